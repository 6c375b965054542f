/**
 * The one way to the network: whatever is fetched passes here. Redirects are followed hop by hop, and each hop is a request like the first: its address
 * is checked, resolved once and pinned, its host's robots.txt is heeded, its host's turn is waited for. What goes wrong in the world is a problem;
 * nothing rejects and nothing is printed.
 */
import type { ProblemCode } from "../errors.ts";
import { allowing } from "./address.ts";
import type { Answer, Exchange, FetchProblem, Wanted } from "./answer.ts";
import { attempt, retryAfter, type Shared } from "./attempt.ts";
import { openCookies } from "./cookies.ts";
import type { Received } from "./exchange.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { openPace, type Later } from "./pace.ts";
import { openPermissions } from "./permission.ts";
import type { Lookup } from "./resolve.ts";
import { targetOf } from "./target.ts";
import { unpack } from "./unpack.ts";

export type { Answer, Exchange, FetchProblem, Wanted } from "./answer.ts";
export { isProblem } from "./answer.ts";

/** What of the world a client needs. Times are milliseconds. */
export interface World {
  readonly now: () => number;
  /** Resolves after the time; rejects when the signal ends it. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number;
  readonly lookup: Lookup;
  /** The User-Agent; what stands before its first "/" is the name in robots.txt. */
  readonly agent: string;
  /** Hosts ("news.intern", "127.0.0.1:8080"), addresses and ranges ("10.1.0.0/16") that may be asked although they are not public. */
  readonly allow: readonly string[];
  readonly log?: (event: FetchEvent) => void;
}

/** What the client does, for progress and logs; addresses stand in it as they were given. */
export interface FetchEvent {
  readonly what: "asking" | "again" | "redirected" | "answered" | "failed";
  readonly url: string;
  /** A status or the code of a problem. */
  readonly detail: string;
  /** How long it took, or how long until it is asked again. */
  readonly ms: number;
}

export interface Client {
  /** What the server answered, of any status, or the problem that kept it from answering; never rejects. */
  fetch(wanted: Wanted): Promise<Answer | FetchProblem>;
  /** Breaks off what is under way and refuses what comes after; each request ends with `fetch/stopped`. */
  close(): void;
}

/** Problems of a host, whatever is asked of it. */
const OF_HOST: ReadonlySet<ProblemCode> = new Set(["fetch/not-public", "fetch/no-such-host", "fetch/unreachable", "fetch/tls"]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** A Location as servers write it: in UTF-8, where HTTP has Latin-1. */
function locationOf(value: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}

/**
 * Opens a client; limits that are not given are those of `LIMITS`.
 *
 *     const answer = await client.fetch({ url: "https://example.org/", kind: "page" });
 *     if (isProblem(answer)) …
 */
export function openClient(world: World, given: Partial<Limits> = {}): Client {
  const limits: Limits = { ...LIMITS, ...given };
  const closing = new AbortController();
  const shared: Shared = { world, limits, allowed: allowing(world.allow), pace: openPace(world, limits, closing.signal) };
  const permissions = openPermissions((url) => follow({ url, kind: "robots" }), world.agent.split("/", 1)[0]!.trim(), world.now, limits);

  const problem = ({ code, detail, after }: Later, url: string): FetchProblem => {
    const seconds = after === undefined ? null : Math.ceil(after / 1000);
    return {
      code,
      span: null,
      detail: [url.slice(0, limits.address), detail, seconds === null ? "" : `after ${seconds} s`].filter(Boolean).join(" "),
      url,
      retryAfter: seconds,
    };
  };

  /** Whether robots.txt lets the address be asked for; its wish for a pause is passed on. */
  async function forbidden(url: URL, signal: AbortSignal): Promise<FetchProblem | null> {
    let stop = () => {};
    const stopped = new Promise<FetchProblem>((done) => {
      stop = () => done(problem({ code: "fetch/stopped", detail: "", passing: false }, url.href));
    });
    signal.addEventListener("abort", stop);
    // the file is fetched for others too, so it may come when this one is no longer wanted
    const robots = await Promise.race([permissions.of(url), stopped]);
    signal.removeEventListener("abort", stop);
    // what keeps the host's robots.txt from being asked for keeps the page from it
    if ("code" in robots)
      return OF_HOST.has(robots.code) && new URL(robots.url).origin === url.origin
        ? { ...robots, url: url.href, detail: robots.detail.replace(robots.url, url.href) }
        : robots;
    shared.pace.slow(url.host, (robots.delay ?? 0) * 1000);
    return robots.allows(url) ? null : problem({ code: "fetch/robots", detail: "", passing: false }, url.href);
  }

  async function answerOf(wanted: Wanted, exchanges: readonly Received[], permanent: boolean): Promise<Answer | FetchProblem> {
    const last = exchanges.at(-1)!,
      { url: final, status, headers, head, body } = last;
    const bytes = await unpack(body, headers.get("content-encoding") ?? "", limits);
    if ("code" in bytes) return problem(bytes, final);
    const after = retryAfter(headers, world.now());
    return {
      url: wanted.url,
      final,
      permanent: permanent && exchanges.length > 1 ? final : null,
      status,
      headers,
      bytes,
      raw: { head, body },
      etag: headers.get("etag") ?? null,
      modified: headers.get("last-modified") ?? null,
      retryAfter: after === null ? null : Math.ceil(after / 1000),
      charset: /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(headers.get("content-type") ?? "")?.[1]?.toLowerCase() ?? null,
      exchanges: exchanges.map(({ url, at, address, request, head, body }): Exchange => ({ url, at, address, request, head, body })),
    };
  }

  async function follow(wanted: Wanted): Promise<Answer | FetchProblem> {
    const signal = wanted.signal ? AbortSignal.any([wanted.signal, closing.signal]) : closing.signal;
    const fails = (code: ProblemCode, url: string) => problem({ code, detail: "", passing: false }, url);
    const exchanges: Received[] = [],
      cookies = openCookies();
    let permanent = true,
      at = wanted.url;
    for (;;) {
      if (signal.aborted) return fails("fetch/stopped", at);
      const url = targetOf(at, limits, exchanges.at(-1)?.url);
      if ("code" in url) return problem(url, at);
      const refused = wanted.kind === "page" || wanted.kind === "feed" ? await forbidden(url, signal) : null;
      if (refused) return refused;
      const received = await attempt(wanted, url, cookies.of(url), signal, shared);
      if ("code" in received) return problem(received, url.href);
      exchanges.push(received);
      cookies.keep(url, received.cookies);
      const location = received.headers.get("location");
      if (!location || !REDIRECTS.has(received.status) || wanted.kind === "hook") return answerOf(wanted, exchanges, permanent);
      if (exchanges.length > limits.redirects) return fails("fetch/too-many-redirects", wanted.url);
      permanent &&= PERMANENT.has(received.status);
      at = locationOf(location);
      world.log?.({ what: "redirected", url: url.href, detail: String(received.status), ms: 0 });
    }
  }

  return {
    async fetch(wanted) {
      const began = world.now();
      const answer = await follow(wanted);
      const failed = "code" in answer;
      world.log?.({
        what: failed ? "failed" : "answered",
        url: wanted.url,
        detail: failed ? answer.code : String(answer.status),
        ms: world.now() - began,
      });
      return answer;
    },
    close: () => closing.abort(),
  };
}
