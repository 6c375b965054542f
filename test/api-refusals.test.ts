/** What the API refuses and to whom, what it answers a second time, and exports through it. */
import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { after, before, describe, it } from "node:test";
import { openArchive } from "../src/store/sqlite.ts";
import { packs } from "../src/lang/index.ts";
import { documentOf, type ApiDocument, type ApiOperation } from "../src/serve/api/api.ts";
import { openDesk, receive, type DeskWorld, type Receiver } from "./api-world.ts";

const document: ApiDocument = documentOf("firsthand/0.0.0");
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, string, ApiOperation] => [method, path, operation]),
);

const article = `<!doctype html><html lang="en"><head><title>The harbour is closed</title></head><body><article><h1>The harbour is closed</h1>
<p>“Nobody was hurt when the crane fell,” said Helen Marsk, the harbour master, to Harbour Post on Tuesday evening.</p>
<p>The harbour of Solvik will stay closed until Friday, she said, because the crane of 40 tonnes blocks the only quay that is deep enough.</p></article></body></html>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>https://harbour.example/</link>
<item><title>The harbour is closed</title><link>https://harbour.example/1</link><description>A crane has fallen.</description></item></channel></rss>`;

let desk: DeskWorld;
let paper: Receiver;
const ask = (path: string, init: RequestInit = {}) => Promise.resolve(desk.app.request(path, init));
const post = (path: string, body: unknown) =>
  ask(path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
interface Failed {
  readonly problem: { readonly code: string; readonly what: string; readonly advice: string; readonly detail: string };
}

before(async () => {
  paper = await receive((request, _, response) => {
    const isFeed = request.url === "/rss";
    response.setHeader("Content-Type", isFeed ? "application/rss+xml" : "text/html");
    response.statusCode = request.url === "/robots.txt" || request.url === "/none" ? 404 : 200;
    response.end(isFeed ? rss : article);
  });
  desk = await openDesk();
});
after(async () => {
  desk.stop.abort();
  desk.client.close();
  await paper.close();
  await desk.archive.close();
});

describe("what is refused", () => {
  const code = async (response: Response | Promise<Response>): Promise<[number, string]> => {
    const given = await response;
    const { problem } = (await given.json()) as Failed;
    assert.deepEqual(Object.keys(problem), ["code", "what", "advice", "detail"]);
    assert.ok(problem.what && problem.advice && problem.what !== problem.code);
    return [given.status, problem.code];
  };

  it("is said in one shape with the right status", async () => {
    assert.deepEqual(await code(ask("/api/no/such")), [404, "api/no-route"]);
    assert.deepEqual(await code(ask("/api/statements?act=sing")), [400, "api/request"]);
    assert.deepEqual(await code(ask("/api/statements?limit=0")), [400, "api/request"]);
    assert.deepEqual(await code(ask("/api/statements?from=2026-02-30")), [400, "api/request"]);
    assert.deepEqual(await code(ask("/api/statements?after=nonsense")), [400, "list/cursor"]);
    assert.deepEqual(await code(ask("/api/trace")), [400, "api/request"]);
    assert.deepEqual(await code(post("/api/read", {})), [400, "api/request"]);
    assert.deepEqual(await code(post("/api/read", { text: "a", url: "b" })), [400, "api/request"]);
    assert.deepEqual(await code(ask("/api/read", { method: "POST", body: "{", headers: { "Content-Type": "application/json" } })), [
      400,
      "api/request",
    ]);
    assert.deepEqual(await code(ask("/api/read", { method: "POST", body: "text=a", headers: { "Content-Type": "text/plain" } })), [
      415,
      "api/media-type",
    ]);
    assert.deepEqual(await code(post("/api/read", { text: "a".repeat(9 << 20) })), [413, "api/too-large"]);
    assert.deepEqual(await code(post("/api/read", { url: "file:///etc/passwd" })), [400, "fetch/scheme"]);
    assert.deepEqual(await code(post("/api/read", { url: "http://169.254.169.254/latest" })), [400, "fetch/not-public"]);
    assert.deepEqual(await code(post("/api/read", { url: `${paper.url}/none` })), [502, "fetch/status"]);
    assert.deepEqual(await code(ask("/api/export/prov?what=statements")), [400, "filter/unfit"]);
    assert.deepEqual(await code(ask("/api/export/jsonl?story=none")), [404, "story/unknown"]);
    assert.deepEqual(await code(post("/api/hooks", { url: "ftp://a.example", wants: { kind: "figures", of: "x" } })), [400, "fetch/bad-address"]);
    assert.deepEqual(await code(post("/api/hooks", { url: "https://a.example", wants: { kind: "statements" } })), [400, "api/request"]);
    assert.deepEqual(await code(ask("/api/feeds?address=https%3A%2F%2Fnone.example", { method: "DELETE" })), [404, "feed/unknown"]);
  });

  it("is whatever would write or fetch, where the desk is only looked at", async () => {
    const closed = await openDesk({ inward: true });
    const at = (path: string, body?: unknown, method = "POST") =>
      Promise.resolve(
        closed.app.request(path, {
          method,
          ...(body !== undefined && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
        }),
      );
    assert.deepEqual(await code(at("/api/articles", { text: "a" })), [403, "api/closed"]);
    assert.deepEqual(await code(at("/api/read", { url: "https://a.example" })), [403, "api/offline"]);
    assert.deepEqual(await code(at("/api/feeds", { address: "https://a.example" })), [403, "api/closed"]);
    assert.deepEqual(await code(at("/api/hooks", { url: "https://a.example", wants: { kind: "figures", of: "x" } })), [403, "api/closed"]);
    assert.equal((await closed.app.request("/api/stories")).status, 200);
    await closed.archive.close();
  });
});

describe("asking again", () => {
  it("costs a few bytes where nothing has changed", async () => {
    const first = await ask("/api/stories");
    const tag = first.headers.get("ETag")!;
    assert.ok(tag);
    const again = await ask("/api/stories", { headers: { "If-None-Match": tag } });
    assert.deepEqual([again.status, await again.text()], [304, ""]);
    await desk.add("Hamnen öppnar\n– Vi öppnar hamnen i morgon, säger hamnchefen Kerstin Vall.", {
      language: "sv",
      published: "2026-03-12",
      url: "https://hamn.example/1",
    });
    assert.equal((await ask("/api/stories", { headers: { "If-None-Match": tag } })).status, 200);
  });

  it("for much is packed", async () => {
    const response = await ask("/api/statements", { headers: { "Accept-Encoding": "gzip" } });
    assert.equal(response.headers.get("Content-Encoding"), "gzip");
    const unpacked = JSON.parse(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()) as { items: unknown[] };
    assert.ok(unpacked.items.length > 10);
  });
});

describe("exports", () => {
  it("over the API are those of the command, as a stream", async () => {
    const { selectArticles } = await import("../src/inquiry/selection.ts");
    const { formatOf } = await import("../src/export/formats.ts");
    let own = "";
    for await (const text of formatOf("jsonl")!.parts.statements!(selectArticles(desk.archive, { speaker: "Straumdal" }))) own += text;
    const response = await ask("/api/export/jsonl?what=statements&speaker=Straumdal");
    assert.equal(response.headers.get("Content-Disposition"), 'attachment; filename="firsthand-statements.jsonl"');
    assert.equal(await response.text(), own);
    assert.ok(own.length > 500);
  });
});

describe("other sites", () => {
  it("may not ask unless they are named", async () => {
    const response = await ask("/api/stories", { headers: { Origin: "https://elsewhere.example" } });
    assert.equal(response.headers.get("Access-Control-Allow-Origin"), null);
    const { openApp } = await import("../src/serve/app.ts");
    const { HOME } = await import("../src/serve/guard/caller.ts");
    const archive = openArchive(":memory:", { packs, now: () => "2026-03-12T08:00:00.000Z" });
    const app = openApp({ archive, now: () => new Date(0), guarding: { ...HOME, origins: ["https://desk.example"] } });
    const allowed = await app.request("/api/stories", { headers: { Origin: "https://desk.example" } });
    assert.equal(allowed.headers.get("Access-Control-Allow-Origin"), "https://desk.example");
    const before_ = await app.request("/api/articles", {
      method: "OPTIONS",
      headers: { Origin: "https://desk.example", "Access-Control-Request-Method": "POST" },
    });
    assert.equal(before_.headers.get("Access-Control-Allow-Methods"), "GET,POST,DELETE");
    await archive.close();
  });
});

describe("roles", () => {
  it("are asked for by every route as its description says", async () => {
    const { Hono } = await import("hono");
    const { openApi } = await import("../src/serve/api/api.ts");
    const { openInquiries } = await import("../src/serve/inquiries.ts");
    const { archive } = desk;
    const own = {
      archive,
      inquiries: openInquiries(archive),
      now: () => new Date(0),
      writing: null,
      client: null,
      id: () => "",
      software: "firsthand/0",
    };
    const api = openApi({ desk: own, stream: { wait: async () => {}, stopping: AbortSignal.abort() }, origins: [] });
    for (const role of ["none", "read"] as const) {
      const app = new Hono<{ Variables: { role: typeof role } }>();
      app.use(async (context, next) => {
        context.set("role", role);
        await next();
      });
      app.route("/api", api);
      for (const [method, path, { "x-role": needed }] of operations) {
        const response = await app.request(`/api${path.replaceAll(/\{\w+\}/gu, "none")}`, { method: method.toUpperCase() });
        const refused = response.status === 403 && ((await response.json()) as Failed).problem.code === "api/role";
        assert.equal(refused, role === "none" || needed === "write", `${role}: ${method} ${path}`);
      }
    }
  });
});
