/**
 * HTML in which no text can do anything but be read: whatever is put into it is escaped, and hidden controls are made visible, unless it
 * is such HTML itself. Every page is drawn with it, so that there is no other way for words of an article to reach a browser.
 */
import { visible } from "./marks.ts";

/** Markup that is finished; made by `html` alone. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text, numbers, finished markup, lists of these; null, undefined and false leave nothing. */
export type Part = string | number | Html | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it may stand in HTML, inside quotes too. */
export function safe(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (c) => ENTITIES[c]!);
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return safe(part);
  if (typeof part === "number") return String(part);
  if (part instanceof Html) return part.toString();
  return part.map(written).join("");
}

/**
 * Finished markup from a template whose parts are made safe.
 *
 *     String(html`<p title="${'"'}">${"<b>"}</p>`) === '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0]!;
  for (const [i, part] of parts.entries()) text += written(part) + strings[i + 1]!;
  return new Html(text);
}
