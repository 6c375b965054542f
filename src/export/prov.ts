/**
 * The chains of a story as W3C provenance (PROV-DM), written as PROV-JSON (W3C submission of 2013).
 *
 * Entities: the articles, each of their statements, the utterance behind a statement (what was said on the occasion), an account of it for
 * every relay it came through, documents, and the origins of the story. Agents: mouths, outlets, agencies, authors. Activities: the
 * publication of an article, the telling of an utterance, the passing on by a relay. A statement is quoted from its article and derived, hop by
 * hop, from the utterance, its primary source; an article has the story's origins as primary sources.
 */
import type { Article, Hop, Party, Statement, StoryOrigin } from "../model.ts";
import { json } from "./json.ts";
import { isoOf, localOf, momentOf, namespaceOf, tagOf, TERMS, webAddress, wordedOf, type Kind } from "./names.ts";
import { wordsOf, type Told } from "./selected.ts";

export const MEDIA_TYPE = "application/json";

type Literal = string | number | boolean | { readonly $: string; readonly type: string } | { readonly $: string; readonly lang: string };
type Attributes = Readonly<Record<string, Literal | readonly Literal[] | null>>;

const PREFIXES: readonly Kind[] = ["article", "statement", "entity", "name", "story", "utterance", "origin", "activity", "account"];

type Relation = "wasGeneratedBy" | "used" | "wasAttributedTo" | "wasAssociatedWith" | "wasDerivedFrom" | "actedOnBehalfOf" | "hadMember";
type Element = "entity" | "agent" | "activity";

const qualified = (kind: Kind, ...parts: readonly string[]): string => `${kind}:${localOf(...parts)}`;
const typed = (name: string): Literal => ({ $: name, type: "prov:QUALIFIED_NAME" });
const term = (name: string): Literal => typed(`term:${name}`);
const words = (text: string, language: string): Literal => ({ $: text, lang: tagOf(language) });

/** A day, month or year with the type that says which, a moment as such. */
function dated(iso: string): Literal {
  const type = iso.includes("T") ? "xsd:dateTime" : iso.length === 10 ? "xsd:date" : iso.length === 7 ? "xsd:gYearMonth" : "xsd:gYear";
  return { $: iso.replace(/T(\d\d:\d\d)(?!:)/u, "T$1:00"), type };
}

/** A document in the making: elements under their names, relations numbered in the order in which they are made. */
interface Draft {
  add(element: Element, name: string, attributes: Attributes): string;
  relate(relation: Relation, fields: Attributes): void;
  readonly document: () => Readonly<Record<string, unknown>>;
}

function openDraft(): Draft {
  const elements: Record<Element, Record<string, unknown>> = { entity: {}, activity: {}, agent: {} };
  const relations = new Map<Relation, Record<string, unknown>>();
  const prefix = Object.fromEntries([...PREFIXES.map((kind) => [kind, namespaceOf(kind)]), ["term", TERMS]]);
  let count = 0;
  const stated = (attributes: Attributes) =>
    Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)));
  return {
    add(element, name, attributes) {
      elements[element][name] ??= stated(attributes);
      return name;
    },
    relate(relation, fields) {
      let made = relations.get(relation);
      if (!made) relations.set(relation, (made = {}));
      made[`_:r${++count}`] = stated(fields);
    },
    document: () => ({ prefix, ...elements, ...Object.fromEntries(relations) }),
  };
}

type AgentKind = "Person" | "Organization" | null;

/** Somebody as an agent; what is neither a person nor a body is an agent of no stated kind. */
function agentOf(draft: Draft, { name, entity }: Party, kind: AgentKind): string {
  const id = entity === null ? qualified("name", wordedOf(name)) : qualified("entity", entity);
  return draft.add("agent", id, { "prov:label": name, "prov:type": kind && typed(`prov:${kind}`) });
}

/** What kind of agent an entity is, as the articles of a story tell. */
function kindsOf(articles: readonly Article[]): (party: Party) => AgentKind {
  const kinds = new Map<string, AgentKind>();
  for (const { entities } of articles)
    for (const { id, type } of entities) kinds.set(id, type === "person" ? "Person" : type === "place" ? null : "Organization");
  return ({ entity }) => (entity === null ? null : (kinds.get(entity) ?? null));
}

function publish(draft: Draft, article: Article): string {
  const { id, origin, title, language, published, outlet, byline, agency } = article;
  const iso = isoOf(published),
    moment = momentOf(published);
  const page = draft.add("entity", qualified("article", id), {
    "prov:type": term("Article"),
    "prov:label": title && words(title.text, language),
    "prov:location": webAddress(origin.url),
    "term:language": tagOf(language),
    "term:published": iso === null ? null : dated(iso),
  });
  const publication = draft.add("activity", qualified("activity", "publication", id), { "prov:type": term("Publication"), "prov:endTime": moment });
  draft.relate("wasGeneratedBy", { "prov:entity": page, "prov:activity": publication, "prov:time": moment });
  const house = outlet && agentOf(draft, outlet, "Organization");
  if (house) {
    draft.relate("wasAssociatedWith", { "prov:activity": publication, "prov:agent": house, "prov:role": term("publisher") });
    draft.relate("wasAttributedTo", { "prov:entity": page, "prov:agent": house });
  }
  for (const name of byline) {
    const author = agentOf(draft, { name, entity: null }, "Person");
    draft.relate("wasAttributedTo", { "prov:entity": page, "prov:agent": author, "prov:type": term("Authorship") });
    if (house) draft.relate("actedOnBehalfOf", { "prov:delegate": author, "prov:responsible": house, "prov:activity": publication });
  }
  if (agency) {
    const wire = agentOf(draft, { name: agency, entity: null }, "Organization");
    draft.relate("wasAttributedTo", { "prov:entity": page, "prov:agent": wire, "prov:type": term("Wire") });
  }
  return page;
}

/** What was said on an occasion: by whom, to whom, where. Told once for all statements that render it. */
function tell(draft: Draft, id: string, speaker: Party | null, chain: readonly Hop[], kind: (party: Party) => AgentKind): string {
  const utterance = draft.add("entity", `utterance:${id}`, { "prov:type": term("Utterance") });
  const telling = draft.add("activity", `activity:telling.${id}`, {
    "prov:type": term("Telling"),
    "prov:location": chain.filter(({ role }) => role === "medium").map(({ name }) => name),
  });
  draft.relate("wasGeneratedBy", { "prov:entity": utterance, "prov:activity": telling });
  const [mouth] = chain;
  if (mouth?.role === "document") {
    const paper = draft.add("entity", qualified("name", "document", wordedOf(mouth.name)), {
      "prov:type": term("Document"),
      "prov:label": mouth.name,
    });
    draft.relate("used", { "prov:activity": telling, "prov:entity": paper });
    draft.relate("wasDerivedFrom", { "prov:generatedEntity": utterance, "prov:usedEntity": paper, "prov:type": typed("prov:Quotation") });
  } else if (speaker) {
    const agent = agentOf(draft, speaker, kind(speaker));
    draft.relate("wasAttributedTo", { "prov:entity": utterance, "prov:agent": agent });
    draft.relate("wasAssociatedWith", { "prov:activity": telling, "prov:agent": agent, "prov:role": term("speaker") });
  }
  for (const hop of chain.filter(({ role }) => role === "told")) {
    const agent = agentOf(draft, hop, kind(hop));
    draft.relate("wasAssociatedWith", { "prov:activity": telling, "prov:agent": agent, "prov:role": term("told") });
  }
  return utterance;
}

/** The account of each relay in turn; what the last of them passed on. */
function passOn(draft: Draft, from: string, local: string, chain: readonly Hop[], kind: (party: Party) => AgentKind): string {
  let before = from;
  for (const [step, hop] of chain.filter(({ role }) => role === "relay").entries()) {
    const account = draft.add("entity", `account:${local}.${step + 1}`, { "prov:type": term("Account"), "prov:label": hop.name });
    const relaying = draft.add("activity", `activity:relaying.${local}.${step + 1}`, { "prov:type": term("Relaying") });
    const agent = agentOf(draft, hop, kind(hop) ?? "Organization");
    draft.relate("used", { "prov:activity": relaying, "prov:entity": before });
    draft.relate("wasGeneratedBy", { "prov:entity": account, "prov:activity": relaying });
    draft.relate("wasAssociatedWith", { "prov:activity": relaying, "prov:agent": agent, "prov:role": term("relay") });
    draft.relate("wasAttributedTo", { "prov:entity": account, "prov:agent": agent });
    draft.relate("wasDerivedFrom", { "prov:generatedEntity": account, "prov:usedEntity": before, "prov:activity": relaying });
    before = account;
  }
  return before;
}

function carry(draft: Draft, article: Article, page: string, statement: Statement, utterance: string, kind: (party: Party) => AgentKind): void {
  const { content, cue, source, manner, act, hedge, rule, confidence, chain } = statement;
  const local = localOf(article.id, statement.id);
  const said = draft.add("entity", `statement:${local}`, {
    "prov:type": term("Statement"),
    "prov:value": words(wordsOf(article.text, content), article.language),
    "term:act": act,
    "term:manner": manner,
    "term:hedge": hedge,
    "term:content": json(content),
    "term:cue": json(cue),
    "term:source": json(source),
    "term:rule": rule,
    "term:confidence": confidence,
  });
  draft.relate("wasDerivedFrom", { "prov:generatedEntity": said, "prov:usedEntity": page, "prov:type": typed("prov:Quotation") });
  const last = passOn(draft, utterance, local, chain, kind);
  const quoted = manner === "indirect" ? [] : [typed("prov:Quotation")];
  const primary = typed("prov:PrimarySource");
  const derived = (from: string, types: readonly Literal[]) =>
    draft.relate("wasDerivedFrom", { "prov:generatedEntity": said, "prov:usedEntity": from, "prov:type": types });
  if (last === utterance) derived(utterance, [...quoted, primary]);
  else {
    derived(last, quoted);
    derived(utterance, [primary]);
  }
}

/** An origin, the articles that lead back to it, and the words that show it. */
function lead(draft: Draft, story: string, origin: StoryOrigin, pages: ReadonlyMap<string, string>): void {
  const root = draft.add("entity", qualified("origin", story, origin.id), {
    "prov:type": term("Origin"),
    "prov:label": origin.name,
    "term:kind": origin.kind,
  });
  const shown = new Map(origin.evidence.map(({ article, text }) => [article, text]));
  for (const id of origin.articles) {
    const page = pages.get(id);
    if (page)
      draft.relate("wasDerivedFrom", {
        "prov:generatedEntity": page,
        "prov:usedEntity": root,
        "prov:type": typed("prov:PrimarySource"),
        "term:evidence": shown.get(id) ?? null,
      });
  }
}

/**
 * The provenance of a story as one PROV-JSON document.
 *
 *     Object.keys(provenance({ story, articles }))   // ["prefix", "entity", "activity", "agent", "wasGeneratedBy", …]
 */
export function provenance({ story, articles }: Told): Readonly<Record<string, unknown>> {
  const draft = openDraft();
  const kind = kindsOf(articles);
  const collection = draft.add("entity", qualified("story", story.id), {
    "prov:type": [typed("prov:Collection"), term("Story")],
    "prov:label": story.title,
    "term:independent": story.independent,
    "term:circular": story.circular.map((loop) => loop.join(" → ")),
  });
  const occasion = new Map(
    story.utterances.flatMap(({ id, renderings }) => renderings.map(({ article, statement }) => [`${article} ${statement}`, localOf(story.id, id)])),
  );
  const chains = longest(articles, occasion);
  const pages = new Map<string, string>();
  const told = new Map<string, string>();
  for (const article of articles) {
    const page = publish(draft, article);
    pages.set(article.id, page);
    draft.relate("hadMember", { "prov:collection": collection, "prov:entity": page });
    for (const statement of article.statements) {
      const id = occasion.get(`${article.id} ${statement.id}`) ?? localOf(article.id, statement.id);
      const chain = chains.get(id) ?? statement.chain;
      let utterance = told.get(id);
      if (!utterance) told.set(id, (utterance = tell(draft, id, statement.speaker, chain, kind)));
      carry(draft, article, page, statement, utterance, kind);
    }
  }
  for (const origin of story.origins) lead(draft, story.id, origin, pages);
  return draft.document();
}

/** Of an utterance that several statements render, the chain that tells most of the occasion; the earliest among equals. */
function longest(articles: readonly Article[], occasion: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Hop[]> {
  const telling = (chain: readonly Hop[]) => chain.filter(({ role }) => role !== "relay").length;
  const found = new Map<string, readonly Hop[]>();
  for (const article of articles)
    for (const statement of article.statements) {
      const id = occasion.get(`${article.id} ${statement.id}`);
      if (id === undefined) continue;
      const before = found.get(id);
      if (!before || telling(statement.chain) > telling(before)) found.set(id, statement.chain);
    }
  return found;
}

/** One document a line, a story each. */
export async function* provenances(stream: AsyncIterable<Told> | Iterable<Told>): AsyncGenerator<string> {
  for await (const one of stream) yield `${json(provenance(one))}\n`;
}
