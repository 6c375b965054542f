/** Hooks over the API: who is told of what, added, listed, tried, taken away, and what became of each delivery. */
import { z } from "@hono/zod-openapi";
import { createHash } from "node:crypto";
import type { Delivery, Hook, NewHook, Wants } from "../../store/hooks.ts";
import { test } from "../hooks/herald.ts";
import { wants, wantsOf } from "../hooks/wanted.ts";
import { LONG_NAME, paging } from "./paging.ts";
import { refuse, route, type Route } from "./route.ts";
import { orNull, problem } from "./schemas.ts";

const id = z.object({ id: z.string().min(1).max(LONG_NAME) });
const address = z.string().min(1).max(8192).openapi({ example: "https://newsroom.example/firsthand" });

const shown = z
  .object({
    schema: z.literal("firsthand/hook-state@1"),
    id: z.string(),
    name: z.string(),
    url: z.string(),
    wants,
    added: z.string(),
    state: z.enum(["active", "ended"]).openapi({ description: "Ended: its server says that nobody listens there any more (410)." }),
    waiting: z.int().openapi({ description: "Deliveries that are still to be made." }),
  })
  .openapi("Hook");
const delivery = z
  .object({
    id: z.string(),
    hook: z.string(),
    made: z.string(),
    state: z.enum(["waiting", "delivered", "dead"]).openapi({ description: "Dead: given up after a day." }),
    tries: z.int(),
    tried: z.string().nullable(),
    due: z.string().nullable(),
    status: z.int().nullable(),
    problem: orNull(problem),
    body: z.string().openapi({ description: "What was sent, as it was sent." }),
  })
  .openapi("Delivery");

/** A hook as everybody may see it: its secret is shown once, to whoever adds it. */
export const hookShown = ({ id: hook, name, url, wants: what, added, state, waiting }: Hook): z.output<typeof shown> => ({
  schema: "firsthand/hook-state@1",
  id: hook,
  name,
  url,
  wants: what as z.output<typeof wants>,
  added: new Date(added).toISOString(),
  state,
  waiting,
});
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());
const deliveryShown = ({ id: one, hook, made, state, tries, tried, due, status, problem: why, body }: Delivery): z.output<typeof delivery> => ({
  id: one,
  hook,
  made: iso(made)!,
  state,
  tries,
  tried: iso(tried),
  due: iso(due),
  status,
  problem: why && { code: why.code, span: null, detail: why.detail },
  body,
});

/** Whether deliveries can be sent to an address at all; whether it is a public one is asked with each delivery. */
export const isHookAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);

/** A new hook; its secret is made of two identifiers that nobody can guess. */
export function newHook(url: string, name: string | undefined, what: Wants, identifier: () => string, now: number): NewHook {
  const secret = createHash("sha256").update(`${identifier()} ${identifier()}`).digest("base64url");
  return { id: `h_${identifier()}`, name: name ?? new URL(url).host, url, wants: what, secret: `fh_${secret}`, added: now };
}

export const hookRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/hooks",
    tag: "Hooks",
    summary: "The hooks of the archive: who is told of what",
    role: "write",
    answer: z.object({ items: z.array(shown) }),
    run: async (_, { archive }) => ({ items: (await archive.hooks.list()).map(hookShown) }),
  }),
  route({
    method: "post",
    path: "/hooks",
    tag: "Hooks",
    summary: "Tell an address of what comes",
    description:
      "What comes from now on is posted to the address while the archive is served or watched, signed with the secret, which is answered here and never again. docs/api.md has what is posted and how a signature is checked.",
    role: "write",
    status: 201,
    body: z.object({ url: address, name: z.string().min(1).max(LONG_NAME).optional(), wants }).openapi("NewHook", {
      example: { url: "https://newsroom.example/firsthand", wants: { kind: "statements", speaker: "Straumdal", act: "deny" } },
    }),
    problems: ["api/closed", "api/media-type", "hook/wants", "fetch/bad-address", "archive/busy"],
    answer: z.object({ hook: shown, secret: z.string() }),
    async run({ body }, { writing, id: identifier, now }) {
      if (!writing) return refuse("api/closed", "");
      if (!isHookAddress(body.url)) return refuse("fetch/bad-address", body.url);
      const what = wantsOf(body.wants);
      if ("wrong" in what) return refuse("hook/wants", what.wrong);
      const made = newHook(body.url, body.name, what.wants, identifier, now().getTime());
      return { hook: hookShown(await writing.archive().hooks.add(made)), secret: made.secret };
    },
  }),
  route({
    method: "get",
    path: "/hooks/{id}",
    tag: "Hooks",
    summary: "One hook and how it fares",
    role: "write",
    params: id,
    problems: ["hook/unknown"],
    answer: shown,
    async run({ params }, { archive }) {
      const hook = await archive.hooks.hook(params.id);
      return hook ? hookShown(hook) : refuse("hook/unknown", params.id);
    },
  }),
  route({
    method: "delete",
    path: "/hooks/{id}",
    tag: "Hooks",
    summary: "Tell an address no longer",
    role: "write",
    params: id,
    problems: ["api/closed", "hook/unknown", "archive/busy"],
    answer: z.object({ removed: z.string() }),
    async run({ params }, { writing }) {
      if (!writing) return refuse("api/closed", "");
      return (await writing.archive().hooks.remove(params.id)) ? { removed: params.id } : refuse("hook/unknown", params.id);
    },
  }),
  route({
    method: "get",
    path: "/hooks/{id}/deliveries",
    tag: "Hooks",
    summary: "What a hook was told, and what became of it, the newest first",
    role: "write",
    params: id,
    query: z.object(paging),
    problems: ["hook/unknown"],
    answer: z.object({ items: z.array(delivery), next: z.string().nullable() }),
    async run({ params, query: { limit, after } }, { archive }) {
      if (!(await archive.hooks.hook(params.id))) return refuse("hook/unknown", params.id);
      const found = await archive.hooks.deliveries(params.id, { limit: limit + 1, ...(after !== undefined && { after }) });
      const items = found.slice(0, limit);
      return { items: items.map(deliveryShown), next: found.length > limit ? items.at(-1)!.id : null };
    },
  }),
  route({
    method: "post",
    path: "/hooks/{id}/test",
    tag: "Hooks",
    summary: "Send a hook a delivery that tells nothing, and say what came of it",
    role: "write",
    params: id,
    problems: ["api/offline", "hook/unknown"],
    answer: z.object({ delivered: z.boolean(), status: z.int().nullable(), problem: orNull(problem) }),
    async run({ params }, { archive, client, id: identifier, now }) {
      if (!client) return refuse("api/offline", "");
      const hook = await archive.hooks.hook(params.id);
      if (!hook) return refuse("hook/unknown", params.id);
      const { status, problem: why } = await test(hook, await client(), { now: () => now().getTime(), id: identifier });
      return { delivered: why === null, status, problem: why };
    },
  }),
];
