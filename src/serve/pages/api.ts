/** The API as a page: every route of the OpenAPI document, what it takes and what it answers, drawn by the server. */
import { documentOf, type ApiOperation } from "../api/api.ts";
import { html, type Html } from "../../show/html.ts";
import type { PageKind, Visit } from "../visit.ts";
import { apiWords } from "../words/api.ts";

export const api: PageKind = {
  path: "/api/docs",
  async show(visit) {
    const words = apiWords[visit.locale];
    const { paths, info } = documentOf("firsthand");
    const byTag = new Map<string, Html[]>();
    for (const [path, methods] of Object.entries(paths))
      for (const [method, operation] of Object.entries(methods)) {
        const [tag] = operation.tags;
        byTag.set(tag!, [...(byTag.get(tag!) ?? []), drawn(method, path, operation, visit)]);
      }
    const main = html`<h1>${words.title}</h1>
      <p class="soft">${words.hint}</p>
      <p lang="en">${info.description}</p>
      <p><a href="/api/openapi.json">${words.document}</a>. ${words.feeds}</p>
      ${[...byTag].map(
        ([tag, routes]) =>
          html`<section class="routes">
            <h2 lang="en">${tag}</h2>
            ${routes}
          </section>`,
      )}`;
    return { title: words.title, main };
  },
};

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
  return [schema["type"] ?? "object"].flat().join(" | ");
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
    <p lang="en">${summary}.${description ? ` ${description}` : ""}${plain ? html` <a href="${`/api${path}`}" lang="${visit.locale}">${words.open}</a>` : null}</p>
    <dl>
      ${parameters.length ? row(words.parameters, html`<ul>${parameters.map((one) => html`<li><code>${one.name}</code>${one.required ? html` <em lang="${visit.locale}">${words.needed}</em>` : null} <span class="soft">${shapeOf(one.schema)}</span>${one.description ? ` ${one.description}` : ""}</li>`)}</ul>`) : null}
      ${body ? row(words.body, html`<code>${shapeOf(body)}</code>`) : null}
      ${row(words.answer, html`${status} <code>${json ? shapeOf(json) : Object.keys(answer.content ?? {}).join(", ")}</code>`)}
      ${codes.length ? row(words.refusals, html`${codes.map((code, i) => html`${i ? ", " : ""}<code>${code}</code>`)}`) : null}
    </dl>
  </article>`;
}
