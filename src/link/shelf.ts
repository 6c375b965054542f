/** A shelf in memory: what placing needs, for articles that are gathered without an archive. */
import type { Weighted } from "./likeness.ts";
import type { Neighbour, Shelf } from "./story.ts";

/** A feature that more articles than this have leads nowhere by itself. */
const COMMON = 256;

/**
 * An empty shelf.
 *
 *     place(openShelf(), signature(article, pack))
 */
export function openShelf(): Shelf {
  const kept = new Map<string, { readonly features: readonly Weighted[]; readonly day: number | null }>();
  const holders = new Map<string, Set<string>>();
  const storyOf = new Map<string, string>();
  const members = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  let founded = 0;
  return {
    candidates(features, { from, to }, limit = Infinity) {
      const shared = new Map<string, number>();
      for (const { key, weight } of features) {
        const found = holders.get(key);
        if (found && found.size <= COMMON) for (const article of found) shared.set(article, (shared.get(article) ?? 0) + weight);
      }
      return [...shared]
        .flatMap(([article, weight]): [Neighbour, number][] => {
          const { day } = kept.get(article)!;
          if (day !== null && ((from !== null && day < from) || (to !== null && day > to))) return [];
          return [[{ article, story: storyOf.get(article) ?? null, day }, weight]];
        })
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([neighbour]) => neighbour);
    },
    put(article, features, day) {
      for (const { key } of kept.get(article)?.features ?? []) holders.get(key)?.delete(article);
      kept.set(article, { features, day });
      for (const { key } of features) {
        const before = holders.get(key);
        if (before) before.add(article);
        else holders.set(key, new Set([article]));
      }
    },
    features: (article) => kept.get(article)?.features ?? [],
    place(article, story) {
      const before = storyOf.get(article);
      if (before !== undefined) members.get(before)?.delete(article);
      storyOf.set(article, story);
      const others = members.get(story);
      if (others) others.add(article);
      else members.set(story, new Set([article]));
    },
    storyOf: (article) => storyOf.get(article) ?? null,
    members: (story) => [...(members.get(story) ?? [])],
    tally: (keys) => ({ stories: founded, counts: keys.map((key) => seen.get(key) ?? 0) }),
    count(keys, isNew) {
      for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
      if (isNew) founded++;
    },
  };
}
