/** The origins of an invented story, every one of them explained by words of its articles. */
import assert from "node:assert/strict";
import { data } from "../src/data/index.ts";
import { packs } from "../src/lang/index.ts";
import { origins, type Origins } from "../src/link/origin.ts";
import { story } from "./story.ts";

export type Rows = Parameters<typeof story>[0];

/** The origins of a story, its articles by the outlets that printed them. */
export function of(rows: Rows, known = packs): Origins & { carried: string[][] } {
  const { articles } = story(rows);
  const outlet = new Map(articles.map((article) => [article.id, article.outlet?.name ?? ""]));
  const found = origins(articles, known, data.outlets);
  for (const { articles: ids, evidence } of found.origins) {
    assert.deepEqual(
      evidence.map(({ article }) => article),
      ids,
      "every article is explained",
    );
    for (const { article, text, span } of evidence) {
      assert.ok(text, "by words");
      assert.equal(articles.find(({ id }) => id === article)!.text.slice(...span!), text, "of its own");
    }
  }
  return { ...found, carried: found.origins.map((origin) => origin.articles.map((id) => outlet.get(id)!)) };
}
