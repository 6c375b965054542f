/**
 * What an archive remembers for those who want to be told: a hook is an address that asks to hear of something, a delivery is one thing
 * that it is to hear. What a hook is to hear is kept together with how far the archive was looked through for it, so that nothing is
 * missed and nothing found twice; whoever delivers takes a delivery for a while and says what came of it, so that one that was begun
 * by a process that ended is begun again. Times are milliseconds since 1970-01-01.
 */
import type { Act, Hedge, Problem } from "../model.ts";

/** How far an archive was looked through: versions of articles and tellings of stories are counted as they are kept. */
export interface Place {
  readonly version: number;
  readonly telling: number;
}

/** Statements that somebody wants to hear of; as lists of statements are narrowed. */
export interface StatementsWanted {
  readonly kind: "statements";
  readonly speaker?: string;
  readonly about?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly act?: Act;
  readonly hedge?: Hedge;
  readonly firsthand?: boolean;
  readonly story?: string;
}
/** Stories that come to have so many independent origins: one, or those in which something is said about a topic. */
export interface OriginsWanted {
  readonly kind: "origins";
  readonly story?: string;
  readonly about?: string;
  readonly least: number;
}
/** Figures of something that differ from those that their story had before. */
export interface FiguresWanted {
  readonly kind: "figures";
  readonly of: string;
  readonly unit?: string;
}
export type Wants = StatementsWanted | OriginsWanted | FiguresWanted;

export interface NewHook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly wants: Wants;
  /** What deliveries are signed with. */
  readonly secret: string;
  readonly added: number;
}

export interface Hook extends NewHook {
  /** How far the archive was looked through for it. */
  readonly place: Place;
  /** Where it stood when the hook was added: what was there before is no news. */
  readonly since: Place;
  /** "ended": its server says that nobody listens there any more (410). */
  readonly state: "active" | "ended";
  /** Deliveries that are still to be made. */
  readonly waiting: number;
}

/** Something that a hook is to hear; of one subject it hears once. */
export interface NewDelivery {
  readonly id: string;
  readonly subject: string;
  /** The body as it is sent, every time the same. */
  readonly body: string;
}

export interface Delivery extends NewDelivery {
  readonly hook: string;
  readonly made: number;
  /** When it is tried next; null when it is done. */
  readonly due: number | null;
  readonly tries: number;
  /** "dead": given up. */
  readonly state: "waiting" | "delivered" | "dead";
  /** The status of the last answer, where there was one. */
  readonly status: number | null;
  readonly problem: Problem | null;
  /** When it was tried last. */
  readonly tried: number | null;
}

/** What came of a try. */
export interface Outcome {
  readonly state: Delivery["state"];
  readonly due: number | null;
  readonly status: number | null;
  readonly problem: Problem | null;
  readonly tried: number;
}

export interface Hooks {
  /** All hooks in the order in which they were added. */
  list(): Promise<Hook[]>;
  hook(id: string): Promise<Hook | null>;
  /** Adds a hook that hears of what comes from now on. */
  add(hook: NewHook): Promise<Hook>;
  /** Takes a hook away with what it was to hear; false where there is none. */
  remove(id: string): Promise<boolean>;
  /** No further delivery is made to a hook, and what waits is given up. */
  end(id: string, problem: Problem, at: number): Promise<void>;
  /** Moves a hook on and keeps what it is to hear, both or neither; how many of them it has not heard of before. */
  move(id: string, place: Place, found: readonly NewDelivery[], at: number): Promise<number>;
  /** Deliveries that are due, the longest due first; each is then due again at `until`. */
  claim(now: number, limit: number, until: number): Promise<Delivery[]>;
  settle(delivery: string, outcome: Outcome): Promise<void>;
  /** The deliveries of a hook, the newest first; `after` is the id of the one behind which the page begins. */
  deliveries(hook: string, paging?: { readonly limit?: number; readonly after?: string }): Promise<Delivery[]>;
  /** When the next delivery is due; null where none waits. */
  due(): Promise<number | null>;
  /** Forgets deliveries that were done before a time. */
  forget(before: number): Promise<void>;
}
