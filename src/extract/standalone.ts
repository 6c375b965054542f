/** Sentences that only attribute: "That reports the BBC." of verb-second languages, "ISW explains.", "So says X." */
import type { Draft } from "./draft.ts";
import { groups, type Group } from "./cue.ts";
import { F, SLOT } from "./lexicon.ts";
import { isBoundary, leftSource, rightSource, skipAdverbials } from "./phrase.ts";
import { make, type Setting } from "./sentence.ts";
import { has, isMark, type Unit } from "./unit.ts";

/**
 * The cue and source of a sentence that holds nothing else, content left empty. `announcing`: source before cue, its speech to come;
 * otherwise a word that stands for what was said opens the sentence.
 */
export function standaloneSource(u: Unit, setting: Setting, announcing = false): Draft | null {
  const limit = lastWord(u);
  if (limit > 24 || u.quotes.length) return null;
  for (const group of groups(u, false)) {
    if (!group.frames.some((frame) => frame.complement === "quote" || frame.complement === "that")) continue;
    if (!announcing) {
      let p = 0;
      while (p < group.start && has(u, p, F.adv | F.time) && !has(u, p, F.standIn)) p++;
      // impersonal forms name nobody
      if (group.entry.slot === SLOT.passive && u.sight.lexicon.pack.grammar.dropsSubject) return null;
      if (!has(u, p, F.standIn)) return p === group.start || p === 0 ? takenUp(u, group, p, limit, setting) : null;
      let next = p + 1;
      while (next < group.start && has(u, next, F.adv | F.aux | F.coord | F.standIn)) next++;
      if (next !== group.start && !(next > group.start - 1)) return null;
      const source = group.between ?? rightSource(u, group.end, limit);
      if (!source || has(u, source[0], F.time)) return null;
      const end = Math.max(group.end, skipAdverbials(u, source[1], limit));
      if (end < limit && !isBoundary(u, end)) return null;
      if (end < limit - 1 && !has(u, end + 1, F.coord)) { const more = skipAdverbials(u, end + 1, limit); if (more < limit) return null; }
      return make(u, setting, { content: [], cue: group.parts, source: [source], rule: "standalone", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.9, told: end > source[1] ? [source[1], end] : null, relay: null });
    }
    const left = leftSource(u, group.start, 0);
    if (!left.range || left.fronted || left.boundary !== "start" || group.hanging || group.loose) continue;
    if (skipAdverbials(u, group.end, limit) < limit) continue;
    return make(u, setting, { content: [], cue: group.parts, source: [left.range], rule: "announced-quote", act: group.entry.cue.act, hedge: "none", confidence: 0.8, told: null, relay: null });
  }
  return null;
}

/** "Informed of this X", "X confirmed it": the word that stands for what was said behind the cue. */
function takenUp(u: Unit, group: Group, opening: number, limit: number, setting: Setting): Draft | null {
  let stand = group.end;
  while (stand < limit && has(u, stand, F.standIn)) stand++;
  if (stand === group.end || group.hanging || group.loose || group.passive || !u.sight.lexicon.pack.grammar.dropsSubject) return null;
  const inverted = opening === group.start;
  const left = inverted ? null : leftSource(u, group.start, 0);
  const source = inverted ? rightSource(u, stand, limit) : left && !left.fronted && left.boundary === "start" ? left.range : null;
  if (!source || has(u, source[0], F.time | F.object) && !has(u, source[0], F.capital | F.speaker)) return null;
  const from = inverted ? source[1] : stand;
  const end = skipAdverbials(u, from, limit);
  if (end < limit) return null;
  return make(u, setting, { content: [], cue: group.parts, source: [source], rule: "standalone", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.85, told: end > from ? [from, end] : null, relay: null });
}

function lastWord(u: Unit): number {
  let end = u.items.length;
  while (end > 0 && isMark(u, end - 1)) end--;
  return end;
}
