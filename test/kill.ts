/**
 * Kills `firsthand add` at random moments and looks at what is left: the archive opens and is sound, every article that was reported as
 * added is there, none twice, and running the same command again adds the rest. Seeded, so that a failure can be had again.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { root } from "./source.ts";

const FILES = 8;
const LINES = 50;

interface Reported {
  readonly id: string;
  readonly outcome: string;
}

/** Writes the inputs: files of articles with names that come again, so that names and versions are at stake too. */
function writeInputs(folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (let f = 0; f < FILES; f++) {
    const lines = Array.from({ length: LINES }, (_, i) => {
      const n = f * LINES + i;
      const name = `Karin Ek${"abcdefghij"[n % 10]!}lund`;
      const text = `– Vi stänger bron nummer ${n}, säger ${name}.\n\nMinst ${n + 2} personer berörs, enligt ${name}. Det rapporterar Nordpressen.`;
      return JSON.stringify({
        url: `https://a.example/${n}`,
        outlet: "Skärgårdsbladet",
        language: "sv",
        published: "2026-03-10",
        title: `Bro ${n} stängs`,
        text,
      });
    });
    writeFileSync(join(folder, `${f}.jsonl`), lines.join("\n"));
  }
  return FILES * LINES;
}

/** When to kill a run: so many milliseconds after it has reported so many articles (or after its start, where that is none). */
interface Moment {
  readonly reported: number;
  readonly wait: number;
}

/** Runs `add --json` and kills it at a moment, or lets it end; answers what it reported, whole lines only. */
function runAdd(inputs: string, archive: string, moment: Moment | null): Promise<{ reported: Reported[]; code: number | null; took: number }> {
  return new Promise((done) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [join(root, "src", "cli", "main.ts"), "add", inputs, "--archive", archive, "--json"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    let out = "";
    let timer: NodeJS.Timeout | null = null;
    const watch = () => {
      if (moment && !timer && out.split("\n").length > moment.reported) timer = setTimeout(() => child.kill("SIGKILL"), moment.wait);
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      watch();
    });
    watch();
    child.on("close", (code) => {
      if (timer) clearTimeout(timer);
      const lines = out
        .slice(0, out.lastIndexOf("\n") + 1)
        .split("\n")
        .filter(Boolean);
      done({ reported: lines.map((line) => JSON.parse(line) as Reported), code, took: performance.now() - begun });
    });
  });
}

export interface Tally {
  readonly kills: number;
  /** Kills that hit a run which had reported something and not all. */
  readonly midway: number;
  readonly failures: readonly string[];
}

/** Kills `kills` runs, several a archive until it is full, then begins with a new one. `random` yields numbers in [0, 1). */
export async function killing(folder: string, kills: number, random: () => number): Promise<Tally> {
  const inputs = join(folder, "inputs");
  const all = writeInputs(inputs);
  const whole = await runAdd(inputs, join(folder, "whole.db"), null);
  const failures: string[] = [];
  if (whole.code !== 0 || whole.reported.length !== all)
    failures.push(`an undisturbed run ends with ${whole.code} after ${whole.reported.length} of ${all}`);
  const names = await namesOf(join(folder, "whole.db"));
  let midway = 0;
  let archive = "";
  let added = new Set<string>();
  for (let i = 0, generation = 0; i < kills; i++) {
    if (!archive) {
      archive = join(folder, `${generation++}.db`);
      added = new Set();
    }
    // one in four at any time from the start on, the others in the midst of the work
    const early = random() < 0.25;
    const moment = { reported: early ? 0 : Math.floor(random() * all) + 1, wait: Math.floor(random() * (early ? whole.took : 100)) };
    const { reported } = await runAdd(inputs, archive, moment);
    const fresh = reported.filter(({ outcome }) => outcome === "added");
    for (const { id } of fresh) {
      if (added.has(id)) failures.push(`kill ${i}: ${id} was added twice`);
      added.add(id);
    }
    if (fresh.length && added.size < all) midway++;
    if (!existsSync(archive)) continue;
    const held = await inspect(archive, added, (what) => failures.push(`kill ${i}: ${what}`));
    if (held < all && random() > 0.3) continue;
    const rest = await runAdd(inputs, archive, null);
    if (rest.code !== 0 || rest.reported.length !== all)
      failures.push(`kill ${i}: the run after it ends with ${rest.code} after ${rest.reported.length} of ${all}`);
    const end = await inspect(archive, added, (what) => failures.push(`kill ${i}, run again: ${what}`));
    if (end !== all) failures.push(`kill ${i}: ${end} of ${all} articles in the end`);
    if ((await namesOf(archive)) !== names) failures.push(`kill ${i}: names have other ids than without kills`);
    archive = "";
  }
  return { kills, midway, failures };
}

async function inspect(path: string, added: ReadonlySet<string>, fail: (what: string) => void): Promise<number> {
  try {
    const archive = openArchive(path, { packs, now: () => "2026-03-12T08:00:00Z" });
    const health = await archive.check();
    for (const problem of health.problems) fail(`${problem.code} ${problem.detail}`);
    for (const id of added) if (!(await archive.article(id))) fail(`${id} was reported and is not there`);
    if (health.counts["version"] !== health.counts["article"]) fail("an article has a version too many");
    await archive.close();
    return health.counts["article"]!;
  } catch (error) {
    fail(String(error));
    return 0;
  }
}

/** The names of an archive with their ids, as one string. */
async function namesOf(path: string): Promise<string> {
  const archive = openArchive(path, { packs, now: () => "2026-03-12T08:00:00Z" });
  const found = await archive.names("Karin", 100);
  await archive.close();
  return found
    .map(({ entity, name }) => `${entity} ${name}`)
    .sort()
    .join("\n");
}
