/**
 * Who speaks, across the articles of one story: the registry joins names article by article, and a story holds far fewer people
 * than the world, so here a surname alone, a title in front of the name, or a role without a name ("the governor") finds its
 * speaker. What names nobody, or only the outlet that passes the words on, may be anybody: such voices are loose.
 */
import type { Article, Statement } from "../model.ts";
import { alike, nameForms } from "../lang/forms.ts";
import { once } from "../lang/once.ts";
import { words, type Pack } from "../lang/pack.ts";

export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly entity: string | null;
  /** Names nobody, or an outlet. */
  readonly loose: boolean;
  /** The words of the name as they sound. */
  readonly sounds: readonly string[];
}

export interface Voices {
  of(article: Article, statement: Statement): Voice | null;
  /** The voice of a phrase that stands in an article without a statement: a name or a role. */
  called(article: Article, phrase: string): Voice;
}

interface Named { readonly entity: string; readonly name: string; readonly sounds: readonly string[]; readonly type: string | undefined; count: number; roles: Map<string, number> }

/** So many characters before a name, and behind it, tell who it is. */
const BEFORE = 60, BEHIND = 70;
/** A word of the name itself tells more than one beside it: the ministry before its spokeswoman. */
const BESIDE = 0.8;
/** Words of roles are compared without their last letters, where case and definiteness stand. */
const ENDING = 2, SHORTEST_ROLE = 5;

/**
 * The voices of one story.
 *
 *     voices(articles, packs).of(article, statement)?.name   // "Maria Ek" for "the minister said"
 */
export function voices(articles: readonly Article[], packs: readonly Pack[]): Voices {
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  const named = namedOf(articles, byCode);
  const leader = joined(named);
  for (const article of articles) rolesOf(article, byCode.get(article.language), named, leader);
  const made = new Map<string, Voice>();
  const voiceOf = (one: Named): Voice => {
    let voice = made.get(one.entity);
    if (!voice) made.set(one.entity, (voice = { id: one.entity, name: one.name, entity: one.entity, loose: one.type === "outlet", sounds: one.sounds }));
    return voice;
  };
  const leaders = [...new Set(leader.values())];
  const unnamed = new Map<string, Voice>();
  const called = (article: Article, phrase: string): Voice => {
    const key = `${article.id}:${phrase.toLowerCase()}`;
    let voice = unnamed.get(key);
    if (voice) return voice;
    const found = byRole(phrase, byCode.get(article.language), leaders);
    voice = found ? voiceOf(found) : { id: key, name: phrase, entity: null, loose: true, sounds: [] };
    unnamed.set(key, voice);
    return voice;
  };
  return {
    called,
    of(article, { speaker }) {
      if (!speaker) return null;
      const one = speaker.entity ? named.get(speaker.entity) : undefined;
      return one ? voiceOf(leader.get(one.entity)!) : called(article, speaker.name);
    },
  };
}

function namedOf(articles: readonly Article[], byCode: ReadonlyMap<string, Pack>): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const article of articles) {
    const types = new Map(article.entities.map(({ id, type }) => [id, type]));
    const pack = byCode.get(article.language);
    if (!pack) continue;
    for (const { speaker } of article.statements) {
      if (!speaker?.entity) continue;
      const before = named.get(speaker.entity);
      if (before) { before.count++; continue; }
      const sounds = speaker.name.split(/[\s-]+/u).map(nameForms(pack).sound).filter(Boolean);
      named.set(speaker.entity, { entity: speaker.entity, name: speaker.name, sounds, type: types.get(speaker.entity), count: 1, roles: new Map() });
    }
  }
  return named;
}

/** Each name's leader: the name that has all its words, the last one last, and is met most often. */
function joined(named: ReadonlyMap<string, Named>): Map<string, Named> {
  const list = [...named.values()].sort((a, b) => b.count - a.count || b.sounds.length - a.sounds.length);
  const byLast = new Map<string, Named[]>();
  const leader = new Map<string, Named>();
  for (const one of list) {
    const last = one.sounds.at(-1) ?? "";
    const key = last.slice(0, 2);
    const near = byLast.get(key) ?? [];
    const found = one.type === "place" ? undefined : near.find((other) => other.type !== "outlet" && one.type !== "outlet" && alike(last, other.sounds.at(-1)!) && within(one, other));
    leader.set(one.entity, found ?? one);
    if (!found) byLast.set(key, [...near, one]);
  }
  return leader;
}

function within(a: Named, b: Named): boolean {
  const [less, more] = a.sounds.length <= b.sounds.length ? [a, b] : [b, a];
  return less.sounds.every((sound) => more.sounds.some((other) => alike(sound, other)));
}

/** Adds the lower-case words around each mention of a voice, and those of its own name: what it may be called without its name. */
function rolesOf(article: Article, pack: Pack | undefined, named: ReadonlyMap<string, Named>, leader: ReadonlyMap<string, Named>): void {
  if (!pack) return;
  const titles = titlesOf(pack);
  for (const { span: [from, to], entity } of article.mentions) {
    const one = leader.get(entity);
    if (!one || !named.has(entity)) continue;
    const put = (text: string, weight: number) => { for (const word of text.toLowerCase().split(/[^\p{L}\p{M}-]+/u)) if (word.length >= SHORTEST_ROLE || titles.has(word)) one.roles.set(word, Math.max(weight, one.roles.get(word) ?? 0)); };
    const { text } = article;
    const before = text.slice(Math.max(0, from - BEFORE), from);
    put(before.slice(behindStop(before)), BESIDE);
    const behind = /^,\s+([^.!?\n,;:–]*)/u.exec(text.slice(to, to + BEHIND));
    if (behind) put(behind[1]!, BESIDE);
    put(text.slice(from, to), 1);
    put(one.name, 1);
  }
}

const STOPS = new Set(".!?\n,;:–");
/** Where the last clause of a text begins: behind its last stop. */
function behindStop(text: string): number {
  let at = text.length;
  while (at > 0 && !STOPS.has(text[at - 1]!)) at--;
  return at;
}

/** The pack's titles, and its nouns of people and bodies who speak. */
const titlesOf = once((pack: Pack): ReadonlySet<string> => new Set([...words(pack.names.titles), ...words(pack.names.speakers).map((entry) => entry.split(":")[0]!)].map((word) => word.toLowerCase())));

/** Words that are no heads of a phrase. */
const closedOf = once((pack: Pack): ReadonlySet<string> => new Set([...words(pack.stories.stopWords), ...words(pack.grammar.determiners), ...words(pack.grammar.prepositions)]));

/** The one voice whose roles hold the head of a phrase without a name; null where none or several do. */
function byRole(phrase: string, pack: Pack | undefined, leaders: readonly Named[]): Named | null {
  if (!pack) return null;
  const titles = titlesOf(pack);
  const stop = closedOf(pack);
  const heads = phrase.toLowerCase().split(/[^\p{L}\p{M}-]+/u).filter((word) => (word.length >= SHORTEST_ROLE || titles.has(word)) && !stop.has(word));
  if (!heads.length || heads.length > 3) return null;
  let best: Named | null = null, most = 0, ties = 0;
  for (const one of leaders) {
    if (one.type === "outlet" || one.type === "place") continue;
    let matched = 0;
    for (const head of heads) {
      const stem = head.slice(0, Math.max(SHORTEST_ROLE, head.length - ENDING));
      let most = 0;
      for (const [role, weight] of one.roles) if (weight > most && (head.length < SHORTEST_ROLE ? role === head : role.includes(stem) && role.indexOf(stem) + head.length + ENDING >= role.length)) most = weight;
      matched += most * stem.length;
    }
    if (matched > most) { most = matched; best = one; ties = 1; }
    else if (matched && matched === most) ties++;
  }
  return ties === 1 ? best : null;
}
