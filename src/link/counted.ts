/**
 * What a figure counts, in terms that compare across languages: the words beside it, the nearest the most, up to the next figure or
 * the end of its clause; whether it is a part of a whole ("three of the eleven"); who said it; and whether its sentence speaks of
 * another year. A bare number ("the ministry confirms eleven") counts what the figure before it counted.
 */
import type { Article, Figure } from "../model.ts";
import { words, type Pack } from "../lang/pack.ts";
import { phrases, type Phrases } from "../text/match.ts";
import { Kind } from "../text/segment.ts";
import { same, firstToken, wordings, type Term, type Wordings } from "./wording.ts";
import { once } from "../lang/once.ts";
import type { Voice, Voices } from "./voice.ts";

export interface Counting {
  readonly article: Article;
  readonly index: number;
  readonly figure: Figure;
  readonly voice: Voice | null;
  readonly unit: string;
  readonly title: boolean;
  /** The block it stands in, for what else the same paragraph says. */
  readonly block: number;
  readonly terms: readonly Near[];
  readonly role: "part" | "whole" | null;
  /** The other figure of a part and its whole. */
  readonly other: number | null;
  /** Years its sentence names that are not the article's. */
  readonly year: string | null;
  /** The value beside it that it takes the place of: 13 in "thirteen dead, not 14". */
  readonly refutes: number | null;
  /** True for that value. */
  readonly refuted: boolean;
  /** A number without a noun, which counts what the one before it does: "from 12 to 17". */
  readonly bare: boolean;
}

const BODY: ReadonlySet<string> = new Set(["title", "lede", "paragraph", "heading", "caption"]);
/** Terms further away than this tell of something else. */
const REACH = 10;
const PARTITIVE_REACH = 4;
/** Counts of people and counts of things: languages differ in which nouns count people. */
export const COUNTS: ReadonlySet<string> = new Set(["person", "item"]);

interface Joints { readonly negations: Phrases<true>; readonly turns: Phrases<true>; readonly partitive: Phrases<true>; readonly behind: Phrases<true>; readonly according: Phrases<true> }
/** Words between a part and its whole, and words that may stand behind a bare number. */
const jointsOf = once((pack: Pack): Joints => {
  const marked = (list: readonly string[]): Phrases<true> => phrases(list.map((form): [string, true] => [form, true]));
  const according = pack.speech.according.filter(({ after }) => !after).flatMap(({ forms }) => words(forms));
  return {
    negations: marked(words(pack.grammar.negations)),
    turns: marked(words(pack.grammar.adversatives ?? "")),
    partitive: marked(words(pack.quantity.partitive ?? "")),
    behind: marked([...words(pack.grammar.prepositions), ...words(pack.grammar.coordinators), ...according]),
    according: marked(according),
  };
});

export const valueOf = ({ min, max }: { readonly min: number | null; readonly max: number | null }): number => min ?? max ?? 0;

/** The figures of an article with what they count, in the order of the text. */
export function countings(article: Article, index: number, pack: Pack, cast: Voices): Counting[] {
  const read = wordings(article, pack);
  const { tokens } = read;
  const both = jointsOf(pack);
  const { partitive, behind: joints, according } = both;
  const byId = new Map(article.statements.map((statement) => [statement.id, statement]));
  // who says it, and that it is said, is not what is counted
  const telling = article.statements.flatMap(({ source, cue }) => [...source, ...cue]);
  const counts = ({ at, keys }: Term): boolean => !keys[0]!.startsWith("q:") && !keys[0]!.startsWith("n:") && !telling.some(([from, to]) => from <= at && at < to);
  const figures = article.figures.map((figure) => ({ figure, first: firstToken(tokens, figure.span[0]) })).filter(({ first }) => first < tokens.count && tokens.block[first]! >= 0 && BODY.has(tokens.blocks[tokens.block[first]!]!.kind));
  figures.sort((a, b) => a.first - b.first);
  const made: Counting[] = [];
  for (const [i, { figure, first }] of figures.entries()) {
    const [from, to] = tokens.sentences[tokens.sentence[first]!]!;
    const before = figures[i - 1], behind = figures[i + 1];
    const end = endOf(figure, tokens, first);
    // what stands behind the figure is counted first; what stands before it only as far as the figure before it
    const left = Math.max(from, first - REACH, before && before.first >= from ? endOf(before.figure, tokens, before.first) : 0);
    const right = Math.min(to, end + REACH, behind && behind.first < to ? behind.first : to);
    const terms = [
      ...near(read.of([[tokens.start[left]!, tokens.end[Math.max(left, first - 1)]!]]).terms, figure, tokens, first, end).filter((term) => term.at < figure.span[0]),
      ...near(read.of([[figure.span[0], tokens.end[Math.max(first, right - 1)]!]]).terms, figure, tokens, first, end),
    ].filter(counts);
    // the whole stands close behind its part in most languages, before it in some
    const whole = behind && behind.first < to && behind.first - end <= PARTITIVE_REACH && holds(partitive, tokens, end - 1, behind.first) ? behind : null;
    const part = before && before.first >= from && first - endOf(before.figure, tokens, before.first) <= PARTITIVE_REACH && holds(partitive, tokens, endOf(before.figure, tokens, before.first) - 1, first) ? before : null;
    const statement = figure.statement ? byId.get(figure.statement) : undefined;
    const last = made.at(-1);
    const bare = !figure.of && COUNTS.has(figure.unit) && !whole && !part && (end >= to || tokens.kind[end] === Kind.mark || joints.longest(tokens, end) !== null);
    const beside = last && last.block === tokens.block[first] && tokens.sentence[first]! - tokens.sentence[firstToken(tokens, last.figure.span[0])]! <= 1 ? last : null;
    const inherited = !bare ? [] : beside ? beside.terms : sentenceBefore(read, tokens.sentence[first]!).filter(counts);
    made.push({
      article, index, figure, voice: statement ? cast.of(article, statement) : sourceBehind(article, read, according, end, cast), title: tokens.blocks[tokens.block[first]!]!.kind === "title", block: tokens.block[first]!,
      unit: bare && beside ? beside.unit : figure.unit, terms: [...inherited, ...terms],
      role: whole ? "part" : part ? "whole" : null, other: whole ? valueOf(whole.figure) : part ? valueOf(part.figure) : null,
      year: yearOf(article, tokens.start[from]!, tokens.end[to - 1]!), refutes: null, refuted: false, bare,
    });
    const first2 = made.at(-2), contrast = first2 && before && before.first >= from ? contrasted(tokens, both, before.first, endOf(before.figure, tokens, before.first), first) : null;
    if (contrast && first2) {
      const [kept, dropped] = contrast === "behind" ? [made.length - 2, made.length - 1] : [made.length - 1, made.length - 2];
      made[kept] = { ...made[kept]!, refutes: valueOf(made[dropped]!.figure) };
      made[dropped] = { ...made[dropped]!, refuted: true };
    }
  }
  // a part counts what its whole counts
  for (const [i, one] of made.entries()) {
    const next = made[i + 1];
    if (one.role === "part" && next?.role === "whole") made[i] = { ...one, terms: [...one.terms, ...next.terms], unit: one.unit === "item" ? next.unit : one.unit };
  }
  return made;
}

/** Words between two figures of which one says no to the other. */
const CONTRAST_REACH = 5;

/** Which of two figures in a sentence is denied for the other's sake: "13, not 14" the one behind, "not 14 but 13" the one before; null where neither is. */
function contrasted(tokens: Tokens, { negations, turns }: Joints, before: number, end: number, first: number): "behind" | "before" | null {
  // no more than the noun that is counted and a mark stand before the "not"
  const mark = Array.from({ length: first - end }, (_, k) => end + k).find((t) => tokens.kind[t] === Kind.mark);
  for (let t = Math.max(end, first - CONTRAST_REACH); t < first; t++) {
    const no = negations.longest(tokens, t);
    if (no && no.end >= first - 1 && (mark !== undefined && mark < t || t - end <= 1)) return "behind";
  }
  if (first - end > CONTRAST_REACH) return null;
  for (let t = end; t < first; t++) if (turns.longest(tokens, t) && negations.longest(tokens, before - 1)) return "before";
  return null;
}

/** "Twelve dead according to the ministry": the source directly behind a figure that stands in no statement. */
function sourceBehind(article: Article, { tokens }: Wordings, according: Phrases<true>, end: number, cast: Voices): Voice | null {
  for (let t = end; t < Math.min(tokens.count, end + SOURCE_REACH) && tokens.kind[t] !== Kind.mark; t++) {
    const found = according.longest(tokens, t);
    if (!found) continue;
    let last = found.end;
    while (last < tokens.count && last < found.end + SOURCE_REACH && tokens.kind[last] !== Kind.mark && tokens.sentence[last] === tokens.sentence[t]) last++;
    return last > found.end ? cast.called(article, article.text.slice(tokens.start[found.end]!, tokens.end[last - 1]!)) : null;
  }
  return null;
}
/** Words between a figure and its source, and of the source. */
const SOURCE_REACH = 5;

/** What the sentence before says, where it is of the same block: "The number of jobs varies. The paper writes 480." */
function sentenceBefore({ tokens, of }: Wordings, sentence: number): Near[] {
  const before = tokens.sentences[sentence - 1], own = tokens.sentences[sentence];
  if (!before || tokens.block[before[0]] !== tokens.block[own![0]]) return [];
  return of([[tokens.start[before[0]]!, tokens.end[before[1] - 1]!]]).terms.map((term) => ({ ...term, near: 0.5 }));
}

type Near = Term & { readonly near: number };
type Tokens = ReturnType<typeof wordings>["tokens"];

function endOf(figure: Figure, tokens: Tokens, first: number): number {
  let end = first;
  while (end < tokens.count && tokens.start[end]! < figure.span[1]) end++;
  return end;
}

function near(terms: readonly Term[], figure: Figure, tokens: Tokens, first: number, end: number): Near[] {
  return terms.map((term) => {
    if (term.at >= figure.span[0] && term.at < figure.span[1]) return { ...term, near: 1 };
    const t = firstToken(tokens, term.at);
    const gap = t < first ? first - t + 1 : t - end + 1;
    return { ...term, near: 1 / (1 + gap / 4) };
  });
}

function holds(partitive: Phrases<true>, tokens: Tokens, from: number, to: number): boolean {
  for (let t = Math.max(0, from); t < to; t++) if (partitive.longest(tokens, t, to)) return true;
  return false;
}

function yearOf(article: Article, from: number, to: number): string | null {
  const year = article.published?.date.slice(0, 4);
  return article.dates.find(({ span, date, stated }) => span[0] >= from && span[1] <= to && stated.includes("year") && date.slice(0, 4) !== year)?.date.slice(0, 4) ?? null;
}

/** What the terms beside a figure weigh, in their order, and all together; `bits` are those of any of them. */
interface Weights { readonly terms: readonly number[]; readonly total: number; readonly bits: number }
export type Weighing = (counting: Counting) => Weights;

/** Weighs terms by what they are, how near they stand, and how much their keys tell; each figure's once. */
export function weighing(telling: (key: string) => number): Weighing {
  const known = new WeakMap<Counting["terms"], Weights>();
  return ({ terms }) => {
    let weights = known.get(terms);
    if (!weights) {
      const each = terms.map((term) => term.near * term.weight * Math.min(1, ...term.keys.map(telling)));
      known.set(terms, (weights = { terms: each, total: each.reduce((sum, weight) => sum + weight, 0), bits: terms.reduce((bits, term) => bits | term.bits, 0) }));
    }
    return weights;
  };
}

/** How much two figures count the same: the weight of what their surroundings share over what the less telling of them has. */
export function alikeCounted(a: Counting, b: Counting, weigh: Weighing): number {
  const ofA = weigh(a), ofB = weigh(b);
  if ((ofA.bits & ofB.bits) === 0) return 0;
  let matched = 0;
  const used = new Set<number>();
  for (let i = 0; i < a.terms.length; i++) {
    const x = a.terms[i]!;
    if ((x.bits & ofB.bits) === 0) continue;
    let best = -1, most = 0;
    for (let j = 0; j < b.terms.length; j++) {
      const y = b.terms[j]!;
      if ((x.bits & y.bits) === 0 || used.has(j)) continue;
      const value = same(x, y) * Math.sqrt(ofA.terms[i]! * ofB.terms[j]!);
      if (value > most) { most = value; best = j; }
    }
    if (best >= 0) { used.add(best); matched += most; }
  }
  const least = Math.min(ofA.total, ofB.total);
  return least > 0 ? matched / Math.max(0.5, least) : 0;
}
