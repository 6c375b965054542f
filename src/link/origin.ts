/**
 * The origins of a story: where what its articles tell came into the open. First the occasions on which named mouths spoke; then the
 * reports of outlets that other articles credit, or that rest on nobody named; every other article is led back, by its credits, by
 * the text it shares or by the figures it repeats, to an earlier one. Each step keeps the words that show it.
 */
import { createHash } from "node:crypto";
import type { Article, Evidence, OriginKind, Span, StoryOrigin } from "../model.ts";
import type { Outlet } from "../lang/known.ts";
import type { Pack } from "../lang/pack.ts";
import { copies } from "./copy.ts";
import { kindred } from "./kin.ts";
import { loops } from "./loop.ts";
import { namesConference, testimonies, type Testimony } from "./mouth.ts";
import { isFirstHand, occasions, type Occasion, type Scene } from "./occasion.ts";
import { papers, type Credit, type Paper } from "./paper.ts";
import { commonWords, repeated } from "./repeat.ts";
import { openSighting } from "./sighting.ts";
import { surveys } from "./survey.ts";
import { tokensOf } from "./wording.ts";

export interface Origins {
  readonly origins: StoryOrigin[];
  /** The origins left when relays, copies, translations and loops are folded. */
  readonly independent: number;
  /** Loops of outlets, by name, the first once more at the end. */
  readonly circular: string[][];
  /** The earliest article that carries the main origin. */
  readonly broke: { article: string; outlet: string | null } | null;
}

/** An origin in the making: places of articles in the order of publication, each with the words that lead there. */
interface Root { name: string; kind: OriginKind; readonly evidence: Map<number, Evidence>; /** The outlet whose own report it is, or that heard it alone. */ readonly report: Paper | null; readonly heard: Paper | null }

/** What is shown as evidence is no longer than this, in characters. */
const LONGEST = 240;

/**
 * The origins behind the articles of one story.
 *
 *     origins(articles, packs, outlets).independent   // 1: six of seven papers repeat the seventh's interview
 */
export function origins(articles: readonly Article[], packs: readonly Pack[], outlets: readonly Outlet[]): Origins {
  const list = articles.map((article, i) => ({ article, at: instantOf(article), i })).sort((a, b) => a.at - b.at || a.i - b.i).map(({ article }) => article);
  const known = papers(list, packs, outlets);
  const groups = copies(list);
  const text = list.map((_, i) => i);
  for (const { members } of groups) for (const member of members) text[member] = members[0]!;
  const { said: apart, confided } = testimonies(list, packs, outlets, known);
  const said = kindred(apart, list, packs);
  const scene: Scene = { papers: known, text, hour: (i) => instantOf(list[i]!) / MILLISECONDS_AN_HOUR, conference: list.map((article) => conferenceIn(article, packs)), bare: list.map((article, i) => known.credited[i]!.filter(({ span }) => span && !article.statements.some(({ chain }) => chain.some((hop) => hop.role === "told" && hop.span && hop.span[0] < span[1] && span[0] < hop.span[1])))), common: (mouth, a, b) => commonWords(list, said, mouth, a, b) };
  const found = occasions(said, scene);
  const roots = found.map((occasion) => rootOf(occasion, list));
  for (const { name, places } of surveys(list, packs, known, found.flatMap(({ mouths }) => mouths.map((mouth) => mouth.name)).concat(presentations(said, list))))
    roots.push({ name, kind: "document", evidence: new Map([...places].map(([i, span]) => [i, shown(list, i, sentenceAt(list[i]!, span))])), report: null, heard: null });
  const sighted = openSighting(list, packs, said);
  found.forEach((occasion, k) => {
    for (const { article, span } of sighted(occasion)) if (!roots[k]!.evidence.has(article)) roots[k]!.evidence.set(article, shown(list, article, sentenceAt(list[article]!, span)));
  });
  const carried = (i: number): Root[] => roots.filter(({ evidence }) => evidence.has(i));
  for (const { members, evidence } of groups) for (const root of new Set(members.flatMap(carried))) for (const i of members) join(root, i, evidence.find(({ article }) => article === list[i]!.id));
  const bare = list.map((_, i) => bareCredits(i, known.credited[i]!, said, found));
  const reports = new Map<Paper, Root>();
  const report = (paper: Paper, kind: OriginKind): Root => {
    let root = reports.get(paper);
    if (!root) { reports.set(paper, (root = { name: paper.name, kind, evidence: new Map(), report: paper, heard: null })); roots.push(root); }
    return root;
  };

  const named = (paper: Paper): number => known.credited.filter((credits) => credits.some((one) => one.paper === paper)).length;
  list.forEach((article, i) => {
    if (carried(i).length) return;
    // a source of its own besides what it passes on
    if (confided.has(i) && known.publisher[i]) join(report(known.publisher[i]!, "own-reporting"), i, ownWords(list, i));
    const credited = known.credited[i]!.map((credit) => ({ ...credit, earlier: credit.paper.articles.filter((j) => j < i).flatMap(carried) }));
    const words = (span: Span | null) => shown(list, i, span ? sentenceAt(article, span) : null);
    for (const { paper, span, earlier } of credited) { const own = earlier.find((root) => root.report === paper) ?? reports.get(paper); if (own) join(own, i, words(span)); }
    if (carried(i).length) return;
    for (const { span, earlier } of credited) if (earlier.length && !carried(i).length) join(mainOf(earlier, list.length), i, words(span));
    if (carried(i).length) return;
    // of outlets without an article here, the one that most name: agencies pass on, what is cited last lies deepest
    const [root] = credited.filter(({ paper }) => !paper.articles.length).toReversed().sort((a, b) => named(b.paper) - named(a.paper) || Number(a.paper.agency) - Number(b.paper.agency));
    // an agency may have it from an earlier article's source
    const wired = root?.paper.agency ? repeated(list, i, (j) => carried(j).length > 0) : null;
    if (wired) join(mainOf(carried(wired.earlier), list.length), i, shown(list, i, wired.span));
    else if (root) join(report(root.paper, root.paper.agency ? "agency" : "own-reporting"), i, words(root.span));
    if (carried(i).length) return;
    const copied = groups.find(({ members }) => members.includes(i));
    const twin = copied?.members.find((j) => j < i && carried(j).length);
    if (twin !== undefined) { for (const root of carried(twin)) join(root, i, copied!.evidence.find((one) => one.article === article.id)); return; }
    const own = said.filter((one) => one.article === i);
    const again = own.some((one) => isFirstHand(one, scene)) ? null : repeated(list, i, (j) => carried(j).length > 0);
    if (again) { join(mainOf(carried(again.earlier), list.length), i, shown(list, i, again.span)); return; }
    const publisher = known.publisher[i];
    const speaker = own.toSorted((a, b) => b.share - a.share)[0];
    if (speaker && (speaker.share >= 0.5 || !publisher)) {
      const root = rootOf({ mouths: [speaker.mouth], told: [...speaker.told][0] ?? null, through: null, conference: false, testimonies: [speaker] }, list);
      roots.push(root);
    } else if (publisher) join(report(publisher, "own-reporting"), i, ownWords(list, i));
    else roots.push({ name: article.title?.text ?? article.id, kind: "own-reporting", evidence: new Map([[i, shown(list, i, null)]]), report: null, heard: null });
  });
  // those who rest on named mouths may carry another outlet's report besides, or their own outlet's
  list.forEach((article, i) => {
    for (const { paper, span } of bare[i]!) {
      const root = reports.get(paper);
      const words = shown(list, i, span ? sentenceAt(article, span) : null);
      if (root && begin(root) < i) join(root, i, words);
      // what it has of another outlet's own interview, though reading found nobody's words
      const heard = roots.filter((one) => one.heard === paper && begin(one) < i);
      if (!root && !heard.some(({ evidence }) => evidence.has(i))) for (const one of heard) join(one, i, words);
    }
    const own = known.publisher[i] ? reports.get(known.publisher[i]!) : undefined;
    if (own && begin(own) < i) join(own, i, shown(list, i, null));
  });

  const circular = loops(list.map((_, i) => ({ publisher: known.publisher[i]?.id ?? null, credits: bare[i]!.filter(({ paper }) => !paper.agency && !heardThere(paper, i, said, found)).map(({ paper }) => paper.id) })));
  const names = new Map(known.publisher.flatMap((paper) => (paper ? [[paper.id, paper.name] as const] : [])));
  const sorted = roots.filter(({ evidence }) => evidence.size).sort((a, b) => b.evidence.size - a.evidence.size || begin(a) - begin(b));
  const main = sorted[0];
  const first = main ? list[begin(main)]! : null;
  return {
    origins: sorted.map((root) => finished(root, list)),
    independent: sorted.length,
    circular: circular.map((way) => way.map((id) => names.get(id) ?? id)),
    broke: first ? { article: first.id, outlet: first.outlet?.name ?? null } : null,
  };
}

/** The words in which a story presents its persons: whom they speak for stands there. */
const presentations = (said: readonly Testimony[], list: readonly Article[]): string[] => said.flatMap(({ article, mouth, statements }) => (mouth.voice === null ? [] : statements).flatMap(({ source }) => source.map((span) => list[article]!.text.slice(...span))));

const NOON = "T12:00", MILLISECONDS_AN_HOUR = 3_600_000;

/** The moment of publication in milliseconds; noon where only the day is known, the end of time where not even that. */
function instantOf({ published }: Article): number {
  if (!published) return Infinity;
  const day = published.date.length === 4 ? `${published.date}-01-01` : published.date.length === 7 ? `${published.date}-01` : published.date;
  const at = Date.parse(published.time ? `${day}T${published.time}${published.zone ?? "Z"}` : `${day}${NOON}Z`);
  return Number.isNaN(at) ? Infinity : at;
}

const begin = ({ evidence }: Root): number => Math.min(...evidence.keys());
const join = (root: Root, i: number, words: Evidence | undefined): void => { if (words && !root.evidence.has(i)) root.evidence.set(i, words); };
/** The root of most articles, the earliest among equals. */
const mainOf = (roots: readonly Root[], count: number): Root => roots.toSorted((a, b) => b.evidence.size * count - begin(b) - (a.evidence.size * count - begin(a)))[0]!;

function rootOf(occasion: Occasion, list: readonly Article[]): Root {
  const { mouths, told, through } = occasion;
  const evidence = new Map<number, Evidence>();
  for (const one of occasion.testimonies.toSorted((a, b) => a.article - b.article)) if (!evidence.has(one.article)) evidence.set(one.article, wordsOf(one, list));
  const speakers = mouths.map(({ name, voice }) => (told ? (voice ?? name) : name));
  const named = through ? [through.name, ...speakers] : [...speakers, ...(told ? [told.name] : [])];
  return { name: named.join(" · "), kind: kindOf(occasion), evidence, report: null, heard: told };
}

function conferenceIn(article: Article, packs: readonly Pack[]): boolean {
  const pack = packs.find(({ code }) => code === article.language);
  return pack !== undefined && namesConference([0, article.text.length], pack, { tokens: tokensOf(article) });
}

function kindOf({ told, through, conference, testimonies: all }: Occasion): OriginKind {
  if (through) return through.agency ? "agency" : "own-reporting";
  if (conference) return "press-conference";
  if (told) return "interview";
  const most = (of: (one: Testimony) => boolean) => all.filter(of).length * 2 > all.length;
  return most(({ medium }) => medium) ? "post" : most(({ document }) => document) ? "document" : "statement";
}

/** The words in which an article names the mouth, and the outlet told where it names one. */
function wordsOf({ article, statements }: Testimony, list: readonly Article[]): Evidence {
  const chained = statements.find(({ chain, source }) => source.length && chain.some(({ role, span }) => span && role !== "speaker" && role !== "document"));
  const statement = chained ?? statements.find(({ source }) => source.length) ?? statements[0]!;
  const hop = chained?.chain.find(({ role, span }) => span && role !== "speaker" && role !== "document")?.span;
  const spans = [...statement.source, ...statement.cue, ...(hop ? [hop] : [])];
  const from = Math.min(...spans.map(([start]) => start)), to = Math.max(...spans.map(([, end]) => end));
  const span: Span | undefined = spans.length && to - from <= LONGEST ? [from, to] : (statement.source[0] ?? statement.content[0]);
  return shown(list, article, span ?? null);
}

/** The words of the first source that an article names, for what it reports itself; its title where it names none. */
function ownWords(list: readonly Article[], i: number): Evidence {
  const statement = list[i]!.statements.find(({ source, cue, speaker }) => source.length && cue.length && speaker && !speaker.entity);
  const spans = statement ? [...statement.source, ...statement.cue] : [];
  const span: Span = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
  return shown(list, i, spans.length && span[1] - span[0] <= LONGEST ? span : null);
}

function shown(list: readonly Article[], i: number, span: Span | null): Evidence {
  const article = list[i]!;
  const [from, to] = span ?? article.title?.span ?? article.blocks[0]?.span ?? [0, 0];
  const cut: Span = [from, Math.min(to, from + LONGEST)];
  return { article: article.id, text: article.text.slice(...cut), span: cut };
}

/** The clause around a place: from the mark before it to the stop behind, within its line. */
function sentenceAt({ text }: Article, [from, to]: Span): Span {
  const before = text.slice(Math.max(0, from - LONGEST / 2), from), behind = text.slice(to, to + LONGEST / 2);
  const cut = Math.max(before.lastIndexOf("\n"), ...[". ", "? ", "! "].map((mark) => before.lastIndexOf(mark) + (before.includes(mark) ? 1 : 0)));
  const start = from - before.length + (cut >= 0 ? cut + 1 : before.length === from ? 0 : Math.max(0, before.indexOf(" ") + 1));
  const stop = /[.?!](?=\s|$)|\n/u.exec(behind);
  const end = stop ? to + stop.index + (stop[0] === "\n" ? 0 : 1) : to + (to + behind.length === text.length ? behind.length : Math.max(0, behind.lastIndexOf(" ")));
  return [start, end];
}

/** The credits of an article that no hop of an occasion explains: the outlet is credited for what it reports itself. */
function bareCredits(i: number, credits: readonly Credit[], said: readonly Testimony[], found: readonly Occasion[]): Credit[] {
  const standing = new Set(found.flatMap((occasion) => occasion.testimonies));
  const hops = said.filter((one) => one.article === i && standing.has(one)).flatMap(({ statements }) => statements.flatMap(({ chain }) => chain.flatMap(({ role, span }) => (span && role === "told" ? [span] : []))));
  return credits.filter(({ span }) => span && !hops.some(([from, to]) => from < span[1] && span[0] < to));
}

/** Whether a mouth that this article quotes was heard by that outlet itself: then the credit may be for its words. */
function heardThere(paper: Paper, i: number, said: readonly Testimony[], found: readonly Occasion[]): boolean {
  return said.some((one) => one.article === i && found.some(({ told, testimonies: all }) => told === paper && all.includes(one)));
}

function finished(root: Root, list: readonly Article[]): StoryOrigin {
  const places = [...root.evidence.keys()].sort((a, b) => a - b);
  const id = createHash("sha256").update(`${root.name}\n${root.kind}\n${list[places[0]!]!.id}`).digest("hex").slice(0, 10);
  return { id: `o_${id}`, name: root.name, kind: root.kind, articles: places.map((i) => list[i]!.id), evidence: places.map((i) => root.evidence.get(i)!) };
}
