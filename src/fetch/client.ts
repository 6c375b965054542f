/**
 * The one way to the network: whatever is fetched passes here. An address is checked, resolved once and pinned at every hop; a host is
 * asked by one request at a time, with pauses; what fails in passing is tried again.
 */
import type { ProblemCode } from "../errors.ts";
import { allowing } from "./address.ts";
import type { Answer, Exchange, FetchProblem, Wanted } from "./answer.ts";
import { exchange, type Failure, type Received } from "./exchange.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Lookup } from "./resolve.ts";
import { encodings, unpack } from "./unpack.ts";

export type { Answer, Exchange, FetchProblem, Wanted } from "./answer.ts";
export { isProblem } from "./answer.ts";

/** What of the world a client needs. Times are milliseconds. */
export interface World {
  readonly now: () => number;
  /** Resolves after the time; rejects where the signal says so. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number;
  readonly lookup: Lookup;
  /** The User-Agent; what stands before its first "/" is the name in robots.txt. */
  readonly agent: string;
  /** Hosts and addresses that may be asked although they are not public. */
  readonly allow: readonly string[];
  readonly log?: (event: FetchEvent) => void;
}

/** What the client does, for progress and logs. */
export interface FetchEvent {
  readonly what: "asking" | "waiting" | "answered" | "failed";
  readonly url: string;
  readonly detail: string;
  /** How long it took, or will take. */
  readonly ms: number;
}

export interface Client {
  /** What the server answered, of any status, or the problem that kept it from answering; never rejects. */
  fetch(wanted: Wanted): Promise<Answer | FetchProblem>;
  /** Breaks off what is under way; every request ends with a problem. */
  close(): void;
}

const ACCEPT = {
  page: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
  feed: "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5",
  robots: "text/plain,*/*;q=0.5",
  hook: "*/*",
} as const satisfies Record<Wanted["kind"], string>;

/**
 * Opens a client.
 *
 *     const answer = await client.fetch({ url: "https://example.org/", kind: "page" });
 *     if (isProblem(answer)) …
 */
export function openClient(world: World, given: Partial<Limits> = {}): Client {
  const limits: Limits = { ...LIMITS, ...given };
  const allowed = allowing(world.allow);
  const closing = new AbortController();

  async function addressesOf(url: URL): Promise<readonly string[] | Failure> {
    const host = url.hostname.replace(/^\[|\]$/gu, ""),
      port = url.port || (url.protocol === "https:" ? "443" : "80");
    let found: readonly string[];
    try {
      found = /^[\d.]+$|:/u.test(host) ? [host] : await world.lookup(host);
    } catch (error) {
      return { code: "fetch/no-such-host", detail: error instanceof Error && "code" in error ? String(error.code) : "", passing: false };
    }
    if (!found.length) return { code: "fetch/no-such-host", detail: "no address", passing: false };
    const closed = found.find((address) => !allowed.may(host, port, address));
    return closed === undefined ? found : { code: "fetch/not-public", detail: closed, passing: false };
  }

  function targetOf(text: string, base?: string): URL | Failure {
    let url: URL;
    try {
      url = new URL(text, base);
    } catch {
      return { code: "fetch/bad-address", detail: text.slice(0, 200), passing: false };
    }
    const wrong = (code: ProblemCode, detail: string): Failure => ({ code, detail, passing: false });
    if (url.protocol !== "http:" && url.protocol !== "https:") return wrong("fetch/scheme", url.protocol);
    if (url.username || url.password) return wrong("fetch/credentials", url.host);
    if (url.href.length > limits.address) return wrong("fetch/bad-address", `${url.href.length} characters`);
    url.hash = "";
    if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
    return url;
  }

  async function ask(wanted: Wanted, url: URL): Promise<Received | Failure> {
    const addresses = await addressesOf(url);
    if ("code" in addresses) return addresses;
    const headers: Record<string, string> = { "User-Agent": world.agent, Accept: ACCEPT[wanted.kind], "Accept-Encoding": encodings };
    if (wanted.etag) headers["If-None-Match"] = wanted.etag;
    if (wanted.modified) headers["If-Modified-Since"] = wanted.modified;
    const signal = wanted.signal ? AbortSignal.any([wanted.signal, closing.signal]) : closing.signal;
    return exchange({ url, addresses, method: "GET", headers, most: limits.body, cuts: false, at: world.now(), signal }, limits);
  }

  async function fetch(wanted: Wanted): Promise<Answer | FetchProblem> {
    const exchanges: Exchange[] = [];
    let permanent = true;
    let url = targetOf(wanted.url);
    const problem = ({ code, detail }: Failure, at: string): FetchProblem => ({
      code,
      span: null,
      detail: `${at} ${detail}`.trim(),
      url: at,
      retryAfter: null,
    });
    for (;;) {
      if ("code" in url) return problem(url, wanted.url);
      const received = await ask(wanted, url);
      if ("code" in received) return problem(received, url.href);
      exchanges.push(received);
      const location = received.headers.get("location");
      if ([301, 302, 303, 307, 308].includes(received.status) && location) {
        if (exchanges.length > limits.redirects) return problem({ code: "fetch/too-many-redirects", detail: "", passing: false }, url.href);
        if (received.status !== 301 && received.status !== 308) permanent = false;
        url = targetOf(location, url.href);
        continue;
      }
      const bytes = await unpack(received.body, received.headers.get("content-encoding") ?? "", limits);
      if ("code" in bytes) return problem(bytes, url.href);
      return {
        url: wanted.url,
        final: url.href,
        permanent: permanent && exchanges.length > 1 ? url.href : null,
        status: received.status,
        headers: received.headers,
        bytes,
        raw: { head: received.head, body: received.body },
        etag: received.headers.get("etag") ?? null,
        modified: received.headers.get("last-modified") ?? null,
        retryAfter: null,
        charset: /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(received.headers.get("content-type") ?? "")?.[1] ?? null,
        exchanges,
      };
    }
  }

  return { fetch, close: () => closing.abort() };
}
