/** The source behind its verb group: a noun phrase with the appositions that follow it. */
import { F } from "./lexicon.ts";
import { nounPhraseEnd, opensAccording, type Range } from "./phrase.ts";
import { has, isComma, isDash, isQuote, lowAt, type Unit } from "./unit.ts";
import { hasFinite, isBoundary, isFinite, isParticipial } from "./verb.ts";

/**
 * The source behind a verb group that ends at p: noun phrase, its appositions after commas, up to an adverbial or the end. Null where
 * no noun phrase begins.
 */
export function rightSource(u: Unit, p: number, limit: number): Range | null {
  let start = p;
  while (start < limit && has(u, start, F.adv | F.neg) && !has(u, start, F.det | F.capital | F.subject)) start++;
  // the one told may stand before the source as a bare pronoun
  if (has(u, start, F.object) && !has(u, start, F.subject | F.det | F.poss | F.capital) && start + 1 < limit && has(u, start + 1, F.capital | F.title | F.speaker)) start++;
  if (start >= limit || isBoundary(u, start) || has(u, start, F.that | F.wh | F.sub | F.toInf | F.coord) || has(u, start, F.as) && !has(u, start, F.capital | F.det | F.prep) || has(u, start, F.aux) && !has(u, start, F.title)) return null;
  if (has(u, start, F.prep) && !has(u, start, F.det | F.speaker | F.capital)) return null;
  let end = nounPhraseEnd(u, start, limit);
  if (end <= start) return null;
  if (has(u, start, F.subject) && end === start + 1) return [start, end];
  while (isComma(u, end)) {
    const next = appositionEnd(u, end, limit);
    if (next <= end) break;
    end = next;
  }
  return [start, end];
}

/** For a comma at p behind a source: the end of the apposition that it opens, or p. */
function appositionEnd(u: Unit, p: number, limit: number): number {
  const start = p + 1;
  if (start >= limit || isBoundary(u, start)) return p;
  if (has(u, start, F.prep | F.coord | F.sub | F.that | F.adv | F.aux | F.subject | F.toInf | F.time) && !has(u, start, F.det | F.number | F.speaker | F.title | F.rel)) return p;
  if (isFinite(u, start) && !has(u, start, F.speaker | F.title)) return p;
  if (isParticipial(u, start) || opensAccording(u, start)) return p;
  if (has(u, start, F.rel) && !has(u, start, F.det)) return p;
  let q = start;
  while (q < limit && !isBoundary(u, q)) q++;
  if (hasFinite(u, start, q) && !relativeInside(u, start, q)) return p;
  const next = nounPhraseEnd(u, start, q);
  const closed = q >= limit - 1 || isComma(u, q) || lowAt(u, q) === "." || isDash(u, q) || isQuote(u, q) || lowAt(u, q) === ":";
  if (!closed) return p;
  // the whole stretch where it ends the sentence, else the phrase without its adverbial
  const { grammar } = u.sight.lexicon.pack;
  return next >= q || !grammar.verbSecond && !grammar.dropsSubject ? q : has(u, next, F.told | F.via) && !has(u, next, F.det) ? next : q;
}

function relativeInside(u: Unit, from: number, to: number): boolean {
  for (let p = from + 1; p < to; p++) if (has(u, p, F.rel)) return !hasFinite(u, from, p);
  return false;
}
