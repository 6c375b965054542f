/** Stories over the API: listed as on the front page, told whole, as a map of origins, and words traced to where they came from. */
import { z } from "@hono/zod-openapi";
import { day, given, language, LONG_NAME, LONG_TEXT, name, paged, pageOf, paging } from "./paging.ts";
import { refuse, route, type Route } from "./route.ts";
import { originMap, story, storyLine, trace } from "./schemas.ts";

const id = z.object({ id: z.string().min(1).max(LONG_NAME) });

export const storyRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/stories",
    tag: "Stories",
    summary: "List stories, those with the latest articles first",
    role: "read",
    query: z.object({
      language: language.optional(),
      outlet: name.optional(),
      person: name.optional().openapi({ description: "A person or body that it names, in any spelling." }),
      place: name.optional(),
      entity: name.optional(),
      from: day.optional(),
      to: day.optional(),
      articles: z.coerce.number().int().min(1).optional().openapi({ description: "Stories of so many articles and more." }),
      ...paging,
    }),
    answer: pageOf(storyLine),
    run: ({ query: { limit, after, ...filter } }, { archive }) =>
      paged(
        { limit, after },
        (part) => archive.front({ ...given(filter), ...part }),
        ({ before: _, ...row }) => row,
      ),
  }),
  route({
    method: "get",
    path: "/stories/{id}",
    tag: "Stories",
    summary: "One story: its articles, where it came from, the same words side by side, its figures over time",
    role: "read",
    params: id,
    problems: ["story/unknown"],
    answer: story,
    run: async ({ params }, { inquiries }) => (await inquiries.story(params.id))?.story ?? refuse("story/unknown", params.id),
  }),
  route({
    method: "get",
    path: "/stories/{id}/origin-map",
    tag: "Stories",
    summary: "The ways of a story from its origins to its articles, as a graph",
    role: "read",
    params: id,
    problems: ["story/unknown"],
    answer: originMap,
    async run({ params }, { inquiries }) {
      const told = await inquiries.story(params.id);
      return told ? { story: told.story.id, ...told.view.map } : refuse("story/unknown", params.id);
    },
  }),
  route({
    method: "get",
    path: "/trace",
    tag: "Stories",
    summary: "Trace words to where they came from, the story that has them most surely first",
    role: "read",
    query: z.object({ words: z.string().min(1).max(LONG_TEXT).openapi({ description: "A quotation or claim, in any of the languages." }) }),
    answer: z.object({ items: z.array(trace) }),
    run: async ({ query }, { inquiries }) => ({ items: await inquiries.trace(query.words) }),
  }),
  route({
    method: "post",
    path: "/trace",
    tag: "Stories",
    summary: "The same of words that are too long for an address",
    role: "read",
    body: z.object({ words: z.string().min(1).max(LONG_TEXT) }).openapi("Claim", { example: { words: "Radar zgasł, a zapasowy nie ruszył" } }),
    problems: ["api/media-type", "api/too-large"],
    answer: z.object({ items: z.array(trace) }),
    run: async ({ body }, { inquiries }) => ({ items: await inquiries.trace(body.words) }),
  }),
];
