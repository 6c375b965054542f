/** `firsthand doctor`: whether an archive is sound, what it holds, and what its bytes are used for. */
import type { Health } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { problemLine } from "./read.ts";

/** Parts smaller than this share of the file are told together. */
const TELLING = 0.01;

/** Runs `doctor`; the exit code is 1 where anything is wrong. */
export function doctor(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive, file) => {
    const health = await archive.check();
    for (const problem of health.problems) surroundings.err(problemLine(problem, file));
    await surroundings.out(options["json"] === true ? `${JSON.stringify({ archive: file, ...health })}\n` : `${lines(health, file).join("\n")}\n`);
    return health.ok ? 0 : 1;
  });
}

function lines({ ok, problems, schema, bytes, counts, sizes }: Health, file: string): string[] {
  const rows = Object.entries(counts).map(([name, count]): [string, string] => [name, String(count)]);
  const told = sizes.filter(([, size]) => size >= bytes * TELLING);
  const rest = bytes - told.reduce((sum, [, size]) => sum + size, 0);
  const parts = [
    ...told.map(([name, size]): [string, string] => [name, megabytes(size)]),
    ["other", megabytes(Math.max(0, rest))] as [string, string],
  ];
  return [
    `${file}: ${ok ? "sound" : `${problems.length} wrong`} · ${megabytes(bytes)} · schema ${schema}`,
    "",
    "holds",
    ...table(rows),
    "",
    "bytes",
    ...table(parts),
  ];
}

const megabytes = (bytes: number): string => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

function table(rows: readonly (readonly [string, string])[]): string[] {
  const name = Math.max(...rows.map(([one]) => one.length)),
    value = Math.max(...rows.map(([, other]) => other.length));
  return rows.map(([one, other]) => `  ${one.padEnd(name)}  ${other.padStart(value)}`);
}
