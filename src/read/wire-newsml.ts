/**
 * NewsML-G2 and NewsML 1.x. A message holds items; an item of text is an article, and of NewsML 1 every component that holds a title or a
 * body of its own (one for each language). Pictures, plans and packages hold no article and are told by name.
 */
import type { Problem } from "../model.ts";
import { child, childrenOf, descendants, parseMarkup, rawText, textOf, type Tag } from "./markup.ts";
import { piecesOf, piecesOfHtml, piecesOfText, type Piece } from "./pieces.ts";
import { problem, unstated, type Stated } from "./stated.ts";
import { nitfOf } from "./wire-nitf.ts";

export interface Found { readonly articles: Stated[]; readonly problems: Problem[] }

const filled = (...values: (string | null | undefined)[]): string | null => values.find((value) => value?.trim())?.trim() ?? null;
const attribute = (tag: Tag | null | undefined, name: string): string | null => tag?.attributes.get(name)?.trim() || null;

/** A party of NewsML-G2: its name, its literal, or what stands behind the colon of its code. */
function partyOf(tag: Tag | null | undefined): string | null {
  const code = attribute(tag, "qcode")?.replace(/^[^:]*:/u, "") ?? null;
  return filled(textOf(child(tag, "name")), attribute(tag, "literal"), code && /\p{L}/u.test(code) && !/\d/u.test(code) ? code : null);
}

/** So many parts without text are told one by one. */
const TOLD = 5;
/** Items come in two or three renditions; each is compared with each. */
const MOST_RENDITIONS = 12;

/** A code of NewsML-G2 without its scheme: of "ninat:text" and of an address that ends in "/text" it is "text". */
const codeOf = (tag: Tag | null | undefined): string => (attribute(tag, "qcode") ?? attribute(tag, "uri") ?? "").replace(/^.*[:/#]/u, "");

/** The headline: the main one where roles tell, else the first. */
function headlineOf(content: Tag | null): string | null {
  const all = childrenOf(content, "headline").filter((one) => textOf(one));
  const main = all.find((one) => /main|^$/iu.test(attribute(one, "role")?.replace(/^.*[:/#]/u, "") ?? ""));
  return textOf(main ?? all[0]) || null;
}

/** Lines below the headline, where roles tell them. */
const subheadsOf = (content: Tag | null): Piece[] =>
  childrenOf(content, "headline").filter((one) => /sub|deck|second/iu.test(attribute(one, "role") ?? "")).map((one): Piece => ({ kind: "heading", text: textOf(one) }));

/** Notes to newsrooms, which say of an embargo and of what is corrected. */
const notesOf = (meta: Tag | null): Piece[] => childrenOf(meta, "ednote").flatMap((one) => piecesOf(one)).map(({ text }): Piece => ({ kind: "boilerplate", text }));

/** A line without the elements that were escaped once too often: "35<dash>-</dash>40". */
const bare = (piece: Piece): Piece => ({ ...piece, text: piece.text.replace(/<(\p{Ll}{2,12})>([^<>]{0,40})<\/\1>/gu, "$2") });

const letters = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Contents without those that say what another says: the same text is often sent as markup and plain. */
function different(contents: readonly Stated[]): readonly Stated[] {
  if (contents.length > MOST_RENDITIONS) return contents;
  const said = contents.map(({ pieces }) => letters(pieces));
  // of two that are alike the one whose lines tell their kinds
  const worth = (n: number) => said[n]!.length + (contents[n]!.pieces.some(({ kind }) => kind !== "paragraph") ? 1 : 0);
  return contents.filter((_, n) => !said.some((other, k) => k !== n && said[n] && other.includes(said[n]) && (worth(k) > worth(n) || (worth(k) === worth(n) && k < n))));
}

/** The pieces of inline content: NITF, HTML, an agency's own elements, or text with or without escaped markup. */
function contentOf(inline: Tag): Stated {
  const nitf = inline.name === "nitf" ? inline : descendants(inline, "nitf")[0];
  if (nitf) return nitfOf(nitf);
  const html = descendants(inline, "html")[0];
  if (!childrenOf(inline).length) {
    const text = rawText(inline);
    return { ...unstated, pieces: /<\/?\p{L}/u.test(text) ? piecesOfHtml(text) : piecesOfText(text) };
  }
  const head = descendants(inline, "rubrik")[0] ?? descendants(html, "title")[0];
  return { ...unstated, title: textOf(head) || null, pieces: piecesOf(html ?? inline) };
}

function itemOf(item: Tag): Stated {
  const [meta, content, set] = [child(item, "itemmeta"), child(item, "contentmeta"), child(item, "contentset")];
  const inline = childrenOf(set).filter(({ name }) => name === "inlinexml" || name === "inlinedata").map(contentOf);
  const contents = different(inline);
  const first = inline.find(({ pieces }) => pieces.length) ?? inline[0] ?? unstated;
  const dateline = textOf(child(content, "dateline"));
  const provider = partyOf(child(meta, "provider"));
  const by = childrenOf(content, "by").map(textOf).filter(Boolean);
  const creators = childrenOf(content, "creator").map((one) => filled(textOf(child(one, "name")), attribute(one, "literal")) ?? "").filter(Boolean);
  const credit = textOf(child(content, "creditline")).replace(/[\s–—-]+$/u, "");
  const summary = childrenOf(content, "description").find((one) => /summary/u.test(attribute(one, "role") ?? ""));
  return {
    ...first,
    title: headlineOf(content) ?? first.title,
    pieces: [
      ...subheadsOf(content),
      ...(dateline && !first.pieces.some(({ kind }) => kind === "dateline") ? [{ kind: "dateline", text: dateline } as const] : []),
      ...(summary && !letters(inline.flatMap(({ pieces }) => pieces)).includes(letters(piecesOfText(textOf(summary))).slice(0, 60)) ? piecesOfText(textOf(summary)).map(({ text }): Piece => ({ kind: "lede", text })) : []),
      ...contents.flatMap(({ pieces }) => pieces).map(bare),
      ...notesOf(meta), ...notesOf(content),
    ],
    published: filled(textOf(child(meta, "versioncreated")), textOf(child(meta, "firstcreated")), textOf(child(content, "contentmodified")), textOf(child(content, "contentcreated")), first.published),
    byline: by.length ? by : creators.length && !first.byline.length ? creators : first.byline,
    agency: filled(provider, credit, partyOf(child(content, "infosource")), first.agency),
    outlet: filled(provider, first.outlet),
    language: filled(attribute(child(content, "language"), "tag"), attribute(item, "xml:lang"), first.language),
    guid: filled(attribute(item, "guid"), first.guid),
  };
}

/** The articles of a NewsML-G2 document: newsMessage, newsItem, or what else holds items. */
export function newsmlG2(root: Tag): Found {
  const articles: Stated[] = [], problems: Problem[] = [];
  for (const item of descendants(root, "newsitem", "packageitem", "planningitem", "conceptitem", "knowledgeitem")) {
    const itemClass = child(child(item, "itemmeta"), "itemclass"), kind = attribute(itemClass, "qcode") ?? attribute(itemClass, "uri") ?? "";
    const text = item.name === "newsitem" && /^(?:text|composite|)$/u.test(codeOf(itemClass)) ? itemOf(item) : null;
    if (text && (text.title || text.pieces.length)) articles.push(text);
    else problems.push(problem("wire/no-article", `${item.name} ${kind} ${attribute(item, "guid") ?? ""}`.trim()));
  }
  return { articles, problems };
}

/** The role of a component that is one part of an article -> the kind of its lines. */
const PARTS: Readonly<Record<string, Piece["kind"]>> = { title: "title", lead: "lede", body: "paragraph", caption: "caption", text: "paragraph" };
const roleOf = (component: Tag) => (attribute(child(component, "role"), "formalname") ?? "").toLowerCase();
const isPart = (component: Tag) => PARTS[roleOf(component)] !== undefined && !childrenOf(component, "newscomponent").length;
const isBinary = (item: Tag) => /image|jpe?g|png|gif|audio|video|mp3|mpeg|photo|graphic/iu.test(["mediatype", "format", "mimetype"].map((name) => attribute(child(item, name), "formalname") ?? "").join(" "));

interface Above { readonly title: string | null; readonly byline: readonly string[]; readonly dateline: string; readonly credit: string | null; readonly agency: string | null; readonly language: string | null }

const stampOf = (item: Tag): string | null => filled(...["thisrevisioncreated", "firstcreated", "dateid"].map((name) => textOf(descendants(item, name)[0])));

/** What a component states of itself and, where it says nothing, what stands above it. */
function seen(component: Tag, above: Above): Above {
  const lines = child(component, "newslines"), administrative = child(component, "administrativemetadata");
  const party = (name: string) => filled(...childrenOf(child(administrative, name), "party").map((one) => attribute(one, "formalname")));
  const line = (name: string) => textOf(child(lines, name)) || null;
  const byline = childrenOf(lines, "byline").map(textOf).filter(Boolean);
  const creator = childrenOf(child(administrative, "creator"), "party").map((one) => attribute(one, "formalname") ?? "").filter((name) => /\p{L}\s\p{L}/u.test(name));
  return {
    title: filled(line("headline"), above.title),
    byline: byline.length ? byline : creator.length ? creator : above.byline,
    dateline: line("dateline") ?? above.dateline,
    credit: filled(line("creditline"), above.credit),
    agency: filled(party("provider"), party("source"), above.agency),
    language: filled(attribute(component, "xml:lang"), attribute(child(child(component, "descriptivemetadata"), "language"), "formalname"), attribute(child(lines, "headline"), "xml:lang"), above.language),
  };
}

/** The articles of a NewsML 1 document. */
export function newsml1(root: Tag): Found {
  const articles: Stated[] = [], problems: Problem[] = [];
  const envelope = textOf(descendants(child(root, "newsenvelope") ?? root, "dateandtime")[0]) || null;
  for (const item of descendants(root, "newsitem")) {
    const before = articles.length, silent: string[] = [];
    const published = filled(stampOf(item), envelope), guid = textOf(descendants(item, "publicidentifier")[0]) || null;
    const provider = textOf(descendants(item, "providerid")[0]) || null;
    const walk = (component: Tag, above: Above) => {
      const own = seen(component, above);
      const inner = childrenOf(component, "newscomponent");
      const parts = inner.filter(isPart);
      const contents = [...childrenOf(component, "contentitem").map((one) => ({ one, kind: "paragraph" as Piece["kind"] })), ...parts.flatMap((part) => childrenOf(part, "contentitem").map((one) => ({ one, kind: PARTS[roleOf(part)]! })))];
      const read = contents.filter(({ one }) => child(one, "datacontent") && !isBinary(one)).map(({ one, kind }) => ({ kind, content: contentOf(child(one, "datacontent")!) }));
      const title = filled(own.title, ...read.filter(({ kind }) => kind === "title").map(({ content }) => content.pieces.map(({ text }) => text).join(" ")), ...read.map(({ content }) => content.title));
      const told = read.filter(({ kind }) => kind !== "title");
      const whole = told.filter(({ kind }) => kind === "paragraph").map(({ content }) => content), kept = new Set(different(whole));
      const pieces = told.filter(({ kind, content }) => kind !== "paragraph" || kept.has(content)).flatMap(({ kind, content }) => content.pieces.map((piece): Piece => (kind === "paragraph" ? piece : { kind, text: piece.text })));
      const first = read.map(({ content }) => content).find((content) => content.byline.length || content.agency) ?? unstated;
      const captionOnly = pieces.every(({ kind }) => kind === "caption");
      const isSound = captionOnly && inner.some((one) => !isPart(one));
      if (parts.length && title && isSound) silent.push(title);
      else if ((pieces.length && !captionOnly) || (parts.length && title))
        articles.push({
          ...unstated, title,
          pieces: own.dateline && !/^\d{8}/u.test(own.dateline) && !pieces.some(({ kind }) => kind === "dateline") ? [{ kind: "dateline", text: own.dateline }, ...pieces] : pieces,
          published, byline: own.byline.length ? own.byline : first.byline, agency: filled(own.credit, own.agency, first.agency, provider), outlet: filled(own.agency, own.credit, provider),
          language: own.language, guid,
        });
      for (const one of inner) if (!parts.includes(one)) walk(one, own);
    };
    const nothing: Above = { title: null, byline: [], dateline: "", credit: null, agency: null, language: attribute(item, "xml:lang") };
    for (const component of childrenOf(item, "newscomponent")) walk(component, nothing);
    if (articles.length === before) {
      const headline = filled(...descendants(item, "headline").map(textOf));
      if (headline) articles.push({ ...unstated, title: headline, published, guid, agency: provider, outlet: provider });
      else problems.push(problem("wire/no-article", `NewsItem ${guid ?? ""}`.trim()));
    } else for (const title of silent.slice(0, TOLD)) problems.push(problem("wire/no-article", title.slice(0, 200)));
  }
  return { articles, problems };
}

/** The nitf element of a document, where it is the root or stands in an envelope. */
export const nitfsOf = (root: Tag): Found => ({ articles: descendants(root, "nitf").map(nitfOf), problems: [] });

/** A document parsed, with no element laid over another. */
export const documentOf = (text: string) => parseMarkup(text);
