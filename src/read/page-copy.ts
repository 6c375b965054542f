/**
 * Pages of the web as an input: whether a file is one, in which charset, and the Copy of its article. The text is made here, a blank line
 * between two lines, so every span is exact in it; what the page's own data says of the article goes before what its text shows.
 */
import type { Block, BlockKind, Copy, Origin, Problem, Published } from "../model.ts";
import type { Layout } from "../lang/layout.ts";
import type { Pack } from "../lang/pack.ts";
import { identify } from "../lang/identify.ts";
import { labelsOf, markLine, partLines, type Labels, type Mark } from "./labels.ts";
import type { Line } from "./lines.ts";
import { isFuller } from "./metadata-people.ts";
import { numbering } from "./numbering.ts";
import type { PageLine } from "./page-lines.ts";
import { readPage } from "./page-read.ts";
import { findPeople, names, SIGNATURE } from "./people.ts";
import { isName } from "./wording.ts";

/** The first element of a file that is a page or a part of one, behind declarations and comments. */
const OPENING = /^[\s\ufeff]*(?:<\?[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|a|table|ul|ol|title|meta|link|script|style|span|form|header|b|i|font|center)(?=[\s>/])/iu;
const WITHIN = /<(?:!doctype\s+html|html|head|body)(?=[\s>/])/iu;
/** So much of a file tells what it is. */
const TELLING = 4096;

/** Whether a text is a page: by its first element, or by its name and any element. */
export function isPage(text: string, path: string | null): boolean {
  const head = text.slice(0, TELLING);
  if (OPENING.test(head)) return true;
  const named = /\.x?html?$/iu.test(path ?? "");
  return named ? head.includes("<") : head.trimStart().startsWith("<") && WITHIN.test(head);
}

/** A page that names a charset other than UTF-8 and is no UTF-8, decoded so; null for all else, or where that charset cannot be its own. */
export function decodePage(bytes: Uint8Array): { text: string; problems: Problem[] } | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, TELLING));
  if (!/<(?:!doctype|html|head|meta)/iu.test(head)) return null;
  const named = /<meta[^<>]{0,200}charset\s*=\s*["']?\s*([a-z0-9.:_-]{2,40})/iu.exec(head)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([a-z0-9.:_-]{2,40})/iu.exec(head)?.[1];
  if (!named || /^utf-?(?:8|16)/iu.test(named)) return null;
  try {
    const decoder = new TextDecoder(named);
    if (isUtf8(bytes)) return null;
    const text = decoder.decode(bytes);
    const lost = text.split("\ufffd", 1000).length - 1;
    return lost > 20 ? null : { text, problems: [] };
  } catch { return null; }
}

function isUtf8(bytes: Uint8Array): boolean {
  try { new TextDecoder("utf-8", { fatal: true }).decode(bytes); return true; } catch { return false; }
}

interface Laid { readonly mark: Mark; readonly kind: BlockKind }

/** The lines laid out in one text, each with its mark; a credit glued to a caption is a line of its own. */
function layOut(title: string, lines: readonly PageLine[], labels: Labels): { text: string; laid: Laid[] } {
  const laid: Laid[] = [];
  let text = "";
  const all: { kind: BlockKind; text: string }[] = title ? [{ kind: "title", text: title }, ...lines] : [...lines];
  for (const { kind, text: raw } of all) {
    const words = raw.toWellFormed();
    if (text) text += "\n\n";
    const line: Line = { start: text.length, end: text.length + words.length, text: words, gap: 1, page: false };
    text += words;
    const parts = kind === "caption" || kind === "paragraph" ? partLines([line], labels) : [line];
    for (const part of parts) {
      const mark = markLine(part, labels);
      const own = parts.length > 1 && (mark.sort === "credit" || mark.sort === "byline") ? mark.sort : kind;
      laid.push({ mark, kind: kind === "caption" && own === "byline" ? "credit" : own });
    }
  }
  return { text, laid };
}

/** The language that the page states, unless its text plainly speaks another ("en" in a template that nobody translated). */
function languageOf(stated: string | null, text: string, packs: readonly Pack[]): string {
  const found = identify(text.slice(0, 6000), packs);
  let code = "";
  try { code = stated ? new Intl.Locale(stated.replaceAll("_", "-")).language : ""; } catch { /* no tag */ }
  if (!code || code === "und" || code === "mul" || code === found.language) return found.language;
  if (found.language === "und") return code;
  // one language may have a code of its own and one of its family
  return packs.some((pack) => pack.code === code) ? (found.confidence >= 0.9 ? found.language : code) : packs.some((pack) => pack.code === found.language) && found.confidence >= 0.5 ? found.language : code;
}

/** The date of publication where the page's data has none: the first that stands among the lines above the text. */
function shown(laid: readonly Laid[]): Published | null {
  let first: Published | null = null;
  for (const { mark, kind } of laid) {
    if (kind !== "dateline" && kind !== "byline") continue;
    const { date } = mark;
    if (!date || (first && (first.precision === "minute" || first.date !== date.date))) continue;
    const at = mark.line.start;
    if (!first || date.precision === "minute") first = { date: date.date, time: date.time, zone: date.zone, precision: date.precision, span: [at + date.start, at + date.end] };
  }
  return first;
}

/**
 * The article of a page as a Copy.
 *
 *     readPages("<h1>A</h1><p>B.</p>", { path: "a.html", url: null }, packs, [])[0].text  // "A\n\nB."
 */
export function readPages(html: string, whence: { readonly path: string | null; readonly url: string | null }, packs: readonly Pack[], layouts: readonly Layout[]): Copy[] {
  const labels = labelsOf(packs);
  const { title, lines, metadata, problems, shownDates } = readPage(html, labels, whence.url, layouts);
  if (!title && !lines.length) return [];
  const { text, laid } = layOut(title, lines, labels);
  const marks = laid.map(({ mark }) => mark), kinds = laid.map(({ kind }) => kind);
  const body = kinds.findIndex((kind) => kind === "paragraph" || kind === "lede");
  const people = findPeople(marks, { kinds, title: title ? 0 : -1, body }, labels);
  const signed = [...new Set([...people.byline, ...twice(laid, labels)])].filter((name) => isName(name, labels) && !isPhrase(name, labels));
  // where the data names the house alone the page may name who wrote
  const byline = signed.length && (!metadata.personal || isFuller(metadata.byline, signed)) ? signed : metadata.byline;
  const published = metadata.published?.precision === "minute" ? metadata.published : (sooner(metadata.published, shown(laid)) ?? shownDates);
  const url = whence.url ?? metadata.url;
  const canonical = metadata.url && metadata.url !== url ? { canonical: metadata.url } : {};
  const origin: Origin = { path: whence.path, index: 0, url, format: "page", ...canonical };
  const blocks = laid.map(({ mark, kind }): Block => ({ kind, span: [mark.line.start, mark.line.end] }));
  return [{
    id: numbering()(url ?? "", text), origin, outletName: metadata.outlet,
    language: languageOf(metadata.language, laid.filter(({ kind }) => kind !== "related" && kind !== "boilerplate").map(({ mark }) => mark.line.text).join("\n"), packs),
    title: title ? { text: text.slice(...blocks[0]!.span), span: blocks[0]!.span } : null,
    published, byline, credits: people.credits, agency: people.agency ?? signedBy(laid) ?? byline.find((name) => SIGNATURE.test(name)) ?? null, ...(metadata.topics.length ? { topics: metadata.topics } : {}),
    text, blocks, problems,
  }];
}

/** The agency whose letters stand behind a paragraph of an article. */
const signedBy = (laid: readonly Laid[]): string | null => laid.findLast(({ mark, kind }) => mark.sort === "agency" && kind === "paragraph" && /[)/\]]$/u.test(mark.line.text))?.mark.value ?? null;

/** Words that begin as a phrase does, in a language whose nouns bear capitals: "After Storm". */
function isPhrase(name: string, { calendar, particles }: Labels): boolean {
  const first = name.slice(0, name.indexOf(" ")).toLowerCase();
  return calendar.small.has(first) && !particles.has(first);
}

/** Names that bylines say twice, beside a picture and under it. */
const twice = (laid: readonly Laid[], labels: Labels): string[] => laid.flatMap(({ mark: { line: { text } }, kind }) => {
  const half = text.slice(0, (text.length - 1) / 2);
  return kind === "byline" && half && text === `${half} ${half}` ? names(half, labels) : [];
});

/** The date of the data with the time that the text shows beside it. */
const sooner = (said: Published | null, text: Published | null): Published | null => (said && text && text.date === said.date && text.precision === "minute" ? text : (said ?? text));
