/**
 * Who speaks: the source's words resolved to a named party. A name in the source decides; else a title that the article has given to
 * somebody, a pronoun by gender and prominence, a noun that stands for an outlet, the speaker before where the subject is left out.
 * Unnamed sources keep their own words.
 */
import { maySubject } from "./agreement.ts";
import { attribute, before, CREDITED, firstAt, possessor, REACH, reversed, within, type Appearance, type Cast, type Gender, type Speaker } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { turnsOf, type Turns } from "./dropped.ts";
import { F } from "./lexicon.ts";
import { heardBy } from "./passing.ts";
import type { Range } from "./phrase.ts";
import { byRole, gendersOf, rolesOf, withRoles, type Roles } from "./roles.ts";
import { authorOf, byOutletNoun, earlier, mainEnd, shortened, taken } from "./recalled.ts";
import type { Settled } from "./settle.ts";
import { Kind } from "../text/segment.ts";

/** The speaker of every settled attribution, null where nobody is named at all. */
export function speakers(settled: readonly Settled[], cast: Cast): (Speaker | null)[] {
  const found = new Array<Speaker | null>(settled.length).fill(null);
  const byDraft = new Map<Draft, number>();
  const roles = rolesOf(cast);
  cast = { ...cast, appearances: withRoles(cast, roles) };
  const genders = gendersOf(cast);
  // in the order of their cues, so that what is resolved first is what a reader has read first
  const order = settled.map((_, i) => i).sort((a, b) => anchor(settled[a]!) - anchor(settled[b]!));
  settled.forEach((one, i) => byDraft.set(one.draft, i));
  const turns = turnsOf(cast.sight, genders);
  let last: { speaker: Speaker; at: number } | null = null;
  const pending: number[] = [];
  const mouths = new Map<number, number>();
  settled.forEach((one, i) => { if (one.outer >= 0 && !mouths.has(one.outer)) mouths.set(one.outer, i); });
  for (const i of order) {
    const one = settled[i]!;
    const at = anchor(one);
    const speaker = ofSource(one, at, cast, roles, genders, last, settled, found, turns);
    found[i] = speaker;
    if (!speaker) { pending.push(i); continue; }
    // the outlet that passes on what somebody said leaves him his turn
    const mouth = speaker.appearance?.outlet && CREDITED.has(speaker.appearance.outlet.kind) ? mouths.get(i) : undefined;
    const passed = mouth === undefined ? null : found[mouth];
    if (passed?.appearance?.entity.type === "person") { last = { speaker: passed, at }; turns.note(settled[mouth!]!, passed, at, true); continue; }
    // who is quoted inside a quotation takes no turn of his own
    // nor has a report that nobody is named for
    if ((one.draft.depth === 0 && one.outer < 0 && (speaker.entity !== null || human(one, cast) || (one.manner === "direct" && one.source.length > 0))) || (last === null && speaker.entity !== null)) { last = { speaker, at }; turns.note(one, speaker, at, true); } else turns.note(one, speaker, at, false);
  }
  // a title or first line may quote whom the article names only later
  for (const i of pending) {
    const one = settled[i]!;
    if (one.cue.length || one.source.length) continue;
    found[i] = laterSpeaker(settled, found, i) ?? last?.speaker ?? null;
  }
  return found;
}

/** Whether a source without a name is people or a body, and no document or report. */
function human(one: Settled, cast: Cast): boolean {
  for (const [from, to] of one.draft.source) for (let t = from; t < to; t++) if (cast.sight.flags[t]! & (F.title | F.speaker | F.subject | F.capital) && !(cast.sight.flags[t]! & F.document)) return true;
  return false;
}

const anchor = (one: Settled): number => one.draft.cue[0]?.[0] ?? one.draft.content[0]![0];

/** For a quotation with nobody beside it: who says the same words later, else whoever speaks next. */
function laterSpeaker(settled: readonly Settled[], found: readonly (Speaker | null)[], i: number): Speaker | null {
  for (let j = i + 1; j < Math.min(settled.length, i + REACH); j++) if (found[j] && settled[j]!.manner !== "indirect") return found[j]!;
  for (let j = i + 1; j < Math.min(settled.length, i + REACH); j++) if (found[j]) return found[j]!;
  return null;
}

type Last = { speaker: Speaker; at: number } | null;

function ofSource(one: Settled, at: number, cast: Cast, roles: Roles, genders: Map<string, Gender>, last: Last, settled: readonly Settled[], found: readonly (Speaker | null)[], turns: Turns): Speaker | null {
  const { sight } = cast;
  const source = one.draft.source;
  if (!source.length) {
    if (one.rule.endsWith("/reportative")) return null;
    if (one.draft.same) { const twin = [...reversed(settled, one.draft.content[0]![0] + 1)].find((k) => sameDraft(settled[k]!.draft, one.draft.same!)) ?? -1; if (twin >= 0 && found[twin]) return found[twin]!; }
    if (one.outer >= 0 && !one.cue.length) return found[one.outer] ?? null;
    if (one.draft.impersonal) return null;
    const same = last?.speaker ?? null;
    if (!one.cue.length) return (one.draft.speech ? sinceNamed(cast, settled, last, one.draft.content[0]![0], () => true) : null) ?? same;
    // where subjects are left out the verb tells who may be meant
    const inflected = sight.lexicon.pack.grammar.inflection !== undefined;
    const since = inflected || !one.rule.includes("quote") ? sinceNamed(cast, settled, last, at, (speaker) => turns.fits(one, speaker)) : null;
    return since ?? (inflected ? turns.last(one, at) : same);
  }
  const [from, to] = source[0]!;
  const low = sight.tokens.low[from]!;
  const kind = sight.lexicon.pronounClass.get(low);
  if (to - from === 1 && (kind !== undefined || (sight.flags[from]! & (F.rel | F.subject | F.poss)) !== 0) && !(sight.flags[from]! & F.capital && kind === undefined)) return ofPronoun(kind ?? "?", from, at, one, cast, genders, last);
  // "according to her": the person who has just spoken, else the one named last
  if (to - from === 1 && sight.flags[from]! & F.object && kind === undefined && !(sight.flags[from]! & F.capital)) {
    if (last?.speaker.appearance?.entity.type === "person") return last.speaker;
    const person = before(cast, from).find((appearance) => appearance.entity.type === "person");
    if (person) return { name: person.entity.name, entity: person.entity.id, appearance: person };
  }
  const named = inSource(source, cast);
  if (named) return { name: named.entity.name, entity: named.entity.id, appearance: named };
  const paper = byOutletNoun(source, from, cast, settled, found);
  if (paper) return paper;
  const author = authorOf(source, cast);
  if (author) return { name: author.entity.name, entity: author.entity.id, appearance: author };
  const titled = byRole(source, cast, roles);
  if (titled) return { name: titled.entity.name, entity: titled.entity.id, appearance: titled };
  const words = source.map(([a, b]) => sight.tokens.text.slice(sight.tokens.start[a], sight.tokens.end[b - 1])).join(" ");
  const full = earlier(from, to, cast, settled, found) ?? shortened(from, to, cast) ?? taken(from, to, cast, roles, genders, last?.speaker ?? null, settled);
  return full ?? { name: words.replace(/\s+/gu, " "), entity: null, appearance: null };
}

const sameDraft = (a: Draft, b: Draft): boolean => a === b || (a.cue[0]?.[0] === b.cue[0]?.[0] && a.cue.length > 0 && a.rule === b.rule);

/** The name that a source is about: a person who is no one's possessor or attribute, else the body or place that heads or closes it. */
function inSource(source: readonly Range[], cast: Cast): Appearance | null {
  const { sight } = cast;
  for (const [from, to] of source) {
    const inside = within(cast, [from, mainEnd(sight, from, to)]).filter((appearance) => !appearance.part);
    const person = inside.find((appearance) => appearance.entity.type === "person" && !possessor(cast, appearance, to) && !attribute(cast, appearance, from));
    if (person) return person;
    const head = inside.find((appearance) => appearance.entity.type !== "person" && !possessor(cast, appearance, to) && !attribute(cast, appearance, from) && isHead(cast, appearance, from, to));
    if (head) return head;
  }
  return null;
}

/** A body or place heads its phrase where it opens it, articles aside, or closes it behind the kind of thing that it is. */
function isHead(cast: Cast, appearance: Appearance, from: number, to: number): boolean {
  const { sight } = cast;
  let first = from;
  while (first < appearance.first && sight.flags[first]! & (F.det | F.adv | F.number)) first++;
  if (first === appearance.first) return appearance.end >= to || sight.tokens.kind[appearance.end] === Kind.mark || (sight.flags[appearance.end]! & (F.prep | F.rel | F.coord)) !== 0;
  if (appearance.entity.type === "place") return false;
  // "the guest of Radio X", "X's spokesman": one person, not the body behind him
  for (let t = first; t < appearance.first; t++) if (sight.flags[t]! & F.by && heardBy(cast, t) || (sight.flags[t]! & F.title || /^[mf]$/u.test(sight.lexicon.speakerGender.get(sight.tokens.low[t]!) ?? "")) && !(sight.flags[t]! & F.outletNoun)) return false;
  return appearance.end >= to || sight.tokens.kind[appearance.end] === Kind.mark || (sight.flags[appearance.end]! & F.prep) !== 0;
}

/** Whether a name is the subject that opens its sentence, behind its titles at most. */
function opens({ first }: Appearance, { sight: { tokens, flags } }: Cast): boolean {
  const [start] = tokens.sentences[tokens.sentence[first]!]!;
  if (first - start <= 3) return true;
  if (first - start > 8) return false;
  for (let t = start; t < first; t++) if (flags[t]! & (F.prep | F.aux | F.finite | F.sub | F.that) && !(flags[t]! & (F.title | F.det))) return false;
  return true;
}

/** "A man was held. He denies it.": someone of that gender without a name who opens the sentence before, behind any name that fits. */
function newcomer(kind: string, t: number, best: Appearance | null, cast: Cast): Speaker | null {
  const { tokens, flags, lexicon } = cast.sight;
  const sentence = tokens.sentence[t]! - 1;
  if (sentence < 0) return null;
  const [from, to] = tokens.sentences[sentence]!;
  if (tokens.block[from] !== tokens.block[t] || !(flags[from]! & F.det) || (best && best.end > from)) return null;
  for (let head = from + 1; head < Math.min(to, from + 4); head++) {
    if (flags[head]! & (F.prep | F.aux | F.finite | F.capital)) return null;
    if (lexicon.speakerGender.get(tokens.low[head]!) === kind) return { name: cast.sight.tokens.text.slice(tokens.start[from], tokens.end[head]), entity: null, appearance: null };
  }
  return null;
}

function ofPronoun(kind: string, t: number, at: number, one: Settled, cast: Cast, genders: Map<string, Gender>, last: Last): Speaker | null {
  const { tokens } = cast.sight;
  if (kind.startsWith("r") || cast.sight.flags[t]! & F.rel) {
    const near = before(cast, t).find((appearance) => t - appearance.end <= 8 && tokens.sentence[appearance.end - 1] === tokens.sentence[t]);
    if (near) return { name: near.entity.name, entity: near.entity.id, appearance: near };
    return { name: tokens.word[t]!, entity: null, appearance: null };
  }
  if (kind.startsWith("1")) return last?.speaker ?? null;
  const wantPerson = kind === "m" || kind === "f";
  const fits = (id: string, type: string): boolean => (wantPerson ? type === "person" && (genders.get(id) === kind || genders.get(id) === "?" || genders.get(id) === undefined) : type !== "person");
  if (!wantPerson) {
    // "they", "it", "man": whoever spoke before, named or not
    if (last && at - last.at < 250 && !last.speaker.appearance?.outlet) return last.speaker;
    const body = before(cast, t).find((appearance) => fits(appearance.entity.id, appearance.entity.type) && appearance.entity.type !== "place");
    return body ? { name: body.entity.name, entity: body.entity.id, appearance: body } : last?.speaker ?? null;
  }
  let best: Appearance | null = null, weight = -Infinity;
  const here = tokens.sentence[t]!;
  for (let k = firstAt(cast, t + 1) - 1; k >= 0; k--) {
    const appearance = cast.appearances[k]!;
    if (appearance.end > t && tokens.sentence[appearance.first] !== here) continue;
    const distance = Math.abs(here - tokens.sentence[appearance.first]!);
    if (distance > 14) break;
    if (appearance.first > t) continue;
    if (one.manner !== "indirect" && one.draft.content.some(([from, to]) => from <= appearance.first && appearance.first < to)) continue;
    if (!fits(appearance.entity.id, appearance.entity.type)) continue;
    const opening = opens(appearance, cast) ? (distance === 1 ? 3 : 2) : 0;
    const spoke = last?.speaker.entity === appearance.entity.id ? 3 : 0;
    const sure = genders.get(appearance.entity.id) === kind ? 1 : 0;
    const own = possessor(cast, appearance, tokens.sentences[tokens.sentence[appearance.first]!]![1]) ? -1.5 : 0;
    // a line that ends in a colon announces who speaks next
    const announced = tokens.low[tokens.sentences[tokens.sentence[appearance.first]!]![1] - 1] === ":" && distance <= 2 ? 5 : 0;
    const score = announced + opening + spoke + sure + own - distance;
    if (score > weight) { weight = score; best = appearance; }
  }
  const unnamed = newcomer(kind, t, best, cast);
  if (unnamed) return unnamed;
  // what a pronoun has called somebody holds for the rest of the article
  if (best && wantPerson && !/^[mf]$/u.test(genders.get(best.entity.id) ?? "")) genders.set(best.entity.id, kind as Gender);
  if (best) return { name: best.entity.name, entity: best.entity.id, appearance: best };
  // "he" and "she" are no body or place
  if (last?.speaker.appearance && last.speaker.appearance.entity.type !== "person") return { name: tokens.word[t]!, entity: null, appearance: null };
  return last?.speaker ?? null;
}

/** "When the paper reaches Ann Lee she says otherwise:": the one person named in the sentence before that ends in a colon. */
function announcing(cast: Cast, at: number): Speaker | null {
  const { tokens } = cast.sight;
  const sentence = tokens.sentence[at]! - 1;
  if (sentence < 0 || tokens.low[tokens.sentences[sentence]![1] - 1] !== ":") return null;
  const named = new Map(within(cast, tokens.sentences[sentence]! as Range).filter(({ entity }) => entity.type === "person").map((appearance) => [appearance.entity.id, appearance]));
  const [appearance] = named.values();
  return appearance && named.size === 1 ? { name: appearance.entity.name, entity: appearance.entity.id, appearance } : null;
}

/**
 * A person who comes on between the last speaker's words and a cue without subject takes the turn: at the head of a sentence or behind
 * a title, and in nobody's reported words.
 */
function sinceNamed(cast: Cast, settled: readonly Settled[], last: Last, at: number, fits: (speaker: Speaker) => boolean): Speaker | null {
  const { tokens, flags } = cast.sight;
  const announced = announcing(cast, at);
  if (announced && fits(announced)) return announced;
  const since = before(cast, at).find((appearance) => {
    const { first } = appearance;
    if ((last && first <= last.at) || appearance.entity.type !== "person" || tokens.sentence[first]! > tokens.sentence[at]! || tokens.block[first]! < tokens.block[at]! - 1) return false;
    if (tokens.blocks[tokens.block[first]!]?.kind === "heading" || !maySubject(cast.sight.lexicon.pack, tokens.low[appearance.end - 1]!)) return false;
    const [start] = tokens.sentences[tokens.sentence[first]!]!;
    let subject = first - start <= 2;
    for (let t = first - 1; t >= Math.max(start, first - 6) && (tokens.kind[t] !== Kind.mark || t === first - 1 && tokens.low[t] === ","); t--) if (flags[t]! & (F.title | F.speaker)) subject = true;
    return subject && fits({ name: appearance.entity.name, entity: appearance.entity.id, appearance }) && !reversed(settled, at).some((i) => settled[i]!.draft.content.some(([from, to]) => from <= first && first < to));
  });
  return since ? { name: since.entity.name, entity: since.entity.id, appearance: since } : null;
}
