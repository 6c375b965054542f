/** What is asked of an archive by filters: articles, statements, figures, stories, outlets. Every list is bounded, the newest first. */
import type { Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { dayOf, joined, unpack } from "./desk.ts";
import { bearers } from "./names.ts";
import { cursorAt, pageOf, rowAt, type Row } from "./page.ts";
import { arrived } from "./arrivals.ts";
import { matchOf, termsOf } from "./query.ts";
import type { ArticleFilter, Counted, FigureFilter, Listed, Membership, Paged, Paging, Said, StatementFilter } from "./store.ts";
import { also, text, where, type Where } from "./where.ts";
import type { Article } from "../model.ts";

const LIMIT = 100;
const MOST_BEARERS = 100;

/** An article as lists show it. */
export function listed(connection: Connection, n: number): Listed {
  return connection.row<Listed>(
    `SELECT article.id, title, outlet, language, published, path, url, story.id AS story, versions,
       (SELECT gone FROM page WHERE page.key = article.key) AS gone
     FROM article LEFT JOIN member ON member.article = article.n LEFT JOIN story ON story.n = member.story WHERE article.n = ?`,
    n,
  )!;
}

function days(found: Where, column: string, { from, to }: { readonly from?: string; readonly to?: string }): void {
  if (from) also(found, `${column} >= ?`, dayOf(from));
  if (to) also(found, `${column} <= ?`, dayOf(to));
}

/** That an article stands in the story of an id. */
const STORY = "article.n IN (SELECT member.article FROM member JOIN story ON story.n = member.story WHERE story.id = ?)";

/** An outlet by any spelling of its name, or as it signs. */
function outletIs(connection: Connection, found: Where, name: string, packs: readonly Pack[]): void {
  const entities = bearers(connection, name, packs).slice(0, MOST_BEARERS);
  also(found, `(article.outlet = ? OR article.outlet_entity IN (${entities.map(() => "?").join()}))`, name, ...entities);
}

export function articles(connection: Connection, filter: ArticleFilter & Paging, packs: readonly Pack[]): Paged<Listed>[] {
  const rows = pageOf<Row>(connection, "article", articlesWhere(connection, filter, packs), rowAt(filter.after), filter.limit ?? LIMIT);
  return rows.map((row) => ({ ...listed(connection, row.n), cursor: cursorAt(row) }));
}

/** What an article must meet to be among those of a filter. */
export function articlesWhere(connection: Connection, filter: ArticleFilter, packs: readonly Pack[]): Where {
  const found = where();
  if (filter.id) also(found, "article.n = (SELECT article FROM version WHERE id = ?)", filter.id);
  if (filter.outlet) outletIs(connection, found, filter.outlet, packs);
  if (filter.language) also(found, "article.language = ?", filter.language);
  if (filter.story) also(found, STORY, filter.story);
  if (filter.arrived) arrived(found, filter.arrived);
  days(found, "article.day", filter);
  return found;
}

/** The newest version of articles by their rows, each unpacked once. */
function opened(connection: Connection): (n: number) => { article: Article; list: Listed } {
  const known = new Map<number, { article: Article; list: Listed }>();
  return (n) => {
    let one = known.get(n);
    if (!one) {
      const { body } = connection.row<{ body: Uint8Array }>(
        "SELECT version.body FROM article JOIN version ON version.id = article.id WHERE n = ?",
        n,
      )!;
      known.set(n, (one = { article: unpack(body), list: listed(connection, n) }));
    }
    return one;
  };
}

export function statements(connection: Connection, filter: StatementFilter & Paging, packs: readonly Pack[]): Paged<Said>[] {
  const where = statementsWhere(connection, filter, packs);
  const rows = pageOf<StatementRow>(connection, "statement", where, rowAt(filter.after), filter.limit ?? LIMIT);
  return said(connection, rows).map((one, i) => ({ ...one, cursor: cursorAt(rows[i]!) }));
}

/** What a statement and its article must meet to be among those of a filter. */
export function statementsWhere(connection: Connection, filter: StatementFilter, packs: readonly Pack[]): Where {
  const found = where();
  if (filter.speaker) {
    const entities = bearers(connection, filter.speaker, packs).slice(0, MOST_BEARERS);
    // who has no name is found by the words that stand for them
    const byWords = matchOf(termsOf(connection, filter.speaker, packs), "source", null);
    if (byWords)
      also(
        found,
        // either is looked up by itself: as alternatives they would be asked of every statement
        `statement.n IN (SELECT n FROM statement WHERE speaker IN (${entities.map(() => "?").join()})
           UNION ALL SELECT rowid FROM statement_words WHERE statement_words MATCH ?)`,
        ...entities,
        byWords,
      );
    else also(found, "0");
  }
  if (filter.entity) also(found, "statement.speaker = (SELECT n FROM entity WHERE id = ?)", filter.entity);
  if (filter.about) {
    const about = matchOf(termsOf(connection, filter.about, packs), "content", "names");
    if (about) also(found, "statement.n IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)", about);
    else also(found, "0");
  }
  const of = where();
  if (filter.outlet) outletIs(connection, of, filter.outlet, packs);
  if (filter.language) also(of, "article.language = ?", filter.language);
  articlesAre(connection, found, of);
  if (filter.act) also(found, "statement.act = ?", filter.act);
  if (filter.hedge) also(found, "statement.hedge = ?", filter.hedge);
  if (filter.firsthand !== undefined) also(found, filter.firsthand ? "statement.relays = 0" : "statement.relays > 0");
  if (filter.story) also(found, STORY, filter.story);
  if (filter.article) also(found, "article.n = (SELECT article FROM version WHERE id = ?)", filter.article);
  if (filter.arrived) arrived(found, filter.arrived);
  days(found, "statement.day", filter);
  return found;
}

/** So many articles are named one by one; of more than these some stand among the newest. */
const FEW = 400;

/** What the articles of statements must meet. Where few do, they are looked up first: no newer statement is then looked at in vain. */
function articlesAre(connection: Connection, found: Where, of: Where): void {
  if (!of.conditions.length) return;
  also(found, of.conditions.join(" AND "), ...of.values);
  const few = connection.rows<{ n: number }>(`SELECT n FROM article ${text(of)} LIMIT ${FEW + 1}`, ...of.values);
  if (few.length <= FEW) also(found, "statement.article IN (SELECT value FROM json_each(?))", JSON.stringify(few.map(({ n }) => n)));
}

export interface StatementRow extends Row {
  readonly article: number;
  readonly id: string;
}

export function said(connection: Connection, rows: readonly Pick<StatementRow, "article" | "id">[]): Said[] {
  const open = opened(connection);
  return rows.map((row) => {
    const { article, list } = open(row.article);
    const statement = article.statements.find(({ id }) => id === row.id)!;
    return { article: list, statement, text: joined(article.text, statement.content) };
  });
}

export function nearest(connection: Connection, words: string, packs: readonly Pack[], limit: number): Said[] {
  const terms = termsOf(connection, words, packs);
  if (!terms.length) return [];
  const rows = connection.rows<Pick<StatementRow, "article" | "id">>(
    `SELECT statement.article, statement.id FROM statement_words JOIN statement ON statement.n = statement_words.rowid
     WHERE statement_words MATCH ? ORDER BY bm25(statement_words, 1.0, 0.5, 2.0), statement.n LIMIT ?`,
    matchOf(terms, "content", "names", "OR"),
    limit,
  );
  return said(connection, rows);
}

export function figures(connection: Connection, filter: FigureFilter & Paging, packs: readonly Pack[]): Paged<Counted>[] {
  const found = where();
  if (filter.of) {
    const of = matchOf(termsOf(connection, filter.of, packs), "of", null);
    if (of) also(found, "figure.n IN (SELECT rowid FROM figure_words WHERE figure_words MATCH ?)", of);
    else also(found, "0");
  }
  if (filter.unit) also(found, "figure.unit = ?", filter.unit);
  if (filter.arrived) arrived(found, filter.arrived, "figure.article");
  days(found, "figure.day", filter);
  const open = opened(connection);
  return pageOf<FigureRow>(connection, "figure", found, rowAt(filter.after), filter.limit ?? LIMIT).map((row) => {
    const { article, list } = open(row.article);
    const figure = article.figures[row.place]!;
    return { article: list, figure, text: article.text.slice(...figure.span), cursor: cursorAt(row) };
  });
}

interface FigureRow extends Row {
  readonly article: number;
  readonly place: number;
}

/** Members are looked through so many at a time, the last added first. */
const MEMBERS = 1000;

/** Stories, those that were added to last first. */
export function stories(connection: Connection, limit: number): Membership[] {
  const found = new Map<number, string>();
  for (let below = Number.MAX_SAFE_INTEGER; found.size < limit;) {
    const rows = connection.rows<{ n: number; id: string; article: number }>(
      `SELECT story.n, story.id, member.article FROM member JOIN story ON story.n = member.story
       WHERE member.article < ? ORDER BY member.article DESC LIMIT ${MEMBERS}`,
      below,
    );
    for (const { n, id } of rows) if (found.size < limit) found.set(n, id);
    if (rows.length < MEMBERS) break;
    below = rows.at(-1)!.article;
  }
  return [...found].map(([n, id]) => membership(connection, { n, id }));
}

/** A story by its id; null where there is none. */
export function story(connection: Connection, id: string): Membership | null {
  const row = connection.row<{ n: number; id: string }>("SELECT n, id FROM story WHERE id = ?", id);
  return row ? membership(connection, row) : null;
}

function membership(connection: Connection, { n, id }: { readonly n: number; readonly id: string }): Membership {
  const rows = connection.rows<{ id: string; because: string }>(
    "SELECT article.id, member.because FROM member JOIN article ON article.n = member.article WHERE member.story = ? ORDER BY article.n",
    n,
  );
  return { id, articles: rows.map((row) => ({ id: row.id, because: JSON.parse(row.because) as string[] })) };
}
