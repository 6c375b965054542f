/**
 * The archive in one SQLite file. Readers never wait for the writer (WAL); a writer waits for another's batch and is told by
 * `desk.current` that what it remembers is out of date. A batch is one transaction, on the disk before it is answered for.
 */
import type { Article } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { headOf, reached, retold, revisionOf } from "./arrivals.ts";
import { openAccounts } from "./account-rows.ts";
import { connect } from "./connection.ts";
import { copyTo } from "./copy.ts";
import { openDesk, unpack } from "./desk.ts";
import { difference } from "./difference.ts";
import { checkHealth } from "./health.ts";
import { openHooks } from "./hook-rows.ts";
import { articles, figures, nearest, statements, stories, story } from "./lists.ts";
import { findNames, nameOf } from "./names.ts";
import { outlets } from "./outlet-tally.ts";
import { search } from "./search.ts";
import type { Archive, Version } from "./store.ts";
import { walkArticles, walkStatements } from "./walk.ts";
import { front, stale, staleCount, tell, telling } from "./telling-rows.ts";
import { dueOf, feedsOf, seenOf, waitingOf } from "./watch-desk.ts";

export interface Opening {
  readonly packs: readonly Pack[];
  /** The time, ISO in UTC: versions are stamped with it. */
  readonly now: () => string;
  /** Opens what is there and never writes. */
  readonly readOnly?: boolean;
}

const NAMES = 20;
const HITS = 20;
const NEAREST = 50;
const STORIES = 1000;
const STALE = 100;

/**
 * Opens an archive; the file is made where there is none. ":memory:" keeps it in memory.
 * Throws an ArchiveFailure where the file is missing (read only), damaged, or of a newer version.
 *
 *     const archive = openArchive("firsthand.db", { packs, now: () => "2026-03-12T08:00:00Z" });
 */
export function openArchive(path: string, { packs, now, readOnly = false }: Opening): Archive {
  const connection = connect(path, readOnly);
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  const { desk, save, forget } = openDesk(connection, (language) => byCode.get(language), now);
  const batches = () => connection.row<{ kept: number }>("SELECT kept FROM batches")!.kept;
  let seen: number | null = null;
  const numberOf = (id: string) => connection.row<{ article: number }>("SELECT article FROM version WHERE id = ?", id)?.article ?? null;

  const transact = <T>(work: () => T): T => {
    connection.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      connection.exec("COMMIT");
      return result;
    } catch (error) {
      try {
        connection.exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself where the disk failed
      }
      throw error;
    }
  };

  return {
    async add(work) {
      const before = seen;
      try {
        return transact(() => {
          // tellings are kept besides: whoever tells makes no writer forget what it knows of names
          const kept = batches();
          const current = seen === null || seen === kept;
          if (!current) forget();
          seen = kept + 1;
          const result = work({ ...desk, current });
          save();
          connection.run("UPDATE batches SET kept = ?", seen);
          return result;
        });
      } catch (error) {
        seen = before;
        forget();
        throw error;
      }
    },
    articles: async (filter = {}) => articles(connection, filter, packs),
    async article(id) {
      const row = connection.row<{ body: Uint8Array }>("SELECT body FROM version WHERE id = ?", id);
      return row ? unpack(row.body) : null;
    },
    async versions(id) {
      const rows = connection.rows<{ id: string; number: number; added: string; body: Uint8Array }>(
        "SELECT id, number, added, body FROM version WHERE article = ? ORDER BY number",
        numberOf(id),
      );
      let before: Article | null = null;
      return rows.map(({ body, ...row }): Version => {
        const article = unpack(body);
        const changes = before ? difference(before.text, article.text) : [];
        before = article;
        return { ...row, article, changes };
      });
    },
    statements: async (filter = {}) => statements(connection, filter, packs),
    nearest: async (text, limit = NEAREST) => nearest(connection, text, packs, limit),
    figures: async (filter = {}) => figures(connection, filter, packs),
    name: async (entity) => nameOf(connection, entity),
    names: async (text, limit = NAMES) => findNames(connection, text, packs, limit),
    walkArticles: (filter = {}) => walkArticles(connection, filter, packs),
    walkStatements: (filter = {}) => walkStatements(connection, filter, packs),
    search: async (text, { limit = HITS, after } = {}) => search(connection, text, packs, limit, after),
    stories: async (limit = STORIES) => stories(connection, limit),
    story: async (id) => story(connection, id),
    stale: async (program, limit = STALE) => stale(connection, program, limit),
    untold: async (program) => staleCount(connection, program),
    async tell(tellings) {
      transact(() => {
        for (const one of tellings) tell(connection, one);
      });
    },
    telling: async (id) => telling(connection, id),
    front: async (filter = {}) => front(connection, filter, packs),
    outlets: async () => outlets(connection),
    feeds: async () => feedsOf(connection),
    seen: async (feed) => seenOf(connection, feed),
    waiting: async () => waitingOf(connection),
    due: async (busy) => dueOf(connection, busy),
    hooks: openHooks(connection, transact),
    accounts: openAccounts(connection, transact),
    revision: async () => revisionOf(connection),
    head: async () => headOf(connection),
    retold: async (after, limit) => retold(connection, after, limit),
    reached: async (id, least) => reached(connection, id, least),
    check: async () => checkHealth(connection, path),
    copy: async (to) => copyTo(connection, to),
    close: async () => connection.close(),
  };
}
