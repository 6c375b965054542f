/** Stories: what joins, what does not, what waits and is taken in, what leaves, and how a story is put together. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../src/model.ts";
import { packs } from "../src/lang/index.ts";
import { conceptsOf } from "../src/link/concepts.ts";
import { coreOf, profileOf, sharedBy, without } from "../src/link/likeness.ts";
import { openShelf } from "../src/link/shelf.ts";
import { signature, type Signature } from "../src/link/signature.ts";
import { place } from "../src/link/story.ts";
import { gather, openReader, openThreads } from "../src/pipeline.ts";
import { tokensOf } from "./small-pack.ts";

interface Told {
  readonly outlet: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
}
const read = (told: readonly Told[]): Article[] => {
  const lines = told.map(({ outlet, day, title, text }, i) =>
    JSON.stringify({ url: `https://example.org/${i}`, outlet, title, published: `${day}T08:00:00+01:00`, text }),
  );
  return openReader().read(new TextEncoder().encode(lines.join("\n")), { path: "told.jsonl", url: null }).articles;
};

const BRIDGE: readonly Told[] = [
  {
    outlet: "Elvebladet",
    day: "2026-02-03",
    title: "Bru i Torvhaug stengt etter funn av sprekker",
    text: "Brua over elva i Torvhaug ble stengt mandag kveld etter at dykkere fant 37 sprekker i fundamentet.\n\n– Vi tar ingen sjanser, sier ordfører Hallgrim Nesvold til Elvebladet.\n\nReparasjonen kan koste 84 millioner kroner, ifølge kommunen. Rundt 6 200 biler passerer brua hver dag.",
  },
  {
    outlet: "Älvkuriren",
    day: "2026-02-03",
    title: "Bro i norska Torvhaug stängs – 37 sprickor",
    text: "Bron över älven i norska Torvhaug har stängts sedan dykare hittat 37 sprickor i fundamentet.\n\n– Vi tar inga risker, säger borgmästaren Hallgrim Nesvold till Elvebladet.\n\nReparationen kan kosta 84 miljoner kronor, enligt kommunen. Omkring 6 200 bilar passerar bron varje dag.",
  },
  {
    outlet: "Kurier Rzeczny",
    day: "2026-02-04",
    title: "Norwegia: zamknięto most w Torvhaug",
    text: "Most na rzece w norweskim Torvhaug został zamknięty, ponieważ nurkowie znaleźli 37 pęknięć w fundamencie.\n\n– Nie podejmujemy ryzyka – powiedział burmistrz Hallgrim Nesvold gazecie „Elvebladet”.\n\nNaprawa może kosztować 84 mln koron. Codziennie mostem przejeżdża około 6200 samochodów.",
  },
  {
    outlet: "The Estuary Times",
    day: "2026-02-04",
    title: "Cracks close Norwegian bridge",
    text: "A road bridge at Torvhaug in Norway has been closed after divers found 37 cracks in its foundation.\n\n“We are taking no risks,” the mayor, Hallgrim Nesvold, told the daily Elvebladet.\n\nThe repair may cost 84 million kroner, the municipality said. About 6,200 cars cross the bridge every day.",
  },
];
const OTHERS: readonly Told[] = [
  {
    outlet: "Elvebladet",
    day: "2026-02-04",
    title: "Ordføreren åpnet bibliotek",
    text: "Ordfører Hallgrim Nesvold klippet snoren da det nye biblioteket åpnet tirsdag.\n\n– Her skal ungdommen kunne lese til langt på kveld, sier Nesvold til Elvebladet.\n\nBiblioteket har 18 000 bøker, en kafé og en scene for konserter.",
  },
  {
    outlet: "Älvkuriren",
    day: "2026-02-04",
    title: "Bro i Hedlunda byggs om",
    text: "Den gamla bron i Hedlunda ska byggas om under sommaren. Arbetet kostar 12 miljoner kronor och är klart i september.\n\n– Gående kan passera hela tiden, säger projektledaren Lovisa Frånberg.",
  },
];

const storiesOf = (told: readonly Told[]): string[][] =>
  gather(read(told)).map(({ articles }) => articles.map(({ url }) => told[Number(url!.split("/").at(-1))]!.title).sort());

const sorted = (stories: readonly string[][]): string[][] => stories.toSorted((a, b) => a.join().localeCompare(b.join()));

describe("articles in four languages", () => {
  it("are one story where they tell one event, and the same mayor's library and another bridge are not", () => {
    const found = storiesOf([...BRIDGE, ...OTHERS]);
    assert.deepEqual(found.toSorted((a, b) => b.length - a.length)[0], BRIDGE.map(({ title }) => title).sort());
    assert.equal(found.length, 3);
  });

  it("gather alike in whatever order they come", () => {
    const all = [...BRIDGE, ...OTHERS];
    const inOrder = sorted(storiesOf(all));
    for (const order of [all.toReversed(), [...all.slice(3), ...all.slice(0, 3)]]) assert.deepEqual(sorted(storiesOf(order)), inOrder);
  });

  it("keep apart two matches of the same clubs, ten days from each other", () => {
    const match = (day: string, title: string, text: string): Told => ({ outlet: "The Estuary Times", day, title, text });
    const found = storiesOf([
      match(
        "2026-02-01",
        "Marlow Rovers beat Kelby Town",
        "Marlow Rovers beat Kelby Town 3-1 in the league on Sunday in front of 14,200 spectators. Owen Bright scored twice for Rovers.\n\n“We deserved it,” said the manager, Idris Vane.",
      ),
      match(
        "2026-02-11",
        "Kelby Town take revenge in the cup",
        "Kelby Town knocked Marlow Rovers out of the cup on Wednesday with a penalty in extra time by Tomas Hale. The crowd of 9,870 saw two red cards.\n\n“Last week is forgotten,” said the Kelby captain, Ray Dunmore.",
      ),
    ]);
    assert.equal(found.length, 2);
  });

  it("say because of what each belongs", () => {
    const [story] = gather(read(BRIDGE));
    assert.equal(story!.articles.length, 4);
    assert.equal(story!.schema, "firsthand/story@1");
    assert.deepEqual([story!.from, story!.to], ["2026-02-03", "2026-02-04"]);
    assert.deepEqual(story!.languages.toSorted(), ["en", "nb", "pl", "sv"]);
    for (const { because } of story!.articles) {
      assert.ok(because.includes("Torvhaug"), because.join("; "));
      assert.ok(
        because.some((reason) => reason.startsWith("37 ")),
        because.join("; "),
      );
      assert.ok(because.includes("bridge"), because.join("; "));
    }
  });
});

/** A signature made of names, quantities and concepts: "Ek Holm 37 84 bridge", the first ones weigh most. */
const made = (article: string, list: string, day: number | null = 100): Signature => ({
  article,
  day,
  features: list
    .split(" ")
    .map((word) => ({ key: /^\d/u.test(word) ? `q:${word}` : word === word.toLowerCase() ? `c:${word}` : `n:${word}`, weight: 5, label: word })),
});
const shelved = (signatures: readonly Signature[]) => {
  const shelf = openShelf();
  const how = signatures.map((one) => place(shelf, one).how);
  return { shelf, how, stories: signatures.map(({ article }) => shelf.storyOf(article)) };
};

describe("placing", () => {
  const A = "Ek Holm Norby Vik 37 84 620 bridge crack river";

  it("joins what is like the story, and founds what is not", () => {
    const { how, stories } = shelved([made("a1", A), made("a2", A), made("b1", "Sand Dahl Moe 5 11 library book")]);
    assert.deepEqual(how, ["founded", "joined", "founded"]);
    assert.equal(stories[0], stories[1]);
    assert.notEqual(stories[0], stories[2]);
  });

  it("does not join two events through an article that tells of both", () => {
    const B = "Sand Dahl Moe Lund 5 11 48 library book fire";
    const both = "Ek Holm Sand Dahl 37 5 bridge crack library book";
    const { stories } = shelved([made("a1", A), made("a2", A), made("a3", A), made("b1", B), made("b2", B), made("b3", B), made("ab", both)]);
    assert.equal(new Set(stories.slice(0, 3)).size, 1);
    assert.equal(new Set(stories.slice(3, 6)).size, 1);
    assert.notEqual(stories[0], stories[3]);
  });

  it("takes the paper that an article has its news from for no part of what it tells", () => {
    const [article] = read([
      {
        outlet: "Elvebladet",
        day: "2026-02-03",
        title: "Bru stengt",
        text: "Brua i Torvhaug er stengt.\n\n– Vi tar ingen sjanser, sier ordfører Hallgrim Nesvold til Fjordkureren.",
      },
    ]);
    const labels = signature(
      article!,
      packs.find(({ code }) => code === "nb"),
    ).features.map(({ label }) => label);
    assert.ok(article!.entities.some(({ name }) => name === "Fjordkureren"));
    assert.ok(labels.includes("Hallgrim Nesvold"));
    assert.ok(!labels.includes("Fjordkureren"));
  });

  it("lets an article wait, and takes it in when the story has grown to meet it", () => {
    const early = made("w", "Ek Holm Berg Falk 900 12 bridge crack mayor tax");
    const first = made("a1", "Ek Holm Norby Vik 37 84 bridge crack river ice");
    const between = ["a2", "a3"].map((id) => made(id, "Ek Holm Norby Berg 37 900 12 bridge crack river mayor"));
    const { how, stories } = shelved([first, early, ...between]);
    assert.equal(how[1], "waits");
    assert.equal(new Set(stories).size, 1);
  });

  it("keeps apart what is weeks apart, and lets what has no day join only on strong grounds", () => {
    assert.notEqual(...(shelved([made("a1", A, 100), made("a2", A, 140)]).stories as [string, string]));
    assert.equal(new Set(shelved([made("a1", A, 100), made("a2", A, null)]).stories).size, 1);
    const weak = "Ek Holm Falk Berg 37 900 bridge crack tax";
    assert.equal(new Set(shelved([made("a1", A, 100), made("a2", weak, 100)]).stories).size, 1);
    assert.equal(new Set(shelved([made("a1", A, 100), made("a2", weak, null)]).stories).size, 2);
  });

  it("does not join by what half of all stories have", () => {
    const common = "Ek Holm election campaign vote";
    const others = Array.from({ length: 60 }, (_, i) => made(`x${i}`, `${common} P${i} Q${i} R${i} S${i} 1${i}3 2${i}7 k${i} m${i} n${i}`));
    const pair = ["y1", "y2"].map((id) => made(id, `${common} ${id}k Y${id} 77`));
    const early = shelved(pair).stories;
    const late = shelved([...others, ...pair]).stories.slice(-2);
    assert.equal(new Set(early).size, 1);
    assert.equal(new Set(late).size, 2);
  });

  it("changes nothing when an article is placed again, and moves it when its text has changed", () => {
    const { shelf, stories } = shelved([made("a1", A), made("a2", A)]);
    place(shelf, made("a2", A));
    assert.deepEqual(shelf.members(stories[0]!), ["a1", "a2"]);
    place(shelf, made("a2", "Sand Dahl Moe 5 11 library book"));
    assert.deepEqual(shelf.members(stories[0]!), ["a1"]);
    place(shelf, made("a1", A));
    assert.equal(shelf.storyOf("a1"), stories[0]);
  });

  it("costs no more an article when there are many", () => {
    const shelf = openShelf();
    const run = (from: number, to: number): number => {
      const begun = process.cpuUsage().user;
      for (let i = from; i < to; i++) place(shelf, made(`x${i}`, `N${i % 997} M${i % 991} K${i} P${i + 1} 1${i % 89} election vote`, 100 + (i >> 4)));
      return process.cpuUsage().user - begun;
    };
    run(0, 500);
    const early = run(500, 1500);
    run(1500, 5000);
    const late = run(5000, 6000);
    assert.ok(late < early * 3, `${late} µs against ${early} µs`);
  });
});

describe("signatures", () => {
  it("leave out the article's own outlet, and days of the week's news", () => {
    const [article] = read([
      {
        outlet: "Elvebladet",
        day: "2026-02-03",
        title: "Bru stengt",
        text: "Elvebladet skrev 2. februar 2026 om brua i Torvhaug. Den ble bygget i 1954.",
      },
    ]);
    const labels = signature(
      article!,
      packs.find(({ code }) => code === "nb"),
    ).features.map(({ label }) => label);
    assert.ok(labels.includes("Torvhaug"));
    assert.ok(labels.includes("1954"));
    assert.ok(!labels.includes("Elvebladet"));
    assert.ok(!labels.some((label) => label.startsWith("2026-02")));
  });

  it("know a concept by a stem, inside a compound and in a phrase", () => {
    const at = (code: string, text: string): string[] => {
      const pack = packs.find((one) => one.code === code)!;
      const tokens = tokensOf(text, pack);
      return [...new Set(Array.from({ length: tokens.count }, (_, i) => conceptsOf(pack).at(tokens, i)).flat())];
    };
    assert.ok(at("sv", "järnvägsbron").includes("bridge"));
    assert.ok(at("nb", "fergeulykke").includes("ferry"));
    assert.ok(at("pl", "trzęsienia ziemi").includes("earthquake"));
    assert.ok(at("en", "the stamp duty").includes("property tax"));
    assert.deepEqual(at("en", "nothing whatever"), []);
  });

  it("of a language that nobody reads yet are its names and numbers", () => {
    const [article] = read([BRIDGE[0]!]);
    const labels = signature({ ...article!, language: "xx", mentions: [], entities: [], figures: [], dates: [] }, undefined).features.map(
      ({ label }) => label,
    );
    assert.ok(labels.includes("Torvhaug") && labels.includes("Nesvold") && labels.includes("37"), labels.join(" "));
  });
});

describe("threads", () => {
  it("tie stories of one topic, whatever their days, and never join them", () => {
    const threads = openThreads();
    const bridge = read(BRIDGE);
    const later = read([
      {
        outlet: "Elvebladet",
        day: "2026-03-20",
        title: "Brua i Torvhaug åpner igjen",
        text: "Brua i Torvhaug åpner igjen i april, sier ordfører Hallgrim Nesvold. Reparasjonen av de 37 sprekkene kostet 91 millioner kroner.",
      },
    ]);
    threads.add("st_1", bridge);
    threads.add("st_2", read([OTHERS[1]!]));
    threads.add("st_3", later);
    assert.deepEqual(threads.all(), [{ id: "th_1", stories: ["st_1", "st_3"] }]);
  });
});

describe("the core of a story", () => {
  it("without one of its articles is the core of the others, in what that article has", () => {
    const profiles = [
      [
        ["n:a", 4],
        ["n:b", 3],
        ["c:fire", 2],
      ],
      [
        ["n:a", 5],
        ["c:fire", 1],
        ["q:340", 6],
      ],
      [
        ["n:b", 2],
        ["n:own", 7],
        ["c:fire", 3],
        ["s:mari", 1],
      ],
    ].map((features) => profileOf(features.map(([key, weight]) => ({ key: String(key), weight: Number(weight) }))));
    for (const [i, profile] of profiles.entries()) {
      const others = coreOf(profiles.filter((_, k) => k !== i));
      const left = without(coreOf(profiles), profile);
      assert.deepEqual(sharedBy(profile, left), sharedBy(profile, others));
      left.lengths.forEach((length, kind) => assert.ok(Math.abs(length - others.lengths[kind]!) < 1e-9));
    }
  });
});
