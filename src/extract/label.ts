/**
 * Speech that a name stands beside and no verb: the turns of a transcript ("KOVEL: We will see."), a quotation set off with its speaker
 * behind a dash ("“We will see.” — Anna Kovel"). Labels of a transcript are in capitals and come more than once.
 */
import type { Block } from "../model.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { draft, type Draft } from "./draft.ts";
import { F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { hasFinite } from "./verb.ts";
import { make, type Setting } from "./make.ts";
import type { Sight } from "./sight.ts";
import { has, isDash, isMark, isQuote, lowAt, quoteAt, tokenOf, type Unit } from "./unit.ts";

/** Most words of a label, of what tells who signs a quotation, and fewest labels of a transcript. */
const LABEL = 5, SIGNATURE = 14, TURNS = 2;

/** The token of the colon that closes a label in capitals at the head of a paragraph, or -1. */
function labelEnd(tokens: Tokens, from: number, to: number): number {
  let capitals = 0;
  for (let t = from; t < Math.min(to, from + 2 * LABEL); t++) {
    const low = tokens.low[t]!;
    if (low === ":") return capitals > 0 && t + 2 < to ? t : -1;
    if (tokens.kind[t] === Kind.mark) { if (low !== "." && low !== "-") return -1; continue; }
    if (tokens.word[t] !== tokens.word[t]!.toUpperCase() || tokens.kind[t] === Kind.number) return -1;
    if (tokens.word[t]!.length > 1) capitals++;
  }
  return -1;
}

/** The paragraphs of a transcript by the token they begin with, and where the label of each ends; empty where fewer than two have one. */
export function transcriptLabels(tokens: Tokens, blocks: Iterable<readonly [block: number, from: number, to: number]>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const kinds: ReadonlySet<Block["kind"]> = new Set(["paragraph", "lede"]);
  for (const [block, from, to] of blocks) {
    if (!kinds.has(tokens.blocks[block]?.kind ?? "paragraph")) continue;
    const end = labelEnd(tokens, from, to);
    if (end >= 0) found.set(from, end);
  }
  return found.size >= TURNS ? found : new Map();
}

/** The turn of a transcript: all that stands behind its label. */
export function labelledTurn(sight: Sight, from: number, colon: number, to: number, setting: Setting): Draft {
  return draft({ content: [[colon + 1, to]], cue: [], source: [[from, colon]], rule: `${sight.lexicon.pack.code}/headline-colon`, confidence: 0.9, speech: true, unit: [from, to], block: setting.block });
}

/** A unit that is a quotation and, behind a dash, the one who said it; null for any other. */
export function signedQuote(u: Unit, setting: Setting): Draft | null {
  let last = -1;
  let p = 0;
  for (; p < u.items.length && !(last >= 0 && isDash(u, p)); p++) { if (isQuote(u, p)) last = p; else if (!isMark(u, p)) return null; }
  const start = p + 1;
  if (last < 0 || start >= u.items.length || quoteAt(u, last).length < 3) return null;
  let end = u.items.length;
  while (end > start && isMark(u, end - 1)) end--;
  if (end - start < 1 || end - start > SIGNATURE || hasFinite(u, start, end) || !has(u, start, F.capital | F.title | F.speaker) && !/^\p{Lu}/u.test(u.sight.tokens.word[tokenOf(u, start)]!)) return null;
  for (let q = start; q < end; q++) if (isQuote(u, q) || lowAt(u, q) === ":") return null;
  const source: Range = [start, end];
  return make(u, setting, { content: [[0, last + 1]], cue: [], source: [source], rule: "headline-dash", act: "say", hedge: "none", confidence: 0.85, told: null, relay: null });
}
