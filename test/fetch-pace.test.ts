/** The pace: one request to a host at a time, pauses between them, no more in all than agreed, and a queue that has an end. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Socket } from "node:net";
import { isProblem, type Answer, type FetchProblem } from "../src/fetch/client.ts";
import { clientOf, reply, serveBadly, stillClock, type Behaviour } from "./bad-server.ts";

const page = reply("<h1>A</h1>");
const soon: Behaviour = (socket, request, count) => void setTimeout(() => page(socket, request, count), 15);
const names = Array.from({ length: 12 }, (_, i) => `h${i}.example`);
const said = (result: Answer | FetchProblem) => (isProblem(result) ? result.code : result.status);

describe("the pace", () => {
  it("is one request to a host at a time, and so many in all", async () => {
    let now = 0;
    let most = 0;
    const byHost = new Map<string, number>();
    let mostByHost = 0;
    const counted: Behaviour = (socket: Socket, request, count) => {
      const host = /Host: (\S+)/.exec(request)![1]!;
      most = Math.max(most, ++now);
      byHost.set(host, (byHost.get(host) ?? 0) + 1);
      mostByHost = Math.max(mostByHost, byHost.get(host)!);
      setTimeout(() => {
        now--;
        byHost.set(host, byHost.get(host)! - 1);
        page(socket, request, count);
      }, 15);
    };
    const paths = ["/a", "/b", "/c"];
    const server = await serveBadly(Object.fromEntries(paths.map((path) => [path, counted])));
    const client = clientOf({ concurrency: 4 }, { allow: names });
    const results = await Promise.all(
      names.flatMap((name) => paths.map((path) => client.fetch({ url: `http://${name}:${server.port}${path}`, kind: "page" }))),
    );
    assert.ok(
      results.every((result) => said(result) === 200),
      JSON.stringify(results.map(said)),
    );
    assert.equal(mostByHost, 1);
    assert.equal(most, 4);
    await server.close();
  });

  /** When each page was asked for, in milliseconds from the first. */
  async function times(robots: string, limits: Parameters<typeof clientOf>[0], took = 0): Promise<number[]> {
    const clock = stillClock();
    const at: number[] = [];
    const server = await serveBadly({
      "/robots.txt": reply(robots, "Content-Type: text/plain"),
      "/": (socket, request, count) => {
        at.push(clock.now());
        clock.pass(took);
        page(socket, request, count);
      },
    });
    const client = clientOf(limits, { now: clock.now, wait: clock.wait });
    await Promise.all([1, 2, 3].map(() => client.fetch({ url: `http://bad.example:${server.port}/`, kind: "page" })));
    await server.close();
    return at.map((time) => time - at[0]!);
  }

  it("has a pause, a longer one where the site asks for it or is slow, and never longer than agreed", async () => {
    assert.deepEqual(await times("", { gap: 1000 }), [0, 1000, 2000]);
    assert.deepEqual(await times("User-agent: *\nCrawl-delay: 7", { gap: 1000 }), [0, 7000, 14_000]);
    assert.deepEqual(await times("User-agent: *\nCrawl-delay: 0", { gap: 1000 }), [0, 1000, 2000]);
    assert.deepEqual(await times("User-agent: *\nCrawl-delay: 86400", { gap: 1000, longestGap: 30_000 }), [0, 30_000, 60_000]);
    assert.deepEqual(await times("", { gap: 1000, slowness: 2 }, 4000), [0, 12_000, 24_000]);
  });

  it("does not stop when the clock is set back", async () => {
    const clock = stillClock();
    const server = await serveBadly({ "/": page });
    const client = clientOf({ gap: 1000 }, { now: clock.now, wait: clock.wait });
    const get = () => client.fetch({ url: `http://bad.example:${server.port}/`, kind: "page" });
    await get();
    clock.pass(-86_400_000);
    const began = clock.now();
    assert.equal(said(await get()), 200);
    assert.ok(clock.now() - began <= 1000);
    await server.close();
  });

  it("has a queue with an end, which those who leave make shorter", async () => {
    const server = await serveBadly({ "/": soon });
    const client = clientOf({ queue: 3 });
    const get = (signal?: AbortSignal) => client.fetch({ url: `http://bad.example:${server.port}/`, kind: "page", ...(signal && { signal }) });
    await get();
    const leaving = new AbortController();
    const first = get();
    while (server.seen.length < 3) await new Promise((done) => setTimeout(done, 2));
    const stays = get();
    const left = [get(leaving.signal), get(leaving.signal)];
    assert.equal(said(await get()), "fetch/busy");
    leaving.abort();
    const late = get();
    assert.deepEqual((await Promise.all([first, stays, ...left, late])).map(said), [200, 200, "fetch/stopped", "fetch/stopped", 200]);
    await server.close();
  });

  it("forgets hosts", async () => {
    const server = await serveBadly({ "/": page });
    const client = clientOf({ hosts: 3 }, { allow: names });
    for (const name of [...names, ...names]) assert.equal(said(await client.fetch({ url: `http://${name}:${server.port}/`, kind: "page" })), 200);
    assert.equal(server.seen.filter((name) => name.endsWith("robots.txt")).length, 24);
    await server.close();
  });
});
