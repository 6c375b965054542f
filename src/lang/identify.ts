/**
 * Which pack's language a text is in. Small words tell: the share of a text's words that stand in a pack's closed classes and
 * stop words is a third or more in its own language and a tenth in another. Letters outside the alphabet count against a pack,
 * and near neighbours without a pack are told by the words that they spell otherwise.
 */
import { Is, KINDS } from "../text/characters.ts";
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

/** What a small word tells: the profiles that have it, and by near neighbour (of all profiles, numbered on) whose spelling it is. */
interface Telling { readonly having: number[]; readonly theirs: number[]; readonly ours: number[] }
interface Compiled {
  readonly profiles: readonly Profile[];
  readonly telling: ReadonlyMap<string, Telling>;
  /** The shapes of these words: most other words have another. */
  readonly shapes: Uint8Array;
  /** The number of the first near neighbour of each profile; one more entry ends the last. */
  readonly near: readonly number[];
}

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

const SHAPES = 0x10000;
/** A number from the first two letters of a word, its last and its length. */
const shapeOf = (text: string, from: number, to: number): number =>
  (text.charCodeAt(from) * 8191 + (to - from > 1 ? text.charCodeAt(from + 1) : 0) * 127 + text.charCodeAt(to - 1) * 31 + to - from) & (SHAPES - 1);

const compiled = new WeakMap<readonly Pack[], Compiled>();
function compile(packs: readonly Pack[]): Compiled {
  let known = compiled.get(packs);
  if (known) return known;
  const profiles = [...packs.map(profileOf), ...others];
  const telling = new Map<string, Telling>();
  const of = (word: string): Telling => {
    let found = telling.get(word);
    if (!found) telling.set(word, (found = { having: [], theirs: [], ours: [] }));
    return found;
  };
  const near: number[] = [0];
  for (const [p, profile] of profiles.entries()) {
    for (const word of profile.small) of(word).having.push(p);
    for (const [n, { theirs, ours }] of profile.near.entries()) {
      for (const word of theirs) of(word).theirs.push(near[p]! + n);
      for (const word of ours) if (!theirs.has(word)) of(word).ours.push(near[p]! + n);
    }
    near.push(near[p]! + profile.near.length);
  }
  const shapes = new Uint8Array(SHAPES);
  for (const word of telling.keys()) shapes[shapeOf(word, 0, word.length)] = 1;
  known = { profiles, telling, near, shapes };
  compiled.set(packs, known);
  return known;
}

const others: readonly Profile[] = Object.values(strangers).map((list) => ({ code: null, small: new Set(single(list)), letters: null, usual: USUAL, near: [] }));

/** What one pass over a text counts: words, their letters, and what they tell about each profile and near neighbour. */
interface Count { words: number; length: number; readonly hits: Float64Array; readonly score: Float64Array; readonly foreign: Int32Array; readonly own: Int32Array; readonly rare: Map<string, number> }

function count(text: string, { profiles, telling, near, shapes }: Compiled): Count {
  const found: Count = {
    words: 0, length: 0, hits: new Float64Array(profiles.length), score: new Float64Array(profiles.length),
    foreign: new Int32Array(near.at(-1)!), own: new Int32Array(near.at(-1)!), rare: new Map(),
  };
  const low = text.toLowerCase();
  for (let i = 0; i < low.length; ) {
    const from = i;
    for (;;) {
      if (i >= low.length) break;
      const code = low.charCodeAt(i), kind = KINDS[code]! & (i === from ? Is.letter : Is.letter | Is.mark);
      let size = 1;
      if (kind === 0) {
        if (code < 0xd800 || code > 0xdfff) break;
        const whole = String.fromCodePoint(low.codePointAt(i)!);
        if (!(i === from ? /^\p{L}/u : /^[\p{L}\p{M}]/u).test(whole)) break;
        size = whole.length;
      }
      // the letters a to z are in every alphabet
      if (code > 0x7f) { const letter = low.slice(i, i + size); found.rare.set(letter, (found.rare.get(letter) ?? 0) + 1); }
      i += size;
    }
    if (i === from) { i++; continue; }
    found.words++;
    found.length += i - from;
    const told = shapes[shapeOf(low, from, i)] ? telling.get(low.slice(from, i)) : undefined;
    if (!told) continue;
    // a word of one language tells more than one of many
    for (const p of told.having) { found.hits[p]! += 1; found.score[p]! += 1 / told.having.length; }
    for (const n of told.theirs) found.foreign[n]!++;
    for (const n of told.ours) found.own[n]!++;
  }
  return found;
}

/**
 * The language of a text among the packs' languages, "und" where it is none of them or too little text to tell.
 *
 *     identify("Det är inte klart om hon kommer att gå med på det.", packs).language  // "sv"
 */
export function identify(text: string, packs: readonly Pack[]): Identified {
  const known = compile(packs);
  const { profiles, near } = known;
  const { words: total, length, hits, score, foreign, own, rare } = count(text.slice(0, SAMPLE), known);
  if (!total) return UNKNOWN;
  for (const [p, { letters: alphabet }] of profiles.entries()) {
    if (!alphabet) continue;
    let strange = 0;
    for (const [letter, times] of rare) if (!alphabet.has(letter)) strange += times;
    // a page of another alphabet is worth nothing, some foreign names cost little
    if (strange > length * STRANGE) score[p] = score[p]! * Math.max(0, 1 - (strange / length - STRANGE) * 20);
  }
  let best = 0;
  for (let p = 1; p < profiles.length; p++) if (score[p]! > score[best]!) best = p;
  const winner = profiles[best];
  const share = winner && score[best]! > 0 ? hits[best]! / total : 0;
  if (!winner?.code || share < winner.usual * (total < SHORT ? PART_SHORT : PART)) return UNKNOWN;
  let second = 0;
  for (let p = 0; p < profiles.length; p++) if (p !== best) second = Math.max(second, score[p]!);
  for (let n = near[best]!; n < near[best + 1]!; n++) if (foreign[n]! > own[n]!) return UNKNOWN;
  const margin = (score[best]! - second) / score[best]!;
  if (margin <= 0) return UNKNOWN;
  return { language: winner.code, confidence: Math.round(Math.min(1, margin * 1.5) * Math.min(1, share / winner.usual) * Math.min(1, 0.4 + total / 20) * 1000) / 1000 };
}
