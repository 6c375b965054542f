/**
 * The outlet told, for papers that no table holds: reading does not know "Sydposten" in "she said to Sydposten" for an outlet, the
 * story does, since it has articles that Sydposten published.
 */
import { words, type Pack } from "../lang/pack.ts";
import type { Statement } from "../model.ts";
import { phrases, type Phrases } from "../text/match.ts";
import { Kind } from "../text/segment.ts";
import type { Paper, Papers } from "./paper.ts";
import { once } from "../lang/once.ts";
import { firstToken, type Wordings } from "./wording.ts";

/** So many words may stand between the verb and the outlet, and between a preposition and the outlet ("to the local daily X"). */
const REACH = 14, PREPOSITION = 4;

interface Words { readonly to: Phrases<true>; readonly other: ReadonlySet<string> }

const wordsOf = once((pack: Pack): Words => ({ to: phrases(words(pack.speech.toldTo).map((form) => [form, true] as const)), other: new Set(words(pack.grammar.prepositions)) }));

/** The outlets told by a statement's own words: named behind its verb, as one spoken to. */
export function heardBy(statement: Statement, pack: Pack, { tokens }: Wordings, named: Papers["named"][number]): Paper[] {
  const { to, other } = wordsOf(pack);
  const cue = statement.cue.at(-1);
  if (!cue || !named.length) return [];
  const start = firstToken(tokens, cue[0]);
  const heard: Paper[] = [];
  let spoken = -1, behind = firstToken(tokens, cue[1]);
  if (behind < tokens.count && tokens.start[behind]! < cue[1]) behind++;
  let blocked = false;
  for (let t = behind; t < tokens.count && t < behind + REACH && tokens.sentence[t] === tokens.sentence[start]; t++) {
    if (tokens.kind[t] === Kind.mark && /[,;:.?!()–—-]/u.test(tokens.low[t]!)) { if (spoken < 0) blocked = true; continue; }
    const paper = named.find(({ span }) => span[0] === tokens.start[t]);
    if (paper) {
      if (spoken >= 0 ? t - spoken <= PREPOSITION : !blocked && !statement.source.some(([from, end]) => from <= paper.span[0] && paper.span[1] <= end)) heard.push(paper.paper);
      break;
    }
    if (to.longest(tokens, t)) spoken = t;
    else if (other.has(tokens.low[t]!)) blocked = true;
  }
  return heard;
}
