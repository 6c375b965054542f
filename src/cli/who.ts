/** `firsthand who`: a person or body of the archive: how texts spell the name, what they said over time, to whom, in which languages. */
import type { Archive, NameFound, Said } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { filtersOf } from "./filters.ts";
import { visible } from "../show/marks.ts";
import { problemLine } from "./read.ts";
import { saidRow } from "./statements.ts";
import { table } from "./table.ts";
import { wrap, type Terminal } from "./terminal.ts";

const WRONG_USAGE = 2;

/** Somebody, with what the archive has of theirs. */
interface Who extends NameFound {
  readonly schema: "firsthand/who@1";
  /** Statements by language, the most first. */
  readonly languages: Readonly<Record<string, number>>;
  readonly told: readonly Times[];
  readonly through: readonly Times[];
  /** The oldest first. */
  readonly statements: readonly Said[];
}

interface Times {
  readonly name: string;
  readonly statements: number;
}

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
      const more = await saidBy(archive, one, found, filters.limit + 1);
      cut ||= more.length > filters.limit;
      const whole = whoOf(one, more.slice(0, filters.limit).reverse());
      await out(options["json"] === true ? `${JSON.stringify(whole)}\n` : `${told(whole, others, terminal).join("\n")}\n`);
    }
    if (cut) err(problemLine({ code: "list/cut", span: null, detail: `the newest ${filters.limit} are shown` }, file));
    return 0;
  });
}

/** The newest statements of somebody, with those of a story they speak in that know them by a part of their name. */
async function saidBy(archive: Archive, one: NameFound, found: readonly NameFound[], limit: number): Promise<Said[]> {
  const own = await archive.statements({ entity: one.entity, limit });
  const stories = new Set(own.flatMap(({ article }) => article.story ?? []));
  const words = new Set(wordsOf(one.name));
  const parts = found.filter(({ entity, name, type }) => {
    const part = wordsOf(name);
    return entity !== one.entity && type === one.type && part.length < words.size && part.every((word) => words.has(word));
  });
  const all = [...own];
  for (const { entity } of parts)
    all.push(...(await archive.statements({ entity, limit })).filter(({ article }) => article.story !== null && stories.has(article.story)));
  const day = ({ article }: Said): string => article.published ?? "";
  return all.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1)).slice(0, limit);
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/u);

function whoOf(one: NameFound, statements: readonly Said[]): Who {
  const hops = (role: string) =>
    counted(statements.flatMap(({ statement }) => statement.chain.filter((hop) => hop.role === role).map((hop) => hop.name)));
  const languages = Object.fromEntries(counted(statements.map(({ article }) => article.language)).map((times) => [times.name, times.statements]));
  return { schema: "firsthand/who@1", ...one, languages, told: hops("told"), through: hops("relay"), statements };
}

function counted(names: readonly string[]): Times[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, statements]) => ({ name, statements })).sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}

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
