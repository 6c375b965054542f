/**
 * Which pack's language a text is in. Small words tell: the share of a text's words that stand in a pack's closed classes and
 * stop words is a third or more in its own language and a tenth in another. Letters outside the alphabet count against a pack,
 * and near neighbours without a pack are told by the words that they spell otherwise.
 */
import type { Pack, Words } from "./pack.ts";
import { pairs, words } from "./pack.ts";
import { neighbours } from "./neighbours.ts";

export interface Identified { readonly language: string; readonly confidence: number }

const UNKNOWN: Identified = { language: "und", confidence: 0 };
/** More text than this tells no more. */
const SAMPLE = 6000;
/**
 * Shares of small words below which a text is in no pack's language, for texts of many words and of few. Measured on newspaper
 * text in 16 languages: own language 0.36–0.6, the nearest strangers (Dutch, Spanish) up to 0.2.
 */
const SHARE = 0.25, SHARE_SHORT = 0.2, SHORT = 25;
/** Share of letters outside the alphabet that foreign names may bring into a text. */
const STRANGE = 0.02;

interface Profile {
  readonly pack: Pack;
  readonly small: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly near: readonly { readonly theirs: ReadonlySet<string>; readonly ours: ReadonlySet<string> }[];
}

/** One word by its own: expressions fall apart into their words. */
const single = (list: Words | undefined): string[] => (list ? words(list).flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{M}]+/u)) : []);

function profileOf(pack: Pack): Profile {
  const { grammar, speech, stories } = pack;
  const forms = pairs(grammar.pronouns, ":").map(([form]) => form).join(" ");
  const lists = [
    forms, grammar.objectPronouns, grammar.possessives, grammar.determiners, grammar.prepositions, grammar.coordinators, grammar.subordinators,
    grammar.relatives, grammar.auxiliaries, grammar.auxiliariesNonFinite, grammar.negations, grammar.adverbs, speech.that, speech.wh, speech.toInfinitive,
    speech.as, speech.by, stories.stopWords,
  ];
  const near = neighbours.filter((one) => one.like === pack.code).map((one) => {
    const both = pairs(one.pairs).filter(([theirs, ours]) => theirs !== ours);
    return { theirs: new Set(both.map(([theirs]) => theirs)), ours: new Set(both.map(([, ours]) => ours)) };
  });
  return { pack, small: new Set(lists.flatMap(single).filter(Boolean)), letters: new Set(pack.letters), near };
}

const compiled = new WeakMap<readonly Pack[], readonly Profile[]>();
function profilesOf(packs: readonly Pack[]): readonly Profile[] {
  let profiles = compiled.get(packs);
  if (!profiles) { profiles = packs.map(profileOf); compiled.set(packs, profiles); }
  return profiles;
}

/**
 * The language of a text among the packs' languages, "und" where it is none of them or too little text to tell.
 *
 *     identify("Det är inte klart om hon kommer att gå med på det.", packs).language  // "sv"
 */
export function identify(text: string, packs: readonly Pack[]): Identified {
  const found = text.slice(0, SAMPLE).toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (!found.length) return UNKNOWN;
  const profiles = profilesOf(packs);
  const owners = new Map<string, number>();
  const score = new Float64Array(profiles.length), hits = new Float64Array(profiles.length);
  for (const word of found) {
    let mask = owners.get(word);
    if (mask === undefined) {
      mask = 0;
      for (let p = 0; p < profiles.length; p++) if (profiles[p]!.small.has(word)) mask += 2 ** p;
      owners.set(word, mask);
    }
    let count = 0;
    for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
    for (let p = 0, rest = mask; rest > 0; p++, rest = Math.floor(rest / 2)) if (rest % 2 === 1) { hits[p]! += 1; score[p]! += 1 / count; }
  }
  const letters = found.join("");
  const length = letters.length;
  for (const [p, profile] of profiles.entries()) {
    let strange = 0;
    for (const letter of letters) if (!profile.letters.has(letter)) strange++;
    // a page of another alphabet is worth nothing, some foreign names cost little
    if (strange > length * STRANGE) score[p] = score[p]! * Math.max(0, 1 - (strange / length - STRANGE) * 20);
  }
  let best = 0;
  for (let p = 1; p < profiles.length; p++) if (score[p]! > score[best]!) best = p;
  const winner = profiles[best];
  const share = winner && score[best]! > 0 ? hits[best]! / found.length : 0;
  if (!winner || share < (found.length < SHORT ? SHARE_SHORT : SHARE)) return UNKNOWN;
  let second = 0;
  for (let p = 0; p < profiles.length; p++) if (p !== best) second = Math.max(second, score[p]!);
  for (const { theirs, ours } of winner.near) {
    let foreign = 0, own = 0;
    for (const word of found) { if (theirs.has(word)) foreign++; else if (ours.has(word)) own++; }
    if (foreign > own) return UNKNOWN;
  }
  const margin = (score[best]! - second) / score[best]!;
  if (margin <= 0) return UNKNOWN;
  return { language: winner.pack.code, confidence: Math.round(Math.min(1, margin * 1.5) * Math.min(1, share / 0.4) * Math.min(1, 0.4 + found.length / 20) * 1000) / 1000 };
}
