/** What an export carries comes back: the same text, spans and statements; what was changed on the way is read anew and said to be changed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Papa from "papaparse";
import type { Article } from "../src/model.ts";
import { anchorsIn, pointersIn } from "../src/export/annotation-check.ts";
import { annotationsOf } from "../src/export/annotation.ts";
import { csvRow } from "../src/export/csv.ts";
import { formats } from "../src/export/formats.ts";
import { json } from "../src/export/json.ts";
import { whole } from "../src/export/selected.ts";
import { openReader } from "../src/pipeline.ts";
import { articles, joined, selected } from "./newsroom.ts";

const encoder = new TextEncoder();
// compiling the tables of names takes a while: one reader serves where it does not matter what else was read
const reader = openReader();
const read = (text: string, path: string | null = null) => reader.read(encoder.encode(text), { path, url: null });
const readFresh = (text: string, path: string | null = null) => openReader().read(encoder.encode(text), { path, url: null });
const exported = (name: string, of = selected) => joined(formats.find((format) => format.name === name)!.parts.articles!(of));

/** All that must be the same: what may depend on what else was read (ids of entities) and where the file lay are left out. */
const bare = ({ origin, ...rest }: Article) =>
  JSON.parse(JSON.stringify({ ...rest, entities: null, origin: { url: origin.url, guid: origin.guid } }).replace(/"e_[^"]*"/gu, '"e"')) as unknown;

/** Articles with all that a format may lose: an address, a time with its zone, a name in the feed, topics, a block in another language, characters beyond 16 bits. */
const rich: readonly Article[] = read(
  [
    {
      url: "https://kurier.example/1?a=%20",
      outlet: "Kurier Zatoki",
      language: "pl",
      published: "2026-03-11T08:40:00+01:00",
      title: "=2+2 mówi Marek Zalewa 😀",
      text: '- Nie mamy żołnierzy na granicy - powiedział Marek Zalewa. 😀\n\nWedług "Kuriera" to 40 osób.',
    },
    { url: "https://kurier.example/2", outlet: "Svenska Dagbladet", title: "Två rader", text: "– Vi stänger bron, säger Karin Ek.\n\nBron stängs." },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
  "a.jsonl",
).articles.map((article) => ({ ...article, topics: ["bro", "hamn; kaj"], origin: { ...article.origin, guid: "urn:x:1" } }));

describe("reading back", () => {
  for (const name of ["jsonl", "csv", "ninjs", "jsonld"])
    for (const [what, given] of [
      ["the newsroom", articles],
      ["addresses, times, topics", rich],
    ] as const)
      it(`${name} gives the same articles: ${what}`, async () => {
        const { articles: back, problems } = readFresh(
          await exported(
            name,
            given.map((article) => whole(article)),
          ),
        );
        assert.deepEqual(problems, []);
        assert.deepEqual(back.map(bare), given.map(bare));
      });

  it("gives the same articles a second time, by whatever name the file goes", async () => {
    for (const [name, path] of [
      ["jsonl", "x.txt"],
      ["csv", "x"],
      ["ninjs", "x.jsonl"],
      ["jsonld", "x.ndjson"],
    ] as const) {
      const once = readFresh(await exported(name), path).articles;
      const twice = readFresh(
        await exported(
          name,
          once.map((article) => whole(article)),
        ),
        path,
      ).articles;
      assert.deepEqual(twice.map(bare), articles.map(bare));
    }
  });

  it("takes one document of ninjs or JSON-LD as it is", async () => {
    for (const name of ["ninjs", "jsonld"]) {
      const pretty = JSON.stringify(JSON.parse(await exported(name, [selected[0]!])), null, 2);
      assert.deepEqual(readFresh(pretty, "a.json").articles.map(bare), [bare(articles[0]!)]);
    }
  });

  it("finds what `read --json` prints to be the articles that it printed, under other ids", () => {
    const { articles: back } = readFresh(articles.map((article) => JSON.stringify(article)).join("\n"));
    assert.deepEqual(
      back.map((article) => bare({ ...article, id: "" })),
      articles.map((article) => bare({ ...article, id: "" })),
    );
  });
});

describe("what was changed on the way", () => {
  const codes = (article: Article) => article.problems.map(({ code }) => code);
  const change = (line: string, edit: (record: Record<string, unknown>) => void) => {
    const record = JSON.parse(line) as Record<string, unknown>;
    edit(record);
    return JSON.stringify(record);
  };

  it("in the text of a line is read anew, under another id", async () => {
    const line = change(await exported("jsonl", [selected[0]!]), (record) => (record["text"] = `${String(record["text"])}\n\nRättelse.`));
    const [back] = read(line).articles;
    assert.ok(codes(back!).includes("carried/changed"));
    assert.notEqual(back!.id, articles[0]!.id);
    assert.ok(back!.text.endsWith("Rättelse."));
  });

  it("in one letter of the text is told by its fingerprint, though every span still fits", async () => {
    const [statement] = articles[0]!.statements;
    const at = statement!.content[0]![0];
    const line = change(await exported("jsonl", [selected[0]!]), (record) => {
      const text = String(record["text"]);
      record["text"] = `${text.slice(0, at)}X${text.slice(at + 1)}`;
    });
    const [back] = read(line).articles;
    assert.ok(codes(back!).includes("carried/changed"));
    assert.notEqual(back!.id, articles[0]!.id);
  });

  it("in blocks and spans is never believed", async () => {
    const length = articles[0]!.text.length;
    for (const blocks of [
      [],
      "x",
      [{ kind: "paragraph", span: [0, length + 1] }],
      [{ kind: "paragraph", span: [5, 2] }],
      [{ kind: "script", span: [0, length] }],
      [{ kind: "title", span: [0, 10] }],
      [
        { kind: "title", span: [0, 10] },
        { kind: "paragraph", span: [length - 3, length] },
      ],
      [
        { kind: "title", span: [0, length] },
        { kind: "lede", span: [3, 9] },
      ],
      [null],
      [{ kind: "title", span: ["0", length] }],
    ]) {
      const [back] = read(change(await exported("jsonl", [selected[0]!]), (record) => (record["blocks"] = blocks))).articles;
      assert.ok(codes(back!).includes("carried/changed"), JSON.stringify(blocks));
      assert.equal(back!.text, articles[0]!.text);
    }
  });

  it("in an id takes it for no article's", async () => {
    for (const id of ["", "a_1", "__proto__", 7, "a_0123456789abcdeg"]) {
      const [back] = read(change(await exported("jsonl", [selected[0]!]), (record) => (record["id"] = id))).articles;
      assert.match(back!.id, /^a_[\da-f]{16}$/u);
    }
    const line = await exported("jsonl", [selected[0]!]);
    assert.equal(new Set(read(line + line).articles.map(({ id }) => id)).size, 2);
  });

  it("in the markup of ninjs is what is read", async () => {
    const line = change(await exported("ninjs", [selected[0]!]), (record) => {
      const [main] = record["bodies"] as { value: string }[];
      main!.value = main!.value.replace("</p>", " Tillägg.</p>");
    });
    const [back] = read(line).articles;
    assert.ok(codes(back!).includes("carried/changed"));
    assert.ok(back!.text.includes("Tillägg."));
  });

  it("in the cells of a table goes before what is carried", async () => {
    const { data } = Papa.parse<string[]>((await exported("csv", [whole(rich[0]!)])).trimEnd());
    const [heading, row] = data;
    const edited = (column: string, cell: string) => {
      const cells = row!.map((old, i) => (heading![i] === column ? cell : old));
      // as a spreadsheet of another country writes it back
      return read(`\ufeff${[heading!, cells].map((one) => csvRow(one, ";").replaceAll("''", "'")).join("")}`).articles[0]!;
    };
    assert.deepEqual(bare(edited("topics", "x")), bare(rich[0]!));
    assert.equal(edited("outlet", "Fjordposten").outlet!.name, "Fjordposten");
    assert.equal(edited("url", "https://other.example/").origin.url, "https://other.example/");
    assert.deepEqual(edited("byline", "Ola Nordahl; Eva Lind").byline, ["Ola Nordahl", "Eva Lind"]);
    assert.equal(edited("published", "2026-04-01").published!.date, "2026-04-01");
    assert.equal(edited("outlet", "Fjordposten").text, rich[0]!.text);
    const retitled = edited("title", "Bron stängs i natt");
    assert.equal(retitled.title!.text, "Bron stängs i natt");
    assert.ok(codes(retitled).includes("carried/changed"));
  });
});

describe("tables of others", () => {
  it("are read by their headings, whatever parts their cells", () => {
    for (const mark of [",", ";", "\t"]) {
      const { articles: found } = read(
        ["outlet", "Title", "text"].join(mark) + "\n" + ["Fjordposten", '"Bron ""stängs"""', '"Första stycket.\nAndra stycket."'].join(mark) + "\n",
        "a.csv",
      );
      assert.equal(found.length, 1);
      assert.equal(found[0]!.title!.text, 'Bron "stängs"');
      assert.equal(found[0]!.outlet!.name, "Fjordposten");
      assert.equal(found[0]!.text, 'Bron "stängs"\n\nFörsta stycket.\n\nAndra stycket.');
    }
  });
  it("that are none stay text", () => assert.equal(read("Text, title and all\n\nBron stängs.").articles[0]!.text.startsWith("Text, title"), true));
  it("that break off are read as far as they go", () => {
    const { articles: found, problems } = read('title,text\r\nA,"Bron stängs');
    assert.equal(found.length, 1);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["format/cut"],
    );
  });
});

describe("JSON-LD of others", () => {
  it("is read with what its graph says elsewhere", () => {
    const graph = {
      "@context": ["https://schema.org/"],
      "@graph": [
        { "@id": "#p", "@type": "NewsMediaOrganization", name: "Fjordposten" },
        {
          "@type": ["ReportageNewsArticle"],
          headline: "Bron stängs",
          articleBody: "Bron stängs i natt.",
          author: [{ "@type": "Person", name: "Eva Lind" }],
          publisher: { "@id": "#p" },
          datePublished: "2026-03-11",
        },
      ],
    };
    const [found] = read(JSON.stringify(graph), "a.jsonld").articles;
    assert.deepEqual(
      [found!.title!.text, found!.outlet!.name, found!.byline, found!.published!.date],
      ["Bron stängs", "Fjordposten", ["Eva Lind"], "2026-03-11"],
    );
  });
  it("nested without end is no failure", () => {
    const deep = `${'{"@context":'}${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    assert.deepEqual(
      read(deep, "a.json").problems.map(({ code }) => code),
      ["format/unknown"],
    );
  });
});

describe("annotations held against a text", () => {
  const one = selected.find(({ article }) => article.statements.length > 3)!;
  const { text } = one.article;
  const pointers = pointersIn(JSON.parse(json(annotationsOf(one))));

  it("all hold in the article that they were made of, and point where they did", () => {
    const spans = [
      ...one.statements.flatMap(({ content }) => content),
      ...one.figures.map(({ span }) => span),
      ...one.article.mentions.map(({ span }) => span),
    ];
    const anchors = anchorsIn(text, pointers);
    assert.deepEqual(
      anchors.map(({ span }) => span),
      spans,
    );
    assert.ok(anchors.every(({ standing }) => standing === "held"));
  });
  it("are found again where words came before them, characters beyond 16 bits too", () => {
    const anchors = anchorsIn(`😀 Rättelse.\n\n${text}`, pointers);
    for (const [i, anchor] of anchors.entries()) {
      assert.equal(anchor.standing, "moved");
      assert.equal(anchor.span![0], anchorsIn(text, pointers)[i]!.span![0] + "😀 Rättelse.\n\n".length);
    }
  });
  it("are lost where their words are gone", () => {
    const gone = one.statements[0]!.content[0]!;
    const anchors = anchorsIn(text.slice(0, gone[0]) + text.slice(gone[1]), pointers);
    assert.equal(anchors[0]!.standing, "lost");
    assert.equal(anchors[0]!.span, null);
  });
  it("go to the place that the words beside them tell", () => {
    const twice = "Ja, sade Ek. Nej, sade Ek. Nej, sade Dal.";
    const pointer = { annotation: null, source: null, exact: "Nej", prefix: "Ek. ", suffix: ", sade Dal", start: 2 };
    assert.deepEqual(anchorsIn(twice, [pointer])[0]!.span, [27, 30]);
  });
  it("are passed over where they are none", () => {
    for (const value of [
      null,
      7,
      "x",
      [],
      {},
      { type: "Annotation" },
      { type: "Annotation", target: "https://a.example/" },
      { type: ["Annotation"], target: { selector: { type: "TextQuoteSelector", exact: 7 } } },
    ])
      assert.deepEqual(pointersIn(value), []);
  });
});
