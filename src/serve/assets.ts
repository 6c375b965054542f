/**
 * The style sheet and the script of the desk, each put together of the files in assets/, read once and served under names that change with their content, so that a browser keeps
 * them for good. Pages work without the script.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { articleStyle } from "../show/article-style.ts";
import { brotliCompressSync, gzipSync } from "node:zlib";

export interface Asset {
  /** Where it is served. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

function asset(name: string, extension: string, type: string, text: string): Asset {
  const body = new Uint8Array(Buffer.from(text));
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 12);
  return {
    path: `/assets/${name}-${digest}.${extension}`,
    type,
    body,
    br: new Uint8Array(brotliCompressSync(body)),
    gzip: new Uint8Array(gzipSync(body)),
  };
}

const folder = new URL("assets/", import.meta.url);

/** The files of one kind, in the order of their names. */
const all = (extension: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** All that a page loads; each page loads the same, so that the second page loads nothing. */
export function openAssets(): { readonly style: Asset; readonly script: Asset } {
  // each file's names are its own
  const script = all(".js").map((text) => `{\n${text}\n}`);
  return {
    style: asset("desk", "css", "text/css; charset=utf-8", [...all(".css"), articleStyle].join("\n")),
    script: asset("desk", "js", "text/javascript; charset=utf-8", script.join("\n")),
  };
}
