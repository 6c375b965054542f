/** An article: its text with everything marked that was found in it, the chain of each statement beside it, and where it belongs. */
import type { Article } from "../../model.ts";
import { articleBody } from "../../show/article.ts";
import { html, type Html } from "../../show/html.ts";
import { advise } from "../../errors.ts";
import { namePath, outletPath, storyPath, versionsPath } from "../links.ts";
import { labelsOf, placesOf, titleOf } from "../saying.ts";
import { takeAway } from "../taking.ts";
import type { PageKind, Visit } from "../visit.ts";
import { dayName, languageName } from "../words/names.ts";
import { say } from "../words/words.ts";

export const article: PageKind = {
  path: "/articles/:id",
  async show(visit, { id = "" }) {
    const found = await visit.archive.article(id);
    if (!found) return null;
    const { words, locale } = visit;
    const versions = await visit.archive.versions(found.id);
    const story = (await visit.archive.articles({ id: found.id, limit: 1 }))[0]?.story ?? null;
    const telling = story ? await visit.archive.telling(story) : null;
    const origins = telling?.story.origins.filter((origin) => origin.articles.includes(found.id)) ?? [];
    const main = html`<article class="article" id="article" aria-labelledby="article-title">
<p class="facts">${joined(facts(found, visit))}</p>
${articleBody(found, labelsOf(visit), placesOf(found, visit), "h1")}
</article>
<aside class="belongs">
${story ? html`<p>${words.article.storyOf}: <a href="${storyPath(story)}" dir="auto">${titleOf(telling?.story.title, visit)}</a></p>` : null}
${origins.length ? html`<p>${words.article.origins}:</p><ul>${origins.map((origin) => html`<li><strong dir="auto">${origin.name}</strong> <span class="soft">${words.roles[origin.kind]}</span></li>`)}</ul>` : null}
${versions.length > 1 ? html`<p><a href="${versionsPath(found.id)}">${say(locale, words.article.versions, { n: versions.length })}</a></p>` : null}
${named(found, visit)}
${problems(found, visit)}
${legend(visit)}
${takeAway("article", { article: found.id }, visit)}
</aside>`;
    return { title: titleOf(found.title?.text, visit), main };
  },
};

const joined = (parts: readonly (Html | string)[]): Html => html`${parts.map((part, i) => (i ? html` · ${part}` : part))}`;

function facts({ outlet, published, language, byline, credits, agency, origin }: Article, { words, locale }: Visit): (Html | string)[] {
  const day = published
    ? html`<time datetime="${[published.date, published.time].filter(Boolean).join("T")}">${dayName(locale, published.date)}${published.time ? `, ${published.time}` : ""}</time>`
    : words.common.noDate;
  return [
    outlet ? html`<a class="outlet" href="${outletPath(outlet.name)}"><bdi>${outlet.name}</bdi></a>` : words.story.unknownOutlet,
    day,
    languageName(locale, language),
    byline.length ? html`<bdi>${say(locale, words.article.by, { names: byline.join(", ") })}</bdi>` : "",
    credits.length ? html`<bdi>${say(locale, words.article.photo, { names: credits.join(", ") })}</bdi>` : "",
    agency ? html`<bdi>${say(locale, words.article.agency, { name: agency })}</bdi>` : "",
    webAddress(origin.url) ? html`<a href="${origin.url}" rel="noreferrer noopener external">${words.article.source}</a>` : "",
  ].filter((part) => part !== "");
}

/** Whether an address may be led to: what is no web address might run in the page. */
const webAddress = (url: string | null): boolean => url !== null && /^https?:\/\//iu.test(url) && URL.canParse(url);

function named(found: Article, { words }: Visit): Html {
  const counts = new Map<string, number>();
  for (const { entity } of found.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const all = found.entities.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const kinds = [
    ["person", words.article.people],
    ["organisation", words.article.organisations],
    ["place", words.article.places],
    ["outlet", words.article.outlets],
  ] as const;
  const relays = [...new Map(found.relays.map((relay) => [relay.name, relay])).values()];
  const list = (heading: string, links: readonly Html[]) =>
    links.length ? html`<p><strong>${heading}</strong> ${links.map((link, i) => (i ? html`, ${link}` : link))}</p>` : null;
  return html`${kinds.map(([kind, heading]) =>
    list(
      heading,
      all
        .filter(({ type }) => type === kind)
        .map(({ id, name }) => html`<a href="${kind === "outlet" ? outletPath(name) : namePath(id)}"><bdi>${name}</bdi></a>`),
    ),
  )}
${list(
  words.article.relaysOf,
  relays.map(({ name }) => html`<a href="${outletPath(name)}"><bdi>${name}</bdi></a>`),
)}`;
}

function problems(found: Article, { words }: Visit): Html | null {
  if (!found.problems.length) return null;
  return html`<details><summary>${words.article.problems} (${found.problems.length})</summary><ul>${found.problems.map(({ code, detail }) => html`<li lang="en"><code>${code}</code> ${advise(code).what} <span dir="auto">${detail}</span></li>`)}</ul></details>`;
}

const legend = ({ words }: Visit): Html => html`<details class="legend"><summary>${words.article.legend}</summary><dl>
<dt><span class="said direct">…</span></dt><dd>${words.article.direct}</dd>
<dt><span class="said indirect">…</span></dt><dd>${words.article.indirect}</dd>
<dt><b>A</b> → ${words.article.to} B → ${words.article.via} C → ${words.article.here}</dt><dd>${words.common.tagline}</dd>
</dl></details>`;
