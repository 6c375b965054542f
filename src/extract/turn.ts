/**
 * Speech without quotation marks: the paragraph that opens with a dash, its cue at the end or in the middle; and running text whose
 * direct speech is closed by dash and cue ("Nie wiem - odparł.").
 */
import { agreement } from "./agreement.ts";
import { draft, type Draft } from "./draft.ts";
import { groups } from "./cue.ts";
import { cueParenthesis, type Parenthesis } from "./parenthesis.ts";
import { F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { leftSource } from "./source-left.ts";
import { hasFinite, isFinite } from "./verb.ts";
import { make, type Setting } from "./make.ts";
import type { Sight } from "./sight.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, tokenEnd, tokenOf, type Unit } from "./unit.ts";

/** Whether the tokens [from, to) of a paragraph open with a dash turn. */
export function opensTurn(sight: Sight, from: number, to: number): boolean {
  const { tokens } = sight;
  if (!sight.lexicon.pack.dashTurns || to - from < 3) return false;
  const low = tokens.low[from]!;
  return (low === "–" || low === "—" || low === "-" || low === "―") && tokens.end[from]! < tokens.start[from + 1]!;
}

/** The last parenthesis of a unit that a cue makes, or null. */
function closingCue(u: Unit): Parenthesis | null {
  const cues = groups(u, false);
  for (let k = cues.length - 1; k >= 0; k--) {
    const group = cues[k]!;
    if (group.start < 1) continue;
    const made = cueParenthesis(u, group, 0, u.items.length);
    if (made && made.source && made.source[0] >= group.end) return made;
    if (made && !made.source) return made;
  }
  return null;
}

/**
 * The statement of a dash turn over its units, and the units behind it that tell again: everything said, the cue's parenthesis left out. Without a cue of its own the source
 * is empty and left to the paragraphs before.
 */
export function turnDraft(turn: readonly Unit[], setting: Setting): { one: Draft; rest: readonly Unit[] } {
  const content: Range[] = [];
  let found: { u: Unit; made: Parenthesis } | null = null;
  let narrated = turn.length;
  for (const [k, u] of turn.entries()) {
    u.spoken = true;
    // behind the cue: a sentence in which the one who spoke is told of
    if (found && (tellsOf(u, found) || closedByDash(found.u, found.made) && !goesOn(u))) { narrated = k; break; }
    let from = k === 0 ? 1 : 0;
    const made: Parenthesis | null = found ? null : closingCue(u);
    if (made) {
      found = { u, made };
      if (made.start > from) content.push([tokenOf(u, from), tokenEnd(u, isQuote(u, made.start) ? made.start + 1 : made.start)]);
      from = made.end;
      while (from < u.items.length && (isComma(u, from) || isDash(u, from) || lowAt(u, from) === ".")) from++;
      const dashAgain = made.end < u.items.length && isDash(u, made.end);
      const comma = made.end < u.items.length && isComma(u, made.end);
      if (from < u.items.length && (dashAgain || comma || lowAt(u, made.end) === ".")) content.push([tokenOf(u, from), tokenEnd(u, u.items.length)]);
      continue;
    }
    if (from < u.items.length) {
      const piece: Range = [tokenOf(u, from), tokenEnd(u, u.items.length)];
      const last = content.at(-1);
      // sentences in a row are one span until the cue parts them
      if (last && last[1] === piece[0]) content[content.length - 1] = [last[0], piece[1]]; else content.push(piece);
    }
  }
  const first = turn[0]!;
  if (!found) {
    const bare = draft({ content, cue: [], source: [], rule: `${first.sight.lexicon.pack.code}/bare-quote`, confidence: 0.8, unit: [first.first, turn.at(-1)!.end], block: setting.block });
    bare.speech = true;
    return { one: bare, rest: [] };
  }
  const { u, made } = found;
  const one = make(u, setting, { content: [], cue: made.cue, source: made.source ? [made.source] : [], rule: "turn-cue-source", act: made.group!.entry.cue.act, hedge: made.group!.entry.cue.hedge ?? "none", confidence: 0.97, told: made.told, relay: made.relay });
  one.content = content;
  one.speech = true;
  one.unit = [first.first, turn[narrated - 1]!.end];
  return { one, rest: turn.slice(narrated) };
}

/** Where running text closes speech with a dash, speech behind its cue opens with one again; with a cue of its own it is another turn. */
const closedByDash = (u: Unit, made: Parenthesis): boolean => u.sight.lexicon.pack.unmarkedTurns && isDash(u, made.start);
const goesOn = (u: Unit): boolean => isDash(u, 0) && closingCue(u) === null;

/** Whether a sentence reads as speech: a first or second person, a question or cry, or no verb at all. */
export function soundsSpoken(u: Unit): boolean {
  const { lexicon } = u.sight;
  if (!hasFinite(u, 0, u.items.length)) return true;
  for (let p = 0; p < u.items.length; p++) {
    if (/^[?!]/u.test(lowAt(u, p)) || /^[12]/u.test(lexicon.pronounClass.get(lowAt(u, p)) ?? "")) return true;
    if (!isMark(u, p) && isFinite(u, p) && agreement(lexicon.pack, lowAt(u, p)) === "1") return true;
  }
  return false;
}

/** Whether a sentence only tells that somebody speaks: a source, its verb and nothing that is said. */
export function tells(u: Unit): boolean {
  if (!u.sight.lexicon.pack.unmarkedTurns || u.items.length > 12) return false;
  let end = u.items.length;
  while (end > 0 && isMark(u, end - 1)) end--;
  const group = groups(u, false).find((one) => one.end === end && !one.passive && !one.loose && !one.hanging);
  if (!group) return false;
  const left = leftSource(u, group.start, 0);
  return left.range !== null && left.boundary === "start" && has(u, left.range[0], F.capital | F.speaker | F.title) && !has(u, left.range[0], F.subject);
}

const CLOSING = /^["”“»’']$/u;

/** Whether a sentence behind a turn's cue is narration: a cue whose subject, first in the sentence, is a third person or the one who spoke. */
function tellsOf(u: Unit, turn: { u: Unit; made: Parenthesis }): boolean {
  const group = groups(u, false).find((one) => !one.loose && !one.hanging);
  if (!group || !group.frames.some((frame) => frame.complement === "that" || frame.complement === "quote")) return false;
  const left = leftSource(u, group.start, 0);
  if (!left.range || left.boundary !== "start" || left.fronted) return false;
  const [from, to] = left.range, { source } = turn.made;
  if (to - from === 1 && /^[mf]$/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, from)) ?? "")) return true;
  return source !== null && has(u, to - 1, F.capital) && lowAt(u, to - 1) === lowAt(turn.u, source[1] - 1);
}

/** For running text: the item of the dash before a closing cue ("… - odparł."), or null. */
export function unmarkedClose(u: Unit): Parenthesis | null {
  if (!u.sight.lexicon.pack.unmarkedTurns) return null;
  const made = closingCue(u);
  // a quotation before the dash is the whole of the speech
  // "X - as a Y - gave them water": a verb with an object closes nothing
  if (made && !made.source && made.group && made.told && made.told[0] === made.group.end && !has(u, made.told[0], F.prep | F.told | F.adv | F.time | F.object)) return null;
  if (!made || !isDash(u, made.start) || isQuote(u, made.start - 1) || CLOSING.test(lowAt(u, made.start - 1))) return null;
  // outlets write, and what they report has its own speakers
  if (made.source) for (let p = made.source[0]; p < made.source[1] && !(has(u, p, F.prep) && !has(u, p, F.det)); p++) if (has(u, p, F.outletNoun)) return null;
  // the dash and cue must end the sentence
  for (let p = made.end; p < u.items.length; p++) if (!isMark(u, p)) return null;
  return made;
}
