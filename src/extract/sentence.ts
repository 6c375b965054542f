/**
 * The attributions of one unit: parentheses first, from the right; then every other cue with what follows it. Overlaps are nesting:
 * an attribution inside another's content is a link of its chain.
 */
import type { ConstructionName } from "../lang/pack.ts";
import { agreement, behindTold, frontedSource, lateSource, oblique } from "./agreement.ts";
import { draft, type Draft } from "./draft.ts";
import { groups, type Group } from "./cue.ts";
import { complement, contentEnd, coordinatedClause, type Complement } from "./forward.ts";
import { F, SLOT } from "./lexicon.ts";
import { accordingAt, accordingOwner, accordingParenthesis, accordingSource, cueAround, coordinatedCue, cueParenthesis, relativeEnd, type Parenthesis } from "./parenthesis.ts";
import { antecedent, hasFinite, humanHead, isBoundary, isFinite, isParticipial, isReduced, leftSource, nounPhraseEnd, rightSource, skipAdverbials, type LeftSource, type Range } from "./phrase.ts";
import type { Trace } from "./trace.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, quoteAt, tokenEnd, tokenOf, type Unit } from "./unit.ts";
import { carriedNoun, nounDrafts } from "./noun.ts";
import { agent, documentSource, passiveContent } from "./passive.ts";
import { reportativeDrafts } from "./reportative.ts";

/** A relative clause between source and quotation has at most this many items. */
const REACH = 24;

export interface Setting {
  readonly block: number;
  readonly title: boolean;
  readonly titleCase: boolean;
  /** Inside a quotation: first persons speak there and are no source of the article's. */
  readonly depth: number;
  readonly trace: Trace | undefined;
}

/** All attributions of a unit, the parenthetical ones first. */
export function sentenceDrafts(u: Unit, setting: Setting): Draft[] {
  const found: Draft[] = [];
  const cues = groups(u, setting.titleCase);
  const limit = u.items.length;
  const stop = stopAt(u, limit);
  const used = new Set<Group>();
  const byItem = new Map(cues.map((group) => [group.at, group]));

  // parentheses, from the right; each one's content ends before it
  const parentheses: Parenthesis[] = [];
  let edge = stop;
  for (let p = limit - 1; p > 0; p--) {
    if (isQuote(u, p)) continue;
    if (p < edge) {
      const made = accordingParenthesis(u, p, 0, edge);
      // in the tail of a cue ("…”, said X, according to Y") it is the relay of that cue's speaker
      const carrier = made ? cues.findLast((candidate) => candidate.end <= p && p - candidate.end <= TAIL) : undefined;
      const carried = carrier ? cueParenthesis(u, carrier, 0, edge) : null;
      if (made && !(carried?.relay && carried.relay[0] >= p)) { parentheses.push(made); edge = Math.min(edge, made.start); continue; }
    }
    const group = byItem.get(p);
    if (!group || group.start >= edge) continue;
    const made = cueParenthesis(u, group, 0, edge);
    if (made) { parentheses.push(made); used.add(group); edge = Math.min(edge, made.start); } else setting.trace?.({ construction: "clause-cue-source", span: spanOf(u, group.at, group.end), outcome: "rejected", reason: "no clause or quotation before it that it closes" });
  }
  // content may not run into a parenthesis that stands behind it, nor into a coordinated cue
  u.stops = [...parentheses.map((made) => made.start), ...cues.flatMap((group) => stopBefore(u, group, used))].sort((a, b) => a - b);
  for (const made of parentheses) {
    const parts = parentheticalContent(u, made, stop, cues);
    if (!parts.length) continue;
    const rule: ConstructionName = made.according ? "clause-according" : made.group!.passive && u.sight.lexicon.pack.grammar.verbSecond ? "impersonal" : made.source && made.source[0] >= made.group!.end ? (parts.every((part) => onlyQuotes(u, part)) ? "quote-cue-source" : "clause-cue-source") : parts.every((part) => onlyQuotes(u, part)) ? "quote-source-cue" : "clause-source-cue";
    const entry = made.according ?? made.group!.entry;
    if (firstPerson(u, made.source) && !setting.depth) continue;
    found.push(make(u, setting, { content: parts, cue: made.cue, source: made.source ? [made.source] : [], rule, act: entry.cue.act, hedge: entry.cue.hedge ?? "none", confidence: 0.9, told: made.told, relay: made.relay }));
  }

  // according-expressions that open their clause
  for (let p = 0; p < limit; p++) {
    const according = accordingAt(u, p);
    if (!according || parentheses.some((made) => made.start <= p && p < made.end)) continue;
    const owner = accordingOwner(u, p, according.end);
    const source = owner ?? accordingSource(u, according.end, limit);
    if (!source) continue;
    let from = owner ? according.end : behindSource(u, source[1], limit);
    if (isComma(u, from)) from = relativeBehind(u, from, limit) + 1;
    if (from >= limit) continue;
    const end = contentEnd(u, from, limit);
    if (end - from < 2 && !isQuote(u, from)) continue;
    void from;
    found.push(make(u, setting, { content: [[from, end]], cue: cueAround(p, according.end, owner), source: [source], rule: "according-clause", act: according.entry.cue.act, hedge: according.entry.cue.hedge ?? "none", confidence: 0.9, told: null, relay: null }));
    from = end;
  }

  const as = asClause(u, cues, used, setting);
  if (as) found.push(as);
  // cues with what follows them
  let previous: Draft | null = null;
  for (const group of cues) {
    if (used.has(group)) { previous = found.find((made) => covers(made.cue, tokenOf(u, group.at))) ?? previous; continue; }
    if (group.loose && !inSubordinate(u, group)) continue;
    if (parentheses.some((made) => made.relay && made.start <= group.at && group.at < made.end)) continue;
    const made = forward(u, group, limit, setting, previous, parentheses);
    if (made && !made.source.length && made.rule.endsWith("/noun-cue") && merged(found, made)) continue;
    if (made) { found.push(made); previous = made; }
  }
  const nouns = nounDrafts(u, setting, found).filter((one) => !merged(found, one));
  found.push(...nouns);
  found.push(...reportativeDrafts(u, setting, found));
  return found;
}

/** Behind the source of an according-expression: past a relative clause between commas, past the one told. */
function behindSource(u: Unit, p: number, limit: number): number {
  const relative = relativeEnd(u, p, limit);
  if (relative > p) return isComma(u, relative) ? relative : p;
  if (u.sight.lexicon.pack.grammar.verbSecond && has(u, p, F.told) && !isBoundary(u, p + 1)) { const end = nounPhraseEnd(u, p + 1, limit); if (end > p + 1 && isFinite(u, end)) return end; }
  return p;
}

/** For a comma at p: the comma behind a relative clause that opens there and that a clause follows, else p. */
function relativeBehind(u: Unit, p: number, limit: number): number {
  if (!u.sight.lexicon.pack.grammar.inflection || !has(u, has(u, p + 1, F.prep) ? p + 2 : p + 1, F.rel)) return p;
  for (let q = p + 2; q < limit; q++) if (isComma(u, q) && hasFinite(u, p + 2, q)) return hasFinite(u, q + 1, limit) ? q : p;
  return p;
}

/** A relay stands at most so many items behind the cue whose speaker it passes on. */
const TAIL = 12;

/** "As X said, …": the clause behind the comma. */
function asClause(u: Unit, cues: readonly Group[], used: Set<Group>, setting: Setting): Draft | null {
  const limit = u.items.length;
  if (!has(u, 0, F.as | F.wh | F.sub) || has(u, 0, F.conditional)) return null;
  const group = cues.find((candidate) => candidate.start <= 6 && (!candidate.passive || candidate.entry.slot === SLOT.passive) && !candidate.hanging && candidate.frames.some((frame) => frame.complement === "quote"));
  if (!group || used.has(group) || !has(u, 0, F.as) && group.start > 1) return null;
  const right = rightSource(u, group.end, limit) ?? (group.start > 1 ? null : lateSource(u, group.end, limit, lowAt(u, group.at)));
  const left: Range | null = group.start > 1 ? [1, group.start] : null;
  // "as much as 60 tonnes may have leaked": only one who speaks can stand between
  if (left && !(humanHead(u, left) || has(u, 1, F.subject))) return null;
  const end = skipAdverbials(u, right ? right[1] : group.end, limit);
  if (!isComma(u, end) || has(u, end + 1, F.that) || limit - end < 4 || !hasFinite(u, end + 1, limit)) return null;
  used.add(group);
  const source = left ?? right;
  return make(u, setting, { content: [[end + 1, contentEnd(u, end + 1, limit)]], cue: group.start === 1 ? [[0, group.parts[0]![1]], ...group.parts.slice(1)] : [[0, 1], ...group.parts], source: source ? [source] : [], rule: "according-clause", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.85, told: null, relay: null });
}

/** "There are reports that …, says X": the noun nobody is named for and the parenthesis are one attribution. */
function merged(found: readonly Draft[], noun: Draft): boolean {
  const [from, to] = noun.content[0]!;
  const own = noun.source[0], cue = noun.cue.at(-1) ?? noun.content[0]!;
  if (own && own[1] < cue[0]) return false;
  const outer = found.find((one) => /\/clause-(?:cue-source|source-cue|according)$/u.test(one.rule) && one.content.length === 1 && one.content[0]![1] <= to + 1 && one.content[0]![1] >= to - 1 && one.content[0]![0] < from && from - one.content[0]![0] <= 7);
  if (!outer) return false;
  outer.cue = [[outer.content[0]![0], from], ...outer.cue];
  outer.content = [[from, to]];
  return true;
}

const covers = (ranges: readonly Range[], token: number): boolean => ranges.some(([from, to]) => from <= token && token < to);
const stopAt = (u: Unit, limit: number): number => (limit > 0 && isMark(u, limit - 1) && /^[.!?…]|^\.\.\.$/u.test(lowAt(u, limit - 1)) ? limit - 1 : limit);
const onlyQuotes = (u: Unit, [from, to]: Range): boolean => { let any = false; for (let p = from; p < to; p++) { if (isQuote(u, p)) any = true; else if (!isMark(u, p)) return false; } return any; };
export const spanOf = (u: Unit, from: number, to: number): [number, number] => [u.sight.tokens.start[tokenOf(u, from)]!, u.sight.tokens.end[tokenEnd(u, to) - 1]!];
const tokens = (u: Unit, [from, to]: Range): Range => [tokenOf(u, from), tokenEnd(u, to)];

interface Parts { content: readonly Range[]; cue: readonly Range[]; source: readonly Range[]; rule: string; act: Draft["act"]; hedge: Draft["hedge"]; confidence: number; told: Range | null; relay: Range | null }

export function make(u: Unit, setting: Setting, parts: Parts): Draft {
  const made = draft({
    content: parts.content.map((part) => tokens(u, part)), cue: joined(parts.cue).map((part) => tokens(u, part)), source: parts.source.map((part) => tokens(u, part)),
    rule: `${u.sight.lexicon.pack.code}/${parts.rule}`, act: parts.act, hedge: parts.hedge, confidence: parts.confidence,
    told: parts.told ? tokens(u, parts.told) : null, relay: parts.relay ? tokens(u, parts.relay) : null, unit: [u.first, u.end], block: setting.block, depth: setting.depth,
  });
  setting.trace?.({ construction: parts.rule, span: parts.cue[0] ? spanOf(u, parts.cue[0][0], parts.cue[0][1]) : null, outcome: "found", reason: "cue, source and content fit" });
  return made;
}

/** Ranges that touch become one. */
function joined(ranges: readonly Range[]): Range[] {
  const made: Range[] = [];
  for (const range of ranges) {
    const last = made.at(-1);
    if (last && last[1] === range[0]) made[made.length - 1] = [last[0], range[1]]; else made.push(range);
  }
  return made;
}

/** First and second persons outside quotations are the narrator, who is no source. */
function firstPerson(u: Unit, source: Range | null): boolean {
  if (!source || source[1] - source[0] !== 1) return false;
  return /^[12]/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) ?? "");
}

/** "Nobody", "someone": inside speech they report nobody's words. */
function indefinite(u: Unit, source: Range | null): boolean {
  return source !== null && source[1] - source[0] === 1 && (u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) ?? "").startsWith("i");
}

/** The content of a parenthesis: what stands before it, and what goes on behind it. */
function parentheticalContent(u: Unit, made: Parenthesis, stop: number, cues: readonly Group[]): Range[] {
  let from = afterDateline(u);
  // a quotation directly before, itself a full sentence or behind a colon, is the whole content
  let before = made.start - 1;
  while (before >= 0 && isMark(u, before)) before--;
  if (before < 0 && !isQuote(u, made.start)) return [];
  const quoteBefore = isQuote(u, made.start) ? made.start : isQuote(u, before) ? before : -1;
  if (quoteBefore >= 0) {
    let first = quoteBefore;
    while (first > 0 && (isQuote(u, first - 1) || (isMark(u, first - 1) && isQuote(u, first - 2)))) first--;
    const lead = lowAt(u, first - 1);
    if (lead === ":" || lead === "." || lead === "?" || lead === "!" || (lead === "," && ownCue(u, 0, first - 1, cues))) from = first;
  }
  if (has(u, from, F.coord) && !has(u, from, F.det) && from < made.start) from++;
  while (isMark(u, from) && from < made.start) from++;
  const end = isQuote(u, made.start) ? made.start + 1 : made.start;
  const parts: Range[] = end > from ? [[from, end]] : [];
  const direct = parts.length > 0 && onlyQuotes(u, parts[0]!);
  // what goes on behind the parenthesis
  let rest = made.end;
  // "may according to X last": set into the clause without commas
  if (made.according && u.sight.lexicon.pack.grammar.inflection && rest < stop && !isBoundary(u, rest) && !isMark(u, made.start)) parts.push([rest, Math.min(u.stops.find((edge) => edge >= rest) ?? stop, stop)]);
  if (rest < stop && !u.stops.includes(rest) && (isComma(u, rest) || isDash(u, rest) || (direct && (isMark(u, rest) || isQuote(u, rest))))) {
    while (rest < stop && isMark(u, rest) && !isQuote(u, rest)) rest++;
    const next = u.stops.find((edge) => edge > made.start && edge >= rest) ?? stop;
    const quoteAhead = isQuote(u, rest) || isQuote(u, rest + 1) && (has(u, rest, F.coord | F.sub | F.that | F.adv | F.prep));
    if (direct ? quoteAhead : rest < stop && !has(u, rest, F.adversative) && !(has(u, rest, F.coord) ? coordinatedCue(u, rest + 1) : isParticipial(u, rest)) && !ownClause(u, rest, next, cues)) {
      const from2 = direct && !isQuote(u, rest) ? rest + 1 : rest;
      const end2 = direct ? lastQuote(u, rest, Math.min(next, stop)) : Math.min(next, stop);
      if (end2 > from2 && (direct || made.according !== null || has(u, rest, F.coord | F.sub | F.rel | F.prep) || hasFinite(u, from2, end2) || parts[0] && !hasFinite(u, parts[0][0], parts[0][1]))) parts.push([from2, end2]);
    }
  }
  return parts;
}

/** "MARLOW (Agency) – The …": the item behind the dash of a dateline, 0 where none opens the unit. */
function afterDateline(u: Unit): number {
  if (u.first > 0 && u.sight.tokens.block[u.first - 1] === u.sight.tokens.block[u.first]) return 0;
  for (let p = 0; p < Math.min(u.items.length - 1, 12); p++) {
    if (p > 0 && isDash(u, p)) return /^\p{Lu}/u.test(u.sight.tokens.word[tokenOf(u, p + 1)]!) ? p + 1 : 0;
    if (!has(u, p, F.capital | F.number | F.time) && !isMark(u, p)) return 0;
  }
  return 0;
}

function lastQuote(u: Unit, from: number, to: number): number { let end = from; for (let p = from; p < to; p++) if (isQuote(u, p)) end = p + 1; return end; }
function ownCue(u: Unit, from: number, to: number, cues: readonly Group[]): boolean { return cues.some((group) => group.at >= from && group.at < to) && u.items.length > to; }
/** Whether the stretch holds a clause that attributes for itself. */
function ownClause(u: Unit, from: number, to: number, cues: readonly Group[]): boolean {
  return cues.some((group) => group.start >= from && group.end <= to && (group.hanging ? group.start === from : has(u, from, F.coord | F.sub) && group.start - from <= 8 && group.frames.some((frame) => frame.complement !== "np")));
}

/** Places where earlier content must end because this cue coordinates with the one before, or hangs on the main clause. */
function stopBefore(u: Unit, group: Group, used: ReadonlySet<Group>): number[] {
  const { grammar } = u.sight.lexicon.pack;
  if (used.has(group)) return [];
  let p = group.start - 1;
  while (p >= 0 && has(u, p, F.adv | F.neg) && !has(u, p, F.coord)) p--;
  if (group.hanging && (complement(u, group.end, u.items.length, group.frames)?.rule ?? "source-cue-object") === "source-cue-object") return [];
  if (group.hanging && isQuote(u, p) && u.sight.tokens.low[quoteAt(u, p).end - 1] === ",") return [p + 1];
  if (group.hanging) return isComma(u, p) || isDash(u, p) ? [p] : has(u, p, F.coord | F.sub) ? [isComma(u, p - 1) ? p - 1 : p] : [];
  const taken = group.loose ? null : complement(u, group.end, u.items.length, group.frames);
  // ", but would not comment": what the same subject leaves unsaid
  if (!taken) return !group.loose && p > 1 && has(u, p, F.adversative) && isComma(u, p - 1) ? [p - 1] : [];
  // a verb that is rarely one of speech goes on with the clause that is reported
  if (has(u, p, F.coord) && p > 0 && group.entry.cue.weak && !(grammar.verbSecond && isComma(u, p - 1))) return [];
  if (has(u, p, F.coord) && p > 0) return [isComma(u, p - 1) || isDash(u, p - 1) ? p - 1 : p];
  // ", but X said": a new clause with its own subject behind comma and conjunction
  const left = leftSource(u, group.start, 0);
  if (left.range && left.from > 1 && (left.boundary === "comma" || left.boundary === "sub" || left.boundary === "coord" || left.boundary === "dash" || left.boundary === "stop")) {
    const first = left.from;
    const lead = left.boundary === "sub" || left.boundary === "coord" ? first - 1 : first;
    if ((isComma(u, lead - 1) || isDash(u, lead - 1) || lowAt(u, lead - 1) === ";") && (has(u, lead, F.coord) || left.boundary === "sub" || lowAt(u, lead - 1) === ";") && group.frames.some((frame) => frame.complement === "that" || frame.complement === "quote")) return [lead - 1];
  }
  return [];
}

/** Whether the group stands in a subordinate clause whose auxiliary is left out ("att vittnen sett mannen"). */
function inSubordinate(u: Unit, group: Group): boolean {
  if (!u.sight.lexicon.pack.grammar.verbSecond || group.entry.slot !== 1) return false;
  const left = leftSource(u, group.start, 0);
  return left.boundary === "that" || left.boundary === "rel" || left.boundary === "sub";
}

/** A source behind its verb ends before the preposition that the verb takes: "threatens the president with tolls" of inverted clauses. */
function beforeOwnPreposition(u: Unit, group: Group, source: Range | null): Range | null {
  if (!source || !u.sight.lexicon.pack.grammar.verbSecond) return source;
  for (let p = source[0] + 1; p < source[1]; p++) {
    if (isMark(u, p)) break;
    if (has(u, p, F.prep) && group.frames.some((frame) => frame.prep?.every((word, k) => lowAt(u, p + k) === word) && frame.prep.length > 0)) return [source[0], p];
  }
  return source;
}

function forward(u: Unit, group: Group, limit: number, setting: Setting, previous: Draft | null, parentheses: readonly Parenthesis[]): Draft | null {
  const { grammar } = u.sight.lexicon.pack;
  const reject = (reason: string): null => { setting.trace?.({ construction: "source-cue-that", span: spanOf(u, group.at, group.end), outcome: "rejected", reason }); return null; };
  const floor = parentheses.filter((made) => made.end <= group.start).reduce((most, made) => Math.max(most, made.end), 0);
  const left = leftSource(u, group.start, floor);
  let source: Range | null = left.range;
  let q = group.end;
  let same: Draft | null = null;
  // adverbials between the verb and a subject that comes late
  let late: Range | null = null;
  let fore: Range | null = null;

  if (group.between && !group.passive) source = trimBetween(u, group.between) ?? left.range;
  else if (group.passive) {
    const by = agent(u, group.end, limit);
    source = by ? by.source : documentSource(u, group, floor);
    // impersonal forms: who issued the document speaks, the document is the channel
    if (!by && source && grammar.inflection && group.entry.slot === SLOT.passive) {
      const [from, to]: Range = source;
      late = source;
      source = null;
      for (let p = from + 1; p < to; p++) if (has(u, p, F.capital | F.speaker | F.outletNoun) && !has(u, p, F.document | F.media)) { source = [p, to]; break; }
    }
    if (by && by.start === group.end) q = by.source[1];
  } else if (group.hanging) {
    // the participle's subject is that of the clause it hangs on, or the noun that it directly describes
    // one that is declined describes the noun before it, a comma or not
    const declined = grammar.inflection !== undefined && u.sight.lexicon.endings.adjective.some((ending) => lowAt(u, group.at).endsWith(ending));
    const noun = declined || left.boundary !== "comma" && !isComma(u, group.start - 1) ? antecedent(u, group.start, 0) : null;
    if (declined && !(noun && humanHead(u, noun))) return reject("a participle of something that does not speak");
    source = noun && humanHead(u, noun) ? noun : null;
    same = source ? null : previous;
    if (!same && !source) { const main = mainSubject(u, group); if (main) source = main; else if (!grammar.dropsSubject) return reject("a participle without a subject"); }
  } else {
    const leftHuman = left.range !== null && !left.fronted && humanHead(u, left.range);
    const nextIsPronoun = !leftHuman && has(u, q, F.subject) && !has(u, q, F.object | F.det | F.that | F.rel | F.wh | F.standIn);
    const behind = grammar.verbSecond && left.range && !leftHuman && left.boundary === "start" ? rightSource(u, q, limit) : null;
    const invert = left.boundary === "coord" && !left.range && !nextIsPronoun ? false : grammar.verbSecond ? left.fronted || !left.range || nextIsPronoun || (behind !== null && humanHead(u, behind)) : grammar.dropsSubject ? !left.range : nextIsPronoun && !left.range && left.boundary !== "coord";
    // "Said X: “…”" opens the sentence in any order of words
    const opened = group.start === 0 && !left.range && !grammar.verbSecond && !grammar.dropsSubject ? beforeQuotation(u, group, limit) : null;
    if (opened) { source = opened.source; q = opened.end; }
    else if (invert) {
      const behindVerb = beforeOwnPreposition(u, group, rightSource(u, q, limit));
      const next = behindVerb && oblique(u, behindVerb) && !behindTold(u, behindVerb, lowAt(u, group.at)) ? null : behindVerb;
      const right = next ?? (grammar.dropsSubject ? lateSource(u, q, limit, lowAt(u, group.at)) : null);
      if (right && !next) late = [q, right[0]];
      const own = next ? behindTold(u, next, lowAt(u, group.at)) : null;
      if (own) late = [q, own[0]];
      const human = right && (!grammar.dropsSubject || has(u, right[0], F.capital | F.speaker | F.title | F.document | F.outletNoun | F.subject) || someHuman(u, right));
      if (right && human && plausible(u, right)) { source = own ?? right; q = right[1]; }
      else if (left.boundary === "coord" && previous) { source = null; same = previous; }
      else if (setting.title && !left.range && group.start > 1) source = lastName(u, group.start);
      else if (left.boundary === "coord" || !left.range) { source = null; if (!grammar.dropsSubject && !setting.title && left.boundary !== "coord") return reject("no source on either side"); if (left.boundary === "coord") { const main = coordinatedSubject(u, group); if (main) source = main; } }
    } else if (!left.range && left.boundary === "coord") {
      if (previous && !isDash(u, group.start - 2)) same = previous; else { const main = coordinatedSubject(u, group); if (main) source = main; }
    } else if (!left.range) {
      return reject("no source before it");
    }
    if (source && source === left.range) {
      const own = (left.fronted ? frontedSource(u, left.from, group.start, lowAt(u, group.at)) : null) ?? beforeChannel(u, source);
      if (own) { late = own[0] > left.from ? [left.from, own[0]] : [own[1], group.start]; source = own; }
    }
    // "from the poll it follows that": a verb whose source hangs on a preposition
    const origin = originOf(u, group, left.from);
    if (origin >= 0) { source = [origin + 1, group.start]; fore = [origin, origin + 1]; }
    // where subjects are left out, a phrase that cannot speak is no subject
    if (grammar.dropsSubject && source && !fore && !someHuman(u, source)) source = null;
  }
  if (!setting.depth && firstPerson(u, source)) return reject("the narrator is no source");
  if (setting.depth && (firstPerson(u, source) || indefinite(u, source) || (!source && !same))) return reject("the one who is quoted speaks here");
  // "said that he hopes": with no subject of its own the inner verb has the speaker's
  if (grammar.dropsSubject && !source && !same && !group.passive && previous && left.boundary === "that" && previous.source.length + previous.cue.length > 0 && holds(previous.content, tokenOf(u, group.at)) && (group.entry.cue.act === "believe" || group.entry.cue.act === "estimate") && oneOf(u, group) && !setting.depth) return reject("its subject is the one who speaks already");
  if ((left.boundary === "sub" || left.boundary === "wh") && left.from > 0 && has(u, left.from - 1, F.conditional) && !has(u, left.from - 1, F.that)) return reject("a condition or question says nothing yet");
  if (source && generic(u, source) && group.entry.slot === SLOT.infinitive) return reject("what anyone may say");
  if (source && grammar.verbSecond && source[0] === 0 && source[1] === 1 && has(u, 0, F.wh) && has(u, group.end, F.subject)) return reject("a question");
  if (source && grammar.verbSecond && source[1] - source[0] === 1 && has(u, source[0], F.neg)) return reject("nobody says it");
  if (!source && !same && !setting.depth && agreement(u.sight.lexicon.pack, lowAt(u, group.start)) === "1") return reject("the narrator is no source");
  if (source && expletive(u, source, group)) return reject("its subject stands for nobody");

  if (source && left.boundary === "rel" && source === left.range && has(u, source[0], F.rel)) source = antecedent(u, source[0], 0) ?? source;
  // "When asked …": the word that opens the clause is nobody
  if (source && source[1] - source[0] === 1 && has(u, source[0], F.sub | F.wh) && !has(u, source[0], F.subject | F.det | F.capital | F.that)) source = null;
  const end = clauseLimit(u, left, group, limit);
  // "issued a warning that …": the noun says what is done, the verb carries it
  const noun = carriedNoun(u, group, q, end);
  if (noun) {
    const made = make(u, setting, {
      content: [noun.content], cue: [...group.parts, [Math.max(q, noun.from, group.parts.at(-1)![1]), noun.cueEnd]], source: source ? [source] : [], rule: "noun-cue", act: group.entry.cue.act === "say" ? noun.entry.cue.act : group.entry.cue.act, hedge: noun.entry.cue.hedge ?? group.entry.cue.hedge ?? "none",
      confidence: 0.85, told: null, relay: null,
    });
    made.same = same;
    if (same && !made.source.length) made.source = same.source.length ? same.source : same.same?.source ?? [];
    return made;
  }
  const passive = group.passive ? passiveContent(u, group, q, end, left) : null;
  if (passive && "parts" in passive) {
    // an agent inside what is said is none of the cue's
    if (source && source[0] >= group.end) source = passive.source;
    if (group.entry.cue.weak && !source) return reject("a weak verb without one who speaks");
    const made = make(u, setting, { content: passive.parts, cue: passive.cue ? [...group.parts, passive.cue] : group.parts, source: source ? [source] : [], rule: "passive-subject", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.7, told: null, relay: null });
    made.impersonal = !source && !grammar.dropsSubject;
    return made;
  }
  let taken: Complement | null = group.passive ? passive?.taken ?? null : complement(u, q, end, group.frames);
  const apart = group.parts.find(([from]) => from > group.end);
  if (taken && apart && taken.content[0] <= apart[0] && apart[0] <= taken.content[1]) taken = complement(u, apart[1], end, group.frames) ?? complement(u, q, apart[0], group.frames);
  if (!taken && q > group.end && left.range && !left.fronted && !has(u, group.end, F.subject)) { // not inverted after all
    taken = complement(u, group.end, end, group.frames);
    if (taken) source = left.range;
  }
  // "which the industry says could lead to …": what is said begins with its verb
  if (!taken && left.range && left.boundary !== "start" && embedded(u, left, q) && group.frames.some((frame) => frame.complement === "bare" || frame.complement === "that")) taken = { content: [q, contentEnd(u, q, end)], rule: "source-cue-clause", told: null, extra: null, confidence: 0.7 };
  if (!taken) return reject("nothing behind it that it takes");
  if (group.passive && source && source[0] >= taken.content[0]) {
    // "was criticised for his remarks by rivals": the agent ends the content
    const closed = taken.rule === "source-cue-object" && source[0] - 1 > taken.content[0] && source[1] >= taken.content[1] && someHuman(u, source);
    if (closed) taken = { ...taken, content: [taken.content[0], source[0] - 1] }; else source = documentSource(u, group, floor);
  }
  if (taken.content[1] <= taken.content[0]) return reject("empty content");
  if (grammar.verbSecond && opensQuestion(u, taken.content[0]) && negated(u, group)) return reject("a question left open");
  if (grammar.inflection && taken.rule === "source-cue-object" && negated(u, group)) return reject("nothing is said by not saying it");
  if (taken.rule === "source-cue-object" && !acceptObject(u, group, taken, source, same)) return reject("an object, and a verb or source too weak for it");
  if (taken.rule === "source-cue-object" && group.entry.cue.act === "confirm" && negated(u, group)) return reject("what is not confirmed is not said");
  if (taken.rule === "source-cue-object" && grammar.verbSecond && group.entry.slot === SLOT.infinitive && !taken.extra && group.entry.cue.act !== "confirm" && group.entry.cue.act !== "correct") return reject("an act to come or allowed");
  // "names discussed in …, include": a later finite verb in the same clause makes the form a participle
  if (taken.rule === "source-cue-object" && has(u, group.end, F.prep | F.by) && isReduced(u, group.at, 0) && verbFollows(u, group.end, limit)) return reject("a participle that describes its noun");
  if (group.entry.cue.weak && taken.rule !== "source-cue-quote" && !(taken.rule === "source-cue-that" ) && !speaks(u, source, same)) return reject("a weak verb without one who speaks");
  const parts = [...(fore ? [fore] : []), ...group.parts];
  if (taken.extra) { const last = parts.at(-1)!; if (last[1] === taken.extra[0]) parts[parts.length - 1] = [last[0], taken.extra[1]]; else parts.push(taken.extra); }
  const told = taken.told ?? late;
  const made = make(u, setting, {
    content: [taken.content], cue: parts, source: source ? [source] : [], rule: taken.rule, act: actOf(u, group), hedge: group.entry.cue.hedge ?? "none", confidence: taken.confidence, told, relay: null,
  });
  made.same = same;
  made.impersonal = group.passive && !source && !same && !grammar.dropsSubject;
  if (same && !made.source.length) made.source = same.source.length ? same.source : same.same?.source ?? [];
  return made;
}

const holds = (content: readonly Range[], token: number): boolean => content.some(([from, to]) => from <= token && token < to);
/** Whether the verb has a subject, and one alone. */
const oneOf = (u: Unit, group: Group): boolean => !/^[px]$/u.test(agreement(u.sight.lexicon.pack, lowAt(u, group.at)) ?? "s");

/** The act of a verb; what does not deny or confirm only says. */
const actOf = (u: Unit, group: Group): Draft["act"] => ((group.entry.cue.act === "deny" || group.entry.cue.act === "confirm") && negated(u, group) ? "say" : group.entry.cue.act);

/** "The minister in an interview with X said": the source before the one told or the channel, or null where neither stands in it. */
function beforeChannel(u: Unit, [from, to]: Range): Range | null {
  for (let p = from + 1; p < to; p++) {
    if (isMark(u, p)) return null;
    if (!has(u, p, F.prep | F.told) || has(u, p, F.det)) continue;
    let q = p + 1;
    while (q < Math.min(to, p + 4) && !has(u, q, F.prep | F.media) && !isMark(u, q)) q++;
    if (q < to && has(u, q, F.media) && has(u, p, F.via | F.told)) return someHuman(u, [from, p]) ? [from, p] : null;
  }
  return null;
}

const opensQuestion = (u: Unit, p: number): boolean => has(u, p, F.wh) && !has(u, p, F.that);

/** "did not say": a negation inside the verb group, beside it or behind its subject. */
function negated(u: Unit, group: Group): boolean {
  for (let p = group.start - 1; p <= group.end + 1; p++) if (has(u, p, F.neg) && !has(u, p, F.subject | F.det)) return true;
  return false;
}

/** The preposition before a verb of frame "P:subj" that its source hangs on, or -1 where none opens the clause. */
function originOf(u: Unit, group: Group, from: number): number {
  const frame = group.frames.find((one) => one.complement === "subj" && one.prep);
  if (!frame || group.start - from < 2) return -1;
  for (let p = from; p < group.start - 1; p++) if (frame.prep!.includes(lowAt(u, p)) && !has(u, p + 1, F.det)) return p;
  return -1;
}

/** The source between a verb that opens the sentence and the quotation that a comma or colon announces. */
function beforeQuotation(u: Unit, group: Group, limit: number): { source: Range; end: number } | null {
  if (!group.frames.some((frame) => frame.complement === "quote")) return null;
  const source = rightSource(u, group.end, limit);
  if (!source) return null;
  for (let p = source[1]; p < Math.min(limit, source[1] + REACH); p++) if (isQuote(u, p)) return isComma(u, p - 1) || lowAt(u, p - 1) === ":" ? { source, end: p - 1 } : null;
  return null;
}

function verbFollows(u: Unit, from: number, limit: number): boolean {
  for (let p = from; p < limit; p++) {
    if (isBoundary(u, p) || has(u, p, F.coord | F.sub | F.that | F.rel | F.wh)) return false;
    if (has(u, p, F.aux | F.finite) && !has(u, p, F.capital)) return true;
  }
  return false;
}

/** A relative or interrogative word opens the clause of the source, and the cue is followed by a verb. */
function embedded(u: Unit, left: LeftSource, q: number): boolean {
  if (!has(u, q, F.aux | F.finite) || left.range === null || left.boundary === "rel" && has(u, left.range[0], F.rel)) return false;
  const before = left.range[0] - 1;
  return has(u, before, F.rel | F.wh | F.that) || (left.boundary === "comma" && has(u, left.from, F.rel | F.wh)) || has(u, before, F.subject | F.det | F.object);
}

/** The subject between auxiliary and verb, adverbs aside. */
function trimBetween(u: Unit, [from, to]: Range): Range | null {
  let start = from, end = to;
  while (start < end && has(u, start, F.adv | F.neg | F.time) && !has(u, start, F.det | F.capital)) start++;
  while (end > start && has(u, end - 1, F.adv | F.neg | F.time) && !has(u, end - 1, F.capital)) end--;
  if (has(u, start, F.prep) && !has(u, start, F.det | F.capital)) return null;
  return end > start ? [start, end] : null;
}

function mainSubject(u: Unit, group: Group): Range | null {
  for (let p = 1; p < group.start; p++) {
    if (!isFinite(u, p) || has(u, p, F.capital)) continue;
    const left = leftSource(u, p, 0);
    // the verb of a relative clause is not the one
    if (left.boundary === "rel" && left.range) continue;
    return left.range && left.boundary === "start" ? left.range : null;
  }
  return null;
}

/** "X left and said that": the subject of the clause before the coordinator. */
function coordinatedSubject(u: Unit, group: Group): Range | null {
  for (let p = 1; p < group.start; p++) {
    if (isMark(u, p) && !isComma(u, p)) continue;
    if (has(u, p, F.aux | F.finite | F.guessFinite) && !has(u, p, F.capital) || u.items[p]! >= 0 && u.sight.cues[u.items[p]!]?.values.some((value) => value.type === "verb" && value.slot === 0)) {
      const left = leftSource(u, p, 0);
      const right = rightSource(u, p + 1, group.start);
      const behind = right && u.sight.lexicon.pack.grammar.verbSecond && has(u, right[0], F.capital | F.speaker | F.title | F.subject | F.det | F.poss) && humanHead(u, right);
      return left.range && !left.fronted && (humanHead(u, left.range) || !behind) ? left.range : right ?? left.range;
    }
  }
  return null;
}

/** The last run of capitals before p: whom a headline is about. */
function lastName(u: Unit, p: number): Range | null {
  for (let end = p; end > 0; end--) if (has(u, end - 1, F.capital)) { let start = end - 1; while (start > 0 && has(u, start - 1, F.capital)) start--; return [start, end]; }
  return null;
}

const someHuman = (u: Unit, [from, to]: Range): boolean => { for (let p = from; p < to; p++) if (has(u, p, F.capital | F.speaker | F.title | F.document | F.outletNoun | F.subject)) return true; return false; };
const speaks = (u: Unit, source: Range | null, same: Draft | null): boolean => (source ? someHuman(u, source) : same !== null);
/** A source may not begin like an object clause or an adverbial. */
const plausible = (u: Unit, [from]: Range): boolean => !has(u, from, F.toInf | F.that | F.wh | F.sub | F.time) || has(u, from, F.det | F.subject);

/** "One": with a modal it is nobody in particular. */
const generic = (u: Unit, source: Range): boolean => source[1] - source[0] === 1 && u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) === "i";

/** "It", "det" as formal subject of an impersonal verb. */
function expletive(u: Unit, source: Range, group: Group): boolean {
  if (source[1] - source[0] !== 1) return false;
  const kind = u.sight.lexicon.pronounClass.get(lowAt(u, source[0]));
  return kind === "x" || (kind === "n" && group.passive);
}

function acceptObject(u: Unit, group: Group, taken: Complement, source: Range | null, same: Draft | null): boolean {
  if (taken.content[1] - taken.content[0] < 1) return false;
  if (taken.extra || group.frames.some((frame) => frame.object === "content")) return speaks(u, source, same) || !group.entry.cue.weak;
  return speaks(u, source, same);
}

/** Whether the verb of a main clause whose first place a subordinate clause takes stands at p: a finite verb, then a pronoun that can only be its subject. */
function opensMain(u: Unit, p: number, limit: number): boolean {
  if (p + 1 >= limit || !has(u, p + 1, F.subject) || has(u, p + 1, F.object | F.det | F.rel | F.wh | F.that | F.standIn)) return false;
  return isFinite(u, p) && !has(u, p - 1, F.subject | F.aux | F.that | F.rel | F.sub | F.coord);
}

/** Content in a clause that opens or interrupts the sentence ends with that clause. */
function clauseLimit(u: Unit, left: LeftSource, group: Group, limit: number): number {
  if (left.boundary === "sub" && (left.from <= 2 || !hasFinite(u, 0, left.from))) {
    for (let p = group.end + 1; p < limit; p++) {
      // without a comma: the main clause begins with its verb, its subject behind
      if (u.sight.lexicon.pack.grammar.verbSecond && opensMain(u, p, limit)) return p;
      if (isComma(u, p) && !isQuote(u, p + 1) && !has(u, p + 1, F.that | F.rel)) return p;
      if (isQuote(u, p) && u.sight.tokens.low[quoteAt(u, p).end - 1] === "," && has(u, p + 1, F.subject | F.capital | F.det)) return p + 1;
    }
  }
  if (left.boundary === "rel") {
    for (let p = group.end + 1; p < limit; p++) if (isComma(u, p) && (has(u, p + 1, F.aux | F.finite) || coordinatedClause(u, p + 1, limit) && !has(u, p + 1, F.subject))) return p;
  }
  return limit;
}
