/**
 * The same quantity across the articles of one story: figures of one unit that count the same in terms that languages share, whose
 * values are near, or equal and telling, and whose sources or statements agree. Bounds, ranges and rates stay as they are printed;
 * sources that differ stand side by side.
 */
import { createHash } from "node:crypto";
import type { Article, FigureSeries, SeriesPoint } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { agglomerate, openPairs, type Link } from "./agglomerate.ts";
import { alikeCounted, COUNTS, countings, valueOf, weighing, type Counting, type Weighing } from "./counted.ts";
import { timeOf } from "./published.ts";
import { voices } from "./voice.ts";

/** Tuned by hand on the 8 invented series with their 70 points. */
const WEIGHTS = {
  bias: -2.2, counted: 4.4, equal: 2, equalTelling: 3.4, close: 1.6, near: 1, far: -1.2, source: 0.6, whole: 2, role: -4, year: -4, rate: -3, itself: -5, contrast: 5, unit: -0.4, least: -5,
};
/** More figures than this of a story are not compared. */
const MOST_FIGURES = 1200;

/** The figures of a story by series, with who said each: what superseding needs beside the series themselves. */
export interface Counted { readonly series: FigureSeries; readonly members: readonly Counting[] }

/**
 * The figure series of one story; a figure that no other article gives is a series of one point.
 *
 *     series(articles, packs)[0].points   // [{ min: 4, max: null, bound: "at-least", source: "Maria Ek", … }, …]
 */
export const series = (articles: readonly Article[], packs: readonly Pack[]): FigureSeries[] => counted(articles, packs).map((one) => one.series);

/** The series with the figures behind their points, in the same order. */
export function counted(articles: readonly Article[], packs: readonly Pack[]): Counted[] {
  const cast = voices(articles, packs);
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  const all = articles.flatMap((article, index) => {
    const pack = byCode.get(article.language);
    return pack ? countings(article, index, pack, cast) : [];
  }).slice(0, MOST_FIGURES);
  return grow(all).map(seriesOf).filter((one) => one !== null).sort((a, b) => b.series.points.length - a.series.points.length);
}

/** Two values of which an article says that one takes the other's place. */
const corrects = (a: Counting, b: Counting): boolean => a.refutes === valueOf(b.figure) || b.refutes === valueOf(a.figure);

function affinity(a: Counting, b: Counting, weigh: Weighing, corrected: ReadonlySet<string>): number {
  const x = a.figure, y = b.figure;
  if (a.unit !== b.unit && !(COUNTS.has(a.unit) && COUNTS.has(b.unit))) return WEIGHTS.least * 2;
  const va = valueOf(x), vb = valueOf(y);
  const equal = va === vb;
  const ratio = va > 0 && vb > 0 ? Math.max(va, vb) / Math.min(va, vb) : Infinity;
  let sum = WEIGHTS.bias + WEIGHTS.counted * Math.min(1, alikeCounted(a, b, weigh));
  sum += equal ? (tells(va) ? WEIGHTS.equalTelling : WEIGHTS.equal) : ratio <= 1.15 ? WEIGHTS.close : ratio <= 3 ? WEIGHTS.near : ratio > 6 && !corrected.has(`${va} ${vb}`) ? WEIGHTS.far : 0;
  if (a.voice && b.voice && a.voice.id === b.voice.id) sum += WEIGHTS.source;
  if (a.unit !== b.unit) sum += WEIGHTS.unit;
  if (x.rate !== y.rate) sum += WEIGHTS.rate;
  const wholes = Number(a.role === "whole") + Number(b.role === "whole");
  if (wholes === 1) sum += WEIGHTS.role;
  else if (a.role && a.role === b.role && a.other === b.other) sum += WEIGHTS.whole;
  if (a.year !== b.year) sum += WEIGHTS.year;
  if (a.index === b.index && corrects(a, b)) return sum + WEIGHTS.contrast;
  if (a.index === b.index && !equal && (a.voice?.id === b.voice?.id || !a.voice || !b.voice) && a.block === b.block) sum += WEIGHTS.itself;
  return sum;
}

/** Small and round numbers coincide. */
const tells = (value: number): boolean => Math.abs(value) > 12 && `${value}`.replace(/0+$/u, "").length > 1;

function grow(all: readonly Counting[]): Counting[][] {
  const weigh = weighing(tellingOf(all));
  const corrected = new Set(all.flatMap(({ figure, refutes }) => (refutes === null ? [] : [`${valueOf(figure)} ${refutes}`, `${refutes} ${valueOf(figure)}`])));
  const scores = openPairs(all.length, WEIGHTS.least);
  const links: Link[] = [];
  for (let a = 0; a < all.length; a++) for (let b = a + 1; b < all.length; b++) {
    const score = affinity(all[a]!, all[b]!, weigh, corrected);
    if (score > WEIGHTS.least) scores.put(a, b, score);
    if (score > 0) links.push({ a, b, score });
  }
  const found = agglomerate(all.length, links, 0, (left, right) => {
    let sum = 0;
    const clash = new Set<number>();
    for (const i of left) for (const j of right) { sum += scores.get(i, j); if (sideBySide(all[i]!, all[j]!)) clash.add(all[i]!.index); }
    return sum / (left.length * right.length) >= 0 && (clash.size === 0 || clash.size < MOST_CLASHES * Math.min(articlesOf(left, all), articlesOf(right, all)));
  });
  return found.map((cluster) => cluster.map((i) => all[i]!));
}

/** Values that stand beside each other in this share of the articles are two quantities: two parties' shares in one poll. */
const MOST_CLASHES = 0.5;
const articlesOf = (members: readonly number[], all: readonly Counting[]): number => new Set(members.map((i) => all[i]!.index)).size;

/** Whether an article gives both as different values from one source, neither in the other's place. */
function sideBySide(a: Counting, b: Counting): boolean {
  if (a.index !== b.index || a.title || b.title || valueOf(a.figure) === valueOf(b.figure) || corrects(a, b)) return false;
  if (a.block === b.block) return a.voice?.id === b.voice?.id && !a.bare && !b.bare;
  // a paper that is credited in one paragraph mostly stands behind the next
  const source = ({ voice }: Counting): string | null => (voice && !voice.loose ? voice.id : null);
  return source(a) === source(b);
}

/** How much a key tells apart: less where it stands beside most figures. */
function tellingOf(all: readonly Counting[]): (key: string) => number {
  const held = new Map<string, number>();
  for (const { terms } of all) for (const key of new Set(terms.flatMap(({ keys }) => keys))) held.set(key, (held.get(key) ?? 0) + 1);
  return (key) => Math.max(0.25, 1 - (held.get(key) ?? 0) / Math.max(4, all.length));
}

function seriesOf(members: readonly Counting[]): Counted | null {
  const sorted = members.toSorted((a, b) => timeOf(a.article) - timeOf(b.article) || a.index - b.index || a.figure.span[0] - b.figure.span[0]);
  // a headline repeats what the text says, often without its bound
  const kept = sorted.filter((one, i) => !sorted.some((other, j) => i !== j && other.index === one.index && (one.title && !other.title && valueOf(other.figure) === valueOf(one.figure) || j < i && one.title === other.title && identical(one, other))));
  const units = new Map<string, number>();
  for (const { unit } of kept) units.set(unit, (units.get(unit) ?? 0) + 1);
  const unit = [...units].sort((a, b) => b[1] - a[1])[0]![0];
  const label = kept.map(({ figure }) => figure.of?.text ?? "").find((text) => text.length > 0) ?? unit;
  const points = kept.map(({ article, figure, voice }): SeriesPoint => ({
    article: article.id, text: article.text.slice(...figure.span), span: figure.span, statement: figure.statement, date: article.published?.date ?? null,
    min: figure.min, max: figure.max, bound: figure.bound, source: voice?.name ?? null,
  }));
  const id = createHash("sha256").update(points.map(({ article, span }) => `${article} ${span![0]}`).join("|")).digest("hex").slice(0, 10);
  return { series: { id: `f_${id}`, of: label, unit, rate: kept[0]!.figure.rate, points }, members: kept };
}

const identical = (a: Counting, b: Counting): boolean => a.figure.min === b.figure.min && a.figure.max === b.figure.max && a.figure.bound === b.figure.bound && a.voice?.id === b.voice?.id;
