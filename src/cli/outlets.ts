/** `firsthand outlets` and `firsthand search`: the papers of an archive with whom each relays, and articles by their words. */
import type { Hit, OutletCount } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { filtersOf, printed } from "./filters.ts";
import { dayOf, nothing, placeOf } from "./statements.ts";
import { table, type Row } from "./table.ts";

const WRONG_USAGE = 2;
const ALL = Number.MAX_SAFE_INTEGER;

/** Runs `outlets`; the exit code is 0. */
export function outlets(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive, file) => {
    const found = (await archive.outlets()).map((one) => ({ schema: "firsthand/outlet@1" as const, ...one, share: share(one) }));
    await printed(
      found,
      ALL,
      { json: options["json"] === true, file, none: await nothing(archive, "No article says who published it.") },
      surroundings,
      (all) => table(all.map(outletRow), surroundings.terminal),
    );
    return 0;
  });
}

/** Runs `search`; the exit code is 2 where an option is wrong. */
export async function search(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const filters = filtersOf(options, "search", surroundings);
  if (!filters) return WRONG_USAGE;
  return withArchive(options, surroundings, true, async (archive, file) => {
    const hits = await archive.search(given.join(" "), { limit: filters.limit + 1 });
    const found = hits.map(({ cursor: _, ...one }) => ({ schema: "firsthand/hit@1" as const, ...one }));
    await printed(
      found,
      filters.limit,
      { json: options["json"] === true, file, none: await nothing(archive, "No article has these words.") },
      surroundings,
      (all) => table(all.map(hitRow), surroundings.terminal),
    );
    return 0;
  });
}

/** The share of its statements that an outlet has first hand; null where it has none. */
const share = ({ statements, firsthand }: OutletCount): number | null => (statements ? Math.round((1000 * firsthand) / statements) / 1000 : null);

const named = (list: OutletCount["relays"]): string => list.map(({ name, statements }) => `${name} ${statements}`).join(", ");

function outletRow(one: OutletCount): Row {
  const part = share(one);
  const parts = [
    one.articles ? `${one.articles} ${one.articles === 1 ? "article" : "articles"}` : "no article here",
    one.statements ? `${one.statements} ${one.statements === 1 ? "statement" : "statements"}` : "",
    part === null ? "" : `${Math.round(part * 100)} % first-hand`,
  ];
  const links = [one.relays.length ? `relays ${named(one.relays)}` : "", one.relayedBy.length ? `relayed by ${named(one.relayedBy)}` : ""];
  return { cells: [one.name], words: parts.filter(Boolean).join(" · "), style: null, note: links.filter(Boolean).join(" · ") };
}

function hitRow({ article, text }: Hit): Row {
  return {
    cells: [dayOf(article), article.language],
    words: article.title ?? "Without a title",
    style: ["bold"],
    note: [placeOf(article), text === article.title ? "" : text.replace(/\s+/gu, " ")].filter(Boolean).join(" · "),
  };
}
