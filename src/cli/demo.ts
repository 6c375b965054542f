/**
 * `firsthand demo`: reads the invented newsroom of examples/, prints it, writes its page to out/demo.html and ends.
 * A browser is opened only where there is a display.
 */
import { mkdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Surroundings } from "./commands.ts";
import { read } from "./read.ts";

/** Runs `demo`; exit codes as those of `read`. */
export async function demo(_: readonly string[], __: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  const examples = relative("", join(surroundings.home, "examples")) || ".";
  const code = await read([examples], {}, surroundings);
  if (code) return code;
  const file = join("out", "demo.html");
  try {
    await mkdir("out", { recursive: true });
  } catch {
    // the page cannot be written either, and that is said with its advice
  }
  const quiet: Surroundings = { ...surroundings, out: async () => {} };
  const written = await read([examples], { html: file }, quiet);
  if (written) return written;
  const opened = surroundings.open(resolve(file));
  await surroundings.out(
    `\n${opened ? "Opening the same as a page" : "The same as a page, to open in a browser"}: ${resolve(file)}\nYour own texts: firsthand read FILE, or firsthand read FOLDER --html page.html\n`,
  );
  return 0;
}
