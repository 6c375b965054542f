/**
 * Feeds, exports and agency files: what stands in fixtures/<kind>/<case>/input.* comes out as expected.json says. UPDATE=1 rewrites what is
 * there; a new case is written once and read by a person.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Copy } from "../src/model.ts";
import { packs } from "../src/lang/index.ts";
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
