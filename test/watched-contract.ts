/** What every archive must remember for those who watch, whatever keeps it: feeds, entries, pages, other names of articles. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openIntake } from "../src/intake.ts";
import type { Archive } from "../src/store/store.ts";
import type { WatchDesk, WatchedPage } from "../src/store/watched.ts";
import { addAll } from "./store-entries.ts";

const HOUR = 3_600_000;
const added = "2026-03-12T08:00:00.000Z";
const feed = (address: string) => ({ address, title: null, site: null, tags: ["Norden/Sverige"] });
const page = (key: string, due: number | null, more: Partial<WatchedPage> = {}): WatchedPage => ({
  key,
  address: key,
  state: "wanted",
  looks: 0,
  due,
  begun: 0,
  failures: 0,
  etag: null,
  modified: null,
  stated: null,
  feed: null,
  entry: null,
  gone: null,
  problem: null,
  ...more,
});
const bridge = { url: "https://a.example/1", title: "Bron stängs", text: "– Vi stänger bron, säger Karin Ek." };

/** Runs the suite; `open` opens an empty archive of its own every time. */
export function watchedContract(name: string, open: () => Archive): void {
  const at = <T>(archive: Archive, work: (watch: WatchDesk) => T): Promise<T> => archive.add(({ watch }) => work(watch));

  describe(`what an archive remembers for those who watch: ${name}`, () => {
    it("keeps a feed once, whatever its address is written like, and gives its state back", async () => {
      const archive = open();
      assert.equal(await at(archive, (watch) => watch.addFeed(feed("http://a.example/rss"), added, 5)), true);
      assert.equal(await at(archive, (watch) => watch.addFeed(feed("https://a.example/rss"), added, 9)), false);
      const problem = { code: "fetch/timeout", span: null, detail: "x" };
      await at(archive, (watch) =>
        watch.saveFeed({ ...watch.feed("https://a.example/rss")!, outlet: "A", etag: '"1"', failures: 2, problem, rhythm: HOUR, due: 7 }),
      );
      const [kept, ...more] = await archive.feeds();
      assert.deepEqual(more, []);
      assert.deepEqual(kept, {
        address: "http://a.example/rss",
        title: null,
        site: null,
        tags: ["Norden/Sverige"],
        outlet: "A",
        added,
        state: "active",
        etag: '"1"',
        modified: null,
        digest: null,
        checked: null,
        due: 7,
        rhythm: HOUR,
        failures: 2,
        problem,
        moved: null,
      });
      assert.equal((await archive.waiting()).failing, 1);
      await archive.close();
    });

    it("hands a feed that is due to one who asks, and to nobody else until its next time", async () => {
      const archive = open();
      await at(archive, (watch) => {
        for (const [i, host] of ["a", "b", "c", "d"].entries()) watch.addFeed(feed(`https://${host}.example/rss`), added, 40 - i * 10);
      });
      const claimed = (now: number, busy: string[], limit: number) =>
        at(archive, (watch) => watch.claimFeeds(now, busy, limit, () => now + HOUR).map(({ address }) => new URL(address).host[0]));
      assert.deepEqual(await claimed(30, ["c.example"], 9), ["d", "b"]);
      assert.deepEqual(await claimed(40, [], 1), ["c"]);
      assert.deepEqual(await claimed(40, [], 9), ["a"]);
      assert.deepEqual(await claimed(40, [], 9), []);
      assert.equal((await archive.waiting()).next, 30 + HOUR);
      assert.equal((await archive.feeds())[0]!.checked, 40);
      await archive.close();
    });

    it("moves a feed with its entries, and ends it where another has the address", async () => {
      const archive = open();
      await at(archive, (watch) => {
        watch.addFeed(feed("https://a.example/rss"), added, 1);
        watch.addFeed(feed("https://b.example/rss"), added, 1);
        watch.see("https://a.example/rss", [{ key: "1", digest: "x", page: null }], 10, 0);
        assert.equal(watch.moveFeed("https://a.example/rss", "https://a.example/feed"), "moved");
        assert.equal(watch.moveFeed("https://b.example/rss", "http://a.example/feed"), "merged");
      });
      assert.deepEqual([...(await archive.seen("https://a.example/feed")).values()], [{ key: "1", digest: "x", page: null }]);
      assert.deepEqual(
        (await archive.feeds()).map(({ address, state }) => [address, state]),
        [
          ["https://a.example/feed", "active"],
          ["https://b.example/rss", "moved"],
        ],
      );
      await archive.close();
    });

    it("forgets entries that are shown no more, and those of a feed that is taken away", async () => {
      const archive = open();
      const address = "https://a.example/rss";
      await at(archive, (watch) => {
        watch.addFeed(feed(address), added, 1);
        watch.see(
          address,
          ["1", "2"].map((key) => ({ key, digest: "x", page: null })),
          10,
          0,
        );
        watch.see(address, [{ key: "2", digest: "y", page: null }], 20, 15);
      });
      assert.deepEqual(
        [...(await archive.seen(address)).values()].map(({ digest }) => digest),
        ["y"],
      );
      assert.equal(await at(archive, (watch) => watch.removeFeed(address)), true);
      assert.equal(await at(archive, (watch) => watch.removeFeed(address)), false);
      assert.equal((await archive.seen(address)).size, 0);
      assert.equal((await archive.waiting()).next, null);
      assert.ok((await archive.check()).ok);
      await archive.close();
    });

    it("hands out pages that are due, counting how often they were begun", async () => {
      const archive = open();
      await at(archive, (watch) => {
        watch.savePage(page("https://a.example/1", 10));
        watch.savePage(page("https://a.example/2", null, { state: "done" }));
        assert.deepEqual(
          watch.claimPages(10, [], 9, 99).map(({ key, begun }) => [key, begun]),
          [["https://a.example/1", 1]],
        );
        assert.deepEqual(watch.claimPages(98, [], 9, 99), []);
        assert.deepEqual(watch.claimPages(99, ["a.example"], 9, 199), []);
        assert.equal(watch.claimPages(99, [], 9, 199)[0]!.begun, 2);
      });
      const { pages, next } = await archive.waiting();
      assert.deepEqual([pages, next], [{ wanted: 1, kept: 0, done: 1, gone: 0, failed: 0 }, 199]);
      await archive.close();
    });

    it("moves all that is due with the clock, and holds it within bounds", async () => {
      const archive = open();
      await at(archive, (watch) => {
        watch.addFeed(feed("https://a.example/rss"), added, 1000);
        watch.savePage(page("https://a.example/1", 2000));
        watch.shift(500);
      });
      assert.equal((await archive.waiting()).next, 1500);
      await at(archive, (watch) => watch.clamp(100, 50));
      assert.equal((await archive.waiting()).next, 50);
      assert.equal((await archive.feeds())[0]!.due, 100);
      await archive.close();
    });

    it("takes an address that was found to be another name for the article itself", async () => {
      const archive = open();
      await addAll(archive, [bridge]);
      await at(archive, (watch) => {
        watch.alias("https://a.example/1/amp", "https://a.example/1");
        assert.equal(watch.keyOf("http://a.example/1/amp?utm_source=x"), "https://a.example/1");
        assert.deepEqual([watch.holdsKey("https://a.example/1"), watch.holdsKey("https://a.example/1/amp")], [true, false]);
      });
      const [again] = await addAll(archive, [{ ...bridge, url: "https://a.example/1/amp" }]);
      assert.equal(again!.outcome, "known");
      const [edited] = await addAll(archive, [{ ...bridge, url: "https://a.example/1/amp", text: "– Vi stänger bron i natt, säger Karin Ek." }]);
      assert.equal(edited!.outcome, "version");
      assert.equal((await archive.articles()).length, 1);
      await archive.close();
    });

    it("tells of an article that its page was taken down, and keeps it", async () => {
      const archive = open();
      await addAll(archive, [bridge]);
      assert.equal((await archive.articles())[0]!.gone, null);
      await at(archive, (watch) => watch.savePage(page("https://a.example/1", null, { state: "gone", gone: added })));
      assert.equal((await archive.articles())[0]!.gone, added);
      await archive.close();
    });

    it("keeps an edit that was taken back as one more version, where it is seen and not added", async () => {
      const archive = open();
      const intake = openIntake(archive);
      const kept = async (text: string) => {
        const { copies } = intake.copies(new TextEncoder().encode(JSON.stringify({ ...bridge, text })), { path: "a.jsonl", url: null });
        return (await intake.batch((_, take) => take(copies, true)))[0]!;
      };
      const first = await kept(bridge.text);
      assert.equal((await kept("– Vi stänger inte bron, säger Karin Ek.")).outcome, "version");
      const back = await kept(bridge.text);
      assert.equal(back.outcome, "version");
      assert.equal((await kept(bridge.text)).outcome, "known");
      const versions = await archive.versions(first.id);
      assert.deepEqual(
        versions.map(({ id, article }) => [id, article.id, article.text.includes("inte")]),
        [
          [first.id, first.id, false],
          [versions[1]!.id, versions[1]!.id, true],
          [back.id, back.id, false],
        ],
      );
      assert.ok((await archive.check()).ok);
      await archive.close();
    });

    it("keeps what belongs to a batch with its articles, or neither", async () => {
      const archive = open();
      const intake = openIntake(archive);
      const { copies } = intake.copies(new TextEncoder().encode(JSON.stringify(bridge)), { path: "a.jsonl", url: null });
      const kept = (fails: boolean) =>
        intake.batch(({ watch }, take) => {
          take(copies);
          watch.savePage(page("https://a.example/1", 10));
          if (fails) throw new RangeError("not kept");
        });
      await assert.rejects(kept(true), RangeError);
      assert.deepEqual([(await archive.articles()).length, (await archive.waiting()).next], [0, null]);
      await kept(false);
      assert.deepEqual([(await archive.articles()).length, (await archive.waiting()).next], [1, 10]);
      await archive.close();
    });
  });
}
