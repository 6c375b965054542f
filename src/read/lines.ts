/**
 * The lines of a file, with how many blank lines stand before each: blank lines are the only layout that plain text has.
 * A line is trimmed; what is trimmed is white space only, so nothing that could be read stands outside a line.
 */

/** One line that is not blank, `[start, end)` in the file's text, and `text` what stands there. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines before it. The second part of a line that was parted has -1. */
  readonly gap: number;
  /** Whether a page begins here (form feed). */
  readonly page: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * Cuts a text into its lines that are not blank, in order, from the line that begins at `begin` on, no more than `most` of them.
 *
 *     cutLines("Ett\n\n Två").map((line) => [line.start, line.gap])  // [[0, 0], [6, 1]]
 */
export function cutLines(text: string, begin = 0, most = Infinity): Line[] {
  const lines: Line[] = [];
  const breaks = new RegExp(BREAK, "gu");
  breaks.lastIndex = begin;
  let gap = 0, page = false, from = begin;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (raw.length < 200 ? raw.includes("\f") : raw.lastIndexOf("\f", 4) >= 0) page = true;
    if (!trimmed) { gap++; return; }
    const start = from + (raw.length - raw.trimStart().length);
    lines.push({ start, end: start + trimmed.length, text: trimmed, gap, page });
    gap = 0; page = false;
  };
  for (const found of text.matchAll(breaks)) {
    add(found.index);
    if (lines.length >= most) return lines;
    from = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}

/** The two parts of a line cut at `at` (an index into its text), each trimmed; the line itself where a part would be empty. */
export function partLine(line: Line, at: number): Line[] {
  const head = line.text.slice(0, at).trimEnd(), tail = line.text.slice(at).trimStart();
  if (!head || !tail) return [line];
  return [
    { ...line, end: line.start + head.length, text: head },
    { start: line.end - tail.length, end: line.end, text: tail, gap: -1, page: false },
  ];
}

/** The blank lines that usually stand between two lines of this file: the median, 0 for one line. */
export function usualGap(lines: readonly Line[]): number {
  const times = new Map<number, number>();
  let all = 0;
  for (let i = 1; i < lines.length; i++) {
    const { gap } = lines[i]!;
    if (gap < 0) continue;
    times.set(gap, (times.get(gap) ?? 0) + 1);
    all++;
  }
  let below = 0;
  for (const [gap, count] of [...times].sort(([a], [b]) => a - b)) if ((below += count) > all >> 1) return gap;
  return 0;
}
