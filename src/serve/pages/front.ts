/**
 * The front page: stories, the latest first, as the archive keeps them told: how many independent origins stand behind each, and what is
 * new since yesterday. Nothing is put together here, so that it is there at once.
 */
import { html, type Html } from "../../show/html.ts";
import { packs } from "../../lang/index.ts";
import type { FrontFilter, FrontStory } from "../../store/tellings.ts";
import { namePath, outletPath, storyPath } from "../links.ts";
import { titleOf } from "../saying.ts";
import type { PageKind, Visit } from "../visit.ts";
import { dayName, languageName } from "../words/names.ts";
import { say } from "../words/words.ts";

/** Stories on one page. */
const SHOWN = 30;
/** Outlets and names that a story is listed with. */
const OUTLETS = 6,
  NAMES = 5;
const DAY_MS = 86_400_000;
/** An address or a name that is longer was not typed by anybody. */
const LONGEST = 200;

/** The fields of the filter, in the order of the form. */
const fields = ["language", "outlet", "person", "place", "from", "to"] as const;
type Field = (typeof fields)[number];

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(text);

export const front: PageKind = {
  path: "/",
  async show(visit) {
    const { archive, words, query, now } = visit;
    const asked: Partial<Record<Field, string>> = {};
    for (const field of fields) {
      const value = query.get(field)?.trim().slice(0, LONGEST);
      if (value) asked[field] = value;
    }
    const wrongDay = [asked.from, asked.to].some((day) => day && !isDay(day));
    const filter: FrontFilter = {
      ...asked,
      ...(query.get("several") ? { articles: 2 } : {}),
      ...(query.get("after") ? { after: query.get("after")!.slice(0, LONGEST) } : {}),
      since: new Date(now.getTime() - DAY_MS).toISOString(),
      limit: SHOWN + 1,
    };
    const found = wrongDay ? [] : await archive.front(filter);
    const stories = found.slice(0, SHOWN);
    const narrowed = Object.keys(asked).length > 0 || query.has("several");
    const body = stories.length
      ? html`<ol class="stories">
            ${stories.map((story) => listed(story, visit))}
          </ol>
          ${found.length > SHOWN ? further(stories.at(-1)!, visit) : null}`
      : html`<p class="empty">${wrongDay ? words.front.badDate : narrowed || query.has("after") ? words.front.none : words.front.empty}</p>`;
    return {
      title: words.common.name,
      main: html`<h1>${words.front.title}</h1>
        ${filters(asked, narrowed, visit)}${body}`,
    };
  },
};

function listed(story: FrontStory, visit: Visit): Html {
  const { words, locale } = visit;
  const { state } = story;
  const several = state.articles > 1;
  const days = [...new Set([story.from, story.to])].flatMap((day) => (day ? dayName(locale, day, "short") : []));
  return html`<li class="story-line${several && state.independent < 2 ? " single" : ""}">
    <p class="count">
      <b>${state.independent}</b> <span>${say(locale, words.front.independent, { n: state.independent }).replace(/^\d+\s*/u, "")}</span>
    </p>
    <div>
      <h2 dir="auto"><a href="${storyPath(story.id)}">${titleOf(story.title, visit)}</a></h2>
      <p class="facts">
        ${[days.join(" – "), say(locale, words.common.articles, { n: state.articles }), story.languages.map((code) => languageName(locale, code)).join(", ")].filter(Boolean).join(" · ")}
      </p>
      ${several && state.independent < 2 ? html`<p class="flag">${words.front.single}</p>` : null}
      ${story.circular.map((way) => html`<p class="flag loop">${words.front.circle}: ${way.join(" → ")}</p>`)}
      ${story.outlets.length ? html`<p class="soft">${joined(story.outlets.slice(0, OUTLETS).map((name) => html`<a href="${outletPath(name)}">${name}</a>`))}${story.outlets.length > OUTLETS ? " …" : ""}</p>` : null}
      ${story.named.length ? html`<p class="soft">${words.front.about}: ${joined(story.named.slice(0, NAMES).map(({ entity, name }) => html`<a href="${namePath(entity)}"><bdi>${name}</bdi></a>`))}</p>` : null}
      ${news(story, visit)}
    </div>
  </li>`;
}

const joined = (parts: readonly Html[]): Html[] => parts.map((part, i) => (i ? html`, ${part}` : part));

/** What is new since yesterday, nothing where the story was not told before or says the same. */
function news({ state, before }: FrontStory, { words, locale }: Visit): Html | null {
  if (!before) return null;
  const was = before.state;
  const origins = state.origins.filter((name) => !was.origins.includes(name));
  const denials = state.denials.filter(
    (one) => !was.denials.some(({ article, statement }) => article === one.article && statement === one.statement),
  );
  const changed = state.superseded.filter((one) => !was.superseded.some((other) => other.old === one.old && other.new === one.new));
  const lines = [
    state.articles > was.articles ? say(locale, words.front.newArticles, { n: state.articles - was.articles }) : "",
    origins.length ? say(locale, words.front.newOrigins, { n: origins.length, names: origins.join("; ") }) : "",
    denials.length ? say(locale, words.front.newDenials, { n: denials.length, names: denials.map(({ speaker }) => speaker ?? "…").join("; ") }) : "",
    ...changed.slice(0, NAMES).map((one) => say(locale, words.front.newFigures, { old: one.old, new: one.new })),
  ].filter(Boolean);
  return lines.length
    ? html`<div class="news">
        <p><strong>${words.front.new}</strong></p>
        <ul>
          ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
        </ul>
      </div>`
    : null;
}

/** An address of this page with other settings; an empty one is left out. */
function address(query: URLSearchParams, change: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams();
  for (const name of [...fields, "several", "after"]) {
    const value = Object.hasOwn(change, name) ? change[name] : name === "after" ? null : query.get(name);
    if (value) next.set(name, value);
  }
  return next.size ? `/?${next.toString()}` : "/";
}

const further = ({ cursor }: FrontStory, { words, query }: Visit): Html =>
  html`<p class="further"><a rel="next" href="${address(query, { after: cursor })}">${words.front.later}</a></p>`;

function filters(asked: Readonly<Partial<Record<Field, string>>>, narrowed: boolean, { words, locale, query }: Visit): Html {
  const labels: Readonly<Record<Field, string>> = {
    language: words.front.filterLanguage,
    outlet: words.front.filterOutlet,
    person: words.front.filterPerson,
    place: words.front.filterPlace,
    from: words.front.filterFrom,
    to: words.front.filterTo,
  };
  const active = fields.flatMap((field) => {
    const value = asked[field];
    if (!value) return [];
    const shown = field === "language" ? languageName(locale, value) : field === "from" || field === "to" ? dayName(locale, value, "short") : value;
    return html`<li>
      <a href="${address(query, { [field]: null })}">${labels[field]}: <bdi>${shown}</bdi> <span aria-hidden="true">×</span></a>
    </li>`;
  });
  const text = (field: Field, kind: string) =>
    html`<label>${labels[field]} <input type="${kind}" name="${field}" value="${asked[field] ?? ""}" maxlength="${LONGEST}" /></label>`;
  return html`${
    active.length
      ? html`<div class="active">
            <p>${words.front.active}</p>
            <ul>
              ${active}
            </ul>
          </div>`
      : null
  }
    <details class="filters" ${narrowed ? html` open` : null}>
      <summary>${words.front.filter}</summary>
      <form method="get" action="/">
        <label
          >${labels.language}
          <select name="language">
            <option value="">${words.front.any}</option>
            ${packs.map(({ code }) => html`<option value="${code}" ${code === asked.language ? html` selected` : null}>${languageName(locale, code)}</option>`)}
          </select></label
        >
        ${text("outlet", "text")}${text("person", "text")}${text("place", "text")}${text("from", "date")}${text("to", "date")}
        <label class="check"
          ><input type="checkbox" name="several" value="1" ${query.has("several") ? html` checked` : null} />
          ${say(locale, words.front.filterArticles, { n: 2 })}</label
        >
        <button>${words.front.apply}</button> <a href="/">${words.front.clear}</a>
      </form>
    </details>`;
}
