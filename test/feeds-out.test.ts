/** Feeds that the desk gives: read back by our own reader and by another, whatever the articles hold; linked from the pages; asked for conditionally. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { openReader } from "../src/pipeline.ts";
import { linkedFeeds } from "../src/watch/find.ts";
import { openDesk, type DeskWorld } from "./api-world.ts";

let desk: DeskWorld;
let story: string, entity: string;
before(async () => {
  desk = await openDesk();
  story = (await desk.archive.front({ limit: 50 })).toSorted((a, b) => b.state.articles - a.state.articles)[0]!.id;
  entity = (await desk.archive.names("Straumdal"))[0]!.entity;
});
after(() => desk.archive.close());
const ask = (path: string, headers: Record<string, string> = {}) => Promise.resolve(desk.app.request(`http://127.0.0.1:4646${path}`, { headers }));
const text = async (path: string) => (await ask(path)).text();

const ENTITY = "&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-f]+);";
const PIECE = new RegExp(
  `<(/?)([\\w:]+)(?:\\s+[\\w:]+="(?:[^"<&]|${ENTITY})*")*\\s*(/?)>|<!\\[CDATA\\[(?:(?!\\]\\]>)[^])*\\]\\]>|(?:(?!\\]\\]>)[^<&]|${ENTITY})+`,
  "giy",
);
/** Whether a text is well-formed XML 1.0, as far as feeds need it: characters, tags in pairs, nothing between that is neither text nor tag. */
function wellFormed(xml: string): boolean {
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  if (!xml.startsWith(head) || /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return false;
  const body = xml.slice(head.length);
  const open: string[] = [];
  let at = 0;
  for (const [piece, closing, name, empty] of body.matchAll(PIECE)) {
    at += piece.length;
    if (!name) continue;
    if (closing && open.pop() !== name) return false;
    if (!closing && !empty) open.push(name);
  }
  return at === body.length && !open.length;
}

const paths = () => [
  "/feeds/stories",
  `/feeds/stories/${story}`,
  `/feeds/names/${entity}`,
  "/feeds/outlets/Kystbladet",
  "/feeds/statements",
  "/feeds/search",
];
const asked = (path: string): string =>
  path.endsWith("/search") ? "?words=radar" : path.endsWith("/statements") ? "?speaker=Straumdal&act=say" : "";

describe("every feed", () => {
  it("is told from what is no XML", () => {
    const head = '<?xml version="1.0" encoding="utf-8"?>';
    assert.ok(wellFormed(`${head}<a b="&amp;"><c/>x &lt; <![CDATA[<b> ]] >]]></a>`));
    for (const wrong of ["<a>", "<a></b>", "<a>&nbsp;</a>", "<a>]]></a>", "<a b='c'>< </a>", "<a>\u0001</a>"])
      assert.ok(!wellFormed(head + wrong), wrong);
  });

  it("is valid in three forms that say the same", async () => {
    for (const path of paths()) {
      const [rss, atom, json] = await Promise.all(["rss", "atom", "json"].map((form) => text(`${path}.${form}${asked(path)}`)));
      assert.ok(wellFormed(rss!) && wellFormed(atom!), path);
      const [a, b, c] = [parseRssFeed(rss!), parseAtomFeed(atom!), parseJsonFeed(json!)];
      assert.ok(a.items!.length > 0, path);
      const ids = a.items!.map(({ guid }) => guid!.value);
      assert.deepEqual(
        ids,
        b.entries!.map(({ id }) => id),
      );
      assert.deepEqual(
        ids,
        c.items!.map(({ id }) => id),
      );
      assert.equal(new Set(ids).size, ids.length, path);
      for (const id of ids) assert.match(id!, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      assert.ok(a.title && a.link && a.description && b.id && b.updated && c.items!.every((item) => item.content_text !== undefined && item.url));
      for (const { link } of a.items!) assert.equal((await ask(link!.replace("http://127.0.0.1:4646", ""))).status, 200, link);
    }
  });

  it("is read by our own reader of feeds", async () => {
    const visit = openReader().feed(new TextEncoder().encode(await text(`/feeds/stories/${story}.atom`)), "http://127.0.0.1/feed");
    assert.ok(visit && visit.title!.includes("Firsthand"));
  });

  it("keeps the ids of its entries wherever the desk stands, and in whatever language", async () => {
    const idsAt = async (host: string, locale: string) =>
      parseJsonFeed(await (await desk.app.request(`http://${host}/feeds/stories.json?locale=${locale}`)).text()).items!.map(({ id }) => id);
    assert.deepEqual(await idsAt("127.0.0.1:1", "sv"), await idsAt("localhost:2", "pl"));
    assert.notEqual(await text("/feeds/stories.rss?locale=sv"), await text("/feeds/stories.rss?locale=pl"));
  });

  it("is asked for conditionally", async () => {
    const first = await ask("/feeds/stories.rss");
    assert.equal(first.headers.get("Content-Type"), "application/rss+xml; charset=utf-8");
    const again = await ask("/feeds/stories.rss", { "If-None-Match": first.headers.get("ETag")! });
    assert.deepEqual([again.status, await again.text()], [304, ""]);
  });

  it("that there is not is not found", async () => {
    for (const path of [
      "/feeds/none.rss",
      "/feeds/stories.xml",
      "/feeds/stories/st_none.rss",
      "/feeds/names/e_none.atom",
      "/feeds/outlets/Nobody.json",
      "/feeds/names/%E0%A4%A.rss",
    ])
      assert.equal((await ask(path)).status, 404, path);
  });
});

describe("pages", () => {
  it("link to their feeds", async () => {
    for (const path of [
      "/",
      `/stories/${story}`,
      `/names/${entity}`,
      "/outlets/Kystbladet",
      "/statements?speaker=Straumdal",
      "/search?words=radar",
    ]) {
      const links = linkedFeeds(await text(path), `http://127.0.0.1:4646${path}`);
      assert.equal(links.length, 3, path);
      for (const link of links) assert.equal((await ask(link.replace("http://127.0.0.1:4646", ""))).status, 200, link);
    }
    assert.deepEqual(linkedFeeds(await text("/languages"), "http://127.0.0.1:4646/"), []);
  });
});

describe("hostile words", () => {
  it("in articles stay words in every form", async () => {
    const title = 'Bron ]]> <script>alert(1)</script> & "x" \u202e dold';
    await desk.add(`${title}\n– Vi ]]> stänger <b onclick="x()">bron</b> &amp; går, säger Karin Ekdahl\u0001.`, {
      outlet: "<i>Blad</i>]]>",
      language: "sv",
      published: "2026-03-12",
      url: "https://hostile.example/1",
    });
    for (const form of ["rss", "atom"] as const) {
      const xml = await text(`/feeds/statements.${form}?speaker=Ekdahl`);
      assert.ok(wellFormed(xml), xml);
      assert.ok(!xml.includes("\u202e") && !xml.includes("\u0001"));
      const feed = form === "rss" ? parseRssFeed(xml).items![0]!.description! : parseAtomFeed(xml).entries![0]!.content!.value!;
      assert.ok(!/<(?!\/?p>)/u.test(feed), feed);
      assert.ok(feed.includes("&lt;b onclick"), feed);
    }
    assert.ok(parseJsonFeed(await text("/feeds/statements.json?speaker=Ekdahl")).items![0]!.content_text!.includes("<b onclick"));
  });
});
