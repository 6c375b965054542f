/**
 * Dates as newsrooms print them above an article: "2024 10 24", "6. september 2022 kl. 08.40", "8okt2025", "2022-11",
 * "Sept. 6, 2022, 2:05 p.m.". Month and weekday names come from CLDR, in every language it knows, and from the packs.
 * A date without a year is left alone: the year would be a guess.
 */
import type { Precision } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { pairs, words } from "../lang/pack.ts";

/** A date found in a line, `[start, end)` with its time of day where one stands beside it. */
export interface FoundDate {
  readonly date: string;
  readonly time: string | null;
  readonly zone: string | null;
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
}

/**
 * Names of months (1–12) and weekdays, and the forms of "am" (0) and "pm" (12), in the packs' languages, all in lower case without
 * stops; `small` are words of theirs that name no month in any language.
 */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly halves: () => ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
}

const bare = (name: string) => name.toLowerCase().replaceAll(".", "").trim();

const formatOf = (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", numberingSystem: "latn", calendar: "gregory" });
const partOf = (format: Intl.DateTimeFormat, at: number, type: string) => bare(format.formatToParts(at).find((part) => part.type === type)?.value ?? "");

function addMonths(locale: string, months: Map<string, number>): void {
  for (const month of ["long", "short"] as const) {
    // with the day the name stands in the case that dates take, alone in the nominative
    for (const options of [{ month, day: "numeric", year: "numeric" }, { month }] as const) {
      const format = formatOf(locale, options);
      for (let m = 0; m < 12; m++) {
        const name = partOf(format, Date.UTC(2023, m, 15), "month");
        // earlier languages win: "listopad" is November in one and October in another
        if (/^\p{L}{2,}$/u.test(name) && !months.has(name)) months.set(name, m + 1);
      }
    }
  }
}

function addHalves(locale: string, halves: Map<string, number>): void {
  const format = formatOf(locale, { hour: "numeric", hour12: true });
  for (const [hour, add] of [[9, 0], [21, 12]] as const) {
    const name = partOf(format, Date.UTC(2023, 0, 1, hour), "dayPeriod");
    if (/^\p{L}{2}$/u.test(name)) halves.set(name, add);
  }
}

/** The names of some locales, read when they are asked for. */
const lazily = (locales: () => readonly string[], add: (locale: string, names: Map<string, number>) => void): (() => ReadonlyMap<string, number>) => {
  let names: Map<string, number> | null = null;
  return () => {
    if (!names) { names = new Map(); for (const locale of locales()) add(locale, names); }
    return names;
  };
};

const calendars = new WeakMap<readonly Pack[], Calendar>();

/** The calendar of the packs' languages: CLDR's names and what the packs add. */
export function calendarOf(packs: readonly Pack[]): Calendar {
  const known = calendars.get(packs);
  if (known) return known;
  const months = new Map<string, number>(), weekdays = new Set<string>();
  for (const pack of packs) {
    addMonths(pack.code, months);
    for (const weekday of ["long", "short"] as const) {
      const format = formatOf(pack.code, { weekday });
      for (let day = 1; day <= 7; day++) weekdays.add(partOf(format, Date.UTC(2023, 0, day), "weekday"));
    }
    for (const [form, month] of pairs(pack.date.months)) if (!months.has(bare(form))) months.set(bare(form), Number(month));
    for (const [form] of pairs(pack.date.weekdays)) weekdays.add(bare(form));
  }
  weekdays.delete("");
  const small = new Set(packs.flatMap(({ grammar }) => [grammar.prepositions, grammar.coordinators, grammar.subordinators, grammar.determiners].flatMap(words)).map((word) => word.toLowerCase()));
  const calendar = { months, weekdays, halves: lazily(() => packs.map((pack) => pack.code), addHalves), small };
  calendars.set(packs, calendar);
  return calendar;
}

/** Every language that CLDR knows, by its code of two letters. */
function locales(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return Intl.DateTimeFormat.supportedLocalesOf(letters.flatMap((a) => letters.map((b) => a + b)));
}

/** The months of every language, read when a line is met that may hold a date of one of them (about 0.1 s, once); so the halves. */
const worldMonths = lazily(locales, addMonths), worldHalves = lazily(locales, addHalves);

const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d{1,6})?)?(?!\d)\s*(\p{L}\.?\p{L}\.?(?!\p{L}))?\s*(Z|UTC|GMT|CES?T|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?(?![\p{L}\d])`;
const AFTER = new RegExp(String.raw`^(?:T|[\s,|•·–—-]*(?:\p{L}{1,5}\.?[:,]?\s+){0,2})${TIME}`, "u");
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d.:])${TIME}[\s,|•·–—]*(?:\p{L}{1,3}\s+)?$`, "u");
/** Offsets of the zone abbreviations whose meaning does not depend on the country. */
const ZONES: Readonly<Record<string, string>> = { Z: "+00:00", UTC: "+00:00", GMT: "+00:00", CET: "+01:00", CEST: "+02:00", EET: "+02:00", EEST: "+03:00", EST: "-05:00", EDT: "-04:00", PST: "-08:00", PDT: "-07:00" };

const two = (n: number | string) => String(n).padStart(2, "0");

/** The ISO date of the parts, null where there is no such day. */
function iso(year: number, month: number, day: number | null): string | null {
  if (year < 1700 || year > 2200 || month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const century = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

const NUMERIC = /(?<![\d.,:/-])(?:((?:19|20)\d{2})([-./ ])(\d{1,2})\2(\d{1,2})(?![\d/])|(\d{1,2})([./-]) ?(\d{1,2})\6 ?(\d{4}|\d{2})(?![\d:/])|((?:19|20)\d{2})-(\d{2})(?![\d-])|((?:19|20)\d{2})(\d{2})(\d{2})(?!\d))/gu;
const WORD = /\p{L}[\p{L}\p{M}]{1,14}/gu;

function plain(line: string): { date: string; start: number; end: number }[] {
  const found: { date: string; start: number; end: number }[] = [];
  for (const m of line.matchAll(NUMERIC)) {
    let date: string | null = null;
    if (m[1]) date = iso(Number(m[1]), Number(m[3]), Number(m[4]));
    // day first, unless only month first makes a date
    else if (m[5]) date = iso(century(m[8]!), Number(m[7]), Number(m[5])) ?? (m[6] === "/" ? iso(century(m[8]!), Number(m[5]), Number(m[7])) : null);
    else if (m[9]) date = iso(Number(m[9]), Number(m[10]), null);
    else if (m[11]) date = iso(Number(m[11]), Number(m[12]), Number(m[13]));
    if (date) found.push({ date, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** The date that a month's name [at, after) makes with what stands around it, the name aside; null where no name could make one. */
function around(line: string, at: number, after: number): { date: (month: number) => string | null; start: number; end: number } | null {
  const left = line.slice(Math.max(0, at - 16), at), right = line.slice(after, after + 24);
  const day = /(?<!\d)(\d{1,2})(?:[.:º°]?(?:\p{L}{1,2})?)[\s.-]*(?:\p{L}{1,3}\.?\s+)?$/u.exec(left);
  const year = /^[.,]?[\s.-]*(?:\p{L}{1,3}\s+)?((?:19|20)\d{2})(?!\d)/u.exec(right);
  if (day && year) return { date: (month) => iso(Number(year[1]), month, Number(day[1])), start: at - left.length + day.index, end: after + year[0].length };
  const dayYear = /^\.?\s*(\d{1,2})(?:\p{L}{2})?,?\s+((?:19|20)\d{2})(?!\d)/u.exec(right);
  if (dayYear) return { date: (month) => iso(Number(dayYear[2]), month, Number(dayYear[1])), start: at, end: after + dayYear[0].length };
  const yearBefore = /(?<!\d)((?:19|20)\d{2})[.,]?\s+$/u.exec(left), dayAfter = /^\.?\s+(\d{1,2})(?!\d)/u.exec(right);
  if (yearBefore && dayAfter) return { date: (month) => iso(Number(yearBefore[1]), month, Number(dayAfter[1])), start: at - left.length + yearBefore.index, end: after + dayAfter[0].length };
  return year && !day ? { date: (month) => iso(Number(year[1]), month, null), start: at, end: after + year[0].length } : null;
}

function named(line: string, months: ReadonlyMap<string, number>): { date: string; start: number; end: number }[] {
  const found: { date: string; start: number; end: number }[] = [];
  for (const m of line.matchAll(WORD)) {
    const month = months.get(m[0].toLowerCase());
    const place = month === undefined ? null : around(line, m.index, m.index + m[0].length);
    const date = place?.date(month!);
    if (date) found.push({ date, start: place!.start, end: place!.end });
  }
  return found;
}

/** Whether a word stands where a month's name would make a date. */
const mayName = (line: string, { small }: Calendar): boolean => [...line.matchAll(WORD)].some((m) => !small.has(m[0].toLowerCase()) && around(line, m.index, m.index + m[0].length) !== null);

function withTime(line: string, found: { date: string; start: number; end: number }, halves: () => ReadonlyMap<string, number>): FoundDate {
  const precision: Precision = found.date.length === 7 ? "month" : "day";
  if (precision === "day") {
    const tail = AFTER.exec(line.slice(found.end, found.end + 40));
    const lead = tail ? null : BEFORE.exec(line.slice(Math.max(0, found.start - 30), found.start));
    const time = tail ?? lead;
    if (time) {
      const half = time[3] ? halves().get(bare(time[3])) : undefined;
      const hour = half === undefined ? Number(time[1]) : (Number(time[1]) % 12) + half;
      if (hour < 24 && Number(time[2]) < 60) {
        const zone = time[4] ? (ZONES[time[4]] ?? (/^[+-]/u.test(time[4]) ? `${time[4].slice(0, 3)}:${time[4].slice(-2)}` : null)) : null;
        const start = lead ? found.start - Math.min(30, found.start) + lead.index : found.start;
        // a word behind the time that is neither half of the day nor a zone stays outside
        const length = tail ? (time[3] && half === undefined ? tail[0].lastIndexOf(time[3]) : tail[0].length) : 0;
        const end = found.end + line.slice(found.end, found.end + length).trimEnd().length;
        return { date: found.date, time: `${two(hour)}:${time[2]}`, zone, precision: "minute", start, end };
      }
    }
  }
  return { ...found, time: null, zone: null, precision };
}

/**
 * All full dates and months with a year in a line, in order; the line should be short (a label line, not a paragraph).
 *
 *     findDates("Publicerad 6 september 2022", calendarOf(packs))[0]  // { date: "2022-09-06", precision: "day", start: 11, … }
 */
export function findDates(line: string, calendar: Calendar): FoundDate[] {
  let found = [...plain(line), ...named(line, calendar.months)];
  let { halves } = calendar;
  if (!found.length && /(?:19|20)\d{2}/u.test(line) && /\d\D*\d{4}|\d{4}\D*\d/u.test(line) && mayName(line, calendar)) {
    found = named(line, worldMonths());
    if (found.length) halves = worldHalves;
  }
  found.sort((a, b) => a.start - b.start);
  const apart = found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
  return apart.map((one) => withTime(line, one, halves));
}

/** The date of a metadata field (ISO, RFC 2822, any printed form), or null: the text is not where it stands. */
export function readStamp(stamp: string, calendar: Calendar): FoundDate | null {
  return findDates(stamp.slice(0, 100), calendar)[0] ?? null;
}
