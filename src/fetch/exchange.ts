/**
 * One request and its answer, over a connection of its own to addresses that were checked before: node:http gets a lookup that knows
 * nothing else, so the name in Host and in TLS stays the site's while no resolver is asked again (against rebinding). A connection
 * is not kept: each request is checked by itself, and a host is asked once a second at most.
 * Times here are of sockets, which live in real time; all other waiting is the client's and takes its clock from outside.
 */
import { request as plain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as secure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { ProblemCode } from "../errors.ts";
import type { Exchange } from "./answer.ts";
import type { Limits } from "./limits.ts";

export interface Sent {
  readonly url: URL;
  /** Checked, in the order to try them; never empty. */
  readonly addresses: readonly string[];
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  /** A body larger than this is a failure, or cut where `cuts` is set. */
  readonly most: number;
  readonly cuts: boolean;
  readonly at: number;
  readonly signal: AbortSignal;
}

export interface Received extends Exchange {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Each Set-Cookie by itself. */
  readonly cookies: readonly string[];
}

export interface Failure {
  readonly code: ProblemCode;
  readonly detail: string;
  /** Whether another try may go better. */
  readonly passing: boolean;
}

const failure = (code: ProblemCode, detail: string, passing = false): Failure => ({ code, detail, passing });

/** What an error of a socket, of TLS, or of the parser means. */
function failureOf(error: NodeJS.ErrnoException, answered: boolean): Failure {
  const code = error.code ?? error.name;
  if (code === "HPE_HEADER_OVERFLOW") return failure("fetch/headers-too-large", code);
  if (code.startsWith("HPE_")) return failure("fetch/bad-answer", code);
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH|ERR_OSSL)/u.test(code)) return failure("fetch/tls", code);
  if (answered) return failure("fetch/cut", code, true);
  return failure("fetch/unreachable", code, true);
}

const lookupOf = (addresses: readonly string[]): LookupFunction => {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, answer) => {
    if (options.all) answer(null, known);
    else answer(null, known[0]!.address, known[0]!.family);
  };
};

const lines = (first: string, pairs: readonly (readonly [string, string])[]) =>
  `${first}\r\n${pairs.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;

function pairsOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) pairs.push([rawHeaders[i]!, rawHeaders[i + 1]!]);
  return pairs;
}

function mapOf(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const [name, value] of pairs) {
    const known = map.get(name.toLowerCase());
    map.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
  }
  return map;
}

/** Sends one request and takes the whole answer; whatever goes wrong is a failure, and nothing of the connection is left. */
export function exchange(sent: Sent, limits: Limits): Promise<Received | Failure> {
  const { url, addresses, method, headers, body, most, cuts, at, signal } = sent;
  return new Promise((resolve) => {
    const path = url.pathname + url.search;
    const all: Record<string, string> = { Host: url.host, ...headers, Connection: "close" };
    if (body) all["Content-Length"] = String(body.length);
    const options: RequestOptions & { rejectUnauthorized: boolean } = {
      host: url.hostname.replace(/^\[|\]$/gu, ""),
      port: url.port || (url.protocol === "https:" ? 443 : 80),
      path,
      method,
      headers: all,
      lookup: lookupOf(addresses),
      agent: false,
      // whatever the environment says
      rejectUnauthorized: true,
      maxHeaderSize: limits.head,
    };
    const request = (url.protocol === "https:" ? secure : plain)(options);
    let timer: NodeJS.Timeout | undefined,
      answer: IncomingMessage | null = null,
      address = addresses[0]!;
    const whole = setTimeout(() => end(failure("fetch/timeout", `no end after ${limits.total} ms`, true)), limits.total);
    const within = (time: number, what: string) => {
      clearTimeout(timer);
      timer = setTimeout(() => end(failure("fetch/timeout", `${what} after ${time} ms`, true)), time);
    };
    const stop = () => end(failure("fetch/stopped", ""));
    const end = (result: Received | Failure) => {
      clearTimeout(timer);
      clearTimeout(whole);
      signal.removeEventListener("abort", stop);
      resolve(result);
      request.destroy();
    };
    within(limits.connect, "no connection");
    signal.addEventListener("abort", stop);
    // bytes behind a body that is whole are no answer to anything
    request.on("error", (error) => answer?.complete || end(failureOf(error, answer !== null)));
    request.on("upgrade", () => end(failure("fetch/bad-answer", "101")));
    request.on("socket", (socket) => {
      socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => {
        address = socket.remoteAddress ?? address;
        within(limits.firstByte, "no answer");
      });
    });
    request.on("response", (response) => {
      answer = response;
      clearTimeout(timer);
      const pairs = pairsOf(response),
        fields = mapOf(pairs);
      const stated = Number(fields.get("content-length"));
      if (stated > most && !cuts) return end(failure("fetch/too-large", `${stated} bytes`));
      const chunks: Uint8Array[] = [];
      let size = 0;
      const done = () => {
        const kept = pairs.map(([name, value]) => [/^transfer-encoding$/iu.test(name) ? `X-Archive-Orig-${name}` : name, value] as const);
        end({
          url: url.href,
          at,
          address,
          request: lines(`${method} ${path} HTTP/1.1`, Object.entries(all)),
          head: lines(`HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage ?? ""}`.trimEnd(), kept),
          body: Buffer.concat(chunks),
          status: response.statusCode ?? 0,
          headers: fields,
          cookies: pairs.filter(([name]) => /^set-cookie$/iu.test(name)).map(([, value]) => value),
        });
      };
      response.on("data", (chunk: Uint8Array) => {
        const room = most - size;
        size += chunk.length;
        if (size <= most) return void chunks.push(chunk);
        if (!cuts) return end(failure("fetch/too-large", `more than ${most} bytes`));
        chunks.push(chunk.subarray(0, room));
        done();
      });
      response.on("end", () => (response.complete ? done() : end(failure("fetch/cut", `${size} bytes`, true))));
      response.on("error", (error) => end(failureOf(error, true)));
    });
    request.end(body);
  });
}
