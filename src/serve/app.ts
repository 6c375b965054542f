/**
 * The desk as a web application: every page kind and route behind one set of headers. It is handed everything of the world that it
 * touches, and answers requests; listening, signals and the clock are the business of whoever opens it.
 */
import { Hono, type Context } from "hono";
import { compress } from "hono/compress";
import { getCookie, setCookie } from "hono/cookie";
import { etag } from "hono/etag";
import { html } from "../show/html.ts";
import type { Archive } from "../store/store.ts";
import { openAssets, type Asset } from "./assets.ts";
import { openInquiries, type Inquiries } from "./inquiries.ts";
import { layout } from "./layout.ts";
import { pages } from "./pages/index.ts";
import { tracePage } from "./pages/trace.ts";
import type { Look, Page, Visit } from "./visit.ts";
import { isLocale, localeFor, wordsOf } from "./words/words.ts";

export interface World {
  readonly archive: Archive;
  readonly now: () => Date;
  readonly inquiries?: Inquiries;
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

/** A choice of language or look is kept for a year. */
const KEPT_SECONDS = 365 * 24 * 3600;

const isLook = (text: string): text is Look => text === "auto" || text === "light" || text === "dark";

/**
 * The application over an archive.
 *
 *     (await openApp({ archive, now }).request("/")).status === 200
 */
export function openApp(world: World): Hono {
  const assets = openAssets();
  const inquiries = world.inquiries ?? openInquiries(world.archive);
  const app = new Hono();

  const visitOf = (context: Context): Visit => {
    const url = new URL(context.req.url);
    const chosen = getCookie(context, "locale") ?? "";
    const look = getCookie(context, "look") ?? "";
    const locale = isLocale(chosen) ? chosen : localeFor(context.req.header("Accept-Language") ?? "");
    return {
      archive: world.archive,
      inquiries,
      locale,
      words: wordsOf(locale),
      look: isLook(look) ? look : "auto",
      path: url.pathname,
      query: url.searchParams,
      now: world.now(),
    };
  };
  const drawn = (context: Context, visit: Visit, page: Page) => {
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

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.use(compress());
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

  app.notFound((context) => {
    const visit = visitOf(context);
    return drawn(context, visit, nothing(visit));
  });
  return app;
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
