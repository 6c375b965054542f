/** Feeds, entries and pages as rows: what watching does within a batch, and what is read of it outside one. */
import type { Copy, Problem } from "../model.ts";
import type { Connection } from "./connection.ts";
import { addressKey } from "./identity.ts";
import type { FeedState, PageState, SeenEntry, Waiting, WatchDesk, WatchedFeed, WatchedPage } from "./watched.ts";

interface FeedRow extends Omit<WatchedFeed, "tags" | "problem"> {
  readonly tags: string;
  readonly problem: string | null;
}
const FEED = "address, title, site, tags, outlet, added, state, etag, modified, digest, checked, due, rhythm, failures, problem, moved";

function feedOf({ tags, problem, ...row }: FeedRow): WatchedFeed {
  return { ...row, tags: JSON.parse(tags) as string[], problem: problem === null ? null : (JSON.parse(problem) as Problem) };
}

interface PageRow extends Omit<WatchedPage, "stated" | "problem"> {
  readonly stated: string | null;
  readonly problem: string | null;
}
const PAGE = "key, address, state, looks, due, begun, failures, etag, modified, stated, feed, entry, gone, problem";

function pageOf({ stated, problem, ...row }: PageRow): WatchedPage {
  const parsed = <T>(text: string | null) => (text === null ? null : (JSON.parse(text) as T));
  return { ...row, stated: parsed<Copy>(stated), problem: parsed<Problem>(problem) };
}

/** Times are kept in whole milliseconds. */
const whole = (time: number | null): number | null => (time === null ? null : Math.round(time));
const stored = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
const marks = (list: readonly unknown[]): string => list.map(() => "?").join();

/** All feeds in the order in which they were added. */
export const feedsOf = (connection: Connection): WatchedFeed[] => connection.rows<FeedRow>(`SELECT ${FEED} FROM feed ORDER BY n`).map(feedOf);

/** The entries of a feed as they were last seen, by their names. */
export function seenOf(connection: Connection, address: string): Map<string, SeenEntry> {
  const rows = connection.rows<SeenEntry>(
    "SELECT entry.key, entry.digest, page FROM entry JOIN feed ON feed.n = entry.feed WHERE feed.key = ?",
    addressKey(address),
  );
  return new Map(rows.map((row) => [row.key, { ...row }]));
}

/** When the next feed or page of a host that is not busy is due; null where nothing ever is. */
export function dueOf(connection: Connection, busy: readonly string[]): number | null {
  const least = (table: string, when: string) =>
    connection.row<{ due: number }>(`SELECT due FROM ${table} WHERE ${when} AND host NOT IN (${marks(busy)}) ORDER BY due LIMIT 1`, ...busy)?.due ??
    Infinity;
  const due = Math.min(least("feed", "state = 'active'"), least("page", "due IS NOT NULL"));
  return due === Infinity ? null : due;
}

export function waitingOf(connection: Connection): Waiting {
  const count = <T extends string>(table: string, states: Record<T, number>): Record<T, number> => {
    for (const { state, n } of connection.rows<{ state: T; n: number }>(`SELECT state, count(*) AS n FROM ${table} GROUP BY state`))
      states[state] = n;
    return states;
  };
  return {
    feeds: count<FeedState>("feed", { active: 0, gone: 0, moved: 0 }),
    failing: connection.row<{ n: number }>("SELECT count(*) AS n FROM feed WHERE state = 'active' AND failures > 0")!.n,
    pages: count<PageState>("page", { wanted: 0, kept: 0, done: 0, gone: 0, failed: 0 }),
    next: dueOf(connection, []),
  };
}

/** The key that an address stands for, where it was found to be another name of an article. */
export const aliasOf = (connection: Connection, key: string): string =>
  connection.row<{ key: string }>("SELECT key FROM alias WHERE address = ?", key)?.key ?? key;

/** The part of a desk that watching works at. */
export function openWatchDesk(connection: Connection): WatchDesk {
  const numberOf = (address: string) => connection.row<{ n: number }>("SELECT n FROM feed WHERE key = ?", addressKey(address))?.n ?? null;
  const feedRow = (address: string) => connection.row<FeedRow>(`SELECT ${FEED} FROM feed WHERE key = ?`, addressKey(address));
  const pageRow = (key: string) => connection.row<PageRow>(`SELECT ${PAGE} FROM page WHERE key = ?`, key);

  return {
    feed(address) {
      const row = feedRow(address);
      return row ? feedOf(row) : null;
    },
    addFeed({ address, title, site, tags }, added, due) {
      const { changes } = connection.run(
        `INSERT OR IGNORE INTO feed (key, address, host, title, site, tags, added, state, due, failures) VALUES (?, ?, ?, ?, ?, ?, ?, 'active', ?, 0)`,
        addressKey(address),
        address,
        hostOf(address),
        title,
        site,
        JSON.stringify(tags),
        added,
        whole(due),
      );
      return changes > 0;
    },
    saveFeed(feed) {
      connection.run(
        `UPDATE feed SET title = ?, site = ?, tags = ?, outlet = ?, state = ?, etag = ?, modified = ?, digest = ?, checked = ?, due = ?, rhythm = ?,
         failures = ?, problem = ?, moved = ? WHERE key = ?`,
        feed.title,
        feed.site,
        JSON.stringify(feed.tags),
        feed.outlet,
        feed.state,
        feed.etag,
        feed.modified,
        feed.digest,
        whole(feed.checked),
        whole(feed.due),
        whole(feed.rhythm),
        feed.failures,
        stored(feed.problem),
        feed.moved,
        addressKey(feed.address),
      );
    },
    moveFeed(from, to) {
      const other = numberOf(to);
      if (other !== null && other !== numberOf(from)) {
        connection.run("UPDATE feed SET state = 'moved', moved = ? WHERE key = ?", to, addressKey(from));
        return "merged";
      }
      connection.run(
        "UPDATE feed SET address = ?, key = ?, host = ?, moved = ? WHERE key = ?",
        to,
        addressKey(to),
        hostOf(to),
        from,
        addressKey(from),
      );
      return "moved";
    },
    removeFeed(address) {
      const n = numberOf(address);
      if (n === null) return false;
      connection.run("DELETE FROM entry WHERE feed = ?", n);
      connection.run("DELETE FROM feed WHERE n = ?", n);
      return true;
    },
    claimFeeds(now, busy, limit, next) {
      const rows = connection.rows<FeedRow>(
        `SELECT ${FEED} FROM feed WHERE state = 'active' AND due <= ? AND host NOT IN (${marks(busy)}) ORDER BY due LIMIT ?`,
        now,
        ...busy,
        limit,
      );
      return rows.map((row) => {
        const feed = { ...feedOf(row), checked: now };
        connection.run("UPDATE feed SET checked = ?, due = ? WHERE key = ?", whole(now), whole(next(feed)), addressKey(row.address));
        return feed;
      });
    },
    see(address, entries, now, forget) {
      const n = numberOf(address);
      if (n === null) return;
      for (const { key, digest, page } of entries)
        connection.run("INSERT OR REPLACE INTO entry (feed, key, digest, page, listed) VALUES (?, ?, ?, ?, ?)", n, key, digest, page, whole(now));
      connection.run("DELETE FROM entry WHERE feed = ? AND listed < ?", n, forget);
    },
    page(key) {
      const row = pageRow(key);
      return row ? pageOf(row) : null;
    },
    savePage(page) {
      connection.run(
        `INSERT OR REPLACE INTO page (${PAGE}, host) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        page.key,
        page.address,
        page.state,
        page.looks,
        whole(page.due),
        page.begun,
        page.failures,
        page.etag,
        page.modified,
        stored(page.stated),
        page.feed,
        page.entry,
        page.gone,
        stored(page.problem),
        hostOf(page.address),
      );
    },
    removePage: (key) => void connection.run("DELETE FROM page WHERE key = ?", key),
    claimPages(now, busy, limit, next) {
      // one host's thousand pages do not keep the others waiting
      const rows = connection.rows<PageRow>(
        `SELECT ${PAGE} FROM page WHERE key IN (
           SELECT key FROM (SELECT key, due, row_number() OVER (PARTITION BY host ORDER BY due) AS place FROM page WHERE due <= ? AND host NOT IN (${marks(busy)}))
           ORDER BY place, due LIMIT ?
         ) ORDER BY due`,
        now,
        ...busy,
        limit,
      );
      return rows.map((row) => {
        connection.run("UPDATE page SET due = ?, begun = begun + 1 WHERE key = ?", whole(next), row.key);
        return pageOf({ ...row, begun: row.begun + 1 });
      });
    },
    alias(address, key) {
      if (address === key) return;
      // names lead to an article in one step
      connection.run("UPDATE alias SET key = ? WHERE key = ?", key, address);
      connection.run("DELETE FROM alias WHERE address = ?", key);
      connection.run("INSERT OR REPLACE INTO alias (address, key) VALUES (?, ?)", address, key);
    },
    keyOf: (address) => aliasOf(connection, addressKey(address)),
    holdsKey: (key) => connection.row("SELECT 1 FROM article WHERE key = ?", key) !== undefined,
    shift(by) {
      connection.run("UPDATE feed SET due = due + ?, checked = checked + ?", whole(by), whole(by));
      connection.run("UPDATE page SET due = due + ? WHERE due IS NOT NULL", whole(by));
    },
    clamp(feeds, pages) {
      connection.run("UPDATE feed SET due = ? WHERE due > ? AND state = 'active'", whole(feeds), whole(feeds));
      connection.run("UPDATE page SET due = ? WHERE due > ?", whole(pages), whole(pages));
    },
  };
}
