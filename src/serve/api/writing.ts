/**
 * What this desk takes in: articles that are handed to it or fetched, feeds and hooks. The archive is opened for writing when the first of
 * them comes, so that a desk that is only read holds no writer.
 */
import { tellStories } from "../../inquiry/tell.ts";
import { openIntake, type Intake, type Taken } from "../../intake.ts";
import type { Problem } from "../../model.ts";
import type { Archive } from "../../store/store.ts";

export interface Added {
  readonly id: string;
  readonly outcome: Taken["outcome"];
  readonly title: string | null;
  readonly problem: Problem | null;
}

export interface Writing {
  archive(): Archive;
  intake(): Intake;
  /** Adds what bytes hold; when it resolves that is on the disk. */
  add(
    bytes: Uint8Array,
    origin: { readonly path: string | null; readonly url: string | null; readonly charset?: string | null },
  ): Promise<{ added: Added[]; problems: Problem[] }>;
  /** Resolves when stories that articles were added to have been told. */
  told(): Promise<void>;
}

/** Articles kept in one transaction: readers and other writers wait no longer than for these. */
const BATCH = 50;
/** Stories are told for so long at a time: what is left is told when the next articles come. */
const TELLING_MS = 5000;

/** Opens the way in; `open` is asked for the archive once. */
export function openWriting(open: () => Archive, now: () => Date): Writing {
  let archive: Archive | null = null;
  let intake: Intake | null = null;
  let telling: Promise<unknown> = Promise.resolve();
  const opened = (): Archive => (archive ??= open());
  return {
    archive: opened,
    intake: () => (intake ??= openIntake(opened())),
    async add(bytes, origin) {
      const way = (intake ??= openIntake(opened()));
      const { copies, problems } = way.copies(bytes, origin);
      const added: Added[] = [];
      for (let at = 0; at < copies.length; at += BATCH)
        for (const { id, outcome, title, problem } of await way.keep(copies.slice(at, at + BATCH))) added.push({ id, outcome, title, problem });
      // stories are told behind the answer, one run after the other
      if (added.length) telling = telling.then(() => tellStories(opened(), { now, budget: TELLING_MS })).catch(() => {});
      return { added, problems };
    },
    told: async () => void (await telling),
  };
}
