/**
 * Bytes that come in pieces, looked at and taken in pieces of another size. Nothing is copied but what a caller wants in one piece, and that
 * once, so that pieces of a byte cost no more than pieces of a megabyte. Where the source says that what follows has nothing to do with what
 * was before (a packed member opens, a stretch was lost), the taker stops as at the end until it is told to pass.
 */

/** Bytes of an archive, unpacked: `opens` where a packed member begins with them; or a stretch that could not be unpacked. */
export type Piece = { readonly bytes: Uint8Array; readonly opens: boolean } | { readonly lost: string };

export interface Taker {
  /** The first bytes, in one piece: so many, or fewer where the source ends or stops before. */
  look(length: number): Promise<Uint8Array>;
  /** The first bytes that stand in one piece: so many at least, unless the source ends or stops before. */
  reach(length: number): Promise<Uint8Array>;
  /** Takes so many bytes, or fewer where the source ends or stops before. */
  take(length: number): Promise<Uint8Array>;
  /** Passes over so many bytes; how many there were. */
  skip(length: number): Promise<number>;
  /** Puts bytes back before all others. */
  giveBack(bytes: Uint8Array): void;
  /** Bytes taken and passed so far. */
  at(): number;
  /** Goes on behind a stop: what was lost there, "" where nothing was, null where there is no stop. */
  pass(): string | null;
}

/** The longest line that opens a record: "WARC/1.10", carriage return, line feed. */
export const OPENING = 11;
const NONE = new Uint8Array(0);
const RECORD = [0x57, 0x41, 0x52, 0x43, 0x2f];

/** Whether bytes begin as a record of a web archive: "WARC/". */
export const beginsRecord = (bytes: Uint8Array): boolean => RECORD.every((byte, i) => bytes[i] === byte);

/**
 * Where the next record begins in bytes: "WARC/", a version, the end of the line; -1 where none does.
 *
 *     nextRecord(Buffer.from("xWARC/1.1\r\n"), 0)  // 1
 */
export function nextRecord(bytes: Uint8Array, from: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const digit = (at: number) => buffer[at]! >= 48 && buffer[at]! <= 57;
  for (let at = buffer.indexOf("WARC/", from); at >= 0; at = buffer.indexOf("WARC/", at + 1)) {
    let end = at + 8;
    if (!digit(at + 5) || buffer[at + 6] !== 46 || !digit(at + 7)) continue;
    if (digit(end)) end++;
    if (buffer[end] === 13) end++;
    if (buffer[end] === 10) return at;
  }
  return -1;
}

/**
 * Opens a taker over pieces.
 *
 *     await takerOf(pieces).take(1024)
 */
export function takerOf(pieces: AsyncIterator<Piece>): Taker {
  let queue: Uint8Array[] = [];
  let held = 0;
  let passed = 0;
  let stop: Piece | null = null;
  let ended = false;

  const more = async (): Promise<boolean> => {
    if (ended || stop) return false;
    const { value, done } = await pieces.next();
    if (done) {
      ended = true;
      return false;
    }
    if ("lost" in value || (value.opens && beginsRecord(value.bytes))) {
      stop = value;
      return false;
    }
    queue.push(value.bytes);
    held += value.bytes.length;
    return true;
  };

  /** Removes so many bytes, which are there, from the front. */
  const cut = (length: number): Uint8Array[] => {
    const parts: Uint8Array[] = [];
    let at = 0;
    let left = length;
    while (left > 0) {
      const first = queue[at]!;
      if (first.length > left) {
        parts.push(first.subarray(0, left));
        queue[at] = first.subarray(left);
        left = 0;
      } else {
        parts.push(first);
        left -= first.length;
        at++;
      }
    }
    if (at) queue = queue.slice(at);
    held -= length;
    return parts;
  };

  const joined = (parts: readonly Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));

  const reach = async (length: number): Promise<Uint8Array> => {
    while (held < length && (await more()));
    let size = 0;
    let count = 0;
    while (count < queue.length && size < length) size += queue[count++]!.length;
    if (count > 1) queue = [joined(queue.slice(0, count)), ...queue.slice(count)];
    return queue[0] ?? NONE;
  };

  return {
    reach,
    look: async (length) => (await reach(length)).subarray(0, length),
    async take(length) {
      while (held < length && (await more()));
      const part = Math.min(length, held);
      passed += part;
      return joined(cut(part));
    },
    async skip(length) {
      for (let left = length; ;) {
        const part = Math.min(left, held);
        cut(part);
        passed += part;
        left -= part;
        if (!left || !(await more())) return length - left;
      }
    },
    giveBack(bytes) {
      if (!bytes.length) return;
      queue = [bytes, ...queue];
      held += bytes.length;
      passed -= bytes.length;
    },
    at: () => passed,
    pass() {
      if (!stop) return null;
      const behind = stop;
      stop = null;
      if ("lost" in behind) return behind.lost;
      queue.push(behind.bytes);
      held += behind.bytes.length;
      return "";
    },
  };
}
