/**
 * How far the client goes, each bound with its reason. All of them can be set anew where a client is opened: tests use short times,
 * a watch over feeds of its own house a shorter gap. Times are milliseconds, sizes bytes.
 */
export interface Limits {
  /** From asking for the name to the open connection, TLS included: what is not there by then is down, or filtered. */
  readonly connect: number;
  /** From the request to the last line of the answer's head: pages made on demand take seconds, not ten. */
  readonly firstByte: number;
  /** One request from beginning to end: a server that drips a byte a second would hold a place for months. */
  readonly total: number;
  /** Redirects followed one after the other; RFC 9309 wants five for robots.txt, and pages need no more. */
  readonly redirects: number;
  /** A body as it comes over the wire; the largest pages of news measured have 5 MB. */
  readonly body: number;
  /** A body unpacked. */
  readonly unpacked: number;
  /** Unpacked to packed: pages are packed 5:1, and bombs 1,000:1. */
  readonly ratio: number;
  /** What may always be unpacked: the ratio of a few hundred bytes says nothing. */
  readonly unpackedAnyway: number;
  /** The head of an answer: servers send 2 kB, and cookies make it 16. */
  readonly head: number;
  /** robots.txt is read so far and no further (RFC 9309, 2.5). */
  readonly robots: number;
  /** robots.txt is asked for anew after this time (RFC 9309, 2.4). */
  readonly robotsAge: number;
  /** A robots.txt that could not be had is asked for again after this time. */
  readonly robotsRetry: number;
  /** The pause between two requests to one host: what a person reading would make. */
  readonly gap: number;
  /** A slow host gets a pause of so many times what its last answer took. */
  readonly slowness: number;
  /** No pause is longer, whatever robots.txt or slowness ask: beyond, a feed of a hundred articles would take a day. */
  readonly longestGap: number;
  /** Requests at one time, to different hosts. */
  readonly concurrency: number;
  /** Requests that wait their turn; more are refused, so that memory stays flat when the network is down. */
  readonly queue: number;
  /** Further tries after one that failed in passing. */
  readonly retries: number;
  /** The pause before the first further try is up to this, and doubles with each. */
  readonly backoff: number;
  readonly longestBackoff: number;
  /** A server that asks for a longer pause than this is not waited for: the answer says when. */
  readonly longestWait: number;
  /** A host is left alone no longer than this, whatever it asks: some servers name dates years away. */
  readonly longestRest: number;
  /** Hosts remembered (their pace, their robots.txt): a few hundred bytes each, robots.txt aside. */
  readonly hosts: number;
  /** An address longer than this is refused by most servers. */
  readonly address: number;
}

const SECOND = 1000,
  HOUR = 3600 * SECOND,
  MIB = 1 << 20;

export const LIMITS: Limits = {
  connect: 10 * SECOND,
  firstByte: 10 * SECOND,
  total: 30 * SECOND,
  redirects: 5,
  body: 15 * MIB,
  unpacked: 16 * MIB,
  ratio: 200,
  unpackedAnyway: 1 << 16,
  head: 1 << 16,
  robots: 500 * 1024,
  robotsAge: 24 * HOUR,
  robotsRetry: HOUR / 4,
  gap: SECOND,
  slowness: 2,
  longestGap: 30 * SECOND,
  concurrency: 8,
  queue: 10_000,
  retries: 3,
  backoff: SECOND,
  longestBackoff: 30 * SECOND,
  longestWait: 60 * SECOND,
  longestRest: 24 * HOUR,
  hosts: 10_000,
  address: 8192,
};
