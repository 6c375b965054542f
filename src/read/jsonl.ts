/**
 * JSON Lines: one article a line, with url, outlet, title, published, text and, if known, language. A broken line is a problem
 * that names its number; the other lines are read. The article's text is title, blank line, text.
 */
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { isFields, type Carried, type Fields } from "./carried.ts";

/** One article as its line has it; title or body may be empty, not both. */
export interface Entry {
  readonly line: number;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: string | null;
  /** The whole article, where the line is one that we printed. */
  readonly carried?: Carried;
}
/** A line in a format of its own: its articles stand in that line's place. */
export interface Other<T> { readonly line: number; readonly other: T }

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });
const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);
/** Title and text stay as they are, to the space: spans are counted in them. */
const whole = (value: unknown): string => (typeof value === "string" && value.trim() ? value : "");

function stamp(value: unknown): string | null {
  // seconds or milliseconds since 1970
  if (typeof value === "number" && value > 1e8 && value < 1e13) return new Date(value < 1e11 ? value * 1000 : value).toISOString();
  return text(value);
}

/** A line of `read --json` or of an export, which states its article in other fields. */
function printed(line: number, field: Fields): Entry | null {
  const body = field["text"];
  if (field["schema"] !== SCHEMA || typeof body !== "string") return null;
  const of = (key: string): Fields => (isFields(field[key]) ? field[key] : {});
  const { date, time, zone } = of("published");
  const published = text(date) && text(date)! + (text(time) ? `T${text(time)}${text(zone) ?? ""}` : "");
  return { line, title: "", body: whole(body), url: text(of("origin")["url"]), outlet: text(of("outlet")["name"]), language: text(field["language"]), published, carried: { fields: field, text: body } };
}
const SCHEMA = "firsthand/article@1";

/**
 * The articles of a .jsonl text and the problems of the lines that hold none. `otherwise` is asked what a line is that is in a format of
 * its own, null for one that is not.
 *
 *     readEntries('{"title":"A","text":"B."}\n{oops').problems[0].detail  // "line 2: …"
 */
export function readEntries<T = never>(content: string, otherwise: (value: Fields) => T | null = () => null): { entries: (Entry | Other<T>)[]; problems: Problem[] } {
  const entries: (Entry | Other<T>)[] = [], problems: Problem[] = [];
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
    const field = record as Fields;
    const own = printed(line, field), other = own ? null : otherwise(field);
    if (own || other) {
      entries.push(own ?? { line, other: other! });
      continue;
    }
    const title = whole(field["title"]), body = whole(field["text"]);
    if (!title && !body) {
      problems.push(problem("jsonl/no-article", `line ${line}: neither title nor text`));
      continue;
    }
    entries.push({ line, title, body, url: text(field["url"]), outlet: text(field["outlet"]), language: text(field["language"]), published: stamp(field["published"]) });
  }
  return { entries, problems };
}
