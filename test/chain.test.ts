/** Who speaks and through whom it came, over the sentences of invented articles: nouns that take up a name, outlets told, cited, quoted by. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openReader } from "../src/pipeline.ts";

const reader = openReader();

/** The statements of a text as "speaker > hop > hop: words". */
function told(language: string, ...paragraphs: string[]): string[] {
  const line = JSON.stringify({ language, published: "2026-02-03T10:00:00+01:00", text: paragraphs.join("\n\n") });
  const [article] = reader.read(new TextEncoder().encode(line), { path: "a.jsonl", url: null }).articles;
  return article!.statements.map(({ speaker, chain, content }) => {
    const names = [
      speaker?.name ?? "-",
      ...chain.filter(({ role }) => role !== "speaker" && role !== "document").map(({ role, name }) => `${role} ${name}`),
    ];
    return `${names.join(" > ")}: ${content.map((span) => article!.text.slice(...span)).join(" … ")}`;
  });
}

const CASES: readonly { readonly of: string; readonly language: string; readonly text: readonly string[]; readonly is: readonly string[] }[] = [
  {
    of: "a minister of whom no title was said",
    language: "sv",
    text: ["Nu svarar Alva Rengård att bron ska stängas.", "Ministern säger att beslutet är fattat."],
    is: ["Alva Rengård: bron ska stängas", "Alva Rengård: beslutet är fattat"],
  },
  {
    of: "a company that was named last",
    language: "sv",
    text: ["Byggföretaget Nordvalv beklagar olyckan. Enligt bolaget var bron i gott skick."],
    is: ["Nordvalv: olyckan", "Nordvalv: var bron i gott skick"],
  },
  {
    of: "a part of a compound, which names nobody",
    language: "sv",
    text: ["En EU-diplomat uppger att minst sex länder är emot."],
    is: ["En EU-diplomat: minst sex länder är emot"],
  },
  {
    of: "the one cited by an outlet",
    language: "sv",
    text: ["Trupperna har lämnat staden, uppger Reuters med hänvisning till två tjänstemän."],
    is: ["två tjänstemän > relay Reuters: Trupperna har lämnat staden"],
  },
  {
    of: "the one cited, the expression between outlet and verb",
    language: "pl",
    text: ["Agencja Reuters, powołując się na dwóch urzędników, podała, że wojska opuściły miasto."],
    is: ["dwóch urzędników > relay Reuters: wojska opuściły miasto"],
  },
  {
    of: "a subject between whose commas an agency is named",
    language: "pl",
    text: ["Wiceminister Jan Bałucki, cytowany przez agencję Reuters, zagroził, że most zostanie zamknięty."],
    is: ["Jan Bałucki > relay Reuters: most zostanie zamknięty"],
  },
  {
    of: "speech passed on in the tail of its cue",
    language: "nb",
    text: ["«Broen er trygg», sier Even Solvang ifølge Reuters."],
    is: ["Even Solvang > relay Reuters: Broen er trygg"],
  },
  {
    of: "speech that a line before it announces",
    language: "sv",
    text: ["Ordföranden Sten Valldal är nöjd.", "När TT når Ylva Brandel på telefon ger hon en annan bild:", "– Jag sa nej tre gånger."],
    is: ["Ylva Brandel > told TT: Jag sa nej tre gånger"],
  },
  {
    of: "a lede whose speaker talks to an outlet behind it",
    language: "nb",
    text: ["Nå hevder Anne Torvund at broen er stengt.", "Hun er ordfører i Vikbygd.", "– Den er stengt, sier Torvund til NRK."],
    is: ["Anne Torvund > told NRK: broen er stengt", "Anne Torvund > told NRK: Den er stengt"],
  },
  {
    of: "an outlet whose report a document is known by",
    language: "sv",
    text: ["I en rapport, som TT har läst, skriver inspektören att cisternen rostade."],
    is: ["inspektören > told TT: cisternen rostade"],
  },
  {
    of: "words that a sentence of their own passes on",
    language: "sv",
    text: [
      "Läkaren Ebba Rask säger till Der Spiegel att provet var rent. Hennes uppgifter har återgetts av The Guardian.",
      "– Ingen ringde, säger Ebba Rask.",
    ],
    is: ["Ebba Rask > told Der Spiegel > relay The Guardian: provet var rent", "Ebba Rask > told Der Spiegel > relay The Guardian: Ingen ringde"],
  },
  {
    of: "words that a sentence of their own passes on, the subject behind its verb",
    language: "pl",
    text: ["Adwokat Jan Bałucki powiedział stacji ARD, że most był cały. Wypowiedź przytacza Deutsche Welle."],
    is: ["Jan Bałucki > told ARD > relay Deutsche Welle: most był cały"],
  },
  {
    of: "the article's own house, which is no one told",
    language: "en",
    text: ["Reuters asked first. “The bridge is safe,” Ann Lee told our newspaper."],
    is: ["Ann Lee: The bridge is safe"],
  },
  {
    of: "an interview that an agency passed on, and what else was said in it",
    language: "nb",
    text: ["Statsråd Siri Holt gir seg ikke. Det sier hun til Dagens Nyheter, melder NTB.", "– Vi gir oss aldri, sier Holt."],
    is: [
      "Siri Holt > told Dagens Nyheter > relay NTB: Statsråd Siri Holt gir seg ikke",
      "Siri Holt > told Dagens Nyheter > relay NTB: Vi gir oss aldri",
    ],
  },
  {
    of: "one told whose name stands in marks",
    language: "pl",
    text: ["Jan Bałucki ocenił w rozmowie z „Die Welt”, że most był cały."],
    is: ["Jan Bałucki > told Die Welt: most był cały"],
  },
  {
    of: "a document that a paper has read",
    language: "en",
    text: ["The bridge was never tested, according to a leaked memo seen by The Guardian."],
    is: ["a leaked memo seen by The Guardian > told The Guardian: The bridge was never tested"],
  },
  {
    of: "a sentence that only attributes, and who passes it on in its own clause",
    language: "de",
    text: ["Lone Krag schließt einen Rücktritt aus. Das sagte sie der Zeitung „Politiken“, wie die Nachrichtenagentur Ritzau meldete."],
    is: [
      "Lone Krag > told Politiken > relay Ritzau: Lone Krag schließt einen Rücktritt aus",
      "Lone Krag > told Politiken > relay Ritzau: einen Rücktritt",
    ],
  },
  {
    of: "an agency that relies on who was told",
    language: "pl",
    text: ["„Nie ma takiego planu” – powiedział Jan Bałucki w rozmowie z portalem Delfi, którą cytuje agencja BNS."],
    is: ["Jan Bałucki > told Delfi > relay BNS: Nie ma takiego planu"],
  },
  {
    of: "a paper whose name is declined",
    language: "de",
    text: ["Hans Beyer sagte der „Neuen Zürcher Zeitung“, die Brücke sei sicher."],
    is: ["Hans Beyer > told Neue Zürcher Zeitung: die Brücke sei sicher"],
  },
  {
    of: "what an agency reports before a dash",
    language: "pl",
    text: ["Partia Zgoda odrzuca zarzuty – podała agencja TASR."],
    is: ["Zgoda > relay TASR: zarzuty"],
  },
  {
    of: "a survey and who made it",
    language: "en",
    text: ["In a Gallup poll for CNN, the party gets 24 percent."],
    is: ["Gallup: the party gets 24 percent"],
  },
];

describe("who speaks, and through whom", () => {
  for (const { of, language, text, is } of CASES) it(`${language}: ${of}`, () => assert.deepEqual(told(language, ...text), is));
});

describe("a correction", () => {
  const TEXTS = {
    sv: ["Branden började i köket.", "Rättelse: I en tidigare version stod att 40 personer dog. Rätt antal är 14, enligt polisen."],
    nb: ["Brannen begynte på kjøkkenet.", "Rettelse: I en tidligere versjon sto det at 40 personer døde. Det riktige tallet er 14, ifølge politiet."],
    pl: ["Pożar zaczął się w kuchni.", "Sprostowanie: W poprzedniej wersji było 40 ofiar. Policja poinformowała, że zginęło 14 osób."],
    en: ["The fire began in the kitchen.", "Correction: An earlier version said 40 people had died. The correct number is 14, police said."],
    de: ["Der Brand begann in der Küche.", "Korrektur: In einer früheren Fassung waren es 40 Tote. Richtig sind 14, teilte die Polizei mit."],
  };
  for (const [language, paragraphs] of Object.entries(TEXTS))
    it(`is part of the article, and who says so corrects (${language})`, () => {
      const line = JSON.stringify({ language, published: "2026-02-03T10:00:00+01:00", text: paragraphs.join("\n\n") });
      const [article] = reader.read(new TextEncoder().encode(line), { path: "a.jsonl", url: null }).articles;
      assert.equal(article!.blocks.at(-1)!.kind, "paragraph");
      assert.equal(article!.statements.at(-1)!.act, "correct");
    });
});
