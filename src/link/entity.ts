/**
 * Gives the same entity the same id in all articles of one run, whatever the language, the case form and the spelling.
 * Within an article, longer names come first: a surname, a first name or an abbreviation then finds its bearer by the text's own words.
 * Across articles a bare surname joins nobody; persons join by full name or initial, bodies and places by sound and type.
 */
import type { Entity, EntityType, Mention, NameMention, Party } from "../model.ts";
import { nameForms, nearly } from "../lang/forms.ts";
import type { Known, KnownName, NameChanges, SavedNames } from "../lang/known.ts";
import { words, type Pack } from "../lang/pack.ts";
import { own } from "../text/own.ts";
import type { Tokens } from "../text/segment.ts";
import { once } from "../lang/once.ts";
import { openNames, openPersons, partAlike, samePerson, soundsOf, wordsOf, type Abbreviations, type Kept, type Names, type Persons } from "./names.ts";

export interface Registry {
  /** The mentions of an article with their entities, and each of these entities once, in order of appearance. */
  link(tokens: Tokens, pack: Pack, names: readonly NameMention[]): { mentions: Mention[]; entities: Entity[] };
  /** The entity of a bare name, such as an outlet's in a byline; null for an empty one. */
  party(name: string, pack: Pack): Party | null;
  /** What is to be saved since this was last asked, so that later runs give the same ids. */
  changes(): NameChanges;
}

interface Item {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly parts: string[][];
  readonly known: KnownName | null;
  type: EntityType | null;
  kept: Kept | null;
}

/** What the article itself has said so far: its persons, the full names behind its abbreviations. */
interface Scene {
  readonly pack: Pack;
  readonly known: Known;
  readonly names: Names;
  readonly persons: Persons;
  readonly short: Map<string, Kept>;
}

/**
 * Opens the registry of one run; with the names saved by earlier runs their entities keep their ids.
 *
 *     const registry = openRegistry(known, packs);
 *     registry.link(tokens, pack, mentions(tokens, pack, known)).entities
 */
export function openRegistry(known: Known, languages: readonly Pack[], saved?: SavedNames): Registry {
  const articles = new Set(languages.flatMap((pack) => [...articlesOf(pack)]));
  const names = openNames(saved);
  const { abbreviations } = names;

  function link(tokens: Tokens, pack: Pack, found: readonly NameMention[]): { mentions: Mention[]; entities: Entity[] } {
    const items = itemsOf(tokens, pack, found, known, articles);
    const scene: Scene = { pack, known, names, persons: openPersons(), short: new Map() };
    for (const item of [...items].sort((a, b) => b.parts.length - a.parts.length)) {
      if (item.known && !(item.known.type === "person" && item.parts.length < wordsOf(item.known.name).length)) {
        if (!item.known.body) item.kept = names.known(item.known.name, item.known.type);
        if (item.known.type === "person") scene.persons.add({ kept: item.kept!, parts: item.parts });
      } else if (!item.known && item.type === "person" && item.parts.length > 1) item.kept = fullPerson(scene, item);
    }
    shareSurnames(scene, items, tokens);
    spellOut(scene, items, tokens, abbreviations);
    /** The entities known beforehand that the article was found to name so far. */
    const standing = new Set(items.flatMap(({ kept }) => (kept?.known ? [kept] : [])));
    for (const item of items) {
      if (item.kept || (!item.known && item.parts.length < 2)) continue;
      item.kept = item.known ? partlyKnown(scene, item, item.known, standing) : whole(scene, item, abbreviations);
      if (item.kept.known) standing.add(item.kept);
    }
    typesOfSingles(items);
    for (const item of items) item.kept ??= short(scene, item, abbreviations);
    const entities = new Map<string, Entity>();
    for (const { kept } of items) names.seen(kept!);
    for (const { kept } of items) if (!entities.has(kept!.id)) entities.set(kept!.id, { id: kept!.id, name: kept!.name, type: kept!.type ?? "organisation" });
    return { mentions: items.map((item, i) => ({ span: found[i]!.span, entity: item.kept!.id })), entities: [...entities.values()] };
  }

  function party(name: string, pack: Pack): Party | null {
    const bare = name.trim();
    if (!bare) return null;
    const match = known.find(bare, pack);
    if (match) { const kept = names.known(match.name, match.type); return { name: kept.name, entity: kept.id }; }
    // the article of a name is no part of it in running text: "The Harbour Post" is "Harbour Post"
    const plain = withoutArticle(bare, articles);
    const parts = soundsOf(plain, pack);
    if (!parts.length) return null;
    const kept = (parts.length > 1 ? names.person(parts) : null) ?? names.other(parts, null) ?? names.keep(plain, "outlet", parts, literalOf(parts));
    return { name: plain === bare ? kept.name : bare, entity: kept.id };
  }
  return { link, party, changes: names.changes };
}

const articlesOf = once((pack: Pack): ReadonlySet<string> => new Set(words(pack.grammar.determiners)));

/** A name without the determiner that opens it, in whatever language the name is, where two words or more are left. */
function withoutArticle(name: string, articles: ReadonlySet<string>): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 1 && articles.has(first.toLowerCase()) ? rest.join(" ") : name;
}

function itemsOf(tokens: Tokens, pack: Pack, found: readonly NameMention[], known: Known, articles: ReadonlySet<string>): Item[] {
  let t = 0;
  return found.map(({ span: [from, to], type }) => {
    while (t > 0 && tokens.start[t]! > from) t--;
    while (t < tokens.count && tokens.end[t]! <= from) t++;
    let last = t;
    while (last + 1 < tokens.count && tokens.start[last + 1]! < to) last++;
    const name = own(tokens.text.slice(from, to));
    const match = tokens.start[t] === from && tokens.end[last] === to ? known.longest(tokens, t, pack) : null;
    const exact = match && match.end === last + 1 ? match.name : known.find(name, pack);
    return { name, first: t, last, parts: soundsOf(exact || known.isFirstName(name.split(" ")[0]!.toLowerCase()) ? name : withoutArticle(name, articles), pack), known: exact, type: exact?.type ?? type, kept: null };
  });
}

const literalOf = (parts: readonly string[][]): string => parts.map((part) => part[0]).join(" ");

function fullPerson(scene: Scene, item: Item): Kept {
  const { parts } = item;
  const persons = scene.persons.withPart(parts.at(-1)!);
  const inside = persons.find((person) => samePerson(parts, person.parts))
    // the end of a longer name: "Gahr Støre" of "Jonas Gahr Støre"
    ?? persons.find((person) => person.parts.length > parts.length && parts.every((part, i) => partAlike(part, person.parts[person.parts.length - parts.length + i]!)));
  const kept = inside?.kept ?? scene.names.person(parts) ?? scene.names.other(parts, null) ?? scene.names.keep(nominative(item, scene), "person", parts, literalOf(parts));
  if (!kept.known) {
    scene.names.also(kept, parts);
    kept.name = better(kept.name, item, scene.pack);
  }
  scene.persons.add({ kept, parts });
  return kept;
}

/** "Anna och Per Ekdahl": the first name before the conjunction has the surname behind it. */
function shareSurnames(scene: Scene, items: readonly Item[], tokens: Tokens): void {
  const conjunctions = conjunctionsOf(scene.pack);
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (item.kept || item.known || item.parts.length !== 1 || next?.type !== "person" || next.parts.length !== 2 || next.first !== item.last + 2 || !conjunctions.has(tokens.low[item.last + 1]!)) return;
    if (![item.name, ...nameForms(scene.pack).nominatives(item.name)].some((form) => scene.known.isFirstName(form.toLowerCase()))) return;
    const surname = next.name.split(" ").at(-1)!;
    item.kept = fullPerson(scene, { ...item, name: `${item.name} ${surname}`, parts: [item.parts[0]!, next.parts[1]!], type: "person" });
  });
}

const conjunctionsOf = once((pack: Pack): ReadonlySet<string> => new Set(words(pack.grammar.coordinators)));

/** "Full Name (ABBR)" and "ABBR (Full Name)", and abbreviations made of a full name's initials. */
function spellOut(scene: Scene, items: readonly Item[], tokens: Tokens, abbreviations: Abbreviations): void {
  const byFirst = new Map(items.map((item) => [item.first, item]));
  const bearers = new Map<string, Item>();
  for (const item of items) if (item.parts.length === 1 && !bearers.has(bare(item.name))) bearers.set(bare(item.name), item);
  for (const item of items) {
    if (item.parts.length < 2 || item.type === "person") continue;
    let other = tokens.word[item.last + 1] === "(" ? byFirst.get(item.last + 2) : undefined;
    if (other && tokens.word[other.last + 1] !== ")") other = undefined;
    const letters = initials(item.name);
    const abbreviation = other && isShort(other.name) ? bare(other.name) : null;
    const own = item.kept ?? (item.known && !item.known.body ? scene.names.known(item.known.name, item.known.type) : null);
    if (abbreviation) {
      // the text's own words win over what the abbreviation means elsewhere
      const meant = other!.known && !own && letters !== abbreviation ? scene.names.known(other!.known.name, other!.known.type) : null;
      const kept = own ?? meant ?? bodyOf(scene, item, abbreviation, abbreviations);
      item.kept = kept;
      if (!meant) { other!.kept = kept; scene.short.set(abbreviation, kept); }
    } else if (letters.length > 2 && !scene.short.has(letters)) {
      const bearer = bearers.get(letters);
      if (!bearer) continue;
      const kept = own ?? (bearer.known ? scene.names.known(bearer.known.name, bearer.known.type) : bodyOf(scene, item, letters, abbreviations));
      item.kept = kept;
      scene.short.set(letters, kept);
    }
  }
  for (const item of items) if (item.parts.length === 1 && !item.kept?.known) item.kept = scene.short.get(bare(item.name)) ?? item.kept;
}

/** The body behind an abbreviation: another article's where that is in another language or has the same full name. */
function bodyOf(scene: Scene, item: Item, abbreviation: string, abbreviations: Abbreviations): Kept {
  const same = scene.names.other(item.parts, "organisation");
  const before = abbreviations.get(abbreviation);
  const kept = same ?? (before && !before.spelled.has(scene.pack.code) ? before : null) ?? scene.names.keep(item.name, "organisation", item.parts, literalOf(item.parts));
  if (kept === before && !same) scene.names.also(kept, item.parts);
  kept.spelled.add(scene.pack.code);
  if (!before) abbreviations.set(abbreviation, kept);
  return kept;
}

/** A known surname, or a body that every state has: the article may mean somebody nearer. */
function partlyKnown(scene: Scene, item: Item, known: KnownName, standing: ReadonlySet<Kept>): Kept {
  if (known.type === "person") {
    const own = scene.names.known(known.name, "person");
    const persons = scene.persons.withPart(item.parts.at(-1)!);
    const bySurname = persons.filter((person) => partAlike(item.parts.at(-1)!, person.parts.at(-1)!));
    const others = bySurname.length ? bySurname : persons.filter((person) => partAlike(item.parts.at(-1)!, person.parts[0]!));
    return others.length && !others.some((person) => person.kept === own) ? others.at(-1)!.kept : own;
  }
  if (known.body) {
    const composed = [...standing].filter((other) => other.name.startsWith(`${known.name} of `));
    if (composed.length === 1) return composed[0]!;
  }
  return scene.names.known(known.name, known.type);
}

function whole(scene: Scene, item: Item, abbreviations: Abbreviations): Kept {
  const person = item.type === null || item.type === "person" ? scene.persons.withPart(item.parts.at(-1)!).find((candidate) => item.parts.length <= candidate.parts.length && item.parts.every((part, i) => partAlike(part, candidate.parts[candidate.parts.length - item.parts.length + i]!))) : null;
  const kept = person?.kept ?? abbreviations.get(bare(item.name)) ?? scene.names.other(item.parts, item.type) ?? spelledSo(scene, item) ?? scene.names.keep(item.name, item.type, item.parts, literalOf(item.parts));
  if (!kept.known && !person) { kept.type ??= item.type; scene.names.also(kept, item.parts); kept.name = better(kept.name, item, scene.pack); }
  return kept;
}

/** A name that another text took for one of another type, spelled alike in every word. */
function spelledSo(scene: Scene, item: Item): Kept | null {
  const spelled = item.parts.map((part) => part.filter((form) => form.startsWith("=")));
  return scene.names.other(spelled, null) ?? (spelled.length > 1 ? scene.names.person(spelled) : null);
}

/** One word: somebody of this article by surname or first name, else a name of its own. */
function short(scene: Scene, item: Item, abbreviations: Abbreviations): Kept {
  const part = item.parts[0] ?? [item.name];
  const literal = part[0]!;
  const persons = scene.persons.withPart(part).reverse();
  const person = persons.find(({ parts }) => parts.at(-1)!.includes(literal)) ?? persons.find(({ parts }) => partAlike(part, parts.at(-1)!))
    ?? persons.find(({ parts }) => partAlike(part, parts[0]!)) ?? persons.find(({ parts }) => parts.some((other) => partAlike(part, other)))
    // a slip of the pen: one letter in seven
    ?? (literal.length >= 7 ? scene.persons.few.find(({ parts }) => nearly(literal, parts.at(-1)![0]!)) : undefined);
  if (person) return person.kept;
  const short = bare(item.name);
  const body = isShort(item.name) ? abbreviations.get(short) : undefined;
  if (body) return body;
  const kept = scene.names.other([part], item.type) ?? spelledSo(scene, item) ?? scene.names.keep(nominative(item, scene), item.type, [part], literal);
  if (!kept.known) { kept.type ??= item.type; scene.names.also(kept, [part]); kept.name = better(kept.name, item, scene.pack); }
  return kept;
}

/** One word has one type within an article: a type seen once holds for its other mentions. */
function typesOfSingles(items: readonly Item[]): void {
  const types = new Map<string, EntityType>();
  const single = items.filter((item) => !item.kept && item.parts.length === 1);
  for (const item of single) if (item.type) for (const sound of item.parts[0]!) if (!types.has(sound)) types.set(sound, item.type);
  for (const item of single) item.type = item.parts[0]!.map((sound) => types.get(sound)).find(Boolean) ?? item.type;
}

const initials = (name: string): string => name.split(/[\s-]+/u).map((word) => word[0] ?? "").filter((letter) => letter !== letter.toLowerCase()).join("");
/** An abbreviation without its case ending. */
const bare = (name: string): string => /^\p{Lu}[\p{Lu}\d&]+/u.exec(name)?.[0] ?? name;
const isShort = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&]+(?:[:'’-]?\p{Ll}{1,3})?$/u.test(name);

/** The form to show first: without a case ending that all its words share, where what is left of the first is a first name. */
function nominative(item: Item, { pack, known }: Scene): string {
  const names = item.name.split(" ");
  if (item.type !== "person" || names.length < 2 || !nameForms(pack).inflects || known.isFirstName(names[0]!.toLowerCase())) return item.name;
  for (const form of nameForms(pack).nominatives(names[0]!)) {
    const tail = names[0]!.slice(form.length);
    if (!names[0]!.startsWith(form) || !known.isFirstName(form.toLowerCase()) || !names.every((name) => name.endsWith(tail))) continue;
    return names.map((name) => name.slice(0, name.length - tail.length)).join(" ");
  }
  return item.name;
}

/** Of two forms of one name the fuller one, and of two as full the one that is no case form of the other. */
function better(before: string, item: Item, pack: Pack): string {
  const a = wordsOf(before), b = wordsOf(item.name);
  if (b.length !== a.length) return b.length > a.length ? item.name : before;
  const forms = nameForms(pack);
  return a.some((word, i) => word !== b[i] && forms.nominatives(word).includes(b[i]!)) && !b.some((word, i) => word !== a[i] && forms.nominatives(word).includes(a[i]!)) ? item.name : before;
}
