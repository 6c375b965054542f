/**
 * What a number counts: the noun phrase behind it, as far as closed word classes and endings can tell without a tagger.
 * A noun that counts people ends it at once; otherwise it ends at its first word that is no adjective.
 */
import { Kind } from "../text/segment.ts";
import type { QuantityReader } from "./quantity-amount.ts";

/** The phrase in tokens, `first` to `end`; `person` where its noun counts people. */
export interface Counted { readonly first: number; readonly end: number; readonly person: boolean }

const REACH = 6;

/** The noun phrase that begins at token t, or null where none does: "norske soldater" behind "50 000". */
export function counted(reader: QuantityReader, t: number, limit: number): Counted | null {
  const { tokens, words } = reader;
  const of = t < limit ? words.partitive.longest(tokens, t, limit) : null;
  let k = of?.end ?? t;
  if (of) while (k < limit && k < of.end + 2 && words.determiners.has(tokens.low[k]!)) k++;
  // "19 of his 29 matches": the second number has the noun
  if (of && k < limit && (tokens.kind[k] === Kind.number || words.numbers.longest(tokens, k, limit))) return null;
  const first = k;
  let head = -1;
  for (; k < limit && k < first + REACH; k++) {
    const person = words.persons.longest(tokens, k, limit);
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
