/**
 * `firsthand export`: what an archive has, in a format that other programs read, to standard output or to a file. It passes through as a
 * stream. A file appears under its name only when it is whole; one that is there is replaced then, and the archive itself never.
 */
import { open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { CsvOptions, Separator } from "../export/csv.ts";
import { formatOf, formats, type Format, type Part, type StoryPart } from "../export/formats.ts";
import type { Selected, Told } from "../export/selected.ts";
import { selectArticles, selectStories, type Selection } from "../inquiry/selection.ts";
import type { Archive } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { filtersOf, textOf } from "./filters.ts";
import { problemLine } from "./read.ts";
import { unknown } from "./statements.ts";

type Given = Readonly<Record<string, unknown>>;

const WRONG_USAGE = 2;
const ALL = Number.MAX_SAFE_INTEGER;
/** So much text is gathered before it is written: a write costs as much as making some rows. */
const GATHERED = 1 << 16;

/** The name of one of what is exported. */
const ONE: Readonly<Record<Part | StoryPart, string>> = {
  statements: "statement",
  figures: "figure",
  articles: "article",
  stories: "story",
  origins: "origin",
};
const SEPARATORS: Readonly<Record<string, Separator>> = { comma: ",", semicolon: ";", tab: "\t" };
/** Options that narrow which statements, figures or articles are meant. */
const NARROWING = ["speaker", "about", "outlet", "hedge", "act", "language", "since", "until", "of", "limit", "article"] as const;

/** What the options ask for, checked before the archive is opened. */
interface Wanted {
  readonly format: Format;
  readonly part: Part | StoryPart;
  readonly selection: Selection;
  readonly limit: number;
  readonly csv: CsvOptions;
  readonly story: string | null;
}

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** What the options mean; a list of problems where they do not fit each other. */
function wantedOf(options: Given, surroundings: Surroundings): Wanted | Problem[] | null {
  const name = textOf(options, "as") ?? "csv",
    format = formatOf(name);
  if (!format) return [problem("filter/value", `--as ${name}; there are ${formats.map((one) => one.name).join(", ")}`)];
  const filters = filtersOf(options, "export", surroundings);
  if (!filters) return null;
  const problems: Problem[] = [];
  const story = textOf(options, "story") ?? null;
  const parts = [...Object.keys(format.parts), ...Object.keys(format.storyParts)] as (Part | StoryPart)[];
  // a graph of a story says more than one of its articles
  const usual = format.name === "jsonld" && story !== null ? "stories" : parts[0]!;
  const asked = textOf(options, "what");
  const part = parts.find((one) => one === (asked ?? usual));
  if (!part) problems.push(problem("filter/value", `--what ${asked}; as ${name} there are ${parts.join(", ")}`));
  const narrowing = NARROWING.filter((option) => options[option] !== undefined);
  if (part && part in format.storyParts && narrowing.length)
    problems.push(problem("filter/unfit", `--${narrowing[0]} and ${part}; stories are narrowed by --story`));
  if (part !== "figures" && options["of"] !== undefined) problems.push(problem("filter/unfit", "--of narrows figures: --what figures"));
  const picking = (["speaker", "about", "act", "hedge"] as const).find((option) => options[option] !== undefined);
  if (options["of"] !== undefined && picking) problems.push(problem("filter/unfit", `--of and --${picking}`));
  const parted = textOf(options, "separator");
  const separator = parted === undefined ? "," : SEPARATORS[parted];
  if (!separator) problems.push(problem("filter/value", `--separator ${parted}; there are ${Object.keys(SEPARATORS).join(", ")}`));
  if (name !== "csv" && (options["bom"] || parted !== undefined)) problems.push(problem("filter/unfit", "--bom and --separator are for csv"));
  if (problems.length || !part) return problems;
  const { limit, ...rest } = filters;
  const texts = Object.fromEntries(
    (["speaker", "about", "outlet", "article", "of"] as const).flatMap((option) => {
      const text = textOf(options, option);
      return text === undefined ? [] : [[option, text]];
    }),
  );
  return {
    format,
    part,
    selection: { ...rest, ...texts },
    limit: options["limit"] === undefined ? ALL : limit,
    csv: { separator: separator ?? ",", bom: options["bom"] === true },
    story,
  };
}

/** The id of a story that was named by its number or id; null where there is none. */
async function storyNamed(archive: Archive, name: string): Promise<string | null> {
  if (!/^[1-9]\d{0,8}$/u.test(name)) return (await archive.story(name))?.id ?? null;
  return (await archive.stories(Number(name)))[Number(name) - 1]?.id ?? null;
}

interface Count {
  rows: number;
}

/** Articles until so many rows have passed, counted. */
async function* limited(stream: AsyncIterable<Selected>, part: Part, limit: number, count: Count): AsyncGenerator<Selected> {
  for await (const one of stream) {
    const left = limit - count.rows;
    if (left <= 0) return;
    const cut = {
      ...one,
      statements: part === "statements" ? one.statements.slice(0, left) : one.statements,
      figures: part === "figures" ? one.figures.slice(0, left) : one.figures,
    };
    count.rows += part === "statements" ? cut.statements.length : part === "figures" ? cut.figures.length : 1;
    yield cut;
  }
}

async function* counted(stream: AsyncIterable<Told>, part: StoryPart, count: Count): AsyncGenerator<Told> {
  for await (const told of stream) {
    count.rows += part === "origins" ? told.story.origins.length : 1;
    yield told;
  }
}

function textsOf(archive: Archive, { format, part, selection, limit, csv }: Wanted, story: string | undefined, count: Count): AsyncGenerator<string> {
  const ofStories = format.storyParts[part as StoryPart];
  if (ofStories) return ofStories(counted(selectStories(archive, story), part as StoryPart, count), csv);
  const articles = selectArticles(archive, { ...selection, ...(story !== undefined && { story }) });
  return format.parts[part as Part]!(limited(articles, part as Part, limit, count), csv);
}

/** Writes a stream of texts in pieces that are worth a write. */
async function writeAll(texts: AsyncIterable<string>, write: (text: string) => Promise<void>): Promise<void> {
  let gathered = "";
  for await (const text of texts) {
    gathered += text;
    if (gathered.length < GATHERED) continue;
    await write(gathered);
    gathered = "";
  }
  if (gathered) await write(gathered);
}

const isSystem = (error: unknown): error is Error & { code: string } => error instanceof Error && "code" in error && typeof error.code === "string";

/** Whether a path leads to the archive's own file, or to those beside it that belong to it. */
async function isArchive(to: string, file: string): Promise<boolean> {
  const real = async (path: string) => realpath(path).catch(() => path);
  const own = await real(file);
  return [own, `${own}-wal`, `${own}-shm`].includes(await real(to));
}

/** Where a file lies that a path leads to, and whether it may be replaced: a device or a pipe is written to as it is. */
async function destinationOf(path: string): Promise<{ readonly path: string; readonly replace: boolean }> {
  const real = await realpath(path).catch(() => path);
  const found = await stat(real).catch(() => null);
  return { path: real, replace: !found || found.isFile() || found.isDirectory() };
}

/** Writes texts to a file that appears when it is whole; the problem that kept it from being written, or null. */
async function writeFile(to: string, texts: AsyncIterable<string>): Promise<Problem | null> {
  const { path, replace } = await destinationOf(to);
  const part = replace ? `${path}.part` : path;
  let file: FileHandle | null = null;
  try {
    const opened = (file = await open(part, "w"));
    await writeAll(texts, (text) => opened.appendFile(text));
    if (replace) await opened.sync();
    await opened.close();
    file = null;
    if (replace) await rename(part, path);
    return null;
  } catch (error) {
    await file?.close().catch(() => {});
    if (replace) await rm(part, { force: true }).catch(() => {});
    if (!isSystem(error) || !/^E[A-Z]+$/u.test(error.code)) throw error;
    return problem("output/unwritable", `${to} (${error.code})`);
  }
}

/** Runs `export`; the exit code is 1 where what was named is not in the archive or the file cannot be written, 2 where options are wrong. */
export async function exportArchive(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  const wanted = wantedOf(options, surroundings);
  if (!wanted || Array.isArray(wanted)) {
    for (const one of wanted ?? []) err(problemLine(one, "export"));
    return WRONG_USAGE;
  }
  return withArchive(options, surroundings, true, async (archive, file) => {
    const fail = (found: Problem): number => {
      err(problemLine(found, file));
      return 1;
    };
    const { selection } = wanted;
    const story = wanted.story === null ? undefined : await storyNamed(archive, wanted.story);
    if (story === null) return fail(problem("story/unknown", wanted.story!));
    if (selection.article !== undefined && !(await archive.article(selection.article))) return fail(problem("article/unknown", selection.article));
    const missing = await unknown(archive, selection.speaker, selection.outlet);
    if (missing) return fail(missing);
    const to = textOf(options, "to");
    const count = { rows: 0 };
    const texts = textsOf(archive, wanted, story, count);
    if (to === undefined) {
      await writeAll(texts, out);
      return 0;
    }
    if (await isArchive(to, file)) return fail(problem("output/unwritable", `${to} is the archive itself`));
    const failed = await writeFile(to, texts);
    if (failed) return fail(failed);
    await out(`${count.rows} ${count.rows === 1 ? ONE[wanted.part] : wanted.part} in ${to}\n`);
    return 0;
  });
}
