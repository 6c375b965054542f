/** The door to the thread that writes for the desk: see keeping-thread.ts. */
import type { Writing } from "./api/writing.ts";
import type { Passes } from "./guard/sign-in.ts";
import { openThread, type Thread } from "./thread.ts";

/** Sessions and articles that wait to be written, and what is written by turns: nobody waits to sign in until a thousand articles are added. */
const WAITING = 64,
  AT_ONCE = 16;
/** The archive itself waits a minute for another writer; telling a large story comes on top. */
const LONGEST_MS = 120_000;
/** Megabytes: stories of 2000 articles are told in it. */
const MEMORY_MB = 1024;

/** Articles on their way in. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly origin: Parameters<Writing["add"]>[1];
}

export interface Keeping {
  readonly passes: Passes;
  readonly add: Writing["add"];
  readonly thread: Thread;
}

/** Opens the thread over the archive in a file; `now` is the clock that it goes by. */
export function openKeeping(file: string, now: () => Date, bug: (error: unknown) => void): Keeping {
  const limits = { waiting: WAITING, atOnce: AT_ONCE, time: LONGEST_MS, memory: MEMORY_MB };
  const thread = openThread(new URL("./keeping-thread.ts", import.meta.url), () => ({ file, since: now().getTime() }), limits, bug);
  return {
    thread,
    add: async (bytes, origin) => (await thread.ask("add", { bytes, origin } satisfies Handed)) as Awaited<ReturnType<Writing["add"]>>,
    passes: {
      admit: async (pass) => void (await thread.ask("admit", pass)),
      revoke: async (hash) => void (await thread.ask("revoke", hash)),
    },
  };
}
