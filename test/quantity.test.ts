/** Figures: values, bounds, units and rates in four languages' habits, and the numbers that are no figures. Packs are small ones of the test's own. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { digits } from "../src/extract/quantity-number.ts";
import { quantities } from "../src/extract/quantity.ts";
import type { Pack } from "../src/lang/pack.ts";
import { smallPack, tokensOf } from "./small-pack.ts";

const en = smallPack({
  code: "en", abbreviations: "oct. p.m. no.",
  grammar: { determiners: "a an the several", pronouns: "he:m one:i", possessives: "his", prepositions: "of in on at to for by from", coordinators: "and or", auxiliaries: "is was were", verbs: "said" },
  quantity: {
    decimal: ".", group: ",", multipliers: "hundred=100 thousand=1e3 million=1e6 billion=1e9 m=1e6 bn=1e9 dozen=12",
    numbers: "a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 ten=10 twelve=12 twenty=20 thirty=30 fifty=50 hundred=100 half=0.5 third=1/3 thirds=1/3 dozen=12",
    units: "percent=percent dollars=USD decade=10*year year-old=year year-olds=year barrels=barrel cubic_metres=cubic-metre", persons: "people soldiers",
    atLeast: "at_least more_than over", atMost: "up_to as_high_as", about: "about nearly around", atLeastAfter: "or_more", between: "between=and", rangeJoiners: "to",
    rates: "per_day=per-day a_year=per-year", notFigures: "page flight", notBefore: "o'clock", partitive: "of",
  },
  date: { fillers: "the of th" },
});
const sv = smallPack({
  code: "sv", abbreviations: "ca. kl.",
  grammar: { determiners: "en ett den de flera", prepositions: "i av på till från för", coordinators: "och eller", possessives: "sina", endings: { finite: "", infinitive: "", adjective: "iska", adverb: "" } },
  quantity: {
    multipliers: "hundra=100 tusen=1e3 miljon=1e6 miljoner=1e6 miljarder=1e9", numbers: "en=1 ett=1 två=2 tre=3 fem=5 sju=7 åtta=8 tio=10 sexton=16 sex=6 tjugo=20 femtio=50 hundra=100 tusen=1000 halv=0.5 tredjedelar=1/3 dussintal=~12",
    units: "procent=percent kr=SEK kronor=SEK fat=barrel årig=year km/tim=kilometre/per-hour ton=tonne", persons: "soldater personer", atLeast: "minst över", atMost: "upp_till", about: "omkring nästan",
    between: "mellan=och", rangeJoiners: "till", rates: "per_dag=per-day", notFigures: "kl. sidan", notBefore: "talet", each: "var", partitive: "av",
  },
  date: { fillers: "den år" },
});
const pl = smallPack({
  code: "pl", abbreviations: "tys. ok.",
  grammar: { determiners: "ten", prepositions: "w z do od na", coordinators: "i lub", endings: { finite: "", infinitive: "", adjective: "ych ich", adverb: "" } },
  quantity: {
    multipliers: "tys.=1e3 mln=1e6 miliona=1e6", numbers: "dwa=2 trzydziesto=30 dwóch=2 trzecich=1/3 pół=0.5", units: "letni=year", persons: "żołnierzy osób",
    atLeast: "co_najmniej ponad", atMost: "do", rangeJoiners: "do", about: "ok. około", between: "od=do", rates: "dziennie=per-day", partitive: "z",
  },
});

/** "min..max bound unit rate", one a figure. */
const found = (pack: Pack, text: string) =>
  quantities(tokensOf(text, pack), pack).map(({ min, max, bound, unit, rate }) => `${min ?? ""}..${max ?? ""} ${bound} ${unit}${rate ? ` ${rate}` : ""}`);
const spans = (pack: Pack, text: string) => quantities(tokensOf(text, pack), pack).map(({ span }) => text.slice(...span));

function table(name: string, pack: Pack, cases: readonly (readonly [text: string, ...figures: string[]])[]): void {
  describe(name, () => { for (const [text, ...figures] of cases) it(text, () => assert.deepEqual(found(pack, text), figures)); });
}

describe("digits", () => {
  for (const [text, decimal, group, value] of [
    ["3 000", ",", ".", 3000], ["50.000", ",", ".", 50000], ["9,4", ",", ".", 9.4], ["1,200.50", ".", ",", 1200.5], ["1.200,50", ",", ".", 1200.5],
    ["7.5", ",", ".", 7.5], ["2½", ",", ".", 2.5], ["1,234,567", ".", ",", 1234567],
  ] as const) it(`${text} with ${decimal} and ${group}`, () => assert.equal(digits(text, decimal, group), value));
  it("reads no section number", () => assert.equal(digits("4.2.1", ".", ","), null));
});

table("values", en, [
  ["They sold two hundred and fifty boats.", "250..250 exact item"],
  ["It cost three and a half million dollars.", "3500000..3500000 exact USD"],
  ["He has half a million dollars.", "500000..500000 exact USD"],
  ["She bought two dozen eggs.", "24..24 exact item"],
  ["A two-thirds majority is needed.", "0.6667..0.6667 exact share"],
  ["They met a decade ago.", "10..10 exact year"],
  ["Fifty-eight percent agreed.", "58..58 exact percent"],
  ["The fund holds $11 billion and £9m.", "11000000000..11000000000 exact USD", "9000000..9000000 exact GBP"],
  ["In that flight two hours passed on a $500 ticket or US$7 million.", "2..2 exact hour", "500..500 exact USD", "7000000..7000000 exact USD"],
  ["The fence is 300km long.", "300..300 exact kilometre"],
  ["A 62-year-old was hurt.", "62..62 exact year"],
  ["One in five boats leaks.", "0.2..0.2 exact share"],
  ["They waited 10 1/2 hours.", "10.5..10.5 exact hour"],
]);

table("Swedish habits", sv, [
  ["Minst 3 000 soldater flyttades.", "3000.. at-least person"],
  ["Det kostar kr 500 eller 1.200,50 kronor.", "500..500 exact SEK", "1200.5..1200.5 exact SEK"],
  ["Bolaget sålde 5,3–5,5 miljoner fat per dag.", "5300000..5500000 range barrel per-day"],
  ["Mellan 30 och 43 procent röstade.", "30..43 range percent"],
  ["Två tredjedelar av huset brann.", "0.6667..0.6667 exact share"],
  ["Tåget går var 37:e minut.", "37..37 exact minute"],
  ["Ett dussintal personer kom.", "12..12 about person"],
  ["Bilen gjorde upp till 240 km/tim.", "..240 at-most kilometre per-hour"],
  ["Femtioåtta personer och sexton ton sand.", "58..58 exact person", "16..16 exact tonne"],
  ["En tioårig hund skällde.", "10..10 exact year"],
  ["Nästan ett år har gått.", "1..1 about year"],
]);

table("Polish habits", pl, [
  ["Zginęło ok. 535 tys. rannych żołnierzy, 1–1,2 tys. dziennie.", "535000..535000 about person", "1000..1200 range person per-day"],
  ["Ma co najmniej 9,4 mln osób.", "9400000.. at-least person"],
  ["Od 30 do 43% domów stoi.", "30..43 range percent"],
  ["Dwa i pół miliona osób.", "2500000..2500000 exact person"],
  ["Kara do 5 godzin grozi.", "..5 at-most hour"],
  ["Udział wzrósł do 34% tam.", "34..34 exact percent"],
  ["Trzydziestoletni dom spłonął.", "30..30 exact year"],
]);

table("bounds", en, [
  ["Waves as high as six meters (18 feet) came.", "..6 at-most metre", "..18 at-most foot"],
  ["Orders of 200 dollars or more are free.", "200.. at-least USD"],
  ["They hold more than a day of stock.", "1.. at-least day"],
  ["At least 384 died.", "384.. at-least item"],
  ["Prices rose five to ten percent.", "5..10 range percent"],
  ["It makes about 5 million barrels per day.", "5000000..5000000 about barrel per-day"],
]);

table("ages and bare numbers", en, [
  ["Anna Berg, 30, drove the van.", "30..30 exact year"],
  ["Anna Berg (42) drove the van.", "42..42 exact year"],
  ["There 540 people were hurt and 29 were missing.", "540..540 exact person", "29..29 exact person"],
]);

describe("no figures", () => {
  for (const text of [
    "They met on Oct. 24 and in 2014.", "On 24 October 2022 it rained.", "It begins at 10:30.", "It closed at 1 p.m.", "It opens at five o'clock.", "Rovers won 3-1 there.", "They won 5 & 4.",
    "The G20 and the A4 and the KN-23 are names.", "They took Apollo 11 home.", "See page 7 and pages of text.", "The 20th boat sank.", "It was the 1980s.", "Call 555 123 4567.",
    "One of the boats sank.", "A boat sank in a year.", "No one saw several hundred boats.", "1. Sport", "It is 24/7 and 9/11.", "Long ago in the forest Snow White and the Seven Dwarfs slept.", "The road is a third country away.", "Version 4.2.1 is out.",
  ]) it(text, () => assert.deepEqual(found(en, text), []));
  it("80-talet", () => assert.deepEqual(found(sv, "På 80-talet kom de kl. 14.30 till sidan 3."), []));
  it("31. desember", () => assert.deepEqual(found(sv, "De kom på 3. plats."), []));
});

describe("spans and what is counted", () => {
  it("take in qualifier, unit and noun", () => assert.deepEqual(spans(sv, "Där fanns minst 100 ballistiska missiler och över 5 miljoner fat per dag."), ["minst 100 ballistiska missiler", "över 5 miljoner fat per dag"]));
  it("take in the whole of a partitive", () => assert.deepEqual(spans(en, "Five of the people left."), ["Five of the people"]));
  it("name the counted noun", () => assert.equal(quantities(tokensOf("Where 24 centers opened.", en), en)[0]?.of?.text, "centers opened".split(" ")[0]));
  it("name what a percentage is of", () => assert.equal(quantities(tokensOf("Some 20 percent of the people left.", en), en)[0]?.of?.text, "people"));
  it("do not overlap, in order", () => {
    const text = "Between 5 and 6 and 7 to 9 or 10 people (12) saw $5 of 3-4 and half a dozen. ".repeat(20);
    let last = 0;
    for (const { span } of quantities(tokensOf(text, en), en)) { assert.ok(span[0] >= last && span[1] > span[0]); last = span[1]; }
    assert.ok(last > 0);
  });
});
