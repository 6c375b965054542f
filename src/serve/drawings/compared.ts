/**
 * Two wordings of the same words, told apart word by word: what only one of them has is marked. Renderings in different languages have no
 * words to compare; there the drift itself is marked, in the words that show it.
 */
import { html, type Html } from "../../show/html.ts";

/** Longer wordings are compared in their beginning; the table of a comparison grows with the product of both. */
const LONGEST = 400;

interface Word {
  readonly text: string;
  readonly key: string;
}

const wordsIn = (text: string): Word[] =>
  (text.match(/\s*\S+/gu) ?? []).slice(0, LONGEST).map((word) => ({ text: word, key: word.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").toLowerCase() }));

/** The places of words in `a` that `b` has too, in the same order (the longest common subsequence). */
function common(a: readonly Word[], b: readonly Word[]): Set<number> {
  const wide = b.length + 1;
  const table = new Uint16Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * wide + j] =
        a[i]!.key === b[j]!.key ? table[(i + 1) * wide + j + 1]! + 1 : Math.max(table[(i + 1) * wide + j]!, table[i * wide + j + 1]!);
  const found = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.key === b[j]!.key) {
      found.add(i++);
      j++;
    } else if (table[(i + 1) * wide + j]! >= table[i * wide + j + 1]!) i++;
    else j++;
  }
  return found;
}

/**
 * A wording with the words marked that another one has not.
 *
 *     String(compared("He did not go", "He did go")) === 'He did <mark class="odd">not</mark> go'
 */
export function compared(text: string, other: string): Html {
  const [own, theirs] = [wordsIn(text), wordsIn(other)];
  const shared = common(own, theirs);
  const parts: Html[] = [];
  for (let i = 0; i < own.length;) {
    const odd = !shared.has(i) && own[i]!.key !== "";
    let end = i + 1;
    while (end < own.length && (!shared.has(end) && own[end]!.key !== "") === odd) end++;
    const stretch = own
      .slice(i, end)
      .map((word) => word.text)
      .join("");
    const lead = /^\s*/u.exec(stretch)![0];
    parts.push(odd ? html`${lead}<mark class="odd">${stretch.slice(lead.length)}</mark>` : html`${stretch}`);
    i = end;
  }
  const rest = text.slice(own.reduce((sum, word) => sum + word.text.length, 0));
  return html`${parts}${rest}`;
}

/** A wording with one stretch of it marked; unmarked where it does not hold it. */
export function marked(text: string, stretch: string): Html {
  const at = stretch ? text.indexOf(stretch) : -1;
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark class="odd">${stretch}</mark>${text.slice(at + stretch.length)}`;
}
