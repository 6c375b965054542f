/** Reading: what must hold of any input, and of bad input. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Copy } from "../src/model.ts";
import { packs } from "../src/lang/index.ts";
import { identify } from "../src/lang/identify.ts";
import { calendarOf, findDates } from "../src/read/published.ts";
import { readBytes } from "../src/read/read.ts";

const utf8 = new TextEncoder();
const read = (text: string, path: string | null = null) => readBytes(utf8.encode(text), { path, url: null }, packs);
const root = new URL("../fixtures/text/", import.meta.url);
const fixtures = readdirSync(root).map((name) => readFileSync(new URL(`${name}/input.txt`, root), "utf8"));

/** Bytes of a text in a single-byte charset, by asking the decoder what each byte means. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 63));
}

/** Every line that is not blank lies in one block, or in blocks that part it; no block holds anything else. */
function assertCovered(copy: Copy): void {
  let at = 0;
  for (const { span } of copy.blocks) {
    assert.ok(span[0] >= at && span[1] > span[0], "blocks in order, none empty");
    assert.equal(copy.text.slice(at, span[0]).trim(), "", "nothing between blocks");
    at = span[1];
  }
  assert.equal(copy.text.slice(at).trim(), "");
  if (copy.title) assert.equal(copy.text.slice(...copy.title.span), copy.title.text);
}

const pieces = [
  "Statsministern avgår efter kritiken",
  "2024 10 24",
  "Publicerad 6 september 2022",
  "date 2022-11",
  "8okt2025",
  "Det är inte klart vem som tar över, säger talmannen.",
  "– Vi har inte bestämt oss, säger hon.",
  "Foto: Anna Berg",
  "Text: Redaktionen",
  "LÄS OCKSÅ: Så gick det till",
  "TT",
  "-----",
  "  1. Sport",
  "Annons",
  "The minister said that there was no reason to wait.",
  "Pożar wybuchł w nocy i nie wiadomo, co było przyczyną.",
  "\u200b",
  "…",
  "שלום לכולם, אמר הנשיא.",
  "Ole Nordmann",
  "Bild från i går.Foto: AP/TT",
];
const file = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 40 })),
      fc.constantFrom("\n", "\n\n", "\n\n\n\n", "\r\n", " "),
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.flat().join(""));

describe("of any text", () => {
  it("every line stands in a block, and nothing of the file is lost", () => {
    fc.assert(
      fc.property(file, (text) => {
        const { copies, problems } = read(text);
        if (problems.some((problem) => problem.code === "input/binary")) return;
        copies.forEach(assertCovered);
        const kept = copies.map((copy) => copy.text).join("");
        assert.equal(
          kept.replace(/\s+/gu, ""),
          text
            .toWellFormed()
            .replace(/^\ufeff/u, "")
            .replace(/\s+/gu, ""),
        );
      }),
    );
  });

  it("the same bytes give the same ids, and no two articles of a file share one", () => {
    fc.assert(
      fc.property(file, (text) => {
        const ids = read(`${text}\n\n\n\n${text}`).copies.map((copy) => copy.id);
        assert.deepEqual(
          ids,
          read(`${text}\n\n\n\n${text}`).copies.map((copy) => copy.id),
        );
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });

  it("any bytes are read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(null, "a.jsonl"), (bytes, path) => {
        const { copies, problems } = readBytes(bytes, { path, url: null }, packs);
        assert.ok(copies.length + problems.length > 0);
        copies.forEach(assertCovered);
      }),
    );
  });
});

describe("concatenated files", () => {
  const dated = fixtures.filter((text) => /^(?:.*\n+)?(?:\d{4} \d\d \d\d|\d\d\.\d\d\.\d{4})\n/u.test(text));
  it("give the articles of each", () => {
    assert.ok(dated.length >= 3);
    for (const a of fixtures) {
      for (const b of dated) {
        if (a === b) continue;
        const joined = read(`${a.trimEnd()}\n\n\n\n${b}`).copies.map((copy) => copy.text);
        assert.deepEqual(
          joined,
          [...read(a).copies, ...read(b).copies].map((copy) => copy.text),
        );
      }
    }
  });

  it("keep their ids", () => {
    const [a, b] = [dated[0]!, dated[1]!];
    assert.deepEqual(
      read(`${a.trimEnd()}\n\n\n${b}`).copies.map((copy) => copy.id),
      [...read(a).copies, ...read(b).copies].map((copy) => copy.id),
    );
  });
});

describe("dates", () => {
  const forms: readonly [string, string][] = [
    ["2024 10 24", "2024-10-24"],
    ["date 2022-11", "2022-11"],
    ["Publicerad 6 september 2022", "2022-09-06"],
    ["8okt2025", "2025-10-08"],
    ["6. september 2022 kl. 08.40", "2022-09-06 08:40"],
    ["March 3, 2024 at 2:05 p.m.", "2024-03-03 14:05"],
    ["14:05 GMT, 3 March 2024", "2024-03-03 14:05+00:00"],
    ["2024-10-24T08:40:00+01:00", "2024-10-24 08:40+01:00"],
    ["6 września 2022 r., godz. 12:30", "2022-09-06 12:30"],
    ["24.10.2024", "2024-10-24"],
    ["10/24/2024", "2024-10-24"],
    ["6. elokuuta 2022", "2022-08-06"],
    ["31.02.2024", ""],
    ["12 mars", ""],
  ];
  for (const [form, expected] of forms) {
    it(form, () => {
      const date = findDates(form, calendarOf(packs))[0];
      assert.equal(date ? `${date.date}${date.time ? ` ${date.time}${date.zone ?? ""}` : ""}` : "", expected);
    });
  }
});

describe("charsets", () => {
  const swedish = "Regeringen säger att förslaget dröjer – ”det är svårt”, uppger källor på måndagen.";
  const polish = "Łukasz przyznał, że żołnierze są już w mieście i nie wiadomo, czy będą walczyć. Źródło milczy.";
  const forms: readonly [string, Uint8Array, string][] = [
    ["UTF-8 with mark", utf8.encode(`\ufeff${swedish}`), swedish],
    ["UTF-16", new Uint8Array(Buffer.from(`\ufeff${polish}`, "utf16le")), polish],
    ["UTF-16, big end first", new Uint8Array(Buffer.from(`\ufeff${polish}`, "utf16le").swap16()), polish],
    ["UTF-16 without mark", new Uint8Array(Buffer.from(swedish, "utf16le")), swedish],
    ["windows-1252", encode(swedish, "windows-1252"), swedish],
    ["windows-1250", encode(polish, "windows-1250"), polish],
    ["ISO-8859-2", encode(polish, "iso-8859-2"), polish],
    [
      "windows-1251",
      encode("Президент заявил, что переговоры продолжатся завтра в столице.", "windows-1251"),
      "Президент заявил, что переговоры продолжатся завтра в столице.",
    ],
  ];
  for (const [name, bytes, text] of forms) it(name, () => assert.equal(readBytes(bytes, { path: null, url: null }, packs).copies[0]?.text, text));

  it("several in one file", () => {
    const bytes = Buffer.concat([utf8.encode(`${polish}\n`), encode(`${swedish}\n`, "windows-1252"), utf8.encode(polish)]);
    const { copies, problems } = readBytes(bytes, { path: null, url: null }, packs);
    assert.equal(copies.map((copy) => copy.text).join("\n"), `${polish}\n${swedish}\n${polish}`);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ["charset/mixed"],
    );
  });
});

describe("JSON Lines", () => {
  it("reads every line that can be read and names those that cannot", () => {
    const good = {
      url: "https://a.example/1",
      outlet: "Kustbladet",
      title: "Färjan ställs in",
      published: "2024-10-24T08:40:00+02:00",
      text: "Färjan ställs in.\n\nDet säger rederiet.",
    };
    const { copies, problems } = read(
      [JSON.stringify(good), "{oops", "[1]", JSON.stringify({ title: "Half a \ud800", text: "It was cut." })].join("\n"),
      "a.jsonl",
    );
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.detail.slice(0, 7)]),
      [
        ["jsonl/broken", "line 2:"],
        ["jsonl/no-article", "line 3:"],
      ],
    );
    assert.equal(copies[0]!.text, `${good.title}\n\n${good.text}`);
    assert.deepEqual(copies[0]!.published, { date: "2024-10-24", time: "08:40", zone: "+02:00", precision: "minute", span: null });
    assert.deepEqual([copies[0]!.outletName, copies[0]!.origin.url, copies[0]!.title?.text], ["Kustbladet", good.url, good.title]);
    assert.deepEqual(
      copies[1]!.problems.map((problem) => problem.code),
      ["text/lone-surrogate"],
    );
    copies.forEach(assertCovered);
  });
});

describe("bad input", () => {
  const codes = (bytes: Uint8Array) => readBytes(bytes, { path: null, url: null }, packs).problems.map((problem) => problem.code);
  it("empty, blank, binary", () => {
    assert.deepEqual(codes(new Uint8Array(0)), ["input/empty"]);
    assert.deepEqual(codes(utf8.encode(" \n\t\n")), ["input/empty"]);
    assert.deepEqual(codes(Uint8Array.from({ length: 2000 }, (_, i) => (i * 197) % 256)), ["input/binary"]);
    assert.deepEqual(codes(utf8.encode("%PDF-1.4\n1 0 obj")), ["input/binary"]);
  });

  it("a line of 50 MB is read, and said so", () => {
    const { copies } = read("Regeringen säger nej. ".repeat(2_200_000));
    assert.deepEqual(
      copies[0]!.problems.map((problem) => problem.code),
      ["input/long-line"],
    );
  });

  const worst: readonly [string, (n: number) => string][] = [
    ["short lines", (n) => "Kort rad\n".repeat(n)],
    ["headlines without end", (n) => `Det var en gång ett land.\n${"Annons\n\nSport nu här\n\n".repeat(n / 2)}`],
    ["dates", (n) => "2024 10 24\n".repeat(n)],
    ["labels", (n) => `Det var en gång.\n${"Foto: A B\nRubrik här nu\n".repeat(n / 2)}`],
    ["one line of labels", (n) => "Foto: ".repeat(n * 4)],
    ["wrapped", (n) => "en lång rad som fortsätter utan stopp och med ganska många ord\n".repeat(n)],
  ];
  for (const [name, make] of worst) {
    it(`time grows with the file: ${name}`, () => {
      const time = (n: number) => {
        const bytes = utf8.encode(make(n));
        const from = performance.now();
        readBytes(bytes, { path: null, url: null }, packs);
        return performance.now() - from;
      };
      time(2000);
      // eight times the lines: linear is 8, quadratic 64; what is below a tenth of a second is noise
      assert.ok(time(40_000) < Math.max(100, time(5000)) * 30);
    });
  }
});

describe("language", () => {
  const texts: readonly [string, string][] = [
    ["sv", "Hon hade inte trott att det skulle bli så många som kom till mötet, men de som var där fick vänta."],
    ["nb", "Hun hadde ikke trodd at det skulle bli så mange som kom til møtet, men de som var der måtte vente."],
    ["pl", "Nie spodziewała się, że na spotkanie przyjdzie tak wiele osób, ale ci, którzy byli, musieli czekać."],
    ["en", "She had not thought that so many would come to the meeting, but those who were there had to wait."],
    ["und", "Hun havde ikke troet, at der ville komme så mange til mødet, men de, der var der, måtte vente uden mad."],
    ["und", "Ho hadde ikkje trudd at det skulle bli så mange som kom til møtet, men dei som var der måtte vente."],
    ["de", "Sie hatte nicht gedacht, dass so viele zu der Versammlung kommen würden, aber die anderen mussten warten."],
    ["und", "Ze had niet gedacht dat er zo veel mensen naar de vergadering zouden komen, maar die er waren moesten wachten."],
    ["und", "No había pensado que tantos fueran a la reunión, pero los que estaban allí tuvieron que esperar."],
    ["und", "Nemyslela si, že na schůzi přijde tolik lidí, ale ti, kteří tam byli, museli čekat."],
    ["und", "Hän ei ollut uskonut, että kokoukseen tulisi niin monta, mutta ne jotka tulivat saivat odottaa."],
    ["und", "لم تكن تعتقد أن كل هؤلاء سيأتون إلى الاجتماع."],
    ["und", ""],
  ];
  for (const [language, text] of texts) it(`${language}: ${text.slice(0, 30)}`, () => assert.equal(identify(text, packs).language, language));
});
