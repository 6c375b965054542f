/** The words around a place in a text, cut between words and never beyond the line or paragraph that holds them. */
import type { Block, Span } from "../model.ts";

/** So many characters are shown on each side: a clause or so. */
const AROUND = 70;

/**
 * The sentence or so around a span, verbatim, within its block.
 *
 *     around("Minst 40 skadades.", [{ kind: "lede", span: [0, 18] }], [6, 8]) === "Minst 40 skadades."
 */
export function around(text: string, blocks: readonly Block[], [from, to]: Span): string {
  const block = blockOf(blocks, from, to) ?? [from, to];
  let start = Math.max(block[0], from - AROUND), end = Math.min(block[1], to + AROUND);
  while (start > block[0] && start > from - 2 * AROUND && /\S/u.test(text[start - 1]!)) start--;
  while (end < block[1] && end < to + 2 * AROUND && /\S/u.test(text[end]!)) end++;
  return text.slice(start, end).trim();
}

/** The block that holds a stretch of text; blocks are in order and do not overlap. */
function blockOf(blocks: readonly Block[], from: number, to: number): Span | null {
  let low = 0, high = blocks.length;
  while (low < high) { const middle = (low + high) >> 1; if (blocks[middle]!.span[1] < to) low = middle + 1; else high = middle; }
  const found = blocks[low]?.span;
  return found && found[0] <= from && to <= found[1] ? found : null;
}
