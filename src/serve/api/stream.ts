/**
 * What comes into the archive, as it comes: a stream of events (the HTML Standard's server-sent events) that any HTTP client reads. Whoever
 * adds may be another process: the archive is asked whether anything was written, which costs microseconds. Nothing waits in memory for a
 * slow reader: what comes next is fetched when the last of it was taken, and a reader who comes back with the id of the last event goes on
 * behind it.
 */
import { z } from "@hono/zod-openapi";
import { newStatements } from "../../inquiry/arrivals.ts";
import { newsOf } from "../../inquiry/tell.ts";
import type { Archive, StatementFilter } from "../../store/store.ts";
import type { Retold } from "../../store/arrivals.ts";
import type { Place } from "../../store/hooks.ts";
import { given, statementFilter } from "./paging.ts";
import { refuse, streamed, type Route } from "./route.ts";

export interface StreamWorld {
  /** Resolves after so many milliseconds; rejects when the signal ends it. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Ends all streams: the desk stops. */
  readonly stopping: AbortSignal;
}

/** How often the archive is asked for news, and how often a reader hears that the desk is there: proxies cut what is silent for half a minute. */
const TICK = 1000,
  HEARTBEAT = 15_000;
/** Versions of articles, and tellings, fetched at one time for one reader: what a reader who lags has before it in memory. */
const VERSIONS = 20,
  TELLINGS = 50;
/** A reader who takes nothing for so long is gone, or as good as gone. */
const STALLED = 60_000;
/** Streams at one time: each asks the archive once a second when something comes. */
const STREAMS = 200;
/** A reader whose connection breaks should come back after this, in milliseconds. */
const RETRY = 3000;

const PLACE = /^(\d{1,15})\.(\d{1,15})$/u;
const idOf = ({ version, telling }: Place): string => `${version}.${telling}`;

/** The place that an event's id names; null for what is none. */
function placeOf(id: string): Place | null {
  const found = PLACE.exec(id);
  return found ? { version: Number(found[1]), telling: Number(found[2]) } : null;
}

const event = (name: string, id: string, data: unknown): string => `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

interface Following {
  readonly archive: Archive;
  readonly filter: StatementFilter;
  readonly statements: boolean;
  readonly stories: boolean;
}

/** Whether a story as it was told is one that the filter means. */
function meant({ id, languages, outlets, named }: Retold, { story, language, outlet, entity }: StatementFilter): boolean {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase();
  return (
    (story === undefined || story === id) &&
    (language === undefined || languages.includes(language)) &&
    (outlet === undefined || outlets.some((one) => fold(one) === fold(outlet))) &&
    (entity === undefined || named.some((one) => one.entity === entity))
  );
}

/** What a telling says that the one before did not; nothing where that is nothing. */
function newsIn(told: Retold): Record<string, unknown> | null {
  const { telling: _, before, ...line } = told;
  const news = before && newsOf(before, told.state);
  const silent = news && !news.articles && !news.independent && !news.origins.length && !news.superseded.length && !news.denials.length;
  return silent ? null : { schema: "firsthand/story-news@1", ...line, news };
}

/** The events behind a place, for ever; the place is kept in `at`, so that each event's id says where to go on. */
async function* follow(
  { archive, filter, statements, stories }: Following,
  from: Place,
  { wait }: StreamWorld,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let at = from;
  let silent = 0;
  let seen: number | null = null;
  yield `retry: ${RETRY}\nid: ${idOf(at)}\n\n`;
  while (!signal.aborted) {
    const revision = await archive.revision();
    if (revision !== seen) {
      const head = await archive.head();
      while (!signal.aborted && (at.version < head.version || at.telling < head.telling)) {
        const to = Math.min(head.version, at.version + VERSIONS);
        // until the last of a part was taken the part counts as not had: it may come again, and is not missed
        if (statements)
          for await (const said of newStatements(archive, filter, { after: at.version, to })) {
            silent = 0;
            yield event("statement", idOf(at), { schema: "firsthand/said@1", ...said });
          }
        at = { version: to, telling: at.telling };
        const told = stories ? await archive.retold(at.telling, TELLINGS) : [];
        for (const one of told) {
          at = { version: at.version, telling: one.telling };
          const news = meant(one, filter) ? newsIn(one) : null;
          if (!news) continue;
          silent = 0;
          yield event("story", idOf(at), news);
        }
        if (told.length < TELLINGS) at = { version: at.version, telling: Math.max(at.telling, head.telling) };
        yield `id: ${idOf(at)}\n\n`;
      }
      seen = revision;
    }
    await wait(TICK, signal).catch(() => {});
    silent += TICK;
    if (silent >= HEARTBEAT) {
      silent = 0;
      yield ": still here\n\n";
    }
  }
}

/** Texts as a body that is made as it is taken; ends where nobody takes it. */
function bodyOf(events: AsyncGenerator<string>, ended: AbortController, done: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stalled: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const end = () => {
    clearTimeout(stalled);
    ended.abort();
    if (!over) done();
    over = true;
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stalled);
        const { value, done: last } = await events.next();
        if (last) {
          end();
          return controller.close();
        }
        controller.enqueue(encoder.encode(value));
        stalled = setTimeout(() => {
          end();
          controller.error(new Error("nobody reads"));
        }, STALLED);
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

/** The route of the stream. */
export function streamRoutes(world: StreamWorld): readonly Route[] {
  let open = 0;
  return [
    streamed({
      method: "get",
      path: "/stream",
      tag: "Stream",
      summary: "New statements and stories as they come, as server-sent events",
      description:
        "Events are `statement` (as in /api/statements) and `story` (a story with what is new in it). A reader who comes back sends the id of the last event as Last-Event-ID, or as `behind`, and misses nothing; what was under way may come twice. Without it the stream begins with what comes next.",
      role: "read",
      query: z.object({
        what: z.enum(["statements", "stories"]).optional().openapi({ description: "Both where it is left out." }),
        behind: z
          .string()
          .regex(PLACE)
          .optional()
          .openapi({ description: "The id of the event behind which to begin; 0.0 for all there is.", example: "120.14" }),
        ...statementFilter,
      }),
      problems: ["api/crowded"],
      answer: ["text/event-stream"],
      async run({ query: { what, behind, ...filter }, request }, { archive }) {
        if (open >= STREAMS) return refuse("api/crowded", `${STREAMS}`);
        const last = behind ?? request.headers.get("Last-Event-ID");
        const from = (last ? placeOf(last) : null) ?? (await archive.head());
        const ended = new AbortController();
        const signal = AbortSignal.any([ended.signal, world.stopping, request.signal]);
        const following = { archive, filter: given(filter), statements: what !== "stories", stories: what !== "statements" };
        open++;
        const body = bodyOf(follow(following, from, world, signal), ended, () => void open--);
        // X-Accel-Buffering: the word by which a proxy lets events through at once
        return new Response(body, {
          headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
        });
      },
    }),
  ];
}
