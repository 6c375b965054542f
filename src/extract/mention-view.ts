/** What an article tells about its own words: which stand capitalised inside sentences, which in small letters, which headlines capitalise all. */
import type { EntityType, NameMention } from "../model.ts";
import type { Known, KnownMatch } from "../lang/known.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { isAcronym, isCapital } from "./mention-run.ts";
import { nameWords, type NameWords } from "./mention-words.ts";

/** One article under the reader's eyes. */
export interface View {
  readonly tokens: Tokens;
  readonly pack: Pack;
  readonly known: Known;
  readonly words: NameWords;
  /** Words that stand capitalised inside a sentence, and words that stand in small letters. */
  readonly names: ReadonlySet<string>;
  readonly lowers: ReadonlySet<string>;
  readonly surnames: Set<string>;
  readonly titleCase: Uint8Array;
  readonly initial: Uint8Array;
  readonly found: NameMention[];
}

/** Reads the article once, before any name is decided. */
export function survey(tokens: Tokens, pack: Pack, known: Known): View {
  const words = nameWords(pack);
  const initial = new Uint8Array(tokens.count), titleCase = new Uint8Array(tokens.sentences.length);
  const names = new Set<string>(), lowers = new Set<string>();
  tokens.sentences.forEach(([first, end], s) => {
    let opened = true, long = 0, capitals = 0, plain = 0;
    for (let t = first; t < end; t++) {
      if (tokens.kind[t] !== Kind.word) { if (tokens.kind[t] === Kind.mark && (OPENING.has(tokens.word[t]!) || (QUOTES.has(tokens.word[t]!) && t + 1 < end && tokens.start[t + 1] === tokens.end[t] && (t === first || tokens.start[t]! > tokens.end[t - 1]!)))) opened = true; else if (tokens.kind[t] === Kind.number) opened = false; continue; }
      if (opened) initial[t] = 1;
      else if (words.plain.has(tokens.low[t]!)) { if (isCapital(tokens.word[t]!)) plain++; }
      else if (tokens.low[t]!.length > 2) { long++; if (isCapital(tokens.word[t]!)) capitals++; }
      opened = false;
    }
    const block = tokens.block[first]! < 0 ? null : tokens.blocks[tokens.block[first]!]!.kind;
    const headline = block === "title" || block === "heading" || block === "related" || !CLOSING.has(tokens.word[end - 1]!);
    if (headline && !pack.grammar.nounsCapitalised && plain > 0 && long + plain >= 3 && capitals >= 0.75 * long) titleCase[s] = 1;
  });
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.word) continue;
    if (!isCapital(tokens.word[t]!)) lowers.add(tokens.low[t]!);
    else if (pack.grammar.nounsCapitalised && !isAcronym(tokens.word[t]!)) continue;
    else if (!initial[t] && !titleCase[tokens.sentence[t]!] && !words.dates.has(tokens.low[t]!)) names.add(tokens.low[t]!);
  }
  return { tokens, pack, known, words, names, lowers, surnames: new Set(), titleCase, initial, found: [] };
}

const OPENING = new Set([":", "–", "—", "•", "-", "*", "|"]);
const QUOTES = new Set(["“", "”", "„", "«", "»", "\"", "‘", "’", "'"]);
const CLOSING = new Set([".", "!", "?", "…", "”", "\"", "»", "“", ":", ")"]);

/** The known name at token i, unless it is the kind of word that needs a better place than this one. */
export function knownAt(view: View, i: number, end: number): KnownMatch | null {
  const match = view.known.longest(view.tokens, i, view.pack);
  if (!match || (match.end > end && view.tokens.text.slice(view.tokens.start[i], view.tokens.start[match.end - 1]).includes("\n"))) return null;
  const low = view.tokens.low[i]!;
  const single = match.end === i + 1;
  const shouted = view.titleCase[view.tokens.sentence[i]!] === 1;
  if (match.loose) {
    if (match.name.type === "person") return view.words.dates.has(low) || (view.initial[i] && view.words.ordinary.has(low) && !view.surnames.has(low)) ? null : match;
    return view.initial[i] || shouted ? null : match;
  }
  // "the wolf": where nouns have capitals, a determiner tells a noun from a person or paper of that name
  const noun = single && view.pack.grammar.nounsCapitalised && i > 0 && view.words.determiners.has(view.tokens.low[i - 1]!) && !view.surnames.has(low);
  if (noun && (match.name.type === "person" || match.name.type === "outlet")) return null;
  if (single && match.name.body && !isCapital(view.tokens.word[i]!)) return null;
  if (match.name.body && !isCapital(view.tokens.word[i]!)) return null;
  if (single && view.initial[i] && !isAcronym(view.tokens.word[i]!) && (view.lowers.has(low) || (match.inflected && view.words.ordinary.has(low))) && !view.names.has(low)) return null;
  if (single && isFirstName(view, low) && isCapital(view.tokens.word[i + 1] ?? "") && match.name.type === "place" && !view.initial[i] && view.tokens.start[i + 1] === view.tokens.end[i]! + 1 && !view.known.longest(view.tokens, i + 1, view.pack)) return null;
  return match;
}

/** Whether a word is a first name, here or in another language that the program reads; of a double name the first part tells. */
export function isFirstName(view: View, low: string): boolean {
  const { words, known } = view;
  const first = low.includes("-") ? low.slice(0, low.indexOf("-")) : low;
  return words.firstNames.has(first) || (known.isFirstName(first) && !words.ordinary.has(first) && !view.lowers.has(first));
}

/** Whether an ordinary word that is a first name besides is one at token i: a surname that is nothing else follows, and no question is asked. */
export function isSurnamed(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  const next = tokens.low[i + 1];
  if (!words.doubtfulFirstNames.has(tokens.low[i]!) || i + 1 >= j || !next || tokens.kind[i + 1] !== Kind.word || view.titleCase[tokens.sentence[i]!]) return false;
  if (view.initial[i] && tokens.word[tokens.sentences[tokens.sentence[i]!]![1] - 1] === "?") return false;
  return !words.ordinary.has(next) && !view.lowers.has(next) && words.titles.word(next).length === 0 && !view.known.demonym(next) && !view.known.longest(tokens, i + 1, view.pack);
}

/** Whether a capitalised word may be part of a name: always in running text, in title case by evidence only. */
export function usable(view: View, t: number): boolean {
  const low = view.tokens.low[t]!;
  if (view.words.dates.has(low) && !view.surnames.has(low)) return false;
  if (!view.titleCase[view.tokens.sentence[t]!]) return true;
  return (view.names.has(low) && !view.words.ordinary.has(low)) || isFirstName(view, low) || (isAcronym(view.tokens.word[t]!) && !view.lowers.has(low));
}

/** Whether the word at a token makes a name an organisation; the two letters of a club or a union do so in capitals only, else they are a surname. */
export function isOrganisationWordAt(view: View, t: number): boolean {
  const low = view.tokens.low[t]!;
  return view.words.isOrganisationWord(low) && (low.length > SHORT || isAcronym(view.tokens.word[t]!));
}
const SHORT = 2;

/** Whether a word of the run [i, j) makes it an organisation. */
export function hasOrganisationWord(view: View, i: number, j: number): boolean {
  for (let t = i; t < j; t++) {
    const low = view.tokens.low[t]!;
    if (isOrganisationWordAt(view, t) || view.known.isOrganisationWord(low) || (view.words.forms.inflects && view.words.forms.nominatives(view.tokens.word[t]!).some((form) => view.words.isOrganisationWord(form.toLowerCase())))) return true;
  }
  return false;
}

/** Whether a word of the run [i, j) makes it a place. */
export function hasPlaceWord(view: View, i: number, j: number): boolean {
  for (let t = i; t < j; t++) if (view.words.isPlaceWord(view.tokens.low[t]!)) return true;
  return false;
}

/** Adds the mention of tokens [i, end) and returns its end. */
export function push(view: View, i: number, end: number, type: EntityType | null): number {
  const { tokens } = view;
  let to = tokens.end[end - 1]!;
  if (/^\d+['’]s$/u.test(tokens.word[end - 1]!)) to -= 2;
  // the number of a compound is the name's: "X 2-pipeline"
  const number = /^\d{1,2}(?=[-‑]\p{Ll}{2})/u.exec(tokens.word[end] ?? "");
  if (number && tokens.start[end] === to + 1 && (end - i > 1 || view.known.find(`${tokens.word[i]!} ${number[0]}`, view.pack))) to = tokens.start[end]! + number[0].length;
  // what a compound's first part names ends before its hyphen
  const tail = end - i > 1 ? /^(.*\p{L})[-‑](\p{Ll}{3,})$/u.exec(tokens.word[end - 1]!) : null;
  if (tail && isCapital(tail[1]!) && !view.words.isOrganisationWord(tail[2]!) && !view.words.isPlaceWord(tail[2]!) && !view.known.longest(tokens, i, view.pack)) to -= tail[2]!.length + 1;
  // "U.S." keeps its last stop
  if (/^(?:\p{L}\.)+\p{L}$/u.test(tokens.word[end - 1]!) && tokens.word[end] === "." && tokens.start[end] === to) to++;
  view.found.push({ span: [tokens.start[i]!, to], type });
  return end;
}
