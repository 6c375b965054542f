/** A person, body or place: how it is spelled, what they said over time and through whom, what others say about them, and in which stories. */
import { whoIs, type Times } from "../../inquiry/who.ts";
import { html, type Html } from "../../show/html.ts";
import { storyPath } from "../links.ts";
import { titleOf } from "../saying.ts";
import type { PageKind, Visit } from "../visit.ts";
import { languageName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { asked, further, ROWS, statementList } from "./lists.ts";

/** Statements about somebody, stories and hops that are listed. */
const ABOUT = 12,
  STORIES = 10,
  HOPS = 12;

export const name: PageKind = {
  path: "/names/:id",
  async show(visit, { id = "" }) {
    const { archive, words, locale, query } = visit;
    const one = await archive.name(id);
    if (!one) return null;
    const after = asked(query, "after");
    const said = await archive.statements({ entity: id, limit: ROWS + 1, ...(after ? { after } : {}) });
    const who = await whoIs(archive, one, await archive.names(one.name), ROWS);
    const about = (await archive.statements({ about: one.name, limit: ABOUT * 2 }))
      .filter(({ statement }) => statement.speaker?.entity !== id)
      .slice(0, ABOUT);
    const stories = await archive.front({ entity: id, limit: STORIES });
    const languages = Object.entries(who.languages).map(([code, statements]) => ({ name: languageName(locale, code), statements }));
    const main = html`<h1 dir="auto">${one.name}</h1>
<p class="facts">${words.names[one.type]} · ${say(locale, words.common.articles, { n: one.articles })}</p>
<dl class="facts-of">${row(
      words.names.spelled,
      one.forms.map((form) => html`<bdi>${form}</bdi>`),
    )}${row(words.names.heardIn, counted(languages, visit))}${row(words.names.told, counted(who.told, visit))}${row(words.names.through, counted(who.through, visit))}</dl>
${stories.length ? html`<h2>${words.names.stories}</h2><ul>${stories.map((story) => html`<li><a href="${storyPath(story.id)}" dir="auto">${titleOf(story.title, visit)}</a> <span class="soft">${say(locale, words.front.independent, { n: story.state.independent })}</span></li>`)}</ul>` : null}
<h2>${words.names.said}</h2>${said.length ? html`${statementList(said.slice(0, ROWS), visit, false)}${further(said.length > ROWS ? said[ROWS - 1]!.cursor : undefined, visit)}` : html`<p>${words.names.none}</p>`}
${about.length && !after ? html`<h2>${words.names.about}</h2>${statementList(about, visit)}` : null}`;
    return { title: one.name, main };
  },
};

const counted = (all: readonly Times[], { locale }: Visit): Html[] =>
  all.slice(0, HOPS).map(({ name: hop, statements }) => html`<bdi>${hop}</bdi> <span class="soft">${statements.toLocaleString(locale)}</span>`);

const row = (label: string, values: readonly Html[]): Html | null =>
  values.length ? html`<div><dt>${label}</dt><dd>${values.map((value, i) => (i ? html`, ${value}` : value))}</dd></div>` : null;
