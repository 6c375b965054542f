/**
 * Names in a text, before anybody is linked: persons, organisations, places, outlets, as exact spans.
 * What is known beforehand is read first. What is not is a run of capitalised words; whether a capital means a name is told by the
 * text itself (the word stands capitalised inside sentences, or in small letters elsewhere) and by the pack's closed classes.
 * Headlines in title case only repeat names: there a run needs such evidence.
 */
import type { EntityType, NameMention } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import type { Known, KnownMatch } from "../lang/known.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import { nameWords, type NameWords } from "./mention-words.ts";
import { runEnd, isCapital, isAcronym } from "./mention-run.ts";

/** One article under the reader's eyes. */
interface View {
  readonly tokens: Tokens;
  readonly pack: Pack;
  readonly known: Known;
  readonly words: NameWords;
  /** Words that stand capitalised inside a sentence, and words that stand in small letters. */
  readonly names: ReadonlySet<string>;
  readonly lowers: ReadonlySet<string>;
  readonly surnames: Set<string>;
  readonly titleCase: Uint8Array;
  readonly initial: Uint8Array;
  readonly found: NameMention[];
}

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

function survey(tokens: Tokens, pack: Pack, known: Known): View {
  const words = nameWords(pack);
  const initial = new Uint8Array(tokens.count), titleCase = new Uint8Array(tokens.sentences.length);
  const names = new Set<string>(), lowers = new Set<string>();
  tokens.sentences.forEach(([first, end], s) => {
    let opened = true, long = 0, capitals = 0;
    for (let t = first; t < end; t++) {
      if (tokens.kind[t] !== Kind.word) { if (tokens.kind[t] === Kind.mark && (OPENING.has(tokens.word[t]!) || (QUOTES.has(tokens.word[t]!) && t + 1 < end && tokens.start[t + 1] === tokens.end[t] && (t === first || tokens.start[t]! > tokens.end[t - 1]!)))) opened = true; else if (tokens.kind[t] === Kind.number) opened = false; continue; }
      if (opened) initial[t] = 1;
      else if (!words.ordinary.has(tokens.low[t]!) && tokens.low[t]!.length > 2) { long++; if (isCapital(tokens.word[t]!)) capitals++; }
      opened = false;
    }
    const block = tokens.block[first]! < 0 ? null : tokens.blocks[tokens.block[first]!]!.kind;
    const headline = block === "title" || block === "heading" || block === "related" || block === null || !CLOSING.has(tokens.word[end - 1]!);
    if (headline && long >= 3 && capitals >= 0.75 * long) titleCase[s] = 1;
  });
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.word) continue;
    if (!isCapital(tokens.word[t]!)) lowers.add(tokens.low[t]!);
    else if (!initial[t] && !titleCase[tokens.sentence[t]!] && !words.dates.has(tokens.low[t]!)) names.add(tokens.low[t]!);
  }
  return { tokens, pack, known, words, names, lowers, surnames: new Set(), titleCase, initial, found: [] };
}

const OPENING = new Set([":", "–", "—", "•", "-", "*", "|"]);
const QUOTES = new Set(["“", "”", "„", "«", "»", "\"", "‘", "’", "'"]);
const CLOSING = new Set([".", "!", "?", "…", "”", "\"", "»", "“", ":", ")"]);

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
  const run = runEnd(tokens, words, i, end, (t) => usable(view, t), (low) => words.isOrganisationWord(low) || words.isPlaceWord(low) || view.known.isOrganisationWord(low));
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

/** The known name at token i, unless it is the kind of word that needs a better place than this one. */
function knownAt(view: View, i: number, end: number): KnownMatch | null {
  const match = view.known.longest(view.tokens, i, view.pack);
  if (!match || (match.end > end && view.tokens.block[match.end - 1] !== view.tokens.block[i])) return null;
  const low = view.tokens.low[i]!;
  const single = match.end === i + 1;
  const shouted = view.titleCase[view.tokens.sentence[i]!] === 1;
  if (match.loose) {
    if (match.name.type === "person") return view.words.dates.has(low) || (view.initial[i] && view.words.ordinary.has(low) && !view.surnames.has(low)) ? null : match;
    return view.initial[i] || shouted ? null : match;
  }
  if (single && match.name.body && !isCapital(view.tokens.word[i]!)) return null;
  if (match.name.body && !isCapital(view.tokens.word[i]!)) return null;
  if (single && view.initial[i] && !isAcronym(view.tokens.word[i]!) && (view.lowers.has(low) || (match.inflected && view.words.ordinary.has(low))) && !view.names.has(low)) return null;
  if (single && isFirstName(view, low) && isCapital(view.tokens.word[i + 1] ?? "") && match.name.type === "place" && !view.initial[i] && view.tokens.start[i + 1] === view.tokens.end[i]! + 1 && !view.known.longest(view.tokens, i + 1, view.pack)) return null;
  return match;
}

/** Whether a word is a first name, here or in another language that the program reads; of a double name the first part tells. */
function isFirstName(view: View, low: string): boolean {
  const { words, known } = view;
  const first = low.includes("-") ? low.slice(0, low.indexOf("-")) : low;
  return words.firstNames.has(first) || (known.isFirstName(first) && !words.ordinary.has(first) && !view.lowers.has(first));
}

/** Whether a capitalised word may be part of a name: always in running text, in title case by evidence only. */
function usable(view: View, t: number): boolean {
  const low = view.tokens.low[t]!;
  if (view.words.dates.has(low) && !view.surnames.has(low)) return false;
  if (!view.titleCase[view.tokens.sentence[t]!]) return true;
  return (view.names.has(low) && !view.words.ordinary.has(low)) || isFirstName(view, low) || (isAcronym(view.tokens.word[t]!) && !view.lowers.has(low));
}

/** "Trump-administrationen" is a name itself, of "Nato-soldater" the first part is; true where one was found. */
function compound(view: View, i: number): boolean {
  const { tokens, words } = view;
  const word = tokens.word[i]!;
  const dash = Math.max(word.lastIndexOf("-"), word.lastIndexOf("‑"));
  const tail = word.slice(dash + 1).toLowerCase();
  if (dash < 2 || tail.length < 3 || isCapital(word.slice(dash + 1))) return false;
  const forms = [tail, ...words.forms.nominatives(tail)];
  const head = word.slice(0, dash);
  const type: EntityType | null = forms.some(words.isOrganisationWord) ? "organisation" : forms.some(words.isPlaceWord) ? "place" : null;
  const known = view.known.find(head, view.pack);
  const low = head.toLowerCase();
  const evident = known !== null || view.names.has(low) || (!view.lowers.has(low) && !words.ordinary.has(low) && (!view.initial[i] || isAcronym(head)) && head.length > 1);
  if (!evident || view.known.isCommon(low) || view.known.demonym(low)) return true;
  if (type) push(view, i, i + 1, type);
  // the place in "X-regionen" is named besides the region
  if (!type || known?.type === "place") view.found.push({ span: [tokens.start[i]!, tokens.start[i]! + dash], type: known?.type ?? null });
  return true;
}

/** "Moskva-Kyiv": known names that a hyphen ties are names each; true where it was so. */
function pair(view: View, i: number): boolean {
  const { tokens } = view;
  const parts = tokens.word[i]!.split(/[-‑]/u);
  if (parts.length < 2 || parts.some((part) => !isCapital(part))) return false;
  const known = parts.map((part) => view.known.find(part, view.pack));
  if (!known.every((name) => name !== null && name.type !== "person")) return false;
  let from = tokens.start[i]!;
  parts.forEach((part, n) => { view.found.push({ span: [from, from + part.length], type: known[n]!.type }); from += part.length + 1; });
  return true;
}

/** Makes names of the run of capitalised words [i, j). */
function resolve(view: View, i: number, j: number): void {
  const { tokens, words, known } = view;
  let titled = i > 0 && !isCapital(tokens.word[i - 1]!) && titleEndingAt(view, i);
  for (;;) {
    while (i < j && tokens.kind[i] === Kind.mark) i++;
    if (i >= j) return;
    const low = tokens.low[i]!;
    const match = knownAt(view, i, j);
    if (match && match.end >= j) { push(view, i, match.end, match.name.type); return; }
    const isFirst = isFirstName(view, low);
    const title = words.titles.longest(tokens, i, j);
    if (title && title.end < j && !isFirst && !headsBody(view, i, j)) { i = title.end; titled = true; continue; }
    if (title && title.end >= j && !view.surnames.has(low) && !isFirst) return;
    const plain = !match && !isFirst && !view.surnames.has(low);
    if (plain && (view.initial[i] ? words.ordinary : words.closed).has(low)) { i++; continue; }
    if (plain && view.initial[i] && i + 1 < j && opensOnly(view, i, j)) { i++; continue; }
    if (plain && known.demonym(low) && (i + 1 >= j || !hasOrganisationWord(view, i + 1, j) || (knownAt(view, i + 1, j)?.end ?? 0) >= j)) { i++; continue; }
    if (!match) break;
    if (splits(view, match, i, j)) { push(view, i, match.end, match.name.type); i = match.end; titled = false; continue; }
    break;
  }
  const person = personFrom(view, i, j, titled);
  if (person > i) { resolve(view, i, person); resolve(view, person, j); return; }
  if (titled || !hasOrganisationWord(view, i, j)) {
    // a title or a first name inside the run begins a person; what stands before it is a name only when known
    for (let t = i + 1; t < j; t++) {
      const title = words.titles.longest(tokens, t, j);
      const first = isFirstName(view, tokens.low[t]!) && !isFirstName(view, tokens.low[i]!) && t + 1 < j && !titled;
      const start = title && !isFirstName(view, tokens.low[t]!) ? title.end : first ? t : -1;
      if (start < 0 || (first && view.names.has(tokens.low[i]!) && !view.initial[i] && !knownInside(view, i, t))) continue;
      for (let k = i; k < t; ) { const match = knownAt(view, k, t); if (match) push(view, k, match.end, match.name.type); k = match ? match.end : k + 1; }
      if (start < j) resolve(view, start, j);
      return;
    }
    // a known name at the end, and before it a word that names nobody elsewhere
    for (let t = i + 1; t < j && view.initial[i] && !view.names.has(tokens.low[i]!) && !isFirstName(view, tokens.low[i]!); t++) {
      const match = knownAt(view, t, j);
      if (match && match.end === j && !match.loose) { push(view, t, j, match.name.type); return; }
    }
  }
  const size = j - i;
  const low = tokens.low[i]!;
  if (size > 1 && shouted(view, i, j)) return;
  if (size === 1) {
    if (!acceptable(view, i)) return;
    push(view, i, j, typeOfOne(view, i, titled));
    return;
  }
  const type = typeOf(view, i, j, titled);
  if (type === "person") for (let t = i + 1; t < j; t++) view.surnames.add(tokens.low[t]!);
  if (type === "person" && isFirstName(view, low)) view.surnames.add(low);
  push(view, i, j, type);
}

/** Where a person begins behind another name: at a known full name, or a first name in the nominative behind a name that is not. */
function personFrom(view: View, i: number, j: number, titled: boolean): number {
  const { tokens, words } = view;
  if (isFirstName(view, tokens.low[i]!) || (titled && !isAcronym(tokens.word[i]!) && !knownAt(view, i, j))) return i;
  for (let t = i + 1; t < j; t++) {
    const match = knownAt(view, t, j);
    if (match && match.name.type === "person" && match.end > t + 1) return t;
    if (t + 1 < j && isFirstName(view, tokens.low[t]!) && !words.isOrganisationWord(tokens.low[j - 1]!) && (words.forms.inflects || (knownAt(view, i, t)?.end ?? 0) === t)) return t;
  }
  return i;
}

/** Whether the first word of a sentence is capitalised for that reason only, before a name. */
function opensOnly(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  const low = tokens.low[i]!;
  if (view.names.has(low) || isAcronym(tokens.word[i]!)) return false;
  if (view.lowers.has(low) || words.titles.word(low).length > 0) return true;
  const next = tokens.low[i + 1]!;
  return isFirstName(view, next) && i + 2 < j && !view.known.longest(tokens, i, view.pack) && !words.isOrganisationWord(low);
}

function titleEndingAt(view: View, i: number): boolean {
  for (let t = Math.max(0, i - 3); t < i; t++) if (view.words.titles.longest(view.tokens, t, i)?.end === i) return true;
  return false;
}

/** Whether a title word heads the name of a body ("… of …"). */
const headsBody = (view: View, i: number, j: number): boolean => view.words.isOrganisationWord(view.tokens.low[i]!) && j - i > 1 && view.words.links.has(view.tokens.low[i + 1]!);

function hasOrganisationWord(view: View, i: number, j: number): boolean {
  for (let t = i; t < j; t++) {
    const low = view.tokens.low[t]!;
    if (view.words.isOrganisationWord(low) || view.known.isOrganisationWord(low) || (view.words.forms.inflects && view.words.forms.nominatives(view.tokens.word[t]!).some((form) => view.words.isOrganisationWord(form.toLowerCase())))) return true;
  }
  return false;
}

function hasPlaceWord(view: View, i: number, j: number): boolean {
  for (let t = i; t < j; t++) if (view.words.isPlaceWord(view.tokens.low[t]!)) return true;
  return false;
}

function knownInside(view: View, i: number, j: number): boolean {
  for (let t = i; t < j; t++) if (knownAt(view, t, j)) return true;
  return false;
}

/** Whether a known name at the front of a run is a name of its own, and no part of a longer one. */
function splits(view: View, match: KnownMatch, i: number, j: number): boolean {
  const { tokens, words } = view;
  const rest = match.end, low = tokens.low[rest]!;
  if (hasOrganisationWord(view, rest, j)) return match.name.type === "person" && match.end > i + 1;
  if (isFirstName(view, low) || words.titles.longest(tokens, rest, j) || words.closed.has(low) || view.known.demonym(low)) return true;
  if (/^\d/u.test(tokens.word[rest]!)) return false;
  if (match.loose) return false;
  // "Company Country" is the company's branch
  if (match.name.type === "organisation" && !match.inflected && knownAt(view, rest, j)?.name.type === "place" && rest + 1 === j) return false;
  if (match.name.type === "person") return match.end > i + 1;
  if (match.inflected) return true;
  if (match.end === i + 1 && isFirstName(view, tokens.low[i]!)) return false;
  if (match.name.type === "place" && j - rest >= 2 && !hasPlaceWord(view, rest, j)) return true;
  return knownAt(view, rest, j) !== null || words.particles.has(low);
}

/** Whether a run is plain words in capitals throughout. */
function shouted(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  let plain = false;
  for (let t = i; t < j; t++) {
    if (tokens.kind[t] === Kind.word && tokens.word[t] !== tokens.word[t]!.toUpperCase()) return false;
    plain ||= words.ordinary.has(tokens.low[t]!) || view.lowers.has(tokens.low[t]!);
  }
  return plain;
}

/** Whether a single capitalised word names somebody. */
function acceptable(view: View, i: number): boolean {
  const { tokens, words } = view;
  const low = tokens.low[i]!, word = tokens.word[i]!;
  if (view.surnames.has(low)) return true;
  if (words.dates.has(low) || view.known.demonym(low) || word.length < 2) return false;
  if (/\p{N}/u.test(word)) return false;
  const title = words.titles.word(low).length > 0;
  if (words.ordinary.has(low) || title) return false;
  if (isFirstName(view, low)) return true;
  if (isAcronym(word)) return !view.lowers.has(low) && !view.known.isCommon(low) && !/^[IVXLCDM]+$/u.test(word);
  if (view.titleCase[tokens.sentence[i]!]) return view.names.has(low) && !view.lowers.has(low);
  if (!view.initial[i]) return true;
  if (view.lowers.has(low)) return false;
  return view.names.has(low) || words.forms.nominatives(word).some((form) => view.names.has(form.toLowerCase()));
}

function typeOfOne(view: View, i: number, titled: boolean): EntityType | null {
  const { tokens, words } = view;
  const low = tokens.low[i]!;
  if (titled || view.surnames.has(low) || isFirstName(view, low)) return "person";
  if (words.isOrganisationWord(low) || isAcronym(tokens.word[i]!)) return "organisation";
  if (words.isPlaceWord(low) || (i > 0 && words.locative.has(tokens.low[i - 1]!))) return "place";
  return words.saying.has(tokens.low[i + 1] ?? "") || (i > 0 && words.saying.has(tokens.low[i - 1]!)) ? "person" : null;
}

function typeOf(view: View, i: number, j: number, titled: boolean): EntityType | null {
  const { tokens, words } = view;
  if (isFirstName(view, tokens.low[i]!) && !hasOrganisationWord(view, i + 1, j)) return "person";
  if (hasOrganisationWord(view, i, j)) return "organisation";
  if (titled) return "person";
  if (hasPlaceWord(view, i, j)) return "place";
  const match = view.known.longest(tokens, i, view.pack);
  if (match && match.end < j && !isFirstName(view, tokens.low[i]!)) return match.name.type === "person" ? null : match.name.type === "place" ? "organisation" : match.name.type;
  for (let t = i; t < j; t++) if (tokens.kind[t] !== Kind.word || isAcronym(tokens.word[t]!)) return "organisation";
  return "person";
}

function push(view: View, i: number, end: number, type: EntityType | null): number {
  const { tokens } = view;
  let to = tokens.end[end - 1]!;
  if (/^\d+['’]s$/u.test(tokens.word[end - 1]!)) to -= 2;
  // the number of a compound is the name's: "X 2-pipeline"
  const number = /^\d{1,2}(?=[-‑]\p{Ll}{2})/u.exec(tokens.word[end] ?? "");
  if (number && tokens.start[end] === to + 1 && end - i > 1) to = tokens.start[end]! + number[0].length;
  // what a compound's first part names ends before its hyphen
  const tail = end - i > 1 ? /^(.*\p{L})[-‑](\p{Ll}{3,})$/u.exec(tokens.word[end - 1]!) : null;
  if (tail && isCapital(tail[1]!) && !view.words.isOrganisationWord(tail[2]!) && !view.words.isPlaceWord(tail[2]!) && !view.known.longest(tokens, i, view.pack)) to -= tail[2]!.length + 1;
  // "U.S." keeps its last stop
  if (/^(?:\p{L}\.)+\p{L}$/u.test(tokens.word[end - 1]!) && tokens.word[end] === "." && tokens.start[end] === to) to++;
  view.found.push({ span: [tokens.start[i]!, to], type });
  return end;
}
