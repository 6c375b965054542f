/**
 * The watch: feeds that are due are asked, the pages that they name are fetched, and what came is kept, portion by portion, for months. What
 * is under way is claimed in the archive first, so that neither a second watch nor a restart does it again; what was kept was kept with its
 * state. Nothing that the world does wrong ends it: a page that makes the program fail is left out, a full disk is waited for.
 */
import type { Problem } from "../model.ts";
import type { Answer, Client, FetchProblem } from "../fetch/client.ts";
import { isProblem } from "../fetch/client.ts";
import type { Intake } from "../intake.ts";
import { ArchiveFailure } from "../store/connection.ts";
import type { Archive } from "../store/store.ts";
import type { WatchedFeed, WatchedPage } from "../store/watched.ts";
import { problem, type Portion, type Settled, type WatchEvent } from "./portion.ts";
import { FEED_AHEAD, interval, jumps, LEASE, NO_PAUSES, PAGE_AHEAD, SHORTEST, TRIES } from "./schedule.ts";
import { failedFeed, visitFeed } from "./visit-feed.ts";
import { givenUp, visitPage } from "./visit-page.ts";

/** What of the world a watch needs. Times are milliseconds; `monotonic` counts on whatever is done to the clock. */
export interface WatchWorld {
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

/** Keeps what was fetched as it came; a problem where it cannot. */
export interface Recorder {
  put(answer: Answer): Promise<Problem | null>;
}

export interface Watching {
  readonly archive: Archive;
  readonly intake: Intake;
  readonly client: Client;
  readonly recorder: Recorder | null;
  readonly world: WatchWorld;
  readonly on: (event: WatchEvent) => void;
}

/** Fetches under way at one time: twice what the client asks at once, so that it never waits for the archive. */
const FLYING = 16;
/** Of one host: the client asks one at a time; the next stands ready. */
const FLYING_HOST = 2;
/** What is kept in one transaction: large enough for its cost not to count, small enough to be prompt and to fit into memory. */
const BATCH = 16,
  BATCH_BYTES = 4 << 20;
/** The longest wait before the archive is looked at again: feeds may have been added, the clock may have been set. */
const TICK = 30_000;
/** A disk that is full, an archive that another process holds: tried again after this. */
const STORAGE = 10_000;
/** A page whose reading was begun so often and never ended is read alone, and so often, not at all: it may be what ends the program. */
const SUSPECT = 3,
  POISON = 5;

type Task = { readonly feed: WatchedFeed; readonly page: null } | { readonly feed: null; readonly page: WatchedPage };
interface Done {
  readonly task: Task;
  readonly answer: Answer | FetchProblem;
}

interface Kept {
  readonly task: Task;
  readonly portion: Portion;
}

const addressOf = ({ feed, page }: Task): string => (feed ?? page).address;
const hostOf = (task: Task): string => (URL.canParse(addressOf(task)) ? new URL(addressOf(task)).host : addressOf(task));

/**
 * Opens a watch over the feeds of an archive; `run` resolves when the signal says stop, or, `once`, when nothing more is due. Rejects with an
 * ArchiveFailure where the archive is damaged.
 *
 *     await openWatch({ archive, intake, client, recorder: null, world, on: console.log }).run(signal, false)
 */
export function openWatch({ archive, intake, client, recorder, world, on }: Watching): { run(signal: AbortSignal, once: boolean): Promise<void> } {
  const flying = new Set<Task>();
  const ready: Done[] = [];
  let arrived: () => void = () => {};
  let stalled = false;

  /** Does work on the disk until it is done; false where the watch was told to stop before. */
  async function stored(work: () => Promise<Problem | null>, signal: AbortSignal): Promise<boolean> {
    for (;;) {
      let failed: Problem | null;
      try {
        failed = await work();
      } catch (error) {
        if (!(error instanceof ArchiveFailure) || (error.problem.code !== "archive/unwritable" && error.problem.code !== "archive/busy")) throw error;
        failed = error.problem;
      }
      if (!failed) {
        if (stalled) on({ what: "writing", url: null });
        stalled = false;
        return true;
      }
      // said once: a log that fills the disk it waits for helps nobody
      if (!stalled) on({ what: "storage", url: null, problem: failed });
      stalled = true;
      if (signal.aborted) return false;
      await pause(STORAGE, signal);
    }
  }

  const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
    try {
      await world.wait(ms, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  const busy = (): string[] => {
    const hosts = new Map<string, number>();
    for (const task of flying) hosts.set(hostOf(task), (hosts.get(hostOf(task)) ?? 0) + 1);
    return [...hosts].filter(([, count]) => count >= FLYING_HOST).map(([host]) => host);
  };

  function start(task: Task, signal: AbortSignal): void {
    flying.add(task);
    const { etag, modified } = task.feed ?? task.page;
    void client.fetch({ url: addressOf(task), kind: task.feed ? "feed" : "page", etag, modified, signal }).then((answer) => {
      flying.delete(task);
      ready.push({ task, answer });
      arrived();
    });
  }

  /** Claims what is due and starts it; how much that was. */
  async function claim(signal: AbortSignal): Promise<number> {
    const room = FLYING - flying.size - ready.length;
    const now = world.now();
    const hosts = busy();
    if (room <= 0 || ((await archive.due(hosts)) ?? Infinity) > now) return 0;
    let feeds: WatchedFeed[] = [];
    let pages: WatchedPage[] = [];
    const next = (feed: WatchedFeed) => now + interval(feed.rhythm ?? SHORTEST, NO_PAUSES, world.random());
    await stored(async () => {
      await archive.add(({ watch }) => {
        feeds = watch.claimFeeds(now, hosts, room, next);
        pages = watch.claimPages(now, hosts, room - feeds.length, now + LEASE);
      });
      return null;
    }, signal);
    for (const feed of feeds) start({ feed, page: null }, signal);
    for (const page of pages) {
      if (page.begun < POISON) start({ feed: null, page }, signal);
      else await keep([{ task: { feed: null, page }, portion: givenUp(page, poison(page), now, true) }], signal);
    }
    return feeds.length + pages.length;
  }

  /** What is told of a fetch that made the program fail. */
  function failing({ task: { feed, page }, error }: { task: Task; error: unknown }): Portion {
    const why = problem("article/failed", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    const now = world.now();
    if (feed) return failedFeed(feed, why, null, { now, random: world.random() });
    if (page.failures > 0) return givenUp(page, why, now, true);
    return {
      copies: () => [],
      settle({ watch }) {
        watch.savePage({ ...page, begun: 0, failures: 1, due: now + TRIES[0]!, problem: why });
        return { events: [{ what: "problem", url: page.address, problem: why }] };
      },
    };
  }

  async function portionOf({ task, answer }: Done): Promise<Portion | null> {
    const now = world.now();
    if (isProblem(answer) && (answer.code === "fetch/stopped" || answer.code === "fetch/busy")) return released(task, now);
    try {
      if (task.page) return visitPage(task.page, answer, { intake, now });
      return visitFeed(task.feed, answer, { intake, now, random: world.random(), seen: await archive.seen(task.feed.address) });
    } catch (error) {
      if (error instanceof ArchiveFailure) throw error;
      return failing({ task, error });
    }
  }

  /** Keeps portions in one transaction, and then says what happened. */
  const transact = (kept: readonly Kept[], signal: AbortSignal): Promise<boolean> =>
    stored(async () => {
      const events = await intake.batch((desk, take) => {
        const found: WatchEvent[] = [];
        for (const { portion } of kept)
          for (let part: Portion | undefined = portion; part;) {
            const done: Settled = part.settle(desk, take(part.copies(desk), true));
            found.push(...done.events);
            part = done.next;
          }
        return found;
      });
      events.forEach(on);
      return null;
    }, signal);

  /** Keeps portions together; where they make the program fail, each alone, and the one that does not at all. */
  async function keep(kept: readonly Kept[], signal: AbortSignal): Promise<void> {
    try {
      await transact(kept, signal);
    } catch (error) {
      if (error instanceof ArchiveFailure) throw error;
      if (kept.length > 1) for (const one of kept) await keep([one], signal);
      else for (const { task } of kept) await transact([{ task, portion: failing({ task, error }) }], signal);
    }
  }

  /** Keeps what has arrived, as far as one batch goes. */
  async function settle(signal: AbortSignal): Promise<void> {
    const batch: Done[] = [];
    let bytes = 0;
    while (ready.length && batch.length < BATCH && bytes < BATCH_BYTES) {
      const alone = (ready[0]!.task.page?.begun ?? 0) >= SUSPECT;
      if (alone && batch.length) break;
      const done = ready.shift()!;
      batch.push(done);
      bytes += isProblem(done.answer) ? 0 : done.answer.bytes.length;
      if (alone) break;
    }
    const kept: Kept[] = [];
    for (const done of batch) {
      const { answer, task } = done;
      const isNew = !isProblem(answer) && answer.status !== 304;
      if (recorder && isNew && !(await stored(() => recorder.put(answer), signal))) return;
      const portion = await portionOf(done);
      if (portion) kept.push({ task, portion });
    }
    if (kept.length) await keep(kept, signal);
  }

  return {
    async run(signal, once) {
      const jumped = jumps(world.now, world.monotonic);
      const write = (work: Parameters<typeof archive.add>[0]) => stored(async () => (await archive.add(work), null), signal);
      const now = world.now();
      await write(({ watch }) => watch.clamp(now + FEED_AHEAD, now + PAGE_AHEAD));
      while (!signal.aborted) {
        const by = jumped();
        if (by) {
          on({ what: "clock", url: null, count: by });
          await write(({ watch }) => watch.shift(by));
        }
        const arrival = new Promise<void>((resolve) => (arrived = resolve));
        if (ready.length) {
          await settle(signal);
          continue;
        }
        if (await claim(signal)) continue;
        if (once && !flying.size && !ready.length) break;
        const due = flying.size >= FLYING ? null : await archive.due(busy());
        const left = due === null ? TICK : Math.min(TICK, Math.max(0, due - world.now()));
        const ends = new AbortController();
        if (!ready.length) await Promise.race([arrival, pause(left, AbortSignal.any([signal, ends.signal]))]);
        ends.abort();
      }
      // what is under way is broken off by the signal; what has arrived is kept
      while (flying.size || ready.length) {
        if (ready.length) await settle(signal);
        else await new Promise<void>((resolve) => (arrived = resolve));
      }
    },
  };
}

const poison = (page: WatchedPage): Problem => problem("article/failed", `begun ${page.begun} times and never ended: ${page.address}`);

/** A fetch that was broken off, or not even begun: a page is due again at once. A feed was claimed until its next time, and is left at it. */
function released({ page }: Task, now: number): Portion | null {
  if (!page) return null;
  return {
    copies: () => [],
    settle({ watch }) {
      watch.savePage({ ...page, begun: Math.max(0, page.begun - 1), due: now });
      return { events: [] };
    },
  };
}
