/**
 * Countries, continents and regions as CLDR names them, in English (the language of canonical names) and in the languages of the packs.
 */
import type { EntityType } from "../model.ts";
import type { Pack } from "./pack.ts";

export interface Region {
  readonly form: string;
  /** Canonical English name. */
  readonly name: string;
  readonly type: EntityType;
  /** The language that the form belongs to; null where it holds in all (English). */
  readonly language: string | null;
}

const CANONICAL = "en";

/**
 * All regions of CLDR in English and in the languages of the packs; none where a code is withdrawn or private.
 *
 *     regions([swedish]).some((region) => region.form === "Frankrike" && region.name === "France")
 */
export function regions(packs: readonly Pack[]): Region[] {
  const found: Region[] = [];
  const english = new Intl.DisplayNames(CANONICAL, { type: "region", fallback: "none" });
  const displays = [...new Set([CANONICAL, ...packs.map((pack) => pack.code)])].flatMap((language) =>
    (["long", "short"] as const).map((style) => ({ language, names: new Intl.DisplayNames(language, { type: "region", style, fallback: "none" }) })));
  for (const code of codes()) {
    const full = english.of(code);
    if (!full || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    const type = code === "EU" || code === "UN" ? "organisation" : "place";
    for (const { language, names } of displays) {
      const own = names.of(code);
      if (own) for (const form of variants(own)) found.push({ form, name: plain(full), type, language: language === CANONICAL ? null : language });
    }
  }
  return found;
}

/** Two letters, without private codes (Kosovo's excepted), and the UN's numbers for continents and their parts. */
function codes(): string[] {
  const list: string[] = [];
  for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) list.push(String.fromCharCode(a, b));
  for (let area = 2; area < 420; area++) list.push(String(area).padStart(3, "0"));
  return list.filter((code) => (!code.startsWith("X") || code === "XK") && !code.startsWith("Q") && code !== "ZZ" && code !== "EZ");
}

/** CLDR's name without what it adds to tell apart: brackets, "SAR". */
const plain = (name: string) => name.replace(/\s*\([^)]*\)|\s+SAR(?=\s).*/gu, "").replaceAll(" & ", " and ");
const variants = (name: string) => new Set([name, plain(name), ...[...name.matchAll(/\(([^)]+)\)/gu)].map((match) => match[1]!)]);
