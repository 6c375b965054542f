/** What a page shows of a story besides the story itself: its origin map, the titles of its articles, the words that face each other. */
import type { Article, Story, StoryView } from "../model.ts";
import { originMap } from "./origin-map.ts";

/** Words of one statement that are shown, in characters. */
const LONGEST = 600;

/**
 * The view of a story from its articles.
 *
 *     viewOf(story, articles).map.nodes.length
 */
export function viewOf(story: Story, articles: readonly Article[]): StoryView {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const said: Record<string, { speaker: string | null; text: string }> = {};
  for (const { article: id, statement } of story.facing.flatMap(({ denied, confirmed }) => [denied, confirmed])) {
    const article = byId.get(id);
    const found = article?.statements.find((one) => one.id === statement);
    if (!article || !found) continue;
    const text = found.content.map((span) => article.text.slice(...span)).join(" … ");
    said[`${id} ${statement}`] = { speaker: found.speaker?.name ?? null, text: text.slice(0, LONGEST) };
  }
  return {
    map: originMap(story, articles),
    articles: Object.fromEntries(articles.map(({ id, title, published }) => [id, { title: title?.text ?? null, time: published?.time ?? null }])),
    said,
  };
}
