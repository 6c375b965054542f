/** Figures of one quantity across articles, their sources' later versions and corrections, over an invented accident. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { packs } from "../src/lang/index.ts";
import { series } from "../src/link/series.ts";
import { facing } from "../src/link/facing.ts";
import { superseded } from "../src/link/supersede.ts";
import type { FigureSeries } from "../src/model.ts";
import { story } from "./story.ts";

const TOLL = story([
  {
    outlet: "Harbour Gazette",
    language: "en",
    published: "2026-03-07T18:00:00Z",
    text: `
At least three people were killed and up to 20 were missing after a landslide at Skarvedal, mayor Ingrid Lomsdal said.

The landslide came after six days of rain. Five people died in the valley in 1998.`,
  },
  {
    outlet: "Kustbladet",
    language: "sv",
    published: "2026-03-07T21:00:00Z",
    text: `
Minst tre människor har dött i ett jordskred i Skarvedal, säger borgmästaren Ingrid Lomsdal.

Polisen bekräftar två döda.

Upp till 20 personer saknas, enligt Ingrid Lomsdal.`,
  },
  {
    outlet: "Gazeta Portowa",
    language: "pl",
    published: "2026-03-08T08:00:00Z",
    text: `
Co najmniej osiem osób zginęło w lawinie błotnej w Skarvedal, poinformowała burmistrz Ingrid Lomsdal.

Od 10 do 15 osób uznaje się za zaginione.`,
  },
  {
    outlet: "Morning Courier",
    language: "en",
    published: "2026-03-09T08:00:00Z",
    text: `
At least three people were killed in the landslide, according to mayor Ingrid Lomsdal.`,
  },
]);

const found = series(TOLL.articles, packs);
const holding = (text: string): FigureSeries => {
  const one = found.find(({ points }) => points.some((point) => point.text === text));
  assert.ok(one, `no series with "${text}"`);
  return one;
};

describe("series", () => {
  it("hold the same quantity across languages, bounds kept", () => {
    const dead = holding("At least three people");
    const values = dead.points.map(({ article, min, max, bound }) => [TOLL.outletOf(article), min, max, bound]);
    assert.deepEqual(values, [
      ["Harbour Gazette", 3, null, "at-least"],
      ["Kustbladet", 3, null, "at-least"],
      ["Kustbladet", 2, 2, "exact"],
      ["Gazeta Portowa", 8, null, "at-least"],
      ["Morning Courier", 3, null, "at-least"],
    ]);
    assert.equal(dead.points[0]!.source, "Ingrid Lomsdal");
    assert.equal(dead.unit, "person");
  });

  it("keep the missing apart from the dead", () => {
    assert.deepEqual(
      holding("up to 20").points.map(({ text }) => text),
      ["up to 20", "Upp till 20 personer", "Od 10 do 15 osób"],
    );
  });

  it("keep another year apart", () => assert.equal(holding("Five people").points.length, 1));
});

describe("superseded", () => {
  it("names a source's later figure and who still carries the earlier", () => {
    const own = superseded(TOLL.articles, packs).filter(({ old }) => old.text.includes("tre"));
    assert.deepEqual(
      own.map((one) => [TOLL.outletOf(one.old.article), TOLL.outletOf(one.new.article), one.still_carried_by.map(TOLL.outletOf)]),
      [["Kustbladet", "Gazeta Portowa", ["Morning Courier"]]],
    );
  });

  it("leaves the versions of one interview alone", () => {
    const { articles } = story([
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-02-03T06:00:00Z",
        text: "\n“We may close up to nine routes,” director Maren Tveitsund told the Harbour Gazette.\n",
      },
      {
        outlet: "Kustbladet",
        language: "sv",
        published: "2026-02-03T12:00:00Z",
        text: "\n– Vi kan stänga upp till tolv rutter, säger direktör Maren Tveitsund till Harbour Gazette.\n",
      },
    ]);
    assert.deepEqual(superseded(articles, packs), []);
  });
});

const POLL = story([
  {
    outlet: "Harbour Gazette",
    language: "en",
    published: "2026-05-02T06:00:00Z",
    text: `
The Harbour Party is on 31.4 per cent in a poll by Norstat for the Harbour Gazette.

The Coast List falls to 22.7 per cent.`,
  },
  {
    outlet: "Kustbladet",
    language: "sv",
    published: "2026-05-02T08:00:00Z",
    text: `
Hamnpartiet får 31,4 procent i en mätning som Norstat har gjort, skriver Harbour Gazette.

Kustlistan backar till 22,7 procent.`,
  },
  {
    outlet: "Küstenblick",
    language: "de",
    published: "2026-05-02T09:00:00Z",
    text: `
Die Hafenpartei kommt in einer Umfrage von Norstat auf 31,4 Prozent.

Die Küstenliste fällt auf 22,7 Prozent.`,
  },
]);

const SPILL = story([
  {
    outlet: "Kystavisa",
    language: "nb",
    published: "2026-06-01T06:00:00Z",
    text: `
Rundt 2000 liter diesel har rent ut i havna, sier havnesjef Berit Solhaug til Kystavisa.`,
  },
  {
    outlet: "Harbour Gazette",
    language: "en",
    published: "2026-06-02T06:00:00Z",
    text: `
The port has corrected itself: 20,000 litres of diesel leaked into the harbour, not 2,000, said harbour master Berit Solhaug.`,
  },
  {
    outlet: "Kustbladet",
    language: "sv",
    published: "2026-06-03T06:00:00Z",
    text: `
Omkring 2 000 liter diesel har läckt ut i hamnen, säger hamnchefen Berit Solhaug.`,
  },
]);

describe("values side by side", () => {
  it("are two quantities where every article gives both", () => {
    const shares = series(POLL.articles, packs).filter(({ unit }) => unit === "percent");
    assert.deepEqual(
      shares.map(({ points }) => [...new Set(points.map(({ min }) => min))].join(" ")).toSorted((a, b) => a.localeCompare(b)),
      ["22.7", "31.4"],
    );
  });
  it("are old and new where the one is denied for the other, and who goes on with the old is listed", () => {
    const made = superseded(SPILL.articles, packs);
    assert.deepEqual(
      made.map(({ old, new: later, still_carried_by: carriers }) => [SPILL.outletOf(old.article), later.text, carriers.map(SPILL.outletOf)]),
      [["Kystavisa", "20,000 litres", ["Kustbladet"]]],
    );
  });
});

describe("facing", () => {
  it("sets a denial against a confirmation", () => {
    const { articles } = story([
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-02-03T06:00:00Z",
        text: "\nThe ministry has denied the report. “There are no negotiations with Brattholm Shipping,” spokeswoman Ylva Rosendal said.\n",
      },
      {
        outlet: "Kustbladet",
        language: "sv",
        published: "2026-02-03T12:00:00Z",
        text: "\nRederiets chef Torger Brattholm bekräftar att bolaget förhandlar med staten.\n\n– Ja, vi förhandlar, säger Torger Brattholm.\n",
      },
    ]);
    assert.equal(facing(articles, packs).length, 1);
    assert.equal(facing(articles, packs)[0]!.confirmed.article, articles[1]!.id);
  });
});
