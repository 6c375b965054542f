/** Entries of a feed as articles: the fuller of content and summary is the text, the other its lede where it says something else. */
import type { Feed, FeedEntry } from "./feed.ts";
import type { Labels } from "./labels.ts";
import { readFragment } from "./page-fragment.ts";
import type { Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

const folded = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(" ").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The names of a dozen authors fit into this; what is longer is none, and is not looked through for addresses. */
const LONGEST_NAME = 300;

/** "a@b.example (Karin Ek)", "Karin Ek <a@b.example>": the name. */
export function nameOf(stated: string): string {
  const author = stated.trim().slice(0, LONGEST_NAME);
  const behind = /^\S+@\S+\s*\(([^()]+)\)$/u.exec(author)?.[1];
  return (behind ?? author.replace(/\(?<?\S+@[^\s()<>]+>?\)?/gu, "").replace(/[\s,;()<>-]+$/u, "")).trim();
}

/** The paper's name in the title of its feed: the part that its address knows ("Kustbladet - Senaste nytt", kustbladet.example). */
function paperOf(feed: Feed): string | null {
  const parts = feed.title?.slice(0, LONGEST_NAME).replace(/\s+/gu, " ").split(/ [-–—|»·:/] |: /u).map((part) => part.trim()).filter(Boolean) ?? [];
  if (parts.length < 2) return feed.title;
  let host = "";
  try { host = new URL(feed.link ?? feed.id ?? "").hostname.replace(/^www\./u, ""); } catch { return feed.title; }
  const label = host.replace(/[^\p{L}\p{N}]/gu, ""), main = host.split(".").at(-2) ?? host;
  return parts.find((part) => { const one = folded([{ kind: "title", text: part }]); return one.length > 1 && (label.includes(one) || (main.length > 2 && one.includes(main))); }) ?? feed.title;
}

function articleOf(entry: FeedEntry, feed: Feed, outlet: string | null, labels: Labels): Stated {
  const titles = entry.title ? [entry.title] : [];
  const pieces = (html: string | null) => (html ? readFragment(html, titles, labels) : []);
  const content = pieces(entry.content), summary = entry.summary === entry.content ? content : pieces(entry.summary);
  const [full, short] = folded(content).length >= folded(summary).length ? [content, summary] : [summary, content];
  const start = folded(short).slice(0, 60);
  const lede = start && !folded(full).includes(start) ? short.map(({ text }): Piece => ({ kind: "lede", text })) : [];
  return {
    ...unstated, title: entry.title, pieces: [...lede, ...full], published: entry.published ?? entry.updated, byline: entry.authors.map(nameOf),
    outlet: entry.source ?? outlet, language: entry.language ?? feed.language, url: entry.link && /^https?:/iu.test(entry.link) ? entry.link : null, guid: entry.id,
  };
}

/** The articles of a feed, in its order. */
export function feedArticles(feed: Feed, labels: Labels): Stated[] {
  const outlet = paperOf(feed);
  return feed.entries.map((entry) => articleOf(entry, feed, outlet, labels));
}
