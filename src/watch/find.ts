/**
 * The feed of a site: the address itself where it is one, else what its page links to as one (RSS Autodiscovery), the sitemaps of news that its
 * robots.txt names, and the addresses at which most programs of newsrooms put their feeds. What is found has been fetched and read.
 */
import type { Problem } from "../model.ts";
import { isProblem, type Answer, type Client } from "../fetch/client.ts";
import type { Intake } from "../intake.ts";
import type { NewFeed } from "../store/watched.ts";
import { problem } from "./portion.ts";

/** Links that are tried of a page, sitemaps of a site, sitemaps within one: enough for any site, few enough to be polite. */
const MOST_LINKS = 3,
  MOST_SITEMAPS = 8,
  MOST_INNER = 5;
/** Where programs of newsrooms put their feeds. */
const USUAL = ["feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "news-sitemap.xml", "sitemap-news.xml"] as const;
/** So much of a page holds its head. */
const HEAD = 300_000;

const LINK = /<link\s[^<>]{1,2000}>/giu;
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(tag)?.slice(1).find(Boolean)?.trim() ?? "";
const FEEDS = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)|^text\/(?:rss|xml)/iu;

/**
 * The feeds that a page links to, in its order, those of comments left out.
 *
 *     linkedFeeds('<link rel="alternate" type="application/rss+xml" href="/rss">', "https://a.example/")  // ["https://a.example/rss"]
 */
export function linkedFeeds(html: string, url: string): string[] {
  const found = new Set<string>();
  for (const [tag] of html.slice(0, HEAD).matchAll(LINK)) {
    const href = attribute(tag, "href").replaceAll("&amp;", "&");
    if (!/(?:^|\s)alternate(?:\s|$)/iu.test(attribute(tag, "rel")) || !FEEDS.test(attribute(tag, "type")) || !URL.canParse(href, url)) continue;
    const address = new URL(href, url);
    // as WordPress names them, in every language
    if (!/\/comments?(?:\/|$)/iu.test(address.pathname)) found.add(address.href);
  }
  return [...found];
}

/** The addresses of a sitemap of sitemaps, those whose name says news first. */
const sitemapsIn = (xml: string): string[] =>
  [...xml.slice(0, HEAD).matchAll(/<loc>\s*(https?:[^<\s]{1,2000})\s*<\/loc>/giu)]
    .map(([, address]) => address!.replaceAll("&amp;", "&"))
    .filter((address) => /news/iu.test(address))
    .slice(0, MOST_INNER);

const latin = new TextDecoder("latin1");

/** Looks for the feed that an address means; a problem where there is none, or the address could not be had. */
export async function findFeed(address: string, client: Client, intake: Intake, signal?: AbortSignal): Promise<NewFeed | Problem> {
  const get = (url: string, kind: "feed" | "page" | "robots") => client.fetch({ url, kind, ...(signal && { signal }) });
  const feedOf = (answer: Answer): NewFeed | null => {
    const visit = intake.feed(answer.bytes, answer.final);
    if (!visit || visit.list) return null;
    // an address that only redirects for now is the one to keep
    return { address: answer.permanent ?? answer.url, title: visit.title, site: visit.site, tags: [] };
  };
  const tried = async (url: string): Promise<NewFeed | null> => {
    const answer = await get(url, "feed");
    return isProblem(answer) || answer.status !== 200 ? null : feedOf(answer);
  };

  const first = await get(address, "feed");
  if (isProblem(first)) return problem(first.code, first.detail);
  if (first.status !== 200) return problem("fetch/status", `${first.status} ${first.final}`);
  const own = feedOf(first);
  if (own) return own;
  const site = new URL("/", first.final).href;
  for (const link of linkedFeeds(latin.decode(first.bytes), first.final).slice(0, MOST_LINKS)) {
    const found = await tried(link);
    if (found) return { ...found, site: found.site ?? site };
  }
  const found = (await sitemapOf(site, get, feedOf)) ?? (await usual(site, tried));
  return found ? { ...found, site: found.site ?? site } : problem("feed/none", first.final);
}

/** A sitemap of news among those that robots.txt names. */
async function sitemapOf(
  site: string,
  get: (url: string, kind: "feed" | "robots") => ReturnType<Client["fetch"]>,
  feedOf: (answer: Answer) => NewFeed | null,
): Promise<NewFeed | null> {
  const robots = await get(new URL("robots.txt", site).href, "robots");
  if (isProblem(robots) || robots.status !== 200) return null;
  const named = [...latin.decode(robots.bytes).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(https?:\S{1,2000})/gimu)]
    .map(([, url]) => url!)
    .slice(0, MOST_SITEMAPS);
  const seen = new Set<string>();
  for (const queue = named.toSorted((a, b) => Number(/news/iu.test(b)) - Number(/news/iu.test(a))); queue.length && seen.size < MOST_SITEMAPS;) {
    const url = queue.shift()!;
    if (seen.has(url)) continue;
    seen.add(url);
    const answer = await get(url, "feed");
    if (isProblem(answer) || answer.status !== 200) continue;
    const text = latin.decode(answer.bytes.subarray(0, HEAD));
    if (/<sitemapindex[\s>]/iu.test(text)) queue.unshift(...sitemapsIn(text));
    // a sitemap of everything that a site ever had is no feed
    else if (/sitemap-news/iu.test(text)) {
      const found = feedOf(answer);
      if (found) return found;
    }
  }
  return null;
}

async function usual(site: string, tried: (url: string) => Promise<NewFeed | null>): Promise<NewFeed | null> {
  for (const path of USUAL) {
    const found = await tried(new URL(path, site).href);
    if (found) return found;
  }
  return null;
}
