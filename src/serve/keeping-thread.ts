/**
 * The thread that writes for the desk: sessions, articles that are handed in, and stories told anew as articles come. A writer waits for
 * another's batch, sometimes for seconds, and no reader is to wait with it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { workerData } from "node:worker_threads";
import { tellStories } from "../inquiry/tell.ts";
import { packs } from "../lang/index.ts";
import type { Pass } from "../store/accounts.ts";
import { ArchiveFailure } from "../store/connection.ts";
import { openArchive } from "../store/sqlite.ts";
import { openWriting } from "./api/writing.ts";
import type { Handed } from "./keeping.ts";
import { answer } from "./thread-program.ts";

/** A story is told at most this much later than its article came, in milliseconds, and telling goes on for so long at a time. */
const PAUSE_MS = 3000,
  BUDGET_MS = 2000;

const { file, since } = workerData as { readonly file: string; readonly since: number };
/** The clock that the server was handed, from the moment on that this thread was begun. */
const begun = performance.now();
const now = () => new Date(since + performance.now() - begun);
const archive = openArchive(file, { packs, now: () => now().toISOString() });

const writing = openWriting(() => archive, now);

answer({
  add: ({ bytes, origin }: Handed) => writing.add(bytes, origin),
  admit: (pass: Pass) => archive.accounts.admit(pass),
  revoke: (hash: string) => archive.accounts.revoke(hash),
});

for (;;) {
  let left = 0;
  try {
    ({ left } = await tellStories(archive, { now, budget: BUDGET_MS }));
  } catch (error) {
    // another writer, or a disk that is full: stories stay as they were told, and say so
    if (!(error instanceof ArchiveFailure)) throw error;
  }
  await sleep(left ? 0 : PAUSE_MS);
}
