/**
 * What the INPUTs of the command line mean, one file after the other: a file, a folder (read through, sorted by name), an address, "-".
 * Folders are walked before anything is read, so that progress knows how far it is; what a file holds is for portions.ts.
 */
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";

/** A file to read; `path` as given, for folders joined with what lies below; null is standard input, or an address as given. */
export type Input = { readonly path: string | null; readonly url?: string } | { readonly path: string; readonly problem: Problem };

/** What scheme an address begins with: a file of that name is read by "./https:". */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;

/** How an input is called when something is said of it. */
export const nameOf = (input: Input): string => ("url" in input && input.url) || (input.path ?? "standard input");

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
    else if (ADDRESS.test(path)) inputs.push({ path: null, url: path });
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

/** What keeps a file from being read, as the system says it. */
export function failure(error: unknown, path: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return problem(code === "ENOENT" ? "input/missing" : "input/unreadable", code && code !== "ENOENT" ? `${path} (${code})` : path);
}
