/**
 * Renderings of the same words by the same speaker on the same occasion, aligned across the articles of one story and their
 * languages. What is aligned are the sentences of statements: one article prints as a single quotation what another splits in two.
 * Two sentences are as near as their terms (names, values, days, concepts, related words) and their build; then neighbours of
 * aligned sentences draw each other, since renderings of an interview mostly keep its order. Clusters grow by average likeness, so
 * that no chain of poor links joins what is not one.
 */
import { createHash } from "node:crypto";
import type { Article, Rendering, Span, Statement, Utterance } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { driftOf } from "./drift.ts";
import { affinity, weighing, WEIGHTS, type Segment } from "./affinity.ts";
import { agglomerate, openPairs, type Link, type Pairs } from "./agglomerate.ts";
import { voices, type Voice, type Voices } from "./voice.ts";
import { firstToken, wordings, type Wordings } from "./wording.ts";

/** A cluster's segments, as groups that stand together in most articles. */
export interface Aligned { readonly voice: Voice; readonly parts: readonly (readonly Segment[])[] }

/** Sentences of fewer words belong to the one before. */
const SHORTEST = 4;
/** Reported speech of fewer words says nothing that could be told apart, unless it gives a value. */
const LEAST = 3;
/** More segments than this of a story are not compared; the first of each article come first. */
const MOST_SEGMENTS = 1500;
const QUOTABLE: ReadonlySet<string> = new Set(["lede", "paragraph", "caption"]);

/**
 * The utterances of one story that two renderings or more give.
 *
 *     utterances(articles, packs)[0].renderings.length   // 2
 */
export function utterances(articles: readonly Article[], packs: readonly Pack[], segments: readonly Segment[] = segmentsOfStory(articles, packs, voices(articles, packs))): Utterance[] {
  const renamed = new Set<string>();
  const at = new Map(segments.map((segment) => [placeOf(segment.index, segment.order), segment]));
  const found = aligned(segments);
  const placed = new Set(found.flatMap(({ parts }) => parts.flat()));
  /** What the same voice says in the same article just before and just behind, as far as it is no rendering of something else. */
  const beside = ({ index, order, voice }: Segment): Segment[] => [order - 1, order + 1].flatMap((place) => at.get(placeOf(index, place)) ?? []).filter((other) => other.voice.id === voice.id && !placed.has(other));
  return found.flatMap((one) => {
    const renderings = renderingsOf(one, articles);
    if (renderings.length < 2) return [];
    const named = one.parts.flat().map(({ voice }) => voice).find(({ loose }) => !loose) ?? one.voice;
    // a name is changed once, whatever the renamed one goes on to say
    const drift = driftOf(one, articles, beside).filter(({ kind, article, text }) => kind !== "changed-name" || !renamed.has(`${article} ${text}`));
    for (const { kind, article, text } of drift) if (kind === "changed-name") renamed.add(`${article} ${text}`);
    const id = createHash("sha256").update(renderings.map(({ article, statement, span }) => `${article} ${statement} ${span?.[0]}`).sort().join("|")).digest("hex").slice(0, 10);
    return [{ id: `u_${id}`, speaker: named.name, entity: named.loose && !named.entity ? null : named.entity, renderings, drift }];
  });
}

/** The clusters of segments, with those of one article too; for drift and for series. */
function aligned(segments: readonly Segment[]): Aligned[] {
  return grouped(clusters(compared(segments)));
}

/** The segments that are compared at all, in the order of the articles. */
export function compared(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= MOST_SEGMENTS) return segments;
  return segments.toSorted((a, b) => a.order - b.order || a.index - b.index).slice(0, MOST_SEGMENTS).sort((a, b) => a.index - b.index || a.order - b.order);
}

/** The sentences of all statements of a story that are not their headlines'. */
export function segmentsOfStory(articles: readonly Article[], packs: readonly Pack[], cast: Voices): Segment[] {
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  return articles.flatMap((article, index) => {
    const pack = byCode.get(article.language);
    return pack ? segmentsOf(article, index, wordings(article, pack), cast) : [];
  });
}

function segmentsOf(article: Article, index: number, words: Wordings, cast: Voices): Segment[] {
  const { tokens } = words;
  const byId = new Map(article.statements.map((statement) => [statement.id, statement]));
  const made: Segment[] = [];
  for (const statement of article.statements) {
    const voice = cast.of(article, statement);
    if (!voice || !statement.content.length) continue;
    const outer = statement.inside ? byId.get(statement.inside) : undefined;
    const outerVoice = outer ? cast.of(article, outer) : null;
    // what one speaker tells of another who is not named is the speaker's own telling
    if (outerVoice && !outerVoice.loose && (voice.loose || voice.id === outerVoice.id)) continue;
    const block = tokens.block[firstToken(tokens, statement.content[0]![0])];
    if (block === undefined || block < 0 || !QUOTABLE.has(tokens.blocks[block]!.kind)) continue;
    const spans = sentencesOf(statement, words);
    const cue = words.of(statement.cue);
    // reading takes the negation into the act: a verb that denies, and an act that does not
    const affirms = statement.act !== "deny" && cue.terms.some(({ keys }) => keys.includes("a:deny"));
    const refused = cue.negated && !affirms;
    for (const [k, span] of spans.entries()) {
      const wording = words.of(span, k === 0 && statement.manner === "indirect");
      if (wording.size < LEAST && statement.manner === "indirect" && !wording.terms.some(({ keys }) => keys[0]!.startsWith("q:"))) continue;
      // "does not expect that …", "denies that …": the no stands in the cue
      const no = k === 0 && (refused || statement.act === "deny");
      made.push({ article, index, statement, voice, spans: span, wording: no ? { ...wording, negated: true, denies: true } : wording, affirms, order: made.length });
    }
  }
  return made;
}

/** The sentences of a statement's content; very short ones stay with the one before, a leading one with the one behind. */
function sentencesOf(statement: Statement, { tokens }: Wordings): Span[][] {
  const parts: { span: Span; size: number; sentence: number }[] = [];
  for (const [from, to] of statement.content) {
    for (let t = firstToken(tokens, from); t < tokens.count && tokens.start[t]! < to;) {
      const sentence = tokens.sentence[t]!;
      const first = t;
      let size = 0;
      while (t < tokens.count && tokens.start[t]! < to && tokens.sentence[t] === sentence) { if (/[\p{L}\p{N}]/u.test(tokens.low[t]!)) size++; t++; }
      if (size) parts.push({ span: [Math.max(from, tokens.start[first]!), Math.min(to, tokens.end[t - 1]!)], size, sentence });
    }
  }
  const made: { spans: Span[]; size: number; sentence: number }[] = [];
  for (const { span, size, sentence } of parts) {
    const last = made.at(-1);
    // a content that the cue splits inside a sentence is one sentence
    if (last && (size < SHORTEST || last.size < SHORTEST || last.sentence === sentence)) { last.spans.push(span); last.size += size; last.sentence = sentence; }
    else made.push({ spans: [span], size, sentence });
  }
  return made.map(({ spans }) => spans);
}

/** Agglomerates by average affinity, twice: the second time neighbours of what was aligned count. */
function clusters(segments: readonly Segment[]): Segment[][] {
  const weigh = weighing(tellingOf(segments));
  const links: { a: number; b: number; score: number }[] = [];
  const scores = openPairs(segments.length, WEIGHTS.least);
  for (const [a, b] of candidates(segments)) {
    const score = affinity(segments[a]!, segments[b]!, weigh);
    if (score > WEIGHTS.least) { links.push({ a, b, score }); scores.put(a, b, score); }
  }
  const first = grow(segments, links, scores);
  const neighbours = openPairs(segments.length, 0);
  const at = new Map(segments.map(({ index, order }, i) => [placeOf(index, order), i]));
  /** The sentence before or behind one, of the same voice. */
  const beside = (i: number, step: number): number | undefined => {
    const found = at.get(placeOf(segments[i]!.index, segments[i]!.order + step));
    return found === undefined || segments[found]!.voice.id !== segments[i]!.voice.id ? undefined : found;
  };
  for (const step of [-1, 1])
    for (const cluster of first) {
      const stepped = cluster.flatMap((i) => { const next = beside(i, step); return next === undefined ? [] : [[i, next] as const]; });
      for (const [i, p] of stepped) for (const [j, q] of stepped) {
        const x = segments[i]!, y = segments[j]!;
        if (x.index >= y.index) continue;
        // two quotations that go on alike are renderings of each other as a whole
        const whole = x.voice.id === y.voice.id && segments[p]!.statement === x.statement && segments[q]!.statement === y.statement;
        neighbours.put(p, q, Math.max(neighbours.get(p, q), whole ? WEIGHTS.whole : WEIGHTS.neighbour));
      }
    }
  for (const link of links) { link.score += neighbours.get(link.a, link.b); scores.put(link.a, link.b, link.score); }
  return grow(segments, links, scores).map((cluster) => cluster.map((i) => segments[i]!));
}

/** A sentence's place in the story as one number: its article, and which of the article's sentences it is. */
const placeOf = (index: number, order: number): number => index * 2 ** 24 + order;

/** Pairs that share a key, or a word that begins alike; a key that stands nearly everywhere pairs nobody. */
export function* candidates(segments: readonly Segment[]): Generator<readonly [number, number]> {
  const leads = segments.map(({ wording }) => [...new Set(wording.terms.flatMap(({ keys, skeleton }) => (skeleton ? [...keys, `~${skeleton.slice(0, BEGINNING)}`] : keys)))]);
  const holders = new Map<string, number[]>();
  for (const [i, keys] of leads.entries()) for (const key of keys) { const list = holders.get(key); if (list) list.push(i); else holders.set(key, [i]); }
  const met = new Int32Array(segments.length).fill(-1);
  for (const [a, keys] of leads.entries()) {
    const near: number[] = [];
    for (const key of keys) {
      const list = holders.get(key)!;
      if (list.length > MOST_HOLDERS) continue;
      for (const b of list) if (b > a && met[b] !== a) { met[b] = a; near.push(b); }
    }
    for (const b of near.sort((x, y) => x - y)) yield [a, b];
  }
}

/** Pairs of one language and one speaker count so many times. */
const SAME_LANGUAGE = 3;
/** Sounds of a beginning that pairs two words, and how many sentences may share it. */
const BEGINNING = 3, MOST_HOLDERS = 150;

function grow(segments: readonly Segment[], links: readonly Link[], scores: Pairs): number[][] {
  return agglomerate(segments.length, links, 0, (left, right) => {
    let sum = 0, pairs = 0;
    for (const i of left) for (const j of right) {
      const x = segments[i]!, y = segments[j]!, score = scores.get(i, j);
      if (x.index === y.index) { if (score < (Math.abs(x.order - y.order) > 1 ? WEIGHTS.again : 0)) return false; continue; }
      // within one language likeness tells more: a part of a sentence goes with the whole
      const weight = x.article.language === y.article.language && x.voice.id === y.voice.id ? SAME_LANGUAGE : 1;
      sum += weight * score;
      pairs += weight;
    }
    return pairs > 0 && sum / pairs >= 0;
  });
}

/** How much a key tells within the story: less where one article says it many times over. */
function tellingOf(segments: readonly Segment[]): (key: string) => number {
  const held = new Map<string, { segments: number; articles: Set<number> }>();
  for (const { wording, index } of segments)
    for (const word of new Set(wording.terms.flatMap(({ keys }) => keys))) {
      const one = held.get(word) ?? { segments: 0, articles: new Set<number>() };
      one.segments++;
      one.articles.add(index);
      held.set(word, one);
    }
  const told = new Map([...held].map(([word, one]) => [word, Math.min(1, (one.articles.size / one.segments) ** 0.7)]));
  return (word) => told.get(word) ?? 1;
}

/** Clusters that stand side by side in most articles that have both are one utterance. */
function grouped(found: readonly (readonly Segment[])[]): Aligned[] {
  const list = found.filter((cluster) => new Set(cluster.map(({ index }) => index)).size > 1);
  const of = new Map<Segment, number>(list.flatMap((cluster, i) => cluster.map((segment): [Segment, number] => [segment, i])));
  const together = new Map<string, number>(), both = new Map<string, Set<number>>();
  const clustersOf = new Map<number, Set<number>>();
  for (const [segment, i] of of) clustersOf.set(segment.index, (clustersOf.get(segment.index) ?? new Set()).add(i));
  for (const [article, set] of clustersOf) for (const i of set) for (const j of set) if (i < j) both.set(`${i} ${j}`, (both.get(`${i} ${j}`) ?? new Set()).add(article));
  const seen = new Set<string>();
  // side by side: in one statement, with nothing aligned between them
  const inOrder = [...of.keys()].sort((x, y) => x.index - y.index || x.order - y.order);
  for (const [k, y] of inOrder.entries()) {
    const x = inOrder[k - 1];
    if (!x || x.index !== y.index || x.statement !== y.statement) continue;
    const i = of.get(x)!, j = of.get(y)!;
    if (i === j) continue;
    const pair = i < j ? `${i} ${j}` : `${j} ${i}`;
    if (!seen.has(`${pair} ${x.index}`)) { seen.add(`${pair} ${x.index}`); together.set(pair, (together.get(pair) ?? 0) + 1); }
  }
  const leader = list.map((_, i) => i);
  const root = (i: number): number => (leader[i] === i ? i : root(leader[i]!));
  for (const [pair, count] of together) {
    if (count / both.get(pair)!.size <= SHARED) continue;
    const [i, j] = pair.split(" ").map(Number) as [number, number];
    leader[root(j)] = root(i);
  }
  const groups = new Map<number, (readonly Segment[])[]>();
  for (const [i, cluster] of list.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), cluster]);
  return [...groups.values()].map((parts) => ({ voice: parts[0]![0]!.voice, parts }));
}

/** Two sentences are one utterance where more than this share of the articles that have both print them in one statement. */
const SHARED = 0.5;

function renderingsOf({ parts }: Aligned, articles: readonly Article[]): Rendering[] {
  const segments = parts.flat().sort((a, b) => a.index - b.index || a.order - b.order);
  const made: { segment: Segment; span: [number, number]; order: number }[] = [];
  for (const segment of segments) {
    const span: [number, number] = [segment.spans[0]![0], segment.spans.at(-1)![1]];
    const last = made.at(-1);
    if (last && last.segment.index === segment.index && last.segment.statement === segment.statement) { last.span[1] = span[1]; last.order = segment.order; }
    else made.push({ segment, span, order: segment.order });
  }
  return made.map(({ segment, span }) => {
    const article = articles[segment.index]!;
    return { article: article.id, statement: segment.statement.id, language: article.language, text: article.text.slice(...span), span };
  });
}
