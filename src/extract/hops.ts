/**
 * The hops that an attribution's own words show: the one told, the channel, the relay in its tail, and outlets that the rest of its
 * sentence names as having heard, seen or carried the words.
 */
import type { Hop, Role } from "../model.ts";
import { before, CREDITED, spanOf, within, type Appearance, type Cast, type Speaker } from "./cast.ts";
import { F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { heardBy, passesOn } from "./passing.ts";
import { meansKind } from "./recalled.ts";
import { Kind } from "../text/segment.ts";
import { cueAt } from "./sight.ts";
import { isDoubleMark } from "./quotation.ts";
import type { Settled } from "./settle.ts";

/** A preposition stands at most so many words before the outlet that it governs ("till den danska tidningen X"). */
const GOVERNS = 4;

/** The hops that the attribution's own words show: the one told, the channel, the relay in its tail. */
export function ownHops(one: Settled, speaker: Speaker | null, cast: Cast, credits: ReadonlySet<string>): Hop[] {
  const { flags } = cast.sight;
  const hops: Hop[] = [];
  if (one.draft.told) {
    for (const appearance of within(cast, one.draft.told)) {
      if (appearance.entity.id === speaker?.entity) continue;
      // an unknown name right behind the verb or its preposition is an outlet's, unless a person's or a place's
      const direct = appearance.first === one.draft.told[0] || (appearance.first === one.draft.told[0] + 1 && (flags[one.draft.told[0]]! & F.told) !== 0);
      if (!appearance.outlet && !(appearance.unknown && direct && appearance.entity.type === "organisation")) continue;
      const role: Role = appearance.outlet?.kind === "platform" ? "medium" : passedOn(one.draft.told[0], appearance.first, cast) ? "relay" : "told";
      hops.push({ role, name: appearance.entity.name, entity: appearance.entity.id, span: spanOf(cast, [appearance.first, appearance.end]) });
    }
  }
  // "said in a talk with the paper": the outlet named before
  if (one.draft.told && !hops.length && flagged(one.draft.told, F.outletNoun, flags)) {
    const [from, to] = one.draft.told;
    const outlet = within(cast, one.draft.told).length ? null : outletBefore(cast, speaker, one.draft.told, credits);
    if (outlet) hops.push({ role: passedOn(from, to, cast) ? "relay" : "told", name: outlet.entity.name, entity: outlet.entity.id, span: spanOf(cast, one.draft.told) });
  }
  // "a source whom X has talked to": the outlet in the relative clause heard it
  if (!speaker?.entity) for (const range of one.draft.source) {
    for (const appearance of within(cast, range)) if (appearance.outlet && CREDITED.has(appearance.outlet.kind)) hops.push({ role: "told", name: appearance.entity.name, entity: appearance.entity.id, span: spanOf(cast, [appearance.first, appearance.end]) });
  }
  else for (const range of one.draft.source) for (const appearance of within(cast, range)) {
    if (!appearance.outlet || appearance.outlet.kind === "thinktank" || appearance.entity.id === speaker.entity || !(flags[appearance.first - 1]! & (F.told | F.via) && flags[appearance.first - 1]! & F.prep || [1, 2].some((back) => flags[appearance.first - back]! & F.by))) continue;
    const role = governed(appearance, cast);
    if (role) hops.push({ role, name: appearance.entity.name, entity: appearance.entity.id, span: spanOf(cast, [appearance.first, appearance.end]) });
  }
  if (one.draft.relay) {
    const appearance = within(cast, one.draft.relay).find((inside) => inside.outlet) ?? within(cast, one.draft.relay).find((inside) => inside.entity.type !== "place") ?? null;
    const outlet = appearance ?? outletBefore(cast, speaker, one.draft.relay, credits);
    if (outlet) hops.push({ role: "relay", name: outlet.entity.name, entity: outlet.entity.id, span: spanOf(cast, one.draft.relay) });
    else { const span = spanOf(cast, one.draft.relay); hops.push({ role: "relay", name: cast.sight.tokens.text.slice(...span), entity: null, span }); }
  }
  return hops;
}

const flagged = ([from, to]: Range, bit: number, flags: ArrayLike<number>): boolean => { for (let t = from; t < to; t++) if (flags[t]! & bit) return true; return false; };

/** "says he according to X": X passes on what was not said to it. */
function passedOn(from: number, to: number, { sight }: Cast): boolean {
  for (let t = to - 1; t >= from; t--) if (cueAt(sight, t, "according")) return true;
  return false;
}

/** "according to the paper": the outlet named last before. */
function outletBefore(cast: Cast, speaker: Speaker | null, [from, to]: Range, credits: ReadonlySet<string>): Appearance | null {
  let noun = "";
  for (let t = from; t < to; t++) {
    // "to our newspaper": the article's own
    if (cast.sight.lexicon.ours.has(cast.sight.tokens.low[t]!)) return null;
    if (cast.sight.flags[t]! & F.outletNoun) noun = cast.sight.tokens.low[t]!;
  }
  if (!noun) return null;
  const isPaper = (appearance: Appearance) => meansKind(cast.sight.lexicon.pack, noun, appearance.outlet) && appearance.end <= from && appearance.outlet !== null && CREDITED.has(appearance.outlet.kind) && appearance.outlet.kind !== "thinktank" && appearance.entity.id !== speaker?.entity;
  const near = before(cast, from);
  const here = cast.sight.tokens.sentence[from]!;
  return near.find((appearance) => isPaper(appearance) && here - cast.sight.tokens.sentence[appearance.first]! <= 2) ?? near.find((appearance) => isPaper(appearance) && credits.has(appearance.entity.id)) ?? near.find(isPaper) ?? null;
}

/** What kind of hop a name beside a cue is: told or read by what governs it, a channel on platforms; null where nothing governs it. */
export function governed(appearance: Appearance, cast: Cast): Role | null {
  const { tokens, flags } = cast.sight;
  const credited = appearance.outlet !== null && CREDITED.has(appearance.outlet.kind);
  // who comes from an institute has not told it anything
  if (appearance.outlet?.kind === "thinktank") return null;
  if (credited && passesOn(appearance, cast)) return "relay";
  if (appearance.first > 0 && flags[appearance.first - 1]! & F.rel && tokens.kind[appearance.end] !== Kind.mark) return appearance.outlet?.kind === "platform" ? null : "told";
  for (let t = appearance.first - 1; t >= Math.max(0, appearance.first - GOVERNS) && tokens.sentence[t] === tokens.sentence[appearance.first]; t--) {
    if (tokens.kind[t] === Kind.mark && !isDoubleMark(tokens.low[t]!)) return null;
    const bits = flags[t]!;
    if (cueAt(cast.sight, t, "according")) return appearance.outlet ? "relay" : null;
    // "…, quoted in its turn by X"
    if (credited && bits & F.by && t >= appearance.first - 2) return heardBy(cast, t) ? "told" : "relay";
    if (bits & (F.told | F.via) && bits & (F.prep | F.told)) {
      if (!appearance.outlet) return bits & F.told && t === appearance.first - 1 && appearance.unknown && appearance.entity.type !== "person" && appearance.entity.type !== "place" ? "told" : null;
      // what is said on the air or in print of an outlet was said to it
      return appearance.outlet.kind === "platform" ? "medium" : "told";
    }
    // "a report that the paper X has seen", "which X has got hold of"
    if (credited && bits & F.rel && !(bits & F.det)) return "told";
    if (bits & (F.prep | F.that | F.coord) || bits & (F.aux | F.finite) && !cast.sight.lexicon.pack.grammar.dropsSubject) return null;
  }
  return null;
}

/** "… says he to the paper": a noun that stands for an outlet named before, governed as the one told. */
function nounTold(sentence: number, members: readonly number[], settled: readonly Settled[], speaking: readonly (Speaker | null)[], own: readonly Hop[][], cast: Cast, credits: ReadonlySet<string>, found: Map<number, Hop[]>): void {
  const { tokens, flags } = cast.sight;
  const [first, end] = tokens.sentences[sentence]!;
  for (let t = first + 1; t < end; t++) {
    if (!(flags[t]! & F.outletNoun) || within(cast, [t, Math.min(end, t + 3)]).length) continue;
    let p = t - 1;
    while (p > first && flags[p]! & F.det && !(flags[p]! & F.told)) p--;
    // "that the paper has seen"; a noun in the case of the one told right behind the verb
    const read = (flags[t - 1]! & F.rel) !== 0 || cast.sight.lexicon.pack.grammar.inflection !== undefined && members.some((i) => settled[i]!.draft.cue.at(-1)![1] === t && settled[i]!.draft.source[0]?.[0] !== t);
    if (!read && (p < t - 2 || !(flags[p]! & F.told) || tokens.kind[p] === Kind.mark)) continue;
    if (members.some((i) => settled[i]!.draft.content.some(([from, to]) => from <= t && t < to))) continue;
    const owner = members.reduce((best, i) => (Math.abs(settled[i]!.draft.cue[0]![0] - t) < Math.abs(settled[best]!.draft.cue[0]![0] - t) ? i : best));
    const outlet = outletBefore(cast, speaking[owner] ?? null, [t, t + 1], credits);
    if (outlet && !own[owner]!.some((hop) => hop.entity === outlet.entity.id)) found.set(owner, [...(found.get(owner) ?? []), { role: "told", name: outlet.entity.name, entity: outlet.entity.id, span: spanOf(cast, [t, t + 1]) }]);
  }
}

/**
 * Outlets that stand in an attribution's sentence outside what is said, each for the nearest cue: "To the Post she said …", "…, who was
 * asked on Radio X, answered", "a memo that the paper has seen". Index of the attribution -> hops.
 */
export function clauseHops(settled: readonly Settled[], speaking: readonly (Speaker | null)[], own: readonly Hop[][], cast: Cast): Map<number, Hop[]> {
  const byUnit = new Map<number, number[]>();
  settled.forEach((one, i) => { if (one.draft.depth === 0 && one.draft.cue.length) { const key = cast.sight.tokens.sentence[one.draft.cue[0]![0]]!; byUnit.set(key, [...(byUnit.get(key) ?? []), i]); } });
  const found = new Map<number, Hop[]>();
  const credits = new Set([...speaking.flatMap((speaker) => (speaker?.appearance?.outlet ? [speaker.appearance.entity.id] : [])), ...own.flat().flatMap((hop) => hop.entity ?? [])]);
  for (const [sentence, members] of byUnit) {
    nounTold(sentence, members, settled, speaking, own, cast, credits, found);
    for (const appearance of within(cast, cast.sight.tokens.sentences[sentence]! as Range)) {
      if (!appearance.outlet && !appearance.unknown) continue;
      if (members.some((i) => settled[i]!.draft.content.some(([from, to]) => from <= appearance.first && appearance.end <= to))) continue;
      const role = governed(appearance, cast);
      if (!role) continue;
      const distance = (i: number) => Math.min(...settled[i]!.draft.cue.map(([from, to]) => Math.min(Math.abs(from - appearance.end), Math.abs(appearance.first - to))));
      const owner = members.reduce((best, i) => (distance(i) < distance(best) ? i : best));
      const key = appearance.entity.id;
      if (members.some((i) => speaking[i]?.entity === key) || own[owner]!.some((hop) => hop.entity === key)) continue;
      credits.add(key);
      found.set(owner, [...(found.get(owner) ?? []), { role, name: appearance.entity.name, entity: key, span: spanOf(cast, [appearance.first, appearance.end]) }]);
    }
  }
  return found;
}
