/**
 * The desk as a web application: every page kind and route behind one set of headers. It is handed everything of the world that it
 * touches, and answers requests; listening, signals and the clock are the business of whoever opens it.
 */
import { Hono, type Context } from "hono";
import { compress } from "hono/compress";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { etag } from "hono/etag";
import { isProblem } from "../fetch/client.ts";
import { html } from "../show/html.ts";
import type { Archive } from "../store/store.ts";
import { openAssets, type Asset } from "./assets.ts";
import { accessOf } from "./guard/access.ts";
import { HOME, type Caller, type DeskEnv, type Guarding } from "./guard/caller.ts";
import { refusalJson, refusalPage } from "./guard/draw.ts";
import { formCookie, openGuard } from "./guard/guard.ts";
import { openObserver } from "./guard/observe.ts";
import { refusalOf } from "./guard/refusal.ts";
import { newPass } from "./guard/secrets.ts";
import { kept, openSignIn, type Passes } from "./guard/sign-in.ts";
import { healthOf, measured, type Running } from "./guard/state.ts";
import { openInquiries, type Inquiries } from "./inquiries.ts";
import { layout } from "./layout.ts";
import { pages } from "./pages/index.ts";
import { noRoute, refusedBy } from "./api/api.ts";
import { mountPrograms, type Outside } from "./programs.ts";
import { tracePage } from "./pages/trace.ts";
import type { Look, Page, Visit } from "./visit.ts";
import { isLocale, localeFor, wordsOf } from "./words/words.ts";

export interface World {
  readonly archive: Archive;
  readonly now: () => Date;
  readonly inquiries?: Inquiries;
  /** Who may come in; on one's own machine everybody who can. */
  readonly guarding?: Guarding;
  /** Where sessions are written; the archive itself where it is left out. */
  readonly passes?: Passes;
  /** Milliseconds that never go back. */
  readonly monotonic?: () => number;
  /** Hears a line of JSON for every request. */
  readonly log?: (line: string) => void;
  /** Hears of bugs, which whoever asks is told nothing of. */
  readonly bug?: (error: unknown) => void;
  /** What runs beside the server. */
  readonly running?: Running;
  /** What of the world the API may use; without it programs only ask. */
  readonly outside?: Outside;
}

/** Nothing is loaded from anywhere but here, nothing runs but our own script, and no other page may frame this one. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "X-Frame-Options": "DENY",
};

const NOBODY: Caller = { role: "none", name: null, by: "nobody", session: null, address: "", secure: false, counted: null };

/** A choice of language or look is kept for a year. */
const KEPT_SECONDS = 365 * 24 * 3600;

const isLook = (text: string): text is Look => text === "auto" || text === "light" || text === "dark";

/** Inquiries that can also read what stands at an address. */
const withNetwork = (inquiries: Inquiries, outside: Outside): Inquiries => ({
  ...inquiries,
  async fetched(address) {
    if (!outside.client) return null;
    const answer = await (await outside.client()).fetch({ url: address, kind: "page", signal: outside.stopping });
    return isProblem(answer) || answer.status >= 400 ? [] : inquiries.readBytes(answer.bytes, answer.final);
  },
});

/**
 * The application over an archive.
 *
 *     (await openApp({ archive, now }).request("/")).status === 200
 */
export function openApp(world: World): Hono {
  const { archive, now, guarding = HOME } = world;
  const assets = openAssets();
  const answering = world.inquiries ?? openInquiries(archive);
  const inquiries = world.outside ? withNetwork(answering, world.outside) : answering;
  const guard = openGuard(archive, guarding, now);
  const observer = openObserver({ now, monotonic: world.monotonic ?? (() => performance.now()), log: world.log ?? null, proxied: guarding.proxied });
  const signIn = openSignIn(archive.accounts, world.passes ?? archive.accounts, guarding.token);
  const app = new Hono<DeskEnv>();

  const visitOf = (context: Context<DeskEnv>): Visit => {
    const url = new URL(context.req.url);
    const chosen = getCookie(context, "locale") ?? "";
    const look = getCookie(context, "look") ?? "";
    const locale = isLocale(chosen) ? chosen : localeFor(context.req.header("Accept-Language") ?? "");
    // who was refused before it was known who they are is nobody
    const caller = context.get("caller") ?? NOBODY;
    return {
      archive,
      inquiries,
      locale,
      words: wordsOf(locale),
      look: isLook(look) ? look : "auto",
      path: url.pathname,
      query: url.searchParams,
      caller,
      mark: guard.marks.of(formCookie(context, caller) ?? newForm(context)),
      now: now(),
    };
  };
  /** A first visit: forms of the page are known again by a cookie of their own. */
  const newForm = (context: Context<DeskEnv>): string => {
    const made = newPass();
    setCookie(context, "form", made, kept(context.get("caller") ?? NOBODY));
    return made;
  };
  const drawn = (context: Context<DeskEnv>, visit: Visit, page: Page) => {
    context.header("Content-Language", visit.locale);
    context.header("Vary", "Accept-Language, Cookie");
    context.header("Cache-Control", "private, no-cache");
    return context.html(String(layout(page, visit, assets)), page.status ?? 200);
  };
  const nothing = ({ words: { common } }: Visit): Page => ({
    title: common.notFound,
    main: html`<h1>${common.notFound}</h1>
      <p>${common.notFoundWhy}</p>`,
    status: 404,
  });

  app.use(observer.watch);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.use(guard.check);
  app.use(compress());
  mountPrograms(app, { archive, inquiries, now, origins: guarding.origins, outside: world.outside, bug: world.bug });
  app.use(etag());

  for (const asset of [assets.style, assets.script]) app.get(asset.path, (context) => served(context, asset));
  for (const { path, show } of pages)
    app.get(path, async (context) => {
      const visit = visitOf(context);
      return drawn(context, visit, (await show(visit, context.req.param() as Record<string, string>)) ?? nothing(visit));
    });

  // a text is too long for an address
  app.post("/trace", async (context) => {
    const { words } = await context.req.parseBody();
    const visit = visitOf(context);
    return drawn(context, visit, await tracePage(visit, typeof words === "string" ? words : ""));
  });

  app.post("/preferences", async (context) => {
    const form = await context.req.parseBody();
    const { locale, look, back } = form;
    const keep = { path: "/", maxAge: KEPT_SECONDS, sameSite: "Lax", httpOnly: true } as const;
    if (typeof locale === "string" && isLocale(locale)) setCookie(context, "locale", locale, keep);
    if (typeof look === "string" && isLook(look)) setCookie(context, "look", look, keep);
    return context.redirect(ownPath(back), 303);
  });

  app.get("/login", (context) => {
    const visit = visitOf(context);
    return drawn(context, visit, signIn.page(visit));
  });
  app.post("/login", async (context) => {
    const { name, password, back } = await context.req.parseBody();
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    if (await signIn.enter(context, text(name).trim(), text(password), now().getTime())) {
      deleteCookie(context, "form", kept(context.get("caller")));
      return context.redirect(ownPath(back), 303);
    }
    const visit = visitOf(context);
    return drawn(context, visit, signIn.page(visit, ownPath(back)));
  });
  app.post("/logout", async (context) => {
    await signIn.leave(context);
    return context.redirect("/login", 303);
  });

  app.get("/health", async (context) => healthOf(context, archive, world.running));
  app.get("/health/live", (context) => context.json({ status: "live" }));
  app.get("/health/ready", async (context) => healthOf(context, archive, world.running));
  app.get("/metrics", async (context) => {
    context.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return context.body(observer.text(await measured(archive, world.running)));
  });

  app.notFound((context) => {
    if (context.req.path.startsWith("/api/")) return refusedBy(context, noRoute(context.req.path));
    const visit = visitOf(context);
    return drawn(context, visit, nothing(visit));
  });
  app.onError((error, context) => {
    const refusal = refusalOf(error);
    const { status, after, problem } = refusal;
    if (problem.code === "internal/bug") world.bug?.(error);
    if (after !== null) context.header("Retry-After", String(after));
    const access = accessOf(context.req.method, context.req.path);
    const toPage = access ? access.page === true : /\btext\/html\b/u.test(context.req.header("Accept") ?? "");
    if (!toPage) {
      if (status === 401) context.header("WWW-Authenticate", 'Bearer realm="Firsthand"');
      return context.json(refusalJson(refusal), status);
    }
    const visit = visitOf(context);
    if (status === 401 && context.req.method === "GET") {
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(pathname === "/" ? "/login" : `/login?${new URLSearchParams({ back: pathname + search }).toString()}`, 303);
    }
    return drawn(context, visit, refusalPage(refusal, visit));
  });
  return app as unknown as Hono;
}

/** A way back that stays on this desk: "//elsewhere" and "\\elsewhere" would leave it. */
function ownPath(back: unknown): string {
  if (typeof back !== "string" || !/^\/(?![/\\])/u.test(back) || /[\u0000-\u001f\\]/u.test(back)) return "/";
  return back;
}

function served(context: Context, { type, body, br, gzip }: Asset): Response {
  const accepted = context.req.header("Accept-Encoding") ?? "";
  const coding = /\bbr\b/u.test(accepted) ? "br" : /\bgzip\b/u.test(accepted) ? "gzip" : null;
  context.header("Content-Type", type);
  context.header("Cache-Control", "public, max-age=31536000, immutable");
  context.header("Vary", "Accept-Encoding");
  if (coding) context.header("Content-Encoding", coding);
  return context.body(coding === "br" ? br : coding === "gzip" ? gzip : body);
}
