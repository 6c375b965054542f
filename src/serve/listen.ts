/** The desk behind a port: listening, and stopping without cutting anybody off. */
import { serve, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  /** "http://127.0.0.1:4646". */
  readonly address: string;
  /** Takes no new requests, lets those that are under way end, and then resolves; what still runs after `grace` milliseconds is cut off. */
  stop(grace: number): Promise<void>;
}

/** How long the desk waits for those who dawdle, in milliseconds. */
export interface Patience {
  /** For the headers of a request: one that takes longer comes from nobody who wants a page. */
  readonly headers: number;
  /** For all of a request, 16 MB at most over a slow line. */
  readonly request: number;
  /** Between two looks for those who are over their time. */
  readonly look: number;
  /** For a connection on which nothing moves; streams send a heartbeat more often. */
  readonly still: number;
  /** For the next request on a connection: longer than proxies keep theirs, which would else send one just as it is closed. */
  readonly next: number;
}
const PATIENCE: Patience = { headers: 10_000, request: 60_000, look: 2_000, still: 120_000, next: 65_000 };
/** Bytes of all headers: cookies of ours are a few hundred. */
const HEADER_BYTES = 16 * 1024;
/** Connections at once: each takes a few kilobytes, and a browser opens six. */
const CONNECTIONS = 2_000;

/**
 * Listens; `port` 0 takes any that is free. Rejects with the error of the system where the port is taken.
 *
 *     const { address, stop } = await listen(app, "127.0.0.1", 0)
 */
export function listen(app: Hono, host: string, port: number, patience: Patience = PATIENCE): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const options = {
      requestTimeout: patience.request,
      headersTimeout: patience.headers,
      keepAliveTimeout: patience.next,
      connectionsCheckingInterval: patience.look,
      maxHeaderSize: HEADER_BYTES,
    };
    const server: ServerType = serve({ fetch: app.fetch, hostname: host, port, serverOptions: options }, (info) => {
      const shown = info.family === "IPv6" ? `[${info.address}]` : info.address;
      resolve({ address: `http://${shown}:${info.port}`, stop: (grace) => stopped(server, grace) });
    });
    server.once("error", reject);
    Object.assign(server, { maxConnections: CONNECTIONS });
    server.setTimeout(patience.still);
  });
}

function stopped(server: ServerType, grace: number): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, grace);
    server.close(() => {
      clearTimeout(cut);
      done();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
