/**
 * What a stretch of an article says, in terms that can be compared with another article's, in its language or in another: names
 * by their entities, figures by their values, days, concepts of the lexicons, and any other word by how it sounds, since related
 * languages and loans share their skeletons. Besides: whether the stretch denies, doubts or sets a condition. No model: what two
 * languages share in none of these ways stays unmatched, and only its place and length tell.
 */
import type { Article, Span } from "../model.ts";
import { nameForms, remembered, skeleton } from "../lang/forms.ts";
import { once } from "../lang/once.ts";
import { pairs, words, type Pack } from "../lang/pack.ts";
import { phrases, type Phrases } from "../text/match.ts";
import { Kind, tokenize, type Tokens } from "../text/segment.ts";

/** One thing that a stretch says: a name, a figure, a day or a word. Terms are the same thing where they share a key. */
export interface Term {
  readonly at: number;
  /** "n:e_12…" a name, "q:340" a value, "d:2026-10" a day, "c:election" a concept, "a:promise" an act, "w:sv:skada" a stem of one language. */
  readonly keys: readonly string[];
  readonly sound: string;
  /** The consonants of its sound. */
  readonly skeleton: string;
  /** A bit for each way in which another term may be the same: terms without a bit in common are not. */
  readonly bits: number;
  /** How much it tells: a value or a name more than a word. */
  readonly weight: number;
}

export interface Wording {
  readonly language: string;
  readonly terms: readonly Term[];
  /** The words, marks aside: the length that translations roughly keep. */
  readonly size: number;
  /** A negation of the main clause; one of any clause, only-expressions ("not until") aside; and one anywhere. */
  readonly denies: boolean;
  readonly refutes: boolean;
  readonly negated: boolean;
  readonly doubts: boolean;
  /** How many words doubt or soften: "could" is one, "could perhaps" two. */
  readonly doubted: number;
  /** Said with a doubt, or in a form that one language has for doubts and another for the future of the past: "would". */
  readonly softened: boolean;
  readonly conditional: boolean;
  /** What it says clause by clause, as far as anything is said there. */
  readonly clauses: readonly Clause[];
}

/** The terms between two marks or joining words; `refuses` where they are negated, only-expressions aside, `doubts` where they are said with doubt. */
export interface Clause { readonly terms: readonly Term[]; readonly refuses: boolean; readonly doubts: boolean }

/** The terms of one article, read once; `of` takes any stretches of its text as one. */
export interface Wordings {
  readonly tokens: Tokens;
  /** `reported`: the content of indirect speech, where a leading "if" is "whether". */
  of(spans: readonly Span[], reported?: boolean): Wording;
}

interface Lexicon {
  readonly stop: ReadonlySet<string>;
  readonly concepts: Phrases<string>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly negations: Phrases<true>;
  readonly doubts: Phrases<true>;
  readonly soft: Phrases<true>;
  readonly softEndings: readonly string[];
  readonly conditional: Phrases<true>;
  readonly prepositions: Phrases<true>;
  readonly turns: Phrases<true>;
  readonly exceptions: Phrases<true>;
}

const lexicons = new WeakMap<Pack, Lexicon>();
const marked = (...lists: readonly string[]): Phrases<true> => phrases(lists.flatMap((list) => words(list)).map((form): [string, true] => [form, true]));

function lexiconOf(pack: Pack): Lexicon {
  let made = lexicons.get(pack);
  if (made) return made;
  const { grammar, speech, quantity, stories, date } = pack;
  const forms: [string, string][] = pairs(stories.concepts).flatMap(([concept, list]) => list.split(",").filter(Boolean).map((form): [string, string] => [form, `c:${concept}`]));
  const beginnings = new Map<string, string[]>();
  for (const [word, list] of pairs(stories.common ?? ""))
    for (const form of list.split(",").filter(Boolean)) {
      if (form.endsWith("~")) add(beginnings, form.slice(0, -1).toLowerCase(), `c:${word}`);
      else forms.push([form, `c:${word}`]);
    }
  for (const verb of speech.verbs)
    if (verb.act !== "say") for (const form of words(verb.forms.replaceAll(" / ", " "))) forms.push([form, `a:${verb.act}`]);
  const stems = new Map<string, string[]>();
  for (const [form, key] of forms) if (!form.includes(" ") && form.length >= STEM) add(stems, stemOf(form.toLowerCase()), key);
  const closed = [
    grammar.pronouns, grammar.objectPronouns, grammar.possessives, grammar.determiners, grammar.prepositions, grammar.coordinators, grammar.subordinators,
    grammar.relatives, grammar.auxiliaries, grammar.auxiliariesNonFinite, grammar.negations, grammar.nobody ?? "", grammar.adverbs, speech.that, quantity.numbers, quantity.multipliers,
    quantity.atLeast, quantity.atMost, quantity.about, date.months, stories.stopWords,
  ];
  const stop = new Set(closed.flatMap((list) => words(list).map((entry) => entry.split(/[:=]/u)[0]!.toLowerCase())));
  made = {
    stop, stems, beginnings, concepts: phrases(forms),
    negations: marked(grammar.negations, grammar.nobody ?? ""), doubts: marked(speech.doubt ?? ""), soft: marked(speech.softeners ?? ""), softEndings: words(speech.softeners ?? "").filter((form) => form.startsWith("~")).map((form) => form.slice(1)), conditional: marked(speech.conditional),
    prepositions: marked(grammar.prepositions), turns: marked(grammar.coordinators, grammar.subordinators), exceptions: marked(grammar.subordinators, grammar.prepositions),
  };
  lexicons.set(pack, made);
  return made;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) { if (!list.includes(value)) list.push(value); } else map.set(key, [value]);
}

/** Words shorter than this are compared whole. */
const STEM = 5;
/** Two thirds of a word, five letters at least: endings of four languages are shorter than the rest. */
const stemOf = (low: string): string => low.slice(0, Math.max(STEM, Math.ceil(low.length * 0.65)));
/** A beginning of the lexicon has no more than this behind it, or it is another word that begins alike. */
const LONGEST_ENDING = 5, SHORTEST_BEGINNING = 3;

const NO_STOPS = { abbreviations: new Set<string>() };
const BODY: ReadonlySet<string> = new Set(["title", "lede", "paragraph", "heading", "caption"]);
/** What each kind of term tells, a word of the lexicon one. */
const WEIGHT = { name: 0.8, value: 1.4, day: 1, concept: 1, word: 0.8 } as const;

/**
 * Reads an article for comparison; what was read is kept as long as the article is in memory, since every part of a story asks for it.
 *
 *     wordings(article, pack).of(statement.content).negated
 */
export const wordings = (article: Article, pack: Pack): Wordings => readIn(article)(pack);
const readIn = once((article: Article) => once((pack: Pack) => wordingsOf(article, pack)));

/** The tokens of an article in all its blocks, no abbreviation known: made once as long as the article is in memory. */
export const tokensOf: (article: Article) => Tokens = once(({ text, blocks }: Article) => tokenize(text, blocks, NO_STOPS));

function wordingsOf(article: Article, pack: Pack): Wordings {
  const lexicon = lexiconOf(pack);
  const tokens = tokenize(article.text, article.blocks.filter(({ kind }) => BODY.has(kind)), NO_STOPS);
  const terms = termsOf(article, pack, lexicon, tokens);
  const of = (spans: readonly Span[], reported = false): Wording => {
    const found: Term[] = [];
    const clauses: { terms: Term[]; refuses: boolean; doubts: boolean }[] = [];
    let current: { terms: Term[]; refuses: boolean; doubts: boolean } | null = null;
    let size = 0, doubted = 0, denies = false, refutes = false, negated = false, doubts = false, softened = false, conditional = false;
    for (const [from, to] of spans) {
      let clause = 0;
      for (let t = firstToken(tokens, from); t < tokens.count && tokens.start[t]! < to; t++) {
        if (tokens.kind[t] === Kind.mark) { if (tokens.low[t] !== "," || lexicon.turns.longest(tokens, t + 1)) { clause++; current = null; } continue; }
        size++;
        if (!current || tokens.sentence[t] !== tokens.sentence[t - 1] || lexicon.turns.longest(tokens, t)) clauses.push((current = { terms: [], refuses: false, doubts: false }));
        for (const term of terms.get(t) ?? []) { found.push(term); current.terms.push(term); }
        const no = lexicon.negations.longest(tokens, t);
        if (no) {
          negated = true;
          // "not before", "not until": an only, no denial
          if (!(lexicon.exceptions.longest(tokens, no.end) && lexicon.turns.longest(tokens, t - 1))) {
            refutes = true;
            current.refuses = true;
            if (clause === 0 && size <= MAIN) denies = true;
          }
        }
        const doubt = lexicon.doubts.longest(tokens, t) !== null, soft = lexicon.soft.longest(tokens, t) !== null;
        doubts ||= doubt;
        current.doubts ||= doubt;
        if (doubt || soft) doubted++;
        softened ||= doubt || soft || lexicon.softEndings.some((ending) => tokens.low[t]!.endsWith(ending));
        conditional ||= !(reported && size === 1) && isCondition(lexicon, tokens, t, from);
      }
    }
    return { language: article.language, terms: found, size, denies, refutes, negated, doubts, doubted, softened, conditional, clauses: clauses.filter((one) => one.terms.length) };
  };
  return { tokens, of };
}

/** A conditional word; one that is a preposition too must open a clause. */
function isCondition(lexicon: Lexicon, tokens: Tokens, t: number, from: number): boolean {
  if (!lexicon.conditional.longest(tokens, t)) return false;
  if (!lexicon.prepositions.longest(tokens, t)) return true;
  return t === 0 || tokens.end[t - 1]! <= from || tokens.kind[t - 1] === Kind.mark || lexicon.turns.longest(tokens, t - 1) !== null;
}

/** A negation so many words into a sentence is that of its main verb. */
const MAIN = 8;

/** The first token that ends behind a character. */
export function firstToken(tokens: Tokens, at: number): number {
  let low = 0, high = tokens.count;
  while (low < high) { const middle = (low + high) >> 1; if (tokens.end[middle]! <= at) low = middle + 1; else high = middle; }
  return low;
}

function termsOf(article: Article, pack: Pack, lexicon: Lexicon, tokens: Tokens): Map<number, Term[]> {
  const made = new Map<number, Term[]>();
  const covered = new Uint8Array(tokens.count);
  const put = (span: Span, keys: readonly string[], sound: string, weight: number, covers: boolean): void => {
    const first = firstToken(tokens, span[0]);
    if (first >= tokens.count) return;
    const bones = skeleton(sound);
    const term = { at: span[0], keys, sound, skeleton: bones, bits: bitsOf(keys, sound, bones), weight };
    const list = made.get(first);
    if (list) list.push(term); else made.set(first, [term]);
    if (covers) for (let t = first; t < tokens.count && tokens.start[t]! < span[1]; t++) covered[t] = 1;
  };
  const { sound } = nameForms(pack);
  for (const { span, entity } of article.mentions) put(span, [`n:${entity}`], sound(article.text.slice(...span)), WEIGHT.name, true);
  for (const { span, min, max } of article.figures) put(span, [`q:${min ?? max}`], "", WEIGHT.value, false);
  for (const { span, date, precision } of article.dates) put(span, [`d:${date.slice(5) || date}`], "", precision === "minute" ? 0 : WEIGHT.day, true);
  for (let t = 0; t < tokens.count; t++) {
    const low = tokens.low[t]!;
    if (covered[t] || tokens.kind[t] !== Kind.word || tokens.block[t]! < 0) continue;
    const phrase = lexicon.concepts.longest(tokens, t);
    const keys = [...new Set([...(phrase?.values ?? (low.length >= STEM ? lexicon.stems.get(stemOf(low)) : undefined) ?? []), ...beginning(lexicon, low)])];
    // a closed word may stand in an expression of the lexicon, never alone for an act
    const closed = lexicon.stop.has(low) && (!phrase || phrase.end === t + 1);
    if (closed && !keys.some((key) => key.startsWith("c:")) || !keys.length && low.length < 2) continue;
    const span: Span = [tokens.start[t]!, tokens.end[t]!];
    put(span, [...(closed ? keys.filter((key) => key.startsWith("c:")) : keys), `w:${article.language}:${low.length > STEM ? stemOf(low) : low}`], sound(low), keys.length ? WEIGHT.concept : WEIGHT.word, false);
  }
  return made;
}

function beginning(lexicon: Lexicon, low: string): readonly string[] {
  for (let size = low.length; size >= Math.max(SHORTEST_BEGINNING, low.length - LONGEST_ENDING); size--) {
    const found = lexicon.beginnings.get(low.slice(0, size));
    if (found) return found;
  }
  return [];
}

/** A term under other keys. */
export const withKeys = (term: Term, keys: readonly string[]): Term => ({ ...term, keys, bits: bitsOf(keys, term.sound, term.skeleton) });

/** Whether a stretch that says no and one that says none name one day: "not before Tuesday" is "on Tuesday at the earliest". */
export const sharedDay = (a: Wording, b: Wording): boolean => a.terms.some(({ keys }) => keys[0]!.startsWith("d:") && b.terms.some((other) => other.keys[0] === keys[0]));

/** How surely two terms are one thing: 1 by a key, less by sound alone. */
export function same(a: Term, b: Term): number {
  if ((a.bits & b.bits) === 0) return 0;
  for (const key of a.keys) if (b.keys.includes(key)) return 1;
  return soundAlike(a, b);
}

/** Shorter skeletons coincide by chance; sounds shorter than this are compared whole. */
const SHORTEST_SKELETON = 3, SHORTEST_SOUND = 4;

/** One bit each for what `same` compares: the keys, the beginning of the skeleton, a short sound whole. */
function bitsOf(keys: readonly string[], sound: string, bones: string): number {
  let bits = 0;
  for (const key of keys) bits |= bitOf(key);
  if (sound.length >= SHORTEST_SOUND) return bones.length >= SHORTEST_SKELETON ? bits | bitOf(bones.slice(0, SHORTEST_SKELETON)) : bits;
  return sound.length > 2 ? bits | bitOf(sound) : bits;
}

const bitOf = remembered((part: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
  return 1 << ((hash ^ (hash >>> 15)) & 31);
});

/** Related words of two languages begin with the same consonants: "erstatning", "ersättning". */
function soundAlike({ sound: a, skeleton: x }: Term, { sound: b, skeleton: y }: Term): number {
  if (a.length < SHORTEST_SOUND || b.length < SHORTEST_SOUND) return a.length > 2 && a === b ? 1 : 0;
  let common = 0;
  while (common < x.length && common < y.length && x[common] === y[common]) common++;
  if (common < SHORTEST_SKELETON || a[0] !== b[0] && x[0] !== y[0]) return 0;
  const share = common / Math.max(x.length, y.length);
  return share >= 0.75 ? 0.9 : common >= 4 && share >= 0.5 ? 0.7 : share >= 0.6 ? 0.55 : 0;
}
