/**
 * A story: how it got here as a drawing, what is denied and confirmed, the same words side by side, figures over time, what is no longer
 * true, and the articles with why each belongs.
 */
import type { FigureSeries, OriginMap, Story, StoryArticle, StoryView, Utterance } from "../../model.ts";
import { html, type Html, type Part } from "../../show/html.ts";
import { compared, marked } from "../drawings/compared.ts";
import { drawOriginMap } from "../drawings/origin-map.ts";
import { drawSeries } from "../drawings/series.ts";
import { articlePath, namePath, outletPath } from "../links.ts";
import { short, titleOf } from "../saying.ts";
import { takeAway } from "../taking.ts";
import type { PageKind, Visit } from "../visit.ts";
import { dayName, languageName } from "../words/names.ts";
import { reasonOf } from "../words/reasons.ts";
import { say } from "../words/words.ts";

/** Series that are drawn, utterances and figures that are shown before the rest is folded away. */
const OPEN = 6;
/** A series with fewer points is no series over time. */
const POINTS = 2;
/** An outlet or title that names an article is no longer than this, in characters. */
const NAME = 90;

export const story: PageKind = {
  path: "/stories/:id",
  async show(visit, { id = "" }) {
    const told = await visit.inquiries.story(id);
    if (!told) return null;
    const telling: Telling = { ...visit, ...told, byId: new Map(told.story.articles.map((article) => [article.id, article])) };
    return { title: titleOf(told.story.title, visit), main: draw(telling) };
  },
};

/** What the sections of the page share. */
interface Telling extends Visit {
  readonly story: Story;
  readonly view: StoryView;
  readonly byId: ReadonlyMap<string, StoryArticle>;
}

function draw(telling: Telling): Html {
  const { words, locale, story: whole, view } = telling;
  const several = whole.articles.length > 1;
  const days = [...new Set([whole.from, whole.to])].flatMap((day) => (day ? dayName(locale, day) : []));
  const facts = [
    days.join(" – "),
    say(locale, words.common.articles, { n: whole.articles.length }),
    whole.languages.map((code) => languageName(locale, code)).join(", "),
  ];
  // the title is the first article's that has one
  const titled = whole.articles.find(({ id }) => view.articles[id]?.title === whole.title);
  return html`<article class="story">
<header>
<h1 dir="auto"${titled ? html` lang="${titled.language}"` : null}>${titleOf(whole.title, telling)}</h1>
<p class="facts">${facts.filter(Boolean).join(" · ")}</p>
${several ? standing(telling) : null}
</header>
${several || whole.origins.length > 1 ? origins(telling) : null}
${facing(telling)}
${utterances(telling)}
${figures(telling)}
${superseded(telling)}
${timeline(telling)}
${takeAway("story", { story: whole.id }, telling)}
</article>`;
}

/** How much stands behind the story, in one line that cannot be overlooked. */
function standing({ story: { independent, broke, circular, articles }, words, locale }: Telling): Html {
  const first = broke ? (broke.outlet ?? articles.find(({ id }) => id === broke.article)?.outlet ?? words.story.unknownOutlet) : null;
  return html`<p class="standing${independent < 2 ? " single" : ""}">
      <strong>${say(locale, words.front.independent, { n: independent })}</strong
      >${first ? html` · <a href="${articlePath(broke!.article)}">${say(locale, words.story.broke, { name: first })}</a>` : null}
    </p>
    ${independent === 1 ? html`<p class="warning"><strong>${words.front.single}.</strong> ${words.story.singleWhy}</p>` : null}
    ${circular.map((way) => html`<p class="warning loop"><strong>${say(locale, words.story.circle, { way: way.join(" → ") })}.</strong> ${words.story.circleWhy}</p>`)}`;
}

const section = (id: string, heading: string, body: Part): Html =>
  html`<section class="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${body}
  </section>`;

function origins(telling: Telling): Html {
  const {
    words,
    locale,
    story: whole,
    view: { map },
  } = telling;
  const drawing = drawOriginMap(map, locale, words, `${words.story.origins}: ${words.story.originsHint}`);
  const ways = waysOf(map);
  const list = whole.origins.map(
    (origin) =>
      html`<li>
        <p><strong>${origin.name}</strong> <span class="soft">${words.roles[origin.kind]}</span></p>
        <ul>
          ${origin.articles.map((id, i) => html`<li><a href="${articlePath(id)}">${nameOf(telling, id)}</a> ${through(ways, origin.id, id, telling)}${evidence(telling, id, origin.evidence[i]?.text)}</li>`)}
        </ul>
      </li>`,
  );
  return section(
    "origins",
    words.story.origins,
    html`<p class="soft">${words.story.originsHint}</p>
      ${drawing}
      <details class="as-list">
        <summary>${words.story.asList}</summary>
        <ol>
          ${list}
        </ol>
      </details>`,
  );
}

/** The steps of a map by where they lead, and the origin and name of each of its nodes. */
interface Ways {
  readonly to: ReadonlyMap<string, readonly OriginMap["steps"][number][]>;
  readonly nodes: ReadonlyMap<string, OriginMap["nodes"][number]>;
}
const waysOf = (map: OriginMap): Ways => ({
  to: Map.groupBy(
    map.steps.filter(({ loop }) => !loop),
    ({ to }) => to,
  ),
  nodes: new Map(map.nodes.map((node) => [node.id, node])),
});

/** Whom an article has an origin's words through. */
function through({ to, nodes }: Ways, origin: string, id: string, { words, locale }: Telling): Html {
  const names: string[] = [];
  const seen = new Set<string>([id]);
  for (let here = id; ;) {
    const step = to.get(here)?.find(({ from }) => !seen.has(from) && (from === origin || nodes.get(from)?.origin === origin));
    if (!step || step.from === origin) break;
    names.unshift(nodes.get(step.from)?.name ?? "");
    seen.add(step.from);
    here = step.from;
  }
  return html`<span class="soft">${names.length ? say(locale, words.story.through, { names: names.join(" → ") }) : words.story.directly}</span>`;
}

function evidence({ byId }: Telling, id: string, text: string | undefined): Html | null {
  return text ? html` <q dir="auto" lang="${byId.get(id)?.language ?? ""}">${text}</q>` : null;
}

/** An article as readers call it: its outlet and day; its title where no outlet is named. */
function nameOf({ byId, view, locale, words }: Telling, id: string): string {
  const article = byId.get(id);
  const name = short(article?.outlet ?? view.articles[id]?.title ?? words.story.unknownOutlet, NAME);
  return article?.published ? `${name}, ${dayName(locale, article.published, "short")}` : name;
}

function facing(telling: Telling): Html | null {
  const { story: whole, words, byId, view } = telling;
  const side = (label: string, kind: string, { article, statement }: { article: string; statement: string }) =>
    html`<div class="${kind}">
      <h3>${label}</h3>
      <blockquote dir="auto" lang="${byId.get(article)?.language ?? ""}">${view.said[`${article} ${statement}`]?.text ?? ""}</blockquote>
      <p class="soft">
        ${view.said[`${article} ${statement}`]?.speaker ?? words.article.nobody} ·
        <a href="${articlePath(article, statement)}">${nameOf(telling, article)}</a>
      </p>
    </div>`;
  // one denial may face many confirmations: each is shown once
  const seen = new Set<string>();
  const pairs = whole.facing.filter(({ denied, confirmed }) => {
    const keys = [denied, confirmed].map(({ article, statement }) => (view.said[`${article} ${statement}`]?.text ?? "").toLowerCase());
    if (keys.every((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  if (!pairs.length) return null;
  return section(
    "facing",
    words.story.facing,
    folded(
      pairs.map(
        ({ denied, confirmed }) =>
          html`<div class="pair">${side(words.story.denied, "denied", denied)}${side(words.story.confirmed, "confirmed", confirmed)}</div>`,
      ),
      telling,
    ),
  );
}

/** The first of many; the others behind a line that opens them. */
const folded = (all: readonly Html[], { words }: Telling): Part[] => [
  all.slice(0, OPEN),
  all.length > OPEN
    ? html`<details>
        <summary>${words.common.more} (${all.length - OPEN})</summary>
        ${all.slice(OPEN)}
      </details>`
    : null,
];

function utterances(telling: Telling): Html | null {
  const { story: whole, words } = telling;
  // what was told differently first, then what most tell
  const shared = whole.utterances
    .filter(({ renderings }) => new Set(renderings.map(({ article }) => article)).size > 1)
    .toSorted((a, b) => Number(b.drift.length > 0) - Number(a.drift.length > 0) || b.renderings.length - a.renderings.length);
  if (!shared.length) return null;
  const all = shared.map((one) => utterance(telling, one));
  return section("utterances", words.story.utterances, folded(all, telling));
}

function utterance(telling: Telling, { speaker, entity, renderings, drift }: Utterance): Html {
  const { words, locale, byId } = telling;
  const rows = renderings.map(({ article, statement, text, language }) => {
    const drifted = drift.filter((one) => one.article === article);
    const twin = renderings.find((other) => other.article !== article && other.language === language);
    // in one language word stands beside word; across languages the drift is marked in the words that show it
    const shown = drifted.length && drifted[0]!.text ? marked(text, drifted[0]!.text) : twin ? compared(text, twin.text) : html`${text}`;
    return html`<li>
      <p class="where">
        <a href="${articlePath(article, statement)}">${nameOf(telling, article)}</a> <span class="soft">${languageName(locale, language)}</span>
      </p>
      <blockquote dir="auto" lang="${language}">${shown}</blockquote>
      ${drifted.map(({ kind, against }) => html`<p class="drift"><strong>${words.drifts[kind]}</strong> <span lang="${byId.get(against.article)?.language ?? ""}">${say(locale, words.story.against, { text: against.text })}</span></p>`)}
    </li>`;
  });
  return html`<div class="utterance">
    <h3>${entity ? html`<a href="${namePath(entity)}">${speaker}</a>` : speaker || words.story.unknownOutlet}</h3>
    <ul>
      ${rows}
    </ul>
  </div>`;
}

function figures(telling: Telling): Html | null {
  const { story: whole, words, locale, byId } = telling;
  // what changes over days first
  const series = whole.figures.filter(({ points }) => points.length >= POINTS).toSorted((a, b) => Number(courseOf(b)) - Number(courseOf(a)));
  if (!series.length) return null;
  const all = series.map(
    (one) =>
      html`<div class="series-of">
        <h3 dir="auto">${reasonOf(locale, one.of)}</h3>
        ${drawSeries(one, locale, one.of)}
        <table>
          <thead>
            <tr>
              <th scope="col">${words.story.date}</th>
              <th scope="col">${words.story.words}</th>
              <th scope="col">${words.story.source}</th>
            </tr>
          </thead>
          <tbody>
            ${one.points.map(
              ({ date, text, source, article, statement }) =>
                html`<tr>
                  <td>${date ? dayName(locale, date, "short") : words.common.noDate}</td>
                  <td>
                    <a href="${articlePath(article, statement ?? undefined)}" dir="auto" lang="${byId.get(article)?.language ?? ""}">${text}</a>
                  </td>
                  <td>${[source, nameOf(telling, article)].filter(Boolean).join(" · ")}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  );
  return section("figures", words.story.figures, folded(all, telling));
}

/** Whether a series has more than one day and more than one value. */
const courseOf = ({ points }: FigureSeries): boolean =>
  new Set(points.map(({ date }) => date)).size > 1 && new Set(points.map(({ min, max }) => `${min} ${max}`)).size > 1;

function superseded(telling: Telling): Html | null {
  const { story: whole, words, locale, byId } = telling;
  if (!whole.superseded.length) return null;
  const wording = ({ article, text }: { article: string; text: string }) =>
    html`<blockquote dir="auto" lang="${byId.get(article)?.language ?? ""}">${text}</blockquote>
      <p class="soft"><a href="${articlePath(article)}">${nameOf(telling, article)}</a></p>`;
  return section(
    "superseded",
    words.story.superseded,
    whole.superseded.map(
      ({ old, new: later, still_carried_by: carriers }) =>
        html`<div class="pair">
          <div class="old">
            <h3>${words.story.was}</h3>
            ${wording(old)}
          </div>
          <div class="new">
            <h3>${words.story.now}</h3>
            ${wording(later)}
          </div>
          ${carriers.length ? html`<p class="carried">${say(locale, words.story.carried, { names: carriers.map((id) => nameOf(telling, id)).join("; ") })}</p>` : null}
        </div>`,
    ),
  );
}

function timeline(telling: Telling): Html {
  const { story: whole, words, locale, view } = telling;
  const rows = whole.articles.map(({ id, outlet, language, published, because }) => {
    const time = view.articles[id]?.time;
    return html`<li>
      <p class="when">
        ${published ? html`<time datetime="${published}">${dayName(locale, published, "short")}${time ? ` ${time}` : ""}</time>` : words.common.noDate}
      </p>
      <div>
        <h3 dir="auto" lang="${language}"><a href="${articlePath(id)}">${titleOf(view.articles[id]?.title, telling)}</a></h3>
        <p class="facts">
          ${outlet ? html`<a href="${outletPath(outlet)}">${outlet}</a>` : words.story.unknownOutlet} · ${languageName(locale, language)}
        </p>
        ${because.length ? html`<p class="soft because">${words.story.because} ${because.map((reason) => reasonOf(locale, reason)).join(" · ")}</p>` : null}
      </div>
    </li>`;
  });
  return section(
    "timeline",
    words.story.timeline,
    html`<ol class="timeline">
      ${rows}
    </ol>`,
  );
}
