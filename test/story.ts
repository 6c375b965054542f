/** Articles of an invented story, read as they are read from a file of JSON Lines. */
import type { Article } from "../src/model.ts";
import { openReader } from "../src/pipeline.ts";

export interface Telling {
  readonly outlet: string;
  readonly language: string;
  readonly published: string;
  readonly title?: string;
  readonly text: string;
}

/** The articles in the order given, and their outlets by id. */
export function story(tellings: readonly Telling[]): { readonly articles: Article[]; byId(id: string): Article; outletOf(id: string): string } {
  const lines = tellings.map((telling, i) =>
    JSON.stringify({ url: `https://paper.example/${i}`, title: telling.title ?? "", ...telling, text: telling.text.trim() }),
  );
  const { articles } = openReader().read(new TextEncoder().encode(lines.join("\n")), { path: "story.jsonl", url: null });
  const byId = (id: string): Article => articles.find((article) => article.id === id)!;
  return { articles, byId, outletOf: (id) => tellings[articles.findIndex((article) => article.id === id)]!.outlet };
}
