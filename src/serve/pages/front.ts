/** The front page: stories, the latest first, and how many independent origins stand behind each. */
import { html } from "../../show/html.ts";
import { storyPath } from "../links.ts";
import type { PageKind } from "../visit.ts";
import { say } from "../words/words.ts";

const SHOWN = 30;

export const front: PageKind = {
  path: "/",
  async show({ archive, inquiries, locale, words }) {
    const members = await archive.stories(SHOWN);
    const stories = await Promise.all(members.map(({ id }) => inquiries.story(id)));
    const list = stories.flatMap((story) =>
      story
        ? html`<li>
            <h2><a href="${storyPath(story.id)}">${story.title || words.common.noTitle}</a></h2>
            <p>
              ${say(locale, words.common.articles, { n: story.articles.length })} · ${say(locale, words.front.independent, { n: story.independent })}
            </p>
          </li>`
        : [],
    );
    return {
      title: words.common.name,
      main: html`<h1>${words.front.title}</h1>
        ${
          list.length
            ? html`<ol class="stories">
                ${list}
              </ol>`
            : html`<p>${words.front.empty}</p>`
        }`,
    };
  },
};
