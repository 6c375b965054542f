/**
 * How often somebody may ask: a bucket of tokens each (RFC 2697 has the idea), which fills at a steady rate and from which every request
 * takes one. Buckets that are full again say nothing and are let go, and there is room for so many: who comes from more addresses than that
 * pushes out those that were quiet longest, which are the fullest.
 */
export interface Rate {
  /** Requests at once after a rest. */
  readonly burst: number;
  /** Requests a second in the long run. */
  readonly refill: number;
}

/** Keys remembered at once; an entry is about 100 bytes. */
const ROOM = 20_000;

export interface Buckets {
  /** Takes one; 0 where it was there, else the seconds until one is, rounded up. `now` is in milliseconds. */
  take(key: string, now: number): number;
}

/**
 * Buckets of one rate.
 *
 *     const buckets = openBuckets({ burst: 1, refill: 0.5 });
 *     [buckets.take("a", 0), buckets.take("a", 0)]   // [0, 2]
 */
export function openBuckets({ burst, refill }: Rate): Buckets {
  const levels = new Map<string, { level: number; at: number }>();
  return {
    take(key, now) {
      const known = levels.get(key);
      // a clock that was set back gives nothing and takes nothing
      const level = known ? Math.min(burst, known.level + (Math.max(0, now - known.at) / 1000) * refill) : burst;
      const given = level >= 1;
      levels.delete(key);
      levels.set(key, { level: given ? level - 1 : level, at: now });
      if (levels.size > ROOM) levels.delete(levels.keys().next().value!);
      return given ? 0 : Math.max(1, Math.ceil((1 - level) / refill));
    },
  };
}
