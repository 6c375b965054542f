/**
 * The page of `read --html`: one file with nothing beside it, no script, and a content policy that forbids all but its own style.
 * Every word of an article passes `safe`: escaped, and with hidden controls made visible, so that no text can speak for another.
 */
import { createHash } from "node:crypto";
import type { Article, Role } from "../model.ts";
import { figureLabel, handLabel, hedgeLabel } from "../show/marks.ts";
import { articleBody, firstWords, type Labels, type Places } from "../show/article.ts";
import { html, safe } from "../show/html.ts";
import { style } from "./page-style.ts";
import { count, noTotals } from "./show.ts";

/** The whole page, for any number of articles. */
export function page(articles: readonly Article[]): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  const title = articles.length === 1 ? (articles[0]!.title?.text ?? "One article") : `${articles.length} articles`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(title)} · Firsthand</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#articles">To the articles</a>
<div class="wrap">
${masthead(articles)}
<main id="articles">
${articles.map((article, i) => articleHtml(article, i + 1)).join("\n")}
</main>
<footer class="foot">Made by firsthand. Every mark is the article’s own words; nothing was added to them.</footer>
</div>
</body>
</html>
`;
}

function masthead(articles: readonly Article[]): string {
  const totals = noTotals();
  for (const article of articles) count(totals, article);
  const languages = [...new Set(articles.map((article) => article.language))];
  const many = (number: number, noun: string) => `<b>${number}</b> ${noun}${number === 1 ? "" : "s"}`;
  return `<header class="masthead">
<p class="kicker">Firsthand</p>
<h1>Who said what, and how it got here</h1>
<p class="sum">${many(totals.articles, "article")} in ${many(languages.length, "language")}, ${many(totals.statements, "statement")}: <b>${totals.direct}</b> in direct speech, <b>${totals.relayed}</b> passed on by others, <b>${totals.hedged}</b> with a hedge; ${many(totals.figures, "figure")}.</p>
</header>
${LEGEND}
<nav class="index" aria-label="Contents">
<section class="articles"><h3>Articles</h3><ol>${articles.map((article, i) => `<li><a href="#a${i + 1}" lang="${safe(article.language)}">${safe(article.title?.text ?? firstWords(article))}</a><br><span class="where">${safe(whereOf(article))}</span></li>`).join("")}</ol></section>
${people(articles)}
</nav>`;
}

const LEGEND = `<details class="legend"><summary>How to read this page</summary>
<dl>
<dt><span class="said direct">words</span></dt><dd>direct speech, as printed; the number leads to its note in the margin</dd>
<dt><span class="said indirect">words</span></dt><dd>indirect speech: the article’s words for what was said (a double line: reported inside another’s report)</dd>
<dt><span class="source">Name</span> <span class="cue">says</span></dt><dd>who said it, and the word that tells so</dd>
<dt><span class="figure">at least 30</span><span class="val">≥ 30</span></dt><dd>a figure with its bound: = exactly, ≥ at least, ≤ at most, ≈ about</dd>
<dt><b>Mouth</b> → to Paper → via Agency → here</dt><dd>the chain: who spoke, who heard it first hand, who passed it on, the article in hand</dd>
<dt><span class="hedge">alleged</span></dt><dd>how far the article stands off: alleged, if so, not confirmed</dd>
</dl></details>`;

/** How many speakers and relays the index lists. */
const MOST_LISTED = 14;

function people(articles: readonly Article[]): string {
  const speakers = new Map<string, { name: string; at: string[] }>();
  const relays = new Map<string, { name: string; at: string[] }>();
  const add = (to: typeof speakers, key: string, name: string, at: string) => {
    const known = to.get(key);
    if (known) known.at.push(at);
    else to.set(key, { name, at: [at] });
  };
  for (const [i, article] of articles.entries()) {
    for (const [j, statement] of article.statements.entries()) {
      const at = `a${i + 1}-n${j + 1}`;
      if (statement.speaker?.entity) add(speakers, statement.speaker.entity, statement.speaker.name, at);
      const seen = new Set<string>();
      for (const hop of statement.chain.filter((hop) => hop.role === "relay" || hop.role === "told")) {
        const key = hop.entity ?? hop.name;
        if (!seen.has(key)) add(relays, key, hop.name, at);
        seen.add(key);
      }
    }
  }
  const list = (heading: string, from: typeof speakers) => {
    const rows = [...from.values()].sort((a, b) => b.at.length - a.at.length || (a.name < b.name ? -1 : 1)).slice(0, MOST_LISTED);
    if (!rows.length) return "";
    const links = (at: readonly string[]) =>
      at
        .slice(0, 12)
        .map((id, i) => `<a href="#${id}" aria-label="statement ${i + 1}">${i + 1}</a>`)
        .join("");
    return `<section><h3>${heading}</h3><ul>${rows.map(({ name, at }) => `<li class="bar"><bdi>${safe(name)}</bdi><span class="at">${links(at)}</span></li>`).join("")}</ul></section>`;
  };
  return list("Who speaks", speakers) + list("Through whom", relays);
}

function whereOf(article: Article): string {
  return [article.outlet?.name, dateOf(article), languageName(article.language)].filter(Boolean).join(" · ");
}

function dateOf({ published }: Article): string | null {
  if (!published) return null;
  const { date, time, precision } = published;
  const day = new Date(`${date.padEnd(10, "-01").slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || precision === "year") return date;
  const shape = precision === "month" ? { year: "numeric", month: "long" } : { dateStyle: "long" };
  return new Intl.DateTimeFormat("en-GB", { ...(shape as Intl.DateTimeFormatOptions), timeZone: "UTC" }).format(day) + (time ? `, ${time}` : "");
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

function languageName(code: string): string | null {
  if (code === "und") return null;
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function articleHtml(article: Article, number: number): string {
  const id = `a${number}`;
  const by = [
    article.byline.length ? `By ${article.byline.join(", ")}` : "",
    article.credits.length ? `Photo ${article.credits.join(", ")}` : "",
    article.agency ? `Agency ${article.agency}` : "",
  ].filter(Boolean);
  const facts = [dateOf(article), languageName(article.language), ...by].filter((part): part is string => Boolean(part)).map(safe);
  if (article.outlet) facts.unshift(`<span class="outlet">${safe(article.outlet.name)}</span>`);
  facts.push(`<span class="path">${safe(article.origin.path ?? "standard input")}</span>`);
  return `<article id="${id}" aria-labelledby="${id}-title">
<p class="meta">${facts.join(" · ")}</p>
${String(articleBody(article, labels, placesOf(id)))}
${tailHtml(article)}
</article>`;
}

const ROLES: Readonly<Record<Role, string>> = { speaker: "", document: "", medium: "in", told: "to", relay: "via" };

const labels: Labels = {
  language: "en",
  act: ({ act }) => act,
  manner: ({ manner }) => manner,
  hedge: ({ hedge }) => hedgeLabel(hedge),
  hand: handLabel,
  role: ({ role }) => ROLES[role],
  figure: figureLabel,
  inside: (link) => html`inside ${link}`,
  setAside: (lines, kinds) => `${lines} ${lines === 1 ? "line" : "lines"} set aside (${kinds.join(", ")})`,
  toNote: (number) => `Statement ${number}`,
  toWords: (number) => `To the words of statement ${number}`,
  nobody: "Nobody named",
  here: "here",
};

const placesOf = (id: string): Places => ({
  article: id,
  note: (number) => `${id}-n${number}`,
  name: () => null,
  party: () => null,
  why: () => null,
});

function tailHtml(article: Article): string {
  const counts = new Map<string, number>();
  for (const mention of article.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const named = [...article.entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const lines = (["person", "organisation", "outlet", "place"] as const).map((type) => {
    const of = named.filter((entity) => entity.type === type).map((entity) => `<bdi>${safe(entity.name)}</bdi>`);
    const label = { person: "People", organisation: "Organisations", outlet: "Outlets", place: "Places" }[type];
    return of.length ? `<p><b>${label}</b> ${of.join(", ")}</p>` : "";
  });
  const relays = article.relays.map((relay) => `<bdi>${safe(relay.name)}</bdi> (${relay.scope})`);
  if (relays.length) lines.push(`<p><b>Credited for what it reports</b> ${[...new Set(relays)].join(", ")}</p>`);
  const body = lines.filter(Boolean).join("");
  return body ? `<footer class="tail">${body}</footer>` : "";
}
