/**
 * What is fetched is kept as it came and read again. Another program's reader must find the same records, with the digests that their bytes have.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { openReader } from "../src/pipeline.ts";
import { fetchedOf } from "../src/warc/fetched.ts";
import { article, exchange, filesIn, kept, newFolder, NOON, opened, readAgain } from "./kept-pages.ts";
import { root } from "./source.ts";

interface Seen {
  readonly record: WARCRecord;
  readonly payload: Uint8Array;
}
async function withOtherReader(file: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  for await (const record of new WARCParser(createReadStream(file) as never, { keepHeadersCase: false }))
    seen.push({ record, payload: await record.readFully(false) });
  return seen;
}
const sha256 = (...parts: readonly (Uint8Array | string)[]) =>
  `sha256:${parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex")}`;

describe("what is kept", () => {
  it("comes back byte for byte, packed and in chunks too", async () => {
    const folder = newFolder();
    const writer = await opened(folder);
    const chunked = Buffer.concat([Buffer.from("20\r\n"), Buffer.from(article(3)).subarray(0, 32), Buffer.from("\r\n0\r\n\r\n")]);
    await kept(
      writer,
      exchange("1", article(1)),
      exchange("2", gzipSync(article(2)), { headers: "Content-Encoding: gzip\r\n" }),
      exchange("3", chunked, { headers: "Transfer-Encoding: chunked\r\n" }),
      exchange("gone", "<p>Borta</p>", { status: "410 Gone" }),
    );
    assert.equal(await writer.close(), null);
    assert.deepEqual(filesIn(folder), ["20260312T120000Z-00000.warc.gz"]);
    const found = await Array.fromAsync(fetchedOf(createReadStream(join(folder, filesIn(folder)[0]!)) as AsyncIterable<Uint8Array>));
    assert.deepEqual(
      found.map((one) => ("bytes" in one ? new TextDecoder().decode(one.bytes) : one.code)),
      [article(1), article(2), Buffer.from(article(3)).subarray(0, 32).toString()],
    );
  });

  it("is read as the same articles that the pages give", async () => {
    const folder = newFolder();
    const writer = await opened(folder);
    await kept(writer, ...Array.from({ length: 5 }, (_, n) => exchange(String(n), article(n))));
    await writer.close();
    const reader = openReader();
    const direct = Array.from(
      { length: 5 },
      (_, n) => reader.read(new TextEncoder().encode(article(n)), { path: null, url: `https://kustbladet.example/${n}` }).articles[0]!,
    );
    const ran = spawnSync(join(root, "bin", "firsthand"), ["read", folder, "--json"], { encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
    const again = ran.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as (typeof direct)[number]);
    assert.equal(again.length, 5);
    for (const [n, one] of again.entries()) {
      assert.equal(one.id, direct[n]!.id);
      assert.equal(one.text, direct[n]!.text);
      assert.deepEqual(one.statements, direct[n]!.statements);
    }
  });

  it("can be taken out one by one by its place in the file", async () => {
    const folder = newFolder();
    const writer = await opened(folder);
    const places = await kept(writer, exchange("1", article(1)), exchange("2", article(2)));
    await writer.close();
    for (const [i, { file, offset, length }] of places.entries())
      assert.ok(
        gunzipSync(readFileSync(file).subarray(offset, offset + length))
          .toString()
          .includes(`Färja ${i + 1} står`),
      );
  });

  it("is one record where the body did not change, and says which", async () => {
    const folder = newFolder();
    const writer = await opened(folder);
    const places = await kept(
      writer,
      exchange("1", article(1)),
      exchange("1", article(1), { headers: "X-Try: 2\r\n" }),
      exchange("1", "", { status: "304 Not Modified" }),
      exchange("2", article(1)),
      exchange("1", article(2)),
      exchange("never", "", { status: "304 Not Modified" }),
    );
    await writer.close();
    assert.deepEqual(
      places.map(({ kind }) => kind),
      ["response", "revisit", "revisit", "response", "response", "revisit"],
    );
    assert.deepEqual(await readAgain(folder), ["1", "2", "1"]);
    const revisits = (await withOtherReader(join(folder, filesIn(folder)[0]!))).filter(({ record }) => record.warcType === "revisit");
    assert.deepEqual(
      revisits.map(({ payload }) => payload.length),
      [0, 0, 0],
    );
    const field = (name: string) => revisits.map(({ record }) => record.warcHeader(name)?.replace(/^.*\//, ""));
    assert.deepEqual(field("WARC-Profile"), ["identical-payload-digest", "server-not-modified", "server-not-modified"]);
    assert.deepEqual(field("WARC-Refers-To-Target-URI"), ["1", "1", undefined]);
    assert.deepEqual(
      revisits.map(({ record }) => record.httpHeaders?.statusCode),
      [200, 304, 304],
    );
    assert.deepEqual(field("WARC-Refers-To"), [`<urn:uuid:${places[0]!.id}>`, `<urn:uuid:${places[0]!.id}>`, undefined]);
  });
});

describe("another program's reader", () => {
  it("finds the records, their heads and digests", async () => {
    const folder = newFolder();
    const writer = await opened(folder);
    await kept(writer, exchange("å b", article(1)));
    await writer.close();
    const [info, request, response, metadata, ...rest] = await withOtherReader(join(folder, filesIn(folder)[0]!));
    assert.deepEqual(rest, []);
    assert.deepEqual(
      [info, request, response, metadata].map((one) => one!.record.warcType),
      ["warcinfo", "request", "response", "metadata"],
    );
    const { record, payload } = response!;
    assert.equal(record.warcHeaders.statusline, "WARC/1.1");
    assert.equal(record.warcTargetURI, "https://kustbladet.example/å%20b");
    assert.equal(record.warcDate, "2026-03-12T11:59:58.766Z");
    assert.equal(record.httpHeaders?.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(record.warcPayloadDigest, sha256(payload));
    assert.equal(new TextDecoder().decode(payload), article(1));
    assert.equal(record.warcBlockDigest, sha256(Buffer.from(exchange("å b", article(1)).head, "latin1"), article(1)));
    assert.equal(request!.record.warcHeader("WARC-Concurrent-To"), record.warcHeader("WARC-Record-ID"));
    assert.match(new TextDecoder().decode(metadata!.payload), /^via: https:\/\/kustbladet\.example\/feed\r\n$/);
    assert.match(new TextDecoder().decode(info!.payload), /^software: firsthand\/test\r\nformat: WARC File Format 1\.1\r\n/);
  });
});

describe("files", () => {
  it("are ended by size", async () => {
    const folder = newFolder();
    const writer = await opened(folder, { most: 3000 });
    await kept(writer, ...Array.from({ length: 6 }, (_, n) => exchange(String(n), article(n))));
    await writer.close();
    assert.ok(filesIn(folder).length > 2);
    for (const name of filesIn(folder)) assert.ok(statSync(join(folder, name)).size <= 3000, name);
    assert.deepEqual(await readAgain(folder), ["0", "1", "2", "3", "4", "5"]);
  });

  it("are ended by day, and are called open until then", async () => {
    const folder = newFolder();
    let now = NOON;
    const writer = await opened(folder, { now: () => now });
    await kept(writer, exchange("1", article(1)));
    assert.deepEqual(filesIn(folder), ["20260312T120000Z-00000.warc.gz.open"]);
    now += 12 * 3600 * 1000;
    await kept(writer, exchange("2", article(2)));
    assert.deepEqual(filesIn(folder), ["20260312T120000Z-00000.warc.gz", "20260313T000000Z-00001.warc.gz.open"]);
    assert.deepEqual(await readAgain(folder), ["1", "2"]);
    await writer.close();
  });

  it("never take the place of another", async () => {
    const folder = newFolder();
    for (const n of [1, 2, 3]) {
      const writer = await opened(folder);
      await kept(writer, exchange(String(n), article(n)));
      await writer.close();
    }
    assert.deepEqual(await readAgain(folder), ["1", "2", "3"]);
  });

  it("hold what many put at once, whole", async () => {
    const folder = newFolder();
    const writer = await opened(folder, { most: 20_000 });
    await Promise.all(Array.from({ length: 40 }, (_, n) => kept(writer, exchange(String(n), article(n)))));
    await writer.close();
    assert.deepEqual(
      (await readAgain(folder)).sort((a, b) => Number(a) - Number(b)),
      Array.from({ length: 40 }, (_, n) => String(n)),
    );
  });
});
