/**
 * Who made an article, and when: names behind byline and credit labels, the agency that signed, the outlet as its own page
 * names it, the date of publication among all dates that stand in the article.
 */
import type { Published, Span } from "../model.ts";
import type { Labelled } from "./blocks.ts";
import type { Labels, Mark } from "./labels.ts";
import { isName } from "./wording.ts";
import type { FoundDate } from "./published.ts";

export interface People {
  readonly byline: readonly string[];
  readonly credits: readonly string[];
  readonly agency: string | null;
}

const unique = (list: readonly string[]) => [...new Set(list)];
/** The letters by which an agency signs: "TT", "AFP-NTB". */
export const SIGNATURE = /^\p{Lu}{2,6}(?:[-–/]\p{Lu}\p{L}{1,10})*$/u;
/** An agency in the place line of the first paragraph: "STOCKHOLM (TT)", "Warsaw, 3 March (PAP) –", "(Reuters) -". */
const PLACED = /^(?:\p{Lu}[\p{L}.\s-]{1,30}?(?:,[^()\n]{1,25})?\s?)?[(/](\p{Lu}[\p{L}]{1,11}(?:[-/]\p{Lu}[\p{L}]{1,11})?)[)/]\s?[-–—.:]/u;

/** The first of so many lines of the text may name an agency behind a place. */
const LEADING = 3;

/** The single names of a byline's value: "Anna Berg och Erik Ek, Kyiv" without addresses and places in lower case. */
export function names(value: string, labels: Labels): string[] {
  const parts = value.replace(/\S+@\S+/gu, "").split(labels.joiners).map((part) => part.replace(/\s*[(|].*$/u, "").replace(/[\s/|.]+$/u, "").trim());
  return parts.filter((part, i) => part && (i === 0 || /^\p{Lu}/u.test(part)));
}

/** The names, credits and agency of an article whose blocks are labelled. */
export function findPeople(marks: readonly Mark[], { kinds, body }: Labelled, labels: Labels): People {
  const byline: string[] = [], credits: string[] = [];
  let agency: string | null = null;
  for (const [i, { sort, line, value }] of marks.entries()) {
    if (kinds[i] === "byline") {
      if (sort === "agency") agency = value;
      else if (sort === "byline") {
        // "Anna Berg/TT": the agency stands behind the name
        const cut = /^(.*?)\s*\/\s*(\p{Lu}{2,6})$/u.exec(value);
        if (cut) agency = cut[2]!;
        const found = names(cut ? cut[1]! : value, labels);
        if (found.length === 1 && SIGNATURE.test(found[0]!)) agency = found[0]!;
        byline.push(...found);
      } else if (isName(line.text, labels)) byline.push(...names(line.text, labels));
    } else if (kinds[i] === "credit") {
      const next = marks[i + 1];
      const said = value || (sort === "credit" && next && kinds[i + 1] !== "paragraph" && next.line.gap === 0 ? next.line.text : "");
      if (sort === "agency") agency = value;
      else if (said) credits.push(...said.split(labels.joiners).filter(Boolean).map((part) => part.trim()));
    }
  }
  // a lede may stand before the paragraph that begins with a place
  for (const { line } of agency || body < 0 ? [] : marks.slice(body, body + LEADING)) agency ??= PLACED.exec(line.text.slice(0, 120))?.[1] ?? null;
  return { byline: unique(byline), credits: unique(credits), agency };
}

const FINENESS = { year: 0, month: 1, day: 2, minute: 3 } as const;

/** The earlier of two dates; of the same day the one with the time. */
function earlier(a: FoundDate, b: FoundDate): FoundDate {
  const x = a.date, y = b.date;
  if (x.startsWith(y) || y.startsWith(x)) return FINENESS[a.precision] >= FINENESS[b.precision] ? a : b;
  return x < y ? a : b;
}

/** The date of publication: under the title before above it, and of "published" and "updated" the earlier. */
export function findPublished(marks: readonly Mark[], { kinds, title, body }: Labelled, offset: number): Published | null {
  const dated = marks.flatMap((mark, i) => (mark.date && (kinds[i] === "dateline" || kinds[i] === "byline") ? [{ mark, i, date: mark.date }] : []));
  const header = (i: number) => i < body;
  const ranks: ((one: (typeof dated)[number]) => boolean)[] = [
    ({ mark, i }) => header(i) && ((mark.labelled && i >= title) || (mark.strict && i > title && title >= 0)),
    ({ i }) => header(i) && i > title && title >= 0,
    ({ mark, i }) => header(i) && mark.labelled,
    ({ i }) => header(i),
    ({ mark }) => mark.labelled,
    ({ mark, i }) => mark.strict && i >= marks.length - 4,
  ];
  for (const rank of ranks) {
    const found = dated.filter(rank);
    if (!found.length) continue;
    const { mark, date } = found.reduce((a, b) => (earlier(a.date, b.date) === a.date ? a : b));
    const span: Span = [mark.line.start - offset + date.start, mark.line.start - offset + date.end];
    return { date: date.date, time: date.time, zone: date.zone, precision: date.precision, span };
  }
  return null;
}

const CAPITALS = /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*\s?){1,5}/u;

/** The outlet where the page names it: the name over its menu, in a copyright line, or twice among the chrome; else null. */
export function findOutlet(marks: readonly Mark[], { kinds, title }: Labelled, labels: Labels): string | null {
  const chrome = marks.flatMap((mark, i) => (kinds[i] === "boilerplate" ? [mark] : []));
  for (const { line } of chrome) {
    const owner = /^(?:©|\([cC]\))\s*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?\s*)?(\p{Lu}[\p{L}\p{N}.'’& -]{1,40}?)(?:\s*[.,|].*|\s+(?:19|20)\d{2}.*)?$/u.exec(line.text.slice(0, 120));
    // without a year it may as well be a photographer
    if (owner && (/\d{4}/u.test(line.text) || !isName(owner[1]!, labels))) return owner[1]!;
  }
  const top = marks[0];
  if (title <= 0 || !top || kinds[0] !== "boilerplate" || top.sort !== "short") return null;
  const name = CAPITALS.exec(top.line.text)?.[0].trim() ?? "";
  if (name.length < 3) return null;
  if (chrome.some((mark) => mark !== top && mark.line.text.includes(name))) return name;
  return marks[1]?.sort === "item" && marks[1].line.gap === 0 && top.line.text.slice(name.length).trim().split(/\s+/u).length <= 1 ? name : null;
}
