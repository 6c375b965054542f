/**
 * Bodies unpacked: gzip, deflate (with and without the header of zlib, as servers send both), Brotli, Zstandard, one of them and one time.
 * Output stops at the bound, so a bomb costs no more memory than a page.
 */
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import type { Failure } from "./exchange.ts";
import type { Limits } from "./limits.ts";

/** What to ask servers for. */
export const encodings = "gzip, deflate, br, zstd";

type Unpacking = (packed: Uint8Array, options: { maxOutputLength: number }, done: (error: Error | null, bytes: Uint8Array) => void) => void;

function wayOf(name: string, packed: Uint8Array): Unpacking | null {
  if (name === "gzip" || name === "x-gzip") return gunzip;
  if (name === "deflate") return (packed[0]! & 15) === 8 ? inflate : inflateRaw;
  if (name === "br") return brotliDecompress;
  return name === "zstd" ? zstdDecompress : null;
}

/**
 * The body that was packed as Content-Encoding says, or why it stays packed.
 *
 *     await unpack(gzipSync("news"), "gzip", LIMITS)
 */
export async function unpack(packed: Uint8Array, encoding: string, limits: Limits): Promise<Uint8Array | Failure> {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity");
  if (!names.length || !packed.length)
    return packed.length <= limits.unpacked ? packed : { code: "fetch/too-large", detail: `${packed.length} bytes`, passing: false };
  const way = names.length === 1 ? wayOf(names[0]!, packed) : null;
  if (!way) return { code: "fetch/encoding", detail: encoding.slice(0, 80), passing: false };
  const most = Math.min(limits.unpacked, Math.max(limits.unpackedAnyway, packed.length * limits.ratio));
  return new Promise((resolve) => {
    way(packed, { maxOutputLength: most }, (error, bytes) => {
      if (!error) return resolve(bytes);
      const bomb = "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
      resolve(
        bomb
          ? { code: "fetch/unpacks-too-far", detail: `more than ${most} bytes from ${packed.length}`, passing: false }
          : { code: "fetch/bad-answer", detail: `${names[0]}: ${error.message}`, passing: false },
      );
    });
  });
}
