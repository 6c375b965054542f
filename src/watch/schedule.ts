/**
 * When to look again: feeds by their own rhythm, between bounds, sooner where something came and later where nothing did; failing ones ever
 * more rarely; pages after an hour, a day, a week. Dates that entries state give a first guess and nothing else: many of them lie.
 * Times are milliseconds; `random` is from 0 to 1, 1 excluded.
 */
const SECOND = 1000,
  MINUTE = 60 * SECOND,
  HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** No feed is asked more often: news that is two minutes old is new, and papers block readers that ask every few seconds. */
export const SHORTEST = 2 * MINUTE;
/** No feed is asked more rarely, whatever it says of itself: one that was silent for years may break a story tomorrow. */
export const LONGEST = 24 * HOUR;
/** Where a feed tells nothing of its rhythm. */
const UNKNOWN = 30 * MINUTE;
/** What the dates of entries may make of a first guess: they may be those of an import, or of a year ago. */
const GUESS_SHORTEST = 5 * MINUTE,
  GUESS_LONGEST = 6 * HOUR;
/** So many of the newest dates are looked at. */
const GUESS_DATES = 20;
/** Cache headers are often set for pictures and hold for the feed too: they keep it waiting no longer than this. */
const CACHE_LONGEST = HOUR;
/** A visit that finds something makes the time to the next shorter, one that finds nothing longer; the two are in balance at one find in three. */
const FOUND = 0.7,
  NOTHING = 1.2;
/** The first pause behind a failure; each further one doubles it. */
const FAILED = 5 * MINUTE;
/** Times are spread by so much, so that feeds that were added together are not asked together for ever. */
const SPREAD = 0.1;

/** Looks at a page that was kept, counted from then: edits in the first hours are corrections, later ones are silent. */
export const LOOKS: readonly number[] = [HOUR, DAY, 7 * DAY];
/** Tries of a page that is not had yet. What fails for two days is given up, and the feed's own words are kept. */
export const TRIES: readonly number[] = [10 * MINUTE, HOUR, 6 * HOUR, DAY];
/** A page that answers "not found" is asked once more: feeds name pages before they are there. */
export const MISSING = 10 * MINUTE;
/** Work that was begun and not ended is taken up by somebody else after this: a fetch with all its tries takes three minutes. */
export const LEASE = 10 * MINUTE;
/** Entries that a feed has not shown for so long are forgotten: when it shows them again their pages are looked at again. */
export const FORGET = 60 * DAY;

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));
const spread = (time: number, random: number): number => time * (1 - SPREAD + 2 * SPREAD * random);

/**
 * A first guess at a feed's rhythm from the times that its entries state, those ahead of now left out: half the middle gap between two.
 *
 *     firstRhythm([now - 7_200_000, now - 3_600_000, now], now)  // 1_800_000
 */
export function firstRhythm(stated: readonly number[], now: number): number {
  const times = [...new Set(stated.filter((time) => time <= now))].sort((a, b) => b - a).slice(0, GUESS_DATES);
  if (times.length < 3) return UNKNOWN;
  const gaps = times
    .slice(1)
    .map((time, i) => times[i]! - time)
    .sort((a, b) => a - b);
  return within(GUESS_SHORTEST, gaps[gaps.length >> 1]! / 2, GUESS_LONGEST);
}

/** The rhythm of a feed after one more visit. */
export const nextRhythm = (rhythm: number, found: boolean): number => within(SHORTEST, rhythm * (found ? FOUND : NOTHING), LONGEST);

/** What asks for a pause: the feed (ttl, updatePeriod), its cache headers, a server that wants to be left alone. Null where nothing does. */
export interface Pauses {
  readonly pace: number | null;
  readonly cache: number | null;
  readonly retryAfter: number | null;
}
export const NO_PAUSES: Pauses = { pace: null, cache: null, retryAfter: null };

/** The time from one visit of a feed to the next: `interval(rhythm, pauses, Math.random())`. */
export function interval(rhythm: number, { pace, cache, retryAfter }: Pauses, random: number): number {
  const asked = Math.max(pace ?? 0, Math.min(cache ?? 0, CACHE_LONGEST), retryAfter ?? 0);
  // what was asked for is a least: spread upwards only
  return Math.min(LONGEST, Math.max(spread(rhythm, random), asked * (1 + SPREAD * random), SHORTEST));
}

/** The time to the next try of a feed that has failed so many times in a row. */
export function backoff(failures: number, rhythm: number | null, retryAfter: number | null, random: number): number {
  const pause = Math.max(rhythm ?? FAILED, FAILED) * 2 ** Math.min(failures - 1, 12);
  return Math.min(LONGEST, Math.max(spread(pause, random), retryAfter ?? 0));
}

/** The times of a schedule may be this far ahead and no further; what is further off was written by a clock that was ahead. */
export const FEED_AHEAD = LONGEST * (1 + SPREAD);
export const PAGE_AHEAD = LOOKS.at(-1)!;

/** A difference between two clocks that is no mere drift: somebody has set one, or the machine slept. */
const JUMP = MINUTE;

/**
 * Tells how far the clock on the wall has jumped since it was last asked, against one that only counts; 0 where it has not.
 *
 *     const jump = jumps(now, monotonic); …; jump()  // 86_400_000 after somebody set it a day ahead
 */
export function jumps(now: () => number, monotonic: () => number): () => number {
  let ahead = now() - monotonic();
  return () => {
    const seen = now() - monotonic();
    const by = seen - ahead;
    ahead = seen;
    return Math.abs(by) >= JUMP ? by : 0;
  };
}

/** The seconds of max-age in a Cache-Control header, in milliseconds; null where there is none. */
export function maxAge(header: string | undefined): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/iu.exec(header ?? "")?.[1];
  return seconds ? Number(seconds) * SECOND : null;
}
