/** `firsthand backup`: a copy of an archive at work, checked before it is called one. */
import { rm } from "node:fs/promises";
import type { ProblemCode } from "../errors.ts";
import type { Problem } from "../model.ts";
import { packs } from "../lang/index.ts";
import { openArchive } from "../store/sqlite.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { textOf } from "./filters.ts";
import { problemLine } from "./read.ts";

const WRONG_USAGE = 2;
const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** Runs `backup`; the exit code is 1 where no sound copy could be made, and then there is none. */
export async function backup(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const to = textOf(options, "to");
  const { out, err, now } = surroundings;
  if (!to) {
    err(problemLine(problem("usage/wrong", "--to FILE is missing"), "backup"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, true, async (archive, file) => {
    await archive.copy(to);
    const copy = openArchive(to, { packs, readOnly: true, now: () => now().toISOString() });
    const health = await copy.check();
    await copy.close();
    if (!health.ok) {
      await rm(to, { force: true });
      for (const one of health.problems) err(problemLine(one, to));
      err(problemLine(problem("backup/unsound", to), null));
      return 1;
    }
    const { counts, bytes } = health;
    await out(
      options["json"] === true
        ? `${JSON.stringify({ archive: file, to, bytes, counts })}\n`
        : `${to} is a sound copy of ${file}: ${counts["article"]} articles, ${(bytes / 1e6).toFixed(1)} MB.\nTo go back to it, stop what works on the archive, put the copy in its place, and take ${file}-wal and ${file}-shm away.\n`,
    );
    return 0;
  });
}
