/**
 * When two articles are one: the same address is the same article, and other words under it are another version of it. Without an
 * address the content is the identity. What a link carries to tell where its reader came from is no part of an address.
 */
import { createHash } from "node:crypto";
import type { Copy } from "../model.ts";

/** `key` names the article, `digest` this version of it, `id` is the id it has outside. */
export interface Identity {
  readonly id: string;
  readonly key: string;
  readonly digest: string;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/u;

/**
 * The identity of a copy.
 *
 *     identityOf(copy).key === "https://example.org/a"
 */
export function identityOf(copy: Pick<Copy, "id" | "origin" | "outletName" | "published" | "text">): Identity {
  const { id, origin, outletName, published, text } = copy;
  const digest = digestOf(text);
  if (!origin.url) return { id, key: `content:${digestOf(outletName ?? "", published?.date ?? "", text)}`, digest };
  // several articles of one page are told apart by their place on it
  const place = origin.index > 0 && origin.format !== "jsonl" ? ` ${origin.index}` : "";
  return { id, key: plainAddress(origin.url) + place, digest };
}

const digestOf = (...parts: readonly string[]): string => createHash("sha256").update(parts.join("\u0000")).digest("base64url").slice(0, 32);

function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  for (const name of new Set(url.searchParams.keys())) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
