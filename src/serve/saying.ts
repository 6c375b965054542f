/** What the desk says of a statement, a figure, an article, in the reader's language; and where the marks of an article lead. */
import type { Article, Figure, Quantity, Statement } from "../model.ts";
import type { Labels, Places } from "../show/article.ts";
import { html } from "../show/html.ts";
import { articlePath, namePath, outletPath, whyPath } from "./links.ts";
import type { Visit } from "./visit.ts";
import { dayName, languageName } from "./words/names.ts";
import { measured } from "./words/reasons.ts";
import { numberOf, say, type Locale } from "./words/words.ts";

const SIGN = { exact: "=", "at-least": "≥", "at-most": "≤", about: "≈", range: "" } as const;

/**
 * A figure with its bound as the reader says it.
 *
 *     figureOf("sv", { min: 30, max: null, bound: "at-least", unit: "person", … }) === "≥ 30 personer"
 */
export function figureOf(locale: Locale, { min, max, bound, unit, rate }: Pick<Quantity, "min" | "max" | "bound" | "unit" | "rate">): string {
  const value = (of: number | null): string => (of === null ? "…" : measured(locale, of, unit));
  const said =
    bound === "range"
      ? `${min === null ? "…" : numberOf(locale, unit === "share" ? min * 100 : min)}–${value(max)}`
      : `${SIGN[bound]} ${value(bound === "at-most" ? max : min)}`;
  return rate ? `${said} / ${rate.replace(/^per-/u, "")}` : said;
}

/** "First-hand", "second-hand" …; beyond the fourth, the number of relays. */
export function handOf({ words, locale }: Visit, relays: number): string {
  return words.article.hands[relays] ?? say(locale, words.article.relays, { n: relays });
}

/** The labels of a marked article. */
export function labelsOf(visit: Visit): Labels {
  const { words, locale } = visit;
  const roles: Readonly<Record<string, string>> = { medium: words.article.in, told: words.article.to, relay: words.article.via };
  return {
    language: locale,
    act: ({ act }) => words.acts[act],
    manner: ({ manner }) => words.manners[manner],
    hedge: ({ hedge }) => words.hedges[hedge] || null,
    hand: (relays) => handOf(visit, relays),
    role: ({ role }) => roles[role] ?? "",
    figure: (figure: Figure) => figureOf(locale, figure),
    inside: (link) => html`${words.article.inside} ${link}`,
    setAside: (lines, kinds) => {
      const named = kinds.map((kind) => (kind === "related" ? words.article.kinds.related : words.article.kinds.boilerplate));
      return say(locale, words.article.setAside, { n: lines, kinds: named.join(", ") });
    },
    toNote: (n) => say(locale, words.article.toNote, { n }),
    toWords: (n) => say(locale, words.article.toWords, { n }),
    nobody: words.article.nobody,
    here: words.article.here,
  };
}

/** Where the marks of an article lead: names to their pages, notes to why. */
export function placesOf(article: Article, { words }: Visit): Places {
  const outlets = new Map(article.entities.filter(({ type }) => type === "outlet").map(({ id, name }) => [id, name]));
  const leads = (entity: string): string => {
    const outlet = outlets.get(entity);
    return outlet ? outletPath(outlet) : namePath(entity);
  };
  return {
    article: "article",
    note: (_, statement) => statement.id,
    name: leads,
    party: ({ entity }) => (entity ? leads(entity) : null),
    why: (statement) => ({ to: whyPath(article.id, statement.id), label: words.article.why }),
  };
}

/** The words of a statement's content, verbatim; where it is interrupted, joined by " … ". */
export const contentOf = (article: Article, statement: Statement): string => statement.content.map((span) => article.text.slice(...span)).join(" … ");

/** Where and when an article stood: outlet, day, language. */
export function whereOf(
  { outlet, published, language }: { outlet: string | null; published: string | null; language: string },
  { words, locale }: Visit,
): string {
  return [
    outlet ?? words.story.unknownOutlet,
    published ? dayName(locale, published.slice(0, 10), "short") : words.common.noDate,
    languageName(locale, language),
  ].join(" · ");
}

/** A title in a list is no longer than this, in characters; the words of a statement or a hit may be longer. */
const TITLE = 220,
  WORDS = 700;

/** A text as lists show it: cut behind a word where it is longer. */
export function short(text: string, most = WORDS): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(most / 2, cut.lastIndexOf(" "))).trimEnd()}…`;
}

/** A title as lists show it; what the desk says where there is none. */
export const titleOf = (title: string | null | undefined, { words }: Pick<Visit, "words">): string =>
  title ? short(title, TITLE) : words.common.noTitle;

/** A link to an article under its title. */
export const articleLink = (article: { id: string; title: string | null; language: string }, visit: Visit, statement?: string) =>
  html`<a href="${articlePath(article.id, statement)}" lang="${article.language}" dir="auto">${titleOf(article.title, visit)}</a>`;
