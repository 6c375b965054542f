/**
 * A web archive of 2 GB, made here and thrown away: pages of 90 kB with an article each between pictures, as a crawl has them. It is read by the
 * reader of web archives, by warcio and by the command line, each in a process of its own. Fails where pages are lost, where the reader is slower than
 * warcio, and where the command line takes more than 400 MB. `node bench/warc.ts 0.2` makes a smaller one: GB.
 */
import { spawnSync } from "node:child_process";
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { fetchedOf } from "../src/warc/fetched.ts";
import { exchangeRecords } from "../src/warc/make.ts";
import { root } from "../test/source.ts";
import { line } from "./feed.ts";
import { random } from "./texts.ts";

const MOST_RSS_MB = 400;
/** Bytes of the file for each page: the page itself and its pictures. */
const PER_PAGE = 200_000;
const PICTURE = 64_000;
const AT = Date.UTC(2026, 2, 12);

/** The i-th page: menus, links and scripts around the i-th article of the feed. */
function page(i: number): string {
  const { title, text, published, outlet } = JSON.parse(line(i)) as Record<string, string>;
  const next = random(i + 1);
  const word = () => Math.floor(next() * 2 ** 31).toString(36);
  const links = Array.from({ length: 350 }, () => `<li class="item ${word()}"><a href="/${word()}/${word()}">${word()} ${word()}</a></li>`).join(
    "\n",
  );
  const script = Array.from({ length: 1200 }, () => `f("${word()}",${word().length},{k:"${word()}"});`).join("\n");
  const paragraphs = text!
    .split("\n\n")
    .map((one) => `<p class="body">${one}</p>`)
    .join("\n");
  return (
    `<!doctype html><html><head><meta charset="utf-8"><title>${title} - ${outlet}</title><meta property="og:site_name" content="${outlet}">` +
    `<meta property="article:published_time" content="${published}T08:00:00Z"><script>${script}</script></head><body><nav><ul>${links}</ul></nav>` +
    `<main><article><h1>${title}</h1>${paragraphs}</article></main><footer><ul>${links}</ul></footer></body></html>`
  );
}

function picture(seed: number): Buffer {
  const next = random(seed + 7);
  const body = Buffer.from(Uint32Array.from({ length: PICTURE / 4 }, () => next() * 2 ** 32).buffer);
  const block = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n"), body]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${seed}.jpg\r\nWARC-Date: 2026-03-12T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]), { level: 1 });
}

async function make(file: string, pages: number): Promise<void> {
  const pictures = Array.from({ length: 16 }, (_, i) => picture(i));
  const out = openSync(file, "w");
  let ids = 0;
  for (let i = 0; i < pages; i++) {
    const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    const exchange = {
      url: `https://news.example/${i}`,
      at: AT + i,
      address: "",
      request: "GET / HTTP/1.1\r\n\r\n",
      head,
      body: new TextEncoder().encode(page(i)),
    };
    const { bytes } = await exchangeRecords(exchange, null, {}, () => String(ids++));
    writeSync(out, bytes);
    for (let size = bytes.length, n = 0; size < PER_PAGE; size += PICTURE, n++) writeSync(out, pictures[(i + n) % pictures.length]!);
  }
  closeSync(out);
}

const readers: Readonly<Record<string, (file: string) => Promise<number>>> = {
  async firsthand(file) {
    let pages = 0;
    for await (const one of fetchedOf(createReadStream(file, { highWaterMark: 1 << 19 }) as AsyncIterable<Uint8Array>)) if ("bytes" in one) pages++;
    return pages;
  },
  async warcio(file) {
    let pages = 0;
    for await (const record of new WARCParser(createReadStream(file, { highWaterMark: 1 << 19 }) as never)) {
      if (record.warcType !== "response" || !record.httpHeaders?.headers.get("content-type")?.includes("html")) continue;
      await record.readFully(true);
      pages++;
    }
    return pages;
  },
};

/** What a process of its own found, in which time, with how much memory. */
function measured(program: string, ...args: readonly string[]): { pages: number; seconds: number; rss: number } {
  const from = performance.now();
  const hook = `process.on("exit", () => process.stderr.write("rss " + process.resourceUsage().maxRSS + "\\n"))`;
  const env = { ...process.env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` };
  const ran = spawnSync("sh", ["-c", '"$0" "$@" | wc -l', program, ...args], { encoding: "utf8", maxBuffer: 1 << 28, env });
  const rss = Number(/rss (\d+)/.exec(ran.stderr)?.[1] ?? NaN) / 1000;
  return { pages: Number(ran.stdout.trim()), seconds: (performance.now() - from) / 1000, rss };
}

const [first = "2", second] = process.argv.slice(2);
const reader = readers[first];
if (reader && second) {
  const pages = await reader(second);
  process.stdout.write("page\n".repeat(pages));
} else {
  const place = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
  try {
    const pages = Math.round((Number(first) * 1e9) / PER_PAGE);
    const file = join(place, "crawl.warc.gz");
    await make(file, pages);
    const megabytes = statSync(file).size / 1e6;
    const own = join(root, "bench", "warc.ts");
    const found = new Map([
      ...Object.keys(readers).map((name) => [name, measured(process.execPath, own, name, file)] as const),
      ["firsthand read", measured(join(root, "bin", "firsthand"), "read", file, "--json")] as const,
    ]);
    console.log(`${megabytes.toFixed(0)} MB, ${pages} pages`);
    for (const [name, { pages: read, seconds, rss }] of found)
      console.log(
        `${name.padEnd(16)}${(megabytes / seconds).toFixed(0).padStart(6)} MB/s ${(read / seconds).toFixed(0).padStart(6)} pages/s ${rss.toFixed(0).padStart(6)} MB of memory`,
      );
    const fails = [
      ...[...found].flatMap(([name, one]) => (one.pages === pages ? [] : [`${name} finds ${one.pages} pages of ${pages}`])),
      ...(found.get("firsthand")!.seconds > found.get("warcio")!.seconds ? ["web archives are read slower than by warcio"] : []),
      ...(found.get("firsthand read")!.rss <= MOST_RSS_MB ? [] : [`the command line takes more than ${MOST_RSS_MB} MB`]),
    ];
    for (const one of fails) console.error(`bench: ${one}`);
    process.exitCode = fails.length ? 1 : 0;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
