/** Names found in invented sentences: exact spans, and no name where a capital means something else. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { data } from "../src/data/index.ts";
import { mentions } from "../src/extract/mention.ts";
import { packs } from "../src/lang/index.ts";
import { words } from "../src/lang/pack.ts";
import { compileKnown } from "../src/link/known.ts";
import { tokenize } from "../src/text/segment.ts";

const known = compileKnown(data, packs);

function names(language: string, text: string): string[] {
  const pack = packs.find(({ code }) => code === language)!;
  const tokens = tokenize(text, [], { abbreviations: new Set(words(pack.abbreviations).map((word) => word.toLowerCase())) });
  return mentions(tokens, pack, known).map(({ span }) => text.slice(span[0], span[1]));
}

const cases: readonly (readonly [language: string, text: string, found: readonly string[]])[] = [
  // a capital at the beginning of a sentence is none of a name
  ["sv", "Regeringen vill höja skatten. Dessutom sänks avgiften.", []],
  ["nb", "Kommunen bygger en skole. Deretter kommer veien.", []],
  ["en", "The council will meet on Monday. Then it will vote.", []],
  ["pl", "Wczoraj padał deszcz. Potem wyszło słońce.", []],
  // titles stay out, particles and initials in
  ["en", "Interior Minister Anna B. Lindqvist met Ludwig von der Heide.", ["Anna B. Lindqvist", "Ludwig von der Heide"]],
  ["sv", "Statsminister Maria Ekdahl reste till Oslo.", ["Maria Ekdahl", "Oslo"]],
  ["nb", "Utenriksminister Kari Solvik møtte Putin i Moskva.", ["Kari Solvik", "Putin", "Moskva"]],
  // adjectives and demonyms are no names
  ["en", "The Indonesian navy and two Norwegians left Germany.", ["Germany"]],
  ["sv", "Ryska soldater och en svensk läkare såg danskarna.", []],
  // case forms
  ["sv", "USA:s president talade om Rysslands krig och Ukrainas gräns.", ["USA:s", "Rysslands", "Ukrainas"]],
  ["nb", "Russlands president besøkte EUs hovedkvarter.", ["Russlands", "EUs"]],
  ["pl", "Prezydent rozmawiał w Warszawie o Korei Północnej i Stanach Zjednoczonych.", ["Warszawie", "Korei Północnej", "Stanach Zjednoczonych"]],
  ["en", "Indonesia's president praised Poland’s army.", ["Indonesia", "Poland"]],
  ["pl", "Radni opozycji milczą, Radio Opole pyta, w Radiu Opole też.", ["Radio Opole", "Radiu Opole"]],
  // bodies with words in small letters
  ["sv", "Det ryska utrikesministeriet och Vita huset svarade Röda korset.", ["ryska utrikesministeriet", "Vita huset", "Röda korset"]],
  ["pl", "Biały Dom i rosyjskie ministerstwo obrony milczą.", ["Biały Dom", "rosyjskie ministerstwo obrony"]],
  ["en", "The Institute for Coastal Research and the Ministry of Fisheries in Bergen agreed.", ["Institute for Coastal Research", "Ministry of Fisheries", "Bergen"]],
  ["sv", "Ett nytt institut för havsforskning (IHF) öppnar i Lund.", ["institut för havsforskning", "IHF", "Lund"]],
  // compounds
  ["sv", "De Nato-soldater som kom till Wonsan-trakten hörde Trump-administrationen.", ["Nato", "Wonsan", "Trump-administrationen"]],
  // two names side by side
  ["sv", "Enligt Rysslands Sergej Lavrov är det sant.", ["Rysslands", "Sergej Lavrov"]],
  ["pl", "Szef KE Jean-Claude Juncker odpowiedział.", ["KE", "Jean-Claude Juncker"]],
  // who owns a person is a name of its own; two letters are a union in capitals only
  ["sv", "Det säger Centerns Juho Ahlbäck.", ["Centerns", "Juho Ahlbäck"]],
  ["sv", "Förslaget kommer från Kustlagets Petra Sandell.", ["Kustlagets", "Petra Sandell"]],
  ["nb", "Senterpartiets Tuva Fossdal svarte.", ["Senterpartiets", "Tuva Fossdal"]],
  ["sv", "Klas Ivar Lundmark och Katarina Lo såg Los Angeles Lakers.", ["Klas Ivar Lundmark", "Katarina Lo", "Los Angeles Lakers"]],
  // first names that are words besides
  ["en", "Rose Barrowclough left. Will Hargreave stayed. Will Congress act?", ["Rose Barrowclough", "Will Hargreave", "Congress"]],
  ["en", "Will Hargreave resign?", ["Hargreave"]],
  // numbers, brackets
  ["en", "He told BBC Radio 4's Today programme.", ["BBC Radio 4", "Today"]],
  ["sv", "Anna Berg (M) svarar Per Lund (SD) i TV4.", ["Anna Berg", "M", "Per Lund", "SD", "TV4"]],
  // abbreviations that name nobody
  ["en", "The CEO said GDP fell and DNA was found on TV.", []],
];

describe("mentions", () => {
  for (const [language, text, found] of cases) it(`${language}: ${text}`, () => assert.deepEqual(names(language, text), found));

  it("tells a surname from a union of the same letters", () => {
    const pack = packs.find(({ code }) => code === "sv")!;
    const types = (text: string) => mentions(tokenize(text, [], { abbreviations: new Set() }), pack, known).map(({ type }) => type);
    assert.deepEqual(types("Katarina Lo talade."), ["person"]);
    assert.deepEqual(types("Örgryte IF talade."), ["organisation"]);
  });

  it("repeats names in a headline in title case, and takes nothing else", () => {
    const text = "Voters Turn Away From Halvorsen After Long Summer\nThe mayor, Per Halvorsen, lost the vote.";
    assert.deepEqual(names("en", text), ["Halvorsen", "Per Halvorsen"]);
  });

  it("finds a name that opens a sentence when the text has it elsewhere", () => {
    assert.deepEqual(names("sv", "Mannen heter Ekdahl. Ekdahl nekar till brott."), ["Ekdahl", "Ekdahl"]);
  });

  it("lets no mention leave the text or overlap, except inside a compound", () => {
    const text = cases.map(([, line]) => line).join("\n");
    for (const pack of packs) {
      const tokens = tokenize(text, [], { abbreviations: new Set() });
      let end = 0;
      for (const { span } of mentions(tokens, pack, known)) {
        assert.ok(span[0] >= end && span[1] > span[0] && span[1] <= text.length, `${pack.code} ${text.slice(span[0], span[1])}`);
        end = span[1];
      }
    }
  });
});
