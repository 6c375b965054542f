/**
 * What one article repeats of an earlier one without saying so: its figures, or a mouth's very words. Read from the numerals where no
 * pack knows the language.
 */
import type { Article, Span } from "../model.ts";
import type { Mouth, Testimony } from "./mouth.ts";
import { plain } from "./paper.ts";

/** Below this a number is met anywhere; years are too. */
const SMALLEST = 5, FIRST_YEAR = 1900, LAST_YEAR = 2100;
/** So many figures in common are no chance, or this share of all that the later article has. */
const FIGURES = 2, SHARE = 0.5;

interface Value { readonly value: number; readonly span: Span }

function valuesOf({ figures, language, statements, text }: Article): Value[] {
  const read: Value[] = figures.map(({ min, max, span }) => ({ value: (min ?? max)!, span }));
  // without figures and statements nothing was read of the language
  if (!read.length && !statements.length && language)
    for (const match of text.matchAll(/(?<![\p{L}\d.,])\d{1,9}(?![\p{L}\d])/gu)) read.push({ value: Number(match[0]), span: [match.index, match.index + match[0].length] });
  return read.filter(({ value }) => value >= SMALLEST && !(Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR));
}

/**
 * The earlier article with most of an article's figures, and the first of them here; null where too few are shared.
 *
 *     repeated(list, 3, () => true)?.earlier   // 0
 */
export function repeated(list: readonly Article[], i: number, eligible: (j: number) => boolean): { earlier: number; span: Span } | null {
  const own = new Map(valuesOf(list[i]!).map(({ value, span }) => [value, span]));
  let best: { earlier: number; span: Span } | null = null, most = 0;
  for (let j = 0; j < i; j++) {
    if (!eligible(j)) continue;
    const shared = [...new Set(valuesOf(list[j]!).map(({ value }) => value))].filter((value) => own.has(value));
    if (shared.length > most && (shared.length >= FIGURES || shared.length >= SHARE * own.size)) { most = shared.length; best = { earlier: j, span: own.get(shared[0]!)! }; }
  }
  return best;
}

/** Words of a quotation in a row that are the same words. */
const ROW = 5;

/** Whether two articles of one language print the same words of a mouth; articles of two languages, the same figures in them. */
export function commonWords(list: readonly Article[], said: readonly Testimony[], mouth: Mouth, a: number, b: number): boolean {
  const rows = [a, b].map((i) => {
    const keys = new Set<string>();
    const article = list[i]!;
    for (const one of said) {
      if (one.article !== i || one.mouth.id !== mouth.id) continue;
      for (const { content } of one.statements) for (const [from, to] of content) {
        const parts = plain(article.text.slice(from, to)).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
        for (let k = 0; k + ROW <= parts.length; k++) keys.add(parts.slice(k, k + ROW).join(" "));
        for (const { value, span } of valuesOf(article)) if (span[0] >= from && span[1] <= to) keys.add(`${value}`);
      }
    }
    return keys;
  }) as [Set<string>, Set<string>];
  for (const key of rows[0]) if (rows[1].has(key)) return true;
  return false;
}
