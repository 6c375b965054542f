/**
 * A visit to a feed: what the server answered becomes the entries that are new or edited, those with their whole text as articles, the others
 * as pages that are wanted, and the time of the next visit. A feed is moved, stopped or tried again as its server says.
 */
import { createHash } from "node:crypto";
import type { Copy, Problem } from "../model.ts";
import type { Answer, FetchProblem } from "../fetch/client.ts";
import type { Intake } from "../intake.ts";
import type { FeedVisit, VisitEntry } from "../read/feed-visit.ts";
import { addressKey } from "../store/identity.ts";
import type { Desk } from "../store/store.ts";
import type { SeenEntry, WatchDesk, WatchedFeed } from "../store/watched.ts";
import { dated, eventsOf, problem, type Portion, type Settled, type WatchEvent } from "./portion.ts";
import { backoff, firstRhythm, FORGET, interval, maxAge, nextRhythm, type Pauses } from "./schedule.ts";

const SECOND = 1000;
const GONE = 410;

/** What a visit needs beside the answer: the reader, what the feed showed before, the clock, chance. */
export interface Visiting {
  readonly intake: Intake;
  readonly seen: ReadonlyMap<string, SeenEntry>;
  readonly now: number;
  readonly random: number;
}

const nothing = (settle: (watch: WatchDesk) => readonly WatchEvent[]): Portion => ({
  copies: () => [],
  settle: ({ watch }) => ({ events: settle(watch) }),
});

/** A visit that failed: the feed is tried again, ever more rarely. */
export function failedFeed(feed: WatchedFeed, why: Problem, retryAfter: number | null, { now, random }: Pick<Visiting, "now" | "random">): Portion {
  const failures = feed.failures + 1;
  return nothing((watch) => {
    watch.saveFeed({ ...feed, checked: now, failures, problem: why, due: now + backoff(failures, feed.rhythm, retryAfter, random) });
    return [{ what: "problem", url: feed.address, title: feed.title, problem: why, feed: true }];
  });
}

/** What came of asking a feed for its entries. */
export function visitFeed(feed: WatchedFeed, answer: Answer | FetchProblem, visiting: Visiting): Portion {
  const { now } = visiting;
  if ("code" in answer) return failedFeed(feed, problem(answer.code, answer.detail), seconds(answer.retryAfter), visiting);
  if (answer.status === GONE) {
    const why = problem("feed/gone", feed.address);
    return nothing((watch) => {
      watch.saveFeed({ ...feed, state: "gone", checked: now, problem: why });
      return [{ what: "stopped", url: feed.address, title: feed.title, problem: why }];
    });
  }
  const pauses = { cache: maxAge(answer.headers.get("cache-control")), retryAfter: seconds(answer.retryAfter) };
  if (answer.status === 304) return nothing((watch) => unchanged(watch, feed, {}, pauses, visiting));
  if (answer.status !== 200) {
    return failedFeed(feed, problem("fetch/status", `${answer.status} ${answer.final}`), pauses.retryAfter, visiting);
  }
  const digest = createHash("sha256").update(answer.bytes).digest("base64url");
  const state = { etag: answer.etag, modified: answer.modified, digest };
  if (digest === feed.digest && !answer.permanent) return nothing((watch) => unchanged(watch, feed, state, pauses, visiting));
  const found = visiting.intake.feed(answer.bytes, answer.final);
  if (!found) return failedFeed(feed, problem("feed/none", answer.final), null, visiting);
  if (found.list) return failedFeed(feed, problem("feed/list", answer.final), null, visiting);
  return entriesOf({ ...feed, ...state }, found, answer.permanent, pauses, visiting);
}

const seconds = (time: number | null): number | null => (time === null ? null : time * SECOND);

/** A feed that shows what it showed before. */
function unchanged(
  watch: WatchDesk,
  feed: WatchedFeed,
  state: Partial<WatchedFeed>,
  pauses: Omit<Pauses, "pace">,
  { now, random }: Visiting,
): WatchEvent[] {
  const rhythm = nextRhythm(feed.rhythm ?? firstRhythm([], now), false);
  const due = now + interval(rhythm, { ...pauses, pace: null }, random);
  watch.saveFeed({ ...feed, ...state, checked: now, failures: 0, problem: null, rhythm, due });
  return [{ what: "feed", url: feed.address, title: feed.title, count: 0 }];
}

/** An entry whose article failed is marked so once; the second time it is let be. */
const FAILED_ONCE = "failed ";

interface News {
  readonly entry: VisitEntry;
  readonly before: SeenEntry | null;
  /** The entry as an article, made once however often the portion is tried. */
  readonly copy: Copy | null;
}

function entriesOf(feed: WatchedFeed, found: FeedVisit, permanent: string | null, pauses: Omit<Pauses, "pace">, visiting: Visiting): Portion {
  const { seen, now, random } = visiting;
  const news: News[] = [];
  for (const entry of found.entries) {
    const before = seen.get(entry.key) ?? null;
    if (before?.digest === entry.digest) continue;
    const copy = entry.copy();
    // what a page lacks is filled from what the feed states, and dated then
    news.push({ entry, before, copy: copy && entry.full ? dated(copy, now) : copy });
  }
  const rhythm =
    feed.rhythm === null
      ? firstRhythm(
          found.entries.flatMap(({ stated }) => stated() ?? []),
          now,
        )
      : nextRhythm(feed.rhythm, news.length > 0);
  const due = now + interval(rhythm, { ...pauses, pace: found.pace }, random);
  let kept: readonly { readonly news: News; readonly copy: Copy }[] = [];

  return {
    copies({ watch }) {
      follow(watch, found.entries, seen, feed.address);
      kept = news.flatMap((one) => (one.entry.full && one.copy && isOwn(watch, one, feed) ? [{ news: one, copy: one.copy }] : []));
      return kept.map(({ copy }) => copy);
    },
    settle({ watch }: Desk, taken): Settled {
      const failed = new Set(
        kept.flatMap(({ news: { entry, before } }, i) =>
          taken[i]!.outcome === "failed" && !before?.digest.startsWith(FAILED_ONCE) ? [entry.key] : [],
        ),
      );
      for (const { entry, copy } of kept.map((one) => ({ ...one, entry: one.news.entry }))) {
        if (entry.address && !failed.has(entry.key))
          watch.savePage(pageOf(watch.keyOf(entry.address), entry, feed, { state: "kept", due: null, stated: null, copy }));
      }
      for (const one of news) if (!one.entry.full) want(watch, one, feed, now);
      watch.see(
        feed.address,
        found.entries.map(({ key, digest, address }) => ({
          key,
          digest: failed.has(key) ? FAILED_ONCE + digest : digest,
          page: address && watch.keyOf(address),
        })),
        now,
        now - FORGET,
      );
      const events = [
        ...eventsOf(
          kept.map(({ copy }) => copy),
          taken,
        ),
        ...(found.left ? [{ what: "problem" as const, url: feed.address, problem: problem("feed/long", `${found.left} left out`) }] : []),
        { what: "feed" as const, url: feed.address, title: found.title, count: news.length },
      ];
      // what is read again must not be passed over for being the same
      const again = failed.size ? { etag: null, modified: null, digest: null } : {};
      watch.saveFeed({
        ...feed,
        ...again,
        title: feed.title ?? found.title,
        site: feed.site ?? found.site,
        outlet: found.outlet,
        checked: now,
        failures: 0,
        problem: found.cut ? problem("format/cut", feed.address) : null,
        rhythm,
        due,
      });
      if (!permanent) return { events };
      const merged = watch.moveFeed(feed.address, permanent) === "merged";
      return {
        events: [
          ...events,
          { what: merged ? "stopped" : "moved", url: feed.address, to: permanent, ...(merged && { problem: problem("feed/merged", permanent) }) },
        ],
      };
    },
  };
}

/** An entry that keeps its name and changes its link is the same article: its new address means the old one. */
function follow(watch: WatchDesk, entries: readonly VisitEntry[], seen: ReadonlyMap<string, SeenEntry>, feed: string): void {
  for (const { key, address } of entries) {
    const before = seen.get(key)?.page;
    if (!address || !before) continue;
    const now = watch.keyOf(address);
    if (now === before || watch.page(now) || watch.holdsKey(now)) continue;
    watch.alias(addressKey(address), before);
    const page = watch.page(before);
    if (page?.feed === feed) watch.savePage({ ...page, address, etag: null, modified: null });
  }
}

/** Whether an entry is this feed's to tell of: an article that another feed has, or that was added by hand, is told of there. */
function isOwn(watch: WatchDesk, { entry: { address }, before }: News, feed: WatchedFeed): boolean {
  if (!address) return true;
  const key = watch.keyOf(address);
  const page = watch.page(key);
  if (!page) return before !== null || !watch.holdsKey(key);
  return page.feed === null || page.feed === feed.address || watch.feed(page.feed) === null;
}

function want(watch: WatchDesk, news: News, feed: WatchedFeed, now: number): void {
  const { entry, copy, before } = news;
  if (!entry.address || !isOwn(watch, news, feed)) return;
  const key = watch.keyOf(entry.address);
  const page = watch.page(key);
  if (!page) watch.savePage(pageOf(key, entry, feed, { state: "wanted", due: now, stated: copy, copy }));
  // an edited teaser tells that the article was edited
  else if (before || page.state === "failed")
    watch.savePage({ ...page, stated: copy, feed: feed.address, entry: entry.key, due: now, etag: null, modified: null });
}

function pageOf(
  key: string,
  entry: VisitEntry,
  feed: WatchedFeed,
  { state, due, stated }: { state: "wanted" | "kept"; due: number | null; stated: Copy | null; copy: Copy | null },
) {
  return {
    key,
    address: entry.address!,
    state,
    looks: 0,
    due,
    begun: 0,
    failures: 0,
    etag: null,
    modified: null,
    stated,
    feed: feed.address,
    entry: entry.key,
    gone: null,
    problem: null,
  };
}
