/**
 * Who asks: the owner of the machine where nobody else can reach the desk, a user by the session of a browser, a program by its token, or
 * nobody yet. The desk is locked where it is told to be, and from the moment that it has a token or a user.
 */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Archive } from "../../store/store.ts";
import type { Role } from "./access.ts";
import { Refusal } from "./refusal.ts";
import { digestOf, same } from "./secrets.ts";

export interface Caller {
  readonly role: Role;
  /** The user's name; null for the owner, a bare token, and nobody. */
  readonly name: string | null;
  readonly by: "owner" | "session" | "token" | "nobody";
  /** What the session's cookie holds; null without one. */
  readonly session: string | null;
  /** The address that the request came from. */
  readonly address: string;
  /** Whether the browser speaks https, as far as the desk can know. */
  readonly secure: boolean;
  /** The key by which requests are counted; null where they are not. */
  readonly counted: string | null;
}

/** How the desk is guarded; what is left out is as on one's own machine. */
export interface Guarding {
  /** The address listened on. */
  readonly host: string;
  /** Other names that the desk has. */
  readonly names: readonly string[];
  /** Whether nobody comes in without a key, even where there is none yet. */
  readonly locked: boolean;
  readonly token: string | null;
  /** Whether X-Forwarded-For and X-Forwarded-Proto are those of a proxy of ours. */
  readonly proxied: boolean;
  /** Origins of other sites whose pages may ask. */
  readonly origins: readonly string[];
}
export const HOME: Guarding = { host: "127.0.0.1", names: [], locked: false, token: null, proxied: false, origins: [] };

export interface DeskEnv {
  Variables: { role: Role; caller: Caller };
  Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
}

/** A header of any sane proxy is far shorter. */
const LONGEST_FORWARDED = 500;

/** The address of whoever asks: the last one that a proxy has written down, since whoever asks can write those before it. */
export function addressOf(context: Context<DeskEnv>, proxied: boolean): string {
  const direct = context.env?.incoming?.socket?.remoteAddress ?? "";
  if (!proxied) return direct;
  const forwarded = (context.req.header("X-Forwarded-For") ?? "").slice(-LONGEST_FORWARDED).split(",").at(-1)!.trim();
  return /^[\da-fA-F:.]{3,45}$/u.test(forwarded) ? forwarded : direct;
}

export const isSecure = (context: Context<DeskEnv>, proxied: boolean): boolean =>
  proxied && (context.req.header("X-Forwarded-Proto") ?? "").slice(-20).split(",").at(-1)!.trim() === "https";

/** The name of the session's cookie; behind https one that no other host can set. */
export const sessionOf = (context: Context, secure: boolean): string | null =>
  (secure ? getCookie(context, "session", "host") : getCookie(context, "session")) ?? null;

/** Which of the desk's own tokens opened a session. */
export const issuerOf = (token: string): string => digestOf(`issuer ${token}`).slice(0, 16);

/** The token of "Bearer TOKEN", or the password of "Basic …" for programs that know nothing else; null for neither. */
function shown(header: string): string | null {
  const bearer = /^bearer +([\x21-\x7e]{1,500})$/iu.exec(header);
  if (bearer) return bearer[1]!;
  const basic = /^basic +([\w+/=-]{1,1000})$/iu.exec(header);
  if (!basic) return null;
  const plain = Buffer.from(basic[1]!, "base64").toString("utf8");
  return plain.slice(plain.indexOf(":") + 1) || null;
}

/** Tells who asks. Throws a Refusal (401) where a token is shown that is nobody's. */
export async function callerOf(context: Context<DeskEnv>, archive: Archive, { locked, token, proxied }: Guarding, now: number): Promise<Caller> {
  const secure = isSecure(context, proxied);
  const session = sessionOf(context, secure);
  const base = { address: addressOf(context, proxied), secure, session };
  const header = context.req.header("Authorization");
  if (header !== undefined) {
    const given = shown(header);
    if (given !== null && token !== null && same(given, token))
      return { ...base, role: "write", name: null, by: "token", session: null, counted: "desk" };
    const pass = given === null ? null : await archive.accounts.pass(digestOf(given), now);
    if (pass?.kind === "token" && pass.role) return { ...base, role: pass.role, name: pass.user, by: "token", session: null, counted: pass.hash };
    throw new Refusal(401, "serve/sign-in");
  }
  if (session !== null) {
    const pass = await archive.accounts.pass(digestOf(session), now);
    const role =
      pass?.kind !== "session" ? null : pass.user !== null ? pass.role : token !== null && pass.issuer === issuerOf(token) ? "write" : null;
    if (pass && role) return { ...base, role, name: pass.user, by: "session", counted: pass.hash };
  }
  if (!locked && token === null && !(await archive.accounts.any()))
    return { ...base, role: "write", name: null, by: "owner", session: null, counted: null };
  return { ...base, role: "none", name: null, by: "nobody", session: null, counted: null };
}
