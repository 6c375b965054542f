/**
 * What a recorded answer of HTTP holds: its body put together from chunks and unpacked, up to a limit, and its character set. Archives keep
 * answers as they came, and some keep the head of an answer whose body they have already unpacked, so that heads are believed only where the
 * body agrees.
 */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Fields } from "./records.ts";

/** The largest page that is read, packed and unpacked: the limit of a page that is fetched. */
export const MOST = 16 * 1024 * 1024;
/** Pages pack about five to one; what packs two hundred to one is made to burst, unless it is small. */
const RATIO = 200;
const SMALL = 1 << 20;

const latin = new TextDecoder("latin1");

/**
 * A body sent in chunks, put together, as far as it goes; one that is not in chunks as it is.
 *
 *     unchunked(utf8.encode("3\r\nabc\r\n0\r\n\r\n"))  // "abc"
 */
export function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const line = body.indexOf(10, at);
    const size = line < 0 || line - at > 1000 ? "" : (/^\s*([\da-f]{1,8})\s*(?:;[\s\S]*)?$/iu.exec(latin.decode(body.subarray(at, line)))?.[1] ?? "");
    if (!size) return at === 0 ? body : Buffer.concat(parts);
    const length = parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(line + 1, line + 1 + length));
    at = line + 1 + length + 2;
  }
  return Buffer.concat(parts);
}

const begins = (bytes: Uint8Array, ...sign: readonly number[]) => sign.every((byte, i) => bytes[i] === byte);
/** Whether bytes are markup or JSON as they stand. */
const isPlain = (bytes: Uint8Array) => /^(?:\u00ef\u00bb\u00bf)?\s*[<{[]/u.test(latin.decode(bytes.subarray(0, 64)));

/** Unpacks a body, as far as it goes; null where it is damaged, larger than a page, or packed more than once. */
function unpacked(body: Uint8Array, encoding: string): Uint8Array | null {
  const codings = encoding
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one && one !== "identity" && one !== "none");
  if (!codings.length || isPlain(body)) return body;
  if (codings.length > 1) return null;
  const maxOutputLength = Math.max(SMALL, Math.min(MOST, body.length * RATIO));
  // a body that was cut off is given as far as it goes
  const flush = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (codings[0]) {
      case "gzip":
      case "x-gzip":
        return begins(body, 0x1f, 0x8b) ? gunzipSync(body, flush) : body;
      case "deflate":
        return (body[0]! & 15) === 8 && ((body[0]! << 8) | body[1]!) % 31 === 0 ? inflateSync(body, flush) : inflateRawSync(body, flush);
      case "br":
        return brotliDecompressSync(body, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
      case "zstd":
        return begins(body, 0x28, 0xb5, 0x2f, 0xfd) ? zstdDecompressSync(body, { maxOutputLength, finishFlush: constants.ZSTD_e_flush }) : body;
      default:
        return body;
    }
  } catch {
    return null;
  }
}

const BOM = [0xef, 0xbb, 0xbf];

/**
 * Bytes as UTF-8, and marked as such, where HTTP names another character set and the bytes agree: it stands above what the page says.
 *
 *     asUtf8(latin1, "text/html; charset=iso-8859-1")
 */
export function asUtf8(bytes: Uint8Array, type: string): Uint8Array {
  const named = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(type)?.[1];
  if (!named || /^utf-?8/iu.test(named) || begins(bytes, ...BOM) || begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return bytes;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    /* not UTF-8, as HTTP says */
  }
  try {
    return Buffer.concat([new Uint8Array(BOM), new TextEncoder().encode(new TextDecoder(named).decode(bytes))]);
  } catch {
    return bytes;
  }
}

/** The body of an answer as its page was written; null where it does not unpack. */
export function bodyOf(sent: Uint8Array, head: Fields): Uint8Array | null {
  const joined = /chunked/iu.test(head.get("transfer-encoding") ?? "") ? unchunked(sent) : sent;
  return unpacked(joined, head.get("content-encoding") ?? "");
}
