/**
 * A look at a page: its article, an edit of it, or what keeps it from being had, and when to look again. A page is one article whatever leads to
 * it: where it redirects, or says that its address is another, that address is its name from then on. Two entries of one feed are two
 * articles, though: where both lead to one page (a front page, a wall), neither is believed.
 */
import type { Copy, Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { Answer, FetchProblem } from "../fetch/client.ts";
import type { Intake } from "../intake.ts";
import { addressKey } from "../store/identity.ts";
import type { Desk } from "../store/store.ts";
import type { WatchDesk, WatchedPage } from "../store/watched.ts";
import { filled, teaser } from "./fill.ts";
import { dated, eventsOf, problem, type Portion, type Settled, type WatchEvent } from "./portion.ts";
import { LOOKS, MISSING, TRIES } from "./schedule.ts";

/** What will be no other however often it is tried. */
const FINAL: ReadonlySet<string> = new Set([
  "fetch/robots",
  "fetch/not-public",
  "fetch/scheme",
  "fetch/credentials",
  "fetch/bad-address",
  "fetch/too-large",
  "fetch/unpacks-too-far",
  "fetch/too-many-redirects",
] satisfies ProblemCode[]);
/** Statuses that pass: timeouts, "too early", "too many requests", and all of the server's own faults. */
const passes = (status: number): boolean => status >= 500 || status === 408 || status === 425 || status === 429;
const SECOND = 1000;

export interface Looking {
  readonly intake: Intake;
  readonly now: number;
}

/** The next look at a page that is in the archive: a page is done when it was looked at for the last time. */
function nextLook(page: WatchedPage, now: number): Partial<WatchedPage> {
  const due = LOOKS[page.looks];
  if (due === undefined) return { state: page.state === "kept" ? "done" : page.state, due: null, stated: null, begun: 0, failures: 0 };
  // counted from when it was kept, not from the look before
  const gap = due - (LOOKS[page.looks - 1] ?? 0);
  return { due: now + gap, looks: page.looks + 1, begun: 0, failures: 0 };
}

const settled = (page: WatchedPage, change: Partial<WatchedPage>, events: readonly WatchEvent[]): Portion => ({
  copies: () => [],
  settle({ watch }) {
    watch.savePage({ ...page, begun: 0, ...change });
    return { events };
  },
});

const isKept = ({ state }: WatchedPage): boolean => state !== "wanted";

/** What came of looking at a page. */
export function visitPage(page: WatchedPage, answer: Answer | FetchProblem, looking: Looking): Portion {
  const { now } = looking;
  if ("code" in answer) {
    const why = problem(answer.code, answer.detail);
    return FINAL.has(answer.code) ? givenUp(page, why, now) : triedAgain(page, why, answer.retryAfter, now);
  }
  const { status } = answer;
  if (status === 304) return settled(page, { ...nextLook(page, now), problem: null }, []);
  if (status === 404 || status === 410 || (status === 200 && isFront(answer.final) && !isFront(page.address))) return missing(page, answer, now);
  if (status !== 200) {
    const why = problem("fetch/status", `${status} ${answer.final}`);
    return passes(status) ? triedAgain(page, why, answer.retryAfter, now) : givenUp(page, why, now);
  }
  const { copies, problems } = looking.intake.copies(answer.bytes, { path: null, url: answer.final, charset: answer.charset });
  const read = copies.length === 1 && copies[0]!.origin.format === "page" ? copies[0]! : null;
  const why = read ? read.problems.find(({ code }) => code === "page/no-article") : (problems[0] ?? problem("page/no-article", answer.final));
  // what stands there instead of an article (a wall, a script) is none of its versions
  if (!read || why) return givenUp(page, why!, now);
  return articleOf(page, read, answer, looking);
}

/** Whether an address is the front page of its host. */
const isFront = (address: string): boolean =>
  URL.canParse(address) && /^\/(?:index\.\w{2,5})?$/u.test(new URL(address).pathname) && !new URL(address).search;

/** A failure that may pass. A page that was never had is given up in the end; one that was is left until its next look. */
function triedAgain(page: WatchedPage, why: Problem, retryAfter: number | null, now: number): Portion {
  const pause = TRIES[page.failures];
  if (pause === undefined) return givenUp(page, why, now);
  const due = now + Math.min(Math.max(pause, (retryAfter ?? 0) * SECOND), TRIES.at(-1)!);
  return settled(page, { due, failures: page.failures + 1, problem: why }, [{ what: "problem", url: page.address, problem: why }]);
}

/** A page that is not to be had now: its feed's words are kept in its place where nothing of it is, and it is looked at again with the others. */
export function givenUp(page: WatchedPage, why: Problem, now: number, forGood = false): Portion {
  const state = isKept(page) ? {} : { state: "failed" as const };
  const change = { ...nextLook(page, now), ...state, problem: why, ...(forGood && { due: null, stated: null }) };
  const failed: WatchEvent = { what: "problem", url: page.address, problem: why };
  const { stated } = page;
  if (isKept(page) || !stated) return settled(page, change, [failed]);
  const copy = dated(teaser(stated, page.address, why), now);
  return {
    copies: () => [copy],
    settle({ watch }, taken) {
      watch.savePage({ ...page, ...change });
      return { events: [failed, ...eventsOf([copy], taken)] };
    },
  };
}

/** A page that is not there: asked once more, then gone. It stays in the archive. */
function missing(page: WatchedPage, answer: Answer, now: number): Portion {
  const why = problem("fetch/status", `${answer.status} ${answer.final}`);
  if (answer.status !== 410 && page.failures === 0) return settled(page, { due: now + MISSING, failures: 1, problem: why }, []);
  if (!isKept(page)) return givenUp(page, why, now);
  const change = { ...nextLook(page, now), state: "gone" as const, gone: page.gone ?? new Date(now).toISOString(), problem: why };
  return settled(page, change, page.state === "gone" ? [] : [{ what: "gone", url: page.address, title: page.stated?.title?.text ?? null }]);
}

/** An address that a page may call its own: of the same house, and no front page. */
function ownAddress(canonical: string | undefined, final: string): string | null {
  if (!canonical || isFront(canonical) || !URL.canParse(final)) return null;
  // the same page for telephones and for the web stands under names of one host
  const house = (address: string) => new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./u, "");
  return house(canonical) === house(final) ? canonical : null;
}

/** Under which address a page is kept: its own (null: as it was asked for), or whose copy it is. */
type Name = { readonly address: string } | { readonly sameAs: string } | { readonly shared: true };

function nameOf(watch: WatchDesk, page: WatchedPage, read: Copy, { final }: Answer): Name {
  const canonical = ownAddress(read.origin.canonical, final);
  for (const address of canonical ? [canonical, final] : [final]) {
    const key = watch.keyOf(address);
    if (key === page.key) return { address };
    const other = watch.page(key);
    if (!other && !watch.holdsKey(key)) return { address };
    const siblings = other !== null && other.feed === page.feed && other.entry !== page.entry;
    // two articles that call themselves by one address are two all the same; two that lead to one page are not there
    if (siblings && address === final) return { shared: true };
    if (!siblings && !isKept(page)) return { sameAs: key };
  }
  return { address: page.address };
}

function articleOf(page: WatchedPage, read: Copy, answer: Answer, { now }: Looking): Portion {
  const copy = dated(filled(read, page.stated), now);
  let name: Name = { address: page.address };
  let kept: readonly Copy[] = [];
  const shared = problem("watch/same-page", answer.final);

  return {
    copies({ watch }: Desk) {
      name = nameOf(watch, page, copy, answer);
      kept = [];
      if ("address" in name) {
        // an article that is kept goes on under the name it has
        if (isKept(page)) watch.alias(addressKey(name.address), page.key);
        kept = [{ ...copy, origin: { ...copy.origin, url: name.address } }];
      }
      return kept;
    },
    settle({ watch }: Desk, taken): Settled {
      if ("shared" in name) return { events: [], next: givenUp(page, shared, now) };
      if ("sameAs" in name) {
        watch.alias(page.key, name.sameAs);
        watch.removePage(page.key);
        return { events: [] };
      }
      const [outcome] = taken;
      if (outcome!.outcome === "failed") {
        const { problem: why } = outcome!;
        // once may be chance (memory, a full disk of the system); twice is the page
        if (page.failures === 0) watch.savePage({ ...page, begun: 0, failures: 1, due: now + TRIES[0]!, problem: why });
        return page.failures === 0 ? { events: eventsOf(kept, taken) } : { events: [], next: givenUp(page, why!, now, true) };
      }
      const key = isKept(page) ? page.key : watch.keyOf(name.address);
      if (key !== page.key) {
        watch.alias(page.key, key);
        watch.removePage(page.key);
      }
      const first = isKept(page) ? page : { ...page, looks: 0 };
      const next = { ...nextLook(first, now), problem: null, gone: null };
      const state = next.due === null ? ("done" as const) : ("kept" as const);
      watch.savePage({ ...page, ...next, state, key, address: name.address, etag: answer.etag, modified: answer.modified });
      const back: WatchEvent[] = page.state === "gone" ? [{ what: "back", url: page.address, title: copy.title?.text ?? null }] : [];
      return { events: [...back, ...eventsOf(kept, taken)] };
    },
  };
}
