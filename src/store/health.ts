/** Whether an archive is sound: SQLite's own check, the full-text indices' own, and whether the parts of every article are all there. */
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { schemaOf, type Connection } from "./connection.ts";
import { migrations } from "./migrations.ts";
import type { Health } from "./store.ts";

/** What must have no row; anything found is a part without its whole, or a whole without a part. */
const torn: Readonly<Record<string, string>> = {
  "articles without their newest version":
    "SELECT count(*) AS n FROM article WHERE NOT EXISTS (SELECT 1 FROM version WHERE version.id = article.id AND version.article = article.n)",
  "articles with a wrong number of versions":
    "SELECT count(*) AS n FROM article WHERE versions <> (SELECT count(*) FROM version WHERE version.article = article.n)",
  "articles without words": "SELECT count(*) AS n FROM article WHERE n NOT IN (SELECT rowid FROM article_words)",
  "words without article": "SELECT count(*) AS n FROM article_words WHERE rowid NOT IN (SELECT n FROM article)",
  "statements without words": "SELECT count(*) AS n FROM statement WHERE n NOT IN (SELECT rowid FROM statement_words)",
  "words without statement": "SELECT count(*) AS n FROM statement_words WHERE rowid NOT IN (SELECT n FROM statement)",
  "figures without words": "SELECT count(*) AS n FROM figure WHERE n NOT IN (SELECT rowid FROM figure_words)",
  "stories without articles": "SELECT count(*) AS n FROM story WHERE n NOT IN (SELECT story FROM member)",
  "stories neither told nor to be told":
    "SELECT count(*) AS n FROM story WHERE n NOT IN (SELECT story FROM telling) AND n NOT IN (SELECT story FROM untold)",
  "tellings without story": "SELECT count(*) AS n FROM telling WHERE story NOT IN (SELECT n FROM story)",
  "articles of outlets counted amiss":
    "SELECT abs((SELECT coalesce(sum(articles), 0) FROM outlet) - (SELECT count(*) FROM article WHERE outlet IS NOT NULL)) AS n",
  "names counted amiss": "SELECT abs((SELECT coalesce(sum(articles), 0) FROM entity) - (SELECT count(*) FROM mention)) AS n",
};
const counted = ["article", "version", "statement", "figure", "entity", "story"] as const;
const indices = ["article_words", "statement_words", "figure_words"] as const;

export function checkHealth(connection: Connection, path: string): Health {
  const problems: Problem[] = [];
  const wrong = (code: ProblemCode, detail: string) => problems.push({ code, span: null, detail });
  for (const { integrity_check: line } of connection.rows<{ integrity_check: string }>("PRAGMA integrity_check(20)"))
    if (line !== "ok") wrong("archive/damaged", `${path}: ${line}`);
  for (const { table } of connection.rows<{ table: string }>("PRAGMA foreign_key_check"))
    wrong("archive/inconsistent", `${path}: a row of ${table} points nowhere`);
  for (const [what, sql] of Object.entries(torn)) {
    const { n } = connection.row<{ n: number }>(sql)!;
    if (n) wrong("archive/inconsistent", `${path}: ${n} ${what}`);
  }
  const schema = schemaOf(connection);
  if (schema !== migrations.length) wrong("archive/older", `${path}: schema ${schema}, this program needs ${migrations.length}`);
  const counts = Object.fromEntries(counted.map((table) => [table, connection.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n]));
  const page = connection.row<{ page_size: number }>("PRAGMA page_size")!.page_size;
  const pages = connection.row<{ page_count: number }>("PRAGMA page_count")!.page_count;
  return { ok: problems.length === 0, problems, schema, bytes: page * pages, counts, sizes: sizesOf(connection) };
}

function sizesOf(connection: Connection): [string, number][] {
  const sizes = new Map<string, number>();
  for (const { name, bytes } of connection.rows<{ name: string; bytes: number }>(
    "SELECT name, sum(pgsize) AS bytes FROM dbstat WHERE aggregate = TRUE GROUP BY name",
  )) {
    const index = indices.find((known) => name.startsWith(`${known}_`));
    const table = connection.row<{ tbl_name: string }>("SELECT tbl_name FROM sqlite_schema WHERE name = ?", name)?.tbl_name;
    const part = index ?? table ?? name;
    sizes.set(part, (sizes.get(part) ?? 0) + bytes);
  }
  return [...sizes].sort((a, b) => b[1] - a[1]);
}
