/** A person or body of an archive: how texts spell the name, what they said over time, to whom, through whom, in which languages. */
import type { Archive, NameFound, Said } from "../store/store.ts";

/** Somebody, with what the archive has of theirs. */
export interface Who extends NameFound {
  readonly schema: "firsthand/who@1";
  /** Statements by language, the most first. */
  readonly languages: Readonly<Record<string, number>>;
  readonly told: readonly Times[];
  readonly through: readonly Times[];
  /** The oldest first. */
  readonly statements: readonly Said[];
  /** Whether there are older ones. */
  readonly cut: boolean;
}

export interface Times {
  readonly name: string;
  readonly statements: number;
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
  const saids = all.map(({ cursor: _, ...said }): Said => said);
  const day = ({ article }: Said): string => article.published ?? "";
  return saids.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1)).slice(0, limit);
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/u);

/**
 * Whom a name is, with the newest of what they said; `found` are all that the same name may mean, of whom some are parts of it.
 *
 *     (await whoIs(archive, one, [one], 50)).told   // [{ name: "Kystbladet", statements: 3 }]
 */
export async function whoIs(archive: Archive, one: NameFound, found: readonly NameFound[], limit: number): Promise<Who> {
  const more = await saidBy(archive, one, found, limit + 1);
  return whoOf(one, more.slice(0, limit).reverse(), more.length > limit);
}

function whoOf(one: NameFound, statements: readonly Said[], cut: boolean): Who {
  const hops = (role: string) =>
    counted(statements.flatMap(({ statement }) => statement.chain.filter((hop) => hop.role === role).map((hop) => hop.name)));
  const languages = Object.fromEntries(counted(statements.map(({ article }) => article.language)).map((times) => [times.name, times.statements]));
  return { schema: "firsthand/who@1", ...one, languages, told: hops("told"), through: hops("relay"), statements, cut };
}

function counted(names: readonly string[]): Times[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, statements]) => ({ name, statements })).sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}
