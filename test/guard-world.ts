/** A guarded desk on a port of this machine, for those who attack it: users, a clock that is set by hand, and requests as raw as need be. */
import { mkdtempSync, rmSync } from "node:fs";
import { request as ask, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellStories } from "../src/inquiry/tell.ts";
import { packs } from "../src/lang/index.ts";
import { openApp, type World } from "../src/serve/app.ts";
import { HOME, type Guarding } from "../src/serve/guard/caller.ts";
import { hashOf } from "../src/serve/guard/secrets.ts";
import { listen, type Patience } from "../src/serve/listen.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { addAll } from "./store-entries.ts";

export const TOKEN = "a-token-of-the-desk-itself";
export const PASSWORD = "correct horse battery";
/** As a desk that others can reach: closed to whoever shows no key. */
export const CLOSED: Guarding = { ...HOME, locked: true, token: TOKEN };

const secret = hashOf(PASSWORD);

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface GuardWorld {
  readonly archive: Archive;
  readonly file: string;
  readonly port: number;
  readonly logged: string[];
  readonly bugs: unknown[];
  /** Moves the clock on by so many seconds. */
  pass(seconds: number): void;
  /** Sends a request; `host` is what the Host header says. */
  ask(path: string, request?: Request): Promise<Answer>;
  /** Sends bytes as they stand, and resolves to what comes back until the connection ends, or after `ms`. */
  raw(bytes: string, ms?: number): Promise<{ readonly text: string; readonly ended: boolean }>;
  /** Opens a page as a browser does, and sends a form of it. */
  send(path: string, fields: Readonly<Record<string, string>>, more?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The cookies that a browser has after signing in. */
  signIn(name?: string, password?: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the desk; users "reader" and "writer" may sign in where it is closed. */
export async function openGuardWorld(guarding: Guarding = CLOSED, more: Partial<World> & { readonly patience?: Patience } = {}): Promise<GuardWorld> {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-guard-"));
  const file = join(folder, "a.db");
  let time = Date.parse("2026-03-12T08:00:00Z");
  const now = () => new Date(time);
  const archive = openArchive(file, { packs, now: () => now().toISOString() });
  await addAll(archive, [
    { url: "https://a.example/1", title: "Bron stängs", text: "– Vi stänger bron, säger Karin Ek.", language: "sv", published: "2026-03-10" },
  ]);
  await tellStories(archive, { now });
  if (guarding.locked)
    for (const [name, role] of [
      ["reader", "read"],
      ["writer", "write"],
    ] as const)
      await archive.accounts.put({ name, role, secret: await secret, added: time });
  const logged: string[] = [];
  const bugs: unknown[] = [];
  const { patience, ...world } = more;
  const app = openApp({ archive, now, guarding, log: (line) => logged.push(line), bug: (error) => bugs.push(error), ...world });
  const listening = await listen(app, "127.0.0.1", 0, patience);
  const port = Number(new URL(listening.address).port);

  const send = (path: string, { method = "GET", headers = {}, body }: Request = {}): Promise<Answer> =>
    new Promise((done, failed) => {
      const sent = ask({ host: "127.0.0.1", port, path, method, headers: { Connection: "close", ...headers } }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part) => (text += part));
        answer.on("end", () => done({ status: answer.statusCode!, headers: answer.headers, body: text }));
      });
      sent.on("error", failed);
      sent.end(body);
    });
  const cookiesOf = (answer: Answer): string =>
    (answer.headers["set-cookie"] ?? [])
      .map((cookie) => cookie.split(";")[0]!)
      .filter((cookie) => !cookie.endsWith("="))
      .join("; ");
  const form = async (path: string, fields: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) => {
    const page = await send(path === "/trace" ? path : "/login", { headers: more });
    const cookie = more["Cookie"] ?? cookiesOf(page);
    const mark = /name="mark" value="([^"]+)"/u.exec(page.body)![1]!;
    return send(path, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Origin: `http://127.0.0.1:${port}`,
        "Sec-Fetch-Site": "same-origin",
        ...more,
        Cookie: cookie,
      },
      body: new URLSearchParams({ mark, ...fields }).toString(),
    });
  };
  return {
    archive,
    file,
    port,
    logged,
    bugs,
    pass: (seconds) => void (time += seconds * 1000),
    ask: send,
    raw: (bytes, ms = 5000) =>
      new Promise((done) => {
        let text = "";
        const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
        const over = (ended: boolean) => {
          clearTimeout(clock);
          socket.destroy();
          done({ text, ended });
        };
        const clock = setTimeout(() => over(false), ms);
        socket.on("data", (part) => (text += part.toString("latin1")));
        socket.on("error", () => over(true));
        socket.on("close", () => over(true));
      }),
    send: form,
    async signIn(name = "reader", password = PASSWORD) {
      const answer = await form("/login", { name, password, back: "/" });
      return cookiesOf(answer);
    },
    async close() {
      await listening.stop(500);
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
