/** What tools are asked: fields that several of them have in common, each with its bounds. */
import { z } from "zod";
import { packs } from "../../lang/index.ts";
import { day as dayText, LONG_NAME } from "../api/paging.ts";

/** Rows where nobody says how many, and the most at once: an answer is read word by word. */
const USUAL = 20,
  MOST = 100;

export const name = z.string().min(1).max(LONG_NAME);
export const day = dayText.describe("A day such as 2026-03-12.");
export const language = z.enum(packs.map(({ code }) => code) as [string, ...string[]]).describe("The language of the article.");
export const limit = z.int().min(1).max(MOST).default(USUAL).describe(`At most so many; ${USUAL} where it is left out.`);
export const after = z.string().min(1).max(200).optional().describe("The `next` of the answer before: this one goes on behind it.");
/** The same of lists that are counted. */
export const from = z
  .string()
  .regex(/^\d{1,6}$/u, { error: "not the `next` of an answer" })
  .optional()
  .describe("The `next` of the answer before: this one goes on behind it.");
