/**
 * Who speaks where the subject is left out: the verb's ending tells gender and number, and so who of those that have spoken may go on.
 * What a speaker's own verbs agree with is remembered; a first name tells it too.
 */
import { agreement } from "./agreement.ts";
import { F, SLOT } from "./lexicon.ts";
import type { Speaker } from "./cast.ts";
import type { Settled } from "./settle.ts";
import type { Sight } from "./sight.ts";

/** Turns are looked for this many tokens back: a handful of paragraphs. */
const REACH = 500;

export interface Turns {
  /** Notes an attribution whose speaker is known. */
  readonly note: (one: Settled, speaker: Speaker, at: number, turn: boolean) => void;
  /** Whether a speaker may be the subject that the attribution's verb leaves out. */
  readonly fits: (one: Settled, speaker: Pick<Speaker, "entity" | "name">) => boolean;
  /** The last one to speak before `at` who may be that subject, or null. */
  readonly last: (one: Settled, at: number) => Speaker | null;
}

/** The turns of one article; where verbs do not tell their subjects everybody fits. `genders` are those that names show. */
export function turnsOf(sight: Sight, genders: ReadonlyMap<string, string>): Turns {
  const heard = new Map<string, Set<string>>();
  const turns: { speaker: Speaker; at: number }[] = [];
  const keyOf = (speaker: Pick<Speaker, "entity" | "name">) => speaker.entity ?? speaker.name;
  const fits = (one: Settled, speaker: Pick<Speaker, "entity" | "name">): boolean => {
    const wanted = verbClass(sight, one);
    if (wanted === null || wanted === "x" || wanted === "1") return true;
    const known = heard.get(keyOf(speaker));
    if (known?.size) return wanted === "s" ? !known.has("p") || known.size > 1 : known.has(wanted);
    const gender = speaker.entity === null ? undefined : genders.get(speaker.entity);
    if (wanted === "s" || gender === undefined || gender === "n") return true;
    return gender === "?" ? wanted === "m" || wanted === "f" : gender === wanted;
  };
  return {
    note(one, speaker, at, turn) {
      const own = one.source.length ? verbClass(sight, one) : null;
      if (own && /^[mfnp]$/u.test(own)) heard.set(keyOf(speaker), (heard.get(keyOf(speaker)) ?? new Set()).add(own));
      if (turn) turns.push({ speaker, at });
    },
    fits,
    last(one, at) {
      for (let k = turns.length - 1; k >= 0 && at - turns[k]!.at <= REACH; k--) if (fits(one, turns[k]!.speaker)) return turns[k]!.speaker;
      return null;
    },
  };
}

/** What the finite verb of a cue agrees with, or null where it has none or the language does not tell. */
function verbClass({ tokens, flags, cues, lexicon }: Sight, one: Settled): string | null {
  if (!lexicon.pack.grammar.inflection) return null;
  for (const [from, to] of one.draft.cue) {
    for (let t = from; t < to; t++) {
      const finite = (flags[t]! & F.aux) !== 0 || cues[t]?.values.some((value) => value.type === "verb" && (value.slot === SLOT.finite || value.slot === SLOT.passive)) || lexicon.cues.word(tokens.low[t]!).some((value) => value.type === "verb" && value.slot === SLOT.finite);
      if (finite) return agreement(lexicon.pack, tokens.low[t]!);
    }
  }
  return null;
}
