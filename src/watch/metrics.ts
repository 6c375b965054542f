/**
 * What a watch has done and has before it, as Prometheus and all that understand its text format scrape it (version 0.0.4). Counters count from
 * the start of the program, as they should.
 */
import type { Waiting } from "../store/watched.ts";
import type { WatchEvent } from "./portion.ts";

export interface Counts {
  visits: number;
  articles: number;
  versions: number;
  gone: number;
  problems: number;
  /** Visits to feeds that failed; problems count them too. */
  failed: number;
  /** Whether the archive cannot be written now. */
  stalled: boolean;
}

export const noCounts = (): Counts => ({ visits: 0, articles: 0, versions: 0, gone: 0, problems: 0, failed: 0, stalled: false });

/** Counts an event. */
export function counted(counts: Counts, { what, feed }: WatchEvent): void {
  if (what === "feed") counts.visits++;
  else if (what === "article") counts.articles++;
  else if (what === "version") counts.versions++;
  else if (what === "gone") counts.gone++;
  else if (what === "problem") {
    counts.problems++;
    if (feed) counts.failed++;
  }
  if (what === "storage") counts.stalled = true;
  else if (what === "writing") counts.stalled = false;
}

/** The text of a scrape: `metricsText(counts, await archive.waiting(), process.memoryUsage.rss())`. */
export function metricsText(counts: Counts, waiting: Waiting, resident: number): string {
  const lines: string[] = [];
  const metric = (name: string, kind: "counter" | "gauge", help: string, values: readonly (readonly [labels: string, value: number])[]) => {
    lines.push(`# HELP firsthand_${name} ${help}`, `# TYPE firsthand_${name} ${kind}`);
    for (const [labels, value] of values) lines.push(`firsthand_${name}${labels} ${value}`);
  };
  const byState = (states: Readonly<Record<string, number>>) => Object.entries(states).map(([state, n]) => [`{state="${state}"}`, n] as const);
  metric("feed_visits_total", "counter", "Visits to feeds that were answered.", [["", counts.visits]]);
  metric("articles_added_total", "counter", "Articles added.", [["", counts.articles]]);
  metric("versions_added_total", "counter", "Edits of articles kept as versions.", [["", counts.versions]]);
  metric("pages_gone_total", "counter", "Pages found taken down after they were kept.", [["", counts.gone]]);
  metric("feed_failures_total", "counter", "Visits to feeds that failed.", [["", counts.failed]]);
  metric("problems_total", "counter", "Fetches and articles that failed.", [["", counts.problems]]);
  metric("storage_stalled", "gauge", "1 while the archive cannot be written.", [["", counts.stalled ? 1 : 0]]);
  metric("feeds", "gauge", "Feeds by state.", byState(waiting.feeds));
  metric("feeds_failing", "gauge", "Feeds whose last visit failed.", [["", waiting.failing]]);
  metric("pages", "gauge", "Pages by state.", byState(waiting.pages));
  if (waiting.next !== null)
    metric("next_due_seconds", "gauge", "When the next feed or page is due, in seconds since 1970.", [["", waiting.next / 1000]]);
  metric("resident_bytes", "gauge", "Resident memory.", [["", resident]]);
  return `${lines.join("\n")}\n`;
}
