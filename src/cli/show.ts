/**
 * An article as the terminal shows it: its text with every statement numbered and marked where it stands, and under each
 * paragraph who said it, the chain it came by, its hedge, and the figures with their bounds. Without colour, brackets
 * stand in for it, so that a piped text says the same.
 */
import type { Article, Hop } from "../model.ts";
import { advise } from "../errors.ts";
import { figureLabel, handLabel, hedgeLabel, isTitle, relaysOf, shown, visible, type Numbered, type Piece, type ShownBlock } from "../show/marks.ts";
import { wrap, type Run, type Style, type Terminal } from "./terminal.ts";

const NUMERALS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const numeral = (number: number) => [...String(number)].map((digit) => NUMERALS[Number(digit)]).join("");

const ASIDE = new Set(["related", "boilerplate"]);

/** The whole article as lines, without a final line end. */
export function showArticle(article: Article, terminal: Terminal): string[] {
  const blocks = shown(article);
  const title = blocks.find(({ block }) => isTitle(block, article));
  const lines = title
    ? showBlock(title, terminal, "")
    : wrap([{ text: visible(article.title?.text ?? "Without a title"), style: ["bold"] }], terminal, "");
  lines.push(...wrap([{ text: headOf(article), style: "dim" }], terminal, ""));
  if (title) lines.push(...notes(title, article, terminal));
  lines.push("");
  let aside: string[] = [];
  const closeAside = () => {
    if (!aside.length) return;
    const kinds = [...new Set(aside)].join(", ");
    const text = `  ⋯ ${aside.length} ${aside.length === 1 ? "line" : "lines"} set aside: ${kinds}`;
    lines.push(...wrap([{ text, style: "dim" }], terminal, "", "    "), "");
    aside = [];
  };
  for (const block of blocks) {
    if (block === title) continue;
    if (ASIDE.has(block.block.kind) && !block.statements.length) {
      aside.push(block.block.kind);
      continue;
    }
    closeAside();
    lines.push(...showBlock(block, terminal), ...notes(block, article, terminal), "");
  }
  closeAside();
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Outlet, date, language and where the article came from, in one line. */
export function headOf(article: Article): string {
  const date = article.published && `${article.published.date}${article.published.time ? ` ${article.published.time}` : ""}`;
  const relayed = [...new Set(article.relays.filter((relay) => relay.scope === "article").map((relay) => relay.name))];
  return [
    article.outlet?.name,
    date,
    article.language,
    article.byline.length ? `by ${article.byline.join(", ")}` : null,
    article.agency && `agency ${article.agency}`,
    relayed.length ? `relays ${relayed.join(", ")}` : null,
    (article.origin.path ?? "-") + (article.origin.index ? ` #${article.origin.index + 1}` : ""),
  ]
    .filter((part): part is string => Boolean(part))
    .map(visible)
    .join(" · ");
}

function showBlock(block: ShownBlock, terminal: Terminal, indent = "  "): string[] {
  const kind = block.block.kind;
  const base: Style | null = kind === "title" || kind === "heading" ? ["bold"] : kind === "paragraph" || kind === "lede" ? null : "dim";
  const runs: Run[] = [];
  for (const piece of block.pieces) {
    for (const number of piece.begins)
      runs.push({ text: terminal.color ? numeral(number) : `⟨${numeral(number)}`, style: terminal.color ? "cyan" : null });
    runs.push({ text: visible(piece.text), style: styleOf(piece, base) });
    if (!terminal.color) for (const _ of piece.closes) runs.push({ text: "⟩", style: null });
  }
  return wrap(runs, terminal, indent);
}

function styleOf(piece: Piece, base: Style | null): Style | null {
  const styles: Style[] = [];
  if (piece.inside.length) styles.push("cyan");
  if (piece.role === "source") styles.push("bold");
  if (piece.role === "cue") styles.push("yellow");
  if (piece.figure) styles.push("underline");
  return styles.length ? (styles.flat() as Style) : base;
}

function notes(block: ShownBlock, article: Article, terminal: Terminal): string[] {
  const lines: string[] = [];
  for (const { number, statement } of block.statements) {
    const runs = noteOf({ number, statement }, article);
    lines.push(...wrap(runs, terminal, "    ", "      "));
  }
  for (const figure of block.figures) {
    const evidence = visible(article.text.slice(...figure.span));
    const of = figure.of && !evidence.includes(figure.of.text) ? ` of ${visible(figure.of.text)}` : "";
    lines.push(
      ...wrap(
        [
          { text: figureLabel(figure), style: "magenta" },
          { text: `${of} “${evidence}”`, style: "dim" },
        ],
        terminal,
        "    ",
        "      ",
      ),
    );
  }
  return lines;
}

function noteOf({ number, statement }: Numbered, article: Article): Run[] {
  const runs: Run[] = [{ text: `${numeral(number)} `, style: "cyan" }];
  const chain = statement.chain.length ? statement.chain : [];
  if (!chain.length) runs.push({ text: visible(statement.speaker?.name ?? "nobody named"), style: statement.speaker ? ["bold"] : "dim" });
  for (const [i, hop] of chain.entries()) {
    if (i) runs.push({ text: " → ", style: "dim" });
    runs.push({ text: visible(hopLabel(hop)), style: i === 0 ? ["bold"] : hop.role === "relay" ? "green" : null });
  }
  runs.push({ text: ` → ${visible(article.outlet?.name ?? "here")}`, style: "dim" });
  const hedge = hedgeLabel(statement.hedge);
  const relays = relaysOf(statement);
  const particulars = [
    statement.act,
    statement.manner,
    relays ? handLabel(relays) : null,
    statement.inside ? `inside ${numeral(Number(statement.inside.replace(/\D/gu, "")))}` : null,
  ];
  runs.push({ text: ` · ${particulars.filter(Boolean).join(", ")}`, style: "dim" });
  if (hedge) runs.push({ text: ` [${hedge}]`, style: ["yellow", "bold"] });
  return runs;
}

/** A hop in words: what it is to the chain, and its name. */
export function hopLabel(hop: Hop): string {
  const prefix = { speaker: "", document: "", medium: "in ", told: "to ", relay: "via " }[hop.role];
  return prefix + hop.name;
}

export interface Totals {
  articles: number;
  statements: number;
  direct: number;
  relayed: number;
  figures: number;
  hedged: number;
  /** Relay name -> statements passed on. */
  readonly through: Map<string, number>;
  /** Problem code -> where it happened. */
  readonly problems: Map<string, string[]>;
}

/** Totals of a run that has read nothing yet. */
export function noTotals(): Totals {
  return { articles: 0, statements: 0, direct: 0, relayed: 0, figures: 0, hedged: 0, through: new Map(), problems: new Map() };
}

/** Adds an article to the totals of a run. */
export function count(totals: Totals, article: Article): void {
  totals.articles++;
  totals.figures += article.figures.length;
  for (const statement of article.statements) {
    totals.statements++;
    if (statement.manner === "direct") totals.direct++;
    if (statement.hedge !== "none") totals.hedged++;
    if (relaysOf(statement)) totals.relayed++;
    const names = new Set(statement.chain.filter((hop) => hop.role === "relay" || hop.role === "told").map((hop) => hop.name));
    for (const name of names) totals.through.set(name, (totals.through.get(name) ?? 0) + 1);
  }
  for (const problem of article.problems) {
    const where = `${article.origin.path ?? "-"}${problem.span ? `:${lineOf(article.text, problem.span[0])}` : ""}`;
    totals.problems.set(problem.code, [...(totals.problems.get(problem.code) ?? []), where]);
  }
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

/** How many places of one problem the footer names; the JSON has them all. */
const MOST_PLACES = 3;

/** The footer: what was read, what was found, through whom it came, and what went wrong where. */
export function showTotals(totals: Totals, terminal: Terminal): string[] {
  const many = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const lines = [terminal.paint("dim", "─".repeat(terminal.width))];
  const first = [
    many(totals.articles, "article"),
    `${many(totals.statements, "statement")}, ${totals.direct} of them direct`,
    `${totals.relayed} passed on by others`,
    `${totals.hedged} hedged`,
    many(totals.figures, "figure"),
  ];
  lines.push(...wrap([{ text: first.join(" · "), style: null }], terminal, ""));
  const through = [...totals.through].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12);
  if (through.length)
    lines.push(
      ...wrap([{ text: `Through: ${through.map(([name, number]) => `${visible(name)} ${number}`).join(", ")}`, style: null }], terminal, "", "  "),
    );
  for (const [code, places] of [...totals.problems].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const named = places.slice(0, MOST_PLACES).join(", ") + (places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : "");
    const { what, advice } = advise(code);
    lines.push(
      ...wrap(
        [
          { text: `${code} · ${places.length} × ${what}`, style: "yellow" },
          { text: ` ${visible(named)}. ${advice}`, style: "dim" },
        ],
        terminal,
        "",
        "  ",
      ),
    );
  }
  return lines;
}
