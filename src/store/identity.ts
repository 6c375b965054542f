/**
 * When two articles are one: the same address is the same article, and other words under it are another version of it. Without an
 * address the content is the identity. What a link carries to tell where its reader came from is no part of an address.
 */
import { createHash } from "node:crypto";
import type { BlockKind, Copy } from "../model.ts";

/** `key` names the article, `digest` this version of it, `id` is the id it has outside. */
export interface Identity {
  readonly id: string;
  readonly key: string;
  readonly digest: string;
}

/** What senders of links add to tell where the reader came from: newsletters, social networks, search engines, mail programs, feeds. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|igshid|ttclid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_\w+|at_(?:medium|campaign|link\w*|format|ptr_name|bbc_team)|cmpid|ns_\w+|__twitter_impression)$/iu;
/** The second form of a page for telephones (AMP) stands behind its address, in its name, or is asked for beside it. */
const SECOND_PATH = /^(\/.+)\/amp(\/?)$/iu,
  SECOND_NAME = /\.amp(?=\.html?$)/iu,
  SECOND_ASKED = /^(?:amp|outputtype)$/iu;
/** Blocks that change while nobody edits the article: links to others, menus, "updated 5 minutes ago". */
const PASSING: ReadonlySet<BlockKind> = new Set(["related", "boilerplate", "dateline"]);

/**
 * The identity of a copy.
 *
 *     identityOf(copy).key === "https://example.org/a"
 */
export function identityOf(copy: Pick<Copy, "id" | "origin" | "outletName" | "published" | "text" | "blocks">): Identity {
  const { id, origin, outletName, published, text } = copy;
  const digest = digestOf(wordsOf(copy));
  if (origin.url) {
    // several articles of one page are told apart by their place on it; entries of feeds and lines have addresses of their own
    const place = origin.index > 0 && origin.format !== "jsonl" && origin.format !== "feed" ? ` ${origin.index}` : "";
    return { id, key: addressKey(origin.url) + place, digest };
  }
  if (origin.format === "feed" && origin.guid) return { id, key: `entry:${outletName ?? ""} ${origin.guid}`, digest };
  return { id, key: `content:${digestOf(outletName ?? "", published?.date ?? "", text)}`, digest };
}

/** What makes a version: the words of the article itself; all words where there is no more of it than a headline. */
function wordsOf({ text, blocks }: Pick<Copy, "text" | "blocks">): string {
  const own = blocks.filter(({ kind }) => !PASSING.has(kind));
  return own.some(({ kind }) => kind !== "title") ? own.map(({ span }) => text.slice(...span)).join("\n") : text;
}

const digestOf = (...parts: readonly string[]): string => createHash("sha256").update(parts.join("\u0000")).digest("base64url").slice(0, 32);

/**
 * An address as addresses are compared: https for http, the page itself for its AMP form, without what tracks readers and without the place on
 * the page.
 *
 *     addressKey("http://a.example/x?utm_source=rss#top")  // "https://a.example/x"
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  if (url.protocol === "http:") url.protocol = "https:";
  const isSecond = (name: string) => SECOND_ASKED.test(name) && /^(?:|1|true|amp)$/iu.test(url.searchParams.get(name) ?? "");
  for (const name of new Set(url.searchParams.keys())) if (TRACKING.test(name) || isSecond(name)) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(SECOND_PATH, "$1$2").replace(SECOND_NAME, "");
  return url.href;
}
