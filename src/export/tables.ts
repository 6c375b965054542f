/**
 * Tables: statements, figures, articles, stories and origins as rows. Words are verbatim; spans stand as JSON ("[[450,520]]"), because a
 * spreadsheet takes 10-12 for a day and 10:12 for an hour. Columns are only ever added, at the end.
 */
import type { Article, Figure, Span, Statement } from "../model.ts";
import { around } from "../text/around.ts";
import { carriedOf } from "./carried.ts";
import { csv, type Cell, type CsvOptions } from "./csv.ts";
import { json } from "./json.ts";
import { isoOf } from "./names.ts";
import { relaysOf, statementsOf, wordsOf, type Selected, type Told } from "./selected.ts";

type Of<T> = readonly (readonly [column: string, cell: (one: T) => Cell])[];
type Stream<T> = AsyncIterable<T> | Iterable<T>;

const spans = (of: readonly (Span | null)[]): string => json(of);

/** What rows of statements and of figures tell of their article. */
const fromArticle = <T extends { readonly article: Article }>(): Of<T> => [
  ["article", ({ article }) => article.id],
  ["url", ({ article }) => article.origin.url],
  ["outlet", ({ article }) => article.outlet?.name ?? null],
  ["language", ({ article }) => article.language],
  ["published", ({ article }) => isoOf(article.published)],
];

interface StatementIn {
  readonly article: Article;
  readonly statement: Statement;
}
const ofStatement: Of<StatementIn> = [
  ...fromArticle<StatementIn>(),
  ["statement", ({ statement }) => statement.id],
  ["speaker", ({ statement }) => statement.speaker?.name ?? null],
  ["speaker_entity", ({ statement }) => statement.speaker?.entity ?? null],
  ["act", ({ statement }) => statement.act],
  ["manner", ({ statement }) => statement.manner],
  ["hedge", ({ statement }) => statement.hedge],
  ["content", ({ article, statement }) => wordsOf(article.text, statement.content)],
  ["source", ({ article, statement }) => wordsOf(article.text, statement.source)],
  ["cue", ({ article, statement }) => wordsOf(article.text, statement.cue)],
  ["chain", ({ statement }) => statement.chain.map(({ name }) => name).join(" → ")],
  ["chain_roles", ({ statement }) => statement.chain.map(({ role }) => role).join(" → ")],
  ["chain_entities", ({ statement }) => json(statement.chain.map(({ entity }) => entity))],
  ["relays", ({ statement }) => relaysOf(statement.chain)],
  ["inside", ({ statement }) => statement.inside],
  ["content_spans", ({ statement }) => spans(statement.content)],
  ["source_spans", ({ statement }) => spans(statement.source)],
  ["cue_spans", ({ statement }) => spans(statement.cue)],
  ["chain_spans", ({ statement }) => spans(statement.chain.map(({ span }) => span))],
  ["confidence", ({ statement }) => statement.confidence],
  ["rule", ({ statement }) => statement.rule],
];

interface FigureIn {
  readonly article: Article;
  readonly figure: Figure;
  readonly statement: Statement | null;
}
const ofFigure: Of<FigureIn> = [
  ...fromArticle<FigureIn>(),
  ["text", ({ article, figure }) => article.text.slice(...figure.span)],
  ["min", ({ figure }) => figure.min],
  ["max", ({ figure }) => figure.max],
  ["bound", ({ figure }) => figure.bound],
  ["unit", ({ figure }) => figure.unit],
  ["rate", ({ figure }) => figure.rate],
  ["of", ({ figure }) => figure.of?.text ?? null],
  ["speaker", ({ statement }) => statement?.speaker?.name ?? null],
  ["statement", ({ figure }) => figure.statement],
  ["around", ({ article, figure }) => around(article.text, article.blocks, figure.span)],
  ["span", ({ figure }) => spans([figure.span])],
  ["of_span", ({ figure }) => (figure.of ? spans([figure.of.span]) : null)],
];

const ofArticle: Of<Selected> = [
  ["id", ({ article }) => article.id],
  ["url", ({ article }) => article.origin.url],
  ["outlet", ({ article }) => article.outlet?.name ?? null],
  ["language", ({ article }) => article.language],
  ["published", ({ article }) => isoOf(article.published)],
  ["title", ({ article }) => article.title?.text ?? null],
  ["byline", ({ article }) => article.byline.join("; ")],
  ["agency", ({ article }) => article.agency],
  ["topics", ({ article }) => (article.topics ?? []).join("; ")],
  ["statements", ({ article }) => article.statements.length],
  ["figures", ({ article }) => article.figures.length],
  ["story", ({ listing }) => listing.story],
  ["versions", ({ listing }) => listing.versions],
  ["text", ({ article }) => article.text],
  // what only reading it back needs
  ["carried", ({ article }) => json(carriedOf(article))],
];

const outletsOf = ({ story: { articles } }: Told): string =>
  [...new Set(articles.map(({ outlet }) => outlet).filter((name) => name !== null))].join("; ");

const ofStory: Of<Told> = [
  ["id", ({ story }) => story.id],
  ["title", ({ story }) => story.title],
  ["from", ({ story }) => story.from],
  ["to", ({ story }) => story.to],
  ["languages", ({ story }) => story.languages.join(" ")],
  ["articles", ({ story }) => story.articles.length],
  ["independent", ({ story }) => story.independent],
  ["origins", ({ story }) => story.origins.map(({ name }) => name).join("; ")],
  ["broke_article", ({ story }) => story.broke?.article ?? null],
  ["broke_outlet", ({ story }) => story.broke?.outlet ?? null],
  ["outlets", outletsOf],
  ["circular", ({ story }) => story.circular.map((loop) => loop.join(" → ")).join("; ")],
  ["utterances", ({ story }) => story.utterances.length],
  ["drift", ({ story }) => story.utterances.reduce((sum, { drift }) => sum + drift.length, 0)],
  ["article_ids", ({ story }) => json(story.articles.map(({ id }) => id))],
];

interface OriginIn extends Told {
  readonly place: number;
}
const originAt = ({ story, place }: OriginIn) => story.origins[place]!;
const ofOrigin: Of<OriginIn> = [
  ["story", ({ story }) => story.id],
  ["story_title", ({ story }) => story.title],
  ["origin", (one) => originAt(one).id],
  ["name", (one) => originAt(one).name],
  ["kind", (one) => originAt(one).kind],
  ["articles", (one) => originAt(one).articles.length],
  ["outlets", (one) => carriersOf(one).join("; ")],
  [
    "evidence",
    (one) =>
      originAt(one)
        .evidence.map(({ text }) => text)
        .join("\n"),
  ],
  ["article_ids", (one) => json(originAt(one).articles)],
  ["evidence_articles", (one) => json(originAt(one).evidence.map(({ article }) => article))],
  ["evidence_spans", (one) => spans(originAt(one).evidence.map(({ span }) => span ?? null))],
];

/** Who published the articles that lead back to an origin, or their ids. */
function carriersOf(one: OriginIn): string[] {
  const nameOf = new Map(one.story.articles.map(({ id, outlet }) => [id, outlet ?? id]));
  return [...new Set(originAt(one).articles.map((id) => nameOf.get(id) ?? id))];
}

async function* rowsOf<T>(columns: Of<T>, stream: Stream<T>): AsyncGenerator<Cell[]> {
  for await (const one of stream) yield columns.map(([, cell]) => cell(one));
}

async function* parted<T, U>(stream: Stream<T>, parts: (one: T) => Iterable<U>): AsyncGenerator<U> {
  for await (const one of stream) yield* parts(one);
}

const table =
  <T, U>(columns: Of<U>, parts: (one: T) => Iterable<U>) =>
  (stream: Stream<T>, options?: CsvOptions): AsyncGenerator<string> =>
    csv(
      columns.map(([column]) => column),
      rowsOf(columns, parted(stream, parts)),
      options,
    );

/** One row a statement, in the order of the text. */
export const statementTable = table(ofStatement, ({ article, statements }: Selected) => statements.map((statement) => ({ article, statement })));

/** One row a figure. */
export const figureTable = table(ofFigure, ({ article, figures }: Selected) => {
  const byId = statementsOf(article);
  return figures.map((figure) => ({ article, figure, statement: (figure.statement !== null && byId.get(figure.statement)) || null }));
});

/** One row an article; its text and all that reading it back needs are in it. */
export const articleTable = table(ofArticle, (one: Selected) => [one]);

export const storyTable = table(ofStory, (one: Told) => [one]);

/** One row an origin of a story. */
export const originTable = table(ofOrigin, (told: Told) => told.story.origins.map((_, place) => ({ ...told, place })));
