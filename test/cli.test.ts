/** The command line as a user meets it: the real start script in a process of its own, in a folder of its own. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Article } from "../src/model.ts";
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

const articles = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
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

describe("read", () => {
  it("marks statements and names their speakers, in brackets where nothing is coloured", () => {
    const { code, out } = run(["read", one]);
    assert.equal(code, 0);
    assert.match(out, /⟨¹/);
    assert.match(out, /Karin Lövgren/);
    assert.doesNotMatch(out, /\u001b/);
    assert.match(out, /\n1 article · \d+ statements/);
  });

  it("colours where it is asked to, and NO_COLOR wins", () => {
    assert.match(run(["read", one], { env: { FORCE_COLOR: "1" } }).out, /\u001b\[36m/);
    assert.doesNotMatch(run(["read", one], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out, /\u001b/);
  });

  for (const columns of [40, 80]) {
    it(`keeps to ${columns} columns`, () => {
      const wide = run(["read", examples], { env: { COLUMNS: String(columns) } })
        .out.split("\n")
        .filter((line) => [...line].length > columns);
      assert.deepEqual(wide, []);
    });
  }

  it("prints what the README shows", () => {
    const shown = readFileSync(join(root, "README.md"), "utf8").match(/```\n( {2}⟨[\s\S]*?)```/)![1]!;
    const unnumbered = (text: string) => text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, "#");
    assert.ok(unnumbered(run(["read", examples]).out).includes(unnumbered(shown)), shown);
  });

  it("loses no word of the text", () => {
    const { out } = run(["read", one]);
    const words = (text: string) => text.replace(/[⟨⟩⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, "").split(/\s+/);
    const shown = new Set(words(out));
    // what the outlet says of itself is set aside, and that is said
    const body = readFileSync(one, "utf8").replace(/^©.*$/mu, "");
    assert.match(out, /1 line set aside/u);
    assert.deepEqual(
      words(body).filter((word) => word && !shown.has(word)),
      [],
    );
  });

  it("--json prints one article a line, its evidence verbatim", () => {
    const { code, out, err } = run(["read", "--json", one]);
    assert.equal(code, 0);
    assert.equal(err, "");
    const [article] = articles(out);
    assert.equal(article!.schema, "firsthand/article@1");
    assert.equal(article!.origin.path, one);
    assert.equal(article!.language, "sv");
    assert.ok(article!.statements.some((statement) => article!.text.slice(...statement.content[0]!).startsWith("Vi hörde en smäll")));
  });

  it("reads folders through, sorted, and joins the paths", () => {
    const folder = join(place, "news");
    mkdirSync(join(folder, "b"), { recursive: true });
    for (const name of ["c.txt", "b/x.txt", "a.txt", ".hidden"]) cpSync(one, join(folder, name));
    symlinkSync(folder, join(folder, "b", "loop"));
    const { code, out } = run(["read", "news", "--json"]);
    assert.equal(code, 0);
    assert.deepEqual(
      articles(out).map((article) => article.origin.path),
      ["news/a.txt", "news/b/x.txt", "news/c.txt"],
    );
  });

  it("reads standard input as -", () => {
    const { out } = run(["read", "-", "--json"], { input: readFileSync(one) });
    assert.equal(articles(out).length, 1);
    assert.equal(articles(out)[0]!.text, articles(run(["read", one, "--json"]).out)[0]!.text);
  });

  it("splits a pasted archive and an export with an article a line", () => {
    assert.equal(articles(run(["read", join(examples, "02-kustkuriren-arkiv.txt"), "--json"]).out).length, 3);
    assert.equal(articles(run(["read", join(examples, "11-feed.jsonl"), "--json"]).out).length, 4);
  });

  it("gives the same bytes for the same inputs", () => assert.equal(run(["read", examples, "--json"]).out, run(["read", examples, "--json"]).out));

  it("says what cannot be read, prints the rest, and ends with 1", () => {
    const ran = run(["read", "nowhere.txt", one, "--json"]);
    assert.equal(ran.code, 1);
    assert.equal(articles(ran.out).length, 1);
    assert.match(ran.err, /^firsthand: nowhere\.txt: There is no such file or folder\. \[input\/missing\]\n {2}Check the path/);
    noTrace(ran);
  });

  it("says that a folder is empty", () => {
    mkdirSync(join(place, "empty"));
    const ran = run(["read", "empty"]);
    assert.equal(ran.code, 1);
    assert.match(ran.err, /input\/empty-folder/);
  });

  it("survives bytes that are no text", () => {
    const garbage = join(place, "garbage.bin");
    writeFileSync(
      garbage,
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    );
    const ran = run(["read", garbage, one, "--json"]);
    assert.ok(ran.code === 0 || ran.code === 1, ran.err);
    assert.ok(articles(ran.out).some((article) => article.origin.path === one));
    noTrace(ran);
  });

  it("ends quietly when the reader of its pipe does", () => {
    const ran = spawnSync("sh", ["-c", `"${bin}" read "${examples}" --json 2>errors | head -c 20; cat errors >&2`], { cwd: place, encoding: "utf8" });
    assert.equal(ran.stdout.length, 20);
    assert.equal(ran.stderr, "");
  });

  it("shows control characters instead of sending them", () => {
    const { out } = run(["read", "-"], { input: "Rubrik\n\nHon sa \u001b[2J\u202e”nej” till det. Ingen mer text fanns att läsa." });
    assert.doesNotMatch(out, /[\u001b\u202e]/);
    assert.match(out, /⟨U\+202E⟩/);
  });
});

describe("read --html", () => {
  const file = join(place, "page.html");
  const ran = run(["read", examples, "--html", file]);
  const page = readFileSync(file, "utf8");

  it("writes one page and says where", () => {
    assert.equal(ran.code, 0);
    assert.match(ran.out, /The page stands in .*page\.html/);
    assert.match(page, /^<!doctype html>/);
  });

  it("forbids everything but its own style, and needs nothing else", () => {
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
    assert.doesNotMatch(page, /<script|<img|<link|\ssrc=|\sstyle=|url\(|@import|javascript:/);
    for (const [, to] of page.matchAll(/href="([^"]*)"/g)) assert.match(to!, /^#/);
  });

  it("leads every link to a place that exists, and gives no place twice", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]!);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      [...page.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]!).filter((id) => !ids.includes(id)),
      [],
    );
  });

  it("escapes what an article says, and shows hidden controls", () => {
    const evil = join(place, "evil.html");
    run(["read", "-", "--html", evil], {
      input: 'Titel <script>alert(1)</script>\n\n”<img src=x onerror=alert(1)>” sa Per "Pelle" Ek till \u202eoss i går kväll.',
    });
    const text = readFileSync(evil, "utf8");
    assert.doesNotMatch(text, /<script|<img|\u202e/);
    assert.match(text, /&lt;script&gt;/);
    assert.match(text, /⟨U\+202E⟩/);
  });

  it("says when it cannot be written, and ends with 1", () => {
    const failed = run(["read", one, "--html", join(place, "no", "such", "page.html")]);
    assert.equal(failed.code, 1);
    assert.match(failed.err, /output\/unwritable/);
    noTrace(failed);
  });
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
