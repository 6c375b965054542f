/** Names that CLDR knows in every language of the desk: languages and days. */
import type { Locale } from "./words.ts";

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language in the reader's own; the code itself where it has none. */
export function languageName(locale: Locale, code: string): string {
  let known = names.get(locale);
  if (!known) names.set(locale, (known = new Intl.DisplayNames(locale, { type: "language", fallback: "code" })));
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}

const days = new Map<string, Intl.DateTimeFormat>();
/** Days as they were written last: a page names a few of them over and over, and writing one costs 10 µs. */
const written = new Map<string, string>();
const WRITTEN = 5000;

/** An ISO day, month or year as the reader writes it; what is none of them as it stands. */
export function dayName(locale: Locale, date: string, form: "long" | "short" = "long"): string {
  const whole = `${locale} ${form} ${date}`;
  let text = written.get(whole);
  if (text === undefined) {
    if (written.size >= WRITTEN) written.clear();
    written.set(whole, (text = dayWritten(locale, date, form)));
  }
  return text;
}

function dayWritten(locale: Locale, date: string, form: "long" | "short"): string {
  const precise = /^\d{4}-\d\d-\d\d$/u.test(date);
  const day = new Date(`${date.padEnd(10, "-01").slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || /^\d{4}$/u.test(date)) return date;
  const key = `${locale} ${form} ${precise}`;
  let format = days.get(key);
  if (!format) {
    const month = form === "long" ? "long" : "short";
    const shape: Intl.DateTimeFormatOptions = precise ? { day: "numeric", month, year: "numeric" } : { month, year: "numeric" };
    days.set(key, (format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" })));
  }
  return format.format(day);
}

const moments = new Map<Locale, Intl.DateTimeFormat>();

/** An ISO moment as the reader writes it, in UTC, which it says. */
export function momentName(locale: Locale, moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  let format = moments.get(locale);
  if (!format) {
    const shape: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" };
    moments.set(locale, (format = new Intl.DateTimeFormat(locale, shape)));
  }
  return `${format.format(at)} UTC`;
}
