/**
 * Full-text search: articles that have all words or names of a question, the best first, each with the place where it answers best.
 */
import type { Article, Block, Span, Statement } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { cursorOf, placesOf } from "./cursor.ts";
import { unpack } from "./desk.ts";
import { foldedWords } from "./fold.ts";
import { listed } from "./lists.ts";
import { matchOf, termsOf, type Term } from "./query.ts";
import type { Hit, Paged } from "./store.ts";

/** Words of a title and names weigh more than words of the body. */
const WEIGHTS = "8.0, 1.0, 4.0";
/** The articles that are ranked: where more have all the words, the newest of them. Bounds what a question of common words costs. */
const RANKED = 2000;
const AROUND = 160;

/** Articles for a question, at most `limit`; where none has all the words, those that have most. */
export function search(connection: Connection, question: string, packs: readonly Pack[], limit: number, after?: string): Paged<Hit>[] {
  const terms = termsOf(connection, question, packs);
  if (!terms.length) return [];
  const { newest, shown } = pageAt(connection, after);
  const under = (how: "AND" | "OR") => ranked(connection, matchOf(terms, "title body", "names", how), newest, shown + limit);
  const all = under("AND");
  const rows = all.length || terms.length === 1 ? all : under("OR");
  return rows.slice(shown).map((n, i) => {
    const { body } = connection.row<{ body: Uint8Array }>("SELECT version.body FROM article JOIN version ON version.id = article.id WHERE n = ?", n)!;
    const article = unpack(body);
    return { article: listed(connection, n), ...bestPlace(connection, article, terms), cursor: cursorOf(newest, shown + i + 1) };
  });
}

/** The newest article when the first page was asked for, and how many hits were shown: what has come since does not move the others. */
function pageAt(connection: Connection, after: string | undefined): { newest: number; shown: number } {
  if (after === undefined) return { newest: connection.row<{ n: number | null }>("SELECT max(n) AS n FROM article")!.n ?? 0, shown: 0 };
  const [newest, shown] = placesOf(after, 2);
  return { newest: newest!, shown: shown! };
}

function ranked(connection: Connection, query: string, newest: number, limit: number): number[] {
  const rows = connection.rows<{ n: number }>(
    `SELECT rowid AS n FROM article_words WHERE article_words MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ${RANKED}`,
    query,
    BigInt(newest),
  );
  if (rows.length < RANKED)
    return connection
      .rows<{ n: number }>(
        `SELECT rowid AS n FROM article_words WHERE article_words MATCH ? AND rowid <= ? ORDER BY bm25(article_words, ${WEIGHTS}), rowid DESC LIMIT ?`,
        query,
        BigInt(newest),
        limit,
      )
      .map(({ n }) => n);
  return connection
    .rows<{ n: number }>(
      `SELECT rowid AS n FROM article_words WHERE article_words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY bm25(article_words, ${WEIGHTS}), rowid DESC LIMIT ?`,
      query,
      BigInt(rows.at(-1)!.n),
      BigInt(newest),
      limit,
    )
    .map(({ n }) => n);
}

interface Place {
  readonly block: Block;
  readonly met: number;
  readonly first: number;
}

/** The block that has most of the terms, cut around the first of them, and the statement that stands there. */
function bestPlace(connection: Connection, article: Article, terms: readonly Term[]): Pick<Hit, "statement" | "text" | "span"> {
  const entityIds = terms.map(
    ({ entities }) => new Set(entities.map((n) => connection.row<{ id: string }>("SELECT id FROM entity WHERE n = ?", n)!.id)),
  );
  const mentions = article.mentions.toSorted((a, b) => a.span[0] - b.span[0]);
  let best: Place | null = null;
  let m = 0;
  for (const block of article.blocks) {
    const [from, to] = block.span;
    const met = new Set<number>();
    let first = to;
    while (m < mentions.length && mentions[m]!.span[0] < from) m++;
    for (; m < mentions.length && mentions[m]!.span[0] < to; m++) {
      const { span, entity } = mentions[m]!;
      for (const [i, ids] of entityIds.entries())
        if (ids.has(entity)) {
          met.add(i);
          first = Math.min(first, span[0]);
        }
    }
    const found = foldedWords(article.text.slice(from, to));
    for (const [w, { word, start }] of found.entries()) {
      for (const [i, term] of terms.entries()) {
        if (!term.starts.some((begin) => word.startsWith(begin)) && !term.exact.some((form) => startsPhrase(found, w, form))) continue;
        met.add(i);
        first = Math.min(first, from + start);
      }
    }
    if (met.size > (best?.met ?? 0)) best = { block, met: met.size, first };
  }
  const { block, first } = best ?? { block: article.blocks[0] ?? { span: [0, article.text.length] as Span }, first: article.blocks[0]?.span[0] ?? 0 };
  const span = cut(article.text, block.span, first);
  return { statement: statementAt(article.statements, first)?.id ?? null, text: article.text.slice(...span), span };
}

function startsPhrase(found: readonly { word: string }[], at: number, phrase: string): boolean {
  const parts = phrase.split(" ");
  return parts.every((part, i) => found[at + i]?.word === part);
}

/** A piece of a block around a place, from word edge to word edge. */
function cut(text: string, [from, to]: Span, at: number): Span {
  let start = Math.max(from, at - AROUND / 2),
    end = Math.min(to, start + 2 * AROUND);
  while (start > from && !/\s/u.test(text[start - 1]!)) start--;
  while (end < to && !/\s/u.test(text[end]!)) end--;
  if (end <= start) end = to;
  return [start, end];
}

/** The shortest statement whose content has this place. */
function statementAt(statements: readonly Statement[], at: number): Statement | null {
  let best: Statement | null = null,
    size = Infinity;
  for (const statement of statements)
    for (const [from, to] of statement.content)
      if (from <= at && at < to && to - from < size) {
        best = statement;
        size = to - from;
      }
  return best;
}
