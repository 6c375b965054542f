/** Hearsay without a source: a reportative modal or adverb makes its clause a statement of nobody named, alleged. */
import { draft, type Draft } from "./draft.ts";
import { particleOf } from "./cue.ts";
import { F, type ReportativeEntry } from "./lexicon.ts";
import { adverbialEnd, clauseStart, type Range } from "./phrase.ts";
import { hasFinite, isBoundary } from "./verb.ts";
import type { Setting } from "./make.ts";
import { contentEnd } from "./content-end.ts";
import { has, isComma, isQuote, lowAt, tokenEnd, tokenOf, type Unit } from "./unit.ts";

export interface Hearsay { readonly at: number; readonly end: number; readonly entry: ReportativeEntry; readonly parts: readonly Range[] }

/** Whether the word behind "have", adverbs and phrases of time aside, may be a participle: "shall have the custody" reports nothing. */
function participleFollows(u: Unit, from: number): boolean {
  const { participle } = u.sight.lexicon.endings;
  if (!participle.length) return true;
  let p = from;
  while (p < u.items.length && has(u, p, F.adv | F.neg | F.time) && !has(u, p, F.det)) p++;
  if (has(u, p, F.prep) && !has(u, p, F.det)) { const end = adverbialEnd(u, p, u.items.length); if (end > p && end < u.items.length) p = end; }
  return has(u, p, F.auxNonFinite) || !has(u, p, F.det | F.poss | F.number | F.object) && participle.some((ending) => lowAt(u, p).endsWith(ending));
}

/** Whether the modal at p is no hearsay by what stands beside it: the one who is spoken to or speaks, or another modal. */
const isOrder = (u: Unit, p: number): boolean => [p - 1, p + 1].some((q) => /^[12]/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, q)) ?? "")) || (has(u, p - 1, F.coord) && has(u, p - 2, F.aux));

/** Whether the clause that goes on at p ends with one of these forms. */
function closesWith(u: Unit, p: number, forms: readonly string[]): boolean {
  let q = p;
  while (q < u.items.length && (!isBoundary(u, q) || isQuote(u, q)) && !has(u, q, F.coord | F.that)) q++;
  return q - 2 > p && forms.includes(lowAt(u, q - 1));
}

/** The reportatives of a unit, modals only with the form that must follow them. */
export function hearsay(u: Unit): Hearsay[] {
  const found: Hearsay[] = [];
  const bareInfinitive = u.sight.lexicon.pack.speech.toInfinitive === "";
  for (let p = 0; p < u.items.length; p++) {
    const t = u.items[p]!;
    if (t < 0) continue;
    const here = u.sight.cues[t];
    const entry = here?.values.find((value) => value.type === "reportative");
    if (!here || entry?.type !== "reportative") continue;
    const end = p + (here.end - t);
    if (here.values.some((value) => value.type === "verb" && value.particles.length > 0 && particleOf(u, p, end, value))) continue;
    if (!entry.with.length) { found.push({ at: p, end, entry, parts: [[p, end]] }); continue; }
    if (u.sight.lexicon.clauseFinal) { if (closesWith(u, end, entry.with) && !isOrder(u, p)) found.push({ at: p, end, entry, parts: [[p, end]] }); continue; }
    for (let q = end; q < Math.min(u.items.length, end + 10) && !isBoundary(u, q); q++) {
      if (has(u, q, F.that | F.sub)) break;
      if (!entry.with.includes(lowAt(u, q))) continue;
      if (!participleFollows(u, q + 1) || isOrder(u, p)) break;
      // where the infinitive has no marker it is the verb of what is said, and no auxiliary
      found.push({ at: p, end: bareInfinitive ? end : q + 1, entry, parts: bareInfinitive ? [[p, end]] : q === end ? [[p, q + 1]] : [[p, end], [q, q + 1]] });
      break;
    }
  }
  return found;
}

/** Statements of nobody: the clause of each reportative that no attribution covers. */
export function reportativeDrafts(u: Unit, setting: Setting, found: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (const { at, end, entry, parts } of hearsay(u)) {
    const token = tokenOf(u, at);
    if (found.some((other) => [...other.content, ...other.cue].some(([from, to]) => from <= token && token < to))) continue;
    if (found.some((other) => other.cue.some(([from, to]) => Math.abs(from - token) < 4 || Math.abs(to - token) < 4))) continue;
    // "it is rumoured that": what stands behind the complementiser
    const that = isComma(u, end) && has(u, end + 1, F.that) && entry.with.length === 0;
    const from = that ? end + 2 : clauseStart(u, at, 0);
    const to = contentEnd(u, Math.max(end, from), u.items.length);
    if (to - from < 3 || isQuote(u, at)) continue;
    if (!hasFinite(u, from, to) && !entry.with.length) continue;
    const pieces: Range[] = [];
    let p = from;
    if (!that) for (const [a, b] of parts) { if (a > p) pieces.push([p, a]); p = Math.max(p, b); }
    if (to > p) pieces.push([p, to]);
    const tokens = ([a, b]: Range): Range => [tokenOf(u, a), tokenEnd(u, b)];
    made.push(draft({
      content: pieces.map(tokens), cue: parts.map(tokens), source: [], act: "say", hedge: entry.cue.hedge, rule: `${u.sight.lexicon.pack.code}/reportative`, confidence: 0.5,
      unit: [u.first, u.end], block: setting.block, depth: setting.depth,
    }));
  }
  return made;
}
