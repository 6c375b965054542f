/**
 * Answers as a text that a person or a model reads, in which words of articles cannot pass for words of ours: whatever is put into it
 * stands between marks that no article can write, on one line, with hidden characters shown. There is no other way for words of an article
 * into an answer, as `html` is the only one into a page (compare "spotlighting" of untrusted text, arXiv:2403.14720).
 */
import { visible } from "../../show/marks.ts";

/** Text that is finished; made by `prose`, `bare` and `lines` alone. */
export class Prose {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text of others, numbers, finished prose, lists of these; null, undefined and false leave nothing. */
export type Part = string | number | Prose | null | undefined | false | readonly Part[];

/** What no name or title of a newspaper reaches, and what no quotation does that is read as one. */
export const LONGEST_NAME = 200,
  LONGEST_QUOTE = 2000;

/** The marks themselves as an article may have them, and characters that models read and nobody sees: tags, fillers, selectors. */
const MARKS = /[\u27e6\u27e7]/gu;
const UNSEEN = /[\u{e0000}-\u{e01ef}]|[\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;
const shown = (text: string): string =>
  visible(text)
    .replace(MARKS, (mark) => (mark === "\u27e6" ? "[[" : "]]"))
    .replace(UNSEEN, (c) => `⟨U+${c.codePointAt(0)!.toString(16).toUpperCase()}⟩`);

/** The beginning of a text, a whole character at its end; the text itself where it is no longer. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}

function quoted(text: string): string {
  const kept = beginning(text, LONGEST_QUOTE);
  const more = text.length - kept.length;
  return `⟦${shown(kept).replace(/\s*[\n\t\u2028\u2029]\s*/gu, " ⏎ ")}⟧${more ? ` (and ${more} characters more)` : ""}`;
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return quoted(part);
  if (typeof part === "number") return String(part);
  if (part instanceof Prose) return part.toString();
  return part.map(written).join("");
}

/**
 * Finished prose from a template whose texts are marked as those of others.
 *
 *     String(prose`${"Maria Ek"} denies`) === "⟦Maria Ek⟧ denies"
 */
export function prose(strings: TemplateStringsArray, ...parts: readonly Part[]): Prose {
  let text = strings[0]!;
  for (const [i, part] of parts.entries()) text += written(part) + strings[i + 1]!;
  return new Prose(text);
}

/** What is ours without the marks: an id, a code, a day, an address made of them; what could be anything else is marked after all. */
export const bare = (text: string): Prose => new Prose(/^[\w:/?#&=%.,+~@!*'()-]{1,1000}$/u.test(text) ? text : quoted(text));

/** Parts one after the other, those that are nothing left out. */
export const joined = (parts: readonly Part[], between: string): Prose => new Prose(parts.map(written).filter(Boolean).join(between));

/** A text of many lines as it stands, each behind a mark of its own. */
export const lines = (text: string): Prose =>
  new Prose(
    shown(text)
      .split(/\r\n|[\n\r\u2028\u2029]/u)
      .map((line) => `⟦${line}⟧`)
      .join("\n"),
  );
