/**
 * Lists of any length, a page at a time. A page begins behind the last row of the one before, by day and number, so that a page costs
 * the same wherever it lies; rows without a day come last. Between two pages others may write.
 */
import type { Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { also, articlesWhere, listed, said, statementsWhere, text, type StatementRow, type Where } from "./lists.ts";
import type { ArticleFilter, Listed, Said, StatementFilter } from "./store.ts";

/** So many rows are in memory at once, with the articles that they stand in. */
const PAGE = 200;

interface Row {
  readonly n: number;
  readonly day: number | null;
}

const SOURCES = {
  article: "SELECT article.n, article.day FROM article",
  statement: "SELECT statement.n, statement.day, statement.article, statement.id FROM statement JOIN article ON article.n = statement.article",
} as const;

/** The pages of a table under a condition, the latest day first. */
function* pages<T extends Row>(connection: Connection, table: keyof typeof SOURCES, { conditions, values }: Where): Generator<T[]> {
  for (const dated of [true, false]) {
    let last: T | undefined;
    for (;;) {
      const found: Where = { conditions: [...conditions], values: [...values] };
      also(found, `${table}.day IS ${dated ? "NOT NULL" : "NULL"}`);
      if (last && dated) also(found, `${table}.day <= ? AND (${table}.day < ? OR ${table}.n < ?)`, last.day, last.day, last.n);
      else if (last) also(found, `${table}.n < ?`, last.n);
      const rows = connection.rows<T>(
        `${SOURCES[table]} ${text(found)} ORDER BY ${dated ? `${table}.day DESC, ` : ""}${table}.n DESC LIMIT ${PAGE}`,
        ...found.values,
      );
      if (rows.length) yield rows;
      if (rows.length < PAGE) break;
      last = rows.at(-1);
    }
  }
}

/** All articles of a filter, the newest first. */
export async function* walkArticles(connection: Connection, filter: ArticleFilter, packs: readonly Pack[]): AsyncGenerator<Listed> {
  for (const rows of pages<Row>(connection, "article", articlesWhere(connection, filter, packs)))
    for (const { n } of rows) yield listed(connection, n);
}

/** All statements of a filter, the newest first. */
export async function* walkStatements(connection: Connection, filter: StatementFilter, packs: readonly Pack[]): AsyncGenerator<Said> {
  for (const rows of pages<Row & StatementRow>(connection, "statement", statementsWhere(connection, filter, packs))) yield* said(connection, rows);
}
