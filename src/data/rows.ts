/** Reads the tables of this folder: a row a line, fields between bars, lists within a field between commas. Lines with # are headings. */

/** The fields of every row of a table. */
export function rows(table: string): string[][] {
  return table.split("\n").filter((line) => line.trim() && !line.startsWith("#")).map((line) => line.split("|").map((field) => field.trim()));
}

/** The items of a field. */
export function list(field: string | undefined): string[] {
  return (field ?? "").split(",").map((item) => item.trim()).filter(Boolean);
}
