/** Articles and stories with hostile text in every field: whatever stands there, every export stays valid in its format. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article, Entity, Hop, Span, Statement, Story } from "../src/model.ts";
import { annotationsOf } from "../src/export/annotation.ts";
import { formats } from "../src/export/formats.ts";
import { forScript, json } from "../src/export/json.ts";
import { articleGraph, storyGraph } from "../src/export/jsonld.ts";
import { ninjsOf } from "../src/export/ninjs.ts";
import { provenance } from "../src/export/prov.ts";
import { whole, type Told } from "../src/export/selected.ts";
import { openReader } from "../src/pipeline.ts";
import { joined } from "./newsroom.ts";
import { annotationFaults, graphFaults, ninjsFaults, provFaults } from "./valid-formats.ts";

const reader = openReader();
const SEED = 20261122;
const RUNS = 150;

const nasty = fc.constantFrom(
  "</script><script>alert(1)</script>",
  "<!--",
  "]]>",
  "&amp;",
  '"',
  "'",
  "\\",
  "\\ud800",
  "\u0000",
  "\u001b[31m",
  "\u0085",
  "\u2028",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\ud800",
  "\udfff",
  "😀",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "\r\n",
  "\n",
  "\t",
  ",",
  ";",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "{{x}}",
  "%",
  "а́",
  "ﷺ",
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 6 }), fc.constant("ord ")), { maxLength: 8 })
  .map((parts) => parts.join(""));
const id = fc.oneof(fc.constantFrom("a_1", "a_2", "e_1", "e_2", "s1", "s2"), text);
const name = fc.record({ name: text, entity: fc.option(id) });
const types = fc.constantFrom<Entity["type"]>("person", "organisation", "place", "outlet");

const article = (body: string): fc.Arbitrary<Article> => {
  const spans = fc.tuple(fc.nat(body.length), fc.nat(body.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const hop: fc.Arbitrary<Hop> = fc.record({
    name: text,
    entity: fc.option(id),
    role: fc.constantFrom("speaker", "document", "medium", "told", "relay"),
    span: fc.option(spans),
  });
  const statement: fc.Arbitrary<Statement> = fc.record({
    id,
    content: fc.array(spans, { maxLength: 3 }),
    cue: fc.array(spans, { maxLength: 2 }),
    source: fc.array(spans, { maxLength: 2 }),
    manner: fc.constantFrom("direct", "indirect", "mixed"),
    act: fc.constantFrom("say", "deny"),
    hedge: fc.constantFrom("none", "alleged"),
    rule: text,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    speaker: fc.option(name),
    chain: fc.array(hop, { maxLength: 4 }),
    inside: fc.option(id),
  });
  const published = fc.record({
    date: fc.oneof(text, fc.constantFrom("2026-03-11", "2026-03", "2026")),
    time: fc.option(fc.oneof(text, fc.constant("08:40"))),
    zone: fc.option(fc.oneof(text, fc.constantFrom("+01:00", "Z"))),
    precision: fc.constantFrom("day", "minute"),
    span: fc.option(spans),
  });
  return fc.record({
    schema: fc.constant("firsthand/article@1"),
    id,
    origin: fc.record({
      path: fc.option(text),
      index: fc.nat(9),
      url: fc.option(fc.oneof(text, fc.webUrl(), fc.constant('https://a.example/\u202e<b>?x="|{}#a#b'))),
      format: fc.constantFrom("text", "page"),
      guid: text,
    }),
    language: fc.oneof(text, fc.constantFrom("sv", "pl")),
    title: fc.option(spans.map((span) => ({ text: body.slice(...span), span }))),
    published: fc.option(published),
    byline: fc.array(text, { maxLength: 3 }),
    credits: fc.array(text, { maxLength: 2 }),
    agency: fc.option(text),
    topics: fc.array(text, { maxLength: 2 }),
    text: fc.constant(body),
    blocks: fc.array(fc.record({ kind: fc.constantFrom("title", "lede", "paragraph", "heading", "caption", "dateline", "related"), span: spans }), {
      maxLength: 4,
    }),
    problems: fc.constant([]),
    outlet: fc.option(name),
    relays: fc.constant([]),
    statements: fc.uniqueArray(statement, { maxLength: 4, selector: (one) => one.id.toWellFormed() }),
    figures: fc.array(
      fc.record({
        span: spans,
        min: fc.option(fc.double()),
        max: fc.option(fc.double()),
        bound: fc.constantFrom("exact", "range", "at-most"),
        unit: text,
        rate: fc.option(text),
        of: fc.option(spans.map((span) => ({ span, text: body.slice(...span) }))),
        statement: fc.option(id),
      }),
      { maxLength: 3 },
    ),
    dates: fc.constant([]),
    mentions: fc.array(fc.record({ span: spans, entity: id }), { maxLength: 4 }),
    entities: fc.uniqueArray(fc.record({ id, name: text, type: types }), { maxLength: 4, selector: (one) => one.id }),
  }) as fc.Arbitrary<Article>;
};
const anyArticle = text.chain(article);

const anyStory: fc.Arbitrary<Told> = fc
  .uniqueArray(anyArticle, { minLength: 1, maxLength: 3, selector: (one) => one.id.toWellFormed() })
  .chain((articles) => {
    const rendering = fc
      .constantFrom(
        ...articles.flatMap((one) => [
          ...one.statements.map((statement) => ({ article: one.id, statement: statement.id })),
          { article: one.id, statement: "none" },
        ]),
      )
      .map((at) => ({ ...at, language: "sv", text: "ord" }));
    const ids = fc.array(fc.constantFrom(...articles.map((one) => one.id), "a_other"), { maxLength: 3 });
    const story: fc.Arbitrary<Story> = fc.record({
      schema: fc.constant("firsthand/story@1"),
      id,
      title: text,
      from: fc.option(text),
      to: fc.option(text),
      languages: fc.array(text, { maxLength: 2 }),
      articles: fc.constant(
        articles.map((one) => ({
          id: one.id,
          path: null,
          url: one.origin.url,
          outlet: one.outlet?.name ?? null,
          language: one.language,
          published: null,
          because: [],
        })),
      ),
      broke: fc.constant(null),
      origins: fc.uniqueArray(
        fc.record({
          id,
          name: text,
          kind: fc.constant("interview"),
          articles: ids,
          evidence: ids.map((all) => all.map((one) => ({ article: one, text: "säger" }))),
        }),
        { maxLength: 3, selector: (one) => one.id },
      ),
      independent: fc.nat(5),
      circular: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 2 }),
      utterances: fc.uniqueArray(
        fc.record({ id, speaker: text, entity: fc.option(id), renderings: fc.array(rendering, { maxLength: 3 }), drift: fc.constant([]) }),
        { maxLength: 3, selector: (one) => one.id.toWellFormed() },
      ),
      figures: fc.constant([]),
      superseded: fc.constant([]),
      facing: fc.constant([]),
    }) as fc.Arbitrary<Story>;
    return story.map((one) => ({ story: one, articles }));
  });

const read = (value: unknown): unknown => JSON.parse(json(value));
const shows = (check: (one: Article) => string[]) => () =>
  fc.assert(
    fc.property(anyArticle, (one) => assert.deepEqual(check(one), [])),
    { numRuns: RUNS, seed: SEED },
  );
const showsStory = (check: (one: Told) => string[]) => () =>
  fc.assert(
    fc.property(anyStory, (one) => assert.deepEqual(check(one), [])),
    { numRuns: RUNS, seed: SEED },
  );

describe("hostile text in every field", () => {
  it(
    "leaves ninjs valid",
    shows((one) => ninjsFaults(read(ninjsOf(whole(one))))),
  );
  it(
    "leaves annotations valid",
    shows((one) => annotationFaults(read(annotationsOf(whole(one))))),
  );
  it(
    "leaves the graph of an article valid",
    shows((one) => graphFaults(read(articleGraph(whole(one))))),
  );
  it(
    "leaves the graph of a story valid",
    showsStory((one) => graphFaults(read(storyGraph(one)))),
  );
  it(
    "leaves provenance valid",
    showsStory((one) => provFaults(read(provenance(one)))),
  );

  it("leaves every record on a line of its own, in every format, safe in a script", () =>
    fc.assert(
      fc.asyncProperty(anyStory, async (one) => {
        for (const format of formats.filter((each) => each.name !== "csv"))
          for (const [stream, parts] of [
            [one.articles.map((each) => whole(each)), format.parts],
            [[one], format.storyParts],
          ] as const)
            for (const write of Object.values(parts)) {
              const all = await joined((write as (s: unknown) => AsyncGenerator<string>)(stream));
              assert.ok(all.isWellFormed() && !/[\u0085\u2028\u2029]/u.test(all));
              for (const line of all.split("\n").filter(Boolean)) assert.deepEqual(JSON.parse(forScript(line)), JSON.parse(line));
              assert.ok(!/[<>]/u.test(forScript(all)));
            }
      }),
      { numRuns: 60, seed: SEED },
    ));

  it("costs no more than its length, a megabyte in every field", async () => {
    const long = `=cmd ${"\u202eA<b>&\u2028".repeat(125_000)}`;
    const span: Span = [0, long.length];
    const one = { ...reader.read(new TextEncoder().encode("Ett\n\nTvå."), { path: "a.txt", url: null }).articles[0]!, text: long };
    const title = { text: long, span };
    const party = { name: long, entity: null };
    const all: Article = {
      ...one,
      title,
      blocks: [{ kind: "title", span }],
      byline: [long],
      agency: long,
      outlet: party,
      origin: { ...one.origin, url: `https://a.example/${long}` },
    };
    for (const { parts } of formats) if (parts.articles) assert.ok((await joined(parts.articles([whole(all)]))).length > long.length);
  });

  it("comes back as it was, a long title too", async () => {
    const title = `=cmd ${"\u202eA<b>&\u2028".repeat(12_500)}`;
    const one = reader.read(new TextEncoder().encode(JSON.stringify({ title, text: "– Nej, säger Maria Ek.", outlet: "</script>" })), {
      path: "a.jsonl",
      url: null,
    }).articles[0]!;
    for (const [name, path] of [
      ["jsonl", "a.jsonl"],
      ["ninjs", "a.json"],
      ["jsonld", "a.json"],
      ["csv", "a.csv"],
    ] as const) {
      const all = await joined(formats.find((format) => format.name === name)!.parts.articles!([whole(one)]));
      const [back] = reader.read(new TextEncoder().encode(all), { path, url: null }).articles;
      assert.equal(back!.text, one.text);
    }
  });
});
