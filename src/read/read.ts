/**
 * Bytes to Copies: what the file holds, cut into articles, every line labelled, before anything is extracted from it.
 * decode -> lines -> marks (each line by itself) -> articles (marks weighed) -> blocks (lines among their neighbours) -> people,
 * dates, language. Nothing here fails: what cannot be read is a problem, and the rest is read.
 */
import type { Block, Copy, Origin, Problem, Published } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { Layout } from "../lang/layout.ts";
import type { Pack } from "../lang/pack.ts";
import { identify, type Identified } from "../lang/identify.ts";
import { splitArticles } from "./archive.ts";
import { labelBlocks, type Labelled } from "./blocks.ts";
import { decode, decodeStated } from "./charset.ts";
import { decodeXml } from "./feed-charset.ts";
import { carriedCopy } from "./carried.ts";
import { fromValue, readFormat, readPacked } from "./formats.ts";
import { readEntries, type Entry } from "./jsonl.ts";
import { labelsOf, markLines, type Labels, type Mark } from "./labels.ts";
import { cutLines, type Line } from "./lines.ts";
import { findOutlet, findPeople, findPublished } from "./people.ts";
import { readStamp } from "./published.ts";
import { numbering } from "./numbering.ts";
import { copiesOf, openTaking } from "./stated.ts";
import { decodePage, isPage, readPages } from "./page-copy.ts";
import { joinWrapped } from "./wrapped.ts";

/** Where bytes came from, as the one who fetched them knows it. */
export interface Whence {
  readonly path: string | null;
  readonly url: string | null;
  /** The charset that HTTP states. */
  readonly charset?: string | null;
}
export interface Reading { readonly copies: Copy[]; readonly problems: Problem[] }

/** A line beyond this is no paragraph; it is read, and said so. */
const LONG_LINE = 1_000_000;
/** Shorter blocks do not tell their language. */
const TELLING = 60;
const SURE = 0.5;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

type Identify = (text: string) => Identified;
/** The identification of one input's texts, each made once: blocks are asked about several times. */
function identifier(packs: readonly Pack[]): Identify {
  const known = new Map<string, Identified>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = identify(text, packs)));
    return found;
  };
}

/** The language of an article from its own text, chrome left out: that of most of its letters, so that a long quotation does not decide. */
function languageOf(marks: readonly Mark[], { kinds }: Labelled, tell: Identify): string {
  const body = marks.filter((_, i) => kinds[i] === "paragraph" || kinds[i] === "lede" || kinds[i] === "title" || kinds[i] === "heading").map((mark) => mark.line.text.slice(0, 2000)).slice(0, 60);
  const whole = tell(body.join("\n")).language;
  if (whole === "und") return whole;
  const letters = new Map<string, number>([[whole, 0]]);
  for (const text of body) {
    const { language } = tell(text);
    if (language !== "und") letters.set(language, (letters.get(language) ?? 0) + text.length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The blocks of an article with spans counted from `offset`, and the language of those that are in another than the article. */
function toBlocks(marks: readonly Mark[], { kinds }: Labelled, offset: number, language: string, tell: Identify): Block[] {
  return marks.map(({ line }, i) => {
    const block: Block = { kind: kinds[i]!, span: [line.start - offset, line.end - offset] };
    if (line.text.length < TELLING || (kinds[i] !== "paragraph" && kinds[i] !== "lede")) return block;
    const own = tell(line.text.slice(0, 1000));
    return own.language !== "und" && own.language !== language && own.confidence >= SURE ? { ...block, language: own.language } : block;
  });
}

function assemble(marks: readonly Mark[], labelled: Labelled, text: string, offset: number, origin: Origin, id: string, labels: Labels, tell: Identify): Copy {
  const language = languageOf(marks, labelled, tell);
  const title = labelled.title >= 0 ? marks[labelled.title]!.line : null;
  const problems = marks.filter(({ line }) => line.text.length > LONG_LINE).map(({ line }): Problem => ({ code: "input/long-line" satisfies ProblemCode, span: [line.start - offset, line.end - offset], detail: `${line.text.length} characters` }));
  return {
    id, origin, outletName: findOutlet(marks, labelled, labels), language,
    title: title && { text: title.text, span: [title.start - offset, title.end - offset] },
    published: findPublished(marks, labelled, offset),
    ...findPeople(marks, labelled, labels),
    text, blocks: toBlocks(marks, labelled, offset, language, tell), problems,
  };
}

function readText(content: string, whence: Whence, packs: readonly Pack[]): Reading {
  const labels = labelsOf(packs);
  const tell = identifier(packs);
  const language = (mark: Mark) => tell(mark.line.text.slice(0, 400)).language;
  const newId = numbering();
  const copies: Copy[] = [], problems: Problem[] = [];
  for (let from = 0; from < content.length; ) {
    const { lines, next } = portionAt(content, from);
    const marks = markLines(joinWrapped(lines, content), labels);
    const starts = splitArticles(marks, labels, language);
    for (const [i, start] of starts.entries()) {
      const own = marks.slice(start, starts[i + 1] ?? marks.length);
      // the first line is taken whole, with the space before it
      const offset = lineStart(content, own[0]!.line);
      const text = content.slice(offset, own.at(-1)!.line.end);
      const origin: Origin = { path: whence.path, index: copies.length, url: whence.url, format: "text" };
      copies.push(assemble(own, labelBlocks(own, labels, 0), text, offset, origin, newId(text), labels, tell));
    }
    if (next < content.length) problems.push(problem("input/portions", `at character ${next} of ${content.length}`));
    from = next;
  }
  return { copies, problems };
}

/** So many lines of a file are looked at together, some five hundred articles; a seam is sought in so many before that. */
const PORTION = 50_000, SEAM = 2000;

/** The lines of a portion that begins at a character, and where the next begins: where the text ends, or at the widest gap near its end. */
function portionAt(content: string, from: number): { lines: Line[]; next: number } {
  const lines = cutLines(content, from, PORTION + 1);
  if (lines.length <= PORTION) return { lines, next: content.length };
  let seam = PORTION;
  for (let i = PORTION; i > PORTION - SEAM; i--) if (lines[i]!.gap > lines[seam]!.gap) seam = i;
  return { lines: lines.slice(0, seam), next: lineStart(content, lines[seam]!) };
}

function lineStart(content: string, { start }: Line): number {
  let at = start;
  while (at > 0 && !/[\n\r\u2028\u2029]/u.test(content[at - 1]!)) at--;
  return at;
}

/** The language that the entry names, unless its text plainly speaks another of ours ("no" for Bokmål). */
function entryLanguage(given: string | null, found: string, packs: readonly Pack[]): string {
  if (!given) return found;
  let code: string;
  try { code = new Intl.Locale(given).language; } catch { return found; }
  return packs.some((pack) => pack.code === code) || found === "und" ? code : found;
}

function entryPublished(entry: Entry, labels: Labels, fallback: Published | null): { published: Published | null; problems: Problem[] } {
  if (!entry.published) return { published: fallback, problems: [] };
  const stamp = readStamp(entry.published, labels.calendar);
  if (!stamp) return { published: fallback, problems: [problem("jsonl/published", entry.published.slice(0, 100))] };
  return { published: { date: stamp.date, time: stamp.time, zone: stamp.zone, precision: stamp.precision, span: null }, problems: [] };
}

function readJsonl(content: string, whence: Whence, packs: readonly Pack[]): Reading {
  const labels = labelsOf(packs);
  const tell = identifier(packs);
  const { entries, problems } = readEntries(content, (value) => fromValue(value, packs));
  const taking = openTaking(), { newId } = taking;
  const read = (entry: Entry, index: number): Copy => {
    const carried = entry.carried && carriedCopy(entry.carried, whence, index, taking);
    if (carried) return carried;
    const joined = entry.title && entry.body ? `${entry.title}\n\n${entry.body}` : entry.title || entry.body;
    const text = joined.toWellFormed();
    const marks = markLines(cutLines(text), labels);
    const titled = marks.filter((mark) => mark.line.start < entry.title.length).length;
    const origin: Origin = { path: whence.path, index, url: entry.url ?? whence.url, format: "jsonl" };
    const id = newId(entry.url ?? "", entry.outlet ?? "", entry.published ?? "", text);
    const copy = assemble(marks, labelBlocks(marks, labels, titled), text, 0, origin, id, labels, tell);
    const dated = entryPublished(entry, labels, copy.published);
    const lone = text === joined ? [] : [problem("text/lone-surrogate", `line ${entry.line}`)];
    const changed = entry.carried ? [problem("carried/changed", `line ${entry.line}`)] : [];
    return {
      ...copy, outletName: entry.outlet ?? copy.outletName, language: entryLanguage(entry.language, copy.language, packs),
      published: dated.published, problems: [...copy.problems, ...dated.problems, ...lone, ...changed],
    };
  };
  const copies: Copy[] = [];
  for (const entry of entries) {
    if (!("other" in entry)) { copies.push(read(entry, copies.length)); continue; }
    const found = copiesOf(entry.other.articles, whence, entry.other.format, packs, taking);
    for (const copy of found.copies) copies.push({ ...copy, origin: { ...copy.origin, index: copies.length } });
    problems.push(...[...entry.other.problems, ...found.problems].map((one) => ({ ...one, detail: `line ${entry.line}: ${one.detail}` })));
  }
  return { copies, problems };
}

/** Whether the first line of a file is a JSON object of its own: lines of JSON by any name, or from a pipe. */
function beginsWithLine(text: string): boolean {
  const line = /^\ufeff?\s*(\{[^\n]*)/u.exec(text)?.[1];
  if (!line) return false;
  try { JSON.parse(line); return true; } catch { return false; }
}

const fromPage = (copies: Copy[], { path }: Whence): Reading => ({ copies, problems: copies.length ? [] : [problem("page/no-article", path ?? "-")] });

/** The text in the charset that the file says it has, or seems to have. */
function decodeSaid(bytes: Uint8Array, packs: readonly Pack[]): { text: string; problems: readonly Problem[] } {
  const declared = decodeXml(bytes);
  return declared !== null ? { text: declared, problems: [] } : decodePage(bytes) ?? decode(bytes, packs);
}

/**
 * The articles in a file's bytes, in order, and what kept parts of it from being read. A path in .jsonl or .ndjson is read as
 * JSON Lines, HTML as a page of the web, all else as text. No article and one problem where the input is empty or no text.
 *
 *     readBytes(bytes, { path: "texts/x.txt", url: null }, packs).copies[0]?.title?.text
 */
export function readBytes(bytes: Uint8Array, origin: Whence, packs: readonly Pack[], layouts: readonly Layout[] = []): Reading {
  const packed = readPacked(bytes, origin, packs);
  if (packed) return packed;
  const { text, problems } = (origin.charset ? decodeStated(bytes, origin.charset) : null) ?? decodeSaid(bytes, packs);
  if (problems.some(({ code }) => code === "input/empty" || code === "input/binary")) return { copies: [], problems: [...problems] };
  const known = readFormat(text, origin, packs);
  if (known) return { copies: known.copies, problems: [...problems, ...known.problems] };
  const isLines = /\.(?:jsonl|ndjson)$/iu.test(origin.path ?? "") || beginsWithLine(text);
  const reading = !isLines && isPage(text, origin.path) ? fromPage(readPages(text, origin, packs, layouts), origin) : isLines ? readJsonl(text, origin, packs) : readText(text, origin, packs);
  if (!reading.copies.length && !reading.problems.length) return { copies: [], problems: [...problems, problem("input/empty", "only blank lines")] };
  return { copies: reading.copies, problems: [...problems, ...reading.problems] };
}
