/**
 * The hostile kinds at their full size, each alone in a process of the real command line: milliseconds a megabyte and the peak of memory,
 * both above those of a run that reads one ordinary article. Ends with 1 where one is over the limits or does not answer.
 * `node test/hostile-long.ts [--double] [PART OF A NAME]`; --double reads half of each too and wants twice as much to take no more than
 * 2.5 times as long.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { hostile, ordinary, type Hostile } from "./hostile.ts";
import { root } from "./source.ts";

/** What a reader of hostile input may take: a second a megabyte, and memory that a small server has. */
const MOST_MS = 1000,
  MOST_MB = 256,
  MOST_RATIO = 2.5;
/** Below this a time says more of the collector than of the program. */
const LEAST_MS = 300;
/** Who takes longer by the clock does not answer, however busy the machine is. */
const TOO_LONG = 180_000;

const folder = mkdtempSync(join(tmpdir(), "firsthand-hostile-"));

interface Taken {
  /** Milliseconds of the thread that reads: the machine may have other work. */
  readonly ms: number;
  /** The most memory at any moment, in MB. */
  readonly peak: number;
  readonly code: number | null;
  readonly says: string;
}

/** Reads a file by the command line in a process of its own, whose compiled code is kept between runs as bin/firsthand keeps it. */
function run(file: string): Promise<Taken> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["--import", join(root, "test", "hostile-peak.ts"), join(root, "src", "cli", "main.ts"), "read", file, "--json"],
      {
        stdio: ["ignore", "ignore", "pipe", "pipe"],
        env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") },
        timeout: TOO_LONG,
        killSignal: "SIGKILL",
      },
    );
    let told = "",
      says = "";
    child.stdio[3]!.on("data", (chunk: Buffer) => (told += chunk.toString()));
    child.stderr!.on("data", (chunk: Buffer) => (says += chunk.toString()));
    child.on("close", (code) => {
      const { ms, peak } = told ? (JSON.parse(told) as { ms: number; peak: number }) : { ms: TOO_LONG, peak: Infinity };
      done({ ms, peak, code, says });
    });
  });
}

let files = 0;
/** Makes a hostile file of so many bytes and reads it. */
async function read(kind: Hostile, bytes: number, file: string): Promise<Taken & { readonly megabytes: number }> {
  const path = join(folder, `${files++}-${file}`);
  const made = Buffer.from(kind.make(bytes) as string);
  writeFileSync(path, made);
  const taken = await run(path);
  rmSync(path);
  return { ...taken, megabytes: made.length / 1e6 };
}

const double = process.argv.includes("--double");
const part = process.argv.slice(2).find((given) => !given.startsWith("--")) ?? "";
const kinds = hostile.filter(({ name }) => name.includes(part));
let failed = 0;

const baseOf = () => read(ordinary, ordinary.bytes, "page.html");

try {
  await baseOf();
  const bases = [await baseOf(), await baseOf(), await baseOf()];
  const base = { ms: Math.min(...bases.map(({ ms }) => ms)), peak: Math.min(...bases.map(({ peak }) => peak)) };
  console.log(`one article: ${base.ms.toFixed(0)} ms, ${base.peak.toFixed(0)} MB\n\n  ms/MB  MB above  code${double ? "  ratio" : ""}`);
  const waiting = [...kinds];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, file, kind } = next;
      const half = double ? await read(kind, kind.bytes / 2, file) : null;
      const { ms, peak, code, says, megabytes } = await read(kind, kind.bytes, file);
      const rate = (ms - base.ms) / megabytes,
        above = peak - base.peak,
        ratio = half && Math.max(ms - base.ms, LEAST_MS) / Math.max(half.ms - base.ms, LEAST_MS);
      const bad = rate > MOST_MS || above > MOST_MB || (ratio ?? 0) > MOST_RATIO || (code !== 0 && code !== 1) || says.includes("internal/bug");
      if (bad) failed++;
      const told = [...new Set(says.match(/\[[a-z]+\/[a-z-]+\]/g))].join(" ");
      const columns = [
        rate.toFixed(0).padStart(7),
        above.toFixed(0).padStart(10),
        String(code).padStart(6),
        ...(ratio ? [ratio.toFixed(2).padStart(7)] : []),
      ];
      console.log(`${columns.join("")}  ${name}, ${megabytes.toFixed(1)} MB ${told}${bad ? "  OVER" : ""}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${kinds.length - failed} of ${kinds.length} hostile kinds within ${MOST_MS} ms a MB and ${MOST_MB} MB`);
process.exitCode = failed ? 1 : 0;
