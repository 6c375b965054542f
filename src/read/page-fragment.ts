/**
 * HTML without a page around it, as feeds carry it: the same tree, runs and lines as of a page, but all of it is the article, and what
 * the page's head would say of it is stated elsewhere.
 */
import { decodeHTML } from "entities";
import { markLine, partLines, type Labels } from "./labels.ts";
import { bodyLines } from "./page-lines.ts";
import { readNames } from "./page-names.ts";
import { runsOf } from "./page-runs.ts";
import { parsePage, textOf } from "./page-tree.ts";
import type { Piece } from "./pieces.ts";

/** Text that is markup once more ("&lt;p&gt;"), and text with one entity too many. */
const MARKUP = /&lt;\/?(?:p|br|div|a|b|i|em|strong|ul|li|span|h\d|img|figure)(?:[\s/]|&gt;)/iu;
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|apos|nbsp|lt|gt);/iu;
const TAG = /<\/?\p{L}/u;

const names = readNames(new Set(), new Set());

/**
 * The lines of a fragment with their kinds: paragraphs, headings, captions, credits, links to other articles; none without a letter or digit.
 *
 *     readFragment("<h2>A</h2><p>B.</p>", [], labels)  // heading A, paragraph B.
 */
export function readFragment(html: string, titles: readonly string[], labels: Labels): Piece[] {
  const { root } = parsePage(closed(!TAG.test(html) && MARKUP.test(html) ? decodeHTML(html) : html));
  const { runs } = runsOf(root, names);
  const sum = (all: typeof runs) => all.reduce((chars, { text }) => chars + text.length, 0);
  const beside = runs.filter(({ chrome }) => chrome);
  // what templates name as beside the article is all that some feeds have
  const seen = sum(beside) * 2 > sum(runs) ? runs : runs.filter(({ chrome }) => !chrome);
  return bodyLines({ container: root, runs: seen, sure: false, seen: new Set(seen) }, runs, { titles, description: "", names, headed: false }, labels)
    .map(({ kind, text }): Piece => ({ kind, text: ENTITY.test(text) ? decodeHTML(text).replace(/\s+/gu, " ").trim() : text }))
    .flatMap((piece) => (piece.kind === "caption" ? parted(piece, labels) : [piece]))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A caption and the credit that is glued to it. */
const parted = ({ kind, text }: Piece, labels: Labels): Piece[] =>
  partLines([{ start: 0, end: text.length, text, gap: 1, page: false }], labels).map((line, i): Piece => ({ kind: i > 0 && /^(?:credit|byline)$/u.test(markLine(line, labels).sort) ? "credit" : kind, text: line.text }));

/** Frames for what stands elsewhere, which feeds leave open; an inline frame holds nothing else, so its tags are all of it. */
const FRAMES = ["object", "video", "audio"], INLINE_FRAME = /<\/?iframe(?=[\s/>])[^<>]*>/giu;

/** Without a comment and frames that never close: they end with their tag, so that what stands behind them is not lost. */
function closed(html: string): string {
  const comment = html.indexOf("<!--", Math.max(0, html.lastIndexOf("-->")));
  let text = comment < 0 ? html : html.slice(0, comment) + html.slice(comment + 4).replace(/^[^>]*>?/u, "");
  text = text.replace(INLINE_FRAME, " ");
  for (const name of FRAMES) {
    if (!text.includes(`<${name}`)) continue;
    const end = text.lastIndexOf(`</${name}`) + 1;
    text = text.slice(0, end) + text.slice(end).replaceAll(new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, "gu"), " ");
  }
  return text;
}

/** A fragment as a reader sees it, in one line. */
export const lineOfFragment = (html: string): string => textOf(parsePage(closed(html)).root);
