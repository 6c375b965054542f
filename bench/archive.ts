/**
 * The archive under load: how fast articles of 5 kB are added end to end (read, linked, placed, kept), whether adding costs more as the
 * archive grows to 100,000 articles (made here: invented names that grow in number, an outlet, a day every 500), and how long searches
 * take then. Processor time, one core. Ends with 1 where a figure is missed. `node bench/archive.ts 20000` grows to 20,000 only.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import type { Copy } from "../src/model.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { articles, random } from "./texts.ts";

const SIZE = Number(process.argv[2] ?? 100_000);
const BATCH = 100;
const DAY = 500;
const LEAST_RATE = 100;
const MOST_GROWTH = 1.5;
const MOST_SEARCH_MS = 50;

const folder = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
const encoder = new TextEncoder();
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const open = (name: string) => openArchive(join(folder, name), { packs, now: () => "2026-03-12T08:00:00Z" });

async function endToEnd(): Promise<number> {
  const archive = open("rate.db");
  const intake = openIntake(archive);
  const copies = ["sv", "nb", "pl", "en"].flatMap((language) =>
    articles(language, 150, 5000, 7).flatMap((text) => intake.copies(encoder.encode(text), { path: `${language}.txt`, url: null }).copies),
  );
  await intake.keep(copies.slice(0, 40));
  const texts = copies.slice(40);
  const begun = processor();
  for (let i = 0; i < texts.length; i += BATCH) await intake.keep(texts.slice(i, i + BATCH).map((copy) => ({ ...copy })));
  const keeping = processor() - begun;
  const again = processor();
  for (const copy of texts) intake.copies(encoder.encode(copy.text), { path: copy.origin.path, url: null });
  const rate = (texts.length * 1000) / (keeping + processor() - again);
  await archive.close();
  return rate;
}

const syllables = [
  "ka",
  "lo",
  "mer",
  "vin",
  "sto",
  "rad",
  "el",
  "bru",
  "hage",
  "nor",
  "ti",
  "sund",
  "dal",
  "mo",
  "ly",
  "ske",
  "ran",
  "vik",
  "os",
  "gar",
];
const given = ["Anna", "Erik", "Maria", "Jan", "Ewa", "Ola", "Karin", "Marek", "Helen", "Tom", "Ingrid", "Piotr", "Sara", "Nils"];
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
/** The same invented word for a number, always. */
const wordOf = (n: number): string => {
  let word = "";
  for (let rest = n + 20; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]!;
  return capital(word);
};

type Slots = Readonly<Record<"who" | "also" | "body" | "place" | "n" | "m", string>> & { readonly topic: number };
/** What the news is about, in four languages: so that an invented event is as unlike the next as real ones are. */
const topics: Readonly<Record<string, readonly string[]>> = {
  sv: ["branden", "strejken", "översvämningen", "valet", "rättegången", "flygolyckan", "budgeten", "jordbävningen", "fusionen", "vapenvilan"],
  nb: ["brannen", "streiken", "flommen", "valget", "rettssaken", "flyulykken", "budsjettet", "jordskjelvet", "fusjonen", "våpenhvilen"],
  pl: ["pożarze", "strajku", "powodzi", "wyborach", "procesie", "katastrofie lotniczej", "budżecie", "trzęsieniu ziemi", "fuzji", "rozejmie"],
  en: [
    "the fire",
    "the strike",
    "the flood",
    "the election",
    "the trial",
    "the plane crash",
    "the budget",
    "the earthquake",
    "the merger",
    "the ceasefire",
  ],
};
const about = (language: string, { topic }: Slots) => topics[language]![topic % topics[language]!.length]!;
const forms: Readonly<Record<string, (slots: Slots) => [title: string, text: string]>> = {
  sv: (slots) => [
    `${slots.body} om ${about("sv", slots)} i ${slots.place}`,
    `– Det kommer att ta tid, säger ${slots.who} till ${slots.also}s medarbetare.\n\nMinst ${slots.n} personer berörs i ${slots.place}, enligt ${slots.body}. ${slots.who} säger att kostnaden blir ${slots.m} miljoner kronor.\n\n${slots.also} förnekar uppgifterna om ${about("sv", slots)}.`,
  ],
  nb: (slots) => [
    `${slots.body} om ${about("nb", slots)} i ${slots.place}`,
    `– Det kommer til å ta tid, sier ${slots.who}.\n\nMinst ${slots.n} personer er berørt i ${slots.place}, ifølge ${slots.body}. ${slots.who} sier at kostnaden blir ${slots.m} millioner kroner.\n\n${slots.also} avviser opplysningene om ${about("nb", slots)}.`,
  ],
  pl: (slots) => [
    `${slots.body} po ${about("pl", slots)} w ${slots.place}`,
    `„To potrwa” – powiedział ${slots.who}.\n\nCo najmniej ${slots.n} osób ucierpiało w ${slots.place}, podaje ${slots.body}. ${slots.who} powiedział, że koszt wyniesie ${slots.m} milionów złotych.\n\n${slots.also} zaprzeczył informacjom o ${about("pl", slots)}.`,
  ],
  en: (slots) => [
    `${slots.body} on ${about("en", slots)} in ${slots.place}`,
    `“It will take time,” said ${slots.who}.\n\nAt least ${slots.n} people are affected in ${slots.place}, according to ${slots.body}. ${slots.who} said that the cost would be ${slots.m} million euros.\n\n${slots.also} denied the report on ${about("en", slots)}.`,
  ],
};
/** Articles on one event, one after another. */
const EVENT = 5;

/** The i-th article as a line of .jsonl: its event decides who and where, itself the language and the outlet. */
function line(i: number): string {
  const event = Math.floor(i / EVENT);
  const next = random((event + 1) * 2654435761);
  for (let k = 0; k < 8; k++) next();
  /** A number of which the small ones come most often; how many there are grows as the archive does. */
  const draw = (most: number): number => Math.floor(most * next() ** 2);
  const known = 2000 + i;
  const person = (n: number) => `${given[n % given.length]!} ${wordOf(n)}`;
  const slots: Slots = {
    who: person(draw(known)),
    also: person(draw(known)),
    body: `${wordOf(draw(known / 4) + 3)} Group`,
    place: wordOf(draw(known / 8) + 7),
    n: String(2 + draw(900)),
    m: String(1 + draw(90)),
    topic: draw(10),
  };
  const language = Object.keys(forms)[i % 4]!;
  const [title, text] = forms[language]!(slots);
  const published = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / DAY))).toISOString().slice(0, 10);
  return JSON.stringify({ url: `https://news.example/${i}`, outlet: `${wordOf(i % 60)} Post`, language, published, title, text });
}

async function growth(): Promise<{ costs: number[]; search: number[]; bytes: number }> {
  const path = join(folder, "growth.db");
  const archive = open("growth.db");
  const intake = openIntake(archive);
  const costs: number[] = [];
  const tenth = SIZE / 10;
  for (let from = 0; from < SIZE; from += tenth) {
    const batches: number[] = [];
    for (let i = from; i < from + tenth; i += BATCH) {
      const lines = Array.from({ length: BATCH }, (_, k) => line(i + k)).join("\n");
      const begun = processor();
      const copies: Copy[] = intake.copies(encoder.encode(lines), { path: "feed.jsonl", url: null }).copies;
      await intake.keep(copies);
      batches.push((processor() - begun) / BATCH);
    }
    // without the cheapest and the dearest tenth of the batches: other programs on the machine are not what is measured
    const middle = batches.toSorted((a, b) => a - b).slice(Math.floor(batches.length / 10), Math.ceil((batches.length * 9) / 10));
    const cost = middle.reduce((sum, one) => sum + one, 0) / middle.length;
    costs.push(cost);
    console.log(`  to ${String(from + tenth).padStart(6)}  ${cost.toFixed(2)} ms an article, ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  }
  const next = random(99);
  const questions = Array.from({ length: 200 }, (_, i) => {
    const name = wordOf(Math.floor((SIZE / 2) * next() ** 2));
    return [
      name,
      `${given[i % given.length]!} ${name}`,
      `${name} plane crash`,
      "people affected",
      `"will take time" ${name}`,
      "brand minst",
      `strajk ${name}`,
      "fire",
    ][i % 8]!;
  });
  const search: number[] = [];
  for (const question of questions) {
    const begun = processor();
    await archive.search(question);
    search.push(processor() - begun);
  }
  await archive.close();
  return { costs, search: search.sort((a, b) => a - b), bytes: statSync(path).size };
}

try {
  let missed = 0;
  const check = (ok: boolean, what: string) => {
    if (!ok) missed++;
    console.log(`${ok ? "ok    " : "MISSED"}  ${what}`);
  };
  const rate = await endToEnd();
  check(rate >= LEAST_RATE, `add, end to end, articles of 5 kB: ${rate.toFixed(0)} a second of processor time (at least ${LEAST_RATE})`);
  console.log(`\nGrowing to ${SIZE} articles of 0.5 kB:`);
  const { costs, search, bytes } = await growth();
  // the first tenth compiles and warms up
  const ratio = costs.at(-1)! / Math.min(...costs.slice(0, 3));
  check(ratio <= MOST_GROWTH, `the last tenth costs ${ratio.toFixed(2)} times the cheapest of the first three (at most ${MOST_GROWTH})`);
  const at = (share: number) => search[Math.min(search.length - 1, Math.floor(search.length * share))]!;
  check(
    at(0.95) <= MOST_SEARCH_MS,
    `search: half within ${at(0.5).toFixed(1)} ms, 95 of 100 within ${at(0.95).toFixed(1)} ms (at most ${MOST_SEARCH_MS}), all within ${at(1).toFixed(1)}`,
  );
  console.log(
    `        ${(bytes / SIZE / 1e3).toFixed(1)} kB an article on the disk, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
  process.exitCode = missed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
