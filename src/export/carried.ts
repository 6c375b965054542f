/**
 * What an article is beside its text and what was found in it: the part of `firsthand/article@1` that a table or a page of another format
 * has no place for. Formats carry it as JSON beside their own fields, with the fingerprint of the text, so that reading them back gives
 * the same article where the text is the same, and never spans that point into another text.
 */
import type { Article } from "../model.ts";
import { digestOf } from "../text/digest.ts";

export type Carried = Omit<Article, "text" | "relays" | "statements" | "figures" | "dates" | "mentions" | "entities"> & { readonly digest: string };

/** The article without its text and what was found in it; `digest` is the text's. */
export function carriedOf(article: Article): Carried {
  const {
    text,
    relays: _relays,
    statements: _statements,
    figures: _figures,
    dates: _dates,
    mentions: _mentions,
    entities: _entities,
    ...rest
  } = article;
  return { ...rest, digest: digestOf(text) };
}

/** The article as a line of JSON Lines, with the fingerprint of its text. */
export const articleLine = (article: Article): Article & { readonly digest: string } => ({ ...article, digest: digestOf(article.text) });
