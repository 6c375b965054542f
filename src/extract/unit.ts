/**
 * The unit of syntax: a sentence, or the sentences that one quotation spans, as a sequence of items. An item is a token or a whole
 * quotation that reads as speech; so syntax outside quotations never sees the words inside, and a quotation is one step wide.
 */
import { Kind, type Tokens } from "../text/segment.ts";
import type { Found } from "../text/match.ts";
import { F, SLOT, type CueEntry, type Lexicon } from "./lexicon.ts";
import { quotations, type Quotation } from "./quotation.ts";

/** The whole article, looked up once: class bits of every token, cues that begin there. */
export interface Sight {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly flags: Int32Array;
  readonly cues: readonly (Found<CueEntry> | null)[];
}

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
}

/** Looks every token up in the lexicon; the only pass that does. */
export function sightOf(tokens: Tokens, lexicon: Lexicon): Sight {
  const { count, low, word, kind } = tokens;
  const flags = new Int32Array(count);
  const cues = new Array<Found<CueEntry> | null>(count);
  const lowerSeen = new Set<string>();
  const startsSentence = new Uint8Array(count);
  for (const [first] of tokens.sentences) {
    let t = first;
    while (t < count && kind[t] === Kind.mark) t++;
    if (t < count) startsSentence[t] = 1;
  }
  for (let t = 0; t < count; t++) if (kind[t] === Kind.word && word[t] === low[t]) lowerSeen.add(low[t]!);
  for (let t = 0; t < count; t++) {
    let bits = flags[t]! | (lexicon.classes.get(low[t]!) ?? 0);
    if (kind[t] === Kind.number) bits |= F.number;
    else if (kind[t] === Kind.word) {
      const first = word[t]![0]!;
      // a capital tells a name only where a small letter could have stood
      if (first !== first.toLowerCase() && (!startsSentence[t] || (!(bits & ~(F.title | F.speaker | F.finite)) && !lowerSeen.has(low[t]!)))) bits |= F.capital;
      if (lexicon.compounds && !(bits & COMPOUND) && low[t]!.length >= 9) bits |= compoundBits(lexicon, low[t]!);
      const plain = !(bits & (F.prep | F.det | F.coord | F.sub | F.rel | F.subject | F.object | F.poss | F.aux | F.adv | F.time | F.capital | F.speaker | F.title));
      if (plain && low[t]!.length >= 5 && lexicon.endings.finite.some((ending) => low[t]!.endsWith(ending))) bits |= F.guessFinite;
    }
    const verb = kind[t] === Kind.mark ? false : lexicon.cues.word(low[t]!).some((value) => value.type === "verb" || value.type === "noun");
    // a verb or noun of speech that opens the sentence is no name
    // nor is an adjective or participle, unless a name follows
    const adjective = startsSentence[t] && t + 1 < count && word[t + 1]![0] === low[t + 1]![0] && lexicon.endings.adjective.some((ending) => low[t]!.length > ending.length + 2 && low[t]!.endsWith(ending));
    if (startsSentence[t] && (verb || adjective) && !(lexicon.classes.get(low[t]!) ?? 0)) bits &= ~F.capital;
    // an apostrophe clitic before a noun is a genitive, whatever verb it may be short for elsewhere
    if (kind[t] === Kind.word && t > 0 && (low[t]![0] === "'") && tokens.end[t - 1] === tokens.start[t]) {
      const next = t + 1 < count && kind[t + 1] !== Kind.mark ? (lexicon.classes.get(low[t + 1]!) ?? 0) : -1;
      const nounFollows = next >= 0 && !(next & (F.det | F.prep | F.aux | F.auxNonFinite | F.neg | F.subject | F.object | F.poss | F.toInf | F.that));
      bits = nounFollows && !(flags[t - 1]! & (F.subject | F.wh | F.rel)) ? F.poss : bits & ~F.poss;
    }
    flags[t] = bits;
    const several = lexicon.multi.longest(tokens, t);
    if (several) for (const bit of several.values) for (let u = t; u < several.end; u++) flags[u]! |= bit;
    cues[t] = kind[t] === Kind.mark ? null : (lexicon.cues.longest(tokens, t) ?? (lexicon.compounds && low[t]!.length >= 11 ? compoundNoun(lexicon, low[t]!, t) : null));
  }
  return { tokens, lexicon, flags, cues };
}

const COMPOUND = F.title | F.speaker | F.media | F.document | F.outletNoun;
/** Shortest last part of a compound that is looked up, and shortest first part. */
const LAST_PART = 5, FIRST_PART = 3;

/** The classes that a compound takes from its last part: "utrikesminister" is a title as "minister" is. */
function compoundBits(lexicon: Lexicon, low: string): number {
  for (let at = FIRST_PART; at <= low.length - LAST_PART; at++) {
    const bits = (lexicon.classes.get(low.slice(at)) ?? 0) & COMPOUND;
    if (bits) return bits;
  }
  return 0;
}

function compoundNoun(lexicon: Lexicon, low: string, t: number): Found<CueEntry> | null {
  for (let at = FIRST_PART; at <= low.length - LAST_PART - 1; at++) {
    const values = lexicon.cues.word(low.slice(at)).filter((value) => value.type === "noun");
    if (values.length) return { end: t + 1, values };
  }
  return null;
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
    made.push(unit(sight, t, end, quotes.slice(q, last)));
    q = last;
    t = end;
  }
  return made;
}

/** A few words in marks that hold a verb of speech, as titles do: nobody outside them speaks by it. */
function holdsCue(sight: Sight, quote: Quotation): boolean {
  if (quote.length < 2 || quote.close < 0) return false;
  for (let t = quote.first; t < quote.end; t++) if (sight.cues[t]?.values.some((value) => value.type === "verb" && value.slot === SLOT.finite)) return true;
  return false;
}

function sentenceEnd(tokens: Tokens, t: number, to: number): number {
  return Math.min(to, tokens.sentences[tokens.sentence[t]!]![1]);
}

/** One unit over the tokens [first, end) with these quotations one step wide. */
export function unit(sight: Sight, first: number, end: number, quotes: readonly Quotation[]): Unit {
  const items: number[] = [];
  for (let t = first, q = 0; t < end; ) {
    if (q < quotes.length && quotes[q]!.open === t) {
      items.push(-1 - q);
      t = quotes[q]!.close < 0 ? quotes[q]!.end : quotes[q]!.close + 1;
      q++;
    } else items.push(t++);
  }
  return { sight, items: Int32Array.from(items), flags: Int32Array.from(items, (item) => (item < 0 ? 0 : sight.flags[item]!)), quotes, first, end, stops: [], finite: null };
}

// Small questions about item p of a unit; out of range answers as a boundary.
export const isQuote = (u: Unit, p: number): boolean => p >= 0 && p < u.items.length && u.items[p]! < 0;
export const quoteAt = (u: Unit, p: number): Quotation => u.quotes[-1 - u.items[p]!]!;
export const lowAt = (u: Unit, p: number): string => (p >= 0 && p < u.items.length && u.items[p]! >= 0 ? u.sight.tokens.low[u.items[p]!]! : "");
export const has = (u: Unit, p: number, bits: number): boolean => p >= 0 && p < u.items.length && (u.flags[p]! & bits) !== 0;
export const isMark = (u: Unit, p: number): boolean => p >= 0 && p < u.items.length && u.items[p]! >= 0 && u.sight.tokens.kind[u.items[p]!] === Kind.mark;
export const isComma = (u: Unit, p: number): boolean => lowAt(u, p) === ",";
const DASHES = new Set(["–", "—", "-", "‐", "−", "--"]);
/** A dash with a space on at least one side; a hyphen between words is no dash. */
export const isDash = (u: Unit, p: number): boolean => {
  if (!DASHES.has(lowAt(u, p))) return false;
  const { start, end, count } = u.sight.tokens;
  const t = u.items[p]!;
  return t === 0 || t + 1 === count || end[t - 1]! < start[t]! || end[t]! < start[t + 1]!;
};
export const tokenOf = (u: Unit, p: number): number => (u.items[p]! >= 0 ? u.items[p]! : quoteAt(u, p).open);
/** The token behind item p - 1, that is, where an item range [.., p) ends. */
export const tokenEnd = (u: Unit, p: number): number => (p <= 0 ? u.first : u.items[p - 1]! >= 0 ? u.items[p - 1]! + 1 : quoteAt(u, p - 1).close < 0 ? quoteAt(u, p - 1).end : quoteAt(u, p - 1).close + 1);
