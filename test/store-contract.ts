/**
 * What every archive must do, whatever keeps it: the suite is handed a way to open one and run over each store. Articles are read by the
 * real reader from invented texts.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive, Paging, StoryIndex } from "../src/store/store.ts";
import { addAll, english, polish, swedish, type Entry } from "./store-entries.ts";

/** Runs the suite; `open` opens an empty archive of its own every time. */
export function archiveContract(name: string, open: () => Archive): void {
  const filled = async (): Promise<{ archive: Archive; ids: string[] }> => {
    const archive = open();
    const taken = await addAll(archive, [swedish, polish, english]);
    return { archive, ids: taken.map(({ id }) => id) };
  };

  describe(`an archive: ${name}`, () => {
    it("keeps what was added, whole", async () => {
      const { archive, ids } = await filled();
      const article = await archive.article(ids[0]!);
      assert.equal(article!.title!.text, swedish.title);
      assert.ok(article!.statements.length > 0);
      for (const statement of article!.statements) for (const span of statement.content) assert.ok(article!.text.slice(...span).length > 0);
      assert.equal(await archive.article("a_none"), null);
      await archive.close();
    });

    it("changes nothing when the same is added again", async () => {
      const { archive } = await filled();
      const before = await archive.check();
      const again = await addAll(archive, [english, swedish, { ...polish, url: `${polish.url}?utm_source=letter#top` }]);
      assert.deepEqual(
        again.map(({ outcome }) => outcome),
        ["known", "known", "known"],
      );
      assert.deepEqual((await archive.check()).counts, before.counts);
      await archive.close();
    });

    it("takes the same text under two addresses for two articles, and without any for one", async () => {
      const archive = open();
      const bare = { title: english.title, text: english.text };
      const taken = await addAll(archive, [english, { ...english, url: "https://other.example/1" }, bare, bare]);
      assert.deepEqual(
        taken.map(({ outcome }) => outcome),
        ["added", "added", "added", "known"],
      );
      await archive.close();
    });

    it("keeps another text under a known address as a version, with what changed", async () => {
      const { archive, ids } = await filled();
      const [later] = await addAll(archive, [{ ...english, text: english.text.replace("212 passengers", "204 passengers and nine cars") }]);
      assert.equal(later!.outcome, "version");
      const versions = await archive.versions(ids[2]!);
      assert.deepEqual(
        versions.map(({ number, changes }) => [number, changes.map((change) => [change.old, change.new])]),
        [
          [1, []],
          [2, [["212 passengers.", "204 passengers and nine cars."]]],
        ],
      );
      const [change] = versions[1]!.changes;
      assert.equal(versions[0]!.article.text.slice(...change!.oldSpan), change!.old);
      assert.equal(versions[1]!.article.text.slice(...change!.newSpan), change!.new);
      assert.deepEqual(await archive.versions(later!.id), versions);
      assert.equal((await archive.articles({ outlet: "Harbour Post" }))[0]!.versions, 2);
      // the rows are the newest version's, and adding the first again brings it not back
      assert.equal((await archive.search("nine cars")).length, 1);
      assert.equal((await archive.search('"212 passengers"')).length, 0);
      assert.equal((await addAll(archive, [english]))[0]!.outcome, "known");
      assert.equal((await archive.search('"212 passengers"')).length, 0);
      assert.ok((await archive.check()).ok);
      await archive.close();
    });

    it("finds a name in any spelling of any language", async () => {
      const { archive } = await filled();
      for (const asked of ["Lukashenko", "lukashenko", "Łukaszenki", "Lukasjenko", "Aleksander Łukaszenka", "Alexander Lukashenko"]) {
        const [first] = await archive.names(asked);
        assert.equal(first?.articles, 2, asked);
        assert.deepEqual((await archive.search(asked)).map(({ article }) => article.language).sort(), ["pl", "sv"], asked);
      }
      assert.deepEqual(await archive.names("Qwxzy"), []);
      assert.deepEqual(await archive.names(""), []);
      await archive.close();
    });

    it("finds words in other forms, without their accents, and the same concept in other languages", async () => {
      const { archive } = await filled();
      const languages = async (question: string) => (await archive.search(question)).map(({ article }) => article.language).sort();
      assert.deepEqual(await languages("soldaterna"), ["pl", "sv"]);
      assert.deepEqual(await languages("zolnierz"), ["pl", "sv"]);
      assert.deepEqual(await languages("ODPOWIADA"), ["pl"]);
      assert.deepEqual(await languages("“is on the way”"), []);
      assert.deepEqual(await languages("“Nobody was hurt”"), ["en"]);
      for (const odd of ["", "   ", '"', "AND OR NOT", "*", "a:b (c", "'; DROP TABLE article; --", "🦆"])
        assert.ok(Array.isArray(await archive.search(odd)), odd);
      await archive.close();
    });

    it("shows where an article answers, verbatim, and which statement stands there", async () => {
      const { archive } = await filled();
      const [hit] = await archive.search("nobody hurt");
      const article = (await archive.article(hit!.article.id))!;
      assert.equal(article.text.slice(...hit!.span), hit!.text);
      assert.match(hit!.text, /Nobody was hurt/);
      assert.ok(article.statements.some(({ id }) => id === hit!.statement));
      await archive.close();
    });

    it("filters statements by speaker, subject, outlet, hedge, act and day", async () => {
      const { archive } = await filled();
      const said = await archive.statements({ speaker: "Lukashenko" });
      assert.deepEqual([...new Set(said.map(({ article }) => article.language))].sort(), ["pl", "sv"]);
      assert.ok(said.every(({ text }) => text.length > 0));
      assert.deepEqual(
        (await archive.statements({ speaker: "fire brigade" })).map(({ statement }) => statement.act),
        ["deny"],
      );
      assert.ok((await archive.statements({ act: "deny" })).every(({ statement }) => statement.act === "deny"));
      assert.equal(
        (await archive.statements({ speaker: "Lukashenko", from: "2026-03-11" })).length,
        said.filter(({ article }) => article.language === "pl").length,
      );
      assert.ok((await archive.statements({ about: "soldiers" })).length >= 2);
      assert.ok((await archive.statements({ outlet: "Kurier Zatoki" })).every(({ article }) => article.outlet === "Kurier Zatoki"));
      assert.deepEqual(await archive.statements({ speaker: "Nobody Atall" }), []);
      assert.equal((await archive.statements({ limit: 1 })).length, 1);
      await archive.close();
    });

    it("filters figures by what they count, in any of the languages", async () => {
      const { archive } = await filled();
      const soldiers = await archive.figures({ of: "soldiers" });
      assert.deepEqual([...new Set(soldiers.map(({ article }) => article.language))].sort(), ["pl", "sv"]);
      assert.ok(soldiers.every(({ figure }) => figure.min === 40 && figure.bound === "at-least"));
      assert.deepEqual(
        (await archive.figures({ of: "passengers" })).map(({ text }) => text.includes("212")),
        [true],
      );
      await archive.close();
    });

    it("finds the statements nearest to some words, and those of one entity", async () => {
      const { archive } = await filled();
      const [one] = await archive.statements({ limit: 1 });
      const [first] = await archive.nearest(`${one!.text} nonsenseword`);
      assert.equal(first!.text, one!.text);
      assert.deepEqual(await archive.nearest("nonsenseword"), []);
      const [zalewa] = await archive.names("Marek Zalewa");
      const own = await archive.statements({ entity: zalewa!.entity });
      assert.ok(own.length > 0 && own.every(({ statement }) => statement.speaker?.entity === zalewa!.entity));
      assert.deepEqual(await archive.statements({ entity: "e_none" }), []);
      await archive.close();
    });

    it("counts outlets, newest articles first, and days both included", async () => {
      const { archive, ids } = await filled();
      assert.deepEqual(
        (await archive.outlets()).map(({ articles }) => articles),
        [1, 1, 1, 0],
      );
      const [relayed] = (await archive.outlets()).filter(({ articles }) => articles === 0);
      assert.ok(relayed!.relayedBy.length > 0);
      for (const { name, relays } of await archive.outlets())
        for (const { name: whom, statements } of relays)
          assert.deepEqual(
            (await archive.outlets()).find((one) => one.name === whom)!.relayedBy.find((one) => one.name === name),
            { name, statements },
          );
      assert.deepEqual(
        (await archive.articles()).map(({ id }) => id),
        ids.toReversed(),
      );
      assert.deepEqual(
        (await archive.articles({ from: "2026-03-11", to: "2026-03-11" })).map(({ language }) => language),
        ["pl"],
      );
      await archive.close();
    });

    it("gives lists a page at a time, each row once, whatever is added between two pages", async () => {
      const archive = open();
      const entries = Array.from({ length: 9 }, (_, i): Entry => ({
        ...english,
        url: `https://harbour.example/p${i}`,
        title: `Ferry ${i} runs aground near the harbour`,
        text: `${english.text} The ferry had ${300 + i} tonnes of grain on board.`,
        ...(i < 6 ? { published: `2026-03-0${1 + (i % 3)}` } : { published: "" }),
      }));
      await addAll(archive, entries);
      const lists = {
        articles: (paging: Paging) => archive.articles(paging),
        statements: (paging: Paging) => archive.statements({ language: "en", ...paging }),
        figures: (paging: Paging) => archive.figures(paging),
        search: (paging: Paging) => archive.search("ferry harbour", paging),
      };
      const name = ({ cursor: _, ...row }: { cursor: string }) => JSON.stringify(row);
      for (const [which, list] of Object.entries(lists)) {
        const whole = (await list({ limit: 1000 })).map(name);
        assert.ok(whole.length >= 9, which);
        const seen: string[] = [];
        let after: string | undefined;
        for (let page = 0; ; page++) {
          const rows = await list({ limit: 4, ...(after !== undefined && { after }) });
          seen.push(...rows.map(name));
          after = rows.at(-1)?.cursor;
          if (rows.length < 4) break;
          if (page === 0)
            await addAll(archive, [{ ...english, url: `https://harbour.example/later-${which}`, title: `Ferry ${which} of the harbour` }]);
        }
        assert.deepEqual(seen, whole, which);
        await assert.rejects(list({ after: "☃" }), (error: { problem: { code: string } }) => error.problem.code === "list/cursor");
      }
      await archive.close();
    });

    it("gives a name the same id in later runs", async () => {
      const { archive } = await filled();
      const [before] = await archive.names("Marek Zalewa");
      const later = {
        ...polish,
        url: "https://kurier.example/2",
        title: "Zalewa znów o granicy",
        text: "„Nic się nie zmieniło” – powiedział Marek Zalewa. O sprawie mówiono z Markiem Zalewą wczoraj.",
      };
      await addAll(archive, [later]);
      const [after] = await archive.names("Marek Zalewa");
      assert.equal(after!.entity, before!.entity);
      assert.equal(after!.articles, 2);
      await archive.close();
    });

    it("keeps all of a batch or nothing", async () => {
      const { archive } = await filled();
      const before = (await archive.check()).counts;
      const broken = archive.add((desk) => {
        desk.keepNames({ entities: [{ id: "e_x", name: "X", type: null, known: false, parts: [], spelled: [] }], filed: [["o:x 1", "e_x"]] });
        throw new RangeError("halfway");
      });
      await assert.rejects(broken, /halfway/);
      assert.deepEqual((await archive.check()).counts, before);
      assert.equal((await addAll(archive, [{ ...english, url: "https://harbour.example/2" }]))[0]!.outcome, "added");
      await archive.close();
    });

    it("keeps stories: members in order, reasons, and no story without an article", async () => {
      const { archive, ids } = await filled();
      const work = <T>(with_: (stories: StoryIndex) => T) => archive.add((desk) => with_(desk.stories));
      await work((stories) => {
        for (const id of ids) stories.place(id, `st_${id}`, []);
        stories.place(ids[1]!, `st_${ids[0]!}`, ["Lukashenko"]);
        assert.equal(stories.storyOf(ids[1]!), `st_${ids[0]!}`);
        assert.deepEqual(stories.members(`st_${ids[0]!}`), [ids[0], ids[1]]);
      });
      const stories = await archive.stories();
      assert.deepEqual(
        stories.map(({ articles }) => articles.map(({ because }) => because)),
        [[[]], [[], ["Lukashenko"]]],
      );
      assert.deepEqual((await archive.articles({ story: `st_${ids[0]!}` })).length, 2);
      await archive.close();
    });

    it("counts in how many stories a feature was seen", async () => {
      const { archive } = await filled();
      await archive.add(({ stories }) => {
        const before = stories.tally(["n:rare", "n:never"]);
        stories.count(["n:rare"], true);
        stories.count(["n:rare"], false);
        assert.deepEqual(stories.tally(["n:rare", "n:never"]), { stories: before.stories + 1, counts: [2, 0] });
      });
      await assert.rejects(
        archive.add(({ stories }) => {
          stories.count(["n:rare"], true);
          throw new RangeError("not kept");
        }),
        RangeError,
      );
      await archive.add(({ stories }) => assert.deepEqual(stories.tally(["n:rare"]).counts, [2]));
      await archive.close();
    });

    it("finds candidates by what they share, within a window, common features aside", async () => {
      const { archive, ids } = await filled();
      const [a, b, c] = ids as [string, string, string];
      await archive.add(({ stories }) => {
        const feature = (key: string, weight = 1) => ({ key, weight });
        stories.put(a, [feature("x"), feature("y")], 20_000);
        stories.put(b, [feature("x"), feature("y"), feature("z", 5)], 20_010);
        stories.put(c, [feature("x")], null);
        const asked = [feature("x"), feature("y"), feature("z", 5)];
        const found = (from: number | null, to: number | null) =>
          stories.candidates(asked, { from, to }).map(({ article, shared }) => [article, shared.join("")]);
        assert.deepEqual(found(null, null), [
          [b, "xyz"],
          [a, "xy"],
          [c, "x"],
        ]);
        assert.deepEqual(found(20_000, 20_005), [
          [a, "xy"],
          [c, "x"],
        ]);
        assert.deepEqual(found(20_001, 20_009), [[c, "x"]]);
        assert.equal(stories.candidates(asked, { from: null, to: null }, 1).length, 1);
        stories.put(a, [{ ...feature("w"), label: "what it is" }], 20_003);
        assert.deepEqual(found(20_000, 20_005), [[c, "x"]]);
        assert.deepEqual(stories.features(a), [{ ...feature("w"), label: "what it is" }]);
        assert.deepEqual(stories.features("a_none"), []);
        assert.throws(() => stories.put("a_none", [], null), /no such article/);
      });
      await archive.close();
    });
  });
}
