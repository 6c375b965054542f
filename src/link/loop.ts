/**
 * Circular reporting: a chain of credits that comes back to an outlet it passed. Followed backwards in time, from an article to what
 * the credited outlet had printed before it, so that two papers that have each their own news and name each other are no loop.
 */

/** One article's credits as far as they may carry a claim around. */
export interface Passing {
  readonly publisher: string | null;
  /** The outlets that it credits for what they themselves report. */
  readonly credits: readonly string[];
}

/** Longer chains are followed no further. */
const LONGEST = 6;

/**
 * The loops among articles in the order of publication, each as the way the claim went, from the outlet it set out from back to it.
 *
 *     loops([{ publisher: "A", credits: [] }, { publisher: "B", credits: ["A"] }, { publisher: "A", credits: ["B"] }])   // [["A", "B", "A"]]
 */
export function loops(passing: readonly Passing[]): string[][] {
  const printed = new Map<string, number[]>();
  passing.forEach(({ publisher }, i) => { if (publisher !== null) printed.set(publisher, [...(printed.get(publisher) ?? []), i]); });
  const found = new Map<string, string[]>();
  passing.forEach(({ publisher }, i) => {
    if (publisher === null) return;
    const way = back(passing, printed, publisher, i);
    if (way) { const key = turned(way); if (!found.has(key)) found.set(key, [...way, way[0]!]); }
  });
  return [...found.values()];
}

/** The shortest way from an article's credits back to its own publisher, in the order in which the claim went; null where none leads there. */
function back(passing: readonly Passing[], printed: ReadonlyMap<string, readonly number[]>, publisher: string, start: number): string[] | null {
  let edge: { at: number; way: string[] }[] = [{ at: start, way: [] }];
  const seen = new Set<number>([start]);
  for (let depth = 0; depth < LONGEST && edge.length; depth++) {
    const next: typeof edge = [];
    for (const { at, way } of edge)
      for (const paper of passing[at]!.credits) {
        if (paper === publisher) { if (way.length && printed.get(paper)![0]! < at) return [publisher, ...way.toReversed()]; continue; }
        for (const earlier of printed.get(paper) ?? []) if (earlier < at && !seen.has(earlier)) { seen.add(earlier); next.push({ at: earlier, way: [...way, paper] }); }
      }
    edge = next;
  }
  return null;
}

/** A loop may be told from any of its outlets: the turn that comes first in order. */
const turned = (way: readonly string[]): string => way.map((_, i) => [...way.slice(i), ...way.slice(0, i)].join("\n")).sort()[0]!;
