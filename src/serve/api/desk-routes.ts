/** What concerns the desk itself, over the API: its languages, why a sentence yields what it yields, exports, and whether all is well. */
import { z } from "@hono/zod-openapi";
import { explain } from "../../explain.ts";
import { formatOf, formats, LINES, type Part, type StoryPart } from "../../export/formats.ts";
import { selectArticles, selectStories } from "../../inquiry/selection.ts";
import { countPack } from "../../lang/count.ts";
import { packs } from "../../lang/index.ts";
import { openReader } from "../../pipeline.ts";
import { flag, given, language, LONG_TEXT, statementFilter } from "./paging.ts";
import { refuse, route, streamed, type Route } from "./route.ts";
import { article, orNull, problem, span } from "./schemas.ts";

const parts = [...new Set(formats.flatMap((format) => [...Object.keys(format.parts), ...Object.keys(format.storyParts)]))] as [string, ...string[]];
const names = formats.map((format) => format.name) as [string, ...string[]];

export const deskRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/languages",
    tag: "Reading",
    summary: "The languages that are read, and how much is known of each",
    role: "read",
    answer: z.object({
      items: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          constructions: z.int(),
          verbs: z.int(),
          nouns: z.int(),
          cueForms: z.int(),
          numberWords: z.int(),
          units: z.int(),
          examples: z.int(),
        }),
      ),
    }),
    run: async () => ({ items: packs.map((pack) => ({ code: pack.code, name: pack.name, ...countPack(pack) })) }),
  }),
  route({
    method: "post",
    path: "/explain",
    tag: "Reading",
    summary: "Which constructions were tried on a sentence, on which words, and why each held or fell",
    role: "read",
    body: z
      .object({
        sentence: z.string().min(1).max(LONG_TEXT),
        language: language.optional().openapi({ description: "Found out where it is left out." }),
      })
      .openapi("Sentence", { example: { sentence: "Det blir dyrt, säger Maria Ek.", language: "sv" } }),
    problems: ["language/unclear", "api/media-type", "api/too-large"],
    answer: z.object({
      language: z.string(),
      article,
      tried: z.array(z.object({ construction: z.string(), span: orNull(span), outcome: z.enum(["found", "rejected"]), reason: z.string() })),
    }),
    async run({ body: { sentence, language: code } }) {
      const found = code ?? openReader().read(new TextEncoder().encode(sentence), { path: null, url: null }).articles[0]?.language;
      if (!packs.some((pack) => pack.code === found)) return refuse("language/unclear", "");
      const { article: read, events } = explain(sentence, found!);
      return { language: found!, article: read, tried: events };
    },
  }),
  streamed({
    method: "get",
    path: "/export/{format}",
    tag: "Exports",
    summary: "What the archive has in a format that other programs read, as a stream",
    description: "Formats, what each can be of, and what each holds and loses stand in docs/exports.md.",
    role: "read",
    params: z.object({ format: z.enum(names) }),
    query: z.object({
      what: z
        .enum(parts)
        .optional()
        .openapi({ description: "Statements, figures, articles, stories or origins, as the format can; its first where it is left out." }),
      of: z.string().min(1).max(LONG_TEXT).optional().openapi({ description: "Figures of something." }),
      bom: flag.optional().openapi({ description: "True: open csv with a byte order mark, by which spreadsheets know UTF-8." }),
      ...statementFilter,
    }),
    problems: ["filter/unfit", "story/unknown", "article/unknown"],
    answer: [...new Set([...formats.map(({ mediaType }) => mediaType), LINES])],
    async run({ params, query }, { archive }) {
      const format = formatOf(params.format)!;
      const part = query.what ?? [...Object.keys(format.parts), ...Object.keys(format.storyParts)][0]!;
      const { what: _, bom = false, ...filter } = given(query);
      const ofArticles = format.parts[part as Part],
        ofStories = format.storyParts[part as StoryPart];
      if (!ofArticles && !ofStories) return refuse("filter/unfit", `${params.format} of ${part}`);
      const narrowing = Object.keys(filter).find((key) => key !== "story");
      if (ofStories && narrowing) return refuse("filter/unfit", `${narrowing} and ${part}`);
      if (filter.of !== undefined && part !== "figures") return refuse("filter/unfit", `of and ${part}`);
      if (filter.story !== undefined && !(await archive.story(filter.story))) return refuse("story/unknown", filter.story);
      if (filter.article !== undefined && !(await archive.article(filter.article))) return refuse("article/unknown", filter.article);
      const texts = ofStories ? ofStories(selectStories(archive, filter.story), { bom }) : ofArticles!(selectArticles(archive, filter), { bom });
      // one article is one document; of several each stands on a line
      const several = format.documents && (ofStories ? filter.story === undefined : filter.article === undefined);
      return new Response(streamOf(texts), {
        headers: {
          "Content-Type": several ? LINES : format.mediaType,
          "Content-Disposition": `attachment; filename="firsthand-${part}.${several ? "jsonl" : format.extension}"`,
        },
      });
    },
  }),
  route({
    method: "get",
    path: "/health",
    tag: "Desk",
    summary: "Whether the desk answers, what it runs, and how much waits to be told",
    role: "read",
    answer: z.object({
      ok: z.boolean(),
      software: z.string(),
      writing: z.boolean().openapi({ description: "Whether this desk takes anything in." }),
      fetching: z.boolean().openapi({ description: "Whether this desk fetches addresses." }),
      place: z.object({ version: z.int(), telling: z.int() }).openapi({ description: "How many versions and tellings have come." }),
    }),
    run: async (_, { archive, software, writing, client }) => ({
      ok: true,
      software,
      writing: writing !== null,
      fetching: client !== null,
      place: await archive.head(),
    }),
  }),
  route({
    method: "get",
    path: "/doctor",
    tag: "Desk",
    summary: "Whether the archive is sound, what it holds, and what its bytes are used for",
    description: "All of it is looked through, which takes seconds for a large archive, and nobody else is answered meanwhile.",
    role: "write",
    answer: z.object({
      ok: z.boolean(),
      problems: z.array(problem),
      schema: z.int(),
      bytes: z.int(),
      counts: z.record(z.string(), z.int()),
      sizes: z.array(z.tuple([z.string(), z.int()])),
    }),
    run: (_, { archive }) => archive.check(),
  }),
];

/** Texts as the body of an answer: made as it is taken, so that an archive of any size passes through. */
const streamOf = (texts: AsyncGenerator<string>): ReadableStream => ReadableStream.from(texts).pipeThrough(new TextEncoderStream());
