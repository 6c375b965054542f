/**
 * Annotations held against a text: whether what each points to still stands there. A position that no longer has the quoted words is
 * looked for by the quotation with the words beside it, nearest to where it was; what is found elsewhere has moved, what is not found is lost. Read from
 * anybody's annotations, whole or damaged: what is no annotation is passed over and counted.
 */
import type { Span } from "../model.ts";
import { characterPlaces } from "./annotation.ts";

export type Standing = "held" | "moved" | "lost";

/** One target of an annotation in a text; `span` is where it stands now, null where it is lost. */
export interface Anchor {
  readonly annotation: string | null;
  /** The thing pointed into, as the annotation names it. */
  readonly source: string | null;
  readonly exact: string;
  readonly standing: Standing;
  readonly span: Span | null;
}

/** So many places of the same words are compared; a quotation that stands more often tells nothing. */
const PLACES = 1000;
/** So much beside a quotation is compared; the model says to give a few words. */
const COMPARED = 256;
/** So many quotations are looked for in one text; each costs a walk through it, and an article has a few hundred. */
const SOUGHT = 5000;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** One target as a document states it. */
export interface Pointer {
  readonly annotation: string | null;
  readonly source: string | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In characters, as stated. */
  readonly start: number | null;
}

const isType = (fields: Fields, type: string): boolean => list(fields["type"]).includes(type);

/** The annotations of a document: a collection, a page, a list, or one alone. */
function annotationsIn(document: unknown): Fields[] {
  const found: Fields[] = [];
  let level = list(document);
  // a collection holds pages and a page annotations: nothing lies deeper
  for (let depth = 0; depth < 4 && level.length; depth++) {
    const next: unknown[] = [];
    for (const value of level)
      if (isFields(value)) {
        if (isType(value, "Annotation")) found.push(value);
        else for (const inner of [...list(value["first"]), ...list(value["items"]), ...list(value["rows"])]) next.push(inner);
      }
    level = next;
  }
  return found;
}

/**
 * What the annotations of a document point to, as far as they quote it.
 *
 *     pointersIn(JSON.parse(line))[0]?.exact
 */
export function pointersIn(document: unknown): Pointer[] {
  return annotationsIn(document).flatMap((annotation) =>
    list(annotation["target"])
      .filter(isFields)
      .flatMap((target): Pointer[] => {
        const selectors = list(target["selector"]).filter(isFields);
        const quote = selectors.find((selector) => isType(selector, "TextQuoteSelector"));
        const position = selectors.find((selector) => isType(selector, "TextPositionSelector"));
        const exact = text(quote?.["exact"]);
        if (!quote || !exact) return [];
        const source = target["source"];
        const start = position?.["start"];
        return [
          {
            annotation: text(annotation["id"]),
            source: text(source) ?? (isFields(source) ? text(source["id"]) : null),
            exact,
            prefix: (text(quote["prefix"]) ?? "").slice(-COMPARED),
            suffix: (text(quote["suffix"]) ?? "").slice(0, COMPARED),
            start: typeof start === "number" && Number.isSafeInteger(start) && start >= 0 ? start : null,
          },
        ];
      }),
  );
}

/** How many characters before and after agree with what the quotation says stands there. */
function agreement(whole: string, at: number, { exact, prefix, suffix }: Pointer): number {
  let same = 0;
  while (same < prefix.length && whole[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  const behind = at + exact.length;
  let more = 0;
  while (more < suffix.length && whole[behind + more] === suffix[more]) more++;
  return same + more;
}

/** Where a pointer leads in a text; `unitOf` makes characters units, `seek` allows to look for it elsewhere. */
function anchor(
  whole: string,
  pointer: Pointer,
  unitOf: (character: number) => number,
  seek: () => boolean,
): { standing: Standing; span: Span | null } {
  const { exact, start } = pointer;
  const stated = start === null ? null : unitOf(start);
  const spanAt = (at: number): Span => [at, at + exact.length];
  if (stated !== null && whole.startsWith(exact, stated)) return { standing: "held", span: spanAt(stated) };
  if (!seek()) return { standing: "lost", span: null };
  let best: { at: number; agreeing: number; away: number } | null = null;
  let at = whole.indexOf(exact);
  for (let n = 0; at >= 0 && n < PLACES; n++) {
    const agreeing = agreement(whole, at, pointer),
      away = stated === null ? at : Math.abs(at - stated);
    if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && away < best.away)) best = { at, agreeing, away };
    at = whole.indexOf(exact, at + 1);
  }
  return best ? { standing: stated === null ? "held" : "moved", span: spanAt(best.at) } : { standing: "lost", span: null };
}

/** The UTF-16 unit at which a character of a text begins. */
function unitPlaces(whole: string): (character: number) => number {
  const place = characterPlaces(whole);
  return (character) => {
    let low = character,
      high = Math.min(whole.length, 2 * character);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(middle) < character) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Holds pointers against a text, in their order.
 *
 *     anchorsIn("Ingen är saknad.", pointersIn(document)).every(({ standing }) => standing === "held")
 */
export function anchorsIn(whole: string, pointers: readonly Pointer[]): Anchor[] {
  const unitOf = unitPlaces(whole);
  let sought = 0;
  const seek = () => sought++ < SOUGHT;
  return pointers.map((pointer) => ({
    annotation: pointer.annotation,
    source: pointer.source,
    exact: pointer.exact,
    ...anchor(whole, pointer, unitOf, seek),
  }));
}
