/** Search: names in any spelling, articles by their words, and the way to trace what looks like a quotation. */
import { html, type Html } from "../../show/html.ts";
import type { Hit } from "../../store/store.ts";
import { articlePath, namePath, tracePath } from "../links.ts";
import { short, titleOf, whereOf } from "../saying.ts";
import type { PageKind, Visit } from "../visit.ts";
import { say } from "../words/words.ts";
import { asked, further, ROWS } from "./lists.ts";

/** Names that are shown above the articles. */
const NAMES = 8;
/** From so many words on, what is searched for may well be a quotation. */
const QUOTATION = 4;

export const search: PageKind = {
  path: "/search",
  async show(visit) {
    const { archive, words, locale, query } = visit;
    const text = asked(query, "words");
    const after = asked(query, "after");
    const title = text ? `${words.search.title}: ${text}` : words.search.title;
    const head = html`<h1 dir="auto">${title}</h1>`;
    if (!text) return { title, main: html`${head}<p class="empty">${words.search.ask}</p>` };
    const hits = await archive.search(text, { limit: ROWS + 1, ...(after ? { after } : {}) });
    const names = after ? [] : await archive.names(text, NAMES);
    const quotation =
      text.split(/\s+/u).length >= QUOTATION ? html`<p><a class="button" href="${tracePath(text)}">${words.search.quotation}</a></p>` : null;
    const main = html`${head}${quotation}
${names.length ? html`<h2>${words.search.names}</h2><ul class="rows">${names.map(({ entity, name, type, articles, forms }) => html`<li><a href="${namePath(entity)}"><bdi>${name}</bdi></a> <span class="soft">${words.names[type]} · ${say(locale, words.common.articles, { n: articles })}${forms.length > 1 ? html` · ${forms.map((form, i) => html`${i ? ", " : ""}<bdi>${form}</bdi>`)}` : null}</span></li>`)}</ul>` : null}
<h2>${words.search.articles}</h2>${hits.length ? html`<ul class="said-list">${hits.slice(0, ROWS).map((hit) => row(hit, text, visit))}</ul>${further(hits.length > ROWS ? hits[ROWS - 1]!.cursor : undefined, visit)}` : html`<p class="empty">${words.search.none}</p>${quotation ? null : html`<p><a href="${tracePath(text)}">${words.search.quotation}</a></p>`}`}`;
    return { title, main };
  },
};

function row({ article, statement, text }: Hit, askedFor: string, visit: Visit): Html {
  return html`<li><p class="who"><a href="${articlePath(article.id)}" dir="auto" lang="${article.language}"><strong>${titleOf(article.title, visit)}</strong></a></p>
<blockquote dir="auto" lang="${article.language}"><a href="${articlePath(article.id, statement ?? undefined)}">${lit(short(text), askedFor)}</a></blockquote><p class="soft"><bdi>${whereOf(article, visit)}</bdi></p></li>`;
}

/** A text with the words marked that begin as those asked for do. */
function lit(text: string, askedFor: string): Html {
  const wanted = (askedFor.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, Math.max(3, word.length - 2)));
  return html`${(text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).map((part) => (wanted.some((word) => part.toLowerCase().startsWith(word)) ? html`<mark>${part}</mark>` : part))}`;
}
