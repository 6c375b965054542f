/** Tables: RFC 4180 as an independent reader sees it, formulas that are none, and cells that come back as they were. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import Papa from "papaparse";
import { csvRow, guarded, unguarded, type Separator } from "../src/export/csv.ts";
import { articleTable, figureTable, originTable, statementTable, storyTable } from "../src/export/tables.ts";
import { joined, selected, told } from "./newsroom.ts";

const SEED = 20261122;

/** The cells of a table by the grammar of RFC 4180 alone, character by character. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [],
    i = 0;
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      for (i++; ; i++) {
        assert.ok(i < text.length, "a quotation is not closed");
        if (text[i] !== '"') cell += text[i];
        else if (text[i + 1] === '"') cell += text[i++];
        else break;
      }
      i++;
    } else
      while (i < text.length && text[i] !== separator && text[i] !== "\r") {
        assert.ok(text[i] !== '"' && text[i] !== "\n", "a mark stands bare");
        cell += text[i++];
      }
    row.push(cell);
    if (text[i] === separator) i++;
    else {
      assert.equal(text.slice(i, i + 2), "\r\n");
      i += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** What Excel, LibreOffice and Google Sheets may take for a formula; OWASP, "CSV Injection". */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/u;
const trouble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        "\t",
        "\r",
        "\n",
        '"',
        ",",
        ";",
        " ",
        "\u200b",
        "\ufeff",
        "＝",
        "\u0000",
        "\u001b",
        "\u202e",
        "\ud800",
        "a",
        "1",
        "😀",
      ),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, (c) => (c === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + c.charCodeAt(0))));

describe("a cell", () => {
  it("is never a formula, and comes back as it was", () =>
    fc.assert(
      fc.property(trouble, (text) => {
        const cell = guarded(text);
        assert.doesNotMatch(cell, DANGEROUS);
        assert.doesNotMatch(cell.replace(/^[\s\p{C}]+/u, ""), /^[=+\-@]/u);
        assert.equal(unguarded(cell), text);
      }),
      { numRuns: 3000, seed: SEED },
    ));
  it("keeps the apostrophe that a text begins with", () => {
    for (const [text, cell] of [
      ["'Twas the night", "'Twas the night"],
      ["=1+1", "'=1+1"],
      ["'=1+1", "''=1+1"],
      ["- Nie wiem", "'- Nie wiem"],
      ["\u200b=cmd()", "'\u200b=cmd()"],
      ["a=b", "a=b"],
    ] as const) {
      assert.equal(guarded(text), cell);
      assert.equal(unguarded(cell), text);
    }
  });
  it("is a number where it is one, and nothing where there is none", () =>
    assert.equal(csvRow([-5, 0.25, 1e21, null, true, NaN]), "-5,0.25,1e+21,,true,\r\n"));
});

describe("a row", () => {
  for (const separator of [",", ";", "\t"] as const satisfies Separator[])
    it(`parted by ${JSON.stringify(separator)} is read by the grammar and by a library`, () =>
      fc.assert(
        fc.property(fc.array(trouble, { minLength: 2, maxLength: 5 }), (texts) => {
          const row = csvRow(texts, separator);
          const wanted = texts.map((text) => guarded(clean(text)));
          assert.deepEqual(cellsOf(row, separator), [wanted]);
          assert.deepEqual(Papa.parse<string[]>(row, { delimiter: separator, newline: "\r\n" }).data[0], wanted);
          assert.ok(row.isWellFormed() && !/[\u0000-\u0008\u000e-\u001f]/u.test(row));
        }),
        { numRuns: 600, seed: SEED },
      ));
});

describe("tables of the newsroom", () => {
  it("have as many cells in every row as columns", async () => {
    for (const texts of [statementTable(selected), figureTable(selected), articleTable(selected), storyTable(told), originTable(told)]) {
      const [heading, ...rows] = cellsOf(await joined(texts), ",");
      assert.ok(rows.length > 0 && new Set(heading).size === heading!.length);
      for (const row of rows) assert.equal(row.length, heading!.length);
    }
  });
  it("have the words of each statement verbatim, with the spans where they stand", async () => {
    const [heading, ...rows] = cellsOf(await joined(statementTable(selected)), ",");
    const at = (row: string[], column: string) => unguarded(row[heading!.indexOf(column)]!);
    const statements = selected.flatMap(({ article, statements: own }) => own.map((statement) => ({ article, statement })));
    assert.equal(rows.length, statements.length);
    for (const [i, { article, statement }] of statements.entries()) {
      const row = rows[i]!;
      assert.equal(at(row, "article"), article.id);
      assert.deepEqual(JSON.parse(at(row, "content_spans")), statement.content);
      for (const [column, spans] of [
        ["content", statement.content],
        ["source", statement.source],
        ["cue", statement.cue],
      ] as const)
        assert.equal(at(row, column), spans.map((span) => article.text.slice(...span)).join(" … "));
      assert.equal(at(row, "speaker"), statement.speaker?.name ?? "");
      assert.equal(at(row, "chain"), statement.chain.map(({ name }) => name).join(" → "));
    }
  });
  it("open with a byte order mark where one is asked for", async () => {
    assert.match(await joined(storyTable(told, { bom: true, separator: ";" })), /^\ufeffid;title;/u);
    assert.match(await joined(storyTable(told)), /^id,title,/u);
  });
});
