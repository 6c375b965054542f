/**
 * A feed as one who watches it wants it: its entries, each by the name it has there, with a digest of what it says and whether that is the whole
 * article; and the time between two visits that it asks for. Nothing is made of an entry until it is asked for: most were seen before.
 */
import { createHash } from "node:crypto";
import type { Copy, Published } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { decode } from "./charset.ts";
import { feedArticles } from "./feed-articles.ts";
import { decodeXml } from "./feed-charset.ts";
import { jsonFeed } from "./feed-json.ts";
import { feedRoot, readFeed, type Feed, type FeedEntry } from "./feed.ts";
import { calendarOf } from "./published.ts";
import { labelsOf } from "./labels.ts";
import { publishedOf } from "./stamp.ts";
import { copiesOf } from "./stated.ts";

export interface VisitEntry {
  /** Its name within the feed: its id, or its link where ids are missing or shared. */
  readonly key: string;
  /** The page that it leads to. */
  readonly address: string | null;
  /** Of its words; another one means that it was edited. */
  readonly digest: string;
  /** Whether it holds the article itself and no teaser. */
  readonly full: boolean;
  /** When it was published, as it says; milliseconds since 1970, null where it does not. */
  readonly stated: () => number | null;
  /** The entry as an article; null where it has neither headline nor text. */
  readonly copy: () => Copy | null;
}

export interface FeedVisit {
  readonly title: string | null;
  readonly site: string | null;
  readonly outlet: string | null;
  readonly entries: readonly VisitEntry[];
  /** Entries beyond those that one visit takes. */
  readonly left: number;
  /** The time between two visits that the feed asks for, in milliseconds. */
  readonly pace: number | null;
  /** Whether it broke off, or is a list of feeds or sitemaps. */
  readonly cut: boolean;
  readonly list: boolean;
}

/** Sitemaps of news hold a thousand at most, by their own rule; feeds some tens. */
const MOST = 1000;
/** An entry with fewer letters is a teaser: ledes have 100 to 600, the shortest articles worth a feed of full text more. */
const LEAST_WHOLE = 1200;
/** A name longer than this is kept as its digest. */
const LONGEST_KEY = 300;
const MINUTE = 60_000;

const PERIODS: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };
/** Where a feed says how often it changes: before its entries. */
const HEAD = 20_000;

/** The pace of RSS (ttl, in minutes) and of its module for syndication (so many times a period). */
function paceOf(text: string): number | null {
  const head = text.slice(0, HEAD);
  const ttl = /<ttl>\s*(\d{1,6})\s*<\/ttl>/iu.exec(head)?.[1];
  if (ttl && Number(ttl) > 0) return Number(ttl) * MINUTE;
  const period = PERIODS[/<[\w-]{1,20}:updatePeriod>\s*(\w{5,8})\s*</iu.exec(head)?.[1]?.toLowerCase() ?? ""];
  const times = Number(/<[\w-]{1,20}:updateFrequency>\s*(\d{1,5})\s*</iu.exec(head)?.[1] ?? 1) || 1;
  return period ? (period / times) * MINUTE : null;
}

const digestOf = (...parts: readonly (string | null)[]): string =>
  createHash("sha256").update(parts.map((part) => part ?? "").join("\u0000")).digest("base64url").slice(0, 24);

/** The words of HTML as far as it takes to compare and count them. */
const wordsOf = (html: string | null): string => html?.replace(/<[^<>]*>/gu, " ").replace(/\s+/gu, " ").trim() ?? "";

/** Whether a text breaks off in the way of teasers: with three dots, and at most a few words ("Read more") behind them. */
const breaksOff = (words: string): boolean => /(?:…|\.\.\.|&hellip;|&#8230;|&#x2026;)[\])]?(?:\s+\S{1,20}){0,4}\s*$/iu.test(words.slice(-120));

/**
 * When something was published, in milliseconds since 1970; noon where no time of day is stated.
 *
 *     instantOf({ date: "2026-03-12", time: "08:15", zone: "+01:00", precision: "minute", span: null })
 */
export function instantOf({ date, time, zone }: Published): number | null {
  const instant = Date.parse(`${date}${"-01-01".slice(Math.max(0, date.length - 4))}T${time ?? "12:00"}${zone ?? "Z"}`);
  return Number.isNaN(instant) ? null : instant;
}

const isWeb = (address: string | null): address is string => address !== null && /^https?:\/\//iu.test(address) && URL.canParse(address);

/** Names that several entries with different links share are no names. */
function keysOf(entries: readonly FeedEntry[]): string[] {
  const links = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const { id, link } of entries) {
    if (id === null) continue;
    if (links.has(id) && links.get(id) !== link) shared.add(id);
    links.set(id, link);
  }
  return entries.map(({ id, link, title, summary, content }) => {
    const key = id !== null && !shared.has(id) ? id : (link ?? digestOf(title, summary, content));
    return key.length > LONGEST_KEY ? digestOf(key) : key;
  });
}

function parsed(text: string, url: string): Feed | null {
  if (/^[\s\ufeff]*\{/u.test(text)) {
    try {
      return jsonFeed(JSON.parse(text.replace(/^\ufeff/u, "")));
    } catch {
      return null;
    }
  }
  return readFeed(text, url);
}

/**
 * A feed as it was fetched from `url`; null where the bytes are none.
 *
 *     visitOf(bytes, "https://kustbladet.example/rss", packs)?.entries[0]?.key
 */
export function visitOf(bytes: Uint8Array, url: string, packs: readonly Pack[]): FeedVisit | null {
  const text = decodeXml(bytes) ?? decode(bytes, packs).text;
  const feed = parsed(text, url);
  if (!feed) return null;
  const root = feedRoot(text);
  const calendar = calendarOf(packs);
  const articles = feedArticles(feed, labelsOf(packs));
  const keys = keysOf(feed.entries);
  const entries = new Map<string, VisitEntry>();
  for (const [i, entry] of feed.entries.entries()) {
    const key = keys[i]!;
    // the same twice in one listing: the first is the newer one
    if (entries.has(key)) continue;
    const address = isWeb(entry.link) ? entry.link : null;
    const content = wordsOf(entry.content),
      summary = wordsOf(entry.summary);
    const words = content.length >= summary.length ? content : summary;
    const stamp = entry.published ?? entry.updated;
    entries.set(key, {
      key,
      address,
      digest: digestOf(entry.title, summary, content),
      full: address === null || (words.length >= LEAST_WHOLE && !breaksOff(words)),
      stated: () => {
        const published = stamp ? publishedOf(stamp, calendar) : null;
        return published ? instantOf(published) : null;
      },
      copy: () => copiesOf([articles[i]!], { path: null, url: null }, "feed", packs).copies[0] ?? null,
    });
  }
  const all = [...entries.values()];
  return {
    title: feed.title,
    site: isWeb(feed.link) ? feed.link : null,
    outlet: articles.find(({ outlet }) => outlet)?.outlet ?? null,
    entries: all.slice(0, MOST),
    left: Math.max(0, all.length - MOST),
    pace: paceOf(text),
    cut: feed.cut,
    list: root === "opml" || root === "sitemapindex",
  };
}
