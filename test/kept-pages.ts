/** Pages as a client fetched them, and a folder of web archives to keep them in and to read them from again. */
import assert from "node:assert/strict";
import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fetchedOf } from "../src/warc/fetched.ts";
import type { Exchange } from "../src/warc/make.ts";
import { openWarcWriter, type KeptRecord, type WarcWorld, type WarcWriter } from "../src/warc/writer.ts";

export const place = mkdtempSync(join(tmpdir(), "firsthand-"));
after(() => rmSync(place, { recursive: true, force: true }));
let folders = 0;
export const newFolder = () => join(place, `kept-${folders++}`);

export const NOON = Date.UTC(2026, 2, 12, 12);
export function world(more: Partial<WarcWorld> = {}): WarcWorld {
  let ids = 0;
  return { now: () => NOON, id: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, "0")}`, software: "firsthand/test", ...more };
}

export const article = (n: number) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Färja ${n} står stilla</title></head><body><article><h1>Färja ${n} står stilla vid kajen</h1>` +
  `<p>Färjan har legat still sedan i morse. – Vi vet inte varför, säger kaptenen Karin Lövgren till Kustbladet.</p>` +
  `<p>Ingen av de ${n + 10} passagerarna kom till skada, uppger polisen.</p></article></body></html>`;
export function exchange(path: string, body: string | Uint8Array, { status = "200 OK", headers = "" } = {}): Exchange {
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

export async function opened(folder: string, more: Partial<WarcWorld> = {}): Promise<WarcWriter> {
  const writer = await openWarcWriter(folder, world(more));
  assert.ok(!("code" in writer));
  return writer;
}
export async function kept(writer: WarcWriter, ...exchanges: readonly Exchange[]): Promise<KeptRecord[]> {
  const all: KeptRecord[] = [];
  for (const one of exchanges) {
    const put = await writer.put(one, { via: "https://kustbladet.example/feed" });
    assert.ok("file" in put, JSON.stringify(put));
    all.push(put);
  }
  return all;
}
export const filesIn = (folder: string) => readdirSync(folder).sort();

/** Addresses and codes of what a folder's files hold. */
export async function readAgain(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of filesIn(folder))
    for await (const one of fetchedOf(createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>))
      names.push("bytes" in one ? new URL(one.url!).pathname.slice(1) : one.code);
  return names;
}
