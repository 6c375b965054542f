/**
 * What an input holds, in portions that are read one after the other: a web archive is a portion for each page, every other file is one.
 * A web archive is told by its first bytes, or by its name where they are damaged; it passes through and is never in memory as a whole.
 */
import { open, type FileHandle } from "node:fs/promises";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { fetchedOf, type Fetched } from "../warc/fetched.ts";
import { isWebArchive } from "../warc/members.ts";
import { archivesIn, fetchedInWacz } from "../warc/wacz.ts";
import { failure, type Input } from "./inputs.ts";
import type { Network } from "./network.ts";

/** The most bytes of one file that is read whole: V8 holds no string beyond 2^29 units, and decoding needs a multiple of the file. */
const MOST_BYTES = 256 * 1024 * 1024;
/** So much of a file tells whether it is a web archive. */
const FIRST = 4096;
/** Bytes of a web archive read at once. */
const PART = 1 << 19;

/** Hears how far an input has come, where that takes a while: "320 of 2048 MB", "12 s". */
type Passing = (far: string) => void;

/** Where bytes come from that are in no file. */
interface Doors {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly network: Network;
}

/** How far a web archive is read: bytes, and of how many, null where nobody knows. */
const passed = (read: number, size: number | null): string =>
  `${size === null ? "" : `${Math.round(read / 1e6)} of `}${Math.round((size ?? read) / 1e6)} MB`;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });
const isZip = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, i) => bytes[i] === byte);
const tooLarge = (path: string, size: number) =>
  problem("input/too-large", `${path}: ${Math.ceil(size / 1048576)} MB, the limit is ${MOST_BYTES / 1048576} MB`);

/**
 * The portions of an input, in order, or the problems that keep them from being read.
 *
 *     for await (const portion of portionsOf({ path: "a.warc.gz" }, { stdin, network }, () => {})) …
 */
export async function* portionsOf(input: Input, { stdin, network }: Doors, passing: Passing): AsyncGenerator<Fetched | Problem> {
  if ("problem" in input) return yield input.problem;
  if (input.url !== undefined) {
    const answer = await network.get(input.url, (seconds) => passing(`${seconds} s`));
    return yield "code" in answer ? answer : { bytes: answer.bytes, url: answer.final, charset: answer.charset };
  }
  const name = input.path ?? "-";
  try {
    if (input.path === null) yield* fromStream(stdin(), passing);
    else yield* fromFile(input.path, passing);
  } catch (error) {
    yield failure(error, name);
  }
}

async function* fromFile(path: string, passing: Passing): AsyncGenerator<Fetched | Problem> {
  const file = await open(path);
  try {
    const entry = await file.stat();
    const read = readingOf(file, (at) => passing(passed(at, entry.size)));
    // what is no plain file (a pipe) passes once and cannot be looked at again
    if (!entry.isFile())
      return yield* fromStream(file.createReadStream({ highWaterMark: PART, autoClose: false }) as AsyncIterable<Uint8Array>, passing);
    const first = await read(0, FIRST);
    const slices = { size: entry.size, read };
    if (/\.wacz$/iu.test(path) || (isZip(first) && (await archivesIn(slices)).length)) yield* fetchedInWacz(slices);
    else if (isWebArchive(first) || /\.warc(?:\.gz)?$/iu.test(path)) yield* fetchedOf(partsOf(read));
    else if (entry.size > MOST_BYTES) yield tooLarge(path, entry.size);
    else yield { bytes: await file.readFile(), url: null };
  } finally {
    await file.close();
  }
}

type Read = (start: number, length: number) => Promise<Uint8Array>;

function readingOf(file: FileHandle, at: (end: number) => void): Read {
  return async (start, length) => {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, start + filled);
      if (!bytesRead) break;
      filled += bytesRead;
    }
    at(start + filled);
    return bytes.subarray(0, filled);
  };
}

async function* partsOf(read: Read): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const part = await read(at, PART);
    if (!part.length) return;
    yield part;
    at += part.length;
  }
}

/** What passes once: a web archive as it comes, everything else whole. */
async function* fromStream(stream: AsyncIterable<Uint8Array>, passing: Passing): AsyncGenerator<Fetched | Problem> {
  const chunks = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const more = async (): Promise<void> => {
    const { value, done } = await chunks.next();
    ended = done === true;
    if (ended) return;
    held.push(value as Uint8Array);
    size += (value as Uint8Array).length;
  };
  while (size < FIRST && !ended) await more();
  if (isWebArchive(joined(held))) {
    passing(passed(size, null));
    return yield* fetchedOf(
      (async function* () {
        yield* held.splice(0);
        for (; !ended; held.length = 0) {
          await more();
          passing(passed(size, null));
          yield* held;
        }
      })(),
    );
  }
  while (size <= MOST_BYTES && !ended) await more();
  if (!ended) return yield tooLarge("-", size);
  const bytes = joined(held);
  const slices = { size, read: (start: number, length: number) => Promise.resolve(bytes.subarray(start, start + length)) };
  if (isZip(bytes) && (await archivesIn(slices)).length) yield* fetchedInWacz(slices);
  else yield { bytes, url: null };
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));
