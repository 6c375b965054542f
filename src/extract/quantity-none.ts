/**
 * Numbers that count nothing: clock times, scores, ordinals, telephone numbers, enumerations and numbers inside names.
 * Dates and years are masked before; the words after which a number is no figure are the pack's.
 */
import { Is, KINDS } from "../text/characters.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import type { Counted } from "./quantity-noun.ts";
import { sentenceEnd, type Amount, type QuantityReader } from "./quantity-amount.ts";

const touching = (tokens: Tokens, t: number): boolean => t + 1 < tokens.count && tokens.end[t] === tokens.start[t + 1];

/** Whether the form of the number or the mark beside it forbids a figure, whatever it would count. */
export function isNoFigure(reader: QuantityReader, { at, end, unit, numbers, dashed, values }: Amount, limit: number): boolean {
  const { tokens, words } = reader;
  const number = numbers[0]!;
  const low = tokens.low[at]!;
  if (end < limit && words.notBefore.longest(tokens, end, limit)) return true;
  if (!number.digits) return false;
  if (/:/u.test(low) || (numbers.length > 1 && /:/u.test(tokens.low[end - 1]!))) return true;
  if (end < limit && words.dayPeriods.has(tokens.low[end]!.replaceAll(".", ""))) return true;
  if (unit) return false;
  if (dashed && values.length < 2) return true;
  if (/^\d{1,2}\.[0-5]\d$/u.test(low) && words.decimal !== "." && number.scale === 1) return true;
  if (/^0\d/u.test(low) && number.plain) return true;
  if (number.plain && /^\d{9}/u.test(low)) return true;
  const before = at > 0 && tokens.end[at - 1] === tokens.start[at] ? tokens.low[at - 1]! : "";
  const after = end < limit && touching(tokens, end - 1) ? tokens.low[end]! : "";
  if (before !== "" && "#+/@§&=_*".includes(before) || after !== "" && "/@&=_*".includes(after)) return true;
  // "won 5 & 4": a score whatever the spacing
  if ((end < limit && tokens.low[end] === "&") || (at > 0 && tokens.low[at - 1] === "&" && tokens.kind[at - 2] === Kind.number)) return true;
  const next = end + (after === "." ? 1 : 0);
  // "31. desember", "3. runde": the stop makes an ordinal of it where its sentence goes on in small letters
  if (after === "." && next < limit && tokens.kind[next] === Kind.word && number.plain && (words.nounsCapitalised || !isCapital(tokens, next))) return true;
  if (number.plain && isAddress(reader, end, limit)) return true;
  // enumerations: the number opens the line and a stop or bracket closes it
  const opens = at === 0 || tokens.block[at - 1] !== tokens.block[at] || lineStart(tokens, at);
  if (opens && number.plain && (after === "." || after === ")") && number.value < 100) return true;
  if ((before === "(" || before === "[") && (after === ")" || after === "]") && !nameBefore(tokens, at - 2)) return true;
  return telephone(reader, at, end, limit);
}

function lineStart(tokens: Tokens, at: number): boolean {
  const gap = tokens.text.slice(Math.max(tokens.end[at - 1]!, tokens.start[at]! - 40), tokens.start[at]);
  return gap.includes("\n");
}

/** "12 Harbour Street": capitals behind the number, the last of them a word for a place. */
function isAddress({ tokens, words }: QuantityReader, t: number, limit: number): boolean {
  let k = t;
  while (k < limit && k < t + 4 && tokens.kind[k] === Kind.word && isCapital(tokens, k)) k++;
  return k > t + 1 && words.streets.has(tokens.low[k - 1]!);
}

function spacesIn(number: string): number {
  let spaces = 0;
  for (let i = 0; i < number.length; i++) if (KINDS[number.charCodeAt(i)]! & Is.space) spaces++;
  return spaces;
}

/** Several bare numbers in a row, of three groups of digits or more, spaced or joined by hyphens. */
function telephone({ tokens, blocked }: QuantityReader, at: number, end: number, limit: number): boolean {
  const groups = (t: number): number => (tokens.kind[t] === Kind.number && !blocked[t] ? 1 + spacesIn(tokens.low[t]!) : 0);
  let run = groups(at), neighbours = 0;
  for (let k = at - 1; k >= 0 && k > at - 6 && (groups(k) > 0 || tokens.low[k] === "-"); k--) { run += groups(k); neighbours += groups(k); }
  for (let k = end; k < limit && k < end + 6 && (groups(k) > 0 || tokens.low[k] === "-"); k++) { run += groups(k); neighbours += groups(k); }
  const leading = [at - 1, at].some((t) => t >= 0 && groups(t) > 0 && /^0\d/u.test(tokens.low[t]!));
  return neighbours > 0 && (run >= 3 || leading);
}

export function isCapital(tokens: Tokens, t: number): boolean { const c = tokens.word[t]![0]!; return c !== c.toLowerCase(); }

/** A capitalised word that is not the first of its sentence, or the second of two capitalised ones. */
function nameBefore(tokens: Tokens, t: number): boolean {
  return t >= 0 && tokens.kind[t] === Kind.word && isCapital(tokens, t);
}

/** Whether the number belongs to the name before it ("Apollo 11", "World War Two"), as a small bare number behind a capital does. */
export function isName(reader: QuantityReader, { first, at, numbers, unit }: Amount, noun: Counted | null): boolean {
  const { tokens, words } = reader;
  const number = numbers[0]!;
  if (unit || first !== at || numbers.length > 1) return false;
  const sentence = tokens.sentences[tokens.sentence[at]!]!;
  const before = at - 1;
  const year = number.plain && number.value >= 1000 && number.value <= 2100;
  if (year && !noun) return true;
  if (before < sentence[0] || tokens.kind[before] !== Kind.word) return false;
  // "the Seven Dwarfs"
  if (!number.digits && isCapital(tokens, at) && !words.nounsCapitalised) return !titleCase(tokens, sentence[0], sentence[1]);
  if (!isCapital(tokens, before)) return false;
  if (number.digits ? !number.plain || number.value > 9999 : !isCapital(tokens, at)) return false;
  // "above Podlasie 22 balloons": behind the name of a place a number counts what follows
  if (noun && number.digits && before > sentence[0] && words.prepositions.has(tokens.low[before - 1]!) && !isCapital(tokens, noun.first) && !words.finiteEndings.some((ending) => ending.length > 1 && tokens.low[noun.first]!.endsWith(ending))) return false;
  if (before === sentence[0] && !/^\p{Lu}{2,}$/u.test(tokens.word[before]!)) return false;
  return !titleCase(tokens, sentence[0], sentence[1]) || !noun || !isCapital(tokens, noun.first);
}

/** A headline that capitalises its words tells no names by capitals. */
function titleCase(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0, all = 0;
  for (let t = from; t < to && t < from + 40; t++) if (tokens.kind[t] === Kind.word && tokens.low[t]!.length >= 4) { all++; if (isCapital(tokens, t)) capitals++; }
  return all >= 3 && capitals / all > 0.75;
}

/** ", 30," or "(30)" behind a name is an age. */
export function looksLikeAge(reader: QuantityReader, { at, end, numbers }: Amount): boolean {
  const { tokens, words } = reader;
  const number = numbers[0]!;
  if (numbers.length > 1 || !number.plain || number.value < 1 || number.value > 115 || number.tail) return false;
  const limit = sentenceEnd(tokens, at);
  const mark = tokens.low[at - 1];
  if (mark !== "," && mark !== "(") return false;
  const closes = end >= limit || tokens.kind[end] === Kind.mark || mark === ",";
  return closes && (nameBefore(tokens, at - 2) || (mark === "," && end < limit && tokens.low[end] === "," && words.persons.longest(tokens, at - 2, at - 1) !== null));
}
