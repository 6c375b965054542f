/** Subjects: those that a coordinated or hanging verb takes from the clause before, and those that cannot speak. */
import type { Group } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { F, SLOT } from "./lexicon.ts";
import { humanHead, type Range } from "./phrase.ts";
import { leftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { has, isComma, isMark, lowAt, type Unit } from "./unit.ts";
import { verbAt } from "./sight.ts";
import { isFinite } from "./verb.ts";

/** First and second persons outside quotations are the narrator, who is no source. */
export function firstPerson(u: Unit, source: Range | null): boolean {
  if (!source || source[1] - source[0] !== 1) return false;
  return /^[12]/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) ?? "");
}

/** "Nobody", "someone": inside speech they report nobody's words. */
export function indefinite(u: Unit, source: Range | null): boolean {
  return source !== null && source[1] - source[0] === 1 && (u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) ?? "").startsWith("i");
}

/** The subject between auxiliary and verb, adverbs aside. */
export function trimBetween(u: Unit, [from, to]: Range): Range | null {
  let start = from, end = to;
  while (start < end && has(u, start, F.adv | F.neg | F.time) && !has(u, start, F.det | F.capital)) start++;
  while (end > start && has(u, end - 1, F.adv | F.neg | F.time) && !has(u, end - 1, F.capital)) end--;
  if (has(u, start, F.prep) && !has(u, start, F.det | F.capital)) return null;
  // the one told stands between subject and verb where the verb closes the clause
  if (u.sight.lexicon.clauseFinal) for (let p = start + 1; p < end; p++) if (has(u, p, F.told) && !has(u, p - 1, F.told)) { end = p; break; }
  return end > start ? [start, end] : null;
}

export function mainSubject(u: Unit, group: Group): Range | null {
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
export function coordinatedSubject(u: Unit, group: Group): Range | null {
  for (let p = 1; p < group.start; p++) {
    if (isMark(u, p) && !isComma(u, p)) continue;
    if (has(u, p, F.aux | F.finite | F.guessFinite) && !has(u, p, F.capital) || verbAt(u.sight, u.items[p]!, SLOT.finite)) {
      const left = leftSource(u, p, 0);
      const right = rightSource(u, p + 1, group.start);
      const behind = right && u.sight.lexicon.pack.grammar.verbSecond && has(u, right[0], F.capital | F.speaker | F.title | F.subject | F.det | F.poss) && humanHead(u, right);
      return left.range && !left.fronted && (humanHead(u, left.range) || !behind) ? left.range : right ?? left.range;
    }
  }
  return null;
}

/** The last run of capitals before p: whom a headline is about. */
export function lastName(u: Unit, p: number): Range | null {
  for (let end = p; end > 0; end--) if (has(u, end - 1, F.capital)) { let start = end - 1; while (start > 0 && has(u, start - 1, F.capital)) start--; return [start, end]; }
  return null;
}

export const someHuman = (u: Unit, [from, to]: Range): boolean => { for (let p = from; p < to; p++) if (has(u, p, F.capital | F.speaker | F.title | F.document | F.outletNoun | F.subject)) return true; return false; };
export const speaks = (u: Unit, source: Range | null, same: Draft | null): boolean => (source ? someHuman(u, source) : same !== null);

/** A source may not begin like an object clause or an adverbial. */
export const plausible = (u: Unit, [from]: Range): boolean => !has(u, from, F.toInf | F.that | F.wh | F.sub | F.time) || has(u, from, F.det | F.subject);

/** "One": with a modal it is nobody in particular. */
export const generic = (u: Unit, source: Range): boolean => source[1] - source[0] === 1 && u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) === "i";

/** "It", "det" as formal subject of an impersonal verb. */
export function expletive(u: Unit, source: Range, group: Group): boolean {
  if (source[1] - source[0] !== 1) return false;
  const kind = u.sight.lexicon.pronounClass.get(lowAt(u, source[0]));
  return kind === "x" || (kind === "n" && group.passive);
}
