/**
 * What a language calls its numbers, units, bounds and rates, compiled once per pack: the pack's own words first, then
 * what CLDR knows (units and currencies in every plural form, months and weekdays are in date-words). Forms become tries,
 * so that reading a text asks each token once. Nothing here reads text.
 */
import { pairs, words, type Pack } from "../lang/pack.ts";
import { phrases, type Phrases } from "../text/match.ts";
import { once } from "../lang/once.ts";
import { tokenize } from "../text/segment.ts";

/** A unit with what the form multiplies by ("decade" is 10 years) and the rate that the form brings along ("km/h"). */
export interface Unit { readonly unit: string; readonly factor: number; readonly rate: string | null }
export interface NumberWord {
  readonly value: number;
  /** Also a determiner or pronoun: then a figure only where something beside it counts or measures. */
  readonly article: boolean;
  /** An article that is no determiner ("one" as pronoun): a unit behind it is enough. */
  readonly soft: boolean;
  /** The word is vague by itself ("dussintal"). */
  readonly vague: boolean;
  /** It counts only before a multiplier ("a couple of hundred"). */
  readonly loose: boolean;
}
export type Side = "at-least" | "at-most" | "about";

export interface QuantityWords {
  readonly numbers: Phrases<NumberWord>;
  /** The first two letters of every number word: what starts otherwise is no compound of them. */
  readonly starts: ReadonlySet<string>;
  readonly multipliers: Phrases<number>;
  readonly units: Phrases<Unit>;
  /** Currencies that may stand before the number: "$", "US$", "kr". */
  readonly before: Phrases<Unit>;
  /** ISO 4217 codes; they count only in capitals. */
  readonly codes: ReadonlySet<string>;
  readonly persons: Phrases<true>;
  /** Ending and what stands for it in the list of persons. */
  readonly personEndings: readonly (readonly [ending: string, listed: string])[];
  /** Ordinals and the like that may stand between number and unit ("de to siste årene"). */
  readonly inner: ReadonlySet<string>;
  readonly bounds: Phrases<Side>;
  readonly boundsAfter: Phrases<Side>;
  /** The joining words that belong to an opening: "between" -> ["and"]. */
  readonly between: Phrases<readonly string[]>;
  readonly joiners: Phrases<true>;
  readonly rates: Phrases<string>;
  /** Valued by their own spelling, whose capitals count. */
  readonly notFigures: Phrases<string>;
  readonly notBefore: Phrases<true>;
  readonly each: Phrases<true>;
  readonly everyNth: Phrases<number>;
  readonly minus: ReadonlySet<string>;
  /** Those of the bounds that hold only for measures. */
  readonly within: Phrases<true>;
  readonly during: ReadonlySet<string>;
  readonly lapseBefore: Phrases<true>;
  readonly lapseAfter: Phrases<true>;
  readonly ages: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** The last words of determiners of more than one ("ein paar"). */
  readonly determinerTails: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly towards: readonly string[];
  readonly limits: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly nounsCapitalised: boolean;
  readonly compounds: boolean;
  /** The words of persons that the pack writes with a capital. */
  readonly names: ReadonlySet<string>;
  /** The share of closed-class words in the pack's own prose; 0 where it has too little to tell. */
  readonly ownShare: number;
  /** A letter that the language does not write. */
  readonly strange: RegExp;
  /** Words that say how many times by themselves; of several words the last is only their sign. */
  readonly multiples: Phrases<number>;
  readonly partitive: Phrases<true>;
  readonly dayPeriods: ReadonlySet<string>;
  /** Words that end a noun phrase. */
  readonly closed: ReadonlySet<string>;
  /** Determiners and possessives. */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly finiteEndings: readonly string[];
  readonly decimal: string;
  readonly group: string;
}

/** The quantity words of a pack, compiled at the first call: `quantityWords(sv).multipliers.word("miljoner")` is [1e6]. */
export const quantityWords: (pack: Pack) => QuantityWords = once(compile);

function compile(pack: Pack): QuantityWords {
  const { quantity: q, grammar: g } = pack;
  const determiners = new Set(words(g.determiners));
  const pronouns = new Set(pairs(g.pronouns, ":").map(([form]) => form));
  const numbers = pairs(q.numbers).map(([form, text]): [string, NumberWord] => {
    const value = fraction(text.replace(/^[~?]/u, ""));
    const article = value === 1 && (determiners.has(form) || pronouns.has(form));
    return [form, { value, article, soft: article && !determiners.has(form), vague: /^[~?]/u.test(text), loose: text.startsWith("?") }];
  });
  // a pack's own word wins over CLDR's ("mil" is ten kilometres in one language and a mile in another)
  const units = new Map<string, Unit>();
  const closed = new Set([
    ...determiners, ...words(g.prepositions), ...words(g.coordinators), ...words(g.subordinators), ...words(g.relatives), ...words(g.auxiliaries),
    ...words(g.auxiliariesNonFinite), ...words(g.negations), ...words(g.adverbs), ...words(g.timeWords), ...words(g.verbs), ...words(g.objectPronouns),
    ...words(g.possessives), ...pronouns, ...words(pack.speech.that), ...words(pack.speech.wh), ...words(pack.speech.toInfinitive),
  ]);
  const grammatical = new Set([...determiners, ...pronouns, ...words(g.prepositions), ...words(g.coordinators), ...words(g.auxiliaries), ...words(pack.speech.toInfinitive)]);
  // a unit that is also listed as a rate brings that along ("km/h" in both lists)
  const rates = new Map(pairs(q.rates));
  for (const [form, text] of pairs(q.units)) units.set(form, { ...unitOf(text), ...(rates.has(form) ? { rate: rates.get(form)! } : {}) });
  for (const [form, unit] of cldrUnits(pack.code)) if (!units.has(form) && !grammatical.has(form)) units.set(form, unit);
  const money = cldrCurrencies(pack.code);
  for (const [form, unit] of money.names) if (!units.has(form)) units.set(form, unit);
  const before: [string, Unit][] = [...money.symbols, ...[...units].filter(([form, u]) => isCurrency(u.unit) && !money.symbols.has(form) && !closed.has(form))];
  for (const [form, unit] of money.symbols) if (!units.has(form)) units.set(form, unit);
  const bounds: [string, Side][] = [...sided(q.atLeast, "at-least"), ...sided(q.atMost, "at-most"), ...sided(q.within ?? "", "at-most"), ...sided(q.about, "about")];
  return {
    numbers: phrases(numbers), starts: new Set([...numbers.map(([form]) => form), ...pairs(q.multipliers).map(([form]) => form)].map((form) => form.toLowerCase().slice(0, 2))), units: phrases(units), before: phrases(before), codes: money.codes,
    multipliers: phrases(pairs(q.multipliers).map(([form, text]): [string, number] => [form, Number(text)])),
    persons: all(q.persons), personEndings: pairs(q.personEndings ?? "", ">"), inner: new Set([...words(q.ordinals ?? ""), ...pairs(pack.date.turns).map(([form]) => form)]), bounds: phrases(bounds),
    boundsAfter: phrases([...sided(q.atLeastAfter, "at-least"), ...sided(q.atMostAfter, "at-most"), ...sided(q.aboutAfter, "about")]),
    between: phrases(pairs(q.between).map(([form, joining]): [string, readonly string[]] => [form, tokenize(joining, [], { abbreviations: new Set() }).low])),
    joiners: all(q.rangeJoiners), rates: phrases(rates), notFigures: phrases(words(q.notFigures).map((form): [string, string] => [form, form])), notBefore: all(q.notBefore ?? ""), each: all(q.each ?? ""),
    everyNth: phrases(pairs(q.everyNth ?? "").map(([form, n]): [string, number] => [form, Number(n)])), minus: new Set(words(q.minus ?? "")), within: all(q.within ?? ""),
    during: new Set(words(q.during ?? "")), lapseBefore: all(q.lapseBefore ?? ""), lapseAfter: all(q.lapseAfter ?? ""), ages: new Set(words(q.ages ?? "")), shares: new Set(words(q.shares ?? "")), ordinals: new Set(words(q.ordinals ?? "")),
    auxiliaries: new Set(words(g.auxiliaries)), pronouns, determinerTails: new Set([...determiners].filter((form) => form.includes(" ")).map((form) => form.slice(form.lastIndexOf(" ") + 1))), towards: words(q.towards ?? ""), limits: new Set(words(q.limits ?? "")),
    streets: new Set(words(pack.names.placeWords)), nounsCapitalised: g.nounsCapitalised ?? false, compounds: g.compounds ?? false,
    names: new Set(words(q.persons).filter((form) => form !== form.toLowerCase()).map((form) => form.toLowerCase())), ownShare: ownShare(pack.silence, closed),
    strange: new RegExp(`[^\\P{Ll}a-z${pack.letters}]`, "u"),
    multiples: phrases(pairs(q.multiples ?? "").map(([form, value]): [string, number] => [form, fraction(value)])), partitive: all(q.partitive ?? ""), dayPeriods: dayPeriods(pack.code), closed, determiners: new Set([...determiners, ...words(g.possessives)]), prepositions: new Set(words(g.prepositions)), coordinators: new Set(words(g.coordinators)),
    adjectiveEndings: words(g.endings.adjective), finiteEndings: words(g.endings.finite), decimal: q.decimal, group: q.group,
  };
}

const all = (list: string): Phrases<true> => phrases(words(list).map((form): [string, true] => [form, true]));
const sided = (list: string, side: Side): [string, Side][] => words(list).map((form) => [form, side]);

function ownShare(prose: string, closed: ReadonlySet<string>): number {
  const all = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.length < 100 ? 0 : all.filter((word) => closed.has(word)).length / all.length;
}

/** "0.333" and "1/3" are the same third: a value near 1/n is 1/n, so that two of them are exactly two thirds. */
function fraction(text: string): number {
  const [over, under] = text.split("/");
  const value = under ? Number(over) / Number(under) : Number(text);
  const n = Math.round(1 / value);
  return value > 0 && value < 1 && Math.abs(value * n - 1) < 0.01 ? 1 / n : value;
}

/** "metre", "10*year", "kilometre/per-hour". */
function unitOf(text: string): Unit {
  const at = text.indexOf("*");
  const [unit, rate] = text.slice(at + 1).split(/[/-](?=per-)/u);
  return { unit: unit!, factor: at < 0 ? 1 : Number(text.slice(0, at)), rate: rate ?? null };
}

export const isCurrency = (unit: string): boolean => unit.length === 3 && unit === unit.toUpperCase();

/** The units that Intl can put relative to now are the durations. */
const DURATIONS = new Set(Intl.supportedValuesOf("unit").filter((unit) => {
  try { return new Intl.RelativeTimeFormat("und").format(1, unit as Intl.RelativeTimeFormatUnit) !== ""; } catch { return false; }
}));
export const isDuration = (unit: string): boolean => DURATIONS.has(unit);

const SAMPLES = [1, 2, 5, 1.5];
const spelt = (id: string): string => id.replace(/(met|lit)er$/u, "$1re");
const COMPOUNDS = "kilometer-per-hour mile-per-hour meter-per-second kilometer-per-second".split(" ");

/** Unit names of a locale, long and short, in the plural forms that the samples bring out. */
function cldrUnits(locale: string): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const add = (cldr: string, unit: Unit): void => {
    for (const unitDisplay of ["long", "short"] as const) {
      const format = new Intl.NumberFormat(locale, { style: "unit", unit: cldr, unitDisplay });
      for (const n of SAMPLES) {
        const form = format.formatToParts(n).filter((part) => part.type === "unit" || part.type === "percentSign").map((part) => part.value).join(" ").trim().toLowerCase();
        // one letter is too little to go by, the three that all languages share aside
        if (form.length > 1 || /^[mgl%°]$/u.test(form) && unitDisplay === "short") if (!found.has(form)) found.set(form, unit);
      }
    }
  };
  for (const id of Intl.supportedValuesOf("unit")) if (id !== "bit") add(id, { unit: spelt(id), factor: 1, rate: null });
  for (const compound of COMPOUNDS) {
    const [unit, per] = compound.split("-per-");
    add(compound, { unit: spelt(unit!), factor: 1, rate: `per-${per}` });
  }
  found.set("%", { unit: "percent", factor: 1, rate: null });
  return found;
}

/** Currencies whose bare sign means them before all others. */
const SIGN_OWNERS = "USD EUR GBP JPY KRW INR RUB UAH TRY ILS VND NGN PHP KZT GEL AMD AZN PYG MNT LAK KHR BDT CRC GHS".split(" ");

function cldrCurrencies(locale: string): { names: Map<string, Unit>; symbols: Map<string, Unit>; codes: Set<string> } {
  const names = new Map<string, Unit>(), symbols = new Map<string, Unit>();
  const codes = new Set(Intl.supportedValuesOf("currency"));
  const display = new Intl.DisplayNames(locale, { type: "currency" });
  const show = (currency: string, currencyDisplay: "symbol" | "narrowSymbol" | "name", n: number): string =>
    new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(n).find((part) => part.type === "currency")!.value;
  for (const code of SIGN_OWNERS) {
    const unit = { unit: code, factor: 1, rate: null };
    const sign = show(code, "narrowSymbol", 1);
    if (!/[\p{L}\d]/u.test(sign) && !symbols.has(sign)) symbols.set(sign, unit);
    const symbol = show(code, "symbol", 1).toLowerCase();
    if (symbol !== code.toLowerCase() && !symbols.has(symbol)) symbols.set(symbol, unit);
  }
  // a sign that several currencies share is told apart by the country before it: "US$", "NZ$"
  for (const code of CIRCULATING) {
    const unit = { unit: code, factor: 1, rate: null }, sign = show(code, "narrowSymbol", 1), told = `${code.slice(0, 2)}${sign}`.toLowerCase();
    if (sign.length === 1 && symbols.get(sign)?.unit !== undefined && !symbols.has(told)) symbols.set(told, unit);
  }
  for (const code of codes) {
    const unit = { unit: code, factor: 1, rate: null };
    const name = display.of(code)?.toLowerCase();
    if (name && name !== code.toLowerCase() && /^[\p{L}\p{M} .-]+$/u.test(name)) {
      names.set(name, unit);
      if (CIRCULATING.has(code)) for (const n of SAMPLES) names.set(show(code, "name", n).toLowerCase(), unit);
    }
  }
  return { names, symbols, codes };
}

/** Where plural names are worth a formatter each: the currencies that news of any country prints. */
const CIRCULATING = new Set([...SIGN_OWNERS, ..."SEK NOK DKK ISK PLN CZK HUF RON BGN CHF CAD AUD NZD CNY BRL MXN ZAR BYN EGP IRR SAR AED THB IDR MYR SGD HKD TWD ARS CLP COP PKR".split(" ")]);

function dayPeriods(locale: string): Set<string> {
  const format = new Intl.DateTimeFormat(locale, { hour: "numeric", hour12: true, timeZone: "UTC" });
  const found = new Set<string>();
  for (const hour of [3, 15]) for (const part of format.formatToParts(Date.UTC(2024, 0, 1, hour))) if (part.type === "dayPeriod") found.add(part.value.toLowerCase().replaceAll(/[.\s]/gu, ""));
  return found;
}
