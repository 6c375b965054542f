/**
 * Outlets that carry on what somebody said elsewhere: in a sentence of its own ("Her words were carried by X"), in a relative clause
 * ("…, on which X relies"), behind a participle ("…, quoted by X"). What X heard itself is not passed on: "…, whom X has talked to".
 */
import type { Hop } from "../model.ts";
import { Kind } from "../text/segment.ts";
import { CREDITED, spanOf, within, type Appearance, type Cast, type Speaker } from "./cast.ts";
import { F, SLOT } from "./lexicon.ts";
import { isDoubleMark } from "./quotation.ts";
import type { Range } from "./phrase.ts";
import type { Settled } from "./settle.ts";
import { verbAt, type Sight } from "./sight.ts";

/** A sentence that only passes on has at most so many tokens. */
const LONGEST = 26;
/** Its noun for what was said stands among so many tokens at its head. */
const HEAD = 5;
/** The clause around an outlet is looked at so many tokens each way. */
const CLAUSE = 8;
/** The words that are passed on stand at most so many sentences back. */
const BACK = 2;

/** Whether the sentence [from, to) says of somebody's words no more than who carries them: "Jego słowa przytacza X." */
export function passingSentence({ tokens, flags, cues, lexicon }: Sight, from: number, to: number): boolean {
  if (!lexicon.passes.size || to - from > LONGEST) return false;
  let verb = -1, noun = -1;
  for (let t = from; t < to; t++) {
    if (lexicon.passes.has(tokens.low[t]!)) { verb = t; break; }
    if (flags[t]! & (F.that | F.rel | F.sub) && !(flags[t]! & (F.det | F.prep))) return false;
    if (t < from + HEAD && noun < 0 && lexicon.utterances.has(tokens.low[t]!) && !(flags[t]! & F.capital && t > from && !lexicon.nounsCapitalised)) noun = t;
    // somebody's words are nobody else's: "the minister's words were …" is told of as well
    if (noun < 0 && (flags[t]! & F.finite || cues[t]?.values.some((value) => value.type === "verb" && value.slot === SLOT.finite)) && !(flags[t]! & (F.det | F.poss))) return false;
  }
  return verb > noun && noun >= 0;
}

/** Whether the clause of a relative in which an outlet stands says that it passes on what the clause describes. */
export function passesOn({ first, end }: Appearance, { sight }: Cast): boolean {
  const { tokens, flags, lexicon } = sight;
  const carries = (t: number, about: boolean): boolean => lexicon.passes.has(tokens.low[t]!) || about && (verbAt(sight, t, SLOT.finite, SLOT.participle) && !(flags[t]! & F.capital));
  const inside = (t: number): boolean => t >= 0 && t < tokens.count && tokens.sentence[t] === tokens.sentence[first] && (tokens.kind[t] !== Kind.mark || isDoubleMark(tokens.low[t]!));
  let opening = -1;
  // where relatives are determiners too, one behind a comma opens a clause
  const opens = (t: number): boolean => (flags[t]! & F.rel) !== 0 && (!(flags[t]! & F.det) || lexicon.clauseFinal && (tokens.low[t - 1] === "," || tokens.low[t - 2] === "," && (flags[t - 1]! & F.prep) !== 0));
  for (let t = first - 1; t >= first - CLAUSE && inside(t); t--) if (opens(t)) { opening = t; break; }
  if (opening < 0) return false;
  // "about which X wrote"
  const before = opening - 1, about = inside(before) && lexicon.about.has(tokens.low[before]!);
  for (let t = opening + 1; t < first; t++) if (carries(t, about)) return true;
  for (let t = end; t < end + CLAUSE && inside(t); t++) if (carries(t, about)) return true;
  return false;
}

/** The hops of sentences that pass on the ones before: index of the attribution passed on -> hops. */
export function passedHops(settled: readonly Settled[], speaking: readonly (Speaker | null)[], cast: Cast): Map<number, Hop[]> {
  const { sight } = cast;
  const { tokens } = sight;
  const bySentence = new Map<number, number[]>();
  settled.forEach((one, i) => {
    if (one.draft.depth || one.outer >= 0) return;
    const sentence = tokens.sentence[one.draft.cue[0]?.[0] ?? one.draft.content[0]![0]]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]);
  });
  const found = new Map<number, Hop[]>();
  for (const [sentence, range] of tokens.sentences.entries()) {
    const kind = tokens.blocks[tokens.block[range[0]]!]?.kind;
    if (kind !== "paragraph" && kind !== "lede" || !passingSentence(sight, range[0], range[1])) continue;
    const outlets = within(cast, range as Range).filter(({ outlet }) => outlet !== null && CREDITED.has(outlet.kind) && outlet.kind !== "thinktank");
    let back = sentence - 1;
    while (back > sentence - BACK && !bySentence.has(back)) back--;
    for (const i of bySentence.get(back) ?? []) for (const { entity, first, end } of outlets) {
      if (speaking[i]?.entity === entity.id) continue;
      found.set(i, [...(found.get(i) ?? []), { role: "relay", name: entity.name, entity: entity.id, span: spanOf(cast, [first, end]) }]);
    }
  }
  return found;
}

/** Whether an outlet behind the "by" at a token heard or read what it tells itself: "interviewed by X", "seen by X". */
export function heardBy({ sight: { tokens, lexicon } }: Cast, by: number): boolean {
  for (let t = by - 1; t >= by - 2 && t >= 0; t--) if (lexicon.hears.has(tokens.low[t]!)) return true;
  return false;
}
