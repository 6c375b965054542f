/**
 * Which articles share what with which, for placing an article in its story: features by week, so that an article's neighbours in time
 * are found by a few look-ups, however much the archive holds.
 */
import type { Candidate, Feature, StoryIndex } from "./store.ts";
import type { Connection } from "./connection.ts";

const DAYS_A_WEEK = 7;
/** The week of articles without a day; every window looks there too. */
const UNDATED = -1_000_000;
/** A feature that more articles of a window have leads nowhere by itself; bounds what a single look-up may cost. */
const COMMON = 256;
const CANDIDATES = 64;
/** Articles whose features are remembered: a story's core is asked for whenever an article comes near it. */
const REMEMBERED = 4000;
/** Tallies remembered between the batches that write them. */
const TALLIES = 200_000;
/** Weeks looked through where a window is open: no news story is older than some years. */
const MOST_WEEKS = 1000;

/** The key under which the tally holds how many stories were founded. */
const STORIES_FOUNDED = 0;

const weekOf = (day: number | null): number => (day === null ? UNDATED : Math.floor(day / DAYS_A_WEEK));

type Kept = [key: string, weight: number, label?: string];
interface Shared {
  weight: number;
  readonly keys: string[];
}
/** Where an article stands, as candidates are told it. */
interface Standing {
  readonly id: string;
  readonly day: number | null;
  story: string | null;
}

/**
 * The story index over a connection; `rowOf` turns an article's id into its row, null where it is unknown. What a batch counts is
 * written by `save`, at its end.
 */
export function openStoryIndex(connection: Connection, rowOf: (id: string) => number | null): StoryIndex & { save(): void; forget(): void } {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number | null => {
    const n = numbers.get(id) ?? rowOf(id);
    if (n === null) return null;
    if (numbers.size >= REMEMBERED) numbers.clear();
    numbers.set(id, n);
    return n;
  };
  const known = (id: string): number => {
    const n = numberOf(id);
    if (n === null) throw new RangeError(`no such article: ${id}`);
    return n;
  };
  const parsed = new Map<number, readonly Feature[]>();
  const remember = (n: number, features: readonly Feature[]): void => {
    if (parsed.size >= REMEMBERED) parsed.clear();
    parsed.set(n, features);
  };
  const featuresOf = (n: number): readonly Feature[] => {
    const before = parsed.get(n);
    if (before) return before;
    const row = connection.row<{ features: string }>("SELECT features FROM signature WHERE article = ?", n);
    const features = ((row ? JSON.parse(row.features) : []) as Kept[]).map(([key, weight, label]) =>
      label === undefined ? { key, weight } : { key, weight, label },
    );
    if (row) remember(n, features);
    return features;
  };
  const standings = new Map<number, Standing>();
  const standingOf = (n: number): Standing => {
    let standing = standings.get(n);
    if (!standing) {
      standing = connection.row<Standing>(
        `SELECT article.id, story.id AS story, signature.day FROM article JOIN signature ON signature.article = article.n
         LEFT JOIN member ON member.article = article.n LEFT JOIN story ON story.n = member.story WHERE article.n = ?`,
        n,
      )!;
      if (standings.size >= REMEMBERED) standings.clear();
      standings.set(n, standing);
    }
    return standing;
  };
  /** Rows of stories whose articles have changed in this batch, and of those that are no more. */
  const changed = new Set<number>(),
    gone = new Set<number>();
  const tallies = new Map<number, number>();
  const counted = new Set<number>();
  const tallyOf = (key: number): number => {
    let stories = tallies.get(key);
    if (stories === undefined)
      tallies.set(key, (stories = connection.row<{ stories: number }>("SELECT stories FROM tally WHERE key = ?", key)?.stories ?? 0));
    return stories;
  };
  /** Row by row: a statement of many rows that may fail makes the full-text indices write out what they have gathered so far. */
  const save = (): void => {
    for (const key of [...counted].sort((a, b) => a - b))
      connection.run("INSERT INTO tally VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET stories = excluded.stories", key, tallies.get(key)!);
    counted.clear();
    if (tallies.size >= TALLIES) tallies.clear();
    markChanged(connection, changed, gone);
    changed.clear();
    gone.clear();
  };
  const held = new Map<string, string[]>();
  const members = (story: string): readonly string[] => {
    let ids = held.get(story);
    if (ids) return ids;
    ids = connection
      .rows<{ id: string }>(
        `SELECT article.id FROM story JOIN member ON member.story = story.n JOIN article ON article.n = member.article
         WHERE story.id = ? ORDER BY member.article`,
        story,
      )
      .map(({ id }) => id);
    if (held.size >= REMEMBERED) held.clear();
    held.set(story, ids);
    return ids;
  };
  const weeksOf = (from: number | null, to: number | null): number[] => {
    if (from !== null && to !== null && weekOf(to) - weekOf(from) <= MOST_WEEKS)
      return [UNDATED, ...Array.from({ length: Math.max(0, weekOf(to) - weekOf(from) + 1) }, (_, i) => weekOf(from) + i)];
    return connection
      .rows<{ week: number }>(
        // one step a week that holds anything
        `WITH RECURSIVE held (week) AS (SELECT max(week) FROM feature WHERE week <= ? UNION ALL SELECT (SELECT max(week) FROM feature WHERE week < held.week) FROM held WHERE held.week IS NOT NULL)
         SELECT week FROM held WHERE week IS NOT NULL LIMIT ${MOST_WEEKS}`,
        to === null ? Number.MAX_SAFE_INTEGER : weekOf(to),
      )
      .map(({ week }) => week)
      .filter((week) => week === UNDATED || from === null || week >= weekOf(from));
  };

  return {
    candidates(features, { from, to }, limit = CANDIDATES) {
      const found = new Map<number, Shared>();
      const weeks = weeksOf(from, to);
      const places = weeks.map(() => "?").join();
      for (const { key, weight } of features) {
        // one text for all of them: rows come one object each
        const { articles } = connection.row<{ articles: string | null }>(
          `SELECT group_concat(article) AS articles FROM (SELECT article FROM feature WHERE week IN (${places}) AND key = ? LIMIT ${COMMON + 1})`,
          ...weeks,
          hash(key),
        )!;
        const holders = articles === null ? [] : articles.split(",");
        if (holders.length > COMMON) continue;
        for (const holder of holders) {
          const article = Number(holder);
          const shared = found.get(article);
          if (shared) {
            shared.weight += weight;
            shared.keys.push(key);
          } else found.set(article, { weight, keys: [key] });
        }
      }
      const candidates: Candidate[] = [];
      for (const [n, { keys }] of [...found].sort(([m, x], [o, y]) => y.weight - x.weight || m - o)) {
        if (candidates.length >= limit) break;
        const standing = standingOf(n);
        // weeks are coarser than days
        const { id, story, day } = standing;
        if (day !== null && ((from !== null && day < from) || (to !== null && day > to))) continue;
        candidates.push({ article: id, story, day, shared: keys });
      }
      return candidates;
    },
    put(id, features, day) {
      const n = known(id);
      const before = connection.row<{ day: number | null }>("SELECT day FROM signature WHERE article = ?", n);
      standings.delete(n);
      if (before)
        for (const { key } of featuresOf(n))
          connection.run("DELETE FROM feature WHERE week = ? AND key = ? AND article = ?", weekOf(before.day), hash(key), n);
      // no OR REPLACE within a batch: such a statement makes the full-text indices write out what they gather, article by article
      connection.run(
        before ? "UPDATE signature SET day = ?, features = ? WHERE article = ?" : "INSERT INTO signature (day, features, article) VALUES (?, ?, ?)",
        day,
        JSON.stringify(features.map(({ key, weight, label }): Kept => (label === undefined ? [key, weight] : [key, weight, label]))),
        n,
      );
      remember(
        n,
        features.map(({ key, weight, label }) => (label === undefined ? { key, weight } : { key, weight, label })),
      );
      connection.run(
        "INSERT OR IGNORE INTO feature SELECT ?, value, ? FROM json_each(?)",
        weekOf(day),
        n,
        JSON.stringify(features.map(({ key }) => hash(key)).sort((a, b) => a - b)),
      );
    },
    features(id) {
      const n = numberOf(id);
      return n === null ? [] : featuresOf(n);
    },
    place(id, story, because) {
      const n = known(id);
      const before = connection.row<{ n: number; id: string }>(
        "SELECT story.n, story.id FROM member JOIN story ON story.n = member.story WHERE article = ?",
        n,
      );
      const row = connection.row<{ n: number; newest: number | null }>(
        "SELECT n, (SELECT max(article) FROM member WHERE member.story = story.n) AS newest FROM story WHERE id = ?",
        story,
      ) ?? { n: connection.run("INSERT INTO story (id) VALUES (?)", story).rowid, newest: null };
      connection.run(
        before ? "UPDATE member SET story = ?, because = ? WHERE article = ?" : "INSERT INTO member (story, because, article) VALUES (?, ?, ?)",
        row.n,
        JSON.stringify(because),
        n,
      );
      // another version of an article is another story to tell
      changed.add(row.n);
      if (before?.n === row.n) return;
      const standing = standings.get(n);
      if (standing) standing.story = story;
      // a story that many come to is not read anew for every newcomer
      if (n > (row.newest ?? -1)) held.get(story)?.push(id);
      else held.delete(story);
      if (!before) return;
      held.delete(before.id);
      const { changes } = connection.run(
        "DELETE FROM story WHERE n = ? AND NOT EXISTS (SELECT 1 FROM member WHERE member.story = story.n)",
        before.n,
      );
      if (changes) gone.add(before.n);
      else changed.add(before.n);
    },
    storyOf(id) {
      const n = numberOf(id);
      return n === null
        ? null
        : (connection.row<{ id: string }>("SELECT story.id FROM member JOIN story ON story.n = member.story WHERE member.article = ?", n)?.id ??
            null);
    },
    tally(keys) {
      return { stories: tallyOf(STORIES_FOUNDED), counts: keys.map((key) => tallyOf(hash(key))) };
    },
    count(keys, founded) {
      for (const key of founded ? [STORIES_FOUNDED, ...keys.map(hash)] : keys.map(hash)) {
        tallies.set(key, tallyOf(key) + 1);
        counted.add(key);
      }
    },
    save,
    forget() {
      for (const map of [numbers, parsed, held, standings, tallies, counted, changed, gone]) map.clear();
    },
    members,
  };
}

/** Takes away what was told of stories that are no more, and marks those that have changed with their latest article. */
function markChanged(connection: Connection, changed: Iterable<number>, gone: Iterable<number>): void {
  for (const n of gone) {
    for (const table of ["telling", "told_story", "told_before", "told_of", "untold", "told_turn", "told_reached"])
      connection.run(`DELETE FROM ${table} WHERE story = ?`, n);
  }
  for (const n of changed) {
    const newest = connection.row<{ article: number | null }>("SELECT max(article) AS article FROM member WHERE story = ?", n)!.article;
    if (newest === null) continue;
    connection.run("INSERT INTO untold VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET article = excluded.article", n, newest);
  }
}

/** A number of 52 bits for a key, so that the index holds no text; two keys in one number would merely find a candidate too many. */
function hash(key: string): number {
  let high = 0x811c9dc5,
    low = 0x9e3779b9;
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i);
    high = Math.imul(high ^ c, 0x01000193);
    low = Math.imul(low ^ c, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 0) * 2 ** 20 + ((low >>> 0) & 0xfffff);
}
