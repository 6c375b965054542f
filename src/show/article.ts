/**
 * An article with all that was found in it marked: its text block by block, and beside each paragraph a note for every statement that
 * begins there, with its chain. The page that `read` writes and the desk draw with it; what they say and where they lead is handed in.
 */
import type { Article, Figure, Hop, Statement } from "../model.ts";
import { html, type Html } from "./html.ts";
import { isTitle, relaysOf, shown, type Piece, type ShownBlock } from "./marks.ts";

/** What is said beside an article, in the reader's language. */
export interface Labels {
  readonly language: string;
  act(statement: Statement): string;
  manner(statement: Statement): string;
  /** Null where the article does not stand off. */
  hedge(statement: Statement): string | null;
  hand(relays: number): string;
  /** What stands before a party of a chain: "via". */
  role(hop: Hop): string;
  figure(figure: Figure): string;
  inside(link: Html): Html;
  setAside(lines: number, kinds: readonly string[]): string;
  toNote(number: number): string;
  toWords(number: number): string;
  readonly nobody: string;
  readonly here: string;
}

/** Where marks and notes stand and lead. */
export interface Places {
  /** The id of the article's element, and what the ids of its parts begin with. */
  readonly article: string;
  /** The id of a note. */
  note(number: number, statement: Statement): string;
  /** Where a name leads; null where it leads nowhere. */
  name(entity: string): string | null;
  party(hop: Hop): string | null;
  /** Where it is explained how a statement was found. */
  why(statement: Statement): { readonly to: string; readonly label: string } | null;
}

interface Drawing {
  readonly article: Article;
  readonly labels: Labels;
  readonly places: Places;
}

/** The title of an article and everything below it, marked; the title stands as a heading of the second rank, or the first. */
export function articleBody(article: Article, labels: Labels, places: Places, head: "h1" | "h2" = "h2"): Html {
  const drawing: Drawing = { article, labels, places };
  const all = shown(article);
  const title = all.find(({ block }) => isTitle(block, article));
  const blocks = all.filter((block) => block !== title);
  const rows: Html[] = [];
  for (let i = 0; i < blocks.length;) {
    const aside: ShownBlock[] = [];
    while (i < blocks.length && isAside(blocks[i]!)) aside.push(blocks[i++]!);
    if (aside.length) rows.push(asideOf(aside, drawing));
    else rows.push(row(blocks[i++]!, drawing, head));
  }
  const id = `${places.article}-title`;
  const words = firstWords(article);
  const heading = title
    ? row(title, drawing, head)
    : head === "h1"
      ? html`<h1 id="${id}" dir="auto">${words}</h1>`
      : html`<h2 id="${id}" dir="auto">${words}</h2>`;
  return html`<div lang="${article.language}">${heading}\n${rows.map((one) => html`${one}\n`)}</div>`;
}

/** What stands for the title of an article that has none. */
export const firstWords = (article: Article): string => `${article.text.trim().slice(0, 60)}…`;

const isAside = ({ block, statements }: ShownBlock) => (block.kind === "related" || block.kind === "boilerplate") && !statements.length;

function asideOf(aside: readonly ShownBlock[], { labels }: Drawing): Html {
  const kinds = [...new Set(aside.map(({ block }) => block.kind))];
  return html`<details class="aside"><summary lang="${labels.language}">${labels.setAside(aside.length, kinds)}</summary>${aside.map(({ pieces }) => html`<p dir="auto">${pieces.map((piece) => piece.text).join("")}</p>`)}</details>`;
}

function row(shownRow: ShownBlock, drawing: Drawing, head: "h1" | "h2"): Html {
  const { article, labels, places } = drawing;
  // within its row a statement has a small number, which the style sheet uses to light its words and its note together
  const keys = new Map<number, number>();
  for (const number of [...shownRow.statements.map((noted) => noted.number), ...shownRow.pieces.flatMap((piece) => piece.inside)])
    if (!keys.has(number)) keys.set(number, keys.size + 1);
  const { block } = shownRow;
  const lang = block.language ? html` lang="${block.language}"` : null;
  const words = shownRow.pieces.map((piece) => pieceOf(piece, drawing, keys));
  const notes = shownRow.statements.map(({ number, statement }) => note(statement, number, keys.get(number)!, drawing));
  const id = `${places.article}-title`;
  const text = isTitle(block, article)
    ? head === "h1"
      ? html`<h1 id="${id}" dir="auto"${lang}>${words}</h1>`
      : html`<h2 id="${id}" dir="auto"${lang}>${words}</h2>`
    : block.kind === "heading"
      ? html`<h3 class="text" dir="auto"${lang}>${words}</h3>`
      : html`<p class="text" dir="auto"${lang}>${words}</p>`;
  return html`<div class="row ${block.kind}">${text}${notes.length ? html`<ul class="notes" lang="${labels.language}">${notes}</ul>` : null}</div>`;
}

function pieceOf(piece: Piece, { article, labels, places }: Drawing, keys: ReadonlyMap<number, number>): Html {
  let words = html`${piece.text}`;
  if (piece.figure) words = html`<span class="figure" title="${labels.figure(piece.figure)}">${words}</span>`;
  if (piece.figure && piece.figureEnds && saysMore(piece)) words = html`${words}<span class="val">${labels.figure(piece.figure)}</span>`;
  if (piece.entity) {
    const to = places.name(piece.entity);
    words = to ? html`<a class="name" href="${to}">${words}</a>` : html`<span class="name">${words}</span>`;
  }
  if (piece.role) words = html`<span class="${piece.role}">${words}</span>`;
  if (piece.inside.length) {
    const innermost = article.statements[piece.inside.at(-1)! - 1]!;
    const key = piece.inside.map((number) => keys.get(number)).join(" ");
    words = html`<span class="said ${innermost.manner}${innermost.inside ? " deep" : ""}" data-k="${key}">${words}</span>`;
  }
  const refs = piece.opens.map((number) => {
    const statement = article.statements[number - 1]!;
    return html`<a class="ref" id="${places.article}-s${number}" href="#${places.note(number, statement)}" aria-label="${labels.toNote(number)}">${number}</a>`;
  });
  return html`${refs}${words}`;
}

/** Whether the figure's label tells more than its words: a bound, a range, or a number written otherwise. */
function saysMore({ figure, text }: Piece): boolean {
  return figure !== null && (figure.bound !== "exact" || text.replace(/\D/gu, "") !== String(figure.min));
}

function note(statement: Statement, number: number, key: number, drawing: Drawing): Html {
  const { article, labels, places } = drawing;
  const hops = statement.chain.length
    ? statement.chain.map((hop, place) => hopOf(hop, place, drawing))
    : [html`<li class="mouth"><bdi>${statement.speaker?.name ?? labels.nobody}</bdi></li>`];
  const relays = relaysOf(statement);
  const hedge = labels.hedge(statement);
  const outer = statement.inside ? article.statements.findIndex((other) => other.id === statement.inside) : -1;
  const why = places.why(statement);
  const tags = [
    html`<span class="${statement.act}">${labels.act(statement)}</span>`,
    html`${labels.manner(statement)}`,
    relays ? html`<span class="second">${labels.hand(relays)}</span>` : null,
    outer >= 0 ? labels.inside(html`<a href="#${places.note(outer + 1, article.statements[outer]!)}">${outer + 1}</a>`) : null,
    hedge ? html`<span class="hedge">${hedge}</span>` : null,
    why ? html`<a class="why" href="${why.to}">${why.label}</a>` : null,
  ].filter((tag) => tag !== null);
  const back = statement.content.length ? `#${places.article}-s${number}` : `#${places.article}`;
  return html`<li class="note" id="${places.note(number, statement)}" data-k="${key}"><a class="num" href="${back}" aria-label="${labels.toWords(number)}">${number}</a><ol class="chain">${hops}<li class="here">${article.outlet?.name ?? labels.here}</li></ol><p class="tags">${tags.map((tag, i) => (i ? html` · ${tag}` : tag))}</p></li>`;
}

function hopOf(hop: Hop, place: number, { labels, places }: Drawing): Html {
  const role = labels.role(hop);
  const to = places.party(hop);
  const name = to ? html`<a href="${to}"><bdi>${hop.name}</bdi></a>` : html`<bdi>${hop.name}</bdi>`;
  return html`<li${place ? null : html` class="mouth"`}>${role ? html`<span class="role">${role} </span>` : null}${name}</li>`;
}
