/**
 * Clauses of languages whose verb stands second in a main clause and last in any other: commas set them off, and the place of the verb
 * tells what they are.
 */
import { Kind } from "../text/segment.ts";
import { F } from "./lexicon.ts";
import { adverbialEnd, nounPhraseEnd } from "./phrase.ts";
import { has, isQuote, lowAt, type Unit } from "./unit.ts";
import { hasFinite, isBoundary, isFinite } from "./verb.ts";

/** Where every noun has a capital: whether a phrase ends with a word that is no noun, pronoun or number. */
export function headless(u: Unit, [from, to]: readonly [start: number, end: number]): boolean {
  const t = u.items[to - 1]!;
  if (!u.sight.lexicon.nounsCapitalised || t < 0 || to - from < 2 || u.sight.tokens.kind[t] !== Kind.word || u.sight.tokens.word[t] !== u.sight.tokens.low[t]) return false;
  return !has(u, to - 1, F.subject | F.object | F.det | F.poss | F.number | F.adv | F.time);
}

/**
 * Whether the stretch from p to the next mark ends with a marked infinitive and holds no finite verb ("…, the border to close"); false
 * for packs whose verbs do not stand last.
 */
export function finalInfinitive(u: Unit, p: number, limit: number): boolean {
  const { lexicon } = u.sight;
  if (!lexicon.clauseFinal || has(u, p, F.that | F.rel) && !has(u, p, F.det)) return false;
  let end = p;
  while (end < limit && !(isBoundary(u, end) && !isQuote(u, end)) && !has(u, end, F.coord)) end++;
  if (end - p < 2 || has(u, end - 1, F.capital)) return false;
  const low = lowAt(u, end - 1);
  if (!lexicon.endings.infinitive.some((ending) => low.endsWith(ending))) return false;
  if (has(u, end - 2, F.toInf)) return !hasFinite(u, p, end - 2);
  return low.indexOf(lexicon.pack.speech.toInfinitive, 2) > 0 && !hasFinite(u, p, end - 1);
}

/** Whether a main clause opens at p, its finite verb right behind its first phrase; a relative clause has it last. */
export function secondVerb(u: Unit, p: number, limit: number): boolean {
  if (p >= limit - 1 || isBoundary(u, p) && !isQuote(u, p) || has(u, p, F.that | F.coord) && !has(u, p, F.det)) return false;
  let end = p;
  while (end < limit && has(u, end, F.adv | F.time | F.neg) && !has(u, end, F.det | F.subject)) end++;
  if (end > p && isFinite(u, end)) return true;
  // behind a pronoun that is the subject only a verb can stand
  if (has(u, end, F.subject) && !has(u, end, F.det | F.poss | F.capital) && end + 1 < limit - 1 && u.flags[end + 1] === 0 && !isBoundary(u, end + 1)) return true;
  end = has(u, end, F.prep) && !has(u, end, F.det) ? adverbialEnd(u, end, limit) : nounPhraseEnd(u, end, limit);
  return end > p && isFinite(u, end) && !isBoundary(u, end + 1);
}

/** The end of phrases of time from q on: "in the night to Monday"; q where none opens. */
export function behindTime(u: Unit, q: number, limit: number): number {
  let end = q;
  while (has(u, end, F.prep) && u.sight.lexicon.clauseFinal) {
    const next = adverbialEnd(u, end, limit);
    let time = false;
    for (let p = end + 1; p < next; p++) time ||= has(u, p, F.time);
    if (!time) break;
    end = next;
  }
  return end;
}
