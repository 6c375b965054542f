/**
 * Where the next page of a list begins, as a word that means nothing to those who hand it back: the places of the last row in the order
 * of the list. What is added or taken away between two pages moves nothing that was not shown yet.
 */
import { ArchiveFailure } from "./connection.ts";

/** Numbers that a list is ordered by; a row without a day has none. */
const PLACES = /^(?:-|-?\d{1,16})(?:\.(?:-|-?\d{1,16}))*$/u;

/**
 * A cursor out of the numbers that a list is ordered by; null for none.
 *
 *     placesOf(cursorOf(20_524, 7), 2)   // [20524, 7]
 */
export const cursorOf = (...places: readonly (number | null)[]): string =>
  Buffer.from(places.map((place) => (place === null ? "-" : String(place))).join(".")).toString("base64url");

/** The numbers of a cursor, so many; throws an ArchiveFailure where it is none of this list's. */
export function placesOf(cursor: string, count: number): (number | null)[] {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  const places = text.split(".").map((place) => (place === "-" ? null : Number(place)));
  if (!PLACES.test(text) || places.length !== count) throw new ArchiveFailure("list/cursor", cursor.slice(0, SHOWN));
  return places;
}
/** So much of a cursor that is none is shown. */
const SHOWN = 40;
