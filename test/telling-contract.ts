/** What every archive must do with stories that were told: the suite is handed a way to open one and run over each store. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newsOf, storyOf, tellStories } from "../src/inquiry/tell.ts";
import { assemble } from "../src/pipeline.ts";
import type { Article } from "../src/model.ts";
import type { Archive } from "../src/store/store.ts";
import type { FrontFilter } from "../src/store/tellings.ts";
import { addAll, type Entry } from "./store-entries.ts";

const at = (time: string) => () => new Date(time);
const MORNING = "2026-03-12T08:00:00.000Z",
  NEXT_MORNING = "2026-03-13T08:00:00.000Z";

const bridge = (n: number, outlet: string, day: string, text: string): Entry => ({
  url: `https://${outlet.toLowerCase().replaceAll(" ", "")}.example/${n}`,
  outlet,
  language: "en",
  published: day,
  title: "Kaldur bridge closed after crack is found",
  text,
});
const closed = "“The crack is four metres long,” said Ingrid Salmela, head of the Kaldur bridge office, to Harbour Post.";
const told = "The Kaldur bridge is closed after a crack of four metres was found, Ingrid Salmela told Harbour Post.";
const first: Entry[] = [
  bridge(1, "Harbour Post", "2026-03-10T06:00:00Z", `${closed}\n\nThe Kaldur bridge carries 31,400 cars a day.`),
  bridge(2, "Tidal Times", "2026-03-11T06:00:00Z", `${told}\n\nThe bridge carries 31,400 cars a day.`),
];
const ship: Entry = {
  url: "https://fjordposten.example/9",
  outlet: "Fjordposten",
  language: "nb",
  published: "2026-03-09",
  title: "Fergen Havørn har gått på grunn ved Solvik",
  text: "– Ingen er skadet, sier havnesjef Helen Marsk til Fjordposten.\n\nFergen Havørn hadde 212 passasjerer om bord da den gikk på grunn ved Solvik.",
};
const later = bridge(
  3,
  "Nordan Daily",
  "2026-03-12T06:00:00Z",
  "“We had warned the Kaldur bridge office of the crack,” said Marek Zalewa, an engineer, to Nordan Daily.\n\nThe Kaldur bridge, closed since Tuesday, carries 31,400 cars a day. The crack is four metres long.",
);

/** Runs the suite; `open` opens an empty archive of its own every time. */
export function tellingContract(name: string, open: () => Archive): void {
  const filled = async (): Promise<Archive> => {
    const archive = open();
    await addAll(archive, [...first, ship]);
    await tellStories(archive, { now: at(MORNING) });
    return archive;
  };
  const titles = async (archive: Archive, filter: FrontFilter) => (await archive.front(filter)).map(({ title }) => title.split(" ")[0]);

  describe(`stories that were told: ${name}`, () => {
    it("are listed, those with the latest articles first, with what a front page shows", async () => {
      const archive = await filled();
      const [one, other, ...more] = await archive.front();
      assert.equal(more.length, 0);
      assert.deepEqual([one!.from, one!.to, one!.state.articles, one!.state.independent], ["2026-03-10", "2026-03-11", 2, 1]);
      assert.deepEqual(one!.outlets, ["Harbour Post", "Tidal Times"]);
      assert.ok(one!.named.some(({ name: who, type, articles }) => who === "Ingrid Salmela" && type === "person" && articles === 2));
      assert.deepEqual([other!.languages, other!.state.articles], [["nb"], 1]);
      assert.ok(!one!.stale && one!.told === MORNING);
      await archive.close();
    });

    it("are filtered by language, outlet, person, place, entity, days and number of articles", async () => {
      const archive = await filled();
      assert.deepEqual(await titles(archive, { language: "nb" }), ["Fergen"]);
      assert.deepEqual(await titles(archive, { language: "pl" }), []);
      assert.deepEqual(await titles(archive, { outlet: "Tidal Times" }), ["Kaldur"]);
      assert.deepEqual(await titles(archive, { outlet: "Nobody's Paper" }), []);
      assert.deepEqual(await titles(archive, { person: "Salmela" }), ["Kaldur"]);
      assert.deepEqual(await titles(archive, { person: "Helen Marsk", language: "nb" }), ["Fergen"]);
      assert.deepEqual(await titles(archive, { person: "Helen Marsk", language: "en" }), []);
      assert.deepEqual(await titles(archive, { person: "Qwxzy" }), []);
      const [place] = (await archive.front()).flatMap(({ named }) => named.filter(({ type }) => type === "place"));
      if (place) assert.ok((await titles(archive, { place: place.name })).length > 0);
      const [marsk] = await archive.names("Helen Marsk");
      assert.deepEqual(await titles(archive, { entity: marsk!.entity }), ["Fergen"]);
      assert.deepEqual(await titles(archive, { from: "2026-03-11" }), ["Kaldur"]);
      assert.deepEqual(await titles(archive, { to: "2026-03-09" }), ["Fergen"]);
      assert.deepEqual(await titles(archive, { articles: 2 }), ["Kaldur"]);
      assert.deepEqual(await titles(archive, { limit: 1 }), ["Kaldur"]);
      await archive.close();
    });

    it("are the very stories that their articles make", async () => {
      const archive = await filled();
      for (const { id, articles } of await archive.stories()) {
        const members: Article[] = [];
        for (const member of articles) members.push((await archive.article(member.id))!);
        assert.equal(JSON.stringify((await archive.telling(id))!.story), JSON.stringify(assemble(id, members)));
        assert.equal(JSON.stringify(await storyOf(archive, id)), JSON.stringify(assemble(id, members)));
      }
      assert.equal(await storyOf(archive, "st_none"), null);
      assert.equal(await archive.telling("st_none"), null);
      await archive.close();
    });

    it("are stale once an article has come or changed, and stand until they are told again", async () => {
      const archive = await filled();
      const [before] = await archive.front({ articles: 2 });
      await addAll(archive, [later]);
      const [now] = await archive.front({ articles: 2 });
      assert.deepEqual([now!.stale, now!.state.articles], [true, before!.state.articles]);
      assert.equal((await storyOf(archive, before!.id))!.articles.length, 3);
      assert.deepEqual(await tellStories(archive, { now: at(NEXT_MORNING) }), { told: 1, left: 0 });
      const [again] = await archive.front({ articles: 2 });
      assert.deepEqual([again!.stale, again!.state.articles], [false, 3]);
      await addAll(archive, [{ ...later, text: later.text.replace("four metres", "five metres") }]);
      assert.equal((await archive.front({ articles: 2 }))[0]!.stale, true);
      assert.deepEqual(await tellStories(archive, { now: at(NEXT_MORNING) }), { told: 1, left: 0 });
      assert.deepEqual(await tellStories(archive, { now: at(NEXT_MORNING) }), { told: 0, left: 0 });
      await archive.close();
    });

    it("tell what they said at a time before, so that what is new can be told", async () => {
      const archive = await filled();
      await addAll(archive, [later]);
      await tellStories(archive, { now: at(NEXT_MORNING) });
      const asked = async (since: string) => (await archive.front({ articles: 2, since }))[0]!;
      const yesterday = await asked("2026-03-12T12:00:00.000Z");
      assert.equal(yesterday.before!.told, MORNING);
      const news = newsOf(yesterday.before!.state, yesterday.state);
      assert.deepEqual([news.articles, news.independent], [1, 1]);
      assert.equal(news.origins.length, 1);
      assert.match(news.origins[0]!, /Marek Zalewa|Nordan Daily/u);
      const { before, state } = await asked("2026-03-14T00:00:00.000Z");
      assert.deepEqual(newsOf(before!.state, state), { articles: 0, independent: 0, origins: [], superseded: [], denials: [] });
      assert.equal((await asked("2026-03-11T00:00:00.000Z")).before, null);
      await archive.close();
    });

    it("are told by the newest program: those of another are stale", async () => {
      const archive = await filled();
      assert.equal(await archive.untold(-1), 2);
      assert.equal((await archive.stale(-1)).length, 2);
      assert.equal((await archive.stale(-1, 1)).length, 1);
      await archive.close();
    });

    it("stay stale where they have changed while they were told", async () => {
      const archive = open();
      await addAll(archive, first);
      // an article comes between reading the members and keeping the telling
      const meanwhile: Archive = {
        ...archive,
        tell: async (tellings) => {
          await addAll(archive, [later]);
          await archive.tell(tellings);
        },
      };
      const { told: one, left } = await tellStories(meanwhile, { now: at(MORNING) });
      assert.deepEqual([one, left], [1, 1]);
      assert.equal((await archive.front())[0]!.stale, true);
      await archive.close();
    });

    it("are paged by cursors, each shown once, whatever comes between two pages", async () => {
      const archive = open();
      const entries = Array.from({ length: 7 }, (_, i): Entry => {
        const word = ["Alfa", "Brevo", "Cetka", "Delmo", "Ekkel", "Fonta", "Gurdo"][i]!;
        return {
          url: `https://a.example/${i}`,
          outlet: "Harbour Post",
          language: "en",
          published: i < 5 ? `2026-03-0${i + 1}` : undefined,
          title: `${word} Works sells its ${word} mill`,
          text: `“We sell ${word} mill,” said ${word} Marsk${word.toLowerCase()}. The price is ${1000 + 137 * i} euros.`,
        } as Entry;
      });
      await addAll(archive, entries);
      await tellStories(archive, { now: at(MORNING) });
      const all = (await archive.front()).map(({ id }) => id);
      assert.equal(all.length, 7);
      const seen: string[] = [];
      let after: string | undefined;
      for (let page = 0; page < 4; page++) {
        const found = await archive.front({ limit: 2, language: "en", ...(after && { after }) });
        seen.push(...found.map(({ id }) => id));
        after = found.at(-1)?.cursor ?? after;
        if (page === 1) {
          await addAll(archive, [{ ...ship, language: "en", published: "2026-03-12" }]);
          await tellStories(archive, { now: at(MORNING) });
        }
      }
      assert.deepEqual(seen, all);
      await assert.rejects(archive.front({ after: "no cursor" }), (error: { problem: { code: string } }) => error.problem.code === "list/cursor");
      await archive.close();
    });

    it("are told within a budget, the latest first, and no longer than wanted", async () => {
      const archive = open();
      await addAll(archive, [...first, ship]);
      let minutes = 0;
      const clock = () => new Date(60_000 * minutes);
      const slow: Archive = { ...archive, article: (id) => archive.article(id).finally(() => minutes++) };
      const done = await tellStories(slow, { now: clock, budget: 60_000 });
      assert.deepEqual(done, { told: 1, left: 1 });
      assert.equal((await archive.front())[0]!.languages[0], "nb");
      assert.deepEqual(await tellStories(archive, { now: clock, signal: AbortSignal.abort() }), { told: 0, left: 1 });
      const heard: [number, number][] = [];
      await tellStories(archive, { now: clock, progress: (...given) => void heard.push(given) });
      assert.deepEqual(heard.at(-1), [1, 1]);
      await archive.close();
    });
  });
}
