/**
 * What somebody asks for, in the words of the full-text indices: each word of the question as it stands, in its other forms, as a name
 * in any spelling, and as the same concept in the other languages; words between quotation marks as they stand, together.
 */
import { pairs, words, type Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { token } from "./desk.ts";
import { foldedWords, stem } from "./fold.ts";
import { bearers } from "./names.ts";

/** One thing asked for: any of its forms will do. `starts` are beginnings of words, `exact` whole words or phrases. */
export interface Term {
  readonly exact: readonly string[];
  readonly starts: readonly string[];
  readonly entities: readonly number[];
}

/** A name of more words than this is asked for in parts. */
const LONGEST_NAME = 4;
/** The bearers of a name that a question means: more of them would be noise. */
const MOST_ENTITIES = 40;
const MOST_TERMS = 16;

interface Concepts {
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
}
const compiled = new WeakMap<readonly Pack[], Concepts>();

function conceptsOf(packs: readonly Pack[]): Concepts {
  const made = compiled.get(packs);
  if (made) return made;
  const of = new Map<string, string[]>(),
    forms = new Map<string, string[]>();
  for (const pack of packs)
    for (const [concept, list] of pairs(pack.stories.concepts))
      for (const form of words(list.replaceAll(",", " "))) {
        const folded = foldedWords(form)
          .map(({ word }) => word)
          .join(" ");
        if (!folded) continue;
        of.set(folded, [...(of.get(folded) ?? []), concept]);
        const all = forms.get(concept);
        if (!all) forms.set(concept, [folded]);
        else if (!all.includes(folded)) all.push(folded);
      }
  const concepts = { of, forms };
  compiled.set(packs, concepts);
  return concepts;
}

/** The terms of a question, in order; empty where it holds no word. */
export function termsOf(connection: Connection, question: string, packs: readonly Pack[]): Term[] {
  const terms: Term[] = [];
  for (const [i, part] of question.split(/["“”„«»]/u).entries()) {
    const asked = foldedWords(part);
    if (i % 2 === 1) {
      if (asked.length) terms.push({ exact: [asked.map(({ word }) => word).join(" ")], starts: [], entities: [] });
      continue;
    }
    for (let at = 0; at < asked.length && terms.length < MOST_TERMS;) {
      const size = nameAt(connection, part, asked, at, packs);
      if (size.entities.length) {
        const phrase = asked
          .slice(at, at + size.words)
          .map(({ word }) => word)
          .join(" ");
        terms.push({ ...(size.words > 1 ? { exact: [phrase], starts: [] } : formsOf(phrase, packs)), entities: size.entities });
      } else terms.push({ ...formsOf(asked[at]!.word, packs), entities: [] });
      at += size.words;
    }
  }
  return terms;
}

/** The longest name that begins at a word, and whom it may mean; one word and nobody where none does. */
function nameAt(
  connection: Connection,
  part: string,
  asked: ReturnType<typeof foldedWords>,
  at: number,
  packs: readonly Pack[],
): { words: number; entities: number[] } {
  for (let size = Math.min(LONGEST_NAME, asked.length - at); size > 0; size--) {
    const text = part.slice(asked[at]!.start, asked[at + size - 1]!.end);
    // a short word sounds like too many names
    if (size === 1 && text.length < 3) break;
    const entities = bearers(connection, text, packs);
    if (entities.length) return { words: size, entities: entities.slice(0, MOST_ENTITIES) };
  }
  return { words: 1, entities: [] };
}

function formsOf(word: string, packs: readonly Pack[]): Pick<Term, "exact" | "starts"> {
  const { of, forms } = conceptsOf(packs);
  const exact = new Set([word, ...(of.get(word) ?? []).flatMap((concept) => forms.get(concept) ?? [])]);
  const start = stem(word);
  return { exact: [...exact], starts: start.length < word.length || start.length >= 4 ? [start] : [] };
}

const quoted = (text: string): string => `"${text.replaceAll('"', "")}"`;

/** A term as a query of FTS5 over columns of words and, where names count, a column of names. */
function match(term: Term, columns: string, names: string | null): string {
  const asWords = [...term.exact.map(quoted), ...term.starts.map((start) => `${quoted(start)} *`)].join(" OR ");
  const parts = asWords ? [`{${columns}} : (${asWords})`] : [];
  if (names && term.entities.length) parts.push(`{${names}} : (${term.entities.map(token).join(" OR ")})`);
  return `(${parts.join(" OR ")})`;
}

/** All terms, or any of them, as a query of FTS5. */
export const matchOf = (terms: readonly Term[], columns: string, names: string | null, how: "AND" | "OR" = "AND"): string =>
  terms.map((term) => match(term, columns, names)).join(` ${how} `);
