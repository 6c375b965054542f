/**
 * A draft is an attribution in token ranges while it is still being put together; `settle` turns drafts into attributions.
 * Ranges are of tokens, [first, end); they are trimmed of punctuation and quotation marks only at the end.
 */
import type { Act, Hedge } from "../model.ts";
import type { Range } from "./phrase.ts";

export interface Draft {
  content: Range[];
  cue: Range[];
  source: Range[];
  act: Act;
  hedge: Hedge;
  rule: string;
  confidence: number;
  /** Speech throughout, whatever the marks: a dash turn, unmarked speech. */
  speech: boolean;
  /** Elided source: the draft whose source speaks here too. */
  same: Draft | null;
  /** The one told ("said to CNN") and the channel ("in a statement", "on Facebook"), as token ranges. */
  told: Range | null;
  /** A relay inside the tail of the attribution ("said he according to KCNA"). */
  relay: Range | null;
  /** Sentence-like unit and block in which it stands; token range of the unit. */
  unit: Range;
  block: number;
  /** A passive whose agent is left out: nobody is named. */
  impersonal: boolean;
  /** A stand-alone sentence that covers what stands before it. */
  standalone: boolean;
  /** Speech inside speech: the draft's own cue stands inside a quotation. */
  depth: number;
}

export function draft(partial: Partial<Draft> & Pick<Draft, "content" | "cue" | "source" | "rule" | "unit" | "block">): Draft {
  return { act: "say", hedge: "none", confidence: 0.8, speech: false, same: null, told: null, relay: null, impersonal: false, standalone: false, depth: 0, ...partial };
}
