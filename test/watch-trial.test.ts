/** A watch as a process over a small world of papers, killed twice in the midst of its work; `node test/watch-long.ts` is the large form. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { random } from "../bench/texts.ts";
import { trial } from "./watch-run.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-watch-"));
after(() => rmSync(folder, { recursive: true, force: true }));

it("a watch over 13 feeds with every kind of trouble, kill -9 twice: nothing lost, nothing doubled, every edition kept", async () => {
  const { failures, articles, versions, midway } = await trial(folder, { feeds: 13, kills: 2, seconds: 5, speed: 14_400 }, random(20260312));
  assert.deepEqual(failures, []);
  assert.ok(articles >= 40, `only ${articles} articles`);
  assert.ok(versions > articles, "no edit was seen");
  assert.equal(midway, 2);
});
