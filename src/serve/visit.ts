/**
 * What a page of the desk is given and what it gives: a visit is one request of one reader, in their language; a page is what stands
 * between masthead and foot. Pages ask the archive and draw; headers, cookies and who may do what are the business of app.ts.
 */
import type { Html } from "../show/html.ts";
import type { Archive } from "../store/store.ts";
import type { Caller } from "./guard/caller.ts";
import type { RefusalStatus } from "./guard/refusal.ts";
import type { Inquiries } from "./inquiries.ts";
import type { Locale, Words } from "./words/words.ts";

export type Look = "auto" | "light" | "dark";

export interface Visit {
  readonly archive: Archive;
  readonly inquiries: Inquiries;
  readonly locale: Locale;
  readonly words: Words;
  readonly look: Look;
  /** The address asked for; only its path and query are told to pages. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Who asks. */
  readonly caller: Caller;
  /** What a form of the page carries, by markField. */
  readonly mark: string;
  /** The time of the request. */
  readonly now: Date;
}

export interface Page {
  /** The title of the document; the desk's name is put behind it. */
  readonly title: string;
  readonly main: Html;
  /** 200 where it is left out. */
  readonly status?: RefusalStatus | 200;
}

/** A kind of page: where it stands, and what draws it; `path` as hono reads it. Null means that there is nothing at the address. */
export interface PageKind {
  readonly path: string;
  readonly show: (visit: Visit, parameters: Readonly<Record<string, string>>) => Promise<Page | null>;
}
