/** What programs ask of the desk, beside its pages: the API, the feeds and the Model Context Protocol. The desk mounts them here, in front of what is done for pages alone. */
import type { Context, Hono } from "hono";
import { etag } from "hono/etag";
import type { Client } from "../fetch/client.ts";
import type { Archive } from "../store/store.ts";
import { openApi } from "./api/api.ts";
import { openWriting, type Writing } from "./api/writing.ts";
import { feed, feedAt, FORMS } from "./feeds-out.ts";
import type { DeskEnv } from "./guard/caller.ts";
import type { Inquiries } from "./inquiries.ts";
import { openMcpOverHttp } from "./mcp/server.ts";
import { isLocale, localeFor } from "./words/words.ts";

/** What of the world programs may make the desk use; what is left out is refused to them. */
export interface Outside {
  /** Opens the archive for writing; asked for once, with the first that is to be kept. */
  readonly writer?: () => Archive;
  /** Adds articles beside the server; in the server itself where it is left out. */
  readonly add?: Writing["add"];
  /** The way to the network. */
  readonly client?: () => Promise<Client>;
  /** A new UUID each time. */
  readonly id: () => string;
  /** "firsthand/0.1.0". */
  readonly software: string;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Ends what lasts: the desk stops. */
  readonly stopping: AbortSignal;
}

interface Programs {
  readonly archive: Archive;
  readonly inquiries: Inquiries;
  readonly now: () => Date;
  /** Origins of other sites whose pages may ask. */
  readonly origins: readonly string[];
  readonly outside: Outside | undefined;
  /** Hears of bugs. */
  readonly bug?: ((error: unknown) => void) | undefined;
}

/** A desk that is asked and does nothing besides. */
const INWARD: Outside = {
  id: () => "",
  software: "firsthand",
  wait: (ms, signal) =>
    new Promise((done) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        done();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener("abort", end);
    }),
  stopping: new AbortController().signal,
};

/** Mounts the API at /api, the Model Context Protocol at /mcp, and the feeds at /feeds. */
export function mountPrograms(app: Hono<DeskEnv>, { archive, inquiries, now, origins, outside = INWARD, bug = () => {} }: Programs): void {
  const { writer, add, client, id, software, wait, stopping } = outside;
  const desk = {
    archive,
    inquiries,
    now,
    writing: writer ? { ...openWriting(writer, now), ...(add && { add }) } : null,
    client: client ?? null,
    id,
    software,
  };
  app.route("/api", openApi({ desk, stream: { wait, stopping }, origins }));

  const baseOf = (context: Context<DeskEnv>): string => {
    const { origin } = new URL(context.req.url);
    return context.get("caller")?.secure ? origin.replace(/^http:/u, "https:") : origin;
  };
  const mcp = openMcpOverHttp({ archive, inquiries, software, bug });
  app.all("/mcp", (context) => mcp(context.req.raw, baseOf(context)));

  app.use("/feeds/*", etag({ weak: true }));
  app.get("/feeds/*", async (context, next) => {
    const { pathname, searchParams: query } = new URL(context.req.url);
    const wanted = feedAt(pathname);
    if (!wanted) return next();
    const chosen = query.get("locale") ?? "";
    const locale = isLocale(chosen) ? chosen : localeFor(context.req.header("Accept-Language") ?? "");
    const base = baseOf(context);
    const self = `${base}${pathname}${new URL(context.req.url).search}`;
    const text = await feed(wanted, { archive, locale, query, now: now() }, base, self);
    if (text === null) return next();
    context.header("Content-Type", FORMS[wanted.form]);
    context.header("Cache-Control", "private, max-age=60");
    context.header("Vary", "Accept-Language");
    return context.body(text);
  });
}
