/**
 * Who wrote an article, as its page's data says: authors of JSON-LD, the many names of meta elements, elements marked as author.
 * A person goes before the house that publishes what she wrote, and the byline that readers see before the data, where it names all of
 * its people and more.
 */
import type { Labels } from "./labels.ts";
import { named, names, type Fields } from "./metadata-ld.ts";
import { attribute, find, parsePage, textOf, tidy, type Element } from "./page-tree.ts";
import { readNames } from "./page-names.ts";
import { folded, isName } from "./wording.ts";

export interface Authors {
  readonly byline: readonly string[];
  /** Whether these are people, or agencies, and not only the house. */
  readonly personal: boolean;
}

/** Names of meta elements that name authors, whoever's: "author", "article:author", "sailthru.author", "DC.creator". */
const AUTHOR = /^(?:.*[.:_-])?(?:authors?|byline|creator)(?:[._-]?names?)?$/u;
/** Accounts at other sites. */
const ACCOUNT = /^(?!dc).*:creator/u;
/** No name is longer, in characters and words. */
const LONGEST = 80, WORDS = 6;
/** More people than this do not sign one article: it is a list of a page's writers. */
const SIGNING = 6;

const unique = (all: readonly string[]) => {
  const seen = new Set<string>();
  return all.filter((one) => { const key = folded(one); if (!key || seen.has(key)) return false; seen.add(key); return true; });
};

/** A field as it would be read: what is escaped twice, or marked up, is neither. */
export const plain = (field: string): string => (/[&<]/u.test(field) && field.length < 4000 ? textOf(parsePage(field).root) : field);

/** The single names of author fields: no addresses of pages, no label before them, "A, B and C" parted. */
function peopleOf(values: readonly string[], labels: Labels): string[] {
  return unique(values.flatMap((value) => {
    const bare = tidy(plain(value).replace(/\([^()]*\)?/gu, " "));
    if (!bare || bare.length > 200 || /^https?:|^www\.|@/iu.test(bare)) return [];
    const label = labels.byline.exec(bare) ?? labels.credit.exec(bare);
    const rest = label && label[0].length < bare.length ? bare.slice(label[0].length).replace(/^\s*[:：]\s*/u, "") : bare;
    const parts = rest.split(labels.joiners).map((part) => tidy(part.replace(/\s*[(|].*$/u, ""))).filter((part) => part.length <= LONGEST && /\p{L}/u.test(part) && !/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(part));
    // behind a name, what its bearer does
    return parts.filter((part, i) => i === 0 || part.split(" ").length <= WORDS);
  }));
}

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a name is that of the house: "MDR" of "mdr.de", the same with another case. */
export function isHouse(name: string, houses: readonly string[]): boolean {
  const a = letters(name);
  if (a === "" || /^[\w-]+\.\p{Ll}{2,3}$/iu.test(name)) return a !== "";
  return houses.map(letters).some((b) => a === b || (b !== "" && a.length >= 3 && (a.startsWith(b) || b.startsWith(a))));
}

/** Whether the second list holds all of the first and more, and no more than sign an article. */
export const isFuller = (some: readonly string[], more: readonly string[]): boolean => {
  const all = new Set(more.map(folded));
  return more.length > some.length && more.length <= SIGNING && some.every((name) => all.has(folded(name)));
};

/** Names that bear a capital, or a letter of a script without them; all of them where none does. */
function capital(list: readonly string[]): readonly string[] {
  const told = list.filter((name) => !/^[\p{Ll}\d._-]+$/u.test(name));
  return told.length ? told : list;
}

/** One byline's elements stand this near each other, with so much other text for each of them. */
const NEAR = 5, BESIDE = 60;
/** Of the elements marked as authors those of the first byline: others stand at other articles. */
function together(marked: readonly Element[]): readonly Element[] {
  let some = marked.slice(0, 1);
  for (let around = some[0]?.parent, level = 0; around && level < NEAR; around = around.parent, level++) {
    const within = marked.filter((element) => isIn(element, around!));
    if (textOf(around).length > within.reduce((sum, element) => sum + textOf(element).length + BESIDE, 0)) break;
    some = within;
  }
  return some;
}
const isIn = (element: Element, around: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parent) if (at === around) return true;
  return false;
};

/** So many elements with the name of a byline are looked into. */
const BYLINES = 4;
const INLINE = new Set(["a", "span", "strong", "b", "em", "i"]);
/** The names that stand in elements of their own in the first byline, whatever the words between them. */
function inByline(root: Element, labels: Labels): string[] {
  const say = readNames(new Set(), new Set());
  for (const byline of find(root, (one) => one.name !== "body" && say(one, "byline") && !say(one, "talkback"), BYLINES)) {
    const found = find(byline, ({ name, children }) => INLINE.has(name) && children.every((child) => typeof child === "string"), SIGNING * 2).map((one) => textOf(one).replace(/\s*[,(/|].*$/u, "")).filter((text) => isName(text, labels));
    if (found.length && found.length <= SIGNING) return unique(found);
  }
  return [];
}

/** The authors of an article whose page is published by one of some houses; an empty byline where nothing names any. */
export function authorsOf(article: Fields | null, objects: readonly Fields[], metas: ReadonlyMap<string, readonly string[]>, root: Element, houses: readonly string[], labels: Labels): Authors {
  const entries = named(article, "author", objects);
  const stated = peopleOf(names(article, "author", objects), labels);
  const bodies = new Set(peopleOf(entries.filter(({ type }) => type.endsWith("Organization")).map(({ name }) => name), labels));
  const told = peopleOf([...metas].filter(([key]) => AUTHOR.test(key) && !ACCOUNT.test(key)).flatMap(([, values]) => values).slice(0, 10), labels);
  const marked = find(root, (one) => (one.name === "a" && /(?:^|\s)author(?:\s|$)/u.test(attribute(one, "rel"))) || attribute(one, "itemprop") === "author", SIGNING + 1);
  const shown = peopleOf(together(marked).map((one) => textOf(one) || attribute(one, "content")), labels);
  const [stating = [], telling = [], showing = []] = [stated, capital(told), capital(shown)].map((list) => list.filter((name) => !isHouse(name, houses)));
  const first = [stating, telling, showing].find((list) => list.length) ?? inByline(root, labels);
  const best = isFuller(first, showing) ? showing : first;
  return { byline: best.length ? best : stated, personal: best.some((name) => !bodies.has(name)) };
}
