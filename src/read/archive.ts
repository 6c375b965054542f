/**
 * Where the articles of one file begin. Archives are pasted end to end: a date line, a headline and another date line begin an
 * article; credits, a byline, an agency's signature end one. No sign is sure by itself (a sub-heading looks like a headline, a
 * credit stands under every picture), so signs are weighed, and a line begins an article when they add up to START.
 * Everything between two articles goes to one of them; nothing is dropped here.
 */
import type { Labels, Mark } from "./labels.ts";
import { isName } from "./wording.ts";
import { usualGap } from "./lines.ts";

/** The weight at which a line begins an article: a headline with a date under it and one sign more, or three weaker signs. */
const START = 3;
/** How many lines below a headline its date may stand: subtitle, byline, credit, caption, lede. */
const HEADER = 6;
/** Between two articles no more lines are looked at than this, so that time stays linear whatever the file. */
const REACH = 60;
/** A lede is no longer than this. */
const LEDE = 700;

/** The headline test of one file's marks: open-ended, no person's name alone. */
const isHeadline = (mark: Mark | undefined, labels: Labels) => mark?.sort === "short" && !isName(mark.line.text, labels);
const isStrict = (mark: Mark | undefined) => mark?.sort === "date" && mark.strict;
const isChrome = (mark: Mark) => mark.sort === "boilerplate" || mark.sort === "item" || mark.sort === "rule";
/** A machine's key with its date ("date 2022-11"): it stands at the top of a file. */
const isKeyed = (mark: Mark) => mark.labelled && /^\p{Ll}+:?\s+\d{4}-\d{2}/u.test(mark.line.text);
/** Digits as 0 and letters as a: two dates of one house have the same shape. */
const shape = (mark: Mark) => mark.line.text.replace(/\p{L}+/gu, "a").replace(/\d+/gu, "0");

/** The index of the date line that belongs to the headline at `at`, or -1. */
export function dateBelow(marks: readonly Mark[], at: number, labels: Labels): number {
  let texts = 0;
  for (let i = at + 1; i < marks.length && i <= at + HEADER; i++) {
    const mark = marks[i]!;
    if (mark.sort === "date" || (mark.sort === "byline" && mark.date)) {
      // behind a lede a bare date with a headline under it is the next article's separator; behind two, any date is the end
      const next = marks[i + 1];
      const bare = texts > 0 && !mark.labelled && isStrict(mark);
      if ((bare && (texts > 1 || mark.line.gap > 2 || isHeadline(next, labels))) || (texts > 1 && (!next || isHeadline(next, labels))) || (texts > 0 && isKeyed(mark))) return -1;
      return i;
    }
    if (mark.sort === "text") {
      texts++;
      if (texts > 2 || mark.line.text.length > LEDE) return -1;
    } else if (mark.sort === "rule" || mark.sort === "notice" || isHeadline(mark, labels) || (texts > 0 && (mark.sort === "related" || mark.sort === "agency"))) return -1;
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
  /** Whether a headline follows that first date line. */
  readonly titled: boolean;
  /** The line that ends the file where it is an agency's signature: it ends the other articles too. */
  readonly signature: string | null;
  /** Whether articles of this file end with their date. */
  readonly dateLast: boolean;
  readonly language: (mark: Mark) => string;
}

/** The signs above `first` that an article ended there, and where the chrome between the two articles begins. */
function endAbove(scan: Scan, first: number, start: number, texts: number): { weight: number; top: number; strong: boolean; gap: number } {
  const { marks } = scan;
  const reach = Math.max(start, first - REACH);
  let top = first;
  for (let i = first - 1; i > reach; i--) {
    const mark = marks[i]!;
    const menu = mark.sort === "short" && i + 1 === top && top < first && marks[top]!.sort !== "rule" && mark.line.text.split(/\s+/u).length <= 5;
    if (!isChrome(mark) && !menu) break;
    top = i;
  }
  let strong = 0, weak = 0, rule = 0, gap = 0;
  for (let i = first; i > reach; i--) {
    const mark = marks[i]!;
    if (i < first) {
      if (mark.sort === "byline") strong = Math.max(strong, texts >= 2 ? 2 : 1);
      else if (scan.dateLast && mark.sort === "date") strong = 3;
      else if (mark.sort === "agency") strong = mark.line.text === scan.signature ? 3 : Math.max(strong, 2);
      else if (mark.sort === "rule") rule = Math.max(rule, mark.line.text.length < 5 || mark.line.text.startsWith("*") ? 1 : 3);
      else if (mark.sort === "credit" || mark.sort === "related" || mark.sort === "notice" || isChrome(mark)) weak = 1;
      else if (i < top) break;
    }
    if (mark.line.page) rule = 3;
    const wide = mark.line.gap > scan.usual + 1 && mark.line.gap >= 3 ? 2 : mark.line.gap > scan.usual && mark.line.gap >= 2 ? 1 : 0;
    gap = Math.max(gap, wide);
  }
  return { weight: strong + weak + rule + gap, top, strong: strong > 1, gap };
}

/** Whether the texts above and below are steadily in two languages. */
function turnsLanguage(scan: Scan, at: number, start: number): boolean {
  const side = (from: number, step: number): string | null => {
    let language: string | null = null, seen = 0;
    for (let i = from; i >= start && i < scan.marks.length && seen < 3 && Math.abs(i - from) < REACH; i += step) {
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
  const menu = marks.slice(top, first).some((mark, i) => mark.sort === "item" || mark.sort === "rule" || (i > 0 && mark.line.gap === 0));
  for (let i = first - 1; i >= top; i--) {
    const here = marks[i]!.line.gap, there = marks[best]!.line.gap;
    if (here > there || (here === there && menu && here > 0) || marks[i]!.line.page) best = i;
    else if (marks[i]!.sort === "rule" && here >= 0 && marks.slice(i, best).every(isChrome)) best = i;
  }
  return best;
}

/** Whether a short line only stands between two articles: chrome and then a headline or a separator follow it. */
function isLeftOver({ marks, labels }: Scan, at: number): boolean {
  let next = at + 1;
  while (next < marks.length && next <= at + HEADER && isChrome(marks[next]!)) next++;
  const mark = marks[next];
  if (!mark) return true;
  const separates = isStrict(mark) && !mark.labelled && isHeadline(marks[next + 1], labels);
  return next > at + 1 ? separates || isHeadline(mark, labels) : separates && (mark.line.gap > marks[at]!.line.gap || dateBelow(marks, next + 1, labels) >= 0);
}

/** Whether a labelled date closes an article that had none above its text. */
function closesUndated({ marks }: Scan, at: number, start: number, texts: number): boolean {
  return texts > 1 && at > start && marks[at]!.sort === "date" && marks[at]!.labelled && !marks.slice(Math.max(start, at - 200), at).some((mark) => mark.sort === "date");
}

/** The begin of an article whose first own line is at `at` (headline, separator date or text), or -1. */
function beginAt(scan: Scan, at: number, start: number, texts: number): number {
  const { marks, labels } = scan;
  const mark = marks[at]!;
  let first = at, weight = 0;
  if (isHeadline(mark, labels)) {
    if (isLeftOver(scan, at)) return -1;
    const below = dateBelow(marks, at, labels);
    if (below >= 0) {
      // right under a headline of some words a date says enough; further down it may be the text's
      weight += marks[below]!.labelled || (below === at + 1 && mark.line.text.split(/\s+/u).length >= 3) ? 3 : 2;
      if (shape(marks[below]!) === scan.style) weight++;
    } else if (marks[at + 1]?.sort === "byline" && marks.slice(at + 1, at + 4).some((mark) => mark.sort === "text")) weight += 2;
    // a headline above its subtitle
    while (first - 1 > start && at - first < 2 && (below >= 0 || isStrict(marks[first - 2])) && isHeadline(marks[first - 1], labels)) first--;
    const ended = closesUndated(scan, first - 1, start, texts);
    if (ended) weight += START;
    else if (!scan.dateLast && first - 1 > start && isStrict(marks[first - 1])) {
      first--;
      // a date over a headline of some words is a separator; over one word it may be the entry of a timeline
      weight += mark.line.text.split(/\s+/u).length >= 3 ? 3 : 2;
      if (scan.titled && shape(marks[first]!) === scan.opener) weight += 2;
    }
    if (labels.flag.test(mark.line.text)) weight++;
  } else if (isStrict(mark) && marks[at + 1]?.sort === "text") {
    if (scan.dateLast) return -1;
    weight += isKeyed(mark) ? 3 : mark.labelled && shape(mark) !== scan.opener ? 1 : 2;
    if (!scan.titled && shape(mark) === scan.opener) weight += 2;
  } else if (mark.sort !== "text") return -1;
  const end = endAbove(scan, first, start, texts);
  // a byline between lede and text ends nothing: text begins an article only behind a rule or in another language
  if (mark.sort === "text") {
    if (end.gap > 0 && end.strong) weight += START;
    else if (turnsLanguage(scan, at, start)) weight += 2 + (end.weight > 0 ? 1 : 0);
    else if (at > 0 && end.top < at && marks.slice(end.top, at).some((above) => above.sort === "rule" && above.line.text.length >= 5 && !above.line.text.startsWith("*"))) weight += START;
  } else {
    weight += end.weight;
    // a long headline far below the text before it
    if (end.gap > 1 && mark.sort === "short" && mark.line.text.length >= 26 && mark.line.text.split(/\s+/u).length >= 5 && (marks[at + 1]?.line.gap ?? 9) < mark.line.gap) weight++;
    if (weight < START && weight > 0 && turnsLanguage(scan, at, start)) weight += 2;
  }
  return weight >= START && hasBody(scan, at) ? boundary(scan, end.top, first) : -1;
}

/** How often a part is looked at again in the style of its own first article; archives of archives are no deeper. */
const ROUNDS = 3;

/**
 * The marks at which articles begin, the first of them 0; empty for no marks. `language` names the language of a line of text.
 *
 *     splitArticles(marks, labels, () => "und")  // [0, 23, 47]
 */
export function splitArticles(marks: readonly Mark[], labels: Labels, language: (mark: Mark) => string): number[] {
  let starts = marks.length ? [0] : [];
  for (let round = 0; round < ROUNDS; round++) {
    const finer = starts.flatMap((start, i) => splitOnce(marks.slice(start, starts[i + 1]), labels, language).map((at) => start + at));
    if (finer.length === starts.length) break;
    starts = finer;
  }
  return starts;
}

/** The begins of articles in marks that are all of one style, that of the first article. */
function splitOnce(marks: readonly Mark[], labels: Labels, language: (mark: Mark) => string): number[] {
  const title = marks.findIndex((mark) => isHeadline(mark, labels));
  const firstText = marks.findIndex((mark) => mark.sort === "text");
  const below = title >= 0 && (title < firstText || firstText < 0) ? dateBelow(marks, title, labels) : -1;
  const last = marks.findLast((mark) => !isChrome(mark) && mark.sort !== "credit" && mark.sort !== "byline" && mark.sort !== "notice");
  const scan: Scan = {
    marks, labels, language, usual: usualGap(marks.map((mark) => mark.line)),
    style: below >= 0 ? shape(marks[below]!) : null,
    opener: isStrict(marks[0]) ? shape(marks[0]!) : null,
    titled: isHeadline(marks[1], labels),
    signature: last?.sort === "agency" ? last.line.text : null,
    dateLast: below < 0 && last?.sort === "date" && isHeadline(marks[0], labels) && marks.slice(0, firstText + 2).every((mark) => mark.sort !== "date"),
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
