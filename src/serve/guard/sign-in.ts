/**
 * Signing in and out: the page, and what it sends. A session is a random number in a cookie that scripts cannot read; the archive knows
 * its hash, whose it is and when it ends.
 */
import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { html } from "../../show/html.ts";
import type { Accounts } from "../../store/accounts.ts";
import type { Page, Visit } from "../visit.ts";
import { openBuckets, type Rate } from "./bucket.ts";
import { issuerOf, type Caller, type DeskEnv } from "./caller.ts";
import { markField } from "./mark.ts";
import { Refusal } from "./refusal.ts";
import { digestOf, fits, newPass, same } from "./secrets.ts";
import { subscriberOf } from "./site.ts";

/** A week: a desk is opened every working day. */
const SESSION_SECONDS = 7 * 24 * 3600;
/** Passwords from one subscriber: ten at once, then one in half a minute. */
const FROM_ONE: Rate = { burst: 10, refill: 1 / 30 };
/** Passwords for one user, from wherever: 4000 a day guess no password of 12 characters, and lock nobody out for long. */
const FOR_ONE: Rate = { burst: 50, refill: 1 / 20 };
/** Hashes made at once, each of 32 MB and a third of a second of a core, and how many wait. */
const AT_ONCE = 2,
  WAITING = 20;

/** What sessions are written to; the archive's own accounts where nothing else is said. */
export type Passes = Pick<Accounts, "admit" | "revoke">;

export interface SignIn {
  /** The page; after a try that was none with where it was to lead back to. */
  page(visit: Visit, failed?: string): Page;
  /** Lets somebody in, and tells whether they were; the answer then carries the cookie. */
  enter(context: Context<DeskEnv>, name: string, password: string, now: number): Promise<boolean>;
  leave(context: Context<DeskEnv>): Promise<void>;
}

/** Opens the door of one desk; `token` is the desk's own. */
export function openSignIn(accounts: Accounts, passes: Passes, token: string | null): SignIn {
  const [fromOne, forOne] = [openBuckets(FROM_ONE), openBuckets(FOR_ONE)];
  const turn = turns(AT_ONCE, WAITING);

  async function issuedTo(name: string, password: string): Promise<{ user: string | null; issuer: string | null } | null> {
    if (!name) return token !== null && same(password, token) ? { user: null, issuer: issuerOf(token) } : null;
    const kept = await accounts.secretOf(name);
    return (await turn(() => fits(password, kept?.secret ?? null))) ? { user: name, issuer: null } : null;
  }

  return {
    page: ({ words: { signIn, common }, query, mark }, failed) => ({
      title: signIn.title,
      status: failed === undefined ? 200 : 401,
      main: html`<h1>${signIn.title}</h1>
        ${failed === undefined ? null : html`<p class="empty" role="alert">${signIn.wrong}</p>`}
        <form class="sign-in" method="post" action="/login">
          ${markField(mark)}<input type="hidden" name="back" value="${failed ?? query.get("back") ?? "/"}" />
          <label>${signIn.name} <input name="name" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="60" /></label>
          <label>${signIn.password} <input type="password" name="password" autocomplete="current-password" maxlength="200" required /></label>
          ${token === null ? null : html`<p class="soft">${signIn.tokenHint}</p>`}
          <button>${signIn.enter}</button>
        </form>
        <p class="soft">${common.tagline}</p>`,
    }),
    async enter(context, name, password, now) {
      const caller = context.get("caller");
      const wait = Math.max(fromOne.take(subscriberOf(caller.address), now), name ? forOne.take(name.toLowerCase(), now) : 0);
      if (wait) throw new Refusal(429, "serve/rate", "", wait);
      const issued = await issuedTo(name, password);
      if (!issued) return false;
      if (caller.session) await passes.revoke(digestOf(caller.session));
      const pass = newPass();
      await passes.admit({ hash: digestOf(pass), kind: "session", ...issued, begun: now, expires: now + SESSION_SECONDS * 1000 });
      setCookie(context, "session", pass, { ...kept(caller), maxAge: SESSION_SECONDS });
      return true;
    },
    async leave(context) {
      const caller = context.get("caller");
      if (caller.session) await passes.revoke(digestOf(caller.session));
      deleteCookie(context, "session", kept(caller));
    },
  };
}

/** How cookies of the desk are kept: for nobody else, and over https where the browser speaks it. */
export function kept({ secure }: Caller) {
  const ours = { path: "/", httpOnly: true, sameSite: "Lax" } as const;
  return secure ? ({ ...ours, secure: true, prefix: "host" } as const) : ours;
}

/** Runs so many at once; whoever would have to wait behind too many is refused. */
function turns(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running++;
    else if (queue.length >= waiting) throw new Refusal(503, "serve/busy", "", 5);
    else await new Promise<void>((go) => queue.push(go));
    try {
      return await work();
    } finally {
      // a turn is handed on, so that nobody slips in between
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
