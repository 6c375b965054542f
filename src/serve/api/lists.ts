/** What an archive has of who said what, over the API: statements, figures, names, outlets, searches. */
import { z } from "@hono/zod-openapi";
import { figuresOf } from "../../inquiry/figures.ts";
import { whoIs } from "../../inquiry/who.ts";
import { day, given, limit, LONG_NAME, name, paged, pageOf, paging, statementFilter } from "./paging.ts";
import { refuse, route, type Route } from "./route.ts";
import { figureFound, hit, nameFound, outlet, said, who } from "./schemas.ts";

/** Figures of something are looked for anew for every page, so that no page begins further down. */
export const DEEPEST = 5000;
const placeOf = (after: string | undefined): number | null =>
  after === undefined ? 0 : /^\d{1,4}$/u.test(after) && Number(after) <= DEEPEST ? Number(after) : null;

export const listRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/statements",
    tag: "Statements",
    summary: "List who said what, the newest first",
    role: "read",
    query: z.object({ ...statementFilter, ...paging }),
    answer: pageOf(said),
    run: ({ query: { limit: most, after, ...filter } }, { archive }) =>
      paged(
        { limit: most, after },
        (part) => archive.statements({ ...given(filter), ...part }),
        (row) => ({ schema: "firsthand/said@1" as const, ...row }),
      ),
  }),
  route({
    method: "get",
    path: "/figures",
    tag: "Statements",
    summary: "List figures of something with their bounds and who gives them, the newest first",
    role: "read",
    query: z.object({
      of: name.optional().openapi({ description: "What is counted, in any of the languages." }),
      unit: name.optional(),
      from: day.optional(),
      to: day.optional(),
      limit,
      after: z.string().max(200).optional().openapi({ description: "The `next` of the page before." }),
    }),
    answer: pageOf(figureFound),
    async run({ query: { of, limit: most, after, ...filter } }, { archive }) {
      const from = placeOf(after);
      if (from === null) return refuse("list/cursor", after!);
      const rows = await figuresOf(archive, of ?? "", { ...given(filter), limit: from + most + 1 });
      const shown = rows.slice(from, from + most);
      return {
        items: shown.map((row) => ({ schema: "firsthand/figure@1" as const, ...row })),
        next: rows.length > from + most && from + most <= DEEPEST ? String(from + most) : null,
      };
    },
  }),
  route({
    method: "get",
    path: "/names",
    tag: "Names",
    summary: "Who or what may be meant by a name in any spelling, the most frequent first",
    role: "read",
    query: z.object({ name, limit }),
    answer: z.object({ items: z.array(nameFound) }),
    run: async ({ query }, { archive }) => ({ items: await archive.names(query.name, query.limit) }),
  }),
  route({
    method: "get",
    path: "/names/{entity}",
    tag: "Names",
    summary: "Somebody: how texts spell the name, what they said over time, to whom, in which languages",
    role: "read",
    params: z.object({ entity: z.string().min(1).max(LONG_NAME) }),
    query: z.object({ limit }),
    problems: ["name/unknown"],
    answer: who,
    async run({ params, query }, { archive }) {
      const found = await archive.name(params.entity);
      return found ? whoIs(archive, found, await archive.names(found.name), query.limit) : refuse("name/unknown", params.entity);
    },
  }),
  route({
    method: "get",
    path: "/who",
    tag: "Names",
    summary: "The same of everybody whom a name may mean, in any spelling",
    role: "read",
    query: z.object({ name, limit }),
    problems: ["name/unknown"],
    answer: z.object({ items: z.array(who) }),
    async run({ query }, { archive }) {
      const found = await archive.names(query.name);
      if (!found.length) return refuse("name/unknown", query.name);
      return { items: await Promise.all(found.map((one) => whoIs(archive, one, found, query.limit))) };
    },
  }),
  route({
    method: "get",
    path: "/outlets",
    tag: "Outlets",
    summary: "The outlets of the archive: whom each relays, who relays it, how much it has first hand",
    role: "read",
    answer: z.object({ items: z.array(outlet) }),
    run: async (_, { archive }) => ({
      items: (await archive.outlets()).map((one) => ({
        schema: "firsthand/outlet@1" as const,
        ...one,
        share: one.statements ? Math.round((1000 * one.firsthand) / one.statements) / 1000 : null,
      })),
    }),
  }),
  route({
    method: "get",
    path: "/search",
    tag: "Articles",
    summary: "Search articles by words and names, in any spelling and language, the best first",
    role: "read",
    query: z.object({ words: name, ...paging }),
    answer: pageOf(hit),
    run: ({ query: { words, ...part } }, { archive }) =>
      paged(
        part,
        (paged_) => archive.search(words, paged_),
        (row) => ({ schema: "firsthand/hit@1" as const, ...row }),
      ),
  }),
];
