/**
 * JSON-LD of a page: the object that is the article, whatever it is wrapped in. The text may be damaged, as deep as it likes and as
 * long: it is walked with a list, not with calls, and only so many objects of it are looked at.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** So many objects are looked at; a page has tens. */
const OBJECTS = 5000;
/** What newsrooms call the object of an article: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting. */
const ARTICLE = /(?:Article|Posting|Report|Review|Recipe)$/u;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** A JSON text that may hold line breaks inside strings, or be wrapped in a comment; null where it cannot be read. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)/u, "").replace(/(?:-->|\/\/\s*\]\]>)\s*$/u, "").replace(/;\s*$/u, "");
  try { return JSON.parse(bare); } catch { /* once more without what JSON forbids in strings */ }
  // eslint-disable-next-line no-control-regex
  try { return JSON.parse(bare.replace(/[\u0000-\u001f]+/gu, " ")); } catch { return null; }
}

/** All objects of the JSON-LD texts of a page, the outer before those in them, each with a type. */
export function objectsOf(texts: readonly string[]): Fields[] {
  const found: Fields[] = [];
  for (const text of texts) {
    let level: unknown[] = [parse(text)], seen = 0;
    while (level.length && seen < OBJECTS) {
      const next: unknown[] = [];
      for (const value of level) {
        if (++seen > OBJECTS) break;
        if (Array.isArray(value)) { for (let i = 0; i < value.length && i < OBJECTS; i++) next.push(value[i]); }
        else if (isFields(value)) {
          if ("@type" in value) found.push(value);
          for (const key of Object.keys(value).slice(0, 100)) { const inner = value[key]; if (typeof inner === "object" && inner !== null) next.push(inner); }
        }
      }
      level = next;
    }
  }
  return found;
}

const typesOf = (fields: Fields): string[] => list(fields["@type"]).filter((type) => typeof type === "string");

/** The object of the article: of those whose type says so the one that tells most; null where there is none. */
export function articleOf(objects: readonly Fields[]): Fields | null {
  const told = ["headline", "datePublished", "author", "articleBody", "publisher"];
  let best: Fields | null = null, most = 0;
  for (const object of objects) {
    if (!typesOf(object).some((type) => ARTICLE.test(type))) continue;
    const score = 1 + told.filter((key) => key in object).length;
    if (score > most) { best = object; most = score; }
  }
  return best;
}

/** Whether the article is one that goes on being written, an entry above the other. */
export const isLive = (objects: readonly Fields[]): boolean => objects.some((object) => typesOf(object).some((type) => type.startsWith("LiveBlog")));
/** Whether the page says of itself that not everyone may read it. */
export const isPaid = (objects: readonly Fields[]): boolean => objects.some(({ isAccessibleForFree: free }) => free === false || (typeof free === "string" && /^false$/iu.test(free)));

/** The classes and ids of the parts that are read for money, as selectors: ".paywall". */
export const paidParts = (objects: readonly Fields[]): ReadonlySet<string> =>
  new Set(objects.flatMap(({ cssSelector }) => list(cssSelector)).flatMap((selector) => (typeof selector === "string" ? selector.slice(0, 200).split(",") : [])).map((selector) => selector.trim()).filter((selector) => /^[.#][\w-]+$/u.test(selector)));

/** A field as one string, "" where it is none. */
export function string(fields: Fields | null, key: string): string {
  const value = list(fields?.[key])[0];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : isFields(value) ? string(value, "@id") || string(value, "url") : "";
}

/** Who a field names, and of which type each is; an object that only points to another is looked up. */
export function named(fields: Fields | null, key: string, objects: readonly Fields[]): { readonly name: string; readonly type: string }[] {
  const inner = fields?.[key];
  return list(isFields(inner) && "@list" in inner ? inner["@list"] : inner).slice(0, 50).flatMap((value) => {
    if (typeof value === "string") return [{ name: value, type: "" }];
    if (!isFields(value)) return [];
    const id = value["@id"];
    const bearer = list(value["name"]).length || typeof id !== "string" ? value : objects.find((object) => object["@id"] === id && "name" in object);
    return bearer ? list(bearer["name"]).filter((one) => typeof one === "string").map((name) => ({ name, type: typesOf(bearer)[0] ?? "" })) : [];
  });
}

/** A field as names: strings, objects with a name, or lists of both. */
export const names = (fields: Fields | null, key: string, objects: readonly Fields[]): string[] => named(fields, key, objects).map(({ name }) => name);
