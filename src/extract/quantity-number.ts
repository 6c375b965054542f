/**
 * The value of a number at a token: digits with a language's separators, words, compounds written as one word, digits with
 * letters attached, multipliers, halves and other fractions. One pass to the right; what the number counts is not read here.
 */
import { Kind, type Tokens } from "../text/segment.ts";
import type { QuantityWords } from "./quantity-words.ts";

export interface NumberRead {
  readonly value: number;
  /** The token behind the number. */
  readonly end: number;
  /** What the last token holds behind the number: "km" of "300km", "year-old" of "62-year-old"; "" for nothing. */
  readonly tail: string;
  readonly tailHyphen: boolean;
  /** Digits without grouping, decimals or multiplier: such a number may be a year or a name. */
  readonly plain: boolean;
  readonly digits: boolean;
  /** An article that only reads as 1. */
  readonly article: boolean;
  readonly soft: boolean;
  readonly share: boolean;
  readonly vague: boolean;
  /** The product of the multipliers read, 1 without. */
  readonly scale: number;
}

const GROUPED: Readonly<Record<string, RegExp>> = { ".": /^\d{1,3}(?:\.\d{3})+$/u, ",": /^\d{1,3}(?:,\d{3})+$/u };
const VULGAR = /^(\d*)(\p{No})$/u;

/** The value of digits as a language prints them, or null where they are none ("4.2.1"): `digits("3 000", ",", ".")` is 3000. */
export function digits(text: string, decimal: string, group: string): number | null {
  const vulgar = VULGAR.exec(text);
  if (vulgar) {
    const [top, bottom] = vulgar[2]!.normalize("NFKD").split("\u2044").map(Number);
    return bottom ? Number(vulgar[1] || 0) + top! / bottom : null;
  }
  const plain = text.replaceAll(/[\s'’]/gu, "");
  if (/^\d+$/u.test(plain)) return Number(plain);
  const marks = plain.replaceAll(/\d/gu, "");
  const last = marks.at(-1)!;
  if (!/^[\d.,]+$/u.test(plain)) return null;
  const grouped = (mark: string): boolean => GROUPED[mark]!.test(plain);
  if (marks.length === 1) {
    if (last === decimal && !(group.includes(last) && grouped(last))) return Number(plain.replace(last, "."));
    if (grouped(last) && !plain.startsWith("0")) return Number(plain.replace(last, ""));
    return Number(plain.replace(last, "."));
  }
  const first = marks[0]!;
  if ([...marks].every((mark) => mark === first)) return grouped(first) ? Number(plain.replaceAll(first, "")) : null;
  // two kinds of marks: the last is the decimal mark and stands once
  const whole = plain.slice(0, plain.lastIndexOf(last));
  if (marks.indexOf(last) !== marks.length - 1 || !GROUPED[first]!.test(whole)) return null;
  return Number(`${whole.replaceAll(first, "")}.${plain.slice(plain.lastIndexOf(last) + 1)}`);
}

/** The largest power of ten that divides a value; what is added behind a number word is smaller than that. */
function room(value: number): number {
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step;
}

interface Part { readonly value: number; readonly end: number; readonly tail: string; readonly hyphen: boolean; readonly digits: boolean; readonly plain: boolean; readonly article: boolean; readonly soft: boolean; readonly vague: boolean; readonly loose: boolean; readonly multiplied: number }

/** One token's (or one expression's) part of a number: digits, a word, a compound; null where the token is no number. */
function part(tokens: Tokens, t: number, limit: number, lexicon: QuantityWords): Part | null {
  const low = tokens.low[t]!;
  const kind = tokens.kind[t];
  if (kind === Kind.mark) return null;
  const code = low.charCodeAt(0);
  if (kind === Kind.number || (code >= 48 && code <= 57)) {
    const found = /^(\d(?:[\d.,'\u00a0\u202f\u2009 ]*\d)?\p{No}?|\p{No})(-?)(\D.*)?$/u.exec(low);
    if (!found) return null;
    const value = digits(found[1]!, lexicon.decimal, lexicon.group);
    if (value === null) return null;
    return { value, end: t + 1, tail: found[3] ?? "", hyphen: found[2] === "-", digits: true, plain: /^\d+$/u.test(found[1]!), article: false, soft: false, vague: false, loose: false, multiplied: 1 };
  }
  const word = lexicon.numbers.longest(tokens, t, limit);
  if (word) {
    const { value, article, soft, vague, loose } = word.values[0]!;
    return { value, end: word.end, tail: "", hyphen: false, digits: false, plain: false, article, soft, vague, loose, multiplied: 1 };
  }
  return compound(low, t, lexicon);
}

/** Whether a word can begin a number by itself, digits aside. */
export const opensNumber = (low: string, lexicon: QuantityWords): boolean => lexicon.numbers.opens(low) || compound(low, 0, lexicon) !== null;

/** "femtioåtta", "fifty-eight", "two-year-old", "trettioårig": number words joined, perhaps with a unit behind. */
function compound(low: string, t: number, lexicon: QuantityWords): Part | null {
  if (low.length > 60 || !lexicon.starts.has(low.slice(0, 2))) return null;
  const base = { end: t + 1, digits: false, plain: false, article: false, soft: false, vague: false, loose: false };
  const pieces = low.split("-");
  if (pieces.length > 1) {
    let sum: Sum | null = null, used = 0;
    for (const piece of pieces) {
      const next = joined(piece, lexicon);
      if (!next) break;
      const merged: Sum | null = sum ? merge(sum, next) : next;
      if (!merged) break;
      sum = merged;
      used++;
    }
    if (!sum || !used) return null;
    const tail = pieces.slice(used).join("-");
    // "half-time" is no half of anything
    if (sum.value < 1 && lexicon.units.word(tail)[0]?.unit === "times") return null;
    return { ...base, value: sum.value, multiplied: sum.scale, tail, hyphen: tail !== "" };
  }
  const whole = joined(low, lexicon);
  if (whole) return { ...base, value: whole.value, multiplied: whole.scale, tail: "", hyphen: false };
  for (let cut = low.length - 3; cut >= 2; cut--) {
    const tail = low.slice(cut);
    const unit = lexicon.units.word(tail)[0]?.unit;
    // three letters are a unit only in "dreimal"
    if (unit === undefined || (tail.length < 4 && unit !== "times")) continue;
    const head = joined(low.slice(0, cut), lexicon);
    if (head && head.value > 1) return { ...base, value: head.value, multiplied: head.scale, tail, hyphen: false };
  }
  return null;
}

interface Sum { readonly value: number; readonly last: number; readonly scale: number }

/** Joins two values that stand in one word: adds ("fifty" "eight", "ein" "und" "zwanzig"), multiplies by what is a multiplier. */
function merge(sum: Sum, next: Sum): Sum | null {
  // "two-thirds"; behind a ten it is an ordinal ("twenty-fifth")
  if (next.value < 1 && next.value > 0) return sum.value < 20 ? { value: sum.value * next.value, last: 0, scale: 1 } : null;
  if (next.value < sum.last) return { value: sum.value + next.value, last: room(next.value), scale: 1 };
  return null;
}

/** A word that is nothing but number words, or null: one of them, or the longest that fits followed by such a word. */
function joined(word: string, lexicon: QuantityWords): Sum | null {
  const memo = new Map<number, Sum | null>();
  const from = (at: number): Sum | null => {
    if (memo.has(at)) return memo.get(at)!;
    memo.set(at, null);
    let best: Sum | null = null;
    for (let end = word.length; end > at + 1 && !best; end--) {
      const piece = word.slice(at, end);
      const value = lexicon.numbers.word(piece)[0]?.value;
      const times = lexicon.multipliers.word(piece)[0];
      if (value === undefined && times === undefined) continue;
      const own: Sum = { value: value ?? times!, last: room(value ?? times!), scale: 1 };
      // a multiplier alone counts nothing ("miljoner")
      if (end === word.length && (at > 0 || value !== undefined)) { best = own; break; }
      if (end === word.length) continue;
      const rest = from(end) ?? afterLinker(end);
      if (!rest) continue;
      best = combine(own, rest);
    }
    memo.set(at, best);
    return best;
  };
  /** "och" inside "tjugoochen", "und" inside "einundzwanzig". */
  const afterLinker = (at: number): Sum | null => {
    for (const linker of lexicon.coordinators) if (linker.length > 1 && word.startsWith(linker, at) && at + linker.length < word.length) { const rest = from(at + linker.length); if (rest) return rest; }
    return null;
  };
  return from(0);
}

function combine(own: Sum, rest: Sum): Sum | null {
  // "två" + "hundra(femtio)": the first multiplies the leading hundred or thousand of the rest
  const lead = rest.value >= 100 ? 10 ** Math.floor(Math.log10(rest.value) + 1e-9) : 0;
  if (own.value < 100 && lead >= 100 && Math.floor(rest.value / lead) === 1) return { value: own.value * lead + (rest.value - lead), last: rest.last, scale: 1 };
  if (own.value < 1000 && lead >= 1000 && own.value >= 100) return { value: own.value * lead + (rest.value - lead), last: rest.last, scale: 1 };
  if (rest.value < own.last) return { value: own.value + rest.value, last: rest.last, scale: 1 };
  // units before tens
  if (own.value < 10 && rest.value < 100 && rest.value % 10 === 0) return { value: own.value + rest.value, last: 1, scale: 1 };
  return null;
}

/** The number that begins at token t and ends by `limit`, or null: "två och en halv miljon", "535 tys.", "two-thirds", "1½". */
export function readNumber(tokens: Tokens, t: number, limit: number, lexicon: QuantityWords): NumberRead | null {
  const first = t < limit ? part(tokens, t, limit, lexicon) : null;
  if (!first) return null;
  const sentence = tokens.sentence[t];
  let stop = t;
  while (stop < limit && stop < t + 24 && tokens.sentence[stop] === sentence) stop++;
  let total = 0, current = first.value, end = first.end, scale = first.multiplied, last = first.digits ? 0 : room(first.value);
  let { tail, hyphen } = first, share = current > 0 && current < 1, article = first.article, words = !first.digits;
  let plain = first.plain, vague = first.vague;
  if (first.vague && !lexicon.multipliers.longest(tokens, first.end, stop)) {
    // "a couple of hundred"
    const of = lexicon.partitive.longest(tokens, first.end, stop);
    if (of && lexicon.multipliers.longest(tokens, of.end, stop)) end = of.end;
    else if (first.loose) return null;
  }
  let lastMultiplier = Infinity;
  const done = (): NumberRead => ({ value: tidy(total + current), end, tail, tailHyphen: hyphen, plain, digits: first.digits, article, soft: first.soft, share, vague, scale });
  if (tail) {
    const times = hyphen ? undefined : lexicon.multipliers.word(tail)[0];
    // "9m": the letter is a multiplier or a unit, which the reader of the quantity decides
    if (times === undefined || lexicon.units.word(tail).length > 0) return done();
    current *= times; scale *= times; tail = ""; plain = false; lastMultiplier = times; last = 0;
  }
  if (article && hyphen) return done();
  for (;;) {
    const times = end < stop ? lexicon.multipliers.longest(tokens, end, stop) : null;
    // "10 m" is metres or millions, which the reader of the quantity decides
    if (times && lexicon.units.longest(tokens, end, stop)?.end === times.end) break;
    if (times && !(share && words && !first.digits && times.values[0]! < 100)) {
      const m = times.values[0]!;
      if (m > lastMultiplier) { total = (total + current) * m; current = 0; }
      else if (m === 100 && words) current *= m;
      else { total += current * m; current = 0; }
      scale = m === 100 && words ? scale : scale * m;
      if (m !== 100 || !words) lastMultiplier = m;
      last = m; end = times.end; plain = false; article = false; share = false;
      continue;
    }
    if (end >= stop) break;
    // "10 1/2", "1/2"
    const over = plain && tokens.kind[end] === Kind.number && tokens.low[end + 1] === "/" ? end : plain && tokens.low[end] === "/" ? t : -1;
    if (over >= 0 && over + 2 < stop && tokens.end[over] === tokens.start[over + 1] && tokens.end[over + 1] === tokens.start[over + 2]) {
      const numerator = Number(tokens.low[over]), denominator = Number(tokens.low[over + 2]);
      if (!(numerator < denominator && (denominator <= 6 || denominator === 8 || denominator === 10 || denominator === 16))) break;
      current = (over === t ? 0 : current) + numerator / denominator;
      end = over + 3; plain = false; share = over === t;
      continue;
    }
    if (first.digits && lastMultiplier === Infinity) {
      const half = addedFraction(tokens, end, stop, lexicon);
      if (!half) break;
      current += half.value; end = half.end; plain = false;
      continue;
    }
    // "half a million", "en halv miljon", "half a dozen"
    if (share && end < stop) {
      let k = end;
      if (lexicon.numbers.longest(tokens, k, stop)?.values[0]!.article) k++;
      const m = k < stop ? lexicon.multipliers.longest(tokens, k, stop) : null;
      if (m) { current *= m.values[0]!; scale *= m.values[0]!; lastMultiplier = last = m.values[0]!; share = false; end = m.end; total += current; current = 0; continue; }
      const dozen = k < stop ? part(tokens, k, stop, lexicon) : null;
      if (dozen && !dozen.digits && dozen.value >= 12 && !dozen.tail) { current *= dozen.value; end = dozen.end; share = false; }
      break;
    }
    const half = words ? addedFraction(tokens, end, stop, lexicon) : null;
    if (half) { current += half.value; end = half.end; last = 0; article = false; continue; }
    let k = end, linked = false;
    if (last >= 100 && lexicon.coordinators.has(tokens.low[k]!)) { k++; linked = true; }
    const next = k < stop ? part(tokens, k, stop, lexicon) : null;
    if (!next || (next.article && linked && next.soft === false && last < 100)) break;
    if (next.value > 0 && next.value < 1 && !linked && current >= 1 && current < 100) {
      current *= next.value; share = true; end = next.end; article = false; tail = next.tail; hyphen = next.hyphen;
      if (tail) break;
      continue;
    }
    const smaller = next.digits ? !words && !linked && !next.tail && (lexicon.multipliers.longest(tokens, next.end, stop)?.values[0] ?? Infinity) < lastMultiplier && next.value < last : next.value < last && next.value >= 1;
    // an article behind a number begins the next phrase: "two hundred a year"
    if (!smaller || (next.article && !linked && last < 100 && !next.soft) || (next.article && !linked && !next.soft)) {
      // "a dozen", "ett dussin", "an eighty"
      if (article && !linked && !next.digits && next.value >= 10 && next.value % 1 === 0) { current = next.value; end = next.end; article = false; vague = next.vague; last = room(next.value); tail = next.tail; hyphen = next.hyphen; if (tail) break; continue; }
      // units before tens in words of their own, and a smaller part that multiplies on: "two hundred thousand"
      if (!linked && !next.digits && !next.article && next.value === 100 && current < 100 && words) { current *= 100; last = 100; end = next.end; continue; }
      if (!linked && !next.digits && !next.article && next.value >= 1000 && Math.log10(next.value) % 1 === 0 && words) { total += current * next.value; current = 0; last = next.value; end = next.end; scale *= next.value; continue; }
      break;
    }
    current += next.value; end = next.end; last = next.digits ? 0 : room(next.value); tail = next.tail; hyphen = next.hyphen; article = false;
    if (next.digits) words = false;
    if (tail) break;
  }
  return done();
}

/** "and a half", "och tre fjärdedelar", "i pół": a coordinator, perhaps a number, a fraction. */
export function addedFraction(tokens: Tokens, end: number, stop: number, lexicon: QuantityWords): { value: number; end: number } | null {
  let k = end;
  if (k >= stop || !lexicon.coordinators.has(tokens.low[k]!)) return null;
  k++;
  const whole = k < stop ? lexicon.numbers.longest(tokens, k, stop) : null;
  if (whole && whole.values[0]!.value > 0 && whole.values[0]!.value < 1) return { value: whole.values[0]!.value, end: whole.end };
  const times = whole?.values[0]!.value ?? 0;
  if (!whole || times < 1 || times > 19 || whole.end >= stop) return null;
  const part = lexicon.numbers.longest(tokens, whole.end, stop);
  return part && part.values[0]!.value > 0 && part.values[0]!.value < 1 ? { value: times * part.values[0]!.value, end: part.end } : null;
}

/** Sums of decimals without their noise: 2.4 * 1e6 is 2400000. */
const tidy = (value: number): number => Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
