/**
 * `firsthand serve`: the desk over an archive, until it is told to stop. Who may come in is settled before it listens: a desk that others
 * can reach does not start without a key.
 */
import { createWriteStream, statSync, type WriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import type { ProblemCode } from "../errors.ts";
import type { Problem } from "../model.ts";
import { openApp } from "../serve/app.ts";
import type { Guarding } from "../serve/guard/caller.ts";
import { isHostName, isLoopback } from "../serve/guard/site.ts";
import { openInquiriesBeside } from "../serve/inquiries.ts";
import { openKeeping } from "../serve/keeping.ts";
import { listen } from "../serve/listen.ts";
import type { Archive } from "../store/store.ts";
import { openOutside, originsOf } from "./outside.ts";
import { archiveFile, withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { textOf } from "./filters.ts";
import { allowedHosts } from "./network.ts";
import { problemLine } from "./read.ts";

type Given = Readonly<Record<string, unknown>>;

const HOST = "127.0.0.1",
  EVERYWHERE = "0.0.0.0";
const PORT = 4646;
/** Requests under way when the desk is told to stop have so long to end. */
const GRACE_MS = 5_000;
const WRONG_USAGE = 2;
/** Shorter tokens can be guessed, longer ones are no tokens. */
const TOKEN = /^[\x21-\x7e]{20,200}$/u;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** The token that the options or the environment give; null for none, a problem where it cannot be used. */
async function tokenOf(options: Given, environment: string | undefined): Promise<string | null | Problem> {
  const file = textOf(options, "tokenFile");
  let token = environment ?? null;
  if (file !== undefined)
    try {
      token = (await readFile(file, "utf8")).trim();
    } catch (error) {
      return problem("serve/token", `${file} (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`);
    }
  return token === null || TOKEN.test(token) ? token : problem("serve/token", file ?? "FIRSTHAND_TOKEN");
}

/** How the desk is to be guarded, or why it is not to be opened. */
async function guardingOf(options: Given, archive: Archive, surroundings: Surroundings): Promise<Guarding | Problem> {
  const proxied = options["behindProxy"] === true;
  const host = textOf(options, "host") ?? (options["public"] === true && !proxied ? EVERYWHERE : HOST);
  const names = [options["name"] ?? []].flat() as string[];
  const wrong = names.find((name) => !isHostName(name));
  if (wrong !== undefined) return problem("serve/name", wrong);
  const token = await tokenOf(options, surroundings.token);
  if (typeof token === "object" && token !== null) return token;
  const locked = options["public"] === true || proxied || !isLoopback(host);
  if (locked && token === null && !(await archive.accounts.any())) return problem("serve/open", host);
  const origins = originsOf(options);
  if ("code" in origins) return origins;
  return { host, names, locked, token, proxied, origins };
}

/** Opens the file of the log; a problem where it cannot be written to. */
async function openLog(path: string): Promise<WriteStream | Problem> {
  const stream = createWriteStream(path, { flags: "a", mode: 0o600 });
  try {
    await once(stream, "open");
    return stream;
  } catch (error) {
    return problem("output/unwritable", `${path} (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`);
  }
}

/** Runs `serve`; the exit code is 0 when it was told to stop, 1 where it could not listen or open its files, 2 where it would stand open. */
export function serve(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive, file) => {
    const { err, now, world } = surroundings;
    const refused = (why: Problem, code: number) => {
      err(problemLine(why, null));
      return code;
    };
    const guarding = await guardingOf(options, archive, surroundings);
    if ("code" in guarding) return refused(guarding, WRONG_USAGE);
    const allow = allowedHosts(options);
    if ("code" in allow) return refused(allow, WRONG_USAGE);
    const path = textOf(options, "log");
    const log = path === undefined ? null : await openLog(path);
    if (log && "code" in log) return refused(log, 1);
    let silent = false;
    log?.on("error", (error) => {
      if (!silent) err(problemLine(problem("output/unwritable", `${path} (${error.message})`), null));
      silent = true;
    });
    const bug = (error: unknown) =>
      err(
        problemLine(
          problem(
            "internal/bug",
            error instanceof Error ? (surroundings.debug ? (error.stack ?? "") : `${error.name}: ${error.message}`) : String(error),
          ),
          null,
        ),
      );

    const { inquiries, thread } = openInquiriesBeside(archive, file);
    const keeping = openKeeping(file, now, bug);
    const outside = openOutside(archive, file, allow, surroundings);
    let stopping = false;
    const app = openApp({
      outside: { ...outside.outside, add: keeping.add },
      archive,
      now,
      inquiries,
      guarding,
      passes: keeping.passes,
      monotonic: world.monotonic,
      ...(log && { log: (line) => void log.write(line) }),
      bug,
      running: {
        inquiries: thread.counts,
        bytes: () => statSync(file, { throwIfNoEntry: false })?.size ?? 0,
        resident: () => process.memoryUsage.rss(),
        stopping: () => stopping,
      },
    });
    try {
      const port = options["port"] === undefined ? PORT : Number(options["port"]);
      // whoever has not asked for a port takes another one that is free
      const opened = listen(app, guarding.host, port).catch((error: unknown) => {
        if (options["port"] !== undefined || !(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
        return listen(app, guarding.host, 0);
      });
      const listening = await opened.catch((error: unknown) =>
        problem("serve/port", `${guarding.host}:${port} (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`),
      );
      if ("code" in listening) return refused(listening, 1);
      // whoever reads the address may say stop at once
      const stopped = surroundings.stopped();
      await surroundings.out(`The desk over ${archiveFile(options)} stands at ${listening.address}\n${reached(guarding)}Ctrl-C stops it.\n`);
      await stopped;
      stopping = true;
      outside.stop();
      await listening.stop(GRACE_MS);
      return 0;
    } finally {
      await Promise.all([thread.stop(), keeping.thread.stop(), outside.end().catch(bug)]);
      if (log) await new Promise<void>((done) => log.end(() => done()));
    }
  });
}

/** What whoever opens a desk to others is to know. */
function reached({ locked, proxied, names }: Guarding): string {
  if (!locked) return "";
  if (proxied) return `It is reached through a proxy${names.length ? ` as ${names.join(", ")}` : ""}, and asks everybody to sign in.\n`;
  return "Others can reach it, and everybody has to sign in. Passwords pass unencrypted: put a proxy with TLS before it (docs/running.md).\n";
}
