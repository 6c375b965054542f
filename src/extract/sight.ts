/**
 * The whole article looked up once: the class bits of every token, and the cues that begin there. What a word is by itself is kept in
 * memory per lexicon; what its place in the sentence makes of it (a name, a genitive) is told here token by token.
 */
import type { Found } from "../text/match.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { F, type CueEntry, type Lexicon, type Slot } from "./lexicon.ts";

export interface Sight {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly flags: Int32Array;
  readonly cues: readonly (Found<CueEntry> | null)[];
}

/**
 * Whether a verb of speech begins at token t in the form `slot` (or `other`); false outside the text.
 *
 *     verbAt(sight, t, SLOT.finite)
 */
export const verbAt = ({ cues }: Sight, t: number, slot: Slot, other: Slot = slot): boolean =>
  cues[t]?.values.some((value) => value.type === "verb" && (value.slot === slot || value.slot === other)) ?? false;

/**
 * Whether a cue of this type begins at token t; false outside the text.
 *
 *     cueAt(sight, t, "according")
 */
export const cueAt = ({ cues }: Sight, t: number, type: CueEntry["type"]): boolean => cues[t]?.values.some((value) => value.type === type) ?? false;

/** What a word is wherever it stands. */
interface Form {
  readonly bits: number;
  /** Its ending makes it a finite verb, should it be no name. */
  readonly guess: boolean;
  readonly adjective: boolean;
  /** A verb or noun of speech. */
  readonly speech: boolean;
  readonly startsCue: boolean;
  readonly startsSeveral: boolean;
  /** The noun cues that the last part of a compound is. */
  readonly compound: readonly CueEntry[];
}

const COMPOUND = F.title | F.speaker | F.media | F.document | F.outletNoun;
const PLAIN = F.prep | F.det | F.coord | F.sub | F.rel | F.subject | F.object | F.poss | F.aux | F.adv | F.time | F.speaker | F.title;
/** What only a noun is, and what no noun is. */
const NOUN = F.title | F.speaker | F.media | F.outletNoun | F.document;
const SMALL = F.prep | F.det | F.coord | F.sub | F.rel | F.subject | F.object | F.poss | F.aux | F.auxNonFinite | F.neg | F.adv | F.finite | F.that | F.wh | F.toInf | F.as | F.by | F.conditional | F.adversative;
/** Shortest first and last part of a compound that is looked up, shortest compound, shortest word whose ending tells. */
const FIRST_PART = 3, LAST_PART = 5, WHOLE = 9, ENDING = 5;
/** Words remembered per language: more than a year of news has. */
const REMEMBERED = 200_000;
const NONE: readonly CueEntry[] = [];

const forms = new WeakMap<Lexicon, Map<string, Form>>();

/** Looks every token up; the only pass that does. */
export function sightOf(tokens: Tokens, lexicon: Lexicon): Sight {
  const { count, low, word, kind } = tokens;
  const flags = new Int32Array(count);
  const cues = new Array<Found<CueEntry> | null>(count).fill(null);
  const lowerSeen = new Set<string>();
  const startsSentence = new Uint8Array(count);
  const { verbSecond, inflection } = lexicon.pack.grammar;
  const smallTimes = !lexicon.nounsCapitalised && (verbSecond || inflection !== undefined);
  let memory = forms.get(lexicon);
  if (!memory || memory.size > REMEMBERED) forms.set(lexicon, (memory = new Map()));
  for (const [first, end] of tokens.sentences) {
    let t = first;
    while (t < end && kind[t] === Kind.mark) t++;
    if (t < end) startsSentence[t] = 1;
  }
  for (let t = 0; t < count; t++) if (kind[t] === Kind.word && word[t] === low[t]) lowerSeen.add(low[t]!);
  for (let t = 0; t < count; t++) {
    const text = low[t]!;
    let form = memory.get(text);
    if (!form) memory.set(text, (form = formOf(text, kind[t]!, lexicon)));
    let bits = flags[t]! | form.bits;
    if (kind[t] === Kind.word) {
      // a capital tells a name only where a small letter could have stood: no verb or noun of speech that opens the sentence is one,
      // nor an adjective or participle, unless a name follows
      if (word[t] !== text && word[t]![0] !== text[0]) {
        const opens = startsSentence[t] === 1;
        const ordinary = opens && ((bits & ~(F.title | F.speaker | F.finite)) !== 0 || lowerSeen.has(text) || (form.bits === 0 && (form.speech || (form.adjective && t + 1 < count && word[t + 1]![0] === low[t + 1]![0]))));
        if (!ordinary) bits |= F.capital;
        // where days and seasons have small letters, one with a capital is a name
        if (!opens && smallTimes) bits &= ~F.time;
      }
      if (form.guess && !(bits & F.capital)) bits |= F.guessFinite;
      if (lexicon.nounsCapitalised) bits = byCase(tokens, flags, t, bits, startsSentence[t] === 1);
      if (text[0] === "'" && t > 0 && tokens.end[t - 1] === tokens.start[t]) bits = clitic(tokens, lexicon, flags, t, bits);
    }
    flags[t] = bits;
    if (form.startsSeveral) {
      const several = lexicon.multi.longest(tokens, t);
      if (several) for (const bit of several.values) for (let u = t; u < several.end; u++) flags[u]! |= bit;
    }
    if (form.startsCue) { cues[t] = lexicon.cues.longest(tokens, t); if (lexicon.nounsCapitalised && kind[t] === Kind.word) cues[t] = cueByCase(tokens, t, cues[t]!, startsSentence[t] === 1); }
    if (!cues[t] && form.compound.length) cues[t] = { end: t + 1, values: form.compound };
  }
  return { tokens, lexicon, flags, cues };
}

/**
 * Where nouns have capitals: a capital inside a sentence is no verb, preposition or other small word, and a small letter no noun. A
 * capital tells a name only of a word that no determiner stands before and that is no noun the pack knows.
 */
function byCase(tokens: Tokens, flags: Int32Array, t: number, bits: number, opens: boolean): number {
  const capital = tokens.word[t]![0] !== tokens.low[t]![0];
  if (!capital) return bits & ~NOUN;
  const acronym = /^\p{Lu}[\p{Lu}\d-]/u.test(tokens.word[t]!);
  const noun = bits & (NOUN | F.time);
  if (opens) return noun && !acronym ? bits & ~F.capital : bits;
  let kept = bits & ~(SMALL | F.guessFinite);
  if (noun || (!acronym && t > 0 && flags[t - 1]! & (F.det | F.poss) && !(flags[t - 1]! & F.capital))) kept &= ~F.capital;
  return kept;
}

/** Only verbs may begin with a small letter, and only nouns with a capital inside a sentence; other cues with either. */
function cueByCase(tokens: Tokens, t: number, found: Found<CueEntry> | null, opens: boolean): Found<CueEntry> | null {
  if (!found) return null;
  const capital = tokens.word[t]![0] !== tokens.low[t]![0];
  const values = found.values.filter((value) => capital ? opens || value.type === "noun" || value.type === "according" || value.type === "reportative" : value.type !== "noun" || found.end > t + 1);
  return values.length === found.values.length ? found : values.length ? { end: found.end, values } : null;
}

/** An apostrophe clitic before a noun is a genitive, whatever verb it may be short for elsewhere. */
function clitic(tokens: Tokens, lexicon: Lexicon, flags: Int32Array, t: number, bits: number): number {
  const next = t + 1 < tokens.count && tokens.kind[t + 1] !== Kind.mark ? (lexicon.classes.get(tokens.low[t + 1]!) ?? 0) : -1;
  const nounFollows = next >= 0 && !(next & (F.det | F.prep | F.aux | F.auxNonFinite | F.neg | F.subject | F.object | F.poss | F.toInf | F.that));
  return nounFollows && !(flags[t - 1]! & (F.subject | F.wh | F.rel)) ? F.poss : bits & ~F.poss;
}

function formOf(low: string, kind: number, lexicon: Lexicon): Form {
  if (kind === Kind.number) return { bits: (lexicon.classes.get(low) ?? 0) | F.number, guess: false, adjective: false, speech: false, startsCue: false, startsSeveral: lexicon.multi.starts(low), compound: NONE };
  let bits = lexicon.classes.get(low) ?? 0;
  if (kind === Kind.mark) return { bits, guess: false, adjective: false, speech: false, startsCue: false, startsSeveral: false, compound: NONE };
  let compound = NONE;
  if (lexicon.compounds && low.length >= WHOLE) {
    if (!(bits & COMPOUND)) bits |= lastPart(low, (part) => (lexicon.classes.get(part) ?? 0) & COMPOUND) || 0;
    compound = lastPart(low, (part) => { const nouns = lexicon.cues.word(part).filter((value) => value.type === "noun"); return nouns.length ? nouns : 0; }) || NONE;
  }
  const ends = (endings: readonly string[], least: number) => endings.some((ending) => low.length > ending.length + least && low.endsWith(ending));
  return {
    bits, compound,
    guess: !(bits & PLAIN) && low.length >= ENDING && ends(lexicon.endings.finite, -1),
    adjective: ends(lexicon.endings.adjective, 2),
    speech: lexicon.cues.word(low).some((value) => value.type === "verb" || value.type === "noun"),
    startsCue: lexicon.cues.starts(low), startsSeveral: lexicon.multi.starts(low),
  };
}

/** What the longest last part of a compound that is known gives: "utrikesminister" is a title as "minister" is. */
function lastPart<T>(low: string, of: (part: string) => T | 0): T | 0 {
  for (let at = FIRST_PART; at <= low.length - LAST_PART; at++) { const found = of(low.slice(at)); if (found) return found; }
  return 0;
}
