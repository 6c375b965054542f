/**
 * Text that is kept for long. V8 makes a part of a text as a view into the whole: a name of fifteen letters that is kept would keep the ten
 * kilobytes of the article that it was read in.
 */

/** A text up to this length is copied by V8 itself. */
const COPIED = 12;

/**
 * The same text in memory of its own.
 *
 *     names.add(own(article.slice(from, to)))
 */
export const own = (text: string): string => (text.length <= COPIED ? text : Buffer.from(text, "utf16le").toString("utf16le"));
