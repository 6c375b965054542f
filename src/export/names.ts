/**
 * How things are named in formats that name by IRI (RFC 3987, written as RFC 3986 allows): what the archive names gets a name under
 * urn:firsthand:, what has an address on the web keeps it where a link is meant. Nothing but http and https is ever a link.
 */
import type { Published } from "../model.ts";
import { digestOf } from "../text/digest.ts";

/** What the archive's own names begin with; the part behind it says what kind of thing it is. */
const ROOT = "urn:firsthand:";
/** The words that exports add to a vocabulary, each described in docs/exports.md. */
export const TERMS = `${ROOT}terms:`;

export type Kind = "article" | "statement" | "entity" | "name" | "story" | "utterance" | "origin" | "activity" | "account" | "annotations";

/** The first part of the names of a kind. */
export const namespaceOf = (kind: Kind): string => `${ROOT}${kind}:`;

const unsafe = (c: string): string => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** The last part of a name, its parts joined by points: what is no letter, digit, "-" or "_" is written as percent and bytes. */
export const localOf = (...parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part.toWellFormed()).replace(/[.!'()*~]/gu, unsafe) || "%00").join(".");

/**
 * The IRI of something that the archive names by an id.
 *
 *     nameOf("article", "a_1") === "urn:firsthand:article:a_1"
 */
export const nameOf = (kind: Kind, ...parts: readonly string[]): string => `${namespaceOf(kind)}${localOf(...parts)}`;

/** The id behind the IRI of something; null where it is no name of that kind. */
export function idOf(kind: Kind, iri: string): string | null {
  if (!iri.startsWith(namespaceOf(kind))) return null;
  try {
    return decodeURIComponent(iri.slice(namespaceOf(kind).length));
  } catch {
    return null;
  }
}

/** The last part of the name of somebody who has no entity: the same words are the same name. */
export const wordedOf = (name: string): string => `n_${digestOf(name)}`;

const PART = /[^\w\-.~!$&'()*+,;=:@/?%]|%(?![\da-f]{2})/giu;
const encoded = (part: string): string => part.replace(PART, (c) => (c === "%" ? "%25" : encodeURIComponent(c.toWellFormed())));

/**
 * An address of the web as RFC 3986 writes it; null for what is none, a script or a file among them.
 *
 *     webAddress("https://kystbladet.example/straumdal?x={1}") === "https://kystbladet.example/straumdal?x=%7B1%7D"
 */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, host, pathname, search, hash } = new URL(address);
  if ((protocol !== "http:" && protocol !== "https:") || !host) return null;
  const site = host.startsWith("[") ? host : encoded(host);
  return `${protocol}//${site}${encoded(pathname)}${encoded(search)}${hash ? `#${encoded(hash.slice(1))}` : ""}`;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/u;
const ZONE = /^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

/**
 * When an article was published, as ISO 8601 as far as that is known; null where it is not.
 *
 *     isoOf({ date: "2026-03-11", time: null, zone: null, precision: "day", span: null }) === "2026-03-11"
 */
export function isoOf(published: Published | null): string | null {
  if (!published || !DATE.test(published.date)) return null;
  const { date, time, zone } = published;
  if (date.length !== 10 || !time || !TIME.test(time)) return date;
  return `${date}T${time}${zone && ZONE.test(zone) ? zone : ""}`;
}

/** The moment of publication as RFC 3339 writes it; null unless day, time and zone are all known: none of them is made up. */
export function momentOf(published: Published | null): string | null {
  const iso = isoOf(published);
  const found = iso === null ? null : /^(.{10}T\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/u.exec(iso);
  return found ? `${found[1]}${found[2] ?? ":00"}${found[3]}` : null;
}

/** A language tag that is well-formed; "und" for what is none. */
export function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "und";
  } catch {
    return "und";
  }
}
