/**
 * "Reports X, citing Y": the words are Y's and X passes them on. The expression may stand behind the outlet, between it and its verb, or
 * between the verb and what it reports.
 */
import { accordingAt, accordingSource } from "./according.ts";
import type { Draft } from "./draft.ts";
import type { Range } from "./phrase.ts";
import { Kind } from "../text/segment.ts";
import { F } from "./lexicon.ts";
import { has, tokenEnd, tokenOf, type Unit } from "./unit.ts";

/** So many items may stand between the expression and the source or cue that it belongs to. */
const BESIDE = 3;

/** Turns the drafts of a unit whose outlet cites somebody into statements of the one cited, with the outlet as relay. */
export function citing(u: Unit, found: readonly Draft[]): void {
  for (let p = 1; p < u.items.length; p++) {
    const cited = accordingAt(u, p);
    if (!cited?.entry.cue.cites) continue;
    const source = accordingSource(u, cited.end, u.items.length);
    // "citing an interview": what is cited is no mouth
    if (!source || onlyChannel(u, source)) continue;
    const cue: Range = [tokenOf(u, p), tokenEnd(u, cited.end)], mouth: Range = [tokenOf(u, source[0]), tokenEnd(u, source[1])];
    const one = found.find((made) => carries(u, made, cue, mouth));
    if (!one) continue;
    const outlet = one.source[0]!;
    one.relay = [outlet[0], outlet[1] > cue[0] ? trimmed(u, outlet[0], cue[0]) : outlet[1]];
    one.cue = [cue];
    one.source = [mouth];
  }
}

/** Whether the head of a phrase is a channel or occasion and nothing that speaks. */
function onlyChannel(u: Unit, [from, to]: Range): boolean {
  for (let p = from; p < to && !(has(u, p, F.prep) && !has(u, p, F.det)); p++) {
    if (has(u, p, F.document | F.title | F.speaker | F.capital | F.outletNoun)) return false;
    if (has(u, p, F.media)) return true;
  }
  return false;
}

/** Whether the expression stands beside the draft's source or cue, outside what is said. */
function carries(u: Unit, made: Draft, [from]: Range, mouth: Range): boolean {
  const [source] = made.source, verb = made.cue.at(-1);
  if (!source || !verb || made.relay || source[0] > from || made.unit[0] !== u.first || source[0] === mouth[0]) return false;
  if (made.content.some(([start, end]) => start <= from && from < end)) return false;
  const inside = source[0] < from && from < source[1];
  const near = (end: number) => from >= end && from - end <= BESIDE;
  return inside || near(source[1]) || near(verb[1]);
}

/** The end of an outlet's phrase before the expression inside it, the comma left out. */
function trimmed(u: Unit, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && u.sight.tokens.kind[to - 1] === Kind.mark) to--;
  return to;
}
