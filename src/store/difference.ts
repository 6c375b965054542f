/**
 * What differs between two versions of a text, by words: common ends are set aside, words that each text has once anchor the rest, and
 * the stretches between two anchors are compared in the same way. Work grows as n log n, whatever the texts; where nothing anchors,
 * the stretch counts as rewritten.
 */
import type { Span } from "../model.ts";
import type { Change } from "./store.ts";

interface Word {
  readonly text: string;
  readonly span: Span;
}
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Anchors within anchors within anchors: beyond this depth a stretch counts as rewritten. */
const DEEPEST = 6;

/**
 * The changes that lead from one text to another, in order; none where only white space differs.
 *
 *     difference("at least 12 dead", "at least 14 dead")[0]?.new === "14"
 */
export function difference(before: string, after: string): Change[] {
  const a = wordsOf(before),
    b = wordsOf(after);
  const partner = new Int32Array(a.length).fill(-1);
  match(a, b, { from: 0, to: a.length }, { from: 0, to: b.length }, partner, 0);
  const changes: Change[] = [];
  const emit = (old: Range, now: Range) => {
    if (old.from === old.to && now.from === now.to) return;
    const oldSpan = spanOf(a, old, before),
      newSpan = spanOf(b, now, after);
    changes.push({ old: before.slice(...oldSpan), new: after.slice(...newSpan), oldSpan, newSpan });
  };
  let i = 0,
    j = 0;
  for (let k = 0; k < a.length; k++) {
    if (partner[k]! < 0) continue;
    emit({ from: i, to: k }, { from: j, to: partner[k]! });
    i = k + 1;
    j = partner[k]! + 1;
  }
  emit({ from: i, to: a.length }, { from: j, to: b.length });
  return changes;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].map((found) => ({ text: found[0], span: [found.index, found.index + found[0].length] }));

/** The characters of some words; where there are none, the empty place before the next word. */
function spanOf(words: readonly Word[], { from, to }: Range, text: string): Span {
  if (from < to) return [words[from]!.span[0], words[to - 1]!.span[1]];
  const at = words[from]?.span[0] ?? text.length;
  return [at, at];
}

function match(a: readonly Word[], b: readonly Word[], left: Range, right: Range, partner: Int32Array, depth: number): void {
  let { from: i, to: iEnd } = left,
    { from: j, to: jEnd } = right;
  while (i < iEnd && j < jEnd && a[i]!.text === b[j]!.text) partner[i++] = j++;
  while (i < iEnd && j < jEnd && a[iEnd - 1]!.text === b[jEnd - 1]!.text) partner[--iEnd] = --jEnd;
  if (i === iEnd || j === jEnd || depth === DEEPEST) return;
  let x = i,
    y = j;
  for (const [k, l] of anchors(a, b, { from: i, to: iEnd }, { from: j, to: jEnd })) {
    partner[k] = l;
    match(a, b, { from: x, to: k }, { from: y, to: l }, partner, depth + 1);
    x = k + 1;
    y = l + 1;
  }
  if (x > i) match(a, b, { from: x, to: iEnd }, { from: y, to: jEnd }, partner, depth + 1);
}

/** The longest run of pairs, in order in both, of words that each stretch has exactly once. */
function anchors(a: readonly Word[], b: readonly Word[], left: Range, right: Range): [number, number][] {
  const once = (words: readonly Word[], { from, to }: Range) => {
    const places = new Map<string, number>();
    for (let k = from; k < to; k++) places.set(words[k]!.text, places.has(words[k]!.text) ? -1 : k);
    return places;
  };
  const here = once(a, left),
    there = once(b, right);
  const pairs = [...here].flatMap(([text, k]): [number, number][] => (k >= 0 && (there.get(text) ?? -1) >= 0 ? [[k, there.get(text)!]] : []));
  // patience: tops[d] is the pair that ends the best run of d + 1 pairs with the least place in b
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, l]] of pairs.entries()) {
    let low = 0,
      high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < l) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1]!;
    tops[low] = index;
  }
  const run: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index]!) run.push(pairs[index]!);
  return run.reverse();
}
