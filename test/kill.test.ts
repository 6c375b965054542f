/** Kills in the middle of adding: twenty of them here, as many as FIRSTHAND_KILLS says where it is set. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { random } from "../bench/texts.ts";
import { killing } from "./kill.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-kill-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const kills = Number(process.env["FIRSTHAND_KILLS"] ?? 20);

it(`kill -9 in the middle of add, ${kills} times: nothing lost, nothing doubled`, async () => {
  const { midway, failures } = await killing(folder, kills, random(20260312));
  assert.deepEqual(failures, []);
  assert.ok(midway >= kills / 10, `only ${midway} kills hit a run in its middle`);
});
