/** What a parenthesis attributes: the clause or speech before it, and what goes on behind it. */
import type { Group } from "./cue.ts";
import { F } from "./lexicon.ts";
import { coordinatedCue, type Parenthesis } from "./parenthesis.ts";
import { leavesOpen } from "./interposed.ts";
import type { Range } from "./phrase.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, tokenOf, type Unit } from "./unit.ts";
import { hasFinite, isBoundary, isParticipial } from "./verb.ts";

export const onlyQuotes = (u: Unit, [from, to]: Range): boolean => { let any = false; for (let p = from; p < to; p++) { if (isQuote(u, p)) any = true; else if (!isMark(u, p)) return false; } return any; };

/** The content of a parenthesis: what stands before it, and what goes on behind it. */
export function parentheticalContent(u: Unit, made: Parenthesis, stop: number, cues: readonly Group[]): Range[] {
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
  if (made.goesOn) { if (isComma(u, rest)) rest++; parts.push([rest, Math.min(u.stops.find((edge) => edge >= rest) ?? stop, stop)]); return parts; }
  if (made.according && u.sight.lexicon.pack.grammar.inflection && rest < stop && !isBoundary(u, rest) && !isMark(u, made.start)) parts.push([rest, Math.min(u.stops.find((edge) => edge >= rest) ?? stop, stop)]);
  if (rest < stop && !u.stops.includes(rest) && (isComma(u, rest) || isDash(u, rest) || (direct && (isMark(u, rest) || isQuote(u, rest))))) {
    while (rest < stop && isMark(u, rest) && !isQuote(u, rest)) rest++;
    const next = u.stops.find((edge) => edge > made.start && edge >= rest) ?? stop;
    const quoteAhead = isQuote(u, rest) || isQuote(u, rest + 1) && (has(u, rest, F.coord | F.sub | F.that | F.adv | F.prep));
    if (direct ? quoteAhead : rest < stop && !has(u, rest, F.adversative) && !(has(u, rest, F.coord) ? coordinatedCue(u, rest + 1) : isParticipial(u, rest)) && !ownClause(u, rest, next, cues)) {
      const from2 = direct && !isQuote(u, rest) ? rest + 1 : rest;
      const end2 = direct ? lastQuote(u, rest, Math.min(next, stop)) : Math.min(next, stop);
      if (end2 > from2 && (direct || made.according !== null || has(u, rest, F.coord | F.sub | F.rel | F.prep) || hasFinite(u, from2, end2) || broken(u, made, from, end) || parts[0] && !hasFinite(u, parts[0][0], parts[0][1]))) parts.push([from2, end2]);
    }
  }
  return parts;
}

/** "It is, she says, quite wrong": a clause that the parenthesis breaks off right behind its verb. */
const broken = (u: Unit, made: Parenthesis, from: number, end: number): boolean => isComma(u, made.start) && isComma(u, made.end) && (end - from <= 2 || leavesOpen(u, end, from));

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
