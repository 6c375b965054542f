/**
 * What an input holds, in portions that are read one after the other: a web archive is a portion for each page, every other file is one.
 * Bytes are read only when their turn comes.
 */
import { open, readFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { fetchedOf, type Fetched } from "../read/warc.ts";
import { entriesOf, unpack } from "../read/zip.ts";
import { failure, type Input } from "./inputs.ts";

/** The most bytes of one file: V8 holds no string beyond 2^29 units, and decoding needs a multiple of the file. */
const MOST_BYTES = 256 * 1024 * 1024;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** The bytes of an input, or the problem that keeps it from being read. */
async function readInput(input: Input, stdin: () => Promise<Uint8Array>): Promise<Uint8Array | Problem> {
  if ("problem" in input) return input.problem;
  try {
    if (input.path === null) return await stdin();
    const entry = await stat(input.path);
    if (entry.size > MOST_BYTES)
      return problem("input/too-large", `${input.path}: ${Math.ceil(entry.size / 1048576)} MB, the limit is ${MOST_BYTES / 1048576} MB`);
    return await readFile(input.path);
  } catch (error) {
    return failure(error, input.path ?? "-");
  }
}

/** Begins of files: a web archive, packed or not, and the ZIP that a .wacz is. */
const GZIP = [0x1f, 0x8b],
  ZIP = [0x50, 0x4b];

/**
 * What an input holds, in portions that are read one after the other: a web archive is a portion for each page, every other file is one.
 *
 *     for await (const portion of portionsOf({ path: "a.warc.gz" }, stdin)) …
 */
export async function* portionsOf(input: Input, stdin: () => Promise<Uint8Array>): AsyncGenerator<Fetched | Problem> {
  const path = "problem" in input ? null : input.path;
  if (path !== null && /\.(?:warc(?:\.gz)?|wacz)$/iu.test(path)) {
    try {
      if (/\.wacz$/iu.test(path)) yield* fromWacz(input, stdin);
      else yield* fetchedOf(await unpackedStream(path));
    } catch (error) {
      yield failure(error, path);
    }
    return;
  }
  const bytes = await readInput(input, stdin);
  yield bytes instanceof Uint8Array ? { bytes, url: null } : bytes;
}

const begins = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, i) => bytes[i] === byte);

/** A file as a stream, unpacked where it is packed, whatever it is called. */
async function unpackedStream(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  const first = new Uint8Array(2);
  await file.read(first, 0, 2, 0);
  const raw = file.createReadStream({ start: 0, highWaterMark: 1 << 18 });
  if (!begins(first, GZIP)) return raw as AsyncIterable<Uint8Array>;
  const unpacking = createGunzip({ chunkSize: 1 << 18 });
  raw.on("error", (error) => unpacking.destroy(error));
  return raw.pipe(unpacking) as AsyncIterable<Uint8Array>;
}

/** The archives within a .wacz, one after the other. */
async function* fromWacz(input: Input, stdin: () => Promise<Uint8Array>): AsyncGenerator<Fetched | Problem> {
  const bytes = await readInput(input, stdin);
  if (!(bytes instanceof Uint8Array)) return yield bytes;
  const archives = begins(bytes, ZIP) ? entriesOf(bytes).filter(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/iu.test(name)) : [];
  if (!archives.length) yield problem("warc/none", "no archive in it");
  for (const entry of archives) {
    const packed = unpack(bytes, entry, MOST_BYTES);
    if (!packed) yield problem("warc/cut", entry.name);
    else
      yield* fetchedOf(
        begins(packed, GZIP)
          ? (Readable.from([packed]).pipe(createGunzip()) as AsyncIterable<Uint8Array>)
          : (Readable.from([packed]) as AsyncIterable<Uint8Array>),
      );
  }
}
