/** When an article came out, for whatever goes by order in time: who was first, which figure is the later one. */
import type { Article } from "../model.ts";

/** Milliseconds since 1970; noon where no time of day is known, Infinity where nothing is. */
export function timeOf({ published }: Article): number {
  if (!published) return Infinity;
  const date = published.date.length >= 10 ? published.date.slice(0, 10) : `${published.date}${"-01-01".slice(published.date.length - 4)}`;
  const time = Date.parse(`${date}T${published.time ?? "12:00"}${published.zone ?? "Z"}`);
  return Number.isNaN(time) ? Infinity : time;
}
