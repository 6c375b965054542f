/**
 * Compiles the names known beforehand: tables of src/data, the exonyms of the packs, and CLDR's countries and regions in the
 * packs' languages. One trie over lower-case words; at each word the text's form and the nominatives it may stand for are tried,
 * and inside names of several words also stems, where the language declines. A body such as a foreign ministry takes its country
 * from beside it: "X of Country".
 */
import type { EntityType } from "../model.ts";
import { tokenizeAll } from "../text/match.ts";
import { Is, KINDS } from "../text/characters.ts";
import { Kind, tokenize, type Tokens } from "../text/segment.ts";
import { nameForms, remembered } from "../lang/forms.ts";
import { pairs, words, type Pack } from "../lang/pack.ts";
import { regions, regionsIn } from "../lang/regions.ts";
import { once } from "../lang/once.ts";
import type { Known, KnownData, KnownMatch, KnownName } from "../lang/known.ts";

export type { Known, KnownData, KnownMatch, KnownName } from "../lang/known.ts";

interface Value {
  readonly name: KnownName;
  readonly first: string;
  readonly language: string | null;
  readonly loose: boolean;
  readonly bracketed: boolean;
  readonly size: number;
}
interface Node {
  readonly word: string;
  next: Map<string, Node>;
  /** The nodes behind by their stems; null until they are asked for. */
  stems: Map<string, Node[]> | null;
  values: Value[] | null;
  /** Whether some name has this word in small letters: where none has, a word of the text in small letters is another with the same stem. */
  small: boolean;
}
/** Most names are of one word: their nodes share one map that stays empty. */
const LEAF = new Map<string, never>();
type Opening = Pick<Step, "node" | "inflected">;
interface Step { readonly node: Node; readonly end: number; readonly inflected: boolean }

const NO_ABBREVIATIONS = { abbreviations: new Set<string>() };
const newNode = (word: string): Node => ({ word, next: LEAF, stems: null, values: null, small: false });
const hasStem = (word: string): boolean => word.length >= 4;
function file(stems: Map<string, Node[]>, node: Node): void {
  const stem = stemOf(node.word), bucket = stems.get(stem);
  if (bucket) bucket.push(node);
  else stems.set(stem, [node]);
}
function stemsOf(node: Node): ReadonlyMap<string, readonly Node[]> {
  if (!node.stems) {
    node.stems = new Map();
    for (const next of node.next.values()) if (hasStem(next.word)) file(node.stems, next);
  }
  return node.stems;
}
function isUpper(word: string): boolean {
  const kinds = KINDS[word.charCodeAt(0)] ?? 0;
  return (kinds & Is.capital) !== 0 || ((kinds & Is.small) === 0 && word !== "" && word[0] !== word[0]!.toLowerCase());
}
const CAPITALS = /^[\p{Lu}\d]+$/u;

/** Beginnings of words, three letters each; whether a word begins so is sure where it is false, else nearly so. */
interface Starts { add(word: string): void; has(word: string): boolean }
function starts(): Starts {
  const bits = new Uint8Array(0x10000);
  const at = (word: string): number => (word.charCodeAt(0) * 961 + (word.charCodeAt(1) || 0) * 31 + (word.charCodeAt(2) || 0)) & 0xffff;
  return { add: (word) => void (bits[at(word)] = 1), has: (word) => bits[at(word)] === 1 };
}

/** The part of a word that its case forms share, roughly; two words agree when one's stem begins the other. */
const stemOf = (low: string) => low.slice(0, low.length - (low.length >= 8 ? 3 : low.length >= 5 ? 2 : 1));

/**
 * Everything known beforehand, for the languages of the packs.
 *
 *     compileKnown(data, packs).find("Nordkorea", swedish)?.name === "North Korea"
 */
export function compileKnown(data: KnownData, packs: readonly Pack[]): Known {
  const root = newNode("");
  const names = new Map<string, KnownName>();
  /** The first letters of forms in small letters, and of demonyms: what no other small-letter word needs to be looked up by. */
  const small = starts(), stemStarts = starts();
  const entry = (name: string, type: EntityType, outlet: KnownName["outlet"] = null, body = false): KnownName => {
    const key = `${type}:${name}`;
    let found = names.get(key);
    if (!found) { found = { name, type, outlet, body }; names.set(key, found); }
    return found;
  };
  const add = (tokens: Tokens, first: number, end: number, { name, language, loose, bracketed }: Written): void => {
    let node = root;
    for (let t = first; t < end; t++) {
      let next: Node | undefined = node.next.get(tokens.low[t]!);
      if (!next) {
        next = newNode(tokens.low[t]!);
        if (node.next === LEAF) node.next = new Map();
        node.next.set(next.word, next);
        if (node.stems && hasStem(next.word)) file(node.stems, next);
      }
      node = next;
      if (!isUpper(tokens.word[t]!)) node.small = true;
    }
    if (node === root) return;
    if (!isUpper(tokens.word[first]!)) small.add(tokens.low[first]!);
    (node.values ??= []).push({ name, first: tokens.word[first]!, language, loose, bracketed, size: end - first });
  };
  const addAll = (rows: readonly Written[]): void => {
    const { tokens, firsts } = tokenizeAll(rows.map(({ form }) => form));
    for (let i = 0; i < rows.length; i++) add(tokens, firsts[i]!, firsts[i + 1]!, rows[i]!);
  };
  const table: Written[] = [];
  const list = (form: string, name: KnownName, scope: string | null, partial = false): void => void table.push(written(form, name, scope, partial));

  for (const place of data.places) for (const form of ownForms(place)) list(form, entry(place.name, "place"), null);
  for (const outlet of data.outlets) for (const form of ownForms(outlet)) list(form, entry(outlet.name, "outlet", outlet), null);
  for (const body of data.organisations) for (const form of ownForms(body)) list(form, entry(body.name, "organisation", null, body.kind === "body"), null);
  for (const person of data.people) for (const form of [person.name, ...person.forms]) list(form, entry(person.name, "person"), null, !/\s/u.test(form));
  for (const { form, name, type } of regions()) list(form, entry(name, type), null);
  addAll(table);
  const countries = new Set(data.demonyms.map((demonym) => demonym.country));
  const stems = new Map<string, string>();
  for (const { country, stems: list } of data.demonyms) for (const stem of list) { stems.set(stem.toLowerCase(), country); stemStarts.add(stem.toLowerCase()); }
  const countryOf = remembered((low: string): string | null => {
        for (let size = low.length; size >= Math.max(3, low.length - 4); size--) {
      const country = stems.get(low.slice(0, size));
      if (country) return country;
    }
    return null;
  });
  const demonym = (low: string): string | null => (stemStarts.has(low) ? countryOf(low) : null);

  /** The words of a language join the trie when it is first met, so that starting does not wait for all languages. */
  const joined = new Set<string>();
  let joining = false;
  function join(pack: Pack): void {
    joined.add(pack.code);
    joining = true;
    addAll(regionsIn(pack.code).map(({ form, name, type }) => written(form, entry(name, type), pack.code, false)));
    for (const [form, name] of pairs(pack.names.exonyms)) {
      // the tables know better: a pack's exonym adds what they lack
      if (form && name && !exactly(form, pack)) addAll([written(form, read(name, pack) ?? entry(name, exonymType(form, pack)), pack.code, false)]);
    }
    joining = false;
  }

  /** What the root leads to by a word, kept for each language: the same words open most names. */
  const openings = new WeakMap<Pack, Record<"one" | "many", (word: string) => readonly Opening[]>>();
  function rootSteps(tokens: Tokens, i: number, pack: Pack, multi: boolean): Step[] {
    if (joining || tokens.kind[i] !== Kind.word) return steps(root, tokens, i, pack, multi);
    let kept = openings.get(pack);
    if (!kept) {
      const of = (many: boolean) => remembered((word: string): readonly Opening[] => steps(root, tokenize(word, [], NO_ABBREVIATIONS), 0, pack, many));
      openings.set(pack, (kept = { one: of(false), many: of(true) }));
    }
    return kept[multi ? "many" : "one"](tokens.word[i]!).map(({ node, inflected }) => ({ node, inflected, end: i + 1 }));
  }

  function steps(node: Node, tokens: Tokens, t: number, pack: Pack, multi: boolean): Step[] {
    const found: Step[] = [];
    const low = tokens.low[t]!;
    const exact = node.next.get(low);
    if (exact) found.push({ node: exact, end: t + 1, inflected: false });
    if (tokens.kind[t] !== Kind.word || low.length < 2) return found;
    const forms = nameForms(pack);
    for (const nominative of forms.nominatives(tokens.word[t]!)) {
      const next = node.next.get(nominative.toLowerCase());
      if (next && !found.some((step) => step.node === next)) found.push({ node: next, end: t + 1, inflected: true });
    }
    if (multi && forms.inflects && node.next.size) for (let size = Math.max(2, low.length - 5); size < low.length; size++) {
      for (const next of stemsOf(node).get(low.slice(0, size)) ?? []) {
        if (Math.abs(next.word.length - low.length) <= 4 && (next.small || isUpper(tokens.word[t]!)) && !found.some((step) => step.node === next)) found.push({ node: next, end: t + 1, inflected: true });
      }
    }
    return found;
  }

  /** Whether the text's first word is written as the name demands: capitals stay capitals, a short abbreviation exactly so. */
  function fits(value: Value, tokens: Tokens, i: number, step: Step, pack: Pack): boolean {
    if (value.language !== null && value.language !== pack.code) return false;
    const word = tokens.word[i]!;
    if (value.bracketed && !(tokens.low[i - 1] === "(" && tokens.low[step.end] === ")")) return false;
    if (isUpper(value.first) && !isUpper(word)) return false;
    if (value.first.length <= 3 && CAPITALS.test(value.first) && !word.startsWith(value.first)) return false;
    if (value.size === 1 && step.inflected && value.first.length <= 3 && !/^\p{Lu}+[:'’-]?\p{Ll}{1,3}$/u.test(word)) return false;
    return true;
  }

  function own(tokens: Tokens, i: number, pack: Pack): KnownMatch | null {
    if (!joined.has(pack.code)) join(pack);
    if (i >= tokens.count || (!isUpper(tokens.word[i]!) && !small.has(tokens.low[i]!))) return null;
    let best: { step: Step; value: Value } | null = null;
    let level = rootSteps(tokens, i, pack, nameForms(pack).inflects && isUpper(tokens.word[i]!) && tokens.kind[i + 1] === Kind.word);
    while (level.length) {
      const deeper: Step[] = [];
      for (const step of level) {
        // a single word agrees by its endings, not by its stem alone
        const single = step.end === i + 1;
        for (const value of step.node.values ?? []) {
          if (single && step.inflected && !nameForms(pack).nominatives(tokens.word[i]!).some((form) => form.toLowerCase() === step.node.word)) continue;
          if (!fits(value, tokens, i, step, pack)) continue;
          if (!best || step.end > best.step.end || (step.end === best.step.end && rank(value, step) > rank(best.value, best.step))) best = { step, value };
        }
        if (step.end < tokens.count && step.node.next.size) for (const next of steps(step.node, tokens, step.end, pack, true)) deeper.push({ ...next, inflected: next.inflected || step.inflected });
      }
      level = deeper.length > 40 ? deeper.slice(0, 40) : deeper;
    }
    return best ? { end: best.step.end, name: best.value.name, loose: best.value.loose, inflected: best.step.inflected } : null;
  }
  function rank(value: Value, step: Step): number { return (step.inflected ? 0 : 4) + (value.language ? 2 : 0) + (value.loose ? 0 : 1); }

  /** What was found at the tokens of the text that was asked about last: readers of names ask several times. */
  let text: { tokens: Tokens; pack: Pack; found: (KnownMatch | null | undefined)[] } | null = null;
  function longest(tokens: Tokens, i: number, pack: Pack): KnownMatch | null {
    if (text?.tokens !== tokens || text.pack !== pack) text = { tokens, pack, found: [] };
    const { found } = text;
    const kept = found[i];
    return kept !== undefined ? kept : (found[i] = longestAt(tokens, i, pack));
  }

  function longestAt(tokens: Tokens, i: number, pack: Pack): KnownMatch | null {
    const match = own(tokens, i, pack);
    if (match && (match.name.type !== "organisation" || !match.name.body)) {
      const isCountry = countries.has(match.name.name) && match.inflected;
      const body = isCountry ? own(tokens, match.end, pack) : null;
      return body?.name.body ? { ...body, name: composed(body.name, match.name.name), loose: false } : match;
    }
    if (!match) {
      const country = tokens.kind[i] === Kind.word ? demonym(tokens.low[i]!) : null;
      const body = country && i + 1 < tokens.count ? own(tokens, i + 1, pack) : null;
      return country && body?.name.body ? { ...body, name: composed(body.name, country), loose: false } : null;
    }
    // "Ministerstwo … Rosji", "Ministry of … of Russia"
    let next = match.end;
    if (closedWords(pack).has(tokens.low[next] ?? "")) next++;
    const country = next < tokens.count ? own(tokens, next, pack) : null;
    if (country && countries.has(country.name.name) && (next > match.end || country.inflected)) return { ...country, name: composed(match.name, country.name.name), loose: false };
    return match;
  }
  function composed(body: KnownName, country: string): KnownName { return entry(`${body.name} of ${country}`, "organisation"); }

  const finders = new WeakMap<Pack, (form: string) => KnownName | null>();
  function find(form: string, pack: Pack): KnownName | null {
    let of = finders.get(pack);
    if (!of) finders.set(pack, (of = remembered((name) => read(name, pack))));
    return of(form);
  }

  function read(form: string, pack: Pack): KnownName | null {
    const tokens = tokenize(form, [], NO_ABBREVIATIONS);
    if (!tokens.count) return null;
    const match = longestAt(tokens, 0, pack);
    return match && match.end === tokens.count ? match.name : null;
  }

  function exactly(form: string, pack: Pack): boolean {
    const tokens = tokenize(form, [], NO_ABBREVIATIONS);
    const match = tokens.count ? own(tokens, 0, pack) : null;
    return match !== null && match.end === tokens.count && !match.inflected;
  }

  const firstNames = new Set(packs.flatMap((pack) => pairs(pack.names.firstNames, ":").map(([name]) => name.toLowerCase())));
  return { longest, find, demonym, isFirstName: (low) => firstNames.has(low), isCommon: (low) => data.common.abbreviations.has(low), isOrganisationWord: (low) => data.common.organisationWords.has(low), isLink: (low) => data.common.links.has(low) };
}

/** A form as a table writes it, told apart from its marks. */
interface Written { readonly form: string; readonly name: KnownName; readonly language: string | null; readonly loose: boolean; readonly bracketed: boolean }
function written(text: string, name: KnownName, scope: string | null, partial: boolean): Written {
  const language = /^[a-z]{2}:/u.test(text) ? text.slice(0, 2) : null;
  const marked = language ? text.slice(3) : text;
  const tilde = marked.startsWith("~"), rest = tilde ? marked.slice(1) : marked;
  const bracketed = rest.startsWith("(") && rest.endsWith(")");
  return { form: bracketed ? rest.slice(1, -1) : rest, name, language: language ?? scope, loose: tilde || partial, bracketed };
}

/** The canonical name is a form itself unless the forms say that it is an ordinary word. */
const ownForms = (row: { readonly name: string; readonly forms: readonly string[] }): readonly string[] =>
  row.forms.some((form) => form.startsWith("~") && form.slice(1) === row.name) ? row.forms : [row.name, ...row.forms];

/** Short prepositions between a body and its country. */
const closedWords = once((pack: Pack): ReadonlySet<string> => new Set(words(pack.grammar.prepositions).filter((word) => word.length <= 3)));

const bodyHeadsOf = once((pack: Pack): ReadonlySet<string> => new Set(words(pack.names.organisationWords).map((word) => word.toLowerCase())));

/** An exonym that holds one of the pack's organisation words is an organisation; of any other a place is the best guess. */
function exonymType(form: string, pack: Pack): EntityType {
  const heads = bodyHeadsOf(pack);
  return form.toLowerCase().split(/[\s-]+/u).some((word) => heads.has(word)) || (/^\p{Lu}{2,}$/u.test(form)) ? "organisation" : "place";
}
