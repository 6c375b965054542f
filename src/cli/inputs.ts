/**
 * INPUTs of the command line become bytes, one file after the other: a file, a folder (read through, sorted by name), "-".
 * Folders are walked before anything is read, so that progress knows how far it is; bytes are read only when their turn comes.
 */
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";

/** The most bytes of one file: V8 holds no string beyond 2^29 units, and decoding needs a multiple of the file. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A file to read; `path` as given, for folders joined with what lies below; null is standard input. */
export type Input = { readonly path: string | null } | { readonly path: string; readonly problem: Problem };

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/**
 * Lists the files that the INPUTs mean, in order. What cannot be listed comes as an entry with its problem, in its place.
 *
 *     await listInputs(["news", "-"])  // [{ path: "news/a.txt" }, { path: "news/b/c.jsonl" }, { path: null }]
 */
export async function listInputs(given: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of given) {
    if (path === "-") inputs.push({ path: null });
    else inputs.push(...(await walk(path, new Set(), true)));
  }
  return inputs;
}

async function walk(path: string, above: ReadonlySet<string>, given: boolean): Promise<Input[]> {
  try {
    const entry = await stat(path);
    if (!entry.isDirectory()) return given || entry.isFile() ? [{ path }] : [];
    // a symbolic link to a folder further up would never end
    const real = await realpath(path);
    if (above.has(real)) return [];
    const below = new Set([...above, real]);
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    const inputs: Input[] = [];
    for (const name of names) inputs.push(...(await walk(join(path, name), below, false)));
    if (given && !inputs.length) return [{ path, problem: problem("input/empty-folder", path) }];
    return inputs;
  } catch (error) {
    return [{ path, problem: failure(error, path) }];
  }
}

/** The bytes of an input, or the problem that keeps it from being read. */
export async function readInput(input: Input, stdin: () => Promise<Uint8Array>): Promise<Uint8Array | Problem> {
  if ("problem" in input) return input.problem;
  try {
    if (input.path === null) return await stdin();
    const entry = await stat(input.path);
    if (entry.size > MOST_BYTES)
      return problem("input/too-large", `${input.path}: ${Math.ceil(entry.size / 1048576)} MB, the limit is ${MOST_BYTES / 1048576} MB`);
    return await readFile(input.path);
  } catch (error) {
    return failure(error, input.path ?? "-");
  }
}

function failure(error: unknown, path: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return problem(code === "ENOENT" ? "input/missing" : "input/unreadable", code && code !== "ENOENT" ? `${path} (${code})` : path);
}
