/**
 * W3C Web Annotations (Recommendation of 2017) of an article: its statements, figures and names, each pointing into the article's text by
 * position and by quotation with the words before and after, so that an edited text can still be found. Positions count characters
 * of Unicode, as the model demands, not UTF-16 units. What a statement says in two parts has two targets. The text that is pointed into is
 * the article's own (urn:firsthand:article:…), not the page it stood on (`via`), whose markup is not kept.
 */
import type { Article, Figure, Mention, Span, Statement } from "../model.ts";
import { json } from "./json.ts";
import { nameOf, tagOf, TERMS, webAddress } from "./names.ts";
import type { Selected } from "./selected.ts";

export const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
type Node = Readonly<Record<string, unknown>>;

/** So much of the text before and after is given with a quotation; what Hypothesis gives, and enough to tell two like sentences apart. */
export const BESIDE = 32;

const literal = { "@type": "@json" };
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { "@version": 1.1, firsthand: TERMS, "firsthand:statement": literal, "firsthand:figure": literal },
];
const GENERATOR = { id: "urn:firsthand:software", type: "Software", name: "Firsthand" };

/** The place of an UTF-16 unit of a text in characters. */
export function characterPlaces(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  if (!pairs.length) return (unit) => unit;
  return (unit) => {
    let low = 0,
      high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}

/** Cuts no character in two. */
const isHalf = (text: string, at: number): boolean => at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
const before = (text: string, at: number): string => {
  const from = Math.max(0, at - BESIDE);
  return text.slice(isHalf(text, from) ? from + 1 : from, at);
};
const behind = (text: string, at: number): string => {
  const to = Math.min(text.length, at + BESIDE);
  return text.slice(at, isHalf(text, to) ? to - 1 : to);
};

type Target = (span: Span) => Node;

/** Makes targets in the text of an article. */
function targetsIn({ id, text, language, origin }: Article): Target {
  const place = characterPlaces(text);
  const address = webAddress(origin.url);
  const source = { id: nameOf("article", id), type: "Text", format: "text/plain", language: tagOf(language), ...(address && { via: address }) };
  return ([start, end]) => ({
    source,
    selector: [
      { type: "TextPositionSelector", start: place(start), end: place(end) },
      { type: "TextQuoteSelector", exact: text.slice(start, end), prefix: before(text, start), suffix: behind(text, end) },
    ],
  });
}

const described = (value: string, purpose: string): Node => ({ type: "TextualBody", value, format: "text/plain", purpose });
const one = (targets: readonly Node[]): Node | readonly Node[] => (targets.length === 1 ? targets[0]! : targets);

/** A statement in a line: who, what they did by saying it, with what doubt, through whom. */
function summaryOf({ speaker, act, manner, hedge, chain }: Statement): string {
  const facts = [act, manner, hedge === "none" ? "" : hedge].filter(Boolean).join(", ");
  const way = chain.map(({ name }) => name).join(" → ");
  return `${speaker?.name ?? "somebody"}: ${facts}${chain.length > 1 ? ` (${way})` : ""}`;
}

function ofStatement(article: Article, statement: Statement, target: Target): Node {
  const { content, speaker } = statement;
  const bodies = [
    described(summaryOf(statement), "describing"),
    ...(speaker?.entity ? [{ type: "SpecificResource", source: nameOf("entity", speaker.entity), purpose: "identifying" }] : []),
  ];
  return {
    id: nameOf("statement", article.id, statement.id),
    type: "Annotation",
    motivation: "describing",
    body: one(bodies),
    target: one(content.map(target)),
    "firsthand:statement": statement,
  };
}

const SIGN = { exact: "=", "at-least": "≥", "at-most": "≤", about: "≈", range: "" } as const;

function ofFigure(article: Article, figure: Figure, place: number, target: Target): Node {
  const { min, max, bound, unit, rate } = figure;
  const value = bound === "range" ? `${min ?? "…"}–${max ?? "…"}` : `${SIGN[bound]} ${(bound === "at-most" ? max : min) ?? "…"}`;
  return {
    id: nameOf("annotations", article.id, "figure", String(place + 1)),
    type: "Annotation",
    motivation: "describing",
    body: described([value, unit, rate ?? ""].filter(Boolean).join(" "), "describing"),
    target: target(figure.span),
    "firsthand:figure": figure,
  };
}

function ofName(article: Article, { span, entity }: Mention, name: string, place: number, target: Target): Node {
  return {
    id: nameOf("annotations", article.id, "name", String(place + 1)),
    type: "Annotation",
    motivation: "identifying",
    body: [{ type: "SpecificResource", source: nameOf("entity", entity), purpose: "identifying" }, described(name, "tagging")],
    target: target(span),
  };
}

/**
 * The annotations of an article: those of its statements and figures that were asked for, and its names.
 *
 *     annotationsOf(whole(article)).total === 12
 */
export function annotationsOf({ article, statements, figures }: Selected): Node {
  const target = targetsIn(article);
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  const items = [
    ...statements.filter(({ content }) => content.length).map((statement) => ofStatement(article, statement, target)),
    ...figures.map((figure, place) => ofFigure(article, figure, place, target)),
    ...article.mentions.map((mention, place) => ofName(article, mention, names.get(mention.entity) ?? mention.entity, place, target)),
  ];
  const id = nameOf("annotations", article.id);
  const page = { id: `${id}.page`, type: "AnnotationPage", partOf: id, startIndex: 0, items };
  const label = article.title?.text ?? article.outlet?.name ?? article.id;
  return { "@context": CONTEXT, id, type: "AnnotationCollection", label, generator: GENERATOR, total: items.length, first: page };
}

/** One collection a line, an article each. */
export async function* annotations(stream: AsyncIterable<Selected> | Iterable<Selected>): AsyncGenerator<string> {
  for await (const one of stream) yield `${json(annotationsOf(one))}\n`;
}
