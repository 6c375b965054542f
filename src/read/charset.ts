/**
 * Bytes to text. A byte order mark decides; then UTF-8 if the bytes are valid; then UTF-16 by its zero bytes; then the single-byte
 * charset whose reading spells words with the letters of one alphabet, the packs' first; then jschardet's guess for other scripts.
 * Files pasted from several sources are decoded line by line.
 */
import { detect } from "jschardet";
import type { Problem } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import type { ProblemCode } from "../errors.ts";
import { alphabets as foreign } from "../lang/neighbours.ts";

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly problems: readonly Problem[];
}

/** As many bytes tell the charset; more only cost time. */
const SAMPLE = 1 << 18;
/** jschardet is asked with less: it weighs every byte for every charset. */
const GUESS_SAMPLE = 1 << 15;
/** A text with a greater share of bytes beyond ASCII is in no Latin script (Czech and Vietnamese names stay below). */
const MOST_ACCENTS = 0.35;
/** Tried in this order; the first wins a draw. ISO-8859-1 is read as windows-1252, as everywhere. */
const CANDIDATES = ["windows-1252", "windows-1250", "iso-8859-2", "windows-1257", "windows-1254"] as const;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** Whether a sample is no text at all: a known container, or control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (/^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x1f\x8b|BZh|\xfd7zXZ|\xd0\xcf\x11\xe0|SQLite )/u.test(head)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0, zero = 0;
  for (const byte of sample) {
    if (byte === 0) zero++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 26 && byte !== 27 && byte !== 0x1e && byte !== 0x1f) control++;
  }
  return zero > sample.length / 100 || control > sample.length / 20;
}

/** "utf-16le" or "utf-16be" where every other byte of a sample is zero or nearly constant, else null. */
function wide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0, odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (half < 2) return null;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try { return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes); } catch { return null; }
}

const alphabets = new WeakMap<readonly Pack[], ReadonlySet<string>[]>();
function alphabetsOf(packs: readonly Pack[]): ReadonlySet<string>[] {
  let sets = alphabets.get(packs);
  if (!sets) {
    sets = [...packs.map((pack) => pack.letters), ...foreign].map((letters) => new Set([...letters, ...letters.toUpperCase()]));
    alphabets.set(packs, sets);
  }
  return sets;
}

/** The bytes of a sample that are not ASCII, with one neighbour at each side: all that tells charsets apart. */
function telling(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let i = 0; i < bytes.length && kept.length < SAMPLE / 4; i++) {
    if (bytes[i]! < 0x80) continue;
    const last = kept.length ? kept.at(-1)! : 32;
    if (last < 0x80 && i > 0) kept.push(bytes[i - 1]!);
    while (i < bytes.length && bytes[i]! >= 0x80) kept.push(bytes[i++]!);
    kept.push(i < bytes.length ? bytes[i]! : 32, 32);
  }
  return Uint8Array.from(kept);
}

/** How well a reading spells words of one alphabet: letters of it count for, strange letters and symbols in words against. */
function spells(text: string, alphabet: ReadonlySet<string>): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c <= "\u007f") continue;
    const inWord = /\p{L}/u.test(text[i - 1] ?? " ") || /\p{L}/u.test(text[i + 1] ?? " ");
    if (alphabet.has(c)) score += /\p{Lu}/u.test(c) && /\p{Ll}/u.test(text[i - 1] ?? " ") ? -1 : 2;
    else if (c >= "\u0080" && c <= "\u009f") score -= 4;
    else if (/\p{L}/u.test(c)) score -= 1;
    else if ("–—“”„‘’«»…•§€£°·©\u00a0".includes(c)) score += inWord && /\p{L}/u.test(text[i - 1] ?? " ") && /\p{L}/u.test(text[i + 1] ?? " ") && c !== "’" && c !== "–" ? -1 : 1;
    else score -= inWord ? 3 : 1;
  }
  return score;
}

/** The best single-byte charset of a sample; `good` tells whether the packs' alphabets speak for it. */
function singleByte(bytes: Uint8Array, packs: readonly Pack[]): { charset: string; good: boolean } {
  const sample = telling(bytes.subarray(0, SAMPLE).length ? bytes.subarray(0, SAMPLE) : bytes);
  const whole = sample.length ? sample : telling(bytes);
  let best: string = CANDIDATES[0], most = -Infinity;
  for (const charset of CANDIDATES) {
    const text = new TextDecoder(charset).decode(whole);
    for (const alphabet of alphabetsOf(packs)) {
      // of two alphabets that spell alike the smaller: a pack's holds the letters of loans too
      const score = spells(text, alphabet) - alphabet.size / 1000;
      if (score > most) { best = charset; most = score; }
    }
  }
  const telltale = whole.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const latin = telltale < bytes.subarray(0, SAMPLE).length * MOST_ACCENTS;
  if ((latin && most >= telltale) || !telltale) return { charset: best, good: true };
  const guess = detect(bytes.subarray(0, GUESS_SAMPLE)).encoding;
  try {
    if (guess && !/^(?:utf-8|ascii)$/iu.test(guess)) return { charset: new TextDecoder(guess).encoding, good: true };
  } catch { /* a charset that the platform cannot decode is no better than the best of ours */ }
  return { charset: best, good: most > 0 };
}

/** Lines of one file in several charsets: UTF-8 where valid or nearly so, else the single-byte reading of all that is not. */
function decodeMixed(bytes: Uint8Array, packs: readonly Pack[]): Decoded {
  const parts: { from: number; to: number; text: string | null }[] = [];
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  let right = 0, damaged = 0, wrongBytes = 0;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(10, from);
    const to = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(from, to);
    let text = tryUtf8(line);
    if (text === null) {
      const lenient = utf8.decode(line);
      const lost = lenient.split("\ufffd").length - 1, kept = (lenient.match(/[^\u0000-\u007f\ufffd]/gu) ?? []).length;
      if (kept > lost) { text = lenient; damaged++; } else wrongBytes += line.length;
    } else if (text.length < line.length) right++;
    parts.push({ from, to, text });
    from = to;
  }
  const wrong = parts.filter((part) => part.text === null);
  if (!wrong.length) return { text: parts.map((part) => part.text).join(""), charset: "utf-8", problems: [problem("charset/damaged", `${damaged} lines hold bytes that are not UTF-8`)] };
  const rest = new Uint8Array(wrongBytes);
  let at = 0;
  for (const { from, to } of wrong) { rest.set(bytes.subarray(from, to), at); at += to - from; }
  const { charset, good } = singleByte(rest, packs);
  const decoder = new TextDecoder(charset);
  if (!right && !damaged) return { text: decoder.decode(bytes), charset, problems: good ? [] : [problem("charset/unclear", `read as ${charset}`)] };
  const text = parts.map((part) => part.text ?? decoder.decode(bytes.subarray(part.from, part.to))).join("");
  return { text, charset: "utf-8", problems: [problem("charset/mixed", `${right + damaged} lines read as utf-8, ${wrong.length} as ${charset}`)] };
}

/**
 * The text of the bytes, without byte order mark. Binary data and empty input give an empty text and the problem that says so.
 *
 *     decode(Uint8Array.of(0x67, 0xe5), packs).text  // "gå"
 */
export function decode(bytes: Uint8Array, packs: readonly Pack[]): Decoded {
  const done = (text: string, charset: string, problems: readonly Problem[] = []): Decoded => ({ text, charset, problems });
  if (!bytes.length) return done("", "utf-8", [problem("input/empty", "0 bytes")]);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return finish(bytes.subarray(3), packs);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return done(new TextDecoder("utf-16le").decode(bytes), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return done(new TextDecoder("utf-16be").decode(bytes), "utf-16be");
  const pairs = wide(bytes);
  if (pairs) return done(new TextDecoder(pairs).decode(bytes), pairs);
  if (isBinary(bytes)) return done("", "binary", [problem("input/binary", `${bytes.length} bytes`)]);
  return finish(bytes, packs);
}

function decoderOf(label: string) {
  try { return new TextDecoder(label); } catch { return null; }
}

/** Fewer characters than this that a stated charset does not have are damage; more say that it is not the one. */
const MOST_LOST = 20;

/**
 * The text in the charset that whoever sent the bytes states (HTTP's Content-Type), which stands above what a page or feed says of itself; null
 * where a byte order mark stands above it, where the bytes are UTF-8 all the same (servers state a default for files that were
 * converted long ago), and where they cannot be what is stated.
 *
 *     decodeStated(Uint8Array.of(0xb3, 0xf3, 0x64, 0xbc), "iso-8859-2")?.text  // "łódź"
 */
export function decodeStated(bytes: Uint8Array, stated: string): Decoded | null {
  const [a, b, c] = bytes;
  if ((a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b === 0)) return null;
  const decoder = decoderOf(stated), encoding = decoder?.encoding ?? "", isWide = encoding.startsWith("utf-16");
  // seven-bit sets of East Asia are valid UTF-8 and are not meant as such
  if (!decoder || encoding === "utf-8" || (!isWide && (isBinary(bytes) || (!/^(?:iso-2022|hz)/u.test(encoding) && tryUtf8(bytes) !== null)))) return null;
  const text = decoder.decode(bytes);
  return text.split("\ufffd", MOST_LOST + 2).length - 1 > MOST_LOST ? null : { text, charset: encoding, problems: [] };
}

function finish(bytes: Uint8Array, packs: readonly Pack[]): Decoded {
  const text = tryUtf8(bytes);
  return text !== null ? { text, charset: "utf-8", problems: [] } : decodeMixed(bytes, packs);
}
