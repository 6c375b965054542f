/**
 * Which addresses are asked: several hundred ways to write one that is not public, and none of them reaches anything. A trap listens on every
 * address of this machine and counts.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { allowing, reachOf } from "../src/fetch/address.ts";
import { isProblem, type Answer, type FetchProblem } from "../src/fetch/client.ts";
import { clientOf, redirect, serveBadly, setTrap, type BadServer } from "./bad-server.ts";

const closed4 =
  "127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 169.254.169.254 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 255.255.255.255 168.63.129.16 100.100.100.200".split(
    " ",
  );
const closed6 =
  "::1 :: fe80::1 febf::1 fec0::1 fc00::1 fd00:ec2::254 fd20:ce::254 ff02::1 100::1 2001:db8::1 2001::1 2001:2::1 2001:10::1 2001:20::1 2002:7f00:1:: 2002:a00:1:: 3fff::1 64:ff9b:1::1 5f00::1 ::127.0.0.1 ::ffff:0:127.0.0.1 2a00::5efe:7f00:1 2a00::200:5efe:10.0.0.1 0:0:0:0:0:0:0:1 0000:0000:0000:0000:0000:0000:0000:0001".split(
    " ",
  );
const open =
  "1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 128.0.0.1 172.15.255.255 172.32.0.0 192.167.1.1 223.255.255.255 2a00:1450::1 2606:4700::1111 64:ff9b::808:808 ::ffff:8.8.8.8".split(
    " ",
  );

const numbers = (address: string) => address.split(".").map(Number) as [number, number, number, number];
const hex = (n: number, width = 0) => n.toString(16).padStart(width, "0");
const wide = (text: string) => [...text].map((c) => (/\d/.test(c) ? String.fromCharCode(0xff10 + Number(c)) : c)).join("");

/** The ways to write an IPv4 address as the host of a URL. */
function written(address: string): string[] {
  const [a, b, c, d] = numbers(address);
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const pairs = `${hex((a << 8) | b)}:${hex((c << 8) | d)}`;
  return [
    address,
    `${address}.`,
    `${whole}`,
    `0x${hex(whole)}`,
    `0X${hex(whole).toUpperCase()}`,
    `0${whole.toString(8)}`,
    [a, b, c, d].map((n) => `0x${hex(n)}`).join("."),
    [a, b, c, d].map((n) => `0${n.toString(8)}`).join("."),
    [a, b, c, d].map((n) => `000${n.toString(8)}`).join("."),
    `${a}.${(b << 16) | (c << 8) | d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `0x${hex(a)}.0${b.toString(8)}.${(c << 8) | d}`,
    wide(address),
    address.replaceAll(".", "。"),
    address.replaceAll(".", "．"),
    [...address].map((c) => `%${hex(c.charCodeAt(0))}`).join(""),
    `[::ffff:${address}]`,
    `[::ffff:${pairs}]`,
    `[::FFFF:${pairs.toUpperCase()}]`,
    `[0:0:0:0:0:ffff:${pairs}]`,
    `[64:ff9b::${pairs}]`,
    `[64:ff9b::${address}]`,
    `[2002:${pairs}::]`,
    `[::${address}]`,
    `[2001:0:${pairs}::]`,
    `user:word@${address}`,
    `public.example@${address}`,
  ];
}

const hosts = [
  ...closed4.flatMap(written),
  ...closed6.map((address) => `[${address}]`),
  ..."127.1 127.0.1 0 0x0 0x7f.1 017700000001 [::1%25lo] [fe80::1%25eth0] localhost localhost. LOCALHOST a.localhost ①②⑦.⓪.⓪.① ⑯⑨。②⑤④。⑯⑨。②⑤④ 127.0.0.1.rebind".split(
    " ",
  ),
];

describe("addresses", () => {
  it("that are not public are told", () => {
    assert.deepEqual(
      [...closed4, ...closed6].filter((address) => reachOf(address) === "public"),
      [],
    );
    assert.deepEqual(
      open.filter((address) => reachOf(address) !== "public"),
      [],
    );
    assert.equal(reachOf("no address"), "never");
  });

  it("are allowed by name only where a house has them", () => {
    const { may } = allowing(["news.intern", "10.0.0.5", "192.168.7.0/24", "box.intern:8080", "[::1]", "fd12::/16"]);
    assert.ok(may("news.intern", "80", "10.1.2.3"));
    assert.ok(may("news.intern", "80", "fd12::1"));
    assert.ok(!may("news.intern", "80", "169.254.169.254"));
    assert.ok(!may("news.intern", "80", "fd00:ec2::254"));
    assert.ok(!may("other.intern", "80", "10.1.2.3"));
    assert.ok(may("other.intern", "80", "10.0.0.5"));
    assert.ok(may("other.intern", "80", "192.168.7.9"));
    assert.ok(may("box.intern", "8080", "10.1.2.3"));
    assert.ok(!may("box.intern", "80", "10.1.2.3"));
    assert.ok(may("::1", "80", "::1"));
    assert.ok(may("x.intern", "80", "fd12::7"));
    assert.ok(allowing(["169.254.169.254"]).may("169.254.169.254", "80", "169.254.169.254"));
    assert.ok(!allowing(["10.0.0.0/99", "10.0.0.0/x", ""]).may("10.0.0.1", "80", "10.0.0.1"));
  });
});

describe("nothing that is not public is reached", () => {
  let trap: Awaited<ReturnType<typeof setTrap>>;
  let server: BadServer;
  before(async () => {
    trap = await setTrap();
    server = await serveBadly({
      ...Object.fromEntries(
        [...closed4.flatMap(written), ...closed6.map((a) => `[${a}]`)].map((host, i) => [
          `/to/${i}`,
          redirect(`http://${encodeURI(host).replace(/%5B/g, "[").replace(/%5D/g, "]")}:${trap.port}/`),
        ]),
      ),
      "/slashes": redirect(`//127.0.0.1:${trap.port}/`),
      "/back": redirect(`http:\\\\127.0.0.1:${trap.port}/`),
    });
  });
  after(() => Promise.all([trap.close(), server.close()]));

  const refused = (result: Answer | FetchProblem) => isProblem(result) && /^fetch\/(?:not-public|credentials|bad-address)$/.test(result.code);
  const lookup = async (host: string) => (/localhost$/i.test(host) ? ["::1", "127.0.0.1"] : ["127.0.0.1"]);

  it(`in ${hosts.length} ways to write it`, async () => {
    assert.ok(hosts.length >= 200);
    const client = clientOf({}, { lookup });
    const open: string[] = [];
    for (const host of hosts)
      for (const url of [`http://${host}:${trap.port}/`, `https://${host}:${trap.port}/`]) {
        const result = await client.fetch({ url, kind: "page" });
        if (!refused(result)) open.push(`${url} ${isProblem(result) ? result.code : result.status}`);
      }
    assert.deepEqual(open, []);
    assert.equal(trap.caught(), 0);
    client.close();
  });

  it("by redirect from a host that is allowed", async () => {
    const client = clientOf({ hosts: 5 }, { lookup });
    const paths = [...closed4.flatMap(written), ...closed6].map((_, i) => `/to/${i}`).concat("/slashes", "/back");
    const open: string[] = [];
    for (const path of paths) if (!refused(await client.fetch({ url: `http://bad.example:${server.port}${path}`, kind: "feed" }))) open.push(path);
    assert.deepEqual(open, []);
    assert.equal(trap.caught(), 0);
    client.close();
  });

  it("by the answers of a resolver", async () => {
    for (const address of [...closed4, ...closed6]) {
      const client = clientOf({}, { lookup: async () => [address], allow: [] });
      const result = await client.fetch({ url: `http://paper.example:${trap.port}/`, kind: "hook" });
      assert.ok(isProblem(result) && result.code === "fetch/not-public", address);
      const mixed = clientOf({}, { lookup: async () => ["1.1.1.1", address], allow: [] });
      const second = await mixed.fetch({ url: `http://paper.example:${trap.port}/`, kind: "robots" });
      assert.ok(isProblem(second) && second.code === "fetch/not-public", address);
    }
    assert.equal(trap.caught(), 0);
  });

  it("by other schemes", async () => {
    const client = clientOf();
    for (const url of [
      "file:///etc/hosts",
      "ftp://bad.example/",
      "gopher://bad.example/",
      "data:text/html,x",
      "javascript:1",
      "ws://bad.example/",
      "blob:http://bad.example/x",
    ]) {
      const result = await client.fetch({ url, kind: "page" });
      assert.equal(isProblem(result) && result.code, "fetch/scheme", url);
    }
    for (const url of ["", "bad.example", "//bad.example/", "http://", "http://[::1", `http://bad.example/${"a".repeat(9000)}`]) {
      const result = await client.fetch({ url, kind: "page" });
      assert.equal(isProblem(result) && result.code, "fetch/bad-address", url.slice(0, 40));
    }
  });

  it("while the trap does catch who is let through", async () => {
    const client = clientOf({}, { allow: ["127.0.0.1"] });
    const result = await client.fetch({ url: `http://0x7f.1:${trap.port}/`, kind: "page" });
    assert.equal(isProblem(result) || result.status, 200);
    assert.equal(trap.caught(), 2);
  });
});

describe("a name that changes its address", () => {
  it("is asked once for a request, and again for the next", async () => {
    const behaviours = { "/": redirect("/next"), "/next": redirect("/end") };
    const good = await serveBadly(behaviours, "127.0.0.2");
    const trap = await serveBadly({}, "127.0.0.1", good.port);
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return [asked.length % 3 ? "127.0.0.2" : "127.0.0.1"];
    };
    const client = clientOf({}, { lookup, allow: ["127.0.0.2"] });
    const result = await client.fetch({ url: `http://paper.example:${good.port}/`, kind: "page" });
    assert.equal(isProblem(result) && result.code, "fetch/not-public");
    assert.deepEqual(good.seen, ["paper.example /robots.txt", "paper.example /"]);
    assert.equal(asked.length, 3);
    assert.deepEqual(trap.seen, []);
    await Promise.all([good.close(), trap.close()]);
  });
});
