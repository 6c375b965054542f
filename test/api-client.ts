/**
 * A client of the API that knows nothing but its OpenAPI document: it walks the paths, makes requests out of the schemas of what each takes, and holds
 * every answer against the schema of its status. Schemas are made strict first, so that a field that the document does not tell of is a fault too.
 */
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/openapi-3-1";
import type { ApiDocument, ApiOperation } from "../src/serve/api/api.ts";

type Schema = Readonly<Record<string, unknown>>;
type Ask = (path: string, init: RequestInit) => Promise<Response>;

/** Values of parameters that no schema can tell, by their names. */
export type Known = Readonly<Record<string, string>>;

const BASE = "https://api.invalid/document";
let registered = 0;

/** Objects have no fields but those that are told; references lead within the one schema. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== "object" || value === null) return value;
  const made = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "$ref" ? String(part).replace("#/components/schemas/", "#/$defs/") : key === "example" ? undefined : strict(part),
    ]),
  );
  delete made["example"];
  return "properties" in made && !("additionalProperties" in made) ? { ...made, additionalProperties: false } : made;
}

export interface Fault {
  readonly where: string;
  readonly what: string;
}
export interface Called {
  readonly where: string;
  readonly status: number;
  readonly body: unknown;
}

/** Opens a client for a document. */
export function clientOf(document: ApiDocument, ask: Ask) {
  const base = `${BASE}/${++registered}`;
  registerSchema({ $id: base, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: strict(document.components.schemas) as never }, base);
  const validators = new Map<string, Promise<Awaited<ReturnType<typeof validate>>>>();
  const faults: Fault[] = [];
  const called: Called[] = [];

  async function fits(schema: object, value: unknown): Promise<string | null> {
    const key = JSON.stringify(schema);
    let made = validators.get(key) as Promise<(value: never, format: "DETAILED") => { valid: boolean; errors?: unknown }> | undefined;
    if (!made) {
      const id = `${base}/${validators.size}`;
      const own = JSON.parse(JSON.stringify(strict(schema)).replaceAll('"#/$defs/', `"${base}#/$defs/`)) as object;
      registerSchema({ $id: id, $schema: "https://json-schema.org/draft/2020-12/schema", ...own } as never, id);
      made = validate(id) as unknown as NonNullable<typeof made>;
      validators.set(key, made as never);
    }
    const output = (await made)(value as never, "DETAILED");
    return output.valid ? null : JSON.stringify(output.errors).slice(0, 1500);
  }

  const resolved = (schema: Schema): Schema =>
    typeof schema["$ref"] === "string" ? (document.components.schemas[schema["$ref"].split("/").at(-1)!] as Schema) : schema;

  /** A value that a schema allows: its example, the first of its choices, or what the name is known to stand for. */
  function valueOf(name: string, given: Schema, known: Known): string {
    const schema = resolved(given);
    if (known[name] !== undefined) return known[name];
    if (typeof schema["example"] === "string") return schema["example"];
    if (Array.isArray(schema["enum"])) return String(schema["enum"][0]);
    return [schema["type"]].flat().some((type) => type === "integer" || type === "number") ? "1" : "radar";
  }

  async function call(
    method: string,
    path: string,
    operation: ApiOperation,
    known: Known,
    chosen: readonly string[],
    body: unknown,
  ): Promise<Called> {
    const parameters = operation.parameters ?? [];
    let address = path;
    const query = new URLSearchParams();
    for (const { name, in: place, required, schema } of parameters) {
      if (place === "path") address = address.replace(`{${name}}`, encodeURIComponent(valueOf(name, schema, known)));
      else if (required || chosen.includes(name)) query.set(name, valueOf(name, schema, known));
    }
    const where = `${method.toUpperCase()} ${address}${query.size ? `?${query.toString()}` : ""}`;
    const response = await ask(`/api${address}${query.size ? `?${query.toString()}` : ""}`, {
      method: method.toUpperCase(),
      ...(body !== undefined && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });
    const one = await check(where, operation, response);
    called.push(one);
    return one;
  }

  /** Holds an answer against what the document says of it. */
  async function check(where: string, operation: ApiOperation, response: Response): Promise<Called> {
    const fault = (what: string) => faults.push({ where, what });
    const { status } = response;
    const told = operation.responses[status];
    const type = (response.headers.get("Content-Type") ?? "").split(";")[0]!;
    if (!told) fault(`${status} is not documented: ${await response.clone().text()}`);
    const content = told?.content?.[type];
    if (told && !content) fault(`${status} as ${type} is not documented`);
    if (type === "text/event-stream") {
      await response.body?.cancel();
      return { where, status, body: null };
    }
    const text = await response.text();
    if (type !== "application/json" || !content) return { where, status, body: text };
    const body: unknown = JSON.parse(text);
    const wrong = await fits(content.schema, body);
    if (wrong) fault(wrong);
    return { where, status, body };
  }

  return {
    faults,
    called,
    call,
    /** The body that a schema gives as its example. */
    exampleOf: (operation: ApiOperation): unknown => {
      const schema = operation.requestBody?.content["application/json"]?.schema;
      return schema ? resolved(schema)["example"] : undefined;
    },
    /** One operation in all its ways: with what it needs, then with each thing more that it takes. */
    async exercise(method: string, path: string, operation: ApiOperation, known: Known, body: unknown): Promise<void> {
      const optional = (operation.parameters ?? []).filter(({ in: place, required }) => place === "query" && !required).map(({ name }) => name);
      await call(method, path, operation, known, [], body);
      for (const name of optional) await call(method, path, operation, known, [name], body);
    },
  };
}

/** What is wrong with a document by the rules of OpenAPI 3.1; null for nothing. */
export async function invalid(document: object): Promise<string | null> {
  const { validate: against } = await import("@hyperjump/json-schema/openapi-3-1");
  const output = (await against("https://spec.openapis.org/oas/3.1/schema-base", document as never, "DETAILED" as never)) as { valid: boolean };
  return output.valid ? null : JSON.stringify(output).slice(0, 3000);
}
