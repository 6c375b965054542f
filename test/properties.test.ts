/** What must hold for any text whatever: checked on generated texts, on the invented newsroom, and on bytes that are no text. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article, Span } from "../src/model.ts";
import { openReader } from "../src/pipeline.ts";
import { files, root } from "./source.ts";

const SEED = 20260310;
const newsroom = files(["examples"], /./);
const bytes = (text: string) => new TextEncoder().encode(text);
// compiling the tables of names takes a while: one reader serves wherever a fresh one is not the point
const shared = openReader();
const readBytes = (given: Uint8Array, path = "text.txt") => shared.read(given, { path, url: null }).articles;
const read = (text: string) => readBytes(bytes(text));
const readFresh = (text: string, path = "text.txt") => openReader().read(bytes(text), { path, url: null }).articles;

/** Sentences of the newsroom, shuffled, between the marks that make trouble. */
const sentences = newsroom
  .flatMap(({ text }) => text.split(/\n+|(?<=[.!?]) /u))
  .filter((sentence) => sentence.length > 3 && sentence.length < 300 && !sentence.startsWith("{"));
const trouble = [
  "”",
  "“",
  "„",
  "«",
  "»",
  '"',
  "'",
  "– ",
  "\n\n",
  "\n",
  "…",
  "(",
  ")",
  ":",
  "\u202e",
  "\u00ad",
  "\u200b",
  "😀",
  "\ud83d",
  "\u0301",
  "3 000",
  "\t",
  "\r\n",
  "\u2028",
  "[",
  "{",
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sentences) },
      { weight: 2, arbitrary: fc.constantFrom(...trouble) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(" "));

function spansOf(article: Article): Span[] {
  const { title, published, blocks, relays, statements, figures, dates, mentions, problems } = article;
  return [
    ...[title?.span, published?.span, ...problems.map((problem) => problem.span)].filter((span): span is Span => Boolean(span)),
    ...[...blocks, ...relays, ...dates, ...mentions].map(({ span }) => span),
    ...figures.flatMap((figure) => [figure.span, ...(figure.of ? [figure.of.span] : [])]),
    ...statements.flatMap((statement) => [
      ...statement.content,
      ...statement.cue,
      ...statement.source,
      ...statement.chain.flatMap((hop) => (hop.span ? [hop.span] : [])),
    ]),
  ];
}

/** Throws where an article contradicts itself. */
function checkArticle(article: Article): void {
  for (const [start, end] of spansOf(article))
    assert.ok(
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= article.text.length,
      `span ${start}–${end} of ${article.text.length}`,
    );
  if (article.title) assert.ok(article.title.text.length > 0);
  for (const figure of article.figures) if (figure.of) assert.equal(article.text.slice(...figure.of.span), figure.of.text);
  let end = 0;
  let uncovered = "";
  for (const block of article.blocks) {
    assert.ok(block.span[0] >= end, "blocks overlap or are out of order");
    uncovered += article.text.slice(end, block.span[0]);
    end = block.span[1];
  }
  assert.equal((uncovered + article.text.slice(end)).trim(), "", "a line stands under no block");
  const ids = new Set(article.statements.map((statement) => statement.id));
  assert.equal(ids.size, article.statements.length);
  for (const statement of article.statements) {
    assert.ok(statement.content.length > 0, "a statement without content");
    if (statement.inside !== null) assert.ok(ids.has(statement.inside) && statement.inside !== statement.id);
    for (let i = 1; i < statement.content.length; i++) assert.ok(statement.content[i - 1]![1] <= statement.content[i]![0], "content out of order");
  }
  const entities = new Set(article.entities.map((entity) => entity.id));
  for (const mention of article.mentions) assert.ok(entities.has(mention.entity), `no entity ${mention.entity}`);
  for (const figure of article.figures) {
    if (figure.statement !== null) assert.ok(ids.has(figure.statement));
    if (figure.min !== null && figure.max !== null) assert.ok(figure.min <= figure.max);
    if (figure.bound === "at-least") assert.equal(figure.max, null);
    if (figure.bound === "at-most") assert.equal(figure.min, null);
  }
}

/** An article without what may depend on what else was read: the entities and their ids. */
const bare = (article: Article) => JSON.stringify({ ...article, entities: null }).replace(/"e_[^"]*"/g, '"e"');

describe("any article", () => {
  for (const file of newsroom) {
    it(`is consistent: ${file.path}`, () => {
      const { articles } = openReader().read(readFileSync(join(root, file.path)), { path: file.path, url: null });
      assert.ok(articles.length > 0);
      articles.forEach(checkArticle);
    });
  }

  it("is consistent, whatever its text", () =>
    fc.assert(
      fc.property(text, (given) => read(given).forEach(checkArticle)),
      { numRuns: 150, seed: SEED },
    ));

  it("holds every word of its input", () =>
    fc.assert(
      fc.property(text, (given) => {
        const words = (from: string) => from.normalize().match(/\p{L}+/gu) ?? [];
        const got = words(
          read(given)
            .map((article) => article.text)
            .join("\n"),
        ).sort();
        assert.deepEqual(got, words(new TextDecoder().decode(bytes(given))).sort());
      }),
      { numRuns: 100, seed: SEED },
    ));

  it("is the same when it is read again, ids and all", () =>
    fc.assert(
      fc.property(text, (given) => assert.deepEqual(readFresh(given), readFresh(given))),
      { numRuns: 20, seed: SEED },
    ));

  it("does not depend on what was read before it", () =>
    fc.assert(
      fc.property(text, text, (first, second) => {
        const reader = openReader();
        reader.read(bytes(first), { path: "first.txt", url: null });
        const after = reader.read(bytes(second), { path: "text.txt", url: null }).articles;
        assert.deepEqual(after.map(bare), readFresh(second).map(bare));
      }),
      { numRuns: 20, seed: SEED },
    ));

  it("comes out of an export line by line as it would alone", () => {
    const lines = readFileSync(join(root, "examples", "11-feed.jsonl"), "utf8")
      .trim()
      .split("\n");
    const readLines = (given: string) => readFresh(given, "feed.jsonl");
    const together = readLines(lines.join("\n"));
    const apart = lines.map((line, index) => ({ ...readLines(line)[0]!, origin: { ...readLines(line)[0]!.origin, index } }));
    const withoutId = (article: Article) => bare({ ...article, id: "" });
    assert.deepEqual(together.map(withoutId), apart.map(withoutId));
  });
});

describe("any bytes", () => {
  it("never throw", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (given) => void readBytes(given, "x")),
      { numRuns: 300, seed: SEED },
    ));

  it("never throw as an export either", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string(), fc.constant('{"title":1,"text":[]}')), { maxLength: 6 }), (lines) =>
        readBytes(bytes(lines.join("\n")), "x.jsonl").forEach(checkArticle),
      ),
      { numRuns: 200, seed: SEED },
    ));

  it("never throw when a text is cut or one byte is wrong", () => {
    const whole = readFileSync(join(root, "examples", "05-gazeta-przymorska.txt"));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, value, cut) => {
        const changed = Uint8Array.from(whole);
        changed[at] = value;
        readBytes(changed.subarray(0, cut)).forEach(checkArticle);
      }),
      { numRuns: 150, seed: SEED },
    );
  });
});
