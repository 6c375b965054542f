/**
 * Which runs of a page are its article: the element that holds it is the one whose paragraphs weigh most, read upwards from each paragraph
 * (as Readability does it), and what the page's own data says helps where it says it. Within it stand chrome, teasers and credits, told
 * by their elements, their links and their place among the paragraphs.
 */
import { attribute, type Element } from "./page-tree.ts";
import { promise, type Names } from "./page-names.ts";
import type { Run } from "./page-runs.ts";

/** Shorter runs say nothing of where the article is. */
const TELLING = 25;
/** Paragraphs weigh in so many elements above them. */
const LEVELS = 6;

export interface Body {
  readonly container: Element;
  /** The runs of the article, in order. */
  readonly runs: readonly Run[];
  /** False where no text is long enough to tell where the article is: the runs are then all that could be seen. */
  readonly sure: boolean;
  /** The runs of the page that stand in nothing beside an article. */
  readonly seen: ReadonlySet<Run>;
}

/** What stands below an element: characters, those in links, and those of prose. */
interface Sum { chars: number; linked: number; prose: number }

function sums(runs: readonly Run[]): Map<Element, Sum> {
  const all = new Map<Element, Sum>();
  for (const run of runs) {
    const prose = isProse(run) ? run.text.length : 0;
    for (let element: Element | null = run.element; element; element = element.parent) {
      const sum = all.get(element);
      if (sum) { sum.chars += run.text.length; sum.linked += run.linked; sum.prose += prose; }
      else all.set(element, { chars: run.text.length, linked: run.linked, prose });
    }
  }
  return all;
}

const density = (run: Run) => run.linked / (run.text.length || 1);
const isProse = (run: Run) => run.standing !== "heading" && run.standing !== "caption" && run.text.length >= 60 && density(run) < 0.4 && /[.!?…。।؟]["”»“')\]]*(?:\s|$)/u.test(run.text);

/** Names of chrome that an element bears by accident: most of the page's prose stands in it. */
function accidental(runs: readonly Run[], all: ReadonlyMap<Element, Sum>, root: Element, names: Names): Set<Element> {
  const proseOf = (element: Element) => all.get(element)?.prose ?? 0;
  const whole = proseOf(root);
  const found = new Set<Element>();
  const asked = new Set<Element>(), classes = new Set<string>();
  for (const { chrome } of runs)
    for (let at = chrome; at && !asked.has(at.element); at = at.outer) {
      const { element } = at;
      asked.add(element);
      if (element.name !== "nav" && element.name !== "footer" && isMost(proseOf(element), whole, proseOf(articleAround(element)), names(element, "talkback") || element.name === "aside" ? ALL : MOST)) {
        found.add(element);
        classes.add(attribute(element, "class"));
      }
    }
  // one part of an article under such a name, and so the others
  classes.delete("");
  for (const element of asked) if (classes.has(attribute(element, "class"))) found.add(element);
  return found;
}
/** Whether prose is most of the page's, or most of that of the article around it. */
const isMost = (prose: number, whole: number, article: number, share: number): boolean => prose > whole * share || (article > WHOLE && prose > article * share);

/** The `article` element that an element stands in, an empty one where there is none. */
function articleAround(element: Element): Element {
  let around: Element | null = element.parent;
  while (around && around.name !== "article") around = around.parent;
  return around ?? NOWHERE;
}
const NOWHERE: Element = { name: "", attributes: new Map(), parent: null, children: [] };

/** Comments may be longer than what they comment on. */
const MOST = 0.5, ALL = 0.95;

function scores(runs: readonly Run[], all: ReadonlyMap<Element, Sum>, said: (run: Run) => boolean): Map<Element, number> {
  const found = new Map<Element, number>();
  for (const run of runs) {
    if (run.standing === "heading" || run.standing === "caption" || run.text.length < TELLING || density(run) > 0.5) continue;
    const commas = run.text.match(/[,،、，;]/gu)?.length ?? 0;
    const own = (1 + Math.min(commas, 10) + Math.min(run.text.length / 100, 3)) * (said(run) ? 3 : 1) * (run.standing === "item" || run.standing === "cell" ? 0.5 : 1);
    let element: Element | null = run.element, level = 0;
    // a paragraph is no container: its first weight goes to what it stands in
    if (element.name === "p" || element.name === "blockquote" || element.name === "pre" || element.name === "li") element = element.parent;
    for (; element && level < LEVELS; element = element.parent, level++) {
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      found.set(element, (found.get(element) ?? 0) + own * share);
    }
  }
  for (const [element, score] of found) {
    const sum = all.get(element);
    found.set(element, (score + 8 * promise(element)) * (1 - (sum ? sum.linked / (sum.chars || 1) : 0)));
  }
  return found;
}

/** So much prose is an article of its own. */
const WHOLE = 400;

/** The element that holds the article: the best one, or the one above it that holds more of its prose and little else. */
function containerOf(scored: ReadonlyMap<Element, number>, all: ReadonlyMap<Element, Sum>): Element | null {
  let best: Element | null = null, most = 0;
  for (const [element, score] of scored) if (score > most) { best = element; most = score; }
  if (!best) return null;
  let holder = best, below = best;
  for (let above = best.parent; above?.parent && above.name !== "body" && above.name !== "html"; below = above, above = above.parent) {
    // beside an article stand others
    if (below.name === "article" && all.get(below)!.prose > WHOLE) break;
    const inner = all.get(holder)!, outer = all.get(above)!;
    const gained = outer.prose - inner.prose, other = outer.chars - outer.prose - (inner.chars - inner.prose);
    // prose beside it that is more than what else comes along
    if (gained > 0 && gained > other * 0.7 && gained >= inner.prose * 0.05) holder = above;
    else if (attribute(above, "itemprop").includes("articleBody")) holder = above;
  }
  return holder;
}

/** The runs of the `article` element that bears the title, where there are several: under the first another article may stand. */
function amid(runs: readonly Run[], all: ReadonlyMap<Element, Sum>, isTitle: (text: string) => boolean): readonly Run[] {
  const inside = (run: Run): Element | null => {
    let found: Element | null = null;
    for (let element: Element | null = run.element; element; element = element.parent) if (element.name === "article") found = element;
    return found;
  };
  const titled = runs.find((run) => run.standing === "heading" && isTitle(run.text));
  const article = titled && inside(titled);
  return article && all.get(article)!.prose > WHOLE ? runs.filter((run) => inside(run) === article) : runs;
}

/**
 * The article among the runs of a page; null where there is no text at all. `said` tells of a run whether the page's own data
 * holds it.
 */
export function bodyOf(root: Element, runs: readonly Run[], said: (run: Run) => boolean, isTitle: (text: string) => boolean, names: Names): Body | null {
  const all = sums(runs);
  const accident = accidental(runs, all, root, names);
  const seen = runs.filter(({ chrome }) => {
    for (let at = chrome; at; at = at.outer) if (!accident.has(at.element)) return false;
    return true;
  });
  const shown = sums(seen);
  const container = containerOf(scores(amid(seen, shown, isTitle), shown, said), shown);
  if (!container) return seen.length ? { container: root, runs: seen, sure: false, seen: new Set(seen) } : null;
  const within = new Map<Element, boolean>([[root, false], [container, true]]);
  const isWithin = (element: Element): boolean => {
    let known = within.get(element);
    if (known === undefined) within.set(element, (known = element.parent ? isWithin(element.parent) : false));
    return known;
  };
  return { container, runs: seen.filter((run) => isWithin(run.element)), sure: true, seen: new Set(seen) };
}
