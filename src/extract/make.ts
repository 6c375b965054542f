/** Drafts from items: what a construction found, in token ranges, with where it stands; and the trace of it. */
import { draft, type Draft } from "./draft.ts";
import type { Range } from "./phrase.ts";
import type { Trace } from "./trace.ts";
import { tokenEnd, tokenOf, type Unit } from "./unit.ts";

export interface Setting {
  readonly block: number;
  readonly title: boolean;
  readonly titleCase: boolean;
  /** Inside a quotation: first persons speak there and are no source of the article's. */
  readonly depth: number;
  readonly trace: Trace | undefined;
}

export const spanOf = (u: Unit, from: number, to: number): [number, number] => [u.sight.tokens.start[tokenOf(u, from)]!, u.sight.tokens.end[tokenEnd(u, to) - 1]!];
const tokens = (u: Unit, [from, to]: Range): Range => [tokenOf(u, from), tokenEnd(u, to)];
interface Parts { content: readonly Range[]; cue: readonly Range[]; source: readonly Range[]; rule: string; act: Draft["act"]; hedge: Draft["hedge"]; confidence: number; told: Range | null; relay: Range | null }

export function make(u: Unit, setting: Setting, parts: Parts): Draft {
  const made = draft({
    content: parts.content.map((part) => tokens(u, part)), cue: joined(parts.cue).map((part) => tokens(u, part)), source: parts.source.map((part) => tokens(u, part)),
    rule: `${u.sight.lexicon.pack.code}/${parts.rule}`, act: parts.act, hedge: parts.hedge, confidence: parts.confidence,
    told: parts.told ? tokens(u, parts.told) : null, relay: parts.relay ? tokens(u, parts.relay) : null, unit: [u.first, u.end], block: setting.block, depth: setting.depth,
  });
  setting.trace?.({ construction: parts.rule, span: parts.cue[0] ? spanOf(u, parts.cue[0][0], parts.cue[0][1]) : null, outcome: "found", reason: "cue, source and content fit" });
  return made;
}

/** Ranges that touch become one. */
function joined(ranges: readonly Range[]): Range[] {
  const made: Range[] = [];
  for (const range of ranges) {
    const last = made.at(-1);
    if (last && last[1] === range[0]) made[made.length - 1] = [last[0], range[1]]; else made.push(range);
  }
  return made;
}
