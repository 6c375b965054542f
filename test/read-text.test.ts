/** Invented archives in the styles that newsrooms paste: fixtures/text/<case>/input.txt and what must come of it. UPDATE=1 rewrites. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Copy } from "../src/model.ts";
import { packs } from "../src/lang/index.ts";
import { readBytes } from "../src/read/read.ts";

const root = new URL("../fixtures/text/", import.meta.url);

/** A copy as a person reads it: fields that say something, and a line a block. */
function shown(copy: Copy) {
  const { language, title, published, byline, credits, agency, outletName, blocks, text } = copy;
  const time = published?.time ? ` ${published.time}${published.zone ?? ""}` : "";
  return {
    language,
    title: title?.text ?? null,
    published: published && `${published.date}${time}`,
    ...(outletName ? { outlet: outletName } : {}),
    ...(byline.length ? { byline } : {}),
    ...(credits.length ? { credits } : {}),
    ...(agency ? { agency } : {}),
    blocks: blocks.map((block) => `${block.kind}${block.language ? ` (${block.language})` : ""}: ${text.slice(...block.span).slice(0, 60)}`),
  };
}

describe("pasted archives", () => {
  for (const name of readdirSync(root).sort()) {
    it(name, () => {
      const expected = new URL(`${name}/expected.json`, root);
      const { copies, problems } = readBytes(readFileSync(new URL(`${name}/input.txt`, root)), { path: name, url: null }, packs);
      assert.deepEqual(problems, []);
      const found = copies.map(shown);
      if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      assert.ok(existsSync(expected), "expected.json is missing: look at what is found, then run with UPDATE=1");
      assert.deepEqual(found, JSON.parse(readFileSync(expected, "utf8")));
    });
  }
});
