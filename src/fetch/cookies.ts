/**
 * Cookies of one fetch: sites that set one and redirect to the same page would send whoever forgets it round in circles. They go back to the very host
 * that set them, and are gone with the answer: no visit is tied to another.
 */
/** More cookies than this, or longer ones, no redirect needs. */
const MOST = 20;
const LONGEST = 4096;

export interface Cookies {
  /** What to send to a host; empty for nothing. */
  of(url: URL): string;
  /** Keeps what a host has set, one Set-Cookie each. */
  keep(url: URL, set: readonly string[]): void;
}

/** Opens the cookies of one fetch. */
export function openCookies(): Cookies {
  const hosts = new Map<string, Map<string, string>>();
  return {
    of: (url) => [...(hosts.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join("; "),
    keep(url, set) {
      const jar = hosts.get(url.origin) ?? new Map<string, string>();
      for (const line of set.slice(0, MOST)) {
        const [, name, value] = /^\s*([^\s=;,]+)\s*=\s*([^;]*)/u.exec(line.slice(0, LONGEST)) ?? [];
        if (name !== undefined && value !== undefined && jar.size < MOST && /^[\u0021-\u007e ]*$/u.test(value)) jar.set(name, value.trim());
      }
      if (jar.size) hosts.set(url.origin, jar);
    },
  };
}
