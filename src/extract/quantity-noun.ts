/**
 * What a number counts: the noun phrase behind it, as far as closed word classes and endings can tell without a tagger.
 * A noun that counts people ends it at once; otherwise it ends at its first word that is no adjective.
 */
import { Kind, type Tokens } from "../text/segment.ts";
import type { QuantityWords } from "./quantity-words.ts";
import type { QuantityReader } from "./quantity-amount.ts";

/** The phrase in tokens, `first` to `end`; `person` where its noun counts people. */
export interface Counted { readonly first: number; readonly end: number; readonly person: boolean }

const REACH = 6;

/** The end of a word for people at token k: the pack's, or where nouns are joined a word that ends as one of them does. */
function personAt({ tokens, words }: QuantityReader, k: number, limit: number): { readonly end: number } | null {
  const found = words.persons.longest(tokens, k, limit);
  const low = tokens.low[k]!;
  // "39 Gripen": a capital makes a name of a word that the pack writes without one
  if (found) return found.end === k + 1 && isName(tokens, k) && !words.nounsCapitalised && !words.names.has(low) ? null : found;
  if (tokens.kind[k] === Kind.word) for (const [ending, listed] of words.personEndings) if (low.endsWith(ending) && low.length > ending.length + 2 && isPerson(words, low.slice(0, low.length - ending.length) + listed)) return { end: k + 1 };
  return isPerson(words, low) && tokens.kind[k] === Kind.word ? { end: k + 1 } : null;
}

/** A listed word for people, or where nouns are joined one that ends so. */
function isPerson(words: QuantityWords, low: string): boolean {
  if (words.persons.word(low).length) return true;
  if (!(words.compounds || words.nounsCapitalised) || low.length < 9) return false;
  for (let cut = 3; cut <= low.length - TAIL; cut++) if (words.persons.word(low.slice(cut)).length) return true;
  return false;
}

/** The shortest word for people that is looked for at the end of another. */
const TAIL = 5;

/** A capital in a sentence whose other words have none. */
function isName(tokens: Tokens, k: number): boolean {
  const capital = (t: number): boolean => tokens.kind[t] === Kind.word && tokens.word[t]![0] !== tokens.low[t]![0];
  if (!capital(k)) return false;
  const [from, to] = tokens.sentences[tokens.sentence[k]!]!;
  for (let t = Math.max(from + 1, k - 12); t < Math.min(to, k + 12); t++) if (t !== k && tokens.kind[t] === Kind.word && tokens.low[t]!.length >= 4 && !capital(t)) return true;
  return false;
}

/** The noun phrase that begins at token t, or null where none does: "norske soldater" behind "50 000". */
export function counted(reader: QuantityReader, t: number, limit: number): Counted | null {
  const { tokens, words } = reader;
  const of = t < limit ? words.partitive.longest(tokens, t, limit) : null;
  let k = of?.end ?? t;
  if (of) while (k < limit && k < of.end + 2 && words.determiners.has(tokens.low[k]!)) k++;
  // "19 of his 29 matches": the second number has the noun, and the first counts the same
  if (of && k < limit && (tokens.kind[k] === Kind.number || words.numbers.longest(tokens, k, limit))) {
    const second = tokens.kind[k] === Kind.number ? k + 1 : words.numbers.longest(tokens, k, limit)!.end;
    return second < limit && counted(reader, second, limit)?.person ? { first: k, end: k, person: true } : null;
  }
  const first = k;
  let head = -1;
  for (; k < limit && k < first + REACH; k++) {
    const person = personAt(reader, k, limit);
    if (person) return { first, end: person.end, person: true };
    // adjectives may be bracketed or joined by a coordinator ("zabitych lub rannych żołnierzy"), if people follow
    if (k > first && (words.coordinators.has(tokens.low[k]!) || tokens.low[k] === "(" || tokens.low[k] === ")" || tokens.low[k] === ",")) { if (head < 0) head = k; continue; }
    if (tokens.kind[k] !== Kind.word || words.closed.has(tokens.low[k]!) || reader.blocked[k] || words.rates.longest(tokens, k, limit)) break;
    if (head < 0 && !adjective(tokens.low[k]!, words.adjectiveEndings)) head = k + 1;
  }
  if (head < 0) head = k;
  return head > first ? { first, end: head, person: false } : null;
}

const adjective = (low: string, endings: readonly string[]): boolean => low.length >= 5 && endings.some((ending) => low.endsWith(ending));
