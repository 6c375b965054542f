/**
 * Whether an article says that it has a statement from another article's outlet: a hop of the statement's chain names it, or the
 * paragraph does. Outlets that no table holds are known here, since the articles of the story say where they were printed.
 */
import type { Article, Statement } from "../model.ts";

/** True where the statement of `article` is credited to the outlet of `other`. */
export function credits(article: Article, statement: Statement, other: Article): boolean {
  const { outlet } = other;
  if (!outlet || article.id === other.id || article.outlet?.name === outlet.name) return false;
  if (statement.chain.some(({ role, name, entity }) => role !== "speaker" && (entity !== null && entity === outlet.entity || name === outlet.name || name.endsWith(` ${outlet.name}`)))) return true;
  const at = statement.content[0]?.[0] ?? 0;
  const block = article.blocks.find(({ span: [from, to] }) => from <= at && at < to);
  if (!block) return false;
  return article.text.slice(...block.span).includes(outlet.name) || outlet.entity !== null && article.mentions.some(({ span: [from, to], entity }) => entity === outlet.entity && from >= block.span[0] && to <= block.span[1]);
}
