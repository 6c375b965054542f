/**
 * The desk in a real browser, over the demo newsroom: a reader finds a story, follows a chain to its first-hand quotation, traces a pasted
 * Polish quotation, changes language and look, and needs no mouse. Pictures are kept in out/screenshots. Every kind of page is looked over
 * by axe, in both looks and two widths, and none asks anything of another machine.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { articlePath, namePath, outletPath, searchPath, storyPath, tracePath, versionsPath, whyPath } from "../src/serve/links.ts";
import { listen, type Listening } from "../src/serve/listen.ts";
import { wordsOf } from "../src/serve/words/words.ts";
import { openBrowser, skip } from "./chromium.ts";
import { openToldDesk, type ToldDesk } from "./told-desk.ts";
import { root } from "./source.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(root, "out", "screenshots");

describe("the desk in a browser", { skip }, () => {
  let desk: ToldDesk;
  let listening: Listening;
  let browser: Browser;
  const asked: string[] = [];
  const complaints: string[] = [];

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    desk = await openToldDesk();
    listening = await listen(desk.app, "127.0.0.1", 0);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await listening.stop(1000);
    await desk.close();
  });

  const opened = async (options: Parameters<Browser["newContext"]>[0] = {}): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
    const page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => {
      // that there is nothing at an address is what one of the pages is for
      if (!page.url().endsWith("/nothing")) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    return { context, page };
  };
  const at = (path: string) => `${listening.address}${path}`;
  /** The story with the most articles. */
  const largest = async () => (await desk.archive.front({ limit: 50 })).toSorted((a, b) => b.state.articles - a.state.articles)[0]!;

  it("leads from the front page to a story, and along a chain to its first-hand quotation", async () => {
    const { context, page } = await opened();
    const story = await largest();
    await page.goto(at("/"));
    await page.screenshot({ path: join(pictures, "front.png"), fullPage: true });
    await page.getByRole("link", { name: story.title, exact: true }).click();
    assert.equal(new URL(page.url()).pathname, storyPath(story.id));
    await page.screenshot({ path: join(pictures, "story.png"), fullPage: true });
    // from the drawing to the paper that heard it
    await page.locator("svg.origins a", { hasText: "Kystbladet" }).first().click();
    assert.match(new URL(page.url()).pathname, /^\/articles\//u);
    const note = page.locator(".note", { hasText: "Even Straumdal" }).first();
    await note.locator("a.num").click();
    const words = page.locator(".said.direct", { hasText: "Radaren døde" });
    assert.ok(await words.first().isVisible());
    await page.screenshot({ path: join(pictures, "article.png"), fullPage: true });
    await note.locator("a.why").click();
    assert.match(new URL(page.url()).pathname, /\/why\//u);
    await page.screenshot({ path: join(pictures, "why.png"), fullPage: true });
    await context.close();
  });

  it("traces a pasted Polish quotation to a Swedish article", async () => {
    const { context, page } = await opened({ locale: "pl-PL" });
    await page.goto(at("/trace"));
    await page.getByLabel(wordsOf("pl").trace.words).fill("Pisałem trzy razy. Nikt mi nie odpowiedział");
    await page.getByRole("button", { name: wordsOf("pl").trace.go }).click();
    const swedish = page.locator('blockquote[lang="sv"] a').first();
    await swedish.waitFor();
    await page.screenshot({ path: join(pictures, "trace.png"), fullPage: true });
    await swedish.click();
    assert.match(new URL(page.url()).pathname, /^\/articles\//u);
    assert.equal(await page.locator(".article > div[lang]").first().getAttribute("lang"), "sv");
    await context.close();
  });

  it("changes its language and its look, and keeps them", async () => {
    const { context, page } = await opened();
    await page.goto(at("/outlets"));
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await paper();
    await Promise.all([page.waitForNavigation(), page.locator('select[name="locale"]').selectOption("sv")]);
    assert.equal(await page.locator("h1").textContent(), wordsOf("sv").outlets.title);
    assert.equal(new URL(page.url()).pathname, "/outlets");
    await Promise.all([page.waitForNavigation(), page.locator('select[name="look"]').selectOption("dark")]);
    assert.notEqual(await paper(), light);
    await page.goto(at("/languages"));
    assert.equal(await page.locator("h1").textContent(), wordsOf("sv").languages.title);
    await page.screenshot({ path: join(pictures, "dark.png"), fullPage: true });
    await context.close();
  });

  it("needs no mouse: the skip link, the search key, and a story by Tab and Enter", async () => {
    const { context, page } = await opened();
    await page.goto(at("/"));
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement.className"), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate("document.activeElement.id"), "content");
    await page.keyboard.press("/");
    assert.equal(await page.evaluate("document.activeElement.id"), "search-words");
    await page.keyboard.type("Straumdal");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search/u);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const here = (await page.evaluate("document.activeElement.getAttribute('href') ?? ''")) as string;
      const outline = (await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")) as string;
      assert.notEqual(outline, "none", `no outline on ${here}`);
      if (here.startsWith("/names/")) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/names\//u);
    await context.close();
  });

  it("does without a script what it does with one", async () => {
    const { context, page } = await opened({ javaScriptEnabled: false });
    await page.goto(at("/"));
    await page.locator('select[name="locale"]').selectOption("nb");
    await page.locator(".choices button").click();
    assert.equal(await page.locator("h1").textContent(), wordsOf("nb").front.title);
    const story = await largest();
    await page.goto(at(storyPath(story.id)));
    assert.ok(await page.locator("svg.origins").isVisible());
    await page.locator("details.as-list summary").click();
    assert.ok(await page.locator("details.as-list li").first().isVisible());
    await context.close();
  });

  it("fits a phone, and paper", async () => {
    const { context, page } = await opened({ viewport: { width: 390, height: 800 } });
    for (const path of await everyKind(desk)) {
      await page.goto(at(path));
      const wide = (await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")) as number;
      assert.ok(wide <= 0, `${path} is ${wide} pixels too wide for a phone`);
    }
    await page.goto(at(storyPath((await largest()).id)));
    await page.screenshot({ path: join(pictures, "phone.png"), fullPage: true });
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".search").isVisible(), false);
    await context.close();
  });

  for (const look of ["light", "dark"] as const)
    for (const width of [1280, 390])
      it(`has nothing that axe finds wrong, ${look}, ${width} pixels wide`, async () => {
        const { context, page } = await opened({ colorScheme: look, viewport: { width, height: 900 }, bypassCSP: true });
        const found: string[] = [];
        for (const path of await everyKind(desk)) {
          await page.goto(at(path));
          await page.evaluate(axe);
          const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string; nodes: { html: string }[] }[] };
          for (const { id, nodes } of violations) found.push(`${path}: ${id} ${nodes[0]!.html.slice(0, 160)}`);
        }
        assert.deepEqual(found, []);
        await context.close();
      });

  it("weighs no more than 100 kB, a story of 50 articles with all that it loads", async () => {
    const lines = Array.from({ length: 50 }, (_, i) => {
      const day = `2026-03-${String(10 + (i % 5)).padStart(2, "0")}`;
      const text = `Ferjen Nordlys gikk på grunn ved Tangholmen natt til tirsdag med ${200 + i} personer om bord.\n\n– Vi hørte et brak og så ble alt mørkt, sier kaptein Arvid Holmsen til Ytterposten.\n\nRederiet Tangrederiet avviser at ferjen var overlastet. – Det var plass til alle, sier talskvinne Randi Skogvold.\n\nMinst ${10 + (i % 4)} personer ble skadd, opplyser politiet.`;
      return {
        url: `https://avis${i}.example/nordlys`,
        outlet: `Avis ${i}`,
        title: `Ferjen Nordlys på grunn ved Tangholmen (${i})`,
        published: `${day}T0${i % 10}:00:00+01:00`,
        text,
        language: "nb",
      };
    });
    const large = await openToldDesk(lines);
    try {
      const [story] = await large.archive.front({ limit: 1 });
      assert.ok(story!.state.articles >= 40, `a story of ${story!.state.articles}`);
      const page = await (await large.app.request(`http://127.0.0.1${storyPath(story!.id)}`)).text();
      let weight = brotliCompressSync(page).length;
      for (const [, path] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)) {
        const asset = await large.app.request(`http://127.0.0.1${path}`, { headers: { "Accept-Encoding": "br" } });
        weight += (await asset.arrayBuffer()).byteLength;
      }
      assert.ok(weight <= 100_000, `${weight} bytes`);
    } finally {
      await large.close();
    }
  });

  it("has asked nothing of any other machine, and broken no rule of its own", () => {
    assert.deepEqual([...new Set(asked.filter((url) => !url.startsWith(listening.address) && !url.startsWith("data:")))], []);
    assert.deepEqual(complaints, []);
  });
});

/** An address of each kind of page. */
async function everyKind({ archive }: ToldDesk): Promise<string[]> {
  const front = await archive.front({ limit: 50 });
  const story = front.toSorted((a, b) => b.state.articles - a.state.articles)[0]!;
  const [article] = await archive.articles({ story: story.id, limit: 1 });
  const [statement] = (await archive.article(article!.id))!.statements;
  const [name] = await archive.names("Even Straumdal", 1);
  return [
    "/",
    "/?language=sv&several=1",
    storyPath(story.id),
    articlePath(article!.id),
    versionsPath(article!.id),
    whyPath(article!.id, statement!.id),
    namePath(name!.entity),
    "/outlets",
    outletPath("Kystbladet"),
    "/statements",
    "/figures?of=injured",
    searchPath("radaren på Stella Borealis"),
    tracePath("Radar zgasł, a zapasowy nie ruszył"),
    "/languages",
    "/nothing",
  ];
}
