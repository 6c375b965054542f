/** Headlines: "USA: Russia buys rockets", "X warns – “…”", "Prices will rise, says bank", and whatever sentences do. */
import { draft, type Draft } from "./draft.ts";
import { groups } from "./cue.ts";
import { F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { leftSource } from "./source-left.ts";
import { hasFinite, isFinite } from "./verb.ts";
import { make, type Setting } from "./make.ts";
import { sentenceDrafts } from "./sentence.ts";
import type { Sight } from "./sight.ts";
import { has, isDash, isMark, isQuote, lowAt, quoteAt, tokenEnd, tokenOf, unit, type Unit } from "./unit.ts";
import { quotations } from "./quotation.ts";

/** A speaker behind a headline's dash has at most this many words. */
const LONGEST_SPEAKER = 5;

/** The attributions of a title's tokens [from, to). */
export function headlineDrafts(sight: Sight, from: number, to: number, setting: Setting): Draft[] {
  let first = from;
  // a flag before the title ("BREAKING: …") is no speaker
  const u = unit(sight, first, to, quotations(sight.tokens, first, to, sight.lexicon.pack).filter((quote) => quote.speech || quote.length >= 2));
  const colon = colonAt(u);
  if (colon > 0) {
    const made = colonDraft(u, colon, setting);
    if (made) return [made];
    first = tokenOf(u, colon) + 1;
    if (colon <= 3 && isFlag(u, colon)) return headlineDrafts(sight, first, to, setting);
  }
  const spoken = dashSpeaker(u, setting);
  if (spoken) return [spoken];
  const quoted = quoteDraft(u, setting);
  if (quoted) return [quoted];
  const found = sentenceDrafts(u, setting);
  if (found.length) return found;
  const bare = bareQuote(u);
  return bare ? [draft({ content: [bare], cue: [], source: [], rule: `${sight.lexicon.pack.code}/bare-quote`, confidence: 0.4, unit: [u.first, u.end], block: setting.block })] : [];
}

function colonAt(u: Unit): number {
  for (let p = 1; p < Math.min(u.items.length, 9); p++) if (lowAt(u, p) === ":") return p;
  return -1;
}

const isFlag = (u: Unit, colon: number): boolean => {
  const low = u.sight.tokens.text.slice(u.sight.tokens.start[u.first], u.sight.tokens.start[tokenOf(u, colon)]!).trim().toLowerCase();
  return u.sight.lexicon.flags.has(low);
};

/** "X: clause": a name or one who speaks before the colon, speech behind it. */
function colonDraft(u: Unit, colon: number, setting: Setting): Draft | null {
  if (isFlag(u, colon) || hasFinite(u, 0, colon) || has(u, 0, F.prep) && !has(u, 0, F.capital)) return null;
  let named = false;
  for (let p = 0; p < colon; p++) { if (has(u, p, F.capital | F.speaker | F.title | F.document) || /^\p{Lu}/u.test(u.sight.tokens.word[tokenOf(u, p)]!)) named = true; if (isMark(u, p) && lowAt(u, p) !== "," && lowAt(u, p) !== "(" && lowAt(u, p) !== ")" && !isDash(u, p)) return null; }
  const to = u.items.length;
  if (!named || to - colon < 3 && !isQuote(u, colon + 1) || !(hasFinite(u, colon + 1, to) || isQuote(u, colon + 1) || to - colon > 4)) return null;
  const quotes = holdsMark(u, colon + 1, to);
  // a topic before the colon says nothing; words in marks behind it are somebody's all the same
  const speaker = canSpeak(u, colon) && (speakerWord(u, colon) || isQuote(u, colon + 1) || firstPersonIn(u, colon + 1, to));
  if (!speaker && !quotes) return null;
  return make(u, setting, { content: [[colon + 1, to]], cue: [], source: speaker ? [[0, colon]] : [], rule: "headline-colon", act: "say", hedge: "none", confidence: 0.7, told: null, relay: null });
}

const QUOTE_MARK = /^["“”„»«‘’'‹›]$/u;
const holdsMark = (u: Unit, from: number, to: number): boolean => { for (let p = from; p < to; p++) if (isQuote(u, p) || QUOTE_MARK.test(lowAt(u, p))) return true; return false; };
const firstPersonIn = (u: Unit, from: number, to: number): boolean => { for (let p = from; p < to; p++) if ((u.sight.lexicon.pronounClass.get(lowAt(u, p)) ?? "").startsWith("1")) return true; return false; };

/** One name alone, or a word for one who speaks: enough to be a speaker without further signs. */
const speakerWord = (u: Unit, colon: number): boolean => { if (colon === 1) return true; for (let p = 0; p < colon; p++) if (has(u, p, F.speaker | F.title | F.document | F.outletNoun)) return true; return false; };

/** Whether [0, colon) can be somebody: words of speakers, or nothing but words of a name without figures and joints. */
function canSpeak(u: Unit, colon: number): boolean {
  if (colon > 1 && speakerWord(u, colon)) return true;
  for (let p = 0; p < colon; p++) {
    if (isMark(u, p)) { if (lowAt(u, p) !== "(" && lowAt(u, p) !== ")") return false; continue; }
    const word = u.sight.tokens.word[tokenOf(u, p)]!;
    if (has(u, p, F.number) || word.includes("/") || !/^\p{Lu}/u.test(word)) return false;
  }
  return colon <= 5;
}

/** "Border to reopen – ministry": one who speaks behind the last dash, nothing else there. */
function dashSpeaker(u: Unit, setting: Setting): Draft | null {
  let dash = u.items.length - 1;
  while (dash > 2 && !isDash(u, dash)) dash--;
  let end = u.items.length;
  while (end > dash + 1 && isMark(u, end - 1)) end--;
  if (dash <= 2 || end - dash - 1 < 1 || end - dash - 1 > LONGEST_SPEAKER || hasFinite(u, dash + 1, end)) return null;
  let head = dash + 1;
  while (head < end - 1 && has(u, head, F.det | F.poss)) head++;
  if (!has(u, head, F.speaker | F.title | F.document | F.outletNoun | F.capital) || isQuote(u, head)) return null;
  for (let p = head; p < end; p++) if (isQuote(u, p) || isMark(u, p) || has(u, p, F.prep | F.coord | F.sub | F.toInf) && !has(u, head, F.speaker | F.title)) return null;
  return make(u, setting, { content: [[0, dash]], cue: [], source: [[dash + 1, end]], rule: "headline-dash", act: "say", hedge: "none", confidence: 0.6, told: null, relay: null });
}

/** "X warns – “…”" and "“…” – X": the speaker beside the dash, the quotation behind or before it. */
function quoteDraft(u: Unit, setting: Setting): Draft | null {
  const q = u.items.findIndex((item) => item < 0);
  if (q < 0) return null;
  const dash = isDash(u, q - 1) ? q - 1 : lowAt(u, q - 1) === ":" ? q - 1 : -1;
  if (dash <= 0) return null;
  const cues = groups(u, setting.titleCase).filter((group) => group.end <= dash && !group.loose);
  const group = cues.at(-1);
  if (!group) return null;
  const left = leftSource(u, group.start, 0);
  if (!left.range) return null;
  return make(u, setting, { content: [[q, q + 1]], cue: group.parts, source: [left.range], rule: "headline-dash", act: group.entry.cue.act, hedge: "none", confidence: 0.85, told: null, relay: null });
}

function bareQuote(u: Unit): Range | null {
  for (let p = 0; p < u.items.length; p++) if (isQuote(u, p) && quoteAt(u, p).length >= 3) {
    // the whole line is speech where the quotation is its predicate, else the quotation alone
    const before = p > 0 && !isMark(u, p - 1) && !isFinite(u, p - 1);
    return before || (p + 1 < u.items.length && !isMark(u, p + 1)) ? [u.first, tokenEnd(u, u.items.length)] : [quoteAt(u, p).first, quoteAt(u, p).end];
  }
  return null;
}
