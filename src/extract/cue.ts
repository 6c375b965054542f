/**
 * Verb groups that cue an attribution: the cue with its auxiliaries, negation and particle, its form chosen by what stands before it.
 */
import { remembered } from "../lang/forms.ts";
import { F, SLOT, type Frame, type VerbEntry } from "./lexicon.ts";
import { has, isMark, isQuote, lowAt, type Unit } from "./unit.ts";
import type { Range } from "./phrase.ts";
import { isBoundary, isFinite, nominal } from "./verb.ts";

export interface Group {
  /** Items of the whole group; `at` is the cue word. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly entry: VerbEntry;
  readonly frames: readonly Frame[];
  /** Item ranges of the cue's words: apart where subject or adverb part them. */
  readonly parts: readonly Range[];
  /** A subject between auxiliary and verb ("has USA confirmed" of verb-second languages). */
  readonly between: Range | null;
  readonly passive: boolean;
  /** A participle or gerund without auxiliary: its subject is the main clause's ("adding that"). */
  readonly hanging: boolean;
  /** An infinitive or participle that no finite verb carries, so that it asserts nothing. */
  readonly loose: boolean;
  /** A passive of reporting carries the verb, which is hearsay by it. */
  readonly reported: boolean;
}

/** No natural sentence has more cues than this; the bound keeps work on heaps of them linear. */
const MOST_CUES = 32;

/** All cue groups of a unit, in order. */
export function groups(u: Unit, titleCase: boolean): Group[] {
  const found: Group[] = [];
  for (let p = 0; p < u.items.length && found.length < MOST_CUES; p++) {
    const made = groupAt(u, p, titleCase);
    if (!made) continue;
    // "is reported to have said": one group, whose verb is the last
    while (made.reported && found.length && found.at(-1)!.at >= made.start) found.pop();
    found.push(made);
    p = Math.max(p, made.end - 1);
  }
  return found;
}

function groupAt(u: Unit, p: number, titleCase: boolean): Group | null {
  const t = u.items[p]!;
  if (t < 0) return null;
  const found = u.sight.cues[t];
  if (!found) return null;
  if (has(u, p, F.capital) && !titleCase && p > 0) return null;
  const end = p + (found.end - t);
  if (end > u.items.length) return null;
  const all = found.values.filter((value) => value.type === "verb");
  if (!all.length) return null;
  const { clauseFinal, pack: { grammar } } = u.sight.lexicon;
  // a verb that is one only with its particle needs it; with the particle there it wins over the bare verb
  const withParticle = all.flatMap((entry) => { const range = entry.particles.length ? particleOf(u, p, end, entry) : null; return range ? [{ entry, range }] : []; });
  const particle = withParticle[0]?.range ?? null;
  const verbs = particle ? withParticle.map(({ entry }) => entry) : all.filter((entry) => !entry.particles.length);
  if (!verbs.length) return null;

  // leftwards over auxiliaries, adverbs, negation and infinitive markers
  let start = p, aux = -1, finiteAux = false, marker = false;
  let reported: { start: number; entry: VerbEntry } | null = null;
  for (let j = p - 1; j >= 0; j--) {
    if (isQuote(u, j) || isMark(u, j)) break;
    // "the next step is to ask": a copula asserts no infinitive
    if (marker && start === j + 1 && u.sight.lexicon.passive.has(lowAt(u, j)) && grammar.verbSecond) break;
    if (has(u, j, F.aux | F.auxNonFinite) && !has(u, j, F.capital)) { if (aux < 0) aux = j; finiteAux ||= has(u, j, F.aux); start = j; continue; }
    if (has(u, j, F.toInf) && slotOf(verbs, SLOT.infinitive) && (j === p - 1 || start < p)) { marker = true; start = j; continue; }
    if (has(u, j, F.neg)) continue;
    if (has(u, j, F.adv) && !has(u, j, F.subject | F.det | F.prep | F.that | F.coord | F.rel)) continue;
    if (has(u, j, F.toInf) && aux === j + 1 && reportedAt(u, j - 1)) continue;
    reported = aux >= 0 && !finiteAux ? reportedAt(u, j) : null;
    if (reported) { start = reported.start; finiteAux = true; break; }
    if (marker && isFinite(u, j) && start === j + 1) { start = j; finiteAux = true; continue; }
    break;
  }
  const passiveWords = u.sight.lexicon.passive;
  let isPassive = aux >= 0 && passiveWords.has(lowAt(u, aux));
  let entry = aux >= 0 || marker
    ? (isPassive ? slotOf(verbs, SLOT.passive) ?? slotOf(verbs, SLOT.participle) : null) ?? slotOf(verbs, SLOT.participle) ?? slotOf(verbs, SLOT.infinitive) ?? slotOf(verbs, SLOT.ing) ?? slotOf(verbs, SLOT.finite)
    : slotOf(verbs, SLOT.finite) ?? slotOf(verbs, SLOT.passive) ?? slotOf(verbs, SLOT.ing) ?? slotOf(verbs, SLOT.participle) ?? slotOf(verbs, SLOT.infinitive);
  if (marker && aux < 0) entry = slotOf(verbs, SLOT.infinitive) ?? entry;
  // "earlier had the mayor to the paper declared": a form that is both closes the clause that an auxiliary opened
  if (clauseFinal && aux < 0 && entry?.slot === SLOT.finite && isBoundary(u, end) && auxiliaryOpens(u, start)) entry = slotOf(verbs, SLOT.participle) ?? entry;
  if (!entry) return null;
  // where the verb stands last, its auxiliaries follow it: "… that he said has"
  let tail = end;
  while (clauseFinal && has(u, tail, F.aux | F.auxNonFinite)) tail++;
  if (tail > end && has(u, tail - 1, F.aux) && (isBoundary(u, tail) || has(u, tail, F.coord))) {
    entry = slotOf(verbs, SLOT.participle) ?? slotOf(verbs, SLOT.infinitive) ?? entry;
    finiteAux = true;
    for (let j = end; j < tail; j++) isPassive ||= passiveWords.has(lowAt(u, j));
  } else tail = end;
  // "the accused left": a participle that is a noun of people too
  if (entry.slot === SLOT.participle && aux < 0 && !marker && has(u, p, F.speaker)) return null;
  if (entry.slot === SLOT.finite && aux >= 0 && !marker) { start = p; }
  // "another said, “…”": a form that is finite and nothing else, before what it announces
  const announces = entry.slot === SLOT.finite && (isQuote(u, end) || lowAt(u, end) === "," || lowAt(u, end) === ":" || has(u, end, F.that)) && !slotOf(verbs, SLOT.infinitive) && !found.values.some((value) => value.type === "noun") && has(u, p - 1, F.det);
  if (entry.slot !== SLOT.infinitive && !announces && nominal(u, p) && !(aux >= 0)) return null;

  // the finite auxiliary may stand apart, the subject between ("har USA kunnat bekräfta")
  let between: Range | null = null;
  let parts: Range[] = [[start, tail]];
  let loose = false;
  // "has condemned … and described": the participle behind a coordinator shares auxiliary and subject
  const coordinated = !finiteAux && (entry.slot === SLOT.participle || entry.slot === SLOT.infinitive) && has(u, start - 1, F.coord) ? auxiliaryBefore(u, start - 1) : -1;
  if (coordinated >= 0) { finiteAux = true; isPassive ||= passiveWords.has(lowAt(u, coordinated)); }
  if (!finiteAux && entry.slot !== SLOT.finite && entry.slot !== SLOT.passive && grammar.verbSecond && !marker) {
    for (let j = start - 1; j >= Math.max(0, start - 14); j--) {
      if (isBoundary(u, j) || has(u, j, F.that | F.sub)) break;
      if (marker && has(u, j, F.aux) && u.sight.lexicon.passive.has(lowAt(u, j))) break;
      if (has(u, j, F.aux)) {
        if (j + 1 < start) { between = [j + 1, start]; parts = [[j, j + 1], [start, end]]; start = j; }
        finiteAux = true;
        isPassive ||= aux < 0 && passiveWords.has(lowAt(u, j));
        break;
      }
      if (isFinite(u, j)) break;
    }
  }
  const hanging = entry.slot === SLOT.ing && !finiteAux;
  if ((entry.slot === SLOT.participle || entry.slot === SLOT.infinitive) && !finiteAux) loose = true;
  if (entry.slot === SLOT.infinitive && marker && finiteAux) loose = grammar.verbSecond && isPassive;

  let stop = tail;
  if (particle) {
    if (particle[0] === end) { stop = particle[1]; parts = [...parts.slice(0, -1), [parts.at(-1)![0], stop]]; }
    else parts = particle[0] > end ? [...parts, particle] : particle[1] === start ? [[particle[0], parts[0]![1]], ...parts.slice(1)] : [particle, ...parts];
  }
  const { slot, particles } = entry;
  const same = verbs.filter((value) => value.slot === slot && value.particles.length > 0 === particles.length > 0);
  const heard: VerbEntry = reported ? { ...entry, cue: { ...entry.cue, hedge: reported.entry.cue.hedge ?? "alleged" } } : entry;
  return { start, at: p, end: stop, entry: heard, reported: reported !== null, frames: same.flatMap((value) => value.frames), parts, between, passive: entry.slot === SLOT.passive || (isPassive && entry.slot === SLOT.participle), hanging, loose };
}

/** The passive of reporting that ends at item p, with where it begins: "is reported", "uppges"; null where none does. */
function reportedAt(u: Unit, p: number): { start: number; entry: VerbEntry } | null {
  const found = p > 0 && u.items[p]! >= 0 && !has(u, p, F.capital) ? u.sight.cues[u.items[p]!] : null;
  const entry = found?.values.find((value) => value.type === "verb" && (value.slot === SLOT.passive || value.slot === SLOT.participle && u.sight.lexicon.passive.has(lowAt(u, p - 1))) && value.frames.some(({ complement }) => complement === "subj"));
  return entry?.type === "verb" ? { start: entry.slot === SLOT.passive ? p : p - 1, entry } : null;
}

/** Whether the clause before item p has an auxiliary for its only finite verb, the subject behind it. */
function auxiliaryOpens(u: Unit, p: number): boolean {
  for (let j = p - 1; j >= Math.max(0, p - CLAUSE); j--) {
    if (isBoundary(u, j) || has(u, j, F.that | F.sub) && !has(u, j, F.prep)) return false;
    if (has(u, j, F.aux) && !has(u, j, F.capital)) return true;
    if (isFinite(u, j)) return false;
  }
  return false;
}

/** A clause has at most this many items behind its verb. */
const CLAUSE = 24;

const wordsOf = remembered((particle: string): readonly string[] => particle.split(" "));

/** The particle of a verb: behind it, at once or a few words on, or just before it (a reflexive). */
export function particleOf(u: Unit, p: number, end: number, entry: VerbEntry): Range | null {
  for (const particle of entry.particles) {
    const words = wordsOf(particle);
    // where the verb's part closes the clause, what stands nearer is a preposition
    const { clauseFinal } = u.sight.lexicon;
    for (let j = end; j < Math.min(u.items.length, end + (clauseFinal ? CLAUSE : 8)); j++) {
      if (clauseFinal && (isQuote(u, j) || isMark(u, j) && !isBoundary(u, j) || !isMark(u, j) && !(isBoundary(u, j + words.length) || has(u, j + words.length, F.coord | F.that)))) continue;
      if (isMark(u, j) || isQuote(u, j) || has(u, j, F.that | F.sub) && !(clauseFinal && has(u, j, F.prep)) && lowAt(u, j) !== words[0]) break;
      if (words.every((word, k) => lowAt(u, j + k) === word)) return [j, j + words.length];
      if (isFinite(u, j)) break;
    }
    if (words.length === 1 && !u.sight.lexicon.pack.grammar.verbSecond) for (let j = p - 1; j >= Math.max(0, p - 4) && !isMark(u, j); j--) if (lowAt(u, j) === particle) return [j, j + 1];
  }
  return null;
}

/** The auxiliary nearest before the coordinator at `from`, where a finite one stands in the clause, or -1. */
function auxiliaryBefore(u: Unit, from: number): number {
  let nearest = -1;
  for (let p = from - 1; p >= Math.max(0, from - 30); p--) {
    if (isMark(u, p) && !isBoundary(u, p)) continue;
    if (nearest < 0 && has(u, p, F.aux | F.auxNonFinite)) nearest = p;
    if (has(u, p, F.aux)) return nearest;
    if (has(u, p, F.sub)) return -1;
  }
  return -1;
}

function slotOf(verbs: readonly VerbEntry[], slot: number): VerbEntry | null {
  return verbs.find((value) => value.slot === slot) ?? null;
}
