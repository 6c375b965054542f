/**
 * Files that a writer left open: it was killed, or the machine was. What stands behind the last whole record was never said to be kept; it is cut
 * off, and the file gets its name. Nothing else is touched.
 */
import { open, readdir, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { soundLength } from "./members.ts";

/** What a file that is being written ends with. */
export const OPEN = ".open";
/** Bytes read at once. */
const PART = 1 << 20;

/** A file that was left open, and how many bytes behind its last whole record were cut off. */
export interface Repaired {
  readonly file: string;
  readonly cut: number;
}

async function* partsOf(file: {
  read(bytes: Uint8Array, at: number, length: number, from: number): Promise<{ bytesRead: number }>;
}): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const part = new Uint8Array(PART);
    const { bytesRead } = await file.read(part, 0, PART, at);
    if (!bytesRead) return;
    yield part.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/**
 * Closes the files of a folder that were left open; those without a whole record are removed. Rejects where the disk does.
 *
 *     await repairFolder("news.warc")  // [{ file: "news.warc/20260312T081500Z-00000.warc.gz", cut: 312 }]
 */
export async function repairFolder(folder: string): Promise<Repaired[]> {
  const repaired: Repaired[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(`.warc.gz${OPEN}`)).sort()) {
    const path = join(folder, name);
    const file = await open(path, "r+");
    let length = 0,
      size = 0;
    try {
      size = (await file.stat()).size;
      length = await soundLength(partsOf(file));
      if (length < size) await file.truncate(length);
      await file.datasync();
    } finally {
      await file.close();
    }
    const closed = path.slice(0, -OPEN.length);
    if (length) await rename(path, closed);
    else await unlink(path);
    repaired.push({ file: closed, cut: size - length });
  }
  return repaired;
}
