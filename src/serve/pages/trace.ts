/**
 * Tracing: words, or a text whose claims are read on the spot, set against the archive: where each was first seen, who has it first hand, who
 * had it from whom, how many origins stand behind it. Nothing that is pasted is kept.
 */
import type { Article } from "../../model.ts";
import type { Trace, Traced } from "../../inquiry/trace.ts";
import { html, type Html } from "../../show/html.ts";
import { markField } from "../guard/mark.ts";
import { articlePath, storyPath } from "../links.ts";
import { articleLink, contentOf, titleOf, whereOf } from "../saying.ts";
import type { Page, PageKind, Visit } from "../visit.ts";
import { numberOf, say } from "../words/words.ts";
import { LONGEST } from "./lists.ts";

/** Claims of one text that are traced: each asks the whole archive. */
const CLAIMS = 12;
/** What is shorter than this, in words, is a claim itself and no text with claims in it. */
const SENTENCE = 40;
/** A claim of fewer letters says too little to be found again. */
const SHORTEST = 12;

/** The page for words or a text; empty words ask for some. */
export async function tracePage(visit: Visit, text: string): Promise<Page> {
  const { words, inquiries } = visit;
  const asked = text.trim();
  const title = words.trace.title;
  const form = html`<h1>${title}</h1><p class="soft">${words.trace.hint}</p>
<form class="trace-form" method="post" action="/trace">${markField(visit.mark)}<label for="trace-words">${words.trace.words}</label><textarea id="trace-words" name="words" rows="5" maxlength="100000" dir="auto" required>${asked}</textarea><button>${words.trace.go}</button></form>`;
  if (!asked) return { title, main: form };
  if (/^https?:\/\/\S+$/iu.test(asked)) {
    const fetched = await inquiries.fetched(asked);
    if (fetched === null) return { title, main: html`${form}<p class="empty">${words.trace.noAddress}</p>` };
    if (!fetched.length) return { title, main: html`${form}<p class="empty">${words.trace.unread}</p>` };
    return { title, main: html`${form}${await claimsOf(fetched, visit)}` };
  }
  if (asked.split(/\s+/u).length <= SENTENCE) return { title, main: html`${form}${tracesOf(await inquiries.trace(asked), visit)}` };
  const articles = await inquiries.read(asked);
  const claims = articles.length ? await claimsOf(articles, visit) : html`<p class="empty">${words.trace.unread}</p>`;
  return { title, main: html`${form}${claims}` };
}

export const trace: PageKind = {
  path: "/trace",
  show: (visit) => tracePage(visit, (visit.query.get("words") ?? "").slice(0, LONGEST)),
};

async function claimsOf(articles: readonly Article[], visit: Visit): Promise<Html> {
  const { words, locale, inquiries } = visit;
  const all = articles
    .flatMap((article) => article.statements.map((statement) => ({ article, statement, text: contentOf(article, statement) })))
    .filter(({ text, statement }) => text.length >= SHORTEST && statement.inside === null);
  const sections: Html[] = [];
  for (const { article, statement, text } of all.slice(0, CLAIMS)) {
    const found = await inquiries.trace(text);
    sections.push(
      html`<section class="claim"><h2><q dir="auto" lang="${article.language}">${text}</q></h2><p class="soft"><bdi>${statement.speaker?.name ?? words.article.nobody}</bdi> · ${words.acts[statement.act]}</p>${tracesOf(found, visit, true)}</section>`,
    );
  }
  return html`<p><strong>${say(locale, words.trace.claims, { n: all.length })}</strong>${all.length > CLAIMS ? ` ${say(locale, words.trace.more, { n: CLAIMS })}` : ""}</p>${sections}`;
}

function tracesOf(found: readonly Trace[], visit: Visit, inside = false): Html {
  const { words } = visit;
  if (!found.length) return html`<p class="empty"><strong>${words.trace.none}</strong> ${words.trace.noneWhy}</p>`;
  return html`${found.map((one) => traced(one, visit, inside))}`;
}

function traced(one: Trace, visit: Visit, inside: boolean): Html {
  const { words, locale } = visit;
  const first =
    one.renderings.find(({ article, statement }) => article.id === one.earliest.article && statement.id === one.earliest.statement) ??
    one.renderings[0]!;
  const own = one.renderings.filter(({ statement }) => !statement.chain.some(({ role }) => role === "relay"));
  // whoever was told heard it, though another outlet prints it
  const heard = own.map(({ article, statement }) => statement.chain.find(({ role }) => role === "told")?.name ?? article.outlet ?? article.title);
  const outlets = [...new Set(heard.map((name) => name ?? words.story.unknownOutlet))];
  return html`<div class="trace"><p class="facts">${words.trace.seenIn} <a href="${storyPath(one.story)}" dir="auto">${titleOf(one.title, visit)}</a></p>
<p class="standing"><strong>${say(locale, words.trace.origins, { n: one.origins.length })}</strong></p>
<ul>${one.origins.map(({ name, kind }) => html`<li><strong dir="auto">${name}</strong> <span class="soft">${words.roles[kind]}</span></li>`)}</ul>
<dl class="facts-of"><div><dt>${words.trace.first}</dt><dd>${articleLink(first.article, visit, first.statement.id)} · <bdi>${whereOf(first.article, visit)}</bdi></dd></div>
${outlets.length ? html`<div><dt>${words.trace.firsthand}</dt><dd>${outlets.map((name, i) => html`${i ? ", " : ""}<bdi>${name}</bdi>`)}</dd></div>` : null}
${one.passed.length ? html`<div><dt>${words.trace.passed}</dt><dd>${one.passed.map(({ from, by }, i) => html`${i ? "; " : ""}<bdi>${from}</bdi> → <bdi>${by}</bdi>`)}</dd></div>` : null}</dl>
${inside ? html`<h3>${words.trace.renderings}</h3>` : html`<h2>${words.trace.renderings}</h2>`}<ol class="said-list">${one.renderings.map((rendering) => row(rendering, one, visit))}</ol></div>`;
}

function row({ article, statement, text, likeness, through }: Traced, { drift }: Trace, visit: Visit): Html {
  const { words, locale } = visit;
  const drifted = drift.filter((other) => other.article === article.id);
  return html`<li><p class="who"><bdi><strong>${statement.speaker?.name ?? words.article.nobody}</strong></bdi></p><blockquote dir="auto" lang="${article.language}"><a href="${articlePath(article.id, statement.id)}">${text}</a></blockquote>
<p class="soft"><bdi>${whereOf(article, visit)}</bdi>${through.length ? html` · ${through.map((hop, i) => html`${i ? " → " : ""}<bdi>${hop}</bdi>`)}` : null} · ${likeness === null ? words.trace.same : say(locale, words.trace.like, { share: `${numberOf(locale, Math.round(likeness * 100))} %` })}</p>
${drifted.map(({ kind, against }) => html`<p class="drift"><strong>${words.drifts[kind]}</strong> ${say(locale, words.story.against, { text: against.text })}</p>`)}</li>`;
}
