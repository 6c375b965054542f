/**
 * HTML text into a tree of elements, in one pass and in time and memory that grow with the text whatever stands in it: the tokenizer is
 * htmlparser2's, the tree is our own, because a tree that a browser would build may be as deep as the text is long. Elements below the
 * greatest depth, and beyond the greatest number, leave their text in the element that holds them. No repair beyond what news pages need:
 * tags left open where HTML lets them, closing tags of nothing.
 */
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

export interface Tree {
  readonly root: Element;
  /** The texts of scripts that hold data: JSON-LD. */
  readonly data: readonly string[];
  /** The texts of style sheets. */
  readonly styles: readonly string[];
  /** Whether elements were left out because there are too many, or too deep. */
  readonly cut: boolean;
}

/** Pages of newsrooms are up to 60 deep and hold up to 20,000 elements. */
const DEPTH = 200, ELEMENTS = 150_000;
/** Attributes of one element that are kept, and how much of one of them. */
const ATTRIBUTES = 40, VALUE = 4000;
/** So much JSON-LD is kept of a page. */
const DATA = 2_000_000;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
const VOID = set("area base br col embed hr img input link meta param source track wbr");
/** Elements whose text no reader sees as part of the page's prose. */
const DROPPED = set("script style noscript template svg math iframe textarea noembed noframes");
const DRAWN = set("svg math");
export const BLOCK = set("address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul head title caption");
const HEADINGS = set("h1 h2 h3 h4 h5 h6");
const KEPT = set("class id href rel itemprop itemtype itemscope property name content datetime role style hidden aria-hidden aria-label lang type charset http-equiv");

/** What an opening tag closes, up to where: the end tags that HTML lets a writer leave out. */
const CLOSES: ReadonlyMap<string, readonly [closed: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map(Object.entries({
  li: [set("li"), set("ul ol menu")], dt: [set("dt dd"), set("dl")], dd: [set("dt dd"), set("dl")], option: [set("option"), set("select")],
  tr: [set("tr"), set("table")], td: [set("td th"), set("table tr")], th: [set("td th"), set("table tr")],
  tbody: [set("tbody thead tfoot"), set("table")], thead: [set("tbody thead"), set("table")], tfoot: [set("tbody thead"), set("table")],
  a: [set("a"), set("div p li td section article ul table")], body: [set("head"), set("")],
} satisfies Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>));
/** An open paragraph is looked for no further up than this. */
const PARAGRAPH = set("td th table button caption html body article section div li");

/** An attribute's value, "" where there is none. */
export const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? "";

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The tree of an HTML text; never fails.
 *
 *     parsePage("<p>One<p>Two").root.children.length  // 2
 */
export function parsePage(html: string): Tree {
  const root: Element = { name: "#root", attributes: NONE, parent: null, children: [] };
  const open: Element[] = [root];
  const unmade = new Map<string, number>();
  const data: string[] = [], styles: string[] = [];
  let kept = 0, made = 0, cut = false;
  // text not yet in the tree: what was decoded, and the range of the source behind it
  let text = "", from = 0, to = 0;
  let name = "", attributes: Map<string, string> | null = null, key = "", value = "", valued = 0;
  // inside an element whose text is dropped: its name, how many of them are open, and whether it holds data
  let dropped = "", depth = 0, isData = false;
  const isStyle = () => dropped === "style";

  const take = (start: number, end: number) => {
    if (start !== to) { text += html.slice(from, to); from = start; }
    to = end;
  };
  const flush = () => {
    text += html.slice(from, to);
    from = to;
    if (text) open.at(-1)!.children.push(text);
    text = "";
  };
  /** Name -> how many are open: what is not open need not be looked for. */
  const standing = new Map<string, number>();
  const pop = (length: number) => {
    flush();
    for (let i = length; i < open.length; i++) standing.set(open[i]!.name, standing.get(open[i]!.name)! - 1);
    open.length = length;
  };
  /** Where in the stack one of these is open, no further up than one of those; 0 for nowhere. */
  const above = (closed: ReadonlySet<string>, within: ReadonlySet<string>): number => {
    let any = false;
    for (const one of closed) any ||= (standing.get(one) ?? 0) > 0;
    if (!any) return 0;
    for (let i = open.length - 1; i > 0; i--) {
      if (closed.has(open[i]!.name)) return i;
      if (within.has(open[i]!.name)) return 0;
    }
    return 0;
  };
  const lost = (block: boolean) => { cut = true; if (block) { flush(); open.at(-1)!.children.push("\n"); } };

  function begin(ending: boolean): void {
    const block = BLOCK.has(name);
    if (block) { const at = above(P, PARAGRAPH); if (at) pop(at); }
    const closes = CLOSES.get(name);
    if (closes) { const at = above(closes[0], closes[1]); if (at) pop(at); }
    if (HEADINGS.has(name) && HEADINGS.has(open.at(-1)!.name)) pop(open.length - 1);
    if (DROPPED.has(name)) {
      if (ending) return;
      dropped = name; depth = 1;
      isData = name === "script" && /ld\+json/iu.test(attributes?.get("type") ?? "");
      flush();
      return;
    }
    // a second html or body only adds to the first
    if ((name === "html" || name === "body") && open.some((element) => element.name === name)) return;
    if (++made > ELEMENTS) { lost(block || name === "br"); return; }
    if (open.length >= DEPTH && !VOID.has(name)) {
      if (!ending) unmade.set(name, (unmade.get(name) ?? 0) + 1);
      lost(block);
      return;
    }
    flush();
    const element: Element = { name, attributes: attributes ?? NONE, parent: open.at(-1)!, children: [] };
    open.at(-1)!.children.push(element);
    if (!VOID.has(name)) { open.push(element); standing.set(name, (standing.get(name) ?? 0) + 1); }
  }

  function close(ended: string): void {
    const skipped = unmade.get(ended) ?? 0;
    if (skipped) { unmade.set(ended, skipped - 1); lost(BLOCK.has(ended)); return; }
    if (ended === "body" || ended === "html") return;
    const block = BLOCK.has(ended);
    for (let i = open.length - 1; i > 0; i--) {
      const { name: other } = open[i]!;
      if (other === ended || (HEADINGS.has(ended) && HEADINGS.has(other))) { pop(i); return; }
      // the end of an inline element does not end the blocks in it, nor that of a block the cell it is in
      if (block ? (other === "td" || other === "th") && ended !== "tr" && ended !== "table" && ended !== "tbody" : BLOCK.has(other)) return;
    }
  }

  const handlers: TokenizerCallbacks = {
    ontext(start, end) { if (!dropped) take(start, end); else if ((isData || isStyle()) && kept < DATA) text += html.slice(start, Math.min(end, start + DATA)); },
    ontextentity(code, end) {
      if (dropped) return;
      text += html.slice(from, to) + String.fromCodePoint(code);
      from = to = end;
    },
    onopentagname(start, end) { name = html.slice(start, Math.min(end, start + 40)).toLowerCase(); attributes = null; },
    onattribname(start, end) { key = end - start > 40 ? "" : html.slice(start, end).toLowerCase(); value = ""; valued = 0; },
    onattribdata(start, end) {
      if (valued >= VALUE) return;
      value += html.slice(start, Math.min(end, start + VALUE - valued));
      valued += end - start;
    },
    onattribentity(code) { if (valued < VALUE) { value += String.fromCodePoint(code); valued++; } },
    onattribend() {
      if (dropped || !(KEPT.has(key) || key.startsWith("data-"))) return;
      attributes ??= new Map();
      if (attributes.size < ATTRIBUTES && !attributes.has(key)) attributes.set(key, value);
    },
    onopentagend() { if (!dropped) begin(false); else if (name === dropped) depth++; },
    onselfclosingtag() { if (!dropped) begin(VOID.has(name)); },
    onclosetag(start, end) {
      const ended = html.slice(start, Math.min(end, start + 40)).toLowerCase();
      if (!dropped) { close(ended); return; }
      // a drawing left open ends with what it stands in
      if (ended !== dropped ? !(DRAWN.has(dropped) && BLOCK.has(ended)) : --depth > 0) return;
      const left = ended !== dropped;
      if (isData || isStyle()) { (isData ? data : styles).push(text); kept += text.length; }
      text = ""; from = to = end; dropped = ""; isData = false;
      if (left) close(ended);
    },
    oncdata() {}, oncomment() {}, ondeclaration() {}, onend() {}, onprocessinginstruction() {},
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, handlers);
  tokenizer.write(html);
  tokenizer.end();
  if (isData && text) data.push(text);
  else flush();
  return { root, data, styles, cut };
}

const P: ReadonlySet<string> = new Set(["p"]);

/** The elements below an element that pass a test, in the order of the page, at most `most` of them. */
export function find(element: Element, test: (element: Element) => boolean, most = Infinity): Element[] {
  const found: Element[] = [];
  const visit = (one: Element): void => {
    for (const child of one.children) {
      if (typeof child === "string") continue;
      if (found.length >= most) return;
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** White space as one space, without what is invisible between letters. */
export const tidy = (text: string): string => text.replace(/[\u00ad\u200b\ufeff\u2060]/gu, "").replace(/[\s\u00a0]+/gu, " ").trim();

/** All text below an element, as one line. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const visit = (one: Element): void => {
    for (const child of one.children) {
      if (typeof child === "string") parts.push(child);
      else { if (child.name === "br" || BLOCK.has(child.name)) parts.push(" "); visit(child); }
    }
  };
  visit(element);
  return tidy(parts.join(""));
}
