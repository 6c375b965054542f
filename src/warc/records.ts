/**
 * WARC, the format of web archives (ISO 28500): records one after the other, each a header, a length and as many bytes. Read as they pass: a
 * record is in memory only when its reader takes it. Where a record is broken (cut off, a length that lies, bytes that are none), the next one
 * is looked for, so that one bad record costs itself and no more than the records that its length swallows.
 */
import type { Problem } from "../model.ts";
import { problem } from "../read/stated.ts";
import { isGzip, membersOf } from "./members.ts";
import { beginsRecord, nextRecord, OPENING, takerOf, type Piece, type Taker } from "./stream.ts";

/** Fields of a header by their names in lower case; the first line is under "". */
export type Fields = ReadonlyMap<string, string>;

export interface WarcRecord {
  /** "response", "resource", "revisit" …, in lower case. */
  readonly kind: string;
  readonly url: string | null;
  readonly fields: Fields;
  /** Bytes of its block. */
  readonly length: number;
  /** The first bytes of the block, which stay. */
  look(length: number): Promise<Uint8Array>;
  /** The block, or null where the archive is cut off within it. */
  take(): Promise<Uint8Array | null>;
}

/** Headers are some hundred bytes; a longer one is no header. */
export const HEADER = 64 * 1024;

const utf8 = new TextDecoder();

/**
 * The fields of a header of WARC or HTTP; of a name that comes twice the first.
 *
 *     fieldsOf("HTTP/1.1 200 OK\r\nServer: x").get("server")  // "x"
 */
export function fieldsOf(header: string): Fields {
  const fields = new Map<string, string>();
  let name = "";
  for (const [i, line] of header.split(/\r?\n/u).entries()) {
    if (i === 0) {
      fields.set("", line);
      continue;
    }
    const colon = line.indexOf(":");
    if (/^[ \t]/u.test(line)) {
      if (name) fields.set(name, `${fields.get(name)} ${line.trim()}`);
    } else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      if (fields.has(name)) name = "";
      else fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

/** Where the head of a message ends, its empty line included; 0 where it does not end in these bytes, -1 where a record begins before. */
export function headEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10) + 1; at > 0; at = bytes.indexOf(10, at) + 1) {
    const end = bytes[at] === 13 ? at + 1 : at;
    if (bytes[end] === 10) return end + 1;
    if (beginsRecord(bytes.subarray(at, at + 5))) return -1;
  }
  return 0;
}

/** Takes the header of a record; null, with nothing taken, where none stands here. */
async function headerOf(from: Taker): Promise<Fields | null> {
  if (!beginsRecord(await from.look(5))) return null;
  // most headers are short, and waiting for more would hold up a pipe
  const end = headEnd((await from.reach(1)).subarray(0, HEADER)) || headEnd(await from.look(HEADER));
  if (end <= 0) return null;
  const fields = fieldsOf(utf8.decode(await from.look(end)).trimEnd());
  const length = Number(fields.get("content-length") || NaN);
  if (!/^WARC\/\d/u.test(fields.get("") ?? "") || !Number.isSafeInteger(length) || length < 0) return null;
  await from.skip(end);
  return fields;
}

const blank = (byte: number | undefined) => byte === 10 || byte === 13 || byte === 32 || byte === 9;

/** Passes over blanks; whether anything follows before a stop or the end. */
async function skipBlank(from: Taker): Promise<boolean> {
  for (;;) {
    const bytes = await from.reach(1);
    let at = 0;
    while (at < bytes.length && blank(bytes[at])) at++;
    await from.skip(at);
    if (at < bytes.length) return true;
    if (!bytes.length) return false;
  }
}

/** Passes over bytes, the first at least, up to the opening of a record, or to a stop. */
async function seek(from: Taker): Promise<void> {
  await from.skip(1);
  for (let most = 1; ;) {
    const view = await from.reach(most);
    const at = nextRecord(view, 0);
    if (at >= 0) {
      await from.skip(at);
      return;
    }
    if (view.length < most) {
      await from.skip(view.length);
      return;
    }
    // an opening may stand across the edge
    const kept = Math.min(OPENING, view.length);
    await from.skip(view.length - kept);
    most = kept + 1;
  }
}

/** Unpacked pieces, whether the file is packed or not. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const source = plain(chunks),
    from = takerOf(source);
  try {
    yield* isGzip(await from.look(3)) ? membersOf(rest(from)) : rest(from);
  } finally {
    await source.return(undefined);
  }
}
async function* plain(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  try {
    for await (const bytes of chunks) yield { bytes, opens: false };
  } catch (error) {
    // the disk, or whoever sends
    yield { lost: error instanceof Error ? error.message : String(error) };
  }
}
async function* rest(from: Taker): AsyncGenerator<Piece> {
  for (;;) {
    const bytes = await from.take((await from.reach(1)).length);
    if (bytes.length) {
      yield { bytes, opens: false };
      continue;
    }
    const lost = from.pass();
    if (lost === null) return;
    yield { lost };
  }
}

/**
 * The records of a WARC file, packed or not, from its bytes in pieces of any size. What its reader does not take is passed over.
 * Problems stand where they are: `warc/none` for a file without a record, `warc/cut` for every stretch that is lost.
 *
 *     for await (const record of recordsOf(createReadStream("a.warc.gz"))) …
 */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord | Problem> {
  const pieces = piecesOf(chunks);
  try {
    yield* recordsIn(takerOf(pieces));
  } finally {
    await pieces.return(undefined);
  }
}

async function* recordsIn(from: Taker): AsyncGenerator<WarcRecord | Problem> {
  let records = 0,
    strange: string | null = null;
  const cut = (detail: string) => problem("warc/cut", detail);
  for (;;) {
    if (!(await skipBlank(from))) {
      const lost = from.pass();
      if (lost === null) break;
      if (lost) strange ??= `behind record ${records}: ${lost}`;
      continue;
    }
    const fields = await headerOf(from);
    if (!fields) {
      strange ??= `behind record ${records}`;
      await seek(from);
      continue;
    }
    if (strange !== null) {
      yield cut(strange);
      strange = null;
    }
    records++;
    const length = Number(fields.get("content-length"));
    const block = { left: length, short: false };
    yield {
      kind: fields.get("warc-type")?.toLowerCase() ?? "",
      url: fields.get("warc-target-uri")?.replace(/^<|>$/gu, "") || null,
      fields,
      length,
      look: (most) => from.look(Math.min(most, block.left)),
      async take() {
        const body = await from.take(block.left);
        block.short = body.length < block.left;
        block.left = 0;
        if (!block.short && (await standsWhole(from))) return body;
        // the length lies, or the writer was stopped, and the next record stands in this one
        const at = nextRecord(body, 0);
        if (at < 0) return block.short ? null : body;
        from.giveBack(body.subarray(at));
        block.short = true;
        return null;
      },
    };
    if (block.left && (await from.skip(block.left)) < block.left) block.short = true;
    if (!block.short) continue;
    yield cut(`in record ${records}`);
    // what was lost here is what this record lacks
    if (!(await from.reach(1)).length && from.pass() === null) break;
  }
  if (!records) yield problem("warc/none", strange ?? "no record");
  else if (strange !== null) yield cut(strange);
}

/** Whether a block ends where it should: another record follows, or nothing. */
async function standsWhole(from: Taker): Promise<boolean> {
  return !(await skipBlank(from)) || beginsRecord(await from.look(5));
}
