/**
 * Pages a second beside Readability on linkedom, the same pages in the same run: the corpus of pages where it stands beside the project,
 * else the pages of fixtures/pages many times. Fails where Readability is faster.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { openReader } from "../src/pipeline.ts";
import { root } from "../test/source.ts";

const corpus = join(resolve(process.env["FIRSTHAND_CORPORA"] ?? join(root, "..", "shared", "corpora")), "pages", "scrapinghub", "html");
const fixtures = join(root, "fixtures", "pages");

function pages(): Uint8Array[] {
  if (existsSync(corpus)) return readdirSync(corpus).map((name) => gunzipSync(readFileSync(join(corpus, name))));
  const own = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  return Array.from({ length: 50 }, () => own.map((name) => readFileSync(join(fixtures, name)))).flat();
}

const reader = openReader();
const ours = (page: Uint8Array): unknown => reader.copies(page, { path: "page.html", url: null });
function theirs(page: Uint8Array): unknown {
  const { document } = parseHTML(new TextDecoder().decode(page));
  // it throws where a page has no body
  try {
    return new Readability(document).parse();
  } catch {
    return null;
  }
}

const all = pages();
const ROUNDS = 3;
const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++)
  for (const [name, read] of [["firsthand", ours] as const, ["readability", theirs] as const]) {
    const from = performance.now();
    for (const page of all) read(page);
    best.set(name, Math.max(best.get(name) ?? 0, (1000 * all.length) / (performance.now() - from)));
  }
for (const [name, speed] of best) console.log(`${name.padEnd(12)} ${speed.toFixed(0).padStart(6)} pages/s`);
if (best.get("firsthand")! < best.get("readability")!) {
  console.error("bench: pages are read slower than by Readability");
  process.exitCode = 1;
}
