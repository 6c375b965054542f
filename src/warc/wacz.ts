/** WACZ, a ZIP of web archives with their index (Webrecorder's format): the archives in it, one after the other, as they pass. */
import type { Problem } from "../model.ts";
import { problem } from "../read/stated.ts";
import { fetchedOf, type Fetched } from "./fetched.ts";
import { entryParts, zipEntries, type Slices, type ZipFileEntry } from "./zip-file.ts";

const ARCHIVE = /^archive\/.*\.warc(?:\.gz)?$/iu;

/** The archives in a ZIP; none where it is no WACZ. */
export const archivesIn = async (file: Slices): Promise<ZipFileEntry[]> => (await zipEntries(file)).filter(({ name }) => ARCHIVE.test(name));

/**
 * What the archives of a WACZ hold that may be news.
 *
 *     for await (const found of fetchedInWacz({ size, read })) …
 */
export async function* fetchedInWacz(file: Slices): AsyncGenerator<Fetched | Problem> {
  const archives = await archivesIn(file);
  if (!archives.length) yield problem("warc/none", "no archive in it");
  for (const archive of archives) yield* fetchedOf(entryParts(file, archive));
}
