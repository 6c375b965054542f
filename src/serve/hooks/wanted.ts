/** What a hook may be told of, as whoever adds one says it: checked once, for the command and for the API. */
import { z } from "@hono/zod-openapi";
import type { Wants } from "../../store/hooks.ts";
import { language, name } from "../api/paging.ts";
import { act, hedge } from "../api/schemas.ts";

/** Two origins are what makes a story more than one source's word. */
const SECOND = 2;
/** No story has had more. */
const MOST_ORIGINS = 100;

const statements = z
  .object({
    kind: z.literal("statements"),
    speaker: name.optional(),
    about: name.optional(),
    outlet: name.optional(),
    language: language.optional(),
    act: act.optional(),
    hedge: hedge.optional(),
    firsthand: z.boolean().optional(),
    story: name.optional(),
  })
  .refine(({ kind: _, ...filter }) => Object.values(filter).some((value) => value !== undefined), { error: "statements of whom, or about what?" })
  .openapi("StatementsWanted", { description: "Every new statement that meets all of it." });
const origins = z
  .object({
    kind: z.literal("origins"),
    story: name.optional(),
    about: name.optional(),
    least: z.int().min(1).max(MOST_ORIGINS).default(SECOND),
  })
  .refine(({ story, about }) => story !== undefined || about !== undefined, { error: "origins of which story, or on what?" })
  .openapi("OriginsWanted", { description: "When a story, or any story on a topic, has so many independent origins for the first time." });
const figures = z
  .object({ kind: z.literal("figures"), of: name, unit: name.optional() })
  .openapi("FiguresWanted", { description: "When a story gives another figure of something than it gave before, or the first." });

export const wants = z.union([statements, origins, figures]).openapi("Wants");

/** What is meant, or what is wrong with it in words. */
export function wantsOf(given: unknown): { readonly wants: Wants } | { readonly wrong: string } {
  const { success, data, error } = wants.safeParse(given);
  if (success) return { wants: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as unknown as Wants };
  return { wrong: wrongOf(error) };
}

/** The first thing that is wrong, where and what. */
export function wrongOf(error: z.ZodError): string {
  const deepest = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue => {
    const first = issues[0]!;
    // of several shapes the one that is meant is that of the kind that was named
    if (first.code === "invalid_union") {
      const meant = first.errors.find((branch) => !branch.some(({ path }) => path[0] === "kind")) ?? first.errors[0];
      if (meant?.length) {
        const inner = deepest(meant);
        return { ...inner, path: [...first.path, ...inner.path] };
      }
    }
    return first;
  };
  const { path, message } = deepest(error.issues);
  return `${path.join(".") || "all"}: ${message}`;
}
