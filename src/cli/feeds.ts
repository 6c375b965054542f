/** `firsthand feeds`: the feeds that an archive watches: added by the address of a feed or a site, listed, taken away, as OPML in and out. */
import { readFile, writeFile } from "node:fs/promises";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { openIntake } from "../intake.ts";
import type { Archive } from "../store/store.ts";
import type { NewFeed, WatchedFeed } from "../store/watched.ts";
import { findFeed } from "../watch/find.ts";
import { feedsOf, opmlOf } from "../watch/lists.ts";
import { archiveFile, withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { allowedHosts } from "./network.ts";
import { problemLine } from "./read.ts";
import { table, type Row } from "./table.ts";

const WRONG_USAGE = 2;
type Given = Readonly<Record<string, unknown>>;
type Action = (what: readonly string[], options: Given, surroundings: Surroundings) => Promise<number>;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** Runs `feeds`; the exit code is 1 where a feed could not be added, found or written, 2 where the command line is wrong. */
export async function feeds([name = "list", ...what]: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name]! : null;
  if (action && what.length > 0 === action.needs) return action.run(what, options, surroundings);
  const detail = action ? `${name}${action.needs ? " what?" : ` takes nothing behind it`}` : name;
  surroundings.err(problemLine(problem("feeds/action", detail), "feeds"));
  return WRONG_USAGE;
}

const actions: Readonly<Record<string, { readonly needs: boolean; readonly run: Action }>> = {
  add: { needs: true, run: add },
  list: { needs: false, run: list },
  remove: { needs: true, run: remove },
  import: { needs: true, run: importList },
  export: { needs: false, run: exportList },
};

/** A line for each feed of a list that was added, or was there, or could not be. */
async function report(outcome: "added" | "known", feed: NewFeed, json: boolean, { out }: Surroundings): Promise<void> {
  if (json)
    await out(`${JSON.stringify({ schema: "firsthand/feed-outcome@1", outcome, address: feed.address, title: feed.title, tags: feed.tags })}\n`);
  else await out(`${outcome === "added" ? "added" : "there already"}  ${feed.title ?? ""}${feed.title ? "  " : ""}${feed.address}\n`);
}

const keep = (archive: Archive, feed: NewFeed, { world }: Surroundings): Promise<boolean> =>
  archive.add(({ watch }) => watch.addFeed(feed, new Date(world.now()).toISOString(), world.now()));

async function add(what: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const allow = allowedHosts(options);
  if ("code" in allow) {
    surroundings.err(problemLine(allow, "--allow-host"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, false, async (archive) => {
    const client = await surroundings.client(allow);
    const intake = openIntake(archive);
    const tags = typeof options["tag"] === "string" ? [options["tag"]] : [];
    let failed = 0;
    try {
      for (const given of what) {
        const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(given) ? given : `https://${given}`;
        const found = await findFeed(address, client, intake);
        if ("code" in found) {
          surroundings.err(problemLine(found, given));
          failed++;
        } else
          await report((await keep(archive, { ...found, tags }, surroundings)) ? "added" : "known", found, options["json"] === true, surroundings);
      }
    } finally {
      client.close();
    }
    return failed ? 1 : 0;
  });
}

function list(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, false, async (archive, file) => {
    const all = await archive.feeds();
    if (options["json"] === true) {
      for (const feed of all) await surroundings.out(`${JSON.stringify({ schema: "firsthand/feed@1", ...feed })}\n`);
      return 0;
    }
    const now = surroundings.world.now();
    const none = `No feed is watched in ${file}. Add one by its address or its site's: \`firsthand feeds add ADDRESS\`, or a list of them: \`firsthand feeds import FILE.opml\`.`;
    await surroundings.out(
      all.length
        ? `${table(
            all.map((feed, i) => rowOf(feed, i, now)),
            surroundings.terminal,
          ).join("\n")}\n`
        : `${none}\n`,
    );
    return 0;
  });
}

const UNITS = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1000, "s"],
] as const;

/** A length of time as a person says it: "3 h". */
function span(ms: number): string {
  const [size, name] = UNITS.find(([unit]) => ms >= unit) ?? UNITS.at(-1)!;
  return `${Math.round(ms / size)} ${name}`;
}

function rowOf(feed: WatchedFeed, i: number, now: number): Row {
  const { title, address, state, checked, due, rhythm, failures, problem: why, tags, moved } = feed;
  const rest =
    state === "active"
      ? [
          checked === null ? "not visited yet" : `visited ${span(Math.max(0, now - checked))} ago`,
          rhythm === null ? "" : `every ${span(rhythm)}`,
          due > now ? `next in ${span(due - now)}` : "due now",
        ]
      : [state === "gone" ? "gone for good" : `became ${moved}`];
  const failing = why ? `${failures > 1 ? `failed ${failures} times: ` : ""}${why.code} ${why.detail}` : "";
  return {
    cells: [String(i + 1)],
    words: title ?? address,
    style: state !== "active" || failures ? ["bold", "red"] : ["bold"],
    note: [title ? address : "", ...rest, tags.join(", "), failing].filter(Boolean).join(" · "),
  };
}

function remove(what: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, false, async (archive) => {
    const all = await archive.feeds();
    let failed = 0;
    for (const given of what) {
      // numbers are those of the list as it stands before anything is taken away
      const address = /^\d+$/u.test(given) ? all[Number(given) - 1]?.address : given;
      const removed = address !== undefined && (await archive.add(({ watch }) => watch.removeFeed(address)));
      if (!removed) {
        surroundings.err(problemLine(problem("feed/unknown", ""), given));
        failed++;
      } else if (options["json"] === true)
        await surroundings.out(`${JSON.stringify({ schema: "firsthand/feed-outcome@1", outcome: "removed", address })}\n`);
      else await surroundings.out(`removed  ${address}; its articles stay\n`);
    }
    return failed ? 1 : 0;
  });
}

function importList(files: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, false, async (archive) => {
    let failed = 0;
    const fail = (why: Problem, file: string) => {
      surroundings.err(problemLine(why, file));
      failed++;
    };
    for (const file of files) {
      let bytes: Uint8Array;
      try {
        bytes = file === "-" ? await whole(surroundings.stdin()) : await readFile(file);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        fail(problem(code === "ENOENT" ? "input/missing" : "input/unreadable", `${file} ${code}`.trim()), file);
        continue;
      }
      const { feeds: found, problems } = feedsOf(bytes, file);
      for (const one of problems) fail(one, file);
      for (const feed of found)
        await report((await keep(archive, feed, surroundings)) ? "added" : "known", feed, options["json"] === true, surroundings);
    }
    return failed ? 1 : 0;
  });
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

function exportList(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, false, async (archive) => {
    const all = await archive.feeds();
    const opml = opmlOf(
      all.filter(({ state }) => state !== "moved"),
      `Feeds of ${archiveFile(options)}`,
    );
    const to = options["to"];
    if (typeof to !== "string") {
      await surroundings.out(opml);
      return 0;
    }
    try {
      await writeFile(to, opml);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      surroundings.err(problemLine(problem("output/unwritable", `${to} (${code})`), to));
      return 1;
    }
    await surroundings.out(`${all.length} ${all.length === 1 ? "feed" : "feeds"} written to ${to}\n`);
    return 0;
  });
}
