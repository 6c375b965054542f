/**
 * `firsthand demo`: the invented newsroom of examples/ put into an archive of its own, and the desk opened over it. A browser is opened only
 * where there is a display.
 */
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { add } from "./add.ts";
import type { Surroundings } from "./commands.ts";
import { serve } from "./serve.ts";

/** Where the demo keeps its archive, in the working folder; it can be deleted at any time. */
const ARCHIVE = join("out", "demo.db");

/** Runs `demo`; exit codes as those of `add` and `serve`. */
export async function demo(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const examples = relative("", join(surroundings.home, "examples")) || ".";
  try {
    await mkdir("out", { recursive: true });
  } catch {
    // the archive cannot be written either, and that is said with its advice
  }
  await surroundings.out(`Reading the invented newsroom of ${examples}: one shipwreck in four languages, told and told again.\n`);
  const added = await add([examples], { archive: ARCHIVE }, surroundings);
  if (added) return added;
  const opening: Surroundings = {
    ...surroundings,
    out: async (text) => {
      await surroundings.out(text);
      const address = /http:\/\/\S+/u.exec(text)?.[0];
      if (address) surroundings.open(address);
    },
  };
  return serve([], { ...options, archive: ARCHIVE }, opening);
}
