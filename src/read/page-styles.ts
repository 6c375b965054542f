/**
 * What a page's own style sheets hide: prompts to subscribe, windows that open on a click, texts for other screens. Only rules of one class
 * or one id are read, outside of conditions (@media): what they hide is hidden to every reader until a script shows it.
 */

/** So much of the styles of a page is read. */
const STYLES = 1_000_000;
const SIMPLE = /^[.#][\w-]+$/u;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)(?![\w-])/iu;
const SHOWS = /(?:^|[;\s])(?:display|visibility)\s*:/iu;

/** The classes and ids (".x", "#y") that style sheets hide: `hiddenBy([".x{display:none}"]).has(".x")`. Linear in the text. */
export function hiddenBy(styles: readonly string[]): ReadonlySet<string> {
  const hidden = new Set<string>(), shown = new Set<string>();
  for (const style of styles) {
    const text = style.slice(0, STYLES);
    let depth = 0, from = 0, selector = "";
    for (let i = 0; i < text.length; i++) {
      const sign = text[i];
      if (sign === "/" && text[i + 1] === "*") {
        const end = text.indexOf("*/", i + 2);
        if (end < 0) break;
        // a comment before a selector is no part of it
        if (!text.slice(from, i).trim()) from = end + 2;
        i = end + 1;
      } else if (sign === "{") {
        if (depth++ === 0) { selector = text.slice(from, i).trim(); from = i + 1; }
      } else if (sign === "}") {
        if (depth === 1 && !selector.startsWith("@")) read(selector, text.slice(from, i));
        depth = Math.max(0, depth - 1);
        if (depth === 0) from = i + 1;
      } else if (sign === ";" && depth === 0) from = i + 1;
    }
  }
  function read(selector: string, rule: string): void {
    const hides = HIDES.test(rule);
    if (!hides && !SHOWS.test(rule)) return;
    for (const one of selector.split(",")) {
      const name = one.trim();
      if (SIMPLE.test(name)) (hides ? hidden : shown).add(name);
    }
  }
  for (const name of shown) hidden.delete(name);
  return hidden;
}
