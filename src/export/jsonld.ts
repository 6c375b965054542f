/**
 * JSON-LD in the vocabulary of schema.org: articles (NewsArticle), what is quoted in them (Quotation) or told in indirect speech (Claim),
 * and, of a story, the claims that several articles carry. Every node has an id, and every id that is pointed to is a node of the same
 * document; who has no entity is a text. Who really spoke (`creator`) is said only of words that are neither hedged nor passed on; whom the article attributes
 * them to (`spokenByCharacter`) is said of all. What schema.org has no word for is JSON under a term of our own.
 */
import type { Article, Entity, Hop, Party, Statement, Utterance } from "../model.ts";
import { carriedOf } from "./carried.ts";
import { json } from "./json.ts";
import { isoOf, nameOf, tagOf, TERMS, webAddress } from "./names.ts";
import { relaysOf, wordsOf, type Selected, type Told } from "./selected.ts";

export const MEDIA_TYPE = "application/ld+json";
type Node = Readonly<Record<string, unknown>>;
type Stream<T> = AsyncIterable<T> | Iterable<T>;

/** JSON literals (JSON-LD 1.1) keep lists of spans as they are, which sets of a graph would not. */
const literal = { "@type": "@json" };
const CONTEXT = ["https://schema.org", { "@version": 1.1, firsthand: TERMS, "firsthand:article": literal, "firsthand:statement": literal }];

const TYPES: Readonly<Record<Entity["type"], string>> = {
  person: "Person",
  organisation: "Organization",
  outlet: "NewsMediaOrganization",
  place: "Place",
};

/** Those whom a document names: what kind of thing each is, and a node for each, once. */
interface Parties {
  readonly nodes: ReadonlyMap<string, Node>;
  /** Makes known what kind of thing each entity of an article is. */
  meet(article: Article): void;
  /** Points to a named party; one of unknown kind is `otherwise`. Who has no entity is the words that stand for them. */
  point(party: Party, otherwise: string): Node | string;
  /** Whether schema.org lets it speak: a place does not. */
  speaks(party: Party): boolean;
}

function openParties(): Parties {
  const nodes = new Map<string, Node>();
  const types = new Map<string, Entity["type"]>();
  return {
    nodes,
    meet({ entities }) {
      for (const { id, type } of entities) if (!types.has(id)) types.set(id, type);
    },
    point({ name, entity }, otherwise) {
      if (entity === null) return name;
      const id = nameOf("entity", entity);
      const type = types.get(entity);
      if (!nodes.has(id)) nodes.set(id, { "@id": id, "@type": type ? TYPES[type] : otherwise, name });
      return { "@id": id };
    },
    speaks: ({ entity }) => entity !== null && types.get(entity) !== "place",
  };
}

/** Points to a speaker; a place that speaks is its name. */
const mouthOf = (party: Party, parties: Parties): Node | string => (parties.speaks(party) ? parties.point(party, "Organization") : party.name);

const filled = (fields: Node): Node =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)));

function articleNode(article: Article, parties: Parties): Node {
  const { origin, outlet, title, byline, agency, topics, text } = article;
  parties.meet(article);
  return filled({
    "@id": nameOf("article", article.id),
    "@type": "NewsArticle",
    url: webAddress(origin.url),
    headline: title?.text ?? null,
    datePublished: isoOf(article.published),
    inLanguage: tagOf(article.language),
    author: byline.map((name) => ({ "@type": "Person", name })),
    publisher: outlet ? parties.point(outlet, "NewsMediaOrganization") : null,
    sourceOrganization: agency === null ? null : { "@type": "NewsMediaOrganization", name: agency },
    keywords: topics ?? [],
    mentions: article.entities.map(({ id, name }) => parties.point({ name, entity: id }, "Thing")),
    articleBody: text,
    "firsthand:article": carriedOf(article),
  });
}

/** A hop that is no person: what it published, as a work that the words were taken from. */
const cited = (hop: Hop, parties: Parties): Node =>
  hop.role === "document" || hop.entity === null
    ? { "@type": "CreativeWork", name: hop.name }
    : { "@type": "CreativeWork", name: hop.name, publisher: parties.point(hop, "Organization") };

function statementNode(article: Article, statement: Statement, parties: Parties): Node {
  const { speaker, chain, hedge, manner } = statement;
  const quoted = manner !== "indirect";
  const mouth = speaker && mouthOf(speaker, parties);
  const own = hedge === "none" && relaysOf(chain) === 0;
  const page = { "@id": nameOf("article", article.id) };
  return filled({
    "@id": nameOf("statement", article.id, statement.id),
    "@type": quoted ? "Quotation" : "Claim",
    text: wordsOf(article.text, statement.content),
    inLanguage: tagOf(article.language),
    isPartOf: quoted ? page : null,
    appearance: quoted ? null : page,
    spokenByCharacter: quoted ? mouth : null,
    claimInterpreter: quoted || !article.outlet ? null : parties.point(article.outlet, "NewsMediaOrganization"),
    author: quoted ? null : mouth,
    creator: quoted && own && typeof mouth !== "string" ? mouth : null,
    citation: chain.filter(({ role }) => role !== "speaker").map((hop) => cited(hop, parties)),
    "firsthand:statement": statement,
  });
}

/** A claim that articles of a story have in common, or one of them alone; its appearances are in the order of the story. */
function claimNode(story: string, utterance: Utterance, order: ReadonlyMap<string, number>, parties: Parties): Node | null {
  const renderings = utterance.renderings.toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0));
  const [first] = renderings;
  if (!first) return null;
  const at = [...new Set(renderings.map(({ article }) => article))].map((id) => ({ "@id": nameOf("article", id) }));
  return filled({
    "@id": nameOf("utterance", story, utterance.id),
    "@type": "Claim",
    text: first.text,
    inLanguage: tagOf(first.language),
    author: mouthOf({ name: utterance.speaker, entity: utterance.entity }, parties),
    appearance: at,
    firstAppearance: at[0],
    workExample: renderings.map(({ article, statement }) => ({ "@id": nameOf("statement", article, statement) })),
  });
}

const documentOf = (nodes: readonly Node[], parties: Parties): Node => ({ "@context": CONTEXT, "@graph": [...nodes, ...parties.nodes.values()] });

/**
 * The graph of one article with those of its statements that were asked for.
 *
 *     articleGraph(whole(article))["@graph"]   // [{ "@type": "NewsArticle", … }, { "@type": "Quotation", … }, …]
 */
export function articleGraph({ article, statements }: Selected): Node {
  const parties = openParties();
  return documentOf([articleNode(article, parties), ...statements.map((statement) => statementNode(article, statement, parties))], parties);
}

/** The graph of one story: its articles, all their statements, and the claims that these render. */
export function storyGraph({ story, articles }: Told): Node {
  const parties = openParties();
  for (const article of articles) parties.meet(article);
  const order = new Map(articles.map(({ id }, place) => [id, place]));
  const nodes = articles.flatMap((article) => [
    articleNode(article, parties),
    ...article.statements.map((statement) => statementNode(article, statement, parties)),
  ]);
  const known = new Set(nodes.map((node) => node["@id"]));
  const claims = story.utterances
    .map((utterance) => ({
      ...utterance,
      renderings: utterance.renderings.filter((one) => known.has(nameOf("statement", one.article, one.statement))),
    }))
    .map((utterance) => claimNode(story.id, utterance, order, parties))
    .filter((node) => node !== null);
  return documentOf([...nodes, ...claims], parties);
}

/** One document a line, an article each. */
export async function* articleGraphs(stream: Stream<Selected>): AsyncGenerator<string> {
  for await (const one of stream) yield `${json(articleGraph(one))}\n`;
}

/** One document a line, a story each. */
export async function* storyGraphs(stream: Stream<Told>): AsyncGenerator<string> {
  for await (const one of stream) yield `${json(storyGraph(one))}\n`;
}
