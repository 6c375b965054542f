/**
 * What readers of a desk wait for: the time to the first byte of a story page of 50 articles over an archive of 100,000 (an invented feed,
 * see feed.ts), and 50 readers at once while another process adds. The desk is the real one, in a process of its own, and every request
 * has a connection of its own making. Time on the clock, as a reader has it. Ends with 1 where a figure is missed.
 * `node bench/serve.ts 20000` has an archive of 20,000; `node bench/serve.ts 100000 FILE` keeps it in a file, and takes what stands there.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tellStories } from "../src/inquiry/tell.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { given, line, wordOf } from "./feed.ts";
import { random } from "./texts.ts";

const SIZE = Number(process.argv[2] ?? 100_000);
const BATCH = 100;
const LARGE = 50;
/** Requests for the one page, readers at once, and pages that each of them opens. */
const ASKED = 300,
  READERS = 50,
  PAGES = 20;
/** A reader looks at a page for so long before the next, in milliseconds: 50 readers then ask for some 25 pages a second. */
const LOOK_MS = 2_000;
const MOST_MS = 50,
  MOST_BESIDE_MS = 200;
const BESIDE = 40_000;

const folder = mkdtempSync(join(tmpdir(), "firsthand-serve-"));
const file = process.argv[3] ?? join(folder, "archive.db");
const bin = fileURLToPath(new URL("../bin/firsthand", import.meta.url));
const now = () => new Date(Date.UTC(2024, 0, 1 + Math.ceil(SIZE / 500)));

/** Fills the archive where there is none, and gives the ids of the story of 50 articles and of others, and of articles. */
async function filled(): Promise<{ large: string; stories: string[]; articles: string[] }> {
  const archive = openArchive(file, { packs, now: () => now().toISOString() });
  const intake = openIntake(archive);
  const keep = (lines: readonly string[]) =>
    intake.keep(intake.copies(new TextEncoder().encode(lines.join("\n")), { path: "feed.jsonl", url: null }).copies);
  if (!(await archive.articles({ limit: 1 })).length)
    for (let i = 0; i < SIZE; i += BATCH) await keep(Array.from({ length: BATCH }, (_, k) => line(i + k)));
  // articles of one event, told as of the last days
  await keep(Array.from({ length: LARGE }, (_, i) => line(SIZE + i, 10 * SIZE)));
  const { told } = await tellStories(archive, { now });
  if (told) console.log(`  ${told} stories told`);
  const [large] = await archive.front({ articles: LARGE, limit: 1 });
  const stories = (await archive.front({ limit: 500 })).map(({ id }) => id);
  const articles = (await archive.articles({ limit: 500 })).map(({ id }) => id);
  await archive.close();
  return { large: large!.id, stories, articles };
}

/** The desk over the archive, when it listens. */
async function started(): Promise<{ process: ChildProcess; address: string }> {
  const desk = spawn(bin, ["serve", "--archive", file, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const part of desk.stdout) {
    said += String(part);
    const address = /http:\/\/\S+/u.exec(said)?.[0];
    if (address) return { process: desk, address };
  }
  throw new Error(`the desk did not start: ${said}`);
}

interface Timed {
  readonly first: number;
  readonly whole: number;
  readonly status: number;
  readonly bytes: number;
}

function timed(url: string, agent: Agent): Promise<Timed> {
  return new Promise((done) => {
    const begun = performance.now();
    get(url, { agent, headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      let first = 0,
        bytes = 0;
      answer.on("data", (part: Buffer) => {
        first ||= performance.now() - begun;
        bytes += part.length;
      });
      answer.on("end", () => done({ first, whole: performance.now() - begun, status: answer.statusCode!, bytes }));
    }).on("error", () => done({ first: performance.now() - begun, whole: performance.now() - begun, status: 0, bytes: 0 }));
  });
}

const at = (times: readonly number[], share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

let missed = 0;
function report(what: string, all: readonly Timed[], of: "first" | "whole", most: number): void {
  const times = all.map((one) => one[of]).sort((a, b) => a - b);
  const errors = all.filter(({ status }) => status !== 200).length;
  const ok = at(times, 0.95) <= most && !errors;
  if (!ok) missed++;
  console.log(
    `${ok ? "ok    " : "MISSED"}  ${what}: half within ${at(times, 0.5).toFixed(1)} ms, 95 of 100 within ${at(times, 0.95).toFixed(1)} ms (at most ${most}), all within ${at(times, 1).toFixed(1)} ms, ${errors} errors of ${all.length}`,
  );
}

try {
  if (!existsSync(file)) console.log(`Filling an archive with ${SIZE} articles …`);
  const { large, stories, articles } = await filled();
  const desk = await started();
  const alone = new Agent({ keepAlive: true, maxSockets: 1 });
  const page = `${desk.address}/stories/${large}`;
  for (let i = 0; i < 30; i++) await timed(page, alone);
  const single: Timed[] = [];
  for (let i = 0; i < ASKED; i++) single.push(await timed(page, alone));
  report(`story of ${LARGE} articles, first byte`, single, "first", MOST_MS);
  console.log(`        ${(single[0]!.bytes / 1000).toFixed(1)} kB of it compressed, style and script aside`);

  const next = random(11);
  const any = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  const kinds: (() => string)[] = [
    () => "/",
    () => `/stories/${any(stories)}`,
    () => `/stories/${any(stories)}`,
    () => `/articles/${any(articles)}`,
    () => `/statements?speaker=${encodeURIComponent(any(given))}`,
    () => `/search?words=${encodeURIComponent(wordOf(Math.floor(SIZE * next() ** 2)))}`,
    () => "/outlets",
  ];
  const readers = async () => {
    const all: Timed[] = [];
    await Promise.all(
      Array.from({ length: READERS }, async (_, reader) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        await sleep((reader * LOOK_MS) / READERS);
        for (let i = 0; i < PAGES; i++) {
          const begun = performance.now();
          all.push(await timed(desk.address + kinds[(reader + i) % kinds.length]!(), agent));
          await sleep(Math.max(0, LOOK_MS - (performance.now() - begun)));
        }
        agent.destroy();
      }),
    );
    return all;
  };
  report(`${READERS} readers`, await readers(), "whole", MOST_BESIDE_MS);

  const more = join(folder, "more.jsonl");
  writeFileSync(more, Array.from({ length: BESIDE }, (_, i) => line(2 * SIZE + 5000 + i)).join("\n"));
  const adding = spawn(bin, ["add", more, "--archive", file, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  let added = 0;
  adding.stdout.on("data", (part: Buffer) => (added += String(part).split("\n").length - 1));
  while (!added) await sleep(100);
  const [begun, before] = [performance.now(), added];
  report(`${READERS} readers while another process adds`, await readers(), "whole", MOST_BESIDE_MS);
  console.log(`        meanwhile ${((1000 * (added - before)) / (performance.now() - begun)).toFixed(0)} articles a second were added`);
  adding.kill();
  await new Promise((done) => adding.once("close", done));
  alone.destroy();
  desk.process.kill("SIGTERM");
  const code = await new Promise((done) => desk.process.once("close", done));
  if (code !== 0) missed++;
  console.log(`${code === 0 ? "ok    " : "MISSED"}  the desk stopped with exit code ${String(code)}`);
  process.exitCode = missed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
