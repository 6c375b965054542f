/**
 * Pages of single outlets where the reader of pages in general takes another part than the newsroom means: checked on pages of the day
 * named. A row: domain | since | which headline is the article's, empty for the usual | classes that hold nothing of the article.
 */
import type { Layout } from "../lang/layout.ts";
import { rows } from "./rows.ts";

const TABLE = `
nrk.no | 2024-08-05 | og |
vg.no | 2024-08-05 | og |
n-tv.de | 2023-04-28 | og |
capital.de | 2023-04-28 | og |
stern.de | 2023-04-28 | og |
20min.ch | 2025-11-06 | og |
dailymail.co.uk | 2024-04-27 | og |
waz.de | 2025-11-06 | ld |
morgenpost.de | 2025-09-09 | ld |
hankookilbo.com | 2025-05-15 | ld |
metro.co.uk | 2024-07-17 | ld |
`;

export const layouts: readonly Layout[] = rows(TABLE).map(([domain = "", since = "", title = "", drop = ""]) => ({
  domain, since, title: title === "og" || title === "ld" || title === "h1" ? title : null, drop: drop.split(/\s+/u).filter(Boolean),
}));
