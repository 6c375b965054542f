/** Addresses on the command line: read, added and recorded, from a server on this machine that is allowed by name; and over TLS. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import { commands, type Surroundings } from "../src/cli/commands.ts";
import { isProblem } from "../src/fetch/client.ts";
import { systemLookup } from "../src/fetch/resolve.ts";
import { progress, terminal } from "../src/cli/terminal.ts";
import { expectedOf } from "../src/cli/record.ts";
import type { Article } from "../src/model.ts";
import { packs } from "../src/lang/index.ts";
import { readBytes } from "../src/read/read.ts";
import { clientOf, redirect, reply, serveBadly, stillClock, type BadServer } from "./bad-server.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-"));
const fixture = (path: string) => readFileSync(join(root, "fixtures", path));
const page = fixture("pages/kystbladet/ferje/page.html");
let server: BadServer;
let base = "";

before(async () => {
  server = await serveBadly({
    "/nyheter/ferja-ble-liggende.html": reply(page),
    "/moved": redirect("/nyheter/ferja-ble-liggende.html"),
    "/feed": reply(fixture("feeds/rss-nb/input.xml"), "Content-Type: application/rss+xml"),
    "/bytes": reply(Buffer.from("\u0089PNG\r\n\u001a\n and what a picture is made of", "latin1"), "Content-Type: image/png"),
    "/robots.txt": reply("User-agent: *\nDisallow: /closed", "Content-Type: text/plain"),
  });
  base = `http://127.0.0.1:${server.port}`;
});
after(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, with a client that makes no pauses. */
async function run(name: string, given: readonly string[], options: Readonly<Record<string, unknown>> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const clock = stillClock();
  const surroundings: Surroundings = {
    terminal: terminal(80, false),
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Readable.from([]),
    now: () => new Date(clock.now()),
    progress: () => progress(false, 80, () => {}, clock.now),
    stopped: () => new Promise(() => {}),
    world: { ...clock, monotonic: clock.now, random: () => 0 },
    client: async (allow) => clientOf({}, { lookup: systemLookup, allow }),
    id: () => "0",
    software: "firsthand/0.1",
    watched: false,
    token: undefined,
    debug: false,
    secret: async () => "",
    home: root,
    open: () => false,
  };
  const code = await commands.find((command) => command.name === name)!.run(given, options, surroundings);
  return { code, out, err };
}

/** Runs the start script while this process answers. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done) => {
    const ran = spawn(join(root, "bin", "firsthand"), args, { cwd: place, env: { ...process.env, NO_COLOR: "1", ...env } });
    const said = { out: "", err: "" };
    ran.stdout.on("data", (chunk) => (said.out += String(chunk)));
    ran.stderr.on("data", (chunk) => (said.err += String(chunk)));
    ran.on("close", (code) => done({ code, ...said }));
  });
}
const lines = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("addresses as inputs", () => {
  it("are read where they lead to, beside files", async () => {
    const file = join(root, "fixtures/pages/kystbladet/ferje/page.html");
    const { code, out, err } = await run("read", [`${base}/moved`, file], { json: true, allowHost: ["127.0.0.1"] });
    assert.equal(code, 0, err);
    const [fetched, own] = lines(out) as unknown as Article[];
    assert.deepEqual([fetched?.origin.path, fetched?.origin.url, fetched?.origin.format], [null, `${base}/nyheter/ferja-ble-liggende.html`, "page"]);
    assert.equal(fetched?.text, own?.text);
    assert.equal(fetched?.statements.length, own?.statements.length);
  });

  it("of feeds give the feed's articles", async () => {
    const { code, out } = await run("read", [`${base}/feed`], { json: true, allowHost: [`news.example,127.0.0.1:${server.port}`] });
    assert.equal(code, 0);
    assert.equal((lines(out)[0] as unknown as Article).origin.format, "feed");
  });

  it("are added once", async () => {
    const options = { json: true, archive: join(place, "a.db"), allowHost: ["127.0.0.1"] };
    const { code, out, err } = await run("add", [`${base}/moved`, `${base}/nyheter/ferja-ble-liggende.html`], options);
    assert.equal(code, 0, err);
    assert.deepEqual(
      lines(out).map(({ outcome }) => outcome),
      ["added", "known"],
    );
  });

  it("that hold nothing are said to, and keep nothing else from being read", async () => {
    const bad = ["/closed", "/nowhere", "/bytes"].map((path) => base + path);
    const { code, out, err } = await run("read", [...bad, "file:///etc/hosts", "http://10.0.0.1/", `${base}/moved`], {
      json: true,
      allowHost: ["127.0.0.1"],
    });
    assert.equal(code, 1);
    assert.equal(lines(out).length, 1);
    assert.deepEqual(
      [...err.matchAll(/\[([a-z/-]+)\]$/gm)].map((found) => found[1]),
      ["fetch/robots", "fetch/status", "input/binary", "fetch/scheme", "fetch/not-public"],
    );
    assert.doesNotMatch(err, /undefined|null|Error|    at /);
  });

  it("on this machine are refused where it is not allowed", async () => {
    const seen = server.seen.length;
    const { code, err } = await start(["read", `${base}/moved`]);
    assert.equal(code, 1);
    assert.match(err, /The host is not on the public internet\..*\[fetch\/not-public\]\n.*--allow-host HOST/);
    assert.equal(server.seen.length, seen);
    for (const command of ["read", "add", "record"]) {
      const wrong = await run(command, [`${base}/moved`], { allowHost: ["http://127.0.0.1"], archive: join(place, "b.db") });
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /\[fetch\/allow\]/);
    }
  });
});

describe("record", () => {
  const to = join(place, "made");
  const record = (path: string, options = {}) => run("record", [base + path], { to, allowHost: ["127.0.0.1"], ...options });

  it("makes a fixture that holds", async () => {
    const { code, out, err } = await record("/moved", { json: true });
    assert.equal(code, 0, err);
    const { folder, url } = lines(out)[0] as { folder: string; url: string };
    assert.equal(folder, join(to, "127-0-0-1", "ferja-ble-liggende"));
    const file = (name: string) => readFileSync(join(folder, name));
    assert.deepEqual(file("page.html"), page);
    const meta = JSON.parse(String(file("meta.json"))) as Record<string, unknown>;
    assert.deepEqual([meta["url"], meta["asked"], meta["charset"]], [url, `${base}/moved`, "utf-8"]);
    assert.match(String(meta["fetched"]), /^\d{4}-\d\d-\d\dT/);
    const { copies, problems } = readBytes(page, { path: "page.html", url, charset: "utf-8" }, packs);
    const expected = JSON.parse(String(file("expected.json"))) as { articles: { title: { text: string } }[] };
    assert.equal(expected.articles[0]?.title.text, "Ferja ble liggende i fire døgn");
    assert.deepEqual(expected.articles.length, JSON.parse(JSON.stringify(expectedOf(copies, problems))).articles.length);
  });

  it("writes over nothing, and records no feeds", async () => {
    const again = await record("/moved");
    assert.equal(again.code, 1);
    assert.match(again.err, /\[record\/exists\]/);
    const feed = await record("/feed");
    assert.equal(feed.code, 1);
    assert.match(feed.err, /\[record\/no-page\]/);
    assert.ok(!existsSync(join(to, "127-0-0-1", "feed")));
    const nowhere = await record("/moved", { to: join(root, "package.json") });
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.err, /\[output\/unwritable\]/);
  });
});

describe("TLS", () => {
  const names: string[] = [];
  const secure = createServer({ key: fixture("tls/key.pem"), cert: fixture("tls/cert.pem") }, (request, response) => {
    names.push(`${(request.socket as unknown as { servername: string }).servername} ${request.headers.host}`);
    if (request.url === "/robots.txt") response.writeHead(404);
    response.end(page);
  });
  let port = 0;
  before(async () => {
    await new Promise<void>((done) => secure.listen(0, "127.0.0.1", done));
    port = (secure.address() as AddressInfo).port;
  });
  after(() => void secure.close());

  it("with a certificate that nobody vouches for is refused", async () => {
    const result = await clientOf().fetch({ url: `https://good.example:${port}/`, kind: "page" });
    assert.equal(isProblem(result) && result.code, "fetch/tls");
    assert.deepEqual(names, []);
  });

  it("is asked for by the site's name, though connected to an address", async () => {
    const args = ["read", `https://localhost:${port}/`, `https://127.0.0.1:${port}/`, "--json", "--allow-host", "localhost", "127.0.0.1"];
    const ran = await start(args, { NODE_EXTRA_CA_CERTS: join(root, "fixtures/tls/cert.pem"), NODE_TLS_REJECT_UNAUTHORIZED: "0" });
    assert.equal(lines(ran.out).length, 1, ran.err);
    assert.deepEqual(names, [`localhost localhost:${port}`, `localhost localhost:${port}`]);
    assert.match(ran.err, /ERR_TLS_CERT_ALTNAME_INVALID.*\[fetch\/tls\]/);
  });
});
