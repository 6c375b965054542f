/** Web archives: what was fetched comes out one by one, from whole files and from broken ones. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { fetchedOf } from "../src/warc/fetched.ts";
import { fetchedInWacz } from "../src/warc/wacz.ts";
import { zipOf } from "./zip.ts";

const utf8 = new TextEncoder();
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function record(kind: string, url: string, type: string, body: Uint8Array | string, length = Buffer.byteLength(body)): Uint8Array {
  const head = `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-12T08:15:00Z\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
  return joined([utf8.encode(head), typeof body === "string" ? utf8.encode(body) : body, utf8.encode("\r\n\r\n")]);
}
const response = (url: string, headers: string, body: Uint8Array | string, longer = 0) => {
  const block = joined([utf8.encode(`HTTP/1.1 ${headers}\r\n\r\n`), typeof body === "string" ? utf8.encode(body) : body]);
  return record("response", url, "application/http; msgtype=response", block, block.length + longer);
};

const page = "<html><body><h1>Färjan står still</h1><p>Ingen kom till skada.</p></body></html>";
const html = (path: string, more = "", body: Uint8Array | string = page) =>
  response(`https://kustbladet.example/${path}`, `200 OK\r\nContent-Type: text/html; charset=utf-8${more}`, body);
const records = [
  record("warcinfo", "", "application/warc-fields", "software: x"),
  html("1"),
  record("request", "https://kustbladet.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
  response("https://kustbladet.example/2", "404 Not Found\r\nContent-Type: text/html", page),
  html("3", "\r\nContent-Encoding: gzip", gzipSync(page)),
  html("4", "\r\nTransfer-Encoding: chunked", `5\r\n<html\r\n${(Buffer.byteLength(page) - 5).toString(16)}\r\n${page.slice(5)}\r\n0\r\n\r\n`),
  response("https://kustbladet.example/5", "200 OK\r\nContent-Type: text/html; charset=iso-8859-1", new Uint8Array(Buffer.from(page, "latin1"))),
  response("https://kustbladet.example/a.jpg", "200 OK\r\nContent-Type: image/jpeg", "..."),
];
const pages = ["/1", "/3", "/4", "/5"];

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Paths and codes of what comes out of bytes that come in parts of a size; every page must be whole. */
async function found(bytes: Uint8Array, size = 1000): Promise<string[]> {
  const names: string[] = [];
  for await (const one of fetchedOf(inParts(bytes, size))) {
    if ("bytes" in one) assert.equal(new TextDecoder().decode(one.bytes), page, `${one.url}`);
    names.push("bytes" in one ? new URL(one.url!).pathname : one.code);
  }
  return names;
}

const whole = joined(records);
const packed = joined(records.map((one) => gzipSync(one)));

describe("web archives", () => {
  for (const size of [1, 7, 1000, 1_000_000]) {
    it(`in parts of ${size} bytes`, async () => assert.deepEqual(await found(whole, size), pages));
    it(`packed, in parts of ${size} bytes`, async () => assert.deepEqual(await found(packed, size), pages));
  }
  it("packed as one", async () => assert.deepEqual(await found(new Uint8Array(gzipSync(whole))), pages));
  it("packed in blocks that end within records", async () => {
    const blocks = Array.from({ length: Math.ceil(whole.length / 333) }, (_, i) => gzipSync(whole.subarray(i * 333, (i + 1) * 333)));
    assert.deepEqual(await found(joined(blocks)), pages);
  });
  it("no archive", async () => assert.deepEqual(await found(utf8.encode("<html>")), ["warc/none"]));
  it("an empty file", async () => assert.deepEqual(await found(new Uint8Array()), ["warc/none"]));
});

describe("answers in web archives", () => {
  const packings: Readonly<Record<string, (text: string) => Uint8Array>> = {
    gzip: gzipSync,
    br: brotliCompressSync,
    zstd: zstdCompressSync,
    deflate: deflateSync,
    "deflate, without its header": deflateRawSync,
  };
  for (const [coding, pack] of Object.entries(packings))
    it(coding, async () => assert.deepEqual(await found(html("x", `\r\nContent-Encoding: ${coding.split(",")[0]}`, pack(page))), ["/x"]));
  it("packed and in chunks", async () => {
    const body = gzipSync(page);
    const chunks = joined([
      utf8.encode(`10;a=b\r\n`),
      body.subarray(0, 16),
      utf8.encode(`\r\n${(body.length - 16).toString(16)}\r\n`),
      body.subarray(16),
      utf8.encode("\r\n0\r\n"),
    ]);
    assert.deepEqual(await found(html("x", "\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked", chunks)), ["/x"]);
  });
  it("said to be packed and in chunks, and neither", async () =>
    assert.deepEqual(await found(html("x", "\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked")), ["/x"]));
  it("packed twice", async () =>
    assert.deepEqual(await found(html("x", "\r\nContent-Encoding: gzip, gzip", gzipSync(gzipSync(page)))), ["warc/too-large"]));
  it("unpacks to more than a page", async () =>
    assert.deepEqual(await found(html("x", "\r\nContent-Encoding: gzip", gzipSync(new Uint8Array(40_000_000)))), ["warc/too-large"]));
  it("larger than a page", async () => assert.deepEqual(await found(html("x", "", new Uint8Array(17_000_000)), 1 << 18), ["warc/too-large"]));
  it("a film larger than a page is passed over", async () => {
    const film = response("https://kustbladet.example/film", "200 OK\r\nContent-Type: video/mp4", new Uint8Array(17_000_000));
    assert.deepEqual(await found(joined([film, html("x")]), 1 << 18), ["/x"]);
  });
  it("a page under the name of HTTP that is none of its bytes", async () =>
    assert.deepEqual(await found(response("https://kustbladet.example/x", "200 OK", page)), ["/x"]));
  it("a stored file, a page that did not change", async () =>
    assert.deepEqual(
      await found(
        joined([
          record("resource", "https://kustbladet.example/r", "text/html", page),
          record("revisit", "https://kustbladet.example/v", "application/http", "HTTP/1.1 304 Not Modified\r\n\r\n"),
        ]),
      ),
      ["/r"],
    ));
});

describe("broken web archives", () => {
  it("cut off", async () => assert.deepEqual(await found(whole.subarray(0, whole.length - 900)), ["/1", "/3", "warc/cut"]));
  it("packed and cut off", async () => assert.deepEqual(await found(packed.subarray(0, packed.length - 100)), [...pages, "warc/cut"]));
  it("packed as one and cut off", async () => {
    const one = new Uint8Array(gzipSync(joined([...records, html("end", "", page)])));
    assert.deepEqual((await found(one.subarray(0, one.length - 40))).at(-1), "warc/cut");
    assert.deepEqual((await found(one.subarray(0, one.length - 40))).slice(0, 4), pages);
  });
  it("cut off and written on", async () => {
    const first = packed.subarray(0, packed.length - gzipSync(records.at(-1)!).length - 60);
    assert.deepEqual(await found(joined([first, packed])), ["/1", "/3", "/4", "warc/cut", ...pages]);
  });
  it("not packed, cut off and written on", async () => {
    const first = joined(records.slice(0, 2));
    assert.deepEqual(await found(joined([first.subarray(0, first.length - 40), whole])), ["warc/cut", ...pages]);
  });
  it("a byte that turned in a packed record", async () => {
    for (const at of [0, 1, 3, 10, 30, 60]) {
      const parts = records.map((one) => new Uint8Array(gzipSync(one)));
      parts[3]![at]! ^= 0x55;
      const names = await found(joined(parts));
      assert.deepEqual(
        names.filter((name) => name !== "warc/cut"),
        pages,
        `byte ${at}`,
      );
      assert.ok(names.includes("warc/cut"), `byte ${at}`);
    }
  });
  it("a checksum that does not agree", async () => {
    const parts = records.map((one) => new Uint8Array(gzipSync(one)));
    parts[0]![parts[0]!.length - 6]! ^= 1;
    assert.deepEqual(await found(joined(parts)), ["warc/cut", ...pages]);
  });
  it("strange bytes between records", async () => {
    const strange = utf8.encode("HTTP/1.1 200 OK\r\n\r\nWARC/x WARC/");
    assert.deepEqual(await found(joined([records[1]!, strange, records[4]!])), ["/1", "warc/cut", "/3"]);
    assert.deepEqual(await found(joined([gzipSync(records[1]!), strange, gzipSync(records[4]!)])), ["/1", "warc/cut", "/3"]);
  });
  it("a length that is too short", async () =>
    assert.deepEqual(
      (
        await found(
          joined([
            records[1]!,
            response("https://kustbladet.example/9", "200 OK\r\nContent-Type: text/html; charset=utf-8", `${page}more`, -4),
            records[4]!,
          ]),
        )
      ).filter((name) => name !== "/9"),
      ["/1", "warc/cut", "/3"],
    ));
  it("a length that is too long swallows nothing", async () => {
    const long = response("https://kustbladet.example/9", "404 OK\r\nContent-Type: text/html; charset=utf-8", page, 300);
    const packedLong = joined([gzipSync(records[1]!), gzipSync(long), gzipSync(records[4]!)]);
    assert.deepEqual(await found(packedLong), ["/1", "warc/cut", "/3"]);
  });
  it("a record that says it is longer than everything", async () =>
    assert.deepEqual(await found(response("https://kustbladet.example/1", "200 OK\r\nContent-Type: image/png", page, 99_999_999_999)), ["warc/cut"]));
  it("no length, a length of words", async () => {
    for (const length of ["", "many", "-5", "1e99"]) {
      const lying = utf8.encode(new TextDecoder("latin1").decode(records[0]).replace(/(?<=\r\nContent-Length: )\d+/, length));
      assert.deepEqual(await found(joined([lying, records[1]!])), ["warc/cut", "/1"], length);
    }
  });
  it("beginnings of records without end, in time", async () => {
    for (const line of ["\nWARC/1.0\r\n", "WARC/1.1\r\nContent-Length: 5\r\n", "\nWARC/", "\u001f\u008b\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"]) {
      const many = new Uint8Array(Buffer.from(line.repeat(Math.ceil(300_000 / line.length)), "latin1"));
      const { user } = process.cpuUsage();
      assert.deepEqual(await found(many, 1 << 14), ["warc/none"]);
      const took = (process.cpuUsage().user - user) / 1000;
      assert.ok(took < 1500, `${JSON.stringify(line)}: ${took} ms`);
    }
  });
});

describe("ZIPs of web archives", () => {
  const slices = (bytes: Uint8Array) => ({
    size: bytes.length,
    read: (start: number, length: number) => Promise.resolve(bytes.subarray(start, start + length)),
  });
  async function inZip(bytes: Uint8Array): Promise<string[]> {
    const names: string[] = [];
    for await (const one of fetchedInWacz(slices(bytes))) names.push("bytes" in one ? new URL(one.url!).pathname : one.code);
    return names;
  }
  const files = { "archive/data.warc.gz": packed, "pages/pages.jsonl": utf8.encode("{}"), "archive/more.warc": whole };

  for (const wide of [false, true])
    for (const deflated of [false, true])
      it(`${wide ? "ZIP64" : "ZIP"}${deflated ? ", deflated" : ""}`, async () =>
        assert.deepEqual(await inZip(zipOf(files, { wide, deflated })), [...pages, ...pages]));
  it("no archive in it", async () => assert.deepEqual(await inZip(zipOf({ "a.txt": whole }, {})), ["warc/none"]));
  it("no directory", async () => assert.deepEqual(await inZip(zipOf(files, {}).subarray(0, 3000)), ["warc/none"]));
  it("damaged within", async () => {
    const zip = zipOf({ "archive/a.warc": whole }, { deflated: true });
    zip.fill(0xff, 300, 340);
    assert.equal((await inZip(zip)).at(-1), "warc/cut");
  });
});
