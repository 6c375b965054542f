/**
 * What an export takes out of an archive: articles with their statements and figures, narrowed as lists are, and stories put together
 * from their articles. Both come as streams, an article or a story in memory at a time, in the order of the lists: the newest first.
 */
import type { Article } from "../model.ts";
import type { Selected, Told } from "../export/selected.ts";
import { assemble } from "../pipeline.ts";
import type { Archive, ArticleFilter, Listed, Membership, StatementFilter } from "../store/store.ts";
import { figuresOf } from "./figures.ts";

export interface Selection extends Omit<StatementFilter, "limit"> {
  /** What figures count, in any of the languages. */
  readonly of?: string;
}

const ALL = Number.MAX_SAFE_INTEGER;

/** Whether statements are chosen one by one, rather than all of some articles. */
const picks = ({ speaker, entity, about, act, hedge, firsthand }: Selection): boolean =>
  [speaker, entity, about, act, hedge, firsthand].some((wanted) => wanted !== undefined);

/** Members of a group that come one after the other, together. */
async function* grouped<T>(stream: AsyncIterable<T> | Iterable<T>, keyOf: (one: T) => string): AsyncGenerator<[T, ...T[]]> {
  let group: [T, ...T[]] | null = null;
  for await (const one of stream)
    if (group && keyOf(group[0]) === keyOf(one)) group.push(one);
    else {
      if (group) yield group;
      group = [one];
    }
  if (group) yield group;
}

async function* ofArticles(archive: Archive, listings: AsyncIterable<Listed>): AsyncGenerator<Selected> {
  for await (const listing of listings) {
    const article = await archive.article(listing.id);
    if (article) yield { listing, article, statements: article.statements, figures: article.figures };
  }
}

/** Articles with the statements that were picked, and the figures in them. */
async function* ofStatements(archive: Archive, filter: StatementFilter): AsyncGenerator<Selected> {
  for await (const group of grouped(archive.walkStatements(filter), ({ article }) => article.id)) {
    const listing = group[0].article;
    const article = await archive.article(listing.id);
    if (!article) continue;
    const picked = new Set(group.map(({ statement }) => statement.id));
    yield {
      listing,
      article,
      statements: article.statements.filter(({ id }) => picked.has(id)),
      figures: article.figures.filter(({ statement }) => statement !== null && picked.has(statement)),
    };
  }
}

/** Articles with the figures that count what is asked for. */
async function* ofFigures(archive: Archive, selection: Selection, of: string): AsyncGenerator<Selected> {
  const { from, to, story, language, outlet, article: wanted } = selection;
  const newest = wanted === undefined ? undefined : (await archive.articles({ id: wanted, limit: 1 }))[0]?.id;
  const found = await figuresOf(archive, of, { ...(from && { from }), ...(to && { to }), limit: ALL });
  const meets = ({ id, ...listing }: Listed): boolean =>
    (story === undefined || listing.story === story) &&
    (language === undefined || listing.language === language) &&
    (outlet === undefined || listing.outlet === outlet) &&
    (wanted === undefined || id === newest);
  for await (const group of grouped(
    found.filter((one) => meets(one.article)),
    (one) => one.article.id,
  )) {
    const listing = group[0].article;
    const article = await archive.article(listing.id);
    if (!article) continue;
    const figures = group.map(({ figure }) => figure).toSorted((a, b) => a.span[0] - b.span[0]);
    const said = new Set(figures.map(({ statement }) => statement));
    yield { listing, article, statements: article.statements.filter(({ id }) => said.has(id)), figures };
  }
}

/** One version of an article, the one that the id names. */
async function* ofVersion(archive: Archive, id: string): AsyncGenerator<Selected> {
  const article = await archive.article(id);
  const [listing] = await archive.articles({ id, limit: 1 });
  if (article && listing) yield { listing: { ...listing, id }, article, statements: article.statements, figures: article.figures };
}

/**
 * The articles of a selection, each with the statements and figures that were asked for; all of an archive where nothing is said.
 *
 *     for await (const { article, statements } of selectArticles(archive, { speaker: "Straumdal" })) …
 */
export function selectArticles(archive: Archive, selection: Selection): AsyncGenerator<Selected> {
  const { of, ...filter } = selection;
  if (of !== undefined) return ofFigures(archive, selection, of);
  if (picks(selection)) return ofStatements(archive, filter);
  if (filter.article !== undefined) return ofVersion(archive, filter.article);
  const { outlet, language, story, from, to } = filter;
  const articles: ArticleFilter = {
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(story !== undefined && { story }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return ofArticles(archive, archive.walkArticles(articles));
}

async function tell(archive: Archive, { id, articles: members }: Membership): Promise<Told | null> {
  const articles: Article[] = [];
  for (const member of members) {
    const article = await archive.article(member.id);
    if (article) articles.push(article);
  }
  if (!articles.length) return null;
  const story = assemble(id, articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return { story, articles: story.articles.flatMap((one) => byId.get(one.id) ?? []) };
}

/** The stories of an archive, the one that was added to last first; only one where its id is given. */
export async function* selectStories(archive: Archive, id?: string): AsyncGenerator<Told> {
  const chosen = id === undefined ? await archive.stories(ALL) : [await archive.story(id)];
  for (const membership of chosen) {
    if (!membership) continue;
    const told = await tell(archive, membership);
    if (told) yield told;
  }
}
