/**
 * The names that templates give to the parts of a page: class, id, role and test names. They are words of the code of pages and the same
 * for newsrooms of every language, as the names of elements are; the words that readers see come from the packs.
 * A name is parted at its seams ("c_related-links", "RelatedLinks") and its words, and pairs of them, are looked up in one table.
 */
import { attribute, find, type Element } from "./page-tree.ts";

/** What the names of an element may say that it holds. */
type Sort = "chrome" | "teaser" | "talkback" | "box" | "summary" | "byline" | "meta" | "media" | "caption" | "lede";

const TABLE: Readonly<Record<Sort, string>> = {
  chrome: `
    nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumbs sidebar sidebars rail siderail aside
    footer foot masthead topbar toolbar banner cookie cookies consent gdpr onetrust overlay modal popup popover tooltip dropdown
    ad ads adv advert adverts advertisement advertising adslot adunit adbox dfp gpt adsense sponsor sponsored sponsors promo promos promotion promoted promobox taboola outbrain
    related relateds recommended recommend recommendation recommendations recirc recirculation readmore morefrom moreon alsoread seealso mostread mostpopular popular trending
    share sharing sharebar sharetools shares social socials sociallinks socialmedia follow subscribe subscription newsletter newsletters signup login register registration
    comment comments commentlist disqus discussion respond reply replies livefyre viafoura coral
    tags taglist keywords topics pagination pager paging
    rating ratings poll quiz survey donate donation crowdfunding
    printonly screenreader sr-only skip skiplink visuallyhidden
    paywall regwall loginwall upsell offer offers premiumwall piano pullquote pullquotes pull-quote line-clamp author-bio authorbio about-author aboutauthor
    slideshow carousel gallery galleries thumbs thumbnails
    copyright disclaimer colophon legal
    tools utilities utility`,
  // part of an article that is shown to everybody, or another article's: its links tell
  teaser: `teaser teasers`,
  talkback: `comment comments commentlist disqus discussion respond replies livefyre viafoura`,
  box: `fact facts factbox fact-box factboks faktabox infobox info-box textbox text-box expandable-box collapsible-box not-prose keypoints key-points key-takeaways takeaways summarybox highlights glossary`,
  // in points it is a box, in a sentence a lede
  summary: `summary tldr abstract shortversion keyfacts`,
  byline: `byline bylines author authors authorname authorinfo writer contributor contributors reporter journalist signature`,
  // when and where an article was written, and what else stands in small type above it
  meta: `meta metas metadata metainfo date dates datum dateline datelines timestamp pubdate publishdate readingtime reading-time read-time`,
  // films, sounds and drawings with their titles, and what was posted elsewhere and is shown here
  media: `video videos videoplayer player jwplayer vjs videojs brightcove podcast audio audioplayer infographic infographics embed embedded oembed tweet lightbox`,
  caption: `caption captions imagecaption photocaption cutline wpcaption figcaption figure photocredit imagecredit imgcaption mediacaption`,
  lede: `
    lede lead leadtext lead-text leadin dek deck excerpt standfirst subtitle sub-title subhead subheadline sub-headline subheading
    intro introtext intro-text ingress preamble chapo chapeau sapo vorspann summary teaser teasertext teaser-text abstract description`,
};

const SORTS = Object.keys(TABLE) as Sort[];
const bit = (sort: Sort): number => 1 << SORTS.indexOf(sort);
/** Each word, or pair of words, with the sorts that it stands for, a bit each. */
const WORDS: ReadonlyMap<string, number> = SORTS.reduce((all, sort) => {
  for (const word of TABLE[sort].split(/\s+/u)) if (word) all.set(word, (all.get(word) ?? 0) | bit(sort));
  return all;
}, new Map<string, number>());
/** Words before another that make it speak of something else: "has-sidebar", "not-comments". */
const OTHERWISE = new Set(["with", "has", "no", "not", "without", "is", "js", "after", "before"]);

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Names of what only programs that read pages aloud say. */
const ALOUD = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|hidden-text|a11y-hidden|assistive-text)(?=\s|$)/iu;
const OFF = /(?:^|\s)(?:hidden|is-hidden|d-none|hide)(?=\s|$)/u;
/** Names of what is hidden on screens of some sizes only: "hidden md:block", "d-none d-lg-flex". */
const SIZED = /(?:^|\s)(?!(?:aria|group|peer|data|open|hover|focus|active|checked|has|dark|print)[-:[])\S{1,40}:(?:block|flex|grid|inline|table|contents|visible)/u;
const SIZES = /(?:^|[\s-])(?:(?:d|hidden|visible|hide|display|block)[-_](?:xs|sm|md|lg|xl)|(?:xs|sm|md|lg|xl)[-_](?:visible|block|hidden|hide))/u;

const HEADING = /^h[1-6]$/u;
const NAMING = ["class", "id", "data-testid", "data-component", "data-component-name", "data-type", "data-name", "data-module", "data-qa", "type"];
/** Names longer than this are data. */
const LONGEST = 400;

/** The names of an element as they stand, in one line. */
export function namesOf({ name, attributes }: Element): string {
  let names = "";
  if (!attributes.size) return names;
  for (const key of NAMING) {
    const value = attributes.get(key);
    // the id of a heading is made of its words
    if (value && value.length < LONGEST && !(key === "id" && HEADING.test(name))) names = names ? `${names} ${value}` : value;
  }
  return names;
}

/** Between two words of camel case; what has no words is a hash, and says nothing. */
const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;

/** The sorts that some names stand for, a bit each. */
function sortsOf(names: string): number {
  let sorts = 0;
  for (const name of names.replace(SEAM, "-").toLowerCase().split(/\s+/u)) {
    const parts = name.split(/[_:./-]+/u);
    let found = WORDS.get(name) ?? 0, before = "";
    for (const [i, part] of parts.entries()) {
      if (i < parts.length - 1 && OTHERWISE.has(part)) { found = WORDS.get(name) ?? 0; break; }
      const word = part.replace(/\d+$/u, "");
      found |= (WORDS.get(word) ?? 0) | (before ? (WORDS.get(`${before}-${word}`) ?? 0) : 0);
      before = part;
    }
    sorts |= found;
  }
  return sorts;
}

/** Whether an element bears one of some classes and ids. */
const isOf = (element: Element, some: ReadonlySet<string>): boolean =>
  some.size > 0 && (some.has(`#${attribute(element, "id")}`) || attribute(element, "class").split(/\s+/u).some((name) => some.has(`.${name}`)));

/** What the names of elements say, asked one sort at a time. */
export type Names = (element: Element, sort: Sort | "hidden") => boolean;

/**
 * The names of one page, each read once; `hidden` are classes and ids (".x", "#y") that its styles hide, `paid` those that its data says hold
 * what is read for money, which is the article: `readNames(new Set(), new Set())(element, "byline")`.
 */
export function readNames(hidden: ReadonlySet<string>, paid: ReadonlySet<string>): Names {
  const known = new Map<string, number>();
  return (element, sort) => {
    const names = namesOf(element);
    if (names === "") return false;
    if (sort === "hidden") return isOf(element, hidden);
    if (sort === "chrome" && isOf(element, paid)) return false;
    let sorts = known.get(names);
    if (sorts === undefined) known.set(names, (sorts = sortsOf(names)));
    return (sorts & bit(sort)) !== 0;
  };
}

/** Whether an element is not shown. */
export function isHidden(element: Element, said: Names): boolean {
  if (!element.attributes.size) return false;
  const names = attribute(element, "class");
  if (names && names.length < LONGEST && (ALOUD.test(names) || (OFF.test(names) && !SIZED.test(names) && !SIZES.test(names)))) return true;
  return element.attributes.has("hidden") || (attribute(element, "aria-hidden") === "true") || HIDDEN.test(attribute(element, "style")) || said(element, "hidden");
}

const isWhole = ({ name }: Element): boolean => name === "body" || name === "html" || name === "article" || name === "main";

/** Whether an element's names say that what it holds is beside the article. */
export function isNamedChrome(element: Element, names: Names): boolean {
  if (!element.attributes.size || isWhole(element) || attribute(element, "itemprop").includes("articleBody")) return false;
  return names(element, "chrome") || (names(element, "teaser") && find(element, ({ name, attributes }) => name === "a" && attributes.has("href"), 1).length > 0);
}

/** A box of facts, who wrote the article, when and where, or what stands at pictures and films. */
export type Holding = "box" | "byline" | "meta" | "media";
/** What else an element's names say of what it holds. */
export function holdingOf(element: Element, names: Names): Holding | null {
  if (!element.attributes.size || isWhole(element) || HEADING.test(element.name)) return null;
  if (names(element, "byline")) return "byline";
  if (names(element, "box") || (names(element, "summary") && find(element, ({ name }) => name === "ul", 1).length > 0)) return "box";
  return names(element, "meta") ? "meta" : names(element, "media") ? "media" : null;
}

const POSITIVE = /(?:article[-_]?(?:body|text|content|copy|main)|(?:story|post|entry)[-_]?(?:body|content|text|copy)|body[-_]?(?:text|copy|content)|rich[-_]?text|^\s*(?:article|content|story|post|entry|body)\s*$)/iu;

/** How much an element's names speak for its holding the text of an article: 3, 1, 0. */
export const promise = (element: Element): number => (attribute(element, "itemprop").includes("articleBody") ? 3 : POSITIVE.test(namesOf(element)) ? 1 : 0);
