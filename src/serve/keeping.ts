/** The door to the thread that writes for the desk: see keeping-thread.ts. */
import type { Passes } from "./guard/sign-in.ts";
import { openThread, type Thread } from "./thread.ts";

/** Sessions that wait to be written. */
const WAITING = 64;
/** The archive itself waits a minute for another writer; telling a large story comes on top. */
const LONGEST_MS = 120_000;
/** Megabytes: stories of 2000 articles are told in it. */
const MEMORY_MB = 1024;

/** Opens the thread over the archive in a file; `now` is the clock that it goes by. */
export function openKeeping(file: string, now: () => Date, bug: (error: unknown) => void): { readonly passes: Passes; readonly thread: Thread } {
  const limits = { waiting: WAITING, time: LONGEST_MS, memory: MEMORY_MB };
  const thread = openThread(new URL("./keeping-thread.ts", import.meta.url), () => ({ file, since: now().getTime() }), limits, bug);
  return {
    thread,
    passes: {
      admit: async (pass) => void (await thread.ask("admit", pass)),
      revoke: async (hash) => void (await thread.ask("revoke", hash)),
    },
  };
}
