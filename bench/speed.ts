/**
 * How fast: the whole reading of 5 kB articles on one core, beside what a user would pick instead, in the same run; then the
 * worst texts, of which twice as much may take no more than 2.5 times as long. Ends with 1 where one does.
 */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openReader } from "../src/pipeline.ts";
import { articles, worst, worstInputs } from "./texts.ts";

const BYTES = 5000;
/** Long enough for the just-in-time compiler of every contender: a cold start reads at half the rate. */
const SECONDS = 12;
const SEED = 20260310;
const MOST_RATIO = 2.5;
/** Below this a time says more of the clock and the collector than of the program. */
const LEAST_MS = 8;
const TOO_LONG_MS = 4000;

/**
 * Milliseconds of processor time so far, of all threads: collecting garbage and compiling count too, and what else the machine
 * does at the same time does not.
 */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Articles a second of processor time: whole rounds over the texts until the time is up, the best third of the rounds counted. */
function rate(texts: readonly string[], work: (text: string) => unknown): number {
  for (const text of texts) work(text);
  const rounds: number[] = [];
  const end = now() + SECONDS * 1000;
  while (now() < end || rounds.length < 3) {
    const begun = now();
    for (const text of texts) work(text);
    rounds.push(now() - begun);
  }
  rounds.sort((a, b) => a - b);
  return (texts.length * 1000) / rounds[Math.floor(rounds.length / 3)]!;
}

const encoder = new TextEncoder();
const reader = openReader();
const read = (text: string) => reader.read(encoder.encode(text), { path: "article.txt", url: null });

const wink = winkNLP(model);
const { its } = wink;
const rivals: readonly [name: string, work: (text: string) => unknown][] = [
  ["firsthand: split, blocks, statements, chains, figures, dates, names", read],
  [
    "compromise: tags, quotations, people, numbers",
    (text) => {
      const doc = compromise(text);
      return [doc.quotations().out("array"), doc.people().out("array"), doc.numbers().json()];
    },
  ],
  [
    "wink: tokens, tags, entities",
    (text) => {
      const doc = wink.readDoc(text);
      return [doc.tokens().out(its.pos), doc.entities().out()];
    },
  ],
];

console.log(`English articles of ${BYTES / 1000} kB, articles a second of processor time:`);
for (const [name, work] of rivals)
  console.log(
    `  ${rate(articles("en", 20, BYTES, SEED), work)
      .toFixed(0)
      .padStart(6)}  ${name}`,
  );
for (const language of ["sv", "nb", "pl"])
  console.log(
    `  ${rate(articles(language, 20, BYTES, SEED), read)
      .toFixed(0)
      .padStart(6)}  firsthand, ${language}`,
  );

/** The time of one worst text in all its forms, in milliseconds: the least of three, or the first where it is long. */
function time(text: string): number {
  const inputs = worstInputs(text);
  let least = Infinity;
  for (let i = 0; i < 3 && (i === 0 || least < 500); i++) {
    const begun = now();
    for (const { path, bytes } of inputs) reader.read(bytes, { path, url: null });
    least = Math.min(least, now() - begun);
  }
  return least;
}

console.log("\nWorst texts, milliseconds for 25, 50, 100 and 200 kB (read as text, and as English and Polish), ratio of the last two:");
let over = 0;
for (const [name, make] of Object.entries(worst)) {
  const times: number[] = [];
  // a text that already takes this long is known to be bad, and need not be doubled
  for (const size of [25_000, 50_000, 100_000, 200_000]) if ((times.at(-1) ?? 0) < TOO_LONG_MS) times.push(time(make(size)));
  const ratio = times.at(-1)! / Math.max(times.at(-2)!, LEAST_MS);
  const bad = ratio > MOST_RATIO || times.length < 4;
  if (bad) over++;
  console.log(
    `${times
      .map((ms) => ms.toFixed(0).padStart(6))
      .join("")
      .padEnd(24)}  ${ratio.toFixed(2)}${bad ? "  MORE THAN 2.5" : ""}  ${name}`,
  );
}

/** Seconds for one line of so many megabytes. */
function longLine(megabytes: number): number {
  const bytes = encoder.encode("The harbour was closed, said Maria Ek on Monday. ".repeat((megabytes * 1e6) / 49));
  const begun = now();
  reader.read(bytes, { path: "line.txt", url: null });
  return (now() - begun) / 1000;
}

const [one, two] = [longLine(1), longLine(2)];
console.log(`\nOne line of 1 MB ${one.toFixed(2)} s, of 2 MB ${two.toFixed(2)} s`);
if (two / one <= MOST_RATIO)
  console.log(`One line of 50 MB ${longLine(50).toFixed(1)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
else {
  over++;
  console.log("One line of 50 MB was not tried: it grows faster than it should");
}
console.log(over ? `\n${over} worst texts grow faster than they should` : "\nall worst texts grow as they should");
process.exitCode = over ? 1 : 0;
