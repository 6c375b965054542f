/** robots.txt: what its rules mean (RFC 9309), what an answer or none means, and that time grows with the file whatever it holds. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isProblem } from "../src/fetch/client.ts";
import { readRobots } from "../src/fetch/robots.ts";
import { clientOf, hasty, inTurn, redirect, reply, serveBadly, stillClock, type Behaviour } from "./bad-server.ts";

/** File, path, whether it is allowed, and what it shows. */
const rules: readonly (readonly [file: string, path: string, allowed: boolean, shows: string])[] = [
  ["", "/a", true, "nothing forbids nothing"],
  ["User-agent: *\nDisallow: /", "/a", false, "all for everybody"],
  ["User-agent: *\nDisallow:", "/a", true, "an empty rule"],
  ["User-agent: *\nDisallow: /a", "/ab/c", false, "a rule is a beginning"],
  ["User-agent: *\nDisallow: /a/", "/a", true, "with its last slash"],
  ["User-agent: *\nDisallow: /A", "/a", true, "large and small letters differ in paths"],
  ["USER-AGENT : *\n disallow : /a # why", "/a", false, "not in names of fields; blanks and comments"],
  ["\ufeffUser-agent: *\r\nDisallow: /a\r\n", "/a", false, "byte order mark, line ends of Windows"],
  ["User-agent: *\rDisallow: /a", "/a", false, "line ends of old machines"],
  ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true, "the longest rule wins"],
  ["User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/b/c", true, "in any order"],
  ["User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b/c", false, "and against what allows"],
  ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true, "of two as long the one that allows"],
  ["User-agent: *\nDisallow: /*.php$", "/x/y.php", false, "asterisk and end"],
  ["User-agent: *\nDisallow: /*.php$", "/x/y.php?z", true, "the end is the end"],
  ["User-agent: *\nDisallow: /a*b*c", "/axxbyyczz", false, "several asterisks"],
  ["User-agent: *\nDisallow: /a*b*c", "/axxcyyb", true, "in their order"],
  ["User-agent: *\nDisallow: /*a*a$", "/a", true, "an end does not overlap"],
  ["User-agent: *\nDisallow: *", "/a", false, "an asterisk alone"],
  ["User-agent: *\nDisallow: /a?b", "/a?b=1", false, "queries count"],
  ["User-agent: *\nDisallow: /$", "/", false, "the front page"],
  ["User-agent: *\nDisallow: /$", "/a", true, "and only it"],
  ["User-agent: *\nDisallow: /a$b", "/a$b", false, "a dollar within"],
  ["User-agent: *\nDisallow: /färja", "/f%C3%A4rja/1", false, "letters as they are"],
  ["User-agent: *\nDisallow: /f%c3%a4rja", "/färja", false, "encoded in small letters"],
  ["User-agent: *\nDisallow: /%7Eann", "/~ann", false, "encoded without need"],
  ["User-agent: *\nDisallow: /~ann", "/%7eann", false, "on the other side"],
  ["User-agent: *\nDisallow: /a%2Fb", "/a/b", true, "an encoded slash is none"],
  ["User-agent: *\nDisallow: /a%2Ab", "/a*b", false, "an encoded asterisk is one"],
  ["User-agent: *\nDisallow: /\n\nUser-agent: firsthand\nAllow: /", "/a", true, "a group of our own"],
  ["User-agent: Firsthand/2.0\nDisallow: /a", "/a", false, "with a version"],
  ["User-agent: firsthand newsbot\nDisallow: /a", "/a", false, "with words behind"],
  ["User-agent: firsthandbot\nDisallow: /a", "/a", true, "a longer name is another"],
  ["User-agent: first\nDisallow: /a", "/a", true, "a shorter one too"],
  ["User-agent: a\nUser-agent: firsthand\nUser-agent: b\nDisallow: /a", "/a", false, "several names of one group"],
  ["User-agent: firsthand\nSitemap: https://x.example/s\nUser-agent: b\nDisallow: /a", "/a", false, "a sitemap ends no group"],
  [
    "User-agent: firsthand\nDisallow: /a\nUser-agent: b\nDisallow: /b\nUser-agent: firsthand\nDisallow: /c",
    "/c",
    false,
    "groups of one name are one",
  ],
  ["User-agent: firsthand\nDisallow: /a\nUser-agent: b\nDisallow: /b", "/b", true, "the next group is another's"],
  ["User-agent: firsthand\nDisallow:\nUser-agent: *\nDisallow: /", "/a", true, "an own group that forbids nothing"],
  ["User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /", "/a", true, "names of other things"],
  ["Disallow: /a", "/a", true, "a rule before any name"],
  ["<html><body>User-agent: *\nDisallow: /</body></html>", "/a", true, "a page is no robots.txt"],
];

describe("the rules of robots.txt", () => {
  for (const [file, path, allowed, shows] of rules)
    it(`${shows}: ${JSON.stringify(file).slice(0, 70)}`, () =>
      assert.equal(readRobots(file, "firsthand").allows(new URL(path, "http://x.example")), allowed));

  it("ask for pauses", () => {
    assert.equal(readRobots("User-agent: *\nCrawl-delay: 2.5", "firsthand").delay, 2.5);
    assert.equal(readRobots("User-agent: *\nCrawl-delay: 10\nUser-agent: firsthand\nDisallow: /a", "firsthand").delay, null);
    assert.equal(readRobots("User-agent: *\nCrawl-delay: soon", "firsthand").delay, null);
    assert.equal(readRobots("User-agent: *\nCrawl-delay: -1", "firsthand").delay, null);
  });

  it("take time that grows with the file", () => {
    const url = new URL(`http://x.example/${"a".repeat(8000)}`);
    const worst = ["*a".repeat(250) + "b", `*${"b" + "a".repeat(120)}`, "*b", "/" + "a".repeat(2000) + "b", "%61".repeat(100), "*".repeat(500) + "b"];
    for (const rule of worst) {
      const file = `User-agent: *\n${`Disallow: /${rule}\n`.repeat(Math.ceil(500_000 / (rule.length + 12)))}`;
      const began = performance.now();
      readRobots(file, "firsthand").allows(url);
      assert.ok(performance.now() - began < 1000, `${rule.slice(0, 20)} ${performance.now() - began} ms`);
    }
  });
});

const all: Behaviour = reply("<h1>A</h1>");
const robots = (text: string) => reply(text, "Content-Type: text/plain");
const forbids = robots("User-agent: *\nDisallow: /closed");

describe("a robots.txt that is", () => {
  const cases: readonly (readonly [name: string, behaviours: Readonly<Record<string, Behaviour>>, closed: string, open: string])[] = [
    ["there", { "/robots.txt": forbids }, "fetch/robots", "200"],
    ["not there", {}, "200", "200"],
    ["forbidden", { "/robots.txt": reply("", "", "403 Forbidden") }, "200", "200"],
    ["broken", { "/robots.txt": reply("", "", "500 Oops") }, "fetch/robots-unreachable", "fetch/robots-unreachable"],
    ["overloaded", { "/robots.txt": reply("", "", "429 Too Many Requests") }, "fetch/robots-unreachable", "fetch/robots-unreachable"],
    ["elsewhere", { "/robots.txt": redirect("/rules"), "/rules": forbids }, "fetch/robots", "200"],
    [
      "on another host",
      { "bad.example /robots.txt": redirect("http://good.example:PORT/robots.txt"), "good.example /robots.txt": forbids },
      "fetch/robots",
      "200",
    ],
    ["in a circle", { "/robots.txt": redirect("/robots.txt") }, "fetch/too-many-redirects", "fetch/too-many-redirects"],
    ["redirected to a house", { "/robots.txt": redirect("http://10.0.0.1/robots.txt") }, "fetch/not-public", "fetch/not-public"],
    ["silent", { "/robots.txt": () => {} }, "fetch/timeout", "fetch/timeout"],
    ["huge", { "/robots.txt": robots(`User-agent: *\nDisallow: /closed\n${"# and more\n".repeat(200_000)}`) }, "fetch/robots", "200"],
    ["too huge to matter", { "/robots.txt": robots(`${"# and more\n".repeat(200_000)}User-agent: *\nDisallow: /closed\n`) }, "200", "200"],
    ["binary", { "/robots.txt": reply(Buffer.alloc(1000, 0xff)) }, "200", "200"],
  ];
  for (const [name, behaviours, closed, open] of cases)
    it(name, async () => {
      let port = 0;
      const routes: Record<string, Behaviour> = { "/closed": all, "/open": all };
      for (const [path, does] of Object.entries(behaviours)) routes[path] = does;
      if (name === "on another host") routes["bad.example /robots.txt"] = (...given) => redirect(`http://good.example:${port}/robots.txt`)(...given);
      const server = await serveBadly(routes);
      port = server.port;
      const client = clientOf(name === "silent" ? hasty : {});
      const outcome = async (path: string) => {
        const result = await client.fetch({ url: `http://bad.example:${port}${path}`, kind: "page" });
        return isProblem(result) ? result.code : String(result.status);
      };
      assert.deepEqual([await outcome("/closed"), await outcome("/open")], [closed, open]);
      if (closed !== "200") assert.ok(!server.seen.includes("bad.example /closed"));
      await server.close();
    });

  it("kept for a day, for each host and port, and asked for once by many", async () => {
    const server = await serveBadly({ "/robots.txt": forbids, "/open": all });
    const clock = stillClock();
    const client = clientOf({}, { now: clock.now, wait: clock.wait });
    const url = `http://bad.example:${server.port}/open`;
    const asked = () => server.seen.filter((name) => name.endsWith("/robots.txt")).length;
    await Promise.all([client.fetch({ url, kind: "page" }), client.fetch({ url, kind: "feed" }), client.fetch({ url, kind: "page" })]);
    assert.equal(asked(), 1);
    clock.pass(23 * 3_600_000);
    await client.fetch({ url, kind: "page" });
    assert.equal(asked(), 1);
    clock.pass(2 * 3_600_000);
    await client.fetch({ url, kind: "page" });
    assert.equal(asked(), 2);
    clock.pass(-48 * 3_600_000);
    await client.fetch({ url, kind: "page" });
    assert.equal(asked(), 3);
    await client.fetch({ url: url.replace("bad", "good"), kind: "page" });
    assert.equal(asked(), 4);
    await server.close();
  });

  it("broken is asked for again after a quarter of an hour", async () => {
    const server = await serveBadly({ "/robots.txt": inTurn(reply("", "", "503 Busy"), forbids), "/open": all });
    const clock = stillClock();
    const client = clientOf({}, { now: clock.now, wait: clock.wait });
    const get = async () => {
      const result = await client.fetch({ url: `http://bad.example:${server.port}/open`, kind: "page" });
      return isProblem(result) ? result.code : result.status;
    };
    assert.deepEqual([await get(), await get()], ["fetch/robots-unreachable", "fetch/robots-unreachable"]);
    assert.equal(server.seen.length, 1);
    clock.pass(16 * 60_000);
    assert.equal(await get(), 200);
    await server.close();
  });

  it("of the host that a redirect leads to counts there", async () => {
    const server = await serveBadly({
      "bad.example /": (...given) => redirect(`http://good.example:${server.port}/closed`)(...given),
      "good.example /robots.txt": forbids,
    });
    const result = await clientOf().fetch({ url: `http://bad.example:${server.port}/`, kind: "page" });
    assert.equal(isProblem(result) && result.code, "fetch/robots");
    assert.ok(!server.seen.includes("good.example /closed"));
    await server.close();
  });

  it("not asked for by a hook", async () => {
    const server = await serveBadly({ "/robots.txt": forbids, "/closed": all });
    const result = await clientOf().fetch({
      url: `http://bad.example:${server.port}/closed`,
      kind: "hook",
      post: { type: "text/plain", bytes: new Uint8Array() },
    });
    assert.equal(!isProblem(result) && result.status, 200);
    await server.close();
  });
});
