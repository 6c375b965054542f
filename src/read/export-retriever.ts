/**
 * Text saved from Retriever (Mediearkivet, Atekst): a list of what is in it, then the articles, a row of equals signs between them. An article
 * opens with its headline, "Paper, 2026-03-12 08:15", the page, how it was published; it closes with rights and the address.
 */
import type { Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

const RULE = /^[=]{20,}\s*$/mu;
/** "Paper, 2026-03-12 08:15", the day first or last, with dots or hyphens. */
const SOURCE = /^(\S.{1,80}?), ((?:\d{4}[-./]\d{2}[-./]\d{2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?: (?:\p{L}{2,3}\.? )?\d{1,2}[:.]\d{2}(?::\d{2})?)?)\s*$/u;
const ADDRESS = /https?:\/\/\S+/u;

/** Whether a text is such a file: the source line of an article under its headline, and rows of equals signs or the list above. */
export function isRetriever(text: string): boolean {
  const head = text.slice(0, 60_000);
  if (!head.split(/\r?\n/u).some((line) => SOURCE.test(line))) return false;
  return RULE.test(text) || /^> .{3,300}, \d{4}-\d{2}-\d{2}/mu.test(head);
}

/** The lines of one article; the list above the first is passed over. */
function articleOf(part: string): Stated | null {
  const lines = part.split(/\r?\n/u);
  const at = lines.findIndex((line, i) => SOURCE.test(line) && !line.startsWith("> ") && (lines[i - 1] ?? "").trim() !== "");
  if (at < 1) return null;
  const [, outlet, stamp] = SOURCE.exec(lines[at]!)!;
  // the headline is what stands above, up to a blank line
  let top = at - 1;
  while (top > 0 && lines[top - 1]!.trim() && at - top < 3) top--;
  const title = lines.slice(top, at).map((line) => line.trim()).join(" ");
  const pieces: Piece[] = [];
  let rest = at + 1;
  // page and channel stand right below
  for (; rest < lines.length && lines[rest]!.trim(); rest++) pieces.push({ kind: "boilerplate", text: lines[rest]!.trim() });
  const paragraphs = lines.slice(rest).join("\n").split(/\n[ \t]*\n/u).map((one) => one.replace(/<br\s*\/?>/giu, " ").replace(/\s+/gu, " ").trim()).filter(Boolean);
  let url: string | null = null;
  for (const [i, text] of paragraphs.entries()) {
    const address = ADDRESS.exec(text);
    const closes = i >= paragraphs.length - 2 && address && text.length < address[0].length + 60;
    if (closes) url = address[0];
    const rights = /^(?:©|\(c\))/iu.test(text);
    pieces.push({ kind: closes || rights ? "boilerplate" : "paragraph", text });
  }
  // of several paragraphs the first is set as the lede
  const body = pieces.findIndex(({ kind }) => kind === "paragraph");
  if (body >= 0 && pieces.filter(({ kind }) => kind === "paragraph").length > 1) pieces[body] = { kind: "lede", text: pieces[body]!.text };
  return { ...unstated, title, pieces, published: stamp!.replace(/ (?:\p{L}+\.? )?(\d{1,2})[:.](\d{2})(?::\d{2})?$/u, (_, hour: string, minute: string) => ` ${hour.padStart(2, "0")}:${minute}`), outlet: outlet!, url };
}

/** The articles of a saved file. */
export const retriever = (text: string): Stated[] => text.split(RULE).map(articleOf).filter((one) => one !== null);
