/**
 * What exports are made of: an article with those of its statements and figures that were asked for, or a story with its articles.
 * Every format is a pure function from a stream of these to a stream of text, so that an archive of any size passes through.
 */
import type { Article, Figure, Hop, Span, Statement, Story } from "../model.ts";

/** An article as lists show it; an archive may tell more. */
export interface Listing {
  readonly id: string;
  readonly story: string | null;
  readonly versions: number;
}

export interface Selected {
  readonly listing: Listing;
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
}

/** A story with its articles, in the order in which the story has them. */
export interface Told {
  readonly story: Story;
  readonly articles: readonly Article[];
}

/** An article alone, with all that was found in it. */
export const whole = (article: Article, listing: Listing = { id: article.id, story: null, versions: 1 }): Selected => ({
  listing,
  article,
  statements: article.statements,
  figures: article.figures,
});

/** The words of several spans, the gaps between them marked. */
export const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(" … ");

/** How many relays stand between the mouth and the article: 0 is first-hand. */
export const relaysOf = (chain: readonly Hop[]): number => chain.filter(({ role }) => role === "relay").length;

/** The statements of an article by their ids. */
export const statementsOf = (article: Article): ReadonlyMap<string, Statement> =>
  new Map(article.statements.map((statement) => [statement.id, statement]));
