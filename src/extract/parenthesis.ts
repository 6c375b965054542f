/**
 * Attributions that stand behind or inside what they attribute: "…, said X", "…, X said on Monday, …", "…, according to X". Found from
 * the right, so that of "A, according to B, reports C" C's content holds B's attribution.
 */
import { accordingAt } from "./according.ts";
import { behindMarks, behindTold, lateSource, oblique } from "./agreement.ts";
import type { Group } from "./cue.ts";
import { F, SLOT, type AccordingEntry } from "./lexicon.ts";
import { nounPhraseEnd, skipAdverbials, type Range } from "./phrase.ts";
import { leftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, quoteAt, type Unit } from "./unit.ts";
import { verbAt } from "./sight.ts";
import { hasFinite, isBoundary, isFinite, isParticipial } from "./verb.ts";

export interface Parenthesis {
  /** Items of the whole parenthesis with the boundary before it. */
  readonly start: number;
  readonly end: number;
  readonly group: Group | null;
  readonly according: AccordingEntry | null;
  readonly cue: readonly Range[];
  readonly source: Range | null;
  readonly told: Range | null;
  readonly relay: Range | null;
  /** Whether it stands inside a verb group that goes on behind it. */
  readonly goesOn?: boolean;
}

/** The parenthesis that group g makes, or null; `floor` is the first item of the clause that it may attribute. */
export function cueParenthesis(u: Unit, g: Group, floor: number, limit: number): Parenthesis | null {
  if (!g.frames.some((frame) => frame.complement === "quote") || g.loose || g.passive && !u.sight.lexicon.pack.grammar.verbSecond && !(g.entry.slot === SLOT.passive && u.sight.lexicon.pack.grammar.dropsSubject)) return null;
  if (g.passive && u.sight.lexicon.pack.grammar.verbSecond) return impersonal(u, g, floor, limit);
  return inverted(u, g, floor, limit) ?? straight(u, g, floor, limit);
}

/** ", it says in the report" of verb-second languages: a verb without a doer, its dummy subject, the document that speaks. */
function impersonal(u: Unit, g: Group, floor: number, limit: number): Parenthesis | null {
  const { pack, pronounClass } = u.sight.lexicon;
  const before = g.start - 1;
  if (!pack.grammar.verbSecond || before < floor || !(isComma(u, before) || isQuote(u, before))) return null;
  const dummy = g.between ? g.between[0] : g.end;
  if (!/^[nx]/u.test(pronounClass.get(lowAt(u, dummy)) ?? "")) return null;
  const behind = Math.max(dummy + 1, g.end);
  const end = skipAdverbials(u, behind, limit);
  if (!closes(u, end, limit)) return null;
  let source: Range | null = null;
  for (let p = behind; p < end && !source; p++) {
    if (!has(u, p, F.prep | F.via)) continue;
    const stop = nounPhraseEnd(u, p + 1, end);
    for (let q = p + 1; q < stop; q++) if (has(u, q, F.document | F.outletNoun)) source = [p + 1, stop];
  }
  const cue: Range[] = g.between ? [...g.parts] : [[g.start, dummy + 1]];
  return { start: before, end, group: g, according: null, cue, source, told: !source && end > behind ? [behind, end] : null, relay: null };
}

/** "a survey NRK has made": a source whose relative clause has no pronoun, the clause running to the next stop; null where none does. */
function contactRelative(u: Unit, source: Range, limit: number): { source: Range; end: number } | null {
  if (!u.sight.lexicon.pack.grammar.verbSecond || !isFinite(u, source[1]) || has(u, source[0], F.capital)) return null;
  let name = source[1];
  while (name > source[0] && has(u, name - 1, F.capital | F.subject)) name--;
  if (name === source[1] || name === source[0]) return null;
  let end = source[1];
  while (end < limit && !isBoundary(u, end)) end++;
  return end >= limit - 1 || lowAt(u, end) === "." ? { source: [source[0], name], end } : null;
}

function tail(u: Unit, p: number, limit: number, quoted = false): { end: number; told: Range | null; relay: Range | null } {
  let end = beforeClause(u, p, beforeAccording(u, p, skipAdverbials(u, p, limit)), limit);
  let told: Range | null = null, relay: Range | null = null;
  // the one told may be a bare object: "told reporters", "told the BBC on Monday"
  if (end === p && !isBoundary(u, p) && !has(u, p, F.that | F.wh | F.sub | F.coord | F.aux | F.toInf)) {
    const object = nounPhraseEnd(u, p, limit);
    if (object > p) { told = [p, object]; end = beforeClause(u, object, skipAdverbials(u, object, limit), limit); }
  }
  if (end > p) told ??= [p, end];
  // where the case of a bare noun tells that it is told, it may stand behind the words of time: "said the mayor on Monday the newspaper"
  if (end > p && u.sight.lexicon.clauseFinal && !isBoundary(u, end) && has(u, end, F.det | F.poss | F.capital) && !has(u, end, F.prep | F.aux)) {
    const object = nounPhraseEnd(u, end, limit);
    if (object > end && isBoundary(u, object)) { told = [end, object]; end = object; }
  }
  // ", to CNN" behind an apposition; "according to KCNA" at the end
  for (let turn = 0; turn < 3; turn++) {
    const at = isComma(u, end) ? end + 1 : end;
    if (isComma(u, end) && has(u, at, F.told | F.via | F.prep) && !accordingAt(u, at)) {
      const next = skipAdverbials(u, at, limit);
      if (next > at && isBoundary(u, next) && !hasFinite(u, at, next)) { told = [told?.[0] ?? at, next]; end = next; continue; }
    }
    const found = accordingAt(u, at);
    if (found) {
      const source = rightSource(u, found.end, limit);
      if (source) { if (!found.entry.cue.cites) relay = source; end = source[1]; while (found.entry.cue.cites && end < limit && !isBoundary(u, end)) end++; continue; }
    }
    break;
  }
  // "… said after the vote", "… said while leaving": a phrase up to the next stop that holds no content of its own
  if (!isBoundary(u, end) && (has(u, end, F.prep | F.sub | F.as | F.time) || isParticipial(u, end)) && (!has(u, end, F.that | F.wh) || quoted && has(u, end, F.sub) && !has(u, end, F.that | F.prep))) {
    let q = end + 1;
    while (q < limit && !isBoundary(u, q)) q++;
    if (!holdsThat(u, has(u, end, F.sub | F.prep) && has(u, end + 1, F.that) ? end + 2 : end, q) && (has(u, end, F.sub) || has(u, end + 1, F.that) || !hasFinite(u, end + 1, q))) end = q;
  }
  return { end, told, relay };
}

/** Back before a conjunction that was skipped for the adverb or preposition it may be as well, where a clause stands behind it. */
function beforeClause(u: Unit, p: number, end: number, limit: number): number {
  for (let q = p; q < end; q++) {
    if (!has(u, q, F.sub) || has(u, q, F.det)) continue;
    let stop = q + 1;
    while (stop < limit && !isBoundary(u, stop)) stop++;
    if (hasFinite(u, q + 2, stop) && (q + 1 === end || !hasFinite(u, q + 1, end))) return q;
  }
  return end;
}

/** Back before an according-expression, which names the relay, though it opens like a phrase of channel. */
function beforeAccording(u: Unit, p: number, end: number): number {
  for (let q = p; q < end; q++) if (accordingAt(u, q) && !accordingAt(u, q)!.entry.cue.cites) return q;
  return end;
}

function holdsThat(u: Unit, from: number, to: number): boolean { for (let p = from; p < to; p++) if (has(u, p, F.that) && !has(u, p, F.det)) return true; return false; }

const closes = (u: Unit, p: number, limit: number): boolean =>
  p >= limit || (isBoundary(u, p) && !isQuote(u, p)) || isQuote(u, p) || lowAt(u, p) === ")" || (has(u, p, F.coord) && (coordinatedCue(u, p + 1) || u.sight.lexicon.pack.grammar.verbSecond && isFinite(u, p + 1)));

/** A cue right behind a coordinator: "… and added". */
export function coordinatedCue(u: Unit, p: number): boolean {
  let q = p;
  while (has(u, q, F.adv | F.neg | F.aux) && !has(u, q, F.det)) q++;
  const t = u.items[q];
  if (t === undefined || t < 0 || has(u, q, F.capital)) return false;
  return !!u.sight.cues[t]?.values.some((value) => value.type === "verb" && value.slot !== SLOT.infinitive);
}

/** ", says X": the boundary directly before the verb, the source behind it. */
function inverted(u: Unit, g: Group, floor: number, limit: number): Parenthesis | null {
  const before = g.start - 1;
  if (before < floor || !(isBoundary(u, before) || isQuoteMark(u, before))) return null;
  if (lowAt(u, before) === ":" || lowAt(u, before) === ";" || (lowAt(u, before) === "." && !isQuote(u, before - 1) && before > floor)) return null;
  if (g.hanging || interrupted(u, floor, before) || !u.sight.lexicon.pack.grammar.dropsSubject && !g.frames.some((frame) => frame.complement === "quote" && !frame.object)) return null;
  const { grammar } = u.sight.lexicon.pack;
  // "John, the chairman, said forces gathered": an apposition closes before the verb, no clause
  if (isComma(u, before) && !hasFinite(u, floor, before) && !hasQuote(u, floor, before)) {
    const subject = leftSource(u, g.start, floor).range;
    // where the verb may stand before its subject, the apposition must be one's who speaks, and no subject pronoun may follow
    if (subject && (!grammar.verbSecond || speakerAt(u, subject) && !(has(u, g.end, F.subject) && !has(u, g.end, F.det | F.object)))) return null;
  }
  // "According to X, quoted by Y, fear …": the clause goes on behind what it opens with
  if (grammar.verbSecond && isComma(u, before) && accordingAt(u, floor) && !hasFinite(u, floor, before)) return null;
  if (grammar.verbSecond && isComma(u, before) && closesRelative(u, before, floor)) return null;
  // where the verb stands second, the subject parts auxiliary and participle
  if (grammar.verbSecond && !g.between && g.start < g.at && has(u, g.start, F.aux)) return null;
  // a particle may stand behind the source: "slår hon fast"
  const particle = g.parts.find(([from]) => from > g.end);
  const right = g.between ?? rightSource(u, g.end, particle ? particle[0] : limit);
  const next = right && oblique(u, right) && !behindTold(u, right, lowAt(u, g.at)) ? null : right;
  const past = particle || g.between ? null : behindMarks(u, g.end, limit);
  const late = particle || g.between ? null : past ?? (next ? behindTold(u, next, lowAt(u, g.at)) : lateSource(u, g.end, limit, lowAt(u, g.at)));
  const source = late ?? next;
  if (source && has(u, source[0], F.time) && !has(u, source[0], F.det)) return null;
  if (!source && !grammar.dropsSubject && !isQuote(u, before)) return null;
  const rest = tail(u, particle ? particle[1] : source && !g.between ? source[1] : g.end, limit, isQuote(u, before) || isQuote(u, before - 1) || u.spoken === true);
  // a relative clause behind the source goes with the parenthesis
  if (source && has(u, rest.end, F.rel) && !has(u, rest.end, F.det)) { let q = rest.end; while (q < limit && !(isBoundary(u, q) && !isComma(u, q))) q++; rest.end = q; }
  if (source && !g.between && !closes(u, rest.end, limit)) {
    const cut = contactRelative(u, source, limit);
    if (cut) { rest.end = cut.end; return { start: before, end: cut.end, group: g, according: null, cue: g.parts, source: cut.source, told: null, relay: null }; }
  }
  if (source && !g.between) rest.end = agentEnd(u, relativeEnd(u, rest.end, limit), limit);
  // a source-less one only where it ends the sentence or the speech, and where no clause of its own hangs on it
  if (!source && (!closes(u, rest.end, limit) || isComma(u, rest.end) && has(u, rest.end + 1, F.that | F.wh) && !has(u, rest.end + 1, F.det))) return null;
  const quoted = isQuote(u, before) || isQuote(u, before - 1);
  if (!closes(u, rest.end, limit) && !(quoted && source && has(u, rest.end, F.coord)) || lowAt(u, rest.end) === ":") return null;
  if (source && !grammar.verbSecond && !grammar.dropsSubject && !isQuote(u, before) && !isComma(u, before) && !isDash(u, before)) return null;
  return { start: before, end: rest.end, group: g, according: null, cue: g.parts, source, told: late ? [g.end, late[0]] : rest.told, relay: rest.relay };
}

/** A comma at `before` that closes a relative clause or an age behind a phrase without verb: the verb behind it is that of the clause. */
function interrupted(u: Unit, floor: number, before: number): boolean {
  if (!u.sight.lexicon.pack.grammar.verbSecond || !isComma(u, before)) return false;
  let comma = before - 1;
  while (comma > floor && !isBoundary(u, comma)) comma--;
  if (comma <= floor || !isComma(u, comma) || hasFinite(u, floor, comma)) return false;
  for (let p = floor; p < comma; p++) if (isQuote(u, p) || isDash(u, p)) return false;
  return has(u, comma + 1, F.rel) && !has(u, comma + 1, F.det) || comma + 2 === before && has(u, comma + 1, F.number);
}

/** For a comma at p behind a source: the end of the relative clause that tells more of it, up to the next comma; p where none opens. */
export function relativeEnd(u: Unit, p: number, limit: number): number {
  const { grammar } = u.sight.lexicon.pack;
  if (!isComma(u, p) || !grammar.verbSecond && !grammar.inflection) return p;
  // ", on which X relies"
  const opening = grammar.inflection && has(u, p + 1, F.prep) ? p + 2 : p + 1;
  if (!has(u, opening, F.rel) || has(u, opening, F.det | F.capital)) return p;
  let q = opening + 1, reports = false;
  for (; q < limit && !(isBoundary(u, q) && !(isComma(u, q) && reports)); q++) if (has(u, q, F.that) && hasFinite(u, p + 1, q)) reports = true;
  return q;
}

/** For a comma at p behind a source: the end of a participle with its agent, "…, quoted by X"; p where none opens. */
function agentEnd(u: Unit, p: number, limit: number): number {
  if (!isComma(u, p) || isFinite(u, p + 1) || has(u, p + 1, F.capital) || !has(u, p + 2, F.by)) return p;
  let q = p + 3;
  while (q < limit && !isBoundary(u, q)) q++;
  return q;
}

/** Whether the comma at p closes a relative clause of a noun phrase that has no verb yet: "The course, which starts today, tells …". */
function closesRelative(u: Unit, p: number, floor: number): boolean {
  for (let q = p - 1; q > floor; q--) {
    if (isQuote(u, q)) return false;
    if (isComma(u, q)) return has(u, q + 1, F.rel) && !has(u, q + 1, F.det | F.subject) && !hasFinite(u, floor, q);
  }
  return false;
}

/** Whether a phrase opens with a name or one who speaks: "Ann Lee, 31", "the mayor, Ann Lee". */
const speakerAt = (u: Unit, [from, to]: Range): boolean => {
  for (let p = from; p < to && !isMark(u, p) && !(has(u, p, F.prep) && !has(u, p, F.det)); p++) if (has(u, p, F.capital | F.speaker | F.title)) return true;
  return false;
};

const isQuoteMark = (u: Unit, p: number): boolean => isMark(u, p) && /^["”“»«’'!?…]$/u.test(lowAt(u, p));

/** ", X said." or "“…” X said": source, verb, then the end. */
function straight(u: Unit, g: Group, floor: number, limit: number): Parenthesis | null {
  const rest = tail(u, g.end, limit);
  if (!closes(u, rest.end, limit)) {
    const left = leftSource(u, g.start, floor);
    if (left.range && left.from > floor && isQuote(u, left.from - 1)) rest.end = speechTail(u, rest.end, limit);
  }
  if (!closes(u, rest.end, limit) || lowAt(u, rest.end) === ":") return null;
  if (u.sight.lexicon.pack.grammar.dropsSubject && rest.end === g.end && isComma(u, rest.end) && has(u, rest.end + 1, F.that | F.wh)) return null;
  // "As he noted, politicians fear …": the stretch before is itself an as-clause
  if (!u.sight.lexicon.pack.grammar.verbSecond && has(u, floor, F.as | F.wh | F.sub) && coordinatedCue(u, floor + 1)) return null;
  if (isQuote(u, rest.end) && !isQuoteLeft(u, g, floor)) return null;
  const left = leftSource(u, g.start, floor);
  if (!left.range || left.from <= floor || g.hanging) return null;
  if (has(u, left.range[0], F.rel | F.wh) && !has(u, left.range[0], F.subject | F.det)) return null;
  // "…, as X reported": where the verb stands last, the word that opens the clause belongs to the cue
  if (u.sight.lexicon.clauseFinal && has(u, left.from - 1, F.as) && isComma(u, left.from - 2) && left.from - 2 > floor && hasFinite(u, floor, left.from - 2))
    return { start: left.from - 2, end: rest.end, group: g, according: null, cue: [[left.from - 1, left.from], ...g.parts], source: left.range, told: rest.told, relay: rest.relay };
  if (left.boundary !== "comma" && left.boundary !== "quote" && left.boundary !== "dash") return null;
  if (left.boundary === "comma" && has(u, left.from, F.coord | F.sub)) return null;
  // an inner comma phrase may open the parenthesis: "…, the minister said"; what is attributed must be a clause or speech
  const boundary = left.boundary === "quote" ? left.from : left.from - 1;
  if (boundary <= floor) return null;
  // "Asked about it, he said, “…”": what stands before is no clause of its own, and the quotation is what he said
  const ahead = isComma(u, rest.end) && isQuote(u, rest.end + 1) && !hasQuote(u, floor, boundary) ? quoteAt(u, rest.end + 1) : null;
  if (ahead && (has(u, floor, F.sub | F.as | F.wh | F.prep) || isParticipial(u, floor) || participle(u, floor) || startsLarge(u, ahead.first))) return null;
  // ", he noted," behind a fronted adverb: the clause follows
  const split = isComma(u, rest.end) && left.boundary === "comma" && (hasFinite(u, rest.end, limit) || limit - rest.end > 3) && (!has(u, floor, F.sub) || !hasFinite(u, floor, boundary));
  if (!split && !hasFinite(u, floor, boundary) && !hasQuote(u, floor, boundary) && !readsAsClause(u, floor, boundary)) return null;
  if (left.fronted && u.sight.lexicon.pack.grammar.verbSecond) return null;
  return { start: boundary, end: rest.end, group: g, according: null, cue: g.parts, source: left.range, told: rest.told, relay: rest.relay };
}

/** Where verbs show no ending to tell them by: a long stretch that begins like a subject. */
function readsAsClause(u: Unit, from: number, to: number): boolean {
  const { grammar } = u.sight.lexicon.pack;
  if (grammar.verbSecond || grammar.inflection || to - from < 5) return false;
  for (let p = from; p < to; p++) if (isComma(u, p)) return false;
  return has(u, from, F.det | F.subject | F.poss | F.capital | F.number) && !has(u, from, F.prep | F.sub | F.as | F.time | F.adv | F.wh);
}

/** Behind "“…,” X said": whatever tells when and where, up to the next mark; p where it may be content. */
function speechTail(u: Unit, p: number, limit: number): number {
  if (isBoundary(u, p) || has(u, p, F.that | F.aux)) return p;
  let q = p;
  for (; q < limit && !isBoundary(u, q); q++) if (has(u, q, F.that) && !has(u, q, F.det)) return p;
  return isQuote(u, q) ? p : q;
}

const participle = (u: Unit, p: number): boolean => verbAt(u.sight, u.items[p]!, SLOT.participle);
function startsLarge(u: Unit, t: number): boolean { const first = u.sight.tokens.word[t]?.[0] ?? ""; return first !== first.toLowerCase(); }
export function hasQuote(u: Unit, from: number, to: number): boolean { for (let p = from; p < to; p++) if (isQuote(u, p)) return true; return false; }
function isQuoteLeft(u: Unit, g: Group, floor: number): boolean { return hasQuote(u, floor, g.start); }
