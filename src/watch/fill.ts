/**
 * What a feed says of an article fills what its page lacks: headline, time, byline, outlet. The page's own text and data go first. Where the
 * page cannot be had, what the feed says is the article.
 */
import type { Copy, Problem, Span } from "../model.ts";
import { problem } from "./portion.ts";

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

/** A copy with a headline before its text; every span moves with the text. */
function titled(copy: Copy, title: string): Copy {
  const by = title.length + 2;
  const span: Span = [0, title.length];
  return {
    ...copy,
    title: { text: title, span },
    text: `${title}\n\n${copy.text}`,
    published: copy.published?.span ? { ...copy.published, span: moved(copy.published.span, by) } : copy.published,
    blocks: [{ kind: "title", span }, ...copy.blocks.map((block) => ({ ...block, span: moved(block.span, by) }))],
    problems: copy.problems.map((one) => (one.span ? { ...one, span: moved(one.span, by) } : one)),
  };
}

/** The page's date, the feed's where the page has none, or has the same day without its time. */
function publishedOf(page: Copy["published"], stated: Copy["published"]): Copy["published"] {
  if (!page) return stated;
  return !page.time && stated?.time && stated.date === page.date ? { ...stated, span: page.span } : page;
}

/** The article of a page, filled with what its feed says of it. */
export function filled(page: Copy, stated: Copy | null): Copy {
  if (!stated) return page;
  const copy: Copy = {
    ...page,
    outletName: page.outletName ?? stated.outletName,
    published: publishedOf(page.published, stated.published && { ...stated.published, span: null }),
    byline: page.byline.length ? page.byline : stated.byline,
    agency: page.agency ?? stated.agency,
    language: page.language === "und" ? stated.language : page.language,
    origin: stated.origin.guid ? { ...page.origin, guid: stated.origin.guid } : page.origin,
  };
  return copy.title || !stated.title ? copy : titled(copy, stated.title.text);
}

/** What a feed says of an article as the article, with why its page is not there. */
export const teaser = (stated: Copy, url: string, why: Problem): Copy => ({
  ...stated,
  origin: { ...stated.origin, url },
  problems: [...stated.problems, problem("watch/teaser", `${why.code} ${why.detail}`.trim())],
});
