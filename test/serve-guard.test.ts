/** The desk against those who mean it harm, over real HTTP: every way in that is known of desks like it is tried. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Hono } from "hono";
import { documentOf } from "../src/serve/api/api.ts";
import { openApp } from "../src/serve/app.ts";
import { accesses, accessOf, nameOf } from "../src/serve/guard/access.ts";
import { openBuckets } from "../src/serve/guard/bucket.ts";
import { HOME } from "../src/serve/guard/caller.ts";
import { fits, hashOf } from "../src/serve/guard/secrets.ts";
import { namesOf } from "../src/serve/guard/site.ts";
import { locales } from "../src/serve/words/words.ts";
import { CLOSED, openGuardWorld, PASSWORD, TOKEN, type GuardWorld } from "./guard-world.ts";

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describe("the table of routes", () => {
  let desk: GuardWorld;
  let app: Hono;
  before(async () => {
    desk = await openGuardWorld();
    app = openApp({ archive: desk.archive, now: () => new Date(0) });
  });
  after(() => desk.close());

  it("has a row for every route that there is, and no other", () => {
    const routes = app.routes.filter(({ method }) => method !== "ALL");
    const example = (path: string) => path.replace(/:\w+(?:\{.*?\})?/gu, "x");
    const missing = routes.filter(({ method, path }) => !accessOf(method, example(path))).map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(missing, []);
    const used = new Set(routes.map(({ method, path }) => accessOf(method, example(path))));
    // rooms of the desk that are hung in as a whole need no route of this very shape
    const idle = accesses.filter(
      (access) => !used.has(access) && !access.path.endsWith("*") && !access.path.startsWith("/api/") && access.path !== "/mcp",
    );
    assert.deepEqual(idle.map(nameOf), []);
  });

  it("changes nothing by a page, and asks for the role write wherever the API changes something", () => {
    for (const { method, path, needs, page } of accesses) if (page && method === "GET") assert.notEqual(needs, "write", path);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) assert.equal(accessOf(method, "/api/anything/else")?.needs, "write");
  });

  it("asks of every route of the API what its description says", () => {
    const wrong: string[] = [];
    for (const [path, operations] of Object.entries(documentOf("firsthand/0").paths))
      for (const [method, { "x-role": role }] of Object.entries(operations)) {
        const needs = accessOf(method.toUpperCase(), `/api${path.replace(/\{\w+\}/gu, "x")}`)?.needs;
        if (needs !== role) wrong.push(`${method} ${path}: ${needs} and ${role}`);
      }
    assert.deepEqual(wrong, []);
  });

  it("serves nothing that stands in no row", async () => {
    const open = await openGuardWorld(HOME);
    for (const [method, path] of [
      ["GET", "/nothing"],
      ["DELETE", "/"],
      ["PUT", "/login"],
      ["POST", "/stories/x"],
    ] as const)
      assert.equal((await open.ask(path, { method, headers: { "Sec-Fetch-Site": "same-origin" } })).status, 404, `${method} ${path}`);
    await open.close();
    const forgotten = openApp({ archive: desk.archive, now: () => new Date(0), guarding: { ...CLOSED } });
    forgotten.get("/forgotten", (context) => context.text("a route that nobody thought of"));
    const answer = await forgotten.request("http://127.0.0.1/forgotten", { headers: bearer(TOKEN) });
    assert.equal(answer.status, 404);
  });
});

describe("a desk on one's own machine", () => {
  let desk: GuardWorld;
  before(async () => {
    desk = await openGuardWorld(HOME);
  });
  after(() => desk.close());

  it("answers to its own names and to no other, however they are written (DNS rebinding)", async () => {
    for (const host of ["127.0.0.1", "localhost", "LOCALHOST", "localhost.", "[::1]"])
      assert.equal((await desk.ask("/", { headers: { Host: `${host}:${desk.port}` } })).status, 200, host);
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.0.2.7", "evil.example:4646", "[::2]"]) {
      const answer = await desk.ask("/", { headers: { Host: host } });
      assert.equal(answer.status, 421, host);
      assert.doesNotMatch(answer.body, /Bron/u);
    }
    const whole = await desk.raw(`GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nConnection: close\r\n\r\n`);
    assert.match(whole.text, /^HTTP\/1\.1 4(?:00|21) /u);
    for (const head of ["GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n", "GET / HTTP/1.1\r\nHost: localhost@evil.example\r\n"])
      assert.match((await desk.raw(`${head}Connection: close\r\n\r\n`)).text, /^HTTP\/1\.1 4(?:00|21) /u, head);
  });

  it("answers to the names that it was given, and where it listens everywhere to addresses", () => {
    assert.ok(namesOf("127.0.0.1", ["Desk.example.org"])("desk.example.org"));
    assert.ok(namesOf("0.0.0.0", [])("192.0.2.7") && namesOf("::", [])("[2001:db8::1]"));
    assert.ok(!namesOf("0.0.0.0", [])("evil.example") && !namesOf("127.0.0.1", [])("192.0.2.7"));
  });

  it("is closed to everybody as soon as there is a user", async () => {
    assert.equal((await desk.ask("/")).status, 200);
    await desk.archive.accounts.put({ name: "first", role: "read", secret: "scrypt$", added: 0 });
    assert.equal((await desk.ask("/")).status, 303);
    await desk.archive.accounts.remove("first");
    assert.equal((await desk.ask("/")).status, 200);
  });

  it("takes no form that another site sends (CSRF)", async () => {
    const page = await desk.ask("/");
    const cookie = page.headers["set-cookie"]![0]!.split(";")[0]!;
    const mark = /name="mark" value="([^"]+)"/u.exec(page.body)![1]!;
    const here = `http://127.0.0.1:${desk.port}`;
    const send = (headers: Record<string, string>, fields: Record<string, string>) =>
      desk.ask("/preferences", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
        body: new URLSearchParams({ look: "dark", back: "/", ...fields }).toString(),
      });
    assert.equal((await send({ Cookie: cookie, Origin: here }, { mark })).status, 303);
    assert.equal((await send({ Cookie: cookie, Origin: here, "Sec-Fetch-Site": "same-origin" }, { mark })).status, 303);
    const attacks: Record<string, string>[] = [
      { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" },
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site", Origin: `http://127.0.0.1:${desk.port + 1}` },
      { "Sec-Fetch-Site": "none", Origin: "https://evil.example" },
      { Origin: "https://evil.example" },
      { Origin: `http://127.0.0.1:${desk.port + 1}` },
      { Origin: "null" },
      { Origin: `http://127.0.0.1:${desk.port}.evil.example` },
    ];
    for (const attack of attacks) {
      const answer = await send({ Cookie: cookie, ...attack }, { mark });
      assert.equal(answer.status, 403, JSON.stringify(attack));
      assert.equal(answer.headers["set-cookie"], undefined);
      assert.match(answer.body, /serve\/origin/u);
    }
    for (const [headers, fields] of [
      [{ Cookie: cookie }, {}],
      [{ Cookie: cookie }, { mark: "x" }],
      [{}, { mark }],
      [{ Cookie: "form=another" }, { mark }],
    ] as [Record<string, string>, Record<string, string>][])
      assert.match((await send({ Origin: here, ...headers }, fields)).body, /serve\/form/u);
  });

  it("puts its mark into every form that changes something", async () => {
    for (const path of ["/", "/trace", "/login", "/nothing"]) {
      const { body } = await desk.ask(path, { headers: { Accept: "text/html" } });
      const forms = [...body.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/gu)];
      assert.ok(forms.length, path);
      for (const [form] of forms) assert.match(form, /name="mark" value="[\w-]{20,}"/u, path);
    }
  });

  it("takes bodies, addresses and headers of a size, whatever is said of them", async () => {
    const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: `http://127.0.0.1:${desk.port}` };
    const large = "x".repeat(20_000);
    assert.equal(
      (await desk.ask("/login", { method: "POST", headers: { ...form, "Content-Length": String(large.length) }, body: large })).status,
      413,
    );
    const chunked = await desk.raw(
      `POST /login HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nOrigin: ${form.Origin}\r\nContent-Type: ${form["Content-Type"]}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`,
    );
    assert.match(chunked.text, /^HTTP\/1\.1 413 /u);
    assert.equal((await desk.ask(`/search?words=${"x".repeat(9_000)}`)).status, 414);
    assert.equal((await desk.ask("/", { headers: { "X-Large": "x".repeat(20_000) } })).status, 431);
    assert.deepEqual(desk.bugs, []);
  });

  it("leads back to itself alone, backslashes and controls and all (open redirect)", async () => {
    for (const back of [
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "/\t/evil.example",
      "https://evil.example",
      "/a\r\nSet-Cookie: a=b",
      "javascript:x",
    ])
      assert.equal((await desk.send("/preferences", { look: "dark", back })).headers.location, "/", back);
  });
});

describe("those who dawdle", () => {
  it("are let go (slow loris), while others are answered", async () => {
    const desk = await openGuardWorld(HOME, { patience: { headers: 300, request: 600, look: 50, still: 2_000, next: 1_000 } });
    const slow = [
      desk.raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "),
      desk.raw(
        `POST /login HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=`,
      ),
    ];
    assert.equal((await desk.ask("/health")).status, 200);
    for (const { ended, text } of await Promise.all(slow)) {
      assert.ok(ended);
      assert.match(text, /^(?:HTTP\/1\.1 408 |$)/u);
    }
    await desk.close();
  });
});

describe("what the desk tells of itself", () => {
  it("is health without secrets, metrics by route, and lines that nobody can forge", async () => {
    const desk = await openGuardWorld();
    for (const path of ["/health", "/health/live", "/health/ready"]) {
      const { status, body } = await desk.ask(path);
      assert.equal(status, 200);
      assert.match(body, /^\{"status":"(?:live|ready)"\}$/u);
    }
    await desk.ask("/statements?words=a-secret-search", { headers: bearer(TOKEN) });
    await desk.raw('GET /x%0a{"forged":1}%1b[2J%e2%80%ae" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n');
    await desk.ask(`/${"made-up-".repeat(4)}`, { method: "PROPFIND" });
    for (const line of desk.logged) {
      assert.match(line, /^[\x20-\x7e]+\n$/u);
      assert.deepEqual(Object.keys(JSON.parse(line) as object), ["time", "method", "path", "status", "ms", "bytes", "address", "user"]);
    }
    assert.doesNotMatch(desk.logged.join(""), /secret-search|a-token/u);
    const { body } = await desk.ask("/metrics", { headers: bearer(TOKEN) });
    assert.match(body, /firsthand_http_requests_total\{method="GET",route="\/statements",status="200"\} 1/u);
    assert.match(body, /firsthand_http_request_seconds_bucket\{route="\/health",le="\+Inf"\} 1/u);
    assert.match(body, /^firsthand_stories_untold \d+$/mu);
    assert.doesNotMatch(body, /made-up|forged|PROPFIND/u);
    for (const line of body.trimEnd().split("\n")) assert.match(line, /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^{}]*\})? [\d.e+-]+)$/u);
    await desk.close();
  });

  it("is an error page in four languages with a code, and never where in the program", async () => {
    const broken = new Error("secret detail of the program");
    const fails = async () => Promise.reject(broken);
    const desk = await openGuardWorld(HOME, { inquiries: { story: fails, trace: fails, read: fails, readBytes: fails, fetched: fails } });
    const pages = new Set<string>();
    for (const locale of locales) {
      const { status, body, headers } = await desk.ask("/trace?words=nobody+was+hurt", { headers: { "Accept-Language": locale } });
      assert.equal(status, 500);
      assert.equal(headers["content-language"], locale);
      assert.ok(headers["content-security-policy"]);
      assert.match(body, /internal\/bug/u);
      assert.doesNotMatch(body, /secret detail|\n\s+at |node:|\.ts\b/u);
      pages.add(/<h1>.*?<\/h1>/u.exec(body)![0]);
    }
    assert.equal(pages.size, locales.length);
    assert.equal(desk.bugs[0], broken);
    await desk.close();
  });
});

describe("the parts of the guard", () => {
  it("a bucket gives what it holds, then what flows in, and forgets no one who is over", () => {
    const buckets = openBuckets({ burst: 3, refill: 0.5 });
    assert.deepEqual(
      [0, 0, 0, 0].map(() => buckets.take("a", 0)),
      [0, 0, 0, 2],
    );
    assert.equal(buckets.take("b", 0), 0);
    assert.deepEqual([buckets.take("a", 2000), buckets.take("a", 2000), buckets.take("a", 1000)], [0, 2, 2]);
    assert.equal(buckets.take("a", 1e9), 0);
  });

  it("a password is kept as what it cannot be had from", async () => {
    const hash = await hashOf(PASSWORD);
    assert.match(hash, /^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/u);
    assert.notEqual(hash, await hashOf(PASSWORD));
    assert.deepEqual(
      [await fits(PASSWORD, hash), await fits(`${PASSWORD} `, hash), await fits(PASSWORD, null), await fits(PASSWORD, "plain")],
      [true, false, false, false],
    );
    assert.ok(await fits("e\u0301 is one letter", await hashOf("\u00e9 is one letter")));
  });
});
