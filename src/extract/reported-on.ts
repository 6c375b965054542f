/**
 * Reported speech that goes on without a cue: where the verb has a form for it, every main clause in that form behind an attribution is
 * the same speaker's. "The road is closed, the mayor said. It *be* icy."
 */
import { draft, type Draft } from "./draft.ts";
import { F } from "./lexicon.ts";
import type { Setting } from "./make.ts";
import { has, isMark, isQuote, lowAt, tokenEnd, tokenOf, type Unit } from "./unit.ts";
import { isBoundary, isFinite } from "./verb.ts";

/** Shorter sentences say too little. */
const FEWEST = 4;

/**
 * The sentence as what the speaker of `before` goes on to say, or null where its verb does not tell so. `before` is the attribution of
 * the sentence or paragraph before.
 */
export function reportedOn(u: Unit, setting: Setting, before: Draft | null): Draft | null {
  const { reported, pack, pronounClass } = u.sight.lexicon;
  if (!before || !reported.size || setting.depth || setting.block - before.block > 1 || !mainVerb(u, reported)) return null;
  let end = u.items.length;
  while (end > 0 && isMark(u, end - 1)) end--;
  if (end < FEWEST) return null;
  // the form may be the narrator's own present tense
  for (let p = 0; p < end; p++) if ((pronounClass.get(lowAt(u, p)) ?? "").startsWith("1")) return null;
  const one = draft({ content: [[tokenOf(u, 0), tokenEnd(u, end)]], cue: [], source: [], rule: `${pack.code}/reported-on`, confidence: 0.7, unit: [u.first, u.end], block: setting.block });
  one.same = before;
  return one;
}

/** Whether the first finite verb of a sentence, no subordinate clause's, is one of these forms. */
function mainVerb(u: Unit, forms: ReadonlySet<string>): boolean {
  if (isQuote(u, 0) || has(u, 0, F.sub | F.that | F.wh) && !has(u, 0, F.det | F.prep)) return false;
  for (let p = 0; p < u.items.length; p++) {
    if (isQuote(u, p)) return false;
    if (!isMark(u, p) && !has(u, p, F.capital) && forms.has(lowAt(u, p))) return p > 0;
    if (isBoundary(u, p) || isFinite(u, p)) return false;
  }
  return false;
}
