/**
 * `node test/watch-long.ts`: a watch over 200 feeds on a real server, with edits, deletions, moves, duplicates, dates that lie and outages, killed
 * ten times at random moments. Ends with 1 where an article is lost or doubled or an edition that was shown is not kept. About a minute.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { random } from "../bench/texts.ts";
import { trial } from "./watch-run.ts";

const FEEDS = 200,
  KILLS = 10,
  SECONDS = 40,
  SPEED = 10_000;

const folder = mkdtempSync(join(tmpdir(), "firsthand-watch-long-"));
const seed = Number(process.argv[2] ?? 20260312);
const begun = performance.now();
const { failures, articles, versions, gone, requests, hours, midway } = await trial(
  folder,
  { feeds: FEEDS, kills: KILLS, seconds: SECONDS, speed: SPEED },
  random(seed),
);
rmSync(folder, { recursive: true, force: true });
for (const failure of failures.slice(0, 20)) console.log(failure);
console.log(
  `watch: ${FEEDS} feeds over ${Math.round(hours)} hours in ${Math.round((performance.now() - begun) / 1000)} s, ${KILLS} kills (${midway} at work), ${requests} requests: ${articles} articles, ${versions - articles} edits, ${gone} taken down; ${failures.length} failures`,
);
if (failures.length || midway < KILLS / 2 || articles < FEEDS * 3) process.exitCode = 1;
