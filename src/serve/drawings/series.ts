/**
 * A series of figures as a chart: a point for each, over the days, with its bound: a bar for a range, an arrow for what is open to one side.
 * Points with neither a day nor a value have no place in it; the table beside it has them all.
 */
import type { FigureSeries, SeriesPoint } from "../../model.ts";
import { html, type Html } from "../../show/html.ts";
import { dayName } from "../words/names.ts";
import { numberOf, type Locale } from "../words/words.ts";

const WIDTH = 640,
  HEIGHT = 220,
  LEFT = 84,
  RIGHT = 24,
  TOP = 16,
  BOTTOM = 34;
const DAY_MS = 86_400_000;
/** How far an open bound's arrow reaches. */
const ARROW = 22;

const valueOf = ({ min, max }: SeriesPoint): number | null => (min !== null && max !== null ? (min + max) / 2 : (min ?? max));
const dayOf = (date: string | null): number | null => {
  const time = date === null ? NaN : Date.parse(`${date.slice(0, 10).padEnd(10, "-01")}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY_MS;
};

/** The chart, or null where the points with a value lie on fewer than two days: then there is no course of time to see. */
export function drawSeries(series: FigureSeries, locale: Locale, label: string): Html | null {
  const points = series.points.flatMap((point) => {
    const [day, value] = [dayOf(point.date), valueOf(point)];
    return day === null || value === null ? [] : [{ point, day, value }];
  });
  if (new Set(points.map(({ day }) => day)).size < 2) return null;
  const all = points.flatMap(({ point, value }) => [point.min ?? value, point.max ?? value]);
  const [least, most] = [Math.min(0, ...all), Math.max(...all, 0)];
  const [first, last] = [Math.min(...points.map(({ day }) => day)), Math.max(...points.map(({ day }) => day))];
  const x = (day: number): number => round(LEFT + ((day - first) / (last - first)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number): number => round(TOP + (1 - (value - least) / (most - least || 1)) * (HEIGHT - TOP - BOTTOM));
  const levels = [least, (least + most) / 2, most];
  const iso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
  return html`<svg class="series" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}" xmlns="http://www.w3.org/2000/svg">
    ${levels.map((level) => html`<line class="level" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(level)}" y2="${y(level)}" /><text x="${LEFT - 8}" y="${y(level) + 4}" text-anchor="end">${short(locale, level)}</text>`)}
    ${[first, last].map((day, i) => html`<text x="${x(day)}" y="${HEIGHT - 10}" text-anchor="${i ? "end" : "start"}">${dayName(locale, iso(day), "short")}</text>`)}
    ${points.map(({ point, day, value }) => mark(point, x(day), value, y))}
  </svg>`;
}

function mark(point: SeriesPoint, x: number, value: number, y: (value: number) => number): Html {
  const title = html`<title>${[point.text, point.source, point.date].filter(Boolean).join(" · ")}</title>`;
  const at = y(value);
  const open = point.bound === "at-least" ? -1 : point.bound === "at-most" ? 1 : 0;
  const bound =
    point.bound === "range" && point.min !== null && point.max !== null
      ? html`<line class="bound" x1="${x}" x2="${x}" y1="${y(point.min)}" y2="${y(point.max)}" />`
      : open
        ? html`<path class="bound" d="M${x} ${at}v${open * ARROW}m-4 ${-open * 5}l4 ${open * 5}l4 ${-open * 5}" />`
        : null;
  return html`<g class="point ${point.bound}">${title}${bound}<circle cx="${x}" cy="${at}" r="5" /></g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A level of the axis, short: "1.2 M". */
function short(locale: Locale, value: number): string {
  return Math.abs(value) >= 100_000
    ? new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 }).format(value)
    : numberOf(locale, Math.round(value * 100) / 100);
}
