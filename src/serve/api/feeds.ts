/** The feeds that the archive watches, over the API: listed, added by the address of a feed or its site, taken away. */
import { z } from "@hono/zod-openapi";
import { findFeed } from "../../watch/find.ts";
import { refuse, route, type Route } from "./route.ts";
import { orNull, problem } from "./schemas.ts";

const watched = z
  .object({
    schema: z.literal("firsthand/feed@1"),
    address: z.string(),
    title: z.string().nullable(),
    site: z.string().nullable(),
    tags: z.array(z.string()),
    outlet: z.string().nullable(),
    added: z.string(),
    state: z.enum(["active", "gone", "moved"]),
    etag: z.string().nullable(),
    modified: z.string().nullable(),
    digest: z.string().nullable(),
    checked: z.number().nullable().openapi({ description: "When it was last asked for, in milliseconds since 1970." }),
    due: z.number(),
    rhythm: z.number().nullable().openapi({ description: "The time between two visits, in milliseconds." }),
    failures: z.int(),
    problem: orNull(problem),
    moved: z.string().nullable(),
  })
  .openapi("Feed");
const address = z.string().min(1).max(8192);

export const feedRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/feeds",
    tag: "Feeds",
    summary: "The feeds that are watched, how they fare and when each is visited next",
    role: "read",
    answer: z.object({ items: z.array(watched) }),
    run: async (_, { archive }) => ({ items: (await archive.feeds()).map((feed) => ({ schema: "firsthand/feed@1" as const, ...feed })) }),
  }),
  route({
    method: "post",
    path: "/feeds",
    tag: "Feeds",
    summary: "Watch a feed, by its address or its site's",
    description: "The address is fetched and the feed looked for; a feed that is watched already is `known`. `firsthand watch` visits it.",
    role: "write",
    status: 201,
    body: z
      .object({ address, tag: z.string().min(1).max(500).optional().openapi({ description: "The folder that it lies in." }) })
      .openapi("NewFeed"),
    problems: ["api/closed", "api/offline", "api/media-type", "feed/none", "archive/busy"],
    answer: z.object({ outcome: z.enum(["added", "known"]), address: z.string(), title: z.string().nullable(), tags: z.array(z.string()) }),
    async run({ body, request }, { writing, client, now }) {
      if (!writing) return refuse("api/closed", "");
      if (!client) return refuse("api/offline", body.address);
      const given = /^[a-z][a-z\d+.-]*:\/\//iu.test(body.address) ? body.address : `https://${body.address}`;
      const found = await findFeed(given, await client(), writing.intake(), request.signal);
      if ("code" in found) return { refused: found };
      const feed = { ...found, tags: body.tag === undefined ? [] : [body.tag] };
      const time = now();
      const added = await writing.archive().add(({ watch }) => watch.addFeed(feed, time.toISOString(), time.getTime()));
      return { outcome: added ? ("added" as const) : ("known" as const), address: feed.address, title: feed.title, tags: feed.tags };
    },
  }),
  route({
    method: "delete",
    path: "/feeds",
    tag: "Feeds",
    summary: "Watch a feed no longer; its articles stay",
    role: "write",
    query: z.object({ address }),
    problems: ["api/closed", "feed/unknown", "archive/busy"],
    answer: z.object({ removed: z.string() }),
    async run({ query }, { writing }) {
      if (!writing) return refuse("api/closed", "");
      return (await writing.archive().add(({ watch }) => watch.removeFeed(query.address)))
        ? { removed: query.address }
        : refuse("feed/unknown", query.address);
    },
  }),
];
