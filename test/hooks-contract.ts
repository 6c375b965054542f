/** What every archive must remember for those who want to be told, whatever keeps it: hooks, deliveries, and what has come since. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellStories } from "../src/inquiry/tell.ts";
import type { NewDelivery, NewHook } from "../src/store/hooks.ts";
import type { Archive } from "../src/store/store.ts";
import { addAll, type Entry } from "./store-entries.ts";

const hook = (id: string, more: Partial<NewHook> = {}): NewHook => ({
  id,
  name: `hook ${id}`,
  url: "https://desk.example/hook",
  wants: { kind: "statements", speaker: "Karin Ek", act: "deny" },
  secret: "s3cret",
  added: 1000,
  ...more,
});
const delivery = (n: number, subject = `subject ${n}`): NewDelivery => ({ id: `d${n}`, subject, body: `{"n":${n}}` });
const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  url: `https://a.example/${n}`,
  title: `Bron ${n} stängs`,
  text: `– Vi stänger bron, säger Karin Ek${n}.`,
  language: "sv",
  published: "2026-03-10",
  ...more,
});
const now = () => new Date("2026-03-12T08:00:00.000Z");

/** Runs the suite; `open` opens an empty archive of its own every time. */
export function hooksContract(name: string, open: () => Archive): void {
  describe(`what an archive remembers for those who want to be told: ${name}`, () => {
    it("keeps a hook, which begins behind what is there, and takes it away with its deliveries", async () => {
      const archive = open();
      await addAll(archive, [entry(1)]);
      const added = await archive.hooks.add(hook("a"));
      assert.deepEqual([added.place, added.since, added.state, added.waiting], [await archive.head(), await archive.head(), "active", 0]);
      assert.equal(added.place.version, 1);
      assert.deepEqual(await archive.hooks.list(), [added]);
      await archive.hooks.move("a", added.place, [delivery(1)], 5);
      assert.equal((await archive.hooks.hook("a"))!.waiting, 1);
      assert.equal(await archive.hooks.remove("a"), true);
      assert.equal(await archive.hooks.remove("a"), false);
      assert.deepEqual([await archive.hooks.list(), await archive.hooks.due()], [[], null]);
    });

    it("tells a hook of one subject once, and each hook of its own", async () => {
      const archive = open();
      await archive.hooks.add(hook("a"));
      await archive.hooks.add(hook("b"));
      const place = { version: 4, telling: 2 };
      assert.equal(await archive.hooks.move("a", place, [delivery(1), delivery(2)], 5), 2);
      assert.equal(await archive.hooks.move("a", place, [delivery(3, "subject 1")], 6), 0);
      assert.equal(await archive.hooks.move("b", place, [delivery(4, "subject 1")], 6), 1);
      assert.deepEqual((await archive.hooks.hook("a"))!.place, place);
      assert.deepEqual(
        (await archive.hooks.deliveries("a")).map(({ id, state, tries, due, made }) => [id, state, tries, due, made]),
        [
          ["d2", "waiting", 0, 5, 5],
          ["d1", "waiting", 0, 5, 5],
        ],
      );
      assert.deepEqual(
        (await archive.hooks.deliveries("a", { after: "d2", limit: 5 })).map(({ id }) => id),
        ["d1"],
      );
    });

    it("hands a delivery to one at a time, and again where nothing came of it", async () => {
      const archive = open();
      await archive.hooks.add(hook("a"));
      await archive.hooks.move("a", { version: 0, telling: 0 }, [delivery(1), delivery(2)], 5);
      assert.deepEqual(await archive.hooks.claim(4, 10, 100), []);
      assert.deepEqual(
        (await archive.hooks.claim(5, 1, 100)).map(({ id }) => id),
        ["d1"],
      );
      assert.deepEqual(
        (await archive.hooks.claim(50, 10, 150)).map(({ id }) => id),
        ["d2"],
      );
      assert.deepEqual(await archive.hooks.claim(99, 10, 150), []);
      await archive.hooks.settle("d1", { state: "delivered", due: null, status: 204, problem: null, tried: 60 });
      assert.deepEqual(
        (await archive.hooks.claim(200, 10, 300)).map(({ id }) => id),
        ["d2"],
      );
      const problem = { code: "fetch/timeout", span: null, detail: "x" };
      await archive.hooks.settle("d2", { state: "waiting", due: 900, status: null, problem, tried: 210 });
      assert.equal(await archive.hooks.due(), 900);
      const [second, first] = await archive.hooks.deliveries("a");
      assert.deepEqual([second!.tries, second!.problem, first!.state, first!.status], [1, problem, "delivered", 204]);
      await archive.hooks.forget(100);
      assert.deepEqual(
        (await archive.hooks.deliveries("a")).map(({ id }) => id),
        ["d2"],
      );
      await archive.hooks.end("a", problem, 300);
      assert.deepEqual(
        [(await archive.hooks.hook("a"))!.state, (await archive.hooks.deliveries("a"))[0]!.state, await archive.hooks.due()],
        ["ended", "dead", null],
      );
    });

    it("counts what comes, and finds statements by when their article came, edits too", async () => {
      const archive = open();
      const first = await archive.revision();
      await addAll(archive, [entry(1), entry(2)]);
      const { version: middle } = await archive.head();
      const second = await archive.revision();
      assert.ok(second > first);
      assert.equal(await archive.revision(), second);
      await addAll(archive, [entry(3), entry(1, { text: "– Vi öppnar bron, säger Karin Ek1." })]);
      const { version: last } = await archive.head();
      const came = async (after: number, to: number) => {
        const window = { arrived: { after, to } };
        const [articles, statements] = [await archive.articles(window), await archive.statements(window)];
        assert.deepEqual(articles.map(({ id }) => id).sort(), [...new Set(statements.map(({ article }) => article.id))].sort());
        return statements.map(({ text }) => text).sort();
      };
      assert.deepEqual(await came(0, middle), ["Vi stänger bron"]);
      assert.deepEqual(await came(middle, last), ["Vi stänger bron", "Vi öppnar bron"]);
      assert.deepEqual(await came(last, last), []);
    });

    it("counts tellings, the last of a story alone, and remembers when it first had so many origins", async () => {
      const archive = open();
      const bridge = (n: number, outlet: string, text: string) =>
        entry(n, { outlet, language: "en", title: "Kaldur bridge closed after crack is found", text });
      await addAll(archive, [
        bridge(
          1,
          "Harbour Post",
          "“The crack is four metres long,” said Ingrid Salmela, head of the Kaldur bridge office, to Harbour Post.\n\nThe Kaldur bridge carries 31,400 cars a day.",
        ),
      ]);
      await tellStories(archive, { now });
      const [one] = await archive.retold(0, 10);
      assert.deepEqual([one!.state.independent, one!.before], [1, null]);
      assert.deepEqual([await archive.reached(one!.id, 1), await archive.reached(one!.id, 2)], [one!.telling, null]);
      await addAll(archive, [
        bridge(
          2,
          "Nordan Daily",
          "“We had warned the Kaldur bridge office of the crack,” said Marek Zalewa, an engineer, to Nordan Daily.\n\nThe Kaldur bridge, closed since Tuesday, carries 31,400 cars a day. The crack is four metres long.",
        ),
      ]);
      await tellStories(archive, { now });
      const [again, ...more] = await archive.retold(one!.telling, 10);
      assert.equal(more.length, 0);
      assert.deepEqual([again!.id, again!.state.independent, again!.before!.independent], [one!.id, 2, 1]);
      assert.deepEqual([await archive.reached(one!.id, 1), await archive.reached(one!.id, 2)], [one!.telling, again!.telling]);
      assert.deepEqual(await archive.retold(again!.telling, 10), []);
      assert.equal((await archive.head()).telling, again!.telling);
    });
  });
}
