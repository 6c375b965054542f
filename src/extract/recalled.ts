/**
 * Sources without a name that take up somebody named before: "the paper", "the company", "the minister", "the assessment"; and the maker
 * of a document ("an assessment from X").
 */
import type { Outlet } from "../lang/known.ts";
import { words, type Pack } from "../lang/pack.ts";
import { maySingular } from "./agreement.ts";
import { before, possessor, reversed, within, type Appearance, type Cast, type Gender, type Speaker } from "./cast.ts";
import { F, SLOT } from "./lexicon.ts";
import { heardBy } from "./passing.ts";
import type { Range } from "./phrase.ts";
import { endsIn, sameWord, STEM, stem, type Roles } from "./roles.ts";
import type { Settled } from "./settle.ts";
import { Kind } from "../text/segment.ts";
import { once } from "../lang/once.ts";
import type { Sight } from "./sight.ts";

/** The end of a source before a relative clause that names others: "the report of which X has printed parts". */
export function mainEnd({ flags, tokens }: Sight, from: number, to: number): number {
  for (let t = from + 1; t < to; t++) if (flags[t]! & F.rel && !(flags[t]! & F.det) && tokens.low[t - 1] === ",") return t - 1;
  return to;
}

const agencyNounsOf = once((pack: Pack): ReadonlySet<string> => new Set(words(pack.names.agencyNouns ?? "").map((word) => word.toLowerCase())));

/** Whether a noun for outlets can mean this one: "the agency" no paper, "the paper" no agency. */
export function meansKind(pack: Pack, noun: string, outlet: Outlet | null): boolean {
  if (!outlet || !pack.names.agencyNouns) return true;
  return agencyNounsOf(pack).has(noun) === (outlet.kind === "agency");
}

/** "The paper", "the Polish broadcaster": the outlet that has been credited last, else the one named last. */
export function byOutletNoun(source: readonly Range[], from: number, cast: Cast, settled: readonly Settled[], found: readonly (Speaker | null)[]): Speaker | null {
  const { flags, tokens, lexicon, cues } = cast.sight;
  const [start, to] = source[0]!;
  let noun = -1, others = 0;
  for (let t = start; t < to && !(flags[t]! & (F.prep | F.rel | F.by) && !(flags[t]! & F.det)); t++) {
    if (tokens.kind[t] === Kind.mark || cues[t]?.values.some((value) => value.type === "verb" && value.slot === SLOT.participle)) break;
    if (flags[t]! & F.outletNoun) noun = t;
    else if (!(flags[t]! & (F.det | F.adv | F.number)) && !lexicon.endings.adjective.some((ending) => tokens.low[t]!.endsWith(ending))) others++;
  }
  // "the country's environment agency" is no outlet
  if (noun < 0 || others > 0) return null;
  const isOutlet = (appearance: Appearance | null | undefined) => appearance !== null && appearance !== undefined && appearance.end <= from && appearance.outlet !== null && appearance.outlet.kind !== "platform" && meansKind(lexicon.pack, tokens.low[noun]!, appearance.outlet);
  // "X's editor says that the paper regrets": the one whose editor it is
  let outlet: Appearance | null = before(cast, from).find((appearance) => isOutlet(appearance) && tokens.sentence[appearance.first] === tokens.sentence[from] && possessor(cast, appearance, from)) ?? null;
  if (outlet) return { name: outlet.entity.name, entity: outlet.entity.id, appearance: outlet };
  for (const i of reversed(settled, from)) { const appearance = found[i]?.appearance; if (isOutlet(appearance) && (!outlet || appearance!.first > outlet.first)) outlet = appearance!; }
  outlet ??= before(cast, from).find(isOutlet) ?? null;
  return outlet ? { name: outlet.entity.name, entity: outlet.entity.id, appearance: outlet } : null;
}

/** "an assessment from DeepState": who made the document that heads the source. */
export function authorOf(source: readonly Range[], cast: Cast): Appearance | null {
  const { flags } = cast.sight;
  const [from, to] = source[0]!;
  let head = -1;
  for (let t = from; t < to && !(flags[t]! & F.prep && !(flags[t]! & F.det)); t++) if (flags[t]! & (F.document | F.media) && !(flags[t]! & F.speaker)) head = t;
  if (head < 0) return null;
  const isBody = ({ entity }: Appearance) => entity.type === "organisation" || entity.type === "outlet";
  // "a Gallup poll for CNN"
  const maker = within(cast, [from, head]).find((appearance) => isBody(appearance) && appearance.end === head && !possessor(cast, appearance, head));
  if (maker) return maker;
  return within(cast, [head, mainEnd(cast.sight, from, to)]).find((appearance) => isBody(appearance) && !possessor(cast, appearance, to) && !printedIn(cast, appearance, head)) ?? null;
}

/** "A study published in X", "a memo seen by X": X is where it stands or who has read it, not who made it. */
function printedIn(cast: Cast, { first }: Appearance, head: number): boolean {
  const { flags, tokens } = cast.sight;
  for (let t = first - 1; t > head && tokens.kind[t] !== Kind.mark; t--) if (flags[t]! & (F.prep | F.by) && !(flags[t]! & F.det)) return flags[t]! & F.by ? heardBy(cast, t) : (flags[t]! & F.via) !== 0;
  return false;
}

/** A bare noun that takes up a fuller source from before: "the intelligence service", "the assessment". */
export function earlier(from: number, to: number, cast: Cast, settled: readonly Settled[], found: readonly (Speaker | null)[]): Speaker | null {
  const { tokens, flags } = cast.sight;
  const nouns: number[] = [];
  for (let t = from; t < to; t++) if (!(flags[t]! & (F.det | F.adv))) nouns.push(t);
  if (nouns.length !== 1 || tokens.low[nouns[0]!]!.length < STEM) return null;
  const low = tokens.low[nouns[0]!]!;
  for (const i of reversed(settled, from)) {
    const speaker = found[i], range = settled[i]!.draft.source[0];
    if (!speaker || !range || range[1] > from || range[1] - range[0] < 2) continue;
    for (let t = range[0]; t < range[1]; t++) if (sameWord(tokens.low[t]!, low) && stem(tokens.low[t]!) === stem(low)) return { ...speaker, takenFrom: i };
  }
  return null;
}

/** "the directorate" behind "Environment Directorate" written as one word: the last body whose name ends in the noun. */
export function shortened(from: number, to: number, cast: Cast): Speaker | null {
  const { tokens, flags, lexicon } = cast.sight;
  if (!lexicon.compounds || to - from !== 1 || tokens.low[from]!.length < STEM + 1 || flags[from]! & (F.prep | F.subject)) return null;
  const low = tokens.low[from]!;
  const body = before(cast, from).find((appearance) => appearance.entity.type === "organisation" && endsIn(tokens.low[appearance.end - 1]!, low));
  return body ? { name: body.entity.name, entity: body.entity.id, appearance: body } : null;
}

/** How many sentences back a noun without a name may take up somebody. */
const RECALLED = 8;
/** Blocks that count as the first lines of an article. */
const FIRST = 3;

/**
 * "The minister", "the expert" of whom no title was said: the person named last whose own titles do not contradict it, in a title or
 * first line the first to speak. "The company": the body that spoke or was named last.
 */
export function taken(from: number, to: number, cast: Cast, roles: Roles, genders: Map<string, Gender>, last: Speaker | null, settled: readonly Settled[]): Speaker | null {
  const { tokens, flags, lexicon } = cast.sight;
  const as = (appearance: Appearance): Speaker => ({ name: appearance.entity.name, entity: appearance.entity.id, appearance });
  const near = before(cast, from).filter((appearance) => tokens.sentence[from]! - tokens.sentence[appearance.first]! <= RECALLED);
  const heading = tokens.blocks[tokens.block[from]!]?.kind === "title";
  // the noun alone, with the outlet whose guest it is, or in a title with what describes it
  if (to - from === 2 && flags[from]! & F.det && !(flags[from]! & F.number) && !lexicon.pack.grammar.inflection) from++;
  const guest = within(cast, [from + 1, to]).find((appearance) => appearance.outlet !== null && appearance.first === from + 1 && appearance.end === to);
  let head = from;
  if (heading) while (head < to - 1 && !(flags[head]! & (F.title | F.prep))) head++;
  else if (to - from !== 1 && !guest) return null;
  const gender = lexicon.speakerGender.get(tokens.low[head]!) ?? "";
  const person = flags[head]! & F.title && gender !== "p" && gender !== "n";
  if (person && (!heading || maySingular(lexicon.pack, tokens.low[head]!))) {
    const fits = ({ entity }: Appearance) => entity.type === "person" && (gender === "" || !/^[mf]$/u.test(genders.get(entity.id) ?? "") || genders.get(entity.id) === gender);
    const free = ({ entity }: Appearance) => !(flags[head]! & F.title) || !roles.all.some((role) => role.bearer.entity.id === entity.id);
    // somebody whom the article lets speak, before or, in its first lines, behind
    const speaks = speaking(settled, cast);
    if (heading) {
      const later = cast.appearances.filter((appearance) => appearance.first >= to && fits(appearance));
      return mostNamed(later.filter(({ entity }) => speaks.has(entity.id)), as) ?? mostNamed(later, as);
    }
    const able = (appearance: Appearance) => fits(appearance) && free(appearance) && speaks.has(appearance.entity.id);
    const recent = near.find(able) ?? (tokens.block[from]! <= FIRST ? cast.appearances.find((appearance) => appearance.first > to && able(appearance)) : undefined);
    return recent ? as(recent) : null;
  }
  if (to - from !== 1 || !bodyNoun(lexicon.pack, tokens.low[from]!)) return null;
  const isBody = ({ entity, outlet }: Appearance) => entity.type === "organisation" && !outlet;
  if (last?.appearance && isBody(last.appearance) && near.includes(last.appearance)) return last;
  const body = near.find(isBody);
  return body ? as(body) : null;
}

/** Persons whom some source of the article names. */
function speaking(settled: readonly Settled[], cast: Cast): Set<string> {
  const cached = speakingOf.get(settled);
  if (cached) return cached;
  const found = new Set(settled.flatMap((one) => one.draft.source.flatMap((range) => within(cast, range).filter(({ entity }) => entity.type === "person").map(({ entity }) => entity.id))));
  speakingOf.set(settled, found);
  return found;
}

const speakingOf = new WeakMap<readonly Settled[], Set<string>>();

/** The one named most often, the first of equals. */
function mostNamed(appearances: readonly Appearance[], as: (appearance: Appearance) => Speaker): Speaker | null {
  const count = new Map<string, number>();
  for (const { entity } of appearances) count.set(entity.id, (count.get(entity.id) ?? 0) + 1);
  const most = Math.max(0, ...count.values());
  const first = appearances.find(({ entity }) => count.get(entity.id) === most);
  return first ? as(first) : null;
}

const bodyNounsOf = once((pack: Pack): ReadonlySet<string> => new Set(words(pack.names.bodyNouns ?? "").map((word) => word.toLowerCase())));

/** Whether a word is a noun for bodies, alone or as the last part of a compound. */
function bodyNoun(pack: Pack, low: string): boolean {
  const made = bodyNounsOf(pack);
  if (made.has(low)) return true;
  for (let cut = 3; cut <= low.length - STEM; cut++) if (made.has(low.slice(cut))) return true;
  return false;
}
