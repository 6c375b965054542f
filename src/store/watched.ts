/**
 * What an archive remembers for those who watch: feeds with their rhythm, the entries that each has shown, the pages that entries lead
 * to and when to look at each again. Times are milliseconds since 1970-01-01 by the watcher's clock; an address is compared by its key
 * (identity.ts), so that one page is one however it is linked.
 */
import type { Copy, Problem } from "../model.ts";

/** "gone": the server says that it will not come back (410); "moved": it became another feed that is watched already. */
export type FeedState = "active" | "gone" | "moved";

export interface NewFeed {
  readonly address: string;
  readonly title: string | null;
  readonly site: string | null;
  /** Folders it lies in, each a path such as "Nordic/Sweden". */
  readonly tags: readonly string[];
}

export interface WatchedFeed extends NewFeed {
  /** The paper, as the feed says. */
  readonly outlet: string | null;
  /** When it was added, ISO in UTC. */
  readonly added: string;
  readonly state: FeedState;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Of the last body that was read: servers without conditional requests send the same again and again. */
  readonly digest: string | null;
  /** When it was last asked for; null before the first time. */
  readonly checked: number | null;
  readonly due: number;
  /** The time between two visits that suits it; null until it is known. */
  readonly rhythm: number | null;
  /** Visits in a row that failed. */
  readonly failures: number;
  readonly problem: Problem | null;
  /** Where it stood before, or where it went, as `state` says. */
  readonly moved: string | null;
}

/** An entry that a feed has shown: its name there, what it said, and the page that it leads to. */
export interface SeenEntry {
  readonly key: string;
  readonly digest: string;
  readonly page: string | null;
}

/**
 * "wanted": not had yet; "kept": in the archive, and looked at again; "done": looked at for the last time; "gone": taken down after it was
 * kept; "failed": not to be had, its feed's words are kept in its place.
 */
export type PageState = "wanted" | "kept" | "done" | "gone" | "failed";

export interface WatchedPage {
  /** The key of its article. */
  readonly key: string;
  /** Where it is fetched. */
  readonly address: string;
  readonly state: PageState;
  /** Looks since it was first kept. */
  readonly looks: number;
  /** When to look next; null for never. */
  readonly due: number | null;
  /** How often work on it was begun since it was last finished: a page that ends the program does not end it for ever. */
  readonly begun: number;
  /** Looks in a row that failed. */
  readonly failures: number;
  readonly etag: string | null;
  readonly modified: string | null;
  /** What its feed says of it; forgotten when the page is done. */
  readonly stated: Copy | null;
  readonly feed: string | null;
  /** The entry's name in its feed. */
  readonly entry: string | null;
  /** When it was found gone, ISO in UTC. */
  readonly gone: string | null;
  readonly problem: Problem | null;
}

/** How much is to be done, for whoever waits or looks on. */
export interface Waiting {
  readonly feeds: Readonly<Record<FeedState, number>>;
  readonly failing: number;
  readonly pages: Readonly<Record<PageState, number>>;
  /** When the next feed or page is due; null where nothing ever is. */
  readonly next: number | null;
}

/** What of watching a writer does within one batch. */
export interface WatchDesk {
  feed(address: string): WatchedFeed | null;
  /** False where the address, or one with the same key, is watched already. */
  addFeed(feed: NewFeed, added: string, due: number): boolean;
  /** Keeps the state of a feed that is there. */
  saveFeed(feed: WatchedFeed): void;
  /** Gives a feed a new address; where another feed has it already, this one ends as "moved". */
  moveFeed(from: string, to: string): "moved" | "merged";
  /** Takes a feed away with its entries; pages and articles stay. False where there is none. */
  removeFeed(address: string): boolean;
  /** Feeds that are due, hosts that are busy left out, the longest due first; each is then due again at `next`, so that nobody else takes it. */
  claimFeeds(now: number, busy: readonly string[], limit: number, next: (feed: WatchedFeed) => number): WatchedFeed[];
  /** Remembers entries that a feed shows; those it has not shown since `forget` are forgotten. */
  see(feed: string, entries: readonly SeenEntry[], now: number, forget: number): void;
  page(key: string): WatchedPage | null;
  /** Keeps a page under its key, in place of what was there. */
  savePage(page: WatchedPage): void;
  removePage(key: string): void;
  /** As claimFeeds, of pages, the hosts by turns; begun counts one more for each. */
  claimPages(now: number, busy: readonly string[], limit: number, next: number): WatchedPage[];
  /** From now on an address means the article of another key. */
  alias(address: string, key: string): void;
  /** The key that an address means. */
  keyOf(address: string): string;
  /** Whether the archive holds an article under a key. */
  holdsKey(key: string): boolean;
  /** Moves all that is due by so many milliseconds: the clock has jumped. */
  shift(by: number): void;
  /** Nothing is due later than this: feeds, then pages. */
  clamp(feeds: number, pages: number): void;
}
