/**
 * Where words came from: a quotation or claim in any of the languages, the statements of the archive that say the same, the earliest
 * of them, who had them first hand, who passed them on to whom, and how many origins stand behind them. The nearest statements lead to
 * stories; within a story the same words in other languages are found through its utterances.
 */
import type { Article, Drift, OriginKind, Span, Statement, Story } from "../model.ts";
import { packs } from "../lang/index.ts";
import { affinity, evenly, type Segment } from "../link/affinity.ts";
import { timeOf } from "../link/published.ts";
import { segmentsOfStory } from "../link/utterance.ts";
import { voices } from "../link/voice.ts";
import { assemble } from "../pipeline.ts";
import type { Archive, Listed } from "../store/store.ts";
import { questions, type Question } from "./question.ts";

export interface Traced {
  readonly article: Listed;
  readonly statement: Statement;
  /** The words of the statement that match, verbatim, and where they stand. */
  readonly text: string;
  readonly span: Span;
  /** 0 to 1: how surely the question's own words, the speaker aside; null where another rendering of the same utterance led here. */
  readonly likeness: number | null;
  /** Whom the words passed through before the article, from the mouth on: who was told, then every relay. */
  readonly through: readonly string[];
}

/** One passing on: `from` had it before `by`, shown by so many articles. */
export interface Passing {
  readonly from: string;
  readonly by: string;
  readonly articles: readonly string[];
}

/** What one story has of the words that were asked for. */
export interface Trace {
  readonly schema: "firsthand/trace@1";
  readonly asked: string;
  readonly language: string;
  readonly story: string;
  readonly title: string;
  readonly speaker: string | null;
  /** In order of time. */
  readonly renderings: readonly Traced[];
  readonly earliest: { readonly article: string; readonly statement: string };
  readonly passed: readonly Passing[];
  readonly origins: readonly { readonly id: string; readonly name: string; readonly kind: OriginKind }[];
  readonly drift: readonly Drift[];
}

/** Statements that are fetched as near, stories that are looked through, and stories that are told, at most. */
const NEAR = 100,
  STORIES = 8,
  TOLD = 3;
/** Of a story with more articles than MEMBERS those with the nearest statements and the oldest are looked through. */
const LISTED = 2000,
  MEMBERS = 60;
/** Log odds below which words are not the same, and how far behind the best of its story a match may lie. */
const SAME = 0,
  BEHIND = 4;
/** Another story than the best one is told where it is as sure as this, or hardly less sure than the best. */
const SURE = 3,
  ASIDE = 2;

/**
 * Traces words through an archive, the story that has them most surely first.
 *
 *     (await trace(archive, "Radar zgasł")).at(0)?.renderings.map(({ article }) => article.language)   // ["nb", "pl"]
 */
export async function trace(archive: Archive, asked: string): Promise<Trace[]> {
  const readings = await questions(archive, asked);
  const near = await archive.nearest([...new Set(readings.flatMap(({ words }) => words.split(" ")))].join(" "), NEAR);
  const stories = [...new Set(near.flatMap(({ article }) => article.story ?? []))].slice(0, STORIES);
  const closest = new Set(near.map(({ article }) => article.id));
  const found: { id: string; articles: Article[]; listed: Map<string, Listed>; matches: Match[]; best: number }[] = [];
  for (const id of stories) {
    const all = await archive.articles({ story: id, limit: LISTED });
    const list = chosen(
      all.map(({ cursor: _, ...listed }) => listed),
      closest,
    );
    const articles: Article[] = [];
    for (const { id: member } of list) {
      const article = await archive.article(member);
      if (article) articles.push(article);
    }
    const matches = matching(articles, readings);
    found.push({ id, articles, listed: new Map(list.map((one) => [one.id, one])), matches, best: matches[0]?.score ?? -Infinity });
  }
  found.sort((a, b) => b.best - a.best);
  found.splice(TOLD);
  const least = Math.max(SAME, Math.min(SURE, (found[0]?.best ?? 0) - ASIDE));
  return found
    .filter(({ best }) => best > least)
    .map(({ id, articles, listed, matches }) => traceOf(asked, assemble(id, articles), articles, listed, matches));
}

/** The articles of a story to look through; they come the newest first. */
function chosen(list: readonly Listed[], closest: ReadonlySet<string>): Listed[] {
  const [near, others] = [list.filter(({ id }) => closest.has(id)), list.filter(({ id }) => !closest.has(id)).toReversed()];
  return [...near, ...others].slice(0, MEMBERS);
}

interface Match {
  readonly segment: Segment;
  /** The language in which the question matches. */
  readonly language: string;
  readonly score: number;
}

/** The sentences of a story's statements that say what was asked, the surest first. */
function matching(articles: readonly Article[], readings: readonly Question[]): Match[] {
  const all = segmentsOfStory(articles, packs, voices(articles, packs));
  const scored = all.map((segment): Match => {
    let best: Match = { segment, language: segment.article.language, score: -Infinity };
    for (const { language, units } of readings)
      for (const wording of units) {
        // who said it is not asked: as if the speaker were the same
        const score = affinity({ ...segment, wording }, segment, evenly);
        if (score > best.score) best = { segment, language, score };
      }
    return best;
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score > SAME && score > best - BEHIND);
}

const likely = (score: number): number => Math.round(1000 / (1 + Math.exp(-score))) / 1000;
const spanOf = ({ spans }: Segment): Span => [spans[0]![0], spans.at(-1)![1]];
const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function traceOf(asked: string, story: Story, articles: readonly Article[], listed: ReadonlyMap<string, Listed>, matches: readonly Match[]): Trace {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const made = new Map<string, Traced>();
  const put = (id: string, statement: string, span: Span, likeness: number | null): void => {
    const article = byId.get(id)!;
    const one = article.statements.find((other) => other.id === statement)!;
    const key = `${id} ${statement}`;
    const before = made.get(key);
    const whole: Span = before ? [Math.min(before.span[0], span[0]), Math.max(before.span[1], span[1])] : span;
    made.set(key, {
      article: listed.get(id)!,
      statement: one,
      text: article.text.slice(...whole),
      span: whole,
      likeness: before?.likeness ?? likeness,
      through: throughOf(one),
    });
  };
  for (const { segment, score } of matches) put(segment.article.id, segment.statement.id, spanOf(segment), likely(score));
  const same = story.utterances.filter(({ renderings }) =>
    matches.some(({ segment }) =>
      renderings.some(
        ({ article, statement, span }) =>
          article === segment.article.id && statement === segment.statement.id && span && overlap(span, spanOf(segment)),
      ),
    ),
  );
  for (const { renderings } of same) for (const { article, statement, span } of renderings) if (span) put(article, statement, span, null);
  const time = (one: Traced): number => timeOf(byId.get(one.article.id)!);
  const renderings = [...made.values()].sort(
    (a, b) => order(time(a), time(b)) || (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.span[0] - b.span[0]),
  );
  const speaker = same[0]?.speaker ?? matches[0]!.segment.voice.name;
  return {
    schema: "firsthand/trace@1",
    asked,
    language: matches[0]!.language,
    story: story.id,
    title: story.title,
    speaker: speaker || null,
    renderings,
    earliest: { article: renderings[0]!.article.id, statement: renderings[0]!.statement.id },
    passed: passings(renderings),
    origins: behind(story, renderings, speaker),
    drift: same.flatMap(({ drift }) => drift),
  };
}

const order = (a: number, b: number): number => (a === b ? 0 : a - b);

function throughOf({ chain }: Statement): string[] {
  return chain.filter(({ role }) => role === "told" || role === "relay").map(({ name }) => name);
}

function passings(renderings: readonly Traced[]): Passing[] {
  const found = new Map<string, { from: string; by: string; articles: Set<string> }>();
  for (const { article, through } of renderings) {
    const path = [...through, article.outlet ?? article.path ?? article.id].filter((name, i, all) => name !== all[i - 1]);
    for (const [i, by] of path.entries()) {
      const from = path[i - 1];
      if (from === undefined) continue;
      const key = JSON.stringify([from, by]);
      const one = found.get(key) ?? { from, by, articles: new Set<string>() };
      one.articles.add(article.id);
      found.set(key, one);
    }
  }
  return [...found.values()].map((one) => ({ ...one, articles: [...one.articles] }));
}

/** The fewest origins of the story that account for all renderings, the speaker's own first. */
function behind(story: Story, renderings: readonly Traced[], speaker: string): Trace["origins"] {
  const left = new Set(renderings.map(({ article }) => article.id));
  const enough: { id: string; name: string; kind: OriginKind }[] = [];
  const own = (name: string): boolean => speaker !== "" && name.includes(speaker);
  while (left.size) {
    const next = story.origins
      .map((origin) => ({ origin, covers: origin.articles.filter((id) => left.has(id)).length }))
      .filter(({ covers }) => covers > 0)
      .sort((a, b) => Number(own(b.origin.name)) - Number(own(a.origin.name)) || b.covers - a.covers)[0]?.origin;
    if (!next) break;
    enough.push({ id: next.id, name: next.name, kind: next.kind });
    for (const id of next.articles) left.delete(id);
  }
  return enough;
}
