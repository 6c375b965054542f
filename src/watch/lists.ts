/** Lists of feeds as programs hand them to each other (OPML): into feeds to watch, and out of them. */
import type { Problem } from "../model.ts";
import { decodeXml } from "../read/feed-charset.ts";
import { readOpml, writeOpml } from "../read/opml.ts";
import type { NewFeed } from "../store/watched.ts";
import { problem } from "./portion.ts";

const isWeb = (address: string): boolean => /^https?:\/\//iu.test(address) && URL.canParse(address);

/**
 * The feeds of an OPML file, and what of it could not be read.
 *
 *     feedsOf(bytes, "feeds.opml").feeds[0]?.tags  // ["Norden/Sverige"]
 */
export function feedsOf(bytes: Uint8Array, path: string): { readonly feeds: NewFeed[]; readonly problems: Problem[] } {
  const { feeds: found, cut } = readOpml(decodeXml(bytes) ?? new TextDecoder().decode(bytes));
  const problems: Problem[] = [];
  if (!found.length) problems.push(problem("feed/opml", path));
  else if (cut) problems.push(problem("format/cut", path));
  const feeds: NewFeed[] = [];
  for (const { url, title, site, tags } of found) {
    // programs that follow feeds write "feed:https://…" and "feed://…" to each other
    const address = url.replace(/^feed:(?:\/\/)?(?=https?:)/iu, "").replace(/^feed:\/\//iu, "https://");
    if (isWeb(address)) feeds.push({ address, title, site, tags });
    else problems.push(problem("fetch/bad-address", address.slice(0, 200)));
  }
  return { feeds, problems };
}

/** Feeds as an OPML file. */
export const opmlOf = (feeds: readonly NewFeed[], title: string): string =>
  writeOpml(
    feeds.map(({ address, ...feed }) => ({ ...feed, url: address })),
    title,
  );
