/** Ids of articles: made of what the article is, so that the same bytes have the same id; the same again is numbered. */
import { createHash } from "node:crypto";

/**
 * Ids that no two articles of one input share: the same article again is numbered.
 *
 *     numbering()("https://kystbladet.example/1", "text")  // "a_…"
 */
export function numbering(): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const key = createHash("sha256").update(parts.join("\u0000")).digest("hex");
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `a_${(times ? createHash("sha256").update(`${key} ${times}`).digest("hex") : key).slice(0, 16)}`;
  };
}
