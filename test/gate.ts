/**
 * The gate: runs the program over the corpora beside the project, scores it, and fails where any figure is below its floor in
 * gate.json. Floors are what was last measured, without tolerance. UPDATE=1 raises floors, and never lowers one.
 * Without the corpora (../shared/corpora, or FIRSTHAND_CORPORA) it says that it was skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { explain } from "../src/explain.ts";
import { packs } from "../src/lang/index.ts";
import type { Story } from "../src/model.ts";
import { openReader } from "../src/pipeline.ts";
import { pageFigures } from "./gate-pages.ts";
import { formats } from "./gate-formats.ts";
import { root } from "./source.ts";

/** Figure -> its floor. Figures of which less is better are counted below zero. */
type Figures = Record<string, number>;

const corpora = resolve(process.env["FIRSTHAND_CORPORA"] ?? join(root, "..", "shared", "corpora"));
const scorers = join(corpora, "..", "eval");
const floorsFile = new URL("gate.json", import.meta.url);
const out = mkdtempSync(join(tmpdir(), "firsthand-gate-"));

function run(command: string, args: readonly string[], file: string): void {
  const to = openSync(file, "w");
  const ran = spawnSync(command, args, { stdio: ["ignore", to, "inherit"], cwd: root });
  closeSync(to);
  if (ran.status !== 0) throw new Error(`${command} ${args.slice(0, 3).join(" ")} … ended with ${ran.status}`);
}

const read = (inputs: readonly string[], name: string) => {
  const file = join(out, `${name}.jsonl`);
  run(join(root, "bin", "firsthand"), ["read", "--json", ...inputs], file);
  return file;
};

function score(script: string, args: readonly string[]): unknown {
  const file = join(out, `${script}.json`);
  run(process.execPath, [join(scorers, script), ...args, "--json"], file);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Numbers of a scorer's output as flat figures; [right, all] becomes a share. */
function flat(value: unknown, name: string, figures: Figures): Figures {
  if (typeof value === "number") figures[name] = rounded(value);
  else if (Array.isArray(value) && value.length === 2) figures[name] = rounded(Number(value[0]) / (Number(value[1]) || 1));
  else if (value !== null && typeof value === "object") for (const [key, part] of Object.entries(value)) flat(part, `${name}.${key}`, figures);
  return figures;
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

function sources(): Figures {
  const texts = join(corpora, "sources", "texts");
  const {
    files: _,
    leaked,
    ...scored
  } = score("score-sources.mjs", ["--gold", join(corpora, "sources", "gold.json"), "--texts", texts, "--system", read([texts], "sources")]) as {
    files: number;
    leaked: number;
  };
  return { ...flat(scored, "sources", {}), "sources.leaked (less is better)": -leaked };
}

function parallel(): Figures {
  const gold = join(corpora, "parallel", "gold");
  const texts = join(corpora, "parallel", "texts");
  const documents = readdirSync(gold)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""));
  const inputs = documents.flatMap((document) => ["eng", "swe", "nob", "pol"].map((language) => join(texts, document, `${language}.txt`)));
  const { absent, ...scored } = score("score-parallel.mjs", ["--gold", gold, "--texts", texts, "--system", read(inputs, "parallel")]) as {
    absent: number;
  };
  const figures = flat(scored, "parallel", {});
  return { ...figures, "parallel.absent (less is better)": -absent };
}

function polnear(): Figures {
  const dev = join(corpora, "polnear", "dev");
  const system = join(out, "polnear.json");
  run(process.execPath, [join(scorers, "polnear.mjs"), read([join(dev, "text")], "polnear"), join(dev, "text")], system);
  const scored = score("score-polnear.mjs", ["--gold", dev, "--system", system]) as Record<string, unknown>;
  return f1s(scored, "polnear", {});
}

/** The F1 figures, and recall by kind of speech, of a scorer that prints far more than a gate needs. */
function f1s(value: unknown, name: string, figures: Figures): Figures {
  if (value === null || typeof value !== "object") return figures;
  for (const [key, part] of Object.entries(value)) {
    if (key === "f1" && typeof part === "number") figures[name] = rounded(part);
    else if (key.startsWith("recall") && typeof part === "number") figures[`${name}.${key}`] = rounded(part);
    else f1s(part, `${name}.${key}`, figures);
  }
  return figures;
}

/** What `firsthand stories` prints of an archive that holds these inputs alone. */
function storiesOf(inputs: readonly string[], name: string, file = join(out, `${name}.stories.jsonl`)): string {
  const archive = join(out, `${name}.db`);
  run(join(root, "bin", "firsthand"), ["add", ...inputs, "--archive", archive], join(out, "added.txt"));
  run(join(root, "bin", "firsthand"), ["stories", "--archive", archive, "--json"], file);
  return file;
}

/** Coverage whose truth is known. */
function scenarios(): Figures {
  const dir = join(corpora, "scenarios");
  const system = join(out, "scenarios");
  mkdirSync(system);
  for (const name of readdirSync(dir)) {
    const articles = join(dir, name, "articles.jsonl");
    if (existsSync(articles)) storiesOf([articles], name, join(system, `${name}.jsonl`));
  }
  return flat(score("score-scenarios.mjs", ["--scenarios", dir, "--system", system]), "scenarios", {});
}

interface Labelled {
  readonly file: string;
  readonly statements: readonly { readonly utterance: string | null; readonly spans: { readonly content: readonly string[] } }[];
}

/** Two articles of the sources report one interview: their labelled utterances that are aligned, and whatever else is joined. */
function aligned(): Figures {
  const gold = JSON.parse(readFileSync(join(corpora, "sources", "gold.json"), "utf8")) as { articles: Labelled[] };
  const stories = readFileSync(storiesOf([join(corpora, "sources", "texts")], "sources"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Story);
  const said = gold.articles.flatMap(({ file, statements }) =>
    statements.flatMap(({ utterance, spans }) => (utterance ? [{ file, label: utterance, text: spans.content[0]!.slice(0, LABELLED) }] : [])),
  );
  const labels = new Set(said.map(({ label }) => label));
  const files = new Set(said.map(({ file }) => file));
  let right = 0;
  let wrong = 0;
  for (const { articles, utterances } of stories) {
    const fileOf = new Map(articles.map(({ id, path }) => [id, basename(path ?? "")]));
    if (articles.length > 1 && articles.some(({ path }) => !files.has(basename(path ?? "")))) wrong++;
    for (const { renderings } of utterances) {
      const of = renderings.flatMap(({ article, text }) => said.filter((one) => one.file === fileOf.get(article) && text.includes(one.text)));
      const found = new Set(of.map(({ label }) => label));
      for (const label of found) if (new Set(of.filter((one) => one.label === label).map(({ file }) => file)).size > 1) right++;
      if (found.size > 1) wrong++;
    }
  }
  return { "aligned.labels": rounded(right / labels.size), "aligned.wrong (less is better)": -wrong };
}
/** So much of a labelled statement must stand in a rendering: several sentences may be several utterances. */
const LABELLED = 40;

/** What is found where nothing is to be found: every pack on its own prose and on its neighbours'. */
function silence(): Figures {
  const reader = openReader();
  let statements = 0;
  let figures = 0;
  for (const pack of packs) {
    for (const line of packs.flatMap((neighbour) => neighbour.silence.split("\n"))) {
      const made = explain(line, pack.code, null, reader);
      statements += made.article.statements.length;
      figures += made.article.figures.length;
    }
  }
  return { "silence.statements (less is better)": -statements, "silence.figures (less is better)": -figures };
}

/** Measures everything; throws where a scorer does. */
function measure(): Figures {
  try {
    return { ...sources(), ...parallel(), ...polnear(), ...scenarios(), ...aligned(), ...silence(), ...pageFigures(corpora), ...formats(corpora) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function compare(measured: Figures, floors: Figures): string[] {
  const below: string[] = [];
  for (const [name, floor] of Object.entries(floors)) {
    const value = measured[name];
    if (value === undefined) below.push(`${name} was not measured, its floor is ${floor}`);
    else if (value < floor) below.push(`${name} is ${value}, its floor is ${floor}`);
  }
  for (const [name, value] of Object.entries(measured)) {
    const floor = floors[name];
    console.log(
      `${name.padEnd(44)} ${String(value).padStart(8)}  ${floor === undefined ? "new" : `floor ${floor}${value > floor ? "  higher" : value < floor ? "  BELOW" : ""}`}`,
    );
  }
  return below;
}

if (!existsSync(join(corpora, "sources", "gold.json"))) {
  console.log(`gate: skipped, there are no corpora at ${corpora}`);
} else {
  const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Figures;
  const measured = measure();
  const below = compare(measured, floors);
  if (process.env["UPDATE"]) {
    const raised = Object.fromEntries(
      Object.entries({ ...floors, ...measured }).map(([name, value]) => [name, Math.max(value, floors[name] ?? value)]),
    );
    writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
  }
  for (const line of below) console.error(`gate: ${line}`);
  console.log(below.length ? `gate: ${below.length} figures below their floors` : `gate: all ${Object.keys(floors).length} floors hold`);
  process.exitCode = below.length ? 1 : 0;
}
