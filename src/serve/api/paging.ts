/** Parts of lists: how much of one is asked for, where it goes on, and the filters that many lists have in common. */
import { z } from "@hono/zod-openapi";
import { packs } from "../../lang/index.ts";
import type { Paging } from "../../store/store.ts";
import { act, hedge } from "./schemas.ts";

/** What a list shows where nobody says how much, and the most it shows at once: beyond, an answer takes longer than a second to make. */
const USUAL = 50,
  MOST = 500;
/** No name or question is longer; a claim that is traced may be a paragraph. */
export const LONG_NAME = 500,
  LONG_TEXT = 5000;

const isDay = (text: string): boolean =>
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine(isDay, { error: "no day of the calendar" })
  .openapi({ example: "2026-03-12", format: "date" });
export const name = z.string().min(1).max(LONG_NAME);
export const language = z
  .string()
  .refine((code) => packs.some((pack) => pack.code === code), { error: `there are ${packs.map(({ code }) => code).join(", ")}` })
  .openapi({ example: "sv" });
export const flag = z.enum(["true", "false"]).transform((text) => text === "true");

export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST)
  .default(USUAL)
  .openapi({ description: `At most so many; ${USUAL} where it is left out.` });
export const paging = {
  limit,
  after: z.string().max(200).optional().openapi({ description: "The `next` of the page before: this one begins behind it." }),
};

/** Filters of statements. */
export const statementFilter = {
  speaker: name.optional().openapi({ description: "Who said it, in any spelling." }),
  entity: name.optional().openapi({ description: "Who said it, by the id of the entity." }),
  about: name.optional().openapi({ description: "Words or names in what was said, in any of the languages." }),
  outlet: name.optional().openapi({ description: "Who published it." }),
  language: language.optional(),
  act: act.optional(),
  hedge: hedge.optional(),
  firsthand: flag.optional().openapi({ description: "True: without a relay between the mouth and the article." }),
  story: name.optional(),
  article: name.optional(),
  from: day.optional(),
  to: day.optional(),
};

/** A list as it is answered: some of it, and where it goes on; null where it ends. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

/** The fields that were given. */
export function given<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** A page of a list whose rows have cursors: one row more than is shown tells whether it goes on. */
export async function paged<Row extends { readonly cursor: string }, Item>(
  { limit: most, after }: { readonly limit: number; readonly after?: string | undefined },
  list: (paging: Paging) => Promise<readonly Row[]>,
  itemOf: (row: Omit<Row, "cursor">) => Item,
): Promise<{ items: Item[]; next: string | null }> {
  const rows = await list({ limit: most + 1, ...(after !== undefined && { after }) });
  const shown = rows.slice(0, most);
  return { items: shown.map(({ cursor: _, ...row }) => itemOf(row)), next: rows.length > most ? shown.at(-1)!.cursor : null };
}
