/**
 * Figures: numbers that count or measure, with bound, unit, rate and what is counted. The idea: read a number where one
 * can begin, look at what stands around it, and let it go where it is a date, a clock time, a score, an ordinal or part of
 * a name. One pass; a construction looks at a bounded number of tokens on either side.
 */
import type { Bound, Quantity } from "../model.ts";
import { remembered } from "../lang/forms.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { datePhrases } from "./date-phrase.ts";
import { amount, currencyBefore, DASHES, MINUS, scaled, sentenceEnd, type Amount, type QuantityReader } from "./quantity-amount.ts";
import { boundHolds, isForeign, lapse, moves } from "./quantity-context.ts";
import { isName, isNoFigure, looksLikeAge } from "./quantity-none.ts";
import { multiple } from "./quantity-multiple.ts";
import { counted } from "./quantity-noun.ts";
import { opensNumber, readNumber } from "./quantity-number.ts";
import { distributive, isShare, isShareOf, ratioAt } from "./quantity-share.ts";
import { afterBound, complete, finish, type Read } from "./quantity-whole.ts";
import { once } from "../lang/once.ts";
import { isDuration, quantityWords, type QuantityWords, type Side } from "./quantity-words.ts";

/**
 * The figures of a text in order, without overlap. Values are in base scale; the open side of a bound is null.
 *
 *     quantities(tokens of "minst 3 000 soldater", sv)   // [{ min: 3000, max: null, bound: "at-least", unit: "person", … }]
 */
export function quantities(tokens: Tokens, pack: Pack): Quantity[] {
  const blocked = new Uint8Array(tokens.count);
  for (const date of datePhrases(tokens, pack)) blocked.fill(1, date.first, date.end);
  const reader: QuantityReader = { tokens, words: quantityWords(pack), blocked, foreign: new Map(), parted: new Set() };
  const found: Quantity[] = [];
  let sentence = -1, personBefore = false;
  for (let t = 0; t < tokens.count; ) {
    if (blocked[t]) { t++; continue; }
    if (tokens.sentence[t] !== sentence) { sentence = tokens.sentence[t]!; personBefore = false; }
    const read = mayOpen(reader, t) ? quantityAt(reader, t) : null;
    if (read?.quantity) {
      const last = found.at(-1);
      let quantity = last && isConversion(tokens, last, read.quantity) ? rebound(read.quantity, last.bound) : read.quantity;
      // "540 people were injured and 29 were missing"
      if (personBefore && quantity.unit === "item" && !quantity.of) quantity = { ...quantity, unit: "person" };
      found.push(quantity);
      personBefore = quantity.unit === "person";
    }
    t = read ? Math.max(read.end, t + 1) : t + 1;
  }
  return found;
}

const openerOf = once((words: QuantityWords) => {
  const lists = [words.notFigures, words.each, words.everyNth, words.between, words.bounds, words.before, words.multiples];
  return remembered((word) => lists.some((list) => list.opens(word)) || MINUS.has(word) || words.minus.has(word) || opensNumber(word, words));
});

/** Whether a figure can begin at token t; the words that begin none, most of all, are asked about once. */
function mayOpen({ tokens, words }: QuantityReader, t: number): boolean {
  const low = tokens.low[t]!, code = low.charCodeAt(0);
  if (tokens.kind[t] === Kind.number || (code >= 48 && code <= 57)) return true;
  return openerOf(words)(low) || words.codes.has(tokens.word[t]!);
}

/** "up to six metres (18 feet)": the same measure again in brackets has the bound of the first. */
function isConversion(tokens: Tokens, last: Quantity, next: Quantity): boolean {
  const gap = tokens.text.slice(last.span[1], Math.min(next.span[0], last.span[1] + 4)).trim();
  return next.span[0] - last.span[1] <= 3 && gap === "(" && next.bound === "exact" && last.bound !== "range" && last.unit !== next.unit && measures(last.unit) && measures(next.unit);
}

const measures = (unit: string): boolean => unit !== "item" && unit !== "person" && unit !== "share";

function rebound(quantity: Quantity, bound: Bound): Quantity {
  return { ...quantity, bound, min: bound === "at-most" ? null : quantity.min, max: bound === "at-least" ? null : quantity.max };
}


function quantityAt(reader: QuantityReader, t: number): Read | null {
  const { tokens, words } = reader;
  const limit = sentenceEnd(tokens, t);
  const none = words.notFigures.longest(tokens, t, limit);
  if (none && none.values.some((form) => sameCase(tokens, t, form)) && !countsAnyway(reader, none.end, limit)) return { quantity: null, end: skipNumbers(reader, none.end, limit) };
  return multiple(reader, t, limit) ?? distributive(reader, t, limit) ?? between(reader, t, limit) ?? bounded(reader, t, limit) ?? plain(reader, t, limit);
}

/** A form with a capital ("M" of a motorway) holds only in capitals, and not where every word has one. */
function sameCase(tokens: Tokens, t: number, form: string): boolean {
  return form === form.toLowerCase() || (tokens.word[t]![0] === form[0] && tokens.sentences[tokens.sentence[t]!]![0] !== t);
}

/** "in that war two years ago", "a group 300 strong": behind a word that numbers things, a unit or people still count. */
function countsAnyway(reader: QuantityReader, t: number, limit: number): boolean {
  if (t >= limit || reader.blocked[t]) return false;
  const found = amount(reader, t, limit, false);
  if (!found || found.numbers[0]!.article) return false;
  const number = found.numbers[0]!;
  const noun = found.unit ? null : counted(reader, found.end, limit);
  return found.unit !== null || number.scale > 1 || noun?.person === true || (!number.digits && noun !== null);
}

/** Behind "page" or "room", the number and what is joined to it: "pages 5–7". */
function skipNumbers(reader: QuantityReader, from: number, limit: number): number {
  const { tokens } = reader;
  let end = from;
  if (end < limit && tokens.low[end] === "." && tokens.start[end] === tokens.end[end - 1]) end++;
  const digit = (t: number): boolean => t < limit && /^\d/u.test(tokens.low[t]!);
  if (!digit(end)) {
    const word = end < limit && tokens.kind[end] === Kind.word ? readNumber(tokens, end, limit, reader.words) : null;
    return word && !word.article ? word.end : end;
  }
  end++;
  while (end < limit && (DASHES.has(tokens.low[end]!) || tokens.low[end] === "/" || tokens.low[end] === ":") && digit(end + 1)) end += 2;
  return end;
}

/** "mellan 30 och 43 procent", "od 30 do 43%". */
function between(reader: QuantityReader, t: number, limit: number): Read | null {
  const { tokens, words } = reader;
  for (const opening of words.between.all(tokens, t, limit).reverse()) {
    if (reader.blocked[opening.end]) continue;
    const first = amount(reader, opening.end, limit, false);
    if (!first) continue;
    for (const joining of opening.values) {
      const noun = first.unit ? null : counted(reader, first.end, limit);
      for (const end of noun ? [first.end, noun.end] : [first.end]) {
        if (!joining.every((low, i) => tokens.low[end + i] === low) || end + joining.length >= limit) continue;
        const second = reader.blocked[end + joining.length] ? null : amount(reader, end + joining.length, limit, false);
        if (!second) continue;
        const values = scaled(first, second);
        if (!words.coordinators.has(joining[0]!) && moves(reader, t)) {
          reader.parted.add(end);
          return complete(reader, opening.end, { ...first, values: [values[0]!], unit: first.unit ?? second.unit }, "exact", limit);
        }
        if (values[0]! >= values[1]! || (!words.coordinators.has(joining[0]!) && !words.joiners.longest(tokens, end, limit))) continue;
        return complete(reader, t, { ...second, numbers: [...first.numbers, ...second.numbers], values, unit: second.unit ?? first.unit }, "range", limit);
      }
    }
  }
  return null;
}

/** "minst 832", "over fem millioner", "as high as six metres"; several bounds before one number: the first that leaves a side open. */
function bounded(reader: QuantityReader, t: number, limit: number): Read | null {
  const { tokens, words } = reader;
  let bound: Side | null = null, k = t;
  for (let i = 0; i < 3 && k < limit; i++) {
    const found = words.bounds.longest(tokens, k, limit);
    if (!found) break;
    const side = found.values[0]!;
    bound = bound === null || bound === "about" ? side : bound;
    k = found.end;
  }
  // "CA$3bn" is no bound ("ca") before dollars
  if (reader.parted.has(t)) return null;
  if (bound === null || (currencyBefore(reader, t, limit)?.end ?? 0) > k) return null;
  // "nawet o dwa miesiące", "at least in three towns": a preposition between, behind a bound that is none
  if (k > t && k + 1 < limit && words.prepositions.has(tokens.low[k]!) && (k > t + 1 || !words.prepositions.has(tokens.low[t]!)) && !words.numbers.longest(tokens, k, limit) && !reader.blocked[k + 1]) {
    const behind = amount(reader, k + 1, limit, false);
    if (behind && !behind.numbers[0]!.article) k++;
  }
  // "ett dussintal" may be listed whole: then the bound has the number in it
  let from = k < limit && amount(reader, k, limit, false) ? k : readNumber(tokens, t, limit, words) ? t : k;
  if (from >= limit) return null;
  // "over the 50 percent": a determiner that is no number may stand between
  if (from === k && words.determiners.has(tokens.low[k]!) && !words.numbers.longest(tokens, k, limit)) from = k + 1;
  if (from >= limit || reader.blocked[from]) return null;
  const found = amount(reader, from, limit, true);
  if (!found || (found.numbers.length === 1 && isNoFigure(reader, found, limit))) return null;
  const ratio = ratioAt(reader, t, found, bound, limit);
  if (ratio) return ratio;
  const number = found.numbers[0]!;
  // "at least one", but not "at least a start"
  if (number.article && !found.unit && !(bound !== "about" && (number.soft || counted(reader, found.end, limit)?.person))) return null;
  if (k === t + 1 && words.during.has(tokens.low[t]!) && found.unit && isDuration(found.unit.unit) && !(t > 0 && (words.prepositions.has(tokens.low[t - 1]!) || words.auxiliaries.has(tokens.low[t - 1]!)))) return null;
  if (from > k && !found.unit && !isShareOf(reader, found, limit)) return null;
  if (k === t + 1 && !boundHolds(reader, t, found, limit)) return null;
  if (!found.unit && words.within.longest(tokens, t, limit)?.end === k) return null;
  if (found.values.length > 1) return complete(reader, t, found, "range", limit);
  return complete(reader, t, found, bound, limit);
}

function plain(reader: QuantityReader, t: number, limit: number): Read | null {
  const { tokens, words } = reader;
  const found = amount(reader, t, limit, true);
  if (!found) return null;
  const number = found.numbers[0]!;
  // "a couple of days", but not "the couple": a vague word counts behind its article
  if (number.vague && found.at === found.end - 1 && !found.unit) return null;
  const ratio = ratioAt(reader, t, found, "exact", limit);
  if (ratio) return ratio;
  if (isNoFigure(reader, found, limit)) return { quantity: null, end: found.end };
  // "one person", where the word is no article
  if (number.article && !firmArticle(found) && !lapse(reader, found, limit) && !(number.soft && !found.unit && words.persons.longest(tokens, found.end, limit))) return null;
  // "et tre" is a tree: behind an article a small number word is a noun
  if (!number.digits && !number.article && !number.share && !found.unit && number.value < 12 && number.value % 1 === 0 && found.end === t + 1 && t > 0 && words.numbers.longest(tokens, t - 1, t)?.values[0]!.article && !words.partitive.longest(tokens, t - 1, t)) return { quantity: null, end: found.end };
  // "its seventh year": a fraction needs its numerator
  if (found.unit && number.share && number.value !== 0.5 && !number.digits && readNumber(tokens, found.at, found.at + 1, words)?.share && !tokens.low[found.at]!.includes("-")) return null;
  if (found.unit) return complete(reader, t, found, found.values.length > 1 ? "range" : number.vague ? "about" : "exact", limit);
  if (t > 0 && words.ages.has(tokens.low[t - 1]!) && number.value <= 115 && number.scale === 1) return complete(reader, t, { ...found, unit: { unit: "year", factor: 1, rate: null } }, found.values.length > 1 ? "range" : "exact", limit);
  if (!number.digits && number.scale === 1 && isForeign(reader, t)) return { quantity: null, end: found.end };
  const noun = counted(reader, found.end, limit);
  const after = afterBound(reader, noun?.end ?? found.end, limit) ?? afterBound(reader, found.end, limit);
  if (!after && number.scale === 1 && !noun?.person && isName(reader, found, noun)) return { quantity: null, end: found.end };
  if (found.dashed && !noun && found.numbers.every(({ scale }) => scale === 1) && !(found.end < limit && words.rates.longest(tokens, found.end, limit))) return { quantity: null, end: found.end };
  if (number.share && !number.digits && !isShare(reader, found, noun, limit)) return null;
  if (number.value === 1 && !number.digits && words.partitive.longest(tokens, found.end, limit)) return null;
  // "several hundred": a round word behind a determiner that is no number itself
  if (!number.digits && number.value >= 100 && found.end === t + 1 && t > 0 && (words.determiners.has(tokens.low[t - 1]!) || words.determinerTails.has(tokens.low[t - 1]!))) return { quantity: null, end: found.end };
  if (!noun && looksLikeAge(reader, found)) return finish(reader, t, found.end, [number.value, number.value], "exact", { unit: "year", factor: 1, rate: null }, null);
  return complete(reader, t, found, found.values.length > 1 ? "range" : number.vague ? "about" : vagueTail(reader, number.tail) ?? "exact", limit);
}

/** "ett 20-tal": a bound behind the number may be its tail. */
const vagueTail = ({ words }: QuantityReader, tail: string): Side | null => (tail ? words.boundsAfter.word(tail)[0] ?? null : null);

/** Whether an article counts by itself: "one percent", "a decade"; "a foot" or "a year" only behind a bound. */
function firmArticle({ unit, numbers }: Amount): boolean {
  const number = numbers[0]!;
  if (!unit) return false;
  return unit.factor !== 1 || number.soft || number.scale > 1 || unit.unit === "percent";
}
