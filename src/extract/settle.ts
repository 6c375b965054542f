/**
 * Drafts become attributions: ranges of tokens become trimmed spans, the manner is read off the quotation marks, hedges are given to the
 * innermost statement that the hedging word stands in, and nesting is found by what lies inside what.
 */
import type { Attribution, Manner, Span } from "../model.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import type { Draft } from "./draft.ts";
import { markHedges } from "./hedge.ts";
import type { Range } from "./phrase.ts";
import type { Sight } from "./sight.ts";

export interface Settled extends Attribution {
  readonly draft: Draft;
  /** Index of the attribution that this one stands in, -1 for none. */
  readonly outer: number;
}

/** The attributions of an article in order of appearance. Drafts without a word of content are dropped; doubles too. */
export function settle(drafts: readonly Draft[], sight: Sight): Settled[] {
  const { tokens } = sight;
  const all: Trimmed[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const content = trimmed(tokens, draft.content), cue = trimmed(tokens, draft.cue), source = trimmed(tokens, draft.source);
    if (!content.length) continue;
    const key = `${content.join()}|${cue.join()}`;
    const twin = `${content.join()}|${source.join()}`;
    if (seen.has(key) || seen.has(twin)) continue;
    seen.add(key).add(twin);
    all.push({ draft, content, cue, source });
  }
  // one stretch of words is attributed once: the draft with a source, then the surer one
  const byContent = new Map<string, Trimmed>();
  for (const one of all) {
    const key = one.content.join();
    const other = byContent.get(key);
    const better = !other || (one.source.length > 0 === other.source.length > 0 ? one.draft.confidence > other.draft.confidence : one.source.length > 0);
    if (better) byContent.set(key, one);
  }
  const clean = all.filter((one) => byContent.get(one.content.join()) === one);
  const outers = clean.map((one, i) => outerOf(clean, i, one));
  const hedges = markHedges(sight, clean);
  const spans = (ranges: readonly Range[]): Span[] => ranges.map(([from, to]) => [tokens.start[from]!, tokens.end[to - 1]!]);
  return clean.map((one, i) => ({
    content: spans(one.content), cue: spans(one.cue), source: spans(one.source), manner: mannerOf(tokens, one.draft, one.content), act: one.draft.act, hedge: hedges[i]!,
    rule: one.draft.rule, confidence: one.draft.confidence, draft: { ...one.draft, content: one.content, cue: one.cue, source: one.source }, outer: outers[i]!,
  }));
}

export interface Trimmed { readonly draft: Draft; readonly content: Range[]; readonly cue: Range[]; readonly source: Range[] }

/** An outer attribution stands no more than this many attributions away in the order of the text. */
const NEAR = 60;
/** How far the partner of a mark is looked for, in tokens. */
const PARTNER = 400;

const OPEN = /^["“„»«”’‘'‹›(]$/u, CLOSE = /^["”“»«’'‘‹›)]$/u;
/** Marks that quote inside a quotation, or stand for an apostrophe. */
const SINGLES = /^[’‘'‹›]$/u;

/** Ranges without the punctuation at their edges; empty ones are dropped. A closing bracket or mark stays where its partner is inside. */
function trimmed(tokens: Tokens, ranges: readonly Range[]): Range[] {
  const made: Range[] = [];
  for (let [from, to] of ranges) {
    while (from < to && tokens.kind[from] === Kind.mark && !(OPEN.test(tokens.low[from]!) && partner(tokens, from, to))) from++;
    while (to > from && tokens.kind[to - 1] === Kind.mark && tokens.low[to - 1] !== "%" && !(CLOSE.test(tokens.low[to - 1]!) && holdsOpening(tokens, from, to - 1))) to--;
    // a quotation that is the whole range loses its marks
    while (to - from > 2 && OPEN.test(tokens.low[from]!) && tokens.low[from] !== "(" && partner(tokens, from, to) === to - 1) { from++; to--; while (to > from && tokens.kind[to - 1] === Kind.mark) to--; }
    if (to > from) made.push([from, to]);
  }
  return made.sort((a, b) => a[0] - b[0]);
}

/** The token that closes the mark at `open` inside the range, or 0. */
function partner(tokens: Tokens, open: number, to: number): number {
  const kind = (mark: string): number => (mark === "(" || mark === ")" ? 0 : SINGLES.test(mark) ? 1 : 2);
  const wanted = kind(tokens.low[open]!);
  for (let t = open + 1; t < Math.min(to, open + PARTNER); t++) if (CLOSE.test(tokens.low[t]!) && tokens.kind[t] === Kind.mark && kind(tokens.low[t]!) === wanted && tokens.start[t] === tokens.end[t - 1]) return t;
  return 0;
}

function holdsOpening(tokens: Tokens, from: number, close: number): boolean {
  let marks = 0;
  for (let t = Math.max(from, close - PARTNER); t < close; t++) if (tokens.kind[t] === Kind.mark && OPEN.test(tokens.low[t]!) && (tokens.low[close] === ")") === (tokens.low[t] === "(")) marks++;
  return marks % 2 === 1;
}

/** The smallest other attribution whose content holds this one's cue or, without a cue, its content. */
function outerOf(all: readonly { draft: Draft; content: Range[]; cue: Range[] }[], i: number, one: { draft: Draft; content: Range[]; cue: Range[] }): number {
  let best = -1, size = Infinity;
  const anchor = one.cue[0] ?? one.content[0]!;
  for (let j = Math.max(0, i - NEAR); j < Math.min(all.length, i + NEAR); j++) {
    const other = all[j]!;
    if (j === i) continue;
    const holds = other.content.some(([from, to]) => from <= anchor[0] && anchor[1] <= to);
    if (!holds) continue;
    const length = other.content.reduce((sum, [from, to]) => sum + to - from, 0);
    const own = one.content.reduce((sum, [from, to]) => sum + to - from, 0);
    if (length < own) continue;
    if (length < size) { best = j; size = length; }
  }
  return best;
}

function mannerOf(tokens: Tokens, draft: Draft, content: readonly Range[]): Manner {
  if (draft.speech) return "direct";
  let inside = 0, outside = 0;
  for (const [from, to] of content) {
    // quoted before it begins: the opening mark stands directly before
    let depth = from > 0 && /^["“„»«”’‘'‹]$/u.test(tokens.low[from - 1]!) && tokens.end[from - 1] === tokens.start[from] ? 1 : 0;
    for (let t = from; t < to; t++) {
      if (tokens.kind[t] === Kind.mark && /^["“”„»«‹›]$/u.test(tokens.low[t]!)) { depth = depth ? 0 : 1; continue; }
      if (tokens.kind[t] !== Kind.mark) { if (depth) inside++; else outside++; }
    }
  }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed";
}
