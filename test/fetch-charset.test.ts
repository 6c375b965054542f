/**
 * How fetched bytes are decoded: byte order mark, then HTTP, then what the page or feed says, then the bytes; and UTF-8 wherever the
 * bytes are.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isProblem } from "../src/fetch/client.ts";
import { packs } from "../src/lang/index.ts";
import { readBytes } from "../src/read/read.ts";
import { clientOf, reply, serveBadly } from "./bad-server.ts";

const sentence = "Wójt powiedział, że zamknięty most spłonął w środę.";
const bytesOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "iso-8859-2": { ó: 0xf3, ł: 0xb3, ż: 0xbf, ę: 0xea, ą: 0xb1, ś: 0xb6, ń: 0xf1 },
  "windows-1250": { ó: 0xf3, ł: 0xb3, ż: 0xbf, ę: 0xea, ą: 0xb9, ś: 0x9c, ń: 0xf1 },
};
const encoded = (text: string, charset: string): Uint8Array =>
  charset === "utf-8" ? Buffer.from(text) : Uint8Array.from([...text].map((letter) => bytesOf[charset]![letter] ?? letter.charCodeAt(0)));
const page = (meta: string) => `<html><head>${meta && `<meta charset="${meta}">`}</head><body><h1>Most</h1><p>${sentence}</p></body></html>`;
const feed = (said: string) =>
  `<?xml version="1.0" encoding="${said}"?><rss version="2.0"><channel><title>Gazeta</title><item><title>Most</title><description>${sentence}</description></item></channel></rss>`;

/** Name, what HTTP states, and the bytes. */
const cases: readonly (readonly [name: string, stated: string | null, bytes: Uint8Array])[] = [
  ["HTTP alone", "iso-8859-2", encoded(page(""), "iso-8859-2")],
  ["HTTP above the page", "iso-8859-2", encoded(page("windows-1250"), "iso-8859-2")],
  ["HTTP above the feed", "windows-1250", encoded(feed("iso-8859-2"), "windows-1250")],
  ["the page where HTTP is silent", null, encoded(page("windows-1250"), "windows-1250")],
  ["the page where HTTP names no charset there is", "latin-polish", encoded(page("iso-8859-2"), "iso-8859-2")],
  ["the page where HTTP says UTF-8 and the bytes are not", "utf-8", encoded(page("iso-8859-2"), "iso-8859-2")],
  ["the bytes where nobody says", null, encoded(page(""), "iso-8859-2")],
  ["UTF-8 where HTTP states a default", "iso-8859-1", encoded(page("utf-8"), "utf-8")],
  ["a byte order mark above HTTP", "iso-8859-2", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), encoded(page(""), "utf-8")])],
  ["UTF-16 that HTTP states", "utf-16le", Buffer.from(page(""), "utf16le")],
  ["UTF-16 by its mark above HTTP", "iso-8859-1", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page(""), "utf16le")])],
];

describe("the charset of what is fetched", () => {
  for (const [name, stated, bytes] of cases)
    it(`is that of ${name}`, async () => {
      const server = await serveBadly({ "/": reply(bytes, `Content-Type: text/html${stated ? `; charset=${stated}` : ""}`) });
      const answer = await clientOf().fetch({ url: `http://bad.example:${server.port}/`, kind: "page" });
      await server.close();
      assert.ok(!isProblem(answer));
      assert.equal(answer.charset, stated);
      const { copies, problems } = readBytes(answer.bytes, { path: null, url: answer.final, charset: answer.charset }, packs);
      assert.ok(copies[0]?.text.includes(sentence), JSON.stringify([copies[0]?.text, problems]));
    });

  it("is not asked of what is no text", () => {
    const { problems } = readBytes(
      Buffer.concat([Buffer.from("%PDF-1.7 "), Buffer.from([0xff, 0x00, 0x80])]),
      { path: null, url: null, charset: "iso-8859-1" },
      packs,
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["input/binary"],
    );
  });
});

describe("hostile pages and feeds that were fetched", () => {
  const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
  const bodies: Readonly<Record<string, string>> = {
    "/deep": `<html><body>${"<div>".repeat(500_000)}<p>The mayor said: “No.”</p>${"</div>".repeat(500_000)}</body></html>`,
    "/laughs": `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss version="2.0"><channel><title>A</title><item><title>B &l30;</title><description>Words of the item.</description></item></channel></rss>`,
    "/external": `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y SYSTEM "http://169.254.169.254/">]><rss version="2.0"><channel><title>A</title><item><title>B</title><description>Words &x; and &y; of the item.</description></item></channel></rss>`,
  };
  for (const [path, body] of Object.entries(bodies))
    it(`${path.slice(1)} is read in time that grows with it`, async () => {
      const server = await serveBadly({ [path]: reply(body, "Content-Type: text/html") });
      const answer = await clientOf({ body: 8 << 20 }).fetch({ url: `http://bad.example:${server.port}${path}`, kind: "feed" });
      await server.close();
      assert.ok(!isProblem(answer), isProblem(answer) ? answer.code : "");
      const began = performance.now();
      const { copies } = readBytes(answer.bytes, { path: null, url: answer.final, charset: answer.charset }, packs);
      assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
      assert.equal(copies.length, 1);
      assert.ok(copies[0]!.text.length < 500, copies[0]!.text.slice(0, 200));
      assert.doesNotMatch(copies[0]!.text, /(?:ha){3}|localhost/);
    });
});
