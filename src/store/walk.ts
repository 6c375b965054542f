/** Lists from end to end, a page in memory at a time. Between two pages others may write. */
import type { Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { articlesWhere, listed, said, statementsWhere, type StatementRow } from "./lists.ts";
import { pageOf, type Row, type Source } from "./page.ts";
import type { ArticleFilter, Listed, Said, StatementFilter } from "./store.ts";
import type { Where } from "./where.ts";

/** So many rows are in memory at once, with the articles that they stand in. */
const PAGE = 200;

function* pages<T extends Row>(connection: Connection, source: Source, where: Where): Generator<T[]> {
  for (let behind: T | null = null; ;) {
    const rows: T[] = pageOf<T>(connection, source, where, behind, PAGE);
    if (rows.length) yield rows;
    if (rows.length < PAGE) return;
    behind = rows.at(-1)!;
  }
}

/** All articles of a filter, the newest first. */
export async function* walkArticles(connection: Connection, filter: ArticleFilter, packs: readonly Pack[]): AsyncGenerator<Listed> {
  for (const rows of pages<Row>(connection, "article", articlesWhere(connection, filter, packs)))
    for (const { n } of rows) yield listed(connection, n);
}

/** All statements of a filter, the newest first. */
export async function* walkStatements(connection: Connection, filter: StatementFilter, packs: readonly Pack[]): AsyncGenerator<Said> {
  for (const rows of pages<StatementRow>(connection, "statement", statementsWhere(connection, filter, packs))) yield* said(connection, rows);
}
