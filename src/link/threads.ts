/**
 * Threads: the running topics above stories. A story belongs to the thread whose core it is like in names and concepts, whatever the
 * day; likeness that is too little for one event is enough for one topic. Threads never join stories, they only stand beside them.
 */
import { coreOf, likeness, profileOf, type Profile } from "./likeness.ts";
import type { Signature } from "./signature.ts";

export interface Thread {
  /** The id of the story that began it, with "th" for "st". */
  readonly id: string;
  readonly stories: readonly string[];
}

/** Log odds of one event from which two stories are of one topic; set on the 7 threads of 60 articles in four languages. */
const TOPIC = -1.5;
/** Names and words of a core that lead from one story to another, and how many stories one of them may lead to. */
const LEADS = 24, COMMON = 64;
/** A thread's core is made of its latest stories: topics move on. */
const LATEST = 16;

export interface Threads {
  /** Puts a story into its thread; stories come in the order in which they began. */
  add(story: string, signatures: readonly Signature[]): void;
  /** The threads with more than one story, in the order of their first. */
  all(): Thread[];
}

/**
 * No threads yet.
 *
 *     threads.all()[0].stories  // ["st_1", "st_4"]
 */
export function openThreads(): Threads {
  const found: { readonly stories: string[]; readonly profiles: Profile[] }[] = [];
  const byKey = new Map<string, Set<number>>();
  return {
    add(story, signatures) {
      const profile = coreOf(signatures.map(({ features }) => profileOf(features)));
      const leads = leadsOf(signatures);
      const near = new Set<number>();
      for (const key of leads) {
        const holders = byKey.get(key);
        if (holders && holders.size <= COMMON) for (const at of holders) near.add(at);
      }
      let best = -1, odds = TOPIC;
      for (const at of near) {
        const likely = likeness(profile, coreOf(found[at]!.profiles.slice(-LATEST)), null);
        if (likely >= odds) [best, odds] = [at, likely];
      }
      if (best < 0) best = found.push({ stories: [], profiles: [] }) - 1;
      found[best]!.stories.push(story);
      found[best]!.profiles.push(profile);
      for (const key of leads) {
        const holders = byKey.get(key);
        if (holders) holders.add(best);
        else byKey.set(key, new Set([best]));
      }
    },
    all: () => found.filter(({ stories }) => stories.length > 1).map(({ stories }) => ({ id: stories[0]!.replace(/^st_/u, "th_"), stories })),
  };
}

function leadsOf(signatures: readonly Signature[]): string[] {
  const weights = new Map<string, number>();
  for (const { features } of signatures) for (const { key, weight } of features) weights.set(key, (weights.get(key) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, LEADS).map(([key]) => key);
}
