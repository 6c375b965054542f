/**
 * What the desk has done, for those who run it: counts and times of requests by route, as Prometheus scrapes them (text format 0.0.4), and a
 * line of JSON for every request. Neither holds what was asked: the words of a search are nobody's business but the reader's. Routes are
 * named by their pattern, so that nobody can make counters by asking for addresses.
 */
import type { MiddlewareHandler } from "hono";
import { accessOf } from "./access.ts";
import { addressOf, type DeskEnv } from "./caller.ts";

/** Upper bounds of the histogram, in seconds; about those that Prometheus' clients begin with. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10];
/** A path in the log is cut there. */
const LONGEST_PATH = 300;

interface Times {
  readonly counts: number[];
  sum: number;
}

/** What of the desk is measured when it is asked for. */
export interface Gauge {
  readonly name: string;
  readonly kind: "counter" | "gauge";
  readonly help: string;
  readonly values: readonly (readonly [labels: string, value: number])[];
}

export interface Observer {
  readonly watch: MiddlewareHandler<DeskEnv>;
  /** The text of a scrape, with what was measured besides. */
  text(gauges: readonly Gauge[]): string;
}

export interface Observing {
  readonly now: () => Date;
  readonly monotonic: () => number;
  readonly log: ((line: string) => void) | null;
  readonly proxied: boolean;
}

/** Opens the counts; `log` hears a line a request, with its end of line. */
export function openObserver({ now, monotonic, log, proxied }: Observing): Observer {
  const requests = new Map<string, number>();
  const times = new Map<string, Times>();
  let underWay = 0;

  return {
    async watch(context, next) {
      const begun = monotonic();
      underWay++;
      try {
        await next();
      } finally {
        underWay--;
        const seconds = (monotonic() - begun) / 1000;
        const { method, path } = context.req;
        const status = context.res.status;
        const route = accessOf(method, path)?.path ?? "none";
        // any other method is somebody's invention
        const label = `method="${/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/u.test(method) ? method : "other"}",route="${route}"`;
        const key = `{${label},status="${status}"}`;
        requests.set(key, (requests.get(key) ?? 0) + 1);
        let one = times.get(route);
        if (!one) times.set(route, (one = { counts: Array<number>(BOUNDS.length + 1).fill(0), sum: 0 }));
        const place = BOUNDS.findIndex((bound) => seconds <= bound);
        one.counts[place < 0 ? BOUNDS.length : place]!++;
        one.sum += seconds;
        const caller = context.get("caller");
        log?.(
          line({
            time: now().toISOString(),
            method,
            path: path.slice(0, LONGEST_PATH),
            status,
            ms: Math.round(seconds * 10_000) / 10,
            bytes: Number(context.res.headers.get("Content-Length") ?? Number.NaN) || null,
            address: addressOf(context, proxied) || null,
            user: caller?.name ?? null,
          }),
        );
      }
    },
    text(gauges) {
      const lines: string[] = [];
      for (const { name, kind, help, values } of [
        { name: "http_requests_total", kind: "counter", help: "Requests by method, route and status.", values: [...requests] } satisfies Gauge,
        { name: "http_requests_under_way", kind: "gauge", help: "Requests that are being answered.", values: [["", underWay]] } satisfies Gauge,
        ...gauges,
      ]) {
        lines.push(`# HELP firsthand_${name} ${help}`, `# TYPE firsthand_${name} ${kind}`);
        for (const [labels, value] of values) lines.push(`firsthand_${name}${labels} ${value}`);
      }
      lines.push("# HELP firsthand_http_request_seconds Time to the head of an answer, by route.", "# TYPE firsthand_http_request_seconds histogram");
      for (const [route, { counts, sum }] of times) {
        let all = 0;
        for (const [i, count] of counts.entries()) {
          all += count;
          lines.push(`firsthand_http_request_seconds_bucket{route="${route}",le="${BOUNDS[i] ?? "+Inf"}"} ${all}`);
        }
        lines.push(`firsthand_http_request_seconds_sum{route="${route}"} ${sum}`, `firsthand_http_request_seconds_count{route="${route}"} ${all}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

/** One line, of ASCII alone: what somebody puts into an address can then neither begin a line nor turn a terminal's writing around. */
const line = (entry: object): string =>
  `${JSON.stringify(entry).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
