/**
 * A server of bad behaviour on 127.0.0.1, spoken to by names that a lookup of its own leads there, and a clock that waits for nobody.
 * What a path does is a function over the bare socket, so that no library repairs what is meant to be broken.
 */
import assert from "node:assert/strict";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { isProblem, openClient, type Answer, type Client, type FetchProblem, type World } from "../src/fetch/client.ts";
import type { Limits } from "../src/fetch/limits.ts";

export type Behaviour = (socket: Socket, request: string, count: number) => void;

export interface BadServer {
  readonly port: number;
  /** Requests seen, as "host path". */
  readonly seen: string[];
  /** Heads of the requests, in the same order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** An answer with its length. */
export const reply = (body: string | Uint8Array, headers = "Content-Type: text/html; charset=utf-8", status = "200 OK"): Behaviour => {
  const bytes = Buffer.from(body);
  return (socket) =>
    void socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\nContent-Length: ${bytes.length}\r\n\r\n`, "latin1"), bytes]));
};

export const redirect = (to: string, status = "301 Moved Permanently"): Behaviour => reply("", `Location: ${to}`, status);

/** Sends a text as it is, and ends. */
export const bare =
  (text: string): Behaviour =>
  (socket) =>
    void socket.end(text, "latin1");

/** Answers each time as the next of a row, in the end always as the last. */
export const inTurn =
  (...row: readonly Behaviour[]): Behaviour =>
  (socket, request, count) =>
    row[Math.min(count, row.length) - 1]!(socket, request, count);

/**
 * Serves behaviours by "path" or "host path"; what is not listed is 404, robots.txt too.
 *
 *     const server = await serveBadly({ "/hang": () => {} });
 */
export async function serveBadly(behaviours: Readonly<Record<string, Behaviour>>, address = "127.0.0.1", at = 0): Promise<BadServer> {
  const seen: string[] = [];
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    let head = "";
    socket.on("data", (chunk) => {
      if (head.includes("\r\n\r\n")) return;
      head += chunk.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      const path = head.split(" ")[1]!;
      const host = /^Host: ([^\r\n:]*)/im.exec(head)?.[1] ?? "";
      const name = `${host} ${path}`;
      seen.push(name);
      requests.push(head);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const behaviour = behaviours[name] ?? behaviours[path] ?? reply("nothing here", "Content-Type: text/plain", "404 Not Found");
      behaviour(socket, head, counts.get(name)!);
    });
  });
  await new Promise<void>((done) => server.listen(at, address, done));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    requests,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Counts who connects at all, on every address of this machine. */
export async function setTrap(): Promise<{ readonly port: number; readonly caught: () => number; close(): Promise<void> }> {
  let caught = 0;
  const server = createServer((socket) => {
    caught++;
    socket.on("error", () => {}).resume();
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "::", done).on("error", () => server.listen(0, "0.0.0.0", done)));
  return { port: (server.address() as AddressInfo).port, caught: () => caught, close: () => new Promise((done) => server.close(() => done())) };
}

/** A clock that stands still until somebody waits. */
export function stillClock(start = Date.UTC(2026, 2, 12)): {
  now: () => number;
  wait: World["wait"];
  pass: (ms: number) => void;
  readonly waits: number[];
} {
  let time = start;
  const waits: number[] = [];
  return {
    now: () => time,
    pass: (ms) => void (time += ms),
    waits,
    async wait(ms) {
      waits.push(ms);
      time += ms;
    },
  };
}

/** Limits for what is sound: no pauses, no further tries, and time for a machine that is busy. */
const patient: Partial<Limits> = { connect: 5000, firstByte: 5000, total: 5000, body: 1 << 20, gap: 0, slowness: 0, retries: 0 };
/** Limits under which everything bad is over in a moment. */
export const hasty: Partial<Limits> = { connect: 150, firstByte: 150, total: 300 };

/** A client whose names all lead to this machine and are allowed, as far as they end in ".example". */
export function clientOf(limits: Partial<Limits> = {}, world: Partial<World> = {}): Client {
  const clock = stillClock();
  const allow = ["bad.example", "good.example", "other.example"];
  return openClient(
    { now: clock.now, wait: clock.wait, random: () => 0.5, lookup: async () => ["127.0.0.1"], agent: "firsthand/0.1 (test)", allow, ...world },
    { ...patient, ...limits },
  );
}

/** The answer that there must be. */
export const answered = (result: Answer | FetchProblem): Answer => {
  assert.ok(!isProblem(result), isProblem(result) ? `${result.code} ${result.detail}` : "");
  return result;
};
