/**
 * RTF to lines: control words, groups and bytes of a code page, read once from front to back, whatever is broken in them. What is no text (fonts,
 * colours, pictures, fields' instructions, everything behind "\*") is passed over. Only what tells a line's kind is kept of its look.
 */

/** A line of a document: bold throughout, and larger than text is. */
export interface RtfLine { readonly text: string; readonly bold: boolean; readonly size: number }

/** Groups deeper than any program writes are read as if they stood side by side. */
const DEPTH = 500;
/** Groups that hold no text of the document. */
const ASIDE = new Set("colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable rsidtbl generator themedata datastore xmlnstbl latentstyles nonshppict filetbl revtbl".split(" "));
const BREAKS = new Set("par line sect page row".split(" "));
const SIGNS: Readonly<Record<string, string>> = { tab: " ", cell: " ", emdash: "—", endash: "–", lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”", bullet: "•", emspace: " ", enspace: " " };
/** Code page, or the charset of a font, -> the decoder of its bytes. */
const PAGES: Readonly<Record<number, string>> = { 874: "windows-874", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 10000: "macintosh" };
const FONTS: Readonly<Record<number, number>> = { 0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 };

/** Whether a text is RTF. */
export const isRtf = (text: string): boolean => /^\ufeff?\s{0,8}\{\\rtf/u.test(text.slice(0, 20));

type Decoder = InstanceType<typeof TextDecoder>;

const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z']))/iuy;

interface State { skip: boolean; font: boolean; uc: number; page: number; bold: boolean; size: number; first: boolean }

function decoderOf(page: number): Decoder {
  try { return new TextDecoder(PAGES[page] ?? (page === 65001 ? "utf-8" : `windows-${page}`)); } catch { return new TextDecoder("windows-1252"); }
}

/**
 * The lines of a document, empty ones left out.
 *
 *     rtfLines("{\\rtf1\\ansi {\\b F\\'e4rjan}\\par Den st\\u229 ?r still.}")[0]  // { text: "Färjan", bold: true, size: 24 }
 */
export function rtfLines(text: string): RtfLine[] {
  const lines: RtfLine[] = [], stack: State[] = [];
  let state: State = { skip: false, font: false, uc: 1, page: 1252, bold: false, size: 24, first: false };
  const fonts = new Map<number, number>(), decoders = new Map<number, Decoder>();
  let over = 0, pending = 0, standing = 1252, named = 0;
  let parts: string[] = [], bytes: number[] = [], plain = false, size = 0;

  const flush = () => {
    if (!bytes.length) return;
    let decoder = decoders.get(state.page);
    if (!decoder) decoders.set(state.page, (decoder = decoderOf(state.page)));
    parts.push(decoder.decode(new Uint8Array(bytes)));
    bytes = [];
  };
  const add = (value: string) => {
    if (state.skip) return;
    flush();
    parts.push(value);
    if (value.trim()) { plain ||= !state.bold; size = Math.max(size, state.size); }
  };
  const end = () => {
    flush();
    const line = parts.join("").replace(/\s+/gu, " ").trim();
    if (line) lines.push({ text: line.toWellFormed(), bold: !plain, size });
    parts = []; plain = false; size = 0;
  };
  const word = (name: string, given: string | undefined) => {
    const value = given === undefined ? null : Number(given);
    if (state.first && ASIDE.has(name)) state.skip = true;
    if (name === "fonttbl") state.font = state.skip = true;
    else if (state.font) {
      if (name === "f") named = value ?? 0;
      else if (name === "fcharset" && fonts.size < 10_000) fonts.set(named, FONTS[value ?? 0] ?? standing);
    } else if (BREAKS.has(name)) { if (!state.skip) end(); }
    else if (name === "ansicpg") { flush(); standing = state.page = value ?? 1252; }
    else if (name === "f") { flush(); state.page = fonts.get(value ?? 0) ?? standing; }
    else if (name === "plain") { state.bold = false; state.size = 24; }
    else if (name === "b") state.bold = value !== 0;
    else if (name === "fs") state.size = value ?? 24;
    else if (name === "uc") state.uc = Math.max(0, Math.min(8, value ?? 1));
    else if (name === "u" && value !== null) { add(String.fromCharCode(value & 0xffff)); pending = state.uc; }
    else if (SIGNS[name] !== undefined && Object.hasOwn(SIGNS, name)) add(SIGNS[name]!);
  };

  for (let at = 0; at < text.length; ) {
    const sign = text[at]!;
    if (sign === "{") {
      at++;
      flush();
      if (stack.length >= DEPTH) over++;
      else { stack.push(state); state = { ...state, first: true }; }
      pending = 0;
      continue;
    }
    if (sign === "}") {
      at++;
      flush();
      if (over) over--;
      else state = stack.pop() ?? state;
      pending = 0;
      continue;
    }
    if (sign === "\\") {
      CONTROL.lastIndex = at;
      const found = CONTROL.exec(text);
      if (!found) { at++; continue; }
      at = CONTROL.lastIndex;
      if (found[1]) {
        const name = found[1];
        if (name === "bin") at += Math.max(0, Math.min(text.length, Number(found[2] ?? 0)));
        else word(name, found[2]);
        state.first = false;
      } else if (found[3]) {
        if (pending) pending--;
        else if (!state.skip) { bytes.push(parseInt(found[3], 16)); plain ||= !state.bold; size = Math.max(size, state.size); }
      } else if (found[4] === "*") state.skip = true;
      else if (found[4] === "~") add("\u00a0");
      else if (found[4] === "_") add("‑");
      else if (found[4] === "\n" || found[4] === "\r") { if (!state.skip) end(); }
      else if (found[4] !== "-") add(found[4]!);
      continue;
    }
    let next = at;
    while (next < text.length && text[next] !== "{" && text[next] !== "}" && text[next] !== "\\") next++;
    let run = text.slice(at, next).replace(/[\r\n]+/gu, "");
    at = next;
    if (pending && run) { const skipped = Math.min(pending, run.length); pending -= skipped; run = run.slice(skipped); }
    if (run) { add(run); state.first = false; }
  }
  end();
  return lines;
}
