/** `firsthand who`: a person or body of the archive: how texts spell the name, what they said over time, to whom, in which languages. */
import type { NameFound } from "../store/store.ts";
import { whoIs, type Times, type Who } from "../inquiry/who.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { filtersOf } from "./filters.ts";
import { visible } from "../show/marks.ts";
import { problemLine } from "./read.ts";
import { saidRow } from "./statements.ts";
import { table } from "./table.ts";
import { wrap, type Terminal } from "./terminal.ts";

const WRONG_USAGE = 2;

/** Runs `who`; the exit code is 1 where nobody has such a name, 2 where an option is wrong. */
export async function who(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const filters = filtersOf(options, "who", surroundings);
  if (!filters) return WRONG_USAGE;
  const { out, err, terminal } = surroundings;
  const name = given.join(" ");
  return withArchive(options, surroundings, true, async (archive, file) => {
    const found = await archive.names(name);
    const [first, ...others] = found;
    if (!first) {
      err(problemLine({ code: "name/unknown", span: null, detail: name }, file));
      return 1;
    }
    let cut = false;
    for (const one of options["json"] === true ? found : [first]) {
      const whole = await whoIs(archive, one, found, filters.limit);
      cut ||= whole.cut;
      await out(options["json"] === true ? `${JSON.stringify(printable(whole))}\n` : `${told(whole, others, terminal).join("\n")}\n`);
    }
    if (cut) err(problemLine({ code: "list/cut", span: null, detail: `the newest ${filters.limit} are shown` }, file));
    return 0;
  });
}

const printable = ({ cut: _, ...who }: Who): Omit<Who, "cut"> => who;

const listed = (all: readonly Times[]): string => all.map(({ name, statements }) => `${name} ${statements}`).join(", ");

function told(one: Who, others: readonly NameFound[], terminal: Terminal): string[] {
  const line = (label: string, text: string): string[] =>
    text ? wrap([{ text: visible(`${label} ${text}`), style: "dim" }], terminal, "", "  ") : [];
  const languages = Object.entries(one.languages).map(([name, statements]) => ({ name, statements }));
  return [
    ...wrap([{ text: visible(one.name), style: ["bold"] }], terminal, ""),
    ...line("a", `${one.type} in ${one.articles} ${one.articles === 1 ? "article" : "articles"}`),
    ...line("spelled", one.forms.join(", ")),
    ...line("heard in", listed(languages)),
    ...line("told", listed(one.told)),
    ...line("through", listed(one.through)),
    ...line("may also be meant:", others.map(({ name, articles }) => `${name} (${articles})`).join(", ")),
    "",
    ...(one.statements.length ? table(one.statements.map(saidRow), terminal) : ["No statement of theirs."]),
  ];
}
