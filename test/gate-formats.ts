/**
 * The figures of the gate for feeds, exports and agency files: articles counted, and how many have what their files state. For feeds the head of
 * each file says what must hold; what it says of title, link, id, author, date, summary and content is compared, texts as a reader sees them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packs } from "../src/lang/index.ts";
import type { Copy } from "../src/model.ts";
import { feedArticles, nameOf } from "../src/read/feed-articles.ts";
import { decodeXml } from "../src/read/feed-charset.ts";
import { readFeed, type FeedEntry } from "../src/read/feed.ts";
import { readFragment } from "../src/read/page-fragment.ts";
import { calendarOf } from "../src/read/published.ts";
import { readBytes } from "../src/read/read.ts";
import { labelsOf } from "../src/read/labels.ts";
import { publishedOf } from "../src/read/stamp.ts";

type Figures = Record<string, number>;

/** The articles that each export holds, counted by hand. */
const ARTICLES: Readonly<Record<string, number>> = {
  "factiva/irish-independence_1_2017-11-14.html": 44,
  "factiva/suddeutsche_1_2017-11-19.html": 51,
  "factiva/chosun_ilbo_1_2018-05-28.html": 59,
  "factiva/nyt_1_1993-01-03.html": 27,
  "factiva/german-ui.html": 100,
  "factiva/chinese-ui.html": 97,
  "nexis/irish-times_1995-06-12_0001.html": 166,
  "nexis/afp_2013-03-12_0501.html": 74,
  "retriever/testfile1.txt": 14,
};

/** What a file of an agency does not have: an empty element, or none, for a headline, a text, an agency; looked up in each. */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  head: [
    "afp_no_headline.xml",
    "afp_no_headline_2.xml",
    "ritzau.xml",
    "ritzau_news.xml",
    "ritzau_news_test_ednote.xml",
    "stt_newsml_abstract_test.xml",
    "stt_newsml_location_test.xml",
    "stt_newsml_pre_test.xml",
    "stt_newsml_subject_test.xml",
    "stt_newsml_test_no_hl.xml",
  ],
  body: ["LISTING 1 A NewsML-G2 News Item.xml", "belga-newsml-1.2-SDBELGA-514.json", "belga_tip_newsml_1_2.xml"],
  agency: ["bbc-ninjs-comp-test.json", "bbc-ninjs-text-test.json", "ninjs4.json", "solita_1.xml", "solita_2.xml", "solita_3.xml", "solita_4.xml"],
};

const read = (file: string) => readBytes(readFileSync(file), { path: file, url: null }, packs);
const hasText = (copy: Copy) => copy.blocks.some(({ kind }) => kind === "paragraph" || kind === "lede");
const share = (part: number, all: number) => Math.round((part / (all || 1)) * 1e4) / 1e4;

function dumps(dir: string): Figures {
  let exact = 0;
  const copies: Copy[] = [];
  for (const [name, count] of Object.entries(ARTICLES)) {
    const found = read(join(dir, name)).copies;
    if (found.length === count) exact++;
    copies.push(...found);
  }
  const having = (test: (copy: Copy) => boolean) => share(copies.filter(test).length, copies.length);
  return {
    "dumps.exact": share(exact, Object.keys(ARTICLES).length),
    "dumps.head": having((copy) => copy.title !== null),
    "dumps.date": having((copy) => copy.published !== null),
    "dumps.body": having(hasText),
    "dumps.outlet": having((copy) => copy.outletName !== null),
  };
}

function wire(dir: string): Figures {
  let answered = 0;
  const files = readdirSync(dir);
  const copies: (readonly [name: string, copy: Copy])[] = [];
  for (const name of files) {
    const { copies: found, problems } = read(join(dir, name));
    const known = found.every(({ origin }) => origin.format === "wire");
    if (known && (found.length || problems.length)) answered++;
    copies.push(...found.map((copy) => [name, copy] as const));
  }
  /** The share of the articles whose files have something that come out with it. */
  const having = (test: (copy: Copy) => boolean, what = "") => {
    const stating = copies.filter(([name]) => !LACKING[what]?.includes(name));
    return share(stating.filter(([, copy]) => test(copy)).length, stating.length);
  };
  return {
    "wire.answered": share(answered, files.length),
    "wire.body": having(hasText, "body"),
    "wire.head": having((copy) => copy.title !== null, "head"),
    "wire.date": having((copy) => copy.published?.precision === "minute"),
    "wire.agency": having((copy) => copy.agency !== null, "agency"),
  };
}

/** One thing that the head of a file states. */
interface Claim {
  readonly of: number | null;
  readonly field: string;
  readonly value: string;
}

const CLAIM =
  /(?:entries\[(\d)\]|feed)\[u?'(title|link|id|guid|author|summary|description|tagline|subtitle|content|published_parsed|updated_parsed|created_parsed|issued_parsed|modified_parsed)'\](?:\[0\])?(?:\['(?:value)'\])?\s*==\s*(u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*"|\((?:\d+,?\s*)+\))/g;

/** A string of Python as it is meant. */
const literal = (written: string): string =>
  written.startsWith("(")
    ? written
    : written
        .replace(/^u?['"]|['"]$/g, "")
        .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, u?: string, x?: string, c?: string) =>
          (u ?? x) ? String.fromCharCode(parseInt((u ?? x)!, 16)) : c === "n" ? "\n" : c === "t" ? "\t" : c!,
        );

function claimsOf(text: string): Claim[] {
  const head = /<!--[\s\S]*?-->/.exec(text.slice(0, 6000))?.[0] ?? "";
  const expected = /Expect:([\s\S]*?)(?:-->|\n\s*\w+:\s)/.exec(head)?.[1] ?? "";
  return [...expected.matchAll(CLAIM)].map(([, n, field, value]) => ({
    of: n === undefined ? null : Number(n),
    field: field!,
    value: literal(value!),
  }));
}

const visible = (html: string | null) =>
  readFragment(html ?? "", [], labels)
    .map(({ text }) => text)
    .join(" ");
const calendar = calendarOf(packs);
const labels = labelsOf(packs);

/** The minute in UTC of a stamp. */
function minute(stamp: string | null): string | null {
  const found = stamp ? publishedOf(stamp, calendar) : null;
  if (!found) return null;
  const whole = `${found.date}${found.date.length === 4 ? "-01-01" : found.date.length === 7 ? "-01" : ""}T${found.time ?? "00:00"}:00${found.zone ?? "Z"}`;
  const at = new Date(whole);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 16);
}

function holds({ field, value }: Claim, entry: Omit<FeedEntry, "content" | "source"> & { readonly content?: string | null }): boolean {
  const any = (...found: (string | null | undefined)[]) => found.some((one) => one === value);
  const reads = (...found: (string | null | undefined)[]) => found.some((one) => visible(one ?? "") === visible(value));
  if (field === "title") return any(entry.title) || entry.title === visible(value) || reads(entry.title);
  if (field === "link") return any(entry.link);
  if (field === "id" || field === "guid") return any(entry.id);
  if (field === "author") return entry.authors.some((author) => any(author) || nameOf(author) === nameOf(value) || value.includes(author));
  if (field.endsWith("_parsed")) {
    const [year, month, day, hour, minutes] = value.match(/\d+/g)!.map(Number);
    const stated = new Date(Date.UTC(year!, month! - 1, day, hour, minutes)).toISOString().slice(0, 16);
    return [entry.published, entry.updated].some((stamp) => minute(stamp) === stated);
  }
  return reads(entry.summary, entry.content);
}

/** How many of the claims of the feeds below a folder hold, and what does not. */
export function feeds(dir: string): { figures: Figures; missed: string[] } {
  let claims = 0;
  let right = 0;
  let crashed = 0;
  const missed: string[] = [];
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xml"));
  for (const name of files.sort()) {
    const bytes = readFileSync(join(dir, name));
    const text = decodeXml(bytes) ?? new TextDecoder().decode(bytes);
    try {
      read(join(dir, name));
      // where the feed lies, by its own word or by that of the server that these files are made for
      const feed = readFeed(text, /Header:\s*Content-Location:\s*(\S+)/.exec(text.slice(0, 6000))?.[1] ?? `http://127.0.0.1:8097/${name}`);
      if (feed) feedArticles(feed, labels);
      for (const claim of claimsOf(text)) {
        claims++;
        const entry = claim.of === null ? feed : (feed?.entries[claim.of] ?? null);
        if (entry && holds(claim, entry)) right++;
        else missed.push(`${name}: ${claim.of ?? "feed"} ${claim.field} is ${claim.value} but ${JSON.stringify(entry).slice(0, 300)}`);
      }
    } catch (error) {
      crashed++;
      missed.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { figures: { "feeds.stated": share(right, claims), "feeds.crashed (less is better)": -crashed }, missed };
}

/** The figures of the corpora of formats that are there. */
export function formats(corpora: string): Figures {
  const at = (name: string) => join(corpora, name);
  return {
    ...(existsSync(at("dumps")) ? dumps(at("dumps")) : {}),
    ...(existsSync(at("wire")) ? wire(at("wire")) : {}),
    ...(existsSync(at("feeds")) ? feeds(at("feeds")).figures : {}),
  };
}
