/**
 * The page of `read --html`: one file with nothing beside it, no script, and a content policy that forbids all but its own style.
 * Every word of an article passes `safe`: escaped, and with hidden controls made visible, so that no text can speak for another.
 */
import { createHash } from "node:crypto";
import type { Article, Hop, Statement } from "../model.ts";
import { figureLabel, handLabel, hedgeLabel, isTitle, relaysOf, shown, type Piece, type ShownBlock } from "../show/marks.ts";
import { safe } from "../show/html.ts";
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

const firstWords = (article: Article) => `${article.text.trim().slice(0, 60)}…`;

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
  const all = shown(article);
  const title = all.find(({ block }) => isTitle(block, article));
  const blocks = all.filter((block) => block !== title);
  const html: string[] = [];
  for (let i = 0; i < blocks.length;) {
    const aside: ShownBlock[] = [];
    while (i < blocks.length && isAside(blocks[i]!)) aside.push(blocks[i++]!);
    if (aside.length) html.push(asideHtml(aside));
    else html.push(rowHtml(blocks[i++]!, article, id));
  }
  const by = [
    article.byline.length ? `By ${article.byline.join(", ")}` : "",
    article.credits.length ? `Photo ${article.credits.join(", ")}` : "",
    article.agency ? `Agency ${article.agency}` : "",
  ].filter(Boolean);
  const lang = safe(article.language);
  const facts = [dateOf(article), languageName(article.language), ...by].filter((part): part is string => Boolean(part)).map(safe);
  if (article.outlet) facts.unshift(`<span class="outlet">${safe(article.outlet.name)}</span>`);
  facts.push(`<span class="path">${safe(article.origin.path ?? "standard input")}</span>`);
  return `<article id="${id}" aria-labelledby="${id}-title">
<p class="meta">${facts.join(" · ")}</p>
<div lang="${lang}">
${title ? rowHtml(title, article, id) : `<h2 id="${id}-title" dir="auto">${safe(firstWords(article))}</h2>`}
${html.join("\n")}
</div>
${tailHtml(article)}
</article>`;
}

const isAside = ({ block, statements }: ShownBlock) => (block.kind === "related" || block.kind === "boilerplate") && !statements.length;

function asideHtml(aside: readonly ShownBlock[]): string {
  const kinds = [...new Set(aside.map(({ block }) => block.kind))].join(", ");
  return `<details class="aside"><summary lang="en">${aside.length} ${aside.length === 1 ? "line" : "lines"} set aside (${kinds})</summary>${aside.map(({ pieces }) => `<p dir="auto">${safe(pieces.map((piece) => piece.text).join(""))}</p>`).join("")}</details>`;
}

function rowHtml(row: ShownBlock, article: Article, id: string): string {
  // within its row a statement has a small number, which the style sheet uses to light its words and its note together
  const keys = new Map<number, number>();
  for (const number of [...row.statements.map((noted) => noted.number), ...row.pieces.flatMap((piece) => piece.inside)])
    if (!keys.has(number)) keys.set(number, keys.size + 1);
  const isHead = isTitle(row.block, article);
  const tag = isHead ? "h2" : row.block.kind === "heading" ? "h3" : "p";
  const lang = row.block.language ? ` lang="${safe(row.block.language)}"` : "";
  const notes = row.statements.map(({ number, statement }) => noteHtml(statement, number, keys.get(number)!, article, id)).join("");
  return `<div class="row ${row.block.kind}"><${tag} ${isHead ? `id="${id}-title"` : 'class="text"'} dir="auto"${lang}>${row.pieces.map((piece) => pieceHtml(piece, article, id, keys)).join("")}</${tag}>${notes ? `<ul class="notes" lang="en">${notes}</ul>` : ""}</div>`;
}

function pieceHtml(piece: Piece, article: Article, id: string, keys: ReadonlyMap<number, number>): string {
  let html = safe(piece.text);
  if (piece.figure) html = `<span class="figure" title="${safe(figureLabel(piece.figure))}">${html}</span>`;
  if (piece.figure && piece.figureEnds && saysMore(piece)) html += `<span class="val">${safe(figureLabel(piece.figure))}</span>`;
  if (piece.entity) html = `<span class="name">${html}</span>`;
  if (piece.role) html = `<span class="${piece.role}">${html}</span>`;
  if (piece.inside.length) {
    const innermost = article.statements[piece.inside.at(-1)! - 1]!;
    const key = piece.inside.map((number) => keys.get(number)).join(" ");
    html = `<span class="said ${innermost.manner}${innermost.inside ? " deep" : ""}" data-k="${key}">${html}</span>`;
  }
  const refs = piece.opens
    .map((number) => `<a class="ref" id="${id}-s${number}" href="#${id}-n${number}" aria-label="Statement ${number}">${number}</a>`)
    .join("");
  return refs + html;
}

/** Whether the figure's label tells more than its words: a bound, a range, or a number written otherwise. */
function saysMore({ figure, text }: Piece): boolean {
  return figure !== null && (figure.bound !== "exact" || text.replace(/\D/gu, "") !== String(figure.min));
}

function noteHtml(statement: Statement, number: number, key: number, article: Article, id: string): string {
  const hops = statement.chain.length
    ? statement.chain.map(hopHtml)
    : [`<li class="mouth"><bdi>${safe(statement.speaker?.name ?? "Nobody named")}</bdi></li>`];
  hops.push(`<li class="here">${safe(article.outlet?.name ?? "here")}</li>`);
  const relays = relaysOf(statement);
  const hedge = hedgeLabel(statement.hedge);
  const outer = statement.inside ? article.statements.findIndex((other) => other.id === statement.inside) + 1 : 0;
  const tags = [
    `<span class="${statement.act}">${statement.act}</span>`,
    statement.manner,
    relays ? `<span class="second">${handLabel(relays)}</span>` : "",
    outer ? `inside <a href="#${id}-n${outer}">${outer}</a>` : "",
    hedge ? `<span class="hedge">${hedge}</span>` : "",
  ].filter(Boolean);
  const back = statement.content.length ? `#${id}-s${number}` : `#${id}`;
  return `<li class="note" id="${id}-n${number}" data-k="${key}"><a class="num" href="${back}" aria-label="To the words of statement ${number}">${number}</a><ol class="chain">${hops.join("")}</ol><p class="tags">${tags.join(" · ")}</p></li>`;
}

function hopHtml(hop: Hop, place: number): string {
  const role = { speaker: "", document: "", medium: "in ", told: "to ", relay: "via " }[hop.role];
  return `<li${place ? "" : ' class="mouth"'}>${role ? `<span class="role">${role}</span>` : ""}<bdi>${safe(hop.name)}</bdi></li>`;
}

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
