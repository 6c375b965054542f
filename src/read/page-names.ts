/**
 * The names that templates give to the parts of a page: class, id, role and test names. They are words of the code of pages and the same
 * for newsrooms of every language, as the names of elements are; the words that readers see come from the packs.
 */
import { attribute, find, type Element } from "./page-tree.ts";

const any = (list: string) => list.trim().split(/\s+/u).join("|");

/** Parts of names, whole between the seams of a name ("related-links", "RelatedLinks", "c_related"). */
const CHROME = any(`
  nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumbs sidebar sidebars rail siderail aside
  footer foot masthead topbar toolbar banner cookie cookies consent gdpr onetrust overlay modal popup popover lightbox tooltip dropdown
  ad ads adv advert adverts advertisement advertising adslot adunit adbox dfp gpt adsense sponsor sponsored sponsors promo promos promotion promoted promobox taboola outbrain
  related relateds recommended recommend recommendation recommendations recirc recirculation readmore morefrom moreon alsoread seealso mostread mostpopular popular trending
  share sharing sharebar sharetools shares social socials sociallinks socialmedia follow subscribe subscription newsletter newsletters signup login register registration
  comment comments commentlist disqus discussion respond reply replies livefyre viafoura coral
  tags taglist keywords topics pagination pager paging
  rating ratings poll quiz survey donate donation crowdfunding
  printonly screenreader srOnly skip skiplink visuallyhidden
  paywall regwall loginwall upsell offer offers premiumwall piano pullquote pullquotes pull-quote line-clamp author-bio authorbio about-author aboutauthor
  slideshow carousel gallery galleries thumbs thumbnails
  copyright disclaimer colophon legal
  tools utilities utility
`);
const seam = "(?:^|[\\s_:./-])";
const last = "(?=$|[\\s_:./0-9-])";
const isChromeName = new RegExp(`${seam}(?:${CHROME})${last}`, "iu");
/** What stands before or behind such a name and makes it speak of something else: "has-sidebar", "with-comments". */
const OTHERWISE = /(?:^|[_:./-])(?:with|has|no|not|without|is|js|after|before)[_-]/iu;
const CAPTION = /(?:^|[\s_:./-])(?:caption|captions|imagecaption|photocaption|cutline|wpcaption|figcaption|figure|photocredit|imagecredit|imgcaption|mediacaption)(?=$|[\s_:./0-9-])/iu;
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Part of an article that is shown to everybody, or another article's; its links tell. */
const TEASER = new RegExp(`${seam}(?:teaser|teasers)${last}`, "iu");
const COMMENTS = new RegExp(`${seam}(?:comment|comments|commentlist|disqus|discussion|respond|replies|livefyre|viafoura)${last}`, "iu");
/** Boxes beside the text, and lines that name who wrote it. */
const BOX = new RegExp(`${seam}(?:fact|facts|factbox|factboks|faktabox|infobox|keypoints|key-points|key-takeaways|takeaways|summarybox|highlights|glossary)${last}`, "iu");
/** A summary in points; one in a sentence is a lede. */
const SUMMARY = new RegExp(`${seam}(?:summary|tldr|abstract|shortversion|keyfacts)${last}`, "iu");
const BYLINE = new RegExp(`${seam}(?:byline|bylines|author|authors|authorname|authorinfo|writer|contributor|contributors|reporter|journalist|signature)${last}`, "iu");
/** When and where an article was written, and what else stands in small type above it. */
const META = new RegExp(`${seam}(?:meta|metas|metadata|metainfo|dates|dateline|datelines|timestamp|pubdate|publishdate|readingtime|reading-time|read-time)${last}`, "iu");
/** Films, sounds and drawings with their titles, and what was posted elsewhere and is shown here. */
const MEDIA = new RegExp(`${seam}(?:video|videos|videoplayer|player|jwplayer|vjs|videojs|brightcove|podcast|audio|audioplayer|infographic|infographics|embed|embedded|oembed|tweet|lightbox)${last}`, "iu");
/** Names of what only programs that read pages aloud say. */
const ALOUD = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|hidden-text|a11y-hidden|assistive-text)(?=\s|$)/iu;
const OFF = /(?:^|\s)(?:hidden|is-hidden|d-none|hide)(?=\s|$)/u, SOMETIMES = /(?:^|\s)\S*(?::|(?:sm|md|lg|xl|xs)[-_]|-(?:sm|md|lg|xl|xs)(?:-|\s|$))/u;

const HEADING = /^h[1-6]$/u;

/** The names of an element, camel case parted at its seams: "RelatedLinks" is "Related-Links". */
export function namesOf(element: Element): string {
  let names = "";
  for (const key of ["class", "id", "data-testid", "data-component", "data-component-name", "data-type", "data-name", "data-module", "data-qa"]) {
    const value = element.attributes.get(key);
    // the id of a heading is made of its words
    if (value && value.length < 400 && !(key === "id" && HEADING.test(element.name))) names += ` ${value}`;
  }
  return names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
}

/** Whether an element is not shown. */
export function isHidden(element: Element): boolean {
  const names = attribute(element, "class");
  if (names && names.length < 400 && (ALOUD.test(names) || (OFF.test(names) && !SOMETIMES.test(names)))) return true;
  return element.attributes.has("hidden") || (attribute(element, "aria-hidden") === "true") || HIDDEN.test(attribute(element, "style"));
}

/** Whether an element's names say that what it holds is beside the article. */
export function chromeName(element: Element): boolean {
  if (element.name === "body" || element.name === "html" || element.name === "article" || element.name === "main") return false;
  if (attribute(element, "itemprop").includes("articleBody")) return false;
  const names = namesOf(element);
  if (names === "") return false;
  if (isChromeName.test(names) && names.split(" ").some((part) => isChromeName.test(part) && !OTHERWISE.test(part))) return true;
  return TEASER.test(names) && find(element, ({ name, attributes }) => name === "a" && attributes.has("href"), 1).length > 0;
}

/** Whether a name of an element matches, where nothing beside it turns it ("hasCaption"). */
const bears = (element: Element, name: RegExp): boolean => {
  const names = namesOf(element);
  return names !== "" && name.test(names) && names.split(" ").some((part) => name.test(part) && !OTHERWISE.test(part));
};

/** Whether an element's names say that it holds a caption. */
export const isCaption = (element: Element): boolean => bears(element, CAPTION);
/** Whether an element's names say that it holds what readers wrote. */
export const isComments = (element: Element): boolean => bears(element, COMMENTS);
/** A box of facts, who wrote the article, when and where, or what stands at pictures and films. */
export type Holding = "box" | "byline" | "meta" | "media";
/** What else an element's names say of what it holds. */
export function holdingOf(element: Element): Holding | null {
  if (/^(?:body|html|main|article)$/u.test(element.name)) return null;
  if (bears(element, BYLINE)) return "byline";
  if (bears(element, BOX) || (bears(element, SUMMARY) && find(element, ({ name }) => name === "ul", 1).length > 0)) return "box";
  return bears(element, META) ? "meta" : bears(element, MEDIA) ? "media" : null;
}

const LEDE = new RegExp(`${seam}(?:lede|lead|leadtext|lead-text|leadin|dek|deck|excerpt|standfirst|subtitle|sub-title|subhead|subheadline|sub-headline|subheading|intro|introtext|intro-text|ingress|preamble|chapo|chapeau|sapo|vorspann|summary|teaser|teasertext|teaser-text|abstract|description)${last}`, "iu");
/** Whether an element's names say that it holds what stands between a headline and the text. */
export const isLede = (element: Element): boolean => bears(element, LEDE);

const POSITIVE = /(?:article[-_]?(?:body|text|content|copy|main)|(?:story|post|entry)[-_]?(?:body|content|text|copy)|body[-_]?(?:text|copy|content)|rich[-_]?text|^\s*(?:article|content|story|post|entry|body)\s*$)/iu;

/** How much an element's names speak for its holding the text of an article: 1, 0. */
export const promise = (element: Element): number => (attribute(element, "itemprop").includes("articleBody") ? 3 : POSITIVE.test(namesOf(element)) ? 1 : 0);
