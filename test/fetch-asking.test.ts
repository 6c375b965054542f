/** How the client asks: conditionally, until it is stopped, to hooks, and again where what failed may pass. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { isProblem, type FetchEvent } from "../src/fetch/client.ts";
import { answered, bare, clientOf, inTurn, redirect, reply, serveBadly, stillClock, type BadServer } from "./bad-server.ts";

const page = "<h1>Färjan</h1>";
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
let server: BadServer;
before(async () => {
  server = await serveBadly({ "/plain": reply(page), "/hangs-before-head": () => {}, "/letters": redirect("/plain") });
});
after(() => server.close());

describe("asking", () => {
  it("again is conditional, and every status is an answer", async () => {
    const own = await serveBadly({
      "/": (socket, request, count) =>
        (/if-none-match: "v1"\r\nif-modified-since: Thu, 12 Mar 2026 08:00:00 GMT\r\n/i.test(request)
          ? bare('HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n')
          : reply(page, 'ETag: "v1"\r\nLast-Modified: Thu, 12 Mar 2026 08:00:00 GMT'))(socket, request, count),
      "/gone": reply("gone", "Content-Type: text/plain", "410 Gone"),
    });
    const client = clientOf();
    const url = `http://bad.example:${own.port}/`;
    const first = answered(await client.fetch({ url, kind: "feed" }));
    assert.equal(first.status, 200);
    const second = answered(await client.fetch({ url, kind: "feed", etag: first.etag, modified: first.modified }));
    assert.deepEqual([second.status, second.bytes.length, second.etag], [304, 0, '"v1"']);
    const third = answered(await client.fetch({ url, kind: "feed", etag: "bad\r\nX-Injected: 1" }));
    assert.equal(third.status, 200);
    assert.ok(!own.requests.join("").includes("X-Injected"));
    assert.equal(answered(await client.fetch({ url: `${url}gone`, kind: "page" })).status, 410);
    assert.equal(answered(await client.fetch({ url: `${url}never`, kind: "page" })).status, 404);
    await own.close();
  });

  it("is broken off by a signal, before and during and by closing", async () => {
    const before = await clientOf().fetch({ url: `http://bad.example:${server.port}/plain`, kind: "page", signal: AbortSignal.abort() });
    assert.equal(isProblem(before) && before.code, "fetch/stopped");
    const client = clientOf();
    const stop = new AbortController();
    const url = `http://bad.example:${server.port}/hangs-before-head`;
    const during = client.fetch({ url, kind: "page", signal: stop.signal });
    const waiting = client.fetch({ url, kind: "page" });
    setTimeout(() => stop.abort(), 30);
    const first = await during;
    assert.equal(isProblem(first) && first.code, "fetch/stopped");
    setTimeout(() => client.close(), 30);
    const second = await waiting;
    assert.equal(isProblem(second) && second.code, "fetch/stopped");
    const late = await client.fetch({ url, kind: "page" });
    assert.equal(isProblem(late) && late.code, "fetch/stopped");
  });

  it("posts to a hook, once, and follows it nowhere", async () => {
    const bodies: string[] = [];
    const own = await serveBadly({
      "/hook": (socket, request, count) => {
        bodies.push(request.split("\r\n\r\n")[1] ?? "");
        reply("", "Location: /elsewhere", "307 Temporary Redirect")(socket, request, count);
      },
      "/busy": reply("", "Retry-After: 1", "503 Busy"),
    });
    const post = { type: "application/json", bytes: Buffer.from('{"a":1}'), headers: { "X-Signature": "abc" } };
    const client = clientOf({ retries: 3 });
    assert.equal(answered(await client.fetch({ url: `http://bad.example:${own.port}/hook`, kind: "hook", post })).status, 307);
    assert.match(own.requests[0]!, /^POST \/hook [\s\S]*X-Signature: abc\r\n[\s\S]*Content-Type: application\/json/);
    assert.deepEqual(bodies, ['{"a":1}']);
    assert.equal(answered(await client.fetch({ url: `http://bad.example:${own.port}/busy`, kind: "hook", post })).status, 503);
    assert.deepEqual(own.seen, ["bad.example /hook", "bad.example /busy"]);
    await own.close();
  });

  it("is logged", async () => {
    const events: FetchEvent[] = [];
    await clientOf({}, { log: (event) => events.push(event) }).fetch({ url: `http://bad.example:${server.port}/letters`, kind: "page" });
    assert.deepEqual(
      events.filter(({ url }) => !url.endsWith("robots.txt")).map(({ what, detail }) => `${what} ${detail}`.trim()),
      ["asking", "redirected 301", "asking", "answered 200"],
    );
  });
});

describe("trying again", () => {
  const url = (own: BadServer, path = "/") => `http://bad.example:${own.port}${path}`;
  const open = (clock: ReturnType<typeof stillClock>) => clientOf({ retries: 3, gap: 1000 }, { now: clock.now, wait: clock.wait, random: () => 0.5 });

  it("helps against what passes, with pauses that grow", async () => {
    const own = await serveBadly({
      "/": inTurn(reply("", "", "503 Busy"), (socket) => void socket.resetAndDestroy(), reply("", "", "500 Oops"), reply(page)),
      "/never": reply("", "", "503 Busy"),
      "/gone": reply("", "", "404 Gone"),
    });
    const clock = stillClock();
    assert.equal(text(answered(await open(clock).fetch({ url: url(own), kind: "page" }))), page);
    assert.equal(own.seen.filter((name) => name.endsWith("example /")).length, 4);
    assert.deepEqual(
      clock.waits.filter((ms) => ms !== 1000 && ms > 0),
      [500, 500, 2000],
    );
    assert.equal(answered(await open(stillClock()).fetch({ url: url(own, "/never"), kind: "page" })).status, 503);
    assert.equal(own.seen.filter((name) => name.endsWith("/never")).length, 4);
    await open(stillClock()).fetch({ url: url(own, "/gone"), kind: "page" });
    assert.equal(own.seen.filter((name) => name.endsWith("/gone")).length, 1);
    await own.close();
  });

  it("waits as long as the server asks, in seconds or until a date", async () => {
    const clock = stillClock();
    const own = await serveBadly({
      "/seconds": inTurn(reply("", "Retry-After: 40", "429 Too Many Requests"), reply(page)),
      "/date": inTurn(reply("", "Retry-After: Thu, 12 Mar 2026 00:01:30 GMT", "503 Busy"), reply(page)),
    });
    const client = open(clock);
    const began = clock.now();
    answered(await client.fetch({ url: url(own, "/seconds"), kind: "page" }));
    assert.ok(clock.now() - began >= 40_000 && clock.now() - began < 50_000, `${clock.now() - began}`);
    answered(await client.fetch({ url: url(own, "/date"), kind: "page" }));
    assert.ok(clock.now() >= Date.UTC(2026, 2, 12, 0, 1, 30), new Date(clock.now()).toISOString());
    await own.close();
  });

  it("does not wait an hour, says when, and leaves the host alone until then", async () => {
    const clock = stillClock();
    const own = await serveBadly({
      "/": inTurn(reply("", "Retry-After: 3600", "429 Too Many Requests"), reply(page)),
      "/years": reply("", "Retry-After: 999999999", "503 Busy"),
    });
    const client = open(clock);
    const [first, queued] = await Promise.all([
      client.fetch({ url: url(own), kind: "page" }),
      client.fetch({ url: url(own, "/other"), kind: "page" }),
    ]);
    for (const result of [first, queued])
      assert.ok(isProblem(result) && result.code === "fetch/later" && result.retryAfter! >= 3598, JSON.stringify(result));
    const count = own.seen.length;
    const soon = await client.fetch({ url: url(own, "/third"), kind: "page" });
    assert.ok(isProblem(soon) && soon.code === "fetch/later");
    assert.equal(own.seen.length, count);
    clock.pass(3_600_000);
    assert.equal(text(answered(await client.fetch({ url: url(own), kind: "page" }))), page);
    const years = await client.fetch({ url: url(own, "/years"), kind: "page" });
    assert.equal(isProblem(years) && years.retryAfter, 86_400);
    await own.close();
  });
});
