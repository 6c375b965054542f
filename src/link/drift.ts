/**
 * What got lost between the renderings of one utterance. The rendering nearest to the mouth is the measure: that of the outlet which
 * the others say was told, or else the earliest, a quotation before a report. Sentence is held against aligned sentence and
 * what the other says beside it, and only signs that survive translation count: doubt and condition, negation of the main clause, values of one unit, names, quotation marks.
 */
import type { Article, Drift, DriftKind, Evidence, Figure, Span } from "../model.ts";
import { alike } from "../lang/forms.ts";
import { misprinted, type Segment } from "./affinity.ts";
import { credits } from "./told.ts";
import { timeOf } from "./published.ts";
import type { Aligned } from "./utterance.ts";
import { same, sharedDay, type Clause, type Term } from "./wording.ts";

/** A rendering shorter than this share of the measure leaves something out. */
const SHORT = 0.6;
/** One of two renderings shorter than this share is a part of the other; languages without articles need half the words. */
const PART = 0.5;
/** What only other renderings show together: so many of them, and this share. */
const MOST = 3, MANY = 0.75;
/** Sentences of fewer words have no clause to leave out. */
const LONG = 9;

/** Differences between renderings and the one nearest to the mouth; none where a translation only orders or words it otherwise. */
export function driftOf(one: Aligned, articles: readonly Article[], beside: (segment: Segment) => readonly Segment[]): Drift[] {
  const all = one.parts.flat();
  const measure = measureOf(all, articles);
  const found: Drift[] = [];
  const put = (kind: DriftKind, segment: Segment, against: Segment, text?: string, other?: string): void => {
    if (found.some((drift) => drift.kind === kind && drift.article === segment.article.id)) return;
    found.push({ ...evidence(segment, text), kind, against: evidence(against, other) });
  };
  for (const part of one.parts) {
    const against = best(part.filter(({ index }) => index === measure));
    if (!against) continue;
    const others = part.filter((segment) => segment.index !== measure);
    for (const segment of others) {
      const rest = others.filter(({ index }) => index !== segment.index).concat(against);
      const kept = (holds: (segment: Segment) => boolean): boolean => rest.length < 3 || rest.filter(holds).length > 1;
      const most = (holds: (segment: Segment) => boolean): boolean => rest.length >= MOST && rest.filter(holds).length >= Math.max(MOST, MANY * rest.length);
      const near = beside(segment);
      if (doubtful(against) && !weak(segment) && !near.some((other) => hedges(other) && common(other.wording.terms, against.wording.terms)) && hedged(segment, against) && kept(doubtful) || weaker(segment, against) && most((other) => weaker(segment, other))) put("lost-hedge", segment, against);
      if (!segment.wording.negated && segment.statement.act !== "deny" && whole(segment, against) && refused(segment, near, against) && (against.wording.denies && kept(({ wording }) => wording.denies) || against.wording.refutes && most(({ wording }) => wording.refutes))) put("lost-negation", segment, against);
      // "does not rule out" that has become "rules out"
      if (against.affirms && segment.statement.act === "deny" && !segment.affirms && kept(({ affirms }) => affirms)) put("lost-negation", segment, against);
      const changed = changedValue(segment, against);
      if (changed) put("changed-number", segment, against, segment.article.text.slice(...changed[0].span), against.article.text.slice(...changed[1].span));
      if (renamed(segment, against, articles[measure]!)) put("changed-name", segment, against, segment.voice.name, against.voice.name);
      if (segment.statement.manner === "direct" && credits(segment.article, segment.statement, articles[measure]!) && part.every((other) => other.index !== measure || other.statement.manner === "indirect")) put("indirect-as-direct", segment, against);
      if (against.wording.size >= LONG && segment.wording.size < SHORT * against.wording.size && segment.statement.manner === "direct" && against.statement.manner === "direct" && leavesOut(segment, near, against)) put("omission", segment, against);
    }
  }
  return found;
}

const best = (segments: readonly Segment[]): Segment | undefined => segments.toSorted((a, b) => rank(a) - rank(b))[0];
/** A quotation before a report. */
const rank = ({ statement: { manner } }: Segment): number => (manner === "direct" ? 0 : manner === "mixed" ? 1 : 2);

/** The article nearest to the mouth. */
function measureOf(all: readonly Segment[], articles: readonly Article[]): number {
  const indices = [...new Set(all.map(({ index }) => index))];
  const credited = new Map(indices.map((index) => [index, all.filter((segment) => segment.index !== index && credits(segment.article, segment.statement, articles[index]!)).length]));
  const manner = (index: number): number => Math.min(...all.filter((segment) => segment.index === index).map(rank));
  return indices.sort((a, b) => credited.get(b)! - credited.get(a)! || timeOf(articles[a]!) - timeOf(articles[b]!) || manner(a) - manner(b) || a - b)[0]!;
}

/** Renderings of about one length: neither is a part of the other. */
const whole = (a: Segment, b: Segment): boolean => a.wording.size >= PART * b.wording.size && b.wording.size >= PART * a.wording.size;

/** Whether another speaker is given whose name is this one misprinted, or who is quoted from the very article that names this one. */
function renamed(segment: Segment, against: Segment, measure: Article): boolean {
  const a = segment.voice, b = against.voice;
  if (a.id === b.id || a.loose || b.loose || segment.article.mentions.some(({ entity }) => entity === b.id)) return false;
  if (a.sounds.length === b.sounds.length && a.sounds.every((sound, i) => alike(sound, b.sounds[i]!))) return false;
  return misprinted(a.sounds, b.sounds) || segment.statement.manner === "direct" && against.statement.manner === "direct" && credits(segment.article, segment.statement, measure);
}

/** Whether a sentence is said with doubt or on a condition. */
const doubtful = ({ wording, statement: { hedge } }: Segment): boolean => wording.doubts || wording.conditional || hedge !== "none";
/** Said with one word of doubt where the other has two: "may" for "may perhaps". */
const weaker = (segment: Segment, other: Segment): boolean => segment.wording.doubted < 2 && other.wording.doubted > 1 && whole(segment, other);
/** The same, or as a belief: what "may be" in one language is "they expect" in another. */
const weak = (segment: Segment): boolean => doubtful(segment) || segment.wording.softened || segment.statement.act === "believe" || segment.statement.act === "estimate";

/** The values that take each other's place in two renderings: each missing on the other side, of one unit, and no others of it unmatched. */
function changedValue(segment: Segment, against: Segment): [Figure, Figure] | null {
  const here = figuresIn(segment), there = figuresIn(against);
  const lone = (list: readonly Figure[], others: readonly Figure[]): Figure[] => list.filter((figure) => !others.some((other) => overlaps(figure, other)));
  const mine = lone(here, there), theirs = lone(there, here);
  if (mine.length !== 1 || theirs.length !== 1 || here.length !== there.length) return null;
  const [a, b] = [mine[0]!, theirs[0]!];
  return COUNTED.has(a.unit) === COUNTED.has(b.unit) && (a.unit === b.unit || COUNTED.has(a.unit)) && a.rate === b.rate ? [a, b] : null;
}
const COUNTED: ReadonlySet<string> = new Set(["person", "item"]);

function figuresIn({ article, spans }: Segment): Figure[] {
  return article.figures.filter(({ span }) => spans.some(([from, to]) => span[0] >= from && span[1] <= to));
}

/** Equal, or one inside the bounds of the other: "about 340" and "between 330 and 350". */
function overlaps(a: Figure, b: Figure): boolean {
  const value = (figure: Figure): number => figure.min ?? figure.max ?? 0;
  if (value(a) === value(b) || a.max !== null && a.max === b.max) return true;
  return a.bound === "range" && a.min! <= value(b) && value(b) <= a.max! || b.bound === "range" && b.min! <= value(a) && value(a) <= b.max!;
}

/** What is left out says no, doubts, sets a condition, or is a clause of its own, and is not said beside it. */
function leavesOut({ wording }: Segment, near: readonly Segment[], { wording: { negated, conditional, doubts, clauses, terms } }: Segment): boolean {
  const beside = near.filter(({ statement }) => statement.act !== "deny").map((other) => other.wording).filter((other) => common(other.terms, terms));
  const here = [wording, ...beside];
  if (negated && !here.some((one) => one.negated) || conditional && !here.some((one) => one.conditional) || doubts && !here.some((one) => one.doubts)) return true;
  const said = here.flatMap((one) => one.terms);
  const left = ({ terms: own }: Clause): boolean => own.length > 1 && 2 * own.filter((term) => common([term], said)).length < own.length;
  return terms.length >= wording.terms.length + MUCH && clauses.some(left);
}
/** So many more words tell something more. */
const MUCH = 4;

const common = (a: readonly Term[], b: readonly Term[]): boolean => a.some((term) => b.some((other) => same(term, other) > 0));

/** Whether the words that the measure negates stand here without a no, which the sentences beside do not have either. */
function refused({ wording, voice }: Segment, near: readonly Segment[], against: Segment): boolean {
  // what a verb denies is denied by one; of another the claim itself may be told
  if (against.statement.act === "deny" && voice.id !== against.voice.id || sharedDay(against.wording, wording)) return false;
  const clauses = against.wording.clauses.filter(({ refuses }) => refuses);
  return !clauses.length || clauses.some(({ terms }) => common(terms, wording.terms) && !near.some((other) => other.wording.negated && common(terms, other.wording.terms)));
}

/** Whether the words that the measure doubts stand here: a condition holds for all of its sentence, and a sentence of about its length has all of it. */
function hedged(segment: Segment, against: Segment): boolean {
  const { clauses, conditional } = against.wording;
  const doubted = clauses.filter(({ doubts }) => doubts);
  return conditional || !doubted.length || whole(segment, against) || doubted.some(({ terms }) => common(terms, segment.wording.terms));
}
const hedges = ({ wording }: Segment): boolean => wording.doubts || wording.conditional;

function evidence({ article, spans }: Segment, text?: string): Evidence {
  const span: Span = [spans[0]![0], spans.at(-1)![1]];
  return text === undefined ? { article: article.id, text: article.text.slice(...span), span } : { article: article.id, text };
}
