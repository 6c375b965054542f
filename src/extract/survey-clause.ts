/**
 * "In a survey by X, 61 percent back the plan": a survey in a phrase at the head of its clause speaks without a verb of speech. What
 * it says is figures; a clause without any tells of the survey and is its own.
 */
import { accordingSource } from "./according.ts";
import { contentEnd } from "./content-end.ts";
import type { Draft } from "./draft.ts";
import { F } from "./lexicon.ts";
import { make, type Setting } from "./make.ts";
import { behindName, type Range } from "./phrase.ts";
import { has, isComma, isQuote, lowAt, tokenOf, type Unit } from "./unit.ts";
import { hasFinite, isBoundary, isFinite } from "./verb.ts";

/** The noun stands at most so many items behind the preposition: "in its latest large opinion survey". */
const HEAD = 7;

/** The attribution of a clause to the survey that its first phrase names, unless another attribution has the survey; null without one. */
export function surveyClause(u: Unit, setting: Setting, found: readonly Draft[]): Draft | null {
  const limit = u.items.length;
  if (setting.title || !has(u, 0, F.prep) || surveyBehind(u, limit) < 0) return null;
  const source = surveySource(u, limit);
  if (!source) return null;
  const from = isComma(u, source[1]) ? source[1] + 1 : source[1];
  const end = contentEnd(u, from, limit);
  const { grammar } = u.sight.lexicon.pack;
  // where endings tell verbs, one must stand there
  const clause = hasFinite(u, from, end) || !grammar.verbSecond && !grammar.inflection;
  if (end - from < 3 || has(u, from, F.rel) && !has(u, from, F.det) || !clause || !holdsNumber(u, from, end)) return null;
  const token = tokenOf(u, 1);
  if (found.some((one) => [...one.source, ...one.content, ...one.cue].some(([first, last]) => first <= token && token < last))) return null;
  return make(u, setting, { content: [[from, end]], cue: [[0, 1]], source: [source], rule: "according-clause", act: "say", hedge: "none", confidence: 0.7, told: null, relay: null });
}

/** The item of the first noun for a survey in the phrase that the preposition at 0 governs, -1 where none stands there. */
function surveyBehind(u: Unit, limit: number): number {
  const { surveys } = u.sight.lexicon;
  for (let p = 1; p < Math.min(limit, HEAD) && !isBoundary(u, p); p++) {
    if (surveys.has(lowAt(u, p))) return p;
    if (has(u, p, F.that | F.sub | F.rel) && !has(u, p, F.det) || isFinite(u, p) && p > 1 && !has(u, p, F.det | F.capital)) return -1;
  }
  return -1;
}

/** The survey with whoever made and ordered it: up to the verb where that comes second, else up to the comma or to what is the subject. */
function surveySource(u: Unit, limit: number): Range | null {
  const { grammar } = u.sight.lexicon.pack;
  const noun = surveyBehind(u, limit);
  if (grammar.verbSecond) {
    let end = noun + 1;
    while (end < limit && !isBoundary(u, end) && !isFinite(u, end)) end++;
    // a relative clause or participle between commas goes with the survey
    if (isComma(u, end)) { end++; while (end < limit && !isComma(u, end) && !isQuote(u, end)) end++; end++; }
    return isFinite(u, end) ? [1, isComma(u, end - 1) ? end - 1 : end] : null;
  }
  if (!grammar.inflection) {
    let end = noun + 1;
    while (end < limit && !isBoundary(u, end) && !(has(u, end, F.that | F.rel | F.sub) && !has(u, end, F.prep))) end++;
    return isComma(u, end) ? [1, end] : null;
  }
  const source = accordingSource(u, 1, limit);
  if (!source || source[1] <= noun) return null;
  // who ordered it: "for the “Post”"
  const name = has(u, source[1], F.prep | F.told) ? behindName(u, source[1] + 1, limit) : source[1];
  if (name > source[1] + 1) return [1, name];
  return has(u, source[1], F.prep) ? null : source;
}

function holdsNumber(u: Unit, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (has(u, p, F.number) || u.sight.lexicon.numberWords.has(lowAt(u, p))) return true;
  return false;
}
