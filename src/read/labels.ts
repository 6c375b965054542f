/**
 * What a line looks like by itself, before its neighbours are asked: a date, a credit, a link to another article, an advert,
 * a short line that could be a headline, or text. The words come from the packs' `page` lists, those of all packs together,
 * because the language of a line is not known yet.
 */
import type { Pack, Words } from "../lang/pack.ts";
import { words } from "../lang/pack.ts";
import type { Line } from "./lines.ts";
import { partLine } from "./lines.ts";
import type { Calendar, FoundDate } from "./published.ts";
import { gate, guarded, type Gate, type Pattern } from "./openings.ts";
import { calendarOf, findDates } from "./published.ts";
import { isFurniture, isHouse } from "./chrome.ts";
import { CAPITAL, folded, isName, isOpenEnded } from "./wording.ts";
import { Is, KINDS } from "../text/characters.ts";

const LETTER = /\p{L}/u;

export type Sort = "rule" | "date" | "credit" | "byline" | "related" | "boilerplate" | "notice" | "agency" | "item" | "short" | "text";

export interface Mark {
  readonly line: Line;
  readonly sort: Sort;
  /** What stands behind the label of a credit, byline or related line; the agency of an agency line. */
  readonly value: string;
  /** The first date of the line. `labelled` by a word of the packs, `strict` where the line is nothing but a date. */
  readonly date: FoundDate | null;
  readonly strict: boolean;
  readonly labelled: boolean;
}

export interface Labels {
  readonly calendar: Calendar;
  readonly credit: Pattern; readonly byline: Pattern; readonly related: Pattern; readonly published: Pattern;
  readonly aside: Pattern; readonly box: Pattern; readonly house: Pattern; readonly updated: Pattern;
  readonly notice: Pattern; readonly flag: Pattern; readonly caption: Pattern;
  /** A credit or byline label with its colon anywhere in a line, glued to the sentence before it or not. */
  readonly inner: Pattern;
  /** Every published label and weekday of a line, to see what else it says. */
  readonly dating: Pattern;
  readonly boilerplate: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly things: readonly string[]; readonly roles: readonly string[];
  /** The letters of the longest of them. */
  readonly longestBoilerplate: number;
  readonly abbreviations: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly joiners: RegExp;
}

/** No label stands deeper in a line than this, and no line longer than this is anything but text. */
const HEAD = 240;

const EDGE = String.raw`(?![\p{L}\p{N}])`;
const NEVER: Pattern = { exec: () => null, test: () => false, all: () => [], replace: (text) => text };

/** The pattern that `form` makes of the labels of some lists, asked where `may` says that one of them may stand. */
function regex(lists: readonly Words[], form: (any: string) => string, flags: string, may: (gate: Gate, text: string) => boolean): Pattern {
  const all = new Set(lists.flatMap(words).map((word) => word.toLowerCase().replace(/[\s:.]+$/u, "")).filter(Boolean));
  if (!all.size) return NEVER;
  // the longest first, so that "text and photo" is not read as "text"
  const any = [...all].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s+")).join("|");
  const labels = gate(all);
  return guarded(form(any), flags, (text) => may(labels, text));
}

const isSpace = (text: string, i: number) => (KINDS[text.charCodeAt(i)]! & Is.space) !== 0;
const atStart = (labels: Gate, text: string): boolean => labels.begins(text, 0);
/** At the start of any word. */
function anywhere(labels: Gate, text: string): boolean {
  for (let i = 0; i < text.length; i++) if ((i === 0 || !(KINDS[text.charCodeAt(i - 1)]! & (Is.letter | Is.digit))) && labels.begins(text, i)) return true;
  return false;
}
/** Behind one mark and spaces. */
function afterMark(labels: Gate, text: string): boolean {
  for (const from of "[(>»•*".includes(text[0] ?? " ") ? [0, 1] : [0]) {
    let at = from;
    while (at < text.length && isSpace(text, at)) at++;
    if (labels.begins(text, at)) return true;
  }
  return false;
}
/** Before a colon. */
function beforeColon(labels: Gate, text: string): boolean {
  for (let colon = text.search(/[:：]/u); colon >= 0 && colon < text.length; colon++) {
    if (text[colon] !== ":" && text[colon] !== "：") continue;
    let end = colon;
    while (end > 0 && isSpace(text, end - 1)) end--;
    if (labels.ends(text, end) || (text[end - 1] === "." && labels.ends(text, end - 1))) return true;
  }
  return false;
}
/** At the end, closing marks aside, or at the start. */
function atEdges(labels: Gate, text: string): boolean {
  if (labels.begins(text, 0)) return true;
  for (let end = text.length; end > 0; end--) {
    if (labels.ends(text, end)) return true;
    if (!".)]".includes(text[end - 1]!) && !isSpace(text, end - 1)) return false;
  }
  return false;
}

const opening = (lists: readonly Words[]) => regex(lists, (any) => String.raw`^[\[(>»•*]?\s*(?:${any})(?:\s*[/&+,]\s*(?:${any}))*${EDGE}\.?`, "iu", afterMark);

const compiled = new WeakMap<readonly Pack[], Labels>();

/** The label words of all packs together, compiled once for one list of packs. */
export function labelsOf(packs: readonly Pack[]): Labels {
  const known = compiled.get(packs);
  if (known) return known;
  const list = (name: keyof Pack["page"]) => packs.map((pack) => pack.page[name] ?? "");
  const people = [...list("credit"), ...list("byline")];
  const calendar = calendarOf(packs);
  const boilerplate = new Set(list("boilerplate").flatMap(words).map(folded));
  const joining = packs.flatMap((pack) => words(pack.grammar.coordinators)).map((word) => word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s+"));
  const labels: Labels = {
    calendar, boilerplate,
    acts: new Set(list("acts").flatMap(words).map(folded)), things: list("things").flatMap(words).map(folded), roles: list("roles").flatMap(words).map(folded),
    longestBoilerplate: Math.max(0, ...[...boilerplate].map((line) => line.length)),
    credit: opening(list("credit")), byline: opening(list("byline")), related: opening(list("related")), published: regex(list("published"), (any) => String.raw`(?<![\p{L}\p{N}])(?:${any})${EDGE}`, "iu", anywhere),
    // "Annons:", "Ämnen i artikeln:", "FAKTA | "
    aside: regex(list("asides"), (any) => String.raw`^[\[(>»•*]?\s*(?:${any})(?:\s\p{L}+){0,2}\s*[:：|]`, "iu", afterMark),
    box: regex(list("boxes"), (any) => String.raw`^[\[(>»•*]?\s*(?:${any})\s*[:：|/]`, "iu", afterMark),
    house: regex(list("house"), (any) => String.raw`(?<![\p{L}\p{N}])(?:${any})${EDGE}`, "iu", anywhere),
    // "Updated 3 hours ago", "Uppdaterad i dag 11:15"
    updated: regex(list("published"), (any) => String.raw`^(?:${any})${EDGE}[\s:,]*(?:(?:\p{L}+\s+){0,3}\d{1,2}[:.]\d{2}|\d{1,2}\s\p{L}+\.?(?:\s\p{L}+)?$)`, "iu", atStart),
    notice: opening(list("notices")), flag: regex(list("flags"), (any) => String.raw`^(?:${any})${EDGE}\s*[:：|–—-]`, "iu", atStart),
    caption: regex(list("captions"), (any) => String.raw`(?:(?:^|[.!?]["”»]?\s+|[([]|[.!?](?=\p{Lu}))(?:${any})${EDGE}[.)\]\s]*$|^(?:${any})\s*[:：])`, "iu", atEdges),
    inner: regex(people, (any) => String.raw`(?:(?<![\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu}))(?:${any})(?:\s*[/&+,]\s*(?:${any}))*\.?\s*[:：]`, "giu", beforeColon),
    dating: regex([...list("published"), [...calendar.weekdays].map((day) => day.replaceAll(" ", "_")).join(" ")], (any) => String.raw`(?<![\p{L}\p{N}])(?:${any})${EDGE}`, "giu", anywhere),
    abbreviations: new Set(packs.flatMap((pack) => words(pack.abbreviations)).map((word) => word.toLowerCase())),
    particles: new Set(packs.flatMap((pack) => words(pack.names.particles))),
    joiners: new RegExp(String.raw`\s*(?:[,;&]${joining.length ? String.raw`|(?<=\s)(?:${joining.join("|")})(?=\s)` : ""})\s*`, "iu"),
  };
  compiled.set(packs, labels);
  return labels;
}

/** Behind a label: a colon, nothing, or the name that the label introduces. */
function labelled(text: string, label: Pattern, labels: Labels): string | null {
  const found = label.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  const mark = /^\s*[:：|/–—]\s*/u.exec(rest);
  const value = (mark ? rest.slice(mark[0].length) : rest).replace(/[\])]+$/u, "").trim();
  if (mark || !value) return value;
  // "By staff": two words, no sentence; what it is its neighbours must say
  if (/^\s\p{L}+$/u.test(rest)) return value;
  return /^\s/u.test(rest) && !/[.!?]$/u.test(value) && isName(value.split(/\s+/u).slice(0, 2).join(" ").replace(/[,;]$/u, ""), labels) && value.length <= 60 ? value : null;
}

/** The title behind "read also:" and the like, "" for the label alone, null for a line that only begins with such words. */
function relatedLink(text: string, labels: Labels): string | null {
  if (text.length > HEAD) return null;
  const found = labels.related.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  const mark = /^\s*[:：>|»–—-]+\s*/u.exec(rest);
  if (mark || !rest.trim()) return rest.slice(mark?.[0].length ?? 0).trim();
  return /\p{L}\s+\p{L}/u.test(found[0]) && isOpenEnded(text, labels) ? rest.trim() : null;
}

const AGENCY = /^(?:[(/[]\s*)?©?\s*(\p{Lu}{2,9}(?:\s?[-–/,]\s?(?:\p{Lu}{2,9}|\p{Lu}\p{Ll}{2,10}))*)\s*(?:[)/\]])?$/u;
const BRACKETED = /^[(/[]\s*(\p{Lu}[\p{L}]{1,14}(?:[-–/, ]{1,2}\p{Lu}[\p{L}]{1,14}){0,3})\s*[)/\]]$/u;
/** "/ritzau/": between slashes agencies sign in small letters too. */
const SLASHED = /^\/\s?(\p{L}{2,15})\s?\/$/u;
const INITIALS = /^(?:\p{Ll}{2,4}\s?\/\s?)+(?:\p{Ll}{2,4}\/?)?$/u;

/** What is left of a date line besides its dates: label words, weekdays, places and outlets, a section. */
function dateLine(text: string, labels: Labels): Pick<Mark, "date" | "strict" | "labelled"> {
  const none = { date: null, strict: false, labelled: false };
  if (text.length > 160 || !/\d/u.test(text)) return none;
  const dates = findDates(text, labels.calendar);
  const first = dates[0];
  if (!first) return none;
  let rest = text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  const isLabelled = labels.published.test(rest);
  const left = labels.dating.replace(rest, " ").split(/[^\p{L}\p{N}]+/u).filter((word) => word && !/^\d{1,2}$/u.test(word));
  const letters = left.join("").length;
  if (/[.!?]$/u.test(text.replace(/\s*[\d.]+$/u, "")) && letters > 12) return none;
  // a machine's key in front of an ISO date is a label in any language
  const keyed = left.length === 1 && /^\p{L}+:?\s+\d{4}-\d{2}/u.test(text);
  if (isLabelled || keyed) return letters <= 60 ? { date: first, strict: letters <= 12, labelled: true } : none;
  if (left.every((word) => word.length <= 4 && word === word.toLowerCase())) return { date: first, strict: left.length <= 3, labelled: false };
  // beside other words a date counts only behind a separator: "Ukraine • 6 September 2022", "The Gazette, 2004-12-29"
  const apart = /[,|•·–—/]\s*$/u.test(labels.dating.replace(text.slice(0, first.start), "")) || /^\s*[,|•·–—/]/u.test(text.slice(first.end)) || !/\p{Ll}/u.test(left.join(""));
  return apart && left.length <= 7 ? { date: first, strict: false, labelled: false } : none;
}

/** Whether a label deep in a line begins a credit: a capital, behind the end of a sentence or a short line, and a short value. */
function isGlued(line: string, at: number, length: number): boolean {
  const before = line.slice(0, at).trimEnd(), value = line.slice(at + length).trim();
  if (!CAPITAL.test(line.slice(at)) || !value || !CAPITAL.test(value) && value.split(/\s+/u).length > 3) return false;
  return value.length <= 100 && !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(value) && (/[.!?)"”»(]$/u.test(before) || before.length <= 160);
}

/** Parts a line where a label or signature is glued to what stands before it, or a machine's date to what follows. */
export function partLines(lines: readonly Line[], labels: Labels): Line[] {
  const parted: Line[] = [];
  for (const line of lines) {
    const { text } = line;
    const dated = text.length > 20 && /\d/u.test(text.slice(0, 20)) ? /^(?:\p{L}{2,12}:?\s+)?(?:19|20)\d{2}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2})?(?=\s+\p{L})/u.exec(text) : null;
    if (dated && text.slice(dated[0].length).trim().split(/\s+/u).length > 3) { parted.push(...partLine(line, dated[0].length)); continue; }
    const from = Math.max(0, text.length - HEAD);
    const tail = text.slice(from);
    const inner = labels.inner.all(tail).filter((m) => isGlued(tail, m.index, m[0].length)).map((m) => from + m.index - (tail[m.index - 1] === "(" ? 1 : 0)).filter((at) => at > 0);
    const signature = !/[)/\]]$/u.test(tail) ? null : /(?<=[.!?”"»]\s?)[(/[]©?\p{Lu}[\p{L}\-–/ ]{1,20}[)/\]]$/u.exec(tail);
    if (inner.length && text.length - inner[0]! <= 160) {
      let rest = line;
      for (const at of inner) {
        const parts = partLine(rest, at - (line.text.length - rest.text.length));
        if (parts.length === 2) { parted.push(parts[0]!); rest = parts[1]!; }
      }
      parted.push(rest);
    } else if (signature && (AGENCY.test(signature[0]) || BRACKETED.test(signature[0]))) parted.push(...partLine(line, from + signature.index));
    else parted.push(line);
  }
  return parted;
}

/** Names what a line looks like by itself. Linear in the line; only its head is compared with labels. */
export function markLine(line: Line, labels: Labels): Mark {
  const { text } = line;
  const mark = (sort: Sort, value = "", dates: Partial<Mark> = {}): Mark => ({ line, sort, value, date: null, strict: false, labelled: false, ...dates });
  if (text.length > 1000) return mark("text");
  if (!LETTER.test(text) && !/\d/u.test(text)) return mark(/^[^\s\p{L}\p{N}]{3,}$/u.test(text.replaceAll(" ", "")) ? "rule" : "boilerplate");
  const dates = dateLine(text, labels);
  if (dates.date && (dates.strict || dates.labelled)) return mark("date", "", dates);
  const head = text.slice(0, HEAD);
  if (labels.aside.test(head)) return mark("notice");
  const byline = labelled(head, labels.byline, labels);
  if (byline !== null && text.length <= 160) return mark("byline", byline, dates);
  const credit = labelled(head, labels.credit, labels);
  if (credit !== null && text.length <= 160) return mark("credit", credit);
  const related = relatedLink(text, labels);
  if (related !== null) return mark("related", related);
  if (isFurniture(text, head, labels)) return mark("boilerplate");
  if (isHouse(text, labels)) return mark("notice");
  const notice = labels.notice.exec(head);
  // one word may begin any sentence; an expression of several is the house's
  if (notice && (/\p{L}\s+\p{L}/u.test(notice[0]) || isOpenEnded(text, labels))) return mark("notice");
  if (!LETTER.test(text)) return mark("boilerplate");
  const agency = text.length <= 40 ? (AGENCY.exec(text) ?? BRACKETED.exec(text) ?? SLASHED.exec(text)) : null;
  if (agency) return mark("agency", agency[1]!);
  if ((INITIALS.test(text) || /^\(\p{Ll}{2,6}\)$/u.test(text)) && text.length <= 24) return mark("byline", "");
  if (dates.date) return mark("date", "", dates);
  if (text.length <= 70 && /^(?:[•·*‣▪►»>]|\d{1,2}[.)]|\p{Ll}\))\s+\S/u.test(text) && isOpenEnded(text, labels)) return mark("item");
  // a question or a cry behind a dash is a turn of speech
  if (/^[–—-]\s.*[?!]$/u.test(text)) return mark("text");
  return mark(text.length <= 200 && isOpenEnded(text, labels) && /\p{L}{2}/u.test(text) ? "short" : "text");
}

/** Lines that a page sets again and again are no longer than this; each is looked at once. */
const REPEATED = 40;

/** Marks all lines of a file: parts what is glued, and reads three short lines in a row as a menu. */
export function markLines(lines: readonly Line[], labels: Labels): Mark[] {
  const known = new Map<string, Mark>();
  const marks = partLines(lines, labels).map((line): Mark => {
    if (line.text.length > REPEATED) return markLine(line, labels);
    const same = known.get(line.text);
    if (same) return { ...same, line };
    const mark = markLine(line, labels);
    known.set(line.text, mark);
    return mark;
  });
  const isShort = (mark: Mark) => (mark.sort === "short" || mark.sort === "item" || mark.sort === "boilerplate") && mark.line.text.length <= 30 && mark.line.text.split(/\s+/u).length <= 3 && !/[.!?:…”"»]$/u.test(mark.line.text);
  for (let from = 0; from < marks.length; ) {
    let to = from;
    while (to < marks.length && isShort(marks[to]!) && (to === from || marks[to]!.line.gap === 0)) to++;
    if (to - from >= 3) for (let i = from; i < to; i++) if (marks[i]!.sort === "short") marks[i] = { ...marks[i]!, sort: "item" };
    from = Math.max(to, from + 1);
  }
  return marks;
}
