/**
 * Phrases without a parser: where a noun phrase ends, where a clause begins, what a verb group takes in. Closed classes and
 * punctuation decide; every function walks items left or right once and returns item positions of the unit.
 */
import { SLOT, F } from "./lexicon.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, type Unit } from "./unit.ts";

export type Range = readonly [start: number, end: number];

const VERBAL = F.aux | F.finite | F.guessFinite;

/** Whether item p is a finite verb as far as can be told: listed, auxiliary, guessed by its ending, or a finite cue. */
export function isFinite(u: Unit, p: number): boolean {
  return p >= 0 && p < u.items.length && hasFinite(u, p, p + 1);
}

function finiteCue(u: Unit, p: number): boolean {
  const t = u.items[p]!;
  if (t === undefined || t < 0 || has(u, p, F.capital)) return false;
  const found = u.sight.cues[t];
  return !!found && found.values.some((value) => value.type === "verb" && (value.slot === SLOT.finite || value.slot === SLOT.passive) && !value.particles.length) && !nominal(u, p);
}

/** A verb form that stands where only a noun can: behind a determiner, possessive or preposition. */
export function nominal(u: Unit, p: number): boolean {
  let q = p - 1;
  // the preposition that opens an adverb of several words governs nothing
  while (has(u, q, F.adv) && (!has(u, q, F.det | F.prep) || q < p - 1 && has(u, q, F.prep)) || has(u, q, F.number) && lowAt(u, q).length < 4 && has(u, q - 1, F.det)) q--;
  // an inflected verb form is no noun behind what may be its object
  const other = F.subject | F.rel | F.that | F.toInf | F.aux | (u.sight.lexicon.pack.grammar.inflection ? F.object : 0);
  if (has(u, q, F.det | F.poss | F.prep) && !has(u, q, other)) return true;
  // "the congressional report said": a noun of speech with a verb behind it and its determiner some adjectives before
  const found = u.items[p]! >= 0 ? u.sight.cues[u.items[p]!] : null;
  const next = u.items[p + 1] ?? -1;
  const noun = has(u, p, F.document | F.media | F.outletNoun) || found?.values.some((value) => value.type === "noun");
  if (!noun || !has(u, p + 1, F.aux | F.finite) && !(next >= 0 && u.sight.cues[next]?.values.some((value) => value.type === "verb" && value.slot === 0))) return false;
  for (q = p - 1; q > p - 5 && !isBoundary(u, q) && !has(u, q, F.that | F.sub | F.aux | F.finite | F.subject); q--) if (has(u, q, F.det | F.poss)) return true;
  return false;
}

/** Whether some item of [from, to) is a finite verb. */
export function hasFinite(u: Unit, from: number, to: number): boolean {
  if (to <= from) return false;
  let counts = u.finite;
  if (!counts) {
    counts = u.finite = new Int32Array(u.items.length + 1);
    for (let p = 0; p < u.items.length; p++) counts[p + 1] = counts[p]! + ((has(u, p, VERBAL) && !has(u, p, F.capital) && (has(u, p, F.aux | F.finite) ? !attributive(u, p) : !nominal(u, p))) || finiteCue(u, p) ? 1 : 0);
  }
  return counts[Math.min(to, u.items.length)]! > counts[Math.max(from, 0)]!;
}

/** A listed verb form that may be a participle, between a determiner and a noun: "a crowded hall". */
function attributive(u: Unit, p: number): boolean {
  if (has(u, p, F.aux) || !has(u, p - 1, F.det | F.poss) || has(u, p - 1, F.subject | F.that | F.rel)) return false;
  if (isBoundary(u, p + 1) || has(u, p + 1, F.prep | F.that | F.sub | F.det | F.subject | F.object | F.coord | F.toInf | F.by | F.adv | F.time | F.poss | F.aux | F.neg)) return false;
  return u.sight.lexicon.endings.finite.some((ending) => ending.length > 1 && lowAt(u, p).endsWith(ending));
}

/** Whether item p closes every phrase: punctuation but brackets, a quotation, an end of the unit. */
export function isBoundary(u: Unit, p: number): boolean {
  if (p < 0 || p >= u.items.length || isQuote(u, p)) return true;
  if (!isMark(u, p)) return false;
  const low = lowAt(u, p);
  // the stop of an abbreviation ends nothing
  if (low === "." && /^[,;:)]$/u.test(lowAt(u, p + 1))) return false;
  if (low === "." && u.items[p + 1] !== undefined && u.items[p + 1]! >= 0 && !isMark(u, p + 1) && u.sight.tokens.sentence[u.items[p]!] === u.sight.tokens.sentence[u.items[p + 1]!]) return false;
  return low === "," || low === ";" || low === ":" || low === "." || low === "!" || low === "?" || low === "…" || low === "..." || isDash(u, p);
}

/** Skips a bracket that opens at p: "(M)", "(KD)"; returns p where none opens. */
function bracketEnd(u: Unit, p: number): number {
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
      noun = true; q++; continue;
    }
    if (has(u, q, F.coord) && !has(u, q, F.prep)) {
      if (!noun || q + 1 >= limit || !startsNoun(u, q + 1) || has(u, q + 1, F.subject) || clauseFollows(u, q + 1, limit)) break;
      q++; continue;
    }
    if (has(u, q, F.prep) && !has(u, q, F.det)) {
      if (!noun || !attaches(u, q, limit)) break;
      q++; continue;
    }
    if (noun && has(u, q, F.subject) && has(u, q, F.det) && has(u, q - 1, F.prep) && opensNoun(u, q + 1, limit)) { q++; continue; }
    if (noun && has(u, q, F.subject | F.sub | F.that | F.wh | F.rel | F.toInf | F.neg | F.time | F.aux | F.by)) break;
    if ((has(u, q, F.that | F.wh | F.neg) || has(u, q, F.aux) && !has(u, q, F.title)) && !has(u, q, F.det)) break;
    if (noun && has(u, q, F.poss) && isClitic(u, q)) { q++; continue; }
    if (noun && has(u, q, F.det | F.poss) && !has(u, q - 1, F.prep | F.coord | F.det | F.poss)) break;
    if (noun && has(u, q, F.finite | F.guessFinite) && !has(u, q, F.title | F.speaker)) break;
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

/** Whether a word that may be the noun of a determiner before it stands at p. */
const opensNoun = (u: Unit, p: number, limit: number): boolean => p < limit && !isBoundary(u, p) && !isMark(u, p) && !isFinite(u, p) && !has(u, p, F.prep | F.that | F.sub | F.rel | F.wh | F.adv | F.neg | F.aux | F.time | F.coord | F.toInf | F.det | F.subject);

const opensAccording = (u: Unit, p: number): boolean => u.items[p]! >= 0 && !!u.sight.cues[u.items[p]!]?.values.some((value) => value.type === "according");

/** A genitive written as a word of its own behind an apostrophe. */
export const isClitic = (u: Unit, p: number): boolean => lowAt(u, p)[0] === "'" && has(u, p, F.poss);

const startsNoun = (u: Unit, p: number): boolean => p < u.items.length && !isBoundary(u, p) && !has(u, p, F.sub | F.that | F.wh | F.rel | F.aux | F.neg | F.toInf);

/** Whether a clause of its own begins at p: a finite verb before the next punctuation. */
function clauseFollows(u: Unit, p: number, limit: number): boolean {
  for (let q = p; q < Math.min(limit, p + 8) && !isBoundary(u, q); q++) if (isFinite(u, q)) return true;
  return false;
}

/** Whether the preposition at p belongs to the noun before it, and is not the head of an adverbial of time, channel or addressee. */
function attaches(u: Unit, p: number, limit: number): boolean {
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
  const office = has(u, p - 1, F.title | F.speaker) && u.sight.lexicon.officeOf.has(lowAt(u, p)) && !has(u, q, F.outletNoun) && !has(u, q + 1, F.outletNoun);
  if (!office && has(u, p, F.told) && (has(u, q, F.capital | F.outletNoun) || has(u, q + 1, F.outletNoun | F.capital))) return false;
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
    if (q === before) return q;
  }
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
  const end = nounPhraseEnd(u, q, limit);
  return Math.max(end, q);
}

export interface LeftSource {
  readonly range: Range | null;
  /** What the clause begins behind: where its first item stands and the kind of item before it. */
  readonly from: number;
  readonly boundary: "start" | "comma" | "stop" | "dash" | "quote" | "that" | "sub" | "rel" | "wh" | "coord" | "verb";
  /** The clause opens with an adverbial, so that a verb-second language puts the source behind the verb. */
  readonly fronted: boolean;
}

/**
 * The noun phrase left of a verb group that begins at g, with what stands before it. Appositions between commas are taken in.
 * `floor` is the first item that may be used.
 */
export function leftSource(u: Unit, g: number, floor: number): LeftSource {
  let end = g;
  while (end > floor && has(u, end - 1, F.adv | F.neg) && !has(u, end - 1, F.subject | F.capital | F.speaker | F.rel)) end--;
  // "he", "who", "they" next to the verb are the whole source
  if (end > floor && has(u, end - 1, F.subject) && !(has(u, end - 2, F.prep) && end - 2 >= floor && has(u, end - 1, F.object | F.det))) {
    const rel = has(u, end - 1, F.rel | F.wh);
    return { range: [end - 1, end], from: end - 1, boundary: rel ? "rel" : kindBefore(u, end - 2, floor), fronted: false };
  }
  if (end > floor && has(u, end - 1, F.rel)) return { range: [end - 1, end], from: end - 1, boundary: "rel", fronted: false };
  let p = end - 1;
  let boundary: LeftSource["boundary"] = "start";
  let apposition = false;
  const relative = relativeStart(u, end, floor);
  if (relative >= 0) {
    // an apposition stands before the relative clause
    const open = isComma(u, relative) ? appositionStart(u, relative, floor) : -1;
    const inner = leftSource(u, open > 0 ? open : relative, floor);
    return open > 0 && inner.range ? { ...inner, range: [inner.range[0], relative] } : inner;
  }
  if (p >= floor && isComma(u, p)) {
    const contact = contactStart(u, p, floor);
    if (contact >= 0) return { range: [contact, p], from: contact, boundary: "start", fronted: false };
    const far = interruptedAt(u, p, floor);
    const open = far < 0 ? appositionStart(u, p, floor) : far;
    if (open < 0) return { range: null, from: end, boundary: "comma", fronted: false };
    apposition = true;
    p = open - 1;
  }
  for (; p >= floor; p--) {
    if (isQuote(u, p)) { boundary = "quote"; break; }
    if (lowAt(u, p) === ")") { const open = bracketStart(u, p, floor); if (open >= 0) { p = open; continue; } }
    if (isBoundary(u, p)) {
      const low = lowAt(u, p);
      if (low === "." && p > floor && has(u, p - 1, F.capital | F.title | F.time)) continue;
      if (low === "." && p > floor && p + 1 < end && has(u, p - 1, F.number)) continue;
      if (low === "," && !apposition && p > floor) {
        const listed = listStart(u, p, end, floor);
        if (listed >= 0) { p = listed; continue; }
      }
      boundary = low === "," ? "comma" : isDash(u, p) ? "dash" : "stop";
      break;
    }
    if (has(u, p, F.that) && !isDeterminer(u, p)) { boundary = "that"; break; }
    if (has(u, p, F.rel) && !has(u, p, F.det | F.prep)) { boundary = "rel"; break; }
    if (has(u, p, F.sub) && !has(u, p, F.adv)) { boundary = "sub"; break; }
    if (has(u, p, F.wh) && !has(u, p, F.det)) { boundary = "wh"; break; }
    if (has(u, p, F.coord)) {
      if (p === end - 1 || hasFinite(u, clauseStart(u, p, floor), p)) { boundary = "coord"; break; }
      continue;
    }
    if (p < end - 1 && isFinite(u, p) && !has(u, p, F.title | F.speaker)) {
      // two finite verbs in one clause cannot be: one that may be a participle, with its phrase behind it, is an attribute
      if (isReduced(u, p, floor) || describesNoun(u, p, end)) continue;
      // so is a relative clause without commas: "a poll that came out in May showed"
      const relative = restrictiveStart(u, p, floor);
      if (relative >= 0) { p = relative; continue; }
      boundary = "verb";
      break;
    }
  }
  let from = p + 1;
  const clause = from;
  while (from < end && (has(u, from, F.adv | F.coord | F.time | F.neg) && !has(u, from, F.det | F.capital | F.poss | F.speaker) || isComma(u, from))) from++;
  // "about half of voters": an approximate number is no fronted phrase
  const counted = has(u, from, F.number) || has(u, from + 1, F.number) && has(u, from, F.adv) && (has(u, from + 2, F.prep) || lowAt(u, from + 2) === "%");
  const fronted = from < end ? has(u, from, F.prep) && !has(u, from, F.det) && !counted : from > clause;
  let start = from;
  if (fronted && start < end) start = afterFrontedPhrase(u, start, end);
  return { range: start < end ? [start, apposition ? g : end] : null, from: clause, boundary, fronted };
}

/** "Sources the paper has talked to, say": with a comma at p behind a stranded preposition, where the noun with such a clause begins; or -1. */
function contactStart(u: Unit, p: number, floor: number): number {
  if (!u.sight.lexicon.pack.grammar.verbSecond) return -1;
  let start = p;
  while (start > floor && !isBoundary(u, start - 1)) start--;
  if (start !== floor || has(u, start, F.prep | F.sub | F.subject | F.time) && !has(u, start, F.speaker | F.det)) return -1;
  // "The man who lives next door, says": the comma that closes a clause no comma opens
  for (let q = start + 1; q < p - 1 && !isFinite(u, q); q++) if (has(u, q, F.rel) && !has(u, q, F.det | F.prep)) return hasFinite(u, q + 1, p) ? start : -1;
  if (!has(u, p - 1, F.prep) || has(u, p - 1, F.det)) return -1;
  for (let q = start + 1; q < p - 1; q++) if (isFinite(u, q)) return has(u, q - 1, F.capital | F.outletNoun | F.subject) && q - start > 1 ? start : -1;
  return -1;
}

const isDeterminer = (u: Unit, p: number): boolean => has(u, p, F.det) && !isBoundary(u, p - 1) && !isFinite(u, p - 1) && has(u, p + 1, F.speaker | F.title);

function kindBefore(u: Unit, p: number, floor: number): LeftSource["boundary"] {
  if (p < floor) return "start";
  if (isQuote(u, p)) return "quote";
  if (isComma(u, p)) return "comma";
  if (isDash(u, p)) return "dash";
  if (has(u, p, F.that)) return "that";
  if (has(u, p, F.rel)) return "rel";
  if (has(u, p, F.sub)) return "sub";
  if (has(u, p, F.wh)) return "wh";
  if (has(u, p, F.coord)) return "coord";
  return isFinite(u, p) ? "verb" : "start";
}

/** Where the clause around p begins: behind the nearest punctuation or subordinator on the left. */
export function clauseStart(u: Unit, p: number, floor: number): number {
  let q = p;
  while (q > floor && !isBoundary(u, q - 1) && !(has(u, q - 1, F.that | F.rel | F.sub) && !has(u, q - 1, F.det))) q--;
  return q;
}

/** The first item of a fronted phrase's follower: "In March the minister said" -> "the". */
function afterFrontedPhrase(u: Unit, p: number, end: number): number {
  if (u.sight.lexicon.pack.grammar.verbSecond) return end;
  const stop = adverbialEnd(u, p, end);
  if (stop < end) return stop;
  // one run of words: the last determiner or the change from small letters to a name begins the source
  for (let q = end - 1; q > p + 1; q--) {
    if (has(u, q, F.det | F.poss) && !has(u, q - 1, F.prep)) return q;
    if (has(u, q, F.time) && q + 1 < end) return q + 1;
  }
  return end;
}

/** An -ing form or its like, which opens a participial phrase. */
export function isParticipial(u: Unit, p: number): boolean {
  const t = u.items[p];
  if (t === undefined || t < 0 || has(u, p, F.capital | F.prep | F.det)) return false;
  const { cues, lexicon } = u.sight;
  if (has(u, p + 1, F.title | F.speaker) && !has(u, p + 1, F.det)) return false; // "managing director"
  if (cues[t]?.values.some((value) => value.type === "verb" && value.slot === 4)) return true;
  return lowAt(u, p).length > 4 && lexicon.endings.gerund.some((ending) => lowAt(u, p).endsWith(ending));
}

/**
 * What interrupts source and verb and is no apposition: "X, who has lost, said", "X, speaking in Y, said", "X – after a pause – said".
 * With the verb group at `end`: the mark that opens the interruption, or -1.
 */
function relativeStart(u: Unit, end: number, floor: number): number {
  if (isDash(u, end - 1)) {
    for (let q = end - 2; q > floor && end - q < 30; q--) if (isDash(u, q)) return hasFinite(u, clauseStart(u, q, floor), q) ? -1 : q;
    return -1;
  }
  if (!isComma(u, end - 1)) return -1;
  for (let q = end - 2; q > floor && end - q < 40; q--) {
    if (isQuote(u, q) || isDash(u, q) || lowAt(u, q) === ";" || lowAt(u, q) === ":") return -1;
    if (isComma(u, q) && has(u, q + 1, F.rel | F.wh) && !has(u, q + 1, F.det)) return hasFinite(u, q + 2, end - 1) && !hasFinite(u, clauseStart(u, q, floor), q) ? q : -1;
    if (isComma(u, q) && q > floor && adverbsOnly(u, q + 1, end - 1)) return q;
    if (isComma(u, q) && q > floor && (has(u, q + 1, F.prep) && !has(u, q + 1, F.det) || isParticipial(u, q + 1))) return hasFinite(u, clauseStart(u, q, floor), q) || has(u, clauseStart(u, q, floor), F.prep) ? -1 : q;
    if (isComma(u, q) && has(u, q + 1, F.coord | F.sub | F.that)) return -1;
  }
  return -1;
}

const adverbsOnly = (u: Unit, from: number, to: number): boolean => { for (let p = from; p < to; p++) if (!has(u, p, F.adv | F.time)) return false; return to > from; };

/** For a finite verb at p left of a cue: the relative word that opens its clause behind a noun, nothing finite between; or -1. */
function restrictiveStart(u: Unit, p: number, floor: number): number {
  for (let q = p - 1; q > floor && p - q < 8 && !isBoundary(u, q); q--) {
    if (has(u, q, F.rel)) return has(u, q, F.det | F.prep | F.adv) && !has(u, q, F.that) || has(u, q, F.that) && opensContent(u, q - 1) || isBoundary(u, q - 1) || has(u, q - 1, F.subject) && !has(u, q - 1, F.det) || isFinite(u, q - 1) || hasFinite(u, clauseStart(u, q, floor), q) ? -1 : q;
    if (has(u, q, F.that | F.sub | F.wh | F.coord) || isFinite(u, q)) return -1;
  }
  return -1;
}

/** A form that may be a participle, and no verb of speech, with a noun behind it and the clause's own verb still to come: "registered voters say". */
function describesNoun(u: Unit, p: number, end: number): boolean {
  if (!has(u, p, F.guessFinite) || has(u, p, F.aux | F.finite) || p + 1 >= end || isBoundary(u, p + 1) || opensContent(u, p)) return false;
  return !has(u, p + 1, F.det | F.subject | F.object | F.poss | F.prep | F.that | F.sub | F.wh | F.rel | F.coord | F.toInf | F.adv | F.time | F.aux | F.neg | F.by);
}

/** Whether a verb form is a participle that describes the noun before it: "a poll released on Thursday". */
export function isReduced(u: Unit, p: number, floor: number): boolean {
  if (has(u, p, F.aux) || p <= floor || isBoundary(u, p - 1) && !isComma(u, p - 1)) return false;
  const t = u.items[p]!;
  const cue = u.sight.cues[t];
  const participle = has(u, p, F.guessFinite) || cue?.values.some((value) => value.type === "verb" && (value.slot === 1 || value.slot === 4));
  if (!participle) return false;
  if (!has(u, p + 1, F.prep | F.by | F.time | F.as)) return false;
  return !has(u, p - 1, F.subject | F.that | F.rel | F.aux | F.coord | F.neg) || isComma(u, p - 1);
}

/** The noun phrase that the relative pronoun at p stands for, or null. */
export function antecedent(u: Unit, p: number, floor: number): Range | null {
  let end = p;
  if (isComma(u, end - 1)) end--;
  let start = end;
  while (start > floor && !isBoundary(u, start - 1) && (!isMark(u, start - 1) || lowAt(u, start - 1) === ".")) {
    const q = start - 1;
    if (has(u, q, F.that | F.rel | F.sub | F.wh) && !has(u, q, F.det)) break;
    if (has(u, q, F.prep | F.coord | F.by) && !has(u, q, F.det | F.capital) || isFinite(u, q) && !has(u, q, F.speaker | F.title)) break;
    start--;
    if (has(u, start, F.det | F.poss) && !has(u, start - 1, F.det | F.poss)) break;
  }
  while (start < end && has(u, start, F.adv | F.neg | F.time) && !has(u, start, F.det | F.capital)) start++;
  return end > start ? [start, end] : null;
}

/** For a comma at p directly before the verb group: the comma that opens the apposition, or -1. */
function appositionStart(u: Unit, p: number, floor: number): number {
  let depth = 0;
  for (let q = p - 1; q > floor && p - q < 40; q--) {
    if (isQuote(u, q)) return -1;
    if (lowAt(u, q) === ")") depth++;
    if (lowAt(u, q) === "(") depth--;
    const low = lowAt(u, q);
    if (low === ";" || low === ":" || low === "!" || low === "?" || isDash(u, q)) return -1;
    if (!isComma(u, q) || depth) continue;
    const inner = q + 1;
    if (has(u, inner, F.coord | F.sub | F.that)) return -1;
    // a list inside the apposition: look further left while nothing finite stands between
    if (hasFinite(u, isReduced(u, inner, floor) ? inner + 1 : inner, p)) return -1;
    const before = clauseStart(u, q, floor);
    if (before >= q) return -1;
    if (hasFinite(u, before, q)) return -1;
    if (has(u, before, F.prep | F.sub)) return -1;
    return q;
  }
  return -1;
}

/**
 * "X, a Y who did Z, said", "X, like others, said": for a comma directly before the verb group, the comma behind the subject where
 * everything between is told of it, its verbs in relative or participial clauses; or -1.
 */
function interruptedAt(u: Unit, p: number, floor: number): number {
  let best = -1;
  let told = true;
  for (let q = p; q > floor && p - q < 60; q--) {
    const low = lowAt(u, q);
    if (isQuote(u, q) || low === ";" || low === ":" || low === "!" || low === "?" || isDash(u, q)) break;
    if (!isComma(u, q)) continue;
    const first = clauseStart(u, q, floor);
    if (first >= q) break;
    const own = mainVerb(u, first, q, floor);
    if (q < p && told && !own && !has(u, first, F.prep | F.sub | F.rel | F.toInf) && !isParticipial(u, first) && someNoun(u, first, q) && !holdsTime(u, first, q)) best = q;
    const before = first - 1;
    const opened = has(u, before, F.rel | F.wh | F.sub | F.that) && !has(u, before, F.det) || has(u, first, F.rel | F.wh | F.sub);
    told = told && (!own || opened);
    if (!told || has(u, before, F.that | F.sub) && !has(u, before, F.det | F.rel)) break;
  }
  return best;
}

const holdsTime = (u: Unit, from: number, to: number): boolean => { for (let p = from; p < to; p++) if (has(u, p, F.time)) return true; return false; };
const someNoun = (u: Unit, from: number, to: number): boolean => { for (let p = from; p < to; p++) if (has(u, p, F.capital | F.speaker | F.title | F.document | F.outletNoun | F.det | F.subject)) return true; return false; };

/** Whether [from, to) holds a finite verb that no relative or subordinating word of it governs. */
function mainVerb(u: Unit, from: number, to: number, floor: number): boolean {
  for (let p = from; p < to; p++) {
    if (has(u, p, F.rel | F.wh) && !has(u, p, F.det) || has(u, p, F.sub) && !has(u, p, F.prep | F.adv)) return false;
    if (isFinite(u, p) && !has(u, p, F.title | F.speaker) && !isReduced(u, p, floor)) return true;
  }
  return false;
}

/** A noun or verb of speech, behind which "that" opens its content. */
const opensContent = (u: Unit, p: number): boolean => u.items[p]! >= 0 && !!u.sight.cues[u.items[p]!]?.values.some((value) => (value.type === "verb" || value.type === "noun") && value.frames.some((frame) => frame.complement === "that"));

/** "Italy, Spain and France said": for a comma inside a list of names, the position to go on from, or -1. */
function listStart(u: Unit, p: number, end: number, floor: number): number {
  const next = p + 1;
  if (!has(u, next, F.capital) && !has(u, next, F.det)) return -1;
  let coord = -1;
  for (let q = next; q < end; q++) if (has(u, q, F.coord)) { coord = q; break; } else if (isFinite(u, q)) return -1;
  if (coord < 0) return -1;
  const before = clauseStart(u, p, floor);
  return before < p && !hasFinite(u, before, p) && has(u, p - 1, F.capital) ? p - 1 : -1;
}

function bracketStart(u: Unit, p: number, floor: number): number {
  for (let q = p - 1; q >= floor && p - q < 16; q--) if (lowAt(u, q) === "(") return q;
  return -1;
}

/**
 * The source behind a verb group that ends at p: noun phrase, its appositions after commas, up to an adverbial or the end. Null where
 * no noun phrase begins.
 */
export function rightSource(u: Unit, p: number, limit: number): Range | null {
  let start = p;
  while (start < limit && has(u, start, F.adv | F.neg) && !has(u, start, F.det | F.capital | F.subject)) start++;
  // the one told may stand before the source as a bare pronoun
  if (has(u, start, F.object) && !has(u, start, F.subject | F.det | F.poss | F.capital) && start + 1 < limit && has(u, start + 1, F.capital | F.title | F.speaker)) start++;
  if (start >= limit || isBoundary(u, start) || has(u, start, F.that | F.wh | F.sub | F.toInf | F.coord) || has(u, start, F.as) && !has(u, start, F.capital | F.det | F.prep) || has(u, start, F.aux) && !has(u, start, F.title)) return null;
  if (has(u, start, F.prep) && !has(u, start, F.det | F.speaker | F.capital)) return null;
  let end = nounPhraseEnd(u, start, limit);
  if (end <= start) return null;
  if (has(u, start, F.subject) && end === start + 1) return [start, end];
  while (isComma(u, end)) {
    const next = appositionEnd(u, end, limit);
    if (next <= end) break;
    end = next;
  }
  return [start, end];
}

/** For a comma at p behind a source: the end of the apposition that it opens, or p. */
function appositionEnd(u: Unit, p: number, limit: number): number {
  const start = p + 1;
  if (start >= limit || isBoundary(u, start)) return p;
  if (has(u, start, F.prep | F.coord | F.sub | F.that | F.adv | F.aux | F.subject | F.toInf | F.time) && !has(u, start, F.det | F.number | F.speaker | F.title | F.rel)) return p;
  if (isFinite(u, start) && !has(u, start, F.speaker | F.title)) return p;
  if (isParticipial(u, start) || opensAccording(u, start)) return p;
  if (has(u, start, F.rel) && !has(u, start, F.det)) return p;
  let q = start;
  while (q < limit && !isBoundary(u, q)) q++;
  if (hasFinite(u, start, q) && !relativeInside(u, start, q)) return p;
  const next = nounPhraseEnd(u, start, q);
  const closed = q >= limit - 1 || isComma(u, q) || lowAt(u, q) === "." || isDash(u, q) || isQuote(u, q) || lowAt(u, q) === ":";
  if (!closed) return p;
  // the whole stretch where it ends the sentence, else the phrase without its adverbial
  const { grammar } = u.sight.lexicon.pack;
  return next >= q || !grammar.verbSecond && !grammar.dropsSubject ? q : has(u, next, F.told | F.via) && !has(u, next, F.det) ? next : q;
}

function relativeInside(u: Unit, from: number, to: number): boolean {
  for (let p = from + 1; p < to; p++) if (has(u, p, F.rel)) return !hasFinite(u, from, p);
  return false;
}

/** Whether the head of a phrase, before any preposition, is one who speaks. */
export function humanHead(u: Unit, [from, to]: Range): boolean {
  for (let p = from; p < to && !(has(u, p, F.prep) && !has(u, p, F.det)) && !isMark(u, p); p++) if (has(u, p, F.capital) && !has(u, p, F.time) || has(u, p, F.speaker | F.title | F.document | F.outletNoun) || has(u, p, F.subject) && !has(u, p, F.det)) return true;
  return false;
}
