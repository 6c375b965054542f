/** The desk behind a port: listening, and stopping without cutting anybody off. */
import { serve, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  /** "http://127.0.0.1:4646". */
  readonly address: string;
  /** Takes no new requests, lets those that are under way end, and then resolves; what still runs after `grace` milliseconds is cut off. */
  stop(grace: number): Promise<void>;
}

/** A header that takes longer to arrive comes from nobody who wants a page. */
const HEADERS_MS = 10_000;
/** The longest that one request may take to arrive. */
const REQUEST_MS = 60_000;
/** So often it is looked for those who dawdle. */
const LOOK_MS = 2_000;
/** A connection on which nothing moves for so long is let go; streams send a heartbeat more often. */
const STILL_MS = 120_000;
/** Bytes of all headers: cookies of ours are a few hundred. */
const HEADER_BYTES = 16 * 1024;
/** Connections at once: each takes a few kilobytes, and a browser opens six. */
const CONNECTIONS = 2_000;

/**
 * Listens; `port` 0 takes any that is free. Rejects with the error of the system where the port is taken.
 *
 *     const { address, stop } = await listen(app, "127.0.0.1", 0)
 */
export function listen(app: Hono, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const options = {
      requestTimeout: REQUEST_MS,
      headersTimeout: HEADERS_MS,
      connectionsCheckingInterval: LOOK_MS,
      maxHeaderSize: HEADER_BYTES,
    };
    const server: ServerType = serve({ fetch: app.fetch, hostname: host, port, serverOptions: options }, (info) => {
      const shown = info.family === "IPv6" ? `[${info.address}]` : info.address;
      resolve({ address: `http://${shown}:${info.port}`, stop: (grace) => stopped(server, grace) });
    });
    server.once("error", reject);
    if ("maxConnections" in server || "setTimeout" in server) {
      Object.assign(server, { maxConnections: CONNECTIONS });
      server.setTimeout(STILL_MS);
    }
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
