/**
 * Hard-wrapped text (agency copy, mail): a paragraph broken over lines of about one width is one line again, its breaks inside.
 * Files whose lines are sentences or paragraphs are left as they are.
 */
import type { Line } from "./lines.ts";

/** Text wrapped by machines is 45 to 100 characters wide; wider lines are paragraphs. */
const NARROW = 45, WIDE = 100;
/** A line is full when a word of this length might not have fitted. */
const SLACK = 18;

/**
 * Joins what was wrapped; the lines as they are where the file is not wrapped.
 *
 *     joinWrapped(cutLines(mail), mail)  // paragraphs
 */
export function joinWrapped(lines: readonly Line[], text: string): Line[] {
  let pairs = 0, running = 0, width = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.gap !== 0 || line.text.length < NARROW || line.text.length > WIDE) continue;
    pairs++;
    if (!/[.!?:"”»]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) { running++; width = Math.max(width, line.text.length); }
  }
  if (running < 3 || running < pairs * 0.3) return [...lines];
  const isFull = (line: Line) => line.text.length >= width - SLACK && line.text.length <= WIDE + SLACK;
  const joined: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    // a run of full lines and the shorter one that ends it
    let to = from;
    while (to + 1 < lines.length && isFull(lines[to]!) && lines[to + 1]!.gap === 0) to++;
    if (to - from < 2 && !(to > from && /^\p{Ll}/u.test(lines[from + 1]!.text))) to = from;
    const first = lines[from]!, last = lines[to]!;
    joined.push(to === from ? first : { ...first, end: last.end, text: text.slice(first.start, last.end) });
    from = to + 1;
  }
  return joined;
}
