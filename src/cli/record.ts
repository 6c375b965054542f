/**
 * `firsthand record`: a page becomes a fixture for work on its outlet: a folder with the page as it was fetched, when and how, and what the reader
 * makes of it now. Whoever works on the outlet corrects expected.json to what a person reads on the page, and the tests then hold the reader to it.
 */
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Copy, Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import type { Answer } from "../fetch/client.ts";
import { openReader, type Reader } from "../pipeline.ts";
import type { Surroundings } from "./commands.ts";
import { allowedHosts, openNetwork } from "./network.ts";
import { problemLine } from "./read.ts";

const WRONG_USAGE = 2;
/** Headers that tell how a page was meant to be read, or when it was made. */
const TELLING = ["content-type", "content-language", "date", "last-modified", "etag", "link"];
/** A name of a folder that a person can still read. */
const LONGEST_NAME = 60;

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** What expected.json holds of a page: the fields that a person would check, and each block with its words. */
export function expectedOf(copies: readonly Copy[], problems: readonly Problem[]): object {
  const articles = copies.map(({ text, blocks, origin, ...copy }) => ({
    ...copy,
    id: copy.id.length,
    url: origin.url,
    format: origin.format,
    blocks: blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`),
  }));
  return { problems, articles };
}

/** What meta.json holds: where and when the page was fetched, and what HTTP said of it. */
interface Meta {
  readonly url: string;
  readonly asked: string;
  readonly fetched: string;
  readonly charset: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const named = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, LONGEST_NAME);

/** The folder of a page below that of its outlet: "kystbladet/ferja-ble-liggende". */
function folderOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const outlet = hostname.replace(/^(?:www|m|amp)\./u, "").replace(/\.[^.\d]+$/u, "");
  const parts = decodeSafely(pathname).split("/").filter(Boolean);
  // numbers and "index" name no article
  const telling = parts.findLast((part) => /\p{L}.*[-_].*\p{L}/u.test(part)) ?? parts.at(-1) ?? "";
  return join(named(outlet) || "outlet", named(telling.replace(/\.\w{2,5}$/u, "")) || "page");
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Runs `record`; the exit code is 1 where a page could not be fetched or written, 2 where the command line is wrong. */
export async function record(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  const allow = allowedHosts(options);
  if ("code" in allow) {
    err(problemLine(allow, "--allow-host"));
    return WRONG_USAGE;
  }
  const to = typeof options["to"] === "string" ? options["to"] : ".";
  const reader = openReader();
  const network = openNetwork(surroundings, allow);
  const progress = surroundings.progress();
  let failed = 0;
  for (const [i, url] of given.entries()) {
    const answer = await network.get(url, (seconds) => progress.at(i, given.length, `${url} · ${seconds} s`));
    progress.clear();
    const kept = "code" in answer ? answer : await keep(answer, to, reader, surroundings.now());
    if ("code" in kept) {
      err(problemLine(kept, url));
      failed++;
    } else if (options["json"] === true) await out(`${JSON.stringify({ schema: "firsthand/recording@1", ...kept })}\n`);
    else await out(`${kept.folder}: page.html, meta.json, expected.json\n  Correct expected.json to what a person reads on the page.\n`);
  }
  network.close();
  return failed ? 1 : 0;
}

async function keep(answer: Answer, to: string, reader: Reader, now: Date): Promise<{ folder: string; url: string } | Problem> {
  const { final: url, charset, headers, bytes } = answer;
  const { copies, problems } = reader.copies(bytes, { path: "page.html", url, charset });
  const other =
    copies.find(({ origin }) => origin.format !== "page")?.origin.format ?? problems.find(({ code }) => /^(?:input|feed)\//u.test(code))?.code;
  if (other) return problem("record/no-page", other);
  const meta: Meta = {
    url,
    asked: answer.url,
    fetched: now.toISOString(),
    charset,
    headers: Object.fromEntries(TELLING.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : []))),
  };
  const folder = join(to, folderOf(url));
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["page.html", bytes],
    ["meta.json", `${JSON.stringify(meta, null, 2)}\n`],
    ["expected.json", `${JSON.stringify(expectedOf(copies, problems), null, 2)}\n`],
  ];
  try {
    // what stands there may have been corrected by hand
    if (await stat(folder).catch(() => null)) return problem("record/exists", folder);
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return problem("output/unwritable", `${folder} (${String(error.code)})`);
  }
  return { folder, url };
}
