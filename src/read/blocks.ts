/**
 * What every line of one article is: title, lede, heading, paragraph, caption, dateline, byline, credit, related link or
 * boilerplate. A header (title, dates, names, a lede) stands before the body; below the body stand signatures and house notices.
 * Whatever cannot be told is a paragraph, so that nothing that was said is lost.
 */
import type { BlockKind } from "../model.ts";
import { dateBelow } from "./archive.ts";
import type { Labels, Mark } from "./labels.ts";
import { isName } from "./wording.ts";
import { usualGap } from "./lines.ts";

export interface Labelled {
  readonly kinds: readonly BlockKind[];
  /** The index of the title, -1 for none, and of the first line of the body. */
  readonly title: number;
  readonly body: number;
}

const wordCount = (text: string) => text.split(/\s+/u).length;
/** A sub-heading is no longer than this, in characters and in words. */
const HEADING = 110, HEADING_WORDS = 18;
const CAPTION = 400;

/** The first letters of the longer words, which the inflections of a word share. */
const stems = (text: string) => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** Where the header ends: at the first text that is neither a lede above the date nor chrome above the title. */
function headerEnd(marks: readonly Mark[], labels: Labels): number {
  let headline = -1, date = -1;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.sort === "short" && !isName(mark.line.text, labels)) {
      if (headline < 0) headline = i;
    } else if (mark.sort === "date" && headline >= 0) date = i;
    else if (mark.sort === "text") {
      if (headline >= 0 && date < 0 && dateBelow(marks, lastHeadline(marks, i, labels), labels) > i) continue;
      const next = marks.findIndex((later, j) => j > i && j <= i + 4 && later.sort === "short");
      if (headline < 0 && mark.line.text.length <= 120 && next > 0 && (marks[dateBelow(marks, next, labels)]?.labelled ?? false)) continue;
      return i;
    }
  }
  return marks.length;
}

function lastHeadline(marks: readonly Mark[], before: number, labels: Labels): number {
  for (let i = before - 1; i >= 0; i--) if (marks[i]!.sort === "short" && !isName(marks[i]!.line.text, labels)) return i;
  return 0;
}

/** The title among the header's short lines: long enough, near its date or lede, and about what the body is about. */
function findTitle(marks: readonly Mark[], end: number, labels: Labels): number {
  const about = stems(marks.slice(end, end + 4).map((mark) => mark.line.text.slice(0, 600)).join(" "));
  const chrome = marks.slice(0, end).findLastIndex((mark) => mark.sort === "item" || mark.sort === "boilerplate" || mark.sort === "notice");
  const short = (i: number) => marks[i]!.sort === "short";
  const belowChrome = marks.slice(chrome + 1, end).some((mark) => mark.sort === "short" && !isName(mark.line.text, labels));
  // where every line is a sentence the first is the headline, however short
  if (end > 0 && short(0) && usualGap(marks.map((mark) => mark.line)) === 0 && marks.slice(0, end).every((mark) => mark.sort === "short")) return 0;
  let best = -1, most = -Infinity;
  for (let i = 0; i < end; i++) {
    if (!short(i)) continue;
    const { text } = marks[i]!.line;
    const count = wordCount(text), next = marks[i + 1]?.sort;
    let score = Math.min(count, 5) / 2 + (text.length >= 28 ? 1 : 0);
    if (next === "date" || next === "text" || next === "byline" || next === "credit") score += 0.5;
    if (belowChrome && i > chrome) score += 3;
    if (isName(text, labels)) score -= 3;
    if (labels.flag.test(text) && count > 3) score += 1;
    score += Math.min(2, [...stems(text)].filter((stem) => about.has(stem)).length) * 0.5;
    // of two alike the first: the other is its subtitle
    if (score > most + 0.5) { best = i; most = score; }
  }
  if (best > 0 && isName(marks[best]!.line.text, labels) && marks.slice(0, end).some((mark) => mark.sort === "date" || mark.sort === "byline")) return -1;
  return best;
}

/** Captions by what stands around them: a credit glued on, the same words twice, a caption word at the end. */
function captions(marks: readonly Mark[], from: number, labels: Labels): Set<number> {
  const found = new Set<number>();
  const usual = usualGap(marks.map((mark) => mark.line));
  const last = marks.findLastIndex((mark) => mark.sort === "text");
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i]!, next = marks[i + 1], { text } = mark.line;
    if ((mark.sort !== "text" && mark.sort !== "short") || text.length > CAPTION) continue;
    const turn = /^[–—-]\s/u.test(text);
    if (next?.sort === "credit" && (next.line.gap < 0 || (next.line.gap === 0 && usual > 0 && mark.line.gap !== 0 && i < last && text.length <= 160 && !turn))) found.add(i);
    else if (text.length >= 20 && next?.line.text === text) { found.add(i); found.add(i + 1); }
    else if (labels.caption.test(text)) found.add(i);
    else if (mark.line.gap > usual && mark.line.gap > 1 && text.length <= 100 && /^[^.!?:]{4,80}, (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}\.?$/u.test(text)) found.add(i);
  }
  return found;
}

/** Kinds of the lines above the body. */
function labelHeader(marks: readonly Mark[], kinds: BlockKind[], title: number, body: number, labels: Labels): void {
  const lastDated = marks.slice(0, body).findLastIndex((mark) => mark.sort === "date" || mark.sort === "byline");
  for (let i = 0; i < body; i++) {
    const { sort, line, labelled } = marks[i]!;
    if (i === title) kinds[i] = "title";
    else if (sort === "date") kinds[i] = "dateline";
    else if (sort === "byline" || sort === "credit" || sort === "related") kinds[i] = sort;
    else if (sort === "agency") kinds[i] = i > title && (line.text.length <= 5 || /[^\p{L}]/u.test(line.text)) ? "byline" : "boilerplate";
    else if (sort === "text") kinds[i] = i > title ? "lede" : "boilerplate";
    else if (sort === "short" && i > title) {
      // under the name the role: "Political editor"
      const role = kinds[i - 1] === "byline" && line.gap === 0 && wordCount(line.text) <= 3;
      kinds[i] = role || isName(line.text, labels) ? "byline" : i < lastDated || wordCount(line.text) >= 7 ? "lede" : "heading";
    } else kinds[i] = labelled ? "dateline" : "boilerplate";
  }
}

/** A label without its colon and without a name behind it: in the body an ordinary line ("By night"). */
const isUnnamed = ({ sort, line, value }: Mark, labels: Labels) => (sort === "byline" || sort === "credit") && value !== "" && line.text.endsWith(value) && !/[:：|/–—]/u.test(line.text) && !isName(value, labels) && value.split(/\s+/u).length === 1;

/** Kinds of the lines from the body on. */
function labelBody(marks: readonly Mark[], kinds: BlockKind[], body: number, labels: Labels): void {
  const lastText = marks.findLastIndex((mark) => mark.sort === "text");
  const dense = usualGap(marks.map((mark) => mark.line)) === 0;
  let texts = 0, signed = false;
  for (let i = body; i < marks.length; i++) {
    const { sort, line, value, strict, labelled } = marks[i]!;
    const before = marks[i - 1];
    if (isUnnamed(marks[i]!, labels) && i < lastText) kinds[i] = "heading";
    else if (sort === "credit" || sort === "byline" || sort === "related") {
      kinds[i] = sort;
      if (sort === "byline" && texts > 1) signed = true;
      // a label alone stands over its links
      if (sort === "related" && !value) {
        for (let j = i + 1; j < marks.length && j <= i + 6 && (marks[j]!.sort === "short" || marks[j]!.sort === "item") && (j === i + 1 || marks[j]!.line.gap === 0); j++) { kinds[j] = "related"; i = j; }
      }
    } else if (sort === "date") kinds[i] = strict || labelled ? "dateline" : i < lastText ? "heading" : "dateline";
    else if (sort === "boilerplate" || sort === "notice" || sort === "rule") kinds[i] = "boilerplate";
    else if (sort === "agency") {
      const bracketed = /^[([/©]/u.test(line.text);
      const tail = i > lastText || bracketed || (!dense && marks[i + 1]?.line.gap === 0 && lastText - i <= 2);
      kinds[i] = tail && texts > 0 ? "byline" : i < lastText ? "heading" : "boilerplate";
      if (kinds[i] === "byline") signed = true;
    } else if (sort === "item") {
      const listed = i < lastText && (kinds[i - 1] === "paragraph" && (before?.sort === "item" || before?.line.text.endsWith(":")));
      kinds[i] = listed || (i < lastText && wordCount(line.text) >= 4) ? "paragraph" : "boilerplate";
    } else if (sort === "short") {
      if (i < lastText) kinds[i] = line.text.length <= HEADING && wordCount(line.text) <= (dense ? HEADING_WORDS / 3 : HEADING_WORDS) && !(dense && /[?!…]["”»]?$/u.test(line.text)) ? "heading" : "paragraph";
      else if (isName(line.text, labels) && texts > 1) kinds[i] = "byline";
      else kinds[i] = !signed && (dense || wordCount(line.text) >= 5) ? "paragraph" : "boilerplate";
    } else {
      kinds[i] = "paragraph";
      texts++;
    }
  }
}

/**
 * Labels the lines of one article; `titled` is the number of lines that are known to be its title (0: find it).
 *
 *     labelBlocks(marks, labels, 0).kinds  // ["title", "dateline", "paragraph", …]
 */
export function labelBlocks(marks: readonly Mark[], labels: Labels, titled: number): Labelled {
  const kinds = new Array<BlockKind>(marks.length).fill("paragraph");
  let body = headerEnd(marks, labels);
  let title = titled > 0 ? 0 : findTitle(marks, body, labels);
  // "Watch: the rescue at sea": over a text without another headline the label belongs to it
  if (title < 0 && body > 0 && body < marks.length && marks[0]!.sort === "related" && marks[0]!.value) title = 0;
  // a headline with a full stop is one only if its date or byline stands right below it
  const first = marks[body];
  if (title < 0 && first && first.line.text.length <= 80 && !/[.!?]\s/u.test(first.line.text) && marks.slice(0, body).every((mark) => mark.sort !== "date") && (marks[body + 1]?.sort === "date" || marks[body + 1]?.sort === "byline") && marks.length > body + 2 && /^["”“«„]?\p{Lu}/u.test(first.line.text) && marks[body + 1]!.line.gap >= 0) {
    title = body;
    body++;
    while (body < marks.length && marks[body]!.sort !== "text" && marks[body]!.sort !== "short") body++;
  }
  if (titled > 0) body = Math.max(titled, 1);
  labelHeader(marks, kinds, title, body, labels);
  for (let i = 1; i < titled; i++) kinds[i] = "title";
  labelBody(marks, kinds, body, labels);
  for (const i of captions(marks, Math.max(title + 1, titled), labels)) kinds[i] = "caption";
  return { kinds, title, body };
}
