/** Texts to measure on: articles of 5 kB made of the invented newsroom's own sentences, and the worst texts that can be thought of. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openReader } from "../src/pipeline.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));

/** A seeded source of numbers in [0, 1): the same texts in every run (xorshift). */
export function random(seed: number): () => number {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

/**
 * Articles of about `bytes` bytes in a language, each with a title, a date and paragraphs of the newsroom in random order.
 *
 *     articles("en", 10, 5000, 1).length === 10
 */
export function articles(language: string, number: number, bytes: number, seed: number): string[] {
  const paragraphs = paragraphsOf(language);
  const next = random(seed);
  return Array.from({ length: number }, (_, i) => {
    const lines = [`${paragraphs[Math.floor(next() * paragraphs.length)]!.slice(0, 60)} ${i}`, "", "2026-03-12", ""];
    let size = lines.join("\n").length;
    while (size < bytes) {
      const paragraph = paragraphs[Math.floor(next() * paragraphs.length)]!;
      lines.push(paragraph, "");
      size += Buffer.byteLength(paragraph) + 2;
    }
    return lines.join("\n");
  });
}

function paragraphsOf(language: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(examples).sort()) {
    for (const article of openReader().read(readFileSync(join(examples, name)), { path: name, url: null }).articles) {
      if (article.language === language)
        found.push(
          ...article.blocks.filter((block) => block.kind === "paragraph" || block.kind === "lede").map((block) => article.text.slice(...block.span)),
        );
    }
  }
  return found;
}

/** Worst texts by name; each is asked for n characters. Names say what makes them hard. */
export const worst: Readonly<Record<string, (n: number) => string>> = {
  "one cue word": (n) => "said ".repeat(n / 5),
  "one cue word, Swedish": (n) => "säger ".repeat(n / 6),
  "one cue word, Polish": (n) => "mówi ".repeat(n / 5),
  "cue and name by turns": (n) => "said Maria Ek and ".repeat(n / 18),
  "that that that": (n) => `He said ${"that ".repeat(n / 5)}.`,
  "opening quotes": (n) => "“".repeat(n),
  "straight quotes": (n) => '"'.repeat(n),
  "quotes and words, never closed": (n) => "“word ".repeat(n / 6),
  "closed quotes by the thousand": (n) => "“No,” he said. ".repeat(n / 15),
  "quotes in one sentence": (n) => "“no” and ".repeat(n / 9),
  apostrophes: (n) => "’s ".repeat(n / 3),
  digits: (n) => "7".repeat(n),
  "numbers with groups": (n) => "123 456 ".repeat(n / 8),
  "number words": (n) => "twenty ".repeat(n / 7),
  "about about": (n) => "about at least ".repeat(n / 15),
  dates: (n) => "12 March 2026, ".repeat(n / 15),
  "one word": (n) => "a".repeat(n),
  "one word of letters and digits": (n) => `kl${"9".repeat(n)}`,
  "capital letters": (n) => "A".repeat(n),
  "capital words": (n) => "Anna ".repeat(n / 5),
  initials: (n) => "A. ".repeat(n / 3),
  "nested brackets": (n) => "(".repeat(n / 2) + ")".repeat(n / 2),
  "brackets with names": (n) => "(Reuters ".repeat(n / 9),
  "short lines": (n) => "– Ja.\n".repeat(n / 6),
  "empty lines": (n) => "\n".repeat(n),
  "date lines": (n) => "12 March 2026\n\n".repeat(n / 15),
  commas: (n) => "a, ".repeat(n / 3),
  dashes: (n) => "– ".repeat(n / 2),
  colons: (n) => "Anna: ".repeat(n / 6),
  "a title of words": (n) => `${"word ".repeat(n / 5)}\n\nText.`,
  spaces: (n) => `a${" ".repeat(n)}b`,
  "according to": (n) => "according to ".repeat(n / 13),
  "names, all different": (n) =>
    Array.from(
      { length: Math.floor(n / 14) },
      (_, i) => `A${(i * 7919).toString(26).replace(/\d/g, "x")} B${i.toString(26).replace(/\d/g, "y")} met.`,
    ).join(" "),
  "half surrogates": (n) => "\ud83d ".repeat(n / 2),
  "combining marks": (n) => `e${"\u0301".repeat(n)}`,
  "angle brackets": (n) => "<".repeat(n),
};

/** A worst text as bytes: as it stands, and as an export that names its language, so that no guess spares it the extraction. */
export function worstInputs(text: string): { readonly path: string; readonly bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  const line = (language: string) => JSON.stringify({ title: "Worst", text, language });
  return [
    { path: "worst.txt", bytes: encoder.encode(text) },
    { path: "worst.jsonl", bytes: encoder.encode(line("en")) },
    { path: "worst.jsonl", bytes: encoder.encode(line("pl")) },
  ];
}
