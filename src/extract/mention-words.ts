/** What a pack says about names, compiled once: which words are ordinary, which are titles, which make a name an organisation or a place. */
import { pairs, words, type Pack } from "../lang/pack.ts";
import { nameForms, remembered, type NameForms } from "../lang/forms.ts";
import { once } from "../lang/once.ts";
import { phrases, type Phrases } from "../text/match.ts";

export interface NameWords {
  readonly forms: NameForms;
  /** Words of closed classes, verbs, numbers, words of time, nouns of speakers: capitalised they open a sentence and name nobody. */
  readonly ordinary: ReadonlySet<string>;
  /** Those of them that are no first name and no weekday or month. */
  readonly plain: ReadonlySet<string>;
  /** Those of them that are no nouns and no verbs: even inside a sentence a capital makes no name of them. */
  readonly closed: ReadonlySet<string>;
  /** Weekdays and months. */
  readonly dates: ReadonlySet<string>;
  readonly titles: Phrases<true>;
  readonly particles: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** First names that are ordinary words besides. */
  readonly doubtfulFirstNames: ReadonlySet<string>;
  /** Short prepositions that go on with the name of a body: those that tell no place and no addressee. */
  readonly links: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Prepositions of place and channel. */
  readonly locative: ReadonlySet<string>;
  /** Finite forms of verbs of saying. */
  readonly saying: ReadonlySet<string>;
  isOrganisationWord(low: string): boolean;
  isPlaceWord(low: string): boolean;
  isOutletWord(low: string): boolean;
  /** A noun for firms and bodies in the form that stands before their names, alone or as the end of a compound. */
  readonly isBodyNoun: (low: string) => boolean;
  /** Nouns for outlets: a name right behind one is an outlet's. */
  readonly outletNouns: ReadonlySet<string>;
}

/** The name words of a pack, compiled once: `nameWords(en).titles.word("president")` is [true]. */
export const nameWords: (pack: Pack) => NameWords = once(compile);

const single = (list: string) => words(list).map((word) => word.toLowerCase()).filter((word) => !word.includes(" "));
const formsOf = (list: string) => pairs(list, ":").map(([form]) => form.toLowerCase());
/** A word of a kind may be the end of a compound in languages that write compounds as one word; shorter ends say too little. */
const COMPOUND = 6;

function compile(pack: Pack): NameWords {
  const { grammar, speech, names, quantity, date } = pack;
  const dates = new Set([...pairs(date.months), ...pairs(date.weekdays)].map(([form]) => form.toLowerCase()));
  const saying = new Set(speech.verbs.flatMap((verb) => single(verb.forms.split("/")[0] ?? "")));
  for (const width of ["long", "short"] as const) {
    const month = new Intl.DateTimeFormat(pack.code, { month: width, timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat(pack.code, { weekday: width, timeZone: "UTC" });
    const inDate = new Intl.DateTimeFormat(pack.code, { month: width, day: "numeric", timeZone: "UTC" });
    for (let n = 0; n < 12; n++) {
      const day = new Date(Date.UTC(2024, n, 1 + n));
      for (const name of [month.format(day), weekday.format(day), ...inDate.formatToParts(day).filter((part) => part.type === "month").map((part) => part.value)]) dates.add(name.toLowerCase().replace(/\.$/u, ""));
    }
  }
  const listed = formsOf(names.firstNames);
  const firstNames = new Set(listed.filter((low) => !low.startsWith("~")));
  const doubtfulFirstNames = new Set(listed.flatMap((low) => (low.startsWith("~") ? [low.slice(1)] : [])));
  const closed = new Set<string>([
    ...formsOf(grammar.pronouns), ...single(grammar.objectPronouns), ...single(grammar.possessives), ...single(grammar.determiners), ...single(grammar.prepositions),
    ...single(grammar.coordinators), ...single(grammar.subordinators), ...single(grammar.relatives), ...single(grammar.auxiliaries), ...single(grammar.auxiliariesNonFinite),
    ...single(grammar.negations), ...single(grammar.adverbs), ...single(grammar.timeWords), ...single(speech.that), ...single(speech.wh),
  ]);
  const ordinary = new Set<string>([
    ...closed, ...single(grammar.verbs),
    ...single(speech.conditional), ...single(speech.media), ...single(speech.outletNouns), ...single(speech.documents), ...single(speech.standIns),
    ...formsOf(names.speakers), ...pairs(quantity.numbers).map(([form]) => form.toLowerCase()), ...pairs(quantity.multipliers).map(([form]) => form.toLowerCase()),
    ...single(quantity.persons), ...pairs(quantity.units).map(([form]) => form.toLowerCase()), ...pairs(date.relativeDays).map(([form]) => form.toLowerCase()),
    ...saying, ...speech.verbs.flatMap((verb) => single(verb.forms.replaceAll("/", " "))), ...speech.nouns.flatMap((noun) => single(noun.forms)),
    ...speech.according.flatMap((cue) => words(cue.forms).flatMap((form) => form.toLowerCase().split(" "))), ...speech.reportatives.flatMap((cue) => single(cue.forms)),
    ...single(pack.page.credit), ...single(pack.page.byline), ...single(pack.page.published), ...single(pack.page.related), ...dates,
  ]);
  const coordinators = new Set(single(grammar.coordinators));
  const locative = new Set(single(speech.via));
  const notLinks = new Set([...locative, ...single(speech.toldTo), ...single(speech.by)]);
  const tails = (list: string) => {
    const set = new Set(single(list));
    return remembered((low: string): boolean => {
      if (set.has(low)) return true;
      for (let size = Math.min(low.length - 2, 16); size >= COMPOUND; size--) if (set.has(low.slice(-size))) return true;
      return false;
    });
  };
  return {
    forms: nameForms(pack), ordinary, plain: new Set([...ordinary].filter((low) => !firstNames.has(low) && !dates.has(low))), closed, dates, firstNames, doubtfulFirstNames, locative, saying,
    titles: phrases(words(names.titles).map((title) => [title, true] as const)),
    particles: new Set(single(names.particles).filter((word) => !coordinators.has(word))),
    links: new Set(single(grammar.prepositions).filter((word) => word.length <= 3 && !notLinks.has(word))),
    determiners: new Set(single(grammar.determiners)), coordinators,
    isOrganisationWord: tails(names.organisationWords), isPlaceWord: tails(names.placeWords),
    isBodyNoun: pack.grammar.verbSecond ? tails(names.bodyNouns ?? "") : () => false,
    isOutletWord: tails(names.outletWords ?? ""), outletNouns: new Set(single(speech.outletNouns)),
  };
}
