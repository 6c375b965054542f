/** `firsthand statements` and `firsthand figures`: what an archive has, narrowed by who, what, where and when; the newest first. */
import type { Problem, Statement } from "../model.ts";
import { figuresOf, type FigureFound } from "../inquiry/figures.ts";
import type { Archive, Listed, Said } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { filtersOf, printed, textOf } from "./filters.ts";
import { figureLabel, handLabel, hedgeLabel, relaysOf } from "../show/marks.ts";
import { problemLine } from "./read.ts";
import { table, type Row } from "./table.ts";

const WRONG_USAGE = 2;

/** Runs `statements`; the exit code is 1 where the archive knows no such speaker or outlet, 2 where an option is wrong. */
export async function statements(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const filters = filtersOf(options, "statements", surroundings);
  if (!filters) return WRONG_USAGE;
  return withArchive(options, surroundings, true, async (archive, file) => {
    const speaker = textOf(options, "speaker"),
      about = textOf(options, "about"),
      outlet = textOf(options, "outlet");
    const named = { ...(speaker !== undefined && { speaker }), ...(about !== undefined && { about }), ...(outlet !== undefined && { outlet }) };
    const found = await archive.statements({ ...filters, ...named, limit: filters.limit + 1 });
    const missing = found.length ? null : await unknown(archive, speaker, outlet);
    if (missing) {
      surroundings.err(problemLine(missing, file));
      return 1;
    }
    const lines = found.map(({ cursor: _, ...one }) => ({ schema: "firsthand/said@1" as const, ...one }));
    await printed(
      lines,
      filters.limit,
      { json: options["json"] === true, file, none: await nothing(archive, "No such statement.") },
      surroundings,
      (all) => table(all.map(saidRow), surroundings.terminal),
    );
    return 0;
  });
}

/** Runs `figures`; the exit code is 2 where an option is wrong. */
export async function figures(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const filters = filtersOf(options, "figures", surroundings);
  if (!filters) return WRONG_USAGE;
  return withArchive(options, surroundings, true, async (archive, file) => {
    const { from, to, limit } = filters;
    const found = await figuresOf(archive, textOf(options, "of") ?? "", { ...(from && { from }), ...(to && { to }), limit: limit + 1 });
    const lines = found.map((one) => ({ schema: "firsthand/figure@1" as const, ...one }));
    await printed(lines, limit, { json: options["json"] === true, file, none: await nothing(archive, "No such figure.") }, surroundings, (all) =>
      table(all.map(figureRow), surroundings.terminal),
    );
    return 0;
  });
}

/** The problem where the archive has nobody of a name that was asked for. */
export async function unknown(archive: Archive, speaker: string | undefined, outlet: string | undefined): Promise<Problem | null> {
  if (speaker !== undefined && !(await archive.names(speaker, 1)).length && !(await archive.statements({ speaker, limit: 1 })).length)
    return { code: "name/unknown", span: null, detail: speaker };
  if (outlet !== undefined && !(await archive.articles({ outlet, limit: 1 })).length) return { code: "outlet/unknown", span: null, detail: outlet };
  return null;
}

/** What is said where nothing was found: an archive without articles can have nothing. */
export const nothing = async (archive: Archive, otherwise: string): Promise<string> =>
  (await archive.articles({ limit: 1 })).length ? otherwise : "The archive is empty: add articles first.";

/** The day of an article, in ten columns. */
export const dayOf = ({ published }: Listed): string => published?.slice(0, 10) ?? "no date";
/** Who published an article, or where it lies. */
export const placeOf = ({ outlet, path, url, id }: Listed): string => outlet ?? path ?? url ?? id;

/** What is told of a statement beside its words: act, hedge, through whom it came. */
export function particulars(statement: Statement): string[] {
  const hedge = hedgeLabel(statement.hedge);
  const relays = relaysOf(statement);
  const to = statement.chain.filter(({ role }) => role === "told").map(({ name }) => name);
  const through = statement.chain.filter(({ role }) => role === "relay").map(({ name }) => name);
  return [
    statement.act + (hedge ? ` [${hedge}]` : ""),
    handLabel(relays),
    to.length ? `to ${to.join(", ")}` : "",
    through.length ? `via ${through.join(", ")}` : "",
  ].filter(Boolean);
}

/** Words as a table shows them: in quotation marks where they are the speaker's own. */
export const shownWords = (text: string, manner: Statement["manner"]): string => {
  const words = text.replace(/\s+/gu, " ").trim();
  return manner === "direct" ? `“${words}”` : words;
};

/** A statement as a row of a table. */
export function saidRow({ article, statement, text }: Said): Row {
  return {
    cells: [dayOf(article), statement.speaker?.name ?? "somebody"],
    words: shownWords(text, statement.manner),
    style: null,
    note: [placeOf(article), article.language, ...particulars(statement)].join(" · "),
  };
}

function figureRow({ article, figure, speaker, around }: FigureFound): Row {
  const by = speaker ? `says ${speaker.name}` : "";
  return {
    cells: [dayOf(article), figureLabel(figure)],
    words: around.replace(/\s+/gu, " "),
    style: null,
    note: [placeOf(article), article.language, by].filter(Boolean).join(" · "),
  };
}
