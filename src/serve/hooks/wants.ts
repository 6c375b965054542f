/**
 * What a hook is to hear of all that has come: statements that meet its filter and were not made before, stories that have just come to
 * have so many independent origins, figures that their story did not have before. Each is known by its subject, of which a hook hears once.
 */
import { createHash } from "node:crypto";
import { newStatements } from "../../inquiry/arrivals.ts";
import { figuresOf, type FigureFound } from "../../inquiry/figures.ts";
import type { Archive, StatementFilter } from "../../store/store.ts";
import type { FiguresWanted, Hook, OriginsWanted, Place, StatementsWanted } from "../../store/hooks.ts";
import { articlePath, storyPath } from "../links.ts";

/** Something that a hook is to hear; `told` is what it is told, beside which hook it is. */
export interface News {
  readonly subject: string;
  readonly told: Readonly<Record<string, unknown>> & { readonly what: "statement" | "origins" | "figure" };
}

/** Versions of articles that are looked through at one time, and tellings: so much fits into one transaction of a moment. */
const VERSIONS = 200,
  TELLINGS = 100;
/** Earlier figures that a new one is held against. */
const EARLIER = 200;

const key = (...parts: readonly (string | number | null)[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);

/** How far the next look goes, and what a hook is to hear of what came until there; the same place where nothing has come. */
export async function look(archive: Archive, hook: Hook): Promise<{ readonly place: Place; readonly news: readonly News[] }> {
  const { place, wants } = hook;
  const head = await archive.head();
  if (wants.kind === "origins") {
    const stories = await archive.retold(place.telling, TELLINGS);
    const telling = stories.length < TELLINGS ? Math.max(place.telling, head.telling) : stories.at(-1)!.telling;
    const news: News[] = [];
    for (const story of stories) if (story.telling <= telling) news.push(...(await originsOf(archive, hook, wants, story)));
    return { place: { version: head.version, telling }, news };
  }
  const version = Math.min(head.version, place.version + VERSIONS);
  const window = { after: place.version, to: version };
  const news = wants.kind === "statements" ? await statementsOf(archive, wants, window) : await figuresIn(archive, wants, window);
  return { place: { version, telling: head.telling }, news };
}

type Window = { readonly after: number; readonly to: number };

async function statementsOf(archive: Archive, { kind: _, ...filter }: StatementsWanted, window: Window): Promise<News[]> {
  const news: News[] = [];
  for await (const said of newStatements(archive, filter satisfies StatementFilter, window)) {
    const { article, statement, text } = said;
    news.push({
      // an article that is edited is the same by its address
      subject: `statement ${key(article.url ?? article.id, statement.speaker?.name ?? null, text)}`,
      told: { what: "statement", statement: { schema: "firsthand/said@1", ...said }, path: articlePath(article.id, statement.id) },
    });
  }
  return news;
}

async function originsOf(archive: Archive, hook: Hook, wants: OriginsWanted, story: Awaited<ReturnType<Archive["retold"]>>[number]): Promise<News[]> {
  const { least } = wants;
  if (story.state.independent < least || (wants.story !== undefined && wants.story !== story.id)) return [];
  const reached = await archive.reached(story.id, least);
  if (reached === null || reached <= hook.since.telling) return [];
  if (wants.about !== undefined && !(await archive.statements({ story: story.id, about: wants.about, limit: 1 })).length) return [];
  const { telling: _, before, ...line } = story;
  const added = story.state.origins.filter((name) => !before?.origins.includes(name));
  return [{ subject: `origins ${story.id} ${least}`, told: { what: "origins", story: line, added, path: storyPath(story.id) } }];
}

const valueOf = ({ figure: { min, max, bound, rate } }: FigureFound): string => JSON.stringify([min, max, bound, rate]);

/** Figures that their story (or, without one, their article) did not have before, each value once. */
async function figuresIn(archive: Archive, { of, unit }: FiguresWanted, window: Window): Promise<News[]> {
  if (window.to <= window.after) return [];
  const found = await figuresOf(archive, of, { arrived: window, limit: EARLIER, ...(unit !== undefined && { unit }) });
  if (!found.length) return [];
  const here = new Set(found.map(({ article, figure }) => `${article.id} ${figure.span[0]}`));
  const all = await figuresOf(archive, of, { limit: EARLIER, ...(unit !== undefined && { unit }) });
  const earlier = all.filter(({ article, figure }) => !here.has(`${article.id} ${figure.span[0]}`));
  return found.toReversed().flatMap((one): News[] => {
    const { article, figure } = one;
    const same = earlier.filter(
      (other) => other.figure.unit === figure.unit && (article.story ? other.article.story === article.story : other.article.id === article.id),
    );
    if (same.some((other) => valueOf(other) === valueOf(one))) return [];
    const [before] = same;
    return [
      {
        subject: `figure ${key(article.story ?? article.id, figure.unit, valueOf(one))}`,
        told: {
          what: "figure",
          figure: { schema: "firsthand/figure@1", ...one },
          before: before ? { schema: "firsthand/figure@1", ...before } : null,
          path: articlePath(article.id, one.statement?.id),
        },
      },
    ];
  });
}
