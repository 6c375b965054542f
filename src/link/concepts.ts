/**
 * The concepts of the lexicon in a text: what ties words of different languages together without a model. A word is looked up whole,
 * by its beginnings, and, in languages that join nouns, by the parts of a compound. What a word means is worked out once a word.
 */
import { pairs, type Pack } from "../lang/pack.ts";
import { phrases, type Phrases } from "../text/match.ts";
import { once } from "../lang/once.ts";
import type { Tokens } from "../text/segment.ts";

export interface Concepts {
  /** The English names of the concepts that begin at token i. */
  at(tokens: Tokens, i: number): readonly string[];
}

const NONE: readonly string[] = [];
/** Stems are this long; a beginning of three letters means too many things to count inside a compound. */
const SHORTEST = 3, LONGEST = 16, SHORTEST_PART = 4;
/** Words kept in memory, per pack. */
const REMEMBERED = 50_000;

/**
 * The concepts of a pack, compiled once.
 *
 *     conceptsOf(pack).at(tokens, 0)   // ["election"] for "presidentvalet"
 */
export const conceptsOf: (pack: Pack) => Concepts = once(compile);

function compile(pack: Pack): Concepts {
  const { concepts, stems = "" } = pack.stories;
  const whole: [form: string, concept: string][] = pairs(concepts).flatMap(([concept, forms]) => forms.split(",").filter(Boolean).map((form): [string, string] => [form, concept]));
  const beginnings = new Map<string, string[]>();
  const phrasesWithStem: [words: string[], concept: string][] = [];
  for (const [concept, form] of pairs(stems)) {
    if (form.includes(" ") && form.includes("*")) phrasesWithStem.push([form.split(" "), concept]);
    else if (form.endsWith("*")) put(beginnings, form.slice(0, -1), concept);
    else whole.push([form, concept]);
  }
  const exact: Phrases<string> = phrases(whole);
  const starred = byFirst(phrasesWithStem);
  const known = new Map<string, readonly string[]>();

  const beginning = (word: string): readonly string[] => {
    for (let size = Math.min(LONGEST, word.length); size >= SHORTEST; size--) {
      const found = beginnings.get(word.slice(0, size));
      if (found) return found;
    }
    return NONE;
  };
  const part = (word: string): readonly string[] => {
    const found = exact.word(word);
    if (found.length) return found;
    for (let size = Math.min(LONGEST, word.length); size >= SHORTEST_PART; size--) {
      const stem = beginnings.get(word.slice(0, size));
      if (stem) return stem;
    }
    return NONE;
  };
  /** The head of a compound, its longest known tail; and where nothing is known of the whole, what it begins with. */
  const parts = (word: string): readonly string[] => {
    for (let from = 2; from <= word.length - SHORTEST_PART; from++) {
      const found = part(word.slice(from));
      if (found.length) return found;
    }
    return NONE;
  };
  const one = (word: string): readonly string[] => {
    let found = known.get(word);
    if (found) return found;
    const all = new Set([...exact.word(word), ...beginning(word)]);
    if (pack.grammar.compounds && word.length >= 2 + SHORTEST_PART) for (const concept of parts(word)) all.add(concept);
    found = all.size ? [...all] : NONE;
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };

  return {
    at(tokens, i) {
      const low = tokens.low[i]!;
      const single = one(low);
      const several = exact.starts(low) ? exact.longest(tokens, i) : null;
      const more = starred.get(low.slice(0, SHORTEST));
      if (!more && (!several || several.end === i + 1)) return single;
      const found = several && several.end > i + 1 ? [...several.values] : [];
      for (const [words, concept] of more ?? []) if (words.every((word, k) => fits(tokens.low[i + k], word))) found.push(concept);
      return found.length ? [...new Set([...single, ...found])] : single;
    },
  };
}

const fits = (low: string | undefined, word: string): boolean => low !== undefined && (word.endsWith("*") ? low.startsWith(word.slice(0, -1)) : low === word);

function byFirst(entries: readonly [words: string[], concept: string][]): Map<string, [words: string[], concept: string][]> {
  const map = new Map<string, [string[], string][]>();
  for (const entry of entries) {
    const key = entry[0][0]!.replace("*", "").slice(0, SHORTEST);
    const before = map.get(key);
    if (before) before.push(entry);
    else map.set(key, [entry]);
  }
  return map;
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const before = map.get(key);
  if (!before) map.set(key, [value]);
  else if (!before.includes(value)) before.push(value);
}
