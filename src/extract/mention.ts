/**
 * Names in a text, before anybody is linked: persons, organisations, places, outlets, as exact spans.
 * What is known beforehand is read first. What is not is a run of capitalised words; whether a capital means a name is told by the
 * text itself (the word stands capitalised inside sentences, or in small letters elsewhere) and by the pack's closed classes.
 * Headlines in title case only repeat names: there a run needs such evidence.
 */
import type { NameMention } from "../model.ts";
import type { Known } from "../lang/known.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { compound, pair } from "./mention-compound.ts";
import { resolve } from "./mention-name.ts";
import { isAcronym, isCapital, runEnd } from "./mention-run.ts";
import { knownAt, push, survey, usable, type View } from "./mention-view.ts";

/**
 * The names in a text, in order; one inside another only where a compound names a place and what is about it. Adjectives and
 * demonyms are left out.
 *
 *     mentions(tokenize("Maria Ek bor i Lund."), swedish, known)   // "Maria Ek" person, "Lund" place
 */
export function mentions(tokens: Tokens, pack: Pack, known: Known): NameMention[] {
  const view = survey(tokens, pack, known);
  let i = 0;
  // a name that ends in an abbreviation's stop may reach over what looks like the end of a sentence
  for (const [first, end] of tokens.sentences) for (i = Math.max(i, first); i < end; ) i = Math.max(i + 1, at(view, i, end));
  return view.found;
}

/** Reads what stands at token i and returns the token to go on with. */
function at(view: View, i: number, end: number): number {
  const { tokens, words } = view;
  if (tokens.kind[i] === Kind.mark) { if (tokens.word[i] === "(") beforeAbbreviation(view, i); return i + 1; }
  const match = knownAt(view, i, end);
  if (tokens.kind[i] !== Kind.word || !isCapital(tokens.word[i]!)) {
    const cut = match && isCapital(tokens.word[match.end - 1]!) && match.end < end && isCapital(tokens.word[match.end]!);
    return match && !cut ? push(view, i, match.end, match.name.type) : i + 1;
  }
  if (!match && (compound(view, i) || pair(view, i))) return i + 1;
  const run = runEnd(tokens, words, i, end, (t) => usable(view, t), (low) => words.isOrganisationWord(low) || words.isPlaceWord(low) || view.known.isOrganisationWord(low), view.known.isLink);
  if (match && match.end >= run) return push(view, i, match.end, match.name.type);
  resolve(view, i, run);
  return run;
}

/** "agency for … (ABC)": a body's name in small letters that an abbreviation in brackets shows to be one. */
function beforeAbbreviation(view: View, i: number): void {
  const { tokens, words } = view;
  if (tokens.word[i + 2] !== ")" || !isAcronym(tokens.word[i + 1]!) || tokens.sentence[i] !== tokens.sentence[i + 2]) return;
  const edge = view.found.at(-1)?.span[1] ?? 0;
  for (let t = i - 1; t >= 0 && t >= i - LONGEST_BODY && tokens.sentence[t] === tokens.sentence[i] && tokens.start[t]! >= edge; t--) {
    if (tokens.kind[t] === Kind.mark && !(tokens.word[t] === "." && tokens.start[t] === tokens.end[t - 1])) return;
    if (tokens.kind[t] !== Kind.word || t === i - 1) continue;
    if ([tokens.word[t]!, ...words.forms.nominatives(tokens.word[t]!)].some((form) => words.isOrganisationWord(form.toLowerCase()))) { push(view, t, i, "organisation"); return; }
  }
}
const LONGEST_BODY = 12;
