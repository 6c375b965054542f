/**
 * What a page says of its article beside the text: JSON-LD first, then meta elements (OpenGraph, Dublin Core and the many names of
 * newsrooms), then microdata, then the elements that readers see. Each field is taken from the first of them that has it.
 */
import type { Published } from "../model.ts";
import type { Layout } from "../lang/layout.ts";
import type { Labels } from "./labels.ts";
import { articleOf, isLive, isPaid, names, objectsOf, paidParts, string } from "./metadata-ld.ts";
import { authorsOf, plain } from "./metadata-people.ts";
import { attribute, find, textOf, tidy, type Element, type Tree } from "./page-tree.ts";
import { namesOf } from "./page-names.ts";
import { readStamp } from "./published.ts";

export interface Metadata {
  /** The headline, and after it the other forms in which the page has it. */
  readonly titles: readonly string[];
  readonly published: Published | null;
  readonly byline: readonly string[];
  /** Whether the byline names people, and not only the house or another body. */
  readonly personal: boolean;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly topics: readonly string[];
  readonly description: string;
  /** The text of the article as the page's data has it, "" where it has none. */
  readonly body: string;
  readonly live: boolean;
  readonly paid: boolean;
  /** Classes and ids of what is read for money. */
  readonly paidParts: ReadonlySet<string>;
}

/** The values of a page's meta elements by their name in lower case. */
function metasOf(root: Element): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of find(root, ({ name }) => name === "meta", 2000)) {
    const key = (attribute(meta, "property") || attribute(meta, "name") || attribute(meta, "itemprop")).toLowerCase().trim();
    const value = tidy(attribute(meta, "content"));
    if (!key || !value) continue;
    const known = metas.get(key);
    if (known) known.push(value); else metas.set(key, [value]);
  }
  return metas;
}

const ISO = /^\s*((?:19|20)\d{2}-\d{2}-\d{2})[T\s]+(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/u;

/** A stamp of metadata; null where it holds no date. */
export function stampOf(stamp: string, labels: Labels): Published | null {
  const iso = ISO.exec(stamp);
  if (iso) {
    const [, date, hour, minute, zone] = iso as unknown as [string, string, string, string, string | undefined];
    if (Number(hour) < 24 && Number(minute) < 60 && !Number.isNaN(Date.parse(date)))
      return { date, time: `${hour}:${minute}`, zone: zone ? (/^[A-Z]/u.test(zone) ? "+00:00" : `${zone.slice(0, 3)}:${zone.replace(":", "").slice(3) || "00"}`) : null, precision: "minute", span: null };
  }
  const found = readStamp(stamp, labels.calendar);
  return found && { date: found.date, time: found.time, zone: found.zone, precision: found.precision, span: null };
}

/** Names of meta elements that hold the date of publication, and what keeps one from it. */
const DATED = /(?:publish|pubdate|pub-date|pubtime|^date$|dc\.date|dcterms\.(?:created|issued|date)|datecreated|article\.created|originalpublicationdate|sailthru\.date|^date\.)/u;
const LATER = /(?:modif|updat|expir|publisher|event|valid|revis)/u;

function publishedOf(candidates: readonly string[], labels: Labels): Published | null {
  let first: Published | null = null;
  for (const candidate of candidates) {
    const found = candidate ? stampOf(candidate, labels) : null;
    if (!found || (first && first.date !== found.date)) continue;
    // the same day with its time, the same time with its zone
    if (!first || (first.precision !== "minute" && found.precision === "minute") || (!first.zone && found.zone && first.time === found.time)) first = found;
    if (first.zone) return first;
  }
  return first;
}

const unique = (all: readonly string[]) => [...new Set(all.map(tidy).filter(Boolean))];

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function topicsOf(metas: ReadonlyMap<string, string[]>, keywords: readonly string[]): string[] {
  const tagged = metas.get("article:tag") ?? [];
  const source = keywords.length ? keywords : tagged.length ? tagged : [...(metas.get("news_keywords") ?? []), ...(metas.get("keywords") ?? [])].slice(0, 1);
  return unique(source.flatMap((topic) => topic.split(/[,;]/u))).slice(0, 100);
}

/** The address that the page gives itself, absolute, or null. */
function addressOf(root: Element, metas: ReadonlyMap<string, string[]>, whence: string | null): string | null {
  const canonical = find(root, (one) => one.name === "link" && /(?:^|\s)canonical(?:\s|$)/iu.test(attribute(one, "rel")), 1)[0];
  for (const candidate of [canonical ? attribute(canonical, "href") : "", metas.get("og:url")?.[0] ?? ""]) {
    if (!candidate) continue;
    try {
      const url = whence ? new URL(candidate, whence) : new URL(candidate);
      if (url.protocol === "http:" || url.protocol === "https:") return url.href;
    } catch { /* no address */ }
  }
  return null;
}

/** What stands between a headline and the name of the house: "Headline | House". */
const SEAM = /\s*[|–—ㅣ*·-]\s*(?=[^|–—ㅣ*·]*$)/u;

/** A headline without the name of the house: what another form has as all of it, or what stands before the house's name. */
function trimmed(title: string, others: readonly string[], outlet: string): string {
  const shorter = others.filter((other) => other.length >= 12 && other.length < title.length && title.startsWith(other) && /^\s*[|–—ㅣ*·-]/u.test(title.slice(other.length)));
  if (shorter.length) return shorter.reduce((a, b) => (b.length < a.length ? b : a));
  const seam = SEAM.exec(title.slice(-100));
  const at = seam ? Math.max(0, title.length - 100) + seam.index : -1;
  return seam && at > 12 && outlet && letters(title.slice(at)) === letters(outlet) ? title.slice(0, at) : title;
}

/** The headline and its other forms: where the data and the page show the same that is it, else what the page gives to other sites. */
function titlesOf(og: string, ld: string, heads: readonly string[], page: string, outlet: string, layout: Layout | null): string[] {
  const all = unique([og, ld, ...heads, page]);
  const stated = layout?.title === "og" ? og : layout?.title === "ld" ? ld : layout?.title === "h1" ? heads[0] : heads.includes(ld) ? ld : og;
  const headline = trimmed(stated || ld || heads[0] || page, all, outlet);
  return unique([headline, ...all]);
}

/** The layout of the outlet whose page has this address; of several the latest. */
export function layoutOf(url: string | null, layouts: readonly Layout[]): Layout | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : "";
  return layouts.findLast(({ domain }) => host === domain || host.endsWith(`.${domain}`)) ?? null;
}

/** What the page says of its article: `metadataOf(tree, labels, null, []).titles[0]`. */
export function metadataOf({ root, data }: Tree, labels: Labels, whence: string | null, layouts: readonly Layout[]): Metadata {
  const objects = objectsOf(data);
  const article = articleOf(objects);
  const metas = metasOf(root);
  const meta = (...keys: string[]) => keys.map((key) => metas.get(key)?.[0] ?? "").find(Boolean) ?? "";
  const marked = (prop: string) => find(root, (one) => attribute(one, "itemprop").split(" ").includes(prop) && one.name !== "meta", 3);
  const stamps = marked("datePublished").map((one) => attribute(one, "content") || attribute(one, "datetime") || textOf(one));
  const times = find(root, (one) => one.name === "time" && one.attributes.has("datetime"), 5);
  const timed = times.toSorted((a, b) => Number(LATER.test(namesOf(a))) - Number(LATER.test(namesOf(b)))).map((one) => attribute(one, "datetime"));
  const dated = [...metas].filter(([key]) => DATED.test(key) && !LATER.test(key)).flatMap(([, values]) => values);
  const heads = find(root, ({ name }) => name === "h1", 5).map(textOf).filter(Boolean);
  const page = find(root, ({ name }) => name === "title", 1).map(textOf)[0] ?? "";
  const html = find(root, ({ name }) => name === "html", 1)[0];
  const url = addressOf(root, metas, whence);
  const outlet = plain(names(article, "publisher", objects)[0] || meta("og:site_name", "application-name", "dc.publisher", "publisher"));
  const houses = [outlet, ...names(article, "publisher", objects), ...["og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher"].flatMap((key) => metas.get(key) ?? [])].filter(Boolean);
  const authors = authorsOf(article, objects, metas, root, houses, labels);
  return {
    titles: titlesOf(tidy(plain(meta("og:title", "twitter:title"))), tidy(plain(string(article, "headline"))), heads, page, outlet, layoutOf(whence ?? url, layouts)),
    published: publishedOf([string(article, "datePublished"), meta("article:published_time", "og:article:published_time", "article:published"), ...stamps, ...dated, string(article, "dateCreated"), ...timed], labels),
    byline: authors.byline, personal: authors.personal,
    outlet: outlet || null,
    url,
    language: string(article, "inLanguage") || (html ? attribute(html, "lang") : "") || meta("og:locale", "content-language", "dc.language") || null,
    topics: topicsOf(metas, names(article, "keywords", objects)),
    description: tidy(string(article, "description") || meta("og:description", "description")),
    body: tidy(string(article, "articleBody").replace(/<[^<>]*>/gu, " ")),
    live: isLive(objects), paidParts: paidParts(objects), paid: isPaid(objects) || /^(?:locked|metered|premium|paid)$/iu.test(meta("article:content_tier")),
  };
}
