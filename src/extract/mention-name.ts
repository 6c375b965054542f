/** Makes names of a run of capitalised words: what opens it without being part of it, where one name ends and the next begins, of what type each is. */
import type { EntityType } from "../model.ts";
import type { KnownMatch } from "../lang/known.ts";
import { Kind } from "../text/segment.ts";
import { compound, pair } from "./mention-compound.ts";
import { isAcronym, isCapital } from "./mention-run.ts";
import { hasOrganisationWord, hasPlaceWord, isFirstName, isOrganisationWordAt, isSurnamed, knownAt, push, type View } from "./mention-view.ts";

/** Makes names of the run of capitalised words [i, j). */
export function resolve(view: View, i: number, j: number): void {
  const { tokens, words, known } = view;
  let titled = i > 0 && !isCapital(tokens.word[i - 1]!) && titleEndingAt(view, i);
  for (;;) {
    while (i < j && tokens.kind[i] === Kind.mark) i++;
    if (i >= j) return;
    const low = tokens.low[i]!;
    const match = knownAt(view, i, j);
    if (match && match.end >= j) { push(view, i, match.end, match.name.type); return; }
    const isFirst = isFirstName(view, low) || isSurnamed(view, i, j);
    if (!titled && !isFirst && !(match && (match.end > i + 1 || !match.inflected && match.name.type === "place")) && possessor(view, i, j)) { possessed(view, i, j); return; }
    // "the newspaper X" in one run of capitals: the noun tells what the rest is
    if (view.pack.grammar.nounsCapitalised && i + 1 < j && words.outletNouns.has(low) && !match && outletBehind(view, i + 1, j)) { push(view, i + 1, j, "outlet"); return; }
    const title = words.titles.longest(tokens, i, j) ?? (i + 1 < j && compoundTitle(view, i) ? { end: i + 1 } : null);
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
  if (size > 1 && (shouted(view, i, j) || !titled && nounsOnly(view, i, j))) return;
  if (size === 1) {
    if (compound(view, i) || pair(view, i)) return;
    if (!acceptable(view, i, titled)) return;
    push(view, i, j, typeOfOne(view, i, titled));
    return;
  }
  const type = typeOf(view, i, j, titled);
  if (type === "person") for (let t = i + 1; t < j; t++) view.surnames.add(tokens.low[t]!);
  if (type === "person" && isFirstName(view, low)) view.surnames.add(low);
  push(view, i, j, type);
}

/** Whether the word at i owns a person: a genitive that is no first name, and behind it first name and surname, where languages put it so. */
function possessor(view: View, i: number, j: number): boolean {
  const { tokens, words, pack } = view;
  if (j - i < 3 || (j - i > 3 && !isFirstName(view, tokens.low[i + 1]!)) || !pack.grammar.verbSecond || pack.grammar.nounsCapitalised || words.forms.inflects) return false;
  if (!tokens.low[i]!.endsWith("s") || tokens.word[i]!.length < SHORTEST_TITLE || words.forms.nominatives(tokens.word[i]!).length === 0 || words.titles.word(tokens.low[i]!).length > 0) return false;
  for (let t = i + 1; t < j; t++) if (tokens.kind[t] !== Kind.word || isAcronym(tokens.word[t]!) || words.ordinary.has(tokens.low[t]!) || view.lowers.has(tokens.low[t]!)) return false;
  const person = view.known.longest(tokens, i + 1, pack);
  return (!person || person.name.type === "person" || isFirstName(view, tokens.low[i + 1]!)) && !hasOrganisationWord(view, i, j) && !hasPlaceWord(view, i + 1, j);
}

/** Makes a name of the possessor at i, where it is one, and one of the person behind. */
function possessed(view: View, i: number, j: number): void {
  const match = view.known.longest(view.tokens, i, view.pack);
  if (match?.end === i + 1) push(view, i, i + 1, match.name.type);
  else if (acceptable(view, i, false)) {
    const type = typeOfOne(view, i, false);
    push(view, i, i + 1, type === "person" ? null : type);
  }
  resolve(view, i + 1, j);
}

/** Where a person begins behind another name: at a known full name, or a first name in the nominative behind a name that is not. */
function personFrom(view: View, i: number, j: number, titled: boolean): number {
  const { tokens, words } = view;
  if (isFirstName(view, tokens.low[i]!) || (titled && !isAcronym(tokens.word[i]!) && !knownAt(view, i, j))) return i;
  for (let t = i + 1; t < j; t++) {
    const match = knownAt(view, t, j);
    if (match && match.name.type === "person" && match.end > t + 1) return t;
    if (t + 1 < j && isFirstName(view, tokens.low[t]!) && !isOrganisationWordAt(view, j - 1) && ((knownAt(view, i, t)?.end ?? 0) === t || (words.forms.inflects && (t - i > 1 || isAcronym(tokens.word[i]!))))) return t;
  }
  return i;
}

/** Whether the first word of a sentence is capitalised for that reason only, before a name. */
function opensOnly(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  const low = tokens.low[i]!;
  if (view.names.has(low) || isAcronym(tokens.word[i]!)) return false;
  if (view.lowers.has(low) || words.titles.word(low).length > 0) return true;
  if (words.isBodyNoun(low) && !view.known.longest(tokens, i, view.pack) && !words.links.has(tokens.low[i + 1]!)) return true;
  const next = tokens.low[i + 1]!;
  return isFirstName(view, next) && i + 2 < j && !view.known.longest(tokens, i, view.pack) && !words.isOrganisationWord(low);
}

/** A title whose first part tells of what: "regional governor", "party leader" in one word. */
function compoundTitle(view: View, i: number): boolean {
  const { tokens, words, pack } = view;
  const low = tokens.low[i]!;
  if (!pack.grammar.compounds || low.length < 2 * SHORTEST_TITLE || view.names.has(low) && !pack.grammar.nounsCapitalised || isAcronym(tokens.word[i]!)) return false;
  for (let from = SHORTEST_TITLE - 1; from <= low.length - SHORTEST_TITLE; from++) if (words.titles.word(low.slice(from)).length > 0) return true;
  return false;
}
/** Letters of a title inside a longer word: fewer stand there by chance. */
const SHORTEST_TITLE = 4;

/** Whether the words [i, j) may be an outlet's name, where nouns have capitals: none is met in small letters or names its kind. */
function outletBehind(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  for (let t = i; t < j; t++) if (words.ordinary.has(tokens.low[t]!) || view.lowers.has(tokens.low[t]!) || words.dates.has(tokens.low[t]!) || words.titles.word(tokens.low[t]!).length > 0 || isFirstName(view, tokens.low[t]!)) return false;
  return true;
}

function titleEndingAt(view: View, i: number): boolean {
  for (let t = Math.max(0, i - 3); t < i; t++) if (view.words.titles.longest(view.tokens, t, i)?.end === i) return true;
  return false;
}

/** Whether a title word heads the name of a body ("… of …"). */
const headsBody = (view: View, i: number, j: number): boolean => view.words.isOrganisationWord(view.tokens.low[i]!) && j - i > 1 && view.words.links.has(view.tokens.low[i + 1]!);

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

/** Where nouns have capitals: whether nothing tells a run from nouns in a row, be it a first name, a known one or its place in the sentence. */
function nounsOnly(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  if (!view.pack.grammar.nounsCapitalised) return false;
  for (let t = i; t < j; t++) if (isFirstName(view, tokens.low[t]!) || isAcronym(tokens.word[t]!) || view.surnames.has(tokens.low[t]!) || knownAt(view, t, j)) return false;
  if (view.initial[i] || i > 0 && (words.determiners.has(tokens.low[i - 1]!) || tokens.kind[i - 1] === Kind.number)) return true;
  for (let t = i; t < j; t++) if (words.ordinary.has(tokens.low[t]!) || view.lowers.has(tokens.low[t]!) || words.isOrganisationWord(tokens.low[t]!) || words.isPlaceWord(tokens.low[t]!)) return true;
  return false;
}

/** Whether a single capitalised word names somebody; where nouns have capitals, the capital tells nothing. */
function acceptable(view: View, i: number, titled: boolean): boolean {
  const { tokens, words } = view;
  const low = tokens.low[i]!, word = tokens.word[i]!;
  if (view.surnames.has(low)) return true;
  if (words.dates.has(low) || view.known.demonym(low) || word.length < 2) return false;
  if (/\p{N}/u.test(word)) return false;
  const title = words.titles.word(low).length > 0;
  if (words.ordinary.has(low) || title) return false;
  if (isFirstName(view, low)) return !(view.pack.grammar.nounsCapitalised && i > 0 && words.determiners.has(tokens.low[i - 1]!));
  if (isAcronym(word)) return !view.lowers.has(low) && !view.known.isCommon(low) && !/^[IVXLCDM]+$/u.test(word);
  if (view.pack.grammar.nounsCapitalised) return titled && !view.lowers.has(low);
  if (view.titleCase[tokens.sentence[i]!]) return view.names.has(low) && !view.lowers.has(low);
  if (!view.initial[i]) return true;
  if (view.lowers.has(low)) return false;
  return view.names.has(low) || words.forms.nominatives(word).some((form) => view.names.has(form.toLowerCase()));
}

/** A name that ends as outlets' names do, or stands right behind a noun for an outlet. */
function isOutlet(view: View, i: number, j: number): boolean {
  const { tokens, words } = view;
  const forms = [tokens.word[j - 1]!, ...words.forms.nominatives(tokens.word[j - 1]!)];
  if (forms.some((form) => words.isOutletWord(form.toLowerCase())) && !isFirstName(view, tokens.low[i]!)) return true;
  // "with the paper Ann Lee, the mayor": her title behind a comma tells who she is
  if (j - i > 1 && tokens.word[j] === "," && words.titles.longest(tokens, j + 1, tokens.count)) return false;
  return i > 0 && words.outletNouns.has(tokens.low[i - 1]!) && !view.initial[i] && tokens.end[i - 1]! < tokens.start[i]!;
}

/** "The building firm X": a name behind a noun for bodies, where possessors and plurals look otherwise. */
function behindBody(view: View, i: number): boolean {
  const { tokens, words, pack } = view;
  if (i === 0 || !pack.grammar.verbSecond || pack.grammar.nounsCapitalised || tokens.sentence[i - 1] !== tokens.sentence[i] || tokens.kind[i - 1] !== Kind.word) return false;
  return words.isBodyNoun(tokens.low[i - 1]!) && (view.initial[i - 1] === 1 || !isCapital(tokens.word[i - 1]!));
}

function typeOfOne(view: View, i: number, titled: boolean): EntityType | null {
  const { tokens, words } = view;
  const low = tokens.low[i]!;
  if (isOutlet(view, i, i + 1)) return "outlet";
  if (behindBody(view, i) && !view.surnames.has(low)) return "organisation";
  if (titled || view.surnames.has(low) || isFirstName(view, low)) return "person";
  if (isOrganisationWordAt(view, i) || isAcronym(tokens.word[i]!)) return "organisation";
  if (words.isPlaceWord(low) || (i > 0 && words.locative.has(tokens.low[i - 1]!))) return "place";
  return words.saying.has(tokens.low[i + 1] ?? "") || (i > 0 && words.saying.has(tokens.low[i - 1]!)) ? "person" : null;
}

function typeOf(view: View, i: number, j: number, titled: boolean): EntityType | null {
  const { tokens } = view;
  if (isOutlet(view, i, j)) return "outlet";
  if (behindBody(view, i) && !isFirstName(view, tokens.low[i]!)) return "organisation";
  if (isFirstName(view, tokens.low[i]!) && !hasOrganisationWord(view, i + 1, j)) return "person";
  if (hasOrganisationWord(view, i, j)) return "organisation";
  if (titled) return "person";
  if (hasPlaceWord(view, i, j)) return "place";
  const match = view.known.longest(tokens, i, view.pack);
  if (match && match.end < j && !isFirstName(view, tokens.low[i]!)) return match.name.type === "person" ? null : match.name.type === "place" ? "organisation" : match.name.type;
  for (let t = i; t < j; t++) if (tokens.kind[t] !== Kind.word || isAcronym(tokens.word[t]!)) return "organisation";
  return "person";
}
