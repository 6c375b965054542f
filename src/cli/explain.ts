/** `firsthand explain`: one sentence, what was tried on it and what was found, line by line. */
import { explain, findingLines, traceLines } from "../explain.ts";
import { packs } from "../lang/index.ts";
import type { Pack } from "../lang/pack.ts";
import { openReader } from "../pipeline.ts";
import type { Surroundings } from "./commands.ts";
import { visible } from "../show/marks.ts";
import { problemLine } from "./read.ts";

/** Runs `explain`; the exit code is 0, or 2 where the language is unknown or unclear. */
export async function explainSentence(
  given: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { out, err, terminal }: Surroundings,
): Promise<number> {
  const sentence = given.join(" ");
  const code = typeof options["lang"] === "string" ? options["lang"] : languageOf(sentence);
  const pack = packs.find((one) => one.code === code);
  if (!pack) {
    const asked = options["lang"] !== undefined;
    err(problemLine({ code: asked ? "language/unknown" : "language/unclear", span: null, detail: asked ? String(code) : "" }, "explain"));
    return 2;
  }
  const explanation = explain(sentence, pack.code);
  const heading = (text: string) => terminal.paint("bold", text);
  const found = findingLines(explanation);
  const tried = traceLines(explanation);
  const lines = [
    heading(`In ${pack.name}: ${visible(sentence)}`),
    "",
    heading("Tried"),
    ...(tried.length ? tried : ["no word that could attribute anything"]).map((line) => `  ${visible(line)}`),
    "",
    heading("Found"),
    ...(found.length ? found : ["nothing"]).map((line) => `  ${visible(line)}`),
  ];
  await out(`${lines.join("\n")}\n`);
  return 0;
}

/** The language that the reader takes a sentence for. */
function languageOf(sentence: string): Pack["code"] | null {
  const { articles } = openReader().read(new TextEncoder().encode(sentence), { path: null, url: null });
  return articles[0]?.language ?? null;
}
