/** When a watch looks again: rhythms, restarts, clocks that are set, a disk that is full; and the feed of a site. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openIntake } from "../src/intake.ts";
import { findFeed } from "../src/watch/find.ts";
import { backoff, firstRhythm, interval, jumps, LONGEST, NO_PAUSES, nextRhythm, SHORTEST } from "../src/watch/schedule.ts";
import {
  advance,
  answers,
  article,
  BEGAN,
  clientOf,
  clock,
  DAY,
  feed,
  follow,
  HOUR,
  item,
  MINUTE,
  near,
  open,
  round,
  useServer,
  whats,
  world,
} from "./watch-near.ts";

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

describe("a watch over time", () => {
  useServer();

  it("never asks a feed twice within its interval, whoever starts it how often", async () => {
    const archive = open();
    answers.set("/rss", feed());
    await follow(archive, "/rss");
    for (let i = 0; i < 5; i++) await round(archive);
    assert.equal(near.asked.filter((path) => path === "/rss").length, 1);
    const [{ due, checked }] = (await archive.feeds()) as unknown as [{ due: number; checked: number }];
    clock.now = due - 1;
    clock.monotonic = due - 1 - BEGAN;
    await round(archive);
    assert.equal(near.asked.filter((path) => path === "/rss").length, 1);
    assert.ok(due - checked >= SHORTEST);
    advance(1);
    await round(archive);
    assert.equal(near.asked.filter((path) => path === "/rss").length, 2);
    await archive.close();
  });

  it("goes on at its pace when the clock is set a day ahead or back", async () => {
    for (const by of [DAY, -DAY]) {
      const archive = open();
      Object.assign(clock, { now: BEGAN, monotonic: 0 });
      answers.set("/rss", feed(item("1", `${near.base}/1`)));
      answers.set("/1", article("Vi stänger bron"));
      await follow(archive, "/rss");
      const stop = new AbortController();
      let ticks = 0;
      // time passes while it waits; in the middle somebody sets the clock
      const wait = async (ms: number) => {
        await new Promise((done) => setImmediate(done));
        advance(ms);
        if (++ticks === 20) clock.now += by;
        if (clock.monotonic > 3 * HOUR) stop.abort();
      };
      near.asked = [];
      const events = await round(archive, { world: { ...world, wait } }, stop.signal);
      const visits = near.asked.filter((path) => path === "/rss").length;
      assert.ok(visits >= 3 && visits <= 8, `${visits} visits in three hours, by ${by}`);
      assert.equal(near.asked.filter((path) => path === "/1").length, 2, "the article and its look after an hour");
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
    await archive.add(({ watch }) => watch.saveFeed({ ...watch.feed(`${near.base}/rss`)!, due: BEGAN + 400 * DAY }));
    await round(archive);
    assert.ok((await archive.waiting()).next! <= BEGAN + 1.1 * DAY);
    await archive.close();
  });
});

describe("a full disk", () => {
  useServer();

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
      const archive = open(join(folder, "news.db"));
      const items = Array.from({ length: 12 }, (_, n) => item(`${n}`, `${near.base}/${n}`));
      for (let n = 0; n < 12; n++) answers.set(`/${n}`, article(`Vi stänger bro ${n}`));
      answers.set("/rss", feed(...items));
      await follow(archive, "/rss");
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
      const events = await round(archive, { world: { ...world, wait } });
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
  useServer();

  const find = async (path: string) => {
    const archive = open();
    const client = clientOf();
    const found = await findFeed(near.base + path, client, openIntake(archive));
    client.close();
    await archive.close();
    return "code" in found ? found.code : found.address.slice(near.base.length);
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
    answers.set("/robots.txt", {
      status: 200,
      headers: { "Content-Type": "text/plain" },
      body: `User-agent: *\nSitemap: ${near.base}/sitemaps.xml\n`,
    });
    answers.set(
      "/sitemaps.xml",
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${near.base}/all.xml</loc></sitemap><sitemap><loc>${near.base}/news.xml</loc></sitemap></sitemapindex>`,
    );
    answers.set(
      "/news.xml",
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${near.base}/1</loc></url></urlset>`,
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
