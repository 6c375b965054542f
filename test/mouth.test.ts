/** Whose mouth an article's words come from: two people of one paper, polls, bodies of several names, voices from elsewhere. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { of, type Rows } from "./origins-of.ts";

describe("mouths", () => {
  it("of two people whom one paper interviewed are two, however many print both", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T06:00:00+01:00",
        text: `
– Vi bygger bron utan staten, säger kommunalrådet Malte Örning till Sundsposten.

– Då får kommunen betala själv, säger ministern Agda Vretlund till Sundsposten.`,
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-01T10:00:00+01:00",
        text: `
– Vi bygger brua uten staten, sier kommuneråd Malte Örning til Sundsposten.

– Da får kommunen betale selv, sier minister Agda Vretlund til Sundsposten.`,
      },
    ]);
    assert.equal(found.independent, 2);
  });

  it("of a poll are the poll's, beside what is said about it", () => {
    const found = of([
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T06:00:00+01:00",
        text: `
Kustpartiet får 21,3 procent i Väljarvågens marsmätning.

– Vi är på rätt väg, säger partiledaren Agda Vretlund till Sundsposten.`,
      },
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-03-01T09:00:00Z",
        text: `
A poll by Väljarvågen puts Kustpartiet at 21.3 per cent.

“We are on the right track,” its leader, Agda Vretlund, told Sundsposten.`,
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-01T10:00:00+01:00",
        text: `
I Sverige står Kustpartiet på 21,3 prosent i en måling fra Väljarvågen.`,
      },
    ]);
    assert.deepEqual(found.origins.map(({ name, kind }) => `${kind} ${name}`).sort(), [
      "document Väljarvågen",
      "interview Agda Vretlund · Sundsposten",
    ]);
    assert.deepEqual(found.carried[found.origins.findIndex(({ kind }) => kind === "document")], ["Sundsposten", "Harbour Gazette", "Kystavisa"]);
  });

  const SPILL: Rows = [
    {
      outlet: "Kystavisa",
      language: "nb",
      published: "2026-03-01T07:00:00+01:00",
      text: `
Om lag 700 meter av stranden er tilsølt, opplyser Kystverket.`,
    },
    {
      outlet: "Hafenblatt",
      language: "de",
      published: "2026-03-01T09:00:00+01:00",
      text: `
Etwa 700 Meter Strand sind verschmutzt, teilte die Seebehörde mit.`,
    },
    {
      outlet: "Fjordavisa",
      language: "nb",
      published: "2026-03-02T07:00:00+01:00",
      text: `
Kystverket har sendt flere båter. «Vi er ferdige til helgen», sier innsatsleder Birger Sandmark.`,
    },
    {
      outlet: "Nordavisa",
      language: "nb",
      published: "2026-03-02T09:00:00+01:00",
      text: `
Nå er Kystverket ute med fem båter. «Vi er ferdige til helgen», sier innsatsleder Birger Sandmark.`,
    },
  ];
  it("of a body are one under the names that two languages give it, and its officer's", () => {
    assert.deepEqual(of(SPILL).carried, [["Kystavisa", "Hafenblatt", "Fjordavisa", "Nordavisa"]]);
  });

  it("of two bodies stay two though they give one figure", () => {
    const both = (outlet: string, hour: string, text: string) => ({ outlet, language: "de", published: `2026-03-01T${hour}:00:00+01:00`, text });
    const first = both(
      "Hafenblatt",
      "09",
      "\nEtwa 700 Meter Strand sind verschmutzt, teilte die Polizei mit.\n\nKystverket teilte mit, dass 700 Meter Strand verschmutzt sind.",
    );
    const second = both(
      "Küstenkurier",
      "11",
      "\nKystverket teilte mit, dass 700 Meter Ufer verschmutzt sind.\n\nAuch die Polizei teilte mit, dass etwa 700 Meter betroffen seien.",
    );
    assert.equal(of([SPILL[0]!, first, second]).independent, 2);
  });

  const ECHO: Rows = [
    {
      outlet: "Gazeta Portowa",
      language: "pl",
      published: "2026-03-01T07:00:00+01:00",
      text: `
– Most zamkniemy w maju – powiedział PAP dyrektor Bogdan Wilczur.

(PAP)`,
    },
    {
      outlet: "Sundsposten",
      language: "sv",
      published: "2026-03-01T10:00:00+01:00",
      text: `
– Vi stänger bron i maj, säger direktören Bogdan Wilczur till PAP.`,
    },
    {
      outlet: "Affärskuriren",
      language: "sv",
      published: "2026-03-02T06:00:00+01:00",
      text: `
– Vi stänger bron i maj, sade direktören Bogdan Wilczur till PAP.

– Det borde ha skett för länge sedan, säger broforskaren Lena Murland till Affärskuriren.`,
    },
  ];
  it("of somebody whom one paper asked itself stand beside the agency's", () => {
    assert.deepEqual(of(ECHO).carried, [["Gazeta Portowa", "Sundsposten", "Affärskuriren"], ["Affärskuriren"]]);
  });

  it("of who is quoted from elsewhere are no press conference's", () => {
    const rows: Rows = [
      {
        outlet: "Sundsposten",
        language: "sv",
        published: "2026-03-01T10:00:00+01:00",
        text: `
– Vi strejkar till påsk, sade ordföranden Birger Sandmark på en presskonferens.

– Vi har inte råd, säger direktören Agda Vretlund till Sundsposten.

Strejken kostar sex miljoner kronor om dagen, enligt rederiet Ekelunds.`,
      },
      {
        outlet: "Kystavisa",
        language: "nb",
        published: "2026-03-01T12:00:00+01:00",
        text: `
– Vi streiker til påske, sa leder Birger Sandmark på en pressekonferanse.

– Vi har ikke råd, sier direktør Agda Vretlund til Sundsposten.

Streiken koster seks millioner kroner dagen, ifølge rederiet Ekelunds.`,
      },
    ];
    assert.deepEqual(
      of(rows)
        .origins.map(({ kind }) => kind)
        .sort(),
      ["interview", "press-conference", "statement"],
    );
  });
});
