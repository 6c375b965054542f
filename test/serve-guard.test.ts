/** The desk against those who mean it harm, over real HTTP: every way in that is known of desks like it is tried. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Hono } from "hono";
import { documentOf } from "../src/serve/api/api.ts";
import { openApp } from "../src/serve/app.ts";
import { accesses, accessOf, nameOf } from "../src/serve/guard/access.ts";
import { openBuckets } from "../src/serve/guard/bucket.ts";
import { HOME } from "../src/serve/guard/caller.ts";
import { fits, hashOf } from "../src/serve/guard/secrets.ts";
import { namesOf, subscriberOf } from "../src/serve/guard/site.ts";
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

describe("a desk that others can reach", () => {
  let desk: GuardWorld;
  before(async () => {
    desk = await openGuardWorld();
  });
  after(() => desk.close());
  const rested = () => desk.pass(3600);

  it("shows nothing to whoever has no key, on any route", async () => {
    for (const { method, path, needs } of accesses) {
      rested();
      const answer = await desk.ask(path.replace(/:\w+/gu, "x").replace("*", "x"), {
        method: method === "*" ? "POST" : method,
        headers: { "Sec-Fetch-Site": "same-origin" },
      });
      const shut = answer.status === 401 || (answer.status === 303 && answer.headers.location!.startsWith("/login"));
      assert.equal(shut, needs !== "none", `${method} ${path}: ${answer.status}`);
      assert.doesNotMatch(answer.body, /Bron stängs|Karin Ek/u);
    }
    for (const path of ["//", "/%2e%2e/", "/stories/../", "/STORIES/x", "/assets/../statements", "/health/../statements", "/login/"]) {
      rested();
      const { text } = await desk.raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
      assert.match(text, /^HTTP\/1\.1 (?:303|40[014]) /u, path);
      assert.doesNotMatch(text, /Karin Ek/u);
    }
  });

  it("tells a program what is missing in the shape of the API, and a reader on a page", async () => {
    const program = await desk.ask("/metrics");
    assert.equal(program.status, 401);
    assert.match(String(program.headers["www-authenticate"]), /^Bearer/u);
    assert.equal((JSON.parse(program.body) as { problem: { code: string } }).problem.code, "serve/sign-in");
    const reader = await desk.ask("/statements?act=deny");
    assert.equal(reader.headers.location, `/login?${new URLSearchParams({ back: "/statements?act=deny" }).toString()}`);
  });

  it("lets programs in by the desk's token, or that of a user, also as a password", async () => {
    rested();
    assert.equal((await desk.ask("/metrics", { headers: bearer(TOKEN) })).status, 200);
    const basic = { Authorization: `Basic ${Buffer.from(`anybody:${TOKEN}`).toString("base64")}` };
    assert.equal((await desk.ask("/metrics", { headers: basic })).status, 200);
    for (const wrong of [bearer("x"), bearer(`${TOKEN}x`), bearer(TOKEN.slice(1)), { Authorization: "Bearer" }, { Authorization: "Digest x" }])
      assert.equal((await desk.ask("/metrics", { headers: wrong })).status, 401);
  });

  it("lets nobody try tokens for long", async () => {
    rested();
    let tried = 0;
    while ((await desk.ask("/metrics", { headers: bearer(`guess ${tried}`.replace(" ", "-")) })).status === 401) tried++;
    assert.ok(tried >= 10 && tried <= 30, String(tried));
    // whoever has the right one is not harmed
    assert.equal((await desk.ask("/metrics", { headers: bearer(TOKEN) })).status, 200);
    rested();
  });

  it("keeps of a session its hash alone, in a cookie for nobody else", async () => {
    const answer = await desk.send("/login", { name: "reader", password: PASSWORD, back: "/outlets" });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.location, "/outlets");
    const set = answer.headers["set-cookie"]!.find((cookie) => cookie.startsWith("session="))!;
    assert.match(set, /HttpOnly/u);
    assert.match(set, /SameSite=Lax/u);
    const value = /^session=([\w-]+)/u.exec(set)![1]!;
    assert.ok(Buffer.from(value, "base64url").length === 32);
    assert.equal((await desk.ask("/", { headers: { Cookie: `session=${value}` } })).status, 200);
    for (const ending of ["", "-wal"]) assert.ok(!readFileSync(`${desk.file}${ending}`).includes(value));
    for (const wrong of ["x", value.slice(1), `${value}x`])
      assert.equal((await desk.ask("/", { headers: { Cookie: `session=${wrong}` } })).status, 303);
  });

  it("ends sessions: signed out, after a week, with the user, with the password, with another token", async () => {
    const opens = async (cookie: string) => (await desk.ask("/", { headers: { Cookie: cookie } })).status === 200;
    const left = await desk.signIn();
    assert.ok(await opens(left));
    const page = await desk.ask("/", { headers: { Cookie: left } });
    assert.match(page.body, /action="\/logout"/u);
    assert.equal((await desk.ask("/logout", { headers: { Cookie: left } })).status, 404);
    assert.ok(await opens(left), "nothing is changed by GET");
    assert.equal((await desk.send("/logout", {}, { Cookie: left })).status, 303);
    assert.ok(!(await opens(left)));

    const old = await desk.signIn();
    desk.pass(6 * 24 * 3600);
    assert.ok(await opens(old));
    desk.pass(2 * 24 * 3600);
    assert.ok(!(await opens(old)));

    const secret = await hashOf(PASSWORD);
    await desk.archive.accounts.put({ name: "guest", role: "read", secret, added: 0 });
    const before = await desk.signIn("guest");
    await desk.archive.accounts.put({ name: "guest", role: "read", secret, added: 0 });
    assert.ok(!(await opens(before)));
    const gone = await desk.signIn("guest");
    assert.ok(await opens(gone));
    await desk.archive.accounts.remove("guest");
    assert.ok(!(await opens(gone)));

    const byToken = await desk.signIn("", TOKEN);
    assert.ok(await opens(byToken));
    const again = openApp({
      archive: desk.archive,
      now: () => new Date("2026-03-12T08:00:00Z"),
      guarding: { ...CLOSED, token: "another token of the desk" },
    });
    assert.equal((await again.request("http://127.0.0.1/", { headers: { Cookie: byToken } })).status, 303);
  });

  it("lets a reader look and a writer write, as they stand at that moment", async () => {
    rested();
    const reader = await desk.signIn();
    const write = (headers: Record<string, string>) => desk.ask("/api/nothing", { method: "POST", headers });
    assert.equal((await write({ Cookie: reader })).status, 403);
    assert.match((await write({ Cookie: reader })).body, /serve\/role/u);
    await desk.archive.accounts.admit({
      hash: await hashed("token-of-reader"),
      kind: "token",
      user: "reader",
      issuer: null,
      begun: 0,
      expires: null,
    });
    assert.equal((await write(bearer("token-of-reader"))).status, 403);
    assert.equal((await write(bearer(TOKEN))).status, 404);
    const writer = await desk.signIn("writer");
    // the cookie alone is what another site could make a browser send
    assert.match((await write({ Cookie: writer })).body, /serve\/form/u);
    assert.match((await write({ Cookie: writer, "Sec-Fetch-Site": "cross-site" })).body, /serve\/origin/u);
    // a session is no token, nor a token a session
    assert.equal((await write(bearer(writer.replace("session=", "")))).status, 401);
    assert.equal((await desk.ask("/", { headers: { Cookie: "session=token-of-reader" } })).status, 303);
  });

  it("signs nobody in from another site (login CSRF), and leads nobody elsewhere", async () => {
    rested();
    const answer = await desk.ask("/login", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: "https://evil.example" },
      body: new URLSearchParams({ name: "reader", password: PASSWORD }).toString(),
    });
    assert.equal(answer.status, 403);
    const bare = await desk.ask("/login", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ name: "reader", password: PASSWORD }).toString(),
    });
    assert.match(bare.body, /serve\/form/u);
    for (const back of ["//evil.example", "/\\evil.example", "/\\/evil.example", "http:evil.example"])
      assert.equal((await desk.send("/login", { name: "reader", password: PASSWORD, back })).headers.location, "/", back);
  });

  it("tells nobody whether a name or a password was wrong, and soon lets nobody try", async () => {
    rested();
    const [one, other] = [
      await desk.send("/login", { name: "reader", password: "not it at all" }),
      await desk.send("/login", { name: "nobody", password: "not it at all" }),
    ];
    const plain = ({ body }: { body: string }) => body.replace(/value="[^"]*"/gu, "");
    assert.equal(one.status, 401);
    assert.equal(plain(one), plain(other));
    assert.equal((await desk.send("/login", { name: "", password: "x" })).status, 401);
    let tried = 3;
    let answer = one;
    for (; answer.status === 401 && tried < 30; tried++) answer = await desk.send("/login", { name: `n${tried}`, password: "short" });
    assert.equal(answer.status, 429);
    assert.ok(tried <= 12, String(tried));
    assert.ok(Number(answer.headers["retry-after"]) > 0);
    desk.pass(Number(answer.headers["retry-after"]));
    assert.equal((await desk.send("/login", { name: "reader", password: PASSWORD })).status, 303);
  });

  it("lets nobody ask without end, whatever address they claim", async () => {
    rested();
    let asked = 0;
    let answer = await desk.ask("/login");
    for (; answer.status === 200 && asked < 200; asked++) answer = await desk.ask("/login", { headers: { "X-Forwarded-For": `192.0.2.${asked}` } });
    assert.equal(answer.status, 429);
    assert.ok(Number(answer.headers["retry-after"]) >= 1);
    assert.equal((await desk.ask("/metrics", { headers: bearer(TOKEN) })).status, 200, "who has a key is counted apart");
  });
});

const hashed = async (token: string) => (await import("../src/serve/guard/secrets.ts")).digestOf(token);

describe("a desk behind a proxy", () => {
  it("counts whom the proxy names last, and marks cookies for https", async () => {
    const desk = await openGuardWorld({ ...CLOSED, proxied: true });
    const from = (address: string) => desk.ask("/login", { headers: { "X-Forwarded-For": `203.0.113.9, ${address}`, "X-Forwarded-Proto": "https" } });
    let answer = await from("192.0.2.1");
    for (let i = 0; answer.status === 200 && i < 200; i++) answer = await from("192.0.2.1");
    assert.equal(answer.status, 429);
    const other = await from("192.0.2.2");
    assert.equal(other.status, 200);
    assert.match(other.headers["set-cookie"]!.join(), /^__Host-form=.*; Secure/u);
    assert.ok(desk.logged.at(-1)!.includes('"address":"192.0.2.2"'));
    await desk.close();
  });

  it("counts an IPv6 net as one, and never trusts what is no address", () => {
    assert.equal(subscriberOf("2001:db8:1:2:aaaa::1"), subscriberOf("2001:db8:1:2::ffff"));
    assert.notEqual(subscriberOf("2001:db8:1:2::1"), subscriberOf("2001:db8:1:3::1"));
    assert.equal(subscriberOf("::ffff:192.0.2.1"), "192.0.2.1");
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
