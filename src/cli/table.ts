/**
 * Rows as a terminal of any width can show them: some short cells side by side, then words that wrap behind them; where the terminal
 * is narrow, the words stand below their cells.
 */
import { visible } from "../show/marks.ts";
import { widthOf, wrap, type Style, type Terminal } from "./terminal.ts";

export interface Row {
  readonly cells: readonly string[];
  readonly words: string;
  readonly style: Style | null;
  /** Particulars in a line of their own, behind or below the words. */
  readonly note: string;
}

/** Cells beyond this are cut: the words need the room. */
const WIDEST_CELL = 24;
/** Words with less room than this stand below their cells. */
const LEAST_WORDS = 36;
const GAP = "  ";

/**
 * The lines of a table, without a final line end.
 *
 *     table([{ cells: ["2026-03-12"], words: "“No.”", style: null, note: "sv · say" }], terminal(80, false))
 */
export function table(rows: readonly Row[], terminal: Terminal): string[] {
  const cells = rows.map((row) => row.cells.map((cell) => shortened(visible(cell))));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(0, ...cells.map((row) => widthOf(row[i] ?? ""))));
  const left = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const stacked = terminal.width - left < LEAST_WORDS;
  const hanging = " ".repeat(stacked ? GAP.length : left);
  return rows.flatMap(({ words, style, note }, r) => {
    const head = widths.map((width, i) => padded(cells[r]![i] ?? "", width) + GAP).join("");
    const text = words ? wrap([{ text: visible(words), style }], terminal, stacked ? hanging : head, hanging) : stacked ? [] : [head.trimEnd()];
    const below = note ? wrap([{ text: visible(note), style: "dim" }], terminal, hanging) : [];
    return [...(stacked ? [head.trimEnd()] : []), ...text, ...below];
  });
}

const padded = (text: string, width: number): string => text + " ".repeat(width - widthOf(text));

function shortened(text: string): string {
  if (widthOf(text) <= WIDEST_CELL) return text;
  let kept = "";
  for (const c of text) {
    if (widthOf(kept + c) >= WIDEST_CELL) break;
    kept += c;
  }
  return `${kept.trimEnd()}…`;
}
