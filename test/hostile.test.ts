/**
 * Hostile input in small: every kind of test/hostile.ts at some kilobytes, and damaged fixtures, as many as FIRSTHAND_MUTANTS says where
 * it is set. Nothing is thrown, every span is within its text, and none takes longer than it may. The full sizes, each alone in a process
 * of the command line, are those of test/hostile-long.ts.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codes } from "../src/errors.ts";
import { openReader, type Outcome } from "../src/pipeline.ts";
import { hostile } from "./hostile.ts";
import { mutants, specimens } from "./mutate.ts";

const SIZE = 30_000;
const MUTANTS = Number(process.env["FIRSTHAND_MUTANTS"] ?? 300);
const SEED = Number(process.env["FIRSTHAND_SEED"] ?? 20260312);
/** The names of this many mutants are kept together: as many as a run over a folder has. */
const TOGETHER = 500;
/** A second a megabyte, and what compiling and collecting may take at any moment of a small run, in milliseconds of the thread. */
const most = (bytes: number) => 400 + bytes / 1000;

/** What one reading took, in milliseconds of this thread: the machine may have other work. */
function timed(read: () => Outcome): { outcome: Outcome; ms: number } {
  const begun = process.threadCpuUsage();
  const outcome = read();
  const { user, system } = process.threadCpuUsage(begun);
  return { outcome, ms: (user + system) / 1000 };
}

const known: ReadonlySet<string> = new Set(codes);

function check({ articles, problems }: Outcome): void {
  for (const { code } of problems) assert.ok(known.has(code), code);
  for (const { text, blocks, statements, problems: own } of articles) {
    const spans = [...blocks.map(({ span }) => span), ...statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source])];
    for (const [from, to] of spans) assert.ok(from >= 0 && from < to && to <= text.length, `${from} to ${to} of ${text.length}`);
    for (const { code } of own) assert.ok(known.has(code), code);
  }
}

describe("hostile input of 30 kB", () => {
  const reader = openReader();
  for (const { name, file, kind } of hostile)
    it(name, () => {
      const bytes = Buffer.from(kind.make(SIZE) as string);
      const { outcome, ms } = timed(() => reader.read(bytes, { path: file, url: null }));
      check(outcome);
      assert.ok(outcome.articles.length || outcome.problems.length, "no answer");
      assert.ok(ms < most(bytes.length), `${ms.toFixed(0)} ms for ${bytes.length} bytes`);
    });
});

describe("beyond a limit", () => {
  const reader = openReader();
  const read = (text: string, path: string) => reader.read(Buffer.from(text), { path, url: null });
  const sentences = (end: string) =>
    Array.from({ length: 5000 }, (_, i) => `Det är inte klart när färjan kan gå igen efter ${i} dygn, säger kapten Karin Ek.${end}`).join("");

  it("an article is kept whole and searched to a place that is named", () => {
    for (const [text, at] of [
      [sentences("\n\n"), "paragraphs"],
      [sentences(" "), "one line"],
    ] as const) {
      const [article] = read(text, "a.txt").articles;
      const cut = article!.problems.find(({ code }) => code === "article/long");
      assert.ok(cut?.span, at);
      assert.equal(cut.span[1], article!.text.length);
      assert.ok(cut.span[0] > 250_000 && cut.span[0] <= 300_000, `${cut.span[0]}`);
      assert.ok(article!.text.trimEnd().endsWith("Karin Ek."), at);
      assert.ok(article!.statements.length > 1000 && article!.statements.every(({ content }) => content.at(-1)![1] <= cut.span![0]));
    }
  });

  it("the lines of a text are read in parts, none lost", () => {
    const { articles, problems } = read("Kaj\n".repeat(120_000), "a.txt");
    assert.deepEqual(
      problems.map(({ code, detail }) => `${code} ${detail}`),
      ["input/portions at character 200000 of 480000", "input/portions at character 400000 of 480000"],
    );
    assert.equal(
      articles.reduce((sum, { blocks }) => sum + blocks.length, 0),
      120_000,
    );
  });

  it("a feed is read to a place that is named", () => {
    const entry = "<item><title>Port</title></item>\n";
    const { articles, problems } = read(`<rss><channel>${entry.repeat(20_005)}</channel></rss>`, "a.xml");
    assert.equal(articles.length, 20_000);
    assert.deepEqual(
      problems.map(({ code, detail }) => `${code} ${detail}`),
      [`format/long read to character ${14 + 20_000 * entry.length} of ${14 + 20_005 * entry.length + 16}`],
    );
    const items = Array.from({ length: 20_005 }, () => ({ title: "Port" }));
    const json = read(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items }), "a.json");
    assert.equal(json.articles.length, 20_000);
    assert.deepEqual(
      json.problems.map(({ code, detail }) => `${code} ${detail}`),
      ["format/long 20000 of 20005 entries"],
    );
  });

  it("a page says how much of it was read", () => {
    const { articles } = read(`<!doctype html><body>${"<p>Port</p>".repeat(13_000)}`, "a.html");
    const cut = articles[0]!.problems.find(({ code }) => code === "page/cut");
    assert.equal(cut?.detail, "the first 12000 lines of its text were read");
  });
});

it(`${MUTANTS} damaged fixtures are read without a fault, each in its time`, () => {
  const files = specimens();
  assert.ok(files.length > 20, "the fixtures are there");
  let reader = openReader(),
    i = 0;
  for (const { name, bytes } of mutants(files, MUTANTS, SEED)) {
    if (++i % TOGETHER === 0) reader = openReader();
    const where = `mutant ${i} of seed ${SEED}, made of ${name}`;
    try {
      const { outcome, ms } = timed(() => reader.read(bytes, { path: name, url: null }));
      check(outcome);
      assert.ok(ms < most(bytes.length), `${ms.toFixed(0)} ms for ${bytes.length} bytes`);
    } catch (error) {
      throw new Error(where, { cause: error });
    }
  }
});
