/** Cues whose content follows them: who speaks, on which side of the verb, and what of the rest of the sentence is theirs. */
import { agreement, behindTold, frontedSource, lateSource, oblique } from "./agreement.ts";
import type { Group } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { complement, type Complement } from "./forward.ts";
import { F, SLOT } from "./lexicon.ts";
import { headEnd } from "./interposed.ts";
import { make, spanOf, type Setting } from "./make.ts";
import { carriedNoun } from "./noun.ts";
import type { Parenthesis } from "./parenthesis.ts";
import { agent, documentSource, passiveContent } from "./passive.ts";
import { humanHead, skipAdverbials, type Range } from "./phrase.ts";
import { REACH } from "./sentence.ts";
import { antecedent, leftSource, type LeftSource } from "./source-left.ts";
import { rightSource } from "./source-right.ts";
import { coordinatedSubject, expletive, firstPerson, generic, indefinite, lastName, mainSubject, plausible, someHuman, speaks, trimBetween } from "./subject.ts";
import { headless } from "./verb-final.ts";
import { has, isComma, isDash, isMark, isQuote, lowAt, quoteAt, tokenOf, type Unit } from "./unit.ts";
import { contentEnd, coordinatedClause } from "./content-end.ts";
import { hasFinite, isBoundary, isFinite, isReduced } from "./verb.ts";

/** A source behind its verb ends before the preposition that the verb takes: "threatens the president with tolls" of inverted clauses. */
function beforeOwnPreposition(u: Unit, group: Group, source: Range | null): Range | null {
  if (!source || !u.sight.lexicon.pack.grammar.verbSecond) return source;
  for (let p = source[0] + 1; p < source[1]; p++) {
    if (isMark(u, p)) break;
    if (has(u, p, F.prep) && group.frames.some((frame) => frame.prep?.every((word, k) => lowAt(u, p + k) === word) && frame.prep.length > 0)) return [source[0], p];
  }
  return source;
}

/** An inverted subject with its object right behind it ends behind its first sure head: "describes the chairman Ann Lee the decision as …". */
function uptoHead(u: Unit, source: Range | null, limit: number): Range | null {
  if (!source || !u.sight.lexicon.pack.grammar.verbSecond || u.sight.lexicon.nounsCapitalised) return source;
  const end = headEnd(u, source[0], limit);
  return end > source[0] && end < source[1] && !isMark(u, end) && !isQuote(u, end) && !has(u, end, F.prep | F.coord | F.that) ? [source[0], end] : source;
}

export function forward(u: Unit, group: Group, limit: number, setting: Setting, previous: Draft | null, parentheses: readonly Parenthesis[]): Draft | null {
  const { grammar } = u.sight.lexicon.pack;
  const reject = (reason: string): null => { setting.trace?.({ construction: "source-cue-that", span: spanOf(u, group.at, group.end), outcome: "rejected", reason }); return null; };
  const floor = parentheses.filter((made) => made.end <= group.start).reduce((most, made) => Math.max(most, made.end), 0);
  const left = leftSource(u, group.start, floor);
  let source: Range | null = left.range;
  let q = group.end;
  let same: Draft | null = null;
  // adverbials between the verb and a subject that comes late
  let late: Range | null = null;
  let fore: Range | null = null;

  if (group.between && !group.passive) source = trimBetween(u, group.between) ?? left.range;
  else if (group.passive) {
    const by = agent(u, group.end, limit);
    source = by ? by.source : documentSource(u, group, floor);
    // impersonal forms: who issued the document speaks, the document is the channel
    if (!by && source && grammar.inflection && group.entry.slot === SLOT.passive) {
      const [from, to]: Range = source;
      late = source;
      source = null;
      for (let p = from + 1; p < to; p++) if (has(u, p, F.capital | F.speaker | F.outletNoun) && !has(u, p, F.document | F.media)) { source = [p, to]; break; }
    }
    if (by && by.start === group.end) q = by.source[1];
  } else if (group.hanging) {
    // the participle's subject is that of the clause it hangs on, or the noun that it directly describes
    // one that is declined describes the noun before it, a comma or not
    const declined = grammar.inflection !== undefined && u.sight.lexicon.endings.adjective.some((ending) => lowAt(u, group.at).endsWith(ending));
    const noun = declined || left.boundary !== "comma" && !isComma(u, group.start - 1) ? antecedent(u, group.start, 0) : null;
    if (declined && !(noun && humanHead(u, noun))) return reject("a participle of something that does not speak");
    source = noun && humanHead(u, noun) ? noun : null;
    same = source ? null : previous;
    if (!same && !source) { const main = mainSubject(u, group); if (main) source = main; else if (!grammar.dropsSubject) return reject("a participle without a subject"); }
  } else {
    // "from the poll it follows that": a verb whose source hangs on a preposition
    const origin = originOf(u, group, left.from);
    const leftHuman = left.range !== null && !left.fronted && humanHead(u, left.range);
    const nextIsPronoun = !leftHuman && has(u, q, F.subject) && !has(u, q, F.object | F.det | F.that | F.rel | F.wh | F.standIn);
    const behind = grammar.verbSecond && left.range && !leftHuman && left.boundary === "start" ? rightSource(u, q, limit) : null;
    const invert = left.boundary === "coord" && !left.range && !nextIsPronoun ? false : grammar.verbSecond ? left.fronted || !left.range || nextIsPronoun || (behind !== null && humanHead(u, behind)) : grammar.dropsSubject ? !left.range : nextIsPronoun && !left.range && left.boundary !== "coord";
    // "Said X: “…”" opens the sentence in any order of words
    const opened = group.start === 0 && !left.range && !grammar.verbSecond && !grammar.dropsSubject ? beforeQuotation(u, group, limit) : null;
    if (origin >= 0) { source = [origin + 1, group.start]; fore = [origin, origin + 1]; if (grammar.verbSecond && has(u, q, F.subject) && has(u, q + 1, F.that | F.adv)) q++; }
    else if (opened) { source = opened.source; q = opened.end; }
    else if (invert) {
      const behindVerb = uptoHead(u, beforeOwnPreposition(u, group, rightSource(u, q, limit)), limit);
      const next = behindVerb && oblique(u, behindVerb) && !behindTold(u, behindVerb, lowAt(u, group.at)) ? null : behindVerb;
      const right = next ?? (grammar.dropsSubject ? lateSource(u, q, limit, lowAt(u, group.at)) : null);
      if (right && !next) late = [q, right[0]];
      const own = next ? behindTold(u, next, lowAt(u, group.at)) : null;
      if (own) late = [q, own[0]];
      const human = right && (!grammar.dropsSubject || has(u, right[0], F.capital | F.speaker | F.title | F.document | F.outletNoun | F.subject) || someHuman(u, right));
      if (right && human && plausible(u, right)) { source = own ?? right; q = right[1]; }
      else if (left.boundary === "coord" && previous) { source = null; same = previous; }
      else if (setting.title && !left.range && group.start > 1) source = lastName(u, group.start);
      else if (left.boundary === "coord" || !left.range) { source = null; if (!grammar.dropsSubject && !setting.title && left.boundary !== "coord") return reject("no source on either side"); if (left.boundary === "coord") { const main = coordinatedSubject(u, group); if (main) source = main; } }
    } else if (!left.range && left.boundary === "coord") {
      if (previous && !isDash(u, group.start - 2)) same = previous; else { const main = coordinatedSubject(u, group); if (main) source = main; }
    } else if (!left.range) {
      return reject("no source before it");
    }
    if (source && source === left.range) {
      const own = (left.fronted ? frontedSource(u, left.from, group.start, lowAt(u, group.at)) : null) ?? beforeChannel(u, source);
      if (own) { late = own[0] > left.from ? [left.from, own[0]] : [own[1], group.start]; source = own; }
    }
    // where subjects are left out, a phrase that cannot speak is no subject
    if (grammar.dropsSubject && source && !fore && !someHuman(u, source)) source = null;
  }
  if (!setting.depth && firstPerson(u, source)) return reject("the narrator is no source");
  if (setting.depth && (firstPerson(u, source) || indefinite(u, source) || (!source && !same))) return reject("the one who is quoted speaks here");
  // "said that he hopes": with no subject of its own the inner verb has the speaker's
  if (grammar.dropsSubject && !source && !same && !group.passive && previous && left.boundary === "that" && previous.source.length + previous.cue.length > 0 && holds(previous.content, tokenOf(u, group.at)) && (group.entry.cue.act === "believe" || group.entry.cue.act === "estimate") && oneOf(u, group) && !setting.depth) return reject("its subject is the one who speaks already");
  if ((left.boundary === "sub" || left.boundary === "wh") && left.from > 0 && has(u, left.from - 1, F.conditional) && !has(u, left.from - 1, F.that)) return reject("a condition or question says nothing yet");
  if (source && generic(u, source) && group.entry.slot === SLOT.infinitive) return reject("what anyone may say");
  if (source && grammar.verbSecond && source[0] === 0 && source[1] === 1 && has(u, 0, F.wh) && has(u, group.end, F.subject)) return reject("a question");
  if (source && grammar.verbSecond && source[1] - source[0] === 1 && has(u, source[0], F.neg)) return reject("nobody says it");
  if (!source && !same && !setting.depth && agreement(u.sight.lexicon.pack, lowAt(u, group.start)) === "1") return reject("the narrator is no source");
  if (source && u.sight.lexicon.clauseFinal && left.boundary === "comma" && has(u, source[0], F.rel) && isBoundary(u, group.end) && !has(u, group.end + 1, F.that)) return reject("the verb of a relative clause");
  if (source && headless(u, source)) return reject("its source has no noun");
  if (source && expletive(u, source, group)) return reject("its subject stands for nobody");

  if (source && left.boundary === "rel" && source === left.range && has(u, source[0], F.rel)) source = antecedent(u, source[0], 0) ?? source;
  // "When asked …": the word that opens the clause is nobody
  if (source && source[1] - source[0] === 1 && has(u, source[0], F.sub | F.wh) && !has(u, source[0], F.subject | F.det | F.capital | F.that)) source = null;
  const end = clauseLimit(u, left, group, limit);
  // "issued a warning that …": the noun says what is done, the verb carries it
  const noun = carriedNoun(u, group, q, end);
  if (noun) {
    const made = make(u, setting, {
      content: [noun.content], cue: [...group.parts, [Math.max(q, noun.from, group.parts.at(-1)![1]), noun.cueEnd]], source: source ? [source] : [], rule: "noun-cue", act: group.entry.cue.act === "say" ? noun.entry.cue.act : group.entry.cue.act, hedge: noun.entry.cue.hedge ?? group.entry.cue.hedge ?? "none",
      confidence: 0.85, told: null, relay: null,
    });
    made.same = same;
    if (same && !made.source.length) made.source = same.source.length ? same.source : same.same?.source ?? [];
    return made;
  }
  const passive = group.passive ? passiveContent(u, group, q, end, left) : null;
  if (passive && "parts" in passive) {
    // an agent inside what is said is none of the cue's
    if (source && source[0] >= group.end) source = passive.source;
    if (group.entry.cue.weak && !source) return reject("a weak verb without one who speaks");
    const made = make(u, setting, { content: passive.parts, cue: passive.cue ? [...group.parts, passive.cue] : group.parts, source: source ? [source] : [], rule: "passive-subject", act: group.entry.cue.act, hedge: group.entry.cue.hedge ?? "none", confidence: 0.7, told: null, relay: null });
    made.impersonal = !source && !grammar.dropsSubject;
    return made;
  }
  // "slår också fast att": a particle behind adverbs
  const particle = group.parts.find(([from]) => from > group.end);
  if (particle && q === group.end && grammar.verbSecond && skipAdverbials(u, q, particle[0]) === particle[0]) q = particle[1];
  let taken: Complement | null = group.passive ? passive?.taken ?? null : complement(u, q, end, group.frames);
  const apart = group.parts.find(([from]) => from > group.end);
  const closing = apart && u.sight.lexicon.clauseFinal ? apart : null;
  let object: Range | null = null;
  if (closing) {
    // what is said stands behind the part that closes the clause, or between verb and part
    const behind = complement(u, closing[1], end, group.frames);
    const owned = group.frames.some((frame) => frame.object === "content") && q < closing[0] && !has(u, q, F.prep | F.adv | F.time);
    taken = behind && behind.rule !== "source-cue-object" ? behind : complement(u, q, closing[0], group.frames);
    if (behind && taken === behind && owned) object = [q, closing[0]];
  } else if (taken && apart && taken.content[0] <= apart[0] && apart[0] <= taken.content[1]) taken = complement(u, apart[1], end, group.frames) ?? complement(u, q, apart[0], group.frames);
  if (!taken && q > group.end && left.range && !left.fronted && !has(u, group.end, F.subject)) { // not inverted after all
    taken = complement(u, group.end, end, group.frames);
    if (taken) source = left.range;
  }
  // "which the industry says could lead to …": what is said begins with its verb
  if (!taken && left.range && left.boundary !== "start" && embedded(u, left, q) && group.frames.some((frame) => frame.complement === "bare" || frame.complement === "that")) taken = { content: [q, contentEnd(u, q, end)], rule: "source-cue-clause", told: null, extra: null, confidence: 0.7 };
  if (!taken) return reject("nothing behind it that it takes");
  if (group.passive && source && source[0] >= taken.content[0]) {
    // "was criticised for his remarks by rivals": the agent ends the content
    const closed = taken.rule === "source-cue-object" && source[0] - 1 > taken.content[0] && source[1] >= taken.content[1] && someHuman(u, source);
    if (closed) taken = { ...taken, content: [taken.content[0], source[0] - 1] }; else source = documentSource(u, group, floor);
  }
  if (taken.content[1] <= taken.content[0]) return reject("empty content");
  if (grammar.verbSecond && opensQuestion(u, taken.content[0]) && negated(u, group)) return reject("a question left open");
  if (grammar.inflection && taken.rule === "source-cue-object" && group.entry.cue.act !== "deny" && negated(u, group)) return reject("nothing is said by not saying it");
  if (taken.rule === "source-cue-object" && !acceptObject(u, group, taken, source, same)) return reject("an object, and a verb or source too weak for it");
  if (taken.rule === "source-cue-object" && group.entry.cue.act === "confirm" && negated(u, group)) return reject("what is not confirmed is not said");
  if (taken.rule === "source-cue-object" && grammar.verbSecond && group.entry.slot === SLOT.infinitive && !taken.extra && group.entry.cue.act !== "confirm" && group.entry.cue.act !== "correct") return reject("an act to come or allowed");
  // "names discussed in …, include": a later finite verb in the same clause makes the form a participle
  if (taken.rule === "source-cue-object" && has(u, group.end, F.prep | F.by) && isReduced(u, group.at, 0) && verbFollows(u, group.end, limit)) return reject("a participle that describes its noun");
  if (group.entry.cue.weak && taken.rule !== "source-cue-quote" && !(taken.rule === "source-cue-that" ) && !speaks(u, source, same)) return reject("a weak verb without one who speaks");
  const parts = [...(fore ? [fore] : []), ...group.parts];
  if (taken.extra) { const last = parts.at(-1)!; if (last[1] === taken.extra[0]) parts[parts.length - 1] = [last[0], taken.extra[1]]; else parts.push(taken.extra); }
  const told = taken.told ?? late;
  const made = make(u, setting, {
    content: object ? [object, taken.content] : [taken.content], cue: parts, source: source ? [source] : [], rule: taken.rule, act: actOf(u, group), hedge: group.entry.cue.hedge ?? "none", confidence: taken.confidence, told, relay: null,
  });
  made.same = same;
  made.impersonal = group.passive && !source && !same && !grammar.dropsSubject;
  if (same && !made.source.length) made.source = same.source.length ? same.source : same.same?.source ?? [];
  return made;
}

const holds = (content: readonly Range[], token: number): boolean => content.some(([from, to]) => from <= token && token < to);

/** Whether the verb has a subject, and one alone. */
const oneOf = (u: Unit, group: Group): boolean => !/^[px]$/u.test(agreement(u.sight.lexicon.pack, lowAt(u, group.at)) ?? "s");

/** The act of a verb; what does not deny or confirm only says. */
const actOf = (u: Unit, group: Group): Draft["act"] => ((group.entry.cue.act === "deny" || group.entry.cue.act === "confirm") && negated(u, group) ? "say" : group.entry.cue.act);

/** "The minister in an interview with X said": the source before the one told or the channel, or null where neither stands in it. */
function beforeChannel(u: Unit, [from, to]: Range): Range | null {
  for (let p = from + 1; p < to; p++) {
    if (isMark(u, p)) return null;
    if (!has(u, p, F.prep | F.told) || has(u, p, F.det)) continue;
    let q = p + 1;
    while (q < Math.min(to, p + 4) && !has(u, q, F.prep | F.media) && !isMark(u, q)) q++;
    if (q < to && has(u, q, F.media) && has(u, p, F.via | F.told)) return someHuman(u, [from, p]) ? [from, p] : null;
  }
  return null;
}

const opensQuestion = (u: Unit, p: number): boolean => has(u, p, F.wh) && !has(u, p, F.that);

/** "did not say": a negation inside the verb group, beside it or behind its subject. */
function negated(u: Unit, group: Group): boolean {
  for (let p = group.start - 1; p <= group.end + 1; p++) if (has(u, p, F.neg) && !has(u, p, F.subject | F.det)) return true;
  return false;
}

/** The preposition before a verb of frame "P:subj" that its source hangs on, or -1 where none opens the clause. */
function originOf(u: Unit, group: Group, from: number): number {
  const frame = group.frames.find((one) => one.complement === "subj" && one.prep);
  if (!frame || group.start - from < 2) return -1;
  for (let p = from; p < group.start - 1; p++) if (frame.prep!.includes(lowAt(u, p)) && (!has(u, p + 1, F.det) || u.sight.lexicon.pack.grammar.verbSecond && group.start - p > 2)) return p;
  return -1;
}

/** The source between a verb that opens the sentence and the quotation that a comma or colon announces. */
function beforeQuotation(u: Unit, group: Group, limit: number): { source: Range; end: number } | null {
  if (!group.frames.some((frame) => frame.complement === "quote")) return null;
  const source = rightSource(u, group.end, limit);
  if (!source) return null;
  for (let p = source[1]; p < Math.min(limit, source[1] + REACH); p++) if (isQuote(u, p)) return isComma(u, p - 1) || lowAt(u, p - 1) === ":" ? { source, end: p - 1 } : null;
  return null;
}

function verbFollows(u: Unit, from: number, limit: number): boolean {
  for (let p = from; p < limit; p++) {
    if (isBoundary(u, p) || has(u, p, F.coord | F.sub | F.that | F.rel | F.wh)) return false;
    if (has(u, p, F.aux | F.finite) && !has(u, p, F.capital)) return true;
  }
  return false;
}

/** A relative or interrogative word opens the clause of the source, and the cue is followed by a verb. */
function embedded(u: Unit, left: LeftSource, q: number): boolean {
  if (!has(u, q, F.aux | F.finite) || left.range === null || left.boundary === "rel" && has(u, left.range[0], F.rel)) return false;
  const before = left.range[0] - 1;
  return has(u, before, F.rel | F.wh | F.that) || (left.boundary === "comma" && has(u, left.from, F.rel | F.wh)) || has(u, before, F.subject | F.det | F.object);
}

function named(u: Unit, [from, to]: Range): boolean {
  for (let p = from; p < to; p++) if (!isMark(u, p) && !has(u, p, F.capital)) return false;
  return true;
}

function acceptObject(u: Unit, group: Group, taken: Complement, source: Range | null, same: Draft | null): boolean {
  if (taken.content[1] - taken.content[0] < 1) return false;
  // a name alone is nothing that is said
  if (group.entry.cue.act === "say" && named(u, taken.content)) return false;
  if (taken.extra || group.frames.some((frame) => frame.object === "content")) return speaks(u, source, same) || !group.entry.cue.weak;
  return speaks(u, source, same);
}

/** Whether the verb of a main clause whose first place a subordinate clause takes stands at p: a finite verb, then a pronoun that can only be its subject. */
function opensMain(u: Unit, p: number, limit: number): boolean {
  if (p + 1 >= limit || !has(u, p + 1, F.subject) || has(u, p + 1, F.object | F.det | F.rel | F.wh | F.that | F.standIn)) return false;
  return isFinite(u, p) && !has(u, p - 1, F.subject | F.aux | F.that | F.rel | F.sub | F.coord);
}

/** Content in a clause that opens or interrupts the sentence ends with that clause. */
function clauseLimit(u: Unit, left: LeftSource, group: Group, limit: number): number {
  if (left.boundary === "sub" && (left.from <= 2 || !hasFinite(u, 0, left.from))) {
    for (let p = group.end + 1; p < limit; p++) {
      // without a comma: the main clause begins with its verb, its subject behind
      if (u.sight.lexicon.pack.grammar.verbSecond && opensMain(u, p, limit)) return p;
      if (isComma(u, p) && !isQuote(u, p + 1) && !has(u, p + 1, F.that | F.rel)) return p;
      if (isQuote(u, p) && u.sight.tokens.low[quoteAt(u, p).end - 1] === "," && has(u, p + 1, F.subject | F.capital | F.det)) return p + 1;
    }
  }
  if (left.boundary === "rel") {
    for (let p = group.end + 1; p < limit; p++) if (isComma(u, p) && (has(u, p + 1, F.aux | F.finite) || coordinatedClause(u, p + 1, limit) && !has(u, p + 1, F.subject))) return p;
  }
  return limit;
}
