/**
 * Occasions on which the words of a mouth came into the open: what it told one outlet, or said for all. A mouth has one occasion in a
 * story unless outlets of the story heard it each for itself; several mouths share one where everything that they say leads back to
 * one article, or to one agency's text.
 */
import type { Credit, Paper, Papers } from "./paper.ts";
import type { Mouth, Testimony } from "./mouth.ts";

/** Words that came into the open together. */
export interface Occasion {
  readonly mouths: readonly Mouth[];
  /** The outlet that heard them alone; null where they were said for all. */
  readonly told: Paper | null;
  /** The agency or outlet at which all chains meet, where several mouths share an occasion. */
  readonly through: Paper | null;
  /** True where it was a press conference. */
  readonly conference: boolean;
  readonly testimonies: readonly Testimony[];
}

/** What is known of the story, its articles in the order of publication. */
export interface Scene {
  readonly papers: Papers;
  /** Articles of one number print one text. */
  readonly text: readonly number[];
  /** When an article was published, in hours. */
  readonly hour: (article: number) => number;
  /** What each article credits outlets for beyond what somebody told them. */
  readonly bare: readonly (readonly Credit[])[];
  /** Whether an article names a press conference. */
  readonly conference: readonly boolean[];
  /** Whether two articles have words of a mouth in common. */
  readonly common: (mouth: Mouth, a: number, b: number) => boolean;
}

/** A mouth in one text only stands behind it where it has this share of what the text attributes, in so many statements. */
const DOMINANT = 0.5, SEVERAL = 2;
/** More than that where a mouth that others pass on speaks in it too. */
const OVERWHELMING = 0.7;
/** Where the whole story is one text, this much will do. */
const LONE = 0.25;

/** The occasions behind more than one text, and those behind the whole of one. */
export function occasions(said: readonly Testimony[], scene: Scene): Occasion[] {
  const byMouth = new Map<string, Testimony[]>();
  for (const one of said) byMouth.set(one.mouth.id, [...(byMouth.get(one.mouth.id) ?? []), one]);
  const all = [...byMouth.values()].flatMap((testimonies) => apart(testimonies, scene));
  const shared = all.filter((one) => textsOf(one, scene) > 1);
  const begun = new Set(shared.map(firstOf));
  // beside a mouth that others pass on, one that nobody does is a minor one
  const found = [...shared, ...all.filter((one) => textsOf(one, scene) < 2 && !begun.has(firstOf(one)) && (confided(one, scene) || dominates(one, shared, scene)))];
  return conferred(met(found, scene), said, scene);
}

const textsOf = ({ testimonies }: Occasion, { text }: Scene): number => new Set(testimonies.filter(({ firm }) => firm).map(({ article }) => text[article]!)).size;

function dominates({ testimonies: [first] }: Occasion, shared: readonly Occasion[], scene: Scene): boolean {
  return first !== undefined && first.firm && first.share >= (new Set(scene.text).size < 2 ? LONE : shared.some(({ testimonies }) => testimonies.some(({ article }) => article === first.article)) ? OVERWHELMING : DOMINANT) && (first.statements.length >= SEVERAL || first.told.size > 0 || new Set(scene.text).size < 2) && isFirstHand(first, scene);
}

/** Whether a person told the article's own outlet, in words of his own, in an article that is nobody's copy. */
function confided({ mouths: [mouth], testimonies: [first] }: Occasion, { papers, text }: Scene): boolean {
  if (!first || mouth?.voice !== mouth?.name || text.filter((one) => one === text[first.article]).length > 1) return false;
  const own = papers.publisher[first.article];
  return own !== null && own !== undefined && first.told.has(own) && first.told.size === 1 && !first.passed.size && first.statements.some(({ manner }) => manner !== "indirect");
}

/** Whether no other outlet stands between the mouth and the article. */
export function isFirstHand({ article, told, passed }: Testimony, { papers }: Scene): boolean {
  return ![...told, ...passed].some((paper) => paper !== papers.publisher[article]);
}

/** A mouth's testimonies by the outlet that heard it, where several outlets of the story did and print different words. */
function apart(testimonies: readonly Testimony[], scene: Scene): Occasion[] {
  const { papers } = scene;
  const mouth = testimonies[0]!.mouth;
  const heard = new Map<Paper, Testimony[]>();
  for (const one of testimonies) for (const paper of one.told) heard.set(paper, [...(heard.get(paper) ?? []), one]);
  // an outlet heard it for itself where its own article says so, crediting nobody else
  const roots = [...heard].filter(([paper, said]) => said.some(({ article, told, passed }) => papers.publisher[article] === paper && told.size === 1 && passed.size === 0));
  const distinct: [Paper, Testimony][] = [];
  for (const [paper, said] of roots) {
    const own = said.find(({ article }) => papers.publisher[article] === paper)!;
    if (distinct.every(([, other]) => !scene.common(mouth, own.article, other.article))) distinct.push([paper, own]);
  }
  const only = distinct[0]?.[0] ?? [...heard].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
  // who speaks for all besides has more than that interview
  const told = only && testimonies.filter((one) => one.told.has(only) || papers.credited[one.article]!.some(({ paper }) => paper === only)).length * 2 > testimonies.length ? only : null;
  if (distinct.length < 2) return [{ mouths: [mouth], told, through: null, conference: false, testimonies }];
  const share = distinct.map((): Testimony[] => []);
  for (const one of testimonies) {
    const named = distinct.flatMap(([paper, own], k) => (own === one || one.told.has(paper) || papers.credited[one.article]!.some((credit) => credit.paper === paper) ? [k] : []));
    const alike = named.length ? named : distinct.flatMap(([, own], k) => (scene.common(mouth, own.article, one.article) ? [k] : []));
    for (const k of alike.length ? alike : [0]) share[k]!.push(one);
  }
  return distinct.map(([paper], k) => ({ mouths: [mouth], told: paper, through: null, conference: false, testimonies: share[k]! }));
}

/** Joins occasions whose chains all meet: at the article of one outlet, or at one agency. */
function met(found: readonly Occasion[], scene: Scene): Occasion[] {
  const groups = new Map<string, { through: Paper; members: Occasion[] }>();
  const alone: Occasion[] = [];
  for (const occasion of found) {
    const meeting = meetingOf(occasion, scene);
    if (!meeting) { alone.push(occasion); continue; }
    const group = groups.get(meeting.key) ?? { through: meeting.paper, members: [] };
    group.members.push(occasion);
    groups.set(meeting.key, group);
  }
  for (const { through, members } of groups.values())
    alone.push(members.length === 1 ? members[0]! : { mouths: members.flatMap(({ mouths }) => mouths), told: null, through, conference: false, testimonies: members.flatMap(({ testimonies }) => testimonies) });
  return alone;
}

/** The outlet that every article of an occasion credits or is printed by, with the article where it began. */
function meetingOf({ testimonies, told: hearer }: Occasion, { papers, bare }: Scene): { key: string; paper: Paper } | null {
  const articles = [...new Set(testimonies.map(({ article }) => article))].sort((a, b) => a - b);
  const first = articles[0]!;
  const publisher = papers.publisher[first];
  const credit = (paper: Paper) => (article: number) => papers.credited[article]!.some((one) => one.paper === paper);
  // an agency carried the words where a hop says so, or where the whole text is the agency's; later articles need but name it
  const whole = (paper: Paper, article: number) => papers.credited[article]!.some((one) => one.paper === paper && one.span === null);
  const carried = (paper: Paper) => articles.every(credit(paper)) && testimonies.every(({ article, told, passed }) => !told.size && [...passed].every(({ agency }) => agency) && (article !== first || passed.has(paper) || whole(paper, article)));
  for (const { paper } of papers.credited[first]!) if (paper.agency && carried(paper)) return { key: paper.id, paper };
  // what an outlet heard from somebody is that interview, however many it printed together
  if (publisher && publisher !== hearer && articles.length > 1 && !testimonies.some(({ conference }) => conference) && articles.slice(1).every((article) => bare[article]!.some(({ paper }) => paper === publisher) || testimonies.some((one) => one.article === article && one.passed.has(publisher)))) return { key: `${publisher.id} ${first}`, paper: publisher };
  return null;
}

/** Hours between the first articles of one press conference. */
const SAME_DAY = 24;

/**
 * Makes one of the occasions at a press conference: what mostly is told where one is named, and what other mouths say in the articles
 * about it and in no others. An authority that holds one among much else that it says has more occasions than that.
 */
function conferred(found: readonly Occasion[], said: readonly Testimony[], scene: Scene): Occasion[] {
  const open = found.filter(({ told, through, testimonies }) => !told && !through && testimonies.every((one) => !one.told.size));
  const held = open.filter(({ testimonies }) => testimonies.filter(({ conference }) => conference).length * 2 > testimonies.length);
  if (!held.length) return [...found];
  const first = Math.min(...held.map(firstOf));
  const near = (occasion: Occasion) => scene.hour(firstOf(occasion)) - scene.hour(first) <= SAME_DAY;
  const members = open.filter((occasion) => near(occasion) && (held.includes(occasion) || occasion.testimonies.every(({ article }) => scene.conference[article]) && occasion.testimonies.some((one) => stillThere(one, held, said))));
  if (!members.length) return [...found];
  const testimonies = members.flatMap((one) => one.testimonies);
  return [...found.filter((one) => !members.includes(one)), { mouths: members.flatMap(({ mouths }) => mouths), told: null, through: null, conference: true, testimonies }];
}

/** Whether no mouth from elsewhere speaks between the last one at a press conference and this one. */
function stillThere(one: Testimony, held: readonly Occasion[], said: readonly Testimony[]): boolean {
  const at = beginningOf(one);
  const there = new Set(held.flatMap(({ testimonies }) => testimonies));
  const before = said.filter((other) => other.article === one.article && other !== one && beginningOf(other) < at);
  const last = Math.max(-1, ...before.filter((other) => there.has(other)).flatMap(({ statements }) => statements.map(startOf).filter((start) => start < at)));
  return last >= 0 && !before.some((other) => !there.has(other) && other.statements.some((statement) => startOf(statement) > last && startOf(statement) < at));
}
const startOf = ({ content, cue, source }: Testimony["statements"][number]): number => Math.min(...[content, cue, source].flatMap(([span]) => (span ? [span[0]] : [])));
const beginningOf = ({ statements }: Testimony): number => Math.min(...statements.map(startOf));

const firstOf = ({ testimonies }: Occasion): number => Math.min(...testimonies.map(({ article }) => article));
