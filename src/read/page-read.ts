/**
 * A page of the web into one Copy: tree, metadata, runs, the article among them, its lines. What the page's data says goes before what
 * its text shows; the text is made here, line by line, so every span is exact in it.
 */
import type { Problem, Published } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { Layout } from "../lang/layout.ts";
import { markLine, type Labels } from "./labels.ts";
import { layoutOf, metadataOf, type Metadata } from "./metadata.ts";
import { bodyOf, type Body } from "./page-body.ts";
import { bodyLines, headLines, isSame, tailLines, type PageLine } from "./page-lines.ts";
import { readNames } from "./page-names.ts";
import { hiddenBy } from "./page-styles.ts";
import { runsOf, type Run } from "./page-runs.ts";
import { parsePage } from "./page-tree.ts";
import { folded } from "./wording.ts";

export interface PageArticle {
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  /** A date that stands on the page beside its title, null where none does. */
  readonly shownDates: Published | null;
}

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** A run of the page's own data: its first letters, letters only, stand in the article's text. */
function saying(body: string): (run: Run) => boolean {
  if (body.length < 200) return () => false;
  const all = folded(body);
  return (run) => run.text.length >= 40 && all.includes(folded(run.text.slice(0, 60)).slice(0, 40));
}

/** Reads a page: `readPage(html, labels, "https://example.org/a", []).lines`. Linear in the page. */
export function readPage(html: string, labels: Labels, whence: string | null, layouts: readonly Layout[]): PageArticle {
  const tree = parsePage(html);
  const metadata = metadataOf(tree, labels, whence, layouts);
  const layout = layoutOf(whence ?? metadata.url, layouts);
  const names = readNames(new Set([...hiddenBy(tree.styles), ...(layout?.drop ?? []).map((name) => `.${name}`)]), metadata.paidParts);
  const { runs, cut } = runsOf(tree.root, names);
  const { titles } = metadata;
  const title = titles[0] ?? "";
  const same = new Set(titles.map(folded));
  const body = bodyOf(tree.root, runs, saying(metadata.body), (text) => same.has(folded(text)), names);
  const said = { titles, description: metadata.description, names, headed: runs.some(({ level }) => level === 1) };
  const lines = body ? bodyLines(body, beside(runs, body), said, labels) : [];
  const above = body ? headOf(runs, body, titles) : [];
  const below = body ? tailLines(tailOf(runs, body), labels) : [];
  const problems: Problem[] = [];
  if (cut) problems.push(problem("page/cut", `the first ${runs.length} lines of its text were read`));
  else if (tree.cut) problems.push(problem("page/cut", "all of its text was read, order and kinds of the lines may be lost"));
  if (!body?.sure) problems.push(problem("page/no-article", title.slice(0, 100)));
  if (metadata.paid) problems.push(problem("page/paywall", whence ?? metadata.url ?? ""));
  if (metadata.live) problems.push(problem("page/live", whence ?? metadata.url ?? ""));
  return { title, lines: [...headLines(above, body, said, labels), ...lines, ...below], metadata, problems, shownDates: dateNear(runs, titles, labels) };
}

/** So many runs around a title are asked for a date. */
const NEAR = 12;

/** The first date that stands alone, or behind a label, near the title. */
function dateNear(runs: readonly Run[], titles: readonly string[], labels: Labels): Published | null {
  const same = new Set(titles.map(folded).filter(Boolean));
  const at = Math.max(runs.findIndex((run) => run.level === 1), runs.findIndex((run) => run.level > 0 && same.has(folded(run.text))), 0);
  const near = [...runs.slice(at, at + NEAR), ...runs.slice(Math.max(0, at - NEAR / 2), at).reverse()];
  let day: Published | null = null;
  for (const { text } of near) {
    if (text.length > 120 || !/\d/u.test(text)) continue;
    const { date, labelled, strict } = markLine({ start: 0, end: text.length, text, gap: 1, page: false }, labels);
    if (!date || !(labelled || strict || date.precision === "minute")) continue;
    const found: Published = { date: date.date, time: date.time, zone: date.zone, precision: date.precision, span: null };
    if (date.precision === "minute") return found;
    day ??= found;
  }
  return day;
}

/** The runs of the page from the first of the body to its last: what stands among them may be links to other articles. */
const beside = (runs: readonly Run[], body: Body): readonly Run[] => runs.slice(runs.indexOf(body.runs[0]!), runs.indexOf(body.runs.at(-1)!) + 1);

/** So many runs may stand between a title and its text. */
const HEAD = 40;

/** The runs between the title and the first run of the body, where the title stands above it. */
function headOf(runs: readonly Run[], { runs: own, seen }: Body, titles: readonly string[]): Run[] {
  const end = runs.indexOf(own[0]!);
  for (let i = end - 1; i >= Math.max(0, end - HEAD); i--) {
    const run = runs[i]!;
    if (run.standing === "heading" && (run.level === 1 || titles.some((title) => isSame(title, run.text)))) return runs.slice(i + 1, end).filter((one) => seen.has(one) && !titles.some((title) => isSame(title, one.text)));
  }
  return [];
}

/** So many runs behind the text may say who wrote it and when. */
const TAIL = 12;

/** The runs behind the last one of the body that stand in nothing beside an article. */
function tailOf(runs: readonly Run[], { runs: own, seen }: Body): Run[] {
  const end = runs.indexOf(own.at(-1)!) + 1;
  return runs.slice(end, end + TAIL).filter((run) => seen.has(run));
}
