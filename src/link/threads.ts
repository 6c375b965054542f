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

/**
 * The threads with more than one story, in the order of their first.
 *
 *     threads([{ id: "st_1", signatures }, …])[0].stories  // ["st_1", "st_4"]
 */
export function threads(stories: readonly { readonly id: string; readonly signatures: readonly Signature[] }[]): Thread[] {
  const found: { readonly stories: string[]; readonly profiles: Profile[] }[] = [];
  const byKey = new Map<string, Set<number>>();
  for (const { id, signatures } of stories) {
    const profile = coreOf(signatures.map(({ features }) => profileOf(features)));
    const leads = leadsOf(signatures);
    const near = new Set(leads.flatMap((key) => { const holders = byKey.get(key); return holders && holders.size <= COMMON ? [...holders] : []; }));
    let best = -1, odds = TOPIC;
    for (const at of near) {
      const likely = likeness(profile, coreOf(found[at]!.profiles), null);
      if (likely >= odds) [best, odds] = [at, likely];
    }
    if (best < 0) best = found.push({ stories: [], profiles: [] }) - 1;
    found[best]!.stories.push(id);
    found[best]!.profiles.push(profile);
    for (const key of leads) byKey.set(key, (byKey.get(key) ?? new Set()).add(best));
  }
  return found.filter((thread) => thread.stories.length > 1).map((thread) => ({ id: thread.stories[0]!.replace(/^st_/u, "th_"), stories: thread.stories }));
}

function leadsOf(signatures: readonly Signature[]): string[] {
  const weights = new Map<string, number>();
  for (const { features } of signatures) for (const { key, weight } of features) weights.set(key, (weights.get(key) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, LEADS).map(([key]) => key);
}
