/**
 * Countries, continents and regions as CLDR names them, in English (the language of canonical names) and in any other language.
 */
import type { EntityType } from "../model.ts";

export interface Region {
  readonly form: string;
  /** Canonical English name. */
  readonly name: string;
  readonly type: EntityType;
}

const CANONICAL = "en";

/** All regions of CLDR by their canonical names, which hold in every language; none where a code is withdrawn or private. */
export const regions = (): Region[] => named(CANONICAL);

/**
 * All regions as one language calls them besides; none for the language of the canonical names.
 *
 *     regionsIn("sv").some((region) => region.form === "Frankrike" && region.name === "France")
 */
export const regionsIn = (language: string): Region[] => (language === CANONICAL ? [] : named(language));

function named(language: string): Region[] {
  const found: Region[] = [];
  const displays = (["long", "short"] as const).map((style) => new Intl.DisplayNames(language, { type: "region", style, fallback: "none" }));
  for (const { code, name, type } of canonical()) for (const names of displays) {
    const own = names.of(code);
    if (own) for (const form of variants(own)) found.push({ form, name, type });
  }
  return found;
}

interface Canonical { readonly code: string; readonly name: string; readonly type: EntityType }
let list: Canonical[] | null = null;
function canonical(): readonly Canonical[] {
  if (list) return list;
  const english = new Intl.DisplayNames(CANONICAL, { type: "region", fallback: "none" });
  list = [];
  for (const code of codes()) {
    const full = english.of(code);
    if (!full || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    list.push({ code, name: plain(full), type: code === "EU" || code === "UN" ? "organisation" : "place" });
  }
  return list;
}

/** Two letters, without private codes (Kosovo's excepted), and the UN's numbers for continents and their parts. */
function codes(): string[] {
  const list: string[] = [];
  for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) list.push(String.fromCharCode(a, b));
  for (let area = 2; area < 420; area++) list.push(String(area).padStart(3, "0"));
  return list.filter((code) => (!code.startsWith("X") || code === "XK") && !code.startsWith("Q") && code !== "ZZ" && code !== "EZ");
}

/** CLDR's name without what it adds to tell apart: brackets, "SAR". */
const plain = (name: string) => !/[(&]|\sSAR\s/u.test(name) ? name : name.replace(/\s*\([^)]*\)|\s+SAR(?=\s).*/gu, "").replaceAll(" & ", " and ");
const variants = (name: string): Iterable<string> => !/[(&]|\sSAR\s/u.test(name) ? [name] : new Set([name, plain(name), ...[...name.matchAll(/\(([^)]+)\)/gu)].map((match) => match[1]!)]);
