/**
 * JSON Lines: one article a line, with url, outlet, title, published, text and, if known, language. A broken line is a problem
 * that names its number; the other lines are read. The article's text is title, blank line, text.
 */
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";

/** One article as its line has it; title or body may be empty, not both. */
export interface Entry {
  readonly line: number;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });
const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);
/** Title and text stay as they are, to the space: spans are counted in them. */
const whole = (value: unknown): string => (typeof value === "string" && value.trim() ? value : "");

function stamp(value: unknown): string | null {
  // seconds or milliseconds since 1970
  if (typeof value === "number" && value > 1e8 && value < 1e13) return new Date(value < 1e11 ? value * 1000 : value).toISOString();
  return text(value);
}

/**
 * The articles of a .jsonl text and the problems of the lines that hold none.
 *
 *     readEntries('{"title":"A","text":"B."}\n{oops').problems[0].detail  // "line 2: …"
 */
export function readEntries(content: string): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [], problems: Problem[] = [];
  let line = 0;
  for (const raw of content.split("\n")) {
    line++;
    const source = raw.trim();
    if (!source) continue;
    let record: unknown;
    try {
      record = JSON.parse(source);
    } catch (error) {
      problems.push(problem("jsonl/broken", `line ${line}: ${error instanceof Error ? error.message.slice(0, 200) : "no JSON"}`));
      continue;
    }
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      problems.push(problem("jsonl/no-article", `line ${line}: not an object`));
      continue;
    }
    const field = record as Readonly<Record<string, unknown>>;
    const title = whole(field.title), body = whole(field.text);
    if (!title && !body) {
      problems.push(problem("jsonl/no-article", `line ${line}: neither title nor text`));
      continue;
    }
    entries.push({ line, title, body, url: text(field.url), outlet: text(field.outlet), language: text(field.language), published: stamp(field.published) });
  }
  return { entries, problems };
}
