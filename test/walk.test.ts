/** Lists of any length: a page at a time, nothing left out and nothing twice; and exports that hold no more than they write. */
import assert from "node:assert/strict";
import { describe, it, before, after } from "node:test";
import { formats } from "../src/export/formats.ts";
import type { Selected, Told } from "../src/export/selected.ts";
import { selectArticles, selectStories } from "../src/inquiry/selection.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { selected, told } from "./newsroom.ts";
import { addAll, type Entry } from "./store-entries.ts";

/** More than two pages, a third of them without a day, many of one day. */
const COUNT = 450;
const entries = Array.from({ length: COUNT }, (_, i): Entry => ({
  url: `https://a.example/${i}`,
  outlet: i % 2 ? "Fjordposten" : "Nordanbladet",
  language: "sv",
  ...(i % 3 && { published: `2026-03-${String(10 + (i % 5)).padStart(2, "0")}` }),
  title: `Bron nummer ${i}`,
  text: `– Bron nummer ${i} stängs, säger ${i % 9 ? "Karin Ek" : "Ola Nordahl"}.`,
}));

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of stream) found.push(one);
  return found;
}

/** A list without the cursors of its rows, which a walk has none of. */
const plain = <T extends object>(list: readonly T[]): unknown[] => list.map((one) => ({ ...one, cursor: null }));

describe("a walk", () => {
  let archive: Archive;
  before(async () => {
    archive = openArchive(":memory:", { packs, now: () => "2026-03-20T08:00:00Z" });
    await addAll(archive, entries);
  });
  after(() => archive.close());

  it("meets every article once, in the order of the list", async () => {
    const found = await all(archive.walkArticles());
    assert.equal(found.length, COUNT);
    assert.deepEqual(plain(found), plain(await archive.articles({ limit: COUNT })));
    const some = { outlet: "Fjordposten", from: "2026-03-11", to: "2026-03-13" };
    assert.deepEqual(plain(await all(archive.walkArticles(some))), plain(await archive.articles({ ...some, limit: COUNT })));
  });

  it("meets every statement once, in the order of the list", async () => {
    assert.deepEqual(plain(await all(archive.walkStatements())), plain(await archive.statements({ limit: COUNT })));
    const some = { speaker: "Nordahl", act: "say" } as const;
    const found = await all(archive.walkStatements(some));
    assert.equal(found.length, 50);
    assert.deepEqual(plain(found), plain(await archive.statements({ ...some, limit: COUNT })));
  });

  it("goes on behind what it has met while others write", async () => {
    const met = new Set<string>();
    let added = 0;
    for await (const { id } of archive.walkArticles()) {
      assert.ok(!met.has(id));
      met.add(id);
      if (met.size === 100 || met.size === 300)
        await addAll(archive, [
          { url: `https://b.example/${added++}`, title: "Ny bro", text: "Bron öppnas.", language: "sv", published: "2026-03-14" },
        ]);
    }
    assert.ok(met.size >= COUNT);
  });

  it("chooses what an export is of", async () => {
    const said = await all(selectArticles(archive, { speaker: "Ola Nordahl" }));
    assert.equal(said.length, 50);
    for (const { statements } of said)
      assert.deepEqual(
        statements.map(({ speaker }) => speaker?.name),
        ["Ola Nordahl"],
      );
    const [listed] = await archive.articles({ outlet: "Nordanbladet", limit: 1 });
    const [one, ...others] = await all(selectArticles(archive, { article: listed!.id }));
    assert.deepEqual([one!.article.id, others.length], [listed!.id, 0]);
    assert.deepEqual(await all(selectArticles(archive, { article: "a_none" })), []);
    assert.deepEqual(await all(selectStories(archive, "st_none")), []);
    const [story] = await all(selectStories(archive, listed!.story!));
    assert.ok(story!.articles.some(({ id }) => id === listed!.id));
  });
});

describe("an export", () => {
  const MANY = 5000;
  function* endless<T>(things: readonly T[], taken: { count: number }): Generator<T> {
    for (let i = 0; i < MANY; i++) {
      taken.count++;
      yield things[i % things.length]!;
    }
  }
  for (const { name, parts, storyParts } of formats)
    for (const [part, write, things] of [
      ...Object.entries(parts).map(([key, writer]) => [key, writer, selected] as const),
      ...Object.entries(storyParts).map(([key, writer]) => [key, writer, told] as const),
    ])
      it(`as ${name} of ${part} takes an article or story only when it writes it`, async () => {
        const taken = { count: 0 };
        const texts = (write as (stream: Iterable<Selected | Told>) => AsyncGenerator<string>)(endless<Selected | Told>(things, taken));
        for (let i = 0; i < 3; i++) await texts.next();
        // articles without a figure are passed over on the way to the third
        assert.ok(taken.count <= 20, `${taken.count} were taken for three rows`);
        await texts.return(undefined);
      });
});
