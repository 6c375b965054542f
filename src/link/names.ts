/**
 * The names of one run, by how they sound. Persons are found by the sound of the surname and told apart by their given names;
 * everything else by the sound of the whole name and its type. Buckets are keyed by consonant skeletons, so a look-up is one step.
 * What earlier runs saved is fetched bucket by bucket, when a name first asks for it.
 */
import { createHash } from "node:crypto";
import type { EntityType, SavedEntity } from "../model.ts";
import { alike, nameForms, skeleton } from "../lang/forms.ts";
import type { NameChanges, SavedNames } from "../lang/known.ts";
import type { Pack } from "../lang/pack.ts";

/** What is kept of one entity; `parts` are the sounds that each word of its name may have. */
export interface Kept {
  readonly id: string;
  type: EntityType | null;
  name: string;
  parts: string[][];
  readonly known: boolean;
  /** Languages in which a full name was seen for it, for abbreviations that stand for several bodies. */
  readonly spelled: Set<string>;
}

export interface Names {
  known(name: string, type: EntityType): Kept;
  person(parts: readonly string[][]): Kept | null;
  other(parts: readonly string[][], type: EntityType | null): Kept | null;
  keep(name: string, type: EntityType | null, parts: string[][], literal: string): Kept;
  /** Another spelling of an entity that is kept. */
  also(kept: Kept, parts: string[][]): void;
  /** The body that some article wrote out for an abbreviation. */
  readonly abbreviations: Abbreviations;
  /** Says that an entity was seen, and perhaps changed. */
  seen(kept: Kept): void;
  /** What has changed since this was last asked; nothing where no earlier run stands behind. */
  changes(): NameChanges;
}

export interface Abbreviations {
  get(short: string): Kept | undefined;
  set(short: string, kept: Kept): void;
}

/** A person that an article names in full, with the sounds of the name as it stands there. */
export interface Cast { readonly kept: Kept; readonly parts: string[][] }

/** The persons of one article, found by the sound of any part of their names. */
export interface Persons {
  add(person: Cast): void;
  /** Those who may bear a name with this part, in order of appearance. */
  withPart(part: readonly string[]): Cast[];
  /** The first few of all. */
  readonly few: readonly Cast[];
}

export function openPersons(): Persons {
  const byPart = new Map<string, Cast[]>();
  const few: Cast[] = [];
  const order = new Map<Cast, number>();
  return {
    few,
    add(person) {
      order.set(person, order.size);
      if (few.length < BUCKET) few.push(person);
      for (const key of new Set(person.parts.flat().map(keyOf))) {
        const bucket = byPart.get(key);
        if (!bucket) byPart.set(key, [person]);
        else if (bucket.length < BUCKET) bucket.push(person);
      }
    },
    withPart: (part) => [...new Set(part.map(keyOf).flatMap((key) => byPart.get(key) ?? []))].sort((a, b) => order.get(a)! - order.get(b)!),
  };
}

/** What a bucket's key begins with: persons by surname, everything else by its whole name, bodies by their abbreviation. */
const PERSON = "p:", OTHER = "o:", ABBREVIATION = "a:";

/** No bucket is searched further than this: names that share a skeleton by the hundred are noise. */
const BUCKET = 64;

/** The words of a name, apart at spaces and hyphens, without stops. */
export const wordsOf = (name: string): string[] => name.split(/[\s\u00a0-]+/u).map((word) => word.replace(/[.,"“”]/gu, "")).filter(Boolean);

/** The sounds that each word of a name may have: as it stands first, then of the nominatives that it may stand for. */
export function soundsOf(name: string, pack: Pack): string[][] {
  const forms = nameForms(pack);
  return wordsOf(name).map((word) => {
    const nominatives = [word, ...forms.nominatives(word)];
    // names of the same script keep their spelling in most languages: "=" marks a spelling among the sounds
    return [...new Set([...nominatives.map(forms.sound), ...nominatives.map((form) => `=${plain(form)}`)])];
  });
}

const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
const isSound = (form: string): boolean => form[0] !== "=";
/** The key of a bucket: a sound's skeleton, a spelling itself. */
const keyOf = (form: string): string => (isSound(form) ? skeleton(form) : form);

export const partAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.includes(x)) || a.some((x) => isSound(x) && b.some((y) => isSound(y) && alike(x, y)));

/** Whether two names may be one person's: surnames alike, given names alike or one the other's initial. */
export function samePerson(a: readonly string[][], b: readonly string[][]): boolean {
  if (!partAlike(a.at(-1)!, b.at(-1)!)) return false;
  const [x, y] = [a[0]!, b[0]!];
  if (x[0]!.length === 1 || y[0]!.length === 1) { if (x[0]![0] !== y[0]![0]) return false; }
  else if (!partAlike(x, y)) return false;
  return a.length !== b.length || a.every((part, i) => partAlike(part, b[i]!) || part[0]!.length === 1 || b[i]![0]!.length === 1);
}

const savedOf = ({ id, name, type, known, parts, spelled }: Kept): SavedEntity => ({ id, name, type, known, parts, spelled: [...spelled] });

/** The names of one run, behind them those of earlier runs where `saved` is given. */
export function openNames(saved?: SavedNames): Names {
  const byId = new Map<string, Kept>();
  const knowns = new Map<string, Kept>();
  const buckets = new Map<string, Kept[]>();
  const seen = new Set<Kept>();
  const written = new WeakMap<Kept, string>();
  /** Key -> the first number behind it that this run did not use: a name may be borne by thousands. */
  const taken = new Map<string, number>();
  let filed: [key: string, entity: string][] = [];

  const withId = (id: string): Kept | null => {
    const kept = byId.get(id);
    if (kept || !saved) return kept ?? null;
    const row = saved.entity(id);
    if (!row) return null;
    const earlier: Kept = { ...row, parts: row.parts.map((part) => [...part]), spelled: new Set(row.spelled) };
    written.set(earlier, JSON.stringify(savedOf(earlier)));
    byId.set(id, earlier);
    return earlier;
  };
  const bucketOf = (key: string): Kept[] => {
    let bucket = buckets.get(key);
    if (!bucket) {
      bucket = saved ? saved.filed(key).flatMap((id) => withId(id) ?? []) : [];
      if (saved) buckets.set(key, bucket);
    }
    return bucket;
  };
  /** The kept entity that `fits` under an id made of the key, or a new one under the first id that is free. */
  const entry = (key: string, make: (id: string) => Kept, fits: (kept: Kept) => boolean, from = 0): Kept => {
    for (let n = from; ; n++) {
      const id = `e_${createHash("sha256").update(n ? `${key}#${n}` : key).digest("hex").slice(0, 10)}`;
      const before = withId(id);
      if (before && fits(before)) return before;
      if (before) continue;
      taken.set(key, n + 1);
      const kept = make(id);
      byId.set(id, kept);
      if (saved) seen.add(kept);
      return kept;
    }
  };
  const file = (prefix: string, keys: Iterable<string>, kept: Kept): void => {
    for (const key of new Set(keys)) {
      const under = prefix + key;
      const bucket = bucketOf(under);
      if (bucket.length >= BUCKET || bucket.includes(kept)) continue;
      bucket.push(kept);
      buckets.set(under, bucket);
      if (saved) filed.push([under, kept.id]);
    }
  };
  const surnameKeys = (parts: readonly string[][]): string[] => parts.at(-1)!.map(keyOf);
  const wholeKeys = (parts: readonly string[][]): string[] => {
    if (parts.length === 1) return [...new Set(parts[0]!.map(keyOf))];
    // the first word in all its forms tells enough; the others agree or do not
    return [...new Set(parts[0]!.map(keyOf))].map((key) => `${key} ${parts.length}`);
  };
  const sameWhole = (a: readonly string[][], b: readonly string[][]): boolean => a.length === b.length && a.every((part, i) => partAlike(part, b[i]!));
  const put = (kept: Kept, parts: string[][]): void => {
    if (!parts.length) return;
    if (kept.type === "person" && parts.length > 1) file(PERSON, surnameKeys(parts), kept);
    else file(OTHER, wholeKeys(parts), kept);
  };
  const best = (buckets: Iterable<Kept>, fits: (kept: Kept) => boolean): Kept | null => {
    for (const kept of buckets) if (fits(kept)) return kept;
    return null;
  };
  function* within(prefix: string, keys: Iterable<string>): Iterable<Kept> { for (const key of keys) yield* bucketOf(prefix + key); }

  return {
    known(name, type) {
      const key = `${type}:${name}`;
      let kept = knowns.get(key);
      if (!kept) {
        kept = entry(key, (id) => ({ id, type, name, parts: [], known: true, spelled: new Set() }), (before) => before.known && before.name === name && before.type === type);
        knowns.set(key, kept);
      }
      return kept;
    },
    person: (parts) => best(within(PERSON, surnameKeys(parts)), (kept) => samePerson(parts, kept.parts)),
    other: (parts, type) => best(within(OTHER, wholeKeys(parts)), (kept) => (kept.type === null || type === null || kept.type === type) && sameWhole(parts, kept.parts)),
    keep(name, type, parts, literal) {
      const key = `${type ?? "name"}:${literal}`;
      const kept = entry(key, (id) => ({ id, type, name, parts, known: false, spelled: new Set() }), () => false, taken.get(key));
      put(kept, parts);
      return kept;
    },
    also(kept, parts) {
      if (kept.parts.length < parts.length) kept.parts = parts;
      put(kept, parts);
    },
    abbreviations: {
      get: (short) => bucketOf(ABBREVIATION + short)[0],
      set: (short, kept) => file(ABBREVIATION, [short], kept),
    },
    seen(kept) { if (saved) seen.add(kept); },
    changes() {
      const entities: SavedEntity[] = [];
      for (const kept of seen) {
        const row = savedOf(kept), text = JSON.stringify(row);
        if (written.get(kept) === text) continue;
        written.set(kept, text);
        entities.push(row);
      }
      seen.clear();
      const changed = { entities, filed };
      filed = [];
      return changed;
    },
  };
}
