/** The outlets of an archive: whom each relays, who relays it, and how much of what it prints it has first hand. */
import { html, type Html } from "../../show/html.ts";
import type { OutletCount } from "../../store/store.ts";
import { outletPath } from "../links.ts";
import type { PageKind, Visit } from "../visit.ts";
import { numberOf, say } from "../words/words.ts";
import { name as namePage } from "./name.ts";
import { asked, further, placed, ROWS } from "./lists.ts";

/** Relays named in a row of the table, and on the page of an outlet. */
const SHORT = 3,
  LONG = 20;
/** Outlets in the table. */
const MOST = 500;

/** A share in the reader's way of writing it. */
const shareOf = ({ firsthand, statements }: OutletCount, { locale }: Visit): string =>
  statements ? new Intl.NumberFormat(locale, { style: "percent" }).format(firsthand / statements) : "–";

/** A bar of the first-hand share; the words beside it say the same. */
function bar({ firsthand, statements }: OutletCount): Html {
  const width = statements ? Math.round((100 * firsthand) / statements) : 0;
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"/><rect class="part" width="${width}" height="8"/></svg>`;
}

const list = (all: OutletCount["relays"], most: number, { locale }: Visit): Html =>
  html`${all.slice(0, most).map(({ name, statements }, i) => html`${i ? ", " : ""}<a href="${outletPath(name)}"><bdi>${name}</bdi></a> <span class="soft">${numberOf(locale, statements)}</span>`)}${all.length > most ? " …" : ""}`;

export const outlets: PageKind = {
  path: "/outlets",
  async show(visit) {
    const { archive, words, locale } = visit;
    const all = (await archive.outlets()).slice(0, MOST);
    const body = all.length
      ? html`<div class="wide" tabindex="0" role="region" aria-label="${words.outlets.title}"><table><thead><tr><th scope="col">${words.article.outlets}</th><th scope="col">${words.outlets.articles}</th><th scope="col">${words.outlets.statements}</th><th scope="col">${words.outlets.firsthand}</th><th scope="col">${words.outlets.relays}</th><th scope="col">${words.outlets.relayedBy}</th></tr></thead>
<tbody>${all.map((one) => html`<tr><th scope="row"><a href="${outletPath(one.name)}"><bdi>${one.name}</bdi></a></th><td>${numberOf(locale, one.articles)}</td><td>${numberOf(locale, one.statements)}</td><td>${bar(one)} ${shareOf(one, visit)}</td><td>${list(one.relays, SHORT, visit)}</td><td>${list(one.relayedBy, SHORT, visit)}</td></tr>`)}</tbody></table></div>`
      : html`<p class="empty">${words.outlets.none}</p>`;
    return { title: words.outlets.title, main: html`<h1>${words.outlets.title}</h1><p class="soft">${words.outlets.hint}</p>${body}` };
  },
};

export const outlet: PageKind = {
  path: "/outlets/:name",
  async show(visit, { name = "" }) {
    const { archive, words, locale, query } = visit;
    const one = (await archive.outlets()).find((other) => other.name === name);
    const after = asked(query, "after");
    const articles = await archive.articles({ outlet: name, limit: ROWS + 1, ...(after ? { after } : {}) });
    if (!one && !articles.length) {
      // an outlet that is only named, told something perhaps, is shown as any other name
      const named = (await archive.names(name, 1))[0];
      return named ? namePage.show(visit, { id: named.entity }) : null;
    }
    const main = html`<h1 dir="auto">${name}</h1>
${
  one
    ? html`<p>${bar(one)} ${say(locale, words.outlets.shareOf, { share: shareOf(one, visit), n: one.firsthand, all: one.statements })}</p>
<dl class="facts-of">${one.relays.length ? html`<div><dt>${words.outlets.relays}</dt><dd>${list(one.relays, LONG, visit)}</dd></div>` : null}${one.relayedBy.length ? html`<div><dt>${words.outlets.relayedBy}</dt><dd>${list(one.relayedBy, LONG, visit)}</dd></div>` : null}</dl>`
    : null
}
${articles.length ? html`<h2>${words.outlets.latest}</h2><ul class="rows">${articles.slice(0, ROWS).map((article) => html`<li>${placed(article, visit)}</li>`)}</ul>${further(articles.length > ROWS ? articles[ROWS - 1]!.cursor : undefined, visit)}` : null}`;
    return { title: name, main };
  },
};
