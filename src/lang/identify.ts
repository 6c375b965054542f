/**
 * Which pack's language a text is in. Small words tell: the share of a text's words that stand in a pack's closed classes and
 * stop words is a third or more in its own language and a tenth in another. Letters outside the alphabet count against a pack,
 * and near neighbours without a pack are told by the words that they spell otherwise.
 */
import type { Pack, Words } from "./pack.ts";
import { pairs, words } from "./pack.ts";
import { neighbours, strangers } from "./neighbours.ts";

export interface Identified { readonly language: string; readonly confidence: number }

const UNKNOWN: Identified = { language: "und", confidence: 0 };
/** More text than this tells no more. */
const SAMPLE = 6000;
/**
 * The part of a pack's usual share of small words (0.27 Polish, 0.49 English, counted in the pack's own prose) below which a text
 * is not in its language; texts of few words may have fewer. Measured on newspaper text in 16 languages.
 */
const PART = 0.62, PART_SHORT = 0.5, SHORT = 25;
/** The usual share where a pack holds too little prose to count it. */
const USUAL = 0.37;
/** Share of letters outside the alphabet that foreign names may bring into a text. */
const STRANGE = 0.02;

const ASCII = "abcdefghijklmnopqrstuvwxyz";

interface Profile {
  /** The code of a pack; null for the languages without one. */
  readonly code: string | null;
  readonly small: ReadonlySet<string>;
  /** The letters of its own small words: the pack's alphabet holds the letters of loans too, which tell nothing. */
  readonly letters: ReadonlySet<string> | null;
  /** The share of small words in the pack's own prose. */
  readonly usual: number;
  readonly near: readonly { readonly theirs: ReadonlySet<string>; readonly ours: ReadonlySet<string> }[];
}

/** All profiles, and of every small word the profiles that have it. */
interface Compiled { readonly profiles: readonly Profile[]; readonly owners: ReadonlyMap<string, readonly number[]> }

/** The single words of a list: the parts of an expression may be words of any language. */
const single = (list: Words): string[] => words(list).map((word) => word.toLowerCase()).filter((word) => /^\p{L}[\p{L}\p{M}]*$/u.test(word));

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
  const small = new Set(lists.flatMap(single));
  const prose = wordsOf(pack.silence);
  const usual = prose.length < 100 ? USUAL : prose.filter((word) => small.has(word)).length / prose.length;
  return { code: pack.code, small, letters: new Set([...ASCII, ...[...small].join("")]), usual, near };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

const compiled = new WeakMap<readonly Pack[], Compiled>();
function compile(packs: readonly Pack[]): Compiled {
  let known = compiled.get(packs);
  if (known) return known;
  const profiles = [...packs.map(profileOf), ...others];
  const owners = new Map<string, number[]>();
  for (const [p, { small }] of profiles.entries()) for (const word of small) owners.set(word, [...(owners.get(word) ?? []), p]);
  known = { profiles, owners };
  compiled.set(packs, known);
  return known;
}

const others: readonly Profile[] = Object.values(strangers).map((list) => ({ code: null, small: new Set(single(list)), letters: null, usual: USUAL, near: [] }));

/**
 * The language of a text among the packs' languages, "und" where it is none of them or too little text to tell.
 *
 *     identify("Det är inte klart om hon kommer att gå med på det.", packs).language  // "sv"
 */
export function identify(text: string, packs: readonly Pack[]): Identified {
  const found = wordsOf(text.slice(0, SAMPLE));
  if (!found.length) return UNKNOWN;
  const { profiles, owners } = compile(packs);
  const score = new Float64Array(profiles.length), hits = new Float64Array(profiles.length);
  for (const word of found) {
    const having = owners.get(word);
    // a word of one language tells more than one of many
    if (having) for (const p of having) { hits[p]! += 1; score[p]! += 1 / having.length; }
  }
  const letters = found.join("");
  const length = letters.length;
  for (const [p, { letters: alphabet }] of profiles.entries()) {
    if (!alphabet) continue;
    let strange = 0;
    for (const letter of letters) if (!alphabet.has(letter)) strange++;
    // a page of another alphabet is worth nothing, some foreign names cost little
    if (strange > length * STRANGE) score[p] = score[p]! * Math.max(0, 1 - (strange / length - STRANGE) * 20);
  }
  let best = 0;
  for (let p = 1; p < profiles.length; p++) if (score[p]! > score[best]!) best = p;
  const winner = profiles[best];
  const share = winner && score[best]! > 0 ? hits[best]! / found.length : 0;
  if (!winner?.code || share < winner.usual * (found.length < SHORT ? PART_SHORT : PART)) return UNKNOWN;
  let second = 0;
  for (let p = 0; p < profiles.length; p++) if (p !== best) second = Math.max(second, score[p]!);
  for (const { theirs, ours } of winner.near) {
    let foreign = 0, own = 0;
    for (const word of found) { if (theirs.has(word)) foreign++; else if (ours.has(word)) own++; }
    if (foreign > own) return UNKNOWN;
  }
  const margin = (score[best]! - second) / score[best]!;
  if (margin <= 0) return UNKNOWN;
  return { language: winner.code, confidence: Math.round(Math.min(1, margin * 1.5) * Math.min(1, share / winner.usual) * Math.min(1, 0.4 + found.length / 20) * 1000) / 1000 };
}
