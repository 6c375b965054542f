/**
 * What a writer does within one batch: articles become rows, each with its versions, words, names, statements and figures. The rows
 * of an article are always those of its newest version.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Article, Mention, Span } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { fold } from "./fold.ts";
import type { Identity } from "./identity.ts";
import { openNameStore } from "./names.ts";
import { openOutletTally, relaysOf } from "./outlet-tally.ts";
import { openStoryIndex } from "./story-index.ts";
import type { Desk, Keeping, Standing } from "./store.ts";
import { aliasOf, openWatchDesk } from "./watch-desk.ts";

/** The level at which articles of a few kB are packed fastest, and within 2 % of the smallest. */
const LEVEL = 3;
const DAY_MS = 86_400_000;

interface StandingRow {
  readonly own: string;
  readonly newest: string;
  readonly versions: number;
}

/** An article as it is kept, and back. */
export const pack = (article: Article): Uint8Array => deflateRawSync(JSON.stringify(article), { level: LEVEL });
export const unpack = (body: Uint8Array): Article => JSON.parse(inflateRawSync(body).toString()) as Article;

/** Days since 1970-01-01 of an ISO day; null for less than a day ("2024-10"), or none. */
export function dayOf(date: string | null | undefined): number | null {
  if (!date || !/^\d{4}-\d\d-\d\d/u.test(date)) return null;
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY_MS;
}

/** Makes the desks of one writer; `save` at the end of a batch, `forget` after one that was not kept. `now` tells the time as ISO in UTC. */
export function openDesk(
  connection: Connection,
  packOf: (language: string) => Pack | undefined,
  now: () => string,
): { desk: Omit<Desk, "current">; save: () => void; forget: () => void } {
  const names = openNameStore(connection, packOf);
  const numberOf = (id: string) => connection.row<{ article: number }>("SELECT article FROM version WHERE id = ?", id)?.article ?? null;
  const stories = openStoryIndex(connection, numberOf);
  const outlets = openOutletTally(connection);

  const forget = () => {
    names.forget();
    stories.forget();
    outlets.forget();
  };
  const save = () => {
    names.save();
    stories.save();
    outlets.save();
  };

  function standing({ id, key, digest }: Identity): Standing | null {
    const of = "SELECT version.id AS own, article.id AS newest, versions FROM article JOIN version ON version.article = article.n";
    const row =
      connection.row<StandingRow>(
        `${of} WHERE article.key = ? AND version.digest = ? ORDER BY version.id = article.id DESC LIMIT 1`,
        aliasOf(connection, key),
        digest,
      ) ?? connection.row<StandingRow>(`${of} WHERE version.id = ?`, id);
    return row ? { newest: row.own === row.newest, versions: row.versions } : null;
  }

  function put(article: Article, identity: Identity): Keeping {
    if (standing(identity)?.newest || connection.row("SELECT 1 FROM version WHERE id = ?", identity.id)) return "known";
    const key = aliasOf(connection, identity.key);
    const before = connection.row<{ n: number; versions: number; id: string }>("SELECT n, versions, id FROM article WHERE key = ?", key);
    const ids = entitiesOf(article);
    const outlet = outletIn(article, ids);
    const day = dayOf(article.published?.date);
    const values = [
      identity.id,
      (before?.versions ?? 0) + 1,
      article.outlet?.name ?? null,
      outlet,
      article.language,
      article.title?.text ?? null,
      stamp(article),
      day,
      article.origin.path,
      article.origin.url,
    ] as const;
    let n: number;
    if (before) {
      n = before.n;
      take(n, before.id);
      // its story remembers it by the id of its earlier version
      stories.save();
      stories.forget();
      connection.run(
        "UPDATE article SET id = ?, versions = ?, outlet = ?, outlet_entity = ?, language = ?, title = ?, published = ?, day = ?, path = ?, url = ? WHERE n = ?",
        ...values,
        n,
      );
    } else {
      n = connection.run(
        "INSERT INTO article (id, versions, outlet, outlet_entity, language, title, published, day, path, url, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ...values,
        key,
      ).rowid;
    }
    connection.run("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?)", n, values[1], identity.id, identity.digest, now(), pack(article));
    spread(article, n, ids, day);
    return before ? "version" : "added";
  }

  /** The numbers of all entities that an article names, those that only credits and chains name too. */
  function entitiesOf(article: Article): Map<string, number> {
    const found = new Map<string, number>();
    for (const { id, name, type } of article.entities) found.set(id, names.number(id, name, type));
    const parties = [article.outlet, ...article.relays, ...article.statements.flatMap((statement) => [statement.speaker, ...statement.chain])];
    for (const party of parties) if (party?.entity && !found.has(party.entity)) found.set(party.entity, names.number(party.entity, party.name, null));
    return found;
  }

  function spread(article: Article, n: number, ids: ReadonlyMap<string, number>, day: number | null): void {
    const { text } = article;
    const mentioned = new Set(article.mentions.map(({ entity }) => ids.get(entity)!));
    for (const entity of mentioned) connection.run("INSERT INTO mention VALUES (?, ?)", entity, n);
    names.count(article, ids, 1);
    outlets.count(article, outletIn(article, ids), 1);
    const body = article.blocks
      .filter(({ kind }) => kind !== "title" && kind !== "boilerplate" && kind !== "related")
      .map(({ span }) => text.slice(...span));
    connection.run(
      "INSERT INTO article_words (rowid, title, body, names) VALUES (?, ?, ?, ?)",
      BigInt(n),
      fold(article.title?.text ?? ""),
      fold(body.join("\n")),
      tokens(mentioned),
    );
    const mentions = article.mentions.toSorted((a, b) => a.span[0] - b.span[0]);
    for (const statement of article.statements) {
      const relays = relaysOf(statement);
      const speaker = statement.speaker?.entity ? ids.get(statement.speaker.entity)! : null;
      const { rowid } = connection.run(
        "INSERT INTO statement (article, id, speaker, act, hedge, relays, day) VALUES (?, ?, ?, ?, ?, ?, ?)",
        n,
        statement.id,
        speaker,
        statement.act,
        statement.hedge,
        relays.size,
        day,
      );
      for (const name of relays) connection.run("INSERT INTO relay VALUES (?, ?)", rowid, name);
      const source = [statement.speaker?.name ?? "", ...statement.source.map((span) => text.slice(...span))].join(" ");
      connection.run(
        "INSERT INTO statement_words (rowid, content, source, names) VALUES (?, ?, ?, ?)",
        BigInt(rowid),
        fold(joined(text, statement.content)),
        fold(source),
        tokens(new Set(statement.content.flatMap((span) => within(mentions, span)).map((entity) => ids.get(entity)!))),
      );
    }
    for (const [place, { unit, of }] of article.figures.entries()) {
      const { rowid } = connection.run("INSERT INTO figure (article, place, unit, day) VALUES (?, ?, ?, ?)", n, place, unit, day);
      connection.run("INSERT INTO figure_words (rowid, of) VALUES (?, ?)", BigInt(rowid), fold(of?.text ?? ""));
    }
  }

  /** Takes away the rows of an article's newest version, which then stands among its earlier ones. */
  function take(n: number, id: string): void {
    const article = unpack(connection.row<{ body: Uint8Array }>("SELECT body FROM version WHERE id = ?", id)!.body);
    const ids = entitiesOf(article);
    names.count(article, ids, -1);
    outlets.count(article, outletIn(article, ids), -1);
    for (const entity of new Set(article.mentions.map((mention) => mention.entity)))
      connection.run("DELETE FROM mention WHERE entity = (SELECT n FROM entity WHERE id = ?) AND article = ?", entity, n);
    connection.run("DELETE FROM article_words WHERE rowid = ?", BigInt(n));
    connection.run("DELETE FROM relay WHERE statement IN (SELECT n FROM statement WHERE article = ?)", n);
    connection.run("DELETE FROM statement_words WHERE rowid IN (SELECT n FROM statement WHERE article = ?)", n);
    connection.run("DELETE FROM figure_words WHERE rowid IN (SELECT n FROM figure WHERE article = ?)", n);
    connection.run("DELETE FROM statement WHERE article = ?", n);
    connection.run("DELETE FROM figure WHERE article = ?", n);
  }

  return { desk: { names, stories, watch: openWatchDesk(connection), standing, put, keepNames: names.keep }, save, forget };
}

/** The number of the entity that published an article. */
const outletIn = ({ outlet }: Article, ids: ReadonlyMap<string, number>): number | null => (outlet?.entity ? ids.get(outlet.entity)! : null);

/** An entity as a word of the full-text indices. */
export const token = (entity: number): string => `e${entity}`;
const tokens = (entities: ReadonlySet<number>): string => [...entities].map(token).join(" ");

/** The entities mentioned in a span; the mentions are in order. */
function within(mentions: readonly Mention[], [from, to]: Span): string[] {
  let low = 0,
    high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span[0] < from) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (; low < mentions.length && mentions[low]!.span[0] < to; low++) if (mentions[low]!.span[1] <= to) found.push(mentions[low]!.entity);
  return found;
}

/** The words of several spans, the gaps between them marked. */
export const joined = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(" … ");

/** When an article was published, as ISO as far as that is known. */
const stamp = ({ published }: Article): string | null =>
  published && published.date + (published.time ? `T${published.time}${published.zone ?? ""}` : "");
