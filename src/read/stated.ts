/**
 * What a format states of an article becomes a Copy: title, pieces, metadata. The text is the title and the pieces, a blank line between
 * them, each piece one line and one block. What the format leaves open (language, byline, agency) is asked of the text.
 */
import type { Block, Copy, Origin, Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { Pack } from "../lang/pack.ts";
import { identify } from "../lang/identify.ts";
import { carriedCopy, type Carried, type Taking } from "./carried.ts";
import { labelsOf, markLines, type Labels } from "./labels.ts";
import { cutLines } from "./lines.ts";
import { numbering } from "./numbering.ts";
import { findPeople, names } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { publishedOf } from "./stamp.ts";

/** An article as its format states it; null is what it does not state. */
export interface Stated {
  readonly title: string | null;
  readonly pieces: readonly Piece[];
  /** A time in any form that stamp.ts reads. */
  readonly published: string | null;
  readonly byline: readonly string[];
  readonly agency: string | null;
  readonly outlet: string | null;
  /** A language tag; other words for a language are left to the text. */
  readonly language: string | null;
  readonly url: string | null;
  readonly guid: string | null;
  readonly problems?: readonly Problem[];
  /** The whole article, where an export of ours carries it; `changed` where it did and was altered since. */
  readonly carried?: Carried;
  readonly changed?: boolean;
}

/** An article of which nothing is stated: what a reader of a format begins with. */
export const unstated: Stated = { title: null, pieces: [], published: null, byline: [], agency: null, outlet: null, language: null, url: null, guid: null };

/** A problem with a code of the catalogue. */
export const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** Opens the reading of one input: ids that its articles share, addresses met. */
export const openTaking = (): Taking => ({ newId: numbering(), ids: new Set(), addresses: new Set() });

/** Articles of more lines are not searched for names. */
const MARKED = 3000;
/** So many articles without text are told one by one: a sitemap may hold 50,000. */
const TOLD = 5;
/** So much text tells its language better than a tag that nobody looks at. */
const TELLING = 200;
const SURE = 0.5;

/** The code of a tag in two letters where there are two; null for what is no tag. */
function codeOf(tag: string | null): string | null {
  if (!tag || !/^\p{L}{2,3}(?:[-_][\p{L}\p{N}_-]{1,20})?$/u.test(tag.trim())) return null;
  try { return new Intl.Locale(tag.trim().replaceAll("_", "-")).language; } catch { return null; }
}

function languageOf(given: string | null, text: string, packs: readonly Pack[]): string {
  const code = codeOf(given), found = identify(text.slice(0, 6000), packs);
  if (!code || code === "und" || code === "mul") return found.language;
  if (found.language === "und" || found.language === code) return code;
  const known = packs.some((pack) => pack.code === code);
  return (text.length >= TELLING || !known) && found.confidence >= SURE ? found.language : code;
}

/** The same words, whatever the case and the marks. */
const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Title and pieces without what repeats the title or the piece before. */
function linesOf({ title, pieces }: Stated): Piece[] {
  const lines: Piece[] = [];
  const head = (title ?? "").replace(/\s+/gu, " ").trim();
  if (head) lines.push({ kind: "title", text: head });
  for (const piece of pieces) {
    const text = piece.text.replace(/\s+/gu, " ").trim();
    if (!text) continue;
    // the headline again, or a lede that is set twice
    if (lines.length <= 8 && lines.some((line) => line.text.length > 12 && (line.kind === "title" || lines.length <= 2) && folded(line.text) === folded(text))) continue;
    lines.push({ kind: piece.kind, text });
  }
  return lines;
}

/** The names in stated bylines: labels ("By") and addresses left out, several names parted. */
function personsOf(stated: readonly string[], labels: Labels): string[] {
  return stated.flatMap((line) => {
    const [mark] = markLines(cutLines(line.replace(/\s+/gu, " ").slice(0, 300)), labels);
    if (!mark) return [];
    const value = mark.sort === "byline" && mark.value ? mark.value : mark.line.text;
    // behind the name the agency, or a user's name where a person's should stand
    const cut = /^(.*?\p{L}\s\p{L}.*?)\s*\/\s*\p{Lu}{2,6}$/u.exec(value)?.[1] ?? value;
    return /^[\p{Ll}\d._-]+$/u.test(cut) ? [] : names(cut, labels);
  });
}

const clean = (names: readonly string[]) => [...new Set(names.map((name) => name.replace(/\s+/gu, " ").trim()).filter((name) => /\p{L}/u.test(name)))];

/**
 * The Copies of the articles of one input, numbered in order; those without a word of text are a problem each.
 *
 *     copiesOf([{ ...unstated, title: "Färjan står", pieces: [] }], { path: null, url: null }, "feed", packs).copies[0]?.text
 */
export function copiesOf(articles: readonly Stated[], whence: { readonly path: string | null; readonly url: string | null }, format: Origin["format"], packs: readonly Pack[], taking: Taking = openTaking()): { copies: Copy[]; problems: Problem[] } {
  const labels = labelsOf(packs);
  const { newId } = taking;
  const copies: Copy[] = [], problems: Problem[] = [];
  let silent = 0;
  for (const [n, article] of articles.entries()) {
    const carried = article.carried && carriedCopy(article.carried, whence, copies.length, taking);
    if (carried) {
      copies.push(carried.published || !article.published ? carried : { ...carried, published: publishedOf(article.published, labels.calendar) });
      continue;
    }
    const lines = linesOf(article);
    if (!lines.length) {
      silent++;
      if (silent <= TOLD) problems.push(problem("format/no-text", `article ${n + 1}${article.url ?? article.guid ? `: ${(article.url ?? article.guid)!.slice(0, 200)}` : ""}`));
      continue;
    }
    const blocks: Block[] = [];
    let text = "";
    for (const { kind, text: line } of lines) {
      if (text) text += "\n\n";
      blocks.push({ kind, span: [text.length, text.length + line.length] });
      text += line;
    }
    const whole = text.toWellFormed();
    const title = lines[0]!.kind === "title" ? { text: whole.slice(...blocks[0]!.span), span: blocks[0]!.span } : null;
    const published = article.published ? publishedOf(article.published, labels.calendar) : null;
    // names stand in the first lines and the last; a file of thousands is a table
    const marks = lines.length <= MARKED ? markLines(cutLines(whole), labels) : [];
    const body = lines.findIndex(({ kind }) => kind === "paragraph" || kind === "lede");
    // the lines are the marks unless a line was parted
    const people = marks.length === lines.length ? findPeople(marks, { kinds: lines.map(({ kind }) => kind), title: title ? 0 : -1, body }, labels) : null;
    const byline = clean(personsOf(article.byline, labels));
    const language = languageOf(article.language, lines.map((line) => line.text).join("\n"), packs);
    copies.push({
      id: newId(article.guid ?? article.url ?? "", article.outlet ?? "", article.published ?? "", whole),
      origin: { path: whence.path, index: copies.length, url: article.url ?? (format === "feed" ? null : whence.url), format, ...(article.guid ? { guid: article.guid } : {}) },
      outletName: article.outlet?.replace(/\s+/gu, " ").trim() || null,
      language, title, published,
      byline: byline.length ? byline : (people?.byline ?? []),
      credits: people?.credits ?? [],
      agency: article.agency?.trim() || (people?.agency ?? null),
      text: whole, blocks,
      problems: [
        ...(article.problems ?? []),
        ...(article.carried || article.changed ? [problem("carried/changed", (article.url ?? article.title ?? "").slice(0, 100))] : []),
        ...(article.published && !published ? [problem("format/published", article.published.slice(0, 100))] : []),
        ...(whole === text ? [] : [problem("text/lone-surrogate", `article ${n + 1}`)]),
      ],
    });
  }
  if (silent > TOLD) problems.push(problem("format/no-text", `and ${silent - TOLD} more`));
  return { copies, problems };
}
