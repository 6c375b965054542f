/** `firsthand languages`: a row for every language pack, with the size of what it knows. */
import { countPack } from "../lang/count.ts";
import { packs } from "../lang/index.ts";
import type { Surroundings } from "./commands.ts";

/** Runs `languages`; the exit code is always 0. */
export async function showLanguages(
  _: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { out, terminal }: Surroundings,
): Promise<number> {
  const rows = packs.map((pack) => ({ code: pack.code, name: pack.name, ...countPack(pack) }));
  if (options["json"] === true) {
    for (const row of rows) await out(`${JSON.stringify(row)}\n`);
    return 0;
  }
  const head = ["", "language", "constructions", "speech words", "number words", "units", "examples"];
  const cells = rows.map((row) => [row.code, row.name, row.constructions, row.cueForms, row.numberWords, row.units, row.examples].map(String));
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd();
  await out(`${terminal.paint("bold", line(head))}\n${cells.map(line).join("\n")}\n`);
  return 0;
}
