/**
 * What is fetched is kept as it came and read again: whole, after a kill, after a full disk. Another program's reader must find the same records,
 * with the digests that their bytes have.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { openReader } from "../src/pipeline.ts";
import { fetchedOf } from "../src/warc/fetched.ts";
import type { Exchange } from "../src/warc/make.ts";
import { openWarcWriter, type KeptRecord, type WarcWorld, type WarcWriter } from "../src/warc/writer.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-"));
after(() => rmSync(place, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(place, `kept-${folders++}`);

const NOON = Date.UTC(2026, 2, 12, 12);
function world(more: Partial<WarcWorld> = {}): WarcWorld {
  let ids = 0;
  return { now: () => NOON, id: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, "0")}`, software: "firsthand/test", ...more };
}

const article = (n: number) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Färja ${n} står stilla</title></head><body><article><h1>Färja ${n} står stilla vid kajen</h1>` +
  `<p>Färjan har legat still sedan i morse. – Vi vet inte varför, säger kaptenen Karin Lövgren till Kustbladet.</p>` +
  `<p>Ingen av de ${n + 10} passagerarna kom till skada, uppger polisen.</p></article></body></html>`;
function exchange(path: string, body: string | Uint8Array, { status = "200 OK", headers = "" } = {}): Exchange {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    url: `https://kustbladet.example/${path}`,
    at: NOON - 1234,
    address: "192.0.2.7",
    request: `GET /${path} HTTP/1.1\r\nHost: kustbladet.example\r\n\r\n`,
    head: `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}Server: åäö\r\n\r\n`,
    body: bytes,
  };
}

async function opened(folder: string, more: Partial<WarcWorld> = {}): Promise<WarcWriter> {
  const writer = await openWarcWriter(folder, world(more));
  assert.ok(!("code" in writer));
  return writer;
}
async function kept(writer: WarcWriter, ...exchanges: readonly Exchange[]): Promise<KeptRecord[]> {
  const all: KeptRecord[] = [];
  for (const one of exchanges) {
    const put = await writer.put(one, { via: "https://kustbladet.example/feed" });
    assert.ok("file" in put, JSON.stringify(put));
    all.push(put);
  }
  return all;
}
const filesIn = (folder: string) => readdirSync(folder).sort();

/** Addresses and codes of what a folder's files hold. */
async function readAgain(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of filesIn(folder))
    for await (const one of fetchedOf(createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>))
      names.push("bytes" in one ? new URL(one.url!).pathname.slice(1) : one.code);
  return names;
}

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

describe("what goes wrong", () => {
  it("a record that was cut: the reader says so, the next writer cuts it off", async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await kept(first, exchange("1", article(1)), exchange("2", article(2)));
    const name = join(folder, filesIn(folder)[0]!);
    truncateSync(name, statSync(name).size - 500);
    assert.deepEqual(await readAgain(folder), ["1", "warc/cut"]);
    const second = await opened(folder);
    assert.deepEqual(
      second.repaired.map(({ file, cut }) => [file, cut > 0]),
      [[name.replace(".open", ""), true]],
    );
    await kept(second, exchange("3", article(3)));
    await second.close();
    assert.deepEqual(await readAgain(folder), ["1", "3"]);
  });

  it("a file without a whole record is removed", async () => {
    const folder = newFolder();
    await (await opened(folder)).close();
    writeFileSync(join(folder, "a.warc.gz.open"), "half");
    const writer = await opened(folder);
    assert.deepEqual(writer.repaired, [{ file: join(folder, "a.warc.gz"), cut: 4 }]);
    assert.deepEqual(filesIn(folder), []);
  });

  it("a folder that cannot be made", async () => {
    writeFileSync(join(place, "file"), "");
    const writer = await openWarcWriter(join(place, "file", "in"), world());
    assert.ok("code" in writer);
    assert.equal(writer.code, "output/unwritable");
  });

  const child = (folder: string, body: string) => `
    import { openWarcWriter } from ${JSON.stringify(join(root, "src", "warc", "writer.ts"))};
    let ids = 0;
    const writer = await openWarcWriter(${JSON.stringify(folder)}, { now: () => ${NOON}, id: () => "00000000-0000-4000-8000-" + String(ids++).padStart(12, "0"), software: "x" });
    const exchange = (n, size) => ({ url: "https://kustbladet.example/" + n, at: ${NOON}, address: "", request: "", head: "HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n",
      body: new TextEncoder().encode("<p>" + Array.from({ length: size }, (_, i) => (i * 7919 * (n + 3)) % 1000003).join(" ")) });
    ${body}`;
  const start = (code: string) => [process.execPath, ["--input-type=module-typescript", "-e", code]] as const;

  it("a kill at any moment loses nothing that was said to be kept", async () => {
    for (const after of [20, 35, 60]) {
      const folder = newFolder();
      const [node, args] = start(
        child(
          folder,
          `for (let n = 0; ; n++) { const put = await writer.put(exchange(n, 3000)); if ("file" in put) process.stdout.write(n + "\\n"); }`,
        ),
      );
      const running = spawn(node, args, { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      await new Promise<void>((done) => {
        running.stdout.on("data", (text: Buffer) => {
          said += String(text);
          if (said.split("\n").length > after) running.kill("SIGKILL");
        });
        running.on("close", () => done());
      });
      const numbers = said.split("\n").slice(0, -1);
      assert.ok(numbers.length >= after);
      const next = await opened(folder);
      assert.equal(next.repaired.length, 1);
      await kept(next, exchange("next", article(1)));
      await next.close();
      const found = await readAgain(folder);
      assert.deepEqual(found.slice(0, numbers.length), numbers);
      assert.equal(found.at(-1), "next");
      assert.ok(!found.includes("warc/cut"));
    }
  });

  it("a disk that is full: said, nothing torn, and tried again", { skip: process.platform === "win32" }, async () => {
    const folder = newFolder();
    const [node, args] = start(
      child(
        folder,
        `const said = [];
         for (let n = 0; n < 12; n++) { const put = await writer.put(exchange(n, n === 5 ? 60000 : 400)); said.push("code" in put ? put.code : String(n)); }
         said.push(String((await writer.close())?.code ?? "closed"));
         process.stdout.write(JSON.stringify(said));`,
      ),
    );
    // no file larger than 64 blocks of 512 bytes: writing beyond fails as it does on a full disk
    const ran = spawnSync("sh", ["-c", 'ulimit -f 64; exec "$0" "$@"', node, ...args], { encoding: "utf8" });
    const said = JSON.parse(ran.stdout) as string[];
    assert.equal(said[5], "output/unwritable", ran.stdout + ran.stderr);
    const numbers = said.filter((one) => /^\d+$/.test(one));
    assert.ok(numbers.includes("6"), "the next ones fit");
    assert.deepEqual(await readAgain(folder), numbers);
  });
});
