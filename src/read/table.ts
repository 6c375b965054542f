/**
 * Articles as rows of a table (CSV, RFC 4180): a heading that names the columns, then an article a row. Told by its first line, which names
 * "text" and one more column that is known; the marks between cells are found out. A table that we wrote carries its articles whole
 * (carried.ts): what a person corrected in its columns goes before what is carried.
 */
import Papa from "papaparse";
import { isFields, type Carried, type Fields } from "./carried.ts";
import { piecesOfText } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";

const TEXT = "text";
/** Columns that are read; one of them besides the text makes a table of articles. */
const COLUMNS: ReadonlySet<string> = new Set(["title", "url", "outlet", "published", "language", "byline", "agency", "guid"]);
/** A heading is no longer. */
const HEADING = 4096;
const SEPARATORS = [",", ";", "\t"];
/** So many rows are told one by one where they hold no article. */
const TOLD = 5;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** What was put before a cell so that a spreadsheet computes nothing; see src/export/csv.ts. */
const GUARDED = /^'(?:'*[\t\r\n]|['\s\p{C}]*[=+\-@＝＋－＠])/u;
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

const nameOf = (cell: string): string => cell.trim().replace(/^"|"$/gu, "").toLowerCase();

/** The mark between the cells of a table of articles; null where a text is none. */
export function separatorOf(text: string): string | null {
  const [, line] = /^\ufeff?([^\r\n]*)/u.exec(text.slice(0, HEADING)) ?? [];
  for (const separator of SEPARATORS) {
    const names = (line ?? "").split(separator).map(nameOf);
    if (names.length > 1 && names.includes(TEXT) && names.some((name) => COLUMNS.has(name))) return separator;
  }
  return null;
}

type Row = ReadonlyMap<string, string>;

/** The carried article of a row with what its columns say otherwise; null where none is carried, or its title was changed. */
function carriedOf(row: Row, text: string): Carried | null {
  let fields: unknown;
  try { fields = JSON.parse(row.get("carried") ?? ""); } catch { return null; }
  if (!isFields(fields)) return null;
  const changed: Record<string, unknown> = {};
  const differs = (column: string, was: unknown): string | null => {
    const cell = row.get(column);
    return cell !== undefined && cell !== (typeof was === "string" ? was : "") ? cell : null;
  };
  const title = isFields(fields["title"]) ? fields["title"]["text"] : null;
  if (differs("title", title) !== null) return null;
  const origin: Fields = isFields(fields["origin"]) ? fields["origin"] : {};
  const url = differs("url", origin["url"]);
  if (url !== null) changed["origin"] = { ...origin, url };
  const outlet = differs("outlet", isFields(fields["outlet"]) ? fields["outlet"]["name"] : null);
  if (outlet !== null) changed["outlet"] = { name: outlet };
  for (const column of ["language", "agency"]) { const cell = differs(column, fields[column]); if (cell !== null) changed[column] = cell; }
  const byline = differs("byline", Array.isArray(fields["byline"]) ? fields["byline"].join("; ") : null);
  if (byline !== null) changed["byline"] = byline.split(";").map((name) => name.trim());
  // a date that was written otherwise is read as the format's own dates are
  if (differs("published", stampOf(fields["published"])) !== null) changed["published"] = null;
  return { fields: { ...fields, ...changed }, text };
}

/** A date as a table writes it. */
function stampOf(published: unknown): string | null {
  if (!isFields(published)) return null;
  const { date, time, zone } = published;
  return typeof date !== "string" ? null : date + (typeof time === "string" ? `T${time}${typeof zone === "string" ? zone : ""}` : "");
}

function statedOf(row: Row): Stated {
  const text = row.get(TEXT) ?? "";
  const filled = (column: string): string | null => row.get(column)?.trim() || null;
  const carried = carriedOf(row, text);
  return {
    ...unstated,
    title: filled("title"), pieces: piecesOfText(text), published: filled("published"),
    byline: (filled("byline") ?? "").split(";").map((name) => name.trim()).filter(Boolean),
    agency: filled("agency"), outlet: filled("outlet"), language: filled("language"), url: filled("url"), guid: filled("guid"),
    ...(carried ? { carried } : row.get("carried") ? { changed: true } : {}),
  };
}

/**
 * The articles of a table, in its order.
 *
 *     tableArticles("title,text\r\nA,B.\r\n", ",").articles[0]?.title === "A"
 */
export function tableArticles(text: string, separator: string): { articles: Stated[]; problems: Problem[] } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ""), { delimiter: separator, skipEmptyLines: true });
  const [heading = [], ...rows] = data;
  const names = heading.map(nameOf);
  const articles = rows.map((cells) => statedOf(new Map(names.map((name, i) => [name, unguarded(cells[i] ?? "")]))));
  const problems = errors.slice(0, TOLD).map(({ row, message }) => problem("format/cut", `${row === undefined ? "" : `row ${row + 1}: `}${message}`));
  return { articles, problems };
}
