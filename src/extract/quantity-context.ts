/**
 * What the words further off say of a number: whether a bound bounds it or is the goal of a movement ("rose to 30"), whether an
 * article is a number ("a year ago"), and whether the paragraph is in this language at all.
 */
import { Kind } from "../text/segment.ts";
import type { Amount, QuantityReader } from "./quantity-amount.ts";
import { isCapital } from "./quantity-none.ts";
import { counted } from "./quantity-noun.ts";
import { isDuration } from "./quantity-words.ts";

/**
 * A bound that also joins or opens a range ("do", "from") is far more often the goal or the start of a movement ("rose to 34 %",
 * "fell from 20"): it bounds a length of time, and a number at the head of its sentence.
 */
export function boundHolds(reader: QuantityReader, t: number, found: Amount, limit: number): boolean {
  const { tokens, words } = reader;
  const joins = words.joiners.longest(tokens, t, t + 1) !== null, opens = words.between.longest(tokens, t, t + 1) !== null;
  if (!joins && !opens) return true;
  const from = tokens.sentences[tokens.sentence[t]!]![0];
  if (from === t || (joins && found.unit !== null && isDuration(found.unit.unit))) return true;
  if (!joins || !words.limits.size || moves(reader, t)) return false;
  let may = false;
  for (let k = t - 1; k >= from && k >= t - LEAD; k--) may ||= words.limits.has(tokens.low[k]!);
  return may || found.unit !== null || counted(reader, found.end, limit)?.person === true;
}

/** Whether a word of movement stands shortly before t ("rose from 20 to 30"). */
export function moves({ tokens, words }: QuantityReader, t: number): boolean {
  const from = Math.max(tokens.sentences[tokens.sentence[t]!]![0], t - LEAD);
  for (let k = t - 1; k >= from; k--) if (words.towards.some((stem) => tokens.low[k]!.startsWith(stem))) return true;
  return false;
}

/** So many tokens before a bound tell whether it is one. */
const LEAD = 8;

/** The article of "a year ago" is a number. */
export function lapse({ tokens, words }: QuantityReader, { at, end, unit }: Amount, limit: number): boolean {
  if (!unit || !isDuration(unit.unit)) return false;
  return (end < limit && words.lapseAfter.longest(tokens, end, limit) !== null) || (at > 0 && words.lapseBefore.longest(tokens, at - 1, at) !== null);
}

/** Whether the paragraph of token t is prose of another language, in which a number word is another word. */
export function isForeign({ tokens, words, foreign }: QuantityReader, t: number): boolean {
  if (words.ownShare === 0) return false;
  const block = tokens.block[t]!, key = block < 0 ? -1 - tokens.sentence[t]! : block;
  const known = foreign.get(key);
  if (known !== undefined) return known;
  let from = t, to = t, all = 0, own = 0, strange = 0;
  const same = (k: number): boolean => (block < 0 ? tokens.sentence[k] === tokens.sentence[t] : tokens.block[k] === block);
  while (from > 0 && same(from - 1)) from--;
  while (to < tokens.count && same(to)) { if (++to - from > SAMPLE) break; }
  for (let k = from; k < to; k++) if (tokens.kind[k] === Kind.word) { all++; if (words.closed.has(tokens.low[k]!)) own++; else if (!isCapital(tokens, k) && words.strange.test(tokens.low[k]!)) strange++; }
  const result = all >= PROSE && own < all * words.ownShare * (strange > 0 ? NEAR : FOREIGN);
  foreign.set(key, result);
  return result;
}

/**
 * Foreign prose has fewer than this part of the closed-class words that a language's own has (the packs' own prose has 0.47 of the
 * usual share at least, that of other families 0.47 at most); with a letter that is not of the language fewer than the second part.
 */
const FOREIGN = 0.475, NEAR = 0.7;
/** Fewer words than these tell no language; more than a sample tell no more. */
const PROSE = 10, SAMPLE = 400;
