/**
 * What is new among all that has come: statements that an article makes for the first time. An edited article comes whole, and what its
 * version before said already is no news.
 */
import type { Archive, Said, StatementFilter } from "../store/store.ts";

/** Statements that came between two places, in memory so many at a time. */
const PAGE = 200;

/** What makes a statement the same in two versions of an article. */
const sayingOf = (speaker: string | null, text: string): string => `${speaker ?? ""}\n${text.replace(/\s+/gu, " ")}`;

/**
 * The statements of a filter that came between two places, an article's own order kept.
 *
 *     for await (const { text } of newStatements(archive, { speaker: "Straumdal" }, { after: 12, to: 20 })) …
 */
export async function* newStatements(
  archive: Archive,
  filter: StatementFilter,
  arrived: { readonly after: number; readonly to: number },
): AsyncGenerator<Said> {
  if (arrived.to <= arrived.after) return;
  const known = new Map<string, ReadonlySet<string>>();
  for (let after: string | undefined; ;) {
    const rows = await archive.statements({ ...filter, arrived, limit: PAGE, ...(after !== undefined && { after }) });
    for (const { cursor: _, ...one } of rows) {
      const { id, versions } = one.article;
      if (versions > 1 && !known.has(id)) known.set(id, await saidBefore(archive, id));
      if (!known.get(id)?.has(sayingOf(one.statement.speaker?.name ?? null, one.text))) yield one;
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.cursor;
  }
}

async function saidBefore(archive: Archive, id: string): Promise<ReadonlySet<string>> {
  const before = (await archive.versions(id)).at(-2)?.article;
  return new Set(
    before?.statements.map(({ speaker, content }) => sayingOf(speaker?.name ?? null, content.map((span) => before.text.slice(...span)).join(" … "))),
  );
}
