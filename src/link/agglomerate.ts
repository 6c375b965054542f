/**
 * Clusters that grow link by link, the strongest first: two clusters become one where all their pairs together allow it. What two
 * clusters were refused for holds until one of them changes, so that the many links between them are judged once.
 */

/** Two of the things that are clustered, by number, and how strongly they belong together. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Cluster {
  readonly members: number[];
  /** Another number whenever the cluster changes. */
  stamp: number;
}

/**
 * The clusters of `count` things, in the order of their first, the members in the order in which they joined. Links below `least` join nobody.
 *
 *     agglomerate(3, [{ a: 0, b: 2, score: 1 }], 0, () => true)   // [[0, 2], [1]]
 */
export function agglomerate(
  count: number,
  links: readonly Link[],
  least: number,
  allowed: (left: readonly number[], right: readonly number[]) => boolean,
): number[][] {
  const at: Cluster[] = Array.from({ length: count }, (_, i) => ({ members: [i], stamp: i }));
  let stamps = count;
  const refused = new Set<number>();
  // no more joins than things: stamps stay below twice their number
  const together = (one: number, other: number): number => Math.min(one, other) * 2 * count + Math.max(one, other);
  for (const { a, b, score } of links.toSorted((x, y) => y.score - x.score)) {
    if (score < least) break;
    const left = at[a]!,
      right = at[b]!;
    if (left === right) continue;
    const pair = together(left.stamp, right.stamp);
    if (refused.has(pair)) continue;
    if (!allowed(left.members, right.members)) {
      refused.add(pair);
      continue;
    }
    left.members.push(...right.members);
    left.stamp = stamps++;
    for (const member of right.members) at[member] = left;
  }
  return [...new Set(at)].map(({ members }) => members);
}

/** A number for every two things, in whatever order; `otherwise` where none was put. */
export interface Pairs {
  get(a: number, b: number): number;
  put(a: number, b: number, value: number): void;
}

/**
 * Room for the pairs of `count` things: eight bytes a pair.
 *
 *     const scores = openPairs(2, -5); scores.put(1, 0, 3); scores.get(0, 1)   // 3
 */
export function openPairs(count: number, otherwise: number): Pairs {
  const values = new Float64Array((count * (count - 1)) / 2).fill(otherwise);
  const place = (a: number, b: number): number => (a < b ? (b * (b - 1)) / 2 + a : (a * (a - 1)) / 2 + b);
  return {
    get: (a, b) => values[place(a, b)]!,
    put(a, b, value) {
      values[place(a, b)] = value;
    },
  };
}
