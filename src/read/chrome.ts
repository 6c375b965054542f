/**
 * Lines that a page sets around its articles: menus, prompts to share or subscribe, hashtags, headings of fact boxes, and what a
 * house says of itself. Told by the packs' lists, or by a form that no sentence of an article has.
 */
import type { Labels } from "./labels.ts";
import { folded, isName, isOpenEnded } from "./wording.ts";
import { Is, KINDS } from "../text/characters.ts";

/** "name@example.org". */
function isAddress(text: string): boolean {
  const at = text.indexOf("@", 1), stop = text.lastIndexOf(".");
  return at > 0 && stop > at + 1 && !/\s/u.test(text) && /^\p{L}{2,}$/u.test(text.slice(stop + 1));
}

/** A link, an address, a copyright line, a row of menu words: boilerplate by its form alone. */
function isChrome(text: string): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(text) || isAddress(text) || text.startsWith("©") || /^\(c\)\s/iu.test(text)) return true;
  // a row of hashtags or of names behind an "at"
  if (/^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u.test(text)) return true;
  if (!/[|•·»›>/]/u.test(text)) return false;
  const parts = text.split(/\s+[|•·»›>/]\s+/u);
  return parts.length >= 3 && parts.every((part) => part.length <= 28 && !/[.!?]$/u.test(part));
}

/** Whether a line is one of the packs' lines of boilerplate, numbers in it aside, or a row of them ("News Sport Culture", "AnnonsMeny"). */
function isBoilerplate(line: string, { boilerplate, longestBoilerplate }: Labels): boolean {
  if (line.length <= 80) {
    const words = line.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
    if (words.length >= 2 && words.every((word) => boilerplate.has(folded(word)))) return true;
  }
  let letters = 0;
  for (let i = 0; i < line.length && letters <= longestBoilerplate; i++) letters += KINDS[line.charCodeAt(i)]! & Is.letter;
  return letters <= longestBoilerplate && (boilerplate.has(folded(line)) || boilerplate.has(folded(line.replace(/\d+/gu, ""))));
}

/** The heading of a box of facts, and what a house says of itself, are no longer than this. */
const BOX = 100, HOUSE = 400;
/** A line that tells when it was updated is no longer than this. */
const STAMP = 60;

/** The words of a prompt are few: a sentence about an article or a podcast has more. */
const PROMPT = 7;
/** Shorter words are no beginnings of others ("live" of "Liverpool"). */
const STEM = 5;

/** "Share this article", "Gå med i vår Facebookgrupp", "Artikel merken"; "Deputy editor: Anna Eck". */
function isPrompt(text: string, labels: Labels): boolean {
  if (text.length > BOX || !(isOpenEnded(text, labels) || text.endsWith("!"))) return false;
  const colon = text.indexOf(":");
  if (colon > 2 && isName(text.slice(colon + 1).trim(), labels)) {
    const label = folded(text.slice(0, colon)).split(" ");
    if (label.length <= 4 && label.some((word) => labels.roles.some((role) => word.startsWith(role)))) return true;
  }
  const parts = folded(text).split(" ");
  if (parts.length < 2 || parts.length > PROMPT || !(labels.acts.has(parts[0]!) || labels.acts.has(`${parts[0]} ${parts[1]}`) || labels.acts.has(parts.at(-1)!))) return false;
  return parts.some((word) => labels.things.some((thing) => (thing.length < STEM ? word === thing : word.startsWith(thing))));
}

/** A short line with an address for mail that is nobody's own: "Got a story? tips@example.org". */
function asksToWrite(text: string, labels: Labels): boolean {
  if (text.length > 120 || !text.includes("@")) return false;
  const left = text.split(/\s+/u).filter((word) => !isAddress(word.replace(/[.,;:)]+$/u, "").replace(/^\(/u, "")));
  return left.length < text.split(/\s+/u).length && left.length <= 10 && !isName(left.join(" ").replace(/[,;:|–-]+$/u, "").trim(), labels);
}

/** Whether a line is part of the page by its form or by the packs' lines of boilerplate: `isFurniture("News Sport Culture", labels)`. */
export function isFurniture(text: string, head: string, labels: Labels): boolean {
  return isBoilerplate(head, labels) || isChrome(text) || (text.length <= STAMP && labels.updated.test(text));
}

/** Whether in a line the house speaks to its readers: the heading of a fact box, a prompt, an address to write to, a disclaimer. */
export function isHouse(text: string, labels: Labels): boolean {
  if (text.length <= BOX && isOpenEnded(text, labels) && labels.box.test(text)) return true;
  return (text.length <= HOUSE && labels.house.test(text)) || asksToWrite(text, labels) || isPrompt(text, labels);
}
