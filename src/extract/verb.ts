/** What is a verb here and what is not: finite forms, participles that describe their noun, forms that stand where only a noun can. */
import { F, SLOT } from "./lexicon.ts";
import { opensContent } from "./source-left.ts";
import { verbAt } from "./sight.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, type Unit } from "./unit.ts";

const VERBAL = F.aux | F.finite | F.guessFinite;

/** Whether item p is a finite verb as far as can be told: listed, auxiliary, guessed by its ending, or a finite cue. */
export function isFinite(u: Unit, p: number): boolean {
  return p >= 0 && p < u.items.length && hasFinite(u, p, p + 1);
}

export function finiteCue(u: Unit, p: number): boolean {
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
  // a word of time may be a possessive elsewhere
  const season = has(u, q, F.poss) && has(u, q, F.time);
  if (has(u, q, F.det | F.poss | F.prep) && !has(u, q, other) && !season) return true;
  // "the congressional report said": a noun of speech with a verb behind it and its determiner some adjectives before
  const found = u.items[p]! >= 0 ? u.sight.cues[u.items[p]!] : null;
  const next = u.items[p + 1] ?? -1;
  const noun = has(u, p, F.document | F.media | F.outletNoun) || found?.values.some((value) => value.type === "noun");
  if (!noun || !has(u, p + 1, F.aux | F.finite) && !isComma(u, p + 1) && !verbAt(u.sight, next, SLOT.finite)) return false;
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

/** An -ing form or its like, which opens a participial phrase. */
export function isParticipial(u: Unit, p: number): boolean {
  const t = u.items[p];
  if (t === undefined || t < 0 || has(u, p, F.capital | F.prep | F.det)) return false;
  const { lexicon } = u.sight;
  if (has(u, p + 1, F.title | F.speaker) && !has(u, p + 1, F.det)) return false; // "managing director"
  if (verbAt(u.sight, t, SLOT.ing)) return true;
  return lowAt(u, p).length > 4 && lexicon.endings.gerund.some((ending) => lowAt(u, p).endsWith(ending));
}

/** A form that may be a participle, and no verb of speech, with a noun behind it and the clause's own verb still to come: "registered voters say". */
export function describesNoun(u: Unit, p: number, end: number): boolean {
  if (!has(u, p, F.guessFinite) || has(u, p, F.aux | F.finite) || p + 1 >= end || isBoundary(u, p + 1) || opensContent(u, p)) return false;
  return !has(u, p + 1, F.det | F.subject | F.object | F.poss | F.prep | F.that | F.sub | F.wh | F.rel | F.coord | F.toInf | F.adv | F.time | F.aux | F.neg | F.by);
}

/** Whether a verb form is a participle that describes the noun before it: "a poll released on Thursday". */
export function isReduced(u: Unit, p: number, floor: number): boolean {
  if (has(u, p, F.aux) || p <= floor || isBoundary(u, p - 1) && !isComma(u, p - 1)) return false;
  const t = u.items[p]!;
  const cue = u.sight.cues[t];
  const participle = has(u, p, F.guessFinite) || cue?.values.some((value) => value.type === "verb" && (value.slot === SLOT.participle || value.slot === SLOT.ing));
  if (!participle) return false;
  if (!has(u, p + 1, F.prep | F.by | F.time | F.as)) return false;
  return !has(u, p - 1, F.subject | F.that | F.rel | F.aux | F.coord | F.neg) || isComma(u, p - 1);
}
