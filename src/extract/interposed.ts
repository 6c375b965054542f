/**
 * A source set inside the verb group of what it attributes: "the man is according to the police to have fled", in verb-second order
 * without commas. The verb form that goes on may look like an adjective, so the phrase ends behind its first sure head.
 */
import { F } from "./lexicon.ts";
import { attaches, bracketEnd, opensAccording, type Range } from "./phrase.ts";
import { has, isMark, lowAt, type Unit } from "./unit.ts";
import { isBoundary, isFinite } from "./verb.ts";

const HEAD = F.speaker | F.title | F.document | F.outletNoun | F.media | F.capital;
const CLOSES = F.auxNonFinite | F.neg | F.toInf | F.that | F.sub | F.wh | F.rel | F.time;

/** Whether the words before item p leave a verb group open: a finite verb directly before, adverbs aside. */
export function leavesOpen(u: Unit, p: number, floor: number): boolean {
  if (!u.sight.lexicon.pack.grammar.verbSecond || u.sight.lexicon.nounsCapitalised) return false;
  let q = p - 1;
  while (q > floor && has(u, q, F.adv | F.neg) && !has(u, q, F.aux | F.finite)) q--;
  return q > floor && !isMark(u, q) && isFinite(u, q) && !has(u, q, F.capital);
}

/** The phrase at p up to its first sure head and what hangs on it, where words of the clause follow; null where none do. */
export function interposedSource(u: Unit, p: number, limit: number): Range | null {
  const end = headEnd(u, p, limit);
  return end > p && end < limit && !isBoundary(u, end) && !opensAccording(u, end) && !has(u, end, F.coord) ? [p, end] : end > p && end < limit && lowAt(u, end) === "," && !isBoundary(u, end + 1) ? [p, end] : null;
}

/** The end of a phrase behind its first sure head and what hangs on it, or p where no noun shows. */
export function headEnd(u: Unit, p: number, limit: number): number {
  if (has(u, p, F.object) && !has(u, p, F.det | F.poss)) return p + 1;
  const { endings, genitive } = u.sight.lexicon;
  let noun = false, q = p;
  for (; q < limit && !isBoundary(u, q); q++) {
    if (noun && lowAt(u, q) === "(") { const close = bracketEnd(u, q); if (close > q) { q = close - 1; continue; } }
    if (has(u, q, F.capital)) { noun = true; continue; }
    if (has(u, q, CLOSES) && !has(u, q, F.det | F.prep | F.told | HEAD)) break;
    if (has(u, q, F.prep | F.told) && !has(u, q, F.det)) {
      if (!noun || !attaches(u, q, limit) && !(has(u, q, F.told) && has(u, q + 1, F.capital))) break;
      const inner = headEnd(u, q + 1, limit);
      if (inner <= q + 1) break;
      q = inner - 1;
      continue;
    }
    if (has(u, q, F.coord)) {
      if (!noun || !(has(u, q + 1, HEAD) || has(u, q + 1, F.det | F.poss) && has(u, q + 2, HEAD))) break;
      noun = false;
      continue;
    }
    // behind a genitive stands what it owns
    const owned = noun && lowAt(u, q - 1).endsWith(genitive) && !has(u, q, HEAD | F.number) && !has(u, q, F.adv | F.auxNonFinite) && (has(u, q - 1, HEAD) && !has(u, q - 1, F.capital) || has(u, q, HEAD) || has(u, q + 1, HEAD));
    if (owned) noun = false;
    if (!noun && has(u, q, F.det | F.poss | F.adv | F.object)) continue;
    if (noun && (has(u, q, F.number | F.det | F.poss | F.adv | F.subject) || isFinite(u, q))) break;
    if (has(u, q, HEAD)) {
      // a second noun in a row is no part of the phrase, unless the first owns it
      if (noun && !lowAt(u, q - 1).endsWith(genitive) && !(has(u, q - 1, F.capital) && has(u, q, F.title | F.speaker))) break;
      noun = true;
      continue;
    }
    const low = lowAt(u, q);
    if (noun) break;
    const attribute = endings.adjective.some((ending) => low.endsWith(ending)) && q + 1 < limit && !isBoundary(u, q + 1) && !has(u, q + 1, CLOSES | F.prep | F.number | F.det);
    if (!(attribute || has(u, q + 1, HEAD & ~F.capital)) || has(u, q + 1, F.adv)) noun = true;
  }
  return noun ? q : p;
}
