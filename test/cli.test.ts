/** The command line as a user meets it: the real start script in a process of its own, in a folder of its own. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { commands } from "../src/cli/commands.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-"));
after(() => rmSync(place, { recursive: true, force: true }));

const bin = join(root, "bin", "firsthand");
const examples = join(root, "examples");
const one = join(examples, "01-skargardsbladet.txt");

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  args: readonly string[],
  { input = "", env = {}, cwd = place, file = bin }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string; file?: string } = {},
): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const ran = spawnSync(file, args, { input, cwd, encoding: "utf8", env: { ...inherited, COLUMNS: "80", ...env }, maxBuffer: 1 << 28 });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Runs a command that lasts until it has said something, and then tells it to stop. */
function runUntilSaid(args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const lasting = spawn(bin, [...args, "--port", "0"], { cwd: place });
    const said = { out: "", err: "" };
    lasting.stdout.on("data", (chunk) => {
      said.out += String(chunk);
      if (/http:\/\/\S+\n/u.test(said.out)) lasting.kill("SIGTERM");
    });
    lasting.stderr.on("data", (chunk) => (said.err += String(chunk)));
    lasting.on("close", (code) => done({ code, ...said }));
  });
}

const noTrace = ({ out, err }: Ran) => assert.doesNotMatch(out + err, /\n\s+at /);

describe("help", () => {
  const help = run(["--help"]);

  it("lists every command with an example", () => {
    assert.equal(help.code, 0);
    for (const command of commands) {
      assert.ok(help.out.includes(command.name), command.name);
      assert.ok(help.out.includes(command.example.line), command.example.line);
    }
  });

  for (const command of commands) {
    it(`of ${command.name} lists its options and its example`, () => {
      const { code, out } = run([command.name, "--help"]);
      assert.equal(code, 0);
      for (const option of command.options) assert.ok(out.includes(option.flags), option.flags);
      assert.ok(out.includes(command.example.line));
    });

    // test/fetch-cli.test.ts runs these over a server of its own
    if (command.online) continue;
    it(`shows an example of ${command.name} that works`, async () => {
      const [, ...args] = [...command.example.line.matchAll(/"([^"]*)"|(\S+)/g)].map((part) => part[1] ?? part[2]!);
      const given = args.map((arg) => (arg === "examples" ? examples : arg));
      // annotations are held against an archive by those who have some
      if (command.name === "verify") run(["export", "--as", "annotations", "--to", "annotations.jsonl"]);
      const ran = command.lasting ? await runUntilSaid(given) : run(given);
      assert.equal(ran.code, 0, ran.err);
      assert.ok((ran.out + ran.err).length > 20, ran.out + ran.err);
    });
  }

  it("is documented in the README, flag by flag", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    for (const command of commands) {
      assert.ok(readme.includes(`firsthand ${command.name}`), command.name);
      for (const option of command.options) assert.ok(readme.includes(option.flags.split(" ")[0]!), option.flags);
    }
  });

  it("comes with --version", () => assert.match(run(["--version"]).out, /^\d+\.\d+\.\d+\n$/));
});

describe("wrong usage ends with 2, advice, and no stack trace", () => {
  const cases: readonly [name: string, args: readonly string[], message: RegExp][] = [
    ["no command", [], /Usage: firsthand/],
    ["an unknown command", ["raed", one], /unknown command 'raed'[\s\S]*read/],
    ["an unknown flag", ["read", one, "--jsn"], /unknown option '--jsn'[\s\S]*--json/],
    ["no input", ["read"], /missing required argument/],
    ["a flag without its value", ["read", one, "--html"], /argument missing/],
    ["a language that is none", ["explain", "Hej.", "--lang", "xx"], /language\/unknown/],
  ];
  for (const [name, args, message] of cases) {
    it(name, () => {
      const ran = run(args);
      assert.equal(ran.code, 2);
      assert.equal(ran.out, "");
      assert.match(ran.err, message);
      noTrace(ran);
    });
  }
});

describe("the other commands", () => {
  it("demo opens its desk, says where, and reads nothing twice", async () => {
    await runUntilSaid(["demo"]);
    const again = await runUntilSaid(["demo"]);
    assert.equal(again.code, 0, again.err);
    assert.match(again.out, /\b0 articles added · \d\d there already/u);
    assert.match(again.out, /stands at http:\/\/127\.0\.0\.1:\d+\n/u);
  });

  it("languages prints a row each, and the same as JSON", () => {
    const table = run(["languages"]).out;
    for (const name of ["sv", "nb", "pl", "en", "de"]) assert.match(table, new RegExp(`^${name} `, "m"));
    assert.deepEqual(
      run(["languages", "--json"])
        .out.trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { code: string }).code)
        .sort(),
      ["de", "en", "nb", "pl", "sv"],
    );
  });

  it("explain tells the construction, the words, and what was found", () => {
    const { code, out } = run(["explain", "– Det blir dyrt, säger Maria Ek.", "--lang", "sv"]);
    assert.equal(code, 0);
    assert.match(out, /turn-cue-source/);
    assert.match(out, /säger/);
    assert.match(out, /Maria Ek/);
  });
});

describe("the start script", () => {
  it("works through symbolic links", () => {
    symlinkSync(bin, join(place, "link"));
    symlinkSync("link", join(place, "link-to-link"));
    assert.match(run(["--version"], { file: join(place, "link-to-link") }).out, /^\d/);
  });

  it("says what to do where there is no Node 24", () => {
    const bare = join(place, "bare");
    mkdirSync(join(bare, "bin"), { recursive: true });
    mkdirSync(join(bare, "path"));
    cpSync(bin, join(bare, "bin", "firsthand"));
    writeFileSync(join(bare, "path", "node"), "#!/bin/sh\necho v20.1.0\n");
    chmodSync(join(bare, "path", "node"), 0o755);
    const ran = run(["--version"], { file: join(bare, "bin", "firsthand"), env: { PATH: `${join(bare, "path")}:/usr/bin:/bin` } });
    assert.equal(ran.code, 69);
    assert.match(ran.err, /no Node 24 found \(the system's Node is v20\.1\.0\)[\s\S]*npm ci/);
  });

  it("turns a bug into a coded problem", () => {
    const broken = join(place, "broken");
    mkdirSync(broken);
    for (const name of ["bin", "src", "package.json"]) cpSync(join(root, name), join(broken, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(broken, "node_modules"));
    writeFileSync(join(broken, "src", "pipeline.ts"), 'export function openReader(): never { throw new TypeError("a slip"); }\n');
    const ran = run(["read", one], { file: join(broken, "bin", "firsthand") });
    assert.equal(ran.code, 70);
    assert.match(ran.err, /a slip \[internal\/bug\]/);
    noTrace(ran);
  });
});
