/**
 * Invented stories in which some say no: what faces what and what got lost is known for each. A claim lists words of those who deny it and of
 * those who hold it; a pair is right where it takes one of each. Whatever else is shown is wrong.
 */
import type { DriftKind } from "../../src/model.ts";
import type { Telling } from "../story.ts";

export interface Dispute {
  readonly name: string;
  readonly articles: readonly Telling[];
  /** Words of the denials and of the confirmations of one claim, of whichever articles. */
  readonly claims: readonly { readonly denied: readonly string[]; readonly held: readonly string[] }[];
  readonly drift: readonly { readonly kind: DriftKind; readonly outlet: string; readonly text: string }[];
}
