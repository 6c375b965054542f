/** Inputs as the command line takes them apart: a web archive page by page wherever it comes from and whatever it is called, everything else whole. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { portionsOf } from "../src/cli/portions.ts";
import { root } from "./source.ts";
import { zipOf } from "./zip.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-"));
after(() => rmSync(place, { recursive: true, force: true }));

const page = (n: number) =>
  `<!doctype html><html lang="nb"><head><title>Ferje ${n} går igjen</title></head><body><article><h1>Ferje ${n} går igjen etter tre dager</h1>` +
  `<p>Ferjen går igjen etter tre dager ved kai. – Det var en sikring, sier kaptein Sissel Lunde til Kystbladet.</p></article></body></html>`;
const record = (n: number) => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(n)}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kystbladet.example/${n}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
};
const plain = Buffer.from([1, 2, 3].map(record).join(""));
const packed = Buffer.concat([1, 2, 3].map((n) => gzipSync(record(n))));
const wacz = Buffer.from(zipOf({ "datapackage.json": Buffer.from("{}"), "archive/a.warc.gz": packed }, { wide: true }));

async function* inParts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}
const none = () => inParts(new Uint8Array());

/** Addresses, lengths of what has none, and codes. */
async function portions(path: string | null, stdin = none, passing: (far: string) => void = () => {}): Promise<string[]> {
  const found: string[] = [];
  for await (const one of portionsOf({ path }, { stdin, network: { get: () => assert.fail("the network is asked"), close: () => {} } }, passing))
    found.push("bytes" in one ? (one.url ?? String(one.bytes.length)) : one.code);
  return found;
}
const pages = [1, 2, 3].map((n) => `https://kystbladet.example/${n}`);

describe("a web archive is told by what it holds", () => {
  for (const [kind, bytes] of Object.entries({ plain, packed, wacz })) {
    it(`a ${kind} one of any name`, async () => {
      const path = join(place, `${kind}.dat`);
      writeFileSync(path, bytes);
      assert.deepEqual(await portions(path), pages);
    });
    it(`a ${kind} one on standard input`, async () => assert.deepEqual(await portions(null, () => inParts(bytes)), pages));
  }
  it("what is only called so is said", async () => {
    const path = join(place, "no.warc.gz");
    writeFileSync(path, "<html>");
    assert.deepEqual(await portions(path), ["warc/none"]);
  });
  it("everything else is one portion", async () => {
    const path = join(place, "WARC.txt");
    for (const bytes of [
      Buffer.from("WARC/1.0 er et format.\n\nDet er alt."),
      gzipSync("tekst"),
      Buffer.from(zipOf({ "word/document.xml": plain }, {})),
    ]) {
      writeFileSync(path, bytes);
      assert.deepEqual(await portions(path), [String(bytes.length)]);
      assert.deepEqual(await portions(null, () => inParts(bytes)), [String(bytes.length)]);
    }
  });
  it("a web archive that stops coming is read as far as it came", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield packed;
      yield Buffer.concat([packed, packed, packed, packed, packed]).subarray(0, -60);
      throw new Error("reset");
    }
    const found = await portions(null, broken);
    assert.deepEqual(found.slice(-3), [...pages.slice(0, 2), "warc/cut"]);
    assert.equal(found.length, 18);
  });
});

describe("how far a web archive is", () => {
  it("is told in bytes, of all where it is a file", async () => {
    const path = join(place, "far.warc");
    const film = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kystbladet.example/film\r\nContent-Length: 2600000\r\n\r\n`;
    const long = Buffer.concat([plain, Buffer.from(film), Buffer.alloc(2_600_000), Buffer.from("\r\n\r\n")]);
    writeFileSync(path, long);
    const heard: string[] = [];
    await portions(path, none, (far) => void heard.push(far));
    assert.deepEqual([...new Set(heard)], ["0 of 3 MB", "1 of 3 MB", "2 of 3 MB", "3 of 3 MB"]);
    heard.length = 0;
    await portions(
      null,
      () => inParts(long),
      (far) => void heard.push(far),
    );
    assert.equal(heard.at(-1), "3 MB");
  });
});

describe("the command line", () => {
  it("reads a web archive from a pipe", () => {
    const ran = spawnSync(join(root, "bin", "firsthand"), ["read", "-", "--json"], { input: packed, encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
    const urls = ran.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { origin: { url: string } }).origin.url);
    assert.deepEqual(urls, pages);
  });
});
