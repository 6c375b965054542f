/**
 * Why a text yields what it yields: the constructions that were tried, on which words, and what came of each, as data and as
 * lines that a person can read. The command line shows them, and so do the tests when an example fails.
 */
import type { Article, Block, Published, Span } from "./model.ts";
import type { TraceEvent } from "./extract/trace.ts";
import { openReader, type Reader } from "./pipeline.ts";

export interface Explanation {
  readonly article: Article;
  readonly events: readonly TraceEvent[];
}

/**
 * Extracts from a text in a known language, every line a paragraph or, behind "# ", a title, exactly as reading does, and keeps the trace.
 *
 *     explain("– Det blir dyrt, säger Maria Ek.", "sv").article.statements.length === 1
 */
export function explain(text: string, language: string, published: Published | null = null, reader: Reader = openReader()): Explanation {
  const events: TraceEvent[] = [];
  const origin = { path: null, index: 0, url: null, format: "text" } as const;
  const nothing = { outletName: null, title: null, byline: [], credits: [], agency: null, problems: [] };
  const article = reader.extract({ id: "a_", origin, ...nothing, language, published, text, blocks: paragraphs(text) }, (event) =>
    events.push(event),
  );
  return { article, events };
}

const TITLE = "# ";

/** A line that opens with "# " is a title, every other one a paragraph. */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const title = line.startsWith(TITLE);
    if (line.trim()) blocks.push({ kind: title ? "title" : "paragraph", span: [title ? at + TITLE.length : at, at + line.length] });
    at += line.length + 1;
  }
  return blocks;
}

/** The trace as lines: "rejected  source-cue-that  “sade”  no content behind it". */
export function traceLines({ article: { text }, events }: Explanation): string[] {
  return events.map(({ construction, span, outcome, reason }) =>
    [outcome.padEnd(8), construction, span ? quoted(text, [span]) : "", reason].filter(Boolean).join("  "),
  );
}

/** What was found as lines, a statement, figure or date each, with the words that show it. */
export function findingLines({ article: { text, statements, figures, dates } }: Explanation): string[] {
  return [
    ...statements.flatMap((one, i) => [
      `statement ${i + 1}  ${one.act}, ${one.manner}${one.hedge === "none" ? "" : `, ${one.hedge}`}  by ${one.rule}`,
      `  source   ${quoted(text, one.source) || "nobody named"}`,
      `  cue      ${quoted(text, one.cue) || "none"}`,
      `  content  ${quoted(text, one.content)}`,
      `  chain    ${one.chain.map(({ role, name }) => `${role} ${name}`).join(" → ") || "none"}`,
    ]),
    ...figures.map(
      (one) =>
        `figure  ${quoted(text, [one.span])}  ${one.bound} ${[one.min, one.max].filter((value) => value !== null).join("–")} ${one.unit}${one.rate ? ` ${one.rate}` : ""}`,
    ),
    ...dates.map((one) => `date  ${quoted(text, [one.span])}  ${one.date}`),
  ];
}

const quoted = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => `“${text.slice(start, end)}”`).join(" + ");
