/** JSON Feed 1 and 1.1, and the list of feeds that OPML is. */
import type { Feed, FeedEntry } from "./feed.ts";
import { descendants, parseMarkup } from "./markup.ts";

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
  return {
    title: text(value["title"]), link: text(value["home_page_url"]), id: text(value["feed_url"]), published: null, updated: null, authors: authors(value), summary: text(value["description"]),
    language: text(value["language"]), entries: list(value["items"]).map(entryOf), cut: false, flat: false,
  };
}

/** One feed of a list. */
export interface Subscription { readonly title: string | null; readonly url: string; readonly site: string | null }

/**
 * The feeds of an OPML list, folders laid flat, each address once.
 *
 *     readOpml('<opml><body><outline xmlUrl="https://a.example/rss"/></body></opml>')[0].url
 */
export function readOpml(opml: string): Subscription[] {
  const found = new Map<string, Subscription>();
  for (const { attributes } of descendants(parseMarkup(opml).root, "outline")) {
    const url = attributes.get("xmlurl")?.trim();
    if (url && !found.has(url)) found.set(url, { title: attributes.get("title")?.trim() || attributes.get("text")?.trim() || null, url, site: attributes.get("htmlurl")?.trim() || null });
  }
  return [...found.values()];
}
