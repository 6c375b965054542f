/** A pack of nothing but what a test gives it: for tests of the engine that must not hang on what a real pack holds. */
import type { Pack } from "../src/lang/pack.ts";
import { words } from "../src/lang/pack.ts";
import { tokenize, type Tokens } from "../src/text/segment.ts";

type Given = { readonly code: string; readonly grammar?: Partial<Pack["grammar"]>; readonly quantity?: Partial<Pack["quantity"]>; readonly date?: Partial<Pack["date"]>; readonly abbreviations?: string };

export function smallPack({ code, grammar, quantity, date, abbreviations }: Given): Pack {
  return {
    code, name: code, letters: "", quotes: [], dashTurns: false, unmarkedTurns: false, abbreviations: abbreviations ?? "",
    speech: {
      verbs: [], nouns: [], according: [], reportatives: [], conditional: "", unconfirmed: "", that: "", wh: "", toInfinitive: "", as: "", by: "",
      toldTo: "", via: "", media: "", outletNouns: "", documents: "", standIns: "", uses: [],
    },
    grammar: {
      pronouns: "", objectPronouns: "", possessives: "", determiners: "", prepositions: "", coordinators: "", subordinators: "", relatives: "",
      auxiliaries: "", auxiliariesNonFinite: "", negations: "", adverbs: "", timeWords: "", verbs: "",
      endings: { finite: "", infinitive: "", adjective: "", adverb: "" }, verbSecond: false, dropsSubject: false, ...grammar,
    },
    names: { titles: "", particles: "", speakers: "", endings: "", sounds: "", organisationWords: "", placeWords: "", exonyms: "", firstNames: "" },
    quantity: {
      numbers: "", multipliers: "", decimal: ",", group: ".", units: "", persons: "", atLeast: "", atMost: "", about: "", atLeastAfter: "", atMostAfter: "",
      aboutAfter: "", between: "", rangeJoiners: "", rates: "", notFigures: "", examples: [], ...quantity,
    },
    date: { relativeDays: "", months: "", weekdays: "", turns: "", fillers: "", examples: [], ...date },
    page: { related: "", credit: "", byline: "", published: "", boilerplate: "", notices: "", captions: "", flags: "" },
    stories: { stopWords: "", concepts: "" },
    examples: [], silence: "",
  };
}

export function tokensOf(text: string, pack: Pack): Tokens {
  return tokenize(text, [], { abbreviations: new Set(words(pack.abbreviations).map((w) => w.toLowerCase())) });
}
