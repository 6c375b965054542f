/**
 * The lines of an article from the runs of its page: title, lede, paragraphs, headings, captions, credits, related links, each of its kind.
 * What surrounds the article inside its own element falls away: blocks of links, rows of buttons, boxes under the last paragraph.
 * Elements and links tell most of it, the packs' labels the rest.
 */
import type { BlockKind } from "../model.ts";
import { markLine, type Labels, type Mark } from "./labels.ts";
import type { Body } from "./page-body.ts";
import type { Holding, Names } from "./page-names.ts";
import type { Run } from "./page-runs.ts";
import { BLOCK, type Element } from "./page-tree.ts";
import { folded, isName } from "./wording.ts";

export interface PageLine { readonly text: string; readonly kind: BlockKind; readonly run: Run | null }

/** What is known of a page beside its text. */
export interface Said { readonly titles: readonly string[]; readonly description: string; readonly names: Names; readonly headed: boolean }

/** A block of an article's element with a greater share of its text in links is a block of links. */
const LINKED = 0.5;
/** A run with a greater share is a link. */
const LINK = 0.8;
/** A lede is no shorter and no longer than this. */
const LEDE = 40, LEDE_MOST = 800;
const HEADING = 200;
/** A line that tells when an article was written is no longer than this. */
const STAMP = 120;
/** A place that stands alone before the text is no longer than this, a note behind it no longer than that. */
const PLACE = 30, NOTE = 160;
/** An article of fewer paragraphs may be all in italics. */
const MANY = 4;
/** An element that holds more of an article, and leaves less of it, is no box beside the text, whatever it is called. */
const PART = 0.4, ENOUGH = 3000;
/** Where more of an article stands alone with images, its text is set so, a paragraph and an image at a time. */
const PICTURED = 0.3;

const density = (run: Run) => run.linked / (run.text.length || 1);
const isSentence = (text: string) => /[.!?…。।؟։]["”»“'’)\]]*$/u.test(text);
/** Text that ends as a sentence or is as long as one. */
const isProse = (run: Run) => density(run) < (isSentence(run.text) && (run.text.length >= 80 || run.element.name === "p") ? 0.7 : 0.5) && (run.text.length >= 200 || (run.text.length >= 30 && isSentence(run.text)) || (run.text.length >= 80 && /[.!?…。।؟։]["”»“'’)\]]*\s/u.test(run.text)));

interface Weight { chars: number; linked: number; prose: number; runs: number; first: number }

/** Blocks within the container that hold links more than text: teasers, lists of topics, rows of buttons. */
function linkBlocks(runs: readonly Run[], container: Element): Set<Element> {
  const weights = new Map<Element, Weight>();
  for (const [i, run] of runs.entries())
    for (let element: Element | null = run.element; element && element !== container; element = element.parent) {
      const weight = weights.get(element);
      const prose = isProse(run) && density(run) < 0.2 ? run.text.length : 0;
      if (weight) { weight.chars += run.text.length; weight.linked += run.linked; weight.prose += prose; weight.runs++; }
      else weights.set(element, { chars: run.text.length, linked: run.linked, prose, runs: 1, first: i });
    }
  const found = new Set<Element>();
  for (const [element, { chars, linked, prose, runs: count }] of weights) {
    if (element.name === "p" || element.name === "td" || element.name === "blockquote" || !BLOCK.has(element.name)) continue;
    const share = linked / (chars || 1);
    if ((share > LINKED && prose < chars * 0.3) || (share > 0.3 && count > 2 && prose < chars * 0.5)) found.add(element);
  }
  return found;
}

/** A teaser is no longer than this. */
const TEASER = 700;
/** Where more of an article stands in articles within it, it is a report written on entry by entry. */
const ENTRIES = 0.3;

/** Blocks that begin with a linked heading and hold little more: other articles' teasers. */
function teasers(runs: readonly Run[], container: Element): Set<Element> {
  const chars = new Map<Element, number>();
  for (const run of runs) for (let element: Element | null = run.element; element && element !== container; element = element.parent) chars.set(element, (chars.get(element) ?? 0) + run.text.length);
  const all = runs.reduce((sum, { text }) => sum + text.length, 0);
  const found = new Set<Element>();
  for (const run of runs) {
    if (density(run) <= LINK || (run.standing !== "heading" && !isTeaser(run))) continue;
    // more than half of all is the article, however short it is
    const most = Math.min(run.standing === "heading" ? TEASER : TEASER / 2, all / 2);
    let block: Element | null = null;
    for (let element = run.standing === "heading" ? run.element.parent : run.element; element && element !== container && chars.get(element)! <= most; element = element.parent) block = element;
    if (block) found.add(block);
  }
  // small articles in a large one; where they are much of it they are its entries
  const small = new Set<Element>();
  let within = 0;
  for (const run of runs)
    for (let element: Element | null = run.element; element && element !== container; element = element.parent)
      if (element.name === "article") { if (chars.get(element)! <= TEASER) { small.add(element); within += run.text.length; } break; }
  if (within < all * ENTRIES) for (const element of small) found.add(element);
  return found;
}

const isInside = (run: Run, blocks: ReadonlySet<Element>, container: Element): boolean => {
  for (let element: Element | null = run.element; element && element !== container; element = element.parent) if (blocks.has(element)) return true;
  return false;
};

/** The sort of a run by its words, as a line of text has one. */
const markOf = (run: Run, labels: Labels): Mark => markLine({ start: 0, end: run.text.length, text: run.text, gap: 1, page: false }, labels);

/** A link beside the text leads to an article if it has the words of a headline. */
const isTeaser = (run: Run): boolean => density(run) > LINK && run.text.length >= 20 && run.text.length < HEADING && run.text.split(" ").length >= 4;

const KIND_OF_SORT: Partial<Record<Mark["sort"], BlockKind>> = { credit: "credit", byline: "byline", related: "related", date: "dateline", boilerplate: "boilerplate", notice: "boilerplate", rule: "boilerplate" };

function kindOf(run: Run, { sort, value }: Mark, isCaption: boolean, labels: Labels): BlockKind {
  if (isCaption) return sort === "credit" || sort === "byline" ? "credit" : "caption";
  if (run.standing === "heading" && sort === "byline" && isName(value, labels)) return "byline";
  if (run.standing === "heading") return sort === "related" || sort === "boilerplate" || sort === "notice" ? KIND_OF_SORT[sort]! : "heading";
  if ((run.timed > run.text.length * 0.6 && run.text.length <= STAMP) || (run.timed && run.text.length <= STAMP / 2 && !isSentence(run.text))) return "dateline";
  const kind = KIND_OF_SORT[sort];
  // a date in the middle of an article is its text
  if (kind) return kind;
  // an agency that signs on a line of its own
  if (sort === "agency" && /^[(/[©]/u.test(run.text)) return "byline";
  // a sentence of the text may be a link but for a word
  if (density(run) > LINK && run.standing !== "quote" && run.text.length < HEADING && !(density(run) < 1 && run.text.length >= 60 && isSentence(run.text))) return "related";
  return "paragraph";
}

/** Whether two printings of a headline are the same, marks and case aside. */
export const isSame = (a: string, b: string): boolean => a !== "" && folded(a) === folded(b);

/** The part of the body that is the article's text: from its first prose to its last, and what these enclose. */
function bounds(kinds: readonly BlockKind[], runs: readonly Run[]): [number, number] {
  const isText = (i: number) => (kinds[i] === "paragraph" && isProse(runs[i]!)) || (kinds[i] === "paragraph" && runs[i]!.standing === "item" && runs[i]!.text.length > 40);
  let first = runs.findIndex((_, i) => isText(i));
  let last = runs.findLastIndex((_, i) => isText(i));
  if (first < 0) return [0, runs.length - 1];
  // a sub-heading, a turn of speech, an item of a list that touches the prose
  if (first > 0 && kinds[first - 1] === "heading" && runs[first - 1]!.level > 1) first--;
  while (last + 1 < runs.length && kinds[last + 1] === "paragraph" && (runs[last + 1]!.standing === "item" || isSentence(runs[last + 1]!.text) || runs[last + 1]!.element.name === "p" || runs[last + 1]!.element === runs[last]!.element) && density(runs[last + 1]!) < 0.5) last++;
  return [first, last];
}

/** What an element around a run holds, the innermost first; elements that hold most of an article hold nothing else. */
function placeOf({ within }: Run, isPart: (element: Element) => boolean): Holding | null {
  for (let at = within; at; at = at.outer) if (isPart(at.element)) return at.holding;
  return null;
}

/** Short runs that stand on a page again and again: what a template sets between paragraphs. */
function repeated(runs: readonly Run[]): Set<string> {
  const times = new Map<string, number>();
  for (const { text, standing } of runs) if (text.length <= 80 && standing !== "item") times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].filter(([text, count]) => count >= 4 || (count === 3 && text.length > 12)).map(([text]) => text));
}

/** Articles of more runs are looked through for nothing that is said twice. */
const PULLED = 500;

/** Runs whose words stand in a longer run of the article too: what is set in large type beside it. */
function pulled(runs: readonly Run[]): Set<Run> {
  if (runs.length > PULLED) return new Set();
  const words = runs.map((run) => folded(run.text.slice(0, 5000)));
  const whole = words.join("\n");
  return new Set(runs.filter((run, i) => {
    const own = words[i]!;
    if (run.standing !== "quote" || own.length < 30 || own.length > 300) return false;
    const first = whole.indexOf(own);
    const next = whole.indexOf(own, first + 1);
    // the same quotation twice is none from the text
    return next >= 0 && words.some((other, j) => j !== i && (other.length > own.length + 3 || runs[j]!.standing === "text") && other.includes(own));
  }));
}

/** For each line the next that is neither heading nor caption nor credit. */
function nextText(kinds: readonly BlockKind[]): number[] {
  const next: number[] = [];
  for (let i = kinds.length - 1, at = kinds.length; i >= 0; i--) {
    next[i] = at;
    if (kinds[i] !== "heading" && kinds[i] !== "caption" && kinds[i] !== "credit") at = i;
  }
  return next;
}

/** Whether a heading over a link has text of its own behind that, in the element that holds all three. */
function isOverText(runs: readonly Run[], kinds: readonly BlockKind[], heading: number, link: number): boolean {
  const { parent } = runs[heading]!.element;
  for (let i = link; i < runs.length && i < link + 4 && kinds[i] !== "heading"; i++) if (kinds[i] === "paragraph" && runs[i]!.element.parent === parent && runs[link]!.element.parent === parent) return true;
  return false;
}

/** The lines of the body of an article in order, without its title and lede; `all` are the runs of the page from its first to its last. */
export function bodyLines(body: Body, all: readonly Run[], page: Said, labels: Labels): readonly PageLine[] {
  const { container } = body, { titles, description } = page;
  const blocks = linkBlocks(body.runs, container);
  for (const block of teasers(body.runs, container)) blocks.add(block);
  const often = repeated(body.runs), quoted = pulled(body.runs);
  const whole = body.runs.reduce((sum, run) => sum + run.text.length, 0);
  const areCaptions = body.runs.reduce((sum, { standing, text }) => sum + (standing === "pictured" ? text.length : 0), 0) < whole * PICTURED;
  const held = new Map<Element, number>();
  for (const { within, text } of body.runs) for (let at = within; at; at = at.outer) held.set(at.element, (held.get(at.element) ?? 0) + text.length);
  const isPart = (element: Element) => { const inside = held.get(element) ?? 0; return inside < whole * PART || whole - inside > ENOUGH; };
  const own = new Set(body.runs);
  const same = new Set(titles.map(folded));
  const runs = all.filter((run) => (own.has(run) ? !same.has(folded(run.text)) : isTeaser(run)));
  const kinds = runs.map((run): BlockKind => {
    if (!own.has(run)) return "related";
    const kind = kindOf(run, markOf(run, labels), run.standing === "caption" || (run.standing === "pictured" && areCaptions && !isSaid(run.text, description)), labels);
    if (often.has(run.text) || (quoted.has(run) && kind !== "related")) return "boilerplate";
    const place = placeOf(run, isPart);
    if (place && kind !== "caption" && kind !== "credit") {
      if (place === "box") return kind === "related" ? kind : "boilerplate";
      if (place === "media" && kind !== "related" && kind !== "boilerplate") return "caption";
      if (place === "byline" && kind !== "dateline") return isProse(run) && run.text.length > 100 ? "boilerplate" : "byline";
      if (place === "meta" && kind === "paragraph" && !isProse(run)) return "boilerplate";
    }
    return (kind === "paragraph" || kind === "heading") && isInside(run, blocks, container) ? "related" : kind;
  });
  const [first, last] = body.sure ? bounds(kinds, runs) : [0, runs.length - 1];
  const lines: PageLine[] = [];
  const following = nextText(kinds);
  for (const [i, run] of runs.entries()) {
    let kind = kinds[i]!;
    if ((i < first || i > last) && (kind === "paragraph" || kind === "heading")) kind = i > first ? "boilerplate" : isName(run.text, labels) ? "byline" : mayLead(run, page) ? "lede" : "boilerplate";
    // a heading over nothing but links is theirs
    if (kind === "heading") {
      const next = following[i]!;
      if (next > last || kinds[next] === "related") kind = i > last ? "boilerplate" : kinds[next] === "related" && !isOverText(runs, kinds, i, next) ? "related" : kind;
    }
    if (kind === "paragraph" && i === first && (isSaid(run.text, description) || isNamedLede(run, page.names))) kind = "lede";
    if (kind === "paragraph" && i <= first + 1 && isPlace(run.text)) kind = "dateline";
    lines.push({ text: run.text, kind, run });
  }
  return noted(lines);
}

/** "Oslo." or "OSLO/BERGEN:" on a line of its own. */
const isPlace = (text: string): boolean => text.length <= PLACE && /^\p{Lu}[\p{L}'’-]+(?:[ /,]+\p{Lu}[\p{L}'’-]+){0,2}\s?[.:–—-]$/u.test(text);

/** The lines, the last of them a note of the house on the article where it is short, in italics and no quotation. */
function noted(lines: readonly PageLine[]): readonly PageLine[] {
  const isText = ({ kind }: PageLine) => kind === "paragraph" || kind === "heading";
  const last = lines.findLastIndex(isText), note = lines[last];
  const isNote = note?.run && note.kind === "paragraph" && note.text.length <= NOTE && note.run.italic >= note.text.length * 0.95 && !/[“”„«»"]/u.test(note.text);
  return isNote && lines.filter(isText).length >= MANY ? lines.with(last, { ...note, kind: "boilerplate" }) : lines;
}

/** Whether a text is what the page says of its article, or the beginning of that. */
function isSaid(text: string, description: string): boolean {
  const own = folded(text), said = folded(description);
  return said !== "" && (said === own || (text.length >= LEDE && said.startsWith(own.slice(0, 60))));
}

const isNamedLede = ({ element }: Run, names: Names): boolean => names(element, "lede") || (element.parent !== null && names(element.parent, "lede"));

/** Whether a run above the text leads into it: by its element, by its end, or because the page says so of its article. */
function mayLead(run: Run, { titles, description, names, headed }: Said): boolean {
  const { text, standing, level } = run;
  if (text.length > LEDE_MOST || density(run) >= 0.3 || (standing === "heading" && level === 1)) return false;
  if (isSaid(text, description)) return true;
  const own = folded(text);
  // the headline once more, with what stands over it
  if (titles.some((title) => title.length >= 12 && own.includes(folded(title)))) return false;
  return text.length >= LEDE && ((standing === "heading" && headed) || (standing !== "heading" && isSentence(text)) || isNamedLede(run, names));
}

/** Ledes, bylines, dates and captions between the title and the body: `runs` are those of the page that stand there. */
export function headLines(runs: readonly Run[], body: Body | null, page: Said, labels: Labels): PageLine[] {
  const lines: PageLine[] = [];
  const around = new Set<Element>();
  for (let element = body?.container ?? null; element; element = element.parent) around.add(element);
  for (const run of runs) {
    const kind = kindOf(run, markOf(run, labels), run.standing === "caption" || (run.standing === "pictured" && !isSaid(run.text, page.description)), labels);
    const place = placeOf(run, (element) => !around.has(element));
    const add = (as: BlockKind) => { lines.push({ text: run.text, kind: as, run }); };
    if (kind === "caption" || kind === "credit" || kind === "byline" || kind === "dateline") add(kind);
    else if (kind === "related" || kind === "boilerplate") continue;
    else if (place === "media") add("caption");
    else if (mayLead(run, page) && !(place === "byline" || place === "meta" || (kind === "heading" && lines.some((line) => line.kind === "lede")))) add("lede");
    else if (isName(run.text, labels)) add("byline");
  }
  return lines;
}

/** What the runs behind an article say of it: its date, behind a label or alone, and who wrote it, behind a label. */
export function tailLines(runs: readonly Run[], labels: Labels): PageLine[] {
  return runs.flatMap((run): PageLine[] => {
    const { sort, value, labelled, strict } = markOf(run, labels);
    if (density(run) > 0.3) return [];
    if (sort === "date" && (labelled || strict)) return [{ text: run.text, kind: "dateline", run }];
    return sort === "byline" && value && isName(value, labels) ? [{ text: run.text, kind: "byline", run }] : [];
  });
}
