/**
 * The archive under load: how fast articles of 2 to 5 kB are added end to end (read, linked, placed, kept), what the next article costs
 * an archive of 100,000 (an invented feed, see feed.ts) beside one of 10,000, and how long searches take then. Processor time, one core.
 * Ends with 1 where a figure is missed. `node bench/archive.ts 20000` grows to 20,000 only.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openIntake, type Intake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { given, line, wordOf } from "./feed.ts";
import { articles, random } from "./texts.ts";

const SIZE = Number(process.argv[2] ?? 100_000);
const BATCH = 100;
/** Articles of each language in a round, and articles in a batch that holds all languages and sizes alike. */
const ROUND = 120,
  MIXED = 96;
const ORDINARY = [2000, 3000, 4000, 5000];
const LEAST_RATE = 100;
const MOST_GROWTH = 1.5;
const MOST_SEARCH_MS = 50;
/** Batches added by turns to the grown archive and a young one. */
const TURNS = 60;

const folder = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
const encoder = new TextEncoder();
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const open = (name: string) => openArchive(join(folder, name), { packs, now: () => "2026-03-12T08:00:00Z" });

/**
 * Articles a second, added end to end, of so many bytes each, all languages and sizes by turns: the first of a run, while the program
 * is still being compiled, and after as many again the median of its batches.
 */
async function endToEnd(sizes: readonly number[]): Promise<{ cold: number; warm: number }> {
  const archive = open(`rate-${sizes.join("-")}.db`);
  const intake = openIntake(archive);
  const texts = (seed: number) => {
    const lists = sizes.flatMap((size) => ["sv", "nb", "pl", "en"].map((language) => articles(language, ROUND / sizes.length, size, seed + size)));
    return lists[0]!.flatMap((_, i) => lists.map((list) => encoder.encode(list[i]!)));
  };
  const add = async (inputs: readonly Uint8Array[]): Promise<number[]> => {
    const rates: number[] = [];
    for (let i = 0; i < inputs.length; i += MIXED) {
      const begun = processor();
      const some = inputs.slice(i, i + MIXED);
      await intake.keep(some.flatMap((bytes, k) => intake.copies(bytes, { path: `${i + k}.txt`, url: null }).copies));
      rates.push((some.length * 1000) / (processor() - begun));
    }
    return rates;
  };
  const first = await add(texts(7));
  await add(texts(1007));
  const later = (await add([...texts(2007), ...texts(3007)])).sort((one, other) => one - other);
  await archive.close();
  return { cold: first.length / first.reduce((sum, rate) => sum + 1 / rate, 0), warm: later[Math.floor(later.length / 2)]! };
}

/** Adds the articles of the feed from the i-th on, and tells the milliseconds. */
async function batch(intake: Intake, i: number): Promise<number> {
  const lines = encoder.encode(Array.from({ length: BATCH }, (_, k) => line(i + k)).join("\n"));
  const begun = processor();
  await intake.keep(intake.copies(lines, { path: "feed.jsonl", url: null }).copies);
  return processor() - begun;
}

/**
 * What the next articles cost the grown archive, over what they cost one that holds the latest tenth only: by turns, so that whatever
 * else the machine does slows both alike.
 */
async function besideYoung(grown: Intake, tenth: number): Promise<number> {
  const archive = open("young.db");
  const young = openIntake(archive);
  for (let i = SIZE - tenth; i < SIZE; i += BATCH) await batch(young, i);
  const ratios: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const i = SIZE + turn * BATCH;
    // who comes second finds the words of the batch known to the processor
    if (turn % 2) ratios.push((await batch(grown, i)) / (await batch(young, i)));
    else {
      const base = await batch(young, i);
      ratios.push((await batch(grown, i)) / base);
    }
  }
  await archive.close();
  return Math.sqrt(middle(ratios, 0) * middle(ratios, 1));
}

/** The median of every second number from the given one on. */
function middle(numbers: readonly number[], from: number): number {
  const sorted = numbers.filter((_, i) => i % 2 === from).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

async function growth(): Promise<{ ratio: number; search: number[]; bytes: number }> {
  const path = join(folder, "growth.db");
  const archive = open("growth.db");
  const intake = openIntake(archive);
  const tenth = SIZE / 10;
  for (let from = 0; from < SIZE; from += tenth) {
    let cost = 0;
    for (let i = from; i < from + tenth; i += BATCH) cost += await batch(intake, i);
    console.log(`  to ${String(from + tenth).padStart(6)}  ${(cost / tenth).toFixed(2)} ms an article, ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  }
  const ratio = await besideYoung(intake, tenth);
  const next = random(99);
  const questions = Array.from({ length: 200 }, (_, i) => {
    const name = wordOf(Math.floor((SIZE / 2) * next() ** 2));
    return [
      name,
      `${given[i % given.length]!} ${name}`,
      `${name} plane crash`,
      "people affected",
      `"will take time" ${name}`,
      "brand minst",
      `strajk ${name}`,
      "fire",
    ][i % 8]!;
  });
  const search: number[] = [];
  for (const question of questions) {
    const begun = processor();
    await archive.search(question);
    search.push(processor() - begun);
  }
  await archive.close();
  return { ratio, search: search.sort((a, b) => a - b), bytes: statSync(path).size };
}

try {
  let missed = 0;
  const check = (ok: boolean, what: string) => {
    if (!ok) missed++;
    console.log(`${ok ? "ok    " : "MISSED"}  ${what}`);
  };
  const ordinary = await endToEnd(ORDINARY);
  check(
    ordinary.warm >= LEAST_RATE,
    `add, end to end, articles of 2 to 5 kB: ${ordinary.warm.toFixed(0)} a second of processor time (at least ${LEAST_RATE})`,
  );
  console.log(`        the first ${4 * ROUND} of a run: ${ordinary.cold.toFixed(0)} a second`);
  console.log(`        all of 5 kB: ${(await endToEnd([5000])).warm.toFixed(0)} a second`);
  console.log(`\nGrowing to ${SIZE} articles of 0.5 kB:`);
  const { ratio, search, bytes } = await growth();
  check(
    ratio <= MOST_GROWTH,
    `the next article costs ${ratio.toFixed(2)} times what it costs an archive of a tenth, by turns (at most ${MOST_GROWTH})`,
  );
  const at = (share: number) => search[Math.min(search.length - 1, Math.floor(search.length * share))]!;
  check(
    at(0.95) <= MOST_SEARCH_MS,
    `search: half within ${at(0.5).toFixed(1)} ms, 95 of 100 within ${at(0.95).toFixed(1)} ms (at most ${MOST_SEARCH_MS}), all within ${at(1).toFixed(1)}`,
  );
  console.log(
    `        ${(bytes / (SIZE + TURNS * BATCH) / 1e3).toFixed(1)} kB an article on the disk, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
  process.exitCode = missed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
