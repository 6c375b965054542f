/**
 * Lists of any length, a page at a time, the latest day first. A page begins behind the last row of the one before, by day and number, so
 * that it costs the same wherever it lies, and what is added meanwhile moves nothing that was not shown; rows without a day come last.
 */
import type { Connection } from "./connection.ts";
import { cursorOf, placesOf } from "./cursor.ts";
import { also, text, type Where } from "./where.ts";

export interface Row {
  readonly n: number;
  readonly day: number | null;
}

const SOURCES = {
  article: "SELECT article.n, article.day FROM article",
  statement: "SELECT statement.n, statement.day, statement.article, statement.id FROM statement JOIN article ON article.n = statement.article",
  figure: "SELECT figure.n, figure.day, figure.article, figure.place FROM figure",
} as const;
export type Source = keyof typeof SOURCES;

/** The rows of a list under a condition, those behind a row where one is given; at most so many. */
export function pageOf<T extends Row>(connection: Connection, source: Source, where: Where, behind: Row | null, limit: number): T[] {
  const found: T[] = [];
  for (const dated of behind?.day === null ? [false] : [true, false]) {
    const here: Where = { conditions: [...where.conditions], values: [...where.values] };
    also(here, `${source}.day IS ${dated ? "NOT NULL" : "NULL"}`);
    if (behind && dated) also(here, `${source}.day <= ? AND (${source}.day < ? OR ${source}.n < ?)`, behind.day, behind.day, behind.n);
    else if (behind?.day === null) also(here, `${source}.n < ?`, behind.n);
    found.push(
      ...connection.rows<T>(
        `${SOURCES[source]} ${text(here)} ORDER BY ${dated ? `${source}.day DESC, ` : ""}${source}.n DESC LIMIT ?`,
        ...here.values,
        limit - found.length,
      ),
    );
    if (found.length >= limit) break;
  }
  return found;
}

/** The row at which a cursor stands; null for none. */
export function rowAt(cursor: string | undefined): Row | null {
  if (cursor === undefined) return null;
  const [day, n] = placesOf(cursor, 2);
  return { day: day!, n: n! };
}

/** Where the page behind a row begins. */
export const cursorAt = ({ day, n }: Row): string => cursorOf(day, n);
