/**
 * Quotations by their marks, paragraph by paragraph. The same character may open and close (” in Swedish, " everywhere), so the
 * side is told by what touches the mark: an opening one stands after a space and touches its word, a closing one the other way round.
 * Single marks (’ ') are quotations only where they enclose like marks, never inside words.
 */
import type { Pack } from "../lang/pack.ts";
import { once } from "../lang/once.ts";
import { Kind, type Tokens } from "../text/segment.ts";

/** Tokens `open` and `close` are the marks, `first`..`end` what stands between; `close` is -1 where the mark is missing. */
export interface Quotation {
  readonly open: number;
  readonly first: number;
  readonly end: number;
  readonly close: number;
  /** Number of word tokens inside. */
  readonly length: number;
  /** Whether it reads as speech: a sentence of its own, by its length or by the stop or comma that it ends with. */
  readonly speech: boolean;
}

const DOUBLE: ReadonlySet<string> = new Set('"”“„»«');

/** Whether a token is a double quotation mark of any language, opening or closing. */
export const isDoubleMark = (low: string): boolean => DOUBLE.has(low);

interface Marks { readonly opens: ReadonlyMap<string, ReadonlySet<string>>; readonly closes: ReadonlySet<string>; readonly single: ReadonlySet<string> }
const SINGLE = new Set(["'", "’", "‘", "‚", "‹", "›"]);

const marksOf = once((pack: Pack): Marks => {
  const opens = new Map<string, Set<string>>();
  // typists mix marks: every double pair seen in print is read in every language, the pack's own first
  for (const pair of [...pack.quotes, '" "', "“ ”", "” ”", "“ “", "„ ”", "„ “", "« »", "» «", "» »", '“ "', '” "', '" ”', "’ ’", "‘ ’", "' '"]) {
    const [open, close] = pair.split(" ");
    if (open && close) opens.set(open, (opens.get(open) ?? new Set()).add(close));
  }
  const closes = new Set([...opens.values()].flatMap((set) => [...set]));
  return { opens, closes, single: SINGLE };
});

/** The quotations between tokens `from` and `to`, outermost only, in order; an unclosed one ends at `to`. */
export function quotations(tokens: Tokens, from: number, to: number, pack: Pack, carried = false): Quotation[] {
  const marks = marksOf(pack);
  const found: Quotation[] = [];
  let first = from, patience = PATIENCE * (LONGEST + to - from);
  if (carried) {
    // the paragraph goes on with speech that an earlier one opened, up to the mark that closes it
    const close = closesFirst(tokens, from, to, marks);
    found.push({ ...quotation(tokens, from - 1, close < 0 ? to : close, close), open: from });
    if (close < 0) return found;
    first = close + 1;
  }
  for (let t = first; t < to; t++) {
    if (tokens.kind[t] !== Kind.mark) continue;
    const closers = marks.opens.get(tokens.low[t]!);
    if (!closers || !canOpen(tokens, t, from, marks)) continue;
    const reach = Math.min(to, t + (patience > 0 ? LONGEST : NEAR));
    const close = closing(tokens, t, reach, closers, marks);
    if (close < 0) {
      patience -= reach - t;
      // a single mark without its pair is an apostrophe; a double one is unclosed where it opens a paragraph or a long stretch
      if (marks.single.has(tokens.low[t]!) || t + 1 >= to) continue;
      // a paragraph of a long quotation opens anew and is never closed; whole quotations inside it come first
      if (laterPair(tokens, t + 1, to, marks)) continue;
      found.push(quotation(tokens, t, to, -1));
      break;
    }
    if (close > t + 1) found.push(quotation(tokens, t, close, close));
    t = close;
  }
  return found;
}

/** Whether a quotation that `from`'s paragraph leaves open is closed in the paragraphs behind, before another opens. */
export function carriesOver(tokens: Tokens, from: number, limit: number, pack: Pack): boolean {
  return closesFirst(tokens, from, limit, marksOf(pack)) >= 0;
}

/** The first closing mark of [from, to) that no opening one precedes, or -1. */
function closesFirst(tokens: Tokens, from: number, to: number, marks: Marks): number {
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] !== Kind.mark || marks.single.has(tokens.low[t]!)) continue;
    const opens = marks.opens.has(tokens.low[t]!) && (t === from || gapBefore(tokens, t)) && !gapAfter(tokens, t);
    if (opens) return -1;
    if (marks.closes.has(tokens.low[t]!) && !gapBefore(tokens, t)) return t;
  }
  return -1;
}

function laterPair(tokens: Tokens, from: number, to: number, marks: Marks): boolean {
  for (let t = from; t < to; t++) {
    const closers = marks.opens.get(tokens.low[t]!);
    if (closers && tokens.kind[t] === Kind.mark && !marks.single.has(tokens.low[t]!) && canOpen(tokens, t, from, marks)) return closing(tokens, t, to, closers, marks) >= 0;
  }
  return false;
}

function quotation(tokens: Tokens, open: number, end: number, close: number): Quotation {
  let length = 0;
  for (let t = open + 1; t < end; t++) if (tokens.kind[t] !== Kind.mark) length++;
  const last = tokens.low[end - 1]!;
  const stop = last === "." || last === "," || last === "!" || last === "?" || last === "…" || last === "...";
  return { open, first: open + 1, end, close, length, speech: length >= 5 || (stop && length >= 1) };
}

const gapBefore = (tokens: Tokens, t: number) => t === 0 || tokens.end[t - 1]! < tokens.start[t]!;
const gapAfter = (tokens: Tokens, t: number) => t + 1 >= tokens.count || tokens.end[t]! < tokens.start[t + 1]!;

function canOpen(tokens: Tokens, t: number, from: number, marks: Marks): boolean {
  const before = t === from || gapBefore(tokens, t) || "([–—-/:„«\"“".includes(tokens.low[t - 1]!);
  if (!before) return false;
  if (gapAfter(tokens, t)) return marks.single.has(tokens.low[t]!) ? false : t === from || !marks.closes.has(tokens.low[t]!);
  return true;
}

/** No quotation is longer than this in tokens; a mark without its partner is not looked for further. */
const LONGEST = 1200;
/**
 * Marks without a partner cost a paragraph so many looks at each of its tokens, and at as many more as the longest quotation has; behind
 * that they are looked for no further than a sentence. No paragraph of news comes near it.
 */
const PATIENCE = 16, NEAR = 60;

function closing(tokens: Tokens, open: number, end: number, closers: ReadonlySet<string>, marks: Marks): number {
  const mark = tokens.low[open]!;
  const to = Math.min(end, open + LONGEST);
  let depth = 0;
  for (let t = open + 1; t < to; t++) {
    if (tokens.kind[t] !== Kind.mark) continue;
    const low = tokens.low[t]!;
    const opensInner = low !== mark && marks.opens.has(low) && !marks.single.has(low) && gapBefore(tokens, t) && !gapAfter(tokens, t) && !closers.has(low);
    if (opensInner) { depth++; continue; }
    if (!closers.has(low)) { if (depth && marks.closes.has(low) && !gapBefore(tokens, t)) depth--; continue; }
    // a mark that touches the word behind it and not the one before opens again: it closes nothing
    const looksOpening = gapBefore(tokens, t) && !gapAfter(tokens, t) && t > open + 1;
    if (looksOpening && low === mark && !marks.single.has(low)) return -1;
    if (looksOpening) continue;
    if (marks.single.has(low) && !gapAfter(tokens, t) && tokens.kind[t + 1] !== Kind.mark) continue;
    if (depth) { depth--; continue; }
    return t;
  }
  return -1;
}
