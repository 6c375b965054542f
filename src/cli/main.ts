/**
 * Where the command line enters. Arguments, environment, standard streams and the clock are taken here and handed down.
 * Exit codes: 0 done; 1 an input could not be read or a file not be written; 2 the command line is wrong; 70 a bug.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Command as Program, CommanderError } from "commander";
import { advise } from "../errors.ts";
import { commands, type Command, type Surroundings } from "./commands.ts";
import { secretFrom } from "./secret.ts";
import { progress, terminal } from "./terminal.ts";

const WRONG_USAGE = 2;
const BUG = 70;

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { env, stdout, stderr, stdin } = process;

// the reader of a pipe may stop reading ("| head"): that is no failure of ours
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
}

/** Whether to colour a stream: NO_COLOR and FORCE_COLOR win over what the stream is (no-color.org). */
function colored(stream: NodeJS.WriteStream): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

const version = (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;
const software = `firsthand/${version}`;

/**
 * A rehearsal: the clock runs so many times faster since an instant, and the network's limits are others. For tests, which cannot wait a week
 * to see what a watch does after one.
 */
interface Rehearsal {
  readonly since: number;
  readonly speed: number;
  readonly limits: Readonly<Record<string, number>>;
}
const rehearsal = env["FIRSTHAND_REHEARSAL"] ? (JSON.parse(env["FIRSTHAND_REHEARSAL"]) as Rehearsal) : null;

function worldOf(): Surroundings["world"] {
  const monotonic = () => performance.now();
  const wait = (ms: number, signal?: AbortSignal): Promise<void> => sleep(ms, undefined, signal && { signal });
  if (!rehearsal) return { now: () => Date.now(), monotonic, wait, random: Math.random };
  const { since, speed } = rehearsal;
  // one clock for both: at such a speed the least difference between two would be a jump
  const now = () => Math.round(since + (performance.timeOrigin + performance.now() - since) * speed);
  return { now, monotonic: now, wait: (ms, signal) => wait(ms / speed, signal), random: Math.random };
}
const world = worldOf();

const columns = stdout.columns || Number(env["COLUMNS"]) || undefined;

const surroundings: Surroundings = {
  terminal: terminal(columns, colored(stdout)),
  out: (text) =>
    new Promise((done) => {
      if (stdout.write(text)) done();
      else stdout.once("drain", done);
    }),
  err: (text) => void stderr.write(text),
  stdin: () => stdin as AsyncIterable<Uint8Array>,
  now: () => new Date(world.now()),
  progress: () =>
    progress(
      stderr.isTTY === true,
      stderr.columns ?? 80,
      (text) => void stderr.write(text),
      () => performance.now(),
    ),
  stopped: () =>
    new Promise((stop) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
    }),
  world,
  client: async (allow) => {
    const [{ openClient }, { systemLookup }] = await Promise.all([import("../fetch/client.ts"), import("../fetch/resolve.ts")]);
    return openClient({ ...world, lookup: systemLookup, agent: `${software} (news reader; obeys robots.txt)`, allow }, rehearsal?.limits);
  },
  id: () => randomUUID(),
  software,
  watched: stdout.isTTY === true,
  token: env["FIRSTHAND_TOKEN"] || undefined,
  debug: Boolean(env["FIRSTHAND_DEBUG"]),
  secret: (question) => secretFrom(stdin, stderr, question),
  home,
  open: (path) => {
    const opener = { darwin: "open", win32: "explorer", linux: "xdg-open" }[process.platform as string];
    const display = process.platform === "linux" ? env["DISPLAY"] || env["WAYLAND_DISPLAY"] : !env["SSH_CONNECTION"];
    if (!opener || !display || env["CI"] || stdout.isTTY !== true) return false;
    spawn(opener, [path], { stdio: "ignore", detached: true })
      .on("error", () => {})
      .unref();
    return true;
  },
};

function program(finish: (code: number) => void): Program {
  const root = new Program("firsthand")
    .description("Reads the news in any language and shows who said what, through whom it came, and with what doubt.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .addHelpText(
      "after",
      `\nExamples:\n${commands.map(exampleLine).join("\n")}\n\nExit codes: 0 done, 1 an input could not be read, 2 wrong usage, 70 a bug.`,
    );
  quiet(root);
  for (const command of commands) {
    const sub = quiet(root.command(command.name)).description(command.summary).helpOption("-h, --help", "print this help");
    if (command.arguments) sub.argument(command.arguments, command.argumentsSummary);
    for (const option of command.options) sub.option(option.flags, option.summary);
    sub.addHelpText("after", `\nExample:\n${exampleLine(command)}`);
    sub.action(async (...all: unknown[]) => {
      const given = command.arguments ? (all[0] as string[]) : [];
      finish(await command.run(given, sub.opts(), surroundings));
    });
  }
  return root;
}

const exampleLine = (command: Command) => `  ${command.example.line}\n      ${command.example.shows}`;

function quiet(program: Program): Program {
  return program.exitOverride().configureOutput({ writeErr: () => {}, writeOut: (text) => void stdout.write(text) });
}

async function main(): Promise<void> {
  try {
    if (process.argv.length <= 2) {
      stderr.write(program(() => {}).helpInformation());
      process.exitCode = WRONG_USAGE;
      return;
    }
    await program((code) => (process.exitCode = code)).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      stderr.write(`firsthand: ${error.message.replace(/^error: /u, "")}\n  ${advise("usage/wrong").advice}\n`);
      process.exitCode = WRONG_USAGE;
      return;
    }
    const { what, advice } = advise("internal/bug");
    stderr.write(`firsthand: ${what} ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)} [internal/bug]\n  ${advice}\n`);
    if (env["FIRSTHAND_DEBUG"] && error instanceof Error) stderr.write(`${error.stack}\n`);
    process.exitCode = BUG;
  }
}

await main();
