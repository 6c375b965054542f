/**
 * What a pack's name rules make of one word: the nominatives that an inflected form may stand for, and how it sounds.
 * Endings and spelling rules are the pack's; the last step, from any romanisation to a small common alphabet, is the same for all.
 * The sound alphabet: a e i o u, consonants as in English romanisation, with S = sh, Z = zh, C = ch.
 */
import { own } from "../text/own.ts";
import { once } from "./once.ts";
import { pairs, words, type Pack } from "./pack.ts";

export interface NameForms {
  /** Nominatives that this form may stand for, itself left out, longest ending first. */
  nominatives(word: string): readonly string[];
  /** The sound of one word: equal for spellings of one name in most romanisations. */
  sound(word: string): string;
  /** True where case endings are so many that names of several words agree in their stems only. */
  readonly inflects: boolean;
}

/** Forms kept in memory, per pack; the same few thousand names make most of the news. */
const REMEMBERED = 20_000;
/** More ending rules than this and the language declines its names (a genitive alone needs two or three). */
const DECLINING = 12;

/**
 * The name rules of a pack, compiled once.
 *
 *     nameForms(pack).nominatives("Putina")   // ["Putin"] with the rule "a>"
 */
export const nameForms: (pack: Pack) => NameForms = once(compile);

function compile(pack: Pack): NameForms {
  const endings = new Map<string, string[]>();
  let longest = 0;
  for (const [ending, nominative] of rules(pack.names.endings)) {
    endings.set(ending, [...(endings.get(ending) ?? []), nominative]);
    longest = Math.max(longest, ending.length);
  }
  const sounds = new Map(rules(pack.names.sounds));
  const width = Math.max(0, ...[...sounds.keys()].map((from) => from.length));
  const nominativesOf = (word: string): string[] => {
    const found = new Set<string>();
    const joined = /^(\d+|.{2,}?)[:'’-](\p{Ll}{1,4})$/u.exec(word) ?? /^(\p{Lu}{2,})(\p{Ll}{1,2})$/u.exec(word);
    if (joined) found.add(joined[1]!);
    for (let size = Math.min(longest, word.length - 2); size > 0; size--) {
      const tail = word.slice(-size);
      for (const nominative of endings.get(tail) ?? []) found.add(word.slice(0, -size) + nominative);
    }
    found.delete(word);
    return [...found];
  };
  const soundOf = (word: string): string => {
    const low = word.toLowerCase();
    let out = "";
    for (let i = 0; i < low.length; ) {
      let size = Math.min(width, low.length - i);
      while (size > 0 && !sounds.has(low.slice(i, i + size))) size--;
      out += size > 0 ? sounds.get(low.slice(i, i + size))! : low[i]!;
      i += size || 1;
    }
    return romanised(out);
  };
  return { nominatives: remembered(nominativesOf), sound: remembered(soundOf), inflects: endings.size > DECLINING };
}

/** "a>" and "ego>i" as pairs; the pack writes a rule with ">". */
function rules(list: string): [from: string, to: string][] {
  return words(list).some((rule) => rule.includes(">")) ? pairs(list, ">") : [];
}

/** A function of one word that remembers what it made of the words met lately; undefined is not remembered. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      const key = own(word);
      value = of(key);
      known.set(key, value);
    }
    return value;
  };
}

const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", œ: "e", æ: "e", đ: "d", ð: "d", þ: "t", ß: "s", ı: "i", ħ: "h", ŋ: "n" };
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""], [/(?:shch|sch|sh)/g, "S"], [/dzh|dj/g, "j"], [/zh/g, "Z"], [/tch|ch/g, "C"], [/kh/g, "h"], [/ph/g, "f"], [/th/g, "t"], [/gh/g, "g"],
  [/ck/g, "k"], [/qu/g, "kv"], [/q/g, "k"], [/x/g, "ks"], [/ts|tz/g, "c"], [/w/g, "v"], [/c(?=[aoulrktnm]|$)/g, "k"], [/[jy]/g, "i"], [/(.)\1+/g, "$1"],
  [/([bcdfghklmnprstvzSZC])i(?=[aeou])/g, "$1"], [/ii+/g, "i"],
];

/** Brings any romanisation to the common alphabet. */
function romanised(word: string): string {
  let out = "";
  for (const letter of word.normalize("NFD").replace(/\p{M}/gu, "")) out += LETTERS[letter] ?? letter;
  for (const [from, to] of GROUPS) out = out.replace(from, to);
  // a letter of another script has no Latin sound: it stands for itself
  return out || word;
}

/** The consonants of a sound in classes, for buckets: sibilants are one, f and v, g k and h. */
export const skeleton = remembered(skeletonOf);

function skeletonOf(sound: string): string {
  let out = "";
  for (let i = 0; i < sound.length; i++) {
    const letter = sound[i]!;
    const group = "SZCcz".includes(letter) ? "s" : letter === "f" ? "v" : letter === "g" || letter === "h" ? "k" : letter;
    if ("aeiou".includes(group)) { if (i === 0) out += "_"; continue; }
    if (out.at(-1) !== group) out += group;
  }
  return out;
}

/**
 * Whether two sounds are one name in two spellings: equal, or of one skeleton and a letter in four apart (short ones: none).
 *
 *     alike("lukaSenko", "lukaSenka") === true
 */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  // what is longer than any name is compared as it stands
  if (longer > 40 || longer < 5 || skeleton(a) !== skeleton(b)) return false;
  return distance(a, b) <= Math.floor(longer / 4);
}

/** Whether at most one letter has to be put in, taken out or changed for one word to become the other. */
export function nearly(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  if (more.length - less.length > 1) return false;
  let i = 0;
  while (i < less.length && less[i] === more[i]) i++;
  return less.length === more.length ? less.slice(i + 1) === more.slice(i + 1) : less.slice(i) === more.slice(i + 1);
}

/** Levenshtein distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
