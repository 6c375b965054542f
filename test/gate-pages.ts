/**
 * Pages for the gate: the texts of articles as scrapinghub's benchmark scores them (shingles of four words, a page a vote), and the
 * paragraphs, titles, dates and names that fundus expects of pages of many countries.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Copy } from "../src/model.ts";
import { openReader } from "../src/pipeline.ts";

const TEXT = new Set(["lede", "heading", "paragraph"]);
const partsOf = ({ text, blocks }: Copy) => blocks.filter(({ kind }) => TEXT.has(kind)).map(({ span }) => text.slice(...span));
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const share = (part: number, all: number) => Math.round((all ? part / all : 1) * 1e4) / 1e4;
const harmonic = (precision: number, recall: number) => Math.round(((2 * precision * recall) / (precision + recall || 1)) * 1e4) / 1e4;

/** How often each item of a list stands in it. */
function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many items two lists share, each as often as in both. */
function common(a: readonly string[], b: readonly string[]): number {
  const other = counted(b);
  let sum = 0;
  for (const [item, count] of counted(a)) sum += Math.min(count, other.get(item) ?? 0);
  return sum;
}

function shingles(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, i) => words.slice(i, i + 4).join(" ")).filter(Boolean);
}

function benchmark(folder: string, read: (html: Buffer) => Copy | undefined): Record<string, number> {
  const truth = json(join(folder, "ground-truth.json")) as Record<string, { articleBody: string }>;
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const [key, { articleBody }] of Object.entries(truth)) {
    const file = join(folder, "html", `${key}.html.gz`);
    if (!existsSync(file)) continue;
    const copy = read(gunzipSync(readFileSync(file)));
    const found = shingles(copy ? partsOf(copy).join("\n") : "");
    const expected = shingles(articleBody);
    const both = common(found, expected);
    if (found.length) precisions.push(both / found.length);
    if (expected.length) recalls.push(both / expected.length);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return { "pages.benchmark.f1": harmonic(mean(precisions), mean(recalls)) };
}

interface Expected {
  readonly title: string;
  readonly publishing_date: string;
  readonly authors?: readonly string[];
  readonly body: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

const plain = (text: string) =>
  text
    .replace(/[\u00ad\u200b\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
const minute = (stamp: string) => Math.floor(Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(stamp) ? stamp : `${stamp}Z`) / 60000);

interface Tally {
  found: number;
  expected: number;
  both: number;
  pages: number;
  titles: number;
  dates: number;
  signed: number;
  names: number;
}

function weigh(tally: Tally, gold: Expected, copy: Copy | undefined): void {
  const expected = [...gold.body.summary, ...gold.body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])]
    .map(plain)
    .filter(Boolean);
  const found = copy ? partsOf(copy).map(plain) : [];
  tally.pages++;
  tally.expected += expected.length;
  tally.found += found.length;
  tally.both += common(found, expected);
  if (copy?.title && plain(copy.title.text) === plain(gold.title)) tally.titles++;
  const { date = "", time = null, zone = null } = copy?.published ?? {};
  if (minute(`${date}T${time ?? "00:00"}:00${zone ?? "Z"}`) === minute(gold.publishing_date.replace(" ", "T"))) tally.dates++;
  if (!gold.authors) return;
  tally.signed++;
  if (gold.authors.toSorted().join("\n") === copy?.byline.toSorted().join("\n")) tally.names++;
}

const figures = (name: string, { found, expected, both, pages, titles, dates, signed, names }: Tally): Record<string, number> => ({
  [`pages.${name}.paragraphs`]: harmonic(share(both, found), share(both, expected)),
  [`pages.${name}.titles`]: share(titles, pages),
  [`pages.${name}.dates`]: share(dates, pages),
  [`pages.${name}.names`]: share(names, signed),
});

/** Pages of these countries are what the program is read for first. */
const FIRST = new Set(["se", "no", "dk", "pl"]);

function outlets(folder: string, read: (html: Buffer) => Copy | undefined): Record<string, number> {
  const none = (): Tally => ({ found: 0, expected: 0, both: 0, pages: 0, titles: 0, dates: 0, signed: 0, names: 0 });
  const all = none();
  const first = none();
  for (const country of readdirSync(folder)) {
    const files = readdirSync(join(folder, country)).toSorted();
    for (const file of files.filter((name) => name.endsWith(".json"))) {
      const outlet = file.slice(0, -".json".length);
      // layouts and pages are both in the order of time
      const pages = files.filter((name) => name.startsWith(`${outlet}_`) && /^\d{4}_\d\d_\d\d\.html\.gz$/.test(name.slice(outlet.length + 1)));
      for (const [i, gold] of Object.values(json(join(folder, country, file)) as Record<string, Expected>).entries()) {
        const page = pages[i];
        const copy = page ? read(gunzipSync(readFileSync(join(folder, country, page)))) : undefined;
        weigh(all, gold, copy);
        if (FIRST.has(country)) weigh(first, gold, copy);
      }
    }
  }
  return { ...figures("all", all), ...figures("nordic and polish", first) };
}

/** The figures of both corpora of pages; none where they are absent. */
export function pageFigures(corpora: string): Record<string, number> {
  const reader = openReader();
  const read = (html: Buffer): Copy | undefined => reader.copies(html, { path: "page.html", url: null }).copies[0];
  const [first, second] = [join(corpora, "pages", "scrapinghub"), join(corpora, "pages", "fundus")];
  return { ...(existsSync(first) ? benchmark(first, read) : {}), ...(existsSync(second) ? outlets(second, read) : {}) };
}
