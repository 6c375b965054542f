/** What the words of a line look like, whatever they mean: a name, an end that no sentence has. */
import type { Labels } from "./labels.ts";

const CLOSING = /["”“»«’')\]]+$/u;
/** A text that begins with a capital. */
export const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Whether a text is a name of two to four words: capitals, with particles between them. */
export function isName(text: string, labels: Labels): boolean {
  const parts = text.replace(/\s*[,(/|].*$/u, "").split(/\s+/u);
  if (text.length > 60 || parts.length < 2 || parts.length > 4 || /[\d:!?”"“«»–]/u.test(text)) return false;
  return parts.every((part, i) => (CAPITAL.test(part) && /^[\p{L}.'’-]+$/u.test(part)) || (i > 0 && i < parts.length - 1 && labels.particles.has(part.toLowerCase())));
}

/** Whether a line of words ends as no sentence ends, so that it could be a headline. */
export function isOpenEnded(text: string, labels: Labels): boolean {
  const bare = text.replace(CLOSING, "");
  if (/(?:\.\.\.|…)$/u.test(bare)) return true;
  // the stops of other scripts end sentences too
  if (/[:;,。！？、：؟۔।]$/u.test(bare)) return false;
  if (!bare.endsWith(".")) return true;
  // a stop that belongs to an abbreviation ends a headline too
  const last = /\S+$/u.exec(bare.slice(-20))?.[0] ?? "";
  if (!CAPITAL.test(last) && last.indexOf(".") === last.length - 1) return false;
  return text.length <= 80 && !/^[–—-]/u.test(text) && labels.abbreviations.has(last.toLowerCase()) && text.split(/\s+/u).length <= 12 && !/[.!?]\s/u.test(bare.slice(0, -1));
}

/** A line as boilerplate is compared: letters only, lower case. */
export const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

