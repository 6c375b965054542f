/**
 * What the program knows of the terminal: width, colour, whether anybody watches; and the drawing that needs it:
 * styled words wrapped to a width, and a progress line on standard error that leaves nothing behind.
 */
import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  readonly width: number;
  readonly color: boolean;
  /** The text in a style; unchanged where colour is off. */
  readonly paint: (style: Style, text: string) => string;
}

/** Lines beyond this are tiring to read, however wide the window. */
const WIDEST = 100;
const NARROWEST = 40;

/** A terminal of so many columns, kept within what is readable. */
export function terminal(columns: number | undefined, color: boolean): Terminal {
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns ?? 80)),
    color,
    paint: (style, text) => (color && text ? styleText(style, text, { validateStream: false }) : text),
  };
}

export interface Run {
  readonly text: string;
  readonly style: Style | null;
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NO_WIDTH = /\p{M}/u;

/** Columns that a text takes: none for combining marks, two for wide characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += NO_WIDTH.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
  return width;
}

interface Word {
  readonly runs: Run[];
  width: number;
}

/**
 * Wraps runs to the terminal's width behind an indent, breaking between words; a word wider than a line is cut.
 *
 *     wrap([{ text: "one two", style: null }], terminal(80, false), "  ")  // ["  one two"]
 */
export function wrap(runs: readonly Run[], { width, paint }: Terminal, indent: string, hanging = indent): string[] {
  const room = Math.max(10, width - Math.max(widthOf(indent), widthOf(hanging)));
  const lines: string[] = [];
  let line: Run[] = [];
  let used = 0;
  const flush = () => {
    lines.push((lines.length ? hanging : indent) + painted(line, paint));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(runs, room)) {
    if (used && used + 1 + word.width > room) flush();
    if (used) {
      // a space within one style belongs to it, so that an underline does not break between words
      const before = line.at(-1)!.style;
      line.push({ text: " ", style: sameStyle(before, word.runs[0]!.style) ? before : null });
      used++;
    }
    line.push(...word.runs);
    used += word.width;
  }
  if (used || !lines.length) flush();
  return lines;
}

const sameStyle = (a: Style | null, b: Style | null) => String(a) === String(b);

/** Paints a line with one escape a stretch of the same style. */
function painted(line: readonly Run[], paint: Terminal["paint"]): string {
  let text = "";
  for (let i = 0; i < line.length;) {
    const { style } = line[i]!;
    let stretch = "";
    while (i < line.length && sameStyle(line[i]!.style, style)) stretch += line[i++]!.text;
    text += style === null ? stretch : paint(style, stretch);
  }
  return text;
}

function wordsOf(runs: readonly Run[], room: number): Word[] {
  const words: Word[] = [];
  let word: Word = { runs: [], width: 0 };
  const close = () => {
    if (word.runs.length) words.push(word);
    word = { runs: [], width: 0 };
  };
  for (const { text, style } of runs) {
    // a no-break space holds its words together
    const parts = text.split(/[^\S\u00a0\u202f]+/u);
    for (const [i, part] of parts.entries()) {
      if (i) close();
      for (let rest = part; rest;) {
        const width = widthOf(rest);
        if (word.width + width <= room) {
          word.runs.push({ text: rest, style });
          word.width += width;
          break;
        }
        const fits = fitting(rest, room - word.width);
        if (fits) {
          word.runs.push({ text: rest.slice(0, fits), style });
          word.width = room;
        }
        close();
        rest = rest.slice(fits);
      }
    }
  }
  close();
  return words;
}

/** How many units of a text fit into so many columns. */
function fitting(text: string, columns: number): number {
  let units = 0;
  let used = 0;
  for (const c of text) {
    used += widthOf(c);
    if (used > columns) break;
    units += c.length;
  }
  return units;
}

export interface Progress {
  /** Says how far the work is; drawn at most ten times a second, and only once the work has taken a while. */
  readonly at: (done: number, all: number, what: string) => void;
  readonly clear: () => void;
}

/** A run shorter than this shows no progress: a line that flashes by is noise. */
const QUIET_MS = 700;
const REDRAW_MS = 100;

/** Progress on a stream that somebody watches; elsewhere it draws nothing. `now` is in milliseconds. */
export function progress(watched: boolean, columns: number, write: (text: string) => void, now: () => number): Progress {
  const begun = now();
  let last = begun;
  let drawn = false;
  return {
    at: (done, all, what) => {
      const time = now();
      if (!watched || time - begun < QUIET_MS || time - last < REDRAW_MS) return;
      last = time;
      drawn = true;
      const line = `${done} of ${all} read · ${what}`;
      write(`\r\u001b[2K${line.slice(0, fitting(line, columns - 1))}`);
    },
    clear: () => {
      if (drawn) write("\r\u001b[2K");
      drawn = false;
    },
  };
}
