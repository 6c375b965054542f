/**
 * What inflection tells where a language has much of it: which endings of nouns can be a subject's, and with what subject a finite verb
 * agrees. The pack's lists of nouns are read once more for this: of the forms in braces the first is the one of the dictionary.
 */
import { pairs, words, type Pack } from "../lang/pack.ts";
import { F } from "./lexicon.ts";
import { adverbialEnd, type Range } from "./phrase.ts";
import { rightSource } from "./source-right.ts";
import { isBoundary, isFinite } from "./verb.ts";
import { once } from "../lang/once.ts";
import { has, isComma, isMark, isQuote, lowAt, type Unit } from "./unit.ts";

/** What a word may be: the classes of subjects (m f n p; empty: none), and whether it can be nothing but a subject. */
interface Nominal { readonly classes: string; readonly sure: boolean }
interface Inflection {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly longest: number;
  /** Dictionary forms and the other forms of the nouns that the pack lists. */
  readonly first: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  /** The first words of places and bodies in their dictionary form. */
  readonly named: ReadonlySet<string>;
  readonly firstNames: ReadonlyMap<string, string>;
  /** Words for bodies, behind which a name stands undeclined. */
  readonly bodies: ReadonlySet<string>;
  /** Of nouns of people and bodies; women bear titles of masculine form too. */
  readonly genders: ReadonlyMap<string, string>;
}

const inflectionOf = once((pack: Pack): Inflection | null => {
  const { inflection } = pack.grammar;
  if (!inflection) return null;
  const verbs = new Map(pairs(inflection.verbs, ":")), nouns = new Map(pairs(inflection.nouns, ":"));
  const first = new Set<string>(), rest = new Set<string>(), named = new Set<string>();
  const { names, speech } = pack;
  for (const list of [names.speakers, names.titles, names.organisationWords, names.placeWords, names.exonyms, speech.documents, speech.outletNouns, speech.media]) {
    for (const group of list.split(/\s+/u).filter(Boolean)) {
      const [form, ...others] = words(group).map((word) => word.toLowerCase().replace(/[:=].*$/u, ""));
      if (form && list === names.exonyms) named.add(form.split(" ")[0]!);
      if (!form || form.includes(" ")) continue;
      first.add(form);
      for (const other of others) rest.add(other);
    }
  }
  return { verbs, nouns, longest: Math.max(...[...verbs.keys(), ...nouns.keys()].map((ending) => ending.length)), first, rest, named, firstNames: new Map(pairs(names.firstNames, ":").map(([name, gender]) => [name.toLowerCase(), gender])), bodies: new Set(words(names.organisationWords).map((word) => word.toLowerCase())), genders: new Map(pairs(names.speakers, ":").filter(([, gender]) => gender).map(([form, gender]) => [form, gender === "m" ? "mf" : gender])) };
});

function byEnding(endings: ReadonlyMap<string, string>, longest: number, low: string): string | null {
  for (let size = Math.min(longest, low.length); size > 0; size--) {
    const found = endings.get(low.slice(-size));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The subject that a finite verb form agrees with: "m", "f", "n", "p" (plural), "s" (any one), "1" (who speaks), "x" (nobody); null where the pack does
 * not say.
 *
 *     agreement(pl, "powiedziała") === "f"
 */
export function agreement(pack: Pack, low: string): string | null {
  const inflection = inflectionOf(pack);
  return inflection ? byEnding(inflection.verbs, inflection.longest, low) ?? "s" : null;
}

/** Whether a subject of class `subject` ("m f n p", "?" unknown) goes with a verb that agrees with `verb`. */
const agrees = (subject: string, verb: string | null): boolean =>
  verb === null || subject === "?" || (verb === "s" ? subject !== "p" : verb === subject);

/** Whether a noun's form may be that of one person or thing; true where the pack does not tell. */
export function maySingular(pack: Pack, low: string): boolean {
  const inflection = inflectionOf(pack);
  return !inflection || !/^p?$/u.test(nominalOf(inflection, low).classes);
}

function nominalOf(inflection: Inflection, low: string): Nominal {
  const ending = byEnding(inflection.nouns, inflection.longest, low) ?? "?";
  if (ending === "*!") return { classes: "*", sure: true };
  const listed = inflection.first.has(low) && !inflection.rest.has(low);
  if (ending === "-" && !listed) return { classes: "", sure: false };
  const classes = ending.replace(/[-!?]/gu, "");
  if (inflection.rest.has(low) && !inflection.first.has(low)) return { classes: classes.includes("p") ? "p" : "", sure: false };
  // the gender of a listed noun is the list's business, its ending does not bind it
  return { classes: listed ? inflection.genders.get(low) ?? (classes.includes("p") ? classes : "mfn") : classes || "mf", sure: listed || ending.endsWith("!") };
}

/**
 * Where the subject of a clause begins that stands, without a comma, right behind a phrase in an oblique case: the item in (p, end), or
 * `end` where the whole of [p, end) is that phrase.
 */
export function subjectStart(u: Unit, p: number, end: number, cue: string | null = null): number {
  const { pack, endings } = u.sight.lexicon;
  const inflection = inflectionOf(pack);
  if (!inflection || end - p < 2) return end;
  if (!cue && isComma(u, end) && !has(u, end + 1, F.rel)) return end;
  if (has(u, p, F.object) && !has(u, p, F.det | F.poss)) return p + 1;
  if (!cue && isComma(u, end) && !has(u, p, F.capital) && nominalOf(inflection, lowAt(u, p)).sure && !adjectival(endings.adjective, lowAt(u, p))) return end;
  const verb = cue ?? verbBehind(u, end);
  let head = -1, noun = false, governed = false;
  for (let i = p; i < end; i++) {
    const low = lowAt(u, i);
    const adjective = !has(u, i, F.capital) && adjectival(endings.adjective, low);
    if (i > p && noun && has(u, i, F.number) && !has(u, i - 1, F.prep)) return i;
    if (!noun) { noun = !adjective && !has(u, i, F.det | F.poss | F.number | F.adv); continue; }
    // a phrase of place or time between source and verb belongs to what is said
    if (!cue && verb && has(u, i, F.via) && has(u, i, F.prep) && !has(u, i + 1, F.capital)) return head < 0 ? i : widened(u, p, head);
    if (lowAt(u, i) === "(") { while (i < end - 1 && lowAt(u, i) !== ")") i++; continue; }
    if (has(u, i, F.prep)) { governed = true; continue; }
    if (isQuote(u, i) || isMark(u, i) || has(u, i, F.coord) || has(u, i - 1, F.coord)) continue;
    // what a preposition governs reaches to its noun
    if (governed) { governed = adjective; continue; }
    const first = cue && has(u, i, F.capital) ? inflection.firstNames.get(low) : undefined;
    const { classes, sure } = first ? { classes: first, sure: true } : has(u, i, F.capital) && inflection.named.has(low) ? { classes: "*", sure: true } : nominalOf(inflection, low);
    if (classes === "*" && sure && !first && !inflection.named.has(low)) { if (cue || adjective && i < end - 1 || has(u, i, F.capital)) continue; return widened(u, p, i); }
    const known = first !== undefined || inflection.named.has(low);
    // "in an interview with the paper Ann Lee, the mayor": a person's name, with what she is behind it
    if (cue && i > p && has(u, i, F.capital) && has(u, i - 1, F.outletNoun) && has(u, i + 1, F.capital) && isComma(u, i + 2) && has(u, i + 3, F.title | F.speaker)) return i;
    if (!classes || has(u, i, F.capital) && !known && (has(u, i - 1, F.capital | F.title | F.outletNoun) || inflection.bodies.has(lowAt(u, i - 1)))) continue;
    if (verb && classes !== "*" && ![...classes].some((one) => agrees(one, verb))) continue;
    if (sure && (known || !has(u, i, F.capital))) { head = i; break; }
    if (head < 0 && (verb ? verb !== "x" : has(u, i, F.capital) && isComma(u, end))) head = i;
  }
  return head < 0 ? end : widened(u, p, head);
}

/** "Told the paper “X” the minister": the source behind an outlet that is told and whose name stands in marks; null where none does. */
export function behindMarks(u: Unit, p: number, limit: number): Range | null {
  if (!inflectionOf(u.sight.lexicon.pack)) return null;
  let at = p;
  while (at < Math.min(limit, p + MOST_BEFORE) && !has(u, at, F.outletNoun)) { if (isBoundary(u, at) || isMark(u, at) || has(u, at, F.capital | F.title | F.that | F.sub | F.prep)) return null; at++; }
  if (!has(u, at, F.outletNoun)) return null;
  let close = at + 1;
  if (isQuote(u, close)) close++;
  else if (MARK.test(lowAt(u, close))) {
    for (close++; close < Math.min(limit, at + MOST_BEFORE) && !MARK.test(lowAt(u, close)); close++) if (isBoundary(u, close)) return null;
    if (!MARK.test(lowAt(u, close++))) return null;
  } else return null;
  if (close >= limit || isBoundary(u, close) || !has(u, close, F.title | F.speaker | F.capital)) return null;
  return rightSource(u, close, limit);
}
/** Items before an outlet's noun, and of its name. */
const MOST_BEFORE = 8, MARK = /^["”“„»«’']$/u;

/** "Said at a meeting in X the minister": the subject of a cue behind its adverbials, where its case shows; null where none does. */
export function lateSource(u: Unit, p: number, limit: number, cue: string): Range | null {
  const { pack } = u.sight.lexicon;
  if (!inflectionOf(pack)) return null;
  const verb = agreement(pack, cue);
  if (verb === "x" || verb === "1") return null;
  const start = behindAdverbials(u, p, limit, verb);
  if (start === p) return null;
  const found = rightSource(u, start, limit);
  // "wrote on the platform X": one name behind such a noun is its own
  if (found && found[1] === found[0] + 1 && has(u, found[0], F.capital) && has(u, found[0] - 1, F.outletNoun | F.media)) return null;
  return found && !has(u, found[0], F.prep | F.object) && speaking(u, found) ? found : null;
}

/** "In an interview with X the minister said": the subject between fronted adverbials from p and the verb group at g; null where none shows. */
export function frontedSource(u: Unit, p: number, g: number, cue: string): Range | null {
  const { pack } = u.sight.lexicon;
  if (!inflectionOf(pack) || !has(u, p, F.prep | F.told | F.time)) return null;
  const start = behindAdverbials(u, p, g, agreement(pack, cue));
  return start > p && start < g && speaking(u, [start, g]) ? [start, g] : null;
}

/** "Told X the minister": where the one told stands before a source, case apart, the source alone; null where nobody does. */
export function behindTold(u: Unit, [from, to]: Range, cue: string): Range | null {
  const { pack } = u.sight.lexicon;
  const inflection = inflectionOf(pack);
  if (!inflection) return null;
  const word = u.items[from]! < 0 ? "" : u.sight.tokens.word[u.items[from]!]!;
  const acronym = word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
  const { classes } = nominalOf(inflection, lowAt(u, from));
  if (!acronym && (has(u, from, F.capital) || classes !== "" && classes !== "*")) return null;
  let end = from;
  while (end < to && !isBoundary(u, end)) end++;
  const start = subjectStart(u, from, end, agreement(pack, cue) ?? "s");
  return start > from && start < end && speaking(u, [start, to]) ? [start, to] : null;
}

/** Whether the first noun of a phrase stands in a case that no subject has; names and what the pack cannot tell do not count. */
export function oblique(u: Unit, [from, to]: Range): boolean {
  const { pack, endings } = u.sight.lexicon;
  const inflection = inflectionOf(pack);
  if (!inflection) return false;
  let p = from;
  while (p < to - 1 && (has(u, p, F.det | F.poss | F.number | F.adv) || adjectival(endings.adjective, lowAt(u, p)) && !has(u, p, F.title | F.speaker))) p++;
  if (u.items[p]! < 0 || has(u, p, F.capital | F.subject | F.det | F.number)) return false;
  const { classes } = nominalOf(inflection, lowAt(u, p));
  return classes === "" || classes === "*";
}

/** Whether a name in this form may be a subject. */
export function maySubject(pack: Pack, low: string): boolean {
  const inflection = inflectionOf(pack);
  return !inflection || !/^(?:-|\*!)$/u.test(byEnding(inflection.nouns, inflection.longest, low) ?? "?");
}

function behindAdverbials(u: Unit, p: number, limit: number, verb: string | null): number {
  let start = p;
  for (let before = -1; before !== start; ) {
    before = start;
    while (has(u, start, F.adv | F.time | F.number) && !has(u, start, F.det) && start < limit) start++;
    if (isQuote(u, start) && has(u, start - 1, F.prep)) { start++; continue; }
    if (start >= limit || !has(u, start, F.prep | F.told)) continue;
    const end = Math.min(limit, adverbialEnd(u, start, limit)), subject = subjectStart(u, start + 1, end, verb ?? "s");
    start = subject;
    if (subject < end) break;
  }
  return start;
}

function speaking(u: Unit, [from, to]: Range): boolean {
  for (let q = from; q < to; q++) if (has(u, q, F.capital | F.speaker | F.title | F.document | F.outletNoun)) return true;
  return false;
}

/** The head's phrase with the determiners and adjectives before it. */
function widened(u: Unit, p: number, head: number): number {
  const { pack, endings } = u.sight.lexicon;
  const inflection = inflectionOf(pack)!;
  let from = head;
  const object = nominalOf(inflection, lowAt(u, head)).classes === "*";
  while (from - 1 > p && (has(u, from - 1, F.det | F.poss) || (adjectival(endings.adjective, lowAt(u, from - 1)) && !has(u, from - 1, F.capital) && (object || nominalOf(inflection, lowAt(u, from - 1)).classes !== "")))) from--;
  return from;
}

const adjectival = (endings: readonly string[], low: string): boolean => endings.some((ending) => low.length > ending.length + 1 && low.endsWith(ending));

/** The subject that the finite verb behind p agrees with, adverbs and pronouns skipped; null where another phrase comes first. */
function verbBehind(u: Unit, p: number): string | null {
  let q = p;
  while (has(u, q, F.adv | F.neg | F.object | F.time) && !isFinite(u, q)) q++;
  return !isBoundary(u, q) && isFinite(u, q) ? agreement(u.sight.lexicon.pack, lowAt(u, q)) : null;
}
