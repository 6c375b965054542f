/**
 * Where reported content ends: an object with its attributes and lists, a clause before a coordinated one. Closed classes and
 * punctuation decide, as for all phrases.
 */
import { F } from "./lexicon.ts";
import { nounPhraseEnd } from "./phrase.ts";
import { isBoundary, isFinite } from "./verb.ts";
import { has, isComma, isDash, isQuote, lowAt, type Unit } from "./unit.ts";

/** Where a noun phrase with all its attributes and trailing phrases ends: at the clause's end, or before a new clause. */
export function phraseEnd(u: Unit, from: number, limit: number): number {
  let p = from;
  const stop = u.stops.find((edge) => edge > from) ?? limit;
  for (; p < Math.min(limit, stop); p++) {
    if (isQuote(u, p)) continue;
    const low = lowAt(u, p);
    // a conjunction of two words whose first is a preposition opens a clause of purpose
    if (p > from && has(u, p, F.sub) && has(u, p, F.prep) && has(u, p + 1, F.sub) && has(u, p + 1, F.toInf | F.that)) return p;
    if (low === "," ) {
      // a list or an attribute goes on behind the comma; a new clause does not
      if (p + 1 < limit && !isBoundary(u, p + 1) && !has(u, p + 1, F.coord | F.sub | F.subject | F.that | F.adv | F.prep | F.wh) && !has(u, p + 1, F.rel) && listGoesOn(u, p, limit)) continue;
      if (has(u, p + 1, F.rel) && !has(u, p + 1, F.det)) continue;
      return p;
    }
    if (low === ";" || low === ":" || low === "!" || low === "?" || isDash(u, p)) return p;
    if (low === "." && p === limit - 1) return p;
    if (has(u, p, F.sub) && !has(u, p, F.prep | F.adv | F.as) && p > from) return p;
    if (p > from && has(u, p, F.told) && tellsOutlet(u, p, limit)) return p;
    if (has(u, p, F.coord) && p > from && coordinatedClause(u, p + 1, limit)) return p;
  }
  return p;
}

/** Whether the preposition at p leads to the one told: an expression of several words for it, or an outlet by its noun. */
function tellsOutlet(u: Unit, p: number, limit: number): boolean {
  if (!u.sight.lexicon.pack.grammar.verbSecond) return false;
  if (has(u, p + 1, F.told) && has(u, p + 2, F.told)) return true;
  for (let q = p + 1; q < Math.min(limit, p + 5) && !isBoundary(u, q) && !has(u, q, F.prep | F.that | F.sub); q++) if (has(u, q, F.outletNoun)) return true;
  return false;
}

function listGoesOn(u: Unit, p: number, limit: number): boolean {
  for (let q = p + 1; q < Math.min(limit, p + 12); q++) {
    if (isFinite(u, q)) return false;
    if (has(u, q, F.coord)) return !coordinatedClause(u, q + 1, limit);
  }
  return false;
}

/** Behind a coordinator: a verb without subject, or subject and verb. */
export function coordinatedClause(u: Unit, p: number, limit: number): boolean {
  let q = p;
  while (q < limit && has(u, q, F.adv | F.neg) && !has(u, q, F.det)) q++;
  if (q < limit && isFinite(u, q) && !has(u, q, F.det)) return true;
  const end = nounPhraseEnd(u, q, limit);
  return end > q && end < limit && isFinite(u, end);
}

/**
 * Where reported content ends: with the sentence, unless a coordinated cue, a participle of speech or the end of a bracketed clause
 * comes first; `u.stops` holds those places.
 */
export function contentEnd(u: Unit, from: number, limit: number): number {
  let end = limit;
  for (const stop of u.stops) if (stop > from && stop < end) end = stop;
  while (end > from && (isComma(u, end - 1) || lowAt(u, end - 1) === "." || isDash(u, end - 1) || has(u, end - 1, F.coord))) end--;
  return end;
}
