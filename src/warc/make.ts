/**
 * The records of a web archive as bytes: WARC 1.1 (ISO 28500:2017), each packed as a gzip member of its own, so that one can be read without the
 * others and a cut file loses one only. A page whose body is the one kept before is a revisit: its new head, and where the body stands.
 */
import { createHash } from "node:crypto";
import { gzip } from "node:zlib";
import { promisify } from "node:util";
import { unchunked } from "./http.ts";
import { fieldsOf } from "./records.ts";

/** One request and its answer as they went over the wire. */
export interface Exchange {
  readonly url: string;
  /** When it began, milliseconds since 1970. */
  readonly at: number;
  /** The address that answered, "" where it is not known. */
  readonly address: string;
  /** The head of the request, "" where it is not known. */
  readonly request: string;
  readonly head: string;
  readonly body: Uint8Array;
}

/** The last whole answer of an address: what a revisit refers to. */
export interface Earlier {
  readonly id: string;
  readonly date: string;
  readonly digest: string;
}

/** The records of an exchange, packed, and what a later one may refer to. */
export interface Made {
  readonly bytes: Uint8Array;
  /** The id of the response or revisit. */
  readonly id: string;
  readonly kind: "response" | "revisit";
  /** Where the response or revisit begins in the bytes, and how long it is. */
  readonly start: number;
  readonly length: number;
  readonly earlier: Earlier | null;
}

const pack = promisify(gzip);
const PROFILES = "http://netpreserve.org/warc/1.1/revisit/";

/** Digests as most writers of web archives give them. */
const digestOf = (...parts: readonly Uint8Array[]): string =>
  `sha256:${parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex")}`;

/** A date as WARC 1.1 has it. */
export const dateOf = (at: number): string => new Date(at).toISOString();

/** The bytes of a head, which HTTP has in Latin-1, with the empty line at its end. */
function headBytes(head: string): Buffer {
  const whole = head.endsWith("\r\n\r\n") ? head : `${head.trimEnd()}\r\n\r\n`;
  return Buffer.from(whole, /^[\u0000-\u00ff]*$/u.test(whole) ? "latin1" : "utf8");
}

/** An address that breaks no header. */
const inHeader = (text: string): string => text.replace(/[\u0000-\u0020\u007f]/gu, (c) => encodeURIComponent(c));

/**
 * A record, packed; fields that are null are left out.
 *
 *     await recordOf("warcinfo", id, dateOf(now), { "Content-Type": "application/warc-fields" }, [bytes])
 */
export function recordOf(
  type: string,
  id: string,
  date: string,
  fields: Readonly<Record<string, string | null>>,
  block: readonly Uint8Array[],
): Promise<Buffer> {
  const lines = [`WARC/1.1`, `WARC-Type: ${type}`, `WARC-Record-ID: <urn:uuid:${id}>`, `WARC-Date: ${date}`];
  for (const [name, value] of Object.entries(fields)) if (value !== null) lines.push(`${name}: ${value}`);
  lines.push(`WARC-Block-Digest: ${digestOf(...block)}`, `Content-Length: ${block.reduce((sum, part) => sum + part.length, 0)}`);
  return pack(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), ...block, Buffer.from("\r\n\r\n")]));
}

/** Names and values as a block of `application/warc-fields`. */
export const fieldsBlock = (fields: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value.replace(/\s+/gu, " ").trim()}\r\n`)
      .join(""),
  );

/**
 * The records of an exchange: the request, the answer (a revisit where `earlier` has the same body, or the server says so), the notes on it.
 *
 *     await exchangeRecords(exchange, earlier, {}, newId)
 */
export async function exchangeRecords(
  exchange: Exchange,
  earlier: Earlier | null,
  notes: Readonly<Record<string, string>>,
  newId: () => string,
): Promise<Made> {
  const { request, head, body } = exchange;
  const sent = headBytes(head),
    fields = fieldsOf(sent.toString("latin1").trimEnd());
  const status = /^HTTP\/\S+ (\d{3})/u.exec(fields.get("") ?? "")?.[1] ?? "";
  const digest = digestOf(/chunked/iu.test(fields.get("transfer-encoding") ?? "") ? unchunked(body) : body);
  const same = body.length > 0 && earlier?.digest === digest;
  const unchanged = status === "304";
  const kind = same || unchanged ? "revisit" : "response";
  const id = newId(),
    date = dateOf(exchange.at);
  const common = { "WARC-Target-URI": inHeader(exchange.url), "WARC-IP-Address": inHeader(exchange.address) || null };
  const refers = kind === "revisit" && earlier ? earlier : null;
  const answer = await recordOf(
    kind,
    id,
    date,
    {
      ...common,
      "Content-Type": "application/http; msgtype=response",
      "WARC-Profile": kind === "revisit" ? `${PROFILES}${same ? "identical-payload-digest" : "server-not-modified"}` : null,
      "WARC-Refers-To": refers && `<urn:uuid:${refers.id}>`,
      "WARC-Refers-To-Target-URI": refers && common["WARC-Target-URI"],
      "WARC-Refers-To-Date": refers && refers.date,
      // of a page that did not change the digest is that of the body that is kept
      "WARC-Payload-Digest": unchanged ? (refers?.digest ?? null) : digest,
    },
    same ? [sent] : [sent, body],
  );
  const concurrent = { ...common, "WARC-Concurrent-To": `<urn:uuid:${id}>` };
  const asked = request
    ? await recordOf("request", newId(), date, { ...concurrent, "Content-Type": "application/http; msgtype=request" }, [headBytes(request)])
    : null;
  const noted = Object.keys(notes).length
    ? await recordOf("metadata", newId(), date, { ...concurrent, "Content-Type": "application/warc-fields" }, [fieldsBlock(notes)])
    : null;
  const parts = [asked, answer, noted].filter((part) => part !== null);
  return {
    bytes: Buffer.concat(parts),
    id,
    kind,
    start: asked?.length ?? 0,
    length: answer.length,
    earlier: kind === "response" ? (status.startsWith("2") ? { id, date, digest } : null) : refers,
  };
}
