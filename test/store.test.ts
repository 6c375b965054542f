/** The archive in a SQLite file: the contract, what only a file can do, and the parts below it. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { tellStories } from "../src/inquiry/tell.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { ArchiveFailure } from "../src/store/connection.ts";
import { difference } from "../src/store/difference.ts";
import { foldedWords, stem } from "../src/store/fold.ts";
import { identityOf } from "../src/store/identity.ts";
import { migrations } from "../src/store/migrations.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { hooksContract } from "./hooks-contract.ts";
import { archiveContract } from "./store-contract.ts";
import { addAll } from "./store-entries.ts";
import { tellingContract } from "./telling-contract.ts";
import { watchedContract } from "./watched-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-store-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const now = () => "2026-03-12T08:00:00.000Z";
/** Steps of the tables that an archive had taken before stories were told. */
const BEFORE_TELLINGS = 3;
const open = (path: string, readOnly = false) => openArchive(path, { packs, now, readOnly });

archiveContract("SQLite in memory", () => open(":memory:"));
watchedContract("SQLite in memory", () => open(":memory:"));
tellingContract("SQLite in memory", () => open(":memory:"));
hooksContract("SQLite in memory", () => open(":memory:"));

const entry = (n: number) => ({
  url: `https://a.example/${n}`,
  title: `Bron ${n} stängs`,
  text: `– Vi stänger bron, säger Karin Ek${n}.`,
  language: "sv",
  published: "2026-03-10",
});
const failure = (code: string) => (error: unknown) => error instanceof ArchiveFailure && error.problem.code === code;

describe("an archive in a file", () => {
  it("is there when it is opened again", async () => {
    const path = join(folder, "again.db");
    const first = open(path);
    const taken = await addAll(first, [entry(1), entry(2)]);
    await first.close();
    const second = open(path, true);
    assert.equal((await second.article(taken[1]!.id))!.title!.text, "Bron 2 stängs");
    assert.equal((await second.versions(taken[1]!.id))[0]!.added, now());
    assert.ok((await second.check()).ok);
    await second.close();
  });

  it("is read while it is written, and readers see whole batches", async () => {
    const path = join(folder, "readers.db");
    const writer = open(path);
    const reader = open(path, true);
    await addAll(writer, [entry(1)]);
    const intake = openIntake(writer);
    const { copies } = intake.copies(new TextEncoder().encode(JSON.stringify(entry(2))), { path: "b.jsonl", url: null });
    const article = intake.copies(new TextEncoder().encode(JSON.stringify(entry(1))), { path: "b.jsonl", url: null }).copies;
    assert.equal(article.length, 1);
    await intake.keep(copies);
    assert.equal((await reader.articles()).length, 2);
    await reader.close();
    await writer.close();
  });

  it("tells a writer that another has added names, and both give one name one id", async () => {
    const path = join(folder, "writers.db");
    const [a, b] = [open(path), open(path)];
    const [first, second] = [openIntake(a), openIntake(b)];
    const copies = (n: number) =>
      first.copies(new TextEncoder().encode(JSON.stringify({ ...entry(n), text: "– Vi stänger bron, säger Karin Ekdal." })), {
        path: "c.jsonl",
        url: null,
      }).copies;
    await first.keep(copies(1));
    await second.keep(copies(2));
    await first.keep(copies(3));
    await second.keep(copies(4));
    const found = await a.names("Karin Ekdal");
    assert.deepEqual(
      found.map(({ articles }) => articles),
      [4],
    );
    assert.equal(await a.add((desk) => desk.current), false);
    assert.equal(await a.add((desk) => desk.current), true);
    await a.close();
    await b.close();
  });

  it("says what is wrong with a file, by code", async () => {
    assert.throws(() => open(join(folder, "none.db"), true), failure("archive/missing"));
    const text = join(folder, "text.db");
    writeFileSync(text, "This is no database, whatever its name may say. ".repeat(50));
    assert.throws(() => open(text), failure("archive/damaged"));
    const foreign = join(folder, "foreign.db");
    const other = new DatabaseSync(foreign);
    other.exec("CREATE TABLE theirs (a)");
    other.close();
    assert.throws(() => open(foreign), failure("archive/damaged"));
    const newer = join(folder, "newer.db");
    await open(newer).close();
    const raised = new DatabaseSync(newer);
    raised.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    raised.close();
    assert.throws(() => open(newer), failure("archive/newer"));
    assert.throws(() => open(join(folder, "no", "such", "folder.db")), failure("archive/unwritable"));
  });

  it("reports damage and torn articles instead of passing them over", async () => {
    const path = join(folder, "torn.db");
    const archive = open(path);
    await addAll(archive, [entry(1), entry(2)]);
    await archive.close();
    const knife = new DatabaseSync(path);
    knife.exec("DELETE FROM article_words WHERE rowid = 1");
    knife.close();
    const torn = open(path, true);
    assert.deepEqual(
      (await torn.check()).problems.map(({ code, detail }) => [code, detail.includes("articles without words")]),
      [["archive/inconsistent", true]],
    );
    await torn.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 3, 4096 * 5);
    writeFileSync(path, bytes);
    const damaged = open(path, true);
    const health = await damaged.check().catch((error: unknown) => ({ ok: failure("archive/damaged")(error) ? false : null }));
    assert.equal(health.ok, false);
    await damaged.close();
  });

  it("takes over an archive of the schema before tellings: every story is to be told", async () => {
    const path = join(folder, "before.db");
    const archive = open(path);
    await addAll(archive, [{ ...entry(1), outlet: "Brobladet" }, entry(2)]);
    const [stories, outlets, names] = [await archive.stories(), await archive.outlets(), await archive.names("Karin Ek1")];
    await archive.close();
    const before = join(folder, "older.db");
    const old = new DatabaseSync(before, { enableForeignKeyConstraints: false });
    for (const step of migrations.slice(0, BEFORE_TELLINGS)) old.exec(step);
    old.exec(`PRAGMA user_version = ${BEFORE_TELLINGS}; ATTACH '${path}' AS later`);
    for (const { name } of old.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_words%' ESCAPE '\\'").all()) {
      const columns = old.prepare(`SELECT group_concat(name) AS names FROM pragma_table_info('${String(name)}')`).get()!["names"];
      old.exec(`INSERT INTO main.${String(name)} (${String(columns)}) SELECT ${String(columns)} FROM later.${String(name)}`);
    }
    old.close();
    assert.throws(() => open(before, true), failure("archive/older"));
    const taken = open(before);
    assert.equal(await taken.untold(1), stories.length);
    assert.deepEqual([await taken.stories(), await taken.outlets(), await taken.names("Karin Ek1")], [stories, outlets, names]);
    assert.deepEqual(await tellStories(taken, { now: () => new Date(now()) }), { told: stories.length, left: 0 });
    await taken.close();
  });

  it("makes no writer forget its names when another keeps tellings", async () => {
    const path = join(folder, "told.db");
    const [a, b] = [open(path), open(path)];
    await addAll(a, [entry(1)]);
    await tellStories(b, { now: () => new Date(now()) });
    assert.equal((await a.front()).length, 1);
    assert.equal(await a.add((desk) => desk.current), true);
    await a.close();
    await b.close();
  });

  it("takes every step of its tables, and a step that was broken off again", async () => {
    const path = join(folder, "steps.db");
    await open(path).close();
    const tables = new DatabaseSync(path);
    assert.equal((tables.prepare("PRAGMA user_version").get() as { user_version: number }).user_version, migrations.length);
    tables.close();
  });
});

describe("the difference of two texts", () => {
  const apply = (before: string, changes: ReturnType<typeof difference>) => {
    let out = "",
      at = 0;
    for (const { oldSpan, new: now_ } of changes) {
      out += `${before.slice(at, oldSpan[0])} ${now_} `;
      at = oldSpan[1];
    }
    return (out + before.slice(at)).trim().split(/\s+/).join(" ");
  };
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "12"), { maxLength: 40 }).map((words) => words.join(" "));

  it("leads from one to the other, whatever they are", () =>
    fc.assert(fc.property(text, text, (before, after_) => apply(before, difference(before, after_)) === after_)));
  it("is empty for equal words", () => assert.deepEqual(difference("a  b\nc", "a b c"), []));
  it("is as small as the edit", () => {
    const before = Array.from({ length: 500 }, (_, i) => `word${i}`);
    const changes = difference(before.join(" "), [...before.slice(0, 200), "new", ...before.slice(200, 300), ...before.slice(310)].join(" "));
    assert.deepEqual(
      changes.map((change) => [change.old.split(" ").length * Number(change.old !== ""), change.new]),
      [
        [0, "new"],
        [10, ""],
      ],
    );
  });
  it("takes four times as long for four times the text, or little more", () => {
    const made = (n: number, word: (i: number) => string) => Array.from({ length: n }, (_, i) => word(i)).join(" ");
    const time = (n: number) => {
      const [a, b] = [made(n, (i) => (i % 2 ? "the" : `a${i}`)), made(n, (i) => (i % 3 ? "the" : `a${(i * 7) % n}`))];
      const begun = process.cpuUsage().user;
      difference(a, b);
      return process.cpuUsage().user - begun;
    };
    time(50_000);
    const [one, four] = [Math.min(time(25_000), time(25_000)), Math.min(time(100_000), time(100_000))];
    // quadratic work would be sixteen times as long
    assert.ok(four < one * 10 + 100_000, `${one} ${four} µs`);
  });
});

describe("words and identities", () => {
  it("folds letters with and without accents of their own", () =>
    assert.deepEqual(
      foldedWords("Łódź, Ærø-Straße É").map(({ word }) => word),
      ["lodz", "aero", "strasse", "e"],
    ));
  it("cuts longer endings from longer words, none from numbers", () =>
    assert.deepEqual(["bil", "bilar", "soldater", "zolnierzami", "2026000"].map(stem), ["bil", "bila", "soldat", "zolnierz", "2026000"]));
  it("knows an address without what tracks its readers, and pages by the place on them", () => {
    const copy = (url: string | null, index = 0, text = "t") => ({
      id: "a_",
      origin: { path: null, index, url, format: "text" as const },
      outletName: null,
      published: null,
      text,
      blocks: [],
    });
    const key = (...given: Parameters<typeof copy>) => identityOf(copy(...given)).key;
    assert.equal(key("https://A.example/x?b=1&utm_medium=rss#c"), key("https://a.example/x?b=1"));
    assert.equal(key("http://a.example/x"), key("https://a.example/x"));
    assert.equal(key("https://a.example/x/amp/"), key("https://a.example/x/"));
    for (const form of ["/x/amp", "/x?amp", "/x?amp=1", "/x?outputType=amp"])
      assert.equal(key(`https://a.example${form}`), key("https://a.example/x"), form);
    for (const other of ["/amp", "/x/lamp", "/x?amp=60", "/amp/x"])
      assert.notEqual(key(`https://a.example${other}`), key("https://a.example/"), other);
    assert.notEqual(key("https://a.example/x/lamp"), key("https://a.example/x/l"));
    assert.notEqual(key("https://a.example/x?b=1"), key("https://a.example/x?b=2"));
    assert.notEqual(key("https://a.example/x", 1), key("https://a.example/x"));
    assert.notEqual(key(null, 0, "t"), key(null, 0, "u"));
    assert.equal(key("not an address"), "not an address");
  });
});
