/**
 * What the terminal and the page show of an article: its text cut at every mark, and block by block the statements and
 * figures that begin there. Both draw from this, so both show the same.
 */
import type { Article, Block, Figure, Hedge, Span, Statement } from "../model.ts";

/** A stretch of text under the same marks throughout. `opens` are the statements whose content first begins here. */
export interface Piece {
  readonly text: string;
  /** Numbers of the statements whose content covers the piece, outermost first. */
  readonly inside: readonly number[];
  readonly opens: readonly number[];
  /** Numbers of the statements a span of whose content ends with this piece. */
  readonly closes: readonly number[];
  readonly begins: readonly number[];
  readonly role: "cue" | "source" | null;
  readonly figure: Figure | null;
  /** True for the last piece of its figure. */
  readonly figureEnds: boolean;
  readonly entity: string | null;
}

/** A statement with the number under which it is shown, counted from 1 through the article. */
export interface Numbered {
  readonly number: number;
  readonly statement: Statement;
}

export interface ShownBlock {
  readonly block: Block;
  readonly pieces: readonly Piece[];
  readonly statements: readonly Numbered[];
  readonly figures: readonly Figure[];
}

interface Cover<T> {
  readonly span: Span;
  readonly value: T;
}

/**
 * Cuts an article into blocks of pieces; the pieces of a block joined are the block's text, character for character.
 *
 *     shown(article)[0]?.pieces.map((piece) => piece.text).join("")
 */
export function shown(article: Article): ShownBlock[] {
  const contents = article.statements.flatMap((statement, i) =>
    statement.content.map((span, part) => ({ span, value: { number: i + 1, first: part === 0 } })),
  );
  const roles = article.statements.flatMap((statement) => [
    ...statement.source.map((span) => ({ span, value: "source" as const })),
    ...statement.cue.map((span) => ({ span, value: "cue" as const })),
  ]);
  const figures = article.figures.map((figure) => ({ span: figure.span, value: figure }));
  const mentions = article.mentions.map((mention) => ({ span: mention.span, value: mention.entity }));
  const layers = { contents: sweep(contents), roles: sweep(roles), figures: sweep(figures), mentions: sweep(mentions) };
  const starts = article.statements.map((statement, i) => ({ number: i + 1, statement, at: placeOf(statement) }));
  const noted = sweep(starts.map((start) => ({ span: [start.at, start.at + 1] as const, value: start })));
  return article.blocks.map((block) => ({
    block,
    pieces: pieces(article.text, block.span, layers),
    statements: noted(block.span)
      .filter(({ value }) => value.at >= block.span[0] && value.at < block.span[1])
      .map(({ value }) => ({ number: value.number, statement: value.statement })),
    figures: layers.figures(block.span).map(({ value }) => value),
  }));
}

/** Whether a block is the article's title, which stands above everything else. */
export function isTitle(block: Block, article: Article): boolean {
  return block.kind === "title" && block.span[0] === article.title?.span[0];
}

/** Where a statement's note stands: at its content, else its cue, else its source. */
function placeOf(statement: Statement): number {
  return (statement.content[0] ?? statement.cue[0] ?? statement.source[0] ?? [0, 0])[0];
}

interface Layers {
  readonly contents: Sweep<{ number: number; first: boolean }>;
  readonly roles: Sweep<"cue" | "source">;
  readonly figures: Sweep<Figure>;
  readonly mentions: Sweep<string>;
}

/** All covers that overlap a span. Asked block by block in order of the text, it steps over each cover once. */
type Sweep<T> = (span: Span) => Cover<T>[];

function sweep<T>(covers: readonly Cover<T>[]): Sweep<T> {
  const sorted = covers.filter(({ span }) => span[1] > span[0]).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let open: Cover<T>[] = [];
  let next = 0;
  return ([start, end]) => {
    while (next < sorted.length && sorted[next]!.span[0] < end) open.push(sorted[next++]!);
    open = open.filter(({ span }) => span[1] > start);
    return [...open];
  };
}

function pieces(text: string, [start, end]: Span, layers: Layers): Piece[] {
  const contents = layers.contents([start, end]);
  const roles = layers.roles([start, end]);
  const figures = layers.figures([start, end]);
  const mentions = layers.mentions([start, end]);
  const cuts = new Set([start, end]);
  for (const cover of [...contents, ...roles, ...figures, ...mentions]) {
    for (const at of cover.span) if (at > start && at < end) cuts.add(at);
  }
  const order = [...cuts].sort((a, b) => a - b);
  const active = [sweep(contents), sweep(roles), sweep(figures), sweep(mentions)] as const;
  const found: Piece[] = [];
  for (let i = 0; i + 1 < order.length; i++) {
    const span: Span = [order[i]!, order[i + 1]!];
    const inside = active[0](span);
    const role = active[1](span);
    const figure = active[2](span).at(-1) ?? null;
    const here = (at: Cover<{ number: number; first: boolean }>) => at.value.number;
    found.push({
      text: text.slice(...span),
      inside: inside.map(here),
      begins: inside.filter((cover) => cover.span[0] === span[0]).map(here),
      opens: inside.filter((cover) => cover.value.first && cover.span[0] === span[0]).map(here),
      closes: inside
        .filter((cover) => cover.span[1] === span[1])
        .map(here)
        .reverse(),
      // a cue inside a source ("spokesman") is shown as what is innermost
      role: role.at(-1)?.value ?? null,
      figure: figure?.value ?? null,
      figureEnds: figure?.span[1] === span[1],
      entity: active[3](span).at(-1)?.value ?? null,
    });
  }
  return found;
}

const SIGN = { exact: "=", "at-least": "≥", "at-most": "≤", about: "≈", range: "" } as const;

/**
 * A figure in mathematical notation: bound, value, unit, rate.
 *
 *     figureLabel(figure) === "≥ 3,000 person"
 */
export function figureLabel(figure: Figure): string {
  const share = figure.unit === "share";
  const number = (value: number | null) =>
    value === null ? "…" : (share ? value * 100 : value).toLocaleString("en-GB", { maximumFractionDigits: share ? 1 : 4 });
  const value =
    figure.bound === "range"
      ? `${number(figure.min)}–${number(figure.max)}`
      : `${SIGN[figure.bound]} ${number(figure.bound === "at-most" ? figure.max : figure.min)}`;
  const unit = figure.unit === "item" ? "" : figure.unit === "percent" ? "%" : share ? "% share" : figure.unit;
  return [value, unit, figure.rate?.replace("per-", "per ")].filter(Boolean).join(" ");
}

/** The word for a hedge as the margin shows it, or null where there is none. */
export function hedgeLabel(hedge: Hedge): string | null {
  return { none: null, alleged: "alleged", conditional: "if so", unconfirmed: "not confirmed" }[hedge];
}

/** How many relays stand between the mouth and the article: 0 is first-hand. */
export function relaysOf(statement: Statement): number {
  return statement.chain.filter((hop) => hop.role === "relay").length;
}

const HANDS = ["first-hand", "second-hand", "third-hand", "fourth-hand"];

/** "first-hand", "second-hand" …; beyond the fourth, the number of relays. */
export function handLabel(relays: number): string {
  return HANDS[relays] ?? `through ${relays} relays`;
}

/**
 * Text with what could make it read otherwise made visible: bidirectional and zero-width controls, and control characters
 * that a terminal would obey. Line ends and tabs stay.
 *
 *     visible("a\u202eb") === "a⟨U+202E⟩b"
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (c, at: number) =>
    JOINER.test(c) && JOINED.test(text.slice(Math.max(0, at - 2), at)) ? c : `⟨U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}

/** Joiners are letters' business in scripts that need them, and hold emoji together; between Latin letters they only hide. */
const JOINER = /[\u200c\u200d]/u;
const JOINED = /(?:(?!\p{Script=Latin})[\p{L}\p{M}]|\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u;

const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
