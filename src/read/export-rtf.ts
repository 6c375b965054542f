/** What news archives save as RTF: the lines of the document, those that are bold and larger than its text as headings. */
import { documentArticles } from "./export-document.ts";
import { rtfLines } from "./rtf.ts";
import type { Stated } from "./stated.ts";

/** The articles of an RTF document. */
export function rtf(text: string): Stated[] {
  const lines = rtfLines(text);
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  const usual = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [24, 0])[0];
  return documentArticles(lines.map(({ text: line, bold, size }) => ({ text: line, heading: line.length < 250 && (size > usual || (bold && size === usual)) && !/[:]$/u.test(line) })));
}
