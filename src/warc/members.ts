/**
 * The gzip members of a packed web archive (RFC 1952), each commonly one record. Members are unpacked one by one, not by a stream over all of
 * them, because that stream ends at the first damaged byte: here the next member that holds a record is looked for, so that a file that was
 * cut off and written on, or joined from cut files, loses only what is damaged. What is lost is said in its place.
 */
import { constants, crc32, createInflateRaw, inflateRawSync, type InflateRaw } from "node:zlib";
import { beginsRecord, nextRecord, OPENING, takerOf, type Piece, type Taker } from "./stream.ts";

/** Members up to this size are unpacked in one call: almost all records are smaller. */
const WINDOW = 1 << 20;
/** More is read before less than this is left, so that few members are tried before they are whole. */
const LOW = WINDOW / 4;
/** A member that unpacks to more is given on in parts. */
const WHOLE = 4 << 20;
/** Packed bytes given to the engine at once: a bomb of 1000 to 1 makes 16 MB of them. */
const SLICE = 1 << 14;
const OUT = 1 << 14;
/** The signs of a member come by chance once in 16 MB; a stretch that holds more was made to hold them, and each costs 40 µs to try. */
const MOST_TRIED = 64;
/** Damaged members of a stretch that are unpacked as far as they go: they may be made to stand in each other, at 20 ms each. */
const MOST_DAMAGED = 16;
/** What is unpacked before damage shows is not given on as far back as this: the damage, and not the text, may have made it. */
const DOUBTED = 1 << 18;
/** So much of a member tells whether a record is in it. */
const TELLING = 1024;

const SIGN = Buffer.from([0x1f, 0x8b, 8]);
const HEADER_CRC = 2,
  EXTRA = 4,
  NAME = 8,
  COMMENT = 16,
  RESERVED = 0xe0;

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => SIGN.every((byte, i) => bytes[i] === byte);

/** Where the header of a member ends; 0 where none begins here. */
function headerEnd(bytes: Uint8Array): number {
  const flags = bytes[3] ?? RESERVED;
  if (bytes.length < 18 || !isGzip(bytes) || flags & RESERVED) return 0;
  let at = 10;
  if (flags & EXTRA) at += 2 + bytes[10]! + 256 * bytes[11]!;
  for (const flag of [NAME, COMMENT]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  if (flags & HEADER_CRC) at += 2;
  return at < bytes.length ? at : 0;
}

/** What a member unpacks to and how many bytes it takes, its trailer included; null where it is damaged, large, or not all here (`short`). */
function unpackWhole(bytes: Uint8Array, header: number): { unpacked: Uint8Array; length: number } | { short: boolean } {
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(header), { info: true, chunkSize: OUT, maxOutputLength: WHOLE }) as unknown as {
      buffer: Buffer;
      engine: InflateRaw;
    };
    const end = header + engine.bytesWritten;
    if (end + 8 > bytes.length) return { short: true };
    const agrees = crc32(buffer) === Buffer.from(bytes.buffer, bytes.byteOffset + end, 4).readUInt32LE(0);
    return agrees ? { unpacked: buffer, length: end + 8 } : { short: false };
  } catch (error) {
    return { short: error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR" };
  }
}

/** Gives on a large or damaged member in parts; false where it does not end whole, with the packed bytes behind its first put back. */
async function* unpackLong(from: Taker, header: number): AsyncGenerator<Uint8Array, boolean> {
  const engine = createInflateRaw({ chunkSize: OUT });
  const out: Uint8Array[] = [];
  const state = { ended: false, whole: false };
  let wake = () => {};
  engine.on("data", (bytes: Uint8Array) => void out.push(bytes));
  engine.on("end", () => {
    state.ended = state.whole = true;
    wake();
  });
  engine.on("error", () => {
    state.ended = true;
    wake();
  });
  let recent: Uint8Array[] = [await from.take(header)];
  let kept = header,
    fed = 0,
    crc = 0,
    closed = false,
    doubted = 0;
  const held: Uint8Array[] = [];
  while (!state.ended && !closed) {
    const slice = await from.take(Math.min(SLICE, (await from.reach(1)).length));
    recent.push(slice);
    kept += slice.length;
    fed += slice.length;
    while (kept > WINDOW) {
      kept -= recent[0]!.length;
      recent = recent.slice(1);
    }
    closed = !slice.length;
    await new Promise<void>((done) => {
      wake = done;
      if (closed) engine.end();
      else engine.write(slice, () => done());
    });
    for (const part of out.splice(0)) {
      crc = crc32(part, crc);
      held.push(part);
      doubted += part.length;
    }
    while (held.length && doubted > DOUBTED + held[0]!.length) {
      doubted -= held[0]!.length;
      yield held.shift()!;
    }
  }
  for (const part of out.splice(0)) {
    crc = crc32(part, crc);
    held.push(part);
  }
  const behind = Buffer.concat(recent);
  let over = 0;
  if (state.whole) {
    over = fed - engine.bytesWritten;
    from.giveBack(behind.subarray(behind.length - over));
    const trailer = await from.take(8);
    const agrees = trailer.length === 8 && Buffer.from(trailer).readUInt32LE(0) === crc;
    if (agrees || trailer.length < 8) yield* held;
    if (agrees) return true;
    from.giveBack(trailer);
  } else if (closed) yield* held; // what is only cut off is right as far as it goes
  engine.destroy();
  // the next member may have been taken for a part of this one
  from.giveBack(behind.subarray(1, behind.length - over));
  return false;
}

/** Whether a member begins here and holds a record. */
function holdsRecord(bytes: Uint8Array): boolean {
  const header = headerEnd(bytes);
  if (!header) return false;
  try {
    return beginsRecord(inflateRawSync(bytes.subarray(header, header + TELLING), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
}

/** Whether a file that begins with these bytes is a web archive, packed or not. */
export const isWebArchive = (first: Uint8Array): boolean => nextRecord(first.subarray(0, OPENING), 0) === 0 || holdsRecord(first);

/** Passes over bytes up to the next member that holds a record, or to the end. */
async function seek(from: Taker): Promise<void> {
  for (let most = TELLING; ;) {
    const found = await from.reach(most);
    const view = Buffer.from(found.buffer, found.byteOffset, found.length);
    let tried = 0;
    for (let at = view.indexOf(SIGN); at >= 0 && tried < MOST_TRIED; at = view.indexOf(SIGN, at + 1), tried++)
      if (holdsRecord(view.subarray(at))) {
        await from.skip(at);
        return;
      }
    if (view.length < most) {
      await from.skip(view.length);
      return;
    }
    // a sign may stand across the edge, and needs bytes behind it to tell
    await from.skip(view.length - TELLING / 2);
    most = TELLING;
  }
}

/**
 * The unpacked members of a packed file, in order, with what was lost between them.
 *
 *     for await (const piece of membersOf(chunks)) …
 */
export async function* membersOf(pieces: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  const from = takerOf(pieces);
  try {
    yield* membersIn(from);
  } finally {
    await pieces.return?.();
  }
}

async function* membersIn(from: Taker): AsyncGenerator<Piece> {
  let damaged = 0,
    since = 0;
  for (;;) {
    const view = await from.reach(LOW);
    if (!view.length) return;
    // some writers fill up their last block
    if (view.length < LOW && view.every((byte) => byte === 0)) return;
    const header = headerEnd(view);
    if (!header) {
      yield { lost: "bytes that are no packed record" };
      await seek(from);
      continue;
    }
    let whole = unpackWhole(view, header);
    if ("short" in whole && whole.short && view.length < WINDOW) whole = unpackWhole(await from.reach(WINDOW), header);
    if ("length" in whole) {
      await from.skip(whole.length);
      if (whole.unpacked.length) yield { bytes: whole.unpacked, opens: true };
      continue;
    }
    if (from.at() - since > WINDOW) {
      since = from.at();
      damaged = 0;
    }
    if (damaged++ >= MOST_DAMAGED) await from.skip(WINDOW);
    else {
      let opens = true;
      const parts = unpackLong(from, header);
      let part = await parts.next();
      for (; !part.done; part = await parts.next()) {
        yield { bytes: part.value, opens };
        opens = false;
      }
      if (part.value) {
        damaged--;
        continue;
      }
    }
    yield { lost: "a packed record is damaged or cut off" };
    await seek(from);
  }
}

/**
 * How many bytes of a packed file are whole members, from its beginning to the first that is damaged or cut off.
 *
 *     await soundLength(chunks)
 */
export async function soundLength(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const from = takerOf(
    (async function* () {
      for await (const bytes of chunks) yield { bytes, opens: false };
    })(),
  );
  for (;;) {
    const at = from.at();
    const view = await from.reach(LOW);
    const header = headerEnd(view);
    if (!header) return at;
    let whole = unpackWhole(view, header);
    if ("short" in whole && whole.short && view.length < WINDOW) whole = unpackWhole(await from.reach(WINDOW), header);
    if ("length" in whole) {
      await from.skip(whole.length);
      continue;
    }
    const parts = unpackLong(from, header);
    let part = await parts.next();
    while (!part.done) part = await parts.next();
    if (!part.value) return at;
  }
}
