/**
 * Dates with what is stated and what is implied. A part that the text leaves out is taken from the publication date: the
 * nearest day, weekdays backwards unless a turning word says otherwise. Without a publication date only what names its
 * year resolves. Calendar arithmetic is in UTC days, so no zone and no clock enter.
 */
import type { ArticleDate, DatePart, Precision, Published } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import type { Tokens } from "../text/segment.ts";
import { datePhrases, type DatePhrase } from "./date-phrase.ts";

const DAY = 86_400_000;

/**
 * The dates of a text in order; phrases that cannot be resolved (no publication date, no such day) are left out.
 *
 *     dates(tokens of "i måndags", sv, published 2024-10-24)   // 2024-10-21, stated weekday, implied year month day
 */
export function dates(tokens: Tokens, pack: Pack, published: Published | null): ArticleDate[] {
  const anchor = published && anchorOf(published);
  const found: ArticleDate[] = [];
  for (const phrase of datePhrases(tokens, pack)) {
    const resolved = resolve(phrase, anchor);
    if (resolved) found.push({ span: [tokens.start[phrase.first]!, tokens.end[phrase.end - 1]!], ...resolved });
  }
  return found;
}

interface Anchor { readonly at: number; readonly year: number; readonly month: number; readonly precision: Precision }

function anchorOf(published: Published): Anchor | null {
  const [year, month, day] = published.date.split("-").map(Number);
  if (!year || Number.isNaN(year)) return null;
  return { at: Date.UTC(year, (month ?? 7) - 1, day ?? 15), year, month: month ?? 7, precision: published.precision };
}

type Resolved = Omit<ArticleDate, "span">;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const pad = (n: number): string => String(n).padStart(2, "0");

function resolve(phrase: DatePhrase, anchor: Anchor | null): Resolved | null {
  const { month, day, weekday, offset } = phrase;
  if (phrase.yearOffset !== null && !anchor) return null;
  const year = phrase.yearOffset === null ? phrase.year : anchor!.year + phrase.yearOffset;
  const exactDay = anchor && (anchor.precision === "day" || anchor.precision === "minute");
  if (offset !== null) return exactDay ? { date: iso(anchor.at + offset * DAY), precision: "day", stated: ["day"], implied: ["year", "month"] } : null;
  if (month === null && weekday !== null) {
    if (!exactDay) return null;
    const today = new Date(anchor.at).getUTCDay() || 7;
    const back = (today - weekday + 7) % 7;
    const days = phrase.turn === "next" ? -((weekday - today + 7) % 7 || 7) : phrase.turn === "last" ? back || 7 : back;
    return { date: iso(anchor.at - days * DAY), precision: "day", stated: ["weekday"], implied: ["year", "month", "day"] };
  }
  if (month === null) return year === null ? null : { date: String(year), precision: "year", stated: ["year"], implied: [] };
  const inYear = year ?? (anchor ? nearestYear(anchor, month, day, phrase) : null);
  if (inYear === null) return null;
  const stated: DatePart[] = year === null ? ["month"] : ["year", "month"], implied: DatePart[] = year === null ? ["year"] : [];
  if (day === null) return { date: `${inYear}-${pad(month)}`, precision: "month", stated, implied };
  const at = Date.UTC(inYear, month - 1, day);
  if (new Date(at).getUTCDate() !== day) return null;
  return { date: iso(at), precision: "day", stated: [...stated, "day", ...(weekday === null ? [] : ["weekday" as const])], implied };
}

/**
 * The year of a day or month named without one. The past is preferred: a date ahead must be clearly the nearer one, by
 * the ratio that puts "in December" of an October article ahead and "in January" behind.
 */
function nearestYear(anchor: Anchor, month: number, day: number | null, phrase: DatePhrase): number {
  const at = (year: number): number => Date.UTC(year, month - 1, day ?? new Date(anchor.at).getUTCDate());
  if (day === null && month === anchor.month && phrase.turn === null) return anchor.year;
  const past = at(anchor.year) <= anchor.at ? anchor.year : anchor.year - 1;
  if (phrase.turn) return phrase.turn === "last" ? past : past + 1;
  if (phrase.weekday !== null) {
    // a weekday beside the day says which year it is
    for (const year of [past, past + 1]) if ((new Date(at(year)).getUTCDay() || 7) === phrase.weekday) return year;
  }
  return at(past + 1) - anchor.at < 0.3 * (anchor.at - at(past)) ? past + 1 : past;
}
