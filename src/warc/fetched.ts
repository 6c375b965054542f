/**
 * What a web archive holds of news: the pages, feeds and files that were fetched with success, one by one as the archive passes. Of everything
 * else (pictures, films, errors, requests) only the head is looked at.
 */
import type { Problem } from "../model.ts";
import { problem } from "../read/stated.ts";
import { asUtf8, bodyOf, MOST } from "./http.ts";
import { fieldsOf, HEADER, headEnd, recordsOf, type WarcRecord } from "./records.ts";

/** One page, feed or file of the archive, and where it was fetched. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** The charset that HTTP states, where the bytes are still in it. */
  readonly charset?: string | null;
}

/** What may hold an article. */
const NEWS = /html|xml|rss|atom|feed\+json|ninjs/iu;
const latin = new TextDecoder("latin1");

const tooLarge = (record: WarcRecord): Problem => problem("warc/too-large", `${record.url ?? ""} ${Math.round(record.length / 1e6)} MB`);

async function fromResource(record: WarcRecord): Promise<Fetched | Problem | null> {
  const type = record.fields.get("content-type") ?? "";
  if (!NEWS.test(type)) return null;
  if (record.length > MOST) return tooLarge(record);
  const bytes = await record.take();
  return bytes?.length ? { bytes: asUtf8(bytes, type), url: record.url } : null;
}

async function fromResponse(record: WarcRecord): Promise<Fetched | Problem | null> {
  if (!/^https?:/iu.test(record.url ?? "")) return null;
  const first = await record.look(HEADER),
    end = headEnd(first);
  if (end <= 0) return null;
  const head = fieldsOf(latin.decode(first.subarray(0, end)).trimEnd()),
    type = head.get("content-type");
  if (!/^HTTP\/\S+ 2\d\d/u.test(head.get("") ?? "")) return null;
  if (type === undefined ? !/^\s*</u.test(latin.decode(first.subarray(end, end + 64))) : !NEWS.test(type)) return null;
  if (record.length > MOST + HEADER) return tooLarge(record);
  const block = await record.take();
  if (!block) return null;
  const body = bodyOf(block.subarray(end), head);
  if (!body) return problem("warc/too-large", record.url ?? "");
  return body.length ? { bytes: asUtf8(body, type ?? ""), url: record.url } : null;
}

/**
 * What a WARC file holds that may be news, in order, from its bytes, packed or not, in pieces of any size; what is cut off, damaged or too
 * large is a problem in its place.
 *
 *     for await (const found of fetchedOf(createReadStream("a.warc.gz"))) …
 */
export async function* fetchedOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Fetched | Problem> {
  for await (const record of recordsOf(chunks)) {
    const found =
      "code" in record
        ? record
        : record.kind === "response"
          ? await fromResponse(record)
          : record.kind === "resource"
            ? await fromResource(record)
            : null;
    if (found) yield found;
  }
}
