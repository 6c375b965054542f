/**
 * Which version replaced which. A source's later figure takes the place of its own earlier one; a
 * paragraph that corrects, with both values, takes the place of the wrong one whoever said it. What one interview became in several
 * articles supersedes nothing.
 */
import type { Article, Evidence, Statement, Superseded } from "../model.ts";
import { words, type Pack } from "../lang/pack.ts";
import { valueOf, type Counting } from "./counted.ts";
import { credits } from "./told.ts";
import { timeOf } from "./published.ts";
import { counted, type Counted } from "./series.ts";
import { once } from "../lang/once.ts";
import { wordings } from "./wording.ts";

/**
 * The versions that were replaced in one story, in the order of their replacing.
 *
 *     superseded(articles, packs)[0]   // { old: { article, text: "four dead" }, new: { article, text: "seven dead" }, still_carried_by: [] }
 */
export function superseded(articles: readonly Article[], packs: readonly Pack[], found: readonly Counted[] = counted(articles, packs)): Superseded[] {
  const correcting = correctingOf(articles, packs);
  const made: Superseded[] = [];
  for (const { members } of found) {
    const inTime = members.toSorted((a, b) => timeOf(a.article) - timeOf(b.article) || a.index - b.index || a.figure.span[0] - b.figure.span[0]);
    const bySource = new Map<string, Counting[]>();
    for (const one of inTime) if (one.voice && !(one.title && inTime.some((other) => other.index === one.index && !other.title && other.voice?.id === one.voice!.id))) bySource.set(one.voice.id, [...(bySource.get(one.voice.id) ?? []), one]);
    // an article that names no source, or only its paper, carries the value on
    const bare = inTime.filter(({ voice, title, refuted }) => !title && !refuted && (!voice || voice.loose));
    const own = [...bySource].flatMap(([, points]) => {
      if (points[0]!.voice!.loose) return bySourceOwn(points, articles);
      const values = new Set(points.map(({ figure }) => valueOf(figure)));
      return bySourceOwn(inTime.filter((one) => points.includes(one) || bare.includes(one) && values.has(valueOf(one.figure)) && !points.some(({ index }) => index === one.index)), articles);
    });
    made.push(...own.filter((one, i) => own.findIndex((other) => same(one, other)) === i));
    for (const one of corrections(inTime, correcting)) if (!own.some((other) => same(one, other) || other.new.article === one.new.article && other.new.text === one.new.text)) made.push(one);
  }
  return made;
}

const same = (a: Superseded, b: Superseded): boolean => a.old.article === b.old.article && a.new.article === b.new.article && a.old.text === b.old.text && a.new.text === b.new.text;
const evidence = ({ article, figure }: Counting): Evidence => ({ article: article.id, text: article.text.slice(...figure.span), span: figure.span });

/** One source's figures in order of time: each new value replaces the one before; a value that was replaced before is carried on. */
function bySourceOwn(points: readonly Counting[], articles: readonly Article[]): Superseded[] {
  const made: { old: Counting; new: Counting; carriers: Set<string> }[] = [];
  let current: Counting | null = null;
  for (const one of points) {
    if (!current) { current = one; continue; }
    if (valueOf(one.figure) === valueOf(current.figure)) { current = one; continue; }
    const stale = made.find(({ old }) => valueOf(old.figure) === valueOf(one.figure));
    // the article that corrects names the old value too
    if (stale) { if (stale.new.index !== one.index && !one.refuted) stale.carriers.add(one.article.id); continue; }
    // one article's two values, and one interview's, are no versions in time
    if (one.index === current.index || occasion(one, current, articles) || !timeOf(one.article) || timeOf(one.article) === timeOf(current.article)) continue;
    made.push({ old: current, new: one, carriers: new Set() });
    current = one;
  }
  return made.map(({ old, new: later, carriers }) => ({ old: evidence(old), new: evidence(later), still_carried_by: [...carriers] }));
}

/**
 * Whether a source gave two articles their figures on one occasion: to one outlet that both name, or one of the two is that outlet.
 * An outlet that writes twice heard twice; an agency that both relay may have heard twice as well.
 */
function occasion(a: Counting, b: Counting, articles: readonly Article[]): boolean {
  if (a.article.outlet && a.article.outlet.name === b.article.outlet?.name) return false;
  const names = (one: Counting, all: boolean): string[] =>
    [...one.article.statements.filter(({ speaker }) => speaker?.entity && speaker.entity === one.voice?.entity), statementOf(one)].flatMap((statement) => statement?.chain ?? []).filter(({ role }) => role === "told" || all && role === "relay").map(({ name }) => name);
  const papers = (one: Counting): string[] => { const statement = statementOf(one); return statement ? articles.filter((other) => credits(one.article, statement, other)).map(({ outlet }) => outlet!.name) : []; };
  const told = [...names(a, false), ...names(b, false)];
  const ofB = [...names(b, true), ...papers(b)];
  if ([...names(a, true), ...papers(a)].some((name) => told.includes(name) && ofB.includes(name))) return true;
  const x = statementOf(a), y = statementOf(b);
  return x !== undefined && y !== undefined && (credits(a.article, x, b.article) || credits(b.article, y, a.article));
}

const statementOf = ({ article, figure }: Counting): Statement | undefined => article.statements.find(({ id }) => id === figure.statement);

/** Paragraphs that correct: by article, the blocks that hold a word of correcting. */
function correctingOf(articles: readonly Article[], packs: readonly Pack[]): Map<number, Set<number>> {
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  const made = new Map<number, Set<number>>();
  for (const [index, article] of articles.entries()) {
    const pack = byCode.get(article.language);
    if (!pack) continue;
    const forms = correctionsOf(pack);
    const { tokens } = wordings(article, pack);
    for (let t = 0; t < tokens.count; t++) if (tokens.block[t]! >= 0 && forms.has(tokens.low[t]!)) made.set(index, (made.get(index) ?? new Set()).add(tokens.block[t]!));
  }
  return made;
}

/** The forms of cues of correcting. */
const correctionsOf = once((pack: Pack): ReadonlySet<string> => {
  const { speech } = pack;
  const verbs = speech.verbs.filter(({ act }) => act === "correct").flatMap(({ forms }) => words(forms.replaceAll(" / ", " ")));
  const nouns = speech.nouns.filter(({ act }) => act === "correct").flatMap(({ forms }) => words(forms));
  return new Set([...verbs, ...nouns].map((form) => form.toLowerCase()));
});

/** A paragraph that corrects and names two values of one series, one of which earlier articles carry: the other takes its place. */
function corrections(inTime: readonly Counting[], correcting: ReadonlyMap<number, ReadonlySet<number>>): Superseded[] {
  const made: Superseded[] = [];
  for (const one of inTime) {
    if (one.title || one.refuted || one.refutes === null && !correcting.get(one.index)?.has(one.block)) continue;
    const together = inTime.filter((other) => other.index === one.index && other.block === one.block);
    const earlier = inTime.filter((other) => timeOf(other.article) < timeOf(one.article));
    const carried = (value: number): boolean => earlier.some(({ figure }) => valueOf(figure) === value);
    if (carried(valueOf(one.figure))) continue;
    const wrong = together.find((other) => other !== one && (one.refutes === null || one.refutes === valueOf(other.figure)) && carried(valueOf(other.figure)));
    if (!wrong) continue;
    const old = earlier.findLast(({ figure }) => valueOf(figure) === valueOf(wrong.figure))!;
    const later = inTime.filter((other) => timeOf(other.article) > timeOf(one.article) && valueOf(other.figure) === valueOf(wrong.figure) && !correcting.get(other.index)?.has(other.block));
    made.push({ old: evidence(old), new: evidence(one), still_carried_by: [...new Set(later.map(({ article }) => article.id))] });
  }
  return made;
}
