/**
 * Tellings as rows. What is listed stands apart from the whole story, so that a page of lists reads little; `told_of` leads from a
 * language, an outlet or a name to the stories that have it, the latest first, so that a filter reads no more than it shows.
 */
import type { SQLInputValue } from "node:sqlite";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Pack } from "../lang/pack.ts";

import type { Connection } from "./connection.ts";
import { cursorOf, placesOf } from "./cursor.ts";
import { dayOf, token } from "./desk.ts";
import { bearers } from "./names.ts";
import type { FrontFilter, FrontStory, NewTelling, StoryState, Telling, Untold } from "./tellings.ts";

/** The level at which stories are packed fastest, and within a few percent of the smallest. */
const LEVEL = 3;
const LIMIT = 50;
/** Names that a list shows of a story, and outlets. */
const NAMED = 12,
  OUTLETS = 12;
/** A name in any spelling may mean so many. */
const MOST_BEARERS = 100;
/** Earlier states: one an hour in which the story was told, and so many of them. */
const HOUR = 13,
  HOURS_KEPT = 64;

/** What a list shows of a story, as it is kept. */
type Line = Pick<FrontStory, "title" | "from" | "to" | "languages" | "outlets" | "named" | "circular" | "state">;

/** Stories that were never told, or have changed since, those that were added to last first; then those that another program told. */
export function stale(connection: Connection, program: number, limit: number): Untold[] {
  const rows = connection.rows<{ n: number; id: string }>(
    "SELECT story.n, story.id FROM untold JOIN story ON story.n = untold.story ORDER BY untold.article DESC LIMIT ?",
    limit,
  );
  if (rows.length < limit)
    rows.push(
      ...connection.rows<{ n: number; id: string }>(
        `SELECT story.n, story.id FROM telling JOIN story ON story.n = telling.story
         WHERE program <> ? AND telling.story NOT IN (SELECT story FROM untold) ORDER BY latest DESC LIMIT ?`,
        program,
        limit - rows.length,
      ),
    );
  return rows.map(({ n, id }) => ({ id, articles: membersOf(connection, n) }));
}

/** How many stories are to be told. */
export function staleCount(connection: Connection, program: number): number {
  return connection.row<{ n: number }>(
    "SELECT (SELECT count(*) FROM untold) + (SELECT count(*) FROM telling WHERE program <> ? AND story NOT IN (SELECT story FROM untold)) AS n",
    program,
  )!.n;
}

const membersOf = (connection: Connection, story: number): string[] =>
  connection
    .rows<{ id: string }>("SELECT article.id FROM member JOIN article ON article.n = member.article WHERE member.story = ? ORDER BY article.n", story)
    .map(({ id }) => id);

/** Keeps a telling in place of the one before; a story that is gone is passed over, one that has changed meanwhile stays stale. */
export function tell(connection: Connection, { story, view, key, told, members, program, latest, outlets, named, state }: NewTelling): void {
  const n = connection.row<{ n: number }>("SELECT n FROM story WHERE id = ?", story.id)?.n;
  if (n === undefined) return;
  const before = connection.row<{ told: string; latest: number; line: string }>("SELECT told, latest, line FROM telling WHERE story = ?", n);
  if (before) keepState(connection, n, before.told, (JSON.parse(before.line) as Line).state);
  const line: Line = {
    title: story.title,
    from: story.from,
    to: story.to,
    languages: story.languages,
    outlets: outlets.slice(0, OUTLETS),
    named: named.slice(0, NAMED),
    circular: story.circular,
    state,
  };
  const at = latest ?? 0;
  connection.run(
    `INSERT INTO telling (story, key, program, told, latest, from_day, to_day, articles, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (story) DO UPDATE SET key = excluded.key, program = excluded.program, told = excluded.told, latest = excluded.latest,
     from_day = excluded.from_day, to_day = excluded.to_day, articles = excluded.articles, line = excluded.line`,
    n,
    key,
    program,
    told,
    at,
    dayOf(story.from),
    dayOf(story.to),
    story.articles.length,
    JSON.stringify(line),
  );
  const body = deflateRawSync(JSON.stringify({ story, view }), { level: LEVEL });
  connection.run("INSERT INTO told_story VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET body = excluded.body", n, body);
  const values = new Set([...story.languages.map(languageValue), ...outlets.map(outletValue), ...valuesOf(connection, named)]);
  const had = new Set(connection.rows<{ value: string }>("SELECT value FROM told_of WHERE story = ?", n).map(({ value }) => value));
  const moved = before?.latest !== at;
  for (const value of had)
    if (moved || !values.has(value)) connection.run("DELETE FROM told_of WHERE value = ? AND latest = ? AND story = ?", value, before!.latest, n);
  for (const value of values) if (moved || !had.has(value)) connection.run("INSERT INTO told_of VALUES (?, ?, ?)", value, at, n);
  if (sameList(members, membersOf(connection, n))) connection.run("DELETE FROM untold WHERE story = ?", n);
}

const languageValue = (language: string): string => `l:${language}`;
const outletValue = (outlet: string): string => `o:${outlet}`;

/** Names as they are filtered by: the archive's numbers of their entities. */
function valuesOf(connection: Connection, named: NewTelling["named"]): string[] {
  return named.flatMap(({ entity }) => {
    const row = connection.row<{ n: number }>("SELECT n FROM entity WHERE id = ?", entity);
    return row ? [token(row.n)] : [];
  });
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

function keepState(connection: Connection, n: number, told: string, state: StoryState): void {
  connection.run(
    "INSERT INTO told_before VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET told = excluded.told, state = excluded.state",
    n,
    told.slice(0, HOUR),
    told,
    JSON.stringify(state),
  );
  connection.run(
    `DELETE FROM told_before WHERE story = ? AND hour <= (SELECT hour FROM told_before WHERE story = ? ORDER BY hour DESC LIMIT 1 OFFSET ${HOURS_KEPT})`,
    n,
    n,
  );
}

/** The telling of a story, however old; null where it was never told. */
export function telling(connection: Connection, id: string): Telling | null {
  const row = connection.row<{ key: string; told: string; body: Uint8Array }>(
    "SELECT key, told, body FROM story JOIN telling ON telling.story = story.n JOIN told_story ON told_story.story = story.n WHERE story.id = ?",
    id,
  );
  return row ? { key: row.key, told: row.told, ...(JSON.parse(inflateRawSync(row.body).toString()) as Pick<Telling, "story" | "view">) } : null;
}

interface FrontRow {
  readonly n: number;
  readonly id: string;
  readonly latest: number;
  readonly told: string;
  readonly line: string;
  readonly stale: number;
}

/** Stories that were told and pass a filter, those with the latest articles first. */
export function front(connection: Connection, filter: FrontFilter, packs: readonly Pack[]): FrontStory[] {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const also = (condition: string, ...more: SQLInputValue[]): void => {
    conditions.push(condition);
    values.push(...more);
  };
  const lists = listsOf(connection, filter, packs);
  if (lists.some((list) => !list.length)) return [];
  // the rarest list leads: it is read in the order of the page, the others are asked of each of its stories
  const [lead, ...others] = lists;
  const several = lead && lead.length > 1;
  const from = lead
    ? `${several ? `(SELECT DISTINCT latest, story FROM told_of WHERE value IN (${marks(lead)}))` : "told_of"} AS led CROSS JOIN telling ON telling.story = led.story`
    : "telling";
  if (lead && several) values.push(...lead);
  else if (lead) also("led.value = ?", ...lead);
  const order = lead ? "led" : "telling";
  for (const list of others) also(`EXISTS (SELECT 1 FROM told_of WHERE told_of.story = telling.story AND value IN (${marks(list)}))`, ...list);
  if (filter.from) also("to_day >= ?", dayOf(filter.from));
  if (filter.to) also("from_day <= ?", dayOf(filter.to));
  if (filter.articles !== undefined) also("articles >= ?", filter.articles);
  if (filter.after !== undefined) {
    const [latest, n] = placesOf(filter.after, 2);
    also(`(${order}.latest, ${order}.story) < (?, ?)`, latest!, n!);
  }
  const rows = connection.rows<FrontRow>(
    `SELECT story.n, story.id, telling.latest, told, line, EXISTS (SELECT 1 FROM untold WHERE untold.story = telling.story) AS stale
     FROM ${from} JOIN story ON story.n = telling.story ${conditions.length ? `WHERE ${conditions.join(" AND ")}` : ""}
     ORDER BY ${order}.latest DESC, ${order}.story DESC LIMIT ?`,
    ...values,
    filter.limit ?? LIMIT,
  );
  return rows.map((row) => {
    const line = JSON.parse(row.line) as Line;
    return {
      id: row.id,
      ...line,
      told: row.told,
      stale: row.stale === 1,
      before: filter.since === undefined ? null : stateAt(connection, row.n, { told: row.told, state: line.state }, filter.since),
      cursor: cursorOf(row.latest, row.n),
    };
  });
}

const marks = (list: readonly unknown[]): string => list.map(() => "?").join();

/** The values of which a story must have one, a list for each filter, the rarest kind first. */
function listsOf(connection: Connection, filter: FrontFilter, packs: readonly Pack[]): string[][] {
  const lists: string[][] = [];
  const meant = (text: string, place: boolean): string[] =>
    bearers(connection, text, packs)
      .filter((n) => (connection.row<{ type: string | null }>("SELECT type FROM entity WHERE n = ?", n)!.type === "place") === place)
      .slice(0, MOST_BEARERS)
      .map(token);
  if (filter.entity !== undefined)
    lists.push(connection.rows<{ n: number }>("SELECT n FROM entity WHERE id = ?", filter.entity).map(({ n }) => token(n)));
  if (filter.person !== undefined) lists.push(meant(filter.person, false));
  if (filter.place !== undefined) lists.push(meant(filter.place, true));
  if (filter.outlet !== undefined) {
    const entities = bearers(connection, filter.outlet, packs).slice(0, MOST_BEARERS);
    const signed = connection.rows<{ outlet: string }>(
      `SELECT DISTINCT outlet FROM article WHERE outlet_entity IN (${marks(entities)}) AND outlet IS NOT NULL`,
      ...entities,
    );
    lists.push([...new Set([filter.outlet, ...signed.map(({ outlet }) => outlet)])].map(outletValue));
  }
  if (filter.language !== undefined) lists.push([languageValue(filter.language)]);
  return lists;
}

/** What a story said at a time: what it says now where that was told by then, else the last state kept before; null where there is none. */
function stateAt(connection: Connection, n: number, now: { told: string; state: StoryState }, since: string): FrontStory["before"] {
  if (now.told <= since) return now;
  const row = connection.row<{ told: string; state: string }>(
    "SELECT told, state FROM told_before WHERE story = ? AND hour <= ? AND told <= ? ORDER BY hour DESC LIMIT 1",
    n,
    since.slice(0, HOUR),
    since,
  );
  return row ? { told: row.told, state: JSON.parse(row.state) as StoryState } : null;
}
