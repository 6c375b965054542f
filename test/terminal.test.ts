/** The drawing on terminals: wrapping, widths, progress, and what is shown of hidden characters. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { visible } from "../src/show/marks.ts";
import { progress, terminal, widthOf, wrap } from "../src/cli/terminal.ts";

const plain = terminal(40, false);

describe("wrap", () => {
  it("breaks between words and indents what follows", () => {
    const lines = wrap([{ text: "one two three four five six seven eight nine ten", style: null }], plain, "- ", "  ");
    assert.deepEqual(lines, ["- one two three four five six seven", "  eight nine ten"]);
  });

  it("cuts a word that no line can hold", () => {
    const lines = wrap([{ text: "x".repeat(95), style: null }], plain, "");
    assert.deepEqual(
      lines.map((line) => line.length),
      [40, 40, 15],
    );
  });

  it("keeps words together over a no-break space", () => {
    assert.deepEqual(wrap([{ text: `${"a".repeat(36)} 3\u00a0000`, style: null }], plain, ""), ["a".repeat(36), "3\u00a0000"]);
  });

  it("paints a stretch once, its spaces included", () => {
    const [line] = wrap(
      [
        { text: "one two", style: "bold" },
        { text: " three", style: null },
      ],
      terminal(40, true),
      "",
    );
    assert.equal(line, "\u001b[1mone two\u001b[22m three");
  });
});

describe("widths", () => {
  it("counts wide characters twice and marks not at all", () => {
    assert.equal(widthOf("新闻"), 4);
    assert.equal(widthOf("e\u0301"), 1);
  });

  it("stay within what is readable", () => {
    assert.equal(terminal(300, false).width, 100);
    assert.equal(terminal(5, false).width, 40);
    assert.equal(terminal(undefined, false).width, 80);
  });
});

describe("progress", () => {
  const drawn = (watched: boolean, times: readonly number[]) => {
    let time = 0;
    let text = "";
    const shown = progress(
      watched,
      30,
      (part) => (text += part),
      () => time,
    );
    for (const at of times) {
      time = at;
      shown.at(3, 10, "a/very/long/path/that/does/not/fit.txt");
    }
    shown.clear();
    return text;
  };

  it("says nothing on a short run, or where nobody watches", () => {
    assert.equal(drawn(true, [10, 300, 650]), "");
    assert.equal(drawn(false, [800, 1600]), "");
  });

  it("draws one line that fits, and takes it away", () => {
    const text = drawn(true, [800, 850]);
    assert.equal(text, "\r\u001b[2K3 of 10 read · a/very/long/pa\r\u001b[2K");
  });
});

describe("visible", () => {
  it("shows what would turn or hide text", () => assert.equal(visible("a\u202eb\u200bc\u0007"), "a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩"));
  it("shows a joiner between Latin letters", () => assert.equal(visible("a\u200db"), "a⟨U+200D⟩b"));
  it("leaves joiners where a script or an emoji needs them", () => assert.equal(visible("می\u200cخواهم 👩\u200d🚒"), "می\u200cخواهم 👩\u200d🚒"));
  it("leaves line ends and tabs", () => assert.equal(visible("a\tb\nc"), "a\tb\nc"));
});
