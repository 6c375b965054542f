/**
 * The source before its verb group: where its noun phrase begins, over appositions, relative clauses and interruptions, and what the
 * clause opens with.
 */
import { F } from "./lexicon.ts";
import { adverbialEnd, clauseStart, type Range } from "./phrase.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, type Unit } from "./unit.ts";
import { describesNoun, hasFinite, isBoundary, isFinite, isParticipial, isReduced } from "./verb.ts";

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
  // "himself", alone before the verb: the subject stands behind it
  if (u.sight.lexicon.pack.grammar.verbSecond && end - 1 === floor && has(u, floor, F.subject) && has(u, floor, F.adv) && has(u, floor, F.object) && !isBoundary(u, g + 1)) return { range: null, from: floor, boundary: "start", fronted: true };
  // "he", "who", "they" next to the verb are the whole source
  const emphatic = end - 1 > floor && has(u, end - 1, F.subject) && has(u, end - 1, F.adv) && has(u, end - 2, F.title | F.speaker | F.capital);
  if (end > floor && has(u, end - 1, F.subject) && !emphatic && !(has(u, end - 2, F.prep) && end - 2 >= floor && has(u, end - 1, F.object | F.det))) {
    const rel = has(u, end - 1, F.rel | F.wh);
    return { range: [end - 1, end], from: end - 1, boundary: rel ? "rel" : kindBefore(u, end - 2, floor), fronted: false };
  }
  if (end > floor && has(u, end - 1, F.rel)) return { range: [end - 1, end], from: end - 1, boundary: "rel", fronted: false };
  // a clause that opens the sentence ends in its verb: "… why the auditor never reacted answered he"
  if (u.sight.lexicon.pack.grammar.verbSecond && end === g && end - 1 > floor && isFinite(u, end - 1) && !has(u, end - 1, F.title | F.speaker | F.capital | F.aux) && has(u, g + 1, F.subject)) return { range: null, from: end, boundary: "verb", fronted: true };
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
    if (has(u, p, F.sub) && !has(u, p, F.adv) && !(has(u, p, F.told) && has(u, p, F.prep))) { boundary = "sub"; break; }
    if (has(u, p, F.wh) && !has(u, p, F.det)) { boundary = "wh"; break; }
    if (has(u, p, F.coord)) {
      if (p === end - 1 || hasFinite(u, clauseStart(u, p, floor), p)) { boundary = "coord"; break; }
      continue;
    }
    if (p === end - 1 && u.sight.lexicon.pack.grammar.verbSecond && isFinite(u, p) && !has(u, p, F.title | F.speaker | F.capital)) {
      // "the man who was held says": the relative clause ends in its verb
      const relative = restrictiveStart(u, p, floor);
      if (relative >= 0) { p = relative; continue; }
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
  // "as late as last summer the mayor called …": time is nobody
  if (start < end && has(u, end - 1, F.time) && !someHead(u, start, end)) return { range: null, from: clause, boundary, fronted: true };
  return { range: start < end ? [start, apposition ? g : end] : null, from: clause, boundary, fronted };
}

function someHead(u: Unit, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (has(u, p, F.capital | F.title | F.speaker | F.document | F.subject | F.outletNoun | F.media)) return true;
  return false;
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

/** The first item of a fronted phrase's follower: "In March the minister said" -> "the". */
function afterFrontedPhrase(u: Unit, p: number, end: number): number {
  if (u.sight.lexicon.pack.grammar.verbSecond) return end;
  let stop = adverbialEnd(u, p, end);
  while (stop < end && has(u, stop, F.told) && has(u, stop, F.prep) && !has(u, stop, F.det | F.capital) && !has(u, stop + 1, F.number) && !isMark(u, stop + 1) && !isQuote(u, stop + 1)) stop = Math.max(stop + 1, adverbialEnd(u, stop, end));
  if (stop < end || u.sight.lexicon.pack.grammar.dropsSubject && stop > adverbialEnd(u, p, end)) return stop;
  // one run of words: the last determiner or the change from small letters to a name begins the source
  for (let q = end - 1; q > p + 1; q--) {
    if (has(u, q, F.det | F.poss) && !has(u, q - 1, F.prep)) return q;
    if (has(u, q, F.time) && q + 1 < end) return q + 1;
  }
  return end;
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
    if (has(u, q, F.rel)) return has(u, q, F.det | F.prep | F.adv) && !has(u, q, F.that) || has(u, q, F.that) && opensContent(u, q - 1) || isBoundary(u, q - 1) || has(u, q - 1, F.subject) && !has(u, q - 1, F.det) && !has(u, q - 2, F.det) || isFinite(u, q - 1) || hasFinite(u, clauseStart(u, q, floor), q) ? -1 : q;
    if (has(u, q, F.that | F.sub | F.wh | F.coord) || isFinite(u, q)) return -1;
  }
  return -1;
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
export const opensContent = (u: Unit, p: number): boolean => u.items[p]! >= 0 && !!u.sight.cues[u.items[p]!]?.values.some((value) => (value.type === "verb" || value.type === "noun") && value.frames.some((frame) => frame.complement === "that"));

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
