/** `firsthand trace`: where words came from: who has them, who was first, who had them from whom, and how many origins there are. */
import { trace as traceWords, type Trace } from "../inquiry/trace.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { relaysOf, visible } from "../show/marks.ts";
import { dayOf, nothing, particulars, placeOf, shownWords } from "./statements.ts";
import { table } from "./table.ts";
import { wrap, type Terminal } from "./terminal.ts";

/** Runs `trace`; with --json one story a line. The exit code is 0, found or not. */
export function trace(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive) => {
    const { out, terminal } = surroundings;
    const found = await traceWords(archive, given.join(" "));
    if (options["json"] === true) for (const one of found) await out(`${JSON.stringify(one)}\n`);
    else if (found.length) await out(`${found.map((one) => told(one, terminal).join("\n")).join("\n\n")}\n`);
    else await out(`${await nothing(archive, "No statement of the archive says the like.")}\n`);
    return 0;
  });
}

const several = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

function told(one: Trace, terminal: Terminal): string[] {
  const { renderings, passed, origins } = one;
  const bold = (text: string): string[] => wrap([{ text: visible(text), style: ["bold"] }], terminal, "");
  const dim = (text: string): string[] => wrap([{ text: visible(text), style: "dim" }], terminal, "", "  ");
  const articles = new Set(renderings.map(({ article }) => article.id)).size;
  const languages = [...new Set(renderings.map(({ article }) => article.language))].join(" ");
  const first = renderings.find(({ article, statement }) => article.id === one.earliest.article && statement.id === one.earliest.statement)!;
  const firsthand = [...new Set(renderings.filter(({ statement }) => !relaysOf(statement)).map(({ article }) => placeOf(article)))];
  // without an hour nobody can say who of one day came first
  const sameDay = [
    ...new Set(
      renderings
        .filter(
          ({ article }) =>
            article.id !== first.article.id && article.published !== null && article.published === first.article.published?.slice(0, 10),
        )
        .map(({ article }) => placeOf(article)),
    ),
  ];
  const rows = renderings.map(({ article, statement, text, likeness }) => ({
    cells: [dayOf(article), statement.speaker?.name ?? "somebody"],
    words: shownWords(text, statement.manner),
    style: null,
    note: [
      placeOf(article),
      article.language,
      ...particulars(statement),
      likeness === null ? "the same utterance" : `alike ${Math.round(likeness * 100)} %`,
    ].join(" · "),
  }));
  return [
    ...bold(`${one.speaker ?? "Somebody"} · ${one.title}`),
    ...dim([several(articles, "article"), languages, several(origins.length, "origin"), one.story].join(" · ")),
    "",
    ...table(rows, terminal),
    "",
    ...dim(
      `earliest: ${placeOf(first.article)}, ${first.article.published ?? "no date"}${sameDay.length ? `; the same day, hour not told: ${sameDay.join(", ")}` : ""}`,
    ),
    ...dim(`first-hand: ${firsthand.join(", ") || "none"}`),
    ...passed.flatMap(({ from, by }) => dim(`${from} → ${by}`)),
    ...dim(`${several(origins.length, "origin")}${origins.length ? `: ${origins.map(({ name }) => name).join("; ")}` : ""}`),
    ...one.drift.flatMap(({ kind, text, against }) => dim(`${kind}: “${text}” beside “${against.text}”`)),
  ];
}
