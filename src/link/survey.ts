/**
 * Polls that a story rests on. A poll speaks through its figures and seldom stands as a source in what attributes them; its institute is
 * named beside the noun instead ("a poll by X", "X's September poll"). Where several articles do so, the poll is an origin of its own,
 * whoever ordered or printed it first.
 */
import type { Article, Span } from "../model.ts";
import { words, type Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { conceptsOf } from "./concepts.ts";
import { plain, type Papers } from "./paper.ts";
import { tokensOf } from "./wording.ts";

/** A poll by the name of its institute, with the place where each article names it first. */
export interface Survey { readonly name: string; readonly places: ReadonlyMap<number, Span> }

/** The concept of what is meant here; the institute stands so many words before the noun, or behind it. */
const POLL = "poll", BEFORE = 1, BEHIND = 3;
/** Articles that name the institute beside the noun; letters that case forms of its name share, and how many may follow. */
const ARTICLES = 2, STEM = 4, ENDING = 2;
const BODY: ReadonlySet<string> = new Set(["lede", "paragraph", "caption"]);

/**
 * The polls of a story; `taken` are names that are mouths already.
 *
 *     surveys(articles, packs, papers, [])[0].name   // "Väljarvågen"
 */
export function surveys(articles: readonly Article[], packs: readonly Pack[], papers: Papers, taken: readonly string[]): Survey[] {
  const read = articles.map(tokensOf);
  const beside = new Map<string, Set<number>>();
  articles.forEach((article, i) => {
    const pack = packs.find(({ code }) => code === article.language);
    if (!pack || !article.figures.some(({ unit }) => unit === "percent")) return;
    for (const t of institutes(pack, read[i]!)) {
      const at = read[i]!.start[t]!;
      if (papers.named[i]!.some(({ span }) => span[0] <= at && at < span[1])) continue;
      const word = read[i]!.word[t]!;
      const key = [...beside.keys()].find((other) => sameName(other, word)) ?? word;
      beside.set(key, (beside.get(key) ?? new Set()).add(i));
    }
  });
  return [...beside].filter(([name, held]) => held.size >= ARTICLES && !taken.some((one) => one.split(/\s+/u).some((part) => sameName(part, name)))).map(([name]) => {
    const places = new Map<number, Span>();
    const forms: string[] = [];
    for (const [i, tokens] of read.entries())
      for (let t = 0; t < tokens.count; t++)
        if (tokens.kind[t] === Kind.word && BODY.has(tokens.blocks[tokens.block[t]!]?.kind ?? "") && sameName(tokens.word[t]!, name)) { forms.push(tokens.word[t]!); if (!places.has(i)) places.set(i, [tokens.start[t]!, tokens.end[t]!]); }
    return { name: commonest(forms), places };
  });
}

const isName = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const commonest = (list: readonly string[]): string => [...new Set(list)].sort((a, b) => list.filter((one) => one === b).length - list.filter((one) => one === a).length)[0]!;

/** Capitalised words beside the nouns for a poll, in languages where a capital tells a name. */
function institutes(pack: Pack, tokens: Tokens): number[] {
  if (pack.grammar.nounsCapitalised) return [];
  const documents = words(pack.speech.documents).filter((word) => word.length >= STEM), concepts = conceptsOf(pack);
  const by = new Set(words(`${pack.speech.by} ${pack.speech.toldTo}`)), inside = new Set(words(pack.speech.via).filter((word) => !by.has(word) && word.length < STEM));
  const found: number[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.word || !BODY.has(tokens.blocks[tokens.block[t]!]?.kind ?? "") || !concepts.at(tokens, t).includes(POLL)) continue;
    const low = tokens.low[t]!;
    if (!documents.some((word) => (pack.grammar.compounds ? low.endsWith(word) : low === word))) continue;
    for (const step of [-1, 1])
      for (let k = 1; k <= (step < 0 ? BEFORE : BEHIND); k++) {
        const at = t + step * k;
        if (tokens.kind[at] !== Kind.word || tokens.sentence[at] !== tokens.sentence[t]) break;
        // "a poll in X" names a place
        if (step > 0 && inside.has(tokens.low[at]!)) break;
        if (isName(tokens.word[at])) { found.push(at); break; }
      }
  }
  return found;
}

/** One name in two case forms. */
function sameName(a: string, b: string): boolean {
  const x = plain(a).replace(/['’].*$/u, ""), y = plain(b).replace(/['’].*$/u, "");
  let common = 0;
  while (common < x.length && common < y.length && x[common] === y[common]) common++;
  return isName(a) && isName(b) && common >= STEM && Math.max(x.length, y.length) - common <= ENDING;
}
