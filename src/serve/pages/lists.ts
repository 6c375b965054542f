/** Lists of statements and hits, drawn in one way on every page that has them. */
import { html, type Html } from "../../show/html.ts";
import type { Listed, Said } from "../../store/store.ts";
import { articlePath, namePath } from "../links.ts";
import { handOf, short, titleOf, whereOf } from "../saying.ts";
import type { Visit } from "../visit.ts";
import { relaysOf } from "../../show/marks.ts";

/** Rows on one page. */
export const ROWS = 50;
/** What is asked for in an address is no longer than this. */
export const LONGEST = 500;

/** A field of the address, trimmed; empty where it is not there. */
export const asked = (query: URLSearchParams, name: string): string => query.get(name)?.trim().slice(0, LONGEST) ?? "";

/** Whether a text is an ISO day. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(text);

/** Statements, each with who said it, its words, through whom, and where. */
export function statementList(all: readonly Said[], visit: Visit, withSpeaker = true): Html {
  return html`<ul class="said-list">${all.map((one) => statementRow(one, visit, withSpeaker))}</ul>`;
}

function statementRow({ article, statement, text }: Said, visit: Visit, withSpeaker: boolean): Html {
  const { words } = visit;
  const { speaker, chain } = statement;
  const name = speaker?.entity
    ? html`<a href="${namePath(speaker.entity)}"><bdi>${speaker.name}</bdi></a>`
    : html`<bdi>${speaker?.name ?? words.article.nobody}</bdi>`;
  const through = chain.filter(({ role }) => role === "told" || role === "relay" || role === "medium").map(({ name: hop }) => hop);
  const tags = [words.acts[statement.act], words.manners[statement.manner], handOf(visit, relaysOf(statement))];
  const hedge = words.hedges[statement.hedge];
  return html`<li>${withSpeaker ? html`<p class="who"><strong>${name}</strong></p>` : null}<blockquote dir="auto" lang="${article.language}"><a href="${articlePath(article.id, statement.id)}">${text ? short(text) : titleOf(article.title, visit)}</a></blockquote>
<p class="soft">${tags.join(" · ")}${hedge ? html` · <span class="hedge">${hedge}</span>` : null}${through.length ? html` · ${through.map((hop, i) => html`${i ? " → " : ""}<bdi>${hop}</bdi>`)}` : null}<br>${placed(article, visit)}</p></li>`;
}

/** The place of an article: its title and where it stood. */
export const placed = (article: Listed, visit: Visit): Html =>
  html`<a href="${articlePath(article.id)}" dir="auto" lang="${article.language}">${titleOf(article.title, visit)}</a> · <bdi>${whereOf(article, visit)}</bdi>`;

/** The link to the next page of a list; nothing where there is none. */
export function further(cursor: string | undefined, { path, query, words }: Visit): Html | null {
  if (!cursor) return null;
  const next = new URLSearchParams(query);
  next.set("after", cursor);
  return html`<p class="further"><a rel="next" href="${path}?${next.toString()}">${words.common.more}</a></p>`;
}
