/**
 * ninjs 3.0 (its JSON Schema, which is closed), PROV-JSON (the schema of the submission), Web Annotation (what the Recommendation and its tests
 * demand) and our graphs of schema.org (ids, references, and which type may have which property), each as a check.
 */
import {
  anything,
  either,
  integer,
  iso,
  isFields,
  list,
  map,
  moment,
  oneOf,
  shape,
  some,
  tag,
  text,
  uri,
  wellFormed,
  type Fault,
  type Rule,
} from "./valid-json.ts";

const bounded = (value: unknown, rule: Rule): Fault[] => [...rule(value, "$"), ...wellFormed(value)];

const named = shape({}, { name: text, rel: text, uri, literal: text });
const valued = shape({ value: text }, { role: text, contentType: text });
const item = shape(
  { uri },
  {
    standard: shape({}, { name: text, version: text, schema: uri }),
    type: oneOf("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"),
    representationType: oneOf("full", "partial"),
    firstCreated: moment,
    versionCreated: moment,
    contentCreated: moment,
    pubStatus: oneOf("usable", "withheld", "canceled"),
    language: text,
    headlines: list(valued),
    descriptions: list(valued),
    bodies: list(shape({ value: text }, { role: text, contentType: text, charCount: integer, wordCount: integer })),
    by: text,
    located: text,
    infoSources: list(shape({}, { name: text, role: text, uri, literal: text })),
    people: list(named),
    organisations: list(named),
    places: list(named),
    subjects: list(named),
    renditions: list(shape({ name: text }, { href: uri, contentType: text, title: text })),
    altIds: list(shape({}, { role: text, value: text })),
  },
);
/** What is wrong with a ninjs 3.0 item. */
export const ninjsFaults = (value: unknown): Fault[] => bounded(value, item);

const literal = either(
  text,
  (value, at) => (typeof value === "number" || typeof value === "boolean" ? [] : text(value, at)),
  shape({ $: either(text, oneOf(true, false), (value, at) => (typeof value === "number" ? [] : text(value, at))), type: uri }),
  shape({ $: text, lang: tag }),
);
const literals = some(literal);
const QNAME = /^(?:[A-Za-z][\w-]*:[\w\-.%]+|_:[\w]+)$/u;
const name: Rule = (value, at) => (typeof value === "string" && QNAME.test(value) ? [] : [`${at}: no qualified name: ${String(value).slice(0, 80)}`]);
const relation = (must: readonly string[], may: readonly string[] = []): Rule =>
  map(
    shape(
      Object.fromEntries(must.map((key) => [`prov:${key}`, name])),
      { ...Object.fromEntries(may.map((key) => [`prov:${key}`, name])), "prov:time": moment },
      literals,
    ),
    QNAME,
  );
const prov = shape(
  {},
  {
    prefix: map(uri, /^[\w-]+$/u),
    entity: map(map(literals, QNAME), QNAME),
    agent: map(map(literals, QNAME), QNAME),
    activity: map(shape({}, { "prov:startTime": moment, "prov:endTime": moment }, literals), QNAME),
    wasGeneratedBy: relation(["entity"], ["activity"]),
    used: relation(["activity"], ["entity"]),
    wasDerivedFrom: relation(["generatedEntity", "usedEntity"], ["activity", "generation", "usage"]),
    wasAttributedTo: relation(["entity", "agent"]),
    wasAssociatedWith: relation(["activity"], ["agent", "plan"]),
    actedOnBehalfOf: relation(["delegate", "responsible"], ["activity"]),
    hadMember: map(shape({ "prov:collection": name, "prov:entity": some(name) }), QNAME),
  },
);
const ENDS: Readonly<Record<string, string>> = {
  "prov:entity": "entity",
  "prov:generatedEntity": "entity",
  "prov:usedEntity": "entity",
  "prov:collection": "entity",
  "prov:agent": "agent",
  "prov:delegate": "agent",
  "prov:responsible": "agent",
  "prov:activity": "activity",
};
/** What is wrong with a PROV-JSON document: its shape, prefixes that are not declared, relations between what is not there. */
export function provFaults(value: unknown): Fault[] {
  const faults = bounded(value, prov);
  if (faults.length || !isFields(value)) return faults;
  const prefixes = new Set([...Object.keys(value["prefix"] as object), "prov", "xsd", "_"]);
  const known = (kind: string): object => (value[kind] ?? {}) as object;
  for (const [kind, records] of Object.entries(value)) {
    if (kind === "prefix") continue;
    for (const [id, record] of Object.entries(records as Record<string, Record<string, unknown>>)) {
      if (!prefixes.has(id.split(":")[0]!)) faults.push(`${kind} ${id}: no such prefix`);
      for (const [key, end] of Object.entries(record)) {
        if (!prefixes.has(key.split(":")[0]!)) faults.push(`${kind} ${id} ${key}: no such prefix`);
        const target = ENDS[key];
        if (target && !["entity", "agent", "activity"].includes(kind) && !Object.hasOwn(known(target), end as string))
          faults.push(`${kind} ${id}: no ${target} ${String(end)}`);
      }
    }
  }
  return faults;
}

const resource = either(
  uri,
  shape({ id: uri }, { type: some(oneOf("Dataset", "Image", "Video", "Sound", "Text")), format: text, language: tag, via: uri }),
);
const purposes = oneOf("describing", "identifying", "tagging", "classifying", "commenting", "highlighting", "linking");
const selector = either(
  shape({ type: oneOf("TextPositionSelector"), start: integer, end: integer }),
  shape({ type: oneOf("TextQuoteSelector"), exact: text }, { prefix: text, suffix: text }),
);
const target = shape({ source: resource, selector: list(selector, 1) });
const body = either(
  shape({ type: oneOf("TextualBody"), value: text }, { format: text, language: tag, purpose: purposes }),
  shape({ type: oneOf("SpecificResource"), source: resource, purpose: purposes }),
);
const extension = { "firsthand:statement": anything, "firsthand:figure": anything };
const annotation = shape({ id: uri, type: oneOf("Annotation"), target: some(target) }, { motivation: purposes, body: some(body), ...extension });
const context: Rule = (value, at) =>
  Array.isArray(value) && value[0] === "http://www.w3.org/ns/anno.jsonld" ? [] : [`${at}: the context of annotations does not come first`];
const collection = shape(
  {
    "@context": context,
    id: uri,
    type: oneOf("AnnotationCollection"),
    first: shape({ id: uri, type: oneOf("AnnotationPage"), items: list(annotation) }, { partOf: uri, startIndex: integer }),
  },
  { label: text, total: integer, generator: shape({ id: uri, type: text, name: text }) },
);
/** Terms with a colon whose prefix no context declares: a processor would take them for other IRIs, or refuse them. */
function undeclared(value: unknown): Fault[] {
  if (!isFields(value) || !Array.isArray(value["@context"])) return ["no contexts"];
  const contexts = (value["@context"] as unknown[]).filter(isFields);
  const declared = new Set(contexts.flatMap((one) => Object.keys(one)));
  const found = new Set<string>();
  const walk = (inner: unknown): void => {
    if (Array.isArray(inner)) inner.forEach(walk);
    else if (isFields(inner))
      for (const [key, deeper] of Object.entries(inner)) {
        if (key === "@context") continue;
        if (key.includes(":")) found.add(key);
        else walk(deeper);
      }
  };
  walk(value);
  return [...found, ...declared].filter((key) => key.includes(":") && !declared.has(key.split(":")[0]!)).map((key) => `${key}: no such prefix`);
}

/** What is wrong with a collection of annotations. */
export const annotationFaults = (value: unknown): Fault[] => [...bounded(value, collection), ...undeclared(value)];

const thing = { "@id": uri, "@type": text };
const point = either(text, shape({ "@id": uri }), shape({ "@type": text, name: text }, { publisher: either(text, shape({ "@id": uri })) }));
const work = { text, inLanguage: tag, citation: list(point), "firsthand:statement": anything };
const NODES: Readonly<Record<string, Rule>> = {
  NewsArticle: shape(
    { ...thing, articleBody: text, inLanguage: tag },
    {
      url: uri,
      headline: text,
      datePublished: iso,
      author: list(point),
      publisher: point,
      sourceOrganization: point,
      keywords: list(text),
      mentions: list(point),
      "firsthand:article": anything,
    },
  ),
  Quotation: shape({ ...thing, text, isPartOf: point }, { ...work, spokenByCharacter: point, creator: point }),
  Claim: shape(
    { ...thing, text, appearance: some(point) },
    { ...work, firstAppearance: point, claimInterpreter: point, author: point, workExample: list(point) },
  ),
  Person: shape({ ...thing, name: text }),
  Organization: shape({ ...thing, name: text }),
  NewsMediaOrganization: shape({ ...thing, name: text }),
  Place: shape({ ...thing, name: text }),
  Thing: shape({ ...thing, name: text }),
};
/** The ids that a value points to. */
function pointed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pointed);
  if (!isFields(value)) return [];
  return Object.keys(value).length === 1 && typeof value["@id"] === "string"
    ? [value["@id"]]
    : Object.entries(value).flatMap(([key, inner]) => (key.startsWith("firsthand:") ? [] : pointed(inner)));
}
/** What is wrong with a graph of schema.org: properties out of place, ids twice, references that lead nowhere. */
export function graphFaults(value: unknown): Fault[] {
  if (!isFields(value) || !Array.isArray(value["@graph"])) return ["no graph"];
  const nodes = value["@graph"] as Record<string, unknown>[];
  const ids = nodes.map((node) => node["@id"]);
  const known = new Set(ids);
  const first = Array.isArray(value["@context"]) ? (value["@context"] as unknown[])[0] : null;
  return [
    ...(first === "https://schema.org" ? [] : ["no context of schema.org"]),
    ...(known.size === ids.length ? [] : ["an id stands twice"]),
    ...nodes.flatMap((node, i) => (NODES[String(node["@type"])] ?? (() => [`[${i}]: no type ${String(node["@type"])}`]))(node, `[${i}]`)),
    ...nodes.flatMap((node) =>
      pointed(node)
        .filter((id) => !known.has(id))
        .map((id) => `${String(node["@id"])}: nothing is ${id}`),
    ),
    ...undeclared(value),
    ...wellFormed(value),
  ];
}
