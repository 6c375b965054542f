/** "According to X": the expressions that name a source without a verb, before, behind and inside what they attribute. */
import { lateSource, subjectStart } from "./agreement.ts";
import { F, SLOT, type AccordingEntry } from "./lexicon.ts";
import { interposedSource, leavesOpen } from "./interposed.ts";
import { hasQuote, type Parenthesis } from "./parenthesis.ts";
import { nounPhraseEnd, type Range } from "./phrase.ts";
import { rightSource } from "./source-right.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, quoteAt, type Unit } from "./unit.ts";
import { verbAt } from "./sight.ts";
import { finiteCue, hasFinite, isBoundary, isFinite, isReduced } from "./verb.ts";

/** The according-expression at item p: its entry and the item behind it. */
export function accordingAt(u: Unit, p: number): { entry: AccordingEntry; end: number } | null {
  const t = u.items[p];
  if (t === undefined || t < 0) return null;
  const found = u.sight.cues[t];
  const entry = found?.values.find((value) => value.type === "according");
  if (entry?.type === "according" && entry.cue.closes && !(isComma(u, p - 1) || isQuote(u, p - 1))) return null;
  return found && entry?.type === "according" ? { entry, end: p + (found.end - t) } : null;
}

/** "…, according to X": at item p, with content before it; null where it opens its clause (then it is not a parenthesis). */
export function accordingParenthesis(u: Unit, p: number, floor: number, limit: number): Parenthesis | null {
  const found = accordingAt(u, p);
  if (!found || found.entry.cue.cites && (followsOutlet(u, p) || belongsToVerb(u, p, found.end, limit)) || found && describesSubject(u, p, found.end, limit)) return null;
  let before = p;
  while (before > floor && has(u, before - 1, F.adv) && !has(u, before - 1, F.det)) before--;
  const owner = accordingOwner(u, p, found.end);
  if (owner && owner[0] < before) before = owner[0];
  if (before <= floor || has(u, before - 1, F.that | F.sub | F.rel)) return null;
  const comma = isComma(u, before - 1) || isDash(u, before - 1);
  const content = comma ? before - 1 : before;
  const inside = !owner && leavesOpen(u, content, floor) ? interposedSource(u, found.end, limit) : null;
  if (inside) return { start: content, end: inside[1], group: null, according: found.entry, cue: [[p, found.end]], source: inside, told: null, relay: null, goesOn: true };
  const source = owner ?? accordingSource(u, found.end, limit) ?? lateSource(u, found.end, limit, lowAt(u, found.end - 1));
  if (!source) return null;
  if (found.entry.cue.closes && !isBoundary(u, source[1]) && !has(u, source[1], F.adv | F.time | F.prep | F.told | F.via)) return null;
  // "X, according to Y, did Z": a subject alone before it, its verb behind
  const end = Math.max(source[1], found.end);
  const split = comma && isComma(u, end) && hasFinite(u, end, limit);
  // "…, and according to Y Z did …": the clause behind it
  if (u.sight.lexicon.pack.grammar.verbSecond && has(u, before - 1, F.coord) && isFinite(u, end)) return null;
  if (!split && !hasFinite(u, floor, content) && !hasQuote(u, floor, content)) return null;
  return { start: content, end, group: null, according: found.entry, cue: cueAround(p, found.end, owner), source, told: null, relay: null };
}

/** "In his view", "his view being": the possessive inside an according-expression, or alone before it, is its source. */
export function accordingOwner(u: Unit, p: number, end: number): Range | null {
  // a postposition: the phrase before it, from its determiner on
  if (accordingAt(u, p)?.entry.cue.after && !isBoundary(u, p - 1)) {
    let q = p;
    while (!isBoundary(u, q - 1) && !isFinite(u, q - 1) && !has(u, q - 1, F.that | F.sub) && !(q < p && has(u, q, F.det | F.poss))) q--;
    if (q < p) return [q, p];
  }
  // of the third person: one that is an object pronoun too
  for (let q = p; q < end; q++) if (has(u, q, F.poss) && has(u, q, F.object)) return [q, q + 1];
  return has(u, p - 1, F.poss) && has(u, p - 1, F.object) && (isBoundary(u, p - 2) || has(u, p - 2, F.that | F.coord | F.sub | F.rel)) ? [p - 1, p] : null;
}

/** The words of an according-expression without the possessive inside it. */
export const cueAround = (p: number, end: number, owner: Range | null): Range[] => (owner && owner[0] > p ? [[p, owner[0]], [owner[1], end]] : [[p, end]]);

/** "X reports, citing Y, that …", "X, citing Y, reports that …": a verb of speech on one side, what it takes or itself on the other. */
function belongsToVerb(u: Unit, p: number, from: number, limit: number): boolean {
  const source = accordingSource(u, from, limit);
  if (!source) return false;
  const at = isComma(u, source[1]) ? source[1] + 1 : source[1];
  const before = isComma(u, p - 1) ? p - 2 : p - 1;
  return finiteCue(u, before) || has(u, at, F.that) || finiteCue(u, at);
}

/** "X, quoted by Y, warned that …": a participle with its agent between commas, before the verb of X or of a clause it does not belong to. */
export function describesSubject(u: Unit, p: number, from: number, limit: number): boolean {
  if (!has(u, from - 1, F.by) || !isComma(u, p - 1)) return false;
  const source = accordingSource(u, from, limit);
  return source !== null && isComma(u, source[1]) && isFinite(u, source[1] + 1);
}

/** Whether a name stands directly before p, a comma aside: the outlet that cites what follows. */
const followsOutlet = (u: Unit, p: number): boolean => has(u, isComma(u, p - 1) ? p - 2 : p - 1, F.capital | F.outletNoun);

/** The finite verb of the clause that follows a relative one without a comma, or the end of the clause. */
function mainVerb(u: Unit, from: number, limit: number): number {
  let own = false, q = from;
  for (; q < limit && !isBoundary(u, q); q++) {
    const t = u.items[q]!;
    const supine = verbAt(u.sight, t, SLOT.participle);
    if (!isFinite(u, q)) { own ||= supine; continue; }
    if (own && !has(u, q - 1, F.coord)) return q;
    own = true;
  }
  return q;
}

/** The source behind an according-expression; in verb-second order it ends before the finite verb. */
export function accordingSource(u: Unit, p: number, limit: number): Range | null {
  if (p >= limit) return null;
  if (isQuote(u, p)) return quoteAt(u, p).length <= 8 ? [p, p + 1] : null;
  if (has(u, p, F.rel) && has(u, p, F.wh)) return null;
  // a name in quotation marks
  if (/^["„“«]$/u.test(lowAt(u, p))) for (let q = p + 2; q < Math.min(limit, p + 9); q++) if (/^["”“»]$/u.test(lowAt(u, q)) && isMark(u, q)) return [p, q + 1];
  if (u.sight.lexicon.pack.grammar.inflection && has(u, p, F.object) && !has(u, p, F.det | F.poss)) return [p, p + 1];
  let end = nounPhraseEnd(u, p, limit);
  if (end <= p) {
    // a clause as source: "according to what he wrote"
    if (!has(u, p, F.wh | F.that | F.object | F.subject)) return null;
    end = p + 1;
    while (end < limit && !isBoundary(u, end)) end++;
    return [p, end];
  }
  // the clause may begin without a comma: its subject shows by case
  const subject = subjectStart(u, p, end);
  if (subject < end) return [p, subject];
  while (has(u, end, F.by | F.rel) && end < limit && !isFinite(u, end)) {
    // participle and relative attributes up to the comma: "a document filed in court", "sources who …"
    let q = end;
    if (u.sight.lexicon.pack.grammar.verbSecond && has(u, end, F.rel)) q = mainVerb(u, end + 1, limit);
    while (q < limit && !isBoundary(u, q) && !(q > end && isFinite(u, q))) q++;
    if (q === end) break;
    end = q;
  }
  const { grammar } = u.sight.lexicon.pack;
  if (!grammar.verbSecond && !grammar.inflection && end < limit && !isBoundary(u, end)) {
    let q = end;
    while (q < limit && !isBoundary(u, q)) q++;
    // "a poll conducted by Y for Z": the form before a preposition is a participle of the source's
    const reduced = isReduced(u, end, p) ? end + 1 : end;
    if (!hasFinite(u, reduced, q) && (q >= limit - 1 || isComma(u, q))) end = q;
  }
  const extended = rightSource(u, p, limit);
  if (extended && extended[0] === p && extended[1] > end && isBoundary(u, extended[1])) end = extended[1];
  return [p, end];
}
