/**
 * The unit of syntax: a sentence, or the sentences that one quotation spans, as a sequence of items. An item is a token or a whole
 * quotation that reads as speech; so syntax outside quotations never sees the words inside, and a quotation is one step wide.
 */
import { Kind, type Tokens } from "../text/segment.ts";
import { F, SLOT } from "./lexicon.ts";
import { quotations, isDoubleMark, type Quotation } from "./quotation.ts";
import { verbAt, type Sight } from "./sight.ts";

export interface Unit {
  readonly sight: Sight;
  /** Token numbers; -1 - q for quotation q. */
  readonly items: Int32Array;
  readonly flags: Int32Array;
  readonly quotes: readonly Quotation[];
  /** Token range. */
  readonly first: number;
  readonly end: number;
  /** Item positions where content that began before must end: a parenthesis that attributes, a coordinated cue. */
  stops: readonly number[];
  /** How many finite verbs stand before each item; made when first asked for. */
  finite: Int32Array | null;
  /** Direct speech without marks: what stands before its cue is quoted. */
  spoken?: boolean;
}

/** The units of one block's tokens [from, to); `opaque` says which quotations are one step wide. */
export function units(sight: Sight, from: number, to: number, opaque: (quote: Quotation) => boolean = (quote) => quote.speech, carried = false): Unit[] {
  const quotes = quotations(sight.tokens, from, to, sight.lexicon.pack, carried).filter((quote) => opaque(quote) || holdsCue(sight, quote) || (carried && quote.open === from));
  const made: Unit[] = [];
  let q = 0;
  for (let t = from; t < to; ) {
    let end = sentenceEnd(sight.tokens, t, to);
    // a quotation over several sentences holds them together
    let last = q;
    while (last < quotes.length && quotes[last]!.open < end) last++;
    while (last > q) {
      const close = quotes[last - 1]!.close < 0 ? quotes[last - 1]!.end : quotes[last - 1]!.close + 1;
      if (close <= end) break;
      end = close >= to ? to : sight.tokens.sentence[close] === sight.tokens.sentence[close - 1] ? sentenceEnd(sight.tokens, close, to) : close;
      while (last < quotes.length && quotes[last]!.open < end) last++;
    }
    // "“Is that all?” X said.": the mark that ends the question does not end the sentence
    // and so with the dash and name of the one who signs it
    if (quotes[last - 1]?.close === end - 1 && end < to && (/^[?!]$/u.test(sight.tokens.low[end - 2] ?? "") && tagBehind(sight, end, to) || signatureBehind(sight, end, to))) {
      end = sentenceEnd(sight.tokens, end, to);
      while (last < quotes.length && quotes[last]!.open < end) last++;
      const close = quotes[last - 1]!;
      end = Math.max(end, Math.min(to, close.close < 0 ? close.end : close.close + 1));
    }
    // a dash and a small letter behind a closing mark go on with the sentence: "“It rains.” – said X."
    if (last > q && end + 1 < to && end > t && quotes[last - 1]!.close === end - 1 && DASHES.has(sight.tokens.low[end]!) && sight.tokens.word[end + 1] === sight.tokens.low[end + 1] && sight.tokens.kind[end + 1] === Kind.word) {
      end = sentenceEnd(sight.tokens, end, to);
      while (last < quotes.length && quotes[last]!.open < end) last++;
    }
    made.push(unit(sight, t, end, quotes.slice(q, last)));
    q = last;
    t = end;
  }
  return made;
}

/** A few words in marks that hold a verb of speech, as titles do: nobody outside them speaks by it. */
function holdsCue(sight: Sight, quote: Quotation): boolean {
  if (quote.length < 2 || quote.close < 0) return false;
  for (let t = quote.first; t < quote.end; t++) if (verbAt(sight, t, SLOT.finite)) return true;
  return false;
}

/** Whether a dash and a name are all that stands behind token t. */
function signatureBehind(sight: Sight, t: number, to: number): boolean {
  const { tokens } = sight;
  if (to - t > SIGNATURE || t + 1 >= to || !DASHES.has(tokens.low[t]!) || tokens.word[t + 1]![0] === tokens.low[t + 1]![0]) return false;
  for (let k = t + 1; k < to; k++) if (isDoubleMark(tokens.low[k]!) || verbAt(sight, k, SLOT.finite)) return false;
  return true;
}

/** Whether the sentence at token t is no more than one who speaks and a verb of speech. */
function tagBehind(sight: Sight, t: number, to: number): boolean {
  const { tokens, flags, cues } = sight;
  for (let k = t; k < Math.min(to, t + 7); k++) {
    const verb = k > t && cues[k]?.values.some((value) => value.type === "verb" && value.slot === SLOT.finite && value.frames.some((frame) => frame.complement === "quote"));
    if (verb) return k + 1 >= to || tokens.kind[k + 1] === Kind.mark && /^[.,]$/u.test(tokens.low[k + 1]!) || (flags[k + 1]! & (F.time | F.via | F.prep)) !== 0;
    if (tokens.kind[k] === Kind.mark && tokens.low[k] !== "." || flags[k]! & (F.aux | F.finite | F.that | F.sub | F.prep) && !(flags[k]! & (F.capital | F.det))) return false;
  }
  return false;
}

function sentenceEnd(tokens: Tokens, t: number, to: number): number {
  return Math.min(to, tokens.sentences[tokens.sentence[t]!]![1]);
}

/** One unit over the tokens [first, end) with these quotations one step wide. */
export function unit(sight: Sight, first: number, end: number, quotes: readonly Quotation[]): Unit {
  const items = new Int32Array(end - first), flags = new Int32Array(end - first);
  let size = 0;
  for (let t = first, q = 0; t < end; size++) {
    if (q < quotes.length && quotes[q]!.open === t) {
      items[size] = -1 - q;
      t = quotes[q]!.close < 0 ? quotes[q]!.end : quotes[q]!.close + 1;
      q++;
    } else {
      items[size] = t;
      flags[size] = sight.flags[t]!;
      t++;
    }
  }
  return { sight, items: items.subarray(0, size), flags: flags.subarray(0, size), quotes, first, end, stops: [], finite: null };
}

// Small questions about item p of a unit; out of range answers as a boundary.
export const isQuote = (u: Unit, p: number): boolean => p >= 0 && p < u.items.length && u.items[p]! < 0;
export const quoteAt = (u: Unit, p: number): Quotation => u.quotes[-1 - u.items[p]!]!;
export const lowAt = (u: Unit, p: number): string => (p >= 0 && p < u.items.length && u.items[p]! >= 0 ? u.sight.tokens.low[u.items[p]!]! : "");
export const has = (u: Unit, p: number, bits: number): boolean => p >= 0 && p < u.items.length && (u.flags[p]! & bits) !== 0;
export const isMark = (u: Unit, p: number): boolean => p >= 0 && p < u.items.length && u.items[p]! >= 0 && u.sight.tokens.kind[u.items[p]!] === Kind.mark;
export const isComma = (u: Unit, p: number): boolean => lowAt(u, p) === ",";
/** A signature has at most this many tokens. */
const SIGNATURE = 16;
const DASHES = new Set(["–", "—", "―", "-", "‐", "−", "--", "---"]);
/** A dash with a space on at least one side; a hyphen between words is no dash. */
export const isDash = (u: Unit, p: number): boolean => {
  if (!DASHES.has(lowAt(u, p))) return false;
  const { start, end, count } = u.sight.tokens;
  const t = u.items[p]!;
  // a hyphen that touches the word before it stands for a part left out
  if (lowAt(u, p) === "-" && t > 0 && end[t - 1]! === start[t]!) return false;
  return t === 0 || t + 1 === count || end[t - 1]! < start[t]! || end[t]! < start[t + 1]!;
};
export const tokenOf = (u: Unit, p: number): number => (u.items[p]! >= 0 ? u.items[p]! : quoteAt(u, p).open);
/** The token behind item p - 1, that is, where an item range [.., p) ends. */
export const tokenEnd = (u: Unit, p: number): number => (p <= 0 ? u.first : u.items[p - 1]! >= 0 ? u.items[p - 1]! + 1 : quoteAt(u, p - 1).close < 0 ? quoteAt(u, p - 1).end : quoteAt(u, p - 1).close + 1);
