/**
 * What Nexis and Lexis save as .docx: each article a headline (a heading, or the first line), paper, date, rights, labelled lines, a line
 * that says "Body", the text, a line that says "Classification" with what it was indexed by, a line that ends the document. Any other .docx
 * is one article: its headings and paragraphs.
 */
import { child, childrenOf, descendants, parseMarkup, type Tag } from "./markup.ts";
import { BODY, CLASSIFIED, END, fieldOf, HEADING } from "./export-labels.ts";
import type { Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";
import { entriesOf, unpack } from "./zip.ts";

/** The text of no document is longer. */
const MOST = 64 * 1024 * 1024;
interface Line { readonly text: string; readonly heading: boolean }

/** The paragraphs of a document; empty ones left out. */
function linesOf(document: Tag): Line[] {
  return descendants(document, "p").map((paragraph) => {
    const style = child(child(paragraph, "ppr"), "pstyle")?.attributes.get("w:val") ?? "";
    const text = descendants(paragraph, "t", "br", "tab").map((one) => (one.name === "t" ? one.children.filter((part) => typeof part === "string").join("") : " ")).join("");
    return { text: text.replace(/\s+/gu, " ").trim(), heading: HEADING.test(style) };
  }).filter(({ text }) => text);
}

const hasDate = (line: string) => line.length < 80 && /(?:^|\D)(?:1[6-9]|20)\d{2}(?:\D|$)/u.test(line) && /\d.*\d{4}|\d{4}.*\d/u.test(line);
const isRights = (line: string) => /^(?:copyright|©|\(c\))/iu.test(line);

function fromArchive(lines: readonly Line[]): Stated | null {
  const bodyAt = lines.findIndex(({ text }) => BODY.test(text));
  if (bodyAt < 0) return null;
  const headed = lines.findIndex(({ heading }) => heading);
  const at = headed >= 0 && headed < bodyAt ? headed : 0;
  const head = lines.slice(at + 1, bodyAt).map(({ text }) => text);
  const dated = head.findIndex((text) => !isRights(text) && !fieldOf(text) && hasDate(text));
  const pieces: Piece[] = [];
  let byline: string[] = [];
  for (const text of head) {
    const labelled = fieldOf(text);
    if (labelled?.field === "byline") byline = [labelled.value];
    else if (labelled?.field === "dateline") pieces.push({ kind: "dateline", text: labelled.value });
    else if (labelled?.field === "highlight") pieces.push({ kind: "lede", text: labelled.value });
    else if (isRights(text)) pieces.push({ kind: "boilerplate", text });
  }
  const rest = lines.slice(bodyAt + 1);
  const end = rest.findIndex(({ text }) => CLASSIFIED.test(text));
  for (const { text, heading } of end < 0 ? rest : rest.slice(0, end)) pieces.push({ kind: heading ? "heading" : "paragraph", text });
  return { ...unstated, title: bodyAt > at ? lines[at]!.text : null, pieces, byline, published: dated >= 0 ? head[dated]! : null, outlet: head.find((text, i) => i !== dated && !fieldOf(text) && !isRights(text)) ?? null };
}

/** The articles of a document's XML. */
function articlesOf(document: Tag): Stated[] {
  const parts: Line[][] = [[]];
  for (const line of linesOf(document)) {
    if (END.test(line.text)) parts.push([]);
    else parts.at(-1)!.push(line);
  }
  const found = parts.filter((part) => part.length).map((part) => fromArchive(part));
  if (found.some((one) => one !== null)) return found.filter((one) => one !== null);
  const lines = parts.flat();
  const titled = lines[0] && (lines[0].heading || lines[0].text.length < 140) && lines.length > 1;
  return lines.length ? [{ ...unstated, title: titled ? lines[0]!.text : null, pieces: lines.slice(titled ? 1 : 0).map(({ text, heading }): Piece => ({ kind: heading ? "heading" : "paragraph", text })) }] : [];
}

/** The articles of a .docx; null where the bytes are no such file. */
export function docx(bytes: Uint8Array): Stated[] | null {
  const entry = entriesOf(bytes).find(({ name }) => name === "word/document.xml");
  if (!entry) return null;
  const xml = unpack(bytes, entry, MOST);
  if (!xml) return [];
  const { root } = parseMarkup(new TextDecoder().decode(xml));
  return articlesOf(childrenOf(root, "document")[0] ?? root);
}
