/**
 * What stands before every route: is it spoken to us, by whom, how often, may they, does it come from a page of ours, is it too large. What
 * does not pass is thrown as a Refusal, which the application draws. In this order, so that what is cheap to refuse costs nothing.
 */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import type { Archive } from "../../store/store.ts";
import { accessOf, may, type Access } from "./access.ts";
import { openBuckets, type Rate } from "./bucket.ts";
import { addressOf, callerOf, type Caller, type DeskEnv, type Guarding } from "./caller.ts";
import { Refusal } from "./refusal.ts";
import { openFormMarks, type FormMarks } from "./secrets.ts";
import { fromHere, namesOf, subscriberOf } from "./site.ts";

/** A page with all its links followed by a program, or a person who leafs quickly. */
const KNOWN: Rate = { burst: 300, refill: 30 };
/** Whoever is not signed in needs the page to sign in, its style and its script; a proxy asks for health. */
const UNKNOWN: Rate = { burst: 60, refill: 3 };
/** Wrong tokens from one subscriber. */
const WRONG: Rate = { burst: 20, refill: 0.2 };
/** Our longest address is that of a pasted quotation of 2000 characters, each of up to 12 when encoded, which none is. */
const LONGEST_ADDRESS = 8_000;

const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export interface Guard {
  readonly check: MiddlewareHandler<DeskEnv>;
  readonly marks: FormMarks;
}

/** What a form's mark is made from: the session, or before there is one a cookie of its own. */
export const formCookie = (context: Context<DeskEnv>, { session, secure }: Caller): string | null =>
  session ?? (secure ? getCookie(context, "form", "host") : getCookie(context, "form")) ?? null;

/** Opens the guard of one desk. */
export function openGuard(archive: Archive, guarding: Guarding, now: () => Date): Guard {
  const named = namesOf(guarding.host, guarding.names);
  const marks = openFormMarks();
  const [known, unknown, wrong] = [openBuckets(KNOWN), openBuckets(UNKNOWN), openBuckets(WRONG)];
  const limits = new Map<number, MiddlewareHandler>();
  const limited = (most: number): MiddlewareHandler => {
    let made = limits.get(most);
    const onError = () => {
      throw new Refusal(413, "serve/body", `at most ${most} bytes`);
    };
    if (!made) limits.set(most, (made = bodyLimit({ maxSize: most, onError })));
    return made;
  };
  const hurried = (seconds: number) => {
    if (seconds) throw new Refusal(429, "serve/rate", "", seconds);
  };

  async function check(context: Context<DeskEnv>, next: () => Promise<void>): Promise<Response | void> {
    const { method, url, path } = context.req;
    const asked = new URL(url);
    if (!named(asked.hostname)) throw new Refusal(421, "serve/host");
    if (url.length > LONGEST_ADDRESS) throw new Refusal(414, "serve/address");
    const time = now().getTime();
    const subscriber = subscriberOf(addressOf(context, guarding.proxied));
    const caller = await callerOf(context, archive, guarding, time).catch((error: unknown) => {
      hurried(wrong.take(subscriber, time));
      throw error;
    });
    context.set("caller", caller);
    context.set("role", caller.role);
    if (caller.counted) hurried(known.take(caller.counted, time));
    else if (caller.by === "nobody") hurried(unknown.take(subscriber, time));

    // a browser asks whether it may ask, without saying who it is
    if (method === "OPTIONS" && guarding.origins.includes(context.req.header("Origin") ?? "")) return next();
    const access = accessOf(method, path);
    // before anybody is told what there is
    if (caller.role === "none" && access?.needs !== "none") throw new Refusal(401, "serve/sign-in");
    if (!access) return context.notFound();
    if (!may(caller.role, access.needs)) throw new Refusal(403, "serve/role");
    if (SAFE.has(method)) return next();
    const sent = { site: context.req.header("Sec-Fetch-Site"), origin: context.req.header("Origin"), host: asked.host };
    if (!fromHere(sent, guarding.origins)) throw new Refusal(403, "serve/origin");
    const answer = await limited(access.body)(context, async () => {
      await marked(context, access, caller);
      await next();
    });
    return answer as Response | void;
  }

  /** Whatever a cookie allows carries the mark of a page besides, which no other site can read. */
  async function marked(context: Context<DeskEnv>, access: Access, caller: Caller): Promise<void> {
    if (!access.form && caller.by !== "session") return;
    const given = access.form ? (await context.req.parseBody())["mark"] : context.req.header("Firsthand-Form");
    const cookie = formCookie(context, caller);
    if (typeof given !== "string" || cookie === null || !marks.fits(cookie, given)) throw new Refusal(403, "serve/form");
  }

  return { check, marks };
}
