/**
 * The files in a ZIP, by its central directory. Only what is asked for is unpacked, and only up to a limit: a bomb of a few kilobytes unpacks
 * to gigabytes. Neither encryption nor ZIP64 beyond its directory is read.
 */
import { inflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  /** Bytes of the entry as packed, from the archive's bytes. */
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly deflated: boolean;
}

const END = 0x06054b50, CENTRAL = 0x02014b50, LOCAL = 0x04034b50;
/** No directory stands further from the end: a comment has at most 65,535 bytes. */
const LONGEST_COMMENT = 65_557;
/** Text packs about five to one; a hundred to one is no document. */
const RATIO = 200;

/** Whether bytes begin as a ZIP. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The entries of a ZIP; none where its directory is missing or broken. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - LONGEST_COMMENT && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0 && at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL; n--) {
    const method = view.getUint16(at + 10, true), named = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    if (local + 30 <= bytes.length && view.getUint32(local, true) === LOCAL && (method === 0 || method === 8)) {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({ name, start, packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), deflated: method === 8 });
    }
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The bytes of an entry, or null where it is damaged or unpacks beyond `most` bytes or two hundred times its size.
 *
 *     unpack(bytes, entriesOf(bytes)[0]!, 1e7)
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (!entry.deflated) return packed.length <= most ? packed : null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1024, Math.min(most, packed.length * RATIO)) });
  } catch {
    return null;
  }
}
