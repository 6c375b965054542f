/** `firsthand export` and `firsthand verify` as a user meets them: the real commands on a real archive, in a folder of their own. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import Papa from "papaparse";
import { commands, type Surroundings } from "../src/cli/commands.ts";
import { terminal } from "../src/cli/terminal.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-export-"));
after(() => rmSync(place, { recursive: true, force: true }));
/** A command as the start script runs it, in this process: starting one takes longer than most commands. */
const run = async (line: readonly string[], input = "") => {
  const [name, ...args] = line;
  const command = commands.find((one) => one.name === name)!;
  const options: Record<string, unknown> = { archive: join(place, "firsthand.db") };
  const given: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const flag = args[i]!;
    const option = command.options.find(({ flags }) => flags.split(" ")[0] === flag);
    if (!option) given.push(flag === "-" ? flag : resolve(place, flag));
    else if (!option.flags.includes("<")) options[flag.slice(2)] = true;
    else options[flag.slice(2)] = FILES.has(flag) ? resolve(place, args[++i]!) : args[++i];
  }
  let out = "",
    err = "";
  const surroundings: Partial<Surroundings> = {
    terminal: terminal(100, false),
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Readable.from([Buffer.from(input)]),
    progress: () => ({ at: () => {}, clear: () => {} }),
    home: root,
    now: () => new Date("2026-03-20T08:00:00Z"),
  };
  const code = await command.run(command.arguments.includes("...") ? given : (given[0] as never), options, surroundings as Surroundings);
  return { code, out, err };
};
/** Options whose value is a file. */
const FILES: ReadonlySet<string> = new Set(["--archive", "--to"]);
const done = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await run(args);
  assert.equal(code, 0, err);
  return out;
};
before(async () => void (await done("add", join(root, "examples"))));
const rows = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;

describe("export", () => {
  it("prints statements as a table, narrowed as the list of statements is", async () => {
    const all = rows(await done("export"));
    assert.ok(all.length > 50);
    const some = rows(await done("export", "--speaker", "Straumdal", "--act", "say"));
    const listed = (await done("statements", "--speaker", "Straumdal", "--act", "say", "--json", "--limit", "1000"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { article: { id: string }; statement: { id: string } });
    assert.deepEqual(
      some.map((row) => `${row["article"]} ${row["statement"]}`).sort(),
      listed.map(({ article, statement }) => `${article.id} ${statement.id}`).sort(),
    );
    assert.ok(some.length > 0 && some.length < all.length);
    assert.equal(rows(await done("export", "--limit", "3")).length, 3);
  });

  it("prints the lines that the commands print", async () => {
    const lines = (out: string) => out.trimEnd().split("\n").sort();
    for (const what of ["statements", "figures", "stories"] as const) {
      const limit = what === "stories" ? [] : ["--limit", "10000"];
      assert.deepEqual(lines(await done("export", "--as", "jsonl", "--what", what)), lines(await done(what, "--json", ...limit)));
    }
  });

  it("takes one story by number or id, one article by its id, figures of something", async () => {
    const [story] = rows(await done("export", "--what", "stories"));
    assert.equal(rows(await done("export", "--what", "stories", "--story", story!["id"]!)).length, 1);
    assert.deepEqual(rows(await done("export", "--what", "stories", "--story", "1")), [story!]);
    const of = rows(await done("export", "--what", "articles", "--story", "1"));
    assert.deepEqual(
      of.map((row) => row["story"]),
      of.map(() => story!["id"]),
    );
    assert.equal(of.length, Number(story!["articles"]));
    assert.ok(rows(await done("export", "--story", "1")).every((row) => of.some(({ id }) => id === row["article"])));
    assert.deepEqual(
      rows(await done("export", "--what", "articles", "--article", of[0]!["id"]!)).map(({ id }) => id),
      [of[0]!["id"]],
    );
    assert.ok(rows(await done("export", "--what", "figures", "--of", "knop")).every((row) => row["unit"] === "knot"));
    const stories = await done("export", "--as", "jsonl", "--what", "stories");
    for (const line of stories.trimEnd().split("\n")) {
      const { id } = JSON.parse(line) as { id: string };
      assert.equal(await done("export", "--as", "jsonl", "--what", "stories", "--story", id), `${line}\n`);
    }
  });

  it("writes a file in place of the one that is there, whole or not at all", async () => {
    writeFileSync(join(place, "out.csv"), "what was there");
    assert.match(await done("export", "--to", "out.csv", "--bom", "--separator", "semicolon"), /^\d+ statements in .*out\.csv\n$/u);
    assert.match(readFileSync(join(place, "out.csv"), "utf8"), /^\ufeffarticle;url;/u);
    assert.deepEqual(
      readdirSync(place).filter((name) => name.endsWith(".part")),
      [],
    );
    mkdirSync(join(place, "folder"));
    for (const to of ["folder", join("none", "out.csv")]) {
      const { code, err } = await run(["export", "--to", to]);
      assert.equal(code, 1);
      assert.match(err, /output\/unwritable/u);
      assert.doesNotMatch(err, /\n\s+at /u);
    }
    assert.deepEqual(
      readdirSync(place).filter((name) => name.endsWith(".part")),
      [],
    );
  });

  it("never writes over the archive, by whatever name", async () => {
    symlinkSync("firsthand.db", join(place, "link"));
    const before = readFileSync(join(place, "firsthand.db"));
    for (const to of ["firsthand.db", "link", "./folder/../firsthand.db", "firsthand.db-wal"]) {
      const { code, err } = await run(["export", "--to", to]);
      assert.equal(code, 1, to);
      assert.match(err, /is the archive itself/u);
    }
    assert.deepEqual(readFileSync(join(place, "firsthand.db")), before);
  });

  it("refuses what does not fit, with 2, and what is not there, with 1", async () => {
    for (const [args, code] of [
      [["--as", "xls"], "filter/value"],
      [["--as", "prov", "--what", "articles"], "filter/value"],
      [["--what", "origins", "--speaker", "Straumdal"], "filter/unfit"],
      [["--of", "knop"], "filter/unfit"],
      [["--what", "figures", "--of", "knop", "--act", "say"], "filter/unfit"],
      [["--as", "ninjs", "--bom"], "filter/unfit"],
      [["--separator", "pipe"], "filter/value"],
      [["--since", "soon"], "filter/date"],
      [["--limit", "none"], "filter/value"],
    ] as const) {
      const ran = await run(["export", ...args]);
      assert.equal(ran.code, 2, args.join(" "));
      assert.equal(ran.out, "");
      assert.ok(ran.err.includes(`[${code}]`), ran.err);
    }
    for (const [args, code] of [
      [["--story", "999"], "story/unknown"],
      [["--article", "a_none"], "article/unknown"],
      [["--speaker", "Xqzwv"], "name/unknown"],
      [["--outlet", "Xqzwv"], "outlet/unknown"],
      [["--archive", "none.db"], "archive/missing"],
    ] as const) {
      const ran = await run(["export", ...args]);
      assert.equal(ran.code, 1, args.join(" "));
      assert.ok(ran.err.includes(`[${code}]`), ran.err);
    }
  });

  it("gives what another archive takes, with the same articles, statements and ids; and this one has it already", async () => {
    const wanted = rows(await done("export"))
      .map(({ article, statement, content, rule }) => [article, statement, content, rule].join("|"))
      .sort();
    for (const [as, file] of [
      ["jsonl", "a.jsonl"],
      ["csv", "a.csv"],
      ["ninjs", "a.json"],
      ["jsonld", "a.jsonld"],
    ] as const) {
      await done("export", "--as", as, "--what", "articles", "--to", file);
      assert.match(await done("add", file), /^0 articles added · \d+ there already\n/u);
      if (as === "jsonld" || as === "ninjs") continue;
      await done("add", file, "--archive", `${as}.db`);
      const got = rows(await done("export", "--archive", `${as}.db`))
        .map(({ article, statement, content, rule }) => [article, statement, content, rule].join("|"))
        .sort();
      assert.deepEqual(got, wanted, as);
    }
    const one = await done("export", "--as", "ninjs", "--limit", "1");
    assert.match((await run(["add", "-", "--archive", "pipe.db"], one)).out, /^1 article added\n/u);
  });
});

describe("verify", () => {
  it("says that all annotations hold in their own archive, and that none does in an empty one", async () => {
    await done("export", "--as", "annotations", "--to", "notes.jsonl");
    assert.match(await done("verify", "notes.jsonl"), /^\d+ held · 0 moved · 0 lost\n$/u);
    writeFileSync(join(place, "one.txt"), "Bron stängs\n\n– Vi stänger bron, säger Karin Ek.");
    await done("add", "one.txt", "--archive", "other.db");
    const ran = await run(["verify", "notes.jsonl", "--archive", "other.db", "--json"]);
    assert.equal(ran.code, 1);
    for (const line of ran.out.trimEnd().split("\n")) assert.equal((JSON.parse(line) as { standing: string }).standing, "lost");
  });
  it("finds what was edited since", async () => {
    const line = (text: string) => JSON.stringify({ url: "https://a.example/1", outlet: "Fjordposten", language: "sv", title: "Bron stängs", text });
    writeFileSync(join(place, "v.jsonl"), line("– Vi stänger bron, säger Karin Ek.\n\n– Den är gammal, säger Karin Ek."));
    await done("add", "v.jsonl", "--archive", "v.db");
    const id = rows(await done("export", "--what", "articles", "--archive", "v.db"))[0]!["id"]!;
    const notes = await done("export", "--as", "annotations", "--archive", "v.db");
    writeFileSync(join(place, "v.jsonl"), line("Rättelse.\n\n– Den är gammal, säger Karin Ek."));
    await done("add", "v.jsonl", "--archive", "v.db");
    const newer = rows(await done("export", "--what", "articles", "--archive", "v.db"))[0]!["id"]!;
    // the version that was annotated still stands; against the newest, words are gone
    writeFileSync(join(place, "notes.json"), notes);
    assert.match(await done("verify", "notes.json", "--archive", "v.db"), /0 moved · 0 lost/u);
    writeFileSync(join(place, "notes.json"), notes.replaceAll(id, newer));
    const ran = await run(["verify", "notes.json", "--archive", "v.db"]);
    assert.equal(ran.code, 1);
    assert.match(ran.out, /lost .*Vi stänger bron/u);
    assert.match(ran.out, /moved .*Den är gammal/u);
  });
  it("says that a file holds none, or is none", async () => {
    writeFileSync(join(place, "none.json"), "{}\n[]\n");
    assert.match((await run(["verify", "none.json"])).err, /annotation\/none/u);
    assert.match((await run(["verify", "absent.json"])).err, /input\/missing/u);
    assert.equal(existsSync(join(place, "absent.json")), false);
  });
});
