/**
 * Markup to a tree, XML and HTML alike, whatever is wrong with it: one pass, linear in the text, nothing thrown. Feeds, agency files and
 * exports come cut off, unclosed and with strangers' entities; a parser that demands well-formed input loses them whole.
 * Safe by what is left out: no external entity, no entity within an entity, no depth beyond DEPTH (deeper elements are laid flat).
 */
import { decodeHTML, decodeXML } from "entities";

/** An element: its name without prefix in lower case, its namespace ("" where none is declared), its attributes in lower case. */
export interface Tag {
  readonly name: string;
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Tag | string)[];
}

export interface Markup {
  readonly root: Tag;
  /** Whether an element was still open at the end of the text, whether elements were laid flat. */
  readonly cut: boolean;
  readonly flat: boolean;
  /** Where reading stopped: the length of the text, or less where it holds more elements than any file. */
  readonly end: number;
}

export interface MarkupOptions {
  /** HTML: elements without an end, paragraphs that close each other, scripts as raw text. */
  readonly html?: boolean;
  /** Names of elements that are never inside their like: opening one closes the one before. */
  readonly alone?: ReadonlySet<string>;
  /** Reading stops before there are more of these. */
  readonly most?: number;
}

/** No format read here is nested deeper than some twenty elements; pages reach a hundred. */
const DEPTH = 250;
/** Exports of five hundred articles have some 100,000 elements, a full sitemap of news 450,000. */
const ELEMENTS = 600_000;
/** The value of an entity that a document declares: letters, not bombs. */
const LONGEST_ENTITY = 16;
/** Feeds declare some twenty namespaces. */
const NAMESPACES = 64;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const RAW = new Set(["script", "style"]);
/** Opening the first closes an open one of the others, if it is the innermost. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  p: ["p"], li: ["li", "p"], tr: ["td", "th", "tr", "p"], td: ["td", "th", "p"], th: ["td", "th", "p"], div: ["p"], ul: ["p"], ol: ["p"], table: ["p"], blockquote: ["p"],
  h1: ["p"], h2: ["p"], h3: ["p"], h4: ["p"], h5: ["p"], h6: ["p"], section: ["p"], article: ["p"], figure: ["p"], option: ["option"], dt: ["dt", "dd"], dd: ["dt", "dd"],
}));

const NAME = /[^\s/>=<"'!?][^\s/><]*/uy;
const ATTRIBUTE = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/uy;
const ENTITY = /<!ENTITY\s+([\p{L}_][\p{L}\p{N}._-]*)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/gu;

const NONE: ReadonlyMap<string, string> = new Map();

interface Open { tag: Tag; spaces: ReadonlyMap<string, string> }

/**
 * Reads markup into a tree; text that is no markup becomes the text of the root.
 *
 *     parseMarkup("<p>a<p>b", { html: true }).root.children.length  // 2
 */
export function parseMarkup(text: string, { html = false, alone, most = Infinity }: MarkupOptions = {}): Markup {
  const root: Tag = { name: "", space: "", attributes: NONE, children: [] };
  const stack: Open[] = [{ tag: root, spaces: NONE }];
  let declared: Map<string, string> | null = null;
  let at = 0, over = 0, made = 0, those = 0, stopped = -1, flat = false;

  const find = finder(text);
  const decode = (raw: string): string => {
    if (!raw.includes("&")) return raw;
    const own = declared;
    const plain = own ? raw.replace(/&([\p{L}_][\p{L}\p{N}._-]{0,60});/gu, (whole, name: string) => own.get(name) ?? whole) : raw;
    return html ? decodeHTML(plain) : decodeEither(plain);
  };
  const add = (raw: string, plain: boolean) => {
    if (!raw) return;
    const { children } = stack.at(-1)!.tag, last = children.length - 1;
    const value = plain ? raw : decode(raw);
    if (typeof children[last] === "string") children[last] += value;
    else children.push(value);
  };

  const close = (name: string) => {
    for (let i = stack.length - 1; i > 0; i--) if (stack[i]!.tag.name === name) { stack.length = i; return; }
  };

  /** Reads the tag that opens at `begin`, behind its name. */
  const open = (qualified: string, begin: number, from: number) => {
    let attributes: Map<string, string> | null = null;
    const declarations: [string, string][] = [];
    let end = from;
    for (;;) {
      ATTRIBUTE.lastIndex = end;
      const found = ATTRIBUTE.exec(text);
      if (!found) break;
      end = ATTRIBUTE.lastIndex;
      const key = found[1]!.toLowerCase(), value = decode(found[2] ?? found[3] ?? found[4] ?? "");
      attributes ??= new Map();
      if (!attributes.has(key)) attributes.set(key, value);
      if ((key === "xmlns" || key.startsWith("xmlns:")) && declarations.length < NAMESPACES) declarations.push([key.slice(6), value.trim()]);
    }
    const outer = stack.at(-1)!.spaces;
    const spaces = declarations.length && outer.size < NAMESPACES * 2 ? new Map([...outer, ...declarations]) : outer;
    let stop = end;
    // whatever stands there besides attributes ends with the tag, or where the next begins
    while (stop < text.length && text[stop] !== ">" && text[stop] !== "<") stop++;
    const selfClosing = text[stop - 1] === "/" && text[stop] === ">";
    at = text[stop] === ">" ? stop + 1 : stop;
    const lower = qualified.toLowerCase(), colon = lower.indexOf(":");
    const name = colon < 0 ? lower : lower.slice(colon + 1);
    const prefix = colon < 0 ? "" : lower.slice(0, colon);
    if ((alone?.has(name) && ++those > most) || ++made > ELEMENTS) { stopped = begin; return; }
    if (alone?.has(name)) close(name);
    else if (html) while (stack.length > 1 && CLOSES.get(name)?.includes(stack.at(-1)!.tag.name)) stack.pop();
    const tag: Tag = { name, space: spaces.get(prefix) ?? (prefix ? prefix : ""), attributes: attributes ?? NONE, children: [] };
    stack.at(-1)!.tag.children.push(tag);
    if (html && RAW.has(name)) {
      const end = endOfRaw(find, name, text.length, at);
      if (end > at) tag.children.push(text.slice(at, end));
      at = end;
      return;
    }
    if ((selfClosing && !(html && !VOID.has(name))) || (html && VOID.has(name))) return;
    if (stack.length >= DEPTH) { over++; flat = true; } else stack.push({ tag, spaces });
  };

  while (at < text.length && stopped < 0) {
    const next = text.indexOf("<", at);
    if (next < 0) { add(text.slice(at), false); break; }
    if (next > at) add(text.slice(at, next), false);
    const sign = text[next + 1];
    if (sign === "!") {
      if (text.startsWith("<!--", next)) {
        // a comment that is never closed ends with its tag, so that the rest is not lost
        const end = find("-->", next + 4), tag = end < 0 ? find(">", next) : -1;
        at = end >= 0 ? end + 3 : tag < 0 ? text.length : tag + 1;
      }
      else if (text.startsWith("<![CDATA[", next)) {
        const end = find("]]>", next + 9);
        add(text.slice(next + 9, end < 0 ? text.length : end), true);
        at = end < 0 ? text.length : end + 3;
      } else {
        const end = find(">", next), subset = find("[", next);
        if (subset >= 0 && subset < end && !declared) {
          const close = find("]", subset), to = close < 0 ? text.length : close;
          declared = new Map();
          for (const found of text.slice(subset, Math.min(to, subset + 100_000)).matchAll(ENTITY)) {
            const value = found[2] ?? found[3] ?? "";
            if (value.length <= LONGEST_ENTITY) declared.set(found[1]!, value);
          }
          const after = find(">", to);
          at = after < 0 ? text.length : after + 1;
        } else at = end < 0 ? text.length : end + 1;
      }
    } else if (sign === "?") {
      const end = find(">", next);
      at = end < 0 ? text.length : end + 1;
    } else if (sign === "/") {
      NAME.lastIndex = next + 2;
      const found = NAME.exec(text);
      const end = find(">", next), again = find("<", next + 1);
      at = end < 0 ? (again < 0 ? text.length : again) : again >= 0 && again < end ? again : end + 1;
      if (over > 0) over--;
      else if (found) close(found[0].toLowerCase().slice(found[0].indexOf(":") + 1));
    } else {
      NAME.lastIndex = next + 1;
      const found = NAME.exec(text);
      if (!found || !/^[\p{L}_:]/u.test(found[0])) { add("<", true); at = next + 1; continue; }
      open(found[0], next, NAME.lastIndex);
    }
  }
  return { root, cut: stopped < 0 && (stack.length > 1 || over > 0), flat, end: stopped < 0 ? text.length : stopped };
}

/** XML knows five entities and feeds use HTML's; "&copy=2" in an address is none. */
const decodeEither = (text: string): string => decodeXML(text.replace(/&(?!(?:amp|lt|gt|quot|apos);)\p{L}[\p{L}\p{N}]{1,31};/gu, (entity) => decodeHTML(entity)));

type Find = (sign: string, from: number) => number;
/** indexOf that never looks at a stretch twice: what was found, or not, further on is remembered. */
function finder(text: string): Find {
  const known = new Map<string, { from: number; at: number }>();
  return (sign, from) => {
    const last = known.get(sign);
    if (last && last.from <= from && (last.at < 0 || from <= last.at)) return last.at;
    const at = text.indexOf(sign, from);
    known.set(sign, { from, at });
    return at;
  };
}

/** Where a script or a style sheet ends: at its end tag, or with the text. */
function endOfRaw(find: Find, name: string, length: number, from: number): number {
  const ends = [`</${name}`, `</${name.toUpperCase()}`].map((end) => find(end, from)).filter((at) => at >= 0);
  return ends.length ? Math.min(...ends) : length;
}

/** The first child of a name, in any namespace. */
export const child = (tag: Tag | null | undefined, name: string): Tag | null => (tag?.children.find((one) => typeof one !== "string" && one.name === name) as Tag | undefined) ?? null;

/** The children of a name, or all of them, without the text between. */
export const childrenOf = (tag: Tag | null | undefined, name?: string): Tag[] => (tag?.children.filter((one) => typeof one !== "string" && (!name || one.name === name)) as Tag[] | undefined) ?? [];

/** All elements of some names below one, in order. Elements inside a found one are found too. */
export function descendants(tag: Tag | null | undefined, ...names: readonly string[]): Tag[] {
  const found: Tag[] = [];
  const walk = (one: Tag) => {
    for (const inner of one.children) if (typeof inner !== "string") { if (names.includes(inner.name)) found.push(inner); walk(inner); }
  };
  if (tag) walk(tag);
  return found;
}

/** The text of an element and all below it, spaces joined. */
export const textOf = (tag: Tag | null | undefined): string => (tag ? rawText(tag).replace(/\s+/gu, " ").trim() : "");

/** The text of an element and all below it, as it stands. */
export function rawText(tag: Tag): string {
  const parts: string[] = [];
  const walk = (one: Tag) => { for (const inner of one.children) if (typeof inner === "string") parts.push(inner); else { if (inner.name === "br") parts.push("\n"); walk(inner); } };
  walk(tag);
  return parts.join("");
}
