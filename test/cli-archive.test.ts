/** `firsthand add` and `firsthand doctor` as a user meets them: the real start script, in a folder of its own. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-cli-"));
after(() => rmSync(place, { recursive: true, force: true }));
const examples = join(root, "examples");
const run = (...args: string[]) => {
  const ran = spawnSync(join(root, "bin", "firsthand"), args, { cwd: place, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};
interface Line {
  readonly id: string;
  readonly outcome: string;
  readonly path: string;
}
const lines = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

describe("add", () => {
  it("adds a folder, and nothing of it a second time", () => {
    const first = run("add", examples, "--archive", "a.db", "--json");
    assert.equal(first.code, 0, first.err);
    assert.equal(first.err, "");
    assert.ok(lines(first.out).every(({ outcome }) => outcome === "added"));
    assert.ok(lines(first.out).length > 1);
    const second = run("add", examples, "--archive", "a.db");
    assert.equal(second.code, 0);
    assert.match(second.out, new RegExp(`^0 articles added · ${lines(first.out).length} there already\n`));
  });

  it("writes to firsthand.db where no archive is named", () => {
    assert.match(run("add", join(examples, "01-skargardsbladet.txt")).out, /^1 article added\n.*firsthand\.db/);
    assert.match(run("doctor").out, /^firsthand\.db: sound/);
  });

  it("adds what can be read, says what cannot, and ends with 1", () => {
    const ran = run("add", "nowhere.txt", join(examples, "01-skargardsbladet.txt"), "--archive", "b.db");
    assert.equal(ran.code, 1);
    assert.match(ran.out, /^1 article added · 1 input not read\n/);
    assert.match(ran.err, /nowhere\.txt: There is no such file or folder\. \[input\/missing\]/);
  });

  it("says that an archive cannot be opened, with advice and without a stack trace", () => {
    writeFileSync(join(place, "letter.db"), "Dear reader, this is a letter and no archive. ".repeat(20));
    for (const [file, code] of [
      ["letter.db", "archive/damaged"],
      [join("no", "folder.db"), "archive/unwritable"],
    ] as const) {
      const ran = run("add", examples, "--archive", file);
      assert.equal(ran.code, 1);
      assert.ok(ran.err.includes(`[${code}]`), ran.err);
      assert.doesNotMatch(ran.err, /\n\s+at /);
    }
    assert.match(readFileSync(join(place, "letter.db"), "utf8"), /^Dear reader/);
  });
});

describe("doctor", () => {
  it("tells what a sound archive holds", () => {
    const added = lines(run("add", examples, "--archive", "c.db", "--json").out).length;
    const { code, out } = run("doctor", "--archive", "c.db");
    assert.equal(code, 0);
    assert.match(out, /^c\.db: sound · .* · schema \d+\n/);
    assert.match(out, new RegExp(`\\n {2}article +${added}\\n`));
    const health = JSON.parse(run("doctor", "--archive", "c.db", "--json").out) as { ok: boolean; counts: Record<string, number> };
    assert.equal(health.ok, true);
    assert.equal(health.counts["article"], added);
  });

  it("ends with 1 where there is none, and makes none", () => {
    const ran = run("doctor", "--archive", "d.db");
    assert.equal(ran.code, 1);
    assert.match(ran.err, /archive\/missing/);
    assert.throws(() => readFileSync(join(place, "d.db")));
  });
});
