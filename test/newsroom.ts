/** The invented newsroom read once, as articles, as what exports take, and as stories: the material of the tests of exports. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/model.ts";
import { whole, type Selected, type Told } from "../src/export/selected.ts";
import { gather, openReader } from "../src/pipeline.ts";
import { files, root } from "./source.ts";

const reader = openReader();
export const articles: readonly Article[] = files(["examples"], /./).flatMap(
  ({ path }) => reader.read(readFileSync(join(root, path)), { path, url: null }).articles,
);
export const selected: readonly Selected[] = articles.map((article) => whole(article));

const byId = new Map(articles.map((article) => [article.id, article]));
export const told: readonly Told[] = gather(articles).map((story) => ({ story, articles: story.articles.map(({ id }) => byId.get(id)!) }));

/** All of a stream of texts. */
export async function joined(texts: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const text of texts) all += text;
  return all;
}
