/**
 * What Nexis and LexisNexis save as HTML: one page for all documents, an anchor before each; centred lines with number, paper and date, the
 * headline in larger type, labelled lines, paragraphs, labelled lines, rights. Classes are numbered anew for each file: the style sheet tells.
 */
import { descendants, rawText, textOf, type Tag } from "./markup.ts";
import { fieldOf } from "./export-labels.ts";
import type { Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

/** Whether a page is one of these. */
export const isNexis = (text: string): boolean => /<a name="DOC_ID_\d/iu.test(text.slice(0, 50_000)) || /LXNComment/u.test(text.slice(0, 20_000));

interface Line { readonly text: string; readonly centred: boolean; readonly large: boolean; readonly labelled: boolean }

/** Class -> what its style says. */
function stylesOf(root: Tag): { centred: ReadonlySet<string>; large: ReadonlySet<string>; bold: ReadonlySet<string> } {
  const centred = new Set<string>(), large = new Set<string>(), bold = new Set<string>();
  for (const sheet of descendants(root, "style"))
    for (const [, name, rules] of rawText(sheet).matchAll(/\.([\w-]{1,20})\s*\{([^}]{0,400})\}/gu)) {
      if (/text-align:\s*center/u.test(rules!)) centred.add(name!);
      if (/font-weight:\s*bold/u.test(rules!)) bold.add(name!);
      if (Number(/font-size:\s*(\d+)pt/u.exec(rules!)?.[1] ?? 0) >= 13) large.add(name!);
    }
  return { centred, large, bold };
}

/** The documents of a page as lines, parted at their anchors. */
function documentsOf(root: Tag): Line[][] {
  const { centred, large, bold } = stylesOf(root);
  const documents: Line[][] = [];
  const of = (tag: Tag) => tag.attributes.get("class") ?? "";
  const paragraph = (tag: Tag, isCentred: boolean) => {
    const spans = descendants(tag, "span");
    const text = textOf(tag);
    if (!text) return;
    const first = textOf(spans[0]);
    documents.at(-1)?.push({ text, centred: isCentred, large: spans.some((span) => large.has(of(span)) && textOf(span) === first), labelled: bold.has(of(spans[0] ?? tag)) && /:\s*$/u.test(first) });
  };
  const walk = (tag: Tag, isCentred: boolean) => {
    for (const one of tag.children) {
      if (typeof one === "string") continue;
      if (one.name === "a" && /^DOC_ID_/iu.test(one.attributes.get("name") ?? "")) documents.push([]);
      const here = isCentred || centred.has(of(one));
      if (one.name === "p" && !descendants(one, "p").length) paragraph(one, here);
      else walk(one, here);
    }
  };
  walk(root, false);
  return documents;
}

const hasDate = (line: string) => /(?:^|\D)(?:1[6-9]|20)\d{2}(?:\D|$)/u.test(line) && /\d.*\d{4}|\d{4}.*\d/u.test(line);

function articleOf(lines: readonly Line[]): Stated {
  const first = lines.findIndex((line) => !line.centred);
  const head = lines.slice(0, first < 0 ? lines.length : first).map(({ text }) => text);
  // "1 of 74 DOCUMENTS", in any language
  const titles = head.filter((text, i) => !(i === 0 && /^\d+\s+\p{L}+\s+\d+\s+\p{L}+$/u.test(text)));
  const dated = titles.findIndex(hasDate);
  const body = first < 0 ? [] : lines.slice(first);
  const large = body.findIndex((line) => line.large && !line.labelled);
  const at = large >= 0 ? large : body[0] && !body[0].labelled && body.slice(1).some((line) => line.labelled) && !body[0].centred ? 0 : -1;
  const pieces: Piece[] = [];
  let byline: string[] = [], language: string | null = null, started = false;
  for (const [i, line] of body.entries()) {
    if (i === at) continue;
    const labelled = line.labelled ? (fieldOf(line.text) ?? { field: "other" as const, value: "" }) : null;
    if (labelled) {
      if (labelled.field === "byline") byline = [labelled.value];
      else if (labelled.field === "dateline" && !started) pieces.push({ kind: "dateline", text: labelled.value });
      else if (labelled.field === "highlight") pieces.push({ kind: "lede", text: labelled.value });
      else if (labelled.field === "graphic") pieces.push({ kind: "caption", text: labelled.value });
      else if (labelled.field === "note") pieces.push({ kind: "boilerplate", text: line.text });
      else if (labelled.field === "language") language = labelled.value;
    } else if (line.centred) pieces.push({ kind: "boilerplate", text: line.text });
    else { started = true; pieces.push({ kind: "paragraph", text: line.text }); }
  }
  // "By Karin Ek, --(Havsnytt)"; behind the paper's name its edition
  const agency = /--?\s*\((\p{Lu}[^()]{1,40})\)/u.exec(byline[0] ?? "")?.[1] ?? null;
  const outlet = titles.find((text, i) => i !== dated && !hasDate(text))?.replace(/\s+--\s.*$/u, "") ?? null;
  const tag = /^\p{L}{2,3}$/u.test(language ?? "") ? language : null;
  return { ...unstated, title: at >= 0 ? body[at]!.text : null, pieces, byline: byline.map((one) => one.replace(/[\s,]*--.*$/u, "")), published: dated >= 0 ? titles[dated]! : null, agency, outlet, language: tag };
}

/** The articles of a saved page. */
export const nexis = (root: Tag): Stated[] => documentsOf(root).filter((lines) => lines.length).map(articleOf);
