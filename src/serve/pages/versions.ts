/** The versions of an article that the archive has seen, the newest first, each with what it changed in the one before, word by word. */
import type { Change } from "../../store/store.ts";
import { html, type Html } from "../../show/html.ts";
import { articlePath } from "../links.ts";
import { short, titleOf } from "../saying.ts";
import type { PageKind } from "../visit.ts";
import { momentName } from "../words/names.ts";
import { say } from "../words/words.ts";

/** Characters shown before and behind a change, and of a change itself. */
const AROUND = 80,
  LONGEST = 2000;

export const versions: PageKind = {
  path: "/articles/:id/versions",
  async show(visit, { id = "" }) {
    const { archive, words, locale } = visit;
    const all = await archive.versions(id);
    const last = all.at(-1);
    if (!last) return null;
    const rows = all.toReversed().map(({ number, added, article, changes }) => {
      const shown =
        number === 1
          ? html`<p class="soft">${words.article.first}</p>`
          : changes.length
            ? html`<ul>${changes.map((change) => changed(change, article.text, words.article))}</ul>`
            : html`<p class="soft">${words.article.same}</p>`;
      return html`<li><h2><a href="${articlePath(article.id)}">${say(locale, words.article.version, { n: number, when: momentName(locale, added) })}</a></h2>
<p dir="auto" lang="${article.language}">${short(article.title?.text ?? "")}</p><div lang="${article.language}">${shown}</div></li>`;
    });
    return {
      title: words.article.versionsTitle,
      main: html`<h1>${words.article.versionsTitle}</h1><p><a href="${articlePath(last.article.id)}" dir="auto" lang="${last.article.language}">${titleOf(last.article.title?.text, visit)}</a></p><ol class="versions" reversed>${rows}</ol>`,
    };
  },
};

function changed({ old, new: later, newSpan }: Change, text: string, words: { readonly gone: string; readonly put: string }): Html {
  const [from, to] = newSpan;
  return html`<li dir="auto">…${text.slice(Math.max(0, from - AROUND), from)}${old ? html`<del title="${words.gone}">${old.slice(0, LONGEST)}</del>` : null}${later ? html`<ins title="${words.put}">${later.slice(0, LONGEST)}</ins>` : null}${text.slice(to, to + AROUND)}…</li>`;
}
