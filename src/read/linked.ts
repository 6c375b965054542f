/**
 * Articles in JSON-LD of schema.org as a file of its own: one object, or a graph of them. Those that hold their text (articleBody) are read; what
 * points to another object of the graph is looked up there.
 */
import { isFields, type Fields } from "./carried.ts";
import { piecesOfText } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

const ARTICLE = /(?:Article|BlogPosting)$/u;
/** Our own term, under which an article is carried whole. */
const CARRIED = "firsthand:article";

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const text = (value: unknown): string | null => { const found = list(value).find((one) => typeof one === "string" && one.trim()); return typeof found === "string" ? found : null; };

/** The objects of a document of schema.org; null for what is none. */
function objectsOf(value: unknown): Fields[] | null {
  const documents = list(value).filter(isFields);
  const vocabularies = documents.flatMap((one) => list(one["@context"]).flatMap((context) => (isFields(context) ? context["@vocab"] : context)));
  if (!vocabularies.some((one) => typeof one === "string" && one.includes("schema.org"))) return null;
  return documents.flatMap((one) => ("@graph" in one ? list(one["@graph"]).filter(isFields) : [one]));
}

/**
 * The articles of a parsed JSON file; null where it is no JSON-LD of schema.org.
 *
 *     linked({ "@context": "https://schema.org", "@type": "NewsArticle", articleBody: "…" })?.length === 1
 */
export function linked(value: unknown): Stated[] | null {
  const objects = objectsOf(value);
  if (!objects) return null;
  const byId = new Map(objects.flatMap((one): [string, Fields][] => (typeof one["@id"] === "string" ? [[one["@id"], one]] : [])));
  const names = (of: unknown): string[] => list(of).flatMap((one) => {
    if (typeof one === "string") return [one];
    if (!isFields(one)) return [];
    return text(one["name"]) ?? text(typeof one["@id"] === "string" ? byId.get(one["@id"])?.["name"] : null) ?? [];
  });
  return objects.flatMap((one): Stated[] => {
    const body = text(one["articleBody"]);
    if (!body || !list(one["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type))) return [];
    const carried = one[CARRIED];
    return [{
      ...unstated,
      title: text(one["headline"]) ?? text(one["name"]), pieces: piecesOfText(body), published: text(one["datePublished"]) ?? text(one["dateCreated"]),
      byline: names(one["author"]), outlet: names(one["publisher"])[0] ?? null, agency: names(one["sourceOrganization"])[0] ?? null,
      language: text(one["inLanguage"]), url: text(one["url"]), guid: typeof one["@id"] === "string" ? one["@id"] : null,
      ...(isFields(carried) ? { carried: { fields: carried, text: body } } : {}),
    }];
  });
}
