/**
 * When a host may be asked: one request at a time, first come first served, a pause behind each, and no more requests under way in all than
 * the machine should make. A host that asks to be left alone rests.
 */
import type { Failure } from "./exchange.ts";
import type { Limits } from "./limits.ts";

export interface Turn {
  /** Ends the turn; the next one comes after a pause, or at once. */
  done(pause: boolean): void;
}

/** A failure that names the time, in milliseconds, after which to ask again. */
export interface Later extends Failure {
  readonly after?: number;
}

export interface Pace {
  /** Waits for the host's turn; a failure where too many wait, where the host wants a long rest, or where the signal ends it. */
  turn(host: string, signal: AbortSignal): Promise<Turn | Later>;
  /** Asks for so long a pause between any two requests to the host. */
  slow(host: string, ms: number): void;
  /** Lets the host rest for so long from now. */
  rest(host: string, ms: number): void;
}

interface Pause {
  since: number;
  readonly ms: number;
}

interface Host {
  readonly waiting: ((turn: Turn | Later) => void)[];
  busy: boolean;
  /** Asked for by robots.txt. */
  gap: number;
  pause: Pause;
  wish: Pause;
}

interface Clock {
  readonly now: () => number;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Opens the pace of one client; `closing` ends every pause. */
export function openPace(clock: Clock, limits: Limits, closing: AbortSignal): Pace {
  const hosts = new Map<string, Host>();
  const slots: (() => void)[] = [];
  let free = limits.concurrency,
    queued = 0;

  const none = (): Pause => ({ since: -Infinity, ms: 0 });
  /** What is left of a pause; where the clock was set back it begins anew, so that it is no longer than it was meant. */
  const left = (pause: Pause): number => {
    pause.since = Math.min(pause.since, clock.now());
    return Math.max(0, pause.since + pause.ms - clock.now());
  };

  function hostOf(name: string): Host {
    const known = hosts.get(name);
    if (known) return known;
    if (hosts.size >= limits.hosts)
      for (const [other, host] of hosts) {
        if (!host.busy && !host.waiting.length && !left(host.wish)) hosts.delete(other);
        if (hosts.size < limits.hosts) break;
      }
    const host: Host = { waiting: [], busy: false, gap: 0, pause: none(), wish: none() };
    hosts.set(name, host);
    return host;
  }

  const slot = (): Promise<void> => (free > 0 ? (free--, Promise.resolve()) : new Promise((go) => slots.push(go)));
  const release = () => {
    const next = slots.shift();
    if (next) next();
    else free++;
  };

  async function serve(host: Host): Promise<void> {
    if (host.busy) return;
    host.busy = true;
    while (host.waiting.length) {
      const wish = left(host.wish);
      if (wish > limits.longestWait) {
        for (const take of host.waiting.splice(0)) take({ code: "fetch/later", detail: "", passing: false, after: wish });
        break;
      }
      const ms = Math.max(left(host.pause), wish);
      if (ms > 0) {
        try {
          await clock.wait(ms, closing);
        } catch {
          /* closed: those who wait have been told */ break;
        }
        continue;
      }
      await slot();
      const next = host.waiting.shift();
      if (next) {
        const began = clock.now();
        const pauses = await new Promise<boolean>((done) => next({ done }));
        const took = Math.max(0, clock.now() - began);
        if (pauses)
          host.pause = { since: clock.now(), ms: Math.max(limits.gap, Math.min(Math.max(host.gap, limits.slowness * took), limits.longestGap)) };
      }
      release();
    }
    host.busy = false;
  }

  return {
    turn(name, signal) {
      if (queued >= limits.queue) return Promise.resolve({ code: "fetch/busy", detail: `${queued} requests wait`, passing: false });
      const stopped: Failure = { code: "fetch/stopped", detail: "", passing: false };
      if (signal.aborted) return Promise.resolve(stopped);
      const host = hostOf(name);
      queued++;
      return new Promise((resolve) => {
        const take = (turn: Turn | Later) => {
          queued--;
          signal.removeEventListener("abort", leave);
          resolve(turn);
        };
        const leave = () => {
          host.waiting.splice(host.waiting.indexOf(take), 1);
          take(stopped);
        };
        signal.addEventListener("abort", leave);
        host.waiting.push(take);
        void serve(host);
      });
    },
    slow(name, ms) {
      hostOf(name).gap = ms;
    },
    rest(name, ms) {
      const host = hostOf(name);
      if (ms > left(host.wish)) host.wish = { since: clock.now(), ms: Math.min(ms, limits.longestRest) };
    },
  };
}
