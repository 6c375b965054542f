/**
 * Content that follows its cue: a quotation, a that-clause, a question, an infinitive, an object with its complement, a bare clause,
 * a noun phrase. The frames of the cue say which it may take; the first that the words show wins, the surer ones first.
 */
import type { ConstructionName } from "../lang/pack.ts";
import { F, SLOT, type Frame } from "./lexicon.ts";
import { adverbialEnd, behindName, nounPhraseEnd, skipAdverbials, type Range } from "./phrase.ts";
import { behindTime, finalInfinitive, secondVerb } from "./verb-final.ts";
import { hasFinite, isBoundary, isFinite, isParticipial } from "./verb.ts";
import { contentEnd, phraseEnd } from "./content-end.ts";
import { verbAt } from "./sight.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, type Unit } from "./unit.ts";

export interface Complement {
  readonly content: Range;
  readonly rule: ConstructionName;
  readonly told: Range | null;
  /** A preposition or particle that belongs to the cue. */
  readonly extra: Range | null;
  readonly confidence: number;
}

/** The one told has fewer words before the preposition of what is said. */
const TOLD = 8;
/** Words that a told phrase, time or channel may take between a cue and its "that". */
const BETWEEN = 14;

/**
 * What follows a cue from item q on, up to `limit`; null where none of the frames fits.
 */
export function complement(u: Unit, q: number, limit: number, frames: readonly Frame[], passive = false): Complement | null {
  return quoted(u, q, limit, frames) ?? thatClause(u, q, limit, frames) ?? question(u, q, limit, frames) ?? prepositional(u, q, limit, frames, passive)
    ?? infinitive(u, q, limit, frames) ?? withObject(u, q, limit, frames) ?? bareClause(u, q, limit, frames) ?? object(u, q, limit, frames);
}

const can = (frames: readonly Frame[], complement: Frame["complement"]) => frames.some((frame) => frame.complement === complement && !frame.prep);

/** A quotation directly behind, or behind the one told and a comma or colon. */
function quoted(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  if (!can(frames, "quote")) return null;
  for (let p = q; p < Math.min(limit, q + BETWEEN); p++) {
    if (isQuote(u, p)) {
      let end = p + 1;
      // the sentence may go on in or behind further quotations
      while (end < limit && (isQuote(u, end) || (isMark(u, end) && isQuote(u, end + 1)))) end++;
      if (end < limit && !isBoundary(u, end) && !u.stops.includes(end)) end = contentEnd(u, end, limit);
      const told = p > q && !isMark(u, q) ? ([q, p] as Range) : null;
      if (told && !isMark(u, p - 1) && ownsObject(u, q, p, frames)) return null;
      return { content: [p, end], rule: "source-cue-quote", told, extra: null, confidence: 0.95 };
    }
    const low = lowAt(u, p);
    if (low === ":" && p + 1 < limit && !isQuote(u, p + 1)) return { content: [p + 1, limit], rule: "source-cue-quote", told: null, extra: null, confidence: 0.7 };
    if (low === ":" || low === "," || (isDash(u, p) && isQuote(u, p + 1))) { if (p > q && low === "," && !isQuote(u, p + 1)) return null; continue; }
    if (isMark(u, p) && isBoundary(u, p) || isFinite(u, p) || has(u, p, F.that | F.sub | F.wh) && !(has(u, p, F.prep) && colonBefore(u, p, limit))) return null;
    if (p > q && has(u, p, F.toInf) && can(frames, "inf") && infinitiveAt(u, p, limit)) return null;
  }
  return null;
}

/** Whether a colon stands within reach before any verb: "said about her son and the others: …". */
function colonBefore(u: Unit, from: number, limit: number): boolean {
  for (let p = from + 1; p < Math.min(limit, from + BETWEEN) && !isFinite(u, p); p++) { if (lowAt(u, p) === ":") return true; if (isBoundary(u, p)) return false; }
  return false;
}

/** A phrase between cue and marks is an object whose title or name the marks enclose, or part of the content: "wrote the novel “…”", "called it “…”". */
function ownsObject(u: Unit, q: number, p: number, frames: readonly Frame[]): boolean {
  if (skipAdverbials(u, q, p) >= p) return false;
  return frames.some((frame) => frame.object === "content" && !frame.prep) || !frames.some((frame) => frame.complement === "quote" && frame.object === "told");
}

/** "that" within reach, nothing finite before it. A comma may stand before it, and around a phrase of time. */
function thatClause(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  if (!frames.some((frame) => frame.complement === "that")) return null;
  for (let p = q; p < Math.min(limit, q + BETWEEN); p++) {
    if (isQuote(u, p)) return null;
    if (has(u, p, F.that) && isComplementiser(u, p, q, limit)) {
      const before = u.sight.lexicon.clauseFinal && isComma(u, p - 1) ? p - 1 : p;
      const prep = frames.find((frame) => frame.complement === "that" && frame.prep && frame.prep.every((word, k) => lowAt(u, before - frame.prep!.length + k) === word));
      const plain = frames.some((frame) => frame.complement === "that" && !frame.prep);
      if (!prep && !plain) return null;
      const from = p + 1;
      if (has(u, p, F.toInf) && frames.some((frame) => frame.complement === "inf" || frame.complement === "subj") && infinitiveAt(u, p, limit)) return null;
      const between: Range | null = p > q && !isComma(u, q) ? [q, prep ? before - prep.prep!.length : p] : null;
      const asked = frames.find((frame) => frame.complement === "that" && frame.object === "content");
      const end = contentEnd(u, from, limit);
      if (end <= from) return null;
      const inside = asked && between && between[1] > between[0] && !has(u, between[0], F.prep | F.time | F.adv);
      return {
        content: inside ? [between[0], end] : [from, end], rule: "source-cue-that", told: inside || !between || between[1] <= between[0] ? null : between,
        extra: prep ? [before - prep.prep!.length, before] : null, confidence: 0.95,
      };
    }
    const name = behindName(u, p, limit);
    if (name > p) { p = name - 1; continue; }
    if (isMark(u, p) && !isComma(u, p) && lowAt(u, p) !== ".") return null;
    if (p > q && isFinite(u, p) && !has(u, p, F.time)) return null;
    if (has(u, p, F.sub | F.rel) && !has(u, p, F.prep | F.that) && !frames.some((frame) => frame.prep?.[0] === lowAt(u, p))) return null;
  }
  return null;
}

/** "that" as a conjunction: not a determiner before a noun that ends the phrase. */
function isComplementiser(u: Unit, p: number, q: number, limit: number): boolean {
  if (!has(u, p, F.det | F.rel | F.standIn | F.subject)) return true;
  if (p + 1 >= limit || isBoundary(u, p + 1)) return isComma(u, p + 1) || isQuote(u, p + 1);
  // "cautioned that most …": right behind the cue and before another determiner it is none itself
  if (p === q && has(u, p + 1, F.det | F.poss | F.subject | F.number) && !has(u, p + 1, F.time)) return true;
  // "that day", "that the": a determiner has a noun and then no finite verb behind it
  return hasFinite(u, p + 1, limit);
}

function question(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  const taken = frames.filter((frame) => frame.complement === "wh");
  if (!taken.length) return null;
  for (let p = q; p < Math.min(limit, q + 8); p++) {
    if (isQuote(u, p)) return null;
    if (has(u, p, F.wh) && has(u, p + 1, F.wh) && taken.some((frame) => frame.prep?.length === 1 && frame.prep[0] === lowAt(u, p))) continue;
    if (has(u, p, F.wh) && !(has(u, p, F.prep) && !hasFinite(u, p + 1, limit))) {
      const end = contentEnd(u, p, limit);
      if (end <= p + 1) return null;
      const prep = taken.find((frame) => frame.prep?.every((word, k) => lowAt(u, p - frame.prep!.length + k) === word));
      return { content: [p, end], rule: "source-cue-that", told: p > q && !isComma(u, q) ? [q, p] : null, extra: prep ? [p - prep.prep!.length, p] : null, confidence: 0.85 };
    }
    if (isMark(u, p) && !isComma(u, p)) return null;
    if (isFinite(u, p) || has(u, p, F.that | F.sub)) return null;
  }
  return null;
}

/** "warned of …", "varnade för att …", behind an object too ("accused X of …"). */
function prepositional(u: Unit, q: number, limit: number, frames: readonly Frame[], passive: boolean): Complement | null {
  for (const frame of frames) {
    if (!frame.prep) continue;
    const reach = frame.object ? 10 : 6;
    const behind = behindTime(u, q, limit);
    for (let p = q; p < Math.min(limit, Math.max(q, behind) + reach); p++) {
      if (frame.prep.every((word, k) => lowAt(u, p + k) === word)) {
        const from = p + frame.prep.length;
        if (frame.complement === "inf" && isComma(u, from) && finalInfinitive(u, from + 1, limit)) return { content: [from + 1, contentEnd(u, from + 1, limit)], rule: "source-cue-inf", told: p > q ? [q, p] : null, extra: [p, from], confidence: 0.8 };
        if (from >= limit || (isBoundary(u, from) && !isQuote(u, from))) break;
        if (frame.complement === "inf" && !infinitiveAt(u, from, limit)) break;
        if (frame.complement === "that" || frame.complement === "wh") break;
        // the object may not be missing but in the passive
        if (frame.object === "content" && p === q && !passive && (isFinite(u, p - 1) || !has(u, p - 1, F.object))) break;
        if (frame.complement === "np" && has(u, from, F.that) && !infinitiveAt(u, from, limit) && hasFinite(u, from + 1, limit)) return { content: [from + 1, contentEnd(u, from + 1, limit)], rule: "source-cue-that", told: null, extra: [p, from], confidence: 0.9 };
        if (frame.complement === "np" && (has(u, from, F.that) || (has(u, from, F.time) && !has(u, from, F.det)))) break;
        const end = frame.complement === "inf" ? contentEnd(u, from, limit) : phraseEnd(u, from, limit);
        if (end <= from) break;
        const inObject = frame.object === "content" && p > q;
        return { content: inObject ? [q, end] : [from, end], rule: frame.complement === "inf" ? "source-cue-inf" : "source-cue-object", told: null, extra: inObject ? null : [p, from], confidence: 0.75 };
      }
      if (isBoundary(u, p) || has(u, p, F.that | F.sub | F.toInf) || (isFinite(u, p) && p > q)) break;
      const behindTold = has(u, p, F.told) && p === q ? toldBefore(u, p, limit, frame.prep) : p;
      if (behindTold > p) { p = behindTold - 1; continue; }
      if (!frame.object && p >= behind && p > q && p !== behind && !has(u, p - 1, F.adv | F.time | F.neg | F.object | F.subject) && !has(u, p, F.adv | F.time)) break;
    }
  }
  return null;
}

/** Behind the one told, where the preposition at p leads to him and these words follow: "spoke to the paper of"; else p. */
function toldBefore(u: Unit, p: number, limit: number, prep: readonly string[]): number {
  for (let end = p + 2; end < Math.min(limit, p + TOLD) && !isBoundary(u, end); end++) if (prep.every((word, k) => lowAt(u, end + k) === word)) return nounPhraseEnd(u, p + 1, end) === end ? end : p;
  return p;
}

/** Whether an infinitive stands at p, its marker or an adverb before it. */
export function infinitiveAt(u: Unit, p: number, limit: number): boolean {
  const { lexicon } = u.sight;
  let q = p;
  const marked = has(u, q, F.toInf);
  if (marked) q++;
  while (q < limit && has(u, q, F.adv | F.neg) && !has(u, q, F.det)) q++;
  if (q >= limit || isBoundary(u, q)) return false;
  const t = u.items[q]!;
  if (has(u, q, F.auxNonFinite)) return true;
  if (verbAt(u.sight, t, SLOT.infinitive)) return true;
  const low = lowAt(u, q);
  if (lexicon.pack.speech.toInfinitive === "" || has(u, p, F.that)) {
    // the marker is also a conjunction, or there is none: the ending tells
    return !has(u, q, F.det | F.subject | F.poss | F.prep | F.capital | F.number | F.aux | F.finite | F.coord | F.time) && lexicon.endings.infinitive.some((ending) => ending.length && low.length > ending.length + 1 && low.endsWith(ending)) && !isFinite(u, q + 1);
  }
  return marked && !has(u, q, F.det | F.subject | F.poss | F.prep | F.capital | F.number | F.coord | F.time | F.object);
}

function infinitive(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  if (u.sight.lexicon.clauseFinal ? !frames.some((frame) => frame.complement === "inf" && !frame.prep) : !can(frames, "inf") && !can(frames, "gerund")) return null;
  const own = frames.some((frame) => (frame.complement === "inf" || frame.complement === "gerund") && !frame.object && !frame.prep);
  const p = own ? skipAdverbials(u, q, Math.min(limit, q + 6)) : q;
  if (isComma(u, p) && finalInfinitive(u, p + 1, limit)) return { content: [p + 1, contentEnd(u, p + 1, limit)], rule: "source-cue-inf", told: null, extra: null, confidence: 0.8 };
  if (own && infinitiveAt(u, p, limit)) return { content: [/* "not to" */ p > q && has(u, p - 1, F.neg) ? p - 1 : p, contentEnd(u, p, limit)], rule: "source-cue-inf", told: null, extra: null, confidence: 0.8 };
  if (own && frames.some((frame) => frame.complement === "gerund") && isParticipial(u, q)) return { content: [q, contentEnd(u, q, limit)], rule: "source-cue-inf", told: null, extra: null, confidence: 0.75 };
  return null;
}

/** "urged X to leave", "described X as Y": object and complement together are the content. */
function withObject(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  const inf = frames.some((frame) => frame.complement === "inf" && frame.object);
  const as = frames.some((frame) => frame.complement === "as");
  if (!inf && !as) return null;
  const start = has(u, q, F.adv | F.time) ? skipAdverbials(u, q, Math.min(limit, q + 3)) : has(u, q, F.prep) && has(u, q + 1, F.time) ? q + 2 : q;
  if (start >= limit || (isBoundary(u, start) && !isQuote(u, start)) || has(u, start, F.sub | F.that | F.coord)) return null;
  for (let p = start + 1; p < Math.min(limit, start + 18); p++) {
    if (inf && isComma(u, p) && finalInfinitive(u, p + 1, limit)) return { content: [start, contentEnd(u, p + 1, limit)], rule: "source-cue-object", told: null, extra: null, confidence: 0.85 };
    if (inf && has(u, p, F.toInf) && infinitiveAt(u, p, limit)) return { content: [start, contentEnd(u, p, limit)], rule: "source-cue-object", told: null, extra: null, confidence: 0.85 };
    if (as && has(u, p, F.as) && !has(u, p, F.rel) || as && has(u, p, F.as) && !hasFinite(u, p + 1, Math.min(limit, p + 3))) {
      return { content: [start, contentEnd(u, p, limit)], rule: "source-cue-object", told: null, extra: null, confidence: 0.8 };
    }
    if (isBoundary(u, p) && !isComma(u, p) && !isQuote(u, p)) return null;
    if (isComma(u, p) && inf && !as) return null;
    if (isFinite(u, p) && !has(u, p, F.title | F.speaker) && !as) return null;
  }
  return null;
}

/** A clause without "that": it begins like a subject and holds a finite verb. */
function bareClause(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  const told = frames.some((frame) => frame.complement === "bare" && frame.object);
  const plain = frames.some((frame) => frame.complement === "bare" && !frame.object);
  if (!told && !plain) return null;
  if (plain && u.sight.lexicon.clauseFinal) {
    let from = skipAdverbials(u, q, limit);
    // the one told, by its case alone
    const object = !isBoundary(u, from) && has(u, from, F.det | F.capital) ? nounPhraseEnd(u, from, limit) : from;
    if (object > from && isComma(u, object)) from = object;
    if (isComma(u, from) && secondVerb(u, from + 1, limit)) return { content: [from + 1, contentEnd(u, from + 1, limit)], rule: "source-cue-clause", told: from > q ? [q, from] : null, extra: null, confidence: 0.8 };
    return null;
  }
  let p = q;
  if (!plain || (told && !has(u, q, F.subject))) {
    const end = nounPhraseEnd(u, q, limit);
    if (end > q && end < limit && !isFinite(u, end)) p = end;
  }
  const behind = skipAdverbials(u, p, limit);
  for (const from of behind === p || clauseLike(u, behind, limit) ? [behind] : has(u, p, F.prep) || (has(u, p, F.adv) && isFinite(u, p + 1)) ? [p] : []) {
    if (!clauseLike(u, from, limit)) continue;
    const end = contentEnd(u, from, limit);
    return { content: [from, end], rule: "source-cue-clause", told: p > q ? [q, p] : null, extra: null, confidence: 0.8 };
  }
  return null;
}

function clauseLike(u: Unit, p: number, limit: number): boolean {
  if (p >= limit - 1 || (isBoundary(u, p) && !isQuote(u, p))) return false;
  if (has(u, p, F.rel) && !has(u, p, F.det)) return false;
  if (has(u, p, F.coord | F.toInf | F.rel | F.aux | F.sub) && !has(u, p, F.det | F.subject | F.prep | F.conditional)) return false;
  if (has(u, p, F.prep) && !has(u, p, F.det | F.sub)) {
    // a fronted phrase of the content itself: "said in the long run costs would rise"
    if (has(u, p + 1, F.number)) return hasFinite(u, p + 2, limit);
    const end = adverbialEnd(u, p, limit);
    return end < limit && startsSubject(u, end + (isComma(u, end) ? 1 : 0)) && hasFinite(u, end, limit);
  }
  // a pronoun that is a subject and nothing else has its verb behind it, known or not
  if (has(u, p, F.subject) && !has(u, p, F.det | F.object | F.poss | F.that | F.rel)) return true;
  return ownFinite(u, p + 1, limit) || (u.quotes.length > 0 && containsQuote(u, p, limit));
}

/** Whether [from, to) holds a finite verb of its own: where the verb stands second, that of a relative clause is none. */
function ownFinite(u: Unit, from: number, to: number): boolean {
  let relative = false;
  for (let p = from; p < to; p++) {
    if (has(u, p, F.rel) && !has(u, p, F.det | F.adv | F.that | F.prep)) { relative = u.sight.lexicon.pack.grammar.verbSecond; continue; }
    if (!isFinite(u, p)) continue;
    if (!relative) return true;
    relative = false;
  }
  return false;
}

const startsSubject = (u: Unit, p: number): boolean => !has(u, p, F.rel) && has(u, p, F.subject | F.det | F.capital | F.poss | F.number | F.speaker);
function containsQuote(u: Unit, from: number, to: number): boolean { for (let p = from; p < to; p++) if (isQuote(u, p)) return true; return false; }

/** The object itself as content: "confirmed the attack". */
function object(u: Unit, q: number, limit: number, frames: readonly Frame[]): Complement | null {
  if (!can(frames, "np")) return null;
  const p = has(u, q, F.adv | F.neg) && !has(u, q, F.det) ? skipAdverbials(u, q, Math.min(limit, q + 3)) : q;
  if (p >= limit || (isBoundary(u, p) && !isQuote(u, p)) || has(u, p, F.prep | F.coord | F.sub | F.that | F.rel | F.aux | F.neg | F.wh | F.toInf | F.by) && !has(u, p, F.det | F.poss)) return null;
  if (has(u, p, F.time) && !has(u, p, F.det)) return null;
  const end = phraseEnd(u, p, limit);
  if (end === p + 1 && has(u, p, F.object) && !has(u, p, F.subject | F.det | F.poss)) return null;
  return end > p ? { content: [p, end], rule: "source-cue-object", told: null, extra: null, confidence: 0.6 } : null;
}
