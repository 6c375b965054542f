/** The page in a real browser: nothing is asked of the network, the keyboard reaches everything, and a phone shows all of it. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { page as pageOf } from "../src/cli/page.ts";
import { openReader } from "../src/pipeline.ts";
import { openBrowser, skip } from "./chromium.ts";
import { files } from "./source.ts";

describe("the page in a browser", { skip }, () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  before(async () => {
    const reader = openReader();
    const articles = files(["examples"], /./).flatMap(({ path, text }) => reader.read(new TextEncoder().encode(text), { path, url: null }).articles);
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: pageOf(articles) }));
    await page.goto("http://page.test/");
  });
  after(async () => browser.close());

  it("asks the network for nothing and breaks no rule of its own policy", () => {
    assert.deepEqual(
      asked.filter((url) => url !== "http://page.test/" && !url.endsWith("/favicon.ico")),
      [],
    );
    assert.deepEqual(complaints, []);
  });

  it("has its style", async () => {
    assert.notEqual(await page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgba(0, 0, 0, 0)");
    assert.equal(await page.evaluate('getComputedStyle(document.querySelector(".row")).display'), "grid");
  });

  it("leads from the words to their note and back, by the keyboard", async () => {
    const reference = page.locator("a.ref").first();
    await reference.focus();
    await page.keyboard.press("Enter");
    assert.match(new URL(page.url()).hash, /^#a\d+-n\d+$/);
    const note = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    assert.ok(await note.isVisible());
    await note.locator("a.num").focus();
    await page.keyboard.press("Enter");
    assert.match(new URL(page.url()).hash, /^#a\d+-s\d+$/);
  });

  it("reaches every link with the tab key", async () => {
    assert.equal(await page.locator("a[tabindex='-1'], a:not([href])").count(), 0);
    await page.evaluate("scrollTo(0, 0)");
    await page.locator("body").press("Tab");
    assert.ok(await page.evaluate('document.activeElement.tagName === "A"'));
  });

  for (const width of [320, 390, 768, 1200]) {
    it(`needs no sideways scrolling at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 800 });
      assert.ok(Number(await page.evaluate("document.documentElement.scrollWidth")) <= width);
    });
  }

  for (const colorScheme of ["light", "dark"] as const) {
    it(`keeps a contrast of 4.5 in ${colorScheme} colours`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const poor = await page.evaluate(POOR_CONTRAST);
      assert.deepEqual(poor, []);
    });
  }
});

/** Run in the page: the elements whose words stand out less than 4.5 : 1 from what is behind them (WCAG 2.2, 1.4.3). */
const POOR_CONTRAST = `(() => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (color) => {
    const [r, g, b] = parts(color).map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if ((parts(color)[3] ?? 1) > 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const found = new Set();
  for (const element of document.querySelectorAll("p, h1, h2, h3, a, li, span, summary, b")) {
    if (!element.textContent.trim() || element.matches(".skip")) continue;
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) found.add(element.tagName + "." + element.className + " " + contrast.toFixed(1));
  }
  return [...found];
})()`;
