/** The names of an article in token terms, and quick ways to those in a range, before a token, or inside a noun phrase. */
import type { Outlet, OutletKind } from "../lang/known.ts";
import type { Entity, Party, Span } from "../model.ts";
import { F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import type { Settled } from "./settle.ts";
import { Kind } from "../text/segment.ts";
import type { Sight } from "./sight.ts";

/** A linked name in token terms. */
export interface Appearance {
  readonly first: number;
  readonly end: number;
  readonly entity: Entity;
  readonly outlet: Outlet | null;
  /** No table knows the name. */
  readonly unknown: boolean;
  /** The name is only the first part of a compound: "EU" in "EU-diplomat". */
  readonly part: boolean;
}

export interface Cast {
  readonly sight: Sight;
  /** In order of appearance, not overlapping. */
  readonly appearances: readonly Appearance[];
}

export interface Speaker extends Party {
  readonly entity: string | null;
  /** The appearance that named the speaker, where one did. */
  readonly appearance: Appearance | null;
  /** The statement whose source the words take up ("the assessment"): its hops are theirs. */
  readonly takenFrom?: number;
}

export type Gender = "m" | "f" | "n" | "p" | "?";

/** Outlets of these kinds are credited as relays; platforms and firms that only analyse are not. */
export const CREDITED: ReadonlySet<OutletKind> = new Set(["agency", "newspaper", "broadcaster", "online", "magazine", "thinktank"]);

/** The span of a token range. */
export const spanOf = ({ sight: { tokens } }: Cast, [from, to]: Range): Span => [tokens.start[from]!, tokens.end[to - 1]!];

/** How many names or attributions back a reference may reach. */
export const REACH = 60;

/** The names inside a token range. */
export function within(cast: Cast, [from, to]: Range): Appearance[] {
  const found: Appearance[] = [];
  for (let k = firstAt(cast, from); k < cast.appearances.length && cast.appearances[k]!.first < to; k++) if (cast.appearances[k]!.end <= to) found.push(cast.appearances[k]!);
  return found;
}

/** The names that end before a token, nearest first. */
export function before(cast: Cast, token: number): Appearance[] {
  const found: Appearance[] = [];
  for (let k = firstAt(cast, token) - 1; k >= 0 && found.length < REACH; k--) if (cast.appearances[k]!.end <= token) found.push(cast.appearances[k]!);
  return found;
}

/** The index of the first name that begins at or behind a token. */
export function firstAt(cast: Cast, token: number): number {
  let low = 0, high = cast.appearances.length;
  while (low < high) { const middle = (low + high) >> 1; if (cast.appearances[middle]!.first < token) low = middle + 1; else high = middle; }
  return low;
}

/** The attributions before a token, nearest first. */
export function reversed(settled: readonly Settled[], token: number): number[] {
  let low = 0, high = settled.length;
  while (low < high) { const middle = (low + high) >> 1; if (settled[middle]!.draft.content[0]![0] < token) low = middle + 1; else high = middle; }
  return Array.from({ length: Math.min(low, REACH) }, (_, k) => low - 1 - k);
}

/** Whether the noun phrase goes on behind the name with what the name possesses. */
export function possessor({ sight }: Cast, appearance: Appearance, to: number): boolean {
  const { tokens, flags, lexicon } = sight;
  if (appearance.end >= to) return false;
  const next = tokens.low[appearance.end]!;
  if (next === "'s" || next === "'") return true;
  const plain = (flags[appearance.end]! & (F.prep | F.coord | F.rel | F.adv)) === 0 && tokens.kind[appearance.end] !== Kind.mark;
  if (!plain) return false;
  const form = tokens.low[appearance.end - 1]!;
  return lexicon.pack.grammar.verbSecond ? form.endsWith(lexicon.genitive) : (flags[appearance.end]! & (F.title | F.speaker)) !== 0 || appearance.entity.type === "place";
}

/** Whether the name hangs on a preposition inside the phrase: "spokesman for X". */
export function attribute(cast: Cast, appearance: Appearance, from: number): boolean {
  const { tokens, flags } = cast.sight;
  // "the spokeswoman in Minsk Ann Lee": the preposition governs the name between
  const nearer = appearance.entity.type !== "person" ? undefined : before(cast, appearance.first).find((other) => other.first >= from && (other.end === appearance.first || !possessor(cast, other, appearance.end)));
  for (let t = appearance.first - 1; t >= from; t--) {
    if (tokens.kind[t] === Kind.mark) return false;
    if (nearer && t < nearer.end && flags[appearance.first]! & F.capital) return false;
    if (flags[t]! & F.prep && !(flags[t]! & F.det)) return true;
  }
  return false;
}
