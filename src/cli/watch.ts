/**
 * `firsthand watch`: the watch over an archive's feeds, until it is told to stop. A person sees what comes and a summary in the end; who
 * pipes it elsewhere gets a line of JSON for all that happens; who scrapes it gets metrics.
 */
import { createServer, type Server } from "node:http";
import { appendFile } from "node:fs/promises";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { openIntake } from "../intake.ts";
import { once, runHerald } from "../serve/hooks/herald.ts";
import { takeLock } from "../store/lock.ts";
import type { Archive } from "../store/store.ts";
import { openWarcWriter, type WarcWriter } from "../warc/writer.ts";
import { counted, metricsText, noCounts, type Counts } from "../watch/metrics.ts";
import type { WatchEvent } from "../watch/portion.ts";
import { openWatch, type Recorder } from "../watch/watch.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { allowedHosts } from "./network.ts";
import { problemLine } from "./read.ts";
import { eventLine, summaryOf } from "./watch-show.ts";

const WRONG_USAGE = 2;
type Given = Readonly<Record<string, unknown>>;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A length of time such as 90s, 30m, 12h, 7d in milliseconds; null for what is none. */
function durationOf(text: string): number | null {
  const found = /^(\d{1,6})([smhd])$/u.exec(text);
  return found ? Number(found[1]) * UNITS[found[2]!]! : null;
}

/** Host and port of "127.0.0.1:9464", "[::1]:9464" or "9464", which is this machine's; null for what is none. */
function listenOn(text: string): { readonly host: string; readonly port: number } | null {
  const found = /^(?:\[([\da-f:.]+)\]:|([^\s:]+):)?(\d{1,5})$/iu.exec(text);
  const port = Number(found?.[3]);
  return found && port < 65_536 ? { host: found[1] ?? found[2] ?? "127.0.0.1", port } : null;
}

/** Runs `watch`; 0 when it was told to stop or had its time, 1 where it could not begin or (once) a feed failed, 2 where an option is wrong. */
export async function watch(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const time = typeof options["for"] === "string" ? durationOf(options["for"]) : undefined;
  const metrics = typeof options["metrics"] === "string" ? listenOn(options["metrics"]) : undefined;
  const allow = allowedHosts(options);
  const wrong =
    time === null
      ? problem("watch/duration", String(options["for"]))
      : metrics === null
        ? problem("metrics/address", String(options["metrics"]))
        : null;
  if (wrong || "code" in allow) {
    surroundings.err(problemLine(wrong ?? (allow as Problem), "watch"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, false, async (archive, file) => {
    const refused = (why: Problem) => {
      surroundings.err(problemLine(why, file));
      return 1;
    };
    const lock = takeLock(`${file}.watch`);
    if (!lock) return refused(problem("watch/running", file));
    const folder = typeof options["warc"] === "string" ? options["warc"] : `${file}.warc`;
    const { world, id, software } = surroundings;
    const writer = options["warc"] === false ? null : await openWarcWriter(folder, { now: world.now, id, software });
    if (writer && "code" in writer) return refused(writer);
    const counts = noCounts();
    const server = metrics ? await serveMetrics(metrics, archive, counts) : null;
    if (server && "code" in server) return refused(server);
    const client = await surroundings.client(allow);
    const stop = new AbortController();
    void surroundings.stopped().then(() => stop.abort());
    if (time !== undefined && time !== null)
      void world.wait(time, stop.signal).then(
        () => stop.abort(),
        () => {},
      );
    const { now, random, wait } = world;
    const heralds = new AbortController();
    const herald = runHerald({ archive, writer: () => archive, client: async () => client, world: { now, random, wait, id } }, heralds.signal);
    // what it rejects with is heard when it is waited for
    herald.catch(() => stop.abort());
    const teller = await openTeller(options, surroundings, counts, archive);
    const begun = world.monotonic();
    try {
      const watching = { archive, intake: openIntake(archive), client, recorder: writer && recorderOf(writer), world, on: teller.on };
      await openWatch(watching).run(stop.signal, options["once"] === true);
    } finally {
      stop.abort();
      heralds.abort();
      if (options["once"] === true) await once({ archive, client, world: { now, random, id } });
      client.close();
      await herald;
      await teller.end();
      server?.close();
      const failed = await writer?.close();
      if (failed) surroundings.err(problemLine(failed, folder));
      lock.release();
    }
    await teller.last(summaryOf(counts, await archive.waiting(), world.monotonic() - begun, file));
    return options["once"] === true && counts.failed ? 1 : 0;
  });
}

/** Every hop of what was fetched goes into the web archive. */
const recorderOf = (writer: WarcWriter): Recorder => ({
  async put(answer) {
    for (const exchange of answer.exchanges) {
      const kept = await writer.put(exchange);
      if ("code" in kept) return kept;
    }
    return null;
  },
});

interface Teller {
  readonly on: (event: WatchEvent) => void;
  /** Waits until all that was told is written. */
  readonly end: () => Promise<void>;
  readonly last: (summary: string) => Promise<void>;
}

/** Tells what happens to whoever is there: lines for a person, JSON for programs, progress. */
async function openTeller(options: Given, surroundings: Surroundings, counts: Counts, archive: Archive): Promise<Teller> {
  const { out, err, watched, world } = surroundings;
  const json = options["json"] === true;
  const log = typeof options["log"] === "string" ? options["log"] : null;
  const progress = surroundings.progress();
  let last: Promise<void> = Promise.resolve();
  let logFailed = false;
  const lined = (event: WatchEvent) => `${JSON.stringify({ time: new Date(world.now()).toISOString(), ...event })}\n`;

  async function tell(event: WatchEvent): Promise<void> {
    const line = lined(event);
    if (json) await out(line);
    if (log)
      try {
        await appendFile(log, line);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        if (!logFailed) err(problemLine(problem("output/unwritable", `${log} (${code})`), log));
        logFailed = true;
      }
    if (json) return;
    const words = eventLine(event, world.now(), surroundings.terminal);
    if (watched && words) {
      progress.clear();
      await out(`${words}\n`);
    } else if (!watched && !log) err(line);
  }

  const show = () => {
    const { visits, articles, versions, problems } = counts;
    progress.at(visits, visits, `${articles} added · ${versions} edited · ${problems} failed`);
  };
  // the archive is opened for writing all the time: what is there to be seen is said once, so that nobody takes silence for a hang
  const feeds = await archive.feeds();
  if (watched && !json)
    await out(`Watching ${feeds.length} ${feeds.length === 1 ? "feed" : "feeds"}; Ctrl-C stops it, and it goes on where it stood.\n`);
  return {
    on(event) {
      counted(counts, event);
      last = last.then(() => tell(event));
      show();
    },
    end: () => last,
    async last(summary) {
      progress.clear();
      if (!json) await out(summary);
    },
  };
}

/** Serves the metrics at /metrics; a problem where the address cannot be had. */
function serveMetrics({ host, port }: { readonly host: string; readonly port: number }, archive: Archive, counts: Counts): Promise<Server | Problem> {
  const server = createServer((request, response) => {
    const path = request.url?.split("?")[0];
    if (path !== "/metrics" || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(path === "/metrics" ? 405 : 404).end();
      return;
    }
    archive.waiting().then(
      (waiting) =>
        response
          .writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" })
          .end(metricsText(counts, waiting, process.memoryUsage.rss())),
      () => response.writeHead(503).end(),
    );
  });
  // a scrape is short, and whoever dawdles is let go
  server.requestTimeout = 5000;
  server.maxConnections = 16;
  return new Promise((done) => {
    server.once("error", (error) => done(problem("metrics/address", `${host}:${port} (${"code" in error ? String(error.code) : error.message})`)));
    server.listen(port, host, () => done(server));
  });
}
