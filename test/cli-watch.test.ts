/** `firsthand feeds` and `firsthand watch` as a user meets them: the real program, a real server on 127.0.0.1, a folder of its own. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { counted, metricsText, noCounts } from "../src/watch/metrics.ts";
import { feedsOf, opmlOf } from "../src/watch/lists.ts";
import { linkedFeeds } from "../src/watch/find.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-cli-watch-"));
let server: Server;
let base = "";
const words = "Vi stänger bron";
const page = () =>
  `<!doctype html><html lang="sv"><head><title>Bron stängs</title></head><body><article><h1>Bron stängs</h1>
<p>– ${words}, säger Karin Ekman till Kustbladet, och det finns ingen annan väg över sundet för dem som bor på öarna.</p>
<p>Beslutet fattades sent på tisdagen efter att ingenjörer hade hittat sprickor i två av pelarna. Minst 40 personer berörs varje morgon.</p>
<p>Enligt Rederi Nord sätts en extra färja in från och med onsdag. Den tar 60 bilar och går varje halvtimme mellan sju och tio.</p></article></body></html>`;

before(async () => {
  server = createServer((request, response) => {
    const html = (body: string) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(body);
    if (request.url === "/")
      return html(`<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>Kustbladet</body></html>`);
    if (request.url === "/1") return html(page());
    if (request.url !== "/rss") return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "application/rss+xml" });
    return response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Kustbladet</title><item><guid>1</guid><title>Bron stängs</title><link>${base}/1</link></item></channel></rss>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(place, { recursive: true, force: true });
});

const start = (args: readonly string[]): ChildProcess =>
  spawn(join(root, "bin", "firsthand"), args, { cwd: place, env: { ...process.env, NO_COLOR: "1", COLUMNS: "80" } });
function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(args);
  const said = { out: "", err: "" };
  child.stdout!.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr!.on("data", (chunk) => (said.err += String(chunk)));
  return new Promise((done) => child.on("close", (code) => done({ code, ...said })));
}
const lines = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const OPML = `<?xml version="1.0"?><opml version="2.0"><body>
  <outline text="Norden"><outline text="Sverige"><outline text="Kustbladet &amp; Co" type="rss" xmlUrl="https://kustbladet.example/rss" htmlUrl="https://kustbladet.example/"/></outline>
  <outline title="Fjordavisa" xmlUrl="feed://fjordavisa.example/atom" category="/Kyst,/Norge/Vest"/></outline>
  <outline xmlUrl="https://kustbladet.example/rss"/></body></opml>`;

describe("lists of feeds", () => {
  const read = (opml: string) => feedsOf(new TextEncoder().encode(opml), "a.opml");
  it("keep nested folders and categories as paths, each address once", () =>
    assert.deepEqual(read(OPML).feeds, [
      { address: "https://kustbladet.example/rss", title: "Kustbladet & Co", site: "https://kustbladet.example/", tags: ["Norden/Sverige"] },
      { address: "https://fjordavisa.example/atom", title: "Fjordavisa", site: null, tags: ["Norden", "Kyst", "Norge/Vest"] },
    ]));
  it("come back as they went out", () => {
    const { feeds } = read(OPML);
    assert.deepEqual(read(opmlOf(feeds, "A & <B>")).feeds, feeds);
  });
  it("are said to be broken, or none, and read as far as they go", () => {
    assert.deepEqual(
      read(OPML.slice(0, 250)).problems.map(({ code }) => code),
      ["format/cut"],
    );
    assert.equal(read(OPML.slice(0, 250)).feeds.length, 1);
    for (const none of ["", "a letter", "<opml></opml>", "\u0000\u0001"]) assert.equal(read(none).problems[0]?.code, "feed/opml", none);
    assert.equal(read('<opml><body><outline xmlUrl="file:///etc/passwd"/></body></opml>').problems[0]?.code, "fetch/bad-address");
  });
  it("are read in linear time whatever they are", () => {
    const begun = performance.now();
    read(`<opml><body>${'<outline text="a">'.repeat(50_000)}`);
    linkedFeeds("<link ".repeat(50_000) + '<link rel="alternate"'.repeat(20_000), "https://a.example/");
    assert.ok(performance.now() - begun < 3000);
  });
});

it("metrics are counters and gauges in the text format of Prometheus", () => {
  const counts = noCounts();
  for (const what of ["feed", "article", "article", "version", "problem", "storage"] as const) counted(counts, { what, url: null });
  const waiting = { feeds: { active: 2, gone: 0, moved: 0 }, failing: 1, pages: { wanted: 3, kept: 0, done: 0, gone: 0, failed: 0 }, next: 5000 };
  const text = metricsText(counts, waiting, 1e8);
  for (const line of [
    "firsthand_articles_added_total 2",
    'firsthand_pages{state="wanted"} 3',
    "firsthand_storage_stalled 1",
    "firsthand_next_due_seconds 5",
  ])
    assert.ok(text.split("\n").includes(line), line);
  for (const line of text.trim().split("\n")) assert.match(line, /^(?:# (?:HELP|TYPE) firsthand_\w+ .+|firsthand_\w+(?:\{\w+="\w+"\})? [\d.e+]+)$/u);
});

describe("feeds", () => {
  it("are imported, listed, exported and taken away", async () => {
    writeFileSync(join(place, "in.opml"), OPML);
    const imported = await run("feeds", "import", "in.opml", "--archive", "a.db", "--json");
    assert.deepEqual([imported.code, imported.err], [0, ""]);
    assert.deepEqual(
      lines(imported.out).map(({ outcome }) => outcome),
      ["added", "added"],
    );
    const listed = await run("feeds", "--archive", "a.db");
    assert.match(listed.out, /1\s+Kustbladet & Co\n.*https:\/\/kustbladet\.example\/rss · not visited yet · due now/u);
    const exported = await run("feeds", "export", "--archive", "a.db");
    assert.deepEqual(feedsOf(Buffer.from(exported.out), "").feeds.length, 2);
    assert.equal((await run("feeds", "remove", "1", "https://nobody.example/rss", "--archive", "a.db")).code, 1);
    assert.deepEqual(
      lines((await run("feeds", "list", "--archive", "a.db", "--json")).out).map(({ address }) => address),
      ["https://fjordavisa.example/atom"],
    );
  });

  it("that are none are said to be, and nothing private is asked unless it is allowed", async () => {
    const refused = await run("feeds", "add", base, "--archive", "b.db");
    assert.deepEqual([refused.code, refused.err.includes("[fetch/not-public]")], [1, true]);
    const none = await run("feeds", "add", `${base}/1`, "--archive", "b.db", "--allow-host", "127.0.0.1");
    assert.equal(none.code, 0, "the feed of the page's site");
    assert.match(none.out, /^added {2}Kustbladet {2}http/u);
    assert.equal((await run("feeds", "sing")).code, 2);
    assert.equal((await run("feeds", "add")).code, 2);
    assert.equal((await run("feeds", "import", "nowhere.opml")).code, 1);
  });
});

describe("watch", () => {
  const watch = (...args: string[]) => run("watch", "--archive", "w.db", "--allow-host", "127.0.0.1", ...args);

  it("adds what is new, keeps what was fetched, and ends when it is asked once", async () => {
    await run("feeds", "add", `${base}/rss`, "--archive", "w.db", "--allow-host", "127.0.0.1");
    const first = await watch("--once", "--json");
    assert.deepEqual([first.code, first.err], [0, ""]);
    assert.deepEqual(
      lines(first.out).map(({ what }) => what),
      ["feed", "article"],
    );
    const [warc] = readdirSync(join(place, "w.db.warc"));
    const read = await run("read", join("w.db.warc", warc!), "--json");
    assert.ok(lines(read.out).some((article) => String(article["text"]).includes("Vi stänger bron")));
    const again = await watch("--once", "--log", "log.jsonl", "--no-warc");
    assert.match(again.out, /^0 visits in \d+ s: 0 articles added · 0 edits kept\n1 feed · 1 article to look at again\n$/u);
    assert.ok(!existsSync(join(place, "log.jsonl")));
  });

  it("ends with 1 where a feed failed once, and says which", async () => {
    await run("feeds", "import", "in.opml", "--archive", "c.db");
    const failed = await run("watch", "--once", "--archive", "c.db", "--no-warc", "--log", "failed.jsonl");
    assert.equal(failed.code, 1);
    assert.deepEqual(
      lines(readFileSync(join(place, "failed.jsonl"), "utf8")).map(({ what, feed }) => [what, feed]),
      [
        ["problem", true],
        ["problem", true],
      ],
    );
  });

  it("runs until it is told to stop, alone, with metrics for those who scrape", async () => {
    const port = await freePort();
    const child = start(["watch", "--archive", "w.db", "--allow-host", "127.0.0.1", "--metrics", `127.0.0.1:${port}`, "--no-warc"]);
    const ended = new Promise<number | null>((done) => child.on("close", done));
    const text = await scraped(port);
    assert.match(text, /^firsthand_feeds\{state="active"\} 1$/mu);
    const second = await watch("--once");
    assert.deepEqual([second.code, second.err.includes("[watch/running]")], [1, true]);
    child.kill("SIGTERM");
    assert.equal(await ended, 0);
    assert.equal((await watch("--for", "1s", "--json")).code, 0);
  });

  it("is told wrongly how long and where with 2", async () => {
    for (const wrong of [
      ["--for", "soon"],
      ["--metrics", "nowhere"],
      ["--allow-host", "http://x"],
    ])
      assert.equal((await watch(...wrong)).code, 2, wrong.join(" "));
  });
});

async function freePort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as AddressInfo;
  await new Promise((done) => other.close(done));
  return port;
}

/** The metrics, as soon as they are served. */
async function scraped(port: number): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const text = await new Promise<string | null>((done) => {
      get(`http://127.0.0.1:${port}/metrics`, (response) => {
        let body = "";
        response.on("data", (chunk) => (body += String(chunk))).on("end", () => done(body));
      }).on("error", () => done(null));
    });
    if (text !== null) return text;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("no metrics were served");
}
