/**
 * Feeds: RSS 0.9 to 2, RDF, Atom 0.3 and 1, CDF, JSON Feed, sitemaps of news. One tolerant reader for whole and broken ones: items that are
 * not closed are items all the same, and what stands before the first element is passed over.
 */
import { atHome, baseOf, pick, resolve, vocabularyOf } from "./feed-names.ts";
import { htmlOf, plainOf } from "./feed-text.ts";
import { childrenOf, descendants, parseMarkup, textOf, type Tag } from "./markup.ts";

export interface FeedEntry {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** HTML, whatever the feed had. */
  readonly summary: string | null;
  readonly content: string | null;
  readonly language: string | null;
  /** The paper that the entry is from, where that is not the feed. */
  readonly source: string | null;
}
export interface Feed extends Omit<FeedEntry, "content" | "source"> {
  readonly entries: readonly FeedEntry[];
  /** Entries beyond those that one feed may have, where they were counted. */
  readonly left: number;
  /** Where reading stopped, null where nothing stood behind. */
  readonly end: number | null;
  readonly cut: boolean;
  readonly flat: boolean;
}

/** Feeds hold hundreds of entries, archives of feeds thousands; more is no feed, and each is an article of its own. */
export const ENTRIES = 20_000;
/** The addresses of one sitemap, by its protocol. */
const ADDRESSES = 50_000;

const ALONE = new Set(["item", "entry", "url"]);
/** Where the first element of a feed may stand behind blanks, warnings of a server and the like. */
const NOISE = 4000;
const ROOT = /<(?:[a-z\d_-]{1,20}:)?(rss|feed|rdf|channel|urlset|sitemapindex|opml)(?=[\s>/])/iu;

const filled = (...values: (string | null | undefined)[]): string | null => values.find((value) => value?.trim())?.trim() ?? null;

/** Whether a text is a feed or a list of feeds, by its first element. */
export function feedRoot(text: string): string | null {
  const head = text.slice(0, NOISE).replace(/<!--(?:(?!-->)[\s\S])*(?:-->|$)/gu, "");
  const found = ROOT.exec(head);
  if (!found || /<(?:html|body|head)[\s>]/iu.test(head.slice(0, found.index))) return null;
  return found[1]!.toLowerCase();
}

/** The links of an entry: the page first, then one without a relation; never an enclosure or the feed itself. */
function linkOf(tag: Tag, bases: readonly (string | null)[]): string | null {
  const links = childrenOf(tag, "link").filter((one) => ["core"].includes(vocabularyOf(one.space)));
  const rel = (one: Tag) => one.attributes.get("rel")?.toLowerCase() ?? "alternate";
  const href = (one: Tag) => filled(one.attributes.get("href"), one.attributes.get("rdf:resource"));
  const best = links.find((one) => rel(one) === "alternate" && href(one)) ?? links.find((one) => !one.attributes.has("rel") && textOf(one)) ?? links.find((one) => rel(one) === "alternate" && textOf(one));
  const own = best ? (href(best) ?? textOf(best)) : null;
  return resolve(own, [...bases, baseOf(best)]);
}

function personOf(tag: Tag): string[] {
  const name = textOf(pick(tag, "name"));
  if (name) return [name];
  const text = childrenOf(tag).length ? textOf({ ...tag, children: tag.children.filter((one) => typeof one === "string") }) : textOf(tag);
  return filled(text, textOf(pick(tag, "email"))) ? [filled(text, textOf(pick(tag, "email")))!] : [];
}

function authorsOf(tag: Tag): string[] {
  const direct = childrenOf(tag).filter((one) => (one.name === "author" && (vocabularyOf(one.space) === "core" || vocabularyOf(one.space) === "dc")) || (one.name === "creator" && vocabularyOf(one.space) !== "other"));
  const found = direct.flatMap(personOf);
  if (found.length) return found;
  return ["managingeditor", "managingeditor", "webmaster"].map((name) => textOf(pick(tag, name))).filter(Boolean).slice(0, 1).concat(childrenOf(tag, "author").flatMap(personOf)).slice(0, 1);
}

const stampOf = (tag: Tag, ...names: readonly string[]): string | null => filled(...names.map((name) => textOf(pick(tag, name, "core", "dc"))));

/** What feeds and entries share. */
function commonOf(tag: Tag, bases: readonly (string | null)[]): Omit<FeedEntry, "content" | "source"> {
  const own = [...bases, baseOf(tag)];
  const guid = pick(tag, "guid") ?? pick(tag, "id");
  const id = filled(textOf(guid), tag.attributes.get("rdf:about"));
  const permanent = guid?.name === "guid" && guid.attributes.get("ispermalink")?.toLowerCase() !== "false" && /^https?:/iu.test(id ?? "") ? id : null;
  const title = pick(tag, "title", "core", "dc", "other");
  return {
    title: title ? plainOf(title) : null,
    link: filled(linkOf(tag, own), permanent, resolve(filled(tag.attributes.get("href")), [...own, tag.attributes.get("base") ?? null]), id && tag.attributes.get("rdf:about") === id ? id : null),
    // a path names nothing outside its own site
    id: id?.startsWith("/") ? resolve(id, own) : id,
    published: stampOf(tag, "pubdate", "published", "issued", "created", "date"),
    updated: filled(stampOf(tag, "updated", "modified", "lastbuilddate"), tag.attributes.get("lastmod")),
    authors: authorsOf(tag),
    summary: filled(...["summary", "description", "subtitle", "tagline", "abstract", "info"].map((name) => { const found = pick(tag, name, "core", "dc"); return found ? htmlOf(found) : null; })),
    language: filled(tag.attributes.get("xml:lang"), textOf(pick(tag, "language", "core", "dc"))),
  };
}

const NOTHING: Omit<FeedEntry, "content" | "source"> = { title: null, link: null, id: null, published: null, updated: null, authors: [], summary: null, language: null };

function entryOf(tag: Tag, bases: readonly (string | null)[]): FeedEntry {
  if (!tag.attributes.size && tag.children.every((one) => typeof one === "string")) return { ...NOTHING, content: null, source: null };
  const common = commonOf(tag, bases);
  // where both are there the one that is called a description is the fuller
  const second = pick(tag, "summary") ? pick(tag, "description") : null;
  const content = pick(tag, "encoded", "content") ?? pick(tag, "content", "core") ?? pick(tag, "body", "xhtml", "core") ?? pick(tag, "fullitem", "core") ?? second;
  const source = pick(tag, "source");
  return { ...common, content: content ? htmlOf(content) : null, source: source ? filled(textOf(pick(source, "title")), childrenOf(source).length ? null : textOf(source)) : null };
}

/** An address of a sitemap; where it is news, with its title, date and paper. */
function addressOf(url: Tag): FeedEntry {
  const news = pick(url, "news", "news", "core");
  const publication = pick(news, "publication", "news", "core");
  const value = (tag: Tag | null, name: string) => textOf(pick(tag, name, "news", "core")) || null;
  return {
    title: value(news, "title"), link: value(url, "loc"), id: value(url, "loc"), published: filled(value(news, "publication_date"), value(url, "lastmod")), updated: value(url, "lastmod"),
    authors: [], summary: null, content: null, language: value(publication, "language"), source: value(publication, "name"),
  };
}


/**
 * A feed read from its text; null where the text is none; links are resolved against `url`, where it was fetched. Lists of feeds and of sitemaps have no entries.
 *
 *     readFeed("<rss><channel><item><title>Färjan står</title></item></channel></rss>")?.entries[0]?.title
 */
export function readFeed(text: string, url: string | null = null): Feed | null {
  const kind = feedRoot(text);
  if (!kind) return null;
  const { root: parsed, cut, flat, end: stopped } = parseMarkup(text, { alone: ALONE, most: kind === "urlset" ? ADDRESSES : ENTRIES });
  const damage = { cut, flat, end: stopped < text.length ? stopped : null };
  const root = atHome(parsed, descendants(parsed, kind)[0]?.space ?? "");
  if (kind === "urlset") return { ...NOTHING, entries: descendants(root, "url").map(addressOf), left: 0, ...damage };
  const top = descendants(root, kind)[0] ?? root;
  const channel = kind === "feed" || kind === "channel" ? top : (descendants(root, "channel")[0] ?? top);
  const common = commonOf(channel, channel === top ? [url] : [url, baseOf(top)]);
  // papers leave out their own address
  const bases = [url, common.link, baseOf(top), channel === top ? null : baseOf(channel)];
  const language = filled(common.language, top.attributes.get("xml:lang"));
  const items = descendants(root, "item", "entry").filter((one) => vocabularyOf(one.space) === "core" || one.space === top.space);
  const cdfBase = channel.attributes.get("base") ?? null;
  return { ...common, language, entries: items.map((item) => entryOf(item, [...bases, cdfBase])), left: 0, ...damage };
}
