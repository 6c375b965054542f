/**
 * Figures of what is asked for: those whose noun says it, and those that count it in the words around them ("17 were injured"),
 * in any of the languages. The latter are looked for in the articles that a search for the words finds.
 */
import type { Article, Party, Statement } from "../model.ts";
import { packs } from "../lang/index.ts";
import { countings, type Counting } from "../link/counted.ts";
import { voices } from "../link/voice.ts";
import { same } from "../link/wording.ts";
import { around } from "../text/around.ts";
import type { Archive, Counted, FigureFilter } from "../store/store.ts";
import { questions, type Question } from "./question.ts";

export interface FigureFound extends Counted {
  /** Who gives the figure; null where the article does. */
  readonly speaker: Party | null;
  readonly statement: Statement | null;
  /** The sentence or so around it, verbatim. */
  readonly around: string;
}

/** Articles that are looked through for figures in their words. */
const ARTICLES = 300;
/** Words further away than this count something else (see Counting.terms: 1 beside the figure, less with each word). */
const NEAR = 0.45;

/**
 * The figures of an archive for a question, the newest first; all figures where nothing is asked for.
 *
 *     (await figuresOf(archive, "injured", {})).map(({ text }) => text)   // ["At least 23 people", "minst 17 personer"]
 */
export async function figuresOf(archive: Archive, of: string, filter: FigureFilter & { readonly limit: number }): Promise<FigureFound[]> {
  const found = new Map<string, Counted>();
  const keep = (one: Counted): void => void found.set(`${one.article.id} ${one.figure.span[0]}`, one);
  for (const { cursor: _, ...one } of await archive.figures(of ? { ...filter, of } : filter)) keep(one);
  if (of) for (const one of await told(archive, of, filter)) keep(one);
  const day = ({ article }: Counted): string => article.published ?? "";
  const sorted = [...found.values()].sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1)).slice(0, filter.limit);
  const articles = new Map<string, Article | null>();
  const made: FigureFound[] = [];
  for (const one of sorted) {
    if (!articles.has(one.article.id)) articles.set(one.article.id, await archive.article(one.article.id));
    made.push(sourced(one, articles.get(one.article.id)!));
  }
  return made;
}

async function told(archive: Archive, of: string, { unit, from, to, arrived }: FigureFilter): Promise<Counted[]> {
  const asked = await questions(archive, of);
  const listings = arrived
    ? await archive.articles({ arrived, limit: ARTICLES })
    : (await archive.search(of, { limit: ARTICLES })).map(({ article }) => article);
  const made: Counted[] = [];
  for (const listed of listings) {
    const day = listed.published?.slice(0, 10);
    if ((from && (!day || day < from)) || (to && (!day || day > to))) continue;
    const pack = packs.find(({ code }) => code === listed.language);
    const article = pack ? await archive.article(listed.id) : null;
    if (!pack || !article) continue;
    for (const counting of countings(article, 0, pack, voices([article], packs)))
      if ((!unit || counting.figure.unit === unit) && asked.some((question) => counts(counting, question)))
        made.push({ article: listed, figure: counting.figure, text: article.text.slice(...counting.figure.span) });
  }
  return made;
}

/** Every word asked for stands near the figure, in one language's reading. */
function counts({ terms }: Counting, { units }: Question): boolean {
  const telling = units[0]!.terms;
  return telling.length > 0 && telling.every((term) => terms.some((other) => other.near >= NEAR && same(term, other) === 1));
}

function sourced(one: Counted, article: Article): FigureFound {
  const { figure } = one;
  const statement = article.statements.find(({ id }) => id === figure.statement) ?? null;
  return { ...one, speaker: statement?.speaker ?? null, statement, around: around(article.text, article.blocks, figure.span) };
}
