/**
 * Expressions of one or more words, found by a trie over lower-case tokens: one step a token, whatever the number of
 * expressions. Word edges are token edges, so "från" never gives "fr". Expressions are tokenised as texts are, so
 * "t.ex." or "co-operation" match as they are read.
 */
import { tokenize, type Tokens } from "./segment.ts";

interface Node<T> { next: Map<string, Node<T>>; values: T[] | null }
/** Most expressions end where they begin: their nodes share one map that stays empty. */
const LEAF = new Map<string, never>();

export interface Found<T> {
  /** The token behind the expression's last. */
  readonly end: number;
  readonly values: readonly T[];
}

export interface Phrases<T> {
  /** The longest expression that begins at token i and ends by `limit` (exclusive), or null. */
  longest(tokens: Tokens, i: number, limit?: number): Found<T> | null;
  /** All expressions that begin at token i, shortest first. */
  all(tokens: Tokens, i: number, limit?: number): Found<T>[];
  /** Whether some expression begins with this lower-case word. */
  starts(low: string): boolean;
  /** Whether any expression begins with this lower-case word. */
  opens(low: string): boolean;
  /** The values of exactly this lower-case word. */
  word(low: string): readonly T[];
}

const NO_ABBREVIATIONS = { abbreviations: new Set<string>() };
const NONE: readonly never[] = [];

/** The first token of each expression's, and one entry more that ends the last; all are tokenised at once, each on a line. */
export function tokenizeAll(expressions: readonly string[]): { tokens: Tokens; firsts: Int32Array } {
  const tokens = tokenize(expressions.join("\n"), [], NO_ABBREVIATIONS);
  const firsts = new Int32Array(expressions.length + 1);
  let t = 0, at = 0;
  for (let i = 0; i < expressions.length; i++) {
    firsts[i] = t;
    at += expressions[i]!.length + 1;
    while (t < tokens.count && tokens.start[t]! < at) t++;
  }
  firsts[expressions.length] = t;
  return { tokens, firsts };
}

/** Compiles [expression, value] pairs; an expression may have several values. */
export function phrases<T>(entries: Iterable<readonly [expression: string, value: T]>): Phrases<T> {
  const root: Node<T> = { next: new Map(), values: null };
  const list = [...entries];
  const { tokens: { low }, firsts } = tokenizeAll(list.map(([expression]) => expression));
  for (const [i, [, value]] of list.entries()) {
    if (firsts[i] === firsts[i + 1]) continue;
    let node = root;
    for (let t = firsts[i]!; t < firsts[i + 1]!; t++) {
      let next: Node<T> | undefined = node.next.get(low[t]!);
      if (!next) {
        if (node.next === LEAF) node.next = new Map();
        node.next.set(low[t]!, (next = { next: LEAF, values: null }));
      }
      node = next;
    }
    (node.values ??= []).push(value);
  }
  const all = (tokens: Tokens, i: number, limit = tokens.count): Found<T>[] => {
    let node = root.next.get(tokens.low[i]!);
    if (!node) return [];
    const found: Found<T>[] = [];
    for (let t = i + 1; ; t++) {
      if (node.values) found.push({ end: t, values: node.values });
      if (t >= limit) break;
      const next: Node<T> | undefined = node.next.get(tokens.low[t]!);
      if (!next) break;
      node = next;
    }
    return found;
  };
  return {
    all,
    longest: (tokens, i, limit = tokens.count) => {
      let node = root.next.get(tokens.low[i]!);
      let found: Found<T> | null = null;
      for (let t = i + 1; node; t++) {
        if (node.values) found = { end: t, values: node.values };
        if (t >= limit) break;
        node = node.next.get(tokens.low[t]!);
      }
      return found;
    },
    starts: (low) => root.next.has(low),
    opens: (low) => root.next.has(low),
    word: (low) => root.next.get(low)?.values ?? NONE,
  };
}
