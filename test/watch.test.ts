/**
 * Watching, with a clock that the test moves and a real server on 127.0.0.1: what a restart may ask again, what a clock that is set does, what
 * a full disk does, which edits become versions, which addresses are one article.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { openClient } from "../src/fetch/client.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import type { WatchEvent } from "../src/watch/portion.ts";
import { backoff, firstRhythm, interval, jumps, LONGEST, NO_PAUSES, nextRhythm, SHORTEST } from "../src/watch/schedule.ts";
import { findFeed } from "../src/watch/find.ts";
import { openWatch } from "../src/watch/watch.ts";

const MINUTE = 60_000,
  HOUR = 60 * MINUTE,
  DAY = 24 * HOUR;
const BEGAN = Date.parse("2026-03-12T08:00:00Z");

/** What the server answers by path: a text is a page with status 200. */
type Answer = string | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };
const answers = new Map<string, Answer>();
let asked: string[] = [];
let server: Server;
let base = "";

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const answer = answers.get(request.url!) ?? { status: 404 };
    const { status, headers = {}, body = "" } = typeof answer === "string" ? { status: 200, body: answer } : answer;
    const type = body.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
    response.writeHead(status, { "Content-Type": type, ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers.clear();
  asked = [];
});

/** A clock that a test moves; who waits is never kept waiting, so only what is due is done. */
const clock = { now: BEGAN, monotonic: 0 };
const advance = (ms: number) => {
  clock.now += ms;
  clock.monotonic += ms;
};
const world = {
  now: () => clock.now,
  monotonic: () => clock.monotonic,
  wait: () => new Promise<void>((done) => setImmediate(done)),
  random: () => 0.5,
};
beforeEach(() => void Object.assign(clock, { now: BEGAN, monotonic: 0 }));

const clientOf = () =>
  openClient(
    { ...world, lookup: async () => ["127.0.0.1"], agent: "firsthand-test/1", allow: ["127.0.0.1"] },
    { gap: 0, slowness: 0, firstByte: 300, retries: 0, longestWait: 0 },
  );
const open = (path = ":memory:") => openArchive(path, { packs, now: () => new Date(clock.now).toISOString() });
const follow = (archive: Archive, ...paths: string[]) =>
  archive.add(({ watch }) =>
    paths.map((path) => watch.addFeed({ address: base + path, title: null, site: null, tags: [] }, "2026-03-12T08:00:00Z", clock.now)),
  );

/** One round over what is due, and what it told. */
async function round(archive: Archive): Promise<WatchEvent[]> {
  const events: WatchEvent[] = [];
  const client = clientOf();
  await openWatch({ archive, intake: openIntake(archive), client, recorder: null, world, on: (event) => events.push(event) }).run(
    new AbortController().signal,
    true,
  );
  client.close();
  return events;
}
const whats = (events: readonly WatchEvent[]) => events.map(({ what }) => what).filter((what) => what !== "feed");

const article = (says: string, head = "") =>
  `<!doctype html><html lang="sv"><head><title>Bron stängs</title>${head}</head><body><article><h1>Bron stängs</h1>
<p>– ${says}, säger Karin Ekman till Kustbladet, och det finns ingen annan väg över sundet för dem som bor på öarna i norr.</p>
<p>Beslutet fattades sent på tisdagen efter att ingenjörer hade hittat sprickor i två av pelarna. Minst 40 personer berörs varje morgon, enligt kommunen.</p>
<p>Enligt Rederi Nord sätts en extra färja in från och med onsdag. Den tar 60 bilar och går varje halvtimme mellan sju på morgonen och tio på kvällen.</p></article></body></html>`;
const item = (guid: string, link: string, more = "") =>
  `<item><guid isPermaLink="false">${guid}</guid><title>Bron stängs</title><link>${link}</link>${more || "<description>Trafiken leds om.</description>"}</item>`;
const feed = (...items: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Kustbladet</title>${items.join("")}</channel></rss>`;
const texts = async (archive: Archive): Promise<string[][]> => {
  const found = await archive.articles();
  return Promise.all(found.map(async ({ id }) => (await archive.versions(id)).map(({ article: one }) => one.text)));
};

describe("the rhythm of a feed", () => {
  it("is guessed from half the middle gap of its dates, those ahead left out", () => {
    const dates = [0, 1, 2, 3, 4].map((n) => BEGAN - n * 2 * HOUR);
    assert.equal(firstRhythm([...dates, BEGAN + DAY, BEGAN + 300 * DAY], BEGAN), HOUR);
    assert.equal(firstRhythm([BEGAN], BEGAN), 30 * MINUTE);
    assert.equal(firstRhythm([0, BEGAN - 400 * DAY, BEGAN - 800 * DAY], BEGAN), 6 * HOUR);
  });
  it("grows and shrinks within its bounds", () => {
    let rhythm = HOUR;
    for (let i = 0; i < 50; i++) rhythm = nextRhythm(rhythm, true);
    assert.equal(rhythm, SHORTEST);
    for (let i = 0; i < 80; i++) rhythm = nextRhythm(rhythm, false);
    assert.equal(rhythm, LONGEST);
  });
  it("heeds what asks for a pause, each as far as it may be believed", () => {
    assert.equal(interval(HOUR, NO_PAUSES, 0.5), HOUR);
    assert.ok(interval(HOUR, { ...NO_PAUSES, pace: 3 * HOUR }, 0) >= 3 * HOUR);
    assert.ok(interval(10 * MINUTE, { ...NO_PAUSES, cache: 365 * DAY }, 0) <= HOUR);
    assert.equal(interval(10 * MINUTE, { ...NO_PAUSES, retryAfter: 30 * DAY }, 0), LONGEST);
    for (const random of [0, 0.999]) assert.ok(interval(SHORTEST, NO_PAUSES, random) >= SHORTEST);
  });
  it("backs off from failures, twice as far each time", () => {
    assert.deepEqual(
      [1, 2, 3].map((failures) => backoff(failures, null, null, 0.5) / MINUTE),
      [5, 10, 20],
    );
    assert.equal(backoff(40, null, null, 0.5), LONGEST);
    assert.ok(backoff(1, null, 3 * HOUR, 0.5) >= 3 * HOUR);
  });
  it("tells a clock that was set from one that went on", () => {
    const seen = { now: BEGAN, monotonic: 7 };
    const jump = jumps(
      () => seen.now,
      () => seen.monotonic,
    );
    Object.assign(seen, { now: seen.now + HOUR, monotonic: seen.monotonic + HOUR });
    assert.equal(jump(), 0);
    seen.now -= DAY;
    assert.equal(jump(), -DAY);
    assert.equal(jump(), 0);
  });
});

describe("a watch", () => {
  it("keeps edits that nobody announces as versions, an hour, a day and a week later", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/1`)));
    answers.set("/1", article("Vi stänger bron i natt"));
    await follow(archive, "/rss");
    assert.deepEqual(whats(await round(archive)), ["article"]);
    for (const [pause, words] of [
      [HOUR, "Vi stänger bron i kväll"],
      [DAY - HOUR, "Vi stänger bron i morgon"],
      [6 * DAY, "Vi stänger bron i natt"],
    ] as const) {
      answers.set("/1", article(words));
      advance(pause - MINUTE);
      assert.deepEqual(whats(await round(archive)), [], `before ${pause}`);
      advance(2 * MINUTE);
      assert.deepEqual(whats(await round(archive)), ["version"], words);
    }
    assert.deepEqual(
      (await texts(archive))[0]!.map((text) => /bron i (\S+),/u.exec(text)![1]),
      ["natt", "kväll", "morgon", "natt"],
    );
    const { pages } = await archive.waiting();
    assert.equal(pages.done, 1);
    await archive.close();
  });

  it("looks again at once when the feed's words change, and asks with what it was told", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/1`)));
    answers.set("/1", article("Vi stänger bron"));
    await follow(archive, "/rss");
    await round(archive);
    answers.set("/1", article("Vi öppnar bron"));
    answers.set("/rss", feed(item("1", `${base}/1`, "<description>Trafiken släpps på.</description>")));
    advance(40 * MINUTE);
    assert.deepEqual(whats(await round(archive)), ["version"]);
    await archive.close();
  });

  it("never asks a feed twice within its interval, whoever starts it how often", async () => {
    const archive = open();
    answers.set("/rss", feed());
    await follow(archive, "/rss");
    for (let i = 0; i < 5; i++) await round(archive);
    assert.equal(asked.filter((path) => path === "/rss").length, 1);
    const [{ due, checked }] = (await archive.feeds()) as unknown as [{ due: number; checked: number }];
    clock.now = due - 1;
    clock.monotonic = due - 1 - BEGAN;
    await round(archive);
    assert.equal(asked.filter((path) => path === "/rss").length, 1);
    assert.ok(due - checked >= SHORTEST);
    advance(1);
    await round(archive);
    assert.equal(asked.filter((path) => path === "/rss").length, 2);
    await archive.close();
  });

  it("goes on at its pace when the clock is set a day ahead or back", async () => {
    for (const by of [DAY, -DAY]) {
      const archive = open();
      Object.assign(clock, { now: BEGAN, monotonic: 0 });
      answers.set("/rss", feed(item("1", `${base}/1`)));
      answers.set("/1", article("Vi stänger bron"));
      await follow(archive, "/rss");
      const stop = new AbortController();
      const client = clientOf();
      const events: WatchEvent[] = [];
      let ticks = 0;
      // time passes while it waits; in the middle somebody sets the clock
      const wait = async (ms: number) => {
        await new Promise((done) => setImmediate(done));
        advance(ms);
        if (++ticks === 20) clock.now += by;
        if (clock.monotonic > 3 * HOUR) stop.abort();
      };
      asked = [];
      await openWatch({
        archive,
        intake: openIntake(archive),
        client,
        recorder: null,
        world: { ...world, wait },
        on: (event) => events.push(event),
      }).run(stop.signal, false);
      client.close();
      const visits = asked.filter((path) => path === "/rss").length;
      assert.ok(visits >= 3 && visits <= 8, `${visits} visits in three hours, by ${by}`);
      assert.equal(asked.filter((path) => path === "/1").length, 2, "the article and its look after an hour");
      assert.deepEqual(
        events.filter(({ what }) => what === "clock").map(({ count }) => Math.round(count! / HOUR)),
        [by / HOUR],
      );
      const { next } = await archive.waiting();
      assert.ok(next! - clock.now < DAY);
      await archive.close();
    }
  });

  it("clamps what a clock that was ahead has left, when it starts", async () => {
    const archive = open();
    await follow(archive, "/rss");
    answers.set("/rss", feed());
    await archive.add(({ watch }) => watch.saveFeed({ ...watch.feed(`${base}/rss`)!, due: BEGAN + 400 * DAY }));
    await round(archive);
    assert.ok((await archive.waiting()).next! <= BEGAN + 1.1 * DAY);
    await archive.close();
  });

  it("takes one article for one, whatever leads to it", async () => {
    const archive = open();
    const page = article("Vi stänger bron", `<link rel="canonical" href="${base}/nyheter/1">`);
    answers.set("/a", feed(item("1", `${base}/nyheter/1?utm_source=rss#top`), item("2", `${base}/kort/2`)));
    answers.set("/b", feed(item("x", `${base}/nyheter/1/amp`), item("y", `${base}/gammal/1`), item("z", `${base}/annan?id=1`)));
    for (const path of ["/nyheter/1?utm_source=rss", "/nyheter/1", "/nyheter/1/amp"]) answers.set(path, page);
    answers.set("/annan?id=1", page);
    answers.set("/gammal/1", { status: 301, headers: { Location: `${base}/kort/2` } });
    answers.set("/kort/2", article("Vi öppnar hamnen"));
    await follow(archive, "/a", "/b");
    const events = await round(archive);
    assert.equal((await archive.articles()).length, 2, JSON.stringify((await archive.articles()).map(({ url }) => url)));
    assert.deepEqual(whats(events), ["article", "article"]);
    await archive.close();
  });

  it("does not believe two entries of a feed that both claim one address", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/1`), item("2", `${base}/2`)));
    answers.set("/1", article("Vi stänger bron", `<link rel="canonical" href="${base}/nyheter">`));
    answers.set("/2", article("Vi öppnar hamnen", `<link rel="canonical" href="${base}/nyheter">`));
    await follow(archive, "/rss");
    await round(archive);
    assert.equal((await archive.articles()).length, 2);
    await archive.close();
  });

  it("goes on with an article whose entry gets another link", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/bron-stangs`)));
    answers.set("/bron-stangs", article("Vi stänger bron"));
    await follow(archive, "/rss");
    await round(archive);
    answers.set("/rss", feed(item("1", `${base}/bron-oppnas`, "<description>Nu öppnar den.</description>")));
    answers.set("/bron-stangs", { status: 404 });
    answers.set("/bron-oppnas", article("Vi öppnar bron"));
    advance(HOUR);
    assert.deepEqual(whats(await round(archive)), ["version"]);
    assert.equal((await archive.articles()).length, 1);
    await archive.close();
  });

  it("keeps the feed's whole text as the article, its edits as versions, and entries without a link by their name", async () => {
    const archive = open();
    const whole = (says: string) =>
      `<description>${Array.from({ length: 20 }, (_, n) => `&lt;p&gt;– ${says} bro nummer ${n}, säger Karin Ekman till Kustbladet om den långa bron i norr.&lt;/p&gt;`).join("")}</description>`;
    const linkless = (says: string) => `<item><guid>n-1</guid><title>Kort</title><description>– ${says}, säger Karin Ekman.</description></item>`;
    answers.set("/rss", feed(item("1", `${base}/1`, whole("Vi stänger")), linkless("Ja")));
    await follow(archive, "/rss");
    assert.deepEqual(whats(await round(archive)), ["article", "article"]);
    answers.set("/rss", feed(linkless("Nej"), item("2", `${base}/2`, whole("Vi bygger")), item("1", `${base}/1`, whole("Vi öppnar"))));
    advance(HOUR);
    assert.deepEqual(whats(await round(archive)).sort(), ["article", "version", "version"]);
    assert.deepEqual(
      asked.filter((path) => path !== "/rss" && path !== "/robots.txt"),
      [],
    );
    await archive.close();
  });

  it("fills what the page lacks from the feed, and dates what lies ahead to the day it was seen", async () => {
    const archive = open();
    const said = `<description>Trafiken leds om.</description><author>a@b.example (Lena Sund)</author><pubDate>`;
    answers.set(
      "/rss",
      feed(
        item("1", `${base}/1`, `${said}Thu, 12 Mar 2026 07:30:00 +0100</pubDate>`),
        item("2", `${base}/2`, `${said}Thu, 12 Mar 2099 07:30:00 +0100</pubDate>`),
      ),
    );
    answers.set("/1", article("Vi stänger bron"));
    answers.set("/2", article("Vi öppnar hamnen"));
    await follow(archive, "/rss");
    await round(archive);
    const found = await Promise.all((await archive.articles()).map(async ({ id }) => (await archive.article(id))!));
    const [one, two] = found.toSorted((a, b) => a.origin.url!.localeCompare(b.origin.url!));
    assert.deepEqual(
      [one!.published!.date, one!.published!.time, one!.byline, one!.outlet!.name],
      ["2026-03-12", "07:30", ["Lena Sund"], "Kustbladet"],
    );
    assert.deepEqual(
      [two!.published!.date, two!.problems.map(({ code, detail }) => `${code} ${detail}`)],
      ["2026-03-12", ["article/future 2099-03-12 07:30"]],
    );
    await archive.close();
  });

  it("keeps what the feed says where the page cannot be had, and the page when it can", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/1`)));
    answers.set("/1", { status: 403 });
    await follow(archive, "/rss");
    assert.deepEqual(whats(await round(archive)), ["problem", "article"]);
    const [listed] = await archive.articles();
    const [kept] = (await archive.article(listed!.id))!.problems;
    assert.deepEqual([kept!.code, kept!.detail], ["watch/teaser", `fetch/status 403 ${base}/1`]);
    answers.set("/1", article("Vi stänger bron"));
    advance(HOUR + MINUTE);
    assert.deepEqual(whats(await round(archive)), ["version"]);
    await archive.close();
  });

  it("notes what is taken down when it is asked for twice, keeps it, and notes when it is back", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/1`)));
    answers.set("/1", article("Vi stänger bron"));
    await follow(archive, "/rss");
    await round(archive);
    answers.set("/1", { status: 404 });
    advance(HOUR + MINUTE);
    assert.deepEqual(whats(await round(archive)), []);
    advance(11 * MINUTE);
    assert.deepEqual(whats(await round(archive)), ["gone"]);
    const [gone] = await archive.articles();
    assert.equal(gone!.gone, new Date(clock.now).toISOString());
    assert.ok((await archive.article(gone!.id))!.statements.length > 0);
    answers.set("/1", article("Vi stänger bron"));
    advance(DAY);
    assert.deepEqual(whats(await round(archive)), ["back"]);
    assert.equal((await archive.articles())[0]!.gone, null);
    await archive.close();
  });

  it("moves a feed for good, stops at 410, and says what became of both", async () => {
    const archive = open();
    answers.set("/old", { status: 301, headers: { Location: `${base}/new` } });
    answers.set("/new", feed());
    answers.set("/dead", { status: 410 });
    await follow(archive, "/old", "/dead");
    assert.deepEqual(whats(await round(archive)).sort(), ["moved", "stopped"]);
    assert.deepEqual(
      (await archive.feeds()).map(({ address, state }) => [address.slice(base.length), state]),
      [
        ["/new", "active"],
        ["/dead", "gone"],
      ],
    );
    advance(30 * DAY);
    asked = [];
    await round(archive);
    assert.deepEqual(
      asked.filter((path) => path !== "/robots.txt"),
      ["/new"],
    );
    await archive.close();
  });

  it("lets an article be that makes the program fail, after two tries, and keeps all others", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${base}/1`), item("2", `${base}/2`)));
    answers.set("/1", article("Vi stänger bron"));
    answers.set("/2", article("Vi öppnar hamnen"));
    await follow(archive, "/rss");
    const events: WatchEvent[] = [];
    const failing = async () => {
      const client = clientOf();
      const intake = openIntake(archive);
      const copies: typeof intake.copies = (bytes, origin) => {
        if (origin.url?.endsWith("/1")) throw new RangeError("a bug");
        return intake.copies(bytes, origin);
      };
      await openWatch({ archive, intake: { ...intake, copies }, client, recorder: null, world, on: (event) => events.push(event) }).run(
        new AbortController().signal,
        true,
      );
      client.close();
    };
    await failing();
    assert.deepEqual(whats(events).sort(), ["article", "problem"]);
    advance(11 * MINUTE);
    await failing();
    const found = await Promise.all((await archive.articles()).map(async ({ id }) => (await archive.article(id))!));
    assert.deepEqual(found.map(({ problems }) => problems[0]?.detail ?? "").sort(), ["", "article/failed RangeError: a bug"]);
    asked = [];
    advance(DAY);
    await failing();
    assert.ok(!asked.includes("/1"));
    await archive.close();
  });
});

describe("a full disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-full-"));
  const mounted = process.getuid?.() === 0 && spawnSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder]).status === 0;
  after(() => {
    if (mounted) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    "is said once, waited for, and nothing is lost when there is room again",
    { skip: mounted ? false : "mounting a small disk needs root" },
    async () => {
      const { writeFileSync } = await import("node:fs");
      const archive = open(join(folder, "news.db"));
      const items = Array.from({ length: 12 }, (_, n) => item(`${n}`, `${base}/${n}`));
      for (let n = 0; n < 12; n++) answers.set(`/${n}`, article(`Vi stänger bro ${n}`));
      answers.set("/rss", feed(...items));
      await follow(archive, "/rss");
      const events: WatchEvent[] = [];
      let waits = 0;
      const fill = join(folder, "fill");
      let size = 0;
      for (const block of [1 << 16, 1 << 12])
        for (;;)
          try {
            writeFileSync(fill, new Uint8Array((size += block)));
          } catch {
            size -= block;
            break;
          }
      const wait = async (ms: number) => {
        if (ms === 10_000 && ++waits === 3) rmSync(fill);
      assert.ok(waits < 50, "the disk stays full");
        await new Promise((done) => setImmediate(done));
        advance(ms);
      };
      const client = clientOf();
      await openWatch({
        archive,
        intake: openIntake(archive),
        client,
        recorder: null,
        world: { ...world, wait },
        on: (event) => events.push(event),
      }).run(new AbortController().signal, true);
      client.close();
      assert.deepEqual(
        whats(events).filter((what) => what !== "article"),
        ["storage", "writing"],
      );
      assert.equal(events.find(({ what }) => what === "storage")!.problem!.code, "archive/unwritable");
      assert.equal((await archive.articles()).length, 12);
      assert.ok((await archive.check()).ok);
      await archive.close();
    },
  );
});

describe("the feed of a site", () => {
  const find = async (path: string) => {
    const archive = open();
    const client = clientOf();
    const found = await findFeed(base + path, client, openIntake(archive));
    client.close();
    await archive.close();
    return "code" in found ? found.code : found.address.slice(base.length);
  };
  it("is the address itself, a link of its page, a sitemap of news, or where most have it", async () => {
    answers.set("/direct", feed());
    assert.equal(await find("/direct"), "/direct");
    answers.set(
      "/",
      `<html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link href='/atom?a=1&amp;b=2' type='application/atom+xml' rel='alternate'></head></html>`,
    );
    answers.set("/atom?a=1&b=2", `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>K</title></feed>`);
    assert.equal(await find("/"), "/atom?a=1&b=2");
    answers.clear();
    answers.set("/", "<html><body>Kustbladet</body></html>");
    answers.set("/robots.txt", { status: 200, headers: { "Content-Type": "text/plain" }, body: `User-agent: *\nSitemap: ${base}/sitemaps.xml\n` });
    answers.set(
      "/sitemaps.xml",
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${base}/all.xml</loc></sitemap><sitemap><loc>${base}/news.xml</loc></sitemap></sitemapindex>`,
    );
    answers.set(
      "/news.xml",
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${base}/1</loc></url></urlset>`,
    );
    assert.equal(await find("/"), "/news.xml");
    answers.delete("/robots.txt");
    answers.set("/rss.xml", feed());
    assert.equal(await find("/"), "/rss.xml");
    answers.delete("/rss.xml");
    assert.equal(await find("/"), "feed/none");
    assert.equal(await find("/nowhere"), "fetch/status");
  });
});
