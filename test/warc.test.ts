/** Web archives: what was fetched comes out one by one, from whole files and from broken ones. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { createGunzip } from "node:zlib";
import { Readable } from "node:stream";
import { fetchedOf } from "../src/read/warc.ts";

const utf8 = new TextEncoder();
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function record(kind: string, url: string, type: string, body: Uint8Array | string): Uint8Array {
  const bytes = typeof body === "string" ? utf8.encode(body) : body;
  const head = `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-12T08:15:00Z\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return joined([utf8.encode(head), bytes, utf8.encode("\r\n\r\n")]);
}
const response = (url: string, headers: string, body: Uint8Array | string) =>
  record(
    "response",
    url,
    "application/http; msgtype=response",
    joined([utf8.encode(`HTTP/1.1 ${headers}\r\n\r\n`), typeof body === "string" ? utf8.encode(body) : body]),
  );

const page = "<html><body><h1>Färjan står still</h1><p>Ingen kom till skada.</p></body></html>";
const records = [
  record("warcinfo", "", "application/warc-fields", "software: x"),
  response("https://kustbladet.example/1", "200 OK\r\nContent-Type: text/html; charset=utf-8", page),
  record("request", "https://kustbladet.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
  response("https://kustbladet.example/2", "404 Not Found\r\nContent-Type: text/html", page),
  response("https://kustbladet.example/3", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzipSync(page)),
  response(
    "https://kustbladet.example/4",
    "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
    `5\r\n<html\r\n${(page.length - 4).toString(16)}\r\n${page.slice(5)}\r\n0\r\n\r\n`,
  ),
  response("https://kustbladet.example/5", "200 OK\r\nContent-Type: text/html; charset=iso-8859-1", new Uint8Array(Buffer.from(page, "latin1"))),
  response("https://kustbladet.example/a.jpg", "200 OK\r\nContent-Type: image/jpeg", "..."),
];
const pages = ["/1", "/3", "/4", "/5"].map((path) => `https://kustbladet.example${path}`);

/** Addresses and codes of what comes out of bytes, in pieces of a size. */
async function found(bytes: Uint8Array, size: number, packed = false): Promise<(string | null)[]> {
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const stream = Readable.from(parts);
  const names: (string | null)[] = [];
  for await (const one of fetchedOf((packed ? stream.pipe(createGunzip()) : stream) as AsyncIterable<Uint8Array>)) {
    if ("bytes" in one) assert.ok(new TextDecoder().decode(one.bytes).startsWith("<html"), `${one.url}`);
    if ("bytes" in one && !one.url?.endsWith("/4")) assert.equal(new TextDecoder().decode(one.bytes), page);
    names.push("bytes" in one ? one.url : one.code);
  }
  return names;
}

describe("web archives", () => {
  const whole = joined(records);
  const packed = joined(records.map((one) => gzipSync(one)));

  for (const size of [1, 7, 1000, 1_000_000]) it(`in pieces of ${size} bytes`, async () => assert.deepEqual(await found(whole, size), pages));
  it("packed, each record by itself", async () => assert.deepEqual(await found(packed, 1000, true), pages));
  it("cut off", async () => assert.deepEqual(await found(whole.subarray(0, whole.length - 900), 1000), [...pages.slice(0, 2), "warc/cut"]));
  it("packed and cut off", async () => assert.equal((await found(packed.subarray(0, packed.length - 100), 1000, true)).at(-1), "warc/cut"));
  it("no archive", async () => assert.deepEqual(await found(utf8.encode("<html>"), 1000), ["warc/none"]));
  it("a record that says it is longer than everything", async () => {
    const lying = utf8.encode(new TextDecoder("latin1").decode(records[1]).replace(/(?<=\r\nContent-Length: )\d+/, "99999999999"));
    assert.deepEqual(await found(lying, 1000), ["warc/cut"]);
  });
  it("a response that unpacks to more than a page", async () => {
    const bomb = response(
      "https://kustbladet.example/9",
      "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
      gzipSync(new Uint8Array(40_000_000)),
    );
    assert.deepEqual(await found(bomb, 1000), ["warc/too-large"]);
  });
});
