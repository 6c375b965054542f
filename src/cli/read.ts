/**
 * `firsthand read`: inputs in, articles out, as marked text, JSON Lines or a page. What cannot be read is said on standard
 * error and keeps nothing else from being read; it makes the exit code 1 when everything is printed.
 */
import { writeFile } from "node:fs/promises";
import type { Article, Problem } from "../model.ts";
import { advise } from "../errors.ts";
import { openReader } from "../pipeline.ts";
import type { Surroundings } from "./commands.ts";
import { listInputs, nameOf } from "./inputs.ts";
import { allowedHosts, openNetwork } from "./network.ts";
import { portionsOf } from "./portions.ts";
import { visible } from "../show/marks.ts";
import { page } from "./page.ts";
import { count, noTotals, showArticle, showTotals } from "./show.ts";

const WRONG_USAGE = 2;

/** Runs `read`; the exit code is 0, or 1 where an input could not be read or the page not be written. */
export async function read(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const json = options["json"] === true;
  const html = typeof options["html"] === "string" ? options["html"] : null;
  const { out, err, terminal } = surroundings;
  const allow = allowedHosts(options);
  if ("code" in allow) {
    err(problemLine(allow, "--allow-host"));
    return WRONG_USAGE;
  }
  const inputs = await listInputs(given);
  const doors = { stdin: surroundings.stdin, network: openNetwork(surroundings, allow) };
  const progress = surroundings.progress();
  const reader = openReader();
  const totals = noTotals();
  const kept: Article[] = [];
  let unread = 0;
  for (const [i, input] of inputs.entries()) {
    const name = nameOf(input);
    progress.at(i, inputs.length, name);
    const passing = (far: string) => progress.at(i, inputs.length, `${name} · ${far}`);
    let number = 0;
    let failing = false;
    for await (const portion of portionsOf(input, doors, passing)) {
      const { articles, problems } =
        "bytes" in portion
          ? reader.read(portion.bytes, { path: input.path, url: portion.url, charset: portion.charset ?? null })
          : { articles: [], problems: [portion] };
      if (problems.length) progress.clear();
      for (const problem of problems) err(problemLine(problem, nameOf(input)));
      failing ||= problems.length > 0;
      for (const found of articles) {
        const article = { ...found, origin: { ...found.origin, index: number++ } };
        count(totals, article);
        if (html) kept.push(article);
        if (json) await out(`${JSON.stringify(article)}\n`);
        else if (!html) {
          progress.clear();
          await out(`${showArticle(article, terminal).join("\n")}\n\n\n`);
        }
      }
    }
    if (!number && failing) unread++;
  }
  doors.network.close();
  progress.clear();
  if (!json && totals.articles) await out(`${showTotals(totals, terminal).join("\n")}\n`);
  if (html) {
    const problem = await writePage(html, kept);
    if (problem) {
      err(problemLine(problem, html));
      return 1;
    }
    if (!json) await out(`The page stands in ${html}\n`);
  }
  return unread ? 1 : 0;
}

/** Writes the page of some articles; null, or the problem that kept it from being written. */
export async function writePage(path: string, articles: readonly Article[]): Promise<Problem | null> {
  try {
    await writeFile(path, page(articles));
    return null;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    return { code: "output/unwritable", span: null, detail: `${path} (${error.code})` };
  }
}

/** A problem as standard error shows it: where, what, its particulars, its code, and what to do. */
export function problemLine(problem: Problem, path: string | null): string {
  const { what, advice } = advise(problem.code);
  const detail = problem.detail && problem.detail !== path ? ` ${visible(problem.detail)}` : "";
  return `firsthand: ${visible(path ?? "standard input")}: ${what}${detail} [${problem.code}]\n  ${advice}\n`;
}
