/** How the desk stands, for whoever runs it: whether it lives and answers, and what is measured besides requests. Nothing here is secret. */
import type { Context } from "hono";
import { untoldStories } from "../../inquiry/tell.ts";
import type { Archive } from "../../store/store.ts";
import type { DeskEnv } from "./caller.ts";
import type { Gauge } from "./observe.ts";

/** What runs beside the server, as far as it is measured. */
export interface Running {
  /** Questions that wait or are being answered, and what became of those before. */
  readonly inquiries: () => { readonly waiting: number; readonly answered: number; readonly refused: number; readonly brokenOff: number };
  /** Bytes of the archive's file. */
  readonly bytes: () => number;
  /** Resident memory in bytes. */
  readonly resident: () => number;
  /** Whether the desk is being stopped: it still answers, and is to be asked no more. */
  readonly stopping: () => boolean;
}

/** 200 where a page could be asked for now, else 503. */
export async function healthOf(context: Context<DeskEnv>, archive: Archive, running: Running | undefined): Promise<Response> {
  context.header("Cache-Control", "no-store");
  if (running?.stopping()) return context.json({ status: "stopping" }, 503);
  try {
    await archive.articles({ limit: 1 });
    return context.json({ status: "ready" });
  } catch {
    return context.json({ status: "archive unreadable" }, 503);
  }
}

/** What is measured when the metrics are asked for. */
export async function measured(archive: Archive, running: Running | undefined): Promise<Gauge[]> {
  const waiting = await archive.waiting();
  const byState = (states: Readonly<Record<string, number>>) => Object.entries(states).map(([state, n]) => [`{state="${state}"}`, n] as const);
  const gauge = (name: string, help: string, value: number): Gauge => ({ name, kind: "gauge", help, values: [["", value]] });
  const gauges: Gauge[] = [
    gauge("stories_untold", "Stories that have changed since they were told.", await untoldStories(archive)),
    { name: "feeds", kind: "gauge", help: "Feeds by state.", values: byState(waiting.feeds) },
    gauge("feeds_failing", "Feeds whose last visit failed.", waiting.failing),
    { name: "pages", kind: "gauge", help: "Watched pages by state.", values: byState(waiting.pages) },
  ];
  if (waiting.next !== null) gauges.push(gauge("next_due_seconds", "When the next feed or page is due, in seconds since 1970.", waiting.next / 1000));
  if (!running) return gauges;
  const { waiting: queued, answered, refused, brokenOff } = running.inquiries();
  return [
    ...gauges,
    gauge("inquiries_waiting", "Long questions that wait or are being answered.", queued),
    {
      name: "inquiries_total",
      kind: "counter",
      help: "Long questions by what became of them.",
      values: [
        ['{outcome="answered"}', answered],
        ['{outcome="refused"}', refused],
        ['{outcome="broken-off"}', brokenOff],
      ],
    },
    gauge("archive_bytes", "Bytes of the archive.", running.bytes()),
    gauge("resident_bytes", "Resident memory.", running.resident()),
  ];
}
