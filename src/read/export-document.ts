/**
 * The articles of a document that a news archive saved for a word processor, from its lines. Nexis and Lexis: a headline, paper, date, rights,
 * labelled lines, a line that says "Body", the text, a line that says "Classification", a line that ends the document. Factiva: headline, author,
 * words, date, paper, code, language, rights, the text, "Document" with its number; or each line behind a field code. Any other document is one
 * article: its headings and paragraphs.
 */
import { BODY, CLASSIFIED, END, fieldOf } from "./export-labels.ts";
import type { Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

export interface DocumentLine { readonly text: string; readonly heading: boolean }

/** "239 words" in any language; "08:15"; a paper's code; the number that ends a document of Factiva. */
const LENGTH = /^[\d.,\s]{1,9}\s?\p{L}{1,12}$/u;
const TIME = /^(\d{1,2}:\d{2})(?::\d{2})?$/u;
const CODE = /^[A-Z0-9]{2,12}$/u;
const NUMBER = /^\p{L}{3,20} ([A-Z0-9]{4,12}\d{8}[a-z0-9]{4,16})$/u;
const FIELD = /^(HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|ART|CR|SE|NS|RE|CO|IN|PUB|AN|IPD|IPC|CLM|CT|RF|VOL)(?:\s+(.*))?$/u;

const hasDate = (line: string) => line.length < 80 && /(?:^|\D)(?:1[6-9]|20)\d{2}(?:\D|$)/u.test(line) && /\d.*\d{4}|\d{4}.*\d/u.test(line);
const isRights = (line: string) => /^(?:copyright|©|\(c\))/iu.test(line);

function fromNexis(lines: readonly DocumentLine[]): Stated | null {
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

const withTime = (date: string | null, time: string | null | undefined): string | null => {
  const clock = time && TIME.exec(time)?.[1];
  return date && clock && clock !== "00:00" ? `${date} ${clock.padStart(5, "0")}` : date;
};

/** A document whose lines stand behind field codes; a line without one goes on with the field before. */
function fromCodes(lines: readonly DocumentLine[], guid: string | null): Stated | null {
  const fields = new Map<string, string[]>();
  let code = "";
  for (const { text } of lines) {
    const found = FIELD.exec(text);
    if (found && !fields.has(found[1]!)) { code = found[1]!; fields.set(code, found[2] ? [found[2]] : []); }
    else fields.get(code)?.push(text);
  }
  if (!fields.has("HD") || !(fields.has("PD") || fields.has("SN"))) return null;
  const value = (name: string) => fields.get(name)?.join(" ").trim() || null;
  const pieces = (name: string, kind: Piece["kind"]): Piece[] => (fields.get(name) ?? []).map((text) => ({ kind, text }));
  return {
    ...unstated, title: value("HD"), byline: value("BY") ? [value("BY")!] : [], published: withTime(value("PD"), value("ET")), outlet: value("SN"), guid,
    pieces: [...pieces("LP", "lede"), ...pieces("TD", "paragraph"), ...pieces("ART", "caption")],
  };
}

/** A document whose lines are told by their order around the number of words. */
function fromOrder(lines: readonly DocumentLine[], guid: string): Stated | null {
  const length = lines.findIndex(({ text }, i) => i > 0 && i < 6 && LENGTH.test(text) && hasDate(lines[i + 1]?.text ?? ""));
  if (length < 0) return null;
  const above = lines.slice(0, length), headed = above.findIndex(({ heading }) => heading), at = Math.max(0, headed);
  let next = length + 2;
  const time = TIME.test(lines[next]?.text ?? "") ? lines[next++]!.text : null;
  const outlet = lines[next++]?.text ?? null;
  // code, page, edition, language
  for (let seen = 0; next < lines.length && seen < 5; seen++, next++) {
    const text = lines[next]!.text;
    if (isRights(text)) { next++; break; }
    if (!CODE.test(text) && (text.length > 30 || /[.!?]$/u.test(text))) break;
  }
  const body = lines.slice(next);
  // the publisher's name stands last
  const publisher = body.length > 1 && body.at(-1)!.text.length < 60 && !/[.!?…"”»)]$/u.test(body.at(-1)!.text) ? body.length - 1 : -1;
  return {
    ...unstated, title: above[at]?.text ?? null, byline: above.slice(at + 1).map(({ text }) => text), published: withTime(lines[length + 1]!.text, time), outlet, guid,
    pieces: body.map(({ text, heading }, i): Piece => ({ kind: i === publisher ? "boilerplate" : heading ? "heading" : "paragraph", text })),
  };
}

/** Lines parted where a document ends; what ends it goes with it. */
function partsOf(lines: readonly DocumentLine[]): { lines: DocumentLine[]; number: string | null }[] {
  const parts: { lines: DocumentLine[]; number: string | null }[] = [{ lines: [], number: null }];
  for (const line of lines) {
    const number = NUMBER.exec(line.text)?.[1] ?? null;
    if (number) parts.at(-1)!.number = number;
    if (number || END.test(line.text)) parts.push({ lines: [], number: null });
    else parts.at(-1)!.lines.push(line);
  }
  return parts.filter((part) => part.lines.length);
}

/**
 * The articles of a document's lines.
 *
 *     documentArticles([{ text: "Färjan står", heading: true }, { text: "Ingen vet varför.", heading: false }])[0]?.title
 */
export function documentArticles(lines: readonly DocumentLine[]): Stated[] {
  const found = partsOf(lines).map((part) => fromNexis(part.lines) ?? fromCodes(part.lines, part.number) ?? (part.number ? fromOrder(part.lines, part.number) : null));
  if (found.some((one) => one !== null)) return found.filter((one) => one !== null);
  const titled = lines[0] && (lines[0].heading || lines[0].text.length < 140) && lines.length > 1;
  return lines.length ? [{ ...unstated, title: titled ? lines[0]!.text : null, pieces: lines.slice(titled ? 1 : 0).map(({ text, heading }): Piece => ({ kind: heading ? "heading" : "paragraph", text })) }] : [];
}
