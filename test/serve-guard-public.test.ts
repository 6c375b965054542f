/** A desk that others can reach, attacked over real HTTP: who may come in, and with what. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { openApp } from "../src/serve/app.ts";
import { accesses } from "../src/serve/guard/access.ts";
import { hashOf } from "../src/serve/guard/secrets.ts";
import { subscriberOf } from "../src/serve/guard/site.ts";
import { CLOSED, openGuardWorld, PASSWORD, TOKEN, type GuardWorld } from "./guard-world.ts";

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

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
