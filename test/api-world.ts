/** A desk over the invented newsroom, in memory, with a clock that stands still and a way to this machine's own servers: for tests of what programs ask. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openClient, type Client } from "../src/fetch/client.ts";
import { tellStories } from "../src/inquiry/tell.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openApp } from "../src/serve/app.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { files, root } from "./source.ts";

/** The time of every test. */
export const TIME = Date.UTC(2026, 2, 13, 8);

export interface DeskWorld {
  readonly archive: Archive;
  readonly app: ReturnType<typeof openApp>;
  readonly client: Client;
  readonly stop: AbortController;
  /** Adds a text as an article and tells its story. */
  add(text: string, more?: Readonly<Record<string, string>>): Promise<string[]>;
}

/** A client that asks servers of this machine too, and waits for nothing. */
export const ownClient = (allow: readonly string[] = ["127.0.0.1"], now: () => number = () => TIME): Client =>
  openClient(
    {
      now,
      wait: async () => {},
      random: () => 0.5,
      lookup: async () => ["127.0.0.1"],
      agent: "firsthand/0 (test)",
      allow,
    },
    { gap: 0, retries: 0 },
  );

let numbered = 0;
/** UUIDs that are the same in every run. */
export const nextId = (): string => `00000000-0000-4000-8000-${String(++numbered).padStart(12, "0")}`;

/** Opens a desk; `filled` over the invented newsroom, else over nothing. Where `inward` is set nothing can be added or fetched. */
export async function openDesk({
  filled = true,
  inward = false,
  archive: given,
}: { filled?: boolean; inward?: boolean; archive?: Archive } = {}): Promise<DeskWorld> {
  const now = () => new Date(TIME);
  const archive = given ?? openArchive(":memory:", { packs, now: () => now().toISOString() });
  const intake = openIntake(archive);
  if (filled)
    for (const { path } of files(["examples"], /./)) await intake.keep(intake.copies(readFileSync(join(root, path)), { path, url: null }).copies);
  await tellStories(archive, { now });
  const client = ownClient();
  const stop = new AbortController();
  const wait = (ms: number, signal: AbortSignal) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, Math.min(ms, 20));
      signal.addEventListener("abort", () => (clearTimeout(timer), done()));
    });
  const outside = { id: nextId, software: "firsthand/0.0.0", wait, stopping: stop.signal };
  const app = openApp({ archive, now, outside: inward ? outside : { ...outside, writer: () => archive, client: async () => client } });
  return {
    archive,
    app,
    client,
    stop,
    async add(text, more = {}) {
      const [title, ...rest] = text.split("\n");
      const line = JSON.stringify({ title, text: rest.join("\n"), ...more });
      const taken = await intake.keep(intake.copies(new TextEncoder().encode(line), { path: "new.jsonl", url: null }).copies);
      await tellStories(archive, { now });
      return taken.map(({ id }) => id);
    },
  };
}

export interface Receiver {
  readonly url: string;
  readonly host: string;
  close(): Promise<void>;
}

/** A server on this machine. */
export async function receive(answer: (request: IncomingMessage, body: string, response: ServerResponse) => void): Promise<Receiver> {
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => answer(request, Buffer.concat(parts).toString("utf8"), response));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
