/**
 * The names that templates give to the parts of a page: class, id, role and test names. They are words of the code of pages and the same
 * for newsrooms of every language, as the names of elements are; the words that readers see come from the packs.
 */
import { attribute, type Element } from "./page-tree.ts";

const any = (list: string) => list.trim().split(/\s+/u).join("|");

/** Parts of names, whole between the seams of a name ("related-links", "RelatedLinks", "c_related"). */
const CHROME = any(`
  nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumbs sidebar sidebars rail siderail aside
  footer foot masthead topbar toolbar banner cookie cookies consent gdpr onetrust overlay modal popup popover lightbox tooltip dropdown
  ad ads adv advert adverts advertisement advertising adslot adunit adbox dfp gpt adsense sponsor sponsored sponsors promo promos promotion promoted promobox taboola outbrain
  related relateds recommended recommend recommendation recommendations recirc recirculation readmore morefrom moreon alsoread seealso mostread mostpopular popular trending teaser teasers
  share sharing sharebar sharetools shares social socials sociallinks socialmedia follow subscribe subscription newsletter newsletters signup login register registration
  comment comments commentlist disqus discussion respond reply replies livefyre viafoura coral
  tags taglist keywords topics pagination pager paging
  rating ratings poll quiz survey donate donation crowdfunding
  printonly screenreader srOnly skip skiplink visuallyhidden
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

/** The names of an element, camel case parted at its seams: "RelatedLinks" is "Related-Links". */
export function namesOf(element: Element): string {
  let names = "";
  for (const key of ["class", "id", "data-testid", "data-component", "data-component-name", "data-type", "data-name", "data-module", "data-qa"]) {
    const value = element.attributes.get(key);
    if (value && value.length < 400) names += ` ${value}`;
  }
  return names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
}

/** Whether an element is not shown. */
export function isHidden(element: Element): boolean {
  return element.attributes.has("hidden") || (attribute(element, "aria-hidden") === "true") || HIDDEN.test(attribute(element, "style"));
}

/** Whether an element's names say that what it holds is beside the article. */
export function chromeName(element: Element): boolean {
  if (element.name === "body" || element.name === "html" || element.name === "article" || element.name === "main") return false;
  if (attribute(element, "itemprop").includes("articleBody")) return false;
  const names = namesOf(element);
  return names !== "" && isChromeName.test(names) && names.split(" ").some((part) => isChromeName.test(part) && !OTHERWISE.test(part));
}

/** Whether an element's names say that it holds a caption. */
export const aside = (element: Element): boolean => { const names = element.attributes.get("class"); return names !== undefined && names.length < 400 && CAPTION.test(names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-")); };

const POSITIVE = /(?:article[-_]?(?:body|text|content|copy|main)|(?:story|post|entry)[-_]?(?:body|content|text|copy)|body[-_]?(?:text|copy|content)|rich[-_]?text|^\s*(?:article|content|story|post|entry|body)\s*$)/iu;

/** How much an element's names speak for its holding the text of an article: 1, 0. */
export const promise = (element: Element): number => (attribute(element, "itemprop").includes("articleBody") ? 3 : POSITIVE.test(namesOf(element)) ? 1 : 0);
