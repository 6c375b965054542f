/**
 * `firsthand add`: inputs into the archive, a batch at a time. What is reported as added is on the disk; a run that was broken off is
 * taken up by running it again, because what is there already is passed over. Then the stories that have changed are told.
 */
import { tellStories } from "../inquiry/tell.ts";
import type { Copy } from "../model.ts";
import { openIntake, type Taken } from "../intake.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { listInputs, nameOf } from "./inputs.ts";
import { allowedHosts, openNetwork } from "./network.ts";
import { portionsOf } from "./portions.ts";
import { problemLine } from "./read.ts";

/** A batch is one write to the disk: large enough for its cost not to count, small enough to lose little work when broken off. */
const BATCH = 100;
const BATCH_CHARACTERS = 500_000;
const BAR = 16;

const WRONG_USAGE = 2;

/** Runs `add`; the exit code is 0, or 1 where an input could not be read or an article not be kept. */
export async function add(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const allow = allowedHosts(options);
  if ("code" in allow) {
    surroundings.err(problemLine(allow, "--allow-host"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, false, async (archive, file) => {
    const json = options["json"] === true;
    const { out, err } = surroundings;
    const inputs = await listInputs(given);
    const doors = { stdin: surroundings.stdin, network: openNetwork(surroundings, allow) };
    const progress = surroundings.progress();
    const intake = openIntake(archive);
    const counts = { added: 0, version: 0, known: 0, failed: 0 };
    let failed = 0;
    let batch: Copy[] = [];
    let characters = 0;

    const report = async (taken: Taken, copy: Copy) => {
      counts[taken.outcome]++;
      if (taken.problem) {
        progress.clear();
        err(problemLine(taken.problem, copy.origin.path));
      }
      if (json)
        await out(`${JSON.stringify({ id: taken.id, outcome: taken.outcome, path: copy.origin.path, url: copy.origin.url, title: taken.title })}\n`);
    };
    const flush = async () => {
      const copies = batch;
      batch = [];
      characters = 0;
      if (!copies.length) return;
      for (const [i, taken] of (await intake.keep(copies)).entries()) await report(taken, copies[i]!);
    };

    for (const [i, input] of inputs.entries()) {
      let found = 0;
      let failing = false;
      let through = "";
      const passing = (far: string) => void (through = ` · ${far}`);
      for await (const portion of portionsOf(input, doors, passing)) {
        const { copies, problems } =
          "bytes" in portion
            ? intake.copies(portion.bytes, { path: input.path, url: portion.url, charset: portion.charset ?? null })
            : { copies: [], problems: [portion] };
        if (problems.length) progress.clear();
        for (const problem of problems) err(problemLine(problem, nameOf(input)));
        failing ||= problems.length > 0;
        for (const [k, copy] of copies.entries()) {
          batch.push({ ...copy, origin: { ...copy.origin, index: found++ } });
          characters += copy.text.length;
          if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
          await flush();
          const done = i + (k + 1) / copies.length;
          progress.at(i, inputs.length, `${bar(done / inputs.length)} ${counts.added + counts.version} added · ${nameOf(input)}${through}`);
        }
      }
      if (!found && failing) failed++;
    }
    await flush();
    if (options["tell"] !== false) {
      const { now } = surroundings;
      await tellStories(archive, {
        now,
        progress: (told, all) => progress.at(inputs.length, inputs.length, `${bar(told / all)} ${told} of ${several(all, "story", "stories")} told`),
      });
    }
    progress.clear();
    if (!json) await out(summary(counts, failed, file));
    return failed + counts.failed ? 1 : 0;
  });
}

const bar = (share: number): string => "━".repeat(Math.round(share * BAR)) + "╌".repeat(BAR - Math.round(share * BAR));

const several = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function summary({ added, version, known, failed }: Readonly<Record<Taken["outcome"], number>>, unread: number, file: string): string {
  const parts = [
    several(added, "article added", "articles added"),
    version ? several(version, "new version", "new versions") : "",
    known ? `${known} there already` : "",
    failed ? several(failed, "article failed", "articles failed") : "",
    unread ? several(unread, "input not read", "inputs not read") : "",
  ];
  return `${parts.filter(Boolean).join(" · ")}\nThe archive stands in ${file}; \`firsthand doctor --archive ${file}\` tells whether it is sound.\n`;
}
