/** What a watch makes of feeds and pages: which edits become versions, which addresses are one article, what stands in for what cannot be had. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openIntake } from "../src/intake.ts";
import { advance, answers, article, clock, DAY, feed, follow, HOUR, item, MINUTE, near, open, round, texts, useServer, whats } from "./watch-near.ts";

describe("a watch", () => {
  useServer();

  it("keeps edits that nobody announces as versions, an hour, a day and a week later", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${near.base}/1`)));
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
    answers.set("/rss", feed(item("1", `${near.base}/1`)));
    answers.set("/1", article("Vi stänger bron"));
    await follow(archive, "/rss");
    await round(archive);
    answers.set("/1", article("Vi öppnar bron"));
    answers.set("/rss", feed(item("1", `${near.base}/1`, "<description>Trafiken släpps på.</description>")));
    advance(40 * MINUTE);
    assert.deepEqual(whats(await round(archive)), ["version"]);
    await archive.close();
  });

  it("takes one article for one, whatever leads to it", async () => {
    const archive = open();
    const page = article("Vi stänger bron", `<link rel="canonical" href="${near.base}/nyheter/1">`);
    answers.set("/a", feed(item("1", `${near.base}/nyheter/1?utm_source=rss#top`), item("2", `${near.base}/kort/2`)));
    answers.set("/b", feed(item("x", `${near.base}/nyheter/1/amp`), item("y", `${near.base}/gammal/1`), item("z", `${near.base}/annan?id=1`)));
    for (const path of ["/nyheter/1?utm_source=rss", "/nyheter/1", "/nyheter/1/amp"]) answers.set(path, page);
    answers.set("/annan?id=1", page);
    answers.set("/gammal/1", { status: 301, headers: { Location: `${near.base}/kort/2` } });
    answers.set("/kort/2", article("Vi öppnar hamnen"));
    await follow(archive, "/a", "/b");
    const events = await round(archive);
    assert.equal((await archive.articles()).length, 2, JSON.stringify((await archive.articles()).map(({ url }) => url)));
    assert.deepEqual(whats(events), ["article", "article"]);
    await archive.close();
  });

  it("does not believe two entries of a feed that both claim one address", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${near.base}/1`), item("2", `${near.base}/2`)));
    answers.set("/1", article("Vi stänger bron", `<link rel="canonical" href="${near.base}/nyheter">`));
    answers.set("/2", article("Vi öppnar hamnen", `<link rel="canonical" href="${near.base}/nyheter">`));
    await follow(archive, "/rss");
    await round(archive);
    assert.equal((await archive.articles()).length, 2);
    await archive.close();
  });

  it("goes on with an article whose entry gets another link", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${near.base}/bron-stangs`)));
    answers.set("/bron-stangs", article("Vi stänger bron"));
    await follow(archive, "/rss");
    await round(archive);
    answers.set("/rss", feed(item("1", `${near.base}/bron-oppnas`, "<description>Nu öppnar den.</description>")));
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
    answers.set("/rss", feed(item("1", `${near.base}/1`, whole("Vi stänger")), linkless("Ja")));
    await follow(archive, "/rss");
    assert.deepEqual(whats(await round(archive)), ["article", "article"]);
    answers.set("/rss", feed(linkless("Nej"), item("2", `${near.base}/2`, whole("Vi bygger")), item("1", `${near.base}/1`, whole("Vi öppnar"))));
    advance(HOUR);
    assert.deepEqual(whats(await round(archive)).sort(), ["article", "version", "version"]);
    assert.deepEqual(
      near.asked.filter((path) => path !== "/rss" && path !== "/robots.txt"),
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
        item("1", `${near.base}/1`, `${said}Thu, 12 Mar 2026 07:30:00 +0100</pubDate>`),
        item("2", `${near.base}/2`, `${said}Thu, 12 Mar 2099 07:30:00 +0100</pubDate>`),
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
    answers.set("/rss", feed(item("1", `${near.base}/1`)));
    answers.set("/1", { status: 403 });
    await follow(archive, "/rss");
    assert.deepEqual(whats(await round(archive)), ["problem", "article"]);
    const [listed] = await archive.articles();
    const [kept] = (await archive.article(listed!.id))!.problems;
    assert.deepEqual([kept!.code, kept!.detail], ["watch/teaser", `fetch/status 403 ${near.base}/1`]);
    answers.set("/1", article("Vi stänger bron"));
    advance(HOUR + MINUTE);
    assert.deepEqual(whats(await round(archive)), ["version"]);
    await archive.close();
  });

  it("notes what is taken down when it is asked for twice, keeps it, and notes when it is back", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${near.base}/1`)));
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
    answers.set("/old", { status: 301, headers: { Location: `${near.base}/new` } });
    answers.set("/new", feed());
    answers.set("/dead", { status: 410 });
    await follow(archive, "/old", "/dead");
    assert.deepEqual(whats(await round(archive)).sort(), ["moved", "stopped"]);
    assert.deepEqual(
      (await archive.feeds()).map(({ address, state }) => [address.slice(near.base.length), state]),
      [
        ["/new", "active"],
        ["/dead", "gone"],
      ],
    );
    advance(30 * DAY);
    near.asked = [];
    await round(archive);
    assert.deepEqual(
      near.asked.filter((path) => path !== "/robots.txt"),
      ["/new"],
    );
    await archive.close();
  });

  it("lets an article be that makes the program fail, after two tries, and keeps all others", async () => {
    const archive = open();
    answers.set("/rss", feed(item("1", `${near.base}/1`), item("2", `${near.base}/2`)));
    answers.set("/1", article("Vi stänger bron"));
    answers.set("/2", article("Vi öppnar hamnen"));
    await follow(archive, "/rss");
    const intake = openIntake(archive);
    const copies: typeof intake.copies = (bytes, origin) => {
      if (origin.url?.endsWith("/1")) throw new RangeError("a bug");
      return intake.copies(bytes, origin);
    };
    const failing = () => round(archive, { intake: { ...intake, copies } });
    assert.deepEqual(whats(await failing()).sort(), ["article", "problem"]);
    advance(11 * MINUTE);
    await failing();
    const found = await Promise.all((await archive.articles()).map(async ({ id }) => (await archive.article(id))!));
    assert.deepEqual(found.map(({ problems }) => problems[0]?.detail ?? "").sort(), ["", "article/failed RangeError: a bug"]);
    near.asked = [];
    advance(DAY);
    await failing();
    assert.ok(!near.asked.includes("/1"));
    await archive.close();
  });
});
