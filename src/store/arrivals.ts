/**
 * What has come into an archive since somebody looked last. Versions of articles are counted by the rows in which they are kept, which are
 * only ever added to; tellings of stories by a count of their own, kept by the tables themselves. A place in both is all that whoever
 * follows an archive has to remember, and it holds in every process.
 */
import type { Connection } from "./connection.ts";
import type { Place } from "./hooks.ts";
import type { FrontStory, StoryState } from "./tellings.ts";
import { also, type Where } from "./where.ts";

/** Versions that came behind one place and up to another. */
export interface Arrived {
  readonly after: number;
  readonly to: number;
}

/** A story as it was told, which telling that was, and what the telling before said; null where there was none. */
export interface Retold extends Omit<FrontStory, "stale" | "before" | "cursor"> {
  readonly telling: number;
  readonly before: StoryState | null;
}

/** Rises whenever anything was written, by this process or another; asking costs microseconds. Means nothing to another process. */
export function revisionOf(connection: Connection): number {
  const others = connection.row<{ data_version: number }>("PRAGMA data_version")!.data_version;
  return others + connection.row<{ n: number }>("SELECT total_changes() AS n")!.n;
}

/** The place behind all that is there. */
export function headOf(connection: Connection): Place {
  const { version, telling } = connection.row<Place>(
    "SELECT (SELECT coalesce(max(rowid), 0) FROM version) AS version, (SELECT coalesce(max(serial), 0) FROM told_turn) AS telling",
  )!;
  return { version, telling };
}

/** That the newest version of an article came between two places. */
export const arrived = (found: Where, { after, to }: Arrived, column = "article.n"): void =>
  also(
    found,
    `${column} IN (SELECT version.article FROM version JOIN article AS newest ON newest.id = version.id WHERE version.rowid > ? AND version.rowid <= ?)`,
    after,
    to,
  );

/** Stories told behind a place, in the order in which they were told; of one told several times the last telling. */
export function retold(connection: Connection, after: number, limit: number): Retold[] {
  const rows = connection.rows<{ serial: number; id: string; told: string; line: string; before: string | null }>(
    `SELECT serial, story.id, told, line, (SELECT state FROM told_before WHERE told_before.story = story.n ORDER BY hour DESC LIMIT 1) AS before
     FROM told_turn JOIN telling ON telling.story = told_turn.story JOIN story ON story.n = told_turn.story
     WHERE serial > ? ORDER BY serial LIMIT ?`,
    after,
    limit,
  );
  return rows.map(({ serial, id, told, line, before }) => ({
    telling: serial,
    id,
    told,
    ...(JSON.parse(line) as Omit<Retold, "telling" | "id" | "told" | "before">),
    before: before === null ? null : (JSON.parse(before) as StoryState),
  }));
}

/** The telling with which a story first had so many independent origins; null where it never had. */
export const reached = (connection: Connection, story: string, least: number): number | null =>
  connection.row<{ serial: number | null }>(
    "SELECT min(serial) AS serial FROM told_reached WHERE story = (SELECT n FROM story WHERE id = ?) AND independent >= ?",
    story,
    least,
  )!.serial;
