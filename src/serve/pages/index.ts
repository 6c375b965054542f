/** The kinds of page, in the order in which a reader meets them. */
import type { PageKind } from "../visit.ts";
import { api } from "./api.ts";
import { article } from "./article.ts";
import { figures } from "./figures.ts";
import { front } from "./front.ts";
import { languages } from "./languages.ts";
import { name } from "./name.ts";
import { outlet, outlets } from "./outlets.ts";
import { search } from "./search.ts";
import { statements } from "./statements.ts";
import { story } from "./story.ts";
import { trace } from "./trace.ts";
import { versions } from "./versions.ts";
import { why } from "./why.ts";

export const pages: readonly PageKind[] = [
  front,
  story,
  article,
  versions,
  why,
  name,
  outlets,
  outlet,
  statements,
  figures,
  search,
  trace,
  languages,
  api,
];
