/**
 * Articles of one story that print one text: agency copy under many names, a publisher's reprints, shortened versions. Texts are sets
 * of word shingles; MinHash signatures in bands propose pairs without comparing all with all, the sets themselves decide. Containment
 * counts, not likeness: half an agency's text is still the agency's text. Titles are left out, each desk writes its own.
 */
import type { Article, Evidence } from "../model.ts";
import { Kind } from "../text/segment.ts";
import { tokensOf } from "./wording.ts";

/** The articles that print one text, as places in the list, and the first words that each shares with the first. */
export interface CopyGroup { readonly members: readonly number[]; readonly evidence: readonly Evidence[] }

/** Words a shingle; four in a row are seldom the same by chance. */
const WORDS = 4;
/** Bands of two rows find a pair of which a quarter is shared with p > 0.87, half of it with p > 0.9999. */
const BANDS = 32, ROWS = 2;
/** The share of the shorter text that must stand in the other; shared quotations alone reached 0.35 in rewritten texts made for this. */
const CONTAINED = 0.5;
/** Texts with fewer shingles say too little to be a copy. */
const LEAST = 12;
/** In a band that many share, each is compared with so many. */
const COMPARED = 8;
const BODY: ReadonlySet<string> = new Set(["lede", "paragraph", "heading"]);

interface Shingle { readonly hash: number; readonly from: number; readonly to: number }

/**
 * The groups of two and more articles that print one text.
 *
 *     copies([wire, reprint, other])[0].members   // [0, 1]
 */
export function copies(articles: readonly Article[]): CopyGroup[] {
  const texts = articles.map(shinglesOf);
  const sets = texts.map((shingles) => new Set(shingles.map(({ hash }) => hash)));
  const leader = articles.map((_, i) => i);
  const root = (i: number): number => { while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!; return i; };
  const bands = new Map<string, number[]>();
  sets.forEach((set, i) => {
    if (set.size < LEAST) return;
    for (const band of bandsOf(set)) {
      const near = bands.get(band);
      if (!near) { bands.set(band, [i]); continue; }
      for (const j of near) if (root(i) !== root(j) && contained(set, sets[j]!) >= CONTAINED) leader[root(i)] = root(j);
      if (near.length < COMPARED) near.push(i);
    }
  });
  const groups = new Map<number, number[]>();
  articles.forEach((_, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), i]));
  return [...groups.values()].filter((members) => members.length > 1).map((members) => ({ members, evidence: evidenceOf(members, articles, texts, sets) }));
}

function shinglesOf(article: Article): Shingle[] {
  const tokens = tokensOf(article);
  const at: number[] = [];
  for (let t = 0; t < tokens.count; t++) if (tokens.kind[t] !== Kind.mark && BODY.has(tokens.blocks[tokens.block[t]!]?.kind ?? "")) at.push(t);
  const made: Shingle[] = [];
  for (let i = 0; i + WORDS <= at.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + WORDS; k++) {
      const low = tokens.low[at[k]!]!;
      for (let c = 0; c < low.length; c++) hash = Math.imul(hash ^ low.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
    }
    made.push({ hash: hash >>> 0, from: tokens.start[at[i]!]!, to: tokens.end[at[i + WORDS - 1]!]! });
  }
  return made;
}

function bandsOf(set: ReadonlySet<number>): string[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of set)
    for (let k = 0; k < least.length; k++) {
      const mixed = mix(hash ^ Math.imul(k + 1, 0x9e3779b1));
      if (mixed < least[k]!) least[k] = mixed;
    }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.slice(band * ROWS, band * ROWS + ROWS).join(",")}`);
}

/** Spreads the bits of a number over all of it. */
function mix(n: number): number {
  n = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
  return (n ^ (n >>> 16)) >>> 0;
}

function contained(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const hash of less) if (more.has(hash)) common++;
  return common / less.size;
}

/** The longest stretch that each member shares with the one it shares most with, at most two lines of it. */
function evidenceOf(members: readonly number[], articles: readonly Article[], texts: readonly (readonly Shingle[])[], sets: readonly ReadonlySet<number>[]): Evidence[] {
  const [first, second] = members as [number, number];
  return members.flatMap((i) => {
    const other = sets[i === first ? second : first]!;
    let best: [number, number] | null = null, most = 0;
    for (let k = 0; k < texts[i]!.length; ) {
      let end = k;
      while (end < texts[i]!.length && other.has(texts[i]![end]!.hash)) end++;
      if (end - k > most) { most = end - k; best = [texts[i]![k]!.from, texts[i]![Math.min(end, k + LONGEST) - 1]!.to]; }
      k = end + 1;
    }
    return best ? [{ article: articles[i]!.id, text: articles[i]!.text.slice(...best), span: best }] : [];
  });
}

/** Shingles of a stretch that is shown. */
const LONGEST = 20;
