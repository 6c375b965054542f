/**
 * What of an article can tell that another tells the same event, in whatever language: its names, the sounds of names (for languages
 * without a pack and names that no registry joined), its figures and days, and the concepts of the lexicon.
 * Each feature carries a weight: how much the article makes of it, times how rare it is in the news at large. Rarity comes from what
 * is known beforehand (a country is everywhere, an unknown surname hardly anywhere), so that the first ten articles of an archive
 * are weighed as well as the millionth.
 */
import { createHash } from "node:crypto";
import type { Article, Entity } from "../model.ts";
import { nameForms, remembered } from "../lang/forms.ts";
import { words, type Pack } from "../lang/pack.ts";
import { Is, KINDS } from "../text/characters.ts";
import { Kind, tokenize, type Tokens } from "../text/segment.ts";
import { once } from "../lang/once.ts";
import { conceptsOf } from "./concepts.ts";

/** The first letter of a key tells the kind of a feature. */
export const FeatureKind = { name: "n", sound: "s", quantity: "q", concept: "c" } as const;
const { name: NAME, sound: SOUND, quantity: QUANTITY, concept: CONCEPT } = FeatureKind;

export interface SignatureFeature {
  /** Kind, colon, value: "n:e_12ab…", "q:3000", "c:election". */
  readonly key: string;
  readonly weight: number;
  /** As a reader is told: "Maria Ek", "3000 person", "election". */
  readonly label: string;
}

export interface Signature {
  readonly article: string;
  /** The day of publication, in whole days since 1970-01-01; null where it is not known. */
  readonly day: number | null;
  readonly features: readonly SignatureFeature[];
}

/** The share of all news in which a feature of a kind stands: orders of magnitude, set by hand. */
const SHARE = {
  knownPlace: 0.04, knownOther: 0.025, unknown: 0.002, knownSound: 0.04, unknownSound: 0.004, concept: 0.06,
  smallNumber: 0.2, roundNumber: 0.05, number: 0.008, year: 0.06, day: 0.01,
} as const;
/** What stands in the first fifth of a text is what it is about: half as much again. */
const OPENING = 0.2, OPENING_WEIGHT = 1.5;
/** No more features of a kind than these are kept, the weightiest: what a long text mentions in passing joins nobody. */
const MOST: Readonly<Record<string, number>> = { [NAME]: 24, [SOUND]: 24, [QUANTITY]: 20, [CONCEPT]: 24 };
/** A day so near publication stands in every article of the week. */
const RECENT_DAYS = 4;

const BODY: ReadonlySet<string> = new Set(["title", "lede", "paragraph", "heading", "caption"]);

/** Words that tell nothing of what an article is about: the closed classes, and the verbs and nouns of speech. */
const stopOf = once((pack: Pack): ReadonlySet<string> => {
  const { grammar, speech, names, quantity, date, stories } = pack;
  const lists = [
    stories.stopWords, grammar.pronouns, grammar.objectPronouns, grammar.possessives, grammar.determiners, grammar.prepositions, grammar.coordinators,
    grammar.subordinators, grammar.relatives, grammar.auxiliaries, grammar.auxiliariesNonFinite, grammar.negations, grammar.adverbs, grammar.timeWords,
    grammar.verbs, speech.that, speech.media, speech.outletNouns, speech.documents, names.titles, names.speakers, quantity.numbers, quantity.units,
    quantity.persons, date.months, date.weekdays, date.relativeDays, ...speech.verbs.map(({ forms }) => forms.replaceAll(" / ", " ")),
  ];
  return new Set(lists.flatMap((list) => words(list).flatMap((entry) => entry.split(/[:=]/u)[0]!.toLowerCase().split(" "))));
});

const NO_WORDS: ReadonlySet<string> = new Set();
const SEGMENTING = { abbreviations: new Set<string>() };
const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days since 1970-01-01 of an ISO date; of a month its middle; null where it has neither. */
function dayOf(date: string | null | undefined): number | null {
  const day = date && (/^\d{4}-\d\d-\d\d/u.test(date) ? date.slice(0, 10) : /^\d{4}-\d\d$/u.test(date) ? `${date}-15` : null);
  return day ? Math.floor(Date.parse(day) / MILLISECONDS_A_DAY) : null;
}

interface Gathered { count: number; first: number; share: number; label: string }

/**
 * The signature of an article; without a pack for its language, what its spelling shows.
 *
 *     signature(article, pack).features[0]   // { key: "n:e_…", weight: 9.3, label: "Maria Ek" }
 */
export function signature(article: Article, pack: Pack | undefined): Signature {
  const found = new Map<string, Gathered>();
  const length = Math.max(1, article.text.length);
  const put = (kind: string, value: string, at: number, share: number, label: string): void => {
    const key = `${kind}:${value}`;
    const before = found.get(key);
    if (before) before.count++;
    else found.set(key, { count: 1, first: at / length, share, label });
  };
  const body = article.blocks.filter(({ kind }) => BODY.has(kind));
  const tokens = tokenize(article.text, body, SEGMENTING);
  const within = withinOf(tokens);
  const named = namesOf(article, pack, within, put);
  quantitiesOf(article, within, put);
  wordsOf(article, pack, tokens, named, put);
  return { article: article.id, day: dayOf(article.published?.date), features: heaviest(found) };
}

type Put = (kind: string, value: string, at: number, share: number, label: string) => void;

/** Whether a character stands in the body. */
function withinOf(tokens: Tokens): (at: number) => boolean {
  const { blocks } = tokens;
  return (at) => {
    let low = 0, high = blocks.length;
    while (low < high) { const middle = (low + high) >> 1; if (blocks[middle]!.span[1] <= at) low = middle + 1; else high = middle; }
    return low < blocks.length && blocks[low]!.span[0] <= at;
  };
}

/** Puts the names, and hands back which characters they cover; the article's own outlet is no part of what it tells, nor are those it has it from. */
function namesOf(article: Article, pack: Pack | undefined, within: (at: number) => boolean, put: Put): ReadonlyMap<number, number> {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const credited = creditedIn(article, entities);
  const covered = new Map<number, number>();
  for (const { span: [from, to], entity: id } of article.mentions) {
    if (!within(from)) continue;
    covered.set(from, to);
    const entity = entities.get(id);
    if (!entity || id === article.outlet?.entity || credited.has(id)) continue;
    const known = isKnown(entity);
    put(NAME, id, from, !known ? SHARE.unknown : entity.type === "place" ? SHARE.knownPlace : SHARE.knownOther, entity.name);
    // what is known has one English name in all languages; anything else sounds alike in most
    for (const word of known ? entity.name.split(/[\s-]+/u) : article.text.slice(from, to).split(/[\s-]+/u)) {
      const sound = stem(known ? nameForm(word, undefined) : nameForm(word, pack));
      if (sound) put(SOUND, sound, from, known ? SHARE.knownSound : SHARE.unknownSound, word);
    }
  }
  return covered;
}

/** The outlets that were told something or passed it on: two events of one week may both stand in one paper. */
function creditedIn({ relays, statements }: Article, entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const hops = statements.flatMap(({ chain }) => chain.filter(({ role }) => role === "told" || role === "relay"));
  return new Set([...relays, ...hops].flatMap(({ entity }) => (entity !== null && entities.get(entity)?.type === "outlet" ? [entity] : [])));
}

/** Entities of the tables have an id made of type and canonical name; all others of how they sound. */
const isKnown = ({ id, type, name }: Entity): boolean => id === tableId(`${type}:${name}`);
const tableId = remembered((key: string): string => `e_${createHash("sha256").update(key).digest("hex").slice(0, 10)}`);

function quantitiesOf(article: Article, within: (at: number) => boolean, put: Put): void {
  for (const { span, min, max, unit } of article.figures) {
    const value = min ?? max;
    if (value === null || !within(span[0])) continue;
    put(QUANTITY, `${value}`, span[0], shareOf(value), `${value} ${unit}`);
  }
  const published = article.published?.precision === "month" ? null : dayOf(article.published?.date);
  for (const { span, date, precision } of article.dates) {
    if (!within(span[0])) continue;
    const day = precision === "day" ? dayOf(date) : null;
    if (day !== null && (published === null || Math.abs(day - published) > RECENT_DAYS)) put(QUANTITY, date, span[0], published === null ? SHARE.year : SHARE.day, date);
    else if (precision === "year" && !article.published?.date.startsWith(date)) put(QUANTITY, date, span[0], SHARE.year, date);
  }
}

/** Small and round numbers are everywhere. */
function shareOf(value: number): number {
  if (Math.abs(value) <= 12 && Number.isInteger(value)) return SHARE.smallNumber;
  const digits = `${value}`.replace(/^-?0?\.?|0+$|\./gu, "").length;
  return digits < 2 ? SHARE.roundNumber : digits < 3 ? (SHARE.roundNumber + SHARE.number) / 2 : SHARE.number;
}

function wordsOf(article: Article, pack: Pack | undefined, tokens: Tokens, named: ReadonlyMap<number, number>, put: Put): void {
  const concepts = pack ? conceptsOf(pack) : null;
  const own = new Set((article.outlet?.name ?? "").toLowerCase().split(/[\s-]+/u));
  const stop = pack ? stopOf(pack) : NO_WORDS;
  let covered = -1;
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.block[t]! < 0) continue;
    const at = tokens.start[t]!, low = tokens.low[t]!;
    covered = Math.max(covered, named.get(at) ?? -1);
    for (const concept of concepts?.at(tokens, t) ?? []) put(CONCEPT, concept, at, SHARE.concept, concept);
    if (!pack && tokens.kind[t] === Kind.number) bareNumber(tokens.word[t]!, at, put);
    if (at < covered || tokens.kind[t] !== Kind.word || low.length < 4 || stop.has(low) || own.has(low)) continue;
    const capital = (KINDS[article.text.charCodeAt(at)]! & Is.capital) !== 0;
    if (!capital || tokens.sentences[tokens.sentence[t]!]![0] === t) continue;
    const sound = stem(nameForm(low, pack));
    if (sound) put(SOUND, sound, at, SHARE.unknownSound, tokens.word[t]!);
  }
}

/** A number of a language that nobody reads yet: whole, with groups of three. */
function bareNumber(digits: string, at: number, put: Put): void {
  const value = /^\d{1,3}(?:[\s.,]\d{3})+$/u.test(digits) ? Number(digits.replace(/\D/gu, "")) : Number(digits);
  if (Number.isInteger(value)) put(QUANTITY, `${value}`, at, shareOf(value), digits);
}

/** Case endings are two letters at most once a word is brought to sounds. */
const stem = (sound: string): string => (sound.length < 3 ? "" : sound.slice(0, Math.max(4, sound.length - 2)));

const NEUTRAL = { names: { endings: "", sounds: "" } } as unknown as Pack;
const nameForm = (word: string, pack: Pack | undefined): string => nameForms(pack ?? NEUTRAL).sound(word);

function heaviest(found: ReadonlyMap<string, Gathered>): SignatureFeature[] {
  const features = [...found].map(([key, { count, first, share, label }]): SignatureFeature => ({
    key, label, weight: (1 + Math.log(count)) * (first < OPENING ? OPENING_WEIGHT : 1) * Math.log(1 / share),
  }));
  features.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const kept = new Map<string, number>();
  return features.filter(({ key }) => {
    const kind = key[0]!;
    const count = (kept.get(kind) ?? 0) + 1;
    kept.set(kind, count);
    return count <= MOST[kind]!;
  });
}
