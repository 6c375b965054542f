/** What is asked of an archive on the command line: the real start script over the invented newsroom. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Trace } from "../src/inquiry/trace.ts";
import type { FigureFound } from "../src/inquiry/figures.ts";
import type { Hit, NameFound, OutletCount, Said } from "../src/store/store.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-desk-"));
after(() => rmSync(place, { recursive: true, force: true }));

function run(args: readonly string[], columns = 80): { code: number | null; out: string; err: string } {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const ran = spawnSync(join(root, "bin", "firsthand"), args, { cwd: place, encoding: "utf8", env: { ...inherited, COLUMNS: String(columns) } });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
run(["add", join(root, "examples"), "--archive", "news.db"]);
run(["add", "nowhere.txt", "--archive", "empty.db"]);

const ask = (...args: string[]) => run([...args, "--archive", "news.db"]);
function json<T>(...args: string[]): (T & { schema: string })[] {
  const { code, out, err } = ask(...args, "--json");
  assert.equal(code, 0, err);
  assert.equal(err, "");
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T & { schema: string });
}

describe("statements", () => {
  it("are found by a name in another spelling, across languages, the newest first", () => {
    const found = json<Said>("statements", "--speaker", "straumdal");
    assert.ok(found.every(({ schema, statement }) => schema === "firsthand/said@1" && statement.speaker!.name.endsWith("Straumdal")));
    assert.deepEqual([...new Set(found.map(({ article }) => article.language))].sort(), ["en", "nb", "pl", "sv"]);
    const days = found.map(({ article }) => article.published!.slice(0, 10));
    assert.deepEqual(days, days.toSorted().reverse());
  });

  it("are narrowed by every option", () => {
    const only = (test: (one: Said) => boolean, ...args: string[]) => {
      const found = json<Said>("statements", ...args);
      assert.ok(found.length, args.join(" "));
      assert.ok(found.every(test), args.join(" "));
    };
    only(({ statement }) => statement.hedge === "alleged", "--hedge", "alleged");
    only(({ statement }) => statement.act === "deny", "--act", "deny");
    only(({ article }) => article.language === "pl", "--language", "pl");
    only(({ article }) => article.outlet === "Nordpressen", "--outlet", "nordpressen");
    only(({ article }) => article.published!.startsWith("2026-03-11"), "--since", "2026-03-11", "--until", "2026-03-11");
    only(({ text }) => /radar/i.test(text), "--about", "radaren", "--speaker", "Straumdal");
  });

  it("are shown with day, speaker, words and chain, within the width and without colour", () => {
    for (const columns of [40, 80, 100]) {
      const { out } = run(["statements", "--speaker", "Straumdal", "--language", "en", "--archive", "news.db"], columns);
      assert.ok(!out.includes("\u001b"));
      assert.ok(
        out.split("\n").every((line) => line.length <= columns),
        out,
      );
      assert.match(out, /2026-03-11\s+Straumdal\s+“I wrote three times/);
      assert.match(out.replace(/\s+/g, " "), /Coastline Daily · en · say · second-hand · to Kystbladet · via Nordpressen/);
    }
  });

  it("beyond the limit are said to be there", () => {
    const { code, out, err } = ask("statements", "--limit", "2", "--json");
    assert.equal(code, 0);
    assert.equal(out.trim().split("\n").length, 2);
    assert.match(err, /\[list\/cut\]/);
  });
});

describe("figures", () => {
  it("of the same thing are found in all languages, with bound and source", () => {
    const found = json<FigureFound>("figures", "--of", "injured");
    assert.deepEqual([...new Set(found.map(({ article }) => article.language))].sort(), ["en", "nb", "pl", "sv"]);
    const latest = found.find(({ article }) => article.outlet === "Coastline Daily")!;
    assert.deepEqual(
      [latest.schema, latest.figure.min, latest.figure.bound, latest.speaker?.name],
      ["firsthand/figure@1", 23, "at-least", "hospital officials"],
    );
    for (const { text, around } of found) assert.ok(around.includes(text));
    assert.ok(!found.some(({ text }) => text.includes("412")));
  });

  it("are shown in mathematical notation", () => {
    const { out } = ask("figures", "--of", "skadade", "--until", "2026-03-10");
    assert.match(out, /^2026-03-10 {2}≥ 17 person {2}/m);
    assert.doesNotMatch(out, /2026-03-11/);
  });
});

describe("trace", () => {
  it("leads a Polish quotation to the Norwegian interview and a Swedish one to its renderings", () => {
    const [polish] = json<Trace>("trace", "Radar zgasł, a zapasowy nie ruszył");
    assert.equal(polish!.schema, "firsthand/trace@1");
    assert.equal(polish!.language, "pl");
    assert.equal(polish!.speaker, "Even Straumdal");
    const paths = polish!.renderings.map(({ article }) => article.path!.split("/").at(-1));
    assert.ok(paths.includes("03-kystbladet-intervju.txt") && paths.includes("05-gazeta-przymorska.txt"), paths.join());
    assert.deepEqual(
      polish!.origins.map(({ name }) => name),
      ["Even Straumdal · Kystbladet"],
    );
    assert.ok(polish!.passed.some(({ from, by }) => from === "Nordpressen" && by === "Gazeta Przymorska"));

    const [swedish] = json<Trace>("trace", "Jag skrev tre gånger. Ingen svarade mig");
    assert.deepEqual([...new Set(swedish!.renderings.map(({ article }) => article.language))].sort(), ["en", "nb", "sv"]);
    assert.ok(swedish!.passed.some(({ from, by }) => from === "Nordpressen" && by === "Coastline Daily"));
    const days = swedish!.renderings.map(({ article }) => article.published!.slice(0, 10));
    assert.deepEqual(days, days.toSorted());
    assert.equal(swedish!.earliest.article, swedish!.renderings[0]!.article.id);
  });

  it("leads a Polish quotation to a Swedish statement where no Polish article has it", () => {
    const [found] = json<Trace>("trace", "Pisałem trzy razy. Nikt mi nie odpowiedział");
    assert.ok(found);
    assert.equal(found.speaker, "Even Straumdal");
    const languages = new Set(found.renderings.map(({ article }) => article.language));
    assert.ok(languages.has("sv") && languages.has("nb"), [...languages].join());
  });

  it("is silent on what nobody said", () => {
    assert.deepEqual(json<Trace>("trace", "The mayor of Wexmouth likes cheese"), []);
    assert.match(ask("trace", "The mayor of Wexmouth likes cheese").out, /^No statement/);
  });

  it("tells a reader who was first, through whom it came, and how many origins there are", () => {
    const { out } = ask("trace", "Radar zgasł, a zapasowy nie ruszył");
    for (const line of [/^earliest: /m, /^first-hand: /m, /^Nordpressen → /m, /^1 origin: Even Straumdal/m]) assert.match(out, line);
  });
});

describe("outlets", () => {
  const found = json<OutletCount & { share: number | null }>("outlets");
  const of = (name: string) => found.find((one) => one.name === name)!;

  it("have whom they relay, who relays them, and a first-hand share", () => {
    assert.ok(of("Västhamnsposten").relays.some(({ name }) => name === "Coastline Daily"));
    assert.ok(of("Coastline Daily").relayedBy.some(({ name }) => name === "Västhamnsposten"));
    assert.equal(of("Nordpressen").share, of("Nordpressen").firsthand / of("Nordpressen").statements);
  });

  it("that are only relayed stand there without articles", () => {
    const bare = found.filter(({ articles }) => articles === 0);
    assert.ok(bare.length > 0);
    for (const { name, share, relayedBy } of bare) assert.ok(share === null && relayedBy.length > 0, name);
    assert.match(ask("outlets").out, /no article here\n +relayed by /);
  });
});

describe("who", () => {
  it("has spellings, languages, listeners and statements in order of time", () => {
    const [first] = json<NameFound & { languages: Record<string, number>; told: { name: string }[]; statements: Said[] }>("who", "straumdala");
    assert.equal(first!.name, "Even Straumdal");
    assert.ok(first!.forms.includes("Straumdal"));
    assert.ok(first!.told.some(({ name }) => name === "Kystbladet"));
    assert.ok(["nb", "sv", "pl", "en"].every((language) => first!.languages[language]! > 0));
    const days = first!.statements.map(({ article }) => article.published!.slice(0, 10));
    assert.deepEqual(days, days.toSorted());
    assert.match(ask("who", "Petra", "Wallmark").out, /^Petra Wallmark\na person in \d+ articles\nspelled /);
  });
});

describe("search", () => {
  it("finds articles with the place that answers", () => {
    const found = json<Hit>("search", "radar", "Straumdal");
    assert.ok(found.length > 3);
    assert.ok(found.every(({ schema, text, span }) => schema === "firsthand/hit@1" && text.length === span[1] - span[0]));
    assert.match(ask("search", "zebra").out, /^No article/);
  });
});

describe("what is wrong is said with its code and advice", () => {
  const cases: readonly [args: readonly string[], exit: number, code: string][] = [
    [["who", "Qwerty Asdfson"], 1, "name/unknown"],
    [["statements", "--speaker", "Qwertyson"], 1, "name/unknown"],
    [["statements", "--outlet", "Nowhere Times"], 1, "outlet/unknown"],
    [["statements", "--hedge", "maybe"], 2, "filter/value"],
    [["statements", "--act", "toString"], 2, "filter/value"],
    [["statements", "--language", "xx"], 2, "language/unknown"],
    [["figures", "--since", "2026-02-30"], 2, "filter/date"],
    [["search", "radar", "--limit", "0"], 2, "filter/value"],
    [["trace"], 2, ""],
  ];
  for (const [args, exit, code] of cases)
    it(args.join(" "), () => {
      const { code: ended, out, err } = ask(...args);
      assert.equal(ended, exit, err);
      assert.equal(out, "");
      assert.ok(err.includes(code), err);
      assert.match(err, /\n {2}\S/);
    });

  it("an archive that is not there", () => {
    for (const args of [["statements"], ["figures"], ["trace", "x"], ["outlets"], ["who", "x"], ["search", "x"]]) {
      const { code, err } = run([...args, "--archive", "none.db"]);
      assert.equal(code, 1);
      assert.match(err, /archive\/missing/);
    }
  });

  it("an archive that is empty", () => {
    for (const args of [["statements"], ["figures", "--of", "x"], ["trace", "x y z"], ["outlets"], ["search", "x"]]) {
      const { code, out } = run([...args, "--archive", "empty.db"]);
      assert.equal(code, 0, args.join(" "));
      assert.match(out, /^The archive is empty: add articles first\./);
      assert.equal(run([...args, "--archive", "empty.db", "--json"]).out, "");
    }
    assert.equal(run(["who", "x", "--archive", "empty.db"]).code, 1);
  });
});
