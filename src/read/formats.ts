/**
 * What kind of file it is that is neither plain text nor JSON Lines, told from its first characters, never from its name: an agency's
 * file, a feed, an export of a news archive. The reader of that kind makes its articles; null leaves the file to the others.
 */
import type { Pack } from "../lang/pack.ts";
import { parseMarkup, type Tag } from "./markup.ts";
import type { Reading, Whence } from "./read.ts";
import { copiesOf, problem, type Stated } from "./stated.ts";
import type { Problem, Origin } from "../model.ts";
import { factiva, isFactiva } from "./export-factiva.ts";
import { isNexis, nexis } from "./export-nexis.ts";
import { isRetriever, retriever } from "./export-retriever.ts";
import { docx } from "./export-docx.ts";
import { rtf } from "./export-rtf.ts";
import { isRtf } from "./rtf.ts";
import { feedArticles } from "./feed-articles.ts";
import { jsonFeed } from "./feed-json.ts";
import { labelsOf } from "./labels.ts";
import { feedRoot, readFeed, type Feed } from "./feed.ts";
import { readOpml } from "./opml.ts";
import { isZip } from "./zip.ts";
import { identify } from "../lang/identify.ts";
import { inLetters, isTelegram, telegrams } from "./wire-iptc.ts";
import { newsml1, newsmlG2, nitfsOf } from "./wire-newsml.ts";
import { linked } from "./linked.ts";
import { separatorOf, tableArticles } from "./table.ts";
import { ninjs } from "./wire-ninjs.ts";
import { rbnews, releases } from "./wire-vendor.ts";

export interface Found { readonly articles: readonly Stated[]; readonly problems: readonly Problem[]; readonly format: Origin["format"] }

/** The first element of a document, behind declarations, comments and blanks. */
const FIRST = /^[\s\ufeff]*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<([\p{L}_][^\s/><]*)/iu;

/** Root element, in lower case without prefix -> the reader of its document. */
const WIRES: Readonly<Record<string, (root: Tag) => { articles: Stated[]; problems: Problem[] }>> = {
  newsmessage: newsmlG2, newsitem: newsmlG2, packageitem: newsmlG2, planningitem: newsmlG2, conceptitem: newsmlG2, knowledgeitem: newsmlG2,
  newsml: newsml1, nitf: nitfsOf,
  rbnews: (root) => ({ articles: rbnews(root), problems: [] }), xmlnewsqueuedresponse: (root) => ({ articles: rbnews(root), problems: [] }),
  release: (root) => ({ articles: releases(root), problems: [] }),
};

/** Documents that hold none of their like: where one is left open the next closes it, so that no text is in two. Items of NewsML 1 may hold items. */
const WHOLE = new Set(["nitf", "rbnews", "release"]);
const ITEMS = new Set([...WHOLE, "newsitem", "packageitem", "planningitem", "conceptitem", "knowledgeitem"]);

function fromMarkup(text: string, url: string | null, packs: readonly Pack[]): Found | null {
  const first = FIRST.exec(text.slice(0, 20_000))?.[1]?.toLowerCase().replace(/^.*:/u, "");
  if (!first) return null;
  const wire = Object.hasOwn(WIRES, first) ? WIRES[first] : undefined;
  if (wire) {
    const { root, cut, flat, end } = parseMarkup(text, { alone: first === "newsml" ? WHOLE : ITEMS });
    const { articles, problems } = wire(root);
    // an agency's file is published by the agency
    return { articles: articles.map((one) => ({ ...one, outlet: one.outlet ?? one.agency })), problems: [...problems, ...damage(cut, flat), ...unread(end, text)], format: "wire" };
  }
  const feed = readFeed(text, url);
  if (feed) {
    const lists = feed.entries.length ? [] : feedRoot(text) === "opml" ? [problem("feed/list", `${readOpml(text).feeds.length} feeds`)] : feedRoot(text) === "sitemapindex" ? [problem("feed/list", "sitemaps")] : [];
    return { articles: feedArticles(feed, labelsOf(packs)), problems: [...lists, ...tooMany(feed), ...damage(feed.cut, feed.flat), ...unread(feed.end ?? text.length, text)], format: "feed" };
  }
  const reader = isFactiva(text) ? factiva : isNexis(text) ? nexis : null;
  if (!reader) return null;
  const { root, end } = parseMarkup(text, { html: true });
  return { articles: reader(root), problems: unread(end, text), format: "export" };
}

const tooMany = ({ entries, left }: Feed): Problem[] => (left ? [problem("format/long", `${entries.length} of ${entries.length + left} entries`)] : []);
const unread = (end: number, text: string): Problem[] => (end < text.length ? [problem("format/long", `read to character ${end} of ${text.length}`)] : []);

function damage(cut: boolean, flat: boolean): Problem[] {
  return [...(cut ? [problem("format/cut", "elements are still open at the end")] : []), ...(flat ? [problem("format/deep", "elements laid flat")] : [])];
}

/** The articles of a JSON value whose format is known here; null where it is none of them. */
export function fromValue(value: unknown, packs: readonly Pack[]): Found | null {
  const feed = jsonFeed(value);
  if (feed) return { articles: feedArticles(feed, labelsOf(packs)), problems: tooMany(feed), format: "feed" };
  const found = ninjs(value);
  if (found) return { ...found, format: "wire" };
  const articles = linked(value);
  return articles && { articles, problems: articles.length ? [] : [problem("format/no-article", "JSON-LD")], format: "export" };
}

function fromJson(text: string, packs: readonly Pack[]): Found | null {
  if (!/^[\s\ufeff]*[[{]/u.test(text)) return null;
  let value: unknown;
  try { value = JSON.parse(text.replace(/^\ufeff/u, "")); } catch { return null; }
  const known = fromValue(value, packs);
  if (known) return known;
  // one line of JSON Lines is an object too
  const isLine = typeof value === "object" && value !== null && ("text" in value || "title" in value);
  return isLine ? null : { articles: [], problems: [problem("format/unknown", "JSON")], format: "wire" };
}

function find(text: string, { path, url }: Whence, packs: readonly Pack[]): Found | null {
  const proseLike = (read: string) => packs.find(({ code }) => code === identify(read, packs).language)?.silence ?? "";
  if (isTelegram(text)) return { articles: telegrams(inLetters(text, proseLike)), problems: [], format: "wire" };
  if (isRtf(text)) return { articles: rtf(text), problems: [], format: "export" };
  if (isRetriever(text)) return { articles: retriever(text), problems: [], format: "export" };
  const separator = separatorOf(text);
  if (separator !== null) return { ...tableArticles(text, separator), format: "export" };
  return fromMarkup(text, url, packs) ?? (/\.(?:jsonl|ndjson)$/iu.test(path ?? "") ? null : fromJson(text, packs));
}

/**
 * The articles of a file that must be unpacked before it is text; null where it is none.
 *
 *     readPacked(bytes, { path: "a.docx", url: null }, packs)?.copies
 */
export function readPacked(bytes: Uint8Array, whence: Whence, packs: readonly Pack[]): Reading | null {
  if (!isZip(bytes)) return null;
  const articles = docx(bytes);
  if (!articles) return null;
  const { copies, problems } = copiesOf(articles, whence, "export", packs);
  return { copies, problems: copies.length || problems.length ? problems : [problem("format/no-article", "docx")] };
}

/**
 * The articles of a decoded file whose format is known here; null where it is none of them.
 *
 *     readFormat("<nitf>…</nitf>", { path: "a.xml", url: null }, packs)?.copies
 */
export function readFormat(text: string, whence: Whence, packs: readonly Pack[]): Reading | null {
  const found = find(text, whence, packs);
  if (!found) return null;
  const { copies, problems } = copiesOf(found.articles, whence, found.format, packs);
  const all = [...found.problems, ...problems];
  return { copies, problems: copies.length || all.length ? all : [problem("format/no-article", found.format)] };
}
