/**
 * The walls of the building: who may import whom, that the engine knows no language and no outlet, how long a file may be,
 * and that catalogue, glossary and documentation name what there is.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { codes } from "../src/errors.ts";
import { packs } from "../src/lang/index.ts";
import { pairs, words, type Pack } from "../src/lang/pack.ts";
import { packages, parts, rooms } from "./rooms.ts";
import { files, imports, literals, type SourceFile } from "./source.ts";

const source = files(["src"]);
const code = files(["src", "test", "bench", "docs"]);
const dataFiles = new Set(packs.map((pack) => `src/lang/${pack.code}.ts`));
const isData = ({ path }: SourceFile) => dataFiles.has(path) || path.startsWith("src/data/");

function roomOf(path: string): string {
  if (dataFiles.has(path)) return "pack";
  if (path === "src/lang/index.ts") return "packs";
  const [, room = ""] = path.split("/");
  return room.replace(/\.ts$/, "");
}

describe("imports", () => {
  for (const file of source) {
    it(file.path, () => {
      const room = roomOf(file.path);
      assert.ok(rooms[room], `${file.path} stands in no known room`);
      const wrong = imports(file).filter((to) => {
        if (to.startsWith("src/")) return !rooms[room]!.includes(roomOf(to));
        if (to.startsWith("node:")) return room !== "cli" && !parts[room]?.includes(to);
        return !packages[room]?.includes(to);
      });
      assert.deepEqual(wrong, [], `${room} may import ${rooms[room]!.join(", ") || "nothing"}`);
    });
  }
});

describe("the network", () => {
  const elsewhere = source.filter(({ path }) => !path.startsWith("src/fetch/"));
  const bare = ({ text }: SourceFile) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

  it("is asked through the client alone, which checks where to", () =>
    assert.deepEqual(
      elsewhere
        .filter(
          (file) =>
            imports(file).some((to) => /^node:(?:https|http2|net|tls|dns|dgram)(?:\/|$)/.test(to)) ||
            // who listens asks nobody
            [...bare(file).matchAll(/import (?!type)([^;]*?) from "node:http"/g)].some(
              (found) => !/^\{ createServer(?:, type \w+)* \}$/.test(found[1]!.trim()),
            ) ||
            /(?<![.\w]|function |async )fetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/.test(bare(file)),
        )
        .map(({ path }) => path),
      [],
    ));
});

describe("the engine", () => {
  const engine = source.filter(({ path }) => /^src\/(?:text|extract|link|read)\//.test(path));
  // the engine's own words: those of the model and of the types of its rooms, its field names, and the unit names of Intl and the contract
  const types = ["src/model.ts", "src/lang/pack.ts", "src/lang/known.ts", "src/extract/trace.ts"];
  const own = new Set([
    ...source.filter(({ path }) => types.includes(path)).flatMap((file) => file.text.match(/\p{L}+/gu) ?? []),
    ...engine.flatMap((file) => [...file.text.matchAll(/readonly (\w+)\??:/g)].map((field) => field[1]!)),
    ...Intl.supportedValuesOf("unit"),
    "litre",
  ]);

  // The words of HTML, ARIA and schema.org, which name the parts of pages of every language.
  const markup = new Set(
    "alert author banner dialog document footer form header label map menu note posting report review search section summary table true video".split(
      " ",
    ),
  );
  const isMarkup = (path: string) => /^src\/read\/(?:page-|metadata|linked)/.test(path);

  // The names of elements, attributes and keys of feeds, agency files and exports; the labels that archives print are a table of their own.
  const names = new Set("author authors citat cite email headlines highlight holder image outline planning release tag true video".split(" "));
  const isFormat = (path: string) => /^src\/read\/(?:wire-|export-|feed|opml|pieces\.|formats\.)/.test(path);
  const isTable = (path: string) => path === "src/read/export-labels.ts";

  it("contains no word of any pack", () => {
    const known = new Map<string, string>();
    for (const pack of packs) for (const word of cueWords(pack)) if (word.length > 2 && !own.has(word)) known.set(word, pack.code);
    const found = engine.flatMap((file) =>
      literals(file)
        .filter(
          (literal) =>
            /^[\p{L} ]*\p{Ll}[\p{L} ]*$/u.test(literal) &&
            known.has(literal.toLowerCase()) &&
            !(isMarkup(file.path) && markup.has(literal.toLowerCase())) &&
            !(isFormat(file.path) && names.has(literal.toLowerCase())) &&
            !isTable(file.path),
        )
        .map((literal) => `${file.path}: "${literal}" (${known.get(literal.toLowerCase())})`),
    );
    assert.deepEqual(found, []);
  });

  it("names no outlet", () => {
    const outlets = new Set(
      files(["src/data"])
        .filter(({ path }) => path.endsWith("/outlets.ts"))
        .flatMap(literals)
        .flatMap((list) => list.split(/[\n|,;=]/))
        .map((name) => name.trim())
        .filter((name) => /^\p{Lu}.{2,}/u.test(name)),
    );
    const found = engine.flatMap((file) =>
      literals(file)
        .filter((literal) => outlets.has(literal))
        .map((literal) => `${file.path}: "${literal}"`),
    );
    assert.deepEqual(found, []);
  });

  it("branches on no language", () => {
    const names = new Set(packs.map((pack) => pack.code));
    const found = engine.filter((file) => literals(file).some((literal) => names.has(literal))).map((file) => file.path);
    assert.deepEqual(found, []);
  });

  it("uses no ASCII word edges", () => {
    const found = engine.filter((file) => /(?<!\\)\\b(?![a-z])|\\W/.test(file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""))).map((file) => file.path);
    assert.deepEqual(found, []);
  });

  it("prints nothing and reads no clock", () => {
    const found = source
      .filter(({ path }) => !path.startsWith("src/cli/"))
      .filter(({ text }) => /\bconsole\.|process\.|Date\.now|new Date\(\)|Math\.random/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")))
      .map((file) => file.path);
    assert.deepEqual(found, []);
  });
});

/** The words of a pack's speech and quantity lists: what an engine would be tempted to know. */
function cueWords(pack: Pack): string[] {
  const { speech, quantity, grammar } = pack;
  const cues = [...speech.verbs, ...speech.nouns, ...speech.according, ...speech.reportatives].flatMap((cue) => words(cue.forms));
  const lists = [
    speech.outletNouns,
    speech.media,
    speech.documents,
    speech.unconfirmed,
    quantity.atLeast,
    quantity.atMost,
    quantity.about,
    quantity.persons,
    grammar.timeWords,
  ];
  const values = [quantity.numbers, quantity.multipliers, quantity.units, grammar.pronouns].flatMap((list) =>
    pairs(list, list === grammar.pronouns ? ":" : "=").map(([form]) => form),
  );
  return [...cues, ...lists.flatMap(words), ...values].map((word) => word.toLowerCase());
}

describe("files", () => {
  it("are at most 330 lines, data aside", () => {
    const long = code
      .filter((file) => !isData(file))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > 330);
    assert.deepEqual(long, []);
  });

  it("open with what they are for", () =>
    assert.deepEqual(
      code.filter(({ text }) => !text.startsWith("/**") && !text.startsWith("#!")).map(({ path }) => path),
      [],
    ));

  it("have names that say something", () =>
    assert.deepEqual(
      code.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|manager|misc|common|lib)\b/.test(path)).map(({ path }) => path),
      [],
    ));

  it("name no machine's folders", () =>
    assert.deepEqual(
      code.filter(({ text }) => /["'`(\s]\/(?:home|root|Users|work|tmp)\/\w/.test(text)).map(({ path }) => path),
      [],
    ));
});

describe("the catalogue of problems", () => {
  const used = new Set(
    source
      .filter(({ path }) => path !== "src/errors.ts")
      .flatMap(({ text }) => [...text.matchAll(/"([a-z]+\/[a-z]+(?:-[a-z]+)*)"/g)].map((found) => found[1]!))
      .filter(
        (literal) =>
          codes.some((known) => known.split("/")[0] === literal.split("/")[0]) && !/\.(?:ts|html)$|^text\/(?:plain|html|event-stream)$/.test(literal),
      ),
  );

  it("has every code that the source uses", () =>
    assert.deepEqual(
      [...used].filter((literal) => !(codes as readonly string[]).includes(literal)),
      [],
    ));
  it("has none that nothing uses", () =>
    assert.deepEqual(
      codes.filter((known) => !used.has(known)),
      [],
    ));
  it("is documented", () => {
    const documents = files(["docs"], /(?:api|formats|fetching|watching|mcp|running)\.md$/)
      .map(({ text }) => text)
      .join("\n");
    assert.deepEqual(
      codes.filter((known) => !documents.includes(`\`${known}\``)),
      [],
    );
  });
});

describe("the documents", () => {
  it("explain every type of the model", () => {
    const model = source.find(({ path }) => path === "src/model.ts")!.text;
    const types = [...model.matchAll(/export (?:interface|type) (\w+)/g)].map((found) => found[1]!);
    const glossary = readFileSync(new URL("../GLOSSARY.md", import.meta.url), "utf8");
    assert.deepEqual(
      types.filter((type) => !glossary.includes(`**${type}**`)),
      [],
    );
  });

  it("list every decision", () => {
    const readme = files(["docs"], /^README\.md$/).find(({ path }) => path === "docs/decisions/README.md")!.text;
    const records = readdirSync(new URL("../docs/decisions", import.meta.url)).filter((name) => /^\d{4}-/.test(name));
    assert.deepEqual(
      records.filter((name) => !readme.includes(name)),
      [],
    );
  });
});
