/**
 * What a language calls its days and months, compiled once per pack: CLDR's names (alone and inside a date, long and, beside
 * a number, short), the pack's inflections, its relative days and the words that turn a weekday. Nothing here reads text.
 */
import { pairs, words, type Pack } from "../lang/pack.ts";
import { once } from "../lang/once.ts";
import { phrases, type Phrases } from "../text/match.ts";

/** `certain` names a month without help; the others ("mar", "may" in small letters) need a day or a year beside them. */
export interface MonthWord { readonly month: number; readonly certain: boolean; readonly capital: boolean }
/** As with months: an abbreviation counts only before a day of the month. */
export interface WeekdayWord { readonly weekday: number; readonly certain: boolean; readonly capital: boolean }
export type Turn = "last" | "next";

export interface DateWords {
  readonly months: Phrases<MonthWord>;
  readonly weekdays: Phrases<WeekdayWord>;
  readonly relativeDays: Phrases<number>;
  readonly relativeYears: Phrases<number>;
  readonly turns: Phrases<Turn>;
  readonly fillers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Whether the language writes the month before the day ("October 24"), and which of the two comes first in digits. */
  readonly monthFirst: boolean;
  readonly digitsMonthFirst: boolean;
}

/** The date words of a pack, compiled at the first call: `dateWords(nb).months.word("oktober")[0].month` is 10. */
export const dateWords: (pack: Pack) => DateWords = once(compile);

const partOf = (format: Intl.DateTimeFormat, at: number, type: string): string => format.formatToParts(at).find((part) => part.type === type)?.value ?? "";

function compile(pack: Pack): DateWords {
  const locale = pack.code, timeZone = "UTC";
  const months = new Map<string, MonthWord>(), weekdays = new Map<string, WeekdayWord>();
  const isCapital = (form: string): boolean => form[0] !== form[0]!.toLowerCase();
  for (const [form, month] of pairs(pack.date.months)) {
    // a form of three letters or with a stop is an abbreviation, whoever lists it
    const bare = form.replace(/\.$/u, "");
    months.set(form.toLowerCase(), { month: Number(month), certain: bare.length > 3 && bare === form, capital: isCapital(form) });
    if (bare !== form && !months.has(bare.toLowerCase())) months.set(bare.toLowerCase(), { month: Number(month), certain: false, capital: isCapital(form) });
  }
  for (const [form, day] of pairs(pack.date.weekdays)) weekdays.set(form.toLowerCase(), { weekday: Number(day), certain: form.length > 3 && !form.endsWith("."), capital: isCapital(form) });
  const widths: [Intl.DateTimeFormatOptions, boolean][] = [[{ month: "long" }, true], [{ month: "long", day: "numeric" }, true], [{ month: "short" }, false], [{ month: "short", day: "numeric" }, false]];
  for (const [options, long] of widths) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    for (let month = 1; month <= 12; month++) {
      const form = partOf(format, Date.UTC(2024, month - 1, 15), "month");
      if (!/^\p{L}{3,}\.?$/u.test(form)) continue;
      const capital = isCapital(form);
      // a month name that is also a word in small letters, as "may", shows by its capital
      for (const spelling of new Set([form.toLowerCase(), form.toLowerCase().replace(/\.$/u, "")])) if (!months.has(spelling)) months.set(spelling, { month, certain: long, capital });
    }
  }
  for (const options of [{ weekday: "long" }, { weekday: "long", day: "numeric", month: "long" }] as const) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    for (let weekday = 1; weekday <= 7; weekday++) {
      const form = partOf(format, Date.UTC(2024, 0, weekday), "weekday");
      if (!weekdays.has(form.toLowerCase())) weekdays.set(form.toLowerCase(), { weekday, certain: true, capital: isCapital(form) });
    }
  }
  const order = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { ...options, timeZone }).formatToParts(0).map((part) => part.type[0]).join("");
  return {
    months: phrases(months), weekdays: phrases(weekdays),
    relativeDays: phrases(pairs(pack.date.relativeDays).map(([form, offset]): [string, number] => [form, Number(offset)])),
    relativeYears: phrases(pairs(pack.date.relativeYears ?? "").map(([form, offset]): [string, number] => [form, Number(offset)])),
    turns: phrases(pairs(pack.date.turns).map(([form, turn]): [string, Turn] => [form, turn === "next" ? "next" : "last"])),
    fillers: new Set(words(pack.date.fillers)), prepositions: new Set(words(pack.grammar.prepositions)), coordinators: new Set(words(pack.grammar.coordinators)),
    monthFirst: first(order({ month: "long", day: "numeric" })), digitsMonthFirst: first(order({ month: "2-digit", day: "2-digit", year: "numeric" })),
  };
}

const first = (order: string): boolean => order.indexOf("m") < order.indexOf("d");
