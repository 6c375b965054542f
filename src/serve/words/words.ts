/**
 * What the desk says in the reader's own language: one file of words a language, all of one shape, and the way to fill them in. A text
 * that counts something has the forms that its language counts in (CLDR: one, few, many, other); {n} is where the number stands.
 */
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { pl } from "./pl.ts";
import { sv } from "./sv.ts";

/** The forms of a text that counts; `other` is always there. */
export type Counting = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

type Shape<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends { other: string }
      ? Counting
      : { readonly [K in keyof T]: Shape<T[K]> };

/** Everything that the desk says. */
export type Words = Shape<typeof en>;

const all = { en, sv, nb, pl } satisfies Record<string, Words>;

/** A language of the desk itself, whatever the articles are in. */
export type Locale = keyof typeof all;
export const locales = Object.keys(all) as readonly Locale[];

export const wordsOf = (locale: Locale): Words => all[locale];

export const isLocale = (code: string): code is Locale => Object.hasOwn(all, code);

/**
 * The language of the desk that a browser asks for (RFC 9110, 12.5.4); English where it asks for none of them.
 *
 *     localeFor("nn, no;q=0.9, en;q=0.8") === "nb"
 */
export function localeFor(accepted: string): Locale {
  const asked = accepted
    .slice(0, LONGEST_HEADER)
    .split(",")
    .map((one, place) => {
      const [tag = "", ...settings] = one.trim().toLowerCase().split(";");
      const quality = Number(
        settings
          .find((setting) => setting.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { code: tag.split("-")[0]!, quality: Number.isFinite(quality) ? quality : 0, place };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  for (const { code } of asked) {
    const near = NEAR[code] ?? code;
    if (isLocale(near)) return near;
  }
  return "en";
}

/** A browser asks for a handful of languages; a longer header is no browser's. */
const LONGEST_HEADER = 500;
/** Languages whose readers read one of ours. */
const NEAR: Readonly<Record<string, string>> = { no: "nb", nn: "nb", da: "nb" };

const rules = new Map<Locale, Intl.PluralRules>();

/**
 * A text with its places filled in; where it counts, in the form that goes with `n`.
 *
 *     say("sv", { one: "{n} artikel", other: "{n} artiklar" }, { n: 2 }) === "2 artiklar"
 */
export function say(locale: Locale, words: string | Counting, values: Readonly<Record<string, string | number>> = {}): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  const text = typeof words === "string" ? words : (words[rule.select(Number(values["n"]))] ?? words.other);
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "number" ? numberOf(locale, value) : value;
  });
}

const numbers = new Map<Locale, Intl.NumberFormat>();

/** A number as its readers write it. */
export function numberOf(locale: Locale, value: number): string {
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })));
  return format.format(value);
}
