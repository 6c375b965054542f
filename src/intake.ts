/**
 * Bytes into an archive: what is in it already is passed over before anything is extracted from it; the rest is read, linked to the names of
 * earlier runs, kept and put into its story, a batch at a time. A batch that fails leaves nothing behind, and an article that makes the program fail keeps
 * no other from being added.
 */
import type { Article, Copy, Problem } from "./model.ts";
import { packs } from "./lang/index.ts";
import { signature } from "./link/signature.ts";
import { place as placeIn } from "./link/story.ts";
import { openReader, type Reader } from "./pipeline.ts";
import { identityOf } from "./store/identity.ts";
import type { Archive, Desk, Keeping } from "./store/store.ts";

/** What came of one article. */
export interface Taken {
  readonly id: string;
  readonly title: string | null;
  readonly outcome: Keeping | "failed";
  readonly problem: Problem | null;
}

/** Takes copies within a batch. Where they are `observed`, what is seen now is the newest version: an edit that was taken back is one more. */
export type Take = (copies: readonly Copy[], observed?: boolean) => Taken[];

/** After so many articles a reader is opened anew: the names that it remembers are in the archive, and would fill the memory. */
const REMEMBERED = 20_000;

export interface Intake {
  /** The articles in an input, nothing done with them yet, and what kept parts of it from being read. */
  copies(
    bytes: Uint8Array,
    origin: { readonly path: string | null; readonly url: string | null; readonly charset?: string | null },
  ): { copies: Copy[]; problems: Problem[] };
  /** A feed as it was fetched, entry by entry; null where the bytes are none. */
  feed: Reader["feed"];
  /** Keeps copies as one batch; when it resolves they are on the disk. Rejects with an ArchiveFailure where nothing could be kept. */
  keep(copies: readonly Copy[]): Promise<Taken[]>;
  /** Work at the desk that keeps articles and what goes with them in one transaction, all of it or (where it throws) nothing. */
  batch<T>(work: (desk: Desk, take: Take) => T): Promise<T>;
}

const byCode = new Map(packs.map((pack) => [pack.code, pack]));

/**
 * Opens the way into an archive.
 *
 *     const intake = openIntake(archive);
 *     await intake.keep(intake.copies(bytes, { path: "a.txt", url: null }).copies)  // [{ outcome: "added", … }]
 */
export function openIntake(archive: Archive): Intake {
  let reader: Reader | null = null;
  let read = 0;
  const plain = openReader();

  function take(found: Copy, desk: Desk, linked: Reader, observed: boolean): Taken {
    const before = desk.standing(identityOf(found));
    // the same words again are the same id: as a version of its own it gets the number of the version
    const copy = before && observed && !before.newest ? { ...found, id: `${found.id}.${before.versions + 1}` } : found;
    const taken = { id: copy.id, title: copy.title?.text ?? null, problem: null };
    if (before && copy === found) return { ...taken, outcome: "known" };
    const identity = identityOf(copy);
    let article: Article;
    read++;
    try {
      article = linked.extract(copy);
    } catch (error) {
      const detail = `${copy.id} ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
      return { ...taken, outcome: "failed", problem: { code: "article/failed", span: null, detail } };
    }
    const outcome = desk.put(article, identity);
    placeIn(desk.stories, signature(article, byCode.get(article.language)));
    return { ...taken, outcome };
  }

  async function batch<T>(work: (desk: Desk, take: Take) => T): Promise<T> {
    try {
      return await archive.add((desk) => {
        if (!desk.current || read >= REMEMBERED) {
          reader = null;
          read = 0;
        }
        const linked = (reader ??= openReader(desk.names));
        const result = work(desk, (copies, observed = false) => copies.map((copy) => take(copy, desk, linked, observed)));
        desk.keepNames(linked.names());
        return result;
      });
    } catch (error) {
      // what the reader has learnt from this batch is not in the archive
      reader = null;
      throw error;
    }
  }

  return { copies: plain.copies, feed: plain.feed, batch, keep: (copies) => batch((_, all) => all(copies)) };
}
