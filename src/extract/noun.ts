/** Nouns that introduce content: "reports that …", "X's claim that …", "gave notice that …". */
import { draft, type Draft } from "./draft.ts";
import { contentEnd, infinitiveAt } from "./forward.ts";
import { F, type NounEntry } from "./lexicon.ts";
import { isFinite, isParticipial, leftSource, nounPhraseEnd, type Range } from "./phrase.ts";
import type { Setting } from "./sentence.ts";
import { has, isComma, isMark, lowAt, tokenEnd, tokenOf, type Unit } from "./unit.ts";

/** The attributions of noun cues whose content stands behind them, unless a verb cue has taken the same words. */
export function nounDrafts(u: Unit, setting: Setting, found: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (let p = 0; p < u.items.length; p++) {
    const t = u.items[p]!;
    if (t < 0) continue;
    const entry = u.sight.cues[t]?.values.find((value) => value.type === "noun");
    if (entry?.type !== "noun") continue;
    const one = nounDraft(u, p, p + (u.sight.cues[t]!.end - t), entry, setting);
    if (one && !found.some((other) => other.content.some(([from]) => from === one.content[0]![0]))) made.push(one);
  }
  return made;
}

function nounDraft(u: Unit, p: number, end: number, entry: NounEntry, setting: Setting): Draft | null {
  const limit = u.items.length;
  let q = end;
  let source: Range | null = null;
  // "claim by X that", "uppgifter från X om att"
  if (has(u, q, F.by | F.prep) && !entry.frames.some((frame) => frame.prep?.[0] === lowAt(u, q))) {
    const stop = nounPhraseEnd(u, q + 1, limit);
    if (stop > q + 1 && !entry.frames.every((frame) => frame.prep === null && !has(u, stop, F.that))) { source = [q + 1, stop]; q = stop; }
  }
  let content: Range | null = null, cueEnd = end;
  for (const frame of entry.frames) {
    let from = q;
    if (frame.prep) { if (!frame.prep.every((word, k) => lowAt(u, q + k) === word)) continue; from = q + frame.prep.length; }
    if (isComma(u, from) && has(u, from + 1, F.that)) from++;
    if (frame.complement === "that" && has(u, from, F.that) && !(has(u, from, F.rel) && isFinite(u, from + 1))) { content = [from + 1, contentEnd(u, from + 1, limit)]; cueEnd = from; break; }
    if (frame.complement === "wh" && has(u, from, F.wh) && !has(u, from, F.that)) { content = [from, contentEnd(u, from, limit)]; cueEnd = from; break; }
    if (frame.complement === "inf" && entry.light.size && infinitiveAt(u, from, limit)) { content = [from, contentEnd(u, from, limit)]; cueEnd = from; break; }
  }
  if (!content || content[1] - content[0] < 2) return null;
  // a possessor before it, or the subject of its light verb
  let start = p;
  let cueFrom = p;
  while (start > 0 && !isMark(u, start - 1) && has(u, start - 1, F.adv | F.number) && !has(u, start - 1, F.det)) start--;
  let light: Range | null = null;
  for (let j = p - 1; j >= Math.max(0, p - 7); j--) {
    if (isMark(u, j)) break;
    if (entry.light.has(lowAt(u, j))) { light = [j, end]; break; }
    if (isFinite(u, j)) break;
  }
  if (light) {
    const left = leftSource(u, light[0], 0);
    if (left.range && !left.fronted) source = left.range;
    cueFrom = light[0];
  } else if (!source) {
    const possessor = possessorBefore(u, start);
    if (possessor) source = possessor;
  }
  if (!light && !source && !has(u, p, F.document)) {
    // nobody is named: the noun with its attributes is itself the source ("recurring reports")
    let first = p;
    while (first > 0 && !isMark(u, first - 1) && !isFinite(u, first - 1) && !isParticipial(u, first - 1) && !has(u, first - 1, F.prep | F.coord | F.that | F.sub | F.rel | F.subject | F.aux | F.auxNonFinite | F.toInf)) { first--; if (has(u, first, F.det)) break; }
    source = [first, end];
  }
  if (source && setting.depth === 0 && source[1] - source[0] === 1 && /^[12]/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) ?? "")) return null;
  const tokens = ([from, to]: Range): Range => [tokenOf(u, from), tokenEnd(u, to)];
  return draft({
    content: [tokens(content)], cue: [tokens([cueFrom, cueEnd])], source: source ? [tokens(source)] : [], act: entry.cue.act, hedge: entry.cue.hedge ?? "none",
    rule: `${u.sight.lexicon.pack.code}/noun-cue`, confidence: 0.6, unit: [u.first, u.end], block: setting.block, depth: setting.depth,
  });
}

/** "Mohamsson's", "his": the possessor directly before a noun. */
function possessorBefore(u: Unit, p: number): Range | null {
  if (p <= 0) return null;
  if (has(u, p - 1, F.poss)) return [p - 1, p];
  const { verbSecond } = u.sight.lexicon.pack.grammar;
  const low = lowAt(u, p - 1);
  if (low === "'s" || low === "'") { let first = p - 1; while (first > 0 && has(u, first - 1, F.capital | F.det | F.title | F.speaker)) first--; return first < p - 1 ? [first, p - 1] : null; }
  if (verbSecond && has(u, p - 1, F.capital) && low.endsWith("s")) { let first = p - 1; while (first > 0 && has(u, first - 1, F.capital | F.title)) first--; return [first, p]; }
  return null;
}
