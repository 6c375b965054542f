/**
 * The runs of a page: its text in the order of the page, cut where a block begins or ends and where two line breaks stand, each with what
 * the elements around it say of it. What cannot be seen, and what templates name as chrome, is told here; what is the article is not.
 */
import { attribute, BLOCK, tidy, type Element } from "./page-tree.ts";
import { holdingOf, isHidden, isNamedChrome, type Holding, type Names } from "./page-names.ts";

/** "pictured" is text that stands alone with an image in an element, "caption" what elements and their names say is one. */
export type Standing = "text" | "pictured" | "heading" | "caption" | "item" | "quote" | "cell" | "preformatted";

export interface Run {
  readonly text: string;
  /** Characters of the text that stand in links. */
  readonly linked: number;
  /** Characters in bold. */
  readonly bold: number;
  /** The block element that the text stands in. */
  readonly element: Element;
  readonly standing: Standing;
  /** The level of a heading, 0 for anything else. */
  readonly level: number;
  /** Characters in italics, and in elements that hold times. */
  readonly italic: number;
  readonly timed: number;
  /** The innermost element that makes this run no part of an article, and those around it; null where none does. */
  readonly chrome: Beside | null;
  /** The innermost element whose names say what else it holds, and those around it. */
  readonly within: Within | null;
}

/** An element beside the article, and the next such element around it. */
export interface Beside { readonly element: Element; readonly outer: Beside | null }
/** An element that holds a box of facts, who wrote the article, or what stands at pictures, and the next such element around it. */
export interface Within { readonly element: Element; readonly holding: Holding; readonly outer: Within | null }

/** Elements that a reader does not see as text, and those that hold what is beside the text. */
const UNREAD = new Set(["head", "select", "button", "dialog", "datalist", "audio", "video", "map", "object", "canvas", "applet", "input", "label"]);
const BESIDE = new Set(["nav", "aside", "footer", "menu", "form"]);
const ROLES = new Set(["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "alert", "menu", "menubar", "tablist", "toolbar"]);

/** Whether an element holds what is no part of an article, by its name, its role, its style, or the words templates use. */
function isChrome(element: Element, names: Names): boolean {
  const { name } = element;
  if (BESIDE.has(name) || isHidden(element, names)) return true;
  return ROLES.has(attribute(element, "role").toLowerCase()) || isNamedChrome(element, names);
}

/** A caption is no longer than this, and an image this near above it. */
const CAPTION = 400, NEAR = 3;
/** Elements that hold more than an image and its caption. */
const WIDE = new Set(["#root", "html", "body", "main", "article", "section", "p", "li", "td", "blockquote"]);

/** Runs that stand alone with an image in the smallest element that holds both are its caption, whatever that element is called. */
function underImages(runs: readonly Run[], images: readonly Element[]): Run[] {
  if (!images.length) return [...runs];
  const held = new Map<Element, number>();
  for (const run of runs) for (let at: Element | null = run.element; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + run.text.length);
  const frames = new Set<Element>();
  for (const image of images) {
    let frame: Element | null = image;
    for (let level = 1; frame && level < NEAR && !held.has(frame); level++) frame = frame.parent;
    if (frame && !WIDE.has(frame.name) && (held.get(frame) ?? Infinity) <= CAPTION) frames.add(frame);
  }
  const isFramed = ({ element }: Run): boolean => {
    for (let at = element.parent, level = 0; at && level < NEAR; at = at.parent, level++) if (frames.has(at)) return true;
    return false;
  };
  return runs.map((run) => (run.standing === "text" && isFramed(run) ? { ...run, standing: "pictured" } : run));
}

/** The longest live reports have some 3000. */
const RUNS = 12_000;

interface State { readonly within: Run["within"]; readonly link: boolean; readonly bold: boolean; readonly italic: boolean; readonly timed: boolean; readonly standing: Standing; readonly level: number; readonly chrome: Run["chrome"] }

/**
 * The runs below an element, in order, no more than RUNS; `cut` tells whether there are more.
 *
 *     runsOf(parsePage("<p>One<br><br>Two").root, readNames(new Set(), new Set())).runs.map((run) => run.text)  // ["One", "Two"]
 */
export function runsOf(root: Element, names: Names): { runs: Run[]; cut: boolean } {
  const runs: Run[] = [], images: Element[] = [];
  let cut = false;
  let parts: string[] = [], linked = 0, bold = 0, italic = 0, timed = 0, breaks = 0;
  let owner: Element = root, state: State = { within: null, link: false, bold: false, italic: false, timed: false, standing: "text", level: 0, chrome: null };

  const end = () => {
    if (parts.length) {
      const raw = parts.join("");
      const text = state.standing === "preformatted" ? raw.replace(/[\u00ad\u200b\ufeff\u2060]/gu, "").trim() : tidy(raw);
      if (text) {
        const { standing, level, chrome, within } = state;
        // several paragraphs in plain text
        const pieces = standing === "preformatted" ? text.split(/\n\s*\n/u, RUNS + 1).map(tidy).filter(Boolean) : [text];
        cut ||= runs.length + pieces.length > RUNS;
        for (const piece of pieces.slice(0, RUNS - runs.length))
          runs.push({ text: piece, linked: Math.min(linked, piece.length), bold: Math.min(bold, piece.length), italic: Math.min(italic, piece.length), timed: Math.min(timed, piece.length), element: owner, standing, level, chrome, within });
      }
      parts = [];
    }
    linked = bold = italic = timed = breaks = 0;
  };

  function visit(element: Element, at: State): void {
    for (const child of element.children) {
      if (runs.length >= RUNS) { cut = true; return; }
      if (typeof child === "string") {
        const length = child.trim().length;
        if (length) { breaks = 0; if (at.link) linked += length; if (at.bold) bold += length; if (at.italic) italic += length; if (at.timed) timed += length; }
        if (length || parts.length) { parts.push(child); owner = blockOf(element); state = at; }
        continue;
      }
      const { name } = child;
      if (name === "img" || name === "picture") images.push(element);
      if (UNREAD.has(name)) continue;
      if (name === "br") { if (++breaks > 1) end(); else parts.push(parts.length ? "\n" : ""); continue; }
      const inner = stateIn(child, at, names);
      // in small type above a text a time is a line of its own, in a sentence it is a word
      const block = BLOCK.has(name) || (name === "time" && (inner.within?.holding === "meta" || inner.within?.holding === "byline"));
      if (block) end();
      visit(child, inner);
      if (block) end();
    }
  }
  visit(root, state);
  end();
  return { runs: underImages(runs, images), cut };
}

function blockOf(element: Element): Element {
  let block = element;
  while (block.parent && !BLOCK.has(block.name)) block = block.parent;
  return block;
}

function stateIn(element: Element, at: State, names: Names): State {
  const { name } = element;
  const chrome = isChrome(element, names) ? { element, outer: at.chrome } : at.chrome;
  const holding = holdingOf(element, names);
  const within = holding ? { element, holding, outer: at.within } : at.within;
  const link = at.link || (name === "a" && element.attributes.has("href"));
  const bold = at.bold || name === "b" || name === "strong", italic = at.italic || name === "i" || name === "em", timed = at.timed || name === "time" || attribute(element, "itemprop").startsWith("date");
  let { standing, level } = at;
  if (/^h[1-6]$/u.test(name) && at.standing !== "caption") { standing = "heading"; level = Number(name[1]); }
  else if (name === "figure" || name === "figcaption" || name === "caption" || (standing === "text" && names(element, "caption"))) standing = "caption";
  else if (standing === "text") {
    if (name === "li" || name === "dd" || name === "dt") standing = "item";
    else if (name === "blockquote") standing = "quote";
    else if (name === "td" || name === "th") standing = "cell";
    else if (name === "pre") standing = "preformatted";
  }
  return within === at.within && chrome === at.chrome && link === at.link && bold === at.bold && italic === at.italic && timed === at.timed && standing === at.standing && level === at.level ? at : { within, link, bold, italic, timed, standing, level, chrome };
}
