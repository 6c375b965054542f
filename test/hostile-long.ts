/**
 * The hostile kinds at their full size, each alone in a process of the real command line: milliseconds a megabyte and the peak of memory,
 * both above those of a run that reads one sentence. Ends with 1 where one is over the limits or does not answer.
 * `node test/hostile-long.ts [PART OF A NAME]`
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostile } from "./hostile.ts";
import { root } from "./source.ts";

/** What a reader of hostile input may take: a second a megabyte, and memory that a small server has. */
const MOST_MS = 1000,
  MOST_MB = 256;
/** Who takes longer does not answer. */
const TOO_LONG = 30_000;

interface Taken {
  /** Milliseconds of the thread that reads: the machine may have other work. */
  readonly ms: number;
  readonly peak: number;
  readonly code: number | null;
  readonly says: string;
}

function run(file: string): Promise<Taken> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["--import", join(root, "test", "hostile-peak.ts"), join(root, "src", "cli", "main.ts"), "read", file, "--json"],
      {
        stdio: ["ignore", "ignore", "pipe", "pipe"],
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

const part = process.argv[2] ?? "";
const folder = mkdtempSync(join(tmpdir(), "firsthand-hostile-"));
let failed = 0,
  count = 0;
try {
  const small = join(folder, "small.html");
  writeFileSync(small, "<!doctype html><html><body><p>Färjan låg still i fyra dygn, sade kaptenen.</p></body></html>");
  await run(small);
  const [one, two] = [await run(small), await run(small)];
  const base = { ms: Math.min(one.ms, two.ms), peak: Math.min(one.peak, two.peak) };
  console.log(`one sentence: ${base.ms.toFixed(0)} ms, ${base.peak.toFixed(0)} MB\n\n  ms/MB  MB above  code`);
  for (const { name, file, kind } of hostile.filter((one) => one.name.includes(part))) {
    const path = join(folder, file);
    const made = Buffer.from(kind.make(kind.bytes) as string);
    writeFileSync(path, made);
    const { ms, peak, code, says } = await run(path);
    const rate = (ms - base.ms) / (made.length / 1e6),
      above = peak - base.peak;
    const bad = rate > MOST_MS || above > MOST_MB || (code !== 0 && code !== 1) || says.includes("internal/bug");
    count++;
    if (bad) failed++;
    const codes = [...new Set(says.match(/\[[a-z]+\/[a-z-]+\]/g) ?? [])].join(" ");
    console.log(
      `${rate.toFixed(0).padStart(7)}${above.toFixed(0).padStart(10)}${String(code).padStart(6)}  ${name}, ${(made.length / 1e6).toFixed(1)} MB ${codes}${bad ? "  OVER" : ""}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${count - failed} of ${count} hostile kinds within ${MOST_MS} ms a MB and ${MOST_MB} MB`);
process.exitCode = failed ? 1 : 0;
