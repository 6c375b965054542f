/** Figures of what is asked for, in all languages, with their bounds and who gives them. */
import { figuresOf, type FigureFound } from "../../inquiry/figures.ts";
import { html, type Html } from "../../show/html.ts";
import { articlePath, namePath } from "../links.ts";
import { figureOf } from "../saying.ts";
import { takeAway } from "../taking.ts";
import type { PageKind, Visit } from "../visit.ts";
import { drawSeries } from "../drawings/series.ts";
import { asked, isDay, placed, ROWS } from "./lists.ts";

export const figures: PageKind = {
  path: "/figures",
  async show(visit) {
    const { archive, words, query, locale } = visit;
    const [of, since, until] = [asked(query, "of"), asked(query, "since"), asked(query, "until")];
    const wrong = [since, until].some((day) => day && !isDay(day));
    const found =
      of && !wrong ? await figuresOf(archive, of, { limit: ROWS, ...(since ? { from: since } : {}), ...(until ? { to: until } : {}) }) : [];
    const points = found.map(({ article, figure, text, speaker, statement }) => ({
      article: article.id,
      text,
      statement: statement?.id ?? null,
      date: article.published,
      min: figure.min,
      max: figure.max,
      bound: figure.bound,
      source: speaker?.name ?? article.outlet,
    }));
    // one chart holds one unit
    const unit = commonest(found.map(({ figure }) => figure.unit));
    const chart = drawSeries(
      { id: "asked", of, unit: unit ?? "item", rate: null, points: points.filter((_, i) => found[i]!.figure.unit === unit) },
      locale,
      of,
    );
    const day = (name: string, label: string, value: string) => html`<label>${label} <input type="date" name="${name}" value="${value}"></label>`;
    const main = html`<h1>${words.figures.title}</h1><p class="soft">${words.figures.hint}</p>
<form class="ask" method="get" action="/figures"><label class="grow">${words.figures.of} <input type="search" name="of" value="${of}" maxlength="200" required></label>${day("since", words.figures.since, since)}${day("until", words.figures.until, until)}<button>${words.front.apply}</button></form>
${wrong ? html`<p class="empty">${words.front.badDate}</p>` : !of ? html`<p class="empty">${words.figures.ask}</p>` : found.length ? html`${chart}<ul class="said-list">${found.map((one) => row(one, visit))}</ul>${takeAway("figures", { of, ...(since ? { from: since } : {}), ...(until ? { to: until } : {}) }, visit)}` : html`<p class="empty">${words.figures.none}</p>`}`;
    return { title: of ? `${words.figures.title}: ${of}` : words.figures.title, main };
  },
};

function commonest(all: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function row({ article, figure, text, around, speaker, statement }: FigureFound, visit: Visit): Html {
  const { words, locale } = visit;
  const at = around.indexOf(text);
  const shown = at < 0 ? html`${around}` : html`${around.slice(0, at)}<mark>${text}</mark>${around.slice(at + text.length)}`;
  return html`<li><p class="who"><strong>${figureOf(locale, figure)}</strong></p><blockquote dir="auto" lang="${article.language}"><a href="${articlePath(article.id, statement?.id)}">${shown}</a></blockquote>
<p class="soft">${speaker?.entity ? html`<a href="${namePath(speaker.entity)}"><bdi>${speaker.name}</bdi></a>` : html`<bdi>${speaker?.name ?? words.figures.atArticle}</bdi>`} · ${placed(article, visit)}</p></li>`;
}
