/**
 * Parts of a whole: fractions ("two thirds", "hälften av"), ratios ("six of ten", "en på tre") and each nth of something ("var femte
 * svensk", "every third shop"). A share counts as a figure between 0 and 1; each nth before a unit is that length ("var fjärde timme").
 */
import type { Bound } from "../model.ts";
import { Kind } from "../text/segment.ts";
import type { Amount, QuantityReader } from "./quantity-amount.ts";
import { counted, type Counted } from "./quantity-noun.ts";
import { readNumber } from "./quantity-number.ts";
import { finish, type Read } from "./quantity-whole.ts";
import { isDuration } from "./quantity-words.ts";

/** "var 37:e minut", "hvert fjerde år": an ordinal behind a distributive measures; before what is counted it is a share ("every third shop"). */
export function distributive(reader: QuantityReader, t: number, limit: number): Read | null {
  const { words } = reader;
  const bound = words.bounds.longest(reader.tokens, t, limit);
  const from = bound && !each(reader, t, limit) ? bound.end : t;
  const found = from < limit ? each(reader, from, limit) : null;
  if (!found || found.end >= limit) return null;
  const side = from > t ? bound!.values[0]! : "exact";
  const unit = words.units.longest(reader.tokens, found.end, limit);
  if (unit && (found.digits ? isDuration(unit.values[0]!.unit) : unit.values[0]!.unit !== "times")) {
    const value = found.n * unit.values[0]!.factor;
    return finish(reader, t, unit.end, [value, value], side, unit.values[0]!, null);
  }
  const noun = counted(reader, found.end, limit);
  const part = words.partitive.longest(reader.tokens, found.end, limit);
  if ((!noun && !part) || found.digits || found.n < 2) return null;
  return finish(reader, t, found.end, [1 / found.n, 1 / found.n], side, { unit: "share", factor: 1, rate: null }, noun);
}

/** Which of how many, in words or in digits: 37 for "var 37:e"; `digits` where they are no ordinal. */
function each({ tokens, words }: QuantityReader, t: number, limit: number): { readonly n: number; readonly end: number; readonly digits: boolean } | null {
  const inWords = words.everyNth.longest(tokens, t, limit);
  // "var" is also "was": it stands behind no subject then
  const before = t - 1;
  const verb = words.auxiliaries.has(tokens.low[t]!) && tokens.sentences[tokens.sentence[t]!]![0] < t && tokens.kind[before] !== Kind.mark && (!words.closed.has(tokens.low[before]!) || words.pronouns.has(tokens.low[before]!) || words.determiners.has(tokens.low[before]!));
  if (verb && !words.bounds.longest(tokens, before, t)) return null;
  if (inWords) return { n: inWords.values[0]!, end: inWords.end, digits: false };
  const opening = words.each.longest(tokens, t, limit);
  if (!opening || opening.end >= limit) return null;
  const ordinal = /^(\d+)(?::?\p{L}{1,2})?$/u.exec(tokens.low[opening.end]!);
  if (!ordinal) return null;
  const stop = tokens.low[opening.end + 1] === "." && opening.end + 1 < limit;
  return { n: Number(ordinal[1]), end: opening.end + (stop ? 2 : 1), digits: !stop && !/\D/u.test(tokens.low[opening.end]!) };
}

/** "two thirds", "a third of", "half the country", but not "a third country", "second half" or "a half brother". */
export function isShare(reader: QuantityReader, found: Amount, noun: Counted | null, limit: number): boolean {
  const { tokens, words } = reader;
  const first = readNumber(tokens, found.at, found.at + 1, words);
  const part = words.partitive.longest(tokens, found.end, limit) !== null;
  const word = tokens.low[found.end - 1]!;
  if (found.at > 0 && words.ordinals.has(tokens.low[found.at - 1]!)) return false;
  if (words.shares.has(word)) return true;
  // "cut by a third": where nothing follows that would be the third
  if (first?.article && words.ordinals.has(word) && !noun) return true;
  const listed = words.numbers.longest(tokens, found.at, limit);
  if (first && first.value > 1 || tokens.low[found.at]!.includes("-") || (listed && listed.end > found.at + 1 && listed.values[0]!.value < 1)) return true;
  if (first?.article) return part;
  // "the first half of", "its top half": an adjective behind a determiner makes a part of it, no share
  const before = found.at - 1;
  if (before > 0 && !words.closed.has(tokens.low[before]!) && words.determiners.has(tokens.low[before - 1]!)) return false;
  return found.numbers[0]!.value === 0.5 && (part || noun?.person === true || (found.end < limit && words.determiners.has(tokens.low[found.end]!)));
}

/** "fire av ti": a share of a whole that surveys speak of, not four of the ten that were named. */
const WHOLES = new Set([3, 4, 5, 10, 20, 100, 1000]);

/** Whether a fraction with its article is a share ("barely a quarter of"). */
export const isShareOf = ({ tokens, words }: QuantityReader, { numbers, end }: Amount, limit: number): boolean => numbers[0]!.share && end < limit && words.partitive.longest(tokens, end, limit) !== null;

/** "one in five children", "en av tre", "sex av tio": a share of a whole. */
export function ratioAt(reader: QuantityReader, t: number, found: Amount, bound: Bound, limit: number): Read | null {
  const { tokens, words } = reader;
  const [number] = found.numbers;
  if (!number || found.unit || found.values.length > 1 || number.tail || number.vague || number.value < 1 || number.value % 1 !== 0 || number.value > 1000 || (number.value === 1 && number.digits) || found.end >= limit) return null;
  const partitive = words.partitive.longest(tokens, found.end, limit);
  let k = partitive?.end ?? (number.value === 1 && words.prepositions.has(tokens.low[found.end]!) && !words.joiners.longest(tokens, found.end, limit) ? found.end + 1 : limit);
  // "one in every five"
  if (k < limit) k = words.each.longest(tokens, k, limit)?.end ?? k;
  if (k >= limit || reader.blocked[k]) return null;
  const whole = readNumber(tokens, k, limit, words);
  if (!whole || whole.tail || whole.article || whole.vague || whole.value <= number.value || whole.value > 1000 || whole.value % 1 !== 0) return null;
  // "drei der fünf": those that were named
  if (partitive && words.determiners.has(tokens.low[partitive.end - 1]!)) return null;
  if (number.value > 1 && !WHOLES.has(whole.value)) return null;
  if (whole.end < limit && words.units.longest(tokens, whole.end, limit)) return null;
  return finish(reader, t, whole.end, [number.value / whole.value, number.value / whole.value], bound, { unit: "share", factor: 1, rate: null }, counted(reader, whole.end, limit));
}
