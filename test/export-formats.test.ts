/** Every format of the newsroom: valid by its own rules, the same each time, and saying what the articles say. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Statement } from "../src/model.ts";
import { annotationsOf } from "../src/export/annotation.ts";
import { formats } from "../src/export/formats.ts";
import { forScript, json } from "../src/export/json.ts";
import { articleGraph, storyGraph } from "../src/export/jsonld.ts";
import { isoOf, momentOf, nameOf, webAddress } from "../src/export/names.ts";
import { ninjsOf } from "../src/export/ninjs.ts";
import { provenance } from "../src/export/prov.ts";
import { whole } from "../src/export/selected.ts";
import { articles, joined, selected, told } from "./newsroom.ts";
import { annotationFaults, graphFaults, ninjsFaults, provFaults } from "./valid-formats.ts";

type Fields = Readonly<Record<string, unknown>>;
/** A value as a reader gets it. */
const read = (value: unknown): Fields => JSON.parse(json(value)) as Fields;

describe("every export of the newsroom", () => {
  for (const format of formats)
    for (const [part, write] of Object.entries({ ...format.parts, ...format.storyParts }))
      it(`as ${format.name}, ${part}: the same twice, one record a line`, async () => {
        const stream = part in format.storyParts ? told : selected;
        const once = await joined(write(stream as never));
        assert.equal(once, await joined(write(stream as never)));
        assert.ok(once.length > 100 && once.endsWith("\n"));
        if (format.name !== "csv") for (const line of once.trimEnd().split("\n")) assert.ok(JSON.parse(line));
      });
  it("is valid ninjs", () => selected.forEach((one) => assert.deepEqual(ninjsFaults(read(ninjsOf(one))), [])));
  it("is a valid graph, by article and by story", () => {
    selected.forEach((one) => assert.deepEqual(graphFaults(read(articleGraph(one))), []));
    told.forEach((one) => assert.deepEqual(graphFaults(read(storyGraph(one))), []));
  });
  it("is valid provenance", () => told.forEach((one) => assert.deepEqual(provFaults(read(provenance(one))), [])));
  it("is valid annotations", () => selected.forEach((one) => assert.deepEqual(annotationFaults(read(annotationsOf(one))), [])));
});

const kystbladet = articles.find(({ outlet }) => outlet?.name === "Kystbladet") ?? articles.find(({ text }) => text.startsWith("Kapteinen bryter"))!;

describe("JSON", () => {
  it("is one line of whole characters", () => {
    const text = json({ a: "\ud83d", b: "\\ud800 stays", c: "x\u2028y\u0085", d: "😀" });
    assert.equal(text, '{"a":"\ufffd","b":"\\\\ud800 stays","c":"x\\u2028y\\u0085","d":"😀"}');
    assert.deepEqual(JSON.parse(text), { a: "\ufffd", b: "\\ud800 stays", c: "x\u2028y\u0085", d: "😀" });
  });
  it("may stand in a script of a page", () => {
    const value = { a: "</script><!--<script>&amp;\u2029" };
    const text = forScript(json(value));
    assert.ok(!/[<>&\u2028\u2029]/u.test(text));
    assert.deepEqual(JSON.parse(text), value);
  });
});

describe("names", () => {
  it("of the archive are URIs, whatever the id", () => assert.equal(nameOf("article", "a 1/ö~"), "urn:firsthand:article:a%201%2F%C3%B6%7E"));
  it("of pages are addresses as RFC 3986 writes them, and never scripts or files", () => {
    assert.equal(webAddress("https://straße.example/å b?q={x}|#a#b"), "https://xn--strae-oqa.example/%C3%A5%20b?q=%7Bx%7D%7C#a%23b");
    assert.equal(webAddress("https://a.example/100%"), "https://a.example/100%25");
    for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no address", null])
      assert.equal(webAddress(address), null);
  });
  it("of times make up no hour and no zone", () => {
    const day = { date: "2026-03-11", time: null, zone: null, precision: "day", span: null } as const;
    assert.deepEqual([isoOf(day), momentOf(day)], ["2026-03-11", null]);
    const hour = { ...day, time: "08:40", precision: "minute" } as const;
    assert.deepEqual([isoOf(hour), momentOf(hour)], ["2026-03-11T08:40", null]);
    assert.equal(momentOf({ ...hour, zone: "+01:00" }), "2026-03-11T08:40:00+01:00");
    assert.equal(momentOf({ ...hour, date: "2026-03" }), null);
  });
});

describe("ninjs", () => {
  const item = read(ninjsOf(whole(kystbladet)));
  it("has the article's fields", () => {
    assert.deepEqual(item["headlines"], [{ role: "main", value: kystbladet.title!.text }]);
    assert.equal(item["by"], "Ingrid Moltebakk");
    const people = item["people"] as { name: string }[];
    assert.ok(people.some(({ name }) => name === "Even Straumdal"));
    const [main] = item["bodies"] as { value: string; contentType: string }[];
    assert.equal(main!.contentType, "text/html");
    assert.match(main!.value, /^<p/u);
    assert.doesNotMatch(main!.value, /Av Ingrid|Foto:/u);
  });
  it("carries statements in a body of their own", () => {
    const body = (item["bodies"] as { role: string; value: string }[]).find(({ role }) => role === "firsthand")!;
    const found = JSON.parse(body.value) as { text: string; statements: Statement[] };
    assert.deepEqual(found.statements, kystbladet.statements);
    assert.equal(found.text, kystbladet.text);
  });
});

describe("JSON-LD", () => {
  const nodes = (graph: unknown) => read(graph)["@graph"] as Fields[];
  it("quotes direct speech, and tells indirect speech as a claim", () => {
    const found = nodes(articleGraph(whole(kystbladet)));
    for (const statement of kystbladet.statements) {
      const node = found.find((one) => one["@id"] === nameOf("statement", kystbladet.id, statement.id))!;
      assert.equal(node["@type"], statement.manner === "indirect" ? "Claim" : "Quotation");
    }
  });
  it("names a creator only of words that are neither hedged nor passed on", () => {
    for (const article of articles)
      for (const [i, node] of nodes(articleGraph(whole(article)))
        .filter((one) => "firsthand:statement" in one)
        .entries()) {
        const { hedge, chain } = article.statements[i]!;
        if ("creator" in node) assert.ok(hedge === "none" && !chain.some(({ role }) => role === "relay"));
      }
  });
  it("gives a claim of several articles its appearances, the first of them first", () => {
    const shared = told.flatMap((one) => nodes(storyGraph(one))).filter((node) => Array.isArray(node["appearance"]) && node["appearance"].length > 1);
    assert.ok(shared.length > 0);
    for (const claim of shared) assert.deepEqual((claim["appearance"] as unknown[])[0], claim["firstAppearance"]);
  });
});

describe("provenance", () => {
  it("leads a relayed statement through its relay back to the mouth", () => {
    const one = told.find(({ articles: own }) =>
      own.some(({ statements }) => statements.some(({ chain }) => chain.some(({ role }) => role === "relay"))),
    )!;
    const article = one.articles.find(({ statements }) =>
      statements.some(({ chain }) => chain.at(0)?.role === "speaker" && chain.some(({ role }) => role === "relay")),
    )!;
    const statement = article.statements.find(({ chain }) => chain.at(0)?.role === "speaker" && chain.some(({ role }) => role === "relay"))!;
    const document = read(provenance(one)) as Record<string, Record<string, Record<string, string>>>;
    const derived = Object.values(document["wasDerivedFrom"]!);
    const attributed = Object.values(document["wasAttributedTo"]!);
    const from = (name: string) => derived.filter((record) => record["prov:generatedEntity"] === name).map((record) => record["prov:usedEntity"]!);
    const account = from(`statement:${article.id}.${statement.id}`).find((name) => name.startsWith("account:"))!;
    const relay = statement.chain.find(({ role }) => role === "relay")!;
    const by = attributed.find((record) => record["prov:entity"] === account)!["prov:agent"]!;
    assert.equal(document["agent"]![by]!["prov:label"], relay.name);
    let step = account;
    while (step.startsWith("account:")) step = from(step)[0]!;
    assert.ok(step.startsWith("utterance:"));
    const mouth = attributed.find((record) => record["prov:entity"] === step)!["prov:agent"]!;
    assert.equal(document["agent"]![mouth]!["prov:label"], statement.speaker!.name);
  });
  it("gives every article the story's origins that it leads back to", () => {
    for (const one of told) {
      const document = read(provenance(one)) as Record<string, Record<string, Record<string, string>>>;
      const sources = Object.values(document["wasDerivedFrom"] ?? {}).filter((record) => record["prov:usedEntity"]!.startsWith("origin:"));
      assert.equal(
        sources.length,
        one.story.origins.reduce((sum, origin) => sum + origin.articles.length, 0),
      );
    }
  });
});

describe("annotations", () => {
  it("count characters, not halves of them, and quote what stands there", () => {
    const article = {
      ...kystbladet,
      text: `😀😀${kystbladet.text}`,
      mentions: kystbladet.mentions.map(({ span, entity }) => ({ entity, span: [span[0] + 4, span[1] + 4] as const })),
    };
    const collection = read(annotationsOf({ ...whole(article), statements: [], figures: [] })) as {
      first: { items: { target: { selector: Record<string, unknown>[] } }[] };
    };
    const characters = [...article.text];
    for (const { target } of collection.first.items) {
      const [position, quote] = target.selector;
      assert.equal(characters.slice(position!["start"] as number, position!["end"] as number).join(""), quote!["exact"]);
      const before = quote!["prefix"] as string;
      assert.ok(before.isWellFormed() && article.text.includes(before + (quote!["exact"] as string) + (quote!["suffix"] as string)));
    }
  });
  it("cut no character in two, wherever the words beside them begin", () => {
    for (const shift of ["", "a"]) {
      const text = `${"😀".repeat(40)}${shift}Nej${shift}${"😀".repeat(40)}`;
      const at = text.indexOf("Nej");
      const article = { ...kystbladet, text, statements: [], figures: [], mentions: [{ span: [at, at + 3] as const, entity: "e" }] };
      const collection = annotationsOf(whole(article)) as { first: { items: { target: { selector: Record<string, string>[] } }[] } };
      const quote = collection.first.items[0]!.target.selector[1]!;
      assert.ok(quote["prefix"]!.isWellFormed() && quote["suffix"]!.isWellFormed());
      assert.ok(quote["prefix"]!.length > 29 && text.includes(`${quote["prefix"]}Nej${quote["suffix"]}`));
    }
  });
  it("point to each part of words that are interrupted", () => {
    const found = selected.flatMap(({ article }) =>
      article.statements.filter(({ content }) => content.length > 1).map((statement) => ({ article, statement })),
    );
    for (const { article, statement } of found) {
      const collection = read(annotationsOf({ ...whole(article), statements: [statement], figures: [] })) as { first: { items: Fields[] } };
      assert.equal((collection.first.items[0]!["target"] as unknown[]).length, statement.content.length);
    }
    assert.ok(found.length > 0);
  });
});
