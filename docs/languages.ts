/**
 * Makes docs/languages.md and src/data/measured.ts from what the packs hold and what the gate last measured (test/gate.json). `npm run docs` writes it;
 * with --check it only compares, and ends with 1 where the file is not up to date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { countPack } from "../src/lang/count.ts";
import { packs } from "../src/lang/index.ts";
import type { ConstructionName } from "../src/lang/pack.ts";

const file = new URL("languages.md", import.meta.url);
const data = new URL("../src/data/measured.ts", import.meta.url);
const floors = JSON.parse(readFileSync(new URL("../test/gate.json", import.meta.url), "utf8")) as Record<string, number>;

/** The parallel corpus names its languages by three letters. */
const inCorpus: Readonly<Record<string, string>> = { sv: "swe", nb: "nob", pl: "pol", en: "eng" };

const percent = (value: number | undefined) => (value === undefined ? "–" : (100 * value).toFixed(1));
const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map((_, i) => (i ? "---:" : "---"))), ...rows.map(row)].join("\n");

function grade(f1: number | undefined): string {
  if (f1 === undefined) return "not measured";
  return f1 >= 0.85 ? "strong" : f1 >= 0.7 ? "good" : f1 >= 0.5 ? "fair" : "first version";
}

const scores = (code: string, what: string) => floors[`parallel.languages.${inCorpus[code] ?? code}.${what}`];
const counts = packs.map((pack) => ({ pack, count: countPack(pack) }));
const all = [...new Set(packs.flatMap((pack) => pack.speech.uses))].sort() as ConstructionName[];

const text = `# Languages

Made by \`npm run docs\` from the packs and from what \`npm run gate\` last measured; do not edit.

## How well each is read

F1 against annotated news that nobody of this project wrote (seven articles, each in all four languages). *Content*: what was said is found with at
least four fifths of its words. *Full*: besides, who said it. *Exact*: both word for word. *Figures*: value and bound both right. *Names*: share of the
name forms that are found.

${table(
  ["language", "grade", "content", "full", "exact", "figures", "names"],
  packs.map((pack) => [
    `${pack.name} (${pack.code})`,
    grade(scores(pack.code, "content")),
    ...["content", "full", "exact", "figure", "mentionRecall"].map((what) => percent(scores(pack.code, what))),
  ]),
)}

## What each pack knows

${table(
  ["language", "constructions", "verbs that attribute", "nouns that attribute", "their forms", "number words", "unit words", "examples"],
  counts.map(({ pack, count }) => [
    `${pack.name} (${pack.code})`,
    count.constructions,
    count.verbs,
    count.nouns,
    count.cueForms,
    count.numberWords,
    count.units,
    count.examples,
  ]),
)}

## Constructions

What each is, with an example, stands in [ARCHITECTURE.md](../ARCHITECTURE.md).

${table(
  ["construction", ...packs.map((pack) => pack.code)],
  all.map((name) => [name, ...packs.map((pack) => (pack.speech.uses.includes(name) ? "yes" : "–"))]),
)}
`;

const measured = packs.map((pack) => {
  const of = (what: string) => scores(pack.code, what) ?? null;
  const figures = { content: of("content"), full: of("full"), exact: of("exact"), figure: of("figure"), names: of("mentionRecall") };
  return `  ${pack.code}: ${
    figures.content === null
      ? "null"
      : `{ ${Object.entries(figures)
          .map(([name, value]) => `${name}: ${value}`)
          .join(", ")} }`
  },`;
});
const code = `/** How well each language is read, as last measured (F1, 0 to 1; docs/languages.md says on what). Made by \`npm run docs\`; do not edit. */
export const measured: Readonly<Record<string, Readonly<Record<"content" | "full" | "exact" | "figure" | "names", number | null>> | null>> = {
${measured.join("\n")}
};
`;

for (const [to, wanted] of [
  [file, text],
  [data, code],
] as const) {
  if (!process.argv.includes("--check")) {
    writeFileSync(to, wanted);
    continue;
  }
  let now = "";
  try {
    now = readFileSync(to, "utf8");
  } catch {
    // a missing file is not up to date
  }
  if (now !== wanted) {
    console.error(`${to.pathname.split("/").slice(-2).join("/")} is not up to date: run \`npm run docs\``);
    process.exitCode = 1;
  }
}
