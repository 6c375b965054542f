/**
 * What the extraction tells a listener while it works: each construction it tried, where, and how it ended.
 * It is told nothing else; src/explain.ts makes lines of it that a person can read.
 */
import type { Span } from "../model.ts";

export interface TraceEvent {
  /** Which construction was tried, with its language: "sv/quote-cue-source". */
  readonly construction: string;
  readonly span: Span | null;
  readonly outcome: "found" | "rejected";
  /** Why, in a few words of English, with the words of the text that decided it. */
  readonly reason: string;
}

export type Trace = (event: TraceEvent) => void;
