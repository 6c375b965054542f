/**
 * ninjs 1 to 3 in JSON, an item alone, in a list, or in the answer of a service ({ item: […] }). Version 1 puts values in flat fields
 * (headline, body_html), 2 and 3 in lists (headlines: [{ value }], bodies: [{ value, contentType }]).
 */
import type { Problem } from "../model.ts";
import { digestOf } from "../text/digest.ts";
import { piecesOfHtml, piecesOfText, type Piece } from "./pieces.ts";
import { problem, unstated, type Stated } from "./stated.ts";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : isFields(value) ? [value] : []);
const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);
const filled = (...values: unknown[]): string | null => { for (const value of values) { const found = text(value); if (found) return found; } return null; };
const valueOf = (fields: readonly Fields[], role?: RegExp): string | null => filled(...fields.filter((one) => !role || role.test(text(one["role"]) ?? "main")).map((one) => one["value"]));

/** A body by its field: flat ones by their names, listed ones by their type. */
function bodyOf(item: Fields): Piece[] {
  const flat = Object.keys(item).filter((key) => key.startsWith("body_")).sort();
  const markup = flat.filter((key) => /html/u.test(key)).map((key) => text(item[key])).find(Boolean);
  if (markup) return piecesOfHtml(markup);
  const plain = flat.map((key) => text(item[key])).find(Boolean);
  if (plain) return piecesOfText(plain);
  const bodies = list(item["bodies"]).filter((one) => one["role"] !== ROLE), best = bodies.find((one) => /html/u.test(text(one["contentType"] ?? one["contenttype"]) ?? "")) ?? bodies[0];
  const value = text(best?.["value"]);
  return value ? (/<\/?\p{L}/u.test(value) ? piecesOfHtml(value) : piecesOfText(value)) : [];
}

/** The role of the body in which an export of ours carries the whole article. */
const ROLE = "firsthand";

/** The article that an item of ours carries; its `body` is the fingerprint of the markup beside it, which others may have edited. */
function carriedOf(item: Fields): Pick<Stated, "carried" | "changed"> {
  const bodies = list(item["bodies"]), own = bodies.find((one) => one["role"] === ROLE);
  if (!own) return {};
  let fields: unknown;
  try { fields = JSON.parse(text(own["value"]) ?? ""); } catch { return { changed: true }; }
  const markup = bodies.find((one) => one["role"] === "main")?.["value"] ?? "";
  if (!isFields(fields) || typeof fields["text"] !== "string" || typeof markup !== "string" || fields["body"] !== digestOf(markup)) return { changed: true };
  return { carried: { fields, text: fields["text"] } };
}

const names = (value: unknown): string[] => list(value).map((one) => filled(one["name"], one["byline"], [one["firstname"], one["lastname"]].filter(Boolean).join(" ")) ?? "").filter(Boolean);

function itemOf(item: Fields): Stated {
  const description = filled(item["description_text"], valueOf(list(item["descriptions"])));
  const listed = list(item["bylines"]).map((one) => filled(one["value"], one["byline"]) ?? "").filter(Boolean);
  const flat = filled(item["byline"], item["by"]);
  const body = bodyOf(item);
  const lede: Piece[] = description && !repeats(description, body) ? piecesOfText(description).map((piece): Piece => ({ kind: "lede", text: piece.text })) : [];
  const dateline = filled(item["dateline"], text(item["located"]));
  const provider = filled(item["source"], names(item["infoSources"])[0], names(item["infosources"])[0], names(item["infosource"])[0], item["copyrightholder"], item["copyrightHolder"]);
  return {
    ...unstated,
    title: filled(item["headline"], valueOf(list(item["headlines"]), /main|primary/iu), valueOf(list(item["headlines"]))),
    pieces: [...(dateline ? [{ kind: "dateline", text: dateline } as const] : []), ...lede, ...body],
    published: filled(item["firstpublished"], item["versioncreated"], item["versionCreated"], item["contentCreated"], item["contentcreated"], item["firstcreated"], item["firstCreated"]),
    byline: flat ? [flat] : listed.length ? listed : names(item["authors"]),
    agency: provider, outlet: provider,
    language: filled(item["language"]),
    guid: filled(item["uri"], item["guid"], item["id"]),
    ...carriedOf(item),
  };
}

/** Whether a description is the beginning of the body, or stands in it. */
function repeats(description: string, body: readonly Piece[]): boolean {
  const fold = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const start = fold(description).slice(0, 60);
  return fold(body.slice(0, 6).map((piece) => piece.text).join(" ")).includes(start);
}

const KEYS = ["versioncreated", "versionCreated", "body_html", "body_text", "body_xhtml", "headlines", "bodies", "pubstatus", "pubStatus", "firstcreated", "firstCreated"];
const isItem = (item: Fields) => (typeof item["uri"] === "string" || typeof item["guid"] === "string" || typeof item["headline"] === "string") && KEYS.some((key) => key in item);

/** The items of a parsed file, or null where it is no ninjs. */
function itemsOf(value: unknown): Fields[] | null {
  if (Array.isArray(value)) { const items = list(value); return items.length && items.every(isItem) ? items : null; }
  if (!isFields(value)) return null;
  if (isItem(value)) return [value];
  for (const key of ["item", "items", "newsitems", "_items"]) { const items = list(value[key]); if (items.length && items.some(isItem)) return items; }
  return null;
}

/** The articles of a parsed JSON file; null where it is no ninjs. Pictures, video and the like are told by name. */
export function ninjs(value: unknown): { articles: Stated[]; problems: Problem[] } | null {
  const items = itemsOf(value);
  if (!items) return null;
  const articles: Stated[] = [], problems: Problem[] = [];
  for (const item of items) {
    const type = text(item["type"]) ?? "text";
    if (/^(?:picture|video|audio|graphic|animation|planning|component|event)$/u.test(type)) problems.push(problem("wire/no-article", `${type} ${filled(item["uri"], item["guid"]) ?? ""}`.trim()));
    else articles.push(itemOf(item));
  }
  return { articles, problems };
}
