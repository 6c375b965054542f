/**
 * What readers of a large archive wait for: every question a desk asks, over 100,000 articles (an invented feed, see feed.ts) with one
 * story of 50 articles and one of 240, alone and while another process adds. Time on the clock, as a reader has it. Ends with 1 where
 * a figure is missed. `node bench/readers.ts 20000` asks an archive of 20,000; `node bench/readers.ts 100000 FILE` keeps the archive
 * in a file, and takes what stands there already.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as breath } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { figuresOf } from "../src/inquiry/figures.ts";
import { storyOf, tellStories } from "../src/inquiry/tell.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { given, line, wordOf } from "./feed.ts";
import { random } from "./texts.ts";

const SIZE = Number(process.argv[2] ?? 100_000);
const BATCH = 100;
/** Large stories, by events of their own behind those of the feed. */
const LARGE = [50, 240];
/** Times that each question is asked, and the milliseconds within which 95 of 100 are answered. */
const ASKED = 200;
const MOST_MS = 50,
  MOST_BESIDE_MS = 200;
/** Articles that the other process adds: more than it can while the questions are asked. */
const BESIDE = 40_000;

const folder = mkdtempSync(join(tmpdir(), "firsthand-readers-"));
const file = process.argv[3] ?? join(folder, "archive.db");
const encoder = new TextEncoder();
const now = () => new Date(Date.UTC(2024, 0, 1 + Math.ceil(SIZE / 500)));

async function fill(): Promise<void> {
  const archive = openArchive(file, { packs, now: () => now().toISOString() });
  const intake = openIntake(archive);
  const keep = (lines: readonly string[]) => intake.keep(intake.copies(encoder.encode(lines.join("\n")), { path: "feed.jsonl", url: null }).copies);
  if (!(await archive.articles({ limit: 1 })).length) {
    for (let i = 0; i < SIZE; i += BATCH) await keep(Array.from({ length: BATCH }, (_, k) => line(i + k)));
  }
  for (const [k, size] of LARGE.entries())
    // articles of one event, told as of the last days
    await keep(Array.from({ length: size }, (_, i) => line(SIZE + k * 1000 + i, 10 * SIZE + k, SIZE)));
  const begun = performance.now();
  const { told } = await tellStories(archive, { now });
  if (told) console.log(`  ${told} stories told in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  await archive.close();
}

type Question = (i: number) => Promise<unknown>;

/** The questions of a desk, each of another name, story or page every time. */
async function questionsOf(archive: Archive): Promise<Record<string, Question>> {
  const next = random(7);
  const name = () => wordOf(Math.floor((SIZE / 2) * next() ** 2));
  const whole = () => `${given[Math.floor(given.length * next())]!} ${name()}`;
  const front = await archive.front({ limit: 200 });
  const ids = (await archive.articles({ limit: 1000 })).map(({ id }) => id);
  const large = (await archive.front({ articles: LARGE[0]!, limit: 10 })).filter(({ state }) => state.articles < LARGE[1]!);
  const largest = (await archive.front({ articles: LARGE[1]!, limit: 10 })).filter(({ state }) => state.articles >= LARGE[1]!);
  const [person] = await archive.names(wordOf(3));
  const common = ["fire", "brand minst", "people affected", "strajk", "plane crash"];
  let cursor: string | undefined;
  return {
    "front page": () => archive.front({ limit: 30, since: now().toISOString() }),
    "front page, one language": (i) => archive.front({ limit: 30, language: ["sv", "nb", "pl", "en"][i % 4]! }),
    "front page, one outlet": (i) => archive.front({ limit: 30, outlet: `${wordOf(i % 60)} Post` }),
    "front page, one person": () => archive.front({ limit: 30, person: whole() }),
    "front page, days long ago": () => archive.front({ limit: 30, from: "2024-01-03", to: "2024-01-05" }),
    "front page, on and on": async () => {
      const page = await archive.front({ limit: 30, ...(cursor && { after: cursor }) });
      cursor = page.at(-1)?.cursor;
    },
    "story of five": (i) => storyOf(archive, front[i % front.length]!.id),
    "story of 50": async () => (large[0] ? storyOf(archive, large[0].id) : null),
    "story of 240": async () => (largest[0] ? storyOf(archive, largest[0].id) : null),
    article: (i) => archive.article(ids[i % ids.length]!),
    "search, a name": () => archive.search(whole()),
    "search, common words": (i) => archive.search(common[i % common.length]!),
    "statements, newest": () => archive.statements({ limit: 50 }),
    "statements of somebody": () => archive.statements({ speaker: whole(), limit: 50 }),
    "statements of an entity": () => archive.statements({ entity: person!.entity, limit: 50 }),
    "statements about": () => archive.statements({ about: name(), limit: 50 }),
    "statements, denials in one language": (i) => archive.statements({ act: "deny", language: ["sv", "nb", "pl", "en"][i % 4]!, limit: 50 }),
    "statements of an outlet": (i) => archive.statements({ outlet: `${wordOf(i % 60)} Post`, limit: 50 }),
    "articles of an outlet": (i) => archive.articles({ outlet: `${wordOf(i % 60)} Post`, limit: 50 }),
    "articles, one language": (i) => archive.articles({ language: ["sv", "nb", "pl", "en"][i % 4]!, limit: 50 }),
    figures: () => archive.figures({ limit: 50 }),
    "figures of something": (i) => figuresOf(archive, ["people", "personer", "osób"][i % 3]!, { limit: 50 }),
    names: () => archive.names(whole()),
    "names, one common": (i) => archive.names(given[i % given.length]!),
    outlets: () => archive.outlets(),
    stories: () => archive.stories(50),
    nearest: () => archive.nearest(`nobody was warned of ${name()}`),
  };
}

async function ask(questions: Record<string, Question>, most: number): Promise<number> {
  let missed = 0;
  for (const [what, question] of Object.entries(questions)) {
    const times: number[] = [];
    for (let i = 0; i < ASKED; i++) {
      const begun = performance.now();
      await question(i);
      times.push(performance.now() - begun);
      // what the other process says must be heard, or it waits
      await breath();
    }
    times.sort((a, b) => a - b);
    const [half, most95, worst] = [times[ASKED / 2]!, times[Math.floor(ASKED * 0.95)]!, times.at(-1)!];
    const ok = most95 <= most;
    if (!ok) missed++;
    console.log(
      `${ok ? "ok    " : "MISSED"}  ${what.padEnd(38)} ${half.toFixed(1).padStart(7)} ${most95.toFixed(1).padStart(8)} ${worst.toFixed(1).padStart(8)} ms`,
    );
  }
  return missed;
}

/** Another process that adds to the archive for as long as `work` takes. */
async function besideWriter(work: () => Promise<number>): Promise<number> {
  const more = join(folder, "more.jsonl");
  writeFileSync(more, Array.from({ length: BESIDE }, (_, i) => line(2 * SIZE + 5000 + i)).join("\n"));
  const bin = fileURLToPath(new URL("../bin/firsthand", import.meta.url));
  const adding = spawn(bin, ["add", more, "--archive", file, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  let added = 0;
  adding.stdout.on("data", (chunk: Buffer) => (added += chunk.toString().split("\n").length - 1));
  while (!added) await new Promise((done) => setTimeout(done, 100));
  const [begun, before] = [performance.now(), added];
  const missed = await work();
  console.log(`        meanwhile ${((1000 * (added - before)) / (performance.now() - begun)).toFixed(0)} articles a second were added`);
  adding.kill();
  await new Promise((done) => adding.once("close", done));
  return missed;
}

try {
  if (!existsSync(file)) console.log(`Filling an archive with ${SIZE} articles …`);
  await fill();
  const archive = openArchive(file, { packs, now: () => now().toISOString(), readOnly: true });
  const questions = await questionsOf(archive);
  console.log(`\nOne reader alone: half, 95 of 100 and all within (95 of 100 at most ${MOST_MS})`);
  let missed = await ask(questions, MOST_MS);
  console.log(`\nWhile another process adds (at most ${MOST_BESIDE_MS})`);
  missed += await besideWriter(() => ask(questions, MOST_BESIDE_MS));
  await archive.close();
  process.exitCode = missed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
