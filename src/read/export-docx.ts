/** What news archives save as .docx: the paragraphs of the document, those of a heading's style as headings. */
import { child, childrenOf, descendants, parseMarkup, type Tag } from "./markup.ts";
import { documentArticles, type DocumentLine } from "./export-document.ts";
import { HEADING } from "./export-labels.ts";
import type { Stated } from "./stated.ts";
import { entriesOf, unpack } from "./zip.ts";

/** The text of no document is longer. */
const MOST = 64 * 1024 * 1024;

/** The paragraphs of a document; empty ones left out. */
function linesOf(document: Tag): DocumentLine[] {
  return descendants(document, "p").map((paragraph) => {
    const style = child(child(paragraph, "ppr"), "pstyle")?.attributes.get("w:val") ?? "";
    const text = descendants(paragraph, "t", "br", "tab").map((one) => (one.name === "t" ? one.children.filter((part) => typeof part === "string").join("") : " ")).join("");
    return { text: text.replace(/\s+/gu, " ").trim(), heading: HEADING.test(style) };
  }).filter(({ text }) => text);
}

/** The articles of a .docx; null where the bytes are no such file. */
export function docx(bytes: Uint8Array): Stated[] | null {
  const entry = entriesOf(bytes).find(({ name }) => name === "word/document.xml");
  if (!entry) return null;
  const xml = unpack(bytes, entry, MOST);
  if (!xml) return [];
  const { root } = parseMarkup(new TextDecoder().decode(xml));
  return documentArticles(linesOf(childrenOf(root, "document")[0] ?? root));
}
