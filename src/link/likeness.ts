/**
 * How likely it is that two articles, or an article and the core of a story, tell one event. Each kind of evidence gives a cosine
 * over what both have and either lacks; square roots let several kinds, each middling, outweigh one alone. The sum is log odds:
 * above zero it is rather one event than not.
 */
import { KINDS_OF_FEATURE } from "./signature.ts";

export interface Weighted { readonly key: string; readonly weight: number }

/** Features by kind, with the length of each kind's vector. */
export interface Profile {
  readonly kinds: readonly ReadonlyMap<string, number>[];
  readonly norms: readonly number[];
}

export const tuning = {
  // logistic regression over all pairs of the 240 texts (60 articles in four languages), rounded
  name: 12, sound: 13, quantity: 6, concept: 11, word: 3, bias: -18.5,
  gap: 0.3, free: 3,
};

/** The profile of features as they were kept. */
export function profileOf(features: readonly Weighted[]): Profile {
  const kinds = [...KINDS_OF_FEATURE].map(() => new Map<string, number>());
  for (const { key, weight } of features) kinds[KINDS_OF_FEATURE.indexOf(key[0]!)]?.set(key, weight);
  return { kinds, norms: kinds.map(norm) };
}

function norm(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** The mean of profiles, each kind of each of length one: what most of them have weighs most. */
export function coreOf(profiles: readonly Profile[]): Profile {
  const kinds = [...KINDS_OF_FEATURE].map((_, kind) => {
    const sum = new Map<string, number>();
    for (const { kinds: vectors, norms } of profiles) for (const [key, weight] of vectors[kind]!) sum.set(key, (sum.get(key) ?? 0) + weight / norms[kind]!);
    return sum;
  });
  return { kinds, norms: kinds.map(norm) };
}

function cosine(a: Profile, b: Profile, kind: number): number {
  const length = a.norms[kind]! * b.norms[kind]!;
  if (!length) return 0;
  const [less, more] = a.kinds[kind]!.size < b.kinds[kind]!.size ? [a.kinds[kind]!, b.kinds[kind]!] : [b.kinds[kind]!, a.kinds[kind]!];
  let sum = 0;
  for (const [key, weight] of less) sum += weight * (more.get(key) ?? 0);
  return sum / length;
}

export const cosines = (a: Profile, b: Profile): number[] => [0, 1, 2, 3, 4].map((kind) => cosine(a, b, kind));

/** Log odds that two profiles tell one event, `gap` days apart. */
export function likeness(a: Profile, b: Profile, gap: number): number {
  const [n, s, q, c, w] = cosines(a, b).map(Math.sqrt) as [number, number, number, number, number];
  return tuning.bias + tuning.name * n + tuning.sound * s + tuning.quantity * q + tuning.concept * c + tuning.word * w - tuning.gap * Math.max(0, gap - tuning.free);
}
