/**
 * Whether robots.txt lets an address be fetched. A file that is not there (4xx) allows everything, one that the server fails to give (5xx, 429)
 * nothing (RFC 9309, 2.3.1); where the host itself cannot be reached, that is the answer. Each file is kept for a day, and asked for once by however many
 * requests wait for it.
 */
import type { Answer, FetchProblem } from "./answer.ts";
import type { Limits } from "./limits.ts";
import { everything, readRobots, type Robots } from "./robots.ts";

interface Kept {
  readonly since: number;
  age: number;
  found: Promise<Robots | FetchProblem>;
}

export interface Permissions {
  /** What the robots.txt says that a URL falls under, or why it says nothing; fetched where that is too long ago. */
  of(url: URL): Promise<Robots | FetchProblem>;
}

/** Opens the memory of robots.txt files; `get` fetches one, and rules are those for the name `token`. */
export function openPermissions(get: (url: string) => Promise<Answer | FetchProblem>, token: string, now: () => number, limits: Limits): Permissions {
  const known = new Map<string, Kept>();

  function judge(answer: Answer | FetchProblem, origin: string, kept: Kept): Robots | FetchProblem {
    if ("code" in answer) {
      // says nothing of the host
      if (answer.code === "fetch/busy" || answer.code === "fetch/stopped") known.delete(origin);
      return answer;
    }
    const { status, bytes, final: url, retryAfter } = answer;
    if (status >= 500 || status === 429) return { code: "fetch/robots-unreachable", span: null, detail: `${url} ${status}`, url, retryAfter };
    kept.age = limits.robotsAge;
    return status >= 200 && status < 300 ? readRobots(new TextDecoder().decode(bytes), token) : everything;
  }

  return {
    of({ origin }) {
      const time = now(),
        last = known.get(origin);
      // a clock that was set back keeps nothing fresh
      if (last && time >= last.since && time - last.since < last.age) return last.found;
      known.delete(origin);
      if (known.size >= limits.hosts) known.delete(known.keys().next().value!);
      const asked = get(`${origin}/robots.txt`);
      // what fails is asked for again sooner
      const kept: Kept = { since: time, age: limits.robotsRetry, found: asked.then((answer) => judge(answer, origin, kept)) };
      known.set(origin, kept);
      return kept.found;
    },
  };
}
