/**
 * Words that say how many times by themselves: "twice as many people", "has doubled", "halverades". They count as figures whose unit is
 * "times"; a half is half the times.
 */
import { counted } from "./quantity-noun.ts";
import type { QuantityReader } from "./quantity-amount.ts";
import { finish, type Read } from "./quantity-whole.ts";

/** Between the sign of a comparison and what is compared stands the word that compares, unless the sign is an article: "twice as many people". */
const BETWEEN = 1;

/**
 * The multiple at token t, a bound before it taken in; null where none stands there, or where a determiner makes it describe a noun
 * ("the doubled dose").
 */
export function multiple(reader: QuantityReader, t: number, limit: number): Read | null {
  const { tokens, words } = reader;
  const bound = words.bounds.longest(tokens, t, limit);
  const at = bound && bound.end < limit && words.multiples.opens(tokens.low[bound.end]!) ? bound.end : t;
  const found = words.multiples.longest(tokens, at, limit);
  if (!found || t > 0 && words.determiners.has(tokens.low[t - 1]!) && tokens.sentence[t - 1] === tokens.sentence[t]) return null;
  const value = found.values[0]!;
  const end = found.end > at + 1 ? found.end - 1 : found.end;
  const compared = found.end + (words.determiners.has(tokens.low[end]!) ? 0 : BETWEEN);
  const noun = end < found.end && compared < limit ? counted(reader, compared, limit) : null;
  return { ...finish(reader, t, end, [value, value], at > t ? bound!.values[0]! : "exact", { unit: "times", factor: 1, rate: null }, noun), end: found.end };
}
