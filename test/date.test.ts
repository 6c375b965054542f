/** Dates: what is stated, what the publication date fills in, and what is no date. Packs are small ones of the test's own; CLDR gives the names. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dates } from "../src/extract/date.ts";
import type { Pack } from "../src/lang/pack.ts";
import type { Published } from "../src/model.ts";
import { smallPack, tokensOf } from "./small-pack.ts";

const PUBLISHED: Published = { date: "2024-10-24", time: null, zone: null, precision: "day", span: null };
const en = smallPack({
  code: "en",
  abbreviations: "oct. sept. mrs.",
  grammar: { determiners: "the a", prepositions: "in on of at since", coordinators: "and", auxiliaries: "may" },
  quantity: { decimal: ".", group: ",", persons: "people", rangeJoiners: "to", units: "dollars=USD" },
  date: {
    relativeDays: "yesterday=-1 today=0 tomorrow=1 the_day_before_yesterday=-2",
    months: "Sept.=9",
    turns: "last=last next=next",
    fillers: "the of th",
  },
});
const sv = smallPack({
  code: "sv",
  grammar: { prepositions: "i på mellan sedan", coordinators: "och", determiners: "den" },
  date: { relativeDays: "igår=-1 i_går=-1", weekdays: "måndags=1 måndagen=1", turns: "förra=last nästa=next", fillers: "den år" },
});
const nb = smallPack({ code: "nb", grammar: { prepositions: "i på til", coordinators: "og" }, date: { turns: "forrige=last" } });
const pl = smallPack({
  code: "pl",
  abbreviations: "r.",
  grammar: { prepositions: "w od" },
  date: { months: "lutym=2 październiku=10", weekdays: "środę=3", turns: "zeszłą=last", fillers: "roku r." },
});

const found = (pack: Pack, text: string, published: Published | null = PUBLISHED) =>
  dates(tokensOf(text, pack), pack, published).map(
    ({ span, date, stated, implied }) => `${text.slice(...span)} = ${date} ${stated.join("+")}/${implied.join("+")}`,
  );

function table(
  name: string,
  pack: Pack,
  cases: readonly (readonly [text: string, ...dates: string[]])[],
  published: Published | null = PUBLISHED,
): void {
  describe(name, () => {
    for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(found(pack, text, published), expected));
  });
}

table("English", en, [
  ["It fell on Oct. 2, 1968 there.", "Oct. 2, 1968 = 1968-10-02 year+month+day/"],
  ["It fell on 29 September 1918.", "29 September 1918 = 1918-09-29 year+month+day/"],
  ["They met May 3-5 there.", "May 3 = 2024-05-03 month+day/year", "5 = 2024-05-05 month+day/year"],
  ["On Saturday, September 28, 2024 it rained.", "Saturday, September 28, 2024 = 2024-09-28 year+month+day+weekday/"],
  ["It rained on Monday.", "Monday = 2024-10-21 weekday/year+month+day"],
  ["It rains on Thursday.", "Thursday = 2024-10-24 weekday/year+month+day"],
  ["It rained last Thursday.", "last Thursday = 2024-10-17 weekday/year+month+day"],
  ["It will rain next Monday.", "next Monday = 2024-10-28 weekday/year+month+day"],
  ["It rained the day before yesterday.", "the day before yesterday = 2024-10-22 day/year+month"],
  ["In December it will snow.", "December = 2024-12 month/year"],
  ["In March it snowed.", "March = 2024-03 month/year"],
  ["In May it rained.", "May = 2024-05 month/year"],
  ["Since 2014 and in 1648 all is well.", "2014 = 2014 year/", "1648 = 1648 year/"],
  ["Filed 2022 11 05.", "2022 11 05 = 2022-11-05 year+month+day/"],
  ["Filed 2022-11-05 and 11/5/2022.", "2022-11-05 = 2022-11-05 year+month+day/", "11/5/2022 = 2022-11-05 year+month+day/"],
]);
table("Swedish", sv, [
  ["Natten mellan den 21 och 22 oktober brann det.", "den 21 = 2024-10-21 month+day/year", "22 oktober = 2024-10-22 month+day/year"],
  ["Sedan den 24 februari 2022 är det krig.", "den 24 februari 2022 = 2022-02-24 year+month+day/"],
  ["I februari 2022 brann det.", "februari 2022 = 2022-02 year+month/"],
  ["Det brann i måndags och igår.", "måndags = 2024-10-21 weekday/year+month+day", "igår = 2024-10-23 day/year+month"],
  ["Det brann år 2014.", "år 2014 = 2014 year/"],
]);
table("Bokmål", nb, [
  ["Fristen er 31. desember.", "31. desember = 2024-12-31 month+day/year"],
  ["Det brant forrige mandag.", "forrige mandag = 2024-10-21 weekday/year+month+day"],
  ["Frist 05.11.2022 gjelder.", "05.11.2022 = 2022-11-05 year+month+day/"],
]);
table("Polish", pl, [
  ["Spłonął 6 września tam.", "6 września = 2024-09-06 month+day/year"],
  ["Spłonął w lutym 2022 roku.", "lutym 2022 roku = 2022-02 year+month/"],
  ["Spłonął w 2022 r. tam.", "2022 r. = 2022 year/"],
  ["Spłonął w środę.", "środę = 2024-10-23 weekday/year+month+day"],
]);
table(
  "without a publication date",
  en,
  [
    ["It rained on Monday, on 3 May and on 4 May 2021.", "4 May 2021 = 2021-05-04 year+month+day/"],
    ["Yesterday and in 2014.", "2014 = 2014 year/"],
  ],
  null,
);
table("published in a month", en, [["It rained on Monday in September.", "September = 2022-09 month/year"]], {
  ...PUBLISHED,
  date: "2022-11",
  precision: "month",
});

describe("no dates", () => {
  for (const text of [
    "It may rain.",
    "Mrs. May left with Theresa May.",
    "The Sunday Times wrote it.",
    "They saw 2014 people and 1,968 boats.",
    "It cost 2000 dollars.",
    "On 31 February 2021 it rained.",
    "The march went on.",
  ])
    it(text, () => assert.deepEqual(found(en, text), []));
});
