/**
 * Where the articles of one file begin. Archives are pasted end to end: a date line, a headline and another date line begin an
 * article; credits, a byline, an agency's signature end one. No sign is sure by itself (a sub-heading looks like a headline, a
 * credit stands under every picture), so signs are weighed, and a line begins an article when they add up to START.
 * Everything between two articles goes to one of them; nothing is dropped here.
 */
import type { Labels, Mark } from "./labels.ts";
import { isName } from "./labels.ts";
import { usualGap } from "./lines.ts";

/** The weight at which a line begins an article: a headline with a date under it and one sign more, or three weaker signs. */
const START = 3;
/** How many lines below a headline its date may stand: subtitle, byline, credit, caption, lede. */
const HEADER = 6;
/** A lede is no longer than this. */
const LEDE = 700;

/** The headline test of one file's marks: open-ended, no person's name alone. */
const isHeadline = (mark: Mark | undefined, labels: Labels) => mark?.sort === "short" && !isName(mark.line.text, labels);
const isStrict = (mark: Mark | undefined) => mark?.sort === "date" && mark.strict;
const isChrome = (mark: Mark) => mark.sort === "boilerplate" || mark.sort === "item" || mark.sort === "rule";
/** Digits as 0 and letters as a: two dates of one house have the same shape. */
const shape = (mark: Mark) => mark.line.text.replace(/\p{L}+/gu, "a").replace(/\d+/gu, "0");

/** The index of the date line that belongs to the headline at `at`, or -1. */
export function dateBelow(marks: readonly Mark[], at: number, labels: Labels): number {
  let texts = 0;
  for (let i = at + 1; i < marks.length && i <= at + HEADER; i++) {
    const mark = marks[i]!;
    if (mark.sort === "date" || (mark.sort === "byline" && mark.date)) {
      // behind a lede a bare date with a headline under it is the next article's separator
      return texts > 0 && !mark.labelled && isStrict(mark) && isHeadline(marks[i + 1], labels) ? -1 : i;
    }
    if (mark.sort === "text") {
      texts++;
      if (texts > 2 || mark.line.text.length > LEDE) return -1;
    } else if (mark.sort === "rule" || mark.sort === "notice" || isHeadline(mark, labels)) return -1;
  }
  return -1;
}

interface Scan {
  readonly marks: readonly Mark[];
  readonly labels: Labels;
  readonly usual: number;
  /** The shape of the date line in the file's first header, and of its first line if that is a date. */
  readonly style: string | null;
  readonly opener: string | null;
  /** Whether articles of this file end with their date. */
  readonly dateLast: boolean;
  readonly language: (mark: Mark) => string;
}

/** The signs above `first` that an article ended there, and where the chrome between the two articles begins. */
function endAbove(scan: Scan, first: number, start: number, texts: number): { weight: number; top: number } {
  const { marks } = scan;
  let top = first;
  for (let i = first - 1; i > start; i--) {
    const mark = marks[i]!;
    const menu = mark.sort === "short" && i + 1 === top && top < first && marks[top]!.sort !== "rule" && mark.line.text.split(/\s+/u).length <= 5;
    if (!isChrome(mark) && !menu) break;
    top = i;
  }
  let strong = 0, weak = 0, rule = 0, gap = 0;
  for (let i = first; i > start; i--) {
    const mark = marks[i]!;
    if (i < first) {
      if (mark.sort === "byline") strong = Math.max(strong, texts >= 2 ? 2 : 1);
      else if (mark.sort === "agency" || (scan.dateLast && mark.sort === "date")) strong = 2;
      else if (mark.sort === "rule") rule = Math.max(rule, mark.line.text.length < 5 || mark.line.text.startsWith("*") ? 1 : 3);
      else if (mark.sort === "credit" || mark.sort === "related" || mark.sort === "notice" || isChrome(mark)) weak = 1;
      else if (i < top) break;
    }
    if (mark.line.page) rule = 3;
    const wide = mark.line.gap > scan.usual + 1 && mark.line.gap >= 3 ? 2 : mark.line.gap > scan.usual && mark.line.gap >= 2 ? 1 : 0;
    gap = Math.max(gap, wide);
  }
  return { weight: strong + weak + rule + gap, top };
}

/** Whether the texts above and below are steadily in two languages. */
function turnsLanguage(scan: Scan, at: number, start: number): boolean {
  const side = (from: number, step: number): string | null => {
    let language: string | null = null, seen = 0;
    for (let i = from; i >= start && i < scan.marks.length && seen < 3; i += step) {
      if (scan.marks[i]!.sort !== "text") continue;
      const here = scan.language(scan.marks[i]!);
      if (here === "und" || (language !== null && here !== language)) return null;
      language = here;
      seen++;
    }
    return seen > 1 ? language : null;
  };
  const above = side(at - 1, -1);
  if (above === null) return false;
  const below = side(at, 1);
  return below !== null && below !== above;
}

/** Whether text follows within the header's reach, so that there is an article to begin. */
function hasBody(scan: Scan, at: number): boolean {
  for (let i = at; i < scan.marks.length && i <= at + 2 * HEADER; i++) if (scan.marks[i]!.sort === "text") return true;
  return false;
}

/** The line in [top, first] where the new article begins: at the widest gap, and with its menu where there is one. */
function boundary(scan: Scan, top: number, first: number): number {
  const { marks } = scan;
  let best = first;
  const menu = marks.slice(top, first).some((mark) => mark.sort === "item" || mark.sort === "rule");
  for (let i = first - 1; i >= top; i--) {
    const here = marks[i]!.line.gap, there = marks[best]!.line.gap;
    if (here > there || (here === there && menu && here > 0) || marks[i]!.line.page) best = i;
    else if (marks[i]!.sort === "rule" && here >= 0 && marks.slice(i, best).every(isChrome)) best = i;
  }
  return best;
}

/** The begin of an article whose first own line is at `at` (headline, separator date or text), or -1. */
function beginAt(scan: Scan, at: number, start: number, texts: number): number {
  const { marks, labels } = scan;
  const mark = marks[at]!;
  let first = at, weight = 0;
  if (isHeadline(mark, labels)) {
    const below = dateBelow(marks, at, labels);
    if (below >= 0) {
      weight += marks[below]!.labelled ? 3 : 2;
      if (shape(marks[below]!) === scan.style) weight++;
    }
    // a headline above its subtitle
    while (first - 1 > start && at - first < 2 && (below >= 0 || isStrict(marks[first - 2])) && isHeadline(marks[first - 1], labels)) first--;
    if (!scan.dateLast && first - 1 > start && isStrict(marks[first - 1])) {
      first--;
      weight += 2;
      if (shape(marks[first]!) === scan.opener) weight += 2;
    }
    if (labels.flag.test(mark.line.text)) weight++;
  } else if (isStrict(mark) && marks[at + 1]?.sort === "text") {
    if (scan.dateLast) return -1;
    weight += mark.labelled && shape(mark) !== scan.opener ? 1 : 2;
    if (shape(mark) === scan.opener) weight += 2;
  } else if (mark.sort !== "text") return -1;
  const end = endAbove(scan, first, start, texts);
  // a byline between lede and text ends nothing: text begins an article only behind a rule or in another language
  if (mark.sort === "text") {
    if (turnsLanguage(scan, at, start)) weight += 2 + (end.weight > 0 ? 1 : 0);
    else if (at > 0 && end.top < at && marks.slice(end.top, at).some((above) => above.sort === "rule" && above.line.text.length >= 5 && !above.line.text.startsWith("*"))) weight += START;
  } else {
    weight += end.weight;
    if (weight < START && weight > 0 && turnsLanguage(scan, at, start)) weight += 2;
  }
  return weight >= START && hasBody(scan, at) ? boundary(scan, end.top, first) : -1;
}

/**
 * The marks at which articles begin, the first of them 0; empty for no marks. `language` names the language of a line of text.
 *
 *     splitArticles(marks, labels, () => "und")  // [0, 23, 47]
 */
export function splitArticles(marks: readonly Mark[], labels: Labels, language: (mark: Mark) => string): number[] {
  if (!marks.length) return [];
  const title = marks.findIndex((mark) => isHeadline(mark, labels));
  const below = title >= 0 && title < 2 * HEADER ? dateBelow(marks, title, labels) : -1;
  const last = marks.findLast((mark) => !isChrome(mark) && mark.sort !== "credit" && mark.sort !== "byline" && mark.sort !== "notice");
  const scan: Scan = {
    marks, labels, language, usual: usualGap(marks.map((mark) => mark.line)),
    style: below >= 0 ? shape(marks[below]!) : null,
    opener: isStrict(marks[0]) ? shape(marks[0]!) : null,
    dateLast: below < 0 && !isStrict(marks[0]) && last?.sort === "date" && isHeadline(marks[0], labels),
  };
  const starts = [0];
  let start = 0, texts = 0, header = below;
  for (let i = 1; i < marks.length; i++) {
    // a header's own lines begin no other article
    if (texts > 0 && i > header) {
      const begin = beginAt(scan, i, start, texts);
      if (begin > start) {
        starts.push(begin);
        start = begin;
        texts = 0;
        header = Math.max(i, dateBelow(marks, i, labels));
      }
    }
    if (marks[i]!.sort === "text") texts++;
  }
  return starts;
}
