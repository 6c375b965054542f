/**
 * The envelopes of single agencies that are no standard: Ritzau's RBNews, the release of Solita's press services. Element names are format data.
 */
import { child, descendants, rawText, textOf, type Tag } from "./markup.ts";
import { piecesOfHtml, piecesOfText, type Piece } from "./pieces.ts";
import { unstated, type Stated } from "./stated.ts";

const value = (tag: Tag, name: string): string | null => textOf(child(tag, name)) || null;
const html = (tag: Tag, name: string): Piece[] => { const found = child(tag, name); return found ? piecesOfHtml(rawText(found)) : []; };
const as = (kind: Piece["kind"], pieces: readonly Piece[]): Piece[] => pieces.map(({ text }) => ({ kind, text }));

/** The articles in RBNews elements. */
export const rbnews = (root: Tag): Stated[] =>
  descendants(root, "rbnews").map((news) => ({
    ...unstated,
    title: value(news, "headline"),
    pieces: [
      ...as("lede", html(news, "subtitle")),
      ...as("dateline", piecesOfText([value(news, "town"), value(news, "origin")].filter(Boolean).join(" "))),
      ...html(news, "content"),
      ...as("boilerplate", html(news, "tilredaktionen")),
    ],
    published: value(news, "publishdate"),
    byline: [value(news, "byline") ?? ""],
    agency: value(news, "origin")?.replace(/^[\s/]+|[\s/]+$/gu, "") ?? null,
    outlet: value(news, "origin")?.replace(/^[\s/]+|[\s/]+$/gu, "") ?? null,
    guid: value(news, "newsid"),
  }));

/** "11.07.2019 12:17" as an ISO time. */
const daysFirst = (stamp: string | null) => stamp?.replace(/^(\d{2})\.(\d{2})\.(\d{4})(?:\s+(\d{2}:\d{2}))?.*$/u, (_, day, month, year, time) => `${year}-${month}-${day}${time ? `T${time}` : ""}`) ?? null;

/** The press releases in release elements. */
export const releases = (root: Tag): Stated[] =>
  descendants(root, "release").map((release) => ({
    ...unstated,
    title: value(release, "title"),
    pieces: [...as("lede", html(release, "leadtext")), ...html(release, "body"), ...as("boilerplate", html(release, "boilerplate"))],
    published: daysFirst(value(release, "publicationdate")),
    outlet: textOf(child(child(release, "publisher"), "name")) || null,
    language: release.attributes.get("lang") ?? null,
    url: value(release, "longurl"),
    guid: release.attributes.get("id") ?? null,
  }));
