/**
 * A number with what belongs to it: sign, currency, unit, and the second number of a range ("5,3–5,5 miljoner fat", "£9m",
 * "300km", "kr 500"). Whether it is a figure is not decided here.
 */
import { Kind, type Tokens } from "../text/segment.ts";
import { counted } from "./quantity-noun.ts";
import { addedFraction, readNumber, type NumberRead } from "./quantity-number.ts";
import { isCurrency, isDuration, type QuantityWords, type Unit } from "./quantity-words.ts";

/** The number or range, its unit and whatever tells whether it is a figure. */
export interface Amount {
  /** First token, and first token of the number itself (behind a currency or sign). */
  readonly first: number;
  readonly at: number;
  readonly end: number;
  readonly numbers: readonly NumberRead[];
  readonly values: readonly number[];
  readonly unit: Unit | null;
  /** A range written with a mark ("3-1") may also be a score. */
  readonly dashed: boolean;
  readonly tailed: boolean;
}

export interface QuantityReader { readonly tokens: Tokens; readonly words: QuantityWords; readonly blocked: Uint8Array; /** Paragraphs found to be of another language or not. */ readonly foreign: Map<number, boolean>; /** Joiners that make no range. */ readonly parted: Set<number> }

export const MINUS = new Set(["−", "-"]);
export const DASHES = new Set(["-", "–", "—", "‑", "−"]);

/** The token behind the last of the sentence in which token t stands. */
export function sentenceEnd(tokens: Tokens, t: number): number { return tokens.sentences[tokens.sentence[t]!]?.[1] ?? tokens.count; }

/** A number or a range at t with currency, sign and unit, or null. */
export function amount(reader: QuantityReader, t: number, limit: number, ranges: boolean): Amount | null {
  const { tokens, words } = reader;
  if (t >= limit) return null;
  const money = currencyBefore(reader, t, limit);
  let at = money?.end ?? t, negative = false;
  if (at + 1 < limit && words.minus.has(tokens.low[at]!)) { negative = true; at++; }
  else if (at + 1 < limit && MINUS.has(tokens.low[at]!) && tokens.end[at] === tokens.start[at + 1] && (at === 0 || tokens.start[at]! > tokens.end[at - 1]!) && tokens.kind[at + 1] === Kind.number) { negative = true; at++; }
  const number = readNumber(tokens, at, limit, words);
  if (!number) return null;
  if (tailRefused(reader, number)) return null;
  const one: Amount = withUnit(reader, { first: t, at, end: number.end, numbers: [number], values: [number.value], unit: money?.unit ?? null, dashed: false, tailed: number.tail !== "" }, limit);
  if (negative) return one.unit && !isDuration(one.unit.unit) ? { ...one, values: [-one.values[0]!] } : null;
  const more = one.unit && number.tail === "" ? addedFraction(tokens, one.end, Math.min(limit, one.end + 4), words) : null;
  // "a year and a half", where nothing of its own follows the fraction
  if (more && !unitAt(reader, more.end, limit) && !(more.end < limit && words.partitive.longest(tokens, more.end, limit)) && number.value % 1 === 0) return { ...one, end: more.end, numbers: [{ ...number, article: false }], values: [one.values[0]! + more.value * one.unit!.factor] };
  if (!ranges || number.article || number.share && !number.digits || reader.parted.has(one.end)) return one;
  const dash = one.end < limit && DASHES.has(tokens.low[one.end]!) && (tokens.end[one.end - 1] === tokens.start[one.end]) === (one.end + 1 < limit && tokens.end[one.end] === tokens.start[one.end + 1]);
  const k = dash ? one.end + 1 : words.joiners.longest(tokens, one.end, limit)?.end ?? limit;
  if (k >= limit || reader.blocked[k]) return one;
  const money2 = currencyBefore(reader, k, limit);
  const next = readNumber(tokens, money2?.end ?? k, limit, words);
  if (!next || next.article || tailRefused(reader, next)) return one;
  const two = withUnit(reader, { ...one, end: next.end, numbers: [next], values: [next.value], unit: money2?.unit ?? money?.unit ?? null, tailed: next.tail !== "" }, limit);
  if (one.unit && (two.unit ? one.unit.unit !== two.unit.unit : !money)) return one;
  const values = scaled(one, two);
  if (values[0]! >= values[1]!) return dash && !one.unit && number.scale === 1 ? { ...two, first: t, at, numbers: [number, next], values: [number.value], unit: null, dashed: true, tailed: false } : one;
  return { first: t, at, end: two.end, numbers: [number, next], values, unit: two.unit ?? one.unit, dashed: dash, tailed: two.tailed };
}

/** Both sides of a range in base scale: a multiplier behind the second counts for the first, unless that would pass it. */
export function scaled(first: Amount, second: Amount): number[] {
  const [a, b] = [first.values[0]!, second.values[0]!];
  const scale = second.numbers[0]!.scale, own = first.numbers[0]!.scale;
  const factor = second.unit && !first.unit ? second.unit.factor : 1;
  return [(own === 1 && scale > 1 && a * scale < b ? Number((a * scale).toPrecision(12)) : a) * factor, b];
}

/** The currency sign, name or code that stands at t before digits, or null. */
export function currencyBefore(reader: QuantityReader, t: number, limit: number): { unit: Unit; end: number } | null {
  const { tokens, words } = reader;
  let found = words.before.longest(tokens, t, limit);
  // "A$500" is Australian, "a $500 bond" is not
  if (found && found.end - t > 1 && tokens.kind[found.end - 1] === Kind.mark && tokens.low[found.end - 1] !== "." && tokens.start[found.end - 1] !== tokens.end[found.end - 2]) found = null;
  let unit = found?.values[0] ?? null, end = found?.end ?? t;
  if (!found && words.codes.has(tokens.word[t]!)) { unit = { unit: tokens.word[t]!, factor: 1, rate: null }; end = t + 1; }
  if (!unit) return null;
  if (end < limit && tokens.low[end] === "." && tokens.start[end] === tokens.end[end - 1]) end++;
  return end < limit && /^\d/u.test(tokens.low[end]!) ? { unit, end } : null;
}

/** "80-talet", "20th", "37:e", "1980s": digits with a tail that is no unit, no person and not set off by a hyphen are ordinals and the like. */
function tailRefused({ words }: QuantityReader, number: NumberRead): boolean {
  const { tail } = number;
  if (!tail) return false;
  if (words.notBefore.word(tail).length) return true;
  if (words.boundsAfter.word(tail).length || tailUnit(words, tail) || words.persons.word(tail).length || words.multipliers.word(tail).length) return false;
  return !number.tailHyphen || !number.digits || number.value >= 1000 || /^\p{L}{1,2}$/u.test(tail) || words.dayPeriods.has(tail);
}

function tailUnit(words: QuantityWords, tail: string): Unit | null {
  const whole = words.units.word(tail)[0];
  if (whole) return whole;
  // "year-old", "km-long": the first part measures
  const dash = tail.indexOf("-");
  if (dash > 0) return words.units.word(tail.slice(0, dash))[0] ?? null;
  // "24-timmarspass", "100-metersloppet": what the word begins with
  if (words.compounds) for (let end = tail.length - 2; end >= 3; end--) { const unit = words.units.word(tail.slice(0, end))[0]; if (unit) return unit; }
  return null;
}

/** The unit behind the number, with the multiplier and the currency that may hide in the tail ("£9m", "300km", "10m people"). */
function withUnit(reader: QuantityReader, amount: Amount, limit: number): Amount {
  const { tokens, words } = reader;
  const number = amount.numbers[0]!;
  const { tail } = number;
  const apply = (unit: Unit | null, end: number, scale: number): Amount => {
    const value = Number((number.value * scale * (unit?.factor ?? 1)).toPrecision(12));
    return { ...amount, end, unit: unit ?? amount.unit, values: [value], numbers: [scale === 1 ? number : { ...number, value, scale: number.scale * scale, tail: "" }] };
  };
  if (tail) {
    const times = number.tailHyphen ? undefined : words.multipliers.word(tail)[0];
    const unit = tailUnit(words, tail);
    const behind = times === undefined ? null : unitAt(reader, number.end, limit);
    const person = times !== undefined && counted(reader, number.end, limit)?.person;
    if (times !== undefined && unit && isCurrency(unit.unit)) return apply(unit, number.end, times);
    if (times !== undefined && (amount.unit || behind || person || !unit)) return apply(behind?.unit ?? null, behind?.end ?? number.end, times);
    if (unit) return apply(unit, number.end, 1);
    if (words.persons.word(tail).length) return apply({ unit: "person", factor: 1, rate: null }, number.end, 1);
    return apply(null, number.end, 1);
  }
  const times = number.end < limit ? words.multipliers.longest(tokens, number.end, limit) : null;
  const own = times && words.units.longest(tokens, number.end, limit);
  // "12 mnkr": one word that multiplies and names the currency
  if (times && own?.end === times.end && isCurrency(own.values[0]!.unit)) return apply(own.values[0]!, own.end, times.values[0]!);
  if (times) {
    const behind = unitAt(reader, times.end, limit);
    if (amount.unit || behind || counted(reader, times.end, limit)?.person) return apply(behind?.unit ?? null, behind?.end ?? times.end, times.values[0]!);
  }
  const found = unitAt(reader, number.end, limit);
  if (found && (!amount.unit || found.unit.unit === amount.unit.unit)) return apply(found.unit, found.end, 1);
  // "half an hour", "three quarters of an hour": an article between a fraction and its unit
  if (number.share && !found) {
    const k = words.partitive.longest(tokens, number.end, limit)?.end ?? number.end;
    const later = k + 1 < limit && words.numbers.longest(tokens, k, limit)?.values[0]!.article ? unitAt(reader, k + 1, limit) : null;
    if (later && (k === number.end || isDuration(later.unit.unit))) return apply(later.unit, later.end, 1);
  }
  // "2-kilometre", "50-prosent": the hyphen stands before the unit only after some digits
  return amount;
}

function unitAt(reader: QuantityReader, t: number, limit: number): { unit: Unit; end: number } | null {
  const { tokens, words } = reader;
  if (t >= limit) return null;
  if (t + 1 < limit && words.inner.has(tokens.low[t]!)) {
    const later = words.units.longest(tokens, t + 1, limit);
    if (later && isDuration(later.values[0]!.unit)) return { unit: later.values[0]!, end: later.end };
  }
  const found = words.units.longest(tokens, t, limit);
  // a currency that touches the digits behind it is theirs
  if (found && isCurrency(found.values[0]!.unit) && found.end < limit && tokens.start[found.end] === tokens.end[found.end - 1] && tokens.kind[found.end] === Kind.number) return null;
  if (found) return { unit: found.values[0]!, end: found.end };
  return words.codes.has(tokens.word[t]!) ? { unit: { unit: tokens.word[t]!, factor: 1, rate: null }, end: t + 1 } : null;
}
