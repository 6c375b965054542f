/**
 * The files in a ZIP of any size, read from where it lies: its directory at the end (ZIP64 included), then the entries that are asked for, as
 * they pass. Nothing is unpacked that is not read. Encrypted entries are left out.
 */
import { createInflateRaw } from "node:zlib";

/** A file from which any stretch can be read: fewer bytes than asked only at its end. */
export interface Slices {
  readonly size: number;
  read(start: number, length: number): Promise<Uint8Array>;
}

export interface ZipFileEntry {
  readonly name: string;
  /** Where its local header stands. */
  readonly header: number;
  readonly packed: number;
  readonly deflated: boolean;
}

const END = 0x06054b50,
  END_64 = 0x06064b50,
  LOCATOR_64 = 0x07064b50,
  CENTRAL = 0x02014b50,
  LOCAL = 0x04034b50;
/** No directory stands further from the end: a comment has at most 65,535 bytes, and the locator of ZIP64 stands before it. */
const TAIL = 65_535 + 22 + 20;
/** A directory of 300,000 files; archives of pages hold some ten. */
const MOST_DIRECTORY = 32 * 1024 * 1024;
const FULL = 0xffffffff;
/** Bytes of an entry read at once. */
const PART = 1 << 18;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const large = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the directory stands and how long it is; null where there is none. */
async function directoryOf(file: Slices): Promise<{ start: number; length: number } | null> {
  const from = Math.max(0, file.size - TAIL);
  const tail = await file.read(from, file.size - from),
    view = viewOf(tail);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return null;
  const length = view.getUint32(end + 12, true),
    start = view.getUint32(end + 16, true);
  if (length !== FULL && start !== FULL && view.getUint16(end + 10, true) !== 0xffff) return { start, length };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { start, length };
  const record = await file.read(large(view, end - 12), 56),
    wide = viewOf(record);
  if (record.length < 56 || wide.getUint32(0, true) !== END_64) return null;
  return { start: large(wide, 48), length: large(wide, 40) };
}

/**
 * The entries of a ZIP; none where its directory is missing or broken.
 *
 *     (await zipEntries(file)).map(({ name }) => name)
 */
export async function zipEntries(file: Slices): Promise<ZipFileEntry[]> {
  const directory = await directoryOf(file);
  if (!directory || directory.length > MOST_DIRECTORY || directory.start + directory.length > file.size) return [];
  const bytes = await file.read(directory.start, directory.length),
    view = viewOf(bytes);
  const entries: ZipFileEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL;) {
    const flags = view.getUint16(at + 8, true),
      method = view.getUint16(at + 10, true);
    const named = view.getUint16(at + 28, true),
      extra = view.getUint16(at + 30, true);
    let packed = view.getUint32(at + 20, true),
      header = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    // the fields that are too large for 32 bits stand in an extra field, in this order: size, packed size, header
    for (let field = at + 46 + named, end = Math.min(field + extra, bytes.length); field + 4 <= end;) {
      const next = field + 4 + view.getUint16(field + 2, true);
      if (view.getUint16(field, true) === 1 && next <= end) {
        let wide = field + 4 + (view.getUint32(at + 24, true) === FULL ? 8 : 0);
        if (packed === FULL && wide + 8 <= next) {
          packed = large(view, wide);
          wide += 8;
        }
        if (header === FULL && wide + 8 <= next) header = large(view, wide);
      }
      field = next;
    }
    if (!(flags & 1) && (method === 0 || method === 8)) entries.push({ name, header, packed, deflated: method === 8 });
    at += 46 + named + extra + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as they are packed, in parts; throws nothing, and ends early where the file does. */
async function* packedParts(file: Slices, entry: ZipFileEntry): AsyncGenerator<Uint8Array> {
  const local = await file.read(entry.header, 30);
  if (local.length < 30 || viewOf(local).getUint32(0, true) !== LOCAL) return;
  let at = entry.header + 30 + viewOf(local).getUint16(26, true) + viewOf(local).getUint16(28, true);
  for (let left = entry.packed; left > 0;) {
    const part = await file.read(at, Math.min(PART, left));
    if (!part.length) return;
    yield part;
    at += part.length;
    left -= part.length;
  }
}

/**
 * The bytes of an entry, unpacked, in parts. An entry whose packing is damaged throws where the damage is.
 *
 *     for await (const part of entryParts(file, entries[0]!)) …
 */
export async function* entryParts(file: Slices, entry: ZipFileEntry): AsyncGenerator<Uint8Array> {
  const parts = packedParts(file, entry);
  if (!entry.deflated) return yield* parts;
  const engine = createInflateRaw({ chunkSize: PART });
  const feed = async () => {
    for await (const part of parts)
      if (!engine.write(part))
        await new Promise((done) => {
          engine.once("drain", done);
          engine.once("close", done);
        });
    engine.end();
  };
  const fed = feed().catch((error: unknown) => engine.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const part of engine) yield part as Uint8Array;
  } finally {
    engine.destroy();
    await fed;
  }
}
