/**
 * The notation in which packs show what must be found:
 *
 *   [source Polisen] [cue uppger] att [content mannen flydde].
 *   [source Polisen] [cue uppger] att [content [source2 vittnen] [cue2 sett] [content2 mannen]].
 *
 * A number tells one attribution from another, without one it is the first. Marks nest, so a chain reads as a chain; several
 * marks of one label are one discontinuous span. A text without marks must yield nothing. A newline ends a paragraph;
 * a line that opens with "# " is a title.
 */
import type { Attribution, Span } from "../src/model.ts";

export type Label = "source" | "cue" | "content";
export interface Mark {
  readonly label: Label;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const open = /\[(source|cue|content)(\d*) /y;

/** Text and marks of an example; throws on a mark that is not closed. */
export function parse(example: string): Marked {
  let text = "";
  const marks: Mark[] = [];
  // an entry without a label is a bracket of the text itself, as in "[sic]"
  const stack: { label: Label | null; number: number; start: number }[] = [];
  for (let i = 0; i < example.length;) {
    open.lastIndex = i;
    const found = open.exec(example);
    if (found) {
      stack.push({ label: found[1] as Label, number: Number(found[2] || 1), start: text.length });
      i += found[0].length;
      continue;
    }
    const top = stack.at(-1);
    if (example[i] === "]" && top?.label) {
      stack.pop();
      marks.push({ label: top.label, number: top.number, start: top.start, end: text.length });
      i++;
      continue;
    }
    if (example[i] === "[") stack.push({ label: null, number: 0, start: text.length });
    else if (example[i] === "]") stack.pop();
    text += example[i++];
  }
  const left = stack.find((entry) => entry.label);
  if (left) throw new Error(`the mark [${left.label} is not closed in: ${example}`);
  return { text, marks };
}

/** The marks of attributions as found, numbered in the order of their content. */
export function marksOf(found: readonly Attribution[]): Mark[] {
  return found.flatMap((attribution, i) => {
    const mark =
      (label: Label) =>
      (span: Span): Mark => ({ label, number: i + 1, start: span[0], end: span[1] });
    return [...attribution.source.map(mark("source")), ...attribution.cue.map(mark("cue")), ...attribution.content.map(mark("content"))];
  });
}

/** A text with its marks written into it; the inverse of `parse`. */
export function render({ text, marks }: Marked): string {
  // with equal spans content encloses source encloses cue, as sentences do
  const rank = { content: 0, source: 1, cue: 2 };
  const order = (a: Mark, b: Mark) => b.end - a.end || rank[a.label] - rank[b.label] || a.number - b.number;
  let out = "";
  for (let at = 0; at <= text.length; at++) {
    out += "]".repeat(marks.filter((mark) => mark.end === at && mark.start < at).length);
    for (const mark of marks.filter((mark) => mark.start === at && mark.end > at).sort(order))
      out += `[${mark.label}${mark.number === 1 ? "" : mark.number} `;
    out += text[at] ?? "";
  }
  return out;
}

/**
 * The attributions of a text as one string each, numbers aside, sorted: equal exactly where the same things are found.
 * Quotation marks, white space and final punctuation at the edge of a span do not count.
 */
export function signature({ text, marks }: Marked): string[] {
  const numbers = [...new Set(marks.map((mark) => mark.number))];
  return numbers
    .map((number) =>
      (["source", "cue", "content"] as const)
        .map((label) =>
          marks
            .filter((mark) => mark.number === number && mark.label === label)
            .sort((a, b) => a.start - b.start)
            .map((mark) => trimmed(text, mark))
            .filter(Boolean)
            .join("+"),
        )
        .join(" | "),
    )
    .sort();
}

const EDGE = /[\s"”“„«»›‹'’‘.,;:!?–—-]/u;

function trimmed(text: string, { start, end }: Mark): string {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return end > start ? `${start}-${end} ${text.slice(start, end)}` : "";
}
