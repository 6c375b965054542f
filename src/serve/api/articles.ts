/** Articles over the API: listed, read whole, with their versions, and taken in. */
import { z } from "@hono/zod-openapi";
import { isProblem } from "../../fetch/client.ts";
import { openReader } from "../../pipeline.ts";
import { day, given, language, LONG_NAME, name, paged, pageOf, paging } from "./paging.ts";
import { refuse, route, type ApiDesk, type Refusal, type Route } from "./route.ts";
import { article, listed, orNull, problem, span } from "./schemas.ts";

const id = z.object({ id: z.string().min(1).max(LONG_NAME) });
const encoder = new TextEncoder();

/** The most articles of one request; more go in several. */
const MOST = 500;

const handed = z
  .object({
    title: z.string(),
    text: z.string().min(1),
    url: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional().openapi({ example: "2024-10-24T08:40:00+02:00" }),
    language: z.string().optional(),
  })
  .openapi("NewArticle");
const source = z
  .object({
    text: z.string().min(1).optional().openapi({ description: "A text as it was pasted, one article or several." }),
    url: z.string().min(1).max(8192).optional().openapi({ description: "An address to fetch." }),
    articles: z.array(handed).min(1).max(MOST).optional(),
  })
  .refine((one) => [one.text, one.url, one.articles].filter((part) => part !== undefined).length === 1, {
    error: "give one of text, url and articles",
  })
  .openapi("Source", {
    description: "What to read: exactly one of text, url and articles.",
    example: { text: "The harbour is closed\n\n“Nobody was hurt,” said Helen Marsk." },
  });

interface Bytes {
  readonly bytes: Uint8Array;
  readonly path: null;
  readonly url: string | null;
  readonly charset: string | null;
}

/** The bytes that a request means: its own, or those at its address. */
async function bytesOf({ text, url, articles }: z.output<typeof source>, { client }: ApiDesk, signal: AbortSignal): Promise<Bytes | Refusal> {
  const plain = { path: null, url: null, charset: "utf-8" };
  if (text !== undefined) return { bytes: encoder.encode(text), ...plain };
  if (articles) return { bytes: encoder.encode(articles.map((one) => JSON.stringify(one)).join("\n")), ...plain };
  if (!client) return refuse("api/offline", url!);
  const answer = await (await client()).fetch({ url: url!, kind: "page", signal });
  if (isProblem(answer)) return { refused: { code: answer.code, span: null, detail: answer.detail } };
  if (answer.status < 200 || answer.status > 299) return refuse("fetch/status", `${answer.status} ${answer.final}`);
  return { bytes: answer.bytes, path: null, url: answer.final, charset: answer.charset };
}

const isRefused = (found: Bytes | Refusal): found is Refusal => "refused" in found;

export const articleRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/read",
    tag: "Reading",
    summary: "Read a text or an address and keep nothing",
    role: "read",
    body: source,
    problems: ["api/offline", "api/too-large", "api/media-type", "fetch/unreachable"],
    answer: z.object({ articles: z.array(article), problems: z.array(problem) }),
    async run({ body, request }, desk) {
      const found = await bytesOf(body, desk, request.signal);
      if (isRefused(found)) return found;
      const { bytes, ...origin } = found;
      return openReader().read(bytes, origin);
    },
  }),
  route({
    method: "post",
    path: "/articles",
    tag: "Articles",
    summary: "Add articles to the archive",
    description:
      "What is answered is on the disk. What is there already is passed over (`known`), so a request may be sent again; an address with other words than before gets a new version. The stories that they belong to are told a moment later.",
    role: "write",
    body: source,
    status: 201,
    problems: ["api/closed", "api/offline", "api/too-large", "api/media-type", "archive/busy", "fetch/unreachable"],
    answer: z.object({
      added: z.array(
        z.object({
          id: z.string(),
          outcome: z.enum(["added", "version", "known", "failed"]),
          title: z.string().nullable(),
          problem: orNull(problem),
        }),
      ),
      problems: z.array(problem),
    }),
    async run({ body, request }, desk) {
      if (!desk.writing) return refuse("api/closed", "");
      const found = await bytesOf(body, desk, request.signal);
      if (isRefused(found)) return found;
      const { bytes, ...origin } = found;
      return desk.writing.add(bytes, origin);
    },
  }),
  route({
    method: "get",
    path: "/articles",
    tag: "Articles",
    summary: "List articles, the newest first",
    role: "read",
    query: z.object({
      outlet: name.optional(),
      language: language.optional(),
      story: name.optional(),
      from: day.optional(),
      to: day.optional(),
      ...paging,
    }),
    answer: pageOf(listed),
    run: ({ query: { limit, after, ...filter } }, { archive }) =>
      paged(
        { limit, after },
        (part) => archive.articles({ ...given(filter), ...part }),
        (row) => row,
      ),
  }),
  route({
    method: "get",
    path: "/articles/{id}",
    tag: "Articles",
    summary: "One article with all that was found in it",
    description: "The id of an earlier version gives that version.",
    role: "read",
    params: id,
    problems: ["article/unknown"],
    answer: article,
    run: async ({ params }, { archive }) => (await archive.article(params.id)) ?? refuse("article/unknown", params.id),
  }),
  route({
    method: "get",
    path: "/articles/{id}/versions",
    tag: "Articles",
    summary: "The versions of an article and what changed from each to the next",
    role: "read",
    params: id,
    problems: ["article/unknown"],
    answer: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          number: z.int(),
          added: z.string(),
          title: z.string().nullable(),
          changes: z.array(z.object({ old: z.string(), new: z.string(), oldSpan: span, newSpan: span })),
        }),
      ),
    }),
    async run({ params }, { archive }) {
      const versions = await archive.versions(params.id);
      if (!versions.length) return refuse("article/unknown", params.id);
      return {
        items: versions.map(({ id: version, number, added, article: { title }, changes }) => ({
          id: version,
          number,
          added,
          title: title?.text ?? null,
          changes,
        })),
      };
    },
  }),
];
