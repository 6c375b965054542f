/**
 * Patterns of many labels, asked only where one can hold. A pack has hundreds of labels and most lines begin with none of them:
 * three letters at the place where a label would begin or end tell that without trying every one.
 */

/** What the readers of lines ask of a pattern. */
export interface Pattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
  /** All that it finds, for a pattern that finds more than one. */
  all(text: string): RegExpExecArray[];
  /** The text with all that it finds replaced. */
  replace(text: string, by: string): string;
}

/** Where a label of a list may stand; false is sure, true is to be looked at. */
export interface Gate {
  /** Whether a label may begin at this index. */
  begins(text: string, at: number): boolean;
  /** Whether a label may end before this index. */
  ends(text: string, at: number): boolean;
}

/** So many letters tell labels from other words. */
const TELLING = 3;

/** Letters that a pattern without case takes for one another, as one of them. */
const folded = (text: string): string => text.toLowerCase().toUpperCase();

/**
 * The gate of some labels, as a pattern without case reads them.
 *
 *     gate(["read more"]).begins("Readers", 0) === true
 */
export function gate(labels: Iterable<string>): Gate {
  const starts = new Set<string>(), ends = new Set<string>();
  for (const label of labels) {
    const parts = label.split(" ");
    starts.add(folded(parts[0]!.slice(0, TELLING)));
    ends.add(folded(parts.at(-1)!.slice(-TELLING)));
  }
  const holds = (set: ReadonlySet<string>, text: string, from: (size: number) => number): boolean => {
    for (let size = 1; size <= TELLING; size++) {
      const at = from(size);
      if (at >= 0 && at + size <= text.length && set.has(folded(text.slice(at, at + size)))) return true;
    }
    return false;
  };
  // the same three letters come again and again: by their codes, nothing is cut out of the text
  const opening = new Map<number, boolean>(), closing = new Map<number, boolean>();
  const asked = (memory: Map<number, boolean>, text: string, from: number, find: () => boolean): boolean => {
    const key = letter(text, from) + letter(text, from + 1) * 2 ** 16 + letter(text, from + 2) * 2 ** 32;
    let found = memory.get(key);
    if (found === undefined) memory.set(key, (found = find()));
    return found;
  };
  return {
    begins: (text, at) => asked(opening, text, at, () => holds(starts, text, () => at)),
    ends: (text, at) => asked(closing, text, at - TELLING, () => holds(ends, text, (size) => at - size)),
  };
}

/** The code of a letter, 0 outside the text. */
const letter = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/**
 * A pattern that is asked only of texts that may hold it, and made when the first such text comes.
 *
 *     guarded("^(?:foto|photo)", "iu", (text) => labels.begins(text, 0)).test("Photo: X") === true
 */
export function guarded(source: string, flags: string, may: (text: string) => boolean): Pattern {
  let made: RegExp | null = null;
  const pattern = (): RegExp => (made ??= new RegExp(source, flags));
  return {
    exec: (text) => (may(text) ? pattern().exec(text) : null),
    test: (text) => may(text) && pattern().test(text),
    all: (text) => (may(text) ? [...text.matchAll(pattern())] : []),
    replace: (text, by) => (may(text) ? text.replace(pattern(), by) : text),
  };
}
