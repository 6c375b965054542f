/**
 * Words as the full-text indices hold them, and as queries ask for them: lower case, letters that carry no separate accent spelled
 * plainly (ł, ø, ß); accents fall in the index's own tokenizer. Endings are not cut from what is kept: a query asks for what its word
 * begins with, so that one index serves languages of any inflection.
 */
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", œ: "oe", æ: "ae", đ: "d", ð: "d", þ: "th", ß: "ss", ı: "i", ħ: "h", ŋ: "n" };

/** A text in the letters of the index; its length may differ. */
export const fold = (text: string): string => text.toLowerCase().replace(/[łøœæđðþßıħŋ]/gu, (letter) => LETTERS[letter]!);

const plain = (text: string): string => fold(text).normalize("NFD").replace(/\p{M}/gu, "");

export interface Folded {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text without case and accents, each with where it stands; letters and digits make words, as in the index. */
export function foldedWords(text: string): Folded[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    word: plain(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * What the forms of a word begin with: the longer the word, the longer an ending may be. Words of four letters and less stay.
 *
 *     stem("zolnierzy") === "zolnie"
 */
export function stem(word: string): string {
  const { length } = word;
  return /\d/u.test(word) ? word : word.slice(0, length - (length >= 9 ? 3 : length >= 7 ? 2 : length >= 5 ? 1 : 0));
}
