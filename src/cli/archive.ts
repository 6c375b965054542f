/** What the commands over an archive share: its file, how it is opened, and how its failures are said. */
import { packs } from "../lang/index.ts";
import { ArchiveFailure } from "../store/connection.ts";
import { openArchive } from "../store/sqlite.ts";
import type { Archive } from "../store/store.ts";
import type { Surroundings } from "./commands.ts";
import { problemLine } from "./read.ts";

const FILE = "firsthand.db";

/** The archive's file that the options name. */
export const archiveFile = (options: Readonly<Record<string, unknown>>): string =>
  typeof options["archive"] === "string" ? options["archive"] : FILE;

/**
 * Opens the archive that the options name, hands it to `work`, and closes it. What the file or the disk refuses is said on standard
 * error, and the exit code is then 1.
 */
export async function withArchive(
  options: Readonly<Record<string, unknown>>,
  { err, now }: Surroundings,
  readOnly: boolean,
  work: (archive: Archive, file: string) => Promise<number>,
): Promise<number> {
  const file = archiveFile(options);
  try {
    const archive = await opened(file, readOnly, () => now().toISOString());
    try {
      return await work(archive, file);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!(error instanceof ArchiveFailure)) throw error;
    err(problemLine(error.problem, file));
    return 1;
  }
}

/** The archive of a file; one of an older version is brought up to date first, where the file may be written to. */
async function opened(file: string, readOnly: boolean, now: () => string): Promise<Archive> {
  try {
    return openArchive(file, { packs, readOnly, now });
  } catch (error) {
    if (!(error instanceof ArchiveFailure) || error.problem.code !== "archive/older") throw error;
    await openArchive(file, { packs, readOnly: false, now }).close();
    return openArchive(file, { packs, readOnly, now });
  }
}
