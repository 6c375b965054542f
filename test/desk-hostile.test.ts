/**
 * Hostile words in every field of an article, on every page of the desk, in a real browser: nothing runs, nothing is asked of anybody,
 * nothing grows wider than the window, and no hidden control turns the words of others around.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { articlePath, namePath, outletPath, searchPath, storyPath, tracePath, versionsPath, whyPath } from "../src/serve/links.ts";
import { listen, type Listening } from "../src/serve/listen.ts";
import { openBrowser, skip } from "./chromium.ts";
import { openToldDesk, type Line, type ToldDesk } from "./told-desk.ts";

/** What sets the sentinel where it runs, in so many ways of breaking out of a context. */
const RUN = "window.__ran=1";
const breakouts = [
  "",
  '"',
  "'",
  "`",
  ">",
  '">',
  "'>",
  "</p>",
  "</title>",
  "</textarea>",
  "</script>",
  "</style>",
  "-->",
  "]]>",
  '" x="',
  "\u2028",
  "\\",
  "${",
  "{{",
  "%3C",
];
const payloads = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<details open ontoggle=${RUN}>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<style>@import "http://192.0.2.1/x"</style>`,
  `<link rel=stylesheet href=http://192.0.2.1/x>`,
  `<base href=http://192.0.2.1/>`,
  `<meta http-equiv=refresh content="0;url=http://192.0.2.1/">`,
  `<form action=http://192.0.2.1/><button autofocus>x</button></form>`,
  `<object data="javascript:${RUN}">`,
  `<embed src="javascript:${RUN}">`,
  `<template><script>${RUN}</script></template>`,
  ` onmouseover=${RUN} `,
  ` style=background:url(javascript:${RUN}) `,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<video><source onerror=${RUN}></video>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<table background="javascript:${RUN}">`,
  `<x contenteditable onblur=${RUN} tabindex=0 autofocus>`,
];
const coded = (text: string) => [
  text,
  text.replace(/</gu, "&lt;"),
  text.replace(/</gu, "\u003c").replace(/[a-z]/gu, (c, at: number) => (at % 3 ? c : c.toUpperCase())),
];
const vectors = breakouts.flatMap((breakout) => payloads.flatMap((payload) => coded(breakout + payload)));

const RTL = "\u202e",
  ISOLATE = "\u2067",
  ZERO = "\u200b";

/** Articles of one event with vectors in every field, some with hidden controls, one with a title of a megabyte. */
function lines(): Line[] {
  const per = 30;
  const made: Line[] = [];
  for (let i = 0; i * per < vectors.length; i++) {
    const some = vectors.slice(i * per, (i + 1) * per);
    const vector = some[0]!.replace(/\n/gu, " ");
    made.push({
      url: i % 3 ? `https://paper${i}.example/a?x=${encodeURIComponent(vector)}` : `javascript:${RUN}//${i}`,
      outlet: i % 4 === 1 ? `Ytterposten${RTL}nokrats` : i % 4 === 2 ? "Үtterposten" : `${vector} Ytterposten ${i}`,
      title: i === 5 ? `Ferjen Nordlys ${"A".repeat(1_000_000)}` : `${vector} Ferjen Nordlys på grunn ved Tangholmen ${RTL}${ISOLATE}${i}`,
      published: `2026-03-1${i % 5}T0${i % 10}:00:00+01:00`,
      language: "nb",
      text: [
        `Ferjen Nordlys gikk på grunn ved Tangholmen med ${200 + i} personer om bord, opplyser politiet.`,
        `– Vi hørte et brak ${vector} og så ble alt mørkt, sier kaptein Arvid ${ZERO}Holmsen ${vector} til Ytterposten.`,
        ...some.map((one) => `– ${one} er farlig, sier talskvinne Randi Skogvold.`),
      ].join("\n\n"),
    });
  }
  return made;
}

describe("hostile words on the desk", { skip }, () => {
  let desk: ToldDesk;
  let listening: Listening;
  let browser: Browser;

  before(async () => {
    assert.ok(vectors.length >= 1000, `${vectors.length} vectors`);
    desk = await openToldDesk(lines());
    listening = await listen(desk.app, "127.0.0.1", 0);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await listening.stop(1000);
    await desk.close();
  });

  it("run nothing, ask nobody, and break no page", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("dialog", (dialog) => {
      wrong.push(`${page.url()}: a dialog`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(listening.address) && !request.url().startsWith("data:")) wrong.push(`${page.url()} asks ${request.url()}`);
    });
    page.on("console", (message) => {
      if (/Content Security Policy|Refused/u.test(message.text())) wrong.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
    const front = await desk.archive.front({ limit: 100 });
    const articles = await desk.archive.articles({ limit: 100 });
    const outlets = await desk.archive.outlets();
    const names = await desk.archive.names("Randi Skogvold", 3);
    const paths = [
      "/",
      "/outlets",
      "/statements",
      ...front.slice(0, 6).map(({ id }) => storyPath(id)),
      ...articles.slice(0, 50).map(({ id }) => articlePath(id)),
      ...articles.slice(0, 3).flatMap(({ id }) => [versionsPath(id), whyPath(id, "s1")]),
      ...outlets.slice(0, 12).map(({ name }) => outletPath(name)),
      ...names.map(({ entity }) => namePath(entity)),
      ...payloads.flatMap((payload) => [
        searchPath(payload),
        `/figures?of=${encodeURIComponent(payload)}`,
        `/?outlet=${encodeURIComponent(payload)}`,
      ]),
      ...payloads.slice(0, 4).map((payload) => tracePath(`${payload} er farlig`)),
    ];
    for (const path of paths) {
      const answer = await page.goto(listening.address + path, { waitUntil: "domcontentloaded", timeout: 120_000 });
      if (answer!.status() >= 500) wrong.push(`${path}: ${answer!.status()}`);
      const seen = (await page.evaluate(
        "({ ran: window.__ran, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth, foreign: document.querySelectorAll('iframe, object, embed, base, meta[http-equiv], [onerror], [onload], [style], main script, main img, main form[action^=http]').length, led: document.querySelectorAll('a[href^=\"javascript:\" i], a[href^=\"data:\" i]').length, bytes: document.documentElement.outerHTML.length })",
      )) as { ran?: number; wide: number; foreign: number; led: number; bytes: number };
      if (seen.ran || seen.foreign || seen.led || seen.wide > 0) wrong.push(`${path}: ${JSON.stringify(seen)}`);
      if (seen.bytes > 3_000_000) wrong.push(`${path}: ${seen.bytes} bytes`);
      // no control stands in the page that would turn around or hide what follows
      const text = (await page.evaluate("document.documentElement.outerHTML")) as string;
      if (/[\u202a-\u202e\u2066-\u2069\u200b]/u.test(text)) wrong.push(`${path}: a hidden control`);
    }
    assert.deepEqual(wrong.slice(0, 12), []);
    await context.close();
  });

  it("make no list of stories heavy, though a title is a megabyte long", async () => {
    const page = await (await desk.app.request("http://127.0.0.1/")).text();
    assert.ok(page.length < 300_000, `${page.length} characters`);
  });
});
