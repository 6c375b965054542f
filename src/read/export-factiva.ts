/**
 * What Factiva saves: a page of articles, each an element with the accession number as its id. Above the text stand lines without names:
 * section, headline, author, length, date, paper, code, edition, language, rights, in the language of the reader's screen. They are told by
 * their order around the length ("808 words") and by their classes. The form with field codes (HD, BY, PD) is read by its codes.
 */
import { childrenOf, descendants, textOf, type Tag } from "./markup.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

/** Whether a page is one of these. */
export const isFactiva = (text: string): boolean => /id="article-[A-Z0-9]{6,}/u.test(text) && /class="[^"]*articleParagraph|class="article /u.test(text);

const LENGTH = /^[\d.,\s]{1,9}\s?\p{L}{1,12}$/u;
const TIME = /^(\d{1,2}:\d{2})(?::\d{2})?$/u;
const hasClass = (tag: Tag, part: string) => (tag.attributes.get("class") ?? "").split(/\s+/u).some((one) => one.endsWith(part));

/** The element that holds the article itself: its class begins with the article's language ("enArticle"). */
function contentOf(article: Tag): Tag {
  return descendants(article, "div").find((one) => hasClass(one, "Article")) ?? article;
}

const withTime = (date: string, time: string | undefined): string => {
  const clock = time && TIME.exec(time)?.[1];
  return clock && clock !== "00:00" && !/\d:\d/u.test(date) ? `${date} ${clock.padStart(5, "0")}` : date;
};

/** Headline, author and the lines beside them of the usual form. */
function stated(content: Tag): Omit<Stated, "pieces"> {
  const divs = childrenOf(content, "div");
  const hd = divs.findIndex((one) => one.attributes.get("id") === "hd" || descendants(one, "span").some((span) => hasClass(span, "Headline")));
  const title = textOf(descendants(divs[hd], "span")[0] ?? divs[hd]);
  const rest = divs.slice(hd + 1), lines = rest.map(textOf);
  const author = rest.filter((one) => hasClass(one, "author")).map(textOf);
  const length = lines.findIndex((line) => LENGTH.test(line));
  const at = length < 0 ? author.length : length + 1;
  const next = lines[at + 1] ?? "";
  const outlet = TIME.test(next) ? (lines[at + 2] ?? null) : next || null;
  const time = lines.slice(at + 1).find((line) => TIME.test(line));
  const language = /(?:^|\s)(\p{Ll}{2})Article(?:\s|$)/u.exec(content.attributes.get("class") ?? "")?.[1] ?? null;
  return { ...unstated, title: title || null, byline: author, published: lines[at] ? withTime(lines[at], time) : null, outlet, language };
}

/** The fields of the form with codes: a table of two columns. */
function coded(content: Tag): Map<string, Tag> {
  const fields = new Map<string, Tag>();
  for (const row of descendants(content, "tr")) {
    const cells = [...childrenOf(row, "td"), ...childrenOf(row, "th")];
    const code = textOf(cells[0]);
    if (cells[1] && /^[A-Z]{2,3}$/u.test(code) && !fields.has(code)) fields.set(code, cells[1]);
  }
  return fields;
}

function fromCodes(fields: ReadonlyMap<string, Tag>): Stated {
  const value = (code: string) => textOf(fields.get(code)) || null;
  const date = value("PD");
  return {
    ...unstated,
    title: value("HD"),
    pieces: [...piecesOf(fields.get("LP") ?? EMPTY).map(({ text }): Piece => ({ kind: "lede", text })), ...piecesOf(fields.get("TD") ?? EMPTY), ...piecesOf(fields.get("ART") ?? EMPTY).map(({ text }): Piece => ({ kind: "caption", text }))],
    byline: value("BY") ? [value("BY")!] : [],
    published: date && withTime(date, value("ET") ?? undefined),
    outlet: value("SN"),
    guid: value("AN")?.replace(/^.*\s/u, "") ?? null,
  };
}
const EMPTY: Tag = { name: "", space: "", attributes: new Map(), children: [] };

/** The lines of text: all paragraphs; the publisher's name and the accession number at the end are not the article's. */
function textLines(content: Tag, number: string): Piece[] {
  const paragraphs = childrenOf(content, "p").filter((one) => textOf(one));
  const end = paragraphs.findIndex((one) => textOf(one).endsWith(number));
  const last = paragraphs.findLastIndex((one) => hasClass(one, "articleParagraph"));
  return paragraphs.flatMap((one, i) => {
    const below = i > last && end >= 0 && (i === end || (i === end - 1 && textOf(one).length < 60));
    return piecesOf({ ...EMPTY, children: [one] }).map((piece): Piece => (below ? { kind: "boilerplate", text: piece.text } : piece));
  });
}

/** The elements of articles; none within another. */
function articlesIn(tag: Tag): Tag[] {
  return tag.children.flatMap((one) => (typeof one === "string" ? [] : one.name === "div" && /^article-\w{6,}/u.test(one.attributes.get("id") ?? "") ? [one] : articlesIn(one)));
}

/** The articles of a saved page. */
export function factiva(root: Tag): Stated[] {
  return articlesIn(root).map((article) => {
    const number = article.attributes.get("id")!.slice("article-".length);
    const content = contentOf(article);
    const fields = coded(content);
    if (fields.has("HD") || fields.has("TD")) return { ...fromCodes(fields), guid: number };
    return { ...stated(content), pieces: textLines(content, number), guid: number };
  });
}

