/**
 * Feeds that the desk gives: any list of stories or statements, a story, a name, an outlet, a search, as RSS 2.0, Atom (RFC 4287) and JSON
 * Feed 1.1, for whoever reads them in a reader of feeds. An entry keeps its id for ever, whatever the desk is called; the words of articles
 * stand in it as text, never as markup of theirs.
 */
import { createHash } from "node:crypto";
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import type { Article } from "../model.ts";
import { html } from "../show/html.ts";
import { visible } from "../show/marks.ts";
import type { Archive, Listed, Said, StatementFilter } from "../store/store.ts";
import type { FrontFilter } from "../store/tellings.ts";
import { articlePath, namePath, outletPath, searchPath, storyPath } from "./links.ts";
import { asked, isDay } from "./pages/lists.ts";
import { say, wordsOf, type Locale } from "./words/words.ts";

export const FORMS = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const;
export type Form = keyof typeof FORMS;

/** Entries of a feed: a reader of feeds asks every hour, and nothing that is read adds more in one. */
const ENTRIES = 50;
/** Characters of words that an entry shows of an article. */
const SHOWN = 600;

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly by: string | null;
  readonly language: string | null;
  /** Null where the article does not say. */
  readonly published: Date | null;
  readonly updated: Date;
  readonly topics: readonly string[];
}
interface Feed {
  readonly title: string;
  /** The page that shows the same. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** What is asked of a feed: which, in whose words, narrowed how. */
export interface FeedAsked {
  readonly archive: Archive;
  readonly locale: Locale;
  readonly query: URLSearchParams;
  readonly now: Date;
}

/** Text as it may stand in XML 1.0: hidden controls shown, what no document may hold left out. */
const shown = (text: string): string => visible(text.toWellFormed()).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()} …` : text);

/** An id that is an IRI, the same wherever the desk stands: a UUID (RFC 9562, version 8) of what the entry is. */
function idOf(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(parts.join("\n")).digest("hex");
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function timeOf(published: string | null): Date | null {
  const time = published === null ? NaN : Date.parse(published.replace(" ", "T"));
  return Number.isNaN(time) ? null : new Date(time);
}

const saidEntry = ({ article, statement, text }: Said, locale: Locale): Entry => {
  const { acts, common, article: words } = wordsOf(locale);
  const time = timeOf(article.published);
  const speaker = statement.speaker?.name ?? words.nobody;
  return {
    id: idOf("statement", article.url ?? article.id, statement.speaker?.name ?? "", text),
    path: articlePath(article.id, statement.id),
    title: `${speaker} ${acts[statement.act]}: ${cut(text).slice(0, 140)}`,
    text: `${cut(text)}\n${article.title ?? common.noTitle}${article.outlet ? ` · ${article.outlet}` : ""}`,
    by: article.outlet,
    language: article.language,
    published: time,
    updated: time ?? new Date(0),
    topics: [statement.act],
  };
};

const articleEntry = (article: Listed, text: string, locale: Locale): Entry => {
  const time = timeOf(article.published);
  return {
    id: idOf("article", article.url ?? article.id),
    path: articlePath(article.id),
    title: article.title ?? wordsOf(locale).common.noTitle,
    text: cut(text),
    by: article.outlet,
    language: article.language,
    published: time,
    updated: time ?? new Date(0),
    topics: [],
  };
};

/** The first words of an article under its title. */
const opening = (article: Article | null): string => {
  const block = article?.blocks.find(({ kind }) => kind === "lede" || kind === "paragraph");
  return block ? article!.text.slice(...block.span) : "";
};

async function ofArticles({ archive, locale }: FeedAsked, filter: { readonly story?: string; readonly outlet?: string }): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const listed of await archive.articles({ ...filter, limit: ENTRIES }))
    entries.push(articleEntry(listed, opening(await archive.article(listed.id)), locale));
  return entries;
}

const ofStatements = async ({ archive, locale }: FeedAsked, filter: StatementFilter): Promise<Entry[]> =>
  (await archive.statements({ ...filter, limit: ENTRIES })).map((one) => saidEntry(one, locale));

/** The fields of the address that a list is narrowed by, those that were given. */
const fields = <Name extends string>(query: URLSearchParams, names: readonly Name[]): { [Key in Name]?: string } =>
  Object.fromEntries(names.flatMap((name) => (asked(query, name) ? [[name, asked(query, name)]] : []))) as { [Key in Name]?: string };
const days = (query: URLSearchParams): { from?: string; to?: string } =>
  Object.fromEntries(Object.entries(fields(query, ["from", "to"])).filter(([, value]) => isDay(value ?? "")));

/** What feeds there are, by the first part of their path. */
const kinds: Readonly<Record<string, (asked: FeedAsked, id: string) => Promise<Feed | null>>> = {
  async stories(given, id) {
    const { archive, locale, query } = given;
    const words = wordsOf(locale);
    if (id) {
      const told = await archive.telling(id);
      const member = await archive.story(id);
      return member
        ? { title: told?.story.title || words.common.noTitle, path: storyPath(id), entries: await ofArticles(given, { story: id }) }
        : null;
    }
    const filter: FrontFilter = {
      ...fields(query, ["language", "outlet", "person", "place"]),
      ...days(query),
      ...(query.get("several") ? { articles: 2 } : {}),
      limit: ENTRIES,
    };
    const entries = (await archive.front(filter)).map(({ id: story, title, state, languages, named, from, told }): Entry => {
      const facts = [say(locale, words.common.articles, { n: state.articles }), say(locale, words.front.independent, { n: state.independent })];
      return {
        id: idOf("story", story),
        path: storyPath(story),
        title: title || words.common.noTitle,
        text: [`${facts.join(" · ")}${state.articles > 1 && state.independent === 1 ? ` · ${words.front.single}` : ""}`, state.origins.join("; ")]
          .filter(Boolean)
          .join("\n"),
        by: null,
        language: languages.length === 1 ? languages[0]! : null,
        published: timeOf(from),
        updated: new Date(told),
        topics: named.slice(0, 8).map(({ name }) => name),
      };
    });
    return { title: words.front.title, path: withQuery("/", query), entries };
  },
  async statements(given) {
    const { locale, query } = given;
    const { acts, hedges, statements } = wordsOf(locale);
    const { act, hedge, ...rest } = fields(query, ["speaker", "about", "outlet", "language", "act", "hedge", "story"]);
    const filter = {
      ...rest,
      ...(act !== undefined && Object.hasOwn(acts, act) && { act }),
      ...(hedge !== undefined && Object.hasOwn(hedges, hedge) && { hedge }),
      ...(query.has("firsthand") && { firsthand: true }),
      ...days(query),
    } as StatementFilter;
    const title = [statements.title, ...Object.values(rest), ...(act ? [act] : [])].join(" · ");
    return { title, path: withQuery("/statements", query), entries: await ofStatements(given, filter) };
  },
  async names(given, id) {
    const found = id ? await given.archive.name(id) : null;
    return found && { title: found.name, path: namePath(id), entries: await ofStatements(given, { entity: id }) };
  },
  async outlets(given, name) {
    const entries = name ? await ofArticles(given, { outlet: name }) : [];
    // an outlet that is only named may yet be one with articles
    const isNamed = async () => (await given.archive.names(name, 1)).length > 0 || (await given.archive.outlets()).some((one) => one.name === name);
    const known = entries.length > 0 || (name !== "" && (await isNamed()));
    return known ? { title: name, path: outletPath(name), entries } : null;
  },
  async search(given) {
    const { archive, query, locale } = given;
    const words = asked(query, "words");
    const hits = words ? await archive.search(words, { limit: ENTRIES }) : [];
    return {
      title: `${wordsOf(locale).common.search}: ${words}`,
      path: searchPath(words),
      entries: hits.map(({ article, text }) => articleEntry(article, text, locale)),
    };
  },
};

/** A path with the fields that narrow it; those of the desk itself aside. */
function withQuery(path: string, query: URLSearchParams): string {
  const kept = [...query].filter(([name, value]) => value && name !== "locale" && name !== "after");
  return kept.length ? `${path}?${new URLSearchParams(kept).toString()}` : path;
}

const PATH = /^\/feeds\/([a-z]+)(?:\/([^/]{1,1500}))?\.(rss|atom|json)$/u;

/** Which feed a path asks for; null for none. */
export function feedAt(path: string): { readonly kind: string; readonly id: string; readonly form: Form } | null {
  const found = PATH.exec(path);
  if (!found || !Object.hasOwn(kinds, found[1]!)) return null;
  try {
    return { kind: found[1]!, id: decodeURIComponent(found[2] ?? ""), form: found[3] as Form };
  } catch {
    return null;
  }
}

/**
 * The pages' feeds: of a page that shows a list the path of its feed without its ending; null where a page has none.
 *
 *     feedOf("/names/e_4f", new URLSearchParams(), "sv")   // { path: "/feeds/names/e_4f", query: "?locale=sv" }
 */
export function feedOf(path: string, query: URLSearchParams, locale: Locale): { readonly path: string; readonly query: string } | null {
  const found = path === "/" ? "/stories" : (/^\/(?:(?:stories|names|outlets)\/[^/]+|statements|search)$/u.exec(path)?.[0] ?? null);
  if (found === null) return null;
  const kept = [...query].filter(([name, value]) => value && name !== "after" && name !== "locale");
  return { path: `/feeds${found}`, query: `?${new URLSearchParams([...kept, ["locale", locale]]).toString()}` };
}

/** The text of a feed; null where there is nothing of the kind. `base` is the desk's own address, `self` that of the feed. */
export async function feed(
  { kind, id, form }: NonNullable<ReturnType<typeof feedAt>>,
  given: FeedAsked,
  base: string,
  self: string,
): Promise<string | null> {
  const made = await kinds[kind]!(given, id);
  if (!made) return null;
  const { common } = wordsOf(given.locale);
  const title = shown(`${made.title} · ${common.name}`);
  const home = base + made.path;
  const updated = made.entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), new Date(0));
  const written: Record<Form, () => unknown> = {
    rss: () =>
      generateRssFeed({
        title,
        link: home,
        description: shown(common.tagline),
        language: given.locale,
        lastBuildDate: updated,
        generator: common.name,
        atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }] },
        items: made.entries.map(({ id: guid, path, title: of, text, by, published, topics }) => ({
          title: shown(of),
          link: base + path,
          description: paragraphs(text),
          guid: { value: guid, isPermaLink: false },
          ...(published && { pubDate: published }),
          categories: topics.map((name) => ({ name: shown(name) })),
          ...(by !== null && { dc: { creators: [shown(by)] } }),
        })),
      }),
    atom: () =>
      generateAtomFeed({
        id: idOf("feed", kind, id, withQuery("", given.query)),
        title: { value: title },
        updated,
        links: [
          { href: self, rel: "self", type: "application/atom+xml" },
          { href: home, rel: "alternate", type: "text/html" },
        ],
        authors: [{ name: common.name }],
        entries: made.entries.map(({ id: entry, path, title: of, text, by, published, updated: at, topics }) => ({
          id: entry,
          title: { value: shown(of) },
          updated: at,
          ...(published && { published }),
          links: [{ href: base + path, rel: "alternate", type: "text/html" }],
          content: { value: paragraphs(text), type: "html" },
          categories: topics.map((term) => ({ term: shown(term) })),
          ...(by !== null && { authors: [{ name: shown(by) }] }),
        })),
      }),
    json: () =>
      generateJsonFeed({
        title,
        home_page_url: home,
        feed_url: self,
        description: shown(common.tagline),
        language: given.locale,
        items: made.entries.map(({ id: entry, path, title: of, text, by, language, published, updated: at, topics }) => ({
          id: entry,
          url: base + path,
          title: shown(of),
          content_text: shown(text),
          ...(published && { date_published: published }),
          date_modified: at,
          ...(by !== null && { authors: [{ name: shown(by) }] }),
          ...(language !== null && { language }),
          tags: topics.map(shown),
        })),
      }),
  };
  const text = written[form]();
  return typeof text === "string" ? text : JSON.stringify(text);
}

/** Lines of text as paragraphs; nothing in them is markup. */
const paragraphs = (text: string): string =>
  String(
    html`${shown(text)
      .split("\n")
      .map((line) => html`<p>${line}</p>`)}`,
  );
