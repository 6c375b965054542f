/** One entity, one id: across articles, languages, case forms and spellings; and two for two people. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { data } from "../src/data/index.ts";
import { mentions } from "../src/extract/mention.ts";
import { packs } from "../src/lang/index.ts";
import { words, type Pack } from "../src/lang/pack.ts";
import { openRegistry, type Registry } from "../src/link/entity.ts";
import { compileKnown } from "../src/link/known.ts";
import { tokenize } from "../src/text/segment.ts";

const known = compileKnown(data, packs);
const packOf = (code: string): Pack => packs.find((pack) => pack.code === code)!;

/** The entities of an article: form -> "name/type id". */
function read(registry: Registry, code: string, text: string): { id: (form: string) => string; name: (form: string) => string; type: (form: string) => string } {
  const pack = packOf(code);
  const tokens = tokenize(text, [], { abbreviations: new Set(words(pack.abbreviations).map((word) => word.toLowerCase())) });
  const linked = registry.link(tokens, pack, mentions(tokens, pack, known));
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  const find = (form: string) => {
    const mention = linked.mentions.find(({ span }) => text.slice(span[0], span[1]) === form);
    assert.ok(mention, `no mention "${form}" in ${text}`);
    return entities.get(mention.entity)!;
  };
  return { id: (form) => find(form).id, name: (form) => find(form).name, type: (form) => find(form).type };
}

describe("the registry", () => {
  it("takes a paper for one with and without the article of its name, in whatever language the text is", () => {
    const registry = openRegistry(known, packs);
    const masthead = registry.party("The Quayside Ledger", packOf("en"))!.entity;
    const english = read(registry, "en", "The price had doubled, Quayside Ledger wrote. The owner told The Quayside Ledger so.").id("Quayside Ledger");
    const swedish = read(registry, "sv", "Priset har fördubblats, säger Helen Carrow till The Quayside Ledger.").id("The Quayside Ledger");
    const polish = read(registry, "pl", "Cena się podwoiła, powiedziała Helen Carrow gazecie The Quayside Ledger.").id("The Quayside Ledger");
    assert.deepEqual([english, swedish, polish], [masthead, masthead, masthead]);
  });

  it("gives one id to one known entity in all languages and cases", () => {
    const registry = openRegistry(known, packs);
    const sv = read(registry, "sv", "Lukasjenko talade i Cherson om Nordkorea, Vita huset och Zelenskyj.");
    const pl = read(registry, "pl", "Według Łukaszenki w Chersoniu mówiono o Korei Północnej, Białym Domu i Zełenskim.");
    const en = read(registry, "en", "It was Lukashenko who named Kherson, North Korea, the White House and Zelensky.");
    for (const [a, b, c] of [["Lukasjenko", "Łukaszenki", "Lukashenko"], ["Cherson", "Chersoniu", "Kherson"], ["Nordkorea", "Korei Północnej", "North Korea"], ["Vita huset", "Białym Domu", "White House"], ["Zelenskyj", "Zełenskim", "Zelensky"]] as const) {
      assert.equal(sv.id(a), en.id(c));
      assert.equal(pl.id(b), en.id(c));
    }
    assert.equal(pl.name("Łukaszenki"), "Alexander Lukashenko");
    assert.equal(pl.type("Korei Północnej"), "place");
  });

  it("joins spellings of an unknown person by sound", () => {
    const registry = openRegistry(known, packs);
    const en = read(registry, "en", "The minister met Andrei Goroshkov on Friday.");
    const sv = read(registry, "sv", "Ministern mötte Andrej Gorosjkov i fredags.");
    const pl = read(registry, "pl", "Minister spotkał Andrieja Goroszkowa w piątek.");
    assert.equal(sv.id("Andrej Gorosjkov"), en.id("Andrei Goroshkov"));
    assert.equal(pl.id("Andrieja Goroszkowa"), en.id("Andrei Goroshkov"));
  });

  it("resolves surnames, first names and case forms within the article", () => {
    const article = read(openRegistry(known, packs), "sv", "Ekdahls svar kom sent. Maria Ekdahl säger nej. Maria går hem.");
    assert.equal(article.id("Ekdahls"), article.id("Maria Ekdahl"));
    assert.equal(article.id("Maria"), article.id("Maria Ekdahl"));
  });

  it("keeps two people of one surname apart, and joins neither by the surname alone", () => {
    const registry = openRegistry(known, packs);
    const first = read(registry, "sv", "I går talade Anna Ekdahl. Då sade Ekdahl nej.");
    const second = read(registry, "sv", "I går talade Per Ekdahl. Då sade Ekdahl ja.");
    assert.notEqual(first.id("Anna Ekdahl"), second.id("Per Ekdahl"));
    assert.equal(first.id("Ekdahl"), first.id("Anna Ekdahl"));
    assert.equal(second.id("Ekdahl"), second.id("Per Ekdahl"));
  });

  it("lets the article's own bearer of a known surname win", () => {
    const registry = openRegistry(known, packs);
    assert.equal(read(registry, "en", "We met Lara Trump. On Friday Trump left.").name("Trump"), "Lara Trump");
    assert.equal(read(registry, "en", "On Friday Trump left.").name("Trump"), "Donald Trump");
  });

  it("spells abbreviations out by the text's own words", () => {
    const registry = openRegistry(known, packs);
    const en = read(registry, "en", "The Agency for Harbour Safety (AHS) warned. Later AHS closed.");
    assert.equal(en.id("AHS"), en.id("Agency for Harbour Safety"));
    const sv = read(registry, "sv", "Både KCNA och Korean Central News Agency rapporterade.");
    assert.equal(sv.id("KCNA"), sv.id("Korean Central News Agency"));
  });

  it("adds its country to a body that every state has", () => {
    const registry = openRegistry(known, packs);
    const sv = read(registry, "sv", "Det ryska utrikesministeriet svarade.");
    const pl = read(registry, "pl", "Rosyjskie ministerstwo spraw zagranicznych milczy.");
    assert.equal(sv.name("ryska utrikesministeriet"), "Ministry of Foreign Affairs of Russia");
    assert.equal(pl.id("Rosyjskie ministerstwo spraw zagranicznych"), sv.id("ryska utrikesministeriet"));
  });

  it("resolves a bare name, and gives the same ids for the same inputs in the same order", () => {
    const run = () => {
      const registry = openRegistry(known, packs);
      const article = read(registry, "sv", "Maria Ekdahl svarade Dagens Nyheter i Lund.");
      return [article.id("Maria Ekdahl"), article.id("Dagens Nyheter"), registry.party("DN", packOf("sv"))!.entity, registry.party("Kustbladet", packOf("sv"))!.entity];
    };
    const [person, outlet, party] = run();
    assert.equal(party, outlet);
    assert.match(person!, /^e_[0-9a-f]+$/);
    assert.deepEqual(run(), run());
    assert.equal(openRegistry(known, packs).party("  ", packOf("sv")), null);
  });

  it("takes the article of an outlet's name for no part of it", () => {
    const registry = openRegistry(known, packs);
    const outlet = registry.party("The Harbour Post", packOf("en"))!;
    assert.equal(outlet.name, "The Harbour Post");
    assert.equal(registry.party("Harbour Post", packOf("en"))!.entity, outlet.entity);
    assert.equal(read(registry, "en", "It was the Harbour Post that asked.").id("Harbour Post"), outlet.entity);
  });
});

describe("the tables", () => {
  it("hold some four hundred outlets, each with country, kind and name of its own", () => {
    const kinds = new Set(["agency", "newspaper", "broadcaster", "online", "magazine", "platform", "thinktank", "analyst", "government"]);
    assert.ok(data.outlets.length >= 400);
    assert.equal(new Set(data.outlets.map((outlet) => outlet.name)).size, data.outlets.length);
    for (const outlet of data.outlets) assert.ok(kinds.has(outlet.kind) && /^(?:[A-Z]{2})?$/.test(outlet.country), outlet.name);
  });

  it("find every canonical name under itself", () => {
    const english = packOf("en");
    const lost = [...data.outlets, ...data.organisations].filter((row) => !row.forms.includes(`~${row.name}`) && known.find(row.name, english) === null);
    assert.deepEqual(lost.map((row) => row.name), []);
  });
});
