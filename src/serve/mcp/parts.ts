/**
 * What the answers of tools are made of: schemas that are told to clients, and what makes them from the archive's own. Shorter than those
 * of the API, because a model reads every word; each says where it stands, so that it can be checked.
 */
import { z } from "zod";
import type { Figure, Statement } from "../../model.ts";
import type { Listed, Said } from "../../store/store.ts";
import { articlePath, namePath, outletPath, storyPath, versionsPath } from "../links.ts";
import { act, hedge } from "../api/schemas.ts";
import { bare, beginning, joined, LONGEST_NAME, LONGEST_QUOTE, prose, type Prose } from "./prose.ts";

/** Characters of an answer: clients leave out what is beyond some 25,000 tokens, and a token of the longest words has two. */
export const LONGEST_ANSWER = 40_000;

const maybe = z.string().nullable();
export const link = maybe.describe("The page of the desk that shows it; null where no desk is known.");
export const span = z.tuple([z.int(), z.int()]);
const spans = z.array(span).describe("[start, end) in UTF-16 units of the article's text; text.slice(start, end) is the evidence.");
export const cut = z.boolean().describe("Whether `text` is only the beginning; the spans tell all of it.");

/** Addresses of the desk's pages; nulls where nobody knows where a desk is. */
export interface Links {
  readonly story: (id: string) => string | null;
  readonly article: (id: string, statement?: string) => string | null;
  readonly name: (entity: string) => string | null;
  readonly outlet: (name: string) => string | null;
  readonly versions: (id: string) => string | null;
}

/**
 * The links of a desk at an address.
 *
 *     linksOf("http://127.0.0.1:4646").story("st_1") === "http://127.0.0.1:4646/stories/st_1"
 */
export function linksOf(base: string | null): Links {
  const at = (path: string) => (base === null ? null : `${base.replace(/\/$/u, "")}${path}`);
  return {
    story: (id) => at(storyPath(id)),
    article: (id, statement) => at(articlePath(id, statement)),
    name: (entity) => at(namePath(entity)),
    outlet: (name) => at(outletPath(name)),
    versions: (id) => at(versionsPath(id)),
  };
}

export const place = z.object({
  article: z.string().describe("The id of the article."),
  title: maybe,
  outlet: maybe,
  language: z.string(),
  published: maybe,
  url: maybe,
  story: maybe,
  gone: maybe.describe("When the page was found taken down."),
  link,
});
export type Place = z.output<typeof place>;

export const called = (text: string): string => beginning(text, LONGEST_NAME);
const calledOr = (text: string | null): string | null => (text === null ? null : called(text));
export const quote = (text: string): { text: string; cut: boolean } => ({
  text: beginning(text, LONGEST_QUOTE),
  cut: text.length > LONGEST_QUOTE,
});

export const placeOf = ({ id, title, outlet, language, published, url, story, gone }: Listed, links: Links): Place => ({
  article: id,
  title: calledOr(title),
  outlet: calledOr(outlet),
  language,
  published,
  url,
  story,
  gone,
  link: links.article(id),
});

export const said = z.object({
  statement: z.string().describe("The id of the statement in its article."),
  text: z.string().describe("What was said, verbatim; where it is interrupted, joined by ' … '."),
  cut,
  spans,
  speaker: maybe.describe("Who said it; null where the article does not say."),
  entity: maybe,
  act,
  hedge,
  manner: z.enum(["direct", "indirect", "mixed"]),
  chain: z
    .array(z.object({ role: z.enum(["speaker", "document", "medium", "told", "relay"]), name: z.string() }))
    .describe("From the mouth to this article: who said it, in what, to whom, and who passed it on."),
  firsthand: z.boolean().describe("Whether nobody passed it on before this article."),
  inside: maybe.describe("The statement in whose content this one was reported."),
  link,
});
type SaidPart = z.output<typeof said>;

/** A statement with its words; `text` is its content, verbatim. */
export function saidOf(article: string, statement: Statement, text: string, links: Links): SaidPart {
  const { id, content, speaker, act: does, hedge: doubt, manner, chain, inside } = statement;
  return {
    statement: id,
    ...quote(text),
    spans: content.map(([from, to]): [number, number] => [from, to]),
    speaker: calledOr(speaker?.name ?? null),
    entity: speaker?.entity ?? null,
    act: does,
    hedge: doubt,
    manner,
    chain: chain.map(({ role, name }) => ({ role, name: called(name) })),
    firsthand: chain.every(({ role }) => role !== "relay"),
    inside,
    link: links.article(article, id),
  };
}

export const saidIn = said.extend({ article: place });
export const saidInOf = ({ article, statement, text }: Said, links: Links) => ({
  ...saidOf(article.id, statement, text, links),
  article: placeOf(article, links),
});

export const figure = z.object({
  text: z.string(),
  cut,
  span,
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: z.enum(["exact", "at-least", "at-most", "about", "range"]),
  unit: z.string(),
  rate: maybe,
  of: maybe.describe("What is counted, verbatim."),
  statement: maybe.describe("The statement that gives it."),
});
export const figureOf = ({ span: [from, to], min, max, bound, unit, rate, of, statement }: Figure, text: string): z.output<typeof figure> => ({
  ...quote(text),
  span: [from, to],
  min,
  max,
  bound,
  unit,
  rate,
  of: calledOr(of?.text ?? null),
  statement,
});

/** A part of a list: how many there are in all where that is known, and where the next part begins. */
export const next = z.string().nullable().describe("Give it as `after` for what follows; null where the list ends.");
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next });

/** How many of these fit into an answer, one at least. */
export function fitting(items: readonly unknown[], longest: number): number {
  let length = 0;
  for (const [i, item] of items.entries()) {
    length += JSON.stringify(item).length;
    if (length > longest && i > 0) return i;
  }
  return items.length;
}

/** A part of a list whose rows have cursors, as much as fits. */
export async function paged<Row extends { readonly cursor: string }, Item>(
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  list: (paging: { readonly limit: number; readonly after?: string }) => Promise<readonly Row[]>,
  itemOf: (row: Row) => Item,
): Promise<{ items: Item[]; next: string | null }> {
  const rows = await list({ limit: limit + 1, ...(after !== undefined && { after }) });
  const items = rows.slice(0, limit).map(itemOf);
  const count = fitting(items, LONGEST_ANSWER);
  return { items: items.slice(0, count), next: rows.length > count ? rows[count - 1]!.cursor : null };
}

/** A part of a list that is there whole, by the number of the item that it begins with. */
export function part<Item>(
  all: readonly Item[],
  from: number,
  limit: number,
  longest = LONGEST_ANSWER,
): { items: Item[]; total: number; next: string | null } {
  const some = all.slice(from, from + limit);
  const items = some.slice(0, fitting(some, longest));
  return { items, total: all.length, next: from + items.length < all.length ? String(from + items.length) : null };
}

/** Where and when an article stood. */
export const placeLine = (of: Place): Prose =>
  joined(
    [
      of.outlet ?? prose`outlet unknown`,
      of.published === null ? prose`no date` : bare(of.published),
      bare(of.language),
      of.title !== null && prose`under ${of.title}`,
      of.gone !== null && prose`taken down since`,
    ],
    ", ",
  );
const VERBS = { medium: prose`in`, told: prose`to`, relay: prose`passed on by`, document: prose`in the document` } as const;

/** A statement as a line, and what it rests on below it. */
export function saidLines(one: SaidPart, article: Place | null): Prose {
  const way = one.chain.flatMap(({ role, name }) => (role === "speaker" ? [] : [prose`${VERBS[role]} ${name}`]));
  const facts = [
    article && placeLine(article),
    one.chain.length > 0 && (one.firsthand ? prose`first hand` : prose`not first hand`),
    way.length > 0 && joined(way, ", "),
    one.hedge !== "none" && prose`hedge: ${bare(one.hedge)}`,
    one.manner !== "direct" && prose`${bare(one.manner)} speech`,
  ];
  const where = prose`${article ? prose`article ${bare(article.article)} ` : null}statement ${bare(one.statement)} at ${joined(
    one.spans.map(([from, to]) => prose`${from}–${to}`),
    ", ",
  )}`;
  return joined(
    [
      prose`${one.speaker ?? prose`(nobody named)`} [${bare(one.act)}]: ${one.text}${one.cut && prose` (cut)`}`,
      prose`   ${joined(facts, "; ")}`,
      prose`   ${where}${one.link !== null && prose` ${bare(one.link)}`}`,
    ],
    "\n",
  );
}
export const more = (after: string | null): Prose | null => (after === null ? null : prose`There is more: ask again with after ${bare(after)}.`);

/** Items one below the other, numbered; `none` where there are none. */
export const numbered = (items: readonly Prose[], none: Prose): Prose =>
  items.length
    ? joined(
        items.map((item, i) => prose`${i + 1}. ${item}`),
        "\n",
      )
    : none;
