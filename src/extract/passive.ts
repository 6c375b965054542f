/**
 * Passive cues: who speaks stands behind "by", or is a document of a fronted phrase, or nobody; what is said is a clause behind the
 * verb, or the verb's own subject with its complement: "He is said to be ill", "The plan was criticised by the unions".
 */
import type { Group } from "./cue.ts";
import { complement, infinitiveAt, type Complement } from "./forward.ts";
import { F } from "./lexicon.ts";
import { humanHead, nounPhraseEnd, skipAdverbials, type Range } from "./phrase.ts";
import type { LeftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { isBoundary } from "./verb.ts";
import { contentEnd } from "./content-end.ts";
import { has, isQuote, lowAt, type Unit } from "./unit.ts";

/** Content of a passive cue: a clause behind it as of any cue, or its subject with what completes it, in one or two ranges. */
export type PassiveContent = { readonly taken: Complement } | { readonly parts: readonly Range[]; readonly cue: Range | null; readonly source: Range | null };

/** The one who speaks: behind "by", with the place of that word, or null. */
export function agent(u: Unit, from: number, limit: number): { start: number; source: Range } | null {
  for (let p = from; p < limit && !(isBoundary(u, p)); p++) {
    if (has(u, p, F.by)) { const end = nounPhraseEnd(u, p + 1, limit); return end > p + 1 ? { start: p, source: [p + 1, end] } : null; }
    // behind another verb it is that verb's agent or adverbial
    if (has(u, p, F.that | F.sub | F.auxNonFinite | F.aux | F.toInf) && !has(u, p, F.prep | F.adv)) return null;
  }
  return null;
}

/** "On the company's website it is claimed that": the document or channel of a fronted phrase speaks. */
export function documentSource(u: Unit, group: Group, floor: number): Range | null {
  let p = group.start - 1;
  while (p > floor && !isBoundary(u, p - 1) && !has(u, p, F.prep)) p--;
  if (!has(u, p, F.prep) || p + 1 >= group.start) return null;
  for (let q = p + 1; q < group.start; q++) if (has(u, q, F.document | F.media | F.outletNoun)) return [p + 1, group.start];
  return null;
}

/** What a passive cue attributes, or null; `q` is the item behind the cue or behind the agent next to it. */
export function passiveContent(u: Unit, group: Group, q: number, limit: number, left: LeftSource): PassiveContent | null {
  const made = complement(u, q, limit, group.frames, true);
  if (made && (made.extra || made.rule === "source-cue-that" || made.rule === "source-cue-quote")) return { taken: made };
  const inverted = !group.between && (left.fronted || !left.range) && u.sight.lexicon.pack.grammar.verbSecond ? rightSource(u, group.end, limit) : null;
  const subject = group.between ?? (left.range && !left.fronted ? left.range : inverted);
  const takesSubject = group.frames.some((frame) => frame.complement === "subj" || frame.complement === "np" || frame.object === "content");
  // "is pronounced as we pronounce it": what has a subject of its own takes no clause without a sign
  if (made?.rule === "source-cue-clause" && subject && !group.between && !/^[nx]/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, subject[0])) ?? "")) return null;
  if (!subject || !takesSubject) return made ? { taken: made } : null;
  const from = skipAdverbials(u, inverted === subject ? inverted[1] : q, limit);
  const by = agent(u, from, limit), spoke = agent(u, group.end, limit);
  const at = by && by.start === from ? by.source[1] : from;
  if (group.frames.some((frame) => frame.complement === "subj" || (frame.complement === "inf" && frame.object)) && infinitiveAt(u, at, limit) || group.frames.some((frame) => frame.complement === "as") && has(u, at, F.as)) {
    return { parts: [subject, [at, contentEnd(u, at, limit)]], cue: null, source: spoke && spoke.source[1] <= at ? spoke.source : null };
  }
  // "was condemned by the unions": what was condemned
  if (spoke && humanHead(u, spoke.source) && !isQuote(u, subject[0]) && group.frames.some((frame) => frame.complement === "np" && !frame.prep && !frame.object)) return { parts: [subject], cue: [spoke.start, spoke.start + 1], source: spoke.source };
  return null;
}
