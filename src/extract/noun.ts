/** Nouns that introduce content: "reports that …", "X's claim that …", "gave notice that …". */
import { draft, type Draft } from "./draft.ts";
import { infinitiveAt } from "./forward.ts";
import { F, type NounEntry } from "./lexicon.ts";
import type { Group } from "./cue.ts";
import { clauseStart, humanHead, isClitic, nounPhraseEnd, type Range } from "./phrase.ts";
import { antecedent, leftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { hasFinite, isFinite, isParticipial } from "./verb.ts";
import type { Setting } from "./make.ts";
import { contentEnd } from "./content-end.ts";
import { cueAt } from "./sight.ts";
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

const holdsNoun = (u: Unit, from: number, to: number): boolean => { for (let p = from; p < to; p++) if (cueAt(u.sight, u.items[p]!, "noun")) return true; return false; };

/** What stands behind a noun cue that ends at q: its content and where its own words end. */
function nounContent(u: Unit, q: number, entry: NounEntry, limit: number): { content: Range; cueEnd: number; object?: true } | null {
  for (const frame of entry.frames) {
    let from = q;
    if (frame.prep) { if (!frame.prep.every((word, k) => lowAt(u, q + k) === word)) continue; from = q + frame.prep.length; }
    if (isComma(u, from) && has(u, from + 1, F.that)) from++;
    if (frame.complement === "that" && has(u, from, F.that) && !(has(u, from, F.rel) && isFinite(u, from + 1)) && !(infinitiveAt(u, from, limit) && !hasFinite(u, from + 1, Math.min(limit, from + 5)))) return { content: [from + 1, contentEnd(u, from + 1, limit)], cueEnd: from };
    if (frame.complement === "wh" && has(u, from, F.wh) && !has(u, from, F.that) && hasFinite(u, from + 1, limit)) return { content: [from, contentEnd(u, from, limit)], cueEnd: from };
    // with a preposition before it the marker is no more than "that": it stays outside
    if (frame.complement === "inf" && has(u, from, F.toInf) && infinitiveAt(u, from, limit)) return frame.prep && has(u, from, F.that) ? { content: [from + 1, contentEnd(u, from + 1, limit)], cueEnd: from } : { content: [from, contentEnd(u, from, limit)], cueEnd: from };
  }
  return null;
}

/** Acts that are towards something, without a clause: one criticises a plan, but says something of it. */
const JUDGES: ReadonlySet<string> = new Set(["criticise", "warn", "believe"]);

/** Where the content of a noun that is itself a subject ends: before the verb of its clause, the verbs of the content's own clauses counted off. */
function beforeVerb(u: Unit, from: number, end: number, clause: boolean): number {
  let open = clause ? 1 : 0;
  for (let p = from; p < end; p++) {
    if (p > from && has(u, p, F.that | F.rel | F.sub | F.wh) && !has(u, p, F.det | F.prep)) { open++; continue; }
    if (!has(u, p, F.aux | F.finite) || has(u, p, F.capital | F.toInf | F.det)) continue;
    let before = p - 1;
    while (before > from && has(u, before, F.adv | F.neg)) before--;
    if (has(u, before, F.aux | F.auxNonFinite | F.toInf | F.coord | F.det | F.poss | F.prep)) continue;
    if (open > 0) { open--; continue; }
    return p > from + 1 ? p : end;
  }
  return end;
}

/** What a possessed noun is about: "X's criticism of the plan". */
function nounObject(u: Unit, q: number, entry: NounEntry, limit: number): { content: Range; cueEnd: number; object: true } | null {
  if (!JUDGES.has(entry.cue.act)) return null;
  for (const frame of entry.frames) {
    if (frame.complement !== "np" || !frame.prep || frame.object || !frame.prep.every((word, k) => lowAt(u, q + k) === word)) continue;
    const from = q + frame.prep.length;
    if (has(u, from, F.that | F.toInf | F.wh | F.time)) continue;
    const end = nounPhraseEnd(u, from, limit);
    if (end > from && !(end === from + 1 && has(u, from, F.object | F.poss))) return { content: [from, end], cueEnd: from, object: true };
  }
  return null;
}

/** The noun cue that a verb cue carries: "issued a warning that", within a few words behind the verb. */
export function carriedNoun(u: Unit, group: Group, q: number, limit: number): { entry: NounEntry; content: Range; cueEnd: number; from: number } | null {
  for (let p = q; p < Math.min(limit, q + 7); p++) {
    const t = u.items[p]!;
    if (t < 0 || isMark(u, p) || has(u, p, F.that | F.sub | F.subject) && p > q && !has(u, p, F.det)) return null;
    const found = u.sight.cues[t];
    const entry = found?.values.find((value) => value.type === "noun");
    if (!found || entry?.type !== "noun") continue;
    const end = p + (found.end - t);
    const made = nounContent(u, end, entry, limit);
    const carries = group.frames.some((frame) => frame.complement === "np") || entry.light.has(lowAt(u, group.at)) || group.entry.particles.length > 0;
    if (made && carries && made.content[1] - made.content[0] > 1) return { entry, ...made, from: group.end };
  }
  return null;
}

function nounDraft(u: Unit, p: number, end: number, entry: NounEntry, setting: Setting): Draft | null {
  const limit = u.items.length;
  let q = end;
  let source: Range | null = null;
  // "claim by X that", "uppgifter från X om att"
  if (has(u, q, F.by | F.prep) && !entry.frames.some((frame) => frame.prep?.[0] === lowAt(u, q))) {
    const stop = nounPhraseEnd(u, q + 1, limit);
    if (stop > q + 1 && nounContent(u, stop, entry, limit) && !holdsNoun(u, q + 1, stop)) { source = [q + 1, stop]; q = stop; }
  }
  const copula = has(u, q, F.aux) && u.sight.lexicon.passive.has(lowAt(u, q)) && has(u, q + 1, F.that) && possessorBefore(u, p) !== null && hasFinite(u, q + 2, limit);
  const made = copula ? { content: [q + 2, contentEnd(u, q + 2, limit)] as Range, cueEnd: q + 1, object: false } : nounContent(u, q, entry, limit) ?? (source || possessorBefore(u, p) ? nounObject(u, q, entry, limit) : null);
  if (!made || made.content[1] - made.content[0] < (made.object ? 1 : 2)) return null;
  if (!made.object && !hasFinite(u, clauseStart(u, p, 0), p)) made.content = [made.content[0], beforeVerb(u, made.content[0], made.content[1], has(u, made.content[0] - 1, F.that) || has(u, made.content[0], F.wh))];
  const infinitive = has(u, made.content[0], F.toInf);
  let cue: Range[] = [[p, source ? end : made.cueEnd]];
  // the subject of its light verb, a possessor before it
  const compound = compoundVerb(u, p);
  const light = compound ? -1 : lightVerb(u, p, entry);
  if (compound) {
    source = compound.source;
    cue = [...compound.parts, [p, made.cueEnd]];
  } else if (light >= 0) {
    const left = leftSource(u, light, 0);
    const inverted = u.sight.lexicon.pack.grammar.verbSecond && (left.fronted || !left.range) ? rightSource(u, light + 1, p) : null;
    const own = left.range && left.boundary === "rel" && has(u, left.range[0], F.rel) ? antecedent(u, left.range[0], 0) ?? left.range : left.range;
    source = inverted ?? (left.fronted ? null : own) ?? source;
    // "has raised fears": where the light verb is an auxiliary as well, only one who speaks has fears
    if (has(u, light, F.aux) && source && !humanHead(u, source) && !has(u, source[0], F.number)) return null;
    cue = inverted || p - light > 3 ? [[light, light + 1], [p, made.cueEnd]] : [[light, made.cueEnd]];
  } else source ??= possessorBefore(u, p);
  if (infinitive && !source) return null;
  if (light < 0 && !compound && !source) {
    if (entry.cue.act !== "say" && !entry.cue.hedge) return null;
    // nobody is named: the noun with its attributes is itself the source ("recurring reports")
    let first = p;
    while (first > 0 && !isMark(u, first - 1) && !isFinite(u, first - 1) && !isParticipial(u, first - 1) && !has(u, first - 1, F.prep | F.coord | F.that | F.sub | F.rel | F.subject | F.aux | F.auxNonFinite | F.toInf)) { first--; if (has(u, first, F.det)) break; }
    source = [first, end];
  }
  if (source && setting.depth === 0 && source[1] - source[0] === 1 && /^[12]/u.test(u.sight.lexicon.pronounClass.get(lowAt(u, source[0])) ?? "")) return null;
  const tokens = ([from, to]: Range): Range => [tokenOf(u, from), tokenEnd(u, to)];
  return draft({
    content: [tokens(made.content)], cue: cue.map(tokens), source: source ? [tokens(source)] : [], act: entry.cue.act, hedge: entry.cue.hedge ?? "none",
    rule: `${u.sight.lexicon.pack.code}/noun-cue`, confidence: 0.6, unit: [u.first, u.end], block: setting.block, depth: setting.depth,
  });
}

/** "has obtained information that …": any participle behind its auxiliaries, the noun its object. */
function compoundVerb(u: Unit, p: number): { source: Range | null; parts: Range[] } | null {
  const verb = p - 1;
  if (verb < 2 || isMark(u, verb) || has(u, verb, F.det | F.poss | F.prep | F.coord | F.adv | F.capital | F.number) || !has(u, verb - 1, F.aux | F.auxNonFinite)) return null;
  let start = verb - 1;
  while (start > 0 && has(u, start - 1, F.aux | F.auxNonFinite | F.neg) && !isMark(u, start - 1)) start--;
  if (has(u, start, F.aux)) { const left = leftSource(u, start, 0); return left.fronted || !left.range || humanHead(u, left.range) ? { source: left.fronted ? null : left.range, parts: [[start, p]] } : null; }
  for (let j = start - 1; j >= Math.max(0, start - 14) && !isMark(u, j) && !(has(u, j, F.that | F.sub) && !has(u, j, F.prep)); j--) if (has(u, j, F.aux)) return { source: j + 1 < start ? [j + 1, start] : null, parts: [[j, j + 1], [start, p]] };
  return null;
}

/** The light verb that carries a noun cue at p, a few words before it in the same clause, or -1. */
function lightVerb(u: Unit, p: number, entry: NounEntry): number {
  if (!entry.light.size) return -1;
  for (let j = p - 1; j >= Math.max(0, p - 9); j--) {
    if (isMark(u, j) && !isComma(u, j) || has(u, j, F.that | F.sub)) return -1;
    if (entry.light.has(lowAt(u, j))) return j;
    if (isFinite(u, j)) return -1;
  }
  return -1;
}

/** "Mohamsson's", "his": the possessor directly before a noun, adjectives aside. */
function possessorBefore(u: Unit, p: number): Range | null {
  let q = p;
  while (q > 0 && q > p - 3 && !isMark(u, q - 1) && !has(u, q - 1, F.poss | F.det | F.prep | F.capital | F.coord | F.aux) && !isFinite(u, q - 1)) q--;
  for (const at of q === p ? [p] : [p, q]) {
    if (at <= 0) continue;
    if (isClitic(u, at - 1)) { let first = at - 1; while (first > 0 && has(u, first - 1, F.capital | F.det | F.title | F.speaker)) first--; if (first < at - 1) return [first, at - 1]; }
    if (has(u, at - 1, F.poss)) return [at - 1, at];
    if (u.sight.lexicon.pack.grammar.verbSecond && has(u, at - 1, F.capital) && lowAt(u, at - 1).endsWith(u.sight.lexicon.genitive)) { let first = at - 1; while (first > 0 && has(u, first - 1, F.capital | F.title)) first--; return [first, at]; }
  }
  return null;
}
