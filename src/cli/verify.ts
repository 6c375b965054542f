/** `firsthand verify`: Web Annotations held against the articles that they point into, so that nobody rests on words that were edited away. */
import { readFile } from "node:fs/promises";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { anchorsIn, pointersIn, type Anchor, type Pointer } from "../export/annotation-check.ts";
import { idOf } from "../export/names.ts";
import type { Archive } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { failure } from "./inputs.ts";
import { problemLine } from "./read.ts";
import { table, type Row } from "./table.ts";

const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });

/** The documents of a file: one, or one a line. Lines that are no JSON are problems. */
function documentsOf(content: string): { documents: unknown[]; problems: Problem[] } {
  const text = content.replace(/^\ufeff/u, "");
  try {
    return { documents: [JSON.parse(text)], problems: [] };
  } catch {
    const documents: unknown[] = [],
      problems: Problem[] = [];
    for (const [n, line] of text.split("\n").entries()) {
      if (!line.trim()) continue;
      try {
        documents.push(JSON.parse(line));
      } catch {
        problems.push(problem("jsonl/broken", `line ${n + 1}`));
      }
    }
    return { documents, problems };
  }
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

interface Held extends Anchor {
  readonly article: string | null;
}

/** Every pointer held against its article; those into articles that are not in the archive are lost. */
async function held(archive: Archive, pointers: readonly Pointer[]): Promise<Held[]> {
  const made: Held[] = [];
  for (const [source, own] of Map.groupBy(pointers, (pointer) => pointer.source)) {
    const id = source === null ? null : idOf("article", source);
    const article = id === null ? null : await archive.article(id);
    made.push(...anchorsIn(article?.text ?? "", own).map((anchor) => ({ article: article ? id : null, ...anchor })));
  }
  return made;
}

/** Runs `verify`; the exit code is 1 where something is lost, or the file cannot be read. */
export async function verify(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const { out, err, stdin, terminal } = surroundings;
  const path = given[0] ?? "-";
  let content: string;
  try {
    content = path === "-" ? await textOf(stdin()) : await readFile(path, "utf8");
  } catch (error) {
    err(problemLine(failure(error, path), path));
    return 1;
  }
  const { documents, problems } = documentsOf(content);
  for (const one of problems) err(problemLine(one, path));
  const pointers = documents.flatMap(pointersIn);
  if (!pointers.length) {
    err(problemLine(problem("annotation/none", path), path));
    return 1;
  }
  return withArchive(options, surroundings, true, async (archive) => {
    const found = await held(archive, pointers);
    const count = (standing: Anchor["standing"]) => found.filter((one) => one.standing === standing).length;
    if (options["json"] === true) for (const one of found) await out(`${JSON.stringify({ schema: "firsthand/anchor@1", ...one })}\n`);
    else {
      const rows = found.filter(({ standing }) => standing !== "held").map(rowOf);
      if (rows.length) await out(`${table(rows, terminal).join("\n")}\n\n`);
      await out(`${count("held")} held · ${count("moved")} moved · ${count("lost")} lost\n`);
    }
    return count("lost") || problems.length ? 1 : 0;
  });
}

const rowOf = ({ standing, exact, article, source }: Held): Row => ({
  cells: [standing, article ?? "no article"],
  words: exact.replace(/\s+/gu, " ").trim(),
  style: null,
  note: article === null ? (source ?? "no source named") : "",
});
