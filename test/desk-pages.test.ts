/** The pages of the desk over the demo newsroom: every link leads somewhere, in every language of the desk, and every word shown is the article's. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Hono } from "hono";
import { articlePath, namePath, outletPath, searchPath, storyPath, tracePath, versionsPath, whyPath } from "../src/serve/links.ts";
import { pages } from "../src/serve/pages/index.ts";
import { locales, localeFor, say, wordsOf } from "../src/serve/words/words.ts";
import type { Archive } from "../src/store/store.ts";
import { root } from "./source.ts";
import { openToldDesk, type ToldDesk } from "./told-desk.ts";

let desk: ToldDesk;
let archive: Archive;
let app: Hono;

before(async () => {
  desk = await openToldDesk();
  ({ archive, app } = desk);
});
after(() => desk.close());

const get = (path: string, language = "en") => app.request(`http://127.0.0.1${path}`, { headers: { "Accept-Language": language } });
/** What a reader reads of a page. */
const textOf = (page: string) =>
  page
    .replace(/<(?:script|style|title)\b[\s\S]*?<\/(?:script|style|title)>/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, "&");
/** A page as a browser first opens it: the cookie and the mark that its forms are known by. */
async function opened(path: string): Promise<{ cookie: string; mark: string }> {
  const answer = await get(path);
  return {
    cookie: answer.headers.getSetCookie()[0]!.split(";")[0]!,
    mark: /name="mark" value="([^"]+)"/u.exec(await answer.text())![1]!,
  };
}
const flat = (text: string) => text.replace(/\s+/gu, " ").trim();

describe("the pages of the desk", () => {
  it("lead only to pages that are there, from the front page on", async () => {
    const seen = new Set(["/"]);
    const missing: string[] = [];
    for (const path of seen) {
      const answer = await get(path);
      if (answer.status !== 200) missing.push(`${answer.status} ${path}`);
      if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
      const page = await answer.text();
      assert.match(page, /^<!doctype html>/u);
      for (const [, link] of page.matchAll(/\b(?:href|src|action)="(\/[^"#]*)/gu)) {
        const to = link!.replace(/&amp;/gu, "&");
        // one of each kind of explanation is enough, and what is posted to is no page
        if (to === "/preferences" || (to.includes("/why/") && !to.endsWith("/s1"))) continue;
        seen.add(to);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(seen.size > 60, `only ${seen.size} pages were reached`);
  });

  it("are in the language that the reader asks for, and say so", async () => {
    for (const locale of locales) {
      const answer = await get("/", locale);
      const page = await answer.text();
      assert.equal(answer.headers.get("content-language"), locale);
      assert.ok(page.includes(`<html lang="${locale}"`));
      assert.ok(page.includes(wordsOf(locale).front.title), locale);
    }
    assert.equal(localeFor("nn, no;q=0.9, en;q=0.8"), "nb");
    assert.equal(localeFor("fr-FR, pl;q=0.4"), "pl");
    assert.equal(localeFor("zh"), "en");
  });

  it("keep what a reader has chosen, and lead back only to themselves", async () => {
    const { cookie, mark } = await opened("/");
    const choose = (back: string) =>
      app.request("http://127.0.0.1/preferences", {
        method: "POST",
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          Origin: "http://127.0.0.1",
          "Sec-Fetch-Site": "same-origin",
          Cookie: cookie,
        },
        body: new URLSearchParams({ locale: "pl", look: "dark", back, mark }),
      });
    const chosen = await choose("/outlets");
    assert.equal(chosen.status, 303);
    assert.equal(chosen.headers.get("location"), "/outlets");
    const cookies = chosen.headers.getSetCookie().map((cookie) => cookie.split(";")[0]!);
    assert.deepEqual(cookies.sort(), ["locale=pl", "look=dark"]);
    const page = await (await app.request("http://127.0.0.1/", { headers: { Cookie: cookies.join("; "), "Accept-Language": "sv" } })).text();
    assert.match(page, /<html lang="pl" data-look="dark"/u);
    for (const elsewhere of ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: a=b"])
      assert.equal((await choose(elsewhere)).headers.get("location"), "/", elsewhere);
  });

  it("show the words of every article, and of every statement, as they stand", async () => {
    for (const listed of await archive.articles({ limit: 100 })) {
      const article = (await archive.article(listed.id))!;
      const page = await (await get(articlePath(article.id))).text();
      const body = flat(
        textOf(page.replace(/<ul class="notes"[\s\S]*?<\/ul>/gu, "").replace(/<a class="ref"[\s\S]*?<\/a>|<span class="val">[\s\S]*?<\/span>/gu, "")),
      );
      for (const { span } of article.blocks) {
        const words = flat(article.text.slice(...span));
        assert.ok(body.includes(words), `${article.id}: ${words.slice(0, 60)}`);
      }
      for (const statement of article.statements) assert.ok(page.includes(`id="${statement.id}"`), `${article.id} ${statement.id} has no note`);
    }
  });

  it("tell how many independent origins a story has, and show its map", async () => {
    const [story] = (await archive.front({ limit: 50 })).toSorted((a, b) => b.state.articles - a.state.articles);
    const page = await (await get(storyPath(story!.id), "sv")).text();
    assert.ok(page.includes(say("sv", wordsOf("sv").front.independent, { n: story!.state.independent })));
    assert.ok(page.includes('<svg class="origins"'));
    for (const name of story!.state.origins) assert.ok(textOf(page).includes(name), name);
  });

  it("lead a pasted Polish quotation to those who have it in other languages", async () => {
    const page = await (await get(tracePath("Radar zgasł, a zapasowy nie ruszył"))).text();
    const languages = new Set([...page.matchAll(/<blockquote dir="auto" lang="(\w+)"/gu)].map(([, language]) => language));
    assert.ok(languages.has("nb") && languages.has("pl"), [...languages].join(" "));
  });

  it("read a pasted text on the spot and trace what it claims", async () => {
    const text = `${"Det var en lugn natt på havet. ".repeat(12)}Rederiet Havslinjen förnekar att det kände till felet på radarn, säger presschefen Petra Wallmark.`;
    const { cookie, mark } = await opened("/trace");
    const answer = await app.request("http://127.0.0.1/trace", {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Origin: "http://127.0.0.1",
        "Sec-Fetch-Site": "same-origin",
        Cookie: cookie,
      },
      body: new URLSearchParams({ words: text, mark }),
    });
    assert.match(await answer.text(), /class="claim"/u);
  });

  it("say in words that there is nothing at an address", async () => {
    const paths = [
      "/nothing",
      storyPath("st_none"),
      articlePath("a_none"),
      versionsPath("a_none"),
      whyPath("a_none", "s1"),
      namePath("e_none"),
      outletPath("Nobody’s Paper"),
    ];
    for (const path of paths) {
      const answer = await get(path, "nb");
      assert.equal(answer.status, 404, path);
      assert.ok((await answer.text()).includes(wordsOf("nb").common.notFound), path);
    }
  });

  it("ask for what is missing, and say where nothing is found", async () => {
    assert.ok((await (await get("/search")).text()).includes(wordsOf("en").search.ask));
    assert.ok((await (await get(searchPath("qwertyuiop"))).text()).includes(wordsOf("en").search.none));
    assert.ok((await (await get("/figures?of=qwertyuiop")).text()).includes(wordsOf("en").figures.none));
    assert.ok((await (await get("/?from=yesterday")).text()).includes(wordsOf("en").front.badDate));
    assert.ok((await (await get("/?language=pl&outlet=Nobody")).text()).includes(wordsOf("en").front.none));
  });

  it("narrow the front page down, and lead on to older stories", async () => {
    const english = await archive.front({ language: "en" });
    const page = await (await get("/?language=en")).text();
    assert.equal([...page.matchAll(/class="story-line/gu)].length, english.length);
    assert.ok(english.length > 0 && english.length < (await archive.front({ limit: 100 })).length);
  });

  it("allow nothing but what they bring themselves", async () => {
    const answer = await get("/");
    const policy = answer.headers.get("content-security-policy")!;
    assert.match(policy, /default-src 'none'/u);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/u);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    assert.doesNotMatch(await answer.text(), /\son\w+=|<script>|style="/u);
  });

  it("are told once, and are there from then on", async () => {
    const first = await get("/outlets");
    const again = await app.request("http://127.0.0.1/outlets", {
      headers: {
        "If-None-Match": first.headers.get("etag")!,
        "Accept-Language": "en",
        Cookie: first.headers.getSetCookie()[0]!.split(";")[0]!,
      },
    });
    assert.equal(again.status, 304);
  });
});

describe("the document of the desk", () => {
  it("has a heading for every kind of page, and for nothing else", () => {
    const headings = readFileSync(join(root, "docs", "desk.md"), "utf8").match(/^## .*$/gmu) ?? [];
    const told = headings.map((heading) => /`(\/[^`]*)`$/u.exec(heading)?.[1] ?? "").sort();
    assert.deepEqual(told, pages.map(({ path }) => path).sort());
  });
});

describe("the words of the desk", () => {
  it("count as each language counts", () => {
    const forms = wordsOf("pl").common.articles;
    assert.deepEqual(
      [1, 2, 5, 22, 25].map((n) => say("pl", forms, { n })),
      ["1 artykuł", "2 artykuły", "5 artykułów", "22 artykuły", "25 artykułów"],
    );
  });

  it("have the same places to fill in, in all languages", () => {
    const placesOf = (value: unknown, path: string): [string, string][] =>
      typeof value === "string"
        ? [[path, [...new Set(value.match(/\{\w+\}/gu) ?? [])].sort().join(" ")]]
        : Object.entries(value as object).flatMap(([name, inner]) =>
            name === "few" || name === "many" || name === "one" ? [] : placesOf(inner, `${path}.${name}`),
          );
    const english = new Map(placesOf(wordsOf("en"), ""));
    for (const locale of locales)
      for (const [path, places] of placesOf(wordsOf(locale), "")) assert.equal(places, english.get(path), `${locale}${path}`);
  });
});
