/** NITF, alone or inside NewsML: head, byline, dateline and body of one story. The names of its elements are format data. */
import { child, childrenOf, descendants, textOf, type Tag } from "./markup.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

const attribute = (tag: Tag | undefined | null, name: string): string | null => tag?.attributes.get(name)?.trim() || null;
const filled = (...values: (string | null | undefined)[]): string | null => values.find((value) => value?.trim()) ?? null;

/** The names in a byline element: those marked as persons, or its text without the title behind the name. */
function bylineOf(byline: Tag): string[] {
  const persons = descendants(byline, "person").map(textOf).filter(Boolean);
  if (persons.length) return persons;
  return [textOf({ ...byline, children: byline.children.filter((one) => typeof one === "string" || one.name !== "byttl") })];
}

/**
 * What a nitf element states. The pieces begin with dateline and lede.
 *
 *     nitfOf(parseMarkup(xml).root).title
 */
export function nitfOf(nitf: Tag): Stated {
  const [head, body] = [child(nitf, "head"), child(nitf, "body")];
  const bodyHead = child(body, "body.head"), content = child(body, "body.content"), bodyEnd = child(body, "body.end");
  const docdata = child(head, "docdata");
  const [lead] = [...descendants(bodyHead, "hl1"), ...descendants(bodyHead, "hedline", "headline")];
  const secondary = descendants(bodyHead, "hl2").map(textOf).filter(Boolean);
  const dateline = child(bodyHead, "dateline");
  const place = textOf(dateline ? { ...dateline, children: dateline.children.filter((one) => typeof one === "string" || one.name !== "story.date" || !/^\d{8}T/u.test(textOf(one))) } : null);
  const abstract = child(bodyHead, "abstract");
  const pieces: Piece[] = [
    ...secondary.map((text): Piece => ({ kind: "heading", text })),
    ...(place ? [{ kind: "dateline", text: place } as const] : []),
    ...(abstract ? piecesOf(abstract).map(({ text }): Piece => ({ kind: "lede", text })) : []),
    ...(content ? piecesOf(content) : body && !bodyHead ? piecesOf(body) : []),
    // who else reported, and what the agency says of the item
    ...(bodyEnd ? piecesOf(bodyEnd).map(({ text }): Piece => ({ kind: "boilerplate", text })) : []),
  ];
  const publication = descendants(head, "pubdata")[0];
  const meta = (name: string) => attribute(childrenOf(head, "meta").find((one) => one.attributes.get("name")?.toLowerCase() === name), "content");
  return {
    ...unstated,
    title: filled(textOf(lead), textOf(child(head, "title"))),
    pieces,
    published: filled(attribute(child(docdata, "date.issue"), "norm"), attribute(publication, "date.publication"), attribute(child(dateline, "story.date"), "norm"), attribute(child(docdata, "date.release"), "norm"), meta("timestamp")?.replace(/^(\d{4})\.(\d{2})\.(\d{2})/u, "$1-$2-$3")),
    byline: childrenOf(bodyHead, "byline").flatMap(bylineOf),
    agency: filled(textOf(child(bodyHead, "distributor")), attribute(child(docdata, "doc-id"), "regsrc"), textOf(descendants(bodyHead, "rights.owner")[0]), textOf(descendants(docdata, "doc.rights", "rights.owner")[0]), attribute(descendants(docdata, "doc.copyright")[0], "holder")),
    outlet: attribute(publication, "name"),
    language: filled(attribute(nitf, "baselang"), attribute(nitf, "xml:lang"), attribute(body, "xml:lang")),
    guid: attribute(child(docdata, "doc-id"), "id-string"),
  };
}
