/**
 * One hop: an address asked for, and asked again while what fails may pass: timeouts, broken connections, 429 and the statuses of servers that are
 * overloaded. Pauses grow and are drawn by lot (exponential backoff with full jitter), so that those who failed together do not come back together; a server
 * that names a time (Retry-After) is obeyed, and not waited for where it names a long one.
 */
import type { Wanted } from "./answer.ts";
import type { Allowed } from "./address.ts";
import { exchange, type Received } from "./exchange.ts";
import type { Limits } from "./limits.ts";
import type { Later, Pace } from "./pace.ts";
import { addressesOf } from "./target.ts";
import { encodings } from "./unpack.ts";
import type { World } from "./client.ts";

/** What one client shares among its requests. */
export interface Shared {
  readonly world: World;
  readonly limits: Limits;
  readonly allowed: Allowed;
  readonly pace: Pace;
}

const ACCEPT = {
  page: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
  feed: "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5",
  robots: "text/plain,*/*;q=0.5",
  hook: "*/*",
} as const satisfies Record<Wanted["kind"], string>;

const OVERLOADED: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** What may stand in a header: an archive may hold what no server sent. */
const sendable = (value: string): boolean => value.length < 1024 && /^[\t\u0020-\u007e\u0080-\u00ff]*$/u.test(value);

/** Milliseconds that a Retry-After asks for, as seconds or as a date (RFC 9110, 10.2.3); null where it says nothing. */
export function retryAfter(headers: ReadonlyMap<string, string>, now: number): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,12}$/u.test(value)) return Number(value) * 1000;
  const date = /[a-z]/iu.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function headersOf({ kind, etag, modified, post }: Wanted, agent: string, cookies: string): Record<string, string> {
  const headers: Record<string, string> = { "User-Agent": agent, Accept: ACCEPT[kind], "Accept-Encoding": encodings };
  if (etag && sendable(etag)) headers["If-None-Match"] = etag;
  if (modified && sendable(modified)) headers["If-Modified-Since"] = modified;
  if (cookies) headers["Cookie"] = cookies;
  return post ? { ...headers, ...post.headers, "Content-Type": post.type } : headers;
}

/** The answer of one address, redirects not followed; the host's turn is waited for before every try. */
export async function attempt(
  wanted: Wanted,
  url: URL,
  cookies: string,
  signal: AbortSignal,
  { world, limits, allowed, pace }: Shared,
): Promise<Received | Later> {
  const { kind, post } = wanted,
    host = url.host;
  const log = (what: "asking" | "again", detail: string, ms: number) => world.log?.({ what, url: url.href, detail, ms });

  const once = async (): Promise<Received | Later> => {
    const turn = await pace.turn(host, signal);
    if ("code" in turn) return turn;
    let asked = false;
    try {
      const addresses = await addressesOf(url, world.lookup, allowed, limits);
      if ("code" in addresses) return addresses;
      log("asking", "", 0);
      asked = true;
      const cuts = kind === "robots";
      return await exchange(
        {
          url,
          addresses,
          method: post ? "POST" : "GET",
          headers: headersOf(wanted, world.agent, cookies),
          body: post?.bytes,
          signal,
          most: cuts ? Math.min(limits.robots, limits.body) : limits.body,
          cuts,
          at: world.now(),
        },
        limits,
      );
    } finally {
      turn.done(asked && kind !== "robots");
    }
  };

  for (let tried = 1; ; tried++) {
    const result = await once();
    const failed = "code" in result;
    if (failed ? !result.passing : !OVERLOADED.has(result.status)) return result;
    const named = failed ? null : retryAfter(result.headers, world.now());
    if (named !== null) {
      pace.rest(host, named);
      if (named > limits.longestWait && !failed)
        return { code: "fetch/later", detail: String(result.status), passing: false, after: Math.min(named, limits.longestRest) };
    }
    if (tried > limits.retries || kind === "hook") return result;
    const ms = Math.max(named ?? 0, Math.round(world.random() * Math.min(limits.longestBackoff, limits.backoff * 2 ** (tried - 1))));
    log("again", failed ? result.code : String(result.status), ms);
    try {
      await world.wait(ms, signal);
    } catch {
      return { code: "fetch/stopped", detail: "", passing: false };
    }
  }
}
