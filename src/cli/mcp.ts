/**
 * `firsthand mcp`: the Model Context Protocol over standard input and output, for a client that starts this program beside itself. Standard
 * output is the protocol's alone; it ends when the client closes its end, or when it is told to.
 */
import { resolve, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import type { ProblemCode } from "../errors.ts";
import { openInquiriesBeside } from "../serve/inquiries.ts";
import { openMcp } from "../serve/mcp/server.ts";
import { archiveFile, withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { textOf } from "./filters.ts";
import { problemLine } from "./read.ts";

type Given = Readonly<Record<string, unknown>>;

const WRONG_USAGE = 2;
/** Characters of a message at most: a text of 100,000 as JSON writes the worst of them, and what stands around it. */
const LONGEST_MESSAGE = 1 << 20;

/** The address of a desk without the slash at its end; a problem where it is none, null where nobody says. */
function deskOf(options: Given): string | null | { readonly code: ProblemCode; readonly detail: string } {
  const text = textOf(options, "desk");
  if (text === undefined) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/u.test(address.protocol) || address.username || address.search || address.hash)
    return { code: "mcp/desk", detail: text };
  return address.href.replace(/\/$/u, "");
}

/** What the configuration of a client takes, as most of them read it. */
function configOf(options: Given, home: string, desk: string | null): string {
  const command = join(home, "bin", "firsthand");
  const args = ["mcp", "--archive", resolve(archiveFile(options)), ...(desk === null ? [] : ["--desk", desk])];
  return `${JSON.stringify({ mcpServers: { firsthand: { command, args } } }, null, 2)}\n`;
}

/** Runs `mcp`; the exit code is 0 when the client has gone, 1 where there is no archive or a message is too long, 2 where an option is wrong. */
export async function mcp(_: readonly string[], options: Given, surroundings: Surroundings): Promise<number> {
  const { err, out, home, stdin, stopped, software } = surroundings;
  const desk = deskOf(options);
  if (desk !== null && typeof desk === "object") {
    err(problemLine({ ...desk, span: null }, "mcp"));
    return WRONG_USAGE;
  }
  if (options["config"]) {
    await out(configOf(options, home, desk));
    return 0;
  }
  return withArchive(options, surroundings, true, async (archive, file) => {
    const bug = (error: unknown) => {
      const detail = error instanceof Error ? (surroundings.debug ? (error.stack ?? "") : `${error.name}: ${error.message}`) : String(error);
      err(problemLine({ code: "internal/bug" satisfies ProblemCode, span: null, detail }, null));
    };
    const { inquiries, thread } = openInquiriesBeside(archive, file);
    const input = Readable.from(stdin());
    const output = new Writable({
      write(chunk, _encoding, done) {
        void out(String(chunk)).finally(done);
      },
    });
    let tooLong = false;
    try {
      const transport = new StdioServerTransport(input, output, { maxBufferSize: LONGEST_MESSAGE });
      const connection = serveStdio(() => openMcp({ archive, inquiries, software, base: desk, bug }), {
        transport,
        onerror: ({ message }) => void (tooLong ||= /maximum|exceed/iu.test(message)),
      });
      // the client's end, or a message that is too long
      const gone = new Promise<void>((end) => {
        const { onclose } = transport;
        transport.onclose = () => {
          onclose?.();
          end();
        };
      });
      await Promise.race([gone, stopped()]);
      await connection.close();
      if (!tooLong) return 0;
      err(problemLine({ code: "mcp/message" satisfies ProblemCode, span: null, detail: `the limit is ${LONGEST_MESSAGE >> 20} MB` }, "mcp"));
      return 1;
    } finally {
      input.destroy();
      await thread.stop();
    }
  });
}
