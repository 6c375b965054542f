/**
 * What an address leads to: whether it may be fetched at all, and the addresses of its host, of which every one is checked. A host that has
 * one address in a private net among public ones is refused whole: no site of news has that, and attacks do (one answer for the check, one for
 * the connection). URLs are read as browsers read them (WHATWG), so there is one reading of "http://0x7f.1/" here and in the connection.
 */
import { isIP } from "node:net";
import type { ProblemCode } from "../errors.ts";
import type { Allowed } from "./address.ts";
import type { Failure } from "./exchange.ts";
import type { Limits } from "./limits.ts";
import type { Lookup } from "./resolve.ts";

const failure = (code: ProblemCode, detail: string, passing = false): Failure => ({ code, detail, passing });

/**
 * The URL of an address, without its fragment, or why it is not fetched.
 *
 *     targetOf("/a#b", LIMITS, "https://x.example/")  // https://x.example/a
 */
export function targetOf(address: string, limits: Limits, base?: string): URL | Failure {
  if (address.length > limits.address) return failure("fetch/bad-address", `${address.slice(0, 80)}… ${address.length} characters`);
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return failure("fetch/bad-address", "");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return failure("fetch/scheme", url.protocol);
  if (url.username || url.password) return failure("fetch/credentials", url.host);
  url.hash = "";
  // one host, one pace, one certificate
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.replace(/\.+$/u, "");
  return url;
}

/** The host of a URL as sockets know it, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, "");
export const portOf = (url: URL): string => url.port || (url.protocol === "https:" ? "443" : "80");

/** The addresses of a URL's host, all of them allowed, in the order to try them; asked for anew at every call. */
export async function addressesOf(url: URL, lookup: Lookup, allowed: Allowed, limits: Limits): Promise<readonly string[] | Failure> {
  const host = hostOf(url);
  let found: readonly string[];
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<null>((done) => {
      timer = setTimeout(done, limits.connect, null);
    });
    const answer = isIP(host) ? [host] : await Promise.race([lookup(host), late]);
    if (!answer) return failure("fetch/timeout", `no answer on the name after ${limits.connect} ms`, true);
    found = answer;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return failure("fetch/no-such-host", code, code === "EAI_AGAIN");
  } finally {
    clearTimeout(timer);
  }
  if (!found.length) return failure("fetch/no-such-host", "no address");
  const closed = found.find((address) => !allowed.may(host, portOf(url), address));
  return closed === undefined ? found : failure("fetch/not-public", closed === host ? "" : closed);
}
