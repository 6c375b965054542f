/**
 * Where dates stand in a text and which of their parts are stated: "den 21 och 22 oktober", "Oct. 24", "w lutym 2022 roku",
 * "forrige mandag", "2014". One pass; a date is read at its leftmost token. Nothing is resolved here, so that a reader of
 * figures can leave the same tokens alone.
 */
import { remembered } from "../lang/forms.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { dateWords, type DateWords, type Turn } from "./date-words.ts";
import { once } from "../lang/once.ts";
import { quantityWords, type QuantityWords } from "./quantity-words.ts";

/** A date as it stands: `first` to `end` (exclusive) in tokens, absent parts null; `offset` in days from publication. */
export interface DatePhrase {
  readonly first: number;
  readonly end: number;
  /** The year stated; `yearOffset` where it is stated by its distance from the year of publication. */
  readonly year: number | null;
  readonly yearOffset: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly offset: number | null;
  readonly turn: Turn | null;
}

const NOTHING = { year: null, yearOffset: null, month: null, day: null, weekday: null, offset: null, turn: null };
const DASHES = new Set(["-", "–", "—", "‑"]);

/** What was read in a text: readers of dates and of figures both ask. */
const known = new WeakMap<Tokens, { readonly pack: Pack; readonly found: readonly DatePhrase[] }>();

/** All date phrases of the tokens in order, without overlap. */
export function datePhrases(tokens: Tokens, pack: Pack): readonly DatePhrase[] {
  const before = known.get(tokens);
  if (before?.pack === pack) return before.found;
  const found = readPhrases(tokens, pack);
  known.set(tokens, { pack, found });
  return found;
}

function readPhrases(tokens: Tokens, pack: Pack): DatePhrase[] {
  const reader = { tokens, dates: dateWords(pack), numbers: quantityWords(pack) };
  const found: DatePhrase[] = [];
  for (let t = 0; t < tokens.count; ) {
    if (!mayOpen(reader, t)) { t++; continue; }
    const here = dateAt(reader, t);
    if (here.length) { found.push(...here); t = here.at(-1)!.end; } else t++;
  }
  return found;
}

interface Reader { readonly tokens: Tokens; readonly dates: DateWords; readonly numbers: QuantityWords }

const openerOf = once((dates: DateWords) => {
  const lists = [dates.relativeDays, dates.turns, dates.weekdays, dates.months, dates.relativeYears];
  return remembered((word) => dates.fillers.has(word) || lists.some((list) => list.opens(word)));
});

/** Whether a date can begin at token t; the words that begin none are asked about once. */
function mayOpen({ tokens, dates }: Reader, t: number): boolean {
  const low = tokens.low[t]!, code = low.charCodeAt(0);
  if (tokens.kind[t] === Kind.number || (code >= 48 && code <= 57)) return true;
  return openerOf(dates)(low);
}

function dateAt(reader: Reader, t: number): DatePhrase[] {
  const { tokens, dates } = reader;
  const limit = Math.min(tokens.count, t + 16, sentenceEnd(tokens, t));
  const digital = inDigits(reader, t, limit);
  if (digital) return [digital];
  const relative = dates.relativeDays.longest(tokens, t, limit);
  const turn = dates.turns.longest(tokens, t, limit);
  const week = turn && turn.end < limit ? weekdayAt(reader, turn.end, limit) : weekdayAt(reader, t, limit);
  if (week) {
    const turned = turn ? turn.values[0]! : null;
    const k = skipFillers(reader, week.end, limit, true);
    const dated = dayMonth(reader, k, limit);
    if (dated.length) return dated.map((date, i) => (i === 0 ? { ...date, first: t, weekday: week.weekday } : date));
    if (!week.certain) return [];
    // "The Sunday Times"
    if (t > 0 && reader.numbers.determiners.has(tokens.low[t - 1]!) && !turn && week.end < limit && tokens.kind[week.end] === Kind.word && isCapital(tokens, t) && isCapital(tokens, week.end)) return [];
    const after = dates.turns.longest(tokens, week.end, limit);
    if (!turned && after) return [{ ...NOTHING, first: t, end: after.end, weekday: week.weekday, turn: after.values[0]! }];
    return [{ ...NOTHING, first: t, end: week.end, weekday: week.weekday, turn: turned }];
  }
  if (relative && !isLonger(turn, relative) && !(isCapital(tokens, t) && t > 0 && tokens.sentence[t - 1] === tokens.sentence[t] && tokens.kind[t - 1] === Kind.word)) return [{ ...NOTHING, first: t, end: relative.end, offset: relative.values[0]! }];
  if (turn && turn.end < limit) {
    const month = monthAt(reader, turn.end, limit);
    if (month?.certain) return [{ ...NOTHING, first: t, end: month.end, month: month.month, turn: turn.values[0]! }];
  }
  const dated = dayMonth(reader, t, limit);
  if (dated.length) return dated;
  const years = dates.relativeYears.longest(tokens, t, limit);
  if (years) return [{ ...NOTHING, first: t, end: years.end, yearOffset: years.values[0]! }];
  return yearAt(reader, t, limit);
}

const isLonger = (a: { end: number } | null, b: { end: number }): boolean => a !== null && a.end > b.end;
function sentenceEnd(tokens: Tokens, t: number): number { return tokens.sentences[tokens.sentence[t]!]?.[1] ?? tokens.count; }

function weekdayAt(reader: Reader, t: number, limit: number): { weekday: number; end: number; certain: boolean } | null {
  const found = reader.dates.weekdays.longest(reader.tokens, t, limit);
  if (!found) return null;
  if (found.values[0]!.capital && !isCapital(reader.tokens, t)) return null;
  return { weekday: found.values[0]!.weekday, end: found.end, certain: found.values[0]!.certain };
}

/** A month; the stop of an abbreviation and the tail of an ordinal are taken along. */
function monthAt(reader: Reader, t: number, limit: number): { month: number; end: number; certain: boolean } | null {
  if (t >= limit) return null;
  const { tokens } = reader;
  const found = reader.dates.months.longest(tokens, t, limit);
  if (!found) return null;
  const { month, certain, capital } = found.values[0]!;
  if (capital && !isCapital(tokens, t)) return null;
  // a genitive behind the name does not make it another word
  const stop = found.end < limit && !certain && tokens.low[found.end] === "." && tokens.start[found.end] === tokens.end[found.end - 1] ? 1 : 0;
  return { month, end: found.end + stop, certain };
}

function isCapital(tokens: Tokens, t: number): boolean { const c = tokens.word[t]![0]!; return c !== c.toLowerCase(); }

/** A day of a month: 1–31 with or without the mark of an ordinal ("24.", "24th", "24:e"). */
function dayAt(reader: Reader, t: number, limit: number): { day: number; end: number } | null {
  if (t >= limit) return null;
  const { tokens } = reader;
  const found = /^(\d{1,2})(?::?\p{L}{1,2})?$/u.exec(tokens.low[t]!);
  const day = found ? Number(found[1]) : 0;
  if (day < 1 || day > 31) return null;
  if (found![0] !== found![1] && !/^\d+:?\p{L}+$/u.test(found![0]!)) return null;
  let end = t + 1;
  if (end < limit && tokens.low[end] === "." && tokens.start[end] === tokens.end[t]) end++;
  return { day, end };
}

interface YearRead { readonly year: number | null; readonly yearOffset: number | null; readonly end: number }

function yearAfter(reader: Reader, t: number, limit: number): YearRead | null {
  if (t >= limit) return null;
  const { tokens } = reader;
  const relative = reader.dates.relativeYears.longest(tokens, t, limit);
  if (relative) return { year: null, yearOffset: relative.values[0]!, end: relative.end };
  let k = t;
  if (tokens.low[k] === ",") k++;
  while (k < limit && k < t + 3 && reader.dates.fillers.has(tokens.low[k]!)) k++;
  const year = k < limit ? fourDigits(tokens, k) : null;
  if (year === null || year < 1000 || year > 2100) return null;
  if (countsSomething(reader, k + 1, limit) && !yearWord(reader, k + 1, limit)) return null;
  return { year, yearOffset: null, end: yearWord(reader, k + 1, limit) ?? k + 1 };
}

/** The end of a filler behind a year: "2022 roku", "2022 r.". */
function yearWord(reader: Reader, t: number, limit: number): number | null {
  const { tokens, dates } = reader;
  if (t >= limit) return null;
  const low = tokens.low[t]!;
  if (tokens.kind[t] !== Kind.word) return null;
  if (t + 1 < limit && tokens.low[t + 1] === "." && dates.fillers.has(`${low}.`)) return t + 2;
  if (!dates.fillers.has(low) || dates.prepositions.has(low)) return null;
  return t + 1;
}

const fourDigits = (tokens: Tokens, t: number): number | null => (tokens.kind[t] === Kind.number && /^\d{4}$/u.test(tokens.low[t]!) ? Number(tokens.low[t]) : null);

/** The determiner or the word for "day" before a date belongs to it ("den 24 oktober", "w dniu" aside); a preposition does not. */
function leadIn(reader: Reader, t: number, limit: number): number {
  const { tokens, dates } = reader;
  let k = t;
  while (k < limit - 1 && k < t + 2 && dates.fillers.has(tokens.low[k]!) && tokens.kind[k] === Kind.word && !dates.prepositions.has(tokens.low[k]!)) k++;
  return k;
}

function skipFillers(reader: Reader, t: number, limit: number, commas: boolean): number {
  let k = t;
  while (k < limit && k < t + 4 && (reader.dates.fillers.has(reader.tokens.low[k]!) || (commas && reader.tokens.low[k] === ","))) k++;
  return k;
}

/** Whether a unit, a person or a multiplier stands at t, so that the number before it counts and dates nothing. */
function countsSomething(reader: Reader, t: number, limit: number): boolean {
  if (t >= limit) return false;
  const { tokens, numbers } = reader;
  return numbers.units.longest(tokens, t, limit) !== null || numbers.persons.longest(tokens, t, limit) !== null || numbers.multipliers.longest(tokens, t, limit) !== null;
}

/** Day and month in either order, several days of one month, the year where it follows; a month with a year; a month alone. */
function dayMonth(reader: Reader, t: number, limit: number): DatePhrase[] {
  const { tokens, dates } = reader;
  const start = leadIn(reader, t, limit);
  const days: { day: number; first: number; end: number }[] = [];
  let k = start;
  for (let day = dayAt(reader, k, limit); day && days.length < 8; day = dayAt(reader, k, limit)) {
    days.push({ day: day.day, first: days.length ? k : t, end: day.end });
    k = skipFillers(reader, day.end, limit, false);
    if (monthAt(reader, k, limit)) break;
    const joined = joiner(reader, k, limit);
    if (joined === null) break;
    k = skipFillers(reader, joined, limit, false);
  }
  if (days.length) {
    const month = monthAt(reader, k, limit);
    if (!month) return [];
    const year = yearAfter(reader, month.end, limit);
    return days.map((day, i): DatePhrase => ({
      ...NOTHING, first: day.first, end: i < days.length - 1 ? day.end : year?.end ?? month.end, day: day.day, month: month.month, year: year?.year ?? null, yearOffset: year?.yearOffset ?? null,
    }));
  }
  const month = monthAt(reader, start, limit);
  if (!month) return [];
  k = skipFillers(reader, month.end, limit, false);
  const day = dates.monthFirst ? dayAt(reader, k, limit) : null;
  if (day && !countsSomething(reader, day.end, limit)) {
    const year = yearAfter(reader, day.end, limit);
    const found: DatePhrase[] = [{ ...NOTHING, first: start, end: year?.end ?? day.end, month: month.month, day: day.day, year: year?.year ?? null, yearOffset: year?.yearOffset ?? null }];
    const joined = year ? null : joiner(reader, day.end, limit);
    const second = joined === null ? null : dayAt(reader, joined, limit);
    if (second && !countsSomething(reader, second.end, limit) && !monthAt(reader, second.end, limit)) {
      const later = yearAfter(reader, second.end, limit);
      found[0] = { ...found[0]!, year: later?.year ?? null, yearOffset: later?.yearOffset ?? null };
      found.push({ ...NOTHING, first: joined!, end: later?.end ?? second.end, month: month.month, day: second.day, year: later?.year ?? null, yearOffset: later?.yearOffset ?? null });
    }
    return found;
  }
  const year = yearAfter(reader, month.end, limit);
  if (year) return [{ ...NOTHING, first: start, end: year.end, month: month.month, year: year.year, yearOffset: year.yearOffset }];
  // alone, a month's name must be no other word and no part of a name
  const initial = t === tokens.sentences[tokens.sentence[t]!]![0];
  const capital = isCapital(tokens, start);
  const proper = dates.months.longest(tokens, start, limit)!.values[0]!.capital;
  if (!month.certain || (capital && !proper) || (proper && initial && start === t) || inName(tokens, start, month.end, limit, proper, reader.numbers.closed)) return [];
  return [{ ...NOTHING, first: start, end: month.end, month: month.month }];
}

/** A capitalised neighbour makes the word part of a name ("Theresa May", "May Day"). */
function inName(tokens: Tokens, first: number, end: number, limit: number, proper: boolean, closed: ReadonlySet<string>): boolean {
  if (!proper) return false;
  const sentence = tokens.sentences[tokens.sentence[first]!]!;
  // "Mrs. May": the stop of an abbreviation ends no sentence
  const before = tokens.low[first - 1] === "." && first - 2 >= sentence[0] ? first - 2 : first - 1;
  return (before >= sentence[0] && tokens.kind[before] === Kind.word && isCapital(tokens, before) && !closed.has(tokens.low[before]!)) || (end < limit && tokens.kind[end] === Kind.word && isCapital(tokens, end) && tokens.low[end] !== "'s");
}

function joiner(reader: Reader, t: number, limit: number): number | null {
  const { tokens, dates, numbers } = reader;
  if (t >= limit) return null;
  if (DASHES.has(tokens.low[t]!) || dates.coordinators.has(tokens.low[t]!) || tokens.low[t] === "," || tokens.low[t] === "/") return t + 1;
  return numbers.joiners.longest(tokens, t, limit)?.end ?? null;
}

/** "2022-11-05", "05.11.2022", "11/5/2022", "5/11 2022", "2022 11 05". */
function inDigits(reader: Reader, t: number, limit: number): DatePhrase | null {
  const { tokens } = reader;
  if (tokens.kind[t] !== Kind.number) return null;
  const low = tokens.low[t]!;
  let parts: number[] = [], end = t + 1, mark = "";
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/u.exec(low);
  if (dotted) { parts = dotted.slice(1).map(Number); mark = "."; }
  else if (t + 4 < limit + 1 && t + 4 < tokens.count && tokens.low[t + 1] === tokens.low[t + 3] && /^[-/‑]$/u.test(tokens.low[t + 1]!) && tokens.end[t + 4]! - tokens.start[t]! <= 10) {
    const texts = [low, tokens.low[t + 2]!, tokens.low[t + 4]!];
    if (!texts.every((text) => /^\d{1,4}$/u.test(text))) return null;
    parts = texts.map(Number); end = t + 5; mark = tokens.low[t + 1]!;
  }
  else if (/^\d{4}$/u.test(low) && [1, 2].every((i) => t + i < limit && /^\d\d$/u.test(tokens.low[t + i]!) && tokens.start[t + i] === tokens.end[t + i - 1]! + 1)) { parts = [t, t + 1, t + 2].map((k) => Number(tokens.low[k])); end = t + 3; }
  else if (t + 3 < limit && tokens.low[t + 1] === "/" && /^\d{1,2}$/u.test(low) && /^\d{1,2}$/u.test(tokens.low[t + 2]!) && fourDigits(tokens, t + 3) !== null && tokens.end[t + 2]! - tokens.start[t]! <= 5) { parts = [t, t + 2, t + 3].map((k) => Number(tokens.low[k])); end = t + 4; mark = "/"; }
  const [a, b, c] = parts;
  if (a === undefined || b === undefined || c === undefined) return null;
  const ymd = a >= 1000;
  // two digits of a year go only with stops, where stops are no decimal marks ("23.10.24")
  const year = ymd ? a : c < 100 && mark === "." && /\.\d\d$/u.test(low) && reader.numbers.decimal !== "." ? 2000 + c : c;
  if (year < 1000 || year > 2100) return null;
  const monthFirst = !ymd && mark === "/" && (b > 12 || (reader.dates.digitsMonthFirst && a <= 12));
  const month = ymd ? b : monthFirst ? a : b, day = ymd ? c : monthFirst ? b : a;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { ...NOTHING, first: t, end, year, month, day } : null;
}

/** A year alone: four digits ungrouped that count nothing; far from today only where a preposition or a year word says so. */
function yearAt(reader: Reader, t: number, limit: number): DatePhrase[] {
  const { tokens, dates, numbers } = reader;
  // a year word before it belongs to the date ("år 2014")
  let k = t;
  if (tokens.kind[t] === Kind.word && dates.fillers.has(tokens.low[t]!) && t + 1 < limit && !dates.prepositions.has(tokens.low[t]!) && !numbers.determiners.has(tokens.low[t]!)) k = t + 1;
  const year = fourDigits(tokens, k);
  if (year === null || year < 1000 || year > 2100) return [];
  const word = yearWord(reader, k + 1, limit);
  if (word === null && countsSomething(reader, k + 1, limit)) return [];
  const before = k > 0 ? tokens.low[k - 1]! : "";
  const touches = k > 0 && tokens.end[k - 1] === tokens.start[k];
  if (touches && !/^[([–—\-/"“„”«‘']$/u.test(before)) return [];
  if (k > 0 && numbers.before.longest(tokens, k - 1, k)) return [];
  const near = year >= 1900;
  if (!near && word === null && k === t && !dates.prepositions.has(before)) return [];
  if (near && year % 500 === 0 && year !== 2000 && word === null && !dates.prepositions.has(before)) return [];
  return [{ ...NOTHING, first: t, end: word ?? k + 1, year }];
}
