/** How far a name may reach: runs of capitalised words with what joins them. */
import { Is, KINDS } from "../text/characters.ts";
import { Kind, type Tokens } from "../text/segment.ts";
import type { NameWords } from "./mention-words.ts";

/** True for a word that begins with a capital, a lower-case article before a hyphen left aside ("al-Assad"). */
export function isCapital(word: string): boolean {
  if (KINDS[word.charCodeAt(0)]! & Is.capital) return true;
  // four small letters in front tell enough
  for (let i = 0; i < 4 && i < word.length; i++) if (!(KINDS[word.charCodeAt(i)]! & Is.small)) return /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}|^\p{Ll}\p{Lu}/u.test(word);
  return false;
}
/** True for two capitals or more and nothing else but digits, an ending aside. */
export const isAcronym = (word: string): boolean => !(KINDS[word.charCodeAt(1)]! & Is.small) && /^\p{Lu}[\p{Lu}\d&]+(?:[:'’-]?\p{Ll}{1,3})?$/u.test(word);

/** No name has more words than this; a longer run is a list or a headline. */
const LONGEST = 12;

/**
 * The token behind the run of a name that begins at token i: capitalised words, particles and initials between them, a short number
 * behind them, and, for names of bodies, "of …", "for … and …".
 */
export function runEnd(tokens: Tokens, words: NameWords, i: number, end: number, usable: (t: number) => boolean, heads: (low: string) => boolean, ties: (low: string) => boolean): number {
  const limit = Math.min(end, i + LONGEST);
  const isName = (t: number): boolean => t < limit && tokens.kind[t] === Kind.word && isCapital(tokens.word[t]!) && usable(t);
  if (!isName(i)) return i + 1;
  const isHead = (t: number): boolean => heads(tokens.low[t]!);
  let j = i + 1, body = isHead(i), chain = false;
  const take = (to: number): void => { for (; j < to; j++) if (isHead(j)) body = true; };
  while (j < limit) {
    const low = tokens.low[j]!, word = tokens.word[j]!;
    if (isName(j)) { take(j + 1); continue; }
    if (word === "." && (tokens.word[j - 1]!.length === 1 || /^(?:\p{L}\.)+\p{L}$/u.test(tokens.word[j - 1]!)) && isName(j + 1)) { take(j + 2); continue; }
    if (word === "&" && isName(j + 1)) { take(j + 2); continue; }
    if (/^\d(?:[:'’]\p{Ll}{1,2})?$/u.test(word) && j - i >= 2 && (j + 1 >= end || tokens.kind[j + 1] === Kind.mark || !isMeasured(tokens, words, j + 1))) { take(j + 1); break; }
    if (tokens.kind[j] !== Kind.word) break;
    let to = j;
    while (to < j + 3 && to < limit && words.particles.has(tokens.low[to]!)) to++;
    if (to > j && isName(to) && !words.links.has(low) && !words.determiners.has(low)) { take(to + 1); continue; }
    if (body && (words.links.has(low) || ties(low))) {
      const next = tokens.low[j + 1] ?? "";
      to = words.determiners.has(next) || ties(next) ? j + 2 : j + 1;
      if (isName(to)) { chain = true; take(to + 1); continue; }
    }
    if (chain && words.coordinators.has(low) && isName(j + 1) && (words.links.has(tokens.low[j + 2] ?? "") || ties(tokens.low[j + 2] ?? ""))) { take(j + 2); continue; }
    break;
  }
  return j;
}

/** Whether a word in small letters behind a number is what it counts. */
const isMeasured = (tokens: Tokens, words: NameWords, t: number): boolean => tokens.kind[t] === Kind.number || words.dates.has(tokens.low[t]!) || !isCapital(tokens.word[t]!) && /^\p{L}/u.test(tokens.word[t]!) && !words.ordinary.has(tokens.low[t]!);
