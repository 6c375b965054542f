/**
 * HTML, and the body vocabularies of agencies that resemble it, to pieces: the lines of an article with their kinds. No third party's
 * markup goes further than this.
 */
import { decodeHTML } from "entities";
import type { BlockKind } from "../model.ts";
import { parseMarkup, rawText, type Tag } from "./markup.ts";

/** One line of an article. */
export interface Piece { readonly kind: BlockKind; readonly text: string }

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));
/** Elements of HTML, NITF and TT's own vocabulary that begin a new line, by what they hold. */
const BLOCK = set("p div li ul ol dl dt dd blockquote pre section article header footer main aside figure table tbody thead tr address body html body.content block bq hr ingress brodtext text citat fakta note center form fieldset details summary media");
const HEADING = set("h1 h2 h3 h4 h5 h6 hl1 hl2 mellis");
const CAPTION = set("figcaption caption media-caption bildtext bildund");
const CREDIT = set("media-producer foto");
const LEDE = set("ingress abstract");
/** What stands around the text rather than in it. */
const AROUND = set("header footer");
/** What is no text of the article: code, controls, and what the reader of a format takes from elsewhere. */
const SKIP = set("script style noscript template head svg math button select textarea canvas audio video nav media-reference media-metadata body.head body.end rubrik dat vinjett docdata");

const ESCAPED = /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|apos|nbsp|lt|gt);/iu;

/**
 * The pieces of an element's content, empty ones left out; text outside all blocks is a paragraph of its own.
 *
 *     piecesOf(parseMarkup("<h2>A</h2>b<br>c", { html: true }).root)  // heading A, paragraphs b and c
 */
export function piecesOf(tag: Tag): Piece[] {
  const pieces: Piece[] = [];
  let line: string[] = [], mark = "";
  const end = (kind: BlockKind) => {
    let text = line.join("");
    // escaped once more than it should
    if (ESCAPED.test(text)) text = decodeHTML(text);
    text = text.replace(/[\s\u200b\ufeff]+/gu, " ").trim();
    if (/[\p{L}\p{N}]/u.test(text)) { pieces.push({ kind, text: mark + text }); mark = ""; }
    line = [];
  };
  const walk = (one: Tag, kind: BlockKind) => {
    for (const inner of one.children) {
      if (typeof inner === "string") { line.push(inner); continue; }
      const { name, attributes } = inner;
      if (SKIP.has(name)) continue;
      if (name === "br") end(kind);
      else if (name === "td" || name === "th") { walk(inner, kind); line.push(" "); }
      else if (HEADING.has(name) || CAPTION.has(name) || CREDIT.has(name) || BLOCK.has(name) || LEDE.has(name)) {
        end(kind);
        // TT's HTML sets the lede as paragraphs within a heading
        const isLede = (HEADING.has(name) && inner.children.some((deeper) => typeof deeper !== "string" && deeper.name === "p")) || LEDE.has(name) || (name === "p" && (attributes.get("lede") === "true" || attributes.get("lead") === "true" || attributes.get("class") === "lead"));
        const own: BlockKind = isLede ? "lede" : HEADING.has(name) ? "heading" : CAPTION.has(name) ? "caption" : CREDIT.has(name) ? "credit" : AROUND.has(name) ? "boilerplate" : attributes.get("class") === "dat" ? "dateline" : kind;
        // what is marked as speech is printed with a dash
        if (name === "citat") mark = "– ";
        walk(inner, own);
        end(own);
        mark = "";
      } else walk(inner, kind);
    }
  };
  walk(tag, "paragraph");
  end("paragraph");
  return pieces;
}

/** The pieces of HTML, which may be escaped once more than it should ("&lt;p&gt;"). */
export function piecesOfHtml(html: string): Piece[] {
  const twice = !/<\/?\p{L}/u.test(html) && /&lt;\/?(?:p|br|div|a|b|i|em|strong|ul|li|span)[\s/&]/iu.test(html);
  const { root } = parseMarkup(html, { html: true });
  return piecesOf(twice ? parseMarkup(rawText(root), { html: true }).root : root);
}

/** The pieces of plain text: its lines, or its paragraphs where blank lines part them. */
export function piecesOfText(text: string): Piece[] {
  const parts = /\n\s*\n/u.test(text) ? text.split(/\n\s*\n/u) : text.split("\n");
  return parts.map((part) => part.replace(/\s+/gu, " ").trim()).filter(Boolean).map((part): Piece => ({ kind: "paragraph", text: part }));
}
