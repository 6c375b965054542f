/**
 * Which addresses of the internet may be asked. Public is what the IANA registries of special-purpose addresses (RFC 6890, RFC 9637) leave:
 * of IPv4 all but the lists below, of IPv6 only global unicast, and what carries an IPv4 address within it is judged by that one.
 * Addresses of a house (`house`) may be allowed by the name of a host; those that no host of a house has (`never`: link-local and
 * with it the metadata services of clouds, multicast, reserved) only by the address itself.
 */
import { BlockList, isIP } from "node:net";

export type Reach = "public" | "house" | "never";

const HOUSE_4 = ["10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
/** 168.63.129.16 is what virtual machines of one cloud ask for their secrets, and it lies among the public ones. */
const NEVER_4 = [
  "0.0.0.0/8",
  "100.100.100.200/32",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
const HOUSE_6 = ["::1/128", "fc00::/7"];
/** Metadata services within fc00::/7. */
const METADATA_6 = ["fd00:ec2::/32", "fd20:ce::/32"];
const GLOBAL_6 = ["2000::/3"];
/** Of global unicast: protocols (Teredo and ORCHID among them), documentation, 6to4. */
const NEVER_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

function listOf(four: readonly string[], six: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [family, rows] of [
    ["ipv4", four],
    ["ipv6", six],
  ] as const)
    for (const row of rows) list.addSubnet(row.slice(0, row.indexOf("/")), Number(row.slice(row.indexOf("/") + 1)), family);
  return list;
}

const house = listOf(HOUSE_4, HOUSE_6),
  never = listOf(NEVER_4, [...METADATA_6, ...NEVER_6]),
  global = listOf([], GLOBAL_6);

/** The eight groups of an IPv6 address that is valid. */
function groupsOf(address: string): number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/u.exec(address);
  const hex = dotted
    ? address.slice(0, dotted.index) +
      [
        [1, 2],
        [3, 4],
      ]
        .map(([a, b]) => ((Number(dotted[a!]) << 8) | Number(dotted[b!])).toString(16))
        .join(":")
    : address;
  const [left = "", right] = hex.split("::");
  const numbers = (part: string) => (part ? part.split(":").map((group) => parseInt(group, 16)) : []);
  const before = numbers(left),
    after = right === undefined ? [] : numbers(right);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** The IPv4 address that packets to an IPv6 address end at: mapped (::ffff:0:0/96), or through NAT64 (64:ff9b::/96, RFC 6052); else null. */
function embedded(groups: readonly number[]): string | null {
  const [a, b] = groups;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const translated = a === 0x64 && b === 0xff9b && groups.slice(2, 6).every((group) => group === 0);
  if (!mapped && !translated) return null;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join(".");
}

/**
 * How far an address reaches; "never" for what is no address.
 *
 *     reachOf("::ffff:10.0.0.1")  // "house"
 */
export function reachOf(address: string): Reach {
  const bare = address.replace(/%.*$/u, "");
  if (isIP(bare) === 4) return never.check(bare, "ipv4") ? "never" : house.check(bare, "ipv4") ? "house" : "public";
  if (isIP(bare) !== 6) return "never";
  const groups = groupsOf(bare),
    four = embedded(groups);
  if (four) return reachOf(four);
  if (never.check(bare, "ipv6")) return "never";
  if (house.check(bare, "ipv6")) return "house";
  // ISATAP (RFC 5214): the last half names an IPv4 address behind a tunnel
  const tunnelled = (groups[4]! & 0xfdff) === 0 && groups[5] === 0x5efe;
  return global.check(bare, "ipv6") && !tunnelled ? "public" : "never";
}

/** What a user allows beyond public addresses: hosts ("news.intern", "127.0.0.1:8080"), addresses, and ranges ("10.1.0.0/16"). */
export interface Allowed {
  /** Whether an address may be asked under the name of a host; `host` without brackets. */
  readonly may: (host: string, port: string, address: string) => boolean;
}

/** One entry: a host, or a range of addresses. */
type Entry = { readonly host: string } | { readonly address: string; readonly family: "ipv4" | "ipv6"; readonly bits: number };

/**
 * What an entry allows; null where it is neither host, address nor range.
 *
 *     entryOf("10.1.0.0/16")  // { address: "10.1.0.0", family: "ipv4", bits: 16 }
 */
export function entryOf(text: string): Entry | null {
  const given = text
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\]$/u, "$1");
  const [address = "", bits] = given.split("/", 2),
    kind = isIP(address);
  if (!kind)
    return /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+\.?(?::\d{1,5})?$|^\[[\da-f:.]+\]:\d{1,5}$/u.test(given)
      ? { host: given.replace(/\.(?=:\d+$|$)/u, "") }
      : null;
  const most = kind === 4 ? 32 : 128;
  if (bits !== undefined && !(/^\d{1,3}$/u.test(bits) && Number(bits) <= most)) return null;
  return { address, family: kind === 4 ? "ipv4" : "ipv6", bits: bits === undefined ? most : Number(bits) };
}

/**
 * Reads what is allowed; an entry that says nothing allows nothing.
 *
 *     allowing(["intern.example"]).may("intern.example", "80", "10.0.0.7")  // true
 */
export function allowing(allow: readonly string[]): Allowed {
  const names = new Set<string>(),
    ranges = new BlockList();
  for (const entry of allow.map(entryOf)) {
    if (entry && "host" in entry) names.add(entry.host);
    else if (entry) ranges.addSubnet(entry.address, entry.bits, entry.family);
  }
  return {
    may(host, port, address) {
      const reach = reachOf(address),
        bare = address.replace(/%.*$/u, "");
      if (reach === "public") return true;
      if (isIP(bare) && ranges.check(bare, isIP(bare) === 4 ? "ipv4" : "ipv6")) return true;
      const named = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
      // an address with a port is as exact as an address
      return (isIP(host) > 0 || reach === "house") && (names.has(named) || names.has(host));
    },
  };
}
