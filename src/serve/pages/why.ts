/** How a statement was found: the construction that found it, and what was tried on the words around, as the program itself tells it. */
import { traceLines, findingLines, explain } from "../../explain.ts";
import type { Span } from "../../model.ts";
import { html } from "../../show/html.ts";
import { articlePath } from "../links.ts";
import { titleOf } from "../saying.ts";
import type { PageKind } from "../visit.ts";
import { languageName } from "../words/names.ts";
import { numberOf, say } from "../words/words.ts";

/** Text around a statement that is read again, in characters: its paragraph and those beside it. */
const AROUND = 1500;

export const why: PageKind = {
  path: "/articles/:id/why/:statement",
  async show({ archive, words, locale }, { id = "", statement = "" }) {
    const article = await archive.article(id);
    const place = article?.statements.findIndex((one) => one.id === statement) ?? -1;
    const found = article?.statements[place];
    if (!article || !found) return null;
    const [from, to] = wholeOf([...found.content, ...found.source, ...found.cue]);
    const blocks = article.blocks.filter(({ span }) => span[0] < to && from < span[1] && span[1] - span[0] <= AROUND);
    const text = blocks.map(({ span }) => article.text.slice(...span)).join("\n");
    const explained = text ? explain(text, article.language) : null;
    const title = say(locale, words.article.whyTitle, { n: place + 1 });
    return {
      title,
      main: html`<h1>${title}</h1>
<p><a href="${articlePath(id, statement)}" dir="auto" lang="${article.language}">${titleOf(article.title?.text, { words })}</a></p>
<blockquote dir="auto" lang="${article.language}">${article.text.slice(from, Math.min(to, from + AROUND))}</blockquote>
<p>${say(locale, words.article.rule, { rule: found.rule, confidence: numberOf(locale, found.confidence) })} <span class="soft">${languageName(locale, article.language)}</span></p>
${explained ? html`<h2>${words.article.tried}</h2><pre class="lines" lang="en">${findingLines(explained).join("\n")}</pre><details><summary>${words.common.more}</summary><pre class="lines" lang="en">${traceLines(explained).join("\n")}</pre></details>` : null}`,
    };
  },
};

const wholeOf = (spans: readonly Span[]): Span =>
  spans.length ? [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))] : [0, 0];
