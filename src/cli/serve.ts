/** `firsthand serve`: the desk over an archive, until it is told to stop. */
import { openApp } from "../serve/app.ts";
import { listen } from "../serve/listen.ts";
import { archiveFile, withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { problemLine } from "./read.ts";

const HOST = "127.0.0.1";
const PORT = 4646;
/** Requests under way when the desk is told to stop have so long to end. */
const GRACE_MS = 5_000;

/** Runs `serve`; the exit code is 0 when it was told to stop, 1 where it could not listen or the archive could not be opened. */
export function serve(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive) => {
    const host = typeof options["host"] === "string" ? options["host"] : HOST;
    const port = options["port"] === undefined ? PORT : Number(options["port"]);
    const app = openApp({ archive, now: () => new Date() });
    let listening;
    try {
      listening = await listen(app, host, port);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      surroundings.err(problemLine({ code: "serve/port", span: null, detail: `${host}:${port} (${code})` }, null));
      return 1;
    }
    await surroundings.out(`The desk over ${archiveFile(options)} stands at ${listening.address}\nCtrl-C stops it.\n`);
    await surroundings.stopped();
    await listening.stop(GRACE_MS);
    return 0;
  });
}
