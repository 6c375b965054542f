/**
 * Deliveries that are due go out, signed, through the one client, which refuses private addresses that nobody allowed. What fails is tried
 * again for a day with growing pauses drawn by lot, and then given up and kept as dead. A delivery may come twice, where an answer was lost;
 * its id is the same then, and so is its body.
 */
import type { ProblemCode } from "../../errors.ts";
import { isProblem, type Client } from "../../fetch/client.ts";
import type { Problem } from "../../model.ts";
import type { Delivery, Hook, Hooks, Outcome } from "../../store/hooks.ts";
import { sign } from "./signature.ts";

/** What of the world deliveries need. Times are milliseconds. */
export interface CourierWorld {
  readonly now: () => number;
  readonly random: () => number;
}

const SECOND = 1000,
  HOUR = 3600 * SECOND;
/** The first pause, how it grows, and the longest: seven tries in the first hours, when most servers come back, and then one every six hours. */
const PAUSE = 10 * SECOND,
  GROWS = 3,
  LONGEST = 6 * HOUR;
/** A receiver that is down longer than a day is repaired by people, who can ask the API for what they missed. */
const GIVEN_UP = 24 * HOUR;
/** A try is over long before this, or its process is: then it is due again. */
const LEASE = 120 * SECOND;
/** Deliveries taken at one time: what the client asks at once. */
const TAKEN = 8;
/** Who would send a receiver away for longer than a day is not obeyed. */
const LONGEST_WAIT = GIVEN_UP;

/** When a delivery that failed for the n-th time is tried again, after a pause drawn by lot; null where it is given up. */
export function nextTry({ made, tries }: Pick<Delivery, "made" | "tries">, asked: number | null, { now, random }: CourierWorld): number | null {
  const pause = Math.min(LONGEST, PAUSE * GROWS ** tries);
  const due = now() + Math.max(Math.round(pause * (0.5 + random())), Math.min(LONGEST_WAIT, asked ?? 0));
  return due - made > GIVEN_UP ? null : due;
}

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** One try of a delivery: the status of the answer and the problem, where there is one. */
export async function post(
  { url, secret, id: hook }: Pick<Hook, "url" | "secret" | "id">,
  { id, body }: Pick<Delivery, "id" | "body">,
  client: Client,
  now: number,
  signal?: AbortSignal,
): Promise<{ readonly status: number | null; readonly problem: Problem | null; readonly retryAfter: number | null }> {
  const headers = { "Firsthand-Signature": sign(secret, body, now), "Firsthand-Delivery": id, "Firsthand-Hook": hook };
  const answer = await client.fetch({
    url,
    kind: "hook",
    post: { type: "application/json", bytes: new TextEncoder().encode(body), headers },
    ...(signal && { signal }),
  });
  const retryAfter = answer.retryAfter === null ? null : answer.retryAfter * SECOND;
  if (isProblem(answer)) return { status: null, problem: problem(answer.code, answer.detail), retryAfter };
  const { status } = answer;
  return { status, problem: status >= 200 && status < 300 ? null : problem("fetch/status", String(status)), retryAfter };
}

/** 410: the receiver says that there is nobody any more. */
const GONE = 410;

/**
 * Makes the deliveries that are due, and says how many were tried; never rejects for what the network does.
 *
 *     while (await deliver(archive.hooks, client, world)) {}
 */
export async function deliver(hooks: Hooks, client: Client, world: CourierWorld, signal?: AbortSignal): Promise<number> {
  const taken = await hooks.claim(world.now(), TAKEN, world.now() + LEASE);
  await Promise.all(
    taken.map(async (delivery) => {
      const hook = await hooks.hook(delivery.hook);
      if (!hook) return;
      const tried = await post(hook, delivery, client, world.now(), signal);
      // what was broken off or not begun has not failed: it is due again when its lease ends
      if (tried.problem?.code === "fetch/stopped" || tried.problem?.code === "fetch/busy") return;
      const { status } = tried;
      const settled = (outcome: Pick<Outcome, "state" | "due">) =>
        hooks.settle(delivery.id, { ...outcome, status, problem: tried.problem, tried: world.now() });
      if (!tried.problem) return settled({ state: "delivered", due: null });
      if (status === GONE) {
        await settled({ state: "dead", due: null });
        return hooks.end(hook.id, problem("hook/gone", hook.url), world.now());
      }
      const due = nextTry(delivery, tried.retryAfter, world);
      return settled(due === null ? { state: "dead", due: null } : { state: "waiting", due });
    }),
  );
  return taken.length;
}
