/**
 * The attributions of one unit: parentheses first, from the right; then every other cue with what follows it. Overlaps are nesting:
 * an attribution inside another's content is a link of its chain.
 */
import type { ConstructionName } from "../lang/pack.ts";
import { reportativeDrafts } from "./reportative.ts";
import { surveyClause } from "./survey-clause.ts";
import { lateSource } from "./agreement.ts";
import { citing } from "./citing.ts";
import { groups, type Group } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { forward } from "./following.ts";
import { complement } from "./forward.ts";
import { F, SLOT } from "./lexicon.ts";
import { make, spanOf, type Setting } from "./make.ts";
import { nounDrafts } from "./noun.ts";
import { onlyQuotes, parentheticalContent } from "./parenthesis-content.ts";
import { accordingAt, accordingOwner, accordingParenthesis, accordingSource, cueAround, describesSubject } from "./according.ts";
import { cueParenthesis, relativeEnd, type Parenthesis } from "./parenthesis.ts";
import { humanHead, nounPhraseEnd, skipAdverbials, type Range } from "./phrase.ts";
import { leftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { firstPerson } from "./subject.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, quoteAt, tokenOf, type Unit } from "./unit.ts";
import { contentEnd } from "./content-end.ts";
import { hasFinite, isBoundary, isFinite } from "./verb.ts";

/** A relative clause between source and quotation has at most this many items. */
export const REACH = 24;

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
      const passesOn = carried !== null && (carried.relay !== null && carried.relay[0] >= p || made?.according?.cue.cites === true && carried.end > p);
      if (made && !passesOn) { parentheses.push(made); edge = Math.min(edge, made.start); continue; }
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
    if (!according || according.entry.cue.closes || according.entry.cue.cites || describesSubject(u, p, according.end, limit) || parentheses.some((made) => made.start <= p && p < made.end)) continue;
    const owner = accordingOwner(u, p, according.end);
    const source = owner ?? accordingSource(u, according.end, limit);
    if (!source) continue;
    let from = owner ? according.end : behindSource(u, source[1], limit);
    const described = isComma(u, from) ? accordingAt(u, from + 1) : null;
    if (described && describesSubject(u, from + 1, described.end, limit)) from = accordingSource(u, described.end, limit)![1];
    if (isComma(u, from)) from = relativeBehind(u, from, limit) + 1;
    if (from >= limit) continue;
    const end = contentEnd(u, from, limit);
    if (end - from < 2 && !isQuote(u, from)) continue;
    found.push(make(u, setting, { content: [[from, end]], cue: cueAround(p, according.end, owner), source: [source], rule: "according-clause", act: according.entry.cue.act, hedge: according.entry.cue.hedge ?? "none", confidence: 0.9, told: null, relay: null }));
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
  const survey = surveyClause(u, setting, found);
  if (survey) found.push(survey);
  citing(u, found);
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
  if (!isComma(u, end) || has(u, end + 1, F.that) || limit - end < 4 || !hasFinite(u, end + 1, limit) && !u.sight.lexicon.pack.grammar.dropsSubject) return null;
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
