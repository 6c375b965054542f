/**
 * WARC, the format of web archives (ISO 28500): records one after the other, each a header, a length and as many bytes. Read from a stream: no
 * more than one record is in memory, and none that is larger than a page. What a record holds of HTTP is taken apart here; what it holds of
 * news is for the reader of its format.
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Problem } from "../model.ts";
import { problem } from "./stated.ts";

/** One page, feed or file of the archive, and where it was fetched. */
export interface Fetched { readonly bytes: Uint8Array; readonly url: string | null }

/** The largest record that is read, packed and unpacked: the limit of a page that is fetched. */
const MOST = 16 * 1024 * 1024;
/** Headers are some hundred bytes; a longer one is no header. */
const HEADER = 64 * 1024;
/** What may hold an article. */
const NEWS = /html|xml|rss|atom|feed\+json|ninjs/iu;

const latin = new TextDecoder("latin1");

/** Bytes that come in pieces, taken in pieces of another size. */
function taker(chunks: AsyncIterator<Uint8Array>) {
  let held = new Uint8Array(0), ended = false;
  const more = async (): Promise<boolean> => {
    if (ended) return false;
    const { value, done } = await chunks.next();
    if (done) { ended = true; return false; }
    const joined = new Uint8Array(held.length + value.length);
    joined.set(held);
    joined.set(value, held.length);
    held = joined;
    return true;
  };
  return {
    /** The header up to its empty line; null at the end of the file, or where no header is as long. */
    async header(): Promise<string | null> {
      for (let window = 4096; ; ) {
        const text = latin.decode(held.subarray(0, window));
        const start = /\S/u.exec(text)?.index ?? text.length;
        const end = /\r?\n\r?\n/u.exec(text.slice(start));
        if (end) {
          held = held.subarray(start + end.index + end[0].length);
          return text.slice(start, start + end.index);
        }
        if (window < held.length && window < HEADER) window = HEADER;
        else if (held.length >= HEADER || !(await more())) return null;
      }
    },
    /** So many bytes, or null where the file ends before. */
    async take(length: number): Promise<Uint8Array | null> {
      if (held.length >= length) { const taken = held.subarray(0, length); held = held.subarray(length); return taken; }
      const taken = new Uint8Array(length);
      let at = 0;
      for (;;) {
        const part = held.subarray(0, length - at);
        taken.set(part, at);
        at += part.length;
        held = held.subarray(part.length);
        if (at === length) return taken;
        if (!(await more())) return null;
      }
    },
    /** Passes over so many bytes; false where the file ends before. */
    async skip(length: number): Promise<boolean> {
      for (let left = length; ; ) {
        const part = Math.min(left, held.length);
        left -= part;
        held = held.subarray(part);
        if (!left) return true;
        if (!(await more())) return false;
      }
    },
    rest: () => held.length,
  };
}

/** Fields of a header by their names in lower case; the first line is under "". */
function fieldsOf(header: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [i, line] of header.split(/\r?\n/u).entries()) {
    const colon = line.indexOf(":");
    if (i === 0) fields.set("", line);
    else if (colon > 0 && !fields.has(line.slice(0, colon).toLowerCase())) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** A body sent in chunks, put together; what is there where it is cut off. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const line = body.indexOf(10, at);
    const size = line < 0 ? NaN : parseInt(latin.decode(body.subarray(at, Math.min(line, at + 20))), 16);
    // archives often keep the header of a body whose chunks they have joined
    if (Number.isNaN(size)) return at === 0 ? body : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(body.subarray(line + 1, line + 1 + size));
    at = line + 1 + size + 2;
  }
  return Buffer.concat(parts);
}

function unpacked(body: Uint8Array, encoding: string): Uint8Array | null {
  const options = { maxOutputLength: MOST };
  try {
    if (/gzip/iu.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    if (/br/iu.test(encoding)) return brotliDecompressSync(body, options);
    if (/deflate/iu.test(encoding)) return inflateSync(body, options);
    return body;
  } catch {
    return null;
  }
}

/** Bytes as UTF-8 where HTTP names another character set and the bytes agree. */
function asUtf8(bytes: Uint8Array, type: string): Uint8Array {
  const named = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(type)?.[1];
  if (!named || /^utf-?8/iu.test(named)) return bytes;
  try { new TextDecoder("utf-8", { fatal: true }).decode(bytes); return bytes; } catch { /* not UTF-8, as HTTP says */ }
  try { return new TextEncoder().encode(new TextDecoder(named).decode(bytes)); } catch { return bytes; }
}

/** What a response holds; null where it is an error or no news, a problem where it does not unpack to a page. */
function responseOf(record: Uint8Array, url: string | null): Fetched | Problem | null {
  const head = latin.decode(record.subarray(0, HEADER)), end = /\r?\n\r?\n/u.exec(head);
  if (!end) return null;
  const fields = fieldsOf(head.slice(0, end.index)), type = fields.get("content-type") ?? "";
  if (!/^HTTP\/\S+ 2\d\d/u.test(fields.get("") ?? "") || !NEWS.test(type)) return null;
  const sent = record.subarray(end.index + end[0].length);
  const body = unpacked(/chunked/iu.test(fields.get("transfer-encoding") ?? "") ? unchunked(sent) : sent, fields.get("content-encoding") ?? "");
  if (!body) return problem("warc/too-large", url ?? "");
  return body.length ? { bytes: asUtf8(body, type), url } : null;
}

/**
 * What a WARC file holds that may be news, in order, from its unpacked bytes in pieces of any size. A file that is cut off, or damaged, ends with
 * a problem that says how many records were whole.
 *
 *     for await (const found of fetchedOf(createReadStream("a.warc"))) …
 */
export async function* fetchedOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Fetched | Problem> {
  const from = taker(chunks[Symbol.asyncIterator]());
  let records = 0;
  try {
    for (;;) {
      const header = await from.header();
      if (header === null) {
        if (!records) yield problem("warc/none", "no record");
        else if (from.rest() > 4) yield problem("warc/cut", `behind record ${records}`);
        return;
      }
      const fields = fieldsOf(header), length = Number(fields.get("content-length"));
      if (!/^WARC\/\d/u.test(fields.get("") ?? "") || !Number.isSafeInteger(length) || length < 0) { yield problem(records ? "warc/cut" : "warc/none", `behind record ${records}`); return; }
      const kind = fields.get("warc-type")?.toLowerCase(), url = fields.get("warc-target-uri")?.replace(/^<|>$/gu, "") ?? null;
      const type = fields.get("content-type") ?? "";
      const wanted = length <= MOST && ((kind === "response" && /^https?:/iu.test(url ?? "")) || (kind === "resource" && NEWS.test(type)));
      const body = wanted ? await from.take(length) : (await from.skip(length)) ? undefined : null;
      if (body === null) { yield problem("warc/cut", `in record ${records + 1}`); return; }
      records++;
      if (kind === "response" && length > MOST) yield problem("warc/too-large", `${url ?? ""} ${Math.round(length / 1e6)} MB`);
      const found = body === undefined ? null : kind === "response" ? responseOf(body, url) : { bytes: asUtf8(body, type), url };
      if (found) yield found;
    }
  } catch (error) {
    // the stream that unpacks fails where the file is cut off
    yield problem("warc/cut", `behind record ${records}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
