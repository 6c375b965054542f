/** Sentences that only attribute: "That reports the BBC." of verb-second languages, "ISW explains.", "So says X." */
import { lateSource } from "./agreement.ts";
import type { Draft } from "./draft.ts";
import { groups, type Group } from "./cue.ts";
import { F, SLOT } from "./lexicon.ts";
import { accordingAt, accordingSource } from "./according.ts";
import { coordinatedCue, relativeEnd } from "./parenthesis.ts";
import { nounPhraseEnd, skipAdverbials, type Range } from "./phrase.ts";
import { leftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { isBoundary } from "./verb.ts";
import { make, type Setting } from "./make.ts";
import { has, isComma, isMark, lowAt, type Unit } from "./unit.ts";

/** Sentences longer than this say more than who said it. */
const LONGEST = 30;

/**
 * The cue and source of a sentence that holds nothing else, content left empty. `announcing`: source before cue, its speech to come;
 * otherwise a word that stands for what was said opens the sentence.
 */
export function standaloneSource(u: Unit, setting: Setting, announcing = false): Draft | null {
  const limit = lastWord(u);
  if (limit > LONGEST || u.quotes.length) return null;
  if (!announcing) { const made = accordingOnly(u, setting, limit); if (made) return made; }
  for (const group of groups(u, false)) {
    if (!group.frames.some((frame) => frame.complement === "quote" || frame.complement === "that")) continue;
    if (!announcing) {
      // impersonal forms name nobody
      if (group.entry.slot === SLOT.passive && u.sight.lexicon.pack.grammar.dropsSubject) return null;
      const opening = firstWord(u, group.start);
      return has(u, opening, F.standIn) ? closed(u, setting, group, limit) : opening === group.start || opening === 0 ? takenUp(u, group, opening, limit, setting) : null;
    }
    const left = leftSource(u, group.start, 0);
    if (!left.range || left.fronted || left.boundary !== "start" || group.hanging || group.loose) continue;
    if (skipAdverbials(u, group.end, limit) < limit) continue;
    return make(u, setting, { content: [], cue: group.parts, source: [left.range], rule: "announced-quote", act: group.entry.cue.act, hedge: "none", confidence: 0.8, told: null, relay: null });
  }
  return null;
}

/** "Informed of this X", "X confirmed it": the word that stands for what was said behind the cue. */
function takenUp(u: Unit, group: Group, opening: number, limit: number, setting: Setting): Draft | null {
  let stand = group.end;
  while (stand < limit && has(u, stand, F.standIn)) stand++;
  if (stand === group.end || group.hanging || group.loose || group.passive || !u.sight.lexicon.pack.grammar.dropsSubject) return null;
  // "X denies it", the stand-in before its verb
  const inverted = opening === group.start;
  const left = inverted ? null : leftSource(u, group.start, 0);
  const source = inverted ? rightSource(u, stand, limit) ?? lateSource(u, stand, limit, lowAt(u, group.at)) : left && !left.fronted && left.boundary === "start" ? left.range : null;
  if (!source || has(u, source[0], F.time | F.object) && !has(u, source[0], F.capital | F.speaker)) return null;
  const from = inverted ? source[1] : stand;
  const end = skipAdverbials(u, from, limit);
  if (relativeEnd(u, end, limit) < limit) return null;
  return make(u, setting, { content: [], cue: group.parts, source: [source], rule: "standalone", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.85, told: end > from ? [from, end] : null, relay: null });
}

/** The first item that is no adverb or word of time, or `limit`. */
function firstWord(u: Unit, limit: number): number {
  let p = 0;
  while (p < limit && has(u, p, F.adv | F.time) && !has(u, p, F.standIn)) p++;
  return p;
}

/** Behind the word that stands for what was said, and behind adverbs and auxiliaries: where the cue or its subject begins; -1 without it. */
function behindStandIn(u: Unit, limit: number): number {
  let p = firstWord(u, limit);
  if (!has(u, p, F.standIn)) return -1;
  p++;
  while (p < limit && has(u, p, F.adv | F.aux | F.coord | F.standIn) && !has(u, p, F.capital)) p++;
  return p;
}

/** "That reports X", "that is what X reports" of verb-second languages, with whatever tells more of X or passes it on. */
function closed(u: Unit, setting: Setting, group: Group, limit: number): Draft | null {
  const next = behindStandIn(u, limit);
  if (next < 0) return null;
  let source: Range | null, from: number;
  if (group.start <= next) {
    if (next > group.at) return null;
    const by = has(u, group.end, F.by) && !group.between;
    source = group.between ?? rightSource(u, by ? group.end + 1 : group.end, limit);
    from = source && !group.between ? source[1] : group.end;
  } else {
    const end = nounPhraseEnd(u, next, limit);
    let p = end;
    if (end <= next || !has(u, end, F.rel)) return null;
    for (p++; p < group.start; p++) if (!has(u, p, F.adv)) return null;
    source = [next, end];
    from = group.end;
    const object = has(u, from, F.prep) ? from + 1 : from;
    if (has(u, object, F.standIn)) from = object + 1;
  }
  if (!source || has(u, source[0], F.time) || !speaker(u, source)) return null;
  const end = beforeAccording(u, from, Math.max(from, skipAdverbials(u, from, limit)));
  const { relay, told, end: stop } = passedOn(u, end, limit);
  if (stop < limit) return null;
  return make(u, setting, { content: [], cue: group.parts, source: [source], rule: "standalone", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.9, told: end > from ? [from, end] : told, relay });
}

const speaker = (u: Unit, [from, to]: Range): boolean => { for (let p = from; p < to; p++) if (has(u, p, F.capital | F.speaker | F.title | F.document | F.outletNoun | F.subject | F.media)) return true; return false; };

/** The end of adverbials [from, to), or the according-expression among them, which is a preposition too. */
function beforeAccording(u: Unit, from: number, to: number): number {
  for (let p = from; p < to; p++) if (accordingAt(u, p)) return p;
  return to;
}

/** What may follow the source: a relative clause, a further adverbial, the outlet that passes it on, the one that it cites. */
function passedOn(u: Unit, p: number, limit: number): { relay: Range | null; told: Range | null; end: number } {
  let end = p, relay: Range | null = null, told: Range | null = null;
  for (let turn = 0; turn < 4 && end < limit; turn++) {
    const at = isComma(u, end) ? end + 1 : end;
    const relative = relativeEnd(u, end, limit);
    const found = accordingAt(u, at);
    const cue = at > end ? groups(u, false).find((group) => group.start === at && !group.loose && group.frames.some((frame) => frame.complement === "quote")) : undefined;
    // "…, as X reports", its verb last
    const as = at > end && has(u, at, F.as) && u.sight.lexicon.clauseFinal ? groups(u, false).find((group) => group.start > at + 1 && isBoundary(u, group.end) && group.frames.some((frame) => frame.complement === "quote")) : undefined;
    if (relative > end) end = relative;
    else if (has(u, end, F.rel)) { end++; while (end < limit && !isBoundary(u, end)) end++; }
    else if (found) {
      const source = accordingSource(u, found.end, limit);
      if (!source) break;
      if (!found.entry.cue.cites) relay = source;
      end = source[1];
    } else if (cue) {
      const source = rightSource(u, cue.end, limit);
      if (!source) break;
      relay = source;
      end = skipAdverbials(u, source[1], limit);
    } else if (as) {
      relay = [at + 1, as.start];
      end = as.end;
    } else if (has(u, end, F.coord) && coordinatedCue(u, end + 1)) return { relay, told, end: limit };
    else { const more = beforeAccording(u, at, skipAdverbials(u, at, limit)); if (more <= at) break; told ??= [at, more]; end = more; }
  }
  return { relay, told, end };
}

/** "All this according to X": a word that stands for what was said, and the source. */
function accordingOnly(u: Unit, setting: Setting, limit: number): Draft | null {
  const p = behindStandIn(u, limit);
  const found = p < 0 ? null : accordingAt(u, p);
  const source = found && accordingSource(u, found.end, limit);
  if (!found || !source || passedOn(u, skipAdverbials(u, source[1], limit), limit).end < limit) return null;
  return make(u, setting, { content: [], cue: [[p, found.end]], source: [source], rule: "standalone", act: found.entry.cue.act, hedge: found.entry.cue.hedge ?? "none", confidence: 0.9, told: null, relay: null });
}

function lastWord(u: Unit): number {
  let end = u.items.length;
  while (end > 0 && isMark(u, end - 1)) end--;
  return end;
}
