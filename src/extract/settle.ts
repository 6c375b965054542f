/**
 * Drafts become attributions: ranges of tokens become trimmed spans, the manner is read off the quotation marks, hedges are given to the
 * innermost statement that the hedging word stands in, and nesting is found by what lies inside what.
 */
import type { Attribution, Hedge, Manner, Span } from "../model.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import type { Draft } from "./draft.ts";
import { F } from "./lexicon.ts";
import { hearsay } from "./reportative.ts";
import type { Range } from "./phrase.ts";
import { unit, type Sight } from "./unit.ts";

export interface Settled extends Attribution {
  readonly draft: Draft;
  /** Index of the attribution that this one stands in, -1 for none. */
  readonly outer: number;
}

/** The attributions of an article in order of appearance. Drafts without a word of content are dropped; doubles too. */
export function settle(drafts: readonly Draft[], sight: Sight): Settled[] {
  const { tokens } = sight;
  const clean: { draft: Draft; content: Range[]; cue: Range[]; source: Range[] }[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const content = trimmed(tokens, draft.content), cue = trimmed(tokens, draft.cue), source = trimmed(tokens, draft.source);
    if (!content.length) continue;
    const key = `${content.join()}|${cue.join()}`;
    const twin = `${content.join()}|${source.join()}`;
    if (seen.has(key) || seen.has(twin)) continue;
    seen.add(key).add(twin);
    clean.push({ draft, content, cue, source });
  }
  // one stretch of words is attributed once: the draft with a source, then the surer one
  const byContent = new Map<string, number>();
  for (let i = 0; i < clean.length; i++) {
    const key = clean[i]!.content.join();
    const j = byContent.get(key);
    if (j === undefined) { byContent.set(key, i); continue; }
    const better = clean[i]!.source.length > 0 === clean[j]!.source.length > 0 ? clean[i]!.draft.confidence > clean[j]!.draft.confidence : clean[i]!.source.length > 0;
    clean.splice(better ? j : i, 1);
    byContent.clear();
    i = -1;
  }
  const outers = clean.map((one, i) => outerOf(clean, i, one));
  const hedges = clean.map((one) => one.draft.hedge);
  markHedges(sight, clean, hedges);
  const spans = (ranges: readonly Range[]): Span[] => ranges.map(([from, to]) => [tokens.start[from]!, tokens.end[to - 1]!]);
  return clean.map((one, i) => ({
    content: spans(one.content), cue: spans(one.cue), source: spans(one.source), manner: mannerOf(tokens, one.draft, one.content), act: one.draft.act, hedge: hedges[i]!,
    rule: one.draft.rule, confidence: one.draft.confidence, draft: { ...one.draft, content: one.content, cue: one.cue, source: one.source }, outer: outers[i]!,
  }));
}

const OPEN = /^["“„»«”’‘'‹›(]$/u, CLOSE = /^["”“»«’'‘‹›)]$/u;

/** Ranges without the punctuation at their edges; empty ones are dropped. A closing bracket or mark stays where its partner is inside. */
function trimmed(tokens: Tokens, ranges: readonly Range[]): Range[] {
  const made: Range[] = [];
  for (let [from, to] of ranges) {
    while (from < to && tokens.kind[from] === Kind.mark && !(OPEN.test(tokens.low[from]!) && partner(tokens, from, to))) from++;
    while (to > from && tokens.kind[to - 1] === Kind.mark && !(CLOSE.test(tokens.low[to - 1]!) && holdsOpening(tokens, from, to - 1))) to--;
    // a quotation that is the whole range loses its marks
    while (to - from > 2 && OPEN.test(tokens.low[from]!) && tokens.low[from] !== "(" && partner(tokens, from, to) === to - 1) { from++; to--; while (to > from && tokens.kind[to - 1] === Kind.mark) to--; }
    if (to > from) made.push([from, to]);
  }
  return made.sort((a, b) => a[0] - b[0]);
}

/** The token that closes the mark at `open` inside the range, or 0. */
function partner(tokens: Tokens, open: number, to: number): number {
  for (let t = open + 1; t < to; t++) if (CLOSE.test(tokens.low[t]!) && tokens.kind[t] === Kind.mark && (tokens.low[open] === "(" ? tokens.low[t] === ")" : tokens.low[t] !== ")") && tokens.start[t] === tokens.end[t - 1]) return t;
  return 0;
}

function holdsOpening(tokens: Tokens, from: number, close: number): boolean {
  let marks = 0;
  for (let t = from; t < close; t++) if (tokens.kind[t] === Kind.mark && OPEN.test(tokens.low[t]!) && (tokens.low[close] === ")") === (tokens.low[t] === "(")) marks++;
  return marks % 2 === 1;
}

/** The smallest other attribution whose content holds this one's cue or, without a cue, its content. */
function outerOf(all: readonly { draft: Draft; content: Range[]; cue: Range[] }[], i: number, one: { draft: Draft; content: Range[]; cue: Range[] }): number {
  let best = -1, size = Infinity;
  const anchor = one.cue[0] ?? one.content[0]!;
  all.forEach((other, j) => {
    if (j === i) return;
    const holds = other.content.some(([from, to]) => from <= anchor[0] && anchor[1] <= to);
    if (!holds) return;
    const length = other.content.reduce((sum, [from, to]) => sum + to - from, 0);
    const own = one.content.reduce((sum, [from, to]) => sum + to - from, 0);
    if (length < own) return;
    if (length < size) { best = j; size = length; }
  });
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

/** Hearsay and conditions go to the innermost statement around them, or to the one whose cue they stand in. */
function markHedges(sight: Sight, all: readonly { draft: Draft; content: Range[]; cue: Range[] }[], hedges: Hedge[]): void {
  const { tokens, flags, lexicon } = sight;
  const units = new Map<string, Range>();
  for (const { draft } of all) for (const [from, to] of [draft.unit, ...draft.content]) units.set(`${tokens.sentences[tokens.sentence[from]!]![0]}`, [tokens.sentences[tokens.sentence[from]!]![0], Math.max(to, tokens.sentences[tokens.sentence[from]!]![1])]);
  const give = (token: number, hedge: Hedge) => {
    let best = -1, size = Infinity;
    all.forEach((one, j) => {
      const cued = one.cue.length > 0 && one.cue[0]![0] - 6 <= token && token < one.cue.at(-1)![1] && !one.content.some(([from, to]) => from <= token && token < to) && sameClause(sight, token, one.cue[0]![0]);
      if (cued && hedges[j] === "none" && hedge === "alleged") hedges[j] = hedge;
      if (!one.content.some(([from, to]) => from <= token && token < to)) return;
      const length = one.content.reduce((sum, [from, to]) => sum + to - from, 0);
      if (length < size) { best = j; size = length; }
    });
    if (best >= 0 && hedges[best] === "none") hedges[best] = hedge;
  };
  for (const [from, to] of units.values()) {
    const u = unit(sight, from, Math.min(to, tokens.count), []);
    for (const one of hearsay(u)) give(from + one.at, one.entry.cue.hedge);
    for (let t = from; t < Math.min(to, tokens.count); t++) {
      const unconfirmed = lexicon.unconfirmed.longest(tokens, t);
      if (unconfirmed) give(t, "unconfirmed");
      if (flags[t]! & F.conditional && isCondition(sight, t, from)) give(t, "conditional");
    }
  }
}

function sameClause(sight: Sight, a: number, b: number): boolean {
  for (let t = Math.min(a, b); t < Math.max(a, b); t++) if (sight.tokens.kind[t] === Kind.mark) return false;
  return true;
}

/** A conditional word at the head of a clause; one that is also a preposition or asks a question must stand where a clause begins. */
function isCondition(sight: Sight, t: number, from: number): boolean {
  const { tokens, flags } = sight;
  const bits = flags[t]!;
  if (!(bits & (F.prep | F.wh | F.adv | F.as))) return true;
  if (t === from) return true;
  // a preposition before an infinitive or a that-clause
  if (bits & F.prep && t + 1 < tokens.count && flags[t + 1]! & (F.that | F.toInf)) return false;
  const before = flags[t - 1]!;
  return tokens.kind[t - 1] === Kind.mark || (before & (F.that | F.coord | F.adv)) !== 0;
}
