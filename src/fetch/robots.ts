/**
 * robots.txt as RFC 9309 has it: groups of one name are one group, the longest rule wins and of two as long the one that allows, "*" stands
 * for anything and "$" for the end, percent-encoding is made the same on both sides before anything is compared. Crawl-delay, which the RFC does not know
 * and many sites write, is read too. Time grows with the file, whatever its rules are made of.
 */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Seconds between two requests, where the file asks for them. */
  readonly delay: number | null;
}

interface Rule {
  /** What stands between the asterisks. */
  readonly pieces: readonly string[];
  readonly anchored: boolean;
  readonly length: number;
  readonly allow: boolean;
}

interface Group {
  readonly rules: Rule[];
  delay: number | null;
}

/** A longer rule is cut: no address is longer that servers answer. */
const LONGEST_RULE = 2048;
/** Of an address so much is compared: rules name folders, and what is longer is its query. */
const LONGEST_PATH = 2048;

export const everything: Robots = { allows: () => true, delay: null };

/** Unreserved characters bare, all others that are not ASCII, and whatever was encoded, in capital percent-encoding (RFC 9309, 2.2.2). */
function normal(path: string): string {
  const encoded = path.toWellFormed().replace(/[^\u0021-\u007e]+/gu, encodeURIComponent);
  return encoded.replace(/%[\da-f]{2}/giu, (code) => {
    const letter = String.fromCharCode(parseInt(code.slice(1), 16));
    return /[\w.~-]/u.test(letter) ? letter : code.toUpperCase();
  });
}

function ruleOf(text: string, allow: boolean): Rule {
  const cut = text.slice(0, LONGEST_RULE),
    anchored = cut.endsWith("$");
  const pattern = normal(anchored ? cut.slice(0, -1) : cut).replaceAll("$", "%24");
  return { pieces: pattern.split(/\*+/u), anchored, length: pattern.length + (anchored ? 1 : 0), allow };
}

/** Whether a rule fits: each piece is looked for behind the one before, the first at the beginning. */
function fits({ pieces, anchored }: Rule, path: string): boolean {
  if (!path.startsWith(pieces[0]!)) return false;
  const last = pieces.length - 1;
  if (!last) return !anchored || path.length === pieces[0]!.length;
  let at = pieces[0]!.length;
  for (let i = 1; i < last; i++) {
    const found = path.indexOf(pieces[i]!, at);
    if (found < 0) return false;
    at = found + pieces[i]!.length;
  }
  const end = pieces[last]!;
  return anchored ? path.length - end.length >= at && path.endsWith(end) : path.indexOf(end, at) >= 0;
}

/**
 * What a robots.txt says to one name; its groups for all ("*") count where none bears the name.
 *
 *     readRobots("User-agent: *\nDisallow: /a", "firsthand").allows(new URL("http://x.example/a/b"))  // false
 */
export function readRobots(text: string, token: string): Robots {
  const own: Group = { rules: [], delay: null },
    all: Group = { rules: [], delay: null };
  let named = false,
    naming = false;
  let current: Group[] = [];
  for (const line of text.replace(/^\ufeff/u, "").split(/\r\n?|\n/u)) {
    const bare = line.split("#", 1)[0]!,
      colon = bare.indexOf(":");
    if (colon < 0) continue;
    const key = bare.slice(0, colon).trim().toLowerCase(),
      value = bare.slice(colon + 1).trim();
    if (key === "user-agent") {
      if (!naming) current = [];
      naming = true;
      const name = /^[a-z_-]+/iu.exec(value)?.[0].toLowerCase();
      if (/^\*(?:\s|$)/u.test(value)) current.push(all);
      else if (name === token.toLowerCase()) {
        current.push(own);
        named = true;
      }
    } else if (key === "allow" || key === "disallow") {
      naming = false;
      if (value) for (const group of current) group.rules.push(ruleOf(value, key === "allow"));
    } else if (key === "crawl-delay") {
      naming = false;
      const seconds = Number(value);
      if (value && seconds >= 0) for (const group of current) group.delay = Math.max(group.delay ?? 0, seconds);
    }
  }
  const { rules, delay } = named ? own : all;
  return {
    delay,
    allows(url) {
      const path = normal(url.pathname + url.search)
        .replaceAll("*", "%2A")
        .replaceAll("$", "%24")
        .slice(0, LONGEST_PATH);
      let best: Rule | null = null;
      for (const rule of rules)
        if ((!best || rule.length > best.length || (rule.length === best.length && rule.allow && !best.allow)) && fits(rule, path)) best = rule;
      return !best || best.allow;
    },
  };
}
