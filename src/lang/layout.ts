/** How the pages of one outlet differ from what pages do in general: the shape of the rows of src/data/layouts.ts. */

export interface Layout {
  /** The outlet's domain; those below it count too. */
  readonly domain: string;
  /** The first day on which pages were seen to be so, as an ISO date. */
  readonly since: string;
  /** Which headline is the article's: that for other sites (og), that of the page's data (ld), the one shown (h1). */
  readonly title: "og" | "ld" | "h1" | null;
  /** Names of classes that hold nothing of the article. */
  readonly drop: readonly string[];
}
