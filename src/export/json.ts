/**
 * JSON that every reader takes: half characters become U+FFFD (RFC 8259 leaves them undefined, strict parsers refuse them), and the
 * line ends that JSON allows inside strings but some readers of lines cut at (U+0085, U+2028, U+2029) are escaped. The order of fields is the
 * order in which they were made, so the same value gives the same bytes.
 */

/** Escapes in the order in which they stand, so that an escaped backslash is never taken for the begin of another. */
const ESCAPE = /\\(?:u(d[89a-f][\da-f]{2})|[\s\S])/gu;
const LINE_END = /[\u0085\u2028\u2029]/gu;
const IN_SCRIPT = /[<>&]/gu;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A value as one line of JSON, well-formed Unicode throughout.
 *
 *     json({ title: "a\u2028b" }) === '{"title":"a\\u2028b"}'
 */
export function json(value: unknown): string {
  let text = JSON.stringify(value);
  // JSON.stringify writes a half character, and nothing else, as \udXXX
  if (text.includes("\\ud")) text = text.replace(ESCAPE, (whole, half: string | undefined) => (half ? "\ufffd" : whole));
  return text.replace(LINE_END, escaped);
}

/**
 * JSON as it may stand inside a script element of HTML: no end tag, comment or entity can begin in it, and it is the same JSON.
 *
 *     forScript('{"title":"</script>"}') === '{"title":"\\u003c/script\\u003e"}'
 */
export const forScript = (text: string): string => text.replace(IN_SCRIPT, escaped).replace(LINE_END, escaped);
