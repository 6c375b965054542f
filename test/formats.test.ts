/**
 * Feeds, exports and agency files: what stands in fixtures/<kind>/<case>/input.* comes out as expected.json says. UPDATE=1 rewrites what is
 * there; a new case is written once and read by a person.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Copy } from "../src/model.ts";
import { packs } from "../src/lang/index.ts";
import { parseMarkup, textOf } from "../src/read/markup.ts";
import { readBytes, type Reading } from "../src/read/read.ts";

const root = new URL("../fixtures/", import.meta.url);

/** What a person checks of a reading. */
const shown = ({ copies, problems }: Reading) => ({
  copies: copies.map((copy: Copy) => ({
    title: copy.title?.text ?? null,
    published: copy.published && [copy.published.date, copy.published.time, copy.published.zone].filter(Boolean).join(" "),
    byline: copy.byline,
    agency: copy.agency,
    outlet: copy.outletName,
    language: copy.language,
    url: copy.origin.url,
    guid: copy.origin.guid ?? null,
    blocks: copy.blocks.map(({ kind, span }) => `${kind}: ${copy.text.slice(...span)}`),
    problems: copy.problems.map(({ code }) => code),
  })),
  problems: problems.map(({ code, detail }) => `${code} ${detail}`),
});

for (const kind of ["wire", "exports", "feeds"]) {
  const cases = existsSync(new URL(kind, root)) ? readdirSync(new URL(kind, root)) : [];
  describe(`fixtures/${kind}`, () => {
    for (const name of cases)
      it(name, () => {
        const dir = new URL(`${kind}/${name}/`, root);
        const input = readdirSync(dir).find((file) => file.startsWith("input."))!;
        const found = shown(readBytes(readFileSync(new URL(input, dir)), { path: input, url: null }, packs));
        const expected = new URL("expected.json", dir);
        if (process.env["UPDATE"]) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
        assert.deepEqual(found, JSON.parse(readFileSync(expected, "utf8")));
      });
  });
}

describe("hostile markup", () => {
  const feed = "<rss><channel>";
  const utf8 = new TextEncoder();
  const read = (text: string) => readBytes(utf8.encode(text), { path: null, url: null }, packs);
  /** What is read of it -> the code of the problem, or null where the text must come out unharmed. */
  const cases: Readonly<Record<string, readonly [text: string, code: string | null]>> = {
    "elements nested 500,000 deep": [`${feed}<item><title>Port</title><description>${"<div>".repeat(500_000)}`, "format/deep"],
    "items that are never closed": [`${feed}${"<item><title>Port".repeat(2000)}`, "format/cut"],
    "a million comments opened": [`${feed}<item><title>Port</title></item>${"<!--".repeat(1_000_000)}`, "format/cut"],
    "a million end tags without an end": [`${feed}<item><title>Port</title></item>${"</a".repeat(1_000_000)}>`, "format/cut"],
    "100,000 attributes": [`${feed}<item><title ${"a='1' ".repeat(100_000)}>Port</title></item></channel></rss>`, null],
    "100,000 namespaces": [
      `${feed}<item><title ${Array.from({ length: 100_000 }, (_, i) => `xmlns:n${i}="u"`).join(" ")}>Port</title></item></channel></rss>`,
      null,
    ],
    "names of prototypes": [`${feed}<item><__proto__>a</__proto__><constructor>b</constructor><title>Port</title></item></channel></rss>`, null],
    "a million brackets": [`${feed}<item><title>Port</title></item></channel></rss>${"<".repeat(1_000_000)}`, null],
  };
  for (const [name, [text, code]] of Object.entries(cases))
    it(name, () => {
      const { copies, problems } = read(text);
      assert.ok(copies[0]?.text.startsWith("Port"));
      assert.deepEqual(
        problems.map((problem) => problem.code),
        code === "format/deep" ? ["format/cut", code] : code ? [code] : [],
      );
    });

  it("entities within entities are left as they stand", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&a; &b; &c;</a>';
    const [element] = parseMarkup(bomb).root.children;
    assert.equal(textOf(typeof element === "string" ? null : element), "aaaaaaaa &b; &c;");
  });

  it("documents of nothing but groups, characters and breaks, in time", () => {
    for (const part of ["{", "}", "{\\*", "\\'e4", "\\u228?", "\\uc8\\u228", "\\par ", "\\bin9", "\\", "{\\fonttbl{\\f1\\fcharset238 A;}}\\f1 a"]) {
      const { user } = process.cpuUsage();
      read(`{\\rtf1 Port\\par ${part.repeat(Math.ceil(300_000 / part.length))}`);
      const took = (process.cpuUsage().user - user) / 1000;
      assert.ok(took < 2000, `${JSON.stringify(part)}: ${took} ms`);
    }
  });

  it("any cut and any damage gives an answer", () => {
    for (const [name, strange] of [
      ["feeds/rss-nb/input.xml", "<"],
      ["exports/nexis-rtf-pl/input.rtf", "{\\u"],
      ["wire/iptc-7901-seven-bit/input.txt", "\u0001"],
    ] as const) {
      const whole = readFileSync(new URL(name, root), "utf8");
      for (let at = 0; at < whole.length; at += 7) {
        read(whole.slice(0, at));
        read(`${whole.slice(0, at)}${strange}${whole.slice(at + 3)}`);
      }
    }
  });
});
