/** The API as a page: every route of the OpenAPI document, what it takes and what it answers, drawn by the server. */
import { documentOf, type ApiOperation } from "../api/api.ts";
import { html, type Html } from "../../show/html.ts";
import type { PageKind, Visit } from "../visit.ts";
import { apiWords } from "../words/api.ts";

export const api: PageKind = {
  path: "/api/docs",
  async show(visit) {
    const words = apiWords[visit.locale];
    const { paths, info, components } = documentOf("firsthand");
    const byTag = new Map<string, Html[]>();
    for (const [path, methods] of Object.entries(paths))
      for (const [method, operation] of Object.entries(methods)) {
        const [tag] = operation.tags;
        byTag.set(tag!, [...(byTag.get(tag!) ?? []), drawn(method, path, operation, visit)]);
      }
    const main = html`<h1>${words.title}</h1>
      <p class="soft">${words.hint}</p>
      <p lang="en">${coded(info.description)}</p>
      <p><a href="/api/openapi.json">${words.document}</a>. ${words.feeds}</p>
      ${[...byTag].map(
        ([tag, routes]) =>
          html`<section class="routes">
            <h2 lang="en">${tag}</h2>
            ${routes}
          </section>`,
      )}
      <section class="routes">
        <h2>${words.schemas}</h2>
        ${Object.entries(components.schemas).map(([name, schema]) => schemaOf(name, schema as Readonly<Record<string, unknown>>))}
      </section>`;
    return { title: words.title, main };
  },
};

/** Words between backticks are code. */
const coded = (text: string): Html[] => text.split("`").map((part, i) => (i % 2 ? html`<code>${part}</code>` : html`${part}`));

/** A schema with a name: its fields, or what it may be. */
function schemaOf(name: string, schema: Readonly<Record<string, unknown>>): Html {
  const fields = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
  const told = typeof schema["description"] === "string" ? html`<p>${coded(schema["description"])}</p>` : null;
  const whole = fields.length
    ? html`<ul>
        ${fields.map(
          ([field, of]) =>
            html`<li>
              <code>${field}</code> <span class="soft">${shapeOf(of)}</span>${typeof of["description"] === "string" ? html` ${coded(of["description"])}` : null}
            </li>`,
        )}
      </ul>`
    : html`<p><code>${shapeOf(schema)}</code></p>`;
  return html`<article class="route" id="schema-${name}" lang="en"><h3><code>${name}</code></h3>${told}${whole}</article>`;
}

/** "{items: Said[], next: string | null}", as far as one line tells it. */
function shapeOf(schema: Readonly<Record<string, unknown>>, depth = 0): string {
  const inner = (part: unknown) => shapeOf(part as Readonly<Record<string, unknown>>, depth + 1);
  if (typeof schema["$ref"] === "string") return schema["$ref"].split("/").at(-1)!;
  if (Array.isArray(schema["enum"])) return schema["enum"].join(" | ");
  if (Array.isArray(schema["anyOf"])) return schema["anyOf"].map(inner).join(" | ");
  if (schema["type"] === "array" && schema["items"]) return `${inner(schema["items"])}[]`;
  if (schema["properties"] && depth < 3)
    return `{${Object.entries(schema["properties"])
      .map(([name, field]) => `${name}: ${inner(field)}`)
      .join(", ")}}`;
  return ([schema["type"] ?? "object"].flat() as string[]).join(" | ");
}

function drawn(method: string, path: string, operation: ApiOperation, visit: Visit): Html {
  const words = apiWords[visit.locale];
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const body = requestBody?.content["application/json"]?.schema;
  const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith("2"))!;
  const json = answer.content?.["application/json"]?.schema as Readonly<Record<string, unknown>> | undefined;
  const codes = Object.values(responses).flatMap(({ description: told }) => told.match(/[a-z]+\/[a-z-]+/gu) ?? []);
  // a route that needs nothing is a link of its own
  const plain = method === "get" && !path.includes("{") && !path.endsWith("/stream") && parameters.every(({ required }) => !required);
  const row = (label: string, content: Html): Html => html`<dt>${label}</dt><dd lang="en">${content}</dd>`;
  return html`<article class="route" id="${operationId}">
    <h3><code>${method.toUpperCase()} /api${path}</code>${operation["x-role"] === "write" ? html` <span class="soft">${words.writes}</span>` : null}</h3>
    <p lang="en">${summary}.${description ? html` ${coded(description)}` : null}${plain ? html` <a href="${`/api${path}`}" lang="${visit.locale}">${words.open}</a>` : null}</p>
    <dl>
      ${parameters.length ? row(words.parameters, html`<ul>${parameters.map((one) => html`<li><code>${one.name}</code>${one.required ? html` <em lang="${visit.locale}">${words.needed}</em>` : null} <span class="soft">${shapeOf(one.schema)}</span>${one.description ? html` ${coded(one.description)}` : null}</li>`)}</ul>`) : null}
      ${body ? row(words.body, html`<code>${shapeOf(body)}</code>`) : null}
      ${row(words.answer, html`${status} <code>${json ? shapeOf(json) : Object.keys(answer.content ?? {}).join(", ")}</code>`)}
      ${codes.length ? row(words.refusals, html`${codes.map((code, i) => html`${i ? ", " : ""}<code>${code}</code>`)}`) : null}
    </dl>
  </article>`;
}
