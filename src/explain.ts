/**
 * Why a text yields what it yields: the constructions that were tried, on which words, and what came of each, as data and as
 * lines that a person can read. The command line shows them, and so do the tests when an example fails.
 */
import type { ArticleDate, Attribution, Block, Published, Quantity, Span } from "./model.ts";
import { attributions } from "./extract/attribution.ts";
import { dates } from "./extract/date.ts";
import { quantities } from "./extract/quantity.ts";
import { settle } from "./extract/settle.ts";
import type { TraceEvent } from "./extract/trace.ts";
import { words, type Pack } from "./lang/pack.ts";
import { tokenize } from "./text/segment.ts";

export interface Explanation {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ArticleDate[];
  readonly events: readonly TraceEvent[];
}

/**
 * Extracts from a text in a known language, every line a paragraph, and keeps the trace.
 *
 *     explain("– Det blir dyrt, säger Maria Ek.", sv).attributions.length === 1
 */
export function explain(text: string, pack: Pack, published: Published | null = null): Explanation {
  const events: TraceEvent[] = [];
  const abbreviations = new Set(words(pack.abbreviations).map((word) => word.toLowerCase()));
  const tokens = tokenize(text, paragraphs(text), { abbreviations });
  const { drafts, sight } = attributions(tokens, pack, (event) => events.push(event));
  return { text, attributions: settle(drafts, sight), quantities: quantities(tokens, pack), dates: dates(tokens, pack, published), events };
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) blocks.push({ kind: "paragraph", span: [at, at + line.length] });
    at += line.length + 1;
  }
  return blocks;
}

/** The trace as lines: "rejected  source-cue-that  “sade”  no content behind it". */
export function traceLines({ text, events }: Explanation): string[] {
  return events.map(({ construction, span, outcome, reason }) =>
    [outcome.padEnd(8), construction, span ? quoted(text, [span]) : "", reason].filter(Boolean).join("  "),
  );
}

/** What was found as lines, a statement, figure or date each, with the words that show it. */
export function findingLines({ text, attributions, quantities, dates }: Explanation): string[] {
  return [
    ...attributions.flatMap((one, i) => [
      `statement ${i + 1}  ${one.act}, ${one.manner}${one.hedge === "none" ? "" : `, ${one.hedge}`}  by ${one.rule}`,
      `  source   ${quoted(text, one.source) || "nobody named"}`,
      `  cue      ${quoted(text, one.cue) || "none"}`,
      `  content  ${quoted(text, one.content)}`,
    ]),
    ...quantities.map(
      (one) =>
        `figure  ${quoted(text, [one.span])}  ${one.bound} ${[one.min, one.max].filter((value) => value !== null).join("–")} ${one.unit}${one.rate ? ` ${one.rate}` : ""}`,
    ),
    ...dates.map((one) => `date  ${quoted(text, [one.span])}  ${one.date}`),
  ];
}

const quoted = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => `“${text.slice(start, end)}”`).join(" + ");
