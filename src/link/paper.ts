/**
 * Who credits whom: every place where an article of a story names another outlet. The story's own outlets are looked for word by word,
 * in any case form and in texts of whatever language, since a paper that no table holds is known by the articles that it published;
 * agencies and other known outlets come from the names that reading found.
 */
import type { Article, Span } from "../model.ts";
import type { Outlet, OutletKind } from "../lang/known.ts";
import { remembered } from "../lang/forms.ts";
import { once } from "../lang/once.ts";
import { words, type Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { tokensOf } from "./wording.ts";

/** An outlet of the story; `articles` are the places of its own in the list. */
export interface Paper { readonly id: string; readonly name: string; readonly agency: boolean; readonly articles: number[] }
export interface Credit { readonly paper: Paper; readonly span: Span | null }

export interface Papers {
  /** Who published the article. */
  readonly publisher: readonly (Paper | null)[];
  /** The other outlets that it names, in the order of the text; an agency whose text it prints has no span where only metadata say so. */
  readonly credited: readonly (readonly Credit[])[];
  /** All outlets that it names, its own too. */
  readonly named: readonly (readonly { readonly paper: Paper; readonly span: Span }[])[];
  /** The outlet of a hop: by what stands in its span, else by its entity. */
  of(article: number, entity: string | null, span: Span | null): Paper | null;
}

/** Outlets that pass on what others said; institutes and governments speak for themselves, platforms carry. */
const CREDITED: ReadonlySet<OutletKind> = new Set(["agency", "newspaper", "broadcaster", "online", "magazine"]);
const BODY: ReadonlySet<string> = new Set(["title", "lede", "paragraph", "heading", "caption", "dateline"]);
/** Case endings are no longer than this; a stem is no shorter. */
const ENDING = 3, STEM = 4;

/** Lower case without marks, for spelling across languages. */
export const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/gu, "l").replace(/ø/gu, "o").replace(/æ/gu, "a").replace(/ß/gu, "ss");

/** The same for a word, told once. */
const plainWord = remembered(plain);

interface PaperWords { readonly determiners: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }
/** What stands before a paper's name, and what it is called without one, in all languages. */
const wordsOf = once((packs: readonly Pack[]): PaperWords => ({
  determiners: new Set(packs.flatMap((pack) => words(pack.grammar.determiners)).map(plain)),
  nouns: new Set(packs.flatMap((pack) => words(pack.speech.outletNouns)).map(plain)),
}));
const rowsOf = once((outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> => new Map(outlets.map((outlet) => [outlet.name, outlet])));

/**
 * The outlets of a story's articles and whom each article credits.
 *
 *     papers(articles, packs, outlets).credited[1][0].paper.name   // "BBC"
 */
export function papers(articles: readonly Article[], packs: readonly Pack[], outlets: readonly Outlet[]): Papers {
  const { determiners, nouns } = wordsOf(packs);
  const rows = rowsOf(outlets);
  const partsOf = (name: string): string[] => {
    const parts = name.split(/[\s\u00a0-]+/u).map(plain).filter(Boolean);
    return parts.length > 1 && determiners.has(parts[0]!) ? parts.slice(1) : parts;
  };
  const known = new Map<string, Paper>();
  const byEntity = new Map<string, Paper>();
  const paperOf = (name: string, entity: string | null, agency = rows.get(name)?.kind === "agency"): Paper => {
    const key = partsOf(name).join(" ");
    let paper = known.get(key);
    if (!paper) known.set(key, (paper = { id: key, name, agency, articles: [] }));
    if (entity) byEntity.set(entity, paper);
    return paper;
  };
  const publisher = articles.map(({ outlet }, i) => {
    if (!outlet) return null;
    const paper = paperOf(outlet.name, outlet.entity);
    paper.articles.push(i);
    return paper;
  });
  for (const article of articles)
    for (const { id, name, type } of article.entities) {
      const row = rows.get(name);
      if (type === "outlet" && (!row || CREDITED.has(row.kind))) paperOf(name, id);
    }
  const byFirst = new Map<string, { paper: Paper; parts: string[] }[]>();
  for (const paper of known.values()) {
    const parts = partsOf(paper.name);
    const key = parts[0]?.slice(0, 3) ?? "";
    if (key) byFirst.set(key, [...(byFirst.get(key) ?? []), { paper, parts }]);
  }
  const found = articles.map((article): (Credit & { span: Span })[] => {
    const seen = sightings(tokensOf(article), byFirst);
    for (const { span, entity } of article.mentions) {
      const paper = byEntity.get(entity);
      if (!paper || seen.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue;
      // "the daily «X»": the noun is no paper of its own
      if (nouns.has(plain(article.text.slice(...span))) && seen.some((other) => other.span[0] >= span[1] && other.span[0] - span[1] <= 2)) continue;
      seen.push({ paper, span });
    }
    return seen.sort((a, b) => a.span[0] - b.span[0]);
  });
  const credited = articles.map(({ agency }, i): Credit[] => {
    const others: Credit[] = found[i]!.filter(({ paper }) => paper !== publisher[i]);
    const wire = agency ? paperOf(agency, null, true) : null;
    return wire && wire !== publisher[i] && !others.some(({ paper }) => paper === wire) ? [...others, { paper: wire, span: null }] : others;
  });
  return {
    publisher,
    credited,
    named: found,
    of: (article, entity, span) => (span && found[article]!.find((one) => one.span[0] < span[1] && span[0] < one.span[1])?.paper) || (entity && byEntity.get(entity)) || null,
  };
}

interface Named { readonly paper: Paper; readonly parts: readonly string[] }

/** Where the names of papers stand in a text, whatever their case form. */
function sightings(tokens: Tokens, byFirst: ReadonlyMap<string, readonly Named[]>): { paper: Paper; span: Span }[] {
  const seen: { paper: Paper; span: Span }[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] === Kind.mark || !/^\p{Lu}/u.test(tokens.word[t]!) || !BODY.has(tokens.blocks[tokens.block[t]!]?.kind ?? "")) continue;
    for (const { paper, parts } of byFirst.get(plainWord(tokens.word[t]!).slice(0, 3)) ?? []) {
      const end = matched(tokens, t, parts);
      if (end < 0) continue;
      seen.push({ paper, span: [tokens.start[t]!, tokens.end[end - 1]!] });
      t = end - 1;
      break;
    }
  }
  return seen;
}

function matched(tokens: Tokens, t: number, parts: readonly string[]): number {
  for (let at = 0; at < parts.length; t++) {
    if (t >= tokens.count) return -1;
    // hyphens of a name stand inside the tokens of the text
    for (const word of plainWord(tokens.word[t]!).split("-")) if (at >= parts.length || !sameWord(word, parts[at++]!)) return -1;
  }
  return t;
}

function sameWord(word: string, part: string): boolean {
  if (word === part) return true;
  let common = 0;
  while (common < word.length && common < part.length && word[common] === part[common]) common++;
  return common >= Math.min(STEM, part.length - 1) && common >= part.length - 2 && common > 2 && word.length - common <= ENDING && /^[\p{L}']*$/u.test(word);
}
