/** What a watch tells a person: a line for each thing worth knowing, and a summary in the end. */
import { advise } from "../errors.ts";
import { visible } from "../show/marks.ts";
import type { Waiting } from "../store/watched.ts";
import type { Counts } from "../watch/metrics.ts";
import type { WatchEvent } from "../watch/portion.ts";
import { widthOf, type Style, type Terminal } from "./terminal.ts";

const MARKS: Readonly<Record<WatchEvent["what"], readonly [word: string, style: Style] | null>> = {
  feed: null,
  article: ["new", "green"],
  version: ["edited", "yellow"],
  gone: ["gone", "red"],
  back: ["back", "green"],
  moved: ["moved", "cyan"],
  stopped: ["stopped", "red"],
  problem: ["failed", "red"],
  storage: ["waits", "red"],
  writing: ["goes on", "green"],
  clock: ["clock", "cyan"],
};
const WIDEST = Math.max(...Object.values(MARKS).map((mark) => mark?.[0].length ?? 0));

/** An event as one line; empty for those that only count. */
export function eventLine(event: WatchEvent, now: number, { width, paint }: Terminal): string {
  const mark = MARKS[event.what];
  if (!mark) return "";
  const time = new Date(now).toTimeString().slice(0, 5);
  const head = `${time}  ${mark[0].padEnd(WIDEST)}  `;
  const what = [event.outlet, event.title, ...particulars(event)].filter(Boolean).join(" · ");
  const room = width - head.length;
  const words = visible(what);
  return `${time}  ${paint(mark[1], mark[0].padEnd(WIDEST))}  ${widthOf(words) > room && !event.problem ? `${[...words].slice(0, room - 1).join("")}…` : words}`;
}

function particulars({ what, url, to, count, problem }: WatchEvent): (string | null | undefined)[] {
  if (what === "clock") return [`the clock has jumped by ${Math.round((count ?? 0) / 60_000)} minutes; what is due moves with it`];
  if (what === "moved") return [`${url} is now ${to}`];
  if (what === "writing") return ["the archive can be written again"];
  if (problem) return [`${advise(problem.code).what} ${problem.detail} [${problem.code}]`, what === "storage" ? advise(problem.code).advice : null];
  return [what === "article" || what === "version" ? null : url];
}

const several = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a watch did in `ms` milliseconds, and what is before it. */
export function summaryOf(
  { visits, articles, versions, gone, problems }: Counts,
  { feeds, failing, pages }: Waiting,
  ms: number,
  file: string,
): string {
  const all = feeds.active + feeds.gone + feeds.moved;
  if (!all) return `No feed is watched in ${file}. Add one by its address or its site's: \`firsthand feeds add ADDRESS\`.\n`;
  const done = [
    several(articles, "article added", "articles added"),
    several(versions, "edit kept", "edits kept"),
    gone ? several(gone, "page taken down", "pages taken down") : "",
    problems ? several(problems, "failure", "failures") : "",
  ];
  const before = [
    several(feeds.active, "feed", "feeds"),
    failing ? `${failing} of them failing` : "",
    feeds.gone ? `${feeds.gone} gone` : "",
    pages.wanted ? several(pages.wanted, "page wanted", "pages wanted") : "",
    `${several(pages.kept, "article", "articles")} to look at again`,
  ];
  return `${several(visits, "visit", "visits")} in ${Math.round(ms / 1000)} s: ${done.filter(Boolean).join(" · ")}\n${before.filter(Boolean).join(" · ")}\n`;
}
