/**
 * Phrases without a parser: where a noun phrase ends, where a clause begins, what a verb group takes in. Closed classes and
 * punctuation decide; every function walks items left or right once and returns item positions of the unit.
 */
import { F } from "./lexicon.ts";
import { isDoubleMark } from "./quotation.ts";
import { has, isMark, isQuote, lowAt, type Unit } from "./unit.ts";
import { cueAt } from "./sight.ts";
import { finiteCue, isBoundary, isFinite } from "./verb.ts";

/** A name in marks has fewer tokens, the marks counted. */
const NAME = 8;

export type Range = readonly [start: number, end: number];

/** Skips a bracket that opens at p: "(M)", "(KD)"; returns p where none opens. */
export function bracketEnd(u: Unit, p: number): number {
  if (lowAt(u, p) !== "(") return p;
  for (let q = p + 1; q < Math.min(u.items.length, p + 16); q++) if (lowAt(u, q) === ")") return q + 1;
  return p;
}

/**
 * The end of the noun phrase that begins at p, or p where none does. `name`: stop after a proper name before any preposition that
 * could begin an adverbial. Prepositional attributes are taken in unless they hold a time, a channel or the one told.
 */
export function nounPhraseEnd(u: Unit, p: number, limit: number): number {
  let q = p;
  const indefinite = !u.sight.lexicon.pack.grammar.verbSecond && has(u, q, F.subject) && u.sight.lexicon.pronounClass.get(lowAt(u, q)) === "i" && has(u, q + 1, F.capital | F.speaker | F.title);
  if (has(u, q, F.subject) && !has(u, q, F.det | F.poss) && !indefinite) return q + 1;
  if (has(u, q, F.subject) && has(u, q, F.det)) {
    // "they", "de", "den": a pronoun where nothing nominal follows
    if (q + 1 >= limit || isBoundary(u, q + 1) || has(u, q + 1, F.prep | F.that | F.adv | F.neg | F.aux | F.time | F.wh | F.toInf | F.coord) || isFinite(u, q + 1)) return q + 1;
  }
  let noun = false;
  // "one of them", "two of the men"
  if (has(u, q, F.det) && !has(u, q, F.prep) && has(u, q + 1, F.by) && has(u, q + 1, F.prep) && q + 2 < limit && has(u, q + 2, F.object | F.det | F.poss | F.speaker | F.title | F.capital)) {
    if (has(u, q + 2, F.object) && !has(u, q + 2, F.det | F.poss)) return q + 3;
    noun = true;
    q += 2;
  }
  while (q < limit) {
    if (isQuote(u, q)) break;
    const bracket = bracketEnd(u, q);
    if (bracket > q) { q = bracket; continue; }
    if (isBoundary(u, q)) {
      if (lowAt(u, q) === "." && q + 1 < limit && !isMark(u, q + 1) && q > p && has(u, q - 1, F.capital | F.title)) { q++; continue; }
      break;
    }
    if (isMark(u, q)) { if (/^["”“„»«'’]$/u.test(lowAt(u, q)) || lowAt(u, q) === "%" || lowAt(u, q) === "&" || lowAt(u, q) === "/" || lowAt(u, q) === "-" || lowAt(u, q) === ".") { q++; continue; } break; }
    if (has(u, q, F.capital | F.number)) {
      if (has(u, q, F.time) && noun) break;
      // behind an inverted verb the subject is full, and what it says begins: "confirmed the police two deaths"
      if (noun && has(u, q, F.number) && !has(u, q, F.capital) && counts(u, q, limit)) break;
      noun = true; q++; continue;
    }
    if (has(u, q, F.coord) && !has(u, q, F.prep)) {
      if (!noun || q + 1 >= limit || !startsNoun(u, q + 1) || has(u, q + 1, F.subject) || clauseFollows(u, q + 1, limit)) break;
      q++; continue;
    }
    if (has(u, q, F.prep) && !has(u, q, F.det)) {
      if (!noun || opensAccording(u, q) || !attaches(u, q, limit)) break;
      q++; continue;
    }
    if (noun && has(u, q, F.subject) && has(u, q, F.det) && has(u, q - 1, F.prep) && opensNoun(u, q + 1, limit)) { q++; continue; }
    if (noun && has(u, q, F.subject | F.sub | F.that | F.wh | F.rel | F.toInf | F.neg | F.time | F.aux | F.by)) break;
    if ((has(u, q, F.that | F.wh | F.neg) || has(u, q, F.aux) && !has(u, q, F.title)) && !has(u, q, F.det)) break;
    if (noun && has(u, q, F.poss) && isClitic(u, q)) { q++; continue; }
    if (noun && u.sight.lexicon.numberWords.has(lowAt(u, q)) && counts(u, q, limit)) break;
    if (noun && has(u, q, F.det | F.poss) && !has(u, q - 1, F.prep | F.coord | F.det | F.poss)) break;
    if (noun && has(u, q, F.finite | F.guessFinite) && !has(u, q, F.title | F.speaker)) break;
    if (noun && u.sight.lexicon.pack.grammar.inflection && !has(u, q, F.title | F.speaker | F.document) && u.sight.lexicon.endings.infinitive.some((ending) => ending.length > 1 && lowAt(u, q).endsWith(ending))) break;
    if (noun && (finiteCue(u, q) || opensAccording(u, q))) break;
    if (noun && has(u, q, F.adv) && !has(u, q + 1, F.speaker | F.title) ) break;
    if (!has(u, q, F.det | F.poss | F.adv | F.object)) noun = true;
    q++;
  }
  while (q > p && has(u, q - 1, F.prep | F.coord | F.det | F.adv) && !has(u, q - 1, F.capital | F.speaker)) q--;
  // "another", "both": a determiner alone stands for its noun
  if (q === p && has(u, p, F.det) && !has(u, p, F.prep | F.adv | F.poss | F.that) && (p + 1 >= limit || isBoundary(u, p + 1))) return p + 1;
  return q;
}

/** Whether the number at q counts the noun behind it, and the small-letter noun before it is another's: no "page 3", no "30 to 40". */
function counts(u: Unit, q: number, limit: number): boolean {
  if (!u.sight.lexicon.pack.grammar.verbSecond || q + 1 >= limit || isBoundary(u, q + 1) || isMark(u, q + 1) || isMark(u, q - 1)) return false;
  if (has(u, q - 1, F.capital | F.prep | F.det | F.poss | F.number | F.coord | F.adv | F.title) || u.sight.lexicon.nounsCapitalised && !has(u, q - 1, F.speaker)) return false;
  return !has(u, q + 1, F.capital | F.prep | F.det | F.coord | F.aux | F.number | F.that | F.sub | F.rel) && !isFinite(u, q + 1);
}

/** Whether a word that may be the noun of a determiner before it stands at p. */
const opensNoun = (u: Unit, p: number, limit: number): boolean => p < limit && !isBoundary(u, p) && !isMark(u, p) && !isFinite(u, p) && !has(u, p, F.prep | F.that | F.sub | F.rel | F.wh | F.adv | F.neg | F.aux | F.time | F.coord | F.toInf | F.det | F.subject);

export const opensAccording = (u: Unit, p: number): boolean => cueAt(u.sight, u.items[p]!, "according");

/** A genitive written as a word of its own behind an apostrophe. */
export const isClitic = (u: Unit, p: number): boolean => lowAt(u, p)[0] === "'" && has(u, p, F.poss);

const startsNoun = (u: Unit, p: number): boolean => p < u.items.length && !isBoundary(u, p) && !has(u, p, F.sub | F.that | F.wh | F.rel | F.aux | F.neg | F.toInf);

/** Whether a clause of its own begins at p: a finite verb before the next punctuation. */
function clauseFollows(u: Unit, p: number, limit: number): boolean {
  for (let q = p; q < Math.min(limit, p + 8) && !isBoundary(u, q); q++) if (isFinite(u, q)) return true;
  return false;
}

/** Whether the preposition at p belongs to the noun before it, and is not the head of an adverbial of time, channel or addressee. */
export function attaches(u: Unit, p: number, limit: number): boolean {
  let q = p + 1;
  while (q < limit && has(u, q, F.prep)) q++;
  if (q >= limit || isBoundary(u, q)) return false;
  if (has(u, q, F.time | F.number)) return false;
  // within the next phrase: a word of time or a channel turns it into an adverbial
  for (let r = q; r < Math.min(limit, q + 5) && !isBoundary(u, r) && !has(u, r, F.that | F.sub); r++) {
    if (r > q && has(u, r, F.prep)) break;
    if (has(u, r, F.media) && has(u, p, F.via | F.told)) return false;
    if (has(u, r, F.time)) return false;
  }
  const office = has(u, p - 1, F.title | F.speaker) && u.sight.lexicon.officeOf.has(lowAt(u, p)) && !has(u, q, F.outletNoun) && !has(u, q + 1, F.outletNoun) && !(has(u, q, F.det) && has(u, q + 2, F.outletNoun));
  if (!office && has(u, p, F.told) && (has(u, q, F.capital | F.outletNoun) || has(u, q + 1, F.outletNoun | F.capital) || has(u, q, F.det) && has(u, q + 2, F.outletNoun))) return false;
  if (has(u, p, F.told) && has(u, p - 1, F.capital) && has(u, q, F.speaker) && !has(u, p, F.via)) return false;
  // behind a person's name only a place or body attaches
  if (has(u, p - 1, F.capital) && !has(u, q, F.capital | F.det | F.poss) && !has(u, q, F.speaker)) return false;
  return true;
}

/**
 * Skips what may stand between a cue and its content: adverbs, words of time, phrases of time, channel or place, the one told.
 * Returns the position behind; nothing skipped returns p.
 */
export function skipAdverbials(u: Unit, p: number, limit: number): number {
  let q = p;
  for (;;) {
    const before = q;
    while (q < limit && has(u, q, F.adv | F.time | F.neg) && !has(u, q, F.that | F.wh | F.det)) q++;
    if (q < limit && has(u, q, F.number) && has(u, q - 1, F.time)) q++;
    if (q < limit && has(u, q, F.prep | F.told | F.via) && !has(u, q, F.that | F.toInf)) {
      const end = adverbialEnd(u, q, limit);
      if (end > q) q = end;
    }
    q = behindCited(u, q, limit);
    if (q === before) return q;
  }
}

/** Behind a name in marks that opens at p ("the „Post“"), its marks included; p where none does. */
export function behindName(u: Unit, p: number, limit: number): number {
  if (!isDoubleMark(lowAt(u, p)) || !has(u, p + 1, F.capital)) return p;
  for (let q = p + 2; q < Math.min(limit, p + NAME); q++) { if (isDoubleMark(lowAt(u, q))) return q + 1; if (isMark(u, q)) return p; }
  return p;
}

/** Behind "citing two officials", with the commas around it; p where nothing of the kind stands there. */
function behindCited(u: Unit, p: number, limit: number): number {
  const at = lowAt(u, p) === "," ? p + 1 : p;
  if (at >= limit || !opensAccording(u, at)) return p;
  const found = u.sight.cues[u.items[at]!]!;
  if (!found.values.some((value) => value.type === "according" && value.cue.cites)) return p;
  const end = nounPhraseEnd(u, at + found.end - u.items[at]!, limit);
  return lowAt(u, end) === "," && at > p ? end + 1 : end;
}

/** The end of the prepositional phrase at p. */
export function adverbialEnd(u: Unit, p: number, limit: number): number {
  let q = p + 1;
  while (q < limit && has(u, q, F.prep) && !has(u, q, F.that)) q++;
  while (q < limit && has(u, q, F.time | F.number | F.det) ) {
    if (has(u, q, F.time) && has(u, q + 1, F.det | F.subject)) return q + 1;
    q++;
    if (lowAt(u, q) === "." && q + 1 < limit && has(u, q - 1, F.number)) q++;
  }
  const end = q < limit && opensAccording(u, q) ? q : nounPhraseEnd(u, q, limit);
  return Math.max(end, q);
}

/** Where the clause around p begins: behind the nearest punctuation or subordinator on the left. */
export function clauseStart(u: Unit, p: number, floor: number): number {
  let q = p;
  while (q > floor && !isBoundary(u, q - 1) && !(has(u, q - 1, F.that | F.rel | F.sub) && !has(u, q - 1, F.det))) q--;
  return q;
}

/** Whether the head of a phrase, before any preposition, is one who speaks. */
export function humanHead(u: Unit, [from, to]: Range): boolean {
  for (let p = from; p < to && !(has(u, p, F.prep) && !has(u, p, F.det)) && !isMark(u, p); p++) if (has(u, p, F.capital) && !has(u, p, F.time) || has(u, p, F.speaker | F.title | F.document | F.outletNoun) || has(u, p, F.subject) && !has(u, p, F.det)) return true;
  return false;
}
