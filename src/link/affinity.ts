/**
 * How likely it is that two sentences of statements render the same words, as log odds: what they share of what they say, what
 * they share at all, whether both deny, doubt or set a condition, how their lengths compare, and whether one speaker said both.
 */
import type { Article, Span, Statement } from "../model.ts";
import type { Voice } from "./voice.ts";
import { same, type Term, type Wording } from "./wording.ts";

/** One sentence of a statement; `order` counts the segments of its article. */
export interface Segment {
  readonly article: Article;
  readonly index: number;
  readonly statement: Statement;
  readonly voice: Voice;
  readonly spans: readonly Span[];
  readonly wording: Wording;
  /** A verb of denial that is itself negated: "does not rule out". */
  readonly affirms: boolean;
  readonly order: number;
}

/** Logistic regression over the statements of 60 texts in four languages, each pair of languages, rounded; the last row by hand. */
export const WEIGHTS = {
  bias: -2.8, share: 4.4, part: 2.5, mass: 1.4, denial: 1.1, denialApart: -1.1, condition: 0.5, conditionApart: -0.9, direct: 0.3, length: -2, values: -1, valuesTold: -2.5,
  thin: -2, renamed: 2.5, loose: -0.5, looseNamed: -1.5, apart: -4, neighbour: 1.5, whole: 3, again: 2, least: -5,
};

/** The terms of two wordings that are one, as the weight that each side has matched; each term at most once. */
export function shared(a: Wording, b: Wording, weigh: Weighing): { readonly matched: number; readonly a: number; readonly b: number } {
  const ofA = weigh(a), ofB = weigh(b);
  const candidates: { x: number; y: number; value: number; weight: number }[] = [];
  for (let x = 0; x < a.terms.length; x++) for (let y = 0; y < b.terms.length; y++) {
    const left = a.terms[x]!, right = b.terms[y]!;
    if ((left.bits & right.bits) === 0) continue;
    const value = same(left, right);
    if (value) candidates.push({ x, y, value, weight: Math.min(ofA.terms[x]!, ofB.terms[y]!) * value });
  }
  if (candidates.length > 1) candidates.sort((p, q) => q.value - p.value || Math.abs(p.x - p.y) - Math.abs(q.x - q.y));
  const usedX = new Set<number>(), usedY = new Set<number>();
  let matched = 0;
  for (const { x, y, weight } of candidates) {
    if (usedX.has(x) || usedY.has(y)) continue;
    usedX.add(x);
    usedY.add(y);
    matched += weight;
  }
  return { matched, a: ofA.total, b: ofB.total };
}

/** What the terms of a wording weigh, in their order, and all together. */
interface Weights { readonly terms: readonly number[]; readonly total: number; /** The terms that are values. */ readonly values: readonly Term[] }
export type Weighing = (wording: Wording) => Weights;

/** Weighs terms by what they are and by how much their keys tell; each wording once. */
export function weighing(telling: (key: string) => number): Weighing {
  const known = new WeakMap<readonly Term[], Weights>();
  return ({ terms }) => {
    let weights = known.get(terms);
    if (!weights) {
      const each = terms.map(({ keys, weight }) => {
        let least = 1;
        for (const key of keys) least = Math.min(least, telling(key));
        return weight * least;
      });
      known.set(terms, (weights = { terms: each, total: each.reduce((sum, weight) => sum + weight, 0), values: terms.filter(({ keys }) => keys[0]!.startsWith("q:")) }));
    }
    return weights;
  };
}

/** Every key tells as much as it says of itself. */
export const evenly: Weighing = weighing(() => 1);

export interface Features { share: number; part: number; mass: number; denial: number; denialApart: number; condition: number; conditionApart: number; direct: number; length: number; values: number; valuesTold: number; thin: number; renamed: number; loose: number; looseNamed: number; apart: number }

/** What speaks for and against two segments being one; null where they cannot be. */
function featuresOf(x: Segment, y: Segment, weigh: Weighing): Features | null {
  const a = x.wording, b = y.wording;
  const { matched, a: left, b: right } = shared(a, b, weigh);
  const one = x.voice.id === y.voice.id;
  const mass = Math.min(4, matched);
  if (!mass && !one) return null;
  const va = weigh(a).values, vb = weigh(b).values;
  const clash = va.length && vb.length && !va.some((term) => vb.some((other) => same(term, other) === 1)) ? 1 : 0;
  return {
    share: (2 * matched) / Math.max(1, left + right),
    part: matched / Math.max(1, Math.min(left, right)),
    mass,
    denial: a.negated && b.negated ? 1 : 0,
    denialApart: a.negated !== b.negated ? 1 : 0,
    condition: a.conditional && b.conditional ? 1 : 0,
    conditionApart: a.conditional !== b.conditional ? 1 : 0,
    direct: x.statement.manner !== "indirect" && y.statement.manner !== "indirect" ? 1 : 0,
    length: Math.abs(Math.log(Math.max(1, a.size) / Math.max(1, b.size))),
    values: clash,
    // other values in reported speech are another occasion; in a quotation that agrees else, a misprint
    valuesTold: clash && (x.statement.manner === "indirect" || y.statement.manner === "indirect") ? 1 : 0,
    thin: !one && mass < 2 && !(x.voice.loose && y.voice.loose) ? 1 : 0,
    // two names that begin alike may be one name misprinted
    renamed: !one && !x.voice.loose && !y.voice.loose && misprinted(x.voice.sounds, y.voice.sounds) ? 1 : 0,
    loose: !one && x.voice.loose && y.voice.loose ? 1 : 0,
    looseNamed: !one && x.voice.loose !== y.voice.loose ? 1 : 0,
    apart: !one && !x.voice.loose && !y.voice.loose ? 1 : 0,
  };
}

/** Names whose words begin alike, in order: the first three sounds of each. */
export function misprinted(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && a[0]!.slice(0, 3) === b[0]!.slice(0, 3) && a.at(-1)!.slice(0, 3) === b.at(-1)!.slice(0, 3);
}

/** The features in the order in which they are summed. */
const NAMES: readonly (keyof Features)[] = [
  "share", "part", "mass", "denial", "denialApart", "condition", "conditionApart", "direct", "length", "values", "valuesTold", "thin", "renamed", "loose", "looseNamed", "apart",
];

/** Log odds that two segments render the same words; `weigh` says how much their terms tell within the story. */
export function affinity(x: Segment, y: Segment, weigh: Weighing): number {
  const features = featuresOf(x, y, weigh);
  if (!features) return WEIGHTS.least;
  let sum = WEIGHTS.bias;
  for (const name of NAMES) sum += WEIGHTS[name] * features[name];
  return sum;
}
