/** `firsthand read` as a user meets it: the real start script in a process of its own, in a folder of its own. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Article } from "../src/model.ts";
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

const articles = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
const noTrace = ({ out, err }: Ran) => assert.doesNotMatch(out + err, /\n\s+at /);

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
