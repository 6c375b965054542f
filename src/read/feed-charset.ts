/**
 * The character set of XML: its byte order mark, its first bytes (UTF-16 and UTF-32 without one), then what its declaration says, unless the
 * bytes are valid UTF-8 all the same: servers convert and leave the declaration.
 */
const FIRST_LINE = 200;

/** UTF-32, which the platform does not decode. */
function utf32(bytes: Uint8Array, little: boolean, from: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = from; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd");
  }
  return parts.join("");
}

/**
 * The text of XML in a character set that it names itself; null where it names none that must be heeded.
 *
 *     decodeXml(bytes) ?? decode(bytes, packs).text
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c))) return utf32(bytes, false, d === 0x3c ? 0 : 4);
  if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))) return utf32(bytes, true, a === 0x3c ? 0 : 4);
  if (a === 0 && b === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  if (a === 0x3c && b === 0) return new TextDecoder("utf-16le").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, FIRST_LINE));
  const named = /^[\s\u00ef\u00bb\u00bf]*<\?xml[^>]{0,120}encoding\s*=\s*["']([\w.:-]{2,40})["']/iu.exec(head)?.[1];
  if (!named || /^(?:utf-?(?:8|16|32)|us-ascii|ascii)/iu.test(named)) return null;
  try {
    const decoder = new TextDecoder(named.replaceAll("_", "-"));
    // seven-bit sets of East Asia are valid UTF-8 and are not meant as such
    if (!/^(?:iso-2022|hz)/iu.test(decoder.encoding) && isUtf8(bytes)) return null;
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Valid UTF-8 with letters beyond ASCII, or ASCII alone. */
function isUtf8(bytes: Uint8Array): boolean {
  try { new TextDecoder("utf-8", { fatal: true }).decode(bytes); return true; } catch { return false; }
}
