/**
 * Rows as RFC 4180 writes them, for spreadsheets that take a cell for a formula by its first character (=, +, -, @, a tab, a line end). Such a
 * cell gets an apostrophe before it, which a reader of ours takes away again; numbers are written as numbers and never guarded.
 */

export type Separator = "," | ";" | "\t";
export interface CsvOptions {
  /** What parts the cells: a comma unless said otherwise; spreadsheets in much of Europe expect a semicolon. */
  readonly separator?: Separator;
  /** Whether a byte order mark opens the file, by which spreadsheets know UTF-8. */
  readonly bom?: boolean;
}
export type Cell = string | number | boolean | null;

export const MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

/** What a spreadsheet may take for a formula, behind whatever it may pass over; an apostrophe before it is one that was put there, or must be told from one. */
const FORMULA = /^(?:'*[\t\r\n]|['\s\p{C}]*[=+\-@＝＋－＠])/u;
/** Control characters, which RFC 4180 has no place for and databases refuse; tab and line ends are none of them. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const QUOTED = /[",;\t\r\n]|^\s|\s$/u;

/** A text as a cell in which nothing is computed; `unguarded` gives it back. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * The text of a cell that may have been guarded.
 *
 *     unguarded(guarded("=1+1")) === "=1+1" && unguarded("'Twas") === "'Twas"
 */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

/** A control character as its picture, which is as long: "\0" is "␀". */
const picture = (c: string): string => (c === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + c.charCodeAt(0)));

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "boolean") return String(cell);
  const text = guarded(cell.toWellFormed().replace(CONTROL, picture));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * One row with its line end.
 *
 *     csvRow(["a", 1, "say \"no\""]) === 'a,1,"say ""no"""\r\n'
 */
export const csvRow = (cells: readonly Cell[], separator: Separator = ","): string => `${cells.map(cellOf).join(separator)}\r\n`;

/** A whole table: its heading, then a row at a time. */
export async function* csv(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
  { separator = ",", bom = false }: CsvOptions = {},
): AsyncGenerator<string> {
  yield (bom ? "\ufeff" : "") + csvRow(columns, separator);
  for await (const row of rows) yield csvRow(row, separator);
}
