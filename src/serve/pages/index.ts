/** The kinds of page, in the order in which a reader meets them. */
import type { PageKind } from "../visit.ts";
import { front } from "./front.ts";
import { story } from "./story.ts";

export const pages: readonly PageKind[] = [front, story];
