/** Titles and role nouns that an article sets beside names, so that a title alone finds its bearer; and what tells gender. */
import { pairs, type Pack } from "../lang/pack.ts";
import type { Appearance, Cast, Gender } from "./cast.ts";
import { F, SLOT } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { Kind } from "../text/segment.ts";
import { once } from "../lang/once.ts";
import type { Sight } from "./sight.ts";

/** Titles and role nouns that the article sets beside names: stem -> who bears it, in order. */
export interface Roles { readonly byStem: ReadonlyMap<string, { readonly word: string; readonly bearer: Appearance }[]>; readonly all: readonly { readonly word: string; readonly bearer: Appearance }[]; /** Words looked up before, and who bears them. */ readonly asked: Map<string, Appearance[]> }

/** Roles looked through for a compound, the nearest ones. */
const NEAREST = 200;

/** Who bears a role word of this article, in order: the word itself, or where words are joined a compound that ends in it. */
function bearersOf(roles: Roles, low: string, compounds: boolean): Appearance[] {
  const known = roles.asked.get(low);
  if (known) return known;
  const found = bearers(roles, low, compounds);
  roles.asked.set(low, found);
  return found;
}

function bearers(roles: Roles, low: string, compounds: boolean): Appearance[] {
  const same = (roles.byStem.get(stem(low)) ?? []).filter((role) => sameWord(role.word, low)).map((role) => role.bearer);
  if (same.length || !compounds) return same;
  return roles.all.slice(-NEAREST).filter((role) => endsIn(role.word, low) || endsIn(low, role.word) || beginsWith(role.word, low)).map((role) => role.bearer);
}

/** Whether a compound ends in a word, endings aside: "energiminister" in "ministern". */
export function endsIn(compound: string, word: string): boolean {
  for (let cut = 0; cut <= 3 && word.length - cut >= STEM; cut++) {
    const base = word.slice(0, word.length - cut);
    const at = compound.lastIndexOf(base);
    if (at >= 3 && compound.length - at - base.length <= 3) return true;
  }
  return false;
}

/** "The general" for a lieutenant general written as one word that begins with the rank. */
const beginsWith = (compound: string, word: string): boolean => compound.length >= word.length + 3 && word.length - 2 >= STEM && compound.startsWith(word.slice(0, -2));

export const STEM = 5;
export const stem = (low: string): string => low.slice(0, STEM);

/** Two forms of one word: they part only in their endings. */
export const sameWord = (a: string, b: string): boolean => { let n = 0; while (n < a.length && n < b.length && a[n] === b[n]) n++; return n >= Math.min(a.length, b.length) - 2 && Math.abs(a.length - b.length) <= 4; };

export function rolesOf(cast: Cast): Roles {
  const { tokens, flags } = cast.sight;
  const byStem = new Map<string, { word: string; bearer: Appearance }[]>();
  const add = (t: number, appearance: Appearance) => {
    const low = tokens.low[t]!;
    if (low.length < STEM) return;
    const key = stem(low);
    byStem.set(key, [...(byStem.get(key) ?? []), { word: low, bearer: appearance }]);
  };
  for (const appearance of cast.appearances) {
    if (appearance.entity.type !== "person") continue;
    for (let t = appearance.first - 1; t >= Math.max(0, appearance.first - 6) && tokens.sentence[t] === tokens.sentence[appearance.first]; t--) {
      if (tokens.kind[t] === Kind.mark && tokens.low[t] !== ",") break;
      if (flags[t]! & (F.aux | F.finite | F.that | F.coord | F.sub | F.prep) || saysAt(cast.sight, t)) break;
      if (flags[t]! & (F.title | F.speaker)) add(t, appearance);
    }
    let t = appearance.end;
    if (tokens.low[t] === ",") for (t++; t < tokens.count && t < appearance.end + 9 && tokens.kind[t] !== Kind.mark; t++) if (flags[t]! & (F.title | F.speaker)) { add(t, appearance); break; }
  }
  return { byStem, all: [...byStem.values()].flat().sort((a, b) => a.bearer.first - b.bearer.first), asked: new Map() };
}

/** Whether a verb of speech stands at a token. */
const saysAt = ({ cues, flags }: Sight, t: number): boolean => !(flags[t]! & (F.title | F.speaker | F.capital)) && (cues[t]?.values.some((value) => value.type === "verb" && value.slot === SLOT.finite) ?? false);

/** The names, and besides every title without one whose bearer the article has named: "the prime minister" counts as he. */
export function withRoles(cast: Cast, roles: Roles): Appearance[] {
  const { tokens, flags } = cast.sight;
  const made: Appearance[] = [];
  let k = 0;
  for (let t = 0; t < tokens.count; t++) {
    while (k < cast.appearances.length && cast.appearances[k]!.end <= t) made.push(cast.appearances[k++]!);
    if (k < cast.appearances.length && cast.appearances[k]!.first <= t) continue;
    if (!(flags[t]! & F.title) || tokens.low[t]!.length < STEM || plural(cast, t)) continue;
    const next = cast.appearances[k];
    if (next && next.entity.type === "person" && next.first - t <= 4 && tokens.sentence[next.first] === tokens.sentence[t]) continue;
    const bearer = bearersOf(roles, tokens.low[t]!, cast.sight.lexicon.compounds).findLast((role) => role.end <= t);
    if (bearer) made.push({ ...bearer, first: t, end: t + 1 });
  }
  while (k < cast.appearances.length) made.push(cast.appearances[k++]!);
  return made;
}

/** Who bears the title that heads the source. */
export function byRole(source: readonly Range[], cast: Cast, roles: Roles): Appearance | null {
  const { tokens, flags } = cast.sight;
  for (const [from, to] of source) {
    for (let t = from; t < to; t++) {
      if (flags[t]! & F.prep) break;
      if (!(flags[t]! & (F.title | F.speaker)) || tokens.low[t]!.length < STEM) continue;
      const bearers = bearersOf(roles, tokens.low[t]!, cast.sight.lexicon.compounds);
      if (!bearers.length || plural(cast, t)) continue;
      return bearers.findLast((bearer) => bearer.end <= from) ?? (from < 40 ? bearers[0]! : null);
    }
  }
  return null;
}

const plural = (cast: Cast, t: number): boolean => cast.sight.lexicon.speakerGender.get(cast.sight.tokens.low[t]!) === "p";

/** Gender by first name, by the title beside the name, by nothing: "?". */
export function gendersOf(cast: Cast): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  const { sight } = cast;
  const first = firstNamesOf(sight.lexicon.pack);
  for (const { entity, first: start } of cast.appearances) {
    if (genders.has(entity.id) && genders.get(entity.id) !== "?") continue;
    if (entity.type !== "person") { genders.set(entity.id, "n"); continue; }
    const name = entity.name.split(/[\s-]/u)[0]!.toLowerCase();
    const known = first.get(sight.tokens.low[start]!) ?? first.get(name);
    genders.set(entity.id, known === "m" || known === "f" ? known : "?");
  }
  return genders;
}

const firstNamesOf = once((pack: Pack): ReadonlyMap<string, string> => new Map(pairs(pack.names.firstNames, ":").map(([name, gender]) => [name.toLowerCase(), gender])));
