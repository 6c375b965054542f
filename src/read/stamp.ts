/**
 * Times as formats state them: ISO 8601 in all its shapes, the packed form of agencies (20260312T081500+0100), RFC 822 with its old zones,
 * and printed dates. What was stated is kept: the day as written, the time with its zone, nothing moved to another zone.
 */
import type { Published } from "../model.ts";
import { readStamp, type Calendar } from "./published.ts";

const ISO = /^\s*(-?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?\s*$/iu;
/** Day, month and year in words, the time with or without its seconds, a zone by name or by offset. */
const RFC = /(\d{1,2})[\s-]+(\p{L}{3})\p{L}*[\s,.-]+(\d{4}|\d{2})(?:[\sT]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:([+-]\d{2}):?(\d{2})|([A-Z]{1,5}))?)?/iu;
/** Years, months and days marked as in Chinese, Japanese and Korean. */
const MARKED = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?(?:\D{0,12}(\d{1,2}):(\d{2}))?/u;
/** The months of RFC 822, which is format data and no language. */
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
/** The zones that RFC 822 and mail programs name, and those of the agencies read here. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "+00:00", UT: "+00:00", UTC: "+00:00", GMT: "+00:00", EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00",
  AT: "-04:00", ET: "-05:00", CT: "-06:00", MT: "-07:00", PT: "-08:00", CET: "+01:00", CEST: "+02:00", MET: "+01:00", MEST: "+02:00", EET: "+02:00", EEST: "+03:00", WET: "+00:00", WEST: "+01:00", BST: "+01:00", JST: "+09:00", MSK: "+03:00",
};

/** The offset of a zone by its name, null for one that is not known. */
export const zoneOf = (name: string): string | null => ZONES[name.toUpperCase()] ?? null;

const two = (n: string | number) => String(n).padStart(2, "0");

function stated(year: number, month: number | null, day: number | null, time: string | null, zone: string | null): Published | null {
  if (year < 1500 || year > 2500 || (month !== null && (month < 1 || month > 12))) return null;
  if (month === null) return { date: String(year), time: null, zone: null, precision: "year", span: null };
  if (day === null) return { date: `${year}-${two(month)}`, time: null, zone: null, precision: "month", span: null };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const valid = time !== null && Number(time.slice(0, 2)) < 24 && Number(time.slice(3)) < 60;
  return { date: `${year}-${two(month)}-${two(day)}`, time: valid ? time : null, zone: valid ? zone : null, precision: valid ? "minute" : "day", span: null };
}

/**
 * When a stamp says that something was published, or null where it says no day, month or year.
 *
 *     publishedOf("20260312T081500+0100", calendarOf(packs))  // { date: "2026-03-12", time: "08:15", zone: "+01:00", … }
 */
export function publishedOf(stamp: string, calendar: Calendar): Published | null {
  const text = stamp.slice(0, 120).trim();
  const iso = ISO.exec(text);
  if (iso) {
    const offset = iso[7]?.toUpperCase() ?? null;
    const zone = offset === null ? null : /^[+-]/u.test(offset) ? `${offset.slice(0, 3)}:${offset.length > 4 ? offset.slice(-2) : "00"}` : "+00:00";
    return stated(Number(iso[1]), iso[2] ? Number(iso[2]) : null, iso[3] ? Number(iso[3]) : null, iso[4] ? `${iso[4]}:${iso[5]}` : null, zone);
  }
  const marked = MARKED.exec(text);
  if (marked) return stated(Number(marked[1]), Number(marked[2]), marked[3] ? Number(marked[3]) : null, marked[4] ? `${two(marked[4])}:${marked[5]}` : null, null);
  const rfc = RFC.exec(text);
  const month = rfc ? MONTHS.indexOf(rfc[2]!.toLowerCase()) : -1;
  if (rfc && month >= 0 && month % 3 === 0) {
    const year = rfc[3]!.length === 2 ? Number(rfc[3]) + (Number(rfc[3]) < 70 ? 2000 : 1900) : Number(rfc[3]);
    const zone = rfc[6] ? `${rfc[6]}:${rfc[7]}` : rfc[8] ? zoneOf(rfc[8]) : null;
    const made = stated(year, month / 3 + 1, Number(rfc[1]), rfc[4] ? `${two(rfc[4])}:${rfc[5]}` : null, zone);
    if (made) return made;
  }
  // "March 14, 2013 Thursday 11:21 AM GMT"
  const found = readStamp(text.replace(/\p{L}{4,}/gu, (word) => (calendar.weekdays.has(word.toLowerCase()) ? "" : word)).replace(/\s+/gu, " "), calendar);
  return found ? { date: found.date, time: found.time, zone: found.zone, precision: found.precision, span: null } : null;
}
