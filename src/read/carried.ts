/**
 * Articles that an export of ours carries whole: text, blocks and what was stated of them, so that reading them back gives the very
 * article. Nothing that stands there is trusted: blocks and spans must fit the text, and the fingerprint beside them must be the text's; what was
 * changed on the way is read anew, as any other article of its format.
 */
import type { Block, BlockKind, Copy, Origin, Precision, Problem, Published, Span } from "../model.ts";
import { codes } from "../errors.ts";
import { digestOf } from "../text/digest.ts";

/** The fields of `firsthand/article@1` beside the text, as they were found. */
export type Fields = Readonly<Record<string, unknown>>;
export interface Carried { readonly fields: Fields; readonly text: string }

/** What the articles of one input share: their ids, and the addresses that were met. */
export interface Taking {
  readonly newId: (...parts: readonly string[]) => string;
  readonly ids: Set<string>;
  readonly addresses: Set<string>;
}

const KINDS: ReadonlySet<unknown> = new Set<BlockKind>(["title", "lede", "heading", "paragraph", "caption", "dateline", "byline", "credit", "related", "boilerplate"]);
const FORMATS: ReadonlySet<unknown> = new Set<Origin["format"]>(["text", "jsonl", "page", "feed", "export", "wire"]);
const PRECISIONS: ReadonlySet<unknown> = new Set<Precision>(["year", "month", "day", "minute"]);
const CODES: ReadonlySet<unknown> = new Set(codes);
/** What is found in the text is found again: to carry it would say it twice. */
const FOUND = "quote/unclosed";
/** So many names, topics and problems belong to an article; more are another thing. */
const MOST = 200;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const string = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.toWellFormed() : null);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.slice(0, MOST).flatMap((one: unknown) => string(one) ?? []) : []);

function spanOf(value: unknown, length: number): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as unknown[];
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0 && (start as number) <= (end as number) && (end as number) <= length ? [start as number, end as number] : null;
}

/** The blocks, where they are in order and cover every line of the text; null otherwise. */
function blocksOf(value: unknown, text: string): Block[] | null {
  if (!Array.isArray(value)) return null;
  const blocks: Block[] = [];
  let end = 0;
  const isBlank = (to: number) => !/\S/u.test(text.slice(end, to));
  for (const one of value as unknown[]) {
    const span = isFields(one) ? spanOf(one["span"], text.length) : null;
    if (!isFields(one) || !span || !KINDS.has(one["kind"]) || span[0] < end || span[0] === span[1] || !isBlank(span[0])) return null;
    const language = string(one["language"]);
    blocks.push({ kind: one["kind"] as BlockKind, span, ...(language ? { language } : {}) });
    end = span[1];
  }
  return isBlank(text.length) ? blocks : null;
}

function publishedOf(value: unknown, length: number): Published | null {
  if (!isFields(value)) return null;
  const date = string(value["date"]), time = string(value["time"]), zone = string(value["zone"]), precision = value["precision"];
  if (!date || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(date) || !PRECISIONS.has(precision)) return null;
  if ((time && !/^\d\d:\d\d(?::\d\d)?$/u.test(time)) || (zone && !/^(?:Z|[+-]\d\d:\d\d)$/u.test(zone))) return null;
  return { date, time, zone, precision: precision as Precision, span: spanOf(value["span"], length) };
}

function problemsOf(value: unknown, length: number): Problem[] {
  const found = Array.isArray(value) ? (value.slice(0, MOST) as unknown[]) : [];
  return found.filter(isFields).flatMap((one) => (CODES.has(one["code"]) && one["code"] !== FOUND ? [{ code: one["code"] as string, span: spanOf(one["span"], length), detail: string(one["detail"]) ?? "" }] : []));
}

/**
 * The article that is carried; null where its parts do not fit its text. It keeps its id where the fingerprint shows that it is the one
 * that had it.
 *
 *     carriedCopy({ fields: JSON.parse(line), text }, whence, 0, taking)?.title?.text
 */
export function carriedCopy({ fields, text: raw }: Carried, whence: { readonly path: string | null; readonly url: string | null }, index: number, taking: Taking): Copy | null {
  const text = raw.toWellFormed();
  const digest = fields["digest"];
  if (digest !== undefined && digest !== digestOf(text)) return null;
  const blocks = blocksOf(fields["blocks"], text);
  if (!blocks?.length) return null;
  const stated = isFields(fields["title"]) ? fields["title"] : null;
  const span = stated && spanOf(stated["span"], text.length);
  if (stated && (!span || text.slice(...span) !== stated["text"])) return null;
  const from = isFields(fields["origin"]) ? fields["origin"] : {};
  const url = string(from["url"]) ?? whence.url, guid = string(from["guid"]);
  const outletName = isFields(fields["outlet"]) ? string(fields["outlet"]["name"]) : null;
  const published = publishedOf(fields["published"], text.length);
  const given = fields["id"];
  const isOwn = digest !== undefined && typeof given === "string" && /^a_[\da-f]{16}$/u.test(given) && !taking.ids.has(given);
  const id = isOwn ? given : taking.newId(url ?? "", outletName ?? "", published?.date ?? "", text);
  taking.ids.add(id);
  // several articles of one address are told apart as they were; all others by their own address, wherever they stand in this file
  const again = url !== null && taking.addresses.has(url);
  if (url !== null) taking.addresses.add(url);
  const format = again && FORMATS.has(from["format"]) ? (from["format"] as Origin["format"]) : "jsonl";
  const topics = strings(fields["topics"]);
  return {
    id, origin: { path: whence.path, index, url, format, ...(guid ? { guid } : {}) },
    outletName, language: string(fields["language"]) ?? "und",
    title: stated && span ? { text: text.slice(...span), span } : null,
    published, byline: strings(fields["byline"]), credits: strings(fields["credits"]), agency: string(fields["agency"]),
    ...(topics.length ? { topics } : {}),
    text, blocks, problems: problemsOf(fields["problems"], text.length),
  };
}
