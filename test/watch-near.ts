/**
 * What tests of watching share: a server on 127.0.0.1 that answers by path, a clock that the test moves, one round of a watch over an archive. Whoever
 * waits is let go at once, so that only what is due is done.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach } from "node:test";
import { openClient } from "../src/fetch/client.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import type { WatchEvent } from "../src/watch/portion.ts";
import { openWatch, type Watching, type WatchWorld } from "../src/watch/watch.ts";

export const MINUTE = 60_000,
  HOUR = 60 * MINUTE,
  DAY = 24 * HOUR;
export const BEGAN = Date.parse("2026-03-12T08:00:00Z");

/** What the server answers by path: a text is a page with status 200. */
type Answer = string | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };
export const answers = new Map<string, Answer>();
/** Where the server stands, and the paths that were asked of it. */
export const near: { base: string; asked: string[] } = { base: "", asked: [] };

/** Opens the server for the tests of the suite that calls this, and begins each with nothing on it and the clock at the start. */
export function useServer(): void {
  let server: Server;
  before(async () => {
    server = createServer((request, response) => {
      near.asked.push(request.url!);
      const answer = answers.get(request.url!) ?? { status: 404 };
      const { status, headers = {}, body = "" } = typeof answer === "string" ? { status: 200, body: answer } : answer;
      const type = body.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
      response.writeHead(status, { "Content-Type": type, ...headers }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    near.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    answers.clear();
    near.asked = [];
    Object.assign(clock, { now: BEGAN, monotonic: 0 });
  });
}

/** A clock that a test moves; who waits is never kept waiting, so only what is due is done. */
export const clock = { now: BEGAN, monotonic: 0 };
export const advance = (ms: number) => {
  clock.now += ms;
  clock.monotonic += ms;
};
export const world: WatchWorld = {
  now: () => clock.now,
  monotonic: () => clock.monotonic,
  wait: () => new Promise<void>((done) => setImmediate(done)),
  random: () => 0.5,
};

export const clientOf = () =>
  openClient(
    { ...world, lookup: async () => ["127.0.0.1"], agent: "firsthand-test/1", allow: ["127.0.0.1"] },
    { gap: 0, slowness: 0, firstByte: 300, retries: 0, longestWait: 0 },
  );
export const open = (path = ":memory:") => openArchive(path, { packs, now: () => new Date(clock.now).toISOString() });
export const follow = (archive: Archive, ...paths: string[]) =>
  archive.add(({ watch }) =>
    paths.map((path) => watch.addFeed({ address: near.base + path, title: null, site: null, tags: [] }, "2026-03-12T08:00:00Z", clock.now)),
  );

/** One round over what is due, or a run until the signal, and what it told. `part` stands in for what a watch is given otherwise. */
export async function round(archive: Archive, part: Partial<Watching> = {}, signal: AbortSignal | null = null): Promise<WatchEvent[]> {
  const events: WatchEvent[] = [];
  const client = clientOf();
  const on = (event: WatchEvent) => void events.push(event);
  const watching = { archive, intake: openIntake(archive), client, recorder: null, world, on, ...part };
  await openWatch(watching).run(signal ?? new AbortController().signal, signal === null);
  client.close();
  return events;
}
export const whats = (events: readonly WatchEvent[]) => events.map(({ what }) => what).filter((what) => what !== "feed");

export const article = (says: string, head = "") =>
  `<!doctype html><html lang="sv"><head><title>Bron stängs</title>${head}</head><body><article><h1>Bron stängs</h1>
<p>– ${says}, säger Karin Ekman till Kustbladet, och det finns ingen annan väg över sundet för dem som bor på öarna i norr.</p>
<p>Beslutet fattades sent på tisdagen efter att ingenjörer hade hittat sprickor i två av pelarna. Minst 40 personer berörs varje morgon, enligt kommunen.</p>
<p>Enligt Rederi Nord sätts en extra färja in från och med onsdag. Den tar 60 bilar och går varje halvtimme mellan sju på morgonen och tio på kvällen.</p></article></body></html>`;
export const item = (guid: string, link: string, more = "") =>
  `<item><guid isPermaLink="false">${guid}</guid><title>Bron stängs</title><link>${link}</link>${more || "<description>Trafiken leds om.</description>"}</item>`;
export const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Kustbladet</title>${items.join("")}</channel></rss>`;
export const texts = async (archive: Archive): Promise<string[][]> => {
  const found = await archive.articles();
  return Promise.all(found.map(async ({ id }) => (await archive.versions(id)).map(({ article: one }) => one.text)));
};
