/**
 * Figures and reasons in the reader's language. What ties articles together is kept as it is compared: a value with its unit, the English
 * name of a concept; here they are said as the reader says them, by CLDR, by the desk's words, and by the concept words of the packs.
 */
import { packs } from "../../lang/index.ts";
import { pairs } from "../../lang/pack.ts";
import { numberOf, say, wordsOf, type Counting, type Locale } from "./words.ts";

/** The units that CLDR names, and what it calls those of ours that it names otherwise. */
const cldr = new Set(Intl.supportedValuesOf("unit"));
const CALLED: Readonly<Record<string, string>> = { litre: "liter", metre: "meter", kilometre: "kilometer", tonne: "tonne", share: "percent" };

const formats = new Map<string, Intl.NumberFormat | null>();

/** The format of a unit or currency; null where CLDR knows none of that name. */
function formatOf(locale: Locale, unit: string): Intl.NumberFormat | null {
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (format === undefined) {
    const name = CALLED[unit] ?? unit;
    const digits = { minimumFractionDigits: 0, maximumFractionDigits: 2 };
    if (cldr.has(name)) format = new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long", ...digits });
    else if (/^[A-Z]{3}$/u.test(unit))
      format = new Intl.NumberFormat(locale, { style: "currency", currency: unit, currencyDisplay: "name", ...digits });
    else format = null;
    formats.set(key, format);
  }
  return format;
}

/**
 * A value with its unit as the reader says it; the unit's own name where nobody knows a better one.
 *
 *     measured("sv", 412, "person") === "412 personer"
 */
export function measured(locale: Locale, value: number, unit: string): string {
  const own: Readonly<Record<string, Counting>> = wordsOf(locale).units;
  const counted = Object.hasOwn(own, unit) ? own[unit] : undefined;
  if (counted) return say(locale, counted, { n: value });
  if (unit === "item") return numberOf(locale, value);
  return formatOf(locale, unit)?.format(unit === "share" ? value * 100 : value) ?? `${numberOf(locale, value)} ${unit}`;
}

const concepts = new Map<Locale, Map<string, string>>();

/** What a language calls the concepts of the lexicon: the first of the words that stand for each. */
function conceptWords(locale: Locale): Map<string, string> {
  let known = concepts.get(locale);
  if (!known) {
    const pack = packs.find(({ code }) => code === locale);
    known = new Map(pack ? pairs(pack.stories.concepts).map(([concept, forms]) => [concept, forms.split(",")[0]!]) : []);
    concepts.set(locale, known);
  }
  return known;
}

/** A reason why an article belongs to a story, as the reader says it; names and words of articles stay as they are. */
export function reasonOf(locale: Locale, reason: string): string {
  const figure = /^(-?\d+(?:\.\d+)?) ([A-Za-z-]+)$/u.exec(reason);
  if (figure) return measured(locale, Number(figure[1]), figure[2]!);
  return conceptWords(locale).get(reason) ?? reason;
}
