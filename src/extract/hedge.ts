/**
 * How far the article stands behind the words: hearsay, conditions, what could not be confirmed. A hedging word marks the innermost
 * statement that it stands in, hearsay besides the one whose cue it stands in.
 */
import type { Hedge } from "../model.ts";
import { Kind } from "../text/segment.ts";
import { F } from "./lexicon.ts";
import { hearsay } from "./reportative.ts";
import type { Trimmed } from "./settle.ts";
import { cueAt, type Sight } from "./sight.ts";
import { has, unit } from "./unit.ts";
import { isFinite } from "./verb.ts";

/** The hedge of every attribution, its cue's own where no word around it says more. */
export function markHedges(sight: Sight, all: readonly Trimmed[]): Hedge[] {
  const { tokens, flags, lexicon } = sight;
  const hedges = all.map((one) => one.draft.hedge);
  const bySentence = new Map<number, number[]>();
  all.forEach((one, j) => {
    const sentences = new Set<number>();
    for (const [from, to] of [...one.content, ...one.cue, one.draft.unit]) for (let k = tokens.sentence[from]!; k <= tokens.sentence[Math.max(from, to - 1)]!; k++) sentences.add(k);
    for (const k of sentences) { const list = bySentence.get(k); if (list) list.push(j); else bySentence.set(k, [j]); }
  });
  const sizes = all.map((one) => one.content.reduce((sum, [from, to]) => sum + to - from, 0));
  for (const [k, near] of bySentence) {
    const give = (token: number, hedge: Hedge) => {
      let best = -1, size = Infinity;
      for (const j of near) {
        const one = all[j]!;
        const inside = one.content.some(([from, to]) => from <= token && token < to);
        if (!inside && hedge === "alleged" && hedges[j] === "none" && one.cue.length > 0 && one.cue[0]![0] - BEFORE <= token && token < one.cue.at(-1)![1] && sameClause(sight, token, one.cue[0]![0])) hedges[j] = hedge;
        if (inside && sizes[j]! < size) { best = j; size = sizes[j]!; }
      }
      if (best >= 0 && hedges[best] === "none") hedges[best] = hedge;
    };
    const [from, to] = tokens.sentences[k]!;
    let heard = false;
    for (let t = from; t < to && !heard; t++) heard = cueAt(sight, t, "reportative");
    if (heard) for (const one of hearsay(unit(sight, from, to, []))) give(from + one.at, one.entry.cue.hedge);
    for (let t = from; t < to; t++) {
      if (lexicon.unconfirmed.longest(tokens, t)) give(t, "unconfirmed");
      if (flags[t]! & F.conditional && isCondition(sight, t, from)) give(t, "conditional");
    }
    for (const j of near) for (const [start, end] of all[j]!.content) if (start >= from && start < to && opensCondition(sight, start, Math.min(end, to), to)) give(start, "conditional");
  }
  afterwards(sight, all, hedges, bySentence);
  return hedges;
}

/** Classes of words that are no verb. */
const NEVER_FIRST = F.det | F.prep | F.subject | F.adv | F.coord | F.sub | F.that | F.wh | F.rel | F.time | F.neg | F.poss | F.title | F.speaker;

/** "Are they upheld, the bill may grow": where the verb stands second, one that opens a sentence of two verbs makes a condition of it. */
function opensCondition(sight: Sight, from: number, end: number, to: number): boolean {
  if (!sight.lexicon.pack.grammar.verbSecond) return false;
  const { tokens } = sight;
  const first = tokens.sentences[tokens.sentence[from]!]![0];
  if (end - from < 4 || sight.flags[from]! & NEVER_FIRST && !(sight.flags[from]! & (F.aux | F.finite))) return false;
  for (let t = first; t < from; t++) if (tokens.kind[t] !== Kind.mark) return false;
  if (/^[?!]/u.test(tokens.low[to - 1] ?? "") || tokens.low[end - 1] === "?") return false;
  const own = unit(sight, from, end, []);
  const verb = isFinite(own, 0) || has(own, 1, F.subject) && !has(own, 0, F.adv | F.sub | F.coord | F.prep | F.det | F.wh | F.that | F.subject | F.rel | F.time | F.neg);
  if (!verb || isFinite(own, 1)) return false;
  for (let p = 2; p < own.items.length; p++) if (isFinite(own, p) && !has(own, p - 1, F.rel | F.that | F.coord | F.sub)) return true;
  return false;
}

/** "The claims could not be verified.": a sentence that attributes nothing speaks of what was said before it, one paragraph back at most. */
function afterwards(sight: Sight, all: readonly Trimmed[], hedges: Hedge[], bySentence: ReadonlyMap<number, readonly number[]>): void {
  const { tokens, lexicon } = sight;
  const held = (k: number) => (bySentence.get(k) ?? []).filter((j) => all[j]!.content.some(([from, to]) => tokens.sentence[from]! <= k && k <= tokens.sentence[Math.max(from, to - 1)]!));
  tokens.sentences.forEach(([from, to], k) => {
    let found = false;
    for (let t = from; t < to && !found; t++) found = lexicon.unconfirmed.longest(tokens, t) !== null;
    if (!found || held(k).length) return;
    for (let back = k - 1; back >= 0 && k - back <= 3 && tokens.block[from]! - tokens.block[tokens.sentences[back]![0]]! <= 1; back--) {
      const said = held(back);
      for (const j of said) hedges[j] = "unconfirmed";
      if (said.length) return;
    }
  });
}

/** Hearsay stands at most so many tokens before the cue that it colours. */
const BEFORE = 6;

function sameClause(sight: Sight, a: number, b: number): boolean {
  for (let t = Math.min(a, b); t < Math.max(a, b); t++) if (sight.tokens.kind[t] === Kind.mark) return false;
  return true;
}

/** A conditional word at the head of a clause; one that is also a preposition or asks a question must stand where a clause begins. */
function isCondition(sight: Sight, t: number, from: number): boolean {
  const { tokens, flags } = sight;
  const bits = flags[t]!;
  if (!(bits & (F.prep | F.wh | F.adv | F.as))) return true;
  if (t === from || t + 1 < tokens.count && flags[t + 1]! & F.neg && !(bits & F.wh && flags[t - 1]! & F.told)) return true;
  // a preposition before an infinitive or a that-clause
  if (bits & F.prep && t + 1 < tokens.count && flags[t + 1]! & (F.that | F.toInf)) return false;
  const before = flags[t - 1]!;
  return tokens.kind[t - 1] === Kind.mark || (before & (F.that | F.coord | F.adv)) !== 0;
}
