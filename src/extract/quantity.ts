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
import { isName, isNoFigure, looksLikeAge } from "./quantity-none.ts";
import { amount, currencyBefore, DASHES, MINUS, scaled, sentenceEnd, type Amount, type QuantityReader } from "./quantity-amount.ts";
import { counted, type Counted } from "./quantity-noun.ts";
import { opensNumber, readNumber } from "./quantity-number.ts";
import { isCurrency, isDuration, quantityWords, type QuantityWords, type Side, type Unit } from "./quantity-words.ts";

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

const openings = new WeakMap<QuantityWords, (low: string) => boolean>();
/** Whether a figure can begin at token t; the words that begin none, most of all, are asked about once. */
function mayOpen({ tokens, words }: QuantityReader, t: number): boolean {
  const low = tokens.low[t]!, code = low.charCodeAt(0);
  if (tokens.kind[t] === Kind.number || (code >= 48 && code <= 57)) return true;
  let opens = openings.get(words);
  if (!opens) {
    const lists = [words.notFigures, words.each, words.everyNth, words.between, words.bounds, words.before];
    openings.set(words, (opens = remembered((word) => lists.some((list) => list.opens(word)) || MINUS.has(word) || words.minus.has(word) || opensNumber(word, words))));
  }
  return opens(low) || words.codes.has(tokens.word[t]!);
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

interface Read { readonly quantity: Quantity | null; readonly end: number }

function quantityAt(reader: QuantityReader, t: number): Read | null {
  const { tokens, words } = reader;
  const limit = sentenceEnd(tokens, t);
  const none = words.notFigures.longest(tokens, t, limit);
  if (none && none.values.some((form) => sameCase(tokens, t, form)) && !countsAnyway(reader, none.end, limit)) return { quantity: null, end: skipNumbers(reader, none.end, limit) };
  return distributive(reader, t, limit) ?? between(reader, t, limit) ?? bounded(reader, t, limit) ?? plain(reader, t, limit);
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

/** "var 37:e minut", "hvert fjerde år": an ordinal behind a distributive measures; before what is counted it is a share ("every third shop"). */
function distributive(reader: QuantityReader, t: number, limit: number): Read | null {
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
        if (words.joiners.longest(tokens, end, limit)?.end === end + joining.length && moves(reader, t)) {
          reader.parted.add(end);
          return complete(reader, opening.end, { ...first, values: [values[0]!], unit: first.unit ?? second.unit }, "exact", limit);
        }
        if (values[0]! >= values[1]!) continue;
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
  if (bound === null || (currencyBefore(reader, t, limit)?.end ?? 0) > k) return null;
  // "nawet o dwa miesiące", "at least in three towns": a preposition between, behind a bound that is none
  if (k > t && k + 1 < limit && words.prepositions.has(tokens.low[k]!) && !words.prepositions.has(tokens.low[t]!) && !words.numbers.longest(tokens, k, limit) && !reader.blocked[k + 1]) {
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
  if (found.numbers[0]!.article && !found.unit) return null;
  if (k === t + 1 && words.during.has(tokens.low[t]!) && found.unit && isDuration(found.unit.unit) && !(t > 0 && words.prepositions.has(tokens.low[t - 1]!))) return null;
  if (from > k && !found.unit && !isShareOf(reader, found, limit)) return null;
  if (k === t + 1 && !boundHolds(reader, t, found, limit)) return null;
  if (!found.unit && words.within.longest(tokens, t, limit)?.end === k) return null;
  if (found.values.length > 1) return complete(reader, t, found, "range", limit);
  return complete(reader, t, found, bound, limit);
}

/**
 * A bound that also joins or opens a range ("do", "from") is far more often the goal or the start of a movement ("rose to 34 %",
 * "fell from 20"): it bounds a length of time, and a number at the head of its sentence.
 */
function boundHolds(reader: QuantityReader, t: number, found: Amount, limit: number): boolean {
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
function moves({ tokens, words }: QuantityReader, t: number): boolean {
  const from = Math.max(tokens.sentences[tokens.sentence[t]!]![0], t - LEAD);
  for (let k = t - 1; k >= from; k--) if (words.towards.some((stem) => tokens.low[k]!.startsWith(stem))) return true;
  return false;
}

/** So many tokens before a bound tell whether it is one. */
const LEAD = 8;

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

/** "two thirds", "a third of", "half the country", but not "a third country", "second half" or "a half brother". */
function isShare(reader: QuantityReader, found: Amount, noun: Counted | null, limit: number): boolean {
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

/** Whether an article counts by itself: "one percent", "a decade"; "a foot" or "a year" only behind a bound. */
function firmArticle({ unit, numbers }: Amount): boolean {
  const number = numbers[0]!;
  if (!unit) return false;
  return unit.factor !== 1 || number.soft || number.scale > 1 || unit.unit === "percent";
}

/** The article of "a year ago" is a number. */
function lapse({ tokens, words }: QuantityReader, { at, end, unit }: Amount, limit: number): boolean {
  if (!unit || !isDuration(unit.unit)) return false;
  return (end < limit && words.lapseAfter.longest(tokens, end, limit) !== null) || (at > 0 && words.lapseBefore.longest(tokens, at - 1, at) !== null);
}

/** Whether the paragraph of token t is prose of another language, in which a number word is another word. */
function isForeign({ tokens, words, foreign }: QuantityReader, t: number): boolean {
  if (words.ownShare === 0) return false;
  const block = tokens.block[t]!, key = block < 0 ? -1 - tokens.sentence[t]! : block;
  const known = foreign.get(key);
  if (known !== undefined) return known;
  let from = t, to = t, all = 0, own = 0;
  const same = (k: number): boolean => (block < 0 ? tokens.sentence[k] === tokens.sentence[t] : tokens.block[k] === block);
  while (from > 0 && same(from - 1)) from--;
  while (to < tokens.count && same(to)) { if (++to - from > SAMPLE) break; }
  for (let k = from; k < to; k++) if (tokens.kind[k] === Kind.word) { all++; if (words.closed.has(tokens.low[k]!)) own++; }
  const result = all >= PROSE && own < all * words.ownShare;
  foreign.set(key, result);
  return result;
}

/** Fewer words than these tell no language; more than a sample tell no more. */
const PROSE = 10, SAMPLE = 400;

/** "fire av ti": a share of a whole that surveys speak of, not four of the ten that were named. */
const WHOLES = new Set([3, 4, 5, 10, 20, 100, 1000]);

/** Whether a fraction with its article is a share ("barely a quarter of"). */
const isShareOf = ({ tokens, words }: QuantityReader, { numbers, end }: Amount, limit: number): boolean => numbers[0]!.share && end < limit && words.partitive.longest(tokens, end, limit) !== null;

/** "one in five children", "en av tre", "sex av tio": a share of a whole. */
function ratioAt(reader: QuantityReader, t: number, found: Amount, bound: Bound, limit: number): Read | null {
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
  if (number.value > 1 && !WHOLES.has(whole.value)) return null;
  if (whole.end < limit && words.units.longest(tokens, whole.end, limit)) return null;
  return finish(reader, t, whole.end, [number.value / whole.value, number.value / whole.value], bound, { unit: "share", factor: 1, rate: null }, counted(reader, whole.end, limit));
}

function afterBound(reader: QuantityReader, t: number, limit: number): { side: Side; end: number } | null {
  const found = t < limit ? reader.words.boundsAfter.longest(reader.tokens, t, limit) : null;
  // "50 percent plus one vote": what another number follows joins the two
  if (!found || (found.end < limit && readNumber(reader.tokens, found.end, limit, reader.words))) return null;
  return { side: found.values[0]!, end: found.end };
}

/** Adds what stands behind an amount: its noun, a bound, a rate. */
function complete(reader: QuantityReader, first: number, found: Amount, bound: Bound, limit: number): Read {
  const { tokens, words } = reader;
  const [low, high] = [found.values[0]!, found.values.at(-1)!];
  let end = found.end, unit = found.unit, noun: Counted | null = null;
  let after = afterBound(reader, end, limit);
  if (after) end = after.end;
  if (!unit) {
    if (found.numbers.at(-1)!.share) unit = { unit: "share", factor: 1, rate: null };
    else {
      noun = counted(reader, end, limit);
      unit = { unit: noun?.person ? "person" : "item", factor: 1, rate: null };
      const before = noun ? null : unitBefore(reader, first);
      if (before && !isCurrency(before.unit) && !isDuration(before.unit)) unit = before;
    }
    after ??= noun ? afterBound(reader, noun.end, limit) : null;
  }
  let rate = unit.rate;
  for (const k of [end, noun?.end ?? end]) if (!rate && k < limit) {
    const per = words.rates.longest(tokens, k, limit);
    if (per) { rate = per.values[0]!; end = per.end; }
  }
  const sure = after && (bound === "exact" || bound === "about") ? after.side : bound;
  const stop = Math.max(end, noun?.end ?? end, after?.end ?? end);
  return finish(reader, first, stop, [low, high], sure, { ...unit, rate }, noun ?? (found.unit ? whole(reader, end, limit) : null));
}

/** "magnitude 7.4", "en magnitud på 7,4": a unit before the number, perhaps with one preposition or bound between. */
function unitBefore({ tokens, words }: QuantityReader, first: number): Unit | null {
  for (const t of [first - 1, first - 2]) {
    if (t < 0 || tokens.sentence[t] !== tokens.sentence[first]) return null;
    const unit = words.units.longest(tokens, t, t + 1);
    if (unit) return unit.values[0]!;
    if (!words.closed.has(tokens.low[t]!)) return null;
  }
  return null;
}

/** "20 percent of the capacity": what the measure is of. */
function whole(reader: QuantityReader, t: number, limit: number): Counted | null {
  const of = t < limit ? reader.words.partitive.longest(reader.tokens, t, limit) : null;
  if (!of) return null;
  let k = of.end;
  while (k < limit && k < of.end + 2 && reader.words.determiners.has(reader.tokens.low[k]!)) k++;
  return counted(reader, k, limit);
}

function finish(reader: QuantityReader, first: number, end: number, values: readonly [number, number], bound: Bound, unit: Unit, noun: Counted | null): Read {
  const { tokens } = reader;
  const [low, high] = unit.unit === "share" ? values.map((value) => Number(value.toFixed(4))) as [number, number] : values;
  const of = noun && noun.first < noun.end ? [tokens.start[noun.first]!, tokens.end[noun.end - 1]!] as const : null;
  return {
    end,
    quantity: {
      span: [tokens.start[first]!, tokens.end[end - 1]!],
      min: bound === "at-most" ? null : low, max: bound === "at-least" ? null : high,
      bound, unit: unit.unit, rate: unit.rate, of: of && { span: of, text: tokens.text.slice(...of) },
    },
  };
}
