/**
 * The API as a web application: all routes, the OpenAPI 3.1 document that is made from them, and the page that shows it. What goes wrong has
 * one shape whatever it is; answers carry ETags, so that whoever asks again for the same is told so in a few bytes.
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import type { ProblemCode } from "../../errors.ts";
import { ArchiveFailure } from "../../store/connection.ts";
import { wrongOf } from "../hooks/wanted.ts";
import { articleRoutes } from "./articles.ts";
import { deskRoutes } from "./desk-routes.ts";
import { feedRoutes } from "./feeds.ts";
import { hookRoutes } from "./hooks.ts";
import { listRoutes } from "./lists.ts";
import { mount, refusalOf, type ApiDesk, type ApiEnv, type Route } from "./route.ts";
import { storyRoutes } from "./stories.ts";
import { streamRoutes, type StreamWorld } from "./stream.ts";

export interface ApiWorld {
  readonly desk: ApiDesk;
  readonly stream: StreamWorld;
  /** Other sites whose pages may ask; none where it is empty. */
  readonly origins: readonly string[];
}

/** Articles of one request: some hundred long ones; an archive of any size is taken in by the command. */
const LARGEST = 8 << 20;
/** A browser may remember for so many seconds that another site's page may ask. */
const REMEMBERED_S = 3600;

/** What the page of the API shows of the document. */
export interface ApiDocument {
  readonly info: { readonly description: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
export interface ApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly "x-role": string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Readonly<Record<string, unknown>>;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Firsthand",
    description:
      "Who said what in the news, through whom it came, and how many independent origins stand behind a story. Lists are answered a page at a time: `next` is the `after` of the next page, null where the list ends. Every failure has the shape of Failure. Spans are [start, end) in UTF-16 units of the article's own text.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "/api" }],
  security: [{}, { token: [] }],
};

/** The routes in the order of the document. */
export const routesOf = (stream: StreamWorld): readonly Route[] => [
  ...articleRoutes,
  ...listRoutes,
  ...storyRoutes,
  ...streamRoutes(stream),
  ...feedRoutes,
  ...hookRoutes,
  ...deskRoutes,
];

const isCode = (code: ProblemCode): ProblemCode => code;

/**
 * The API, to be mounted at /api.
 *
 *     (await openApi(world).request("/stories")).status === 200
 */
export function openApi({ desk, stream, origins }: ApiWorld): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) =>
      result.success ? undefined : refusalOf(context, { code: isCode("api/request"), detail: `${result.target} ${wrongOf(result.error)}` }),
  });
  if (origins.length)
    app.use(
      cors({
        origin: [...origins],
        allowMethods: ["GET", "POST", "DELETE"],
        allowHeaders: ["Authorization", "Content-Type", "If-None-Match", "Last-Event-ID"],
        exposeHeaders: ["ETag", "Retry-After"],
        maxAge: REMEMBERED_S,
      }),
    );
  app.use(
    bodyLimit({
      maxSize: LARGEST,
      onError: (context) => refusalOf(context, { code: isCode("api/too-large"), detail: `the limit is ${LARGEST >> 20} MB` }),
    }),
  );
  const tagged = etag({ weak: true });
  app.use(async (context, next) => {
    // what is made as it is taken is not held up to be counted
    const passing = /\/(?:stream|export\/[^/]+)$/u.test(context.req.path);
    if (!passing) await tagged(context, next);
    else await next();
    if (!context.res.headers.has("Cache-Control")) context.res.headers.set("Cache-Control", "private, no-cache");
  });
  for (const one of routesOf(stream)) mount(app, one, desk);
  app.get("/openapi.json", (context) => context.json(documentOf(desk.software)));
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 415)
      return refusalOf(context, { code: isCode("api/media-type"), detail: context.req.header("Content-Type") ?? "" });
    if (error instanceof HTTPException && error.status === 400) return refusalOf(context, { code: isCode("api/request"), detail: error.message });
    // bugs are the desk's to report
    if (!(error instanceof ArchiveFailure)) throw error;
    return refusalOf(context, error.problem);
  });
  return app;
}

const made = new Map<string, ApiDocument>();

/** The document of OpenAPI 3.1 that describes the API: made of the routes, once. */
export function documentOf(software: string): ApiDocument {
  const known = made.get(software);
  if (known) return known;
  const app = new OpenAPIHono<ApiEnv>();
  // a description needs no desk
  for (const one of routesOf({ wait: async () => {}, stopping: AbortSignal.abort() })) mount(app, one, null);
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "Asked for where the desk is open to others than its own machine.",
  });
  const version = software.split("/")[1] ?? "0";
  const document = app.getOpenAPI31Document({ ...ABOUT, info: { ...ABOUT.info, version } }) as unknown as ApiDocument;
  made.set(software, document);
  return document;
}

/** A failure in the one shape, for whoever answers in front of the routes. */
export const refusedBy = refusalOf;

/** What is answered where the API has nothing: a path that it does not know, or a method. */
export const noRoute = (path: string): { readonly code: ProblemCode; readonly detail: string } => ({ code: "api/no-route", detail: path });
