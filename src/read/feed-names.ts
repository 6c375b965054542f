/**
 * The vocabularies of feeds: which namespaces mean what, whatever prefix they are given or none, and how links are resolved.
 */
import type { Tag } from "./markup.ts";

export type Vocabulary = "core" | "dc" | "content" | "xhtml" | "news" | "other";

const KINDS: readonly (readonly [RegExp, Vocabulary])[] = [
  [/purl\.org\/dc\/|^dc$|^dcterms$/u, "dc"],
  [/modules\/content|^content$/u, "content"],
  [/1999\/xhtml|^xhtml$|^body$/u, "xhtml"],
  [/google\.com\/schemas\/sitemap-news|^news$/u, "news"],
  [/^$|\/atom|\/rss|rdf|netscape\.com|userland\.com|rss2|\/newIsWanted|sitemaps\.org|^rss$|^atom|^a$|^rdf$/iu, "core"],
];
/** Vocabularies that say something else with the same names: of a picture, a podcast, a comment. */
const STRANGE = /mrss|^media$|itunes|^geo|slash|wfw|thr|syndication|creativecommons|feedburner|georss|opensearch|podlove|^psc$|image/iu;

/** What a namespace means; one that nobody knows is core where the name stands alone. */
export function vocabularyOf(space: string): Vocabulary {
  const known = told.get(space);
  if (known) return known;
  const found = STRANGE.test(space) ? "other" : (KINDS.find(([pattern]) => pattern.test(space))?.[1] ?? "other");
  if (told.size < 1000) told.set(space, found);
  return found;
}
const told = new Map<string, Vocabulary>();

/** The first child of a name within vocabularies, in the order of the vocabularies. */
export function pick(tag: Tag | null | undefined, name: string, ...vocabularies: readonly Vocabulary[]): Tag | null {
  const of = vocabularies.length ? vocabularies : (["core"] as const);
  const all = (tag?.children.filter((one) => typeof one !== "string" && one.name === name) ?? []) as Tag[];
  for (const vocabulary of of) {
    // the parent's own namespace before another of the same meaning
    const found = (vocabulary === "core" ? all.find((one) => one.space === tag!.space && vocabularyOf(one.space) === "core") : undefined) ?? all.find((one) => vocabularyOf(one.space) === vocabulary);
    if (found) return found;
  }
  return null;
}

/** A link with the bases around it; as it stands where there is none. */
export function resolve(link: string | null, bases: readonly (string | null)[]): string | null {
  if (!link) return null;
  let base: string | null = null;
  for (const one of bases) {
    if (!one) continue;
    try { base = new URL(one, base ?? undefined).href; } catch { /* a base that is none leaves the one around it */ }
  }
  if (/^[a-z][a-z\d+.-]*:/iu.test(link.trim())) return link.trim();
  try { return base ? new URL(link.trim(), base).href : link.trim(); } catch { return link.trim(); }
}

/** A tree whose root is of a namespace that nobody knows: its elements are taken for the core of the format. */
export function atHome(root: Tag, space: string): Tag {
  if (vocabularyOf(space) === "core") return root;
  return { ...root, space: root.space === space ? "" : root.space, children: root.children.map((one) => (typeof one === "string" ? one : atHome(one, space))) };
}

/** The base that an element sets, or null. */
export const baseOf = (tag: Tag | null | undefined): string | null => tag?.attributes.get("xml:base")?.trim() || null;
