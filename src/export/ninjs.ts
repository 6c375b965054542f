/**
 * ninjs 3.0 (IPTC News in JSON): an article as an agency would send it, its names as people, organisations and places. The schema is closed:
 * what was found in the text stands in a body of its own role and type (application/json), which other readers pass over. A day
 * without time and zone has no place in ninjs, whose dates are moments; it stands there too.
 */
import type { Article, Block, Entity, EntityType } from "../model.ts";
import { digestOf } from "../text/digest.ts";
import { carriedOf } from "./carried.ts";
import { json } from "./json.ts";
import { momentOf, nameOf, tagOf, webAddress } from "./names.ts";
import type { Selected } from "./selected.ts";

export const MEDIA_TYPE = "application/json";
const SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#";
/** The role of the body that holds what ninjs has no field for. */
const ROLE = "firsthand";

/** Elements by the kind of a block; kinds that are fields of ninjs, or no part of the article, are left out. */
const ELEMENTS: Partial<Readonly<Record<Block["kind"], readonly [open: string, close: string]>>> = {
  lede: ['<p class="lead">', "</p>"],
  heading: ["<h2>", "</h2>"],
  paragraph: ["<p>", "</p>"],
  caption: ["<figcaption>", "</figcaption>"],
};

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Control characters are no part of HTML, tab and line ends aside. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROL, "\ufffd")
    .replace(/[&<>"']/gu, (c) => ENTITIES[c]!);

function markup({ text, blocks }: Article): string {
  return blocks
    .flatMap(({ kind, span }) => {
      const element = ELEMENTS[kind];
      return element ? [`${element[0]}${escaped(text.slice(...span)).replace(/\r\n?|\n/gu, "<br/>")}${element[1]}`] : [];
    })
    .join("\n");
}

const plain = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ kind }) => ELEMENTS[kind])
    .map(({ span }) => text.slice(...span))
    .join(" ");

const named = (entities: readonly Entity[], ...types: readonly EntityType[]) =>
  entities.filter(({ type }) => types.includes(type)).map(({ id, name }) => ({ name, uri: nameOf("entity", id) }));

/** Fields whose list or text is empty left out. */
const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && !value.length)));

/**
 * One article as a ninjs 3.0 object.
 *
 *     ninjsOf(whole(article)).uri === "urn:firsthand:article:a_1"
 */
export function ninjsOf({ article, statements, figures }: Selected): Record<string, unknown> {
  const { id, origin, outlet, title, byline, agency, topics, entities } = article;
  const moment = momentOf(article.published);
  const address = webAddress(origin.url);
  const main = markup(article);
  const words = plain(article);
  const located = article.blocks.find(({ kind }) => kind === "dateline");
  const { relays, dates, mentions, text } = article;
  // `body` is the fingerprint of the markup, so that an edited item is not taken for the article that it was
  const found = { ...carriedOf(article), body: digestOf(main), text, relays, statements, figures, dates, mentions, entities };
  const sources = [...(outlet ? [{ name: outlet.name, role: "publisher" }] : []), ...(agency ? [{ name: agency, role: "agency" }] : [])];
  return filled({
    uri: nameOf("article", id),
    standard: { name: "ninjs", version: "3.0", schema: SCHEMA },
    type: "text",
    representationType: "full",
    firstCreated: moment,
    versionCreated: moment,
    pubStatus: "usable",
    language: tagOf(article.language),
    headlines: title ? [{ role: "main", value: title.text }] : [],
    by: byline.join(", "),
    located: located ? text.slice(...located.span) : null,
    infoSources: sources,
    bodies: [
      ...(main
        ? [{ role: "main", contentType: "text/html", charCount: words.length, wordCount: words.match(/\S+/gu)?.length ?? 0, value: main }]
        : []),
      { role: ROLE, contentType: "application/json", value: json(found) },
    ],
    people: named(entities, "person"),
    organisations: named(entities, "organisation", "outlet"),
    places: named(entities, "place"),
    subjects: (topics ?? []).map((name) => ({ name })),
    renditions: address ? [{ name: "web", href: address, contentType: "text/html" }] : [],
    altIds: origin.guid ? [{ role: "guid", value: origin.guid }] : [],
  });
}

/** One item a line, each a whole ninjs document. */
export async function* ninjs(stream: AsyncIterable<Selected> | Iterable<Selected>): AsyncGenerator<string> {
  for await (const one of stream) yield `${json(ninjsOf(one))}\n`;
}
