/**
 * All attributions of an article, block by block: sentences, dash turns, unmarked speech, quotations that stand alone, lines that
 * announce a quotation, sentences that attribute the ones before, headlines. The result is in token ranges with everything that the
 * resolution of speakers and chains needs.
 */
import type { Block } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { draft, type Draft } from "./draft.ts";
import { headlineDrafts } from "./headline.ts";
import { labelledTurn, signedQuote, transcriptLabels } from "./label.ts";
import { lexicon, F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { make, type Setting } from "./make.ts";
import { sentenceDrafts } from "./sentence.ts";
import { citing } from "./citing.ts";
import { standaloneSource } from "./standalone.ts";
import { carriesOver, isDoubleMark } from "./quotation.ts";
import { passingSentence } from "./passing.ts";
import { reportedOn } from "./reported-on.ts";
import type { Trace } from "./trace.ts";
import { opensTurn, soundsSpoken, tells, turnDraft, unmarkedClose } from "./turn.ts";
import { sightOf, type Sight } from "./sight.ts";
import { isDash, isMark, isQuote, quoteAt, tokenEnd, tokenOf, unit, units, type Unit } from "./unit.ts";

const SPOKEN: ReadonlySet<Block["kind"]> = new Set(["title", "lede", "paragraph", "caption"]);
/** Quotations are read inside quotations this deep. */
const DEPTH = 2;
/** Inside speech only plain reports count: wishes and opinions that a speaker lends to others are his own words. */
const REPORTED = /\/(?:impersonal|source-cue-that|source-cue-clause|clause-.*|according-clause|quote-.*)$/u;
/** A quotation left open is looked for this many tokens further: some paragraphs of speech. */
const CARRY = 240;
/** A paragraph in title case is a headline up to this many tokens. */
const LONGEST_HEADLINE = 25;

export interface Found { readonly drafts: Draft[]; readonly sight: Sight }

/**
 * Finds every attribution; drafts come in order of their content.
 */
export function attributions(tokens: Tokens, pack: Pack, trace?: Trace): Found {
  const sight = sightOf(tokens, lexicon(pack));
  const drafts: Draft[] = [];
  const state: State = { announcer: null, last: null, voice: null, previousUnit: null, openQuote: false };
  const labels = transcriptLabels(tokens, blocksOf(tokens));
  for (const [block, from, to] of blocksOf(tokens)) {
    const kind = tokens.blocks[block]?.kind ?? "paragraph";
    if (!SPOKEN.has(kind)) { if (kind === "heading") state.previousUnit = null; continue; }
    const titleCase = kind === "title" ? isTitleCase(tokens, from, to) : to - from <= LONGEST_HEADLINE && isTitleCase(tokens, from, to, 5, 0.8);
    const setting: Setting = { block, title: kind === "title" || titleCase, titleCase, depth: 0, trace };
    const label = labels.get(from);
    if (label !== undefined) { drafts.push(labelledTurn(sight, from, label, to, setting)); state.announcer = null; continue; }
    // a line in title case inside the text is a headline too, of another article or a part
    if (kind === "title" || titleCase) { drafts.push(...headlineDrafts(sight, from, to, setting).filter((one) => kind === "title" || one.source.length > 0)); continue; }
    const corrected = correction(sight, from, to);
    // one by one: a block of millions of words holds more than one call takes
    for (const one of blockDrafts(sight, from, to, setting, state)) { if (corrected) correct(one, sight); drafts.push(one); }
  }
  for (const one of drafts.filter((outer) => outer.depth === 0)) for (const inner of spoken(sight, one, trace)) drafts.push(inner);
  return { drafts: drafts.filter((one) => one.content.length > 0).sort((a, b) => a.content[0]![0] - b.content[0]![0] || b.content.at(-1)![1] - a.content.at(-1)![1]), sight };
}

/** Whether a paragraph opens as one that corrects: a noun for it and a colon. */
function correction({ tokens, cues }: Sight, from: number, to: number): boolean {
  const found = cues[from];
  return found !== null && found !== undefined && found.end < to && tokens.low[found.end] === ":" && found.values.some((value) => value.type === "noun" && value.cue.act === "correct");
}

/** What is said in a correction corrects, but for what it recalls of the version before. */
function correct(one: Draft, { flags }: Sight): void {
  const recalled = one.source.some(([from, to]) => { for (let t = from; t < to; t++) if (flags[t]! & (F.document | F.media)) return true; return false; });
  if (one.act === "say" && one.source.length > 0 && !recalled) one.act = "correct";
}

/** What one paragraph hands on to the next. */
interface State {
  /** A cue and source whose quotation is still to come. */
  announcer: Draft | null;
  last: Draft | null;
  /** The innermost of the attributions before: whose words reported speech goes on with. */
  voice: Draft | null;
  /** A quotation that the paragraph before left open, and that is closed further on. */
  openQuote: boolean;
  previousUnit: { range: Range; block: number; attributed: Draft | null } | null;
}

function* blocksOf(tokens: Tokens): Generator<[block: number, from: number, to: number]> {
  for (let t = 0; t < tokens.count; ) {
    const block = tokens.block[t]!;
    let end = t;
    while (end < tokens.count && tokens.block[end] === block) end++;
    if (block >= 0 || !tokens.blocks.length) yield [block, t, end];
    t = end;
  }
}

function isTitleCase(tokens: Tokens, from: number, to: number, fewest = 3, share = 0.7): boolean {
  let upper = 0, all = 0;
  for (let t = from; t < to; t++) if (tokens.kind[t] === Kind.word && tokens.word[t]!.length > 3) { all++; if (tokens.word[t]![0] !== tokens.low[t]![0]) upper++; }
  return all >= fewest && upper / all > share;
}

function blockDrafts(sight: Sight, from: number, to: number, setting: Setting, state: State): Draft[] {
  const found: Draft[] = [];
  const carried = state.openQuote;
  const made = opensTurn(sight, from, to) ? units(sight, from, to, (quote) => quote.speech && quote.length > 12) : units(sight, from, to, undefined, carried);
  const lastQuote = made.at(-1)?.quotes.at(-1);
  state.openQuote = lastQuote !== undefined && lastQuote.close < 0 && carriesOver(sight.tokens, to, Math.min(sight.tokens.count, to + CARRY), sight.lexicon.pack);
  let running: readonly Unit[] = made;
  if (opensTurn(sight, from, to)) {
    const { one, rest } = turnDraft(made, setting);
    if (!one.cue.length && state.announcer) announce(one, state.announcer);
    state.announcer = null;
    state.last = one;
    state.previousUnit = null;
    found.push(one, ...besideTurn(sight, one, setting));
    // narration goes on in the paragraph
    if (!rest.length) return found;
    running = rest;
  }
  let speechFrom = running[0]?.first ?? from, spoken = false;
  for (const u of running) {
    // speech that opens with a dash begins there; "X denies." tells of speech and is none
    if (isDash(u, 0)) { speechFrom = u.first; spoken = true; } else if (tells(u)) { speechFrom = tokenEnd(u, u.items.length); spoken = false; }
    const close = unmarkedClose(u);
    if (close) {
      const one = make(u, setting, { content: [], cue: close.cue, source: close.source ? [close.source] : [], rule: "turn-unmarked", act: close.group!.entry.cue.act, hedge: "none", confidence: 0.9, told: close.told, relay: null });
      // sentences before it are its speech where one of them sounds like it
      spoken ||= u.first === speechFrom || soundsSpoken(u);
      one.content = [[spoken ? speechFrom : u.first, tokenOf(u, close.start)]];
      spoken = false;
      one.speech = true;
      // what was taken for narration before belongs to the speech
      for (let k = found.length - 1; k >= 0; k--) if (found[k]!.unit[0] >= speechFrom) found.splice(k, 1);
      found.push(one);
      speechFrom = tokenEnd(u, u.items.length);
      state.last = state.voice = one;
      continue;
    }
    spoken ||= soundsSpoken(u);
    const own = standalone(u, setting, state) ?? unitDrafts(u, setting, state, found);
    found.push(...own);
    if (own.some((one) => !one.standalone && !speaksHere(one, sight)) || hasSpeech(u)) { speechFrom = tokenEnd(u, u.items.length); spoken = false; }
    const outer = own.find((one) => !own.some((other) => other !== one && encloses(other, one)));
    if (outer) state.last = outer;
    state.voice = own.findLast((one) => !own.some((other) => other !== one && encloses(one, other))) ?? state.voice;
    state.previousUnit = { range: [u.first, u.end], block: setting.block, attributed: outer ?? null };
  }
  // speech that an earlier paragraph opened has no mark here
  const open = carried ? made[0]?.quotes[0] : undefined;
  if (open?.open === from) for (const one of found) if (one.content.every(([a, b]) => a >= from && b <= open.end)) one.speech = true;
  return found;
}

/** "– …, says X and adds that …", "– …, says X, who also demands that …": what the sentence of a turn's cue reports behind it. */
function besideTurn(sight: Sight, turn: Draft, setting: Setting): Draft[] {
  const { tokens } = sight;
  const cue = turn.cue[0], last = turn.content.at(-1);
  if (!cue || !turn.source.length || !last || last[1] > cue[0]) return [];
  const u = unit(sight, cue[0] - 1, tokens.sentences[tokens.sentence[cue[0]]!]![1], []);
  return sentenceDrafts(u, { ...setting, trace: undefined }).filter((one) => one.source.length > 0 && (one.cue[0]?.[0] ?? 0) >= turn.source[0]![1] && /\/source-cue-(?:that|clause|inf)$/u.test(one.rule));
}

/** A cue that opens with an auxiliary and has no source: someone speaks of himself, inside the speech that goes on. */
const speaksHere = (one: Draft, sight: Sight): boolean => one.source.length === 0 && one.cue.length > 0 && (sight.flags[one.cue[0]![0]]! & F.aux) !== 0;
const hasSpeech = (u: Unit): boolean => u.quotes.length > 0;
const encloses = (outer: Draft, inner: Draft): boolean => outer.content.some(([from, to]) => inner.cue.some(([a, b]) => from <= a && b <= to));

function announce(one: Draft, announcer: Draft): void {
  one.cue = announcer.cue;
  one.source = announcer.source;
  one.act = announcer.act;
  one.same = announcer;
  one.rule = one.rule.replace(/\/.*$/u, "/announced-quote");
}

/** A sentence that only attributes: its content is the sentence or paragraph before. */
function standalone(u: Unit, setting: Setting, state: State): Draft[] | null {
  const own = standaloneSource(u, setting);
  const before = state.previousUnit;
  if (own && !before && state.last?.speech && !state.last.cue.length && state.last.unit[1] >= u.first - 1) { announce(state.last, own); state.last.told = own.told; state.last.relay = own.relay; return []; }
  if (!own || !before) return null;
  own.content = [before.range];
  own.standalone = true;
  citing(u, [own]);
  return [own];
}

function unitDrafts(u: Unit, setting: Setting, state: State, found: readonly Draft[]): Draft[] {
  const signed = signedQuote(u, setting);
  if (signed) return [signed];
  const bare = bareQuote(u);
  const inBlock = found.at(-1);
  if (bare) {
    // a quotation without a cue goes on with the one before it in the paragraph
    const before = found.findLast((one) => one.content.some(([, to]) => Math.abs(to - u.first) <= 40) && isDirect(one, u.sight));
    if (before && inBlock && before.unit[0] === inBlock.unit[0]) { before.content.push(bare); before.unit = [before.unit[0], u.end]; return []; }
    const one = draft({ content: [bare], cue: [], source: [], rule: `${u.sight.lexicon.pack.code}/bare-quote`, confidence: 0.7, unit: [u.first, u.end], block: setting.block });
    if (state.announcer) announce(one, state.announcer);
    state.announcer = null;
    return [one];
  }
  let own = sentenceDrafts(u, setting);
  const goesOn = own.length ? null : reportedOn(u, setting, state.voice);
  if (goesOn) own = [goesOn];
  const hearsay = found.at(-1);
  if (own.length === 1 && own[0]!.rule.endsWith("/reportative") && hearsay?.rule.endsWith("/reportative") && hearsay.unit[1] === u.first) {
    // hearsay that goes on in the next sentence
    hearsay.content.push(...own[0]!.content);
    hearsay.unit = [hearsay.unit[0], u.end];
    return [];
  }
  state.announcer = announcer(u, setting, own);
  return own;
}

function isDirect(one: Draft, sight: Sight): boolean {
  const [from] = one.content[0]!;
  return one.speech || isDoubleMark(sight.tokens.low[Math.max(0, from - 1)]!) || isDoubleMark(sight.tokens.low[from]!);
}

/** The token range of a unit's quotations where nothing else stands in it, or null. */
function bareQuote(u: Unit): Range | null {
  let first = -1, last = -1;
  for (let p = 0; p < u.items.length; p++) {
    if (isQuote(u, p)) { if (first < 0) first = p; last = p; } else if (!isMark(u, p)) return null;
  }
  return first < 0 ? null : [quoteAt(u, first).first, quoteAt(u, last).end];
}

/** The cue and source that announce a quotation to come: "ISW explains." or a line that ends with a colon. */
function announcer(u: Unit, setting: Setting, own: readonly Draft[]): Draft | null {
  const { tokens } = u.sight;
  const colon = tokens.low[u.end - 1] === ":";
  const silent = own.find((one) => one.rule.endsWith("/source-cue-that") && one.content[0] && (u.sight.flags[one.content[0][0]]! & F.wh) !== 0);
  if (colon && own.length) return own[0]!;
  if (silent) return silent;
  return own.length || passingSentence(u.sight, u.first, u.end) ? null : standaloneSource(u, setting, true);
}

/** What is attributed inside quotations: read once more, one level deeper. */
function spoken(sight: Sight, outer: Draft, trace: Trace | undefined): Draft[] {
  const found: Draft[] = [];
  const { tokens } = sight;
  for (const [from, to] of outer.content) {
    const direct = outer.speech || (from > 0 && isDoubleMark(tokens.low[from - 1]!)) || isDoubleMark(tokens.low[from]!);
    if (!direct) continue;
    const inner = isDoubleMark(tokens.low[from]!) ? from + 1 : from;
    for (let t = inner; t < to; ) {
      const end = Math.min(to, tokens.sentences[tokens.sentence[t]!]![1]);
      const u = unit(sight, t, end, []);
      for (const one of sentenceDrafts(u, { block: outer.block, title: false, titleCase: false, depth: DEPTH - 1, trace })) if (one.source.length && REPORTED.test(one.rule)) { one.depth = 1; found.push(one); }
      t = end;
    }
  }
  return found;
}
