/**
 * From where a request comes and to whom it is spoken. A page elsewhere can make a browser send anything here: by a name of its own that it
 * points at this machine (DNS rebinding), which the name asked for shows, or by a form or script (CSRF), which browsers say in
 * Sec-Fetch-Site and Origin. Programs say neither, and carry no cookies of anybody.
 */
/** Names by which every desk may be called on its own machine. */
const OWN: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];
/** To listen on these is to listen on every address of the machine. */
const EVERY: readonly string[] = ["0.0.0.0", "[::]"];

/** 4, 6, or 0 for what is no address; URLs write addresses in these forms only, so that no finer sieve is needed. */
const isIP = (text: string): 0 | 4 | 6 =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(text) ? 4 : text.includes(":") && /^[\da-f:.]+(?:%\w+)?$/iu.test(text) ? 6 : 0;

const bracketed = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host).toLowerCase();
const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/gu, "")) !== 0;

/** Whether only this machine reaches what listens there. */
export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** Whether a text is the name of a host as --name takes it. */
export const isHostName = (text: string): boolean => text.length <= 253 && /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu.test(text);

/**
 * Whether the desk answers to the host of an address. Who listens everywhere cannot tell its own addresses from others, and needs not: to be
 * pointed elsewhere takes a name.
 *
 *     namesOf("127.0.0.1", ["desk.example.org"])("evil.example")   // false
 */
export function namesOf(host: string, names: readonly string[]): (asked: string) => boolean {
  const bound = bracketed(host);
  const known = new Set([...OWN, bound, ...names.map((name) => name.toLowerCase())]);
  const every = EVERY.includes(bound);
  return (asked) => {
    const name = asked.toLowerCase().replace(/\.$/u, "");
    return known.has(name) || (every && isAddress(name));
  };
}

/** What a request says of the page that sent it. */
export interface Sent {
  readonly site: string | undefined;
  readonly origin: string | undefined;
  /** The host asked for, with its port. */
  readonly host: string;
}

/**
 * Whether a request that changes something comes from a page of this desk, or from no page at all. `allowed` are origins that may ask too.
 *
 *     fromHere({ site: undefined, origin: "https://evil.example", host: "127.0.0.1:4646" }, [])   // false
 */
export function fromHere({ site, origin, host }: Sent, allowed: readonly string[]): boolean {
  if (origin !== undefined && allowed.includes(origin)) return true;
  if (site !== undefined) return site === "same-origin" || (site === "none" && origin === undefined);
  return origin === undefined || sameHost(origin, host);
}

/** The scheme is left aside: behind a proxy the desk does not see the one that the browser speaks. */
function sameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}

/** An address as rates are kept by: of IPv6 the net that one subscriber has. */
export function subscriberOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, "");
  if (isIP(plain) !== 6) return plain;
  const [head = "", tail = ""] = plain.split("%")[0]!.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const whole = plain.includes("::") ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right] : left;
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
