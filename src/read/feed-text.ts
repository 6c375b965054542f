/**
 * The texts of feeds, which come as plain text, escaped HTML, XHTML elements or base64, and do not always say which: to HTML, and to plain
 * text for headlines.
 */
import { decodeHTML } from "entities";
import { rawText, type Tag } from "./markup.ts";
import { lineOfFragment } from "./page-fragment.ts";

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|wbr)$/u;
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** Elements that stand in headlines as markup; other words in angle brackets are words. */
const INLINE = /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h\d|i|iframe|img|ins|object|p|q|s|script|small|span|strike|strong|style|sub|sup|tt|u)(?:\s[^<>]{0,500})?\/?>/iu;

/** The content of an element as HTML. */
function inner(tag: Tag): string {
  return tag.children.map((one) => {
    if (typeof one === "string") return escape(one);
    const attributes = [...one.attributes].filter(([key]) => !key.startsWith("xmlns")).map(([key, value]) => ` ${key}="${escape(value).replaceAll('"', "&quot;")}"`).join("");
    return VOID.test(one.name) ? `<${one.name}${attributes} />` : `<${one.name}${attributes}>${inner(one)}</${one.name}>`;
  }).join("");
}

function fromBase64(text: string): string | null {
  const packed = text.replace(/\s+/gu, "");
  if (packed.length < 4 || packed.length % 4 === 1 || !/^[A-Za-z\d+/]+={0,2}$/u.test(packed)) return null;
  try { return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))); } catch { return null; }
}

const PLAIN = /^text(?:\/plain)?$/u, HTML = /^(?:text\/)?html$/u;
const typeOf = (tag: Tag) => (tag.attributes.get("type") ?? "").toLowerCase().split(";")[0]!.trim();

/** Text that is encoded in base64, by what the element says of itself. */
function unpacked(tag: Tag): string | null {
  const type = typeOf(tag), mode = tag.attributes.get("mode")?.toLowerCase();
  const isText = !type || /^(?:text|html|xhtml)$|^text\/|xml$/u.test(type);
  return mode === "base64" || (!isText && tag.children.every((one) => typeof one === "string")) ? fromBase64(rawText(tag)) : null;
}

const WINDOWS = new TextDecoder("windows-1252");
/** UTF-8 read as Latin-1 and encoded again gives pairs of letters that no language has. */
function restored(text: string): string {
  // letters of windows-1252 that were numbered as if they were Unicode
  if (/[\u0080-\u009f]/u.test(text) && !/[\u00c2-\u00f4][\u0080-\u00bf]/u.test(text)) return text.replace(/[\u0080-\u009f]/gu, (letter) => WINDOWS.decode(Uint8Array.of(letter.charCodeAt(0))));
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/u.test(text) || /[^\u0000-\u00ff]/u.test(text)) return text;
  try { return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))); } catch { return text; }
}

/** A text construct as HTML. */
export function htmlOf(tag: Tag): string {
  const packed = unpacked(tag);
  if (packed !== null) return packed;
  const type = typeOf(tag);
  if (tag.children.some((one) => typeof one !== "string")) return inner(tag).trim();
  const text = restored(rawText(tag).trim());
  const plain = PLAIN.test(type);
  return plain ? escape(text) : text;
}

/** A text construct as one line of plain text. */
export function plainOf(tag: Tag): string {
  const packed = unpacked(tag);
  const type = typeOf(tag);
  if (packed === null && tag.children.some((one) => typeof one !== "string")) return lineOfFragment(inner(tag));
  const text = restored((packed ?? rawText(tag)).replace(/\s+/gu, " ").trim());
  if (PLAIN.test(type)) return text;
  if (INLINE.test(text) || HTML.test(type)) return lineOfFragment(text);
  return /&(?:#\d{2,6}|#x[\da-f]{2,5}|\p{L}{2,8}\d{0,2});/iu.test(text) ? decodeHTML(text) : text;
}
