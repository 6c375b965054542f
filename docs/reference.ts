/**
 * Makes docs/commands.md and docs/problems.md, a heading for every command, flag and code, from the records that the program itself reads. `npm run
 * docs` writes them; with --check it only compares, and ends with 1 where one is not up to date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { commands } from "../src/cli/commands.ts";
import { advise, codes } from "../src/errors.ts";

const made = "Made by `npm run docs` from what the program itself reads; do not edit.";

const commandText = commands.map(({ name, summary, arguments: given, argumentsSummary, options, example }) =>
  [
    `## \`firsthand ${name}\``,
    summary,
    given ? `\`${given}\`: ${argumentsSummary}.` : "",
    ...options.flatMap(({ flags, summary: what }) => [`### \`${name} ${flags}\``, `${what}.`]),
    `Example: \`${example.line}\` – ${example.shows}.`,
  ]
    .filter(Boolean)
    .join("\n\n"),
);
const problemText = codes.map((code) => [`## \`${code}\``, advise(code).what, advise(code).advice].join("\n\n"));

const documents = [
  ["commands.md", `# Commands\n\n${made} What the words mean stands in [the glossary](../GLOSSARY.md).\n\n${commandText.join("\n\n")}\n`],
  ["problems.md", `# Problems\n\n${made} Each is said with its particulars; none ends what can go on.\n\n${problemText.join("\n\n")}\n`],
] as const;

for (const [name, wanted] of documents) {
  const file = new URL(name, import.meta.url);
  if (!process.argv.includes("--check")) {
    writeFileSync(file, wanted);
    continue;
  }
  let now = "";
  try {
    now = readFileSync(file, "utf8");
  } catch {
    // a missing file is not up to date
  }
  if (now !== wanted) {
    console.error(`docs/${name} is not up to date: run \`npm run docs\``);
    process.exitCode = 1;
  }
}
