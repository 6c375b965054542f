/**
 * Stories told before anybody asks: put together from their articles, latest first, and kept in the archive, so that a page of stories
 * costs what a page costs. A telling is known by its key, the articles in it and the program that told it; whoever asks for a story
 * whose key is another gets it put together anew, the very same as the telling to come.
 */
import { createHash } from "node:crypto";
import { setImmediate as breath } from "node:timers/promises";
import type { Article, Story } from "../model.ts";
import { timeOf } from "../link/published.ts";
import { viewOf } from "./story-view.ts";
import { assemble } from "../pipeline.ts";
import type { Archive } from "../store/store.ts";
import type { Denial, Named, NewTelling, StoryState, Untold } from "../store/tellings.ts";

/** Raised whenever the same articles make another story than before: in src/link, or in what a pack tells it. */
const TELLING = 4;

/** Tellings are kept as often as this, in milliseconds of telling or as so many stories, so that a writer beside waits little. */
const TOGETHER_MS = 250,
  TOGETHER = 50;
/** Stories asked for at once. */
const ASKED = 200;

export interface Telling {
  /** Stories told. */
  readonly told: number;
  /** Stories that are still to be told. */
  readonly left: number;
}

export interface TellingOptions {
  readonly now: () => Date;
  /** Milliseconds after which no other story is begun; none where it is left out. */
  readonly budget?: number;
  /** Hears how many are told and how many there are in all. */
  readonly progress?: (told: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Tells the stories of an archive that are to be told, those that were added to last first.
 *
 *     await tellStories(archive, { now: () => new Date(), budget: 5000 })   // { told: 12, left: 0 }
 */
export async function tellStories(archive: Archive, { now, budget = Infinity, progress, signal }: TellingOptions): Promise<Telling> {
  const begun = now().getTime();
  const all = await archive.untold(TELLING);
  const tried = new Set<string>();
  let told = 0;
  const over = () => signal?.aborted === true || now().getTime() - begun >= budget;
  // a story that changes while it is told stays stale: it is told again in the next run
  for (let passed = 0; !over();) {
    const found = await archive.stale(TELLING, passed + ASKED);
    const next = found.filter(({ id }) => !tried.has(id));
    if (!next.length && found.length < passed + ASKED) break;
    passed = found.length - next.length;
    let made: NewTelling[] = [];
    let since = now().getTime();
    const keep = async () => {
      if (made.length) await archive.tell(made);
      told += made.length;
      made = [];
      since = now().getTime();
      progress?.(told, Math.max(all, told));
    };
    for (const story of next) {
      if (over()) break;
      tried.add(story.id);
      const one = await tellingOf(archive, story, now());
      if (one) made.push(one);
      if (made.length >= TOGETHER || now().getTime() - since >= TOGETHER_MS) await keep();
      await breath();
    }
    await keep();
  }
  return { told, left: await archive.untold(TELLING) };
}

/** How many stories are to be told. */
export const untoldStories = (archive: Archive): Promise<number> => archive.untold(TELLING);

/**
 * A story: as it was told, where no article has come or changed since, else put together anew; null where there is none of this id.
 *
 *     (await storyOf(archive, "st_4f1d"))?.independent
 */
export async function storyOf(archive: Archive, id: string): Promise<Story | null> {
  const membership = await archive.story(id);
  return membership ? wholeOf(archive, { id, articles: membership.articles.map((one) => one.id) }) : null;
}

/** The same for a story whose articles are known. */
export async function wholeOf(archive: Archive, untold: Untold): Promise<Story> {
  const kept = await archive.telling(untold.id);
  return kept?.key === keyOf(untold) ? kept.story : assemble(untold.id, await articlesOf(archive, untold));
}

const keyOf = ({ articles }: Untold): string =>
  createHash("sha256")
    .update([TELLING, ...articles].join("\n"))
    .digest("base64url")
    .slice(0, 22);

async function articlesOf(archive: Archive, { articles }: Untold): Promise<Article[]> {
  const found: Article[] = [];
  for (const id of articles) {
    const article = await archive.article(id);
    if (article) found.push(article);
  }
  return found;
}

async function tellingOf(archive: Archive, untold: Untold, now: Date): Promise<NewTelling | null> {
  const articles = await articlesOf(archive, untold);
  if (!articles.length) return null;
  const story = assemble(untold.id, articles);
  const times = articles.map(timeOf).filter((time) => time < Infinity);
  return {
    story,
    view: viewOf(story, articles),
    key: keyOf(untold),
    told: now.toISOString(),
    members: untold.articles,
    program: TELLING,
    // who dates an article tomorrow does not lead the front page until then
    latest: times.length ? Math.min(now.getTime(), Math.max(...times)) : null,
    outlets: mostFrequent(articles.flatMap(({ outlet }) => outlet?.name ?? [])),
    named: namedIn(articles),
    state: stateOf(story, articles),
  };
}

function mostFrequent(list: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
}

/** The persons, places and organisations that articles name, their own outlets aside. */
function namedIn(articles: readonly Article[]): Named[] {
  const found = new Map<string, { name: string; type: Named["type"]; articles: number }>();
  for (const { entities, outlet } of articles)
    for (const { id, name, type } of entities) {
      if (type === "outlet" || id === outlet?.entity) continue;
      const one = found.get(id);
      if (one) one.articles++;
      else found.set(id, { name, type, articles: 1 });
    }
  return [...found].map(([entity, one]) => ({ entity, ...one })).sort((a, b) => b.articles - a.articles);
}

function stateOf(story: Story, articles: readonly Article[]): StoryState {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    articles: story.articles.length,
    independent: story.independent,
    origins: story.origins.map(({ name }) => name),
    superseded: story.superseded.map((one) => ({ old: one.old.text, new: one.new.text })),
    denials: story.facing.map(({ denied }): Denial => {
      const speaker = byId.get(denied.article)?.statements.find(({ id }) => id === denied.statement)?.speaker?.name ?? null;
      return { ...denied, speaker };
    }),
  };
}

/** What is new in a story: null where it was not told before, so that all of it is. */
export interface News {
  readonly articles: number;
  readonly independent: number;
  /** Origins that were not known before. */
  readonly origins: readonly string[];
  readonly superseded: StoryState["superseded"];
  readonly denials: readonly Denial[];
}

/**
 * What a story says that it did not say before; counts are differences, and may be below zero.
 *
 *     newsOf(before, now).independent   // 1: a second source has come
 */
export function newsOf(before: StoryState, now: StoryState): News {
  const added = <T>(list: readonly T[], old: readonly T[], nameOf: (one: T) => string): T[] => {
    const known = new Set(old.map(nameOf));
    return list.filter((one) => !known.has(nameOf(one)));
  };
  return {
    articles: now.articles - before.articles,
    independent: now.independent - before.independent,
    origins: added(now.origins, before.origins, (name) => name),
    superseded: added(now.superseded, before.superseded, (one) => `${one.old}\n${one.new}`),
    denials: added(now.denials, before.denials, (one) => `${one.article} ${one.statement}`),
  };
}
