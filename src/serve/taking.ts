/** What a page shows, to be taken away: links to the exports of it, in the formats that can hold it. The exports themselves are the API's. */
import { fileOf, formatOf, type Part, type StoryPart } from "../export/formats.ts";
import { html, type Html } from "../show/html.ts";
import { exportPath } from "./links.ts";
import type { Visit } from "./visit.ts";

/** A format, and what of it. */
type Offer = readonly [format: string, what: Part | StoryPart];

/** What each kind of page is taken away as; the first of a format is what most people want. */
const OFFERS = {
  story: [
    ["csv", "statements"],
    ["jsonl", "stories"],
    ["jsonld", "stories"],
    ["prov", "stories"],
  ],
  article: [
    ["csv", "statements"],
    ["jsonl", "articles"],
    ["ninjs", "articles"],
    ["jsonld", "articles"],
    ["annotations", "articles"],
  ],
  statements: [
    ["csv", "statements"],
    ["jsonl", "statements"],
  ],
  figures: [
    ["csv", "figures"],
    ["jsonl", "figures"],
  ],
} as const satisfies Readonly<Record<string, readonly Offer[]>>;

/** How formats are called, in every language. */
const NAMES: Readonly<Record<string, string>> = {
  csv: "CSV",
  jsonl: "JSON Lines",
  ninjs: "ninjs",
  jsonld: "JSON-LD",
  prov: "PROV",
  annotations: "Web Annotation",
};

/** The links under a page; `filter` narrows the export as the page is narrowed, as the API has it. */
export function takeAway(kind: keyof typeof OFFERS, filter: Readonly<Record<string, string>>, { words }: Visit): Html {
  const links = OFFERS[kind].map(([name, what]) => {
    const format = formatOf(name)!;
    const file = fileOf(format, `firsthand-${what}`, format.documents && filter["story"] === undefined && filter["article"] === undefined);
    // spreadsheets know UTF-8 by its mark
    const to = exportPath(name, { what, ...filter, ...(name === "csv" && { bom: "true" }) });
    return html`<li><a href="${to}" download="${file}">${NAMES[name] ?? name}</a></li>`;
  });
  return html`<nav class="take-away" aria-label="${words.common.takeAway}"><span>${words.common.takeAway}</span> <ul>${links}</ul></nav>`;
}
