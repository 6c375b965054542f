/** What is asked of the client and what it answers. An answer is whatever a server said, of any status; all else is a problem. */
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";

export interface Wanted {
  readonly url: string;
  /** A page and a feed are asked for as robots.txt allows; a hook is posted to, neither redirected nor tried again. */
  readonly kind: "page" | "feed" | "robots" | "hook";
  /** What the last answer had: the server then answers 304 where nothing has changed. */
  readonly etag?: string | null;
  readonly modified?: string | null;
  readonly signal?: AbortSignal;
  /** What is posted to a hook. */
  readonly post?: { readonly type: string; readonly bytes: Uint8Array; readonly headers?: Readonly<Record<string, string>> };
}

/** One request and its answer as they went over the wire, the body no longer cut into chunks: what a WARC file keeps. */
export interface Exchange {
  readonly url: string;
  /** When it began, milliseconds since 1970. */
  readonly at: number;
  /** The address that answered. */
  readonly address: string;
  /** The head of the request, as sent; ends with the empty line. */
  readonly request: string;
  /** The head of the answer, ends with the empty line. Transfer-Encoding is called X-Archive-Orig-Transfer-Encoding, as it is undone. */
  readonly head: string;
  readonly body: Uint8Array;
}

export interface Answer {
  /** As asked for. */
  readonly url: string;
  /** After all redirects. */
  readonly final: string;
  /** The new address where every redirect was permanent (301, 308), else null. */
  readonly permanent: string | null;
  readonly status: number;
  /** Names in small letters; what came more than once joined with ", ". */
  readonly headers: ReadonlyMap<string, string>;
  /** The body, unpacked; empty for 304. */
  readonly bytes: Uint8Array;
  readonly raw: { readonly head: string; readonly body: Uint8Array };
  readonly etag: string | null;
  /** Last-Modified, as the server wrote it. */
  readonly modified: string | null;
  /** Seconds to leave the server alone for, where it says. */
  readonly retryAfter: number | null;
  /** The charset of the Content-Type. */
  readonly charset: string | null;
  /** Every hop, the last one too. */
  readonly exchanges: readonly Exchange[];
}

/** Why there is no answer. `url` is the address that failed, after redirects. */
export interface FetchProblem extends Problem {
  readonly code: ProblemCode;
  readonly url: string;
  /** Seconds after which to ask again, where the server said. */
  readonly retryAfter: number | null;
}

/** Whether the client came back without an answer. */
export const isProblem = (answer: Answer | FetchProblem): answer is FetchProblem => "code" in answer;
