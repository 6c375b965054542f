/**
 * The writer of a folder of web archives: what was fetched, as it came, so that every article can be read again. Files are packed WARC 1.1, named
 * by the time they were begun and a serial number, and called ".open" until they are closed; a new one is begun every day and every gigabyte. The
 * records of an exchange are written at once: who is killed leaves at most one cut record, which the next writer cuts off.
 * A folder has one writer at a time: the caller sees to that, as the owner of the archive beside which the folder stands.
 */
import { mkdir, open, rename, stat, unlink, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model.ts";
import { problem } from "../read/stated.ts";
import { dateOf, exchangeRecords, fieldsBlock, recordOf, type Earlier, type Exchange } from "./make.ts";
import { OPEN, repairFolder, type Repaired } from "./repair.ts";

/** A file of a gigabyte is what tools of web archives expect, and fits any disk and mail of files. */
const MOST_FILE = 1_000_000_000;
/** Addresses whose last answer is remembered, some 300 bytes each; of those that are forgotten an unchanged body is kept once more. */
const REMEMBERED = 100_000;

/** What of the world a writer needs. */
export interface WarcWorld {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new UUID each time. */
  readonly id: () => string;
  /** The program and its version, as the first record of each file names it. */
  readonly software: string;
  /** The most bytes of a file; a gigabyte where it is left out. */
  readonly most?: number;
}

/** Where an answer is kept. `offset` and `length` are those of its record, packed, in the file. */
export interface KeptRecord {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly id: string;
  readonly kind: "response" | "revisit";
}

export interface WarcWriter {
  /** Files that an earlier writer left open. */
  readonly repaired: readonly Repaired[];
  /**
   * Keeps an exchange, with notes on it ("via": the feed that led there); when it resolves the system has it, and no kill of this program loses it.
   * What does not fit on the disk is a problem, and leaves nothing behind; the next exchange is tried again.
   */
  put(exchange: Exchange, notes?: Readonly<Record<string, string>>): Promise<KeptRecord | Problem>;
  /** Brings what was kept to the disk, so that no loss of power loses it. */
  flush(): Promise<Problem | null>;
  /** Ends the file and gives it its name. */
  close(): Promise<Problem | null>;
}

interface Current {
  readonly handle: FileHandle;
  readonly path: string;
  readonly day: string;
  size: number;
  broken: boolean;
}

const codeOf = (error: unknown): string | null => (error instanceof Error && "code" in error ? String(error.code) : null);

const unwritable = (error: unknown, path: string): Problem => {
  const code = codeOf(error);
  if (code === null) throw error;
  return problem("output/unwritable", `${path} (${code})`);
};

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

/**
 * Opens a folder for writing; it is made where it is not there, and what an earlier writer left open is closed.
 *
 *     const writer = await openWarcWriter("news.warc", { now, id, software: "firsthand/0.1.0" });
 *     if (!("code" in writer)) await writer.put(exchange);
 */
export async function openWarcWriter(folder: string, { now, id, software, most = MOST_FILE }: WarcWorld): Promise<WarcWriter | Problem> {
  let repaired: Repaired[];
  try {
    await mkdir(folder, { recursive: true });
    repaired = await repairFolder(folder);
  } catch (error) {
    return unwritable(error, folder);
  }
  const known = new Map<string, Earlier>();
  let current: Current | null = null;
  let serial = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, in the order in which they were asked for. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  async function begin(): Promise<Current> {
    const at = now(),
      date = dateOf(at);
    const stamp = date.replace(/[-:]|\.\d+/gu, "");
    for (;;) {
      const name = `${stamp}-${String(serial++).padStart(5, "0")}.warc.gz`;
      const path = join(folder, name);
      // a closed file of this name would be written over when this one is closed
      if (await exists(path)) continue;
      let handle: FileHandle;
      try {
        handle = await open(`${path}${OPEN}`, "wx");
      } catch (error) {
        if (codeOf(error) === "EEXIST") continue;
        throw error;
      }
      const begun: Current = { handle, path, day: date.slice(0, 10), size: 0, broken: false };
      const about = {
        software,
        format: "WARC File Format 1.1",
        conformsTo: "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
      };
      try {
        const fields = { "WARC-Filename": name, "Content-Type": "application/warc-fields" };
        await append(begun, await recordOf("warcinfo", id(), date, fields, [fieldsBlock(about)]));
      } catch (error) {
        // a full disk is tried again and again: an empty file each time would be left
        await handle.close().catch(() => {});
        await unlink(`${path}${OPEN}`).catch(() => {});
        throw error;
      }
      return begun;
    }
  }

  async function append(file: Current, bytes: Uint8Array): Promise<void> {
    try {
      await writeAll(file.handle, bytes, file.size);
      file.size += bytes.length;
    } catch (error) {
      // half a record would hide what is written behind it
      await file.handle.truncate(file.size).catch(() => void (file.broken = true));
      throw error;
    }
  }

  async function end(): Promise<void> {
    if (!current) return;
    const { handle, path } = current;
    current = null;
    try {
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(`${path}${OPEN}`, path);
  }

  const attempt = async (work: () => Promise<void>): Promise<Problem | null> => {
    const path = current?.path ?? folder;
    try {
      await work();
      return null;
    } catch (error) {
      return unwritable(error, path);
    }
  };

  return {
    repaired,
    put: (exchange, notes = {}) =>
      inTurn(async () => {
        const made = await exchangeRecords(exchange, known.get(exchange.url) ?? null, notes, id);
        try {
          const over = current && (current.broken || current.day !== dateOf(now()).slice(0, 10) || current.size + made.bytes.length > most);
          if (over) await end();
          current ??= await begin();
          const offset = current.size + made.start;
          await append(current, made.bytes);
          if (made.earlier) {
            known.delete(exchange.url);
            known.set(exchange.url, made.earlier);
            if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
          }
          return { file: current.path, offset, length: made.length, id: made.id, kind: made.kind };
        } catch (error) {
          return unwritable(error, current?.path ?? folder);
        }
      }),
    flush: () => inTurn(() => attempt(async () => current?.handle.datasync())),
    close: () => inTurn(() => attempt(end)),
  };
}
