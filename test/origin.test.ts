/** Where the articles of invented stories lead back to: interviews, unnamed sources, agency copy, press conferences. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { data } from "../src/data/index.ts";
import { packs } from "../src/lang/index.ts";
import { copies } from "../src/link/copy.ts";
import { origins } from "../src/link/origin.ts";
import { of, type Rows } from "./origins-of.ts";
import { story } from "./story.ts";

const INTERVIEW: Rows = [
  {
    outlet: "Sundsposten",
    language: "sv",
    published: "2026-02-02T06:00:00+01:00",
    text: `
Rederiet tänker lägga ned linjen till Bornholm. Det säger vd Algot Brehmer i en intervju med Sundsposten.

– Vi förlorar 4 000 kronor på varje resa, säger Brehmer till Sundsposten.

– Det går inte längre, säger han.`,
  },
  {
    outlet: "Kystavisa",
    language: "nb",
    published: "2026-02-02T09:00:00+01:00",
    text: `
Fergen til Bornholm kan bli historie.

– Vi taper 4000 kroner på hver tur, sier rederisjef Algot Brehmer til Sundsposten.`,
  },
  {
    outlet: "Gazeta Portowa",
    language: "pl",
    published: "2026-02-02T11:00:00+01:00",
    text: `
Szwedzki armator zamknie połączenie z Bornholmem, podaje „Sundsposten”.

– Na każdym rejsie tracimy 4000 koron – powiedział Algot Brehmer.`,
  },
  {
    outlet: "Harbour Gazette",
    language: "en",
    published: "2026-02-03T09:00:00Z",
    text: `
The ferry to Bornholm will close, Kystavisa reported on Tuesday.

The line loses 4,000 kronor on every crossing, according to the paper.`,
  },
];

describe("origins", () => {
  it("lead every relay back to the interview", () => {
    const found = of(INTERVIEW);
    assert.equal(found.independent, 1);
    assert.equal(found.origins[0]!.kind, "interview");
    assert.deepEqual(found.carried, [["Sundsposten", "Kystavisa", "Gazeta Portowa", "Harbour Gazette"]]);
    assert.equal(found.broke!.outlet, "Sundsposten");
    assert.deepEqual(found.circular, []);
  });

  it("need no pack where a name and a credit are enough", () => {
    assert.deepEqual(
      of(
        INTERVIEW,
        packs.filter(({ code }) => code !== "pl"),
      ).carried,
      [["Sundsposten", "Kystavisa", "Gazeta Portowa", "Harbour Gazette"]],
    );
  });

  it("do not depend on the order in which articles come", () => {
    const order = (rows: Rows) => {
      const { articles } = story(rows);
      return origins(articles.toReversed(), packs, data.outlets);
    };
    assert.deepEqual(
      order(INTERVIEW).origins.map(({ articles }) => articles),
      of(INTERVIEW).origins.map(({ articles }) => articles),
    );
  });

  it("of an unnamed source belong to the outlet told, and a credit returned is a loop", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T06:00:00+01:00",
        text: `
Tegelbruket i Rummelsund ska stängas före jul. Det uppger en person med insyn för Sundsposten.

– Beslutet togs i fredags, säger personen.

Omkring 130 anställda berörs.`,
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-01T10:00:00+01:00",
        text: `
Teglverket i Rummelsund stenges før jul, skriver svenske Sundsposten.

130 ansatte mister jobben.`,
      },
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-02T06:00:00+01:00",
        text: `
Nu bekräftar också norska medier att tegelbruket i Rummelsund stängs.

Tidningen Kystavisa skriver att 130 anställda mister jobbet.`,
      },
    ]);
    assert.equal(found.independent, 1);
    assert.equal(found.origins[0]!.kind, "own-reporting");
    assert.deepEqual(found.circular, [["Sundsposten", "Kystavisa", "Sundsposten"]]);
  });

  it("stay apart where a second paper has a source of its own", () => {
    const found = of([
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-03-01T06:00:00Z",
        text: `
Ministers want to sell the state’s 14 icebreakers, two officials have told the Harbour Gazette.

The sale could raise 120 million euros, the officials said.`,
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-01T10:00:00+01:00",
        text: `
Finland forbereder salg av 14 isbrytere, skrev Harbour Gazette søndag.

– De vil være ute av dette innen to år, sier en kilde i Helsingfors til Kystavisa.`,
      },
    ]);
    assert.deepEqual(found.carried, [["Harbour Gazette", "Kystavisa"], ["Kystavisa"]]);
    assert.deepEqual(found.circular, []);
  });

  it("of one mouth are two where two papers interviewed it", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T06:00:00+01:00",
        text: `
– Jag kan inte sitta kvar om stämman säger nej, säger ministern Agda Vretlund till Sundsposten.`,
      },
      {
        outlet: "Affärskuriren",
        language: "sv",
        published: "2026-03-04T06:00:00+01:00",
        text: `
– Jag uttryckte mig klumpigt, säger ministern Agda Vretlund till Affärskuriren.`,
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-04T09:00:00+01:00",
        text: `
– Jeg uttrykte meg klønete, sier minister Agda Vretlund til Affärskuriren.`,
      },
    ]);
    assert.deepEqual(found.carried, [["Affärskuriren", "Kystavisa"], ["Sundsposten"]]);
  });

  it("of a spokeswoman are her ministry's; two authorities are two", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T20:00:00+01:00",
        text: `
Minst fyra personer har dött i skredet, säger guvernören Stojan Grudev.

Inrikesministeriet bekräftar tre dödsfall.`,
      },
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-03-02T08:00:00Z",
        text: `
The governor, Stojan Grudev, said seven people had died.

“We count names, not rumours,” said Radka Pileva, a spokeswoman for the interior ministry.`,
      },
      {
        outlet: "Gazeta Portowa",
        language: "pl",
        published: "2026-03-02T09:00:00+01:00",
        text: `
Co najmniej siedem osób zginęło – poinformował gubernator Stojan Grudew.

– Liczymy nazwiska, a nie pogłoski – powiedziała rzeczniczka ministerstwa spraw wewnętrznych Radka Pilewa.`,
      },
    ]);
    assert.equal(found.independent, 2);
  });

  const WIRE = `
En mann i 40-årene er siktet for å ha tent på lageret til Hallvik Trevare natt til torsdag. Det opplyser politiadvokat Ingvild Storhaug til NTB.

– Han ble pågrepet på stedet og har erkjent forholdet, sier Storhaug.

Om lag 40 ansatte er permittert etter brannen, ifølge daglig leder Arnt Mikkelstad.

– Vi skal bygge opp igjen, men det vil ta minst et år, sier Mikkelstad til NTB.

(NTB)`;
  it("of agency copy are the agency's, however many print it and whoever speaks in it", () => {
    const found = of([
      { outlet: "Kystavisa", language: "nb", published: "2026-03-01T10:00:00+01:00", text: WIRE },
      { outlet: "Fjordavisa", language: "nb", published: "2026-03-01T10:30:00+01:00", text: WIRE },
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T12:00:00+01:00",
        text: `
– Han greps på platsen och har erkänt, säger polisjuristen Ingvild Storhaug till NTB.

– Vi ska bygga upp igjen, säger fabrikschefen Arnt Mikkelstad till NTB.`,
      },
    ]);
    assert.deepEqual(
      found.origins.map(({ kind }) => kind),
      ["agency"],
    );
    assert.deepEqual(found.carried, [["Kystavisa", "Fjordavisa", "Sundsposten"]]);
  });

  it("of a press conference are one, whoever spoke at it", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T13:00:00+01:00",
        text: `
– Hon är nedkyld men vid gott mod, sade insatsledaren Birger Sandmark vid en presskonferens på tisdagen.

Åklagaren Lena Murland sade att ingen misstänks för brott.`,
      },
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-03-01T15:00:00Z",
        text: `
“She is cold but in good spirits,” Birger Sandmark told a news conference.

No crime is suspected, the prosecutor, Lena Murland, said.`,
      },
    ]);
    assert.deepEqual(
      found.origins.map(({ kind }) => kind),
      ["press-conference"],
    );
  });

  it("of what is copied without a word about it are found by the figures", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T06:00:00+01:00",
        text: "\nBron över Rummelsund rostar. Reparationen kostar 340 miljoner kronor och tar 18 månader.",
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-01T10:00:00+01:00",
        text: "\nBroen over Rummelsund ruster. Reparasjonen koster 340 millioner kroner og tar 18 måneder.",
      },
    ]);
    assert.deepEqual(found.carried, [["Sundsposten", "Kystavisa"]]);
    assert.deepEqual(found.origins[0]!.evidence[1]!.text.includes("340"), true);
  });

  it("are at least one for every article, and none for no article", () => {
    assert.deepEqual(origins([], packs, data.outlets), { origins: [], independent: 0, circular: [], broke: null });
    assert.equal(
      of([{ outlet: "Sundsposten", language: "sv", published: "2026-03-01T06:00:00+01:00", text: "\nBron över Rummelsund rostar." }]).independent,
      1,
    );
  });

  describe("copies", () => {
    const rows = (texts: string[]): Rows =>
      texts.map((text, i) => ({ outlet: `Blad ${i}`, language: "nb", published: `2026-03-01T1${i}:00:00+01:00`, text }));
    it("are found when cut short, and only then", () => {
      const { articles } = story(rows([WIRE, WIRE.split("\n\n").slice(0, 3).join("\n\n"), INTERVIEW[1]!.text]));
      assert.deepEqual(
        copies(articles).map(({ members }) => members),
        [[0, 1]],
      );
    });
    it("are shown by words that both have", () => {
      const { articles } = story(rows([WIRE, `${WIRE}\n\nI går kveld var det folkemøte i bygda.`]));
      for (const { text } of copies(articles)[0]!.evidence) assert.ok(WIRE.includes(text));
    });
  });
});
