/**
 * A route of the API as a record: what it is asked, what it answers, who may ask, and what runs. Everything that is the same of all of
 * them is done here once: the shape of failures and their statuses, the check of roles, the entry in the OpenAPI document.
 */
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { advise, type ProblemCode } from "../../errors.ts";
import type { Problem } from "../../model.ts";
import type { Client } from "../../fetch/client.ts";
import type { Archive } from "../../store/store.ts";
import type { Inquiries } from "../inquiries.ts";
import type { Writing } from "./writing.ts";

/** What whoever asks may do; set by the guard of the desk. */
export type Role = "none" | "read" | "write";
export interface ApiEnv {
  Variables: { role: Role };
}

/** What of the world routes are handed. */
export interface ApiDesk {
  readonly archive: Archive;
  readonly inquiries: Inquiries;
  readonly now: () => Date;
  /** Null where this desk takes nothing in. */
  readonly writing: Writing | null;
  /** The way to the network; null where this desk fetches nothing. */
  readonly client: (() => Promise<Client>) | null;
  /** A new UUID each time. */
  readonly id: () => string;
  readonly software: string;
}

/** An answer that is none: the problem that kept it from being given. */
export interface Refusal {
  readonly refused: Problem;
}
export const refuse = (code: ProblemCode, detail: string): Refusal => ({ refused: { code, span: null, detail } });
const isRefusal = (answer: unknown): answer is Refusal => typeof answer === "object" && answer !== null && "refused" in answer;

/** What a schema answers, as the types of the model have it: nothing of it is written to. */
type Shown<T> = T extends readonly (infer One)[] ? readonly Shown<One>[] : T extends object ? { readonly [Key in keyof T]: Shown<T[Key]> } : T;
type Fields = z.ZodObject | undefined;
type Of<T> = T extends z.ZodType ? z.output<T> : undefined;

interface Description<Query extends Fields, Parameters extends Fields, Body extends z.ZodType | undefined> {
  readonly method: "get" | "post" | "delete";
  /** Below /api, as OpenAPI writes it: "/articles/{id}". */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly role: Exclude<Role, "none">;
  readonly query?: Query;
  readonly params?: Parameters;
  readonly body?: Body;
  /** 200 where it is left out. */
  readonly status?: 201 | 202;
  /** Codes of the problems that it may answer with, those that every route may answer with left out. */
  readonly problems?: readonly ProblemCode[];
}
interface Asked<Query extends Fields, Parameters extends Fields, Body extends z.ZodType | undefined> {
  readonly query: Of<Query>;
  readonly params: Of<Parameters>;
  readonly body: Of<Body>;
  readonly request: Request;
}

export interface Route extends Description<Fields, Fields, z.ZodType | undefined> {
  /** The schema of a JSON answer, or the media types of another one. */
  readonly answer: z.ZodType | readonly string[];
  readonly run: (asked: Asked<Fields, Fields, z.ZodType | undefined>, desk: ApiDesk) => Promise<unknown>;
}

/** A route that answers with JSON of a schema. */
export function route<
  Answer extends z.ZodType,
  Query extends Fields = undefined,
  Parameters extends Fields = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  one: Description<Query, Parameters, Body> & {
    readonly answer: Answer;
    readonly run: (asked: Asked<Query, Parameters, Body>, desk: ApiDesk) => Promise<Shown<z.input<Answer>> | Refusal>;
  },
): Route {
  return one as unknown as Route;
}

/** A route that answers with a document or a stream of one of some media types. */
export function streamed<Query extends Fields = undefined, Parameters extends Fields = undefined>(
  one: Description<Query, Parameters, undefined> & {
    readonly answer: readonly string[];
    readonly run: (asked: Asked<Query, Parameters, undefined>, desk: ApiDesk) => Promise<Response | Refusal>;
  },
): Route {
  return one as unknown as Route;
}

/** Statuses of problems; whatever is not named is the asker's slip. */
const STATUSES: Partial<Record<ProblemCode, 401 | 403 | 404 | 409 | 413 | 415 | 500 | 502 | 503>> = {
  "api/no-route": 404,
  "api/role": 403,
  "api/closed": 403,
  "api/offline": 403,
  "api/too-large": 413,
  "api/media-type": 415,
  "api/crowded": 503,
  "article/unknown": 404,
  "story/unknown": 404,
  "name/unknown": 404,
  "outlet/unknown": 404,
  "feed/unknown": 404,
  "hook/unknown": 404,
  "archive/busy": 503,
  "archive/unwritable": 503,
  "archive/damaged": 500,
  "archive/inconsistent": 500,
  "archive/missing": 500,
  "archive/newer": 500,
  "archive/older": 500,
  "internal/bug": 500,
};

/** The status of a problem: what another server did is 502. */
const statusOf = (code: string): number => STATUSES[code as ProblemCode] ?? (/^(?:fetch|feed)\//u.test(code) && !BAD_ADDRESS.has(code) ? 502 : 400);
const BAD_ADDRESS: ReadonlySet<string> = new Set(["fetch/bad-address", "fetch/scheme", "fetch/credentials", "fetch/not-public"]);

export const failure = z
  .object({
    problem: z.object({
      code: z.string().openapi({ example: "article/unknown" }),
      what: z.string(),
      advice: z.string(),
      detail: z.string(),
    }),
  })
  .openapi("Failure", { description: "What every failure looks like: a code of the documentation, what happened, what to do, the particulars." });

/** The answer that says what went wrong; the same shape for every failure of the API. */
export function refusalOf(context: Context, { code, detail }: Pick<Problem, "code" | "detail">): Response {
  return context.json({ problem: { code, ...advise(code), detail } }, statusOf(code) as 400);
}

/** The roles in the order in which they may more. */
const MAY: readonly Role[] = ["none", "read", "write"];
const may = (context: Context<ApiEnv>, needed: Role): boolean => MAY.indexOf(context.get("role") ?? "read") >= MAY.indexOf(needed);

/** Puts a route into an application and its document; without a desk into the document alone. */
export function mount(app: OpenAPIHono<ApiEnv>, one: Route, desk: ApiDesk | null): void {
  const { method, path, tag, summary, description, role, query, params, body, status = 200, answer } = one;
  const problems = [...new Set<ProblemCode>(["api/role", ...(query || body ? (["api/request"] as const) : []), ...(one.problems ?? [])])];
  const byStatus = Map.groupBy(problems, statusOf);
  const content = Array.isArray(answer)
    ? Object.fromEntries((answer as readonly string[]).map((type) => [type, { schema: z.string() }]))
    : { "application/json": { schema: answer as z.ZodType } };
  const created = createRoute({
    method,
    path,
    tags: [tag],
    summary,
    ...(description && { description }),
    operationId: `${method}${path.replace(/[{}]/gu, "").replace(/[/-]+(\w)/gu, (_, letter: string) => letter.toUpperCase())}`,
    ...({ "x-role": role } as object),
    request: {
      ...(query && { query }),
      ...(params && { params }),
      ...(body && { body: { content: { "application/json": { schema: body } }, required: true } }),
    },
    responses: {
      [status]: { description: summary, content },
      ...Object.fromEntries(
        [...byStatus].map(([code, codes]) => [code, { description: codes.join(", "), content: { "application/json": { schema: failure } } }]),
      ),
      500: { description: "internal/bug", content: { "application/json": { schema: failure } } },
    },
  });
  const guarded = async (context: Context<ApiEnv>, next: () => Promise<void>) =>
    may(context, role)
      ? next()
      : refusalOf(context, { code: "api/role" satisfies ProblemCode, detail: `${method.toUpperCase()} ${path} needs the role ${role}` });
  const handler = async (context: Context<ApiEnv>): Promise<Response> => {
    // validated by the schemas of the route itself
    const valid = (target: "query" | "param" | "json") => (context.req as unknown as { valid(target: string): unknown }).valid(target);
    const asked = {
      query: query && valid("query"),
      params: params && valid("param"),
      body: body && valid("json"),
      request: context.req.raw,
    } as Asked<Fields, Fields, z.ZodType | undefined>;
    const found = await one.run(asked, desk!);
    if (isRefusal(found)) return refusalOf(context, found.refused);
    return found instanceof Response ? found : context.json(found as object, status);
  };
  app.openapi({ ...created, middleware: [guarded] } as typeof created, handler as never);
}
