/**
 * What the API answers, as schemas: the types of model.ts and of the archive in the words of OpenAPI. The names given here stand in the
 * document; routes are checked against them when they are compiled, and the tests hold every answer against the document.
 */
import { z } from "@hono/zod-openapi";

const texts = z.array(z.string());
const maybe = z.string().nullable();
const amount = z.number().nullable();
const day = z.string().openapi({ example: "2026-03-12" });

/** One of these, or null: a union, since the document has no other way to say it of a schema with a name. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);

export const span = z.tuple([z.int(), z.int()]).openapi("Span", { description: "[start, end) in UTF-16 units of the article's own text." });
const spans = z.array(span);
export const problem = z
  .object({ code: z.string(), span: orNull(span), detail: z.string() })
  .openapi("Problem", { description: "What went wrong: a code of the documentation, where, and the particulars." });
const party = z.object({ name: z.string(), entity: maybe }).openapi("Party", { description: "Somebody named; entity is null where nobody is." });

export const act = z
  .enum([
    "say",
    "deny",
    "confirm",
    "accuse",
    "warn",
    "promise",
    "threaten",
    "demand",
    "plan",
    "estimate",
    "believe",
    "ask",
    "correct",
    "praise",
    "criticise",
  ])
  .openapi("Act");
export const hedge = z.enum(["none", "alleged", "conditional", "unconfirmed"]).openapi("Hedge");
const bound = z.enum(["exact", "at-least", "at-most", "about", "range"]).openapi("Bound");
const precision = z.enum(["year", "month", "day", "minute"]);
const role = z.enum(["speaker", "document", "medium", "told", "relay"]);

export const statement = z
  .object({
    id: z.string(),
    content: spans,
    cue: spans,
    source: spans,
    manner: z.enum(["direct", "indirect", "mixed"]),
    act,
    hedge,
    rule: z.string(),
    confidence: z.number(),
    speaker: orNull(party),
    chain: z.array(z.object({ role, name: z.string(), entity: maybe, span: orNull(span) })),
    inside: maybe,
  })
  .openapi("Statement", { description: "Who said what, through whom it came, and with what doubt." });
export const figure = z
  .object({
    span,
    min: amount,
    max: amount,
    bound,
    unit: z.string(),
    rate: maybe,
    of: z.object({ span, text: z.string() }).nullable(),
    statement: maybe,
  })
  .openapi("Figure");
const entityType = z.enum(["person", "organisation", "place", "outlet"]);
const datePart = z.enum(["year", "month", "day", "weekday", "time"]);

export const article = z
  .object({
    schema: z.literal("firsthand/article@1"),
    id: z.string(),
    origin: z.object({
      path: maybe,
      index: z.int(),
      url: maybe,
      format: z.enum(["text", "jsonl", "page", "feed", "export", "wire"]),
      guid: z.string().optional(),
      canonical: z.string().optional(),
    }),
    outlet: orNull(party),
    language: z.string(),
    title: z.object({ text: z.string(), span }).nullable(),
    published: z.object({ date: z.string(), time: maybe, zone: maybe, precision, span: orNull(span) }).nullable(),
    byline: texts,
    credits: texts,
    agency: maybe,
    topics: texts.optional(),
    text: z.string(),
    blocks: z.array(
      z.object({
        kind: z.enum(["title", "lede", "heading", "paragraph", "caption", "dateline", "byline", "credit", "related", "boilerplate"]),
        span,
        language: z.string().optional(),
      }),
    ),
    relays: z.array(z.object({ name: z.string(), entity: maybe, span, scope: z.enum(["sentence", "paragraph", "article"]) })),
    statements: z.array(statement),
    figures: z.array(figure),
    dates: z.array(z.object({ span, date: z.string(), precision, stated: z.array(datePart), implied: z.array(datePart) })),
    mentions: z.array(z.object({ span, entity: z.string() })),
    entities: z.array(z.object({ id: z.string(), name: z.string(), type: entityType })),
    problems: z.array(problem),
  })
  .openapi("Article", { description: "One article and all that was found in it, as `firsthand read --json` prints it." });

export const listed = z
  .object({
    id: z.string(),
    title: maybe,
    outlet: maybe,
    language: z.string(),
    published: maybe,
    path: maybe,
    url: maybe,
    story: maybe,
    versions: z.int(),
    gone: maybe,
  })
  .openapi("ListedArticle", { description: "An article as lists show it." });
export const said = z
  .object({ schema: z.literal("firsthand/said@1"), article: listed, statement, text: z.string() })
  .openapi("Said", { description: "A statement with its words and the article that it stands in." });
export const figureFound = z
  .object({
    schema: z.literal("firsthand/figure@1"),
    article: listed,
    figure,
    text: z.string(),
    speaker: orNull(party),
    statement: orNull(statement),
    around: z.string(),
  })
  .openapi("FigureFound");
export const hit = z
  .object({ schema: z.literal("firsthand/hit@1"), article: listed, statement: maybe, text: z.string(), span })
  .openapi("Hit", { description: "An article that a search found, with the words that show it." });
export const nameFound = z
  .object({ entity: z.string(), name: z.string(), type: entityType, articles: z.int(), forms: texts })
  .openapi("Name", { description: "A person, body, place or outlet, and how texts spell it." });
const times = z.array(z.object({ name: z.string(), statements: z.int() }));
const bareSaid = z.object({ article: listed, statement, text: z.string() });
export const who = z
  .object({
    schema: z.literal("firsthand/who@1"),
    ...nameFound.shape,
    languages: z.record(z.string(), z.int()),
    told: times,
    through: times,
    statements: z.array(bareSaid),
    cut: z.boolean().openapi({ description: "Whether there are older statements than these." }),
  })
  .openapi("Who");
export const outlet = z
  .object({
    schema: z.literal("firsthand/outlet@1"),
    name: z.string(),
    entity: maybe,
    articles: z.int(),
    statements: z.int(),
    firsthand: z.int(),
    relays: times,
    relayedBy: times,
    share: z.number().nullable().openapi({ description: "The share of its statements that it has first hand." }),
  })
  .openapi("Outlet");

const evidence = z.object({ article: z.string(), text: z.string(), span: span.optional() }).openapi("Evidence");
const originKind = z.enum(["interview", "post", "document", "agency", "own-reporting", "press-conference", "statement"]);
const drift = z
  .object({
    ...evidence.shape,
    kind: z.enum(["lost-hedge", "changed-number", "lost-negation", "omission", "indirect-as-direct", "changed-name"]),
    against: evidence,
  })
  .openapi("Drift");
const place = z.object({ article: z.string(), statement: z.string() });
const loops = z.array(texts);
export const story = z
  .object({
    schema: z.literal("firsthand/story@1"),
    id: z.string(),
    title: z.string(),
    from: day.nullable(),
    to: day.nullable(),
    languages: texts,
    articles: z.array(z.object({ id: z.string(), path: maybe, url: maybe, outlet: maybe, language: z.string(), published: maybe, because: texts })),
    broke: z.object({ article: z.string(), outlet: maybe }).nullable(),
    origins: z.array(z.object({ id: z.string(), name: z.string(), kind: originKind, articles: texts, evidence: z.array(evidence) })),
    independent: z.int(),
    circular: loops,
    utterances: z.array(
      z.object({
        id: z.string(),
        speaker: z.string(),
        entity: maybe,
        renderings: z.array(z.object({ ...evidence.shape, statement: z.string(), language: z.string() })),
        drift: z.array(drift),
      }),
    ),
    figures: z.array(
      z.object({
        id: z.string(),
        of: z.string(),
        unit: z.string(),
        rate: maybe,
        points: z.array(z.object({ ...evidence.shape, statement: maybe, date: maybe, min: amount, max: amount, bound, source: maybe })),
      }),
    ),
    superseded: z.array(z.object({ old: evidence, new: evidence, still_carried_by: texts })),
    facing: z.array(z.object({ denied: place, confirmed: place })),
  })
  .openapi("Story", { description: "One event and its unfolding in all languages, as `firsthand stories --json` prints it." });

const denial = z.object({ ...place.shape, speaker: maybe });
const superseded = z.array(z.object({ old: z.string(), new: z.string() }));
const state = z.object({ articles: z.int(), independent: z.int(), origins: texts, superseded, denials: z.array(denial) }).openapi("StoryState");
const named = z.object({ entity: z.string(), name: z.string(), type: z.enum(["person", "place", "organisation"]), articles: z.int() });
const line = {
  id: z.string(),
  title: z.string(),
  from: day.nullable(),
  to: day.nullable(),
  languages: texts,
  outlets: texts,
  named: z.array(named),
  circular: loops,
  state,
  told: z.string().openapi({ description: "When it was told, ISO in UTC." }),
};
export const storyLine = z
  .object({ ...line, stale: z.boolean().openapi({ description: "Whether articles have come since it was told." }) })
  .openapi("ListedStory", { description: "A story as lists show it." });
export const storyNews = z
  .object({
    schema: z.literal("firsthand/story-news@1"),
    ...line,
    news: z
      .object({ articles: z.int(), independent: z.int(), origins: texts, superseded, denials: z.array(denial) })
      .nullable()
      .openapi({ description: "What it did not say before; null where the story is new." }),
  })
  .openapi("StoryNews");
export const originMap = z
  .object({
    story: z.string(),
    nodes: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["origin", "party", "article"]),
        name: z.string(),
        role: maybe,
        origin: z.string(),
        entity: maybe,
        article: maybe,
        language: maybe,
        published: maybe,
      }),
    ),
    steps: z.array(z.object({ from: z.string(), to: z.string(), evidence: orNull(evidence), loop: z.boolean() })),
  })
  .openapi("OriginMap");
export const trace = z
  .object({
    schema: z.literal("firsthand/trace@1"),
    asked: z.string(),
    language: z.string(),
    story: z.string(),
    title: z.string(),
    speaker: maybe,
    renderings: z.array(z.object({ article: listed, statement, text: z.string(), span, likeness: amount, through: texts })),
    earliest: place,
    passed: z.array(z.object({ from: z.string(), by: z.string(), articles: texts })),
    origins: z.array(z.object({ id: z.string(), name: z.string(), kind: originKind })),
    drift: z.array(drift),
  })
  .openapi("Trace");
