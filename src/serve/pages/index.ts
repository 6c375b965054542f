/** The kinds of page, in the order in which a reader meets them. */
import type { PageKind } from "../visit.ts";
import { article } from "./article.ts";
import { front } from "./front.ts";
import { story } from "./story.ts";
import { versions } from "./versions.ts";
import { why } from "./why.ts";

export const pages: readonly PageKind[] = [front, story, article, versions, why];
