/**
 * The origin map as a drawing: origins on the left, each in a colour of its own that its lines keep, whom it passed through, the articles
 * on the right; circles in the colour of warning, dashed and named. The same stands below as a list, for those who do not see it.
 */
import { html, type Html } from "../../show/html.ts";
import type { MapNode, OriginMap } from "../../model.ts";
import { articlePath } from "../links.ts";
import { dayName } from "../words/names.ts";
import type { Locale, Words } from "../words/words.ts";
import { layers } from "./layers.ts";

const WIDE = 208,
  BETWEEN = 76,
  GAP = 12,
  EDGE = 6;
const HEIGHT = { origin: 58, party: 40, article: 48 } as const;
/** Characters that fit into a line of a box, at the size of its letters; wide letters count double. */
const FITS = 23,
  FITS_SMALL = 29;
/** Colours of origins; beyond so many they begin again. */
const HUES = 6;

/** The drawing, or null where there is nothing to draw; `label` says what it shows. */
export function drawOriginMap(map: OriginMap, locale: Locale, words: Words, label: string): Html | null {
  const { nodes, steps } = map;
  if (!nodes.length) return null;
  const ways = steps.filter(({ loop }) => !loop);
  const { places, bends, columns, height } = layers(
    nodes.map(({ id, kind }) => ({ id, height: HEIGHT[kind] })),
    ways,
    GAP,
  );
  const x = (column: number): number => EDGE + column * (WIDE + BETWEEN);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hues = new Map(nodes.filter(({ kind }) => kind === "origin").map(({ id }, i) => [id, i % HUES]));
  const top = steps.some(({ loop }) => loop) ? 34 : EDGE;
  const [width, high] = [x(columns - 1) + WIDE + EDGE, height + top + EDGE];
  const middle = (node: MapNode): number => top + places.get(node.id)!.y + HEIGHT[node.kind] / 2;
  const lines = ways.flatMap(({ from, to }, i) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end) return [];
    // from the edge of one box to the edge of the next, level through the columns between
    let path = `M${x(places.get(from)!.column) + WIDE} ${middle(start)}`;
    let [atX, atY] = [x(places.get(from)!.column) + WIDE, middle(start)];
    for (const bend of bends[i]!) {
      const [left, y] = [x(bend.column), top + bend.y];
      path += `C${atX + BETWEEN / 2} ${atY} ${left - BETWEEN / 2} ${y} ${left} ${y}H${left + WIDE}`;
      [atX, atY] = [left + WIDE, y];
    }
    const [endX, endY] = [x(places.get(to)!.column) - 4, middle(end)];
    path += `C${atX + BETWEEN / 2} ${atY} ${endX - BETWEEN / 2} ${endY} ${endX} ${endY}`;
    return html`<path class="step hue${hues.get(start.origin) ?? 0}" d="${path}" marker-end="url(#tip)" />`;
  });
  // a circle goes above everything
  const circles = steps.flatMap(({ from, to, loop }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!loop || !a || !b) return [];
    const [x1, x2] = [x(a.column) + WIDE / 2, x(b.column) + WIDE / 2 + 14];
    return html`<path class="step loop" d="M${x1} ${top + a.y}C${x1} 4 ${x2} 4 ${x2} ${top + b.y - 3}" marker-end="url(#back)" />`;
  });
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? box(node, x(place.column), top + place.y, hues.get(node.origin) ?? 0, locale, words) : [];
  });
  return html`<div class="map" tabindex="0" role="region" aria-label="${label}">
    <svg class="origins" width="${width}" height="${high}" viewBox="0 0 ${width} ${high}" xmlns="http://www.w3.org/2000/svg">
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" /></marker>
        <marker id="back" class="loop" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      ${lines} ${boxes} ${circles}
    </svg>
  </div>`;
}

function box(node: MapNode, x: number, y: number, hue: number, locale: Locale, words: Words): Html {
  const high = HEIGHT[node.kind];
  const small = smallPrint(node, locale, words);
  const names = node.kind === "origin" ? lines(node.name, 2) : [cut(node.name, FITS)];
  const text = html`<title>${[node.name, small].filter(Boolean).join(" · ")}</title>
    <rect x="${x}" y="${y}" width="${WIDE}" height="${high}" rx="${node.kind === "party" ? high / 2 : 5}" />
    ${names.map((line, i) => html`<text class="name" x="${x + 12}" y="${y + 18 + i * 16}">${line}</text>`)}<text
      class="small"
      x="${x + 12}"
      y="${y + high - 9}"
      >${cut(small, FITS_SMALL)}</text
    >`;
  if (node.article) return html`<a href="${articlePath(node.article)}" class="node article hue${hue}" data-node="${node.id}">${text}</a>`;
  return html`<g class="node ${node.kind} hue${hue}" data-node="${node.id}">${text}</g>`;
}

function smallPrint({ kind, role, language, published }: MapNode, locale: Locale, words: Words): string {
  if (kind === "article") {
    const [day, time] = published?.split(" ") ?? [];
    return [language, day ? dayName(locale, day, "short") : null, time].filter(Boolean).join(" · ");
  }
  return role ? words.roles[role] : "";
}

/** Letters as wide as they are high, and capitals that are nearly so. */
const WIDE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{1f300}-\u{1faff}\uff01-\uff60]/u,
  CAPITAL = /[\p{Lu}mwMW—]/u;

const widthOf = (letter: string): number => (WIDE_LETTER.test(letter) ? 2 : CAPITAL.test(letter) ? 1.3 : 1);

/** A text in so much room, cut with an ellipsis where it is longer. */
function cut(text: string, most: number): string {
  let width = 0;
  let kept = "";
  for (const letter of text.slice(0, most * 3)) {
    width += widthOf(letter);
    if (width > most) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return kept.length < text.length ? `${kept}…` : kept;
}

const widthOfAll = (text: string): number => Array.from(text.slice(0, FITS * 3)).reduce((sum, letter) => sum + widthOf(letter), 0);

/** A name in so many lines, broken between words. */
function lines(name: string, most: number): string[] {
  const found: string[] = [];
  let line = "";
  for (const word of name.slice(0, FITS * 6).split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOfAll(longer) > FITS && found.length < most - 1) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return [...found, cut(line, FITS)];
}
