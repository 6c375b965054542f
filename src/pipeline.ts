/**
 * The stages in order, and the only file that knows the order: bytes, copies, tokens, names, figures, dates, attributions, speakers,
 * chains. A reader keeps the entities of one run, so that one name is one entity in everything that it reads.
 */
import type { ProblemCode } from "./errors.ts";
import type { Article, ArticleDate, Copy, Figure, Mention, Problem, Quantity, Statement, Story } from "./model.ts";
import { data } from "./data/index.ts";
import { layouts } from "./data/layouts.ts";
import { attributions } from "./extract/attribution.ts";
import { chains } from "./extract/chain.ts";
import { dates } from "./extract/date.ts";
import { mentions } from "./extract/mention.ts";
import { quantities } from "./extract/quantity.ts";
import { quotations } from "./extract/quotation.ts";
import type { Appearance } from "./extract/cast.ts";
import { speakers } from "./extract/reference.ts";
import { settle } from "./extract/settle.ts";
import type { Trace } from "./extract/trace.ts";
import { packs } from "./lang/index.ts";
import type { NameChanges, Outlet, SavedNames } from "./lang/known.ts";
import { once } from "./lang/once.ts";
import { pairs, words, type Pack } from "./lang/pack.ts";
import { openRegistry } from "./link/entity.ts";
import * as gathering from "./link/gather.ts";
import { compileKnown } from "./link/known.ts";
import { signature } from "./link/signature.ts";
import * as threading from "./link/threads.ts";
import { visitOf, type FeedVisit } from "./read/feed-visit.ts";
import { readBytes, type Reading, type Whence } from "./read/read.ts";
import { tokenize, type Segmenting, type Tokens } from "./text/segment.ts";

export interface Outcome {
  readonly articles: Article[];
  readonly problems: Problem[];
}

/** Reads inputs one after another; entities are shared by all that one reader reads. */
export interface Reader {
  read(bytes: Uint8Array, origin: Whence): Outcome;
  /** The article of a copy that was read elsewhere. `trace` hears of every construction tried. */
  extract(copy: Copy, trace?: Trace): Article;
  /** The copies in an input, before anything is extracted. */
  copies(bytes: Uint8Array, origin: Whence): Reading;
  /** A feed as it was fetched, entry by entry; null where the bytes are none. */
  feed(bytes: Uint8Array, url: string): FeedVisit | null;
  /** The names learnt since this was last asked; nothing where the reader was opened without saved ones. */
  names(): NameChanges;
}

const segmentings = new WeakMap<Pack, Segmenting>();
function segmentingOf(pack: Pack): Segmenting {
  let made = segmentings.get(pack);
  if (!made)
    segmentings.set(
      pack,
      (made = {
        abbreviations: new Set(words(pack.abbreviations).map((word) => word.toLowerCase())),
        nounsCapitalised: pack.grammar.nounsCapitalised ?? false,
        openers: new Set(
          [
            ...words(pack.grammar.determiners),
            ...words(pack.grammar.prepositions),
            ...words(pack.grammar.subordinators),
            ...words(pack.grammar.coordinators),
            ...words(pack.grammar.possessives),
            ...pairs(pack.grammar.pronouns, ":").map(([form]) => form),
            // where subjects are left out a sentence may open with its verb
            ...(pack.grammar.dropsSubject ? pack.speech.verbs.flatMap((verb) => words(verb.forms.split("/")[0] ?? "")) : []),
          ].map((word) => word.toLowerCase()),
        ),
      }),
    );
  return made;
}

/** The tables of names: compiling them takes some tens of milliseconds, and they never change. */
const knownOf = once((languages: readonly Pack[]) => compileKnown(data, languages));

/**
 * Opens a reader over all languages.
 *
 * With the names saved by earlier runs, what they named keeps its ids.
 *
 *     openReader().read(bytes, { path: "a.txt", url: null }).articles
 */
export function openReader(saved?: SavedNames): Reader {
  const known = knownOf(packs);
  const registry = openRegistry(known, packs, saved);
  const outlets = new Map<string, Outlet>(data.outlets.map((outlet) => [outlet.name, outlet]));
  const listed = new Set([...data.outlets, ...data.places, ...data.organisations, ...data.people].map((row) => row.name));
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));

  const extract = (copy: Copy, trace?: Trace): Article => {
    const pack = byCode.get(copy.language);
    const { outletName, ...rest } = copy;
    const outlet = outletName ? (registry.party(outletName, pack ?? packs[0]!) ?? { name: outletName, entity: null }) : null;
    const base = { schema: "firsthand/article@1" as const, ...rest, outlet };
    if (!pack) return { ...base, relays: [], statements: [], figures: [], dates: [], mentions: [], entities: [] };
    const searched = withinLimit(copy);
    const tokens = tokenize(searched.text, searched.blocks, segmentingOf(pack));
    const names = mentions(tokens, pack, known);
    const linked = registry.link(tokens, pack, names);
    // an unknown outlet is one by this article's own words: what else was read must not change what is found here
    const papers = new Set(names.filter((name) => name.type === "outlet").map((name) => name.span[0]));
    const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
    const appearances = appearancesOf(linked.mentions, tokens, (id, at) => {
      const entity = entities.get(id)!;
      return { entity, outlet: outlets.get(entity.name) ?? (papers.has(at) ? unknownOutlet(entity.name) : null), unknown: !listed.has(entity.name) };
    });
    const { drafts, sight } = attributions(tokens, pack, trace);
    const settled = settle(drafts, sight);
    const cast = { sight, appearances };
    const { statements, relays } = chains(settled, speakers(settled, cast), cast, outlet?.entity ?? null);
    const found = dates(tokens, pack, copy.published);
    const figures = figuresOf(quantities(tokens, pack), statements, found, tokens);
    const unclosed = [...new Set(tokens.block)].filter((block) => block >= 0).length ? unclosedQuotes(copy, tokens, pack) : [];
    return {
      ...base,
      problems: [...copy.problems, ...searched.problems, ...unclosed],
      relays,
      statements,
      figures,
      dates: found,
      mentions: linked.mentions,
      entities: linked.entities,
    };
  };

  return {
    extract,
    copies: (bytes, origin) => readBytes(bytes, origin, packs, layouts),
    feed: (bytes, url) => visitOf(bytes, url, packs),
    names: registry.changes,
    read(bytes, origin) {
      const { copies, problems } = readBytes(bytes, origin, packs, layouts);
      return { articles: copies.map((copy) => extract(copy)), problems };
    },
  };
}

/** So much of one article is searched, in UTF-16 units: the longest live reports, of three thousand entries, have some 250,000. */
const SEARCHED = 300_000;

/** An article as far as it is searched: all of it, or whole blocks (of one that is longer than all, whole words) and the problem that says where it was cut. */
function withinLimit({ text, blocks }: Copy): Pick<Copy, "text" | "blocks" | "problems"> {
  if (text.length <= SEARCHED) return { text, blocks, problems: [] };
  const whole = blocks.filter(({ span }) => span[1] <= SEARCHED);
  let end = whole.at(-1)?.span[1] ?? 0;
  const next = blocks[whole.length];
  if (next && next.span[0] < SEARCHED && next.span[1] - next.span[0] > SEARCHED / 2) {
    end = text.lastIndexOf(" ", SEARCHED);
    if (end <= next.span[0]) end = text.codePointAt(SEARCHED - 1)! > 0xffff ? SEARCHED - 1 : SEARCHED;
    whole.push({ ...next, span: [next.span[0], end] });
  }
  return { text: text.slice(0, end), blocks: whole, problems: [{ code: "article/long" satisfies ProblemCode, span: [end, text.length], detail: `searched to character ${end} of ${text.length}` }] };
}

/** An outlet that no table holds: nothing is known of it but that it is one. */
const unknownOutlet = (name: string): Outlet => ({ name, forms: [], domain: null, country: "", languages: [], kind: "newspaper", owner: null });

function appearancesOf(
  found: readonly Mention[],
  { start, end: ends, count, low }: Tokens,
  of: (id: string, at: number) => Omit<Appearance, "first" | "end" | "part">,
): Appearance[] {
  const sorted = found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const made: Appearance[] = [];
  let t = 0,
    edge = -1;
  for (const { span, entity } of sorted) {
    if (span[0] < edge) continue;
    while (t < count && start[t]! < span[0]) t++;
    let end = t;
    while (end < count && start[end]! < span[1]) end++;
    if (end > t) made.push({ first: t, end, part: ends[end - 1]! > span[1] + 1 && /\p{L}[-‑]\p{L}/u.test(low[end - 1]!), ...of(entity, span[0]) });
    edge = span[1];
  }
  return made;
}

const BODY: ReadonlySet<string> = new Set(["title", "lede", "paragraph", "heading", "caption"]);

/** The innermost statement at every token, -1 for none: painted from the longest content to the shortest. */
function innermostAt(statements: Article["statements"], tokens: Tokens): Int32Array {
  const size = (statement: Statement) => statement.content.reduce((sum, [from, to]) => sum + to - from, 0);
  const painted = new Int32Array(tokens.count).fill(-1);
  const order = statements.map((_, i) => i).sort((a, b) => size(statements[b]!) - size(statements[a]!));
  for (const i of order) for (const [from, to] of statements[i]!.content) for (let t = tokenAt(tokens, from); t < tokens.count && tokens.start[t]! < to; t++) painted[t] = i;
  return painted;
}

/** The first token that ends behind a character. */
function tokenAt(tokens: Tokens, at: number): number {
  let low = 0, high = tokens.count;
  while (low < high) { const middle = (low + high) >> 1; if (tokens.end[middle]! <= at) low = middle + 1; else high = middle; }
  return low;
}

/** The quantities of the body that are no part of a date, each with the statement it stands in. */
function figuresOf(found: readonly Quantity[], statements: Article["statements"], stated: readonly ArticleDate[], tokens: Tokens): Figure[] {
  const painted = innermostAt(statements, tokens);
  const days = stated.filter((date) => date.precision !== "year");
  let d = 0;
  return found.flatMap((figure) => {
    const t = tokenAt(tokens, figure.span[0]);
    while (d < days.length && days[d]!.span[1] <= figure.span[0]) d++;
    const block = tokens.block[t]!;
    if (block < 0 || !BODY.has(tokens.blocks[block]!.kind) || (d < days.length && days[d]!.span[0] < figure.span[1])) return [];
    const inside = painted[t]!;
    return [{ ...figure, statement: inside < 0 ? null : statements[inside]!.id }];
  });
}

/** A coded problem for every quotation that is never closed. */
function unclosedQuotes(copy: Copy, tokens: ReturnType<typeof tokenize>, pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (let t = 0; t < tokens.count;) {
    let end = t;
    while (end < tokens.count && tokens.block[end] === tokens.block[t]) end++;
    for (const quote of quotations(tokens, t, end, pack))
      if (quote.close < 0)
        problems.push({
          code: "quote/unclosed",
          span: [tokens.start[quote.open]!, tokens.end[quote.end - 1]!],
          detail: copy.text.slice(tokens.start[quote.open]!, tokens.start[quote.open]! + 40),
        });
    t = end;
  }
  return problems;
}

/**
 * The stories of articles in memory, across languages, the earliest first; an article that stands alone is a story of one.
 *
 *     gather(openReader().read(bytes, { path: "a.jsonl", url: null }).articles)
 */
export const gather = (articles: readonly Article[]): Story[] => gathering.gather(articles, packs, data.outlets);

/** One story put together from its articles, in any order: what an archive keeps of a story is only who is in it. */
export const assemble = (id: string, articles: readonly Article[]): Story => gathering.assemble(id, articles, packs, data.outlets);

/** Gathers stories into threads, the topics that go on above them; stories are added in the order in which they began. */
export function openThreads(): { add: (story: string, articles: readonly Article[]) => void; all: () => threading.Thread[] } {
  const packOf = new Map(packs.map((pack) => [pack.code, pack]));
  const threads = threading.openThreads();
  return {
    add: (story, articles) => threads.add(story, articles.map((article) => signature(article, packOf.get(article.language)))),
    all: threads.all,
  };
}
