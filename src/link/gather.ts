/**
 * Articles gathered into stories, and a story as it is told: its articles in order of time and why each belongs, where what they tell came
 * from, the same words side by side, the figures over time. Each part is worked out by a module of its own from the articles of one
 * story; here they are put together.
 */
import type { Article, Story, StoryArticle, Superseded, Utterance } from "../model.ts";
import type { Outlet } from "../lang/known.ts";
import type { Pack } from "../lang/pack.ts";
import { coreOf, profileOf, sharedBy, without } from "./likeness.ts";
import { origins } from "./origin.ts";
import { timeOf } from "./published.ts";
import { counted } from "./series.ts";
import { openShelf } from "./shelf.ts";
import { FeatureKind, signature, type Signature } from "./signature.ts";
import { place } from "./story.ts";
import { facing } from "./facing.ts";
import { superseded } from "./supersede.ts";
import { segmentsOfStory, utterances } from "./utterance.ts";
import { voices } from "./voice.ts";

/** Reasons told of each kind, and the longest stretch of shared words shown. */
const NAMES = 5, QUANTITIES = 3, CONCEPTS = 3, WORDS_SHOWN = 80;

/**
 * The stories of articles in memory, the earliest first; an article that stands alone is a story of one.
 *
 *     gather(articles, packs, outlets)[0].languages  // ["sv", "pl"]
 */
export function gather(articles: readonly Article[], packs: readonly Pack[], outlets: readonly Outlet[]): Story[] {
  const shelf = openShelf();
  const packOf = new Map(packs.map((pack) => [pack.code, pack]));
  for (const article of articles) place(shelf, signature(article, packOf.get(article.language)));
  const groups = new Map<string, Article[]>();
  // the same text read twice is one article
  for (const article of new Map(articles.map((one) => [one.id, one])).values()) {
    const story = shelf.storyOf(article.id)!;
    groups.set(story, [...(groups.get(story) ?? []), article]);
  }
  return [...groups].map(([id, members]) => assemble(id, members, packs, outlets)).sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
}

/** One story out of its articles, in any order; `outlets` are those of the tables. */
export function assemble(id: string, members: readonly Article[], packs: readonly Pack[], outlets: readonly Outlet[]): Story {
  const articles = members.map((article) => ({ article, time: timeOf(article) })).sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({ article }) => article);
  const from = origins(articles, packs, outlets);
  const segments = segmentsOfStory(articles, packs, voices(articles, packs));
  const said = utterances(articles, packs, segments);
  const figures = counted(articles, packs);
  const days = articles.flatMap(({ published }) => published?.date ?? []).sort();
  return {
    schema: "firsthand/story@1",
    id,
    title: articles.find(({ title }) => title)?.title?.text ?? "",
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    languages: languagesOf(articles),
    articles: listed(articles, packs, said),
    origins: from.origins,
    independent: from.independent,
    circular: from.circular,
    broke: from.broke,
    utterances: said,
    figures: figures.map(({ series }) => series),
    superseded: superseded(articles, packs, figures).filter((one) => !misquoted(one, said)),
    facing: facing(articles, packs, segments),
  };
}

/** Whether the later value is but a misprint in words that the earlier article quotes as well. */
function misquoted({ old, new: later }: Superseded, said: readonly Utterance[]): boolean {
  return said.some(({ drift }) => drift.some(({ kind, article, text, against }) => kind === "changed-number" && (article === later.article && text === later.text || article === old.article && text === old.text && against.article === later.article)));
}

/** The languages of a story, the most frequent first. */
function languagesOf(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

function listed(articles: readonly Article[], packs: readonly Pack[], said: readonly Utterance[]): StoryArticle[] {
  const signatures = articles.map((article) => signature(article, packs.find(({ code }) => code === article.language)));
  const profiles = signatures.map(({ features }) => profileOf(features));
  const core = coreOf(profiles);
  return articles.map((article, i): StoryArticle => {
    const shared = articles.length > 1 ? sharedBy(profiles[i]!, without(core, profiles[i]!)) : [];
    return {
      id: article.id,
      path: article.origin.path,
      url: article.origin.url,
      outlet: article.outlet?.name ?? null,
      language: article.language,
      published: article.published?.date ?? null,
      because: [...reasons(signatures[i]!, shared), ...sharedWords(article.id, said)],
    };
  });
}

/** What an article shares with the others of its story, as a reader is told: names, figures and days, what it is about. */
function reasons({ features }: Signature, shared: readonly string[]): string[] {
  const labels = new Map(features.map(({ key, label }) => [key, label]));
  const of = (kind: string, most: number): string[] => shared.filter((key) => key.startsWith(`${kind}:`)).slice(0, most).map((key) => labels.get(key)!);
  const names = of(FeatureKind.name, NAMES);
  const told = [...(names.length ? names : of(FeatureKind.sound, NAMES)), ...of(FeatureKind.quantity, QUANTITIES), ...of(FeatureKind.concept, CONCEPTS)];
  return [...new Set(told)];
}

/** The first words of somebody that the article has in common with another of its story. */
function sharedWords(article: string, said: readonly Utterance[]): string[] {
  for (const { renderings } of said) {
    const own = renderings.find((rendering) => rendering.article === article);
    if (!own || renderings.every((rendering) => rendering.article === article)) continue;
    const words = own.text.replace(/\s+/gu, " ");
    return [`“${words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN)}…` : words}”`];
  }
  return [];
}
