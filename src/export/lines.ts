/** JSON Lines: the records that the commands print with --json, one a line, of as many articles or stories as pass. */
import { around } from "../text/around.ts";
import { articleLine } from "./carried.ts";
import { json } from "./json.ts";
import { statementsOf, wordsOf, type Selected, type Told } from "./selected.ts";

type Stream<T> = AsyncIterable<T> | Iterable<T>;

/** One line a record; a function of one thing to its records makes a stream of things a stream of lines. */
const lines = <T>(records: (one: T) => Iterable<unknown>) =>
  async function* (stream: Stream<T>): AsyncGenerator<string> {
    for await (const one of stream) for (const record of records(one)) yield `${json(record)}\n`;
  };

/** `firsthand/article@1`, with the fingerprint of the text: `firsthand add` takes them back as they are. */
export const articleLines = lines(({ article }: Selected) => [articleLine(article)]);

/** `firsthand/said@1`, as `firsthand statements --json` prints them. */
export const statementLines = lines(({ article, listing, statements }: Selected) =>
  statements.map((statement) => ({
    schema: "firsthand/said@1",
    article: listing,
    statement,
    text: wordsOf(article.text, statement.content),
  })),
);

/** `firsthand/figure@1`, as `firsthand figures --json` prints them. */
export const figureLines = lines(({ article, listing, figures }: Selected) => {
  const byId = statementsOf(article);
  return figures.map((figure) => {
    const statement = (figure.statement !== null && byId.get(figure.statement)) || null;
    return {
      schema: "firsthand/figure@1",
      article: listing,
      figure,
      text: article.text.slice(...figure.span),
      speaker: statement?.speaker ?? null,
      statement,
      around: around(article.text, article.blocks, figure.span),
    };
  });
});

/** `firsthand/story@1`, as `firsthand stories --json` prints them. */
export const storyLines = lines(({ story }: Told) => [story]);
