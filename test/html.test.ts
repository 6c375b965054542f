/**
 * Pages of the web: every folder of fixtures/pages holds a page and what must come of it (UPDATE=1 writes that anew), and texts made to
 * break readers of pages must be read in time that grows with them.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { expectedOf } from "../src/cli/record.ts";
import { packs } from "../src/lang/index.ts";
import { readPages } from "../src/read/page-copy.ts";
import { readBytes } from "../src/read/read.ts";
import { openReader } from "../src/pipeline.ts";

const folder = new URL("../fixtures/pages/", import.meta.url);
const bytes = (text: string) => new TextEncoder().encode(text);
const one = (html: string, path = "a.html") => readBytes(bytes(html), { path, url: null }, packs).copies[0];

/** What a person would check; a page that was recorded has its address and charset beside it. */
function shown(dir: URL): unknown {
  const file = new URL("meta.json", dir);
  const { url, charset } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { url: string; charset: string | null })
    : { url: null, charset: null };
  const { copies, problems } = readBytes(readFileSync(new URL("page.html", dir)), { path: "page.html", url, charset }, packs);
  return expectedOf(copies, problems);
}

describe("pages", () => {
  for (const outlet of readdirSync(folder))
    for (const slug of readdirSync(new URL(`${outlet}/`, folder))) {
      it(`${outlet}/${slug}`, () => {
        const dir = new URL(`${outlet}/${slug}/`, folder);
        const found = shown(dir);
        const file = new URL("expected.json", dir);
        if (process.env["UPDATE"]) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
        assert.ok(existsSync(file), "UPDATE=1 writes what is found");
        assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(readFileSync(file, "utf8")));
      });
    }

  it("are told from text that speaks of tags", () => {
    assert.equal(one("Färjan låg still.\n\nTaggen <p> skrivs så i HTML, säger läraren.", "a.txt")?.origin.format, "text");
    assert.equal(one("<p>Färjan låg still i fyra dygn efter att radarn slutat fungera.</p>", "-")?.origin.format, "page");
  });

  it("are read in the charset that they name", () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><p>Wójt powiedział, że most jest zamknięty od środy.</p></body></html>';
    const letters: Record<string, number> = { ó: 0xf3, ł: 0xb3, ż: 0xbf, ę: 0xea, ś: 0xb6 };
    const page = Uint8Array.from([...html].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
    assert.equal(readBytes(page, { path: "a.html", url: null }, packs).copies[0]?.text, "Wójt powiedział, że most jest zamknięty od środy.");
  });

  it("give their statements like any text", () => {
    const page = readFileSync(new URL("kystbladet/ferje/page.html", folder));
    const { articles } = openReader().read(page, { path: "page.html", url: null });
    const [article] = articles;
    assert.ok(article);
    for (const { span } of article.blocks) assert.ok(article.text.slice(...span).trim().length > 0);
    assert.deepEqual(
      article.statements
        .filter(({ manner }) => manner === "direct")
        .map(({ content }) => content.map((span) => article.text.slice(...span)).join(" ")),
      ["Vi ba om hjelp tre ganger"],
    );
  });

  it("lose what the layout of their outlet drops, and those of no other outlet", () => {
    const html =
      '<article><h1>Färjan står</h1><p>Färjan låg still i fyra dygn, sade kaptenen, och ingen hämtade passagerarna.</p><div class="a vinjett"><p>Detta är en sammanfattning som en dator har skrivit åt läsaren.</p></div></article>';
    const layout = { domain: "kustbladet.example", since: "2026-03-12", title: null, drop: ["vinjett"] };
    const text = (url: string) => readBytes(bytes(html), { path: "a.html", url }, packs, [layout]).copies[0]!.text;
    assert.doesNotMatch(text("https://www.kustbladet.example/a"), /sammanfattning/);
    assert.match(text("https://nordbladet.example/a"), /sammanfattning/);
  });

  it("of one outlet leave out what its layout names", () => {
    const paragraphs =
      "<p>Färjan låg still i fyra dygn efter att radarn slutat fungera.</p><p class='kq7'>Läs mer om våra villkor för dig som reser med oss ofta.</p>".repeat(
        2,
      );
    const layout = { domain: "kustbladet.example", since: "2026-03-12", title: null, drop: ["kq7"] };
    const read = (url: string) => readPages(`<article><h1>Färjan</h1>${paragraphs}</article>`, { path: null, url }, packs, [layout])[0]?.text ?? "";
    assert.ok(!read("https://www.kustbladet.example/a").includes("villkor"));
    assert.ok(read("https://annat.example/a").includes("villkor"));
  });

  it("say so where there is no article", () => {
    const copy = one("<html><head><title>Forsiden</title></head><body><a href='/a'>Sport</a> <a href='/b'>Kultur</a></body></html>");
    assert.deepEqual(
      copy?.problems.map(({ code }) => code),
      ["page/no-article"],
    );
  });
});

describe("hostile pages", () => {
  const words = "<p>Färjan låg still i fyra dygn, sade kaptenen, och ingen hämtade passagerarna.</p>";
  const n = 40_000;
  const cases: Record<string, string> = {
    "nested div": "<div>".repeat(n) + words,
    "nested, closed": "<div>".repeat(n) + words + "</div>".repeat(n),
    "unclosed a": "<a href=x>".repeat(n) + words,
    "unclosed b": "<b>".repeat(n) + words,
    "unclosed table": "<table><tr><td>".repeat(n) + words,
    "unclosed p": "<p>a".repeat(n) + words,
    "lone <": "<".repeat(n * 5) + words,
    attributes: `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(" ")}>Hej</p>${words}`,
    "one attribute": `<p class="${"related ".repeat(n)}">Hej</p>${words}`,
    "deep JSON-LD": `<script type="application/ld+json">${'{"@type":"NewsArticle","a":['.repeat(n)}</script>${words}`,
    "deep JSON-LD, closed": `<script type="application/ld+json">${"[".repeat(n)}${"]".repeat(n)}</script>${words}`,
    "closing tags of nothing": `<div>${"<span>".repeat(180)}${"</foo>".repeat(n)}${words}`,
    entities: `<p>${"&amp;&#x41;&bogus;".repeat(n)}</p>${words}`,
    "open comment": `${words}<!--${"-".repeat(n * 5)}`,
    "open script": `${words}<script>${"<!--<script>".repeat(n)}`,
    "one long word": `<p>${"a".repeat(n * 10)}</p>${words}`,
    commas: `<p>${", ".repeat(n * 5)}</p>${words}`,
    "nested lists": `${"<ul><li>".repeat(n)}${words}`,
    "nested forms of text": `${"<i><b><u>".repeat(n)}text${"</i></b></u>".repeat(n)}${words}`,
    "line breaks": `<p>${"<br>".repeat(n)}</p>${words}`,
    headings: "<h1>Färjan</h1>".repeat(n) + words,
    links: "<a href=x>Färjan</a> ".repeat(n) + words,
    "rules of style": `<style>${".x{display:none}#y,.z{visibility:hidden}".repeat(n)}</style>${words}`,
    "open rules of style": `<style>${".x{".repeat(n)}</style>${words}`,
    "open comments in style": `<style>${"/*".repeat(n)}${"/**/".repeat(n)}</style>${words}`,
    "nested bylines": `${'<div class="byline author">'.repeat(n)}${"<span>Ada Ek</span>".repeat(n)}${words}`,
    "nested teasers": `${'<div class="teaser">'.repeat(180)}${"<span>a</span>".repeat(n)}${words}`,
    authors: `${'<a rel="author">Ada Ek</a>'.repeat(n)}${words}`,
    images: `${"<div><img>Färjan".repeat(n)}${words}`,
    "images side by side": `${"<div><img><p>Färjan</p></div>".repeat(n)}${words}`,
    "articles in articles": `${"<article><h3>Färjan</h3>".repeat(n)}${words}`,
    quotations: `${"<blockquote>Färjan låg still i fyra dygn, sade kaptenen.</blockquote>".repeat(n)}${words}`,
    "open drawing": `<svg><path>${words}${"<g>".repeat(n)}`,
    titles: "<title>x".repeat(n) + words,
    metas: '<meta name="date" content="2026-01-01">'.repeat(n) + words,
  };
  for (const [name, html] of Object.entries(cases))
    it(name, () => {
      const page = bytes(`<!doctype html><html><body>${html}`);
      // the processor's time: a machine has other work too
      const from = process.cpuUsage();
      const { copies } = readBytes(page, { path: "a.html", url: null }, packs);
      const { user, system } = process.cpuUsage(from);
      const spent = (user + system) / 1000;
      assert.ok(copies.length <= 1);
      // a second a megabyte, and what a first page may add
      assert.ok(spent < 1000 + page.length / 500, `${Math.round(spent)} ms for ${page.length} bytes`);
    });
});
