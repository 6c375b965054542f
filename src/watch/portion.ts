/**
 * What came of one fetch, ready to be kept: the articles, the state that goes with them, and what a person is told once both are on the
 * disk. Articles and state are kept in one transaction, so that a program that is killed has done all of a portion or nothing.
 */
import type { Copy, Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { Taken } from "../intake.ts";
import type { Desk } from "../store/store.ts";
import { instantOf } from "../read/feed-visit.ts";

/** What happened, for progress, logs and counters. */
export interface WatchEvent {
  readonly what:
    | "feed" // a feed was visited; `count` entries were new or edited
    | "article" // an article was added
    | "version" // an article was edited
    | "gone" // a page was taken down after it was kept
    | "back" // a page that was gone is there again
    | "moved" // a feed has a new address, `to`
    | "stopped" // a feed is visited no more
    | "problem" // something failed
    | "storage" // the archive cannot be written; the watch waits
    | "writing" // the archive can be written again
    | "clock"; // the clock has jumped by `count` milliseconds
  readonly url: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** The id of the article. */
  readonly id?: string;
  readonly to?: string;
  readonly count?: number;
  readonly problem?: Problem;
  /** True where it was the visit to a feed that failed. */
  readonly feed?: true;
}

export interface Portion {
  /** The articles, made at the desk: what is known there decides whether a page is an article of its own. */
  readonly copies: (desk: Desk) => readonly Copy[];
  /** Keeps the state that goes with what became of the articles. */
  readonly settle: (desk: Desk, taken: readonly Taken[]) => Settled;
}
export interface Settled {
  readonly events: readonly WatchEvent[];
  /** What must be kept next, where this portion was not the end of it. */
  readonly next?: Portion;
}

export const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** What is told of articles that were kept: added ones and versions, and those that failed. */
export function eventsOf(copies: readonly Copy[], taken: readonly Taken[]): WatchEvent[] {
  return taken.flatMap(({ id, title, outcome, problem: failed }, i): WatchEvent[] => {
    const { origin, outletName: outlet } = copies[i]!;
    if (outcome === "known") return [];
    if (outcome === "failed") return [{ what: "problem", url: origin.url, title, problem: failed! }];
    return [{ what: outcome === "added" ? "article" : "version", url: origin.url, id, title, outlet }];
  });
}

/** How far ahead of the clock a date may be: clocks of servers, and a day that has begun elsewhere. */
const MINUTE_AHEAD = 3_600_000,
  DAY_AHEAD = 26 * 3_600_000;

/**
 * An article whose date lies ahead of the clock is dated to the day on which it was seen, and says so: dates order stories and lists.
 *
 *     dated(copy, Date.now()).published
 */
export function dated(copy: Copy, now: number): Copy {
  const { published } = copy;
  const instant = published ? instantOf(published) : null;
  if (!published || instant === null || instant <= now + (published.time && published.zone ? MINUTE_AHEAD : DAY_AHEAD)) return copy;
  const stated = `${published.date}${published.time ? ` ${published.time}` : ""}`;
  return {
    ...copy,
    published: { date: new Date(now).toISOString().slice(0, 10), time: null, zone: null, precision: "day", span: null },
    problems: [...copy.problems, problem("article/future", stated)],
  };
}
