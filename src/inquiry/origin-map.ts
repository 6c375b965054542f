/**
 * The way of a story as a graph: from each origin through those who were told and those who passed it on to the articles. It draws the
 * conclusions of `origins` (link/origin.ts) out into steps: the words that lead an article back to an origin name the parties between.
 * An article that another one names by its outlet stands between them itself. Loops are told as steps of their own.
 */
import type { Article, Evidence, Hop, MapNode, MapStep, OriginMap, Span, Statement, Story } from "../model.ts";

const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/**
 * The map of a story from its articles; the nodes come origin by origin, as the story lists them.
 *
 *     originMap(story, articles).nodes.filter(({ kind }) => kind === "origin").length === story.independent
 */
export function originMap(story: Story, articles: readonly Article[]): OriginMap {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const nodes = new Map<string, MapNode>();
  const steps = new Map<string, MapStep>();
  const step = (from: string, to: string, evidence: Evidence | null, loop = false): void => {
    const key = `${from}\n${to}`;
    if (from !== to && (!steps.has(key) || loop)) steps.set(key, { from, to, evidence: evidence ?? steps.get(key)?.evidence ?? null, loop });
  };
  for (const origin of story.origins) {
    const nowhere = { entity: null, article: null, language: null, published: null };
    nodes.set(origin.id, { id: origin.id, kind: "origin", name: origin.name, role: origin.kind, origin: origin.id, ...nowhere });
    for (const [i, id] of origin.articles.entries()) {
      const article = byId.get(id);
      if (!article) continue;
      const evidence = origin.evidence[i] ?? null;
      if (!nodes.has(id)) nodes.set(id, articleNode(article, origin.id));
      let before = origin.id;
      for (const party of between(article, evidence)) {
        if (same(party.name, article.outlet?.name)) continue;
        // whoever is named has an article here of its own, printed before: it stands between
        const printed = origin.articles.find(
          (other) =>
            other !== id &&
            same(party.name, byId.get(other)?.outlet?.name) &&
            couldPrecede(byId.get(other)!, article) &&
            !steps.has(`${id}\n${other}`),
        );
        const here = printed ?? `${origin.id}/${fold(party.name)}`;
        if (printed) {
          if (!nodes.has(printed)) nodes.set(printed, articleNode(byId.get(printed)!, origin.id));
        } else if (!nodes.has(here))
          nodes.set(here, { id: here, kind: "party", name: party.name, role: party.role, origin: origin.id, ...nowhere, entity: party.entity });
        step(before, here, evidence);
        before = here;
      }
      step(before, id, evidence);
    }
  }
  for (const way of story.circular)
    for (const [i, name] of way.slice(1).entries()) {
      const from = story.articles.find(({ outlet }) => same(outlet, way[i]));
      const to = story.articles.findLast(({ outlet }) => same(outlet, name));
      if (from && to && nodes.has(from.id) && nodes.has(to.id)) step(from.id, to.id, null, true);
    }
  return { nodes: [...nodes.values()], steps: direct([...steps.values()], story) };
}

const fold = (name: string): string => name.normalize("NFKC").toLowerCase();
const same = (a: string | null | undefined, b: string | null | undefined): boolean => !!a && !!b && fold(a) === fold(b);

function articleNode(article: Article, origin: string): MapNode {
  const { id, title, outlet, language, published, origin: whence } = article;
  const time = published ? [published.date, published.time].filter(Boolean).join(" ") : null;
  return {
    id,
    kind: "article",
    name: outlet?.name ?? title?.text ?? whence.path ?? id,
    role: null,
    origin,
    entity: outlet?.entity ?? null,
    article: id,
    language,
    published: time,
  };
}

type Between = Hop & { readonly role: "told" | "relay" | "medium" };
const isBetween = (hop: Hop): hop is Between => hop.role === "told" || hop.role === "relay" || hop.role === "medium";

/** Whether one article may have been out when another was written: of two of one day, one of them without a time, either may. */
function couldPrecede({ published: one }: Article, { published: other }: Article): boolean {
  if (!one || !other) return true;
  if (one.date !== other.date) return one.date < other.date;
  return one.time === null || other.time === null || one.time <= other.time;
}

/** Those whom the words that lead an article to its origin passed through, from the mouth on. */
function between(article: Article, evidence: Evidence | null): readonly Between[] {
  const span = evidence?.span;
  if (!span) return [];
  const shows = ({ source, cue, chain }: Statement): boolean =>
    [...source, ...cue, ...chain.flatMap((hop) => (hop.span ? [hop.span] : []))].some((part) => meets(part, span));
  const ways = article.statements.filter(shows).map(({ chain }) => chain.filter(isBetween));
  const longest = ways.reduce<readonly Between[]>((best, way) => (way.length > best.length ? way : best), []);
  if (longest.length) return longest;
  // an article may credit an outlet for all that it tells, in words of no statement
  return article.relays
    .filter((relay) => meets(relay.span, span))
    .map(({ name, entity, span: at }): Between => ({ role: "relay", name, entity, span: at }));
}

/** Without the direct way from an origin to an article that also has a longer one from it: the longer one says more. */
function direct(steps: readonly MapStep[], story: Story): MapStep[] {
  const origins = new Set(story.origins.map(({ id }) => id));
  const led = new Set(steps.filter(({ from, loop }) => !origins.has(from) && !loop).map(({ to }) => to));
  const reached = (origin: string, to: string): boolean => {
    const seen = new Set<string>([to]);
    for (const here of seen)
      for (const { from, to: next, loop } of steps) {
        if (loop || next !== here || (from === origin && here === to)) continue;
        if (from === origin) return true;
        seen.add(from);
      }
    return false;
  };
  return steps.filter(({ from, to, loop }) => loop || !origins.has(from) || !led.has(to) || !reached(from, to));
}
