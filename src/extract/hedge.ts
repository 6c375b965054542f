/**
 * How far the article stands behind the words: hearsay, conditions, what could not be confirmed. A hedging word marks the innermost
 * statement that it stands in, hearsay besides the one whose cue it stands in.
 */
import type { Hedge } from "../model.ts";
import { Kind } from "../text/segment.ts";
import { F } from "./lexicon.ts";
import { hearsay } from "./reportative.ts";
import type { Trimmed } from "./settle.ts";
import type { Sight } from "./sight.ts";
import { unit } from "./unit.ts";

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
    for (let t = from; t < to && !heard; t++) heard = sight.cues[t]?.values.some((value) => value.type === "reportative") ?? false;
    if (heard) for (const one of hearsay(unit(sight, from, to, []))) give(from + one.at, one.entry.cue.hedge);
    for (let t = from; t < to; t++) {
      if (lexicon.unconfirmed.longest(tokens, t)) give(t, "unconfirmed");
      if (flags[t]! & F.conditional && isCondition(sight, t, from)) give(t, "conditional");
    }
  }
  return hedges;
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
  if (t === from) return true;
  // a preposition before an infinitive or a that-clause
  if (bits & F.prep && t + 1 < tokens.count && flags[t + 1]! & (F.that | F.toInf)) return false;
  const before = flags[t - 1]!;
  return tokens.kind[t - 1] === Kind.mark || (before & (F.that | F.coord | F.adv)) !== 0;
}
