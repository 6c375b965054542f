/** Writes docs/api.md: what is said here of the API as a whole, and every route as the OpenAPI document has it. Run by `npm run docs`; a test holds the file against it. */
import { writeFileSync } from "node:fs";
import { advise, codes } from "../src/errors.ts";
import { documentOf, type ApiOperation } from "../src/serve/api/api.ts";

const ABOUT = `# The API

\`firsthand serve\` answers programs at \`/api\`: everything that the commands can do, as JSON. The same is described for programs in OpenAPI 3.1 at
\`/api/openapi.json\`, and for people at \`/api/docs\` of every desk.

    curl -s 'http://127.0.0.1:4646/api/statements?speaker=Straumdal&act=deny'

## Lists

A list is answered a page at a time: \`{"items": […], "next": "…"}\`. Hand \`next\` back as \`after\` for the next page; it is null where the list ends.
What is added meanwhile moves nothing that was not shown yet. \`limit\` is 50 where it is left out, and 500 at most. Days (\`from\`, \`to\`) are written as
2026-03-12, both included.

## Failures

Every failure has one shape, whatever it is and wherever it comes from:

    {"problem": {"code": "article/unknown", "what": "There is no such article in the archive.", "advice": "…", "detail": "a_1"}}

| status | when                                                                                          |
| ------ | --------------------------------------------------------------------------------------------- |
| 400    | the request is not understood; the detail says which part                                     |
| 401    | the desk is open to others, and nobody has said who asks                                      |
| 403    | whoever asks may not (\`x-role\` of each route), or this desk takes nothing in or fetches nothing |
| 404    | there is none of this id, or nothing at this address                                          |
| 413    | the request is larger than 8 MB                                                               |
| 415    | the body is not JSON                                                                          |
| 429    | too much was asked at once; \`Retry-After\` says for how long to wait                           |
| 502    | another server did not answer as it should                                                    |
| 503    | another process writes to the archive, or too many follow the stream                          |

## Asking again

Every answer carries an \`ETag\`. Sent back as \`If-None-Match\` it makes the desk answer 304 without a body where nothing has changed. Answers are packed where
\`Accept-Encoding\` allows gzip. Pages of other sites may ask only where \`--cors\` names them.

## Spans

A span is [start, end) in UTF-16 units of the article's own \`text\`, and the slice is the evidence, verbatim. What the fields of an article and of a story
mean stands in [GLOSSARY.md](../GLOSSARY.md).

## The stream

\`GET /api/stream\` brings what comes as server-sent events, whoever adds it: \`statement\` (as in /api/statements) and \`story\` (a story, and in \`news\` what it
did not say before; null where it is new). A reader who comes back sends the id of the last event as \`Last-Event-ID\`, as browsers do by themselves, or as
\`behind\`; it misses nothing, and what was under way may come twice. \`behind=0.0\` begins with all there is. Nothing is gathered for a slow reader: what
comes next is fetched when the last of it was taken. A reader who takes nothing for a minute is let go; 200 may follow at one time.

    curl -N 'http://127.0.0.1:4646/api/stream?what=statements&speaker=Straumdal'

## Hooks

A hook is an address that is told of what comes, while the archive is served or watched: \`firsthand hooks add ADDRESS …\`, or POST /api/hooks.

| \`wants\`                                                            | is told                                                                        |
| ------------------------------------------------------------------ | ------------------------------------------------------------------------------ |
| \`{"kind": "statements", "speaker": "Straumdal", "act": "deny"}\`    | every new statement that meets all of it; an edit tells only what is new in it |
| \`{"kind": "statements", "speaker": "Straumdal", "about": "radar"}\` | any statement by somebody about something                                      |
| \`{"kind": "origins", "story": "st_1", "least": 2}\`                 | when a story has a second independent origin for the first time                |
| \`{"kind": "origins", "about": "radar", "least": 2}\`                | the same of any story in which somebody says something about a topic           |
| \`{"kind": "figures", "of": "injured"}\`                             | when a story gives another figure of something than before, or the first       |

What is posted is JSON: \`{"schema": "firsthand/hook@1", "id": …, "made": …, "hook": {"id", "name", "wants"}, "what": "statement" | "origins" | "figure" | "test", "path": …}\`
with \`statement\`, or \`story\` and the names of the origins that were \`added\`, or \`figure\` and the one \`before\` it (null for the first); \`path\` is the page of the desk
that shows it.

Three headers come with it: \`Firsthand-Delivery\` is the id of the delivery, \`Firsthand-Hook\` that of the hook, and \`Firsthand-Signature\` reads
\`t=1773302400,v1=5257a8…\`: the time of sending in seconds since 1970, and HMAC-SHA256 over that time, a full stop and the body, with the hook's secret as
key, in hexadecimal. A receiver computes the same, compares in constant time, and refuses what is older than five minutes. In Node:

    import { createHmac, timingSafeEqual } from "node:crypto";

    function isSigned(header, body, secret) {
      const [, time, theirs] = /^t=(\\d+),v1=([\\da-f]{64})$/.exec(header) ?? [];
      if (!time || Math.abs(Date.now() / 1000 - Number(time)) > 300) return false;
      const own = createHmac("sha256", secret).update(\`\${time}.\${body}\`).digest("hex");
      return timingSafeEqual(Buffer.from(own), Buffer.from(theirs));
    }

An answer of 2xx within half a minute is taken as heard. All else is tried again for a day: after 10 seconds, 30, 90 and so on up to every six hours,
each pause drawn by lot between half and one and a half times that; \`Retry-After\` is obeyed. Then the delivery is dead, and stays in the list of deliveries
for 30 days with what went wrong. 410 ends the hook. A delivery may come twice where an answer was lost: its id and body are the same then, so remember ids.
Where a thousand deliveries wait for one hook the archive is not looked further for it until some are made: nothing is lost. Redirects are not followed, and addresses that
are not public are refused unless \`--allow-host\` names them ([fetching.md](fetching.md)).

## Feeds

Every list of the desk is a feed too, as RSS 2.0 (\`.rss\`), Atom (\`.atom\`) and JSON Feed 1.1 (\`.json\`), and its page links to it:

| feed                   | what                                                                                                                    |
| ---------------------- | ----------------------------------------------------------------------------------------------------------------------- |
| \`/feeds/stories.rss\`    | stories; narrowed by \`language\`, \`outlet\`, \`person\`, \`place\`, \`from\`, \`to\`, \`several\`                                     |
| \`/feeds/stories/ID.rss\` | the articles of a story                                                                                                 |
| \`/feeds/names/ID.rss\`   | what somebody says                                                                                                      |
| \`/feeds/outlets/NAME.rss\` | the articles of an outlet                                                                                             |
| \`/feeds/statements.rss\` | statements; narrowed by \`speaker\`, \`about\`, \`outlet\`, \`language\`, \`act\`, \`hedge\`, \`firsthand\`, \`story\`, \`from\`, \`to\`     |
| \`/feeds/search.rss\`     | what a search finds, by \`words\`                                                                                         |

\`locale\` chooses the language of the desk's own words. Entries keep their ids wherever the desk stands.
`;

const document = documentOf("firsthand/0");

function typeOf(schema: Readonly<Record<string, unknown>>): string {
  if (typeof schema["$ref"] === "string") {
    const name = schema["$ref"].split("/").at(-1)!;
    return choicesOf(document.components.schemas[name] as Readonly<Record<string, unknown>>) ?? name;
  }
  return choicesOf(schema) ?? ([schema["type"]].flat() as string[]).join(" or ");
}
const choicesOf = (schema: Readonly<Record<string, unknown>>): string | null => (Array.isArray(schema["enum"]) ? schema["enum"].join(", ") : null);

/** What a schema allows, in few signs: `{items: Said[], next: string or null}`. */
function shapeOf(schema: Readonly<Record<string, unknown>>): string {
  const parts = (schema["anyOf"] ?? schema["oneOf"]) as Readonly<Record<string, unknown>>[] | undefined;
  if (parts) return parts.map(shapeOf).join(" or ");
  if (schema["type"] === "array" && schema["items"]) return `${shapeOf(schema["items"] as Readonly<Record<string, unknown>>)}[]`;
  if (!schema["properties"]) return typeOf(schema).replaceAll(", ", " / ");
  const fields = Object.entries(schema["properties"] as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
  return `{${fields.map(([name, field]) => `${name}: ${shapeOf(field)}`).join(", ")}}`;
}

function answerOf({ responses }: ApiOperation): string {
  const [status, { content = {} }] = Object.entries(responses).find(([code]) => code.startsWith("2"))!;
  const json = content["application/json"]?.schema as Readonly<Record<string, unknown>> | undefined;
  return json
    ? `${status}: \`${shapeOf(json)}\``
    : `${status}, as ${Object.keys(content)
        .map((type) => `\`${type}\``)
        .join(", ")}`;
}

function section(method: string, path: string, operation: ApiOperation): string {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  const body = requestBody?.content["application/json"]?.schema;
  const refused = Object.values(responses)
    .flatMap(({ description: codes }) => codes.match(/[a-z]+\/[a-z-]+/gu) ?? [])
    .filter((code) => code !== "api/role" && code !== "internal/bug" && code !== "api/request");
  const lines = [
    ...parameters.map(
      (one) =>
        `- \`${one.name}\` (${[typeOf(one.schema), one.required ? "needed" : ""].filter(Boolean).join("; ")})${one.description ? `: ${one.description}` : ""}`,
    ),
    ...(body ? [`- body: ${typeOf(body) === "object" ? "an object" : `\`${typeOf(body)}\``}`] : []),
    `- answers ${answerOf(operation)}`,
    ...(refused.length ? [`- refuses with ${[...new Set(refused)].map((code) => `\`${code}\``).join(", ")}`] : []),
    ...(operation["x-role"] === "write" ? ["- needs the role write"] : []),
  ];
  return [`### \`${method.toUpperCase()} /api${path}\``, `${summary}.${description ? ` ${description}` : ""}`, lines.join("\n")].join("\n\n");
}

const codesTold = codes
  .filter((code) => /^(?:api|hook)\//u.test(code) || code === "serve/cors")
  .map((code) => `- \`${code}\`: ${advise(code).what} ${advise(code).advice}`)
  .join("\n");

/** The text of docs/api.md. */
export function apiText(): string {
  const tags = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const [tag] = operation.tags;
      tags.set(tag!, [...(tags.get(tag!) ?? []), section(method, path, operation)]);
    }
  return `${ABOUT}\n## Codes\n\nCodes of the API and of hooks; those of other rooms stand in formats.md, fetching.md, watching.md and running.md.\n\n${codesTold}\n\n${[...tags].map(([tag, sections]) => `## ${tag}\n\n${sections.join("\n\n")}`).join("\n\n")}\n`;
}

if (import.meta.main) writeFileSync(new URL("api.md", import.meta.url), apiText());
