/** JSON Feed 1 and 1.1. */
import { ENTRIES, type Feed, type FeedEntry } from "./feed.ts";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : typeof value === "number" ? String(value) : null);
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : isFields(value) ? [value] : []);
const escape = (value: string | null) => value?.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/\r?\n\r?\n/gu, "<p>").replace(/\r?\n/gu, "<br>") ?? null;
const authors = (fields: Fields): string[] => [...list(fields["authors"]), ...list(fields["author"])].map((one) => text(one["name"]) ?? "").filter(Boolean);

const entryOf = (item: Fields): FeedEntry => ({
  title: text(item["title"]), link: text(item["url"]) ?? text(item["external_url"]), id: text(item["id"]), published: text(item["date_published"]), updated: text(item["date_modified"]),
  authors: authors(item), summary: escape(text(item["summary"])), content: text(item["content_html"]) ?? escape(text(item["content_text"])), language: text(item["language"]), source: null,
});

/** A parsed JSON file as a feed; null where it is none. */
export function jsonFeed(value: unknown): Feed | null {
  if (!isFields(value) || !/jsonfeed\.org/u.test(text(value["version"]) ?? "")) return null;
  const items = list(value["items"]);
  return {
    title: text(value["title"]), link: text(value["home_page_url"]), id: text(value["feed_url"]), published: null, updated: null, authors: authors(value), summary: text(value["description"]),
    language: text(value["language"]), entries: items.slice(0, ENTRIES).map(entryOf), left: Math.max(0, items.length - ENTRIES), end: null, cut: false, flat: false,
  };
}
