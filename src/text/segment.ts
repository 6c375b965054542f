/**
 * Tokens and sentences of one article, in typed arrays, from one pass over the characters.
 * A token is a run of letters, marks and digits (with what joins inside a word: apostrophe, hyphen, the colon of "USA:s",
 * the separators inside a number), or one punctuation mark. Sentences never cross the end of a block or a line.
 * Scripts without spaces are not handled here.
 */
import type { Block, Span } from "../model.ts";
import { Is, KINDS } from "./characters.ts";

export const Kind = { word: 1, number: 2, mark: 3 } as const;

/** The tokens of a text. All arrays have `count` entries, indices are token numbers; `sentences` are [first, end) token ranges. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The word as it stands, and in lower case with ’ as ' and soft hyphens gone. */
  readonly word: readonly string[];
  readonly low: readonly string[];
  /** The sentence and the block in which the token stands (block -1: outside of every block). */
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  readonly sentences: readonly Span[];
  readonly blocks: readonly Block[];
}

/** What a segmenter needs of a language: its abbreviations, lower case, with the stop. */
export interface Segmenting {
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences and no names: behind initials ("the U.S. The …") they tell an end. */
  readonly openers?: ReadonlySet<string>;
  /** Whether a noun's capital tells no sentence, so that a small number with a stop before one is an ordinal. */
  readonly nounsCapitalised?: boolean;
}

const DOUBLED = new Set(["''", "‘‘", "’’", "``"]);
const LETTER = 1, DIGIT = 2, SPACE = 3, MARK = 4, LINE = 5;
const table = KINDS.map((kinds, code) => (kinds & Is.digit ? DIGIT : kinds & (Is.letter | Is.mark) || (code >= 0xd800 && code < 0xe000) ? LETTER : kinds & Is.space || code < 32 ? SPACE : MARK));
for (const c of "\n\r\u2028\u2029") table[c.charCodeAt(0)] = LINE;
for (const c of "\u200b\u2060\ufeff") table[c.charCodeAt(0)] = SPACE;
table[0xad] = LETTER; // a soft hyphen stands inside words
const STOP = 0x2e, HYPHEN = 0x2d, APOSTROPHE = 0x27, CURLED = 0x2019;
const classAt = (text: string, i: number): number => (i < text.length ? table[text.charCodeAt(i)]! : SPACE);

const ODD = /[’\u00ad‑]/u;
/** Characters that join two letters into one token, two digits into one number. */
const joinsLetters = new Set(["'", "’", "-", "‑", ":", "/", "&", ".", "@", "_"]);
const PLAIN_JOINERS = new Set(["-", "‑", "_", "&"]);
const joinsDigits = new Set([".", ",", ":", "\u00a0", "\u202f", "\u2009", "'", "’"]);
const spaceInNumber = new Set([" ", "\u00a0", "\u202f", "\u2009"]);

/**
 * Splits a text into tokens and sentences. `blocks` must be in order; without blocks every line is a block of its own.
 *
 *     tokenize("Hon gick. Han kom.", [], { abbreviations: new Set() }).sentences.length === 2
 */
export function tokenize(text: string, blocks: readonly Block[], segmenting: Segmenting): Tokens {
  const starts: number[] = [], ends: number[] = [], kinds: number[] = [];
  const put = (from: number, to: number, kind: number): void => { starts.push(from); ends.push(to); kinds.push(kind); };
  const { length } = text;
  for (let i = 0; i < length; ) {
    const c = table[text.charCodeAt(i)]!;
    if (c === SPACE || c === LINE) { i++; continue; }
    const from = i;
    if (c === MARK) {
      i++;
      const mark = text.charCodeAt(from);
      // the English genitive is a token of its own, so that a name keeps its form
      if ((mark === APOSTROPHE || mark === CURLED) && isGenitive(text, from)) { put(from, ++i, Kind.word); continue; }
      // two apostrophes are typed for one quotation mark
      if (text.charCodeAt(i) === mark && DOUBLED.has(text.slice(from, from + 2))) i++;
      // and hyphens in a row for a dash
      if (mark === HYPHEN) while (i < from + 3 && text.charCodeAt(i) === HYPHEN) i++;
      if (mark === STOP && text.charCodeAt(i) === STOP && text.charCodeAt(i + 1) === STOP) i += 2;
      put(from, i, Kind.mark);
      continue;
    }
    let kind: number = c === DIGIT ? Kind.number : Kind.word;
    for (;;) {
      for (let here; i < length && i - from < LONGEST_WORD && ((here = table[text.charCodeAt(i)]!) === LETTER || here === DIGIT); i++) if (here === LETTER) kind = Kind.word;
      if (i + 1 >= length) break;
      // never between the halves of a character
      if (i - from >= LONGEST_WORD) { if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) i++; break; }
      const after = table[text.charCodeAt(i + 1)]!;
      if (after !== LETTER && after !== DIGIT) break;
      const joiner = text[i]!;
      if (i - from > LONGEST_JOINED && !PLAIN_JOINERS.has(joiner)) break;
      const before = table[text.charCodeAt(i - 1)]!;
      if (kind === Kind.number && after === DIGIT && before === DIGIT && joinsDigits.has(joiner)) { i++; continue; }
      // "3 000": a space inside a number stands between one to three digits and exactly three
      if (kind === Kind.number && spaceInNumber.has(joiner) && after === DIGIT && groupOfThree(text, i + 1) && (text.slice(from, i).match(/\d+$/)?.[0].length ?? 9) <= 3 && /^\d{1,3}(?:[\s.,]\d{3})*$/.test(text.slice(from, i))) { i++; continue; }
      if (kind === Kind.word && after === LETTER && joinsLetters.has(joiner) && !((joiner === "'" || joiner === "’") && isGenitive(text, i)) && joined(text, from, i, joiner)) { i++; continue; }
      if (kind === Kind.word && after === DIGIT && (joiner === "-" || joiner === "/" || joiner === "‑") ) { i++; continue; }
      if (kind === Kind.number && after === LETTER && (joiner === "-" || joiner === "‑" || joiner === "'" || joiner === "’" || joiner === ":")) { i++; kind = Kind.word; continue; }
      break;
    }
    put(from, i, kind);
  }
  const count = starts.length;
  const start = new Int32Array(starts), end = new Int32Array(ends), kind = new Uint8Array(kinds);
  const word = new Array<string>(count), low = new Array<string>(count);
  for (let t = 0; t < count; t++) {
    const spelled = spelledOf(text.slice(starts[t], ends[t]), kinds[t]!);
    word[t] = spelled.word;
    low[t] = spelled.low;
  }
  const block = new Int32Array(count).fill(-1);
  for (let t = 0, b = 0; t < count; t++) {
    while (b < blocks.length && blocks[b]!.span[1] <= start[t]!) b++;
    if (b < blocks.length && blocks[b]!.span[0] <= start[t]!) block[t] = b;
  }
  const sentence = new Int32Array(count);
  const sentences: Span[] = [];
  for (let t = 0, first = 0, stop = 0; t < count; t++) {
    sentence[t] = sentences.length;
    // a closing mark directly behind a stop belongs to the sentence that the stop ends
    if (t === 0 || kind[t] !== Kind.mark || start[t] !== end[t - 1] || !CLOSERS.has(low[t]!)) stop = t;
    if (t + 1 === count || block[t + 1] !== block[t] || (block[t]! < 0 && lineBetween(text, end[t]!, start[t + 1]!)) || t + 1 - first >= LONGEST || (kind[t] === Kind.mark && endsSentence(text, t, stop, start, end, kind, low, segmenting))) {
      sentences.push([first, t + 1]);
      first = t + 1;
    }
  }
  return { text, count, start, end, kind, word, low, sentence, block, sentences, blocks };
}

/** No word or number has more characters than this; longer ones are cut, so that work on the parts of one word stays bounded. */
const LONGEST_WORD = 160;
/** No sentence has more tokens than this; longer runs are cut, so that work on one sentence stays bounded. */
const LONGEST = 250;

interface Spelled { readonly word: string; readonly low: string }

/** Words remembered, and the longest of them in UTF-16 units. */
const REMEMBERED = 200_000, LONGEST_REMEMBERED = 40;
const remembered = new Map<string, Spelled>();

/** A token as it stands and in small letters, the same two strings whenever it comes: what is looked up by them later finds them at once. */
function spelledOf(found: string, kind: number): Spelled {
  const before = remembered.get(found);
  if (before) return before;
  const low = kind === Kind.mark ? (DOUBLED.has(found) ? '"' : found) : lowOf(found);
  if (found.length > LONGEST_REMEMBERED) return { word: found, low };
  // a copy of its own: a piece of a text would keep all of the text in memory
  const word = Array.from(found).join("");
  const spelled = { word, low: low === word ? word : low };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, spelled);
  return spelled;
}

/** A word in small letters, its apostrophes and hyphens plain. */
const lowOf = (word: string): string => {
  const low = word.toLowerCase();
  return ODD.test(low) ? low.replaceAll("’", "'").replaceAll("\u00ad", "").replaceAll("‑", "-") : low;
};

const isGenitive = (text: string, i: number) => (text[i + 1] === "s" || text[i + 1] === "S") && classAt(text, i + 2) !== LETTER && classAt(text, i + 2) !== DIGIT && classAt(text, i - 1) === LETTER;

const groupOfThree = (text: string, i: number) => classAt(text, i) === DIGIT && classAt(text, i + 1) === DIGIT && classAt(text, i + 2) === DIGIT && classAt(text, i + 3) !== DIGIT;

/** Whether a joiner inside letters holds them together: "U.S." and "e.g" by single letters, "USA:s" by a short tail. */
function joined(text: string, from: number, i: number, joiner: string): boolean {
  if (joiner === ".") return (i - from === 1 || text[i - 2] === ".") && (classAt(text, i + 2) !== LETTER) || /^\p{Ll}{1,3}$/u.test(text.slice(from, i)) && /^\p{Ll}{1,3}\./u.test(text.slice(i + 1, i + 5)) || /^\p{L}[\p{L}\d-]*\.(?:com|org|net|se|no|pl|de|uk|eu|ru|ua|info|tv|gov|edu)(?![\p{L}\d])/u.test(text.slice(from, i + 6));
  if (joiner === ":") return /^[\p{L}]{1,4}(?![\p{L}])/u.test(text.slice(i + 1, i + 6)) && /[\p{L}]/u.test(text[i - 1]!) && text[i + 1] === text[i + 1]!.toLowerCase();
  if (joiner === "/") return i - from <= 6 && text[i + 1] === text[i + 1]!.toLowerCase();
  return true;
}

function lineBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classAt(text, i) === LINE) return true;
  return false;
}

/** Numbers and abbreviations with joiners inside are no longer than this. */
const LONGEST_JOINED = 40;
const CLOSERS = new Set(['"', "”", "“", "»", "«", "'", "’", ")", "]", "›", "‹"]);

/** Whether a sentence ends behind token t: at a stop (token `stop`) that is no abbreviation's, its closing quotes and brackets taken along. */
function endsSentence(text: string, t: number, stop: number, start: Int32Array, end: Int32Array, kind: Uint8Array, low: readonly string[], segmenting: Segmenting): boolean {
  const mark = low[stop]!;
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…" && mark !== "...") return false;
  const count = start.length;
  if (t + 1 >= count) return true;
  // the closing mark comes only with the next token: wait for it
  const gap = start[t + 1]! - end[t]!;
  if (CLOSERS.has(low[t + 1]!) && gap === 0) return false;
  if (gap === 0) return false;
  const next = text[start[t + 1]!]!;
  const upper = next !== next.toLowerCase();
  if (mark === "..." || mark === "…") return upper || isOpener(next);
  if (mark === ".") {
    const before = low[stop - 1];
    if (before !== undefined && stop > 0 && end[stop - 1] === start[stop]) {
      // the last part of a compound counts: "then-Sen."
      if (segmenting.abbreviations.has(`${before.slice(before.lastIndexOf("-") + 1)}.`)) return upper && !segmenting.nounsCapitalised && kind[stop - 2] === Kind.number && (segmenting.openers?.has(low[t + 1]!) ?? false);
      // one capital letter: an initial, unless it is the end of "U.S."
      const initials = kind[stop - 1] === Kind.word && (before.length === 1 || (before.length <= 6 && /^\p{L}(?:\.\p{L})+$/u.test(before)));
      if (initials && upper && text[start[stop - 1]!] !== before[0] && !segmenting.openers?.has(low[t + 1]!)) return false;
      if (initials && !upper && !isOpener(next)) return false;
      // "31. desember", "3. runde": an ordinal before a lower-case word
      if (kind[stop - 1] === Kind.number && !upper && classAt(text, start[t + 1]!) === LETTER) return false;
      if (segmenting.nounsCapitalised && kind[stop - 1] === Kind.number && before.length < 3 && upper && !segmenting.openers?.has(low[t + 1]!)) return false;
    }
    return upper || isOpener(next) || classAt(text, start[t + 1]!) === DIGIT;
  }
  // "!" and "?" inside a sentence ("Nej!" sade hon) are followed by a small letter
  return upper || isOpener(next) || classAt(text, start[t + 1]!) === DIGIT;
}

const isOpener = (c: string) => c === '"' || c === "”" || c === "“" || c === "„" || c === "«" || c === "»" || c === "–" || c === "—" || c === "-" || c === "(" || c === "[" || c === "'" || c === "’" || c === "‘" || c === "¿" || c === "¡" || c === "•";
