/**
 * The Pack type: one language as one file of data. The engine owns the constructions; a pack owns words and says which
 * constructions it uses. Sections stand in a fixed order so that packs can be read side by side.
 */
import type { AccordingCue, NounCue, Reportative, VerbCue, Words } from "./cues.ts";

export type { AccordingCue, Forms, NounCue, Reportative, Takes, VerbCue, Words } from "./cues.ts";

/** The constructions of the engine, by which a pack says what it uses and a statement what found it. */
export type ConstructionName =
  | "quote-cue-source" | "quote-source-cue" | "source-cue-quote" | "turn-cue-source" | "turn-unmarked" | "announced-quote" | "bare-quote"
  | "source-cue-that" | "source-cue-clause" | "source-cue-inf" | "source-cue-object" | "clause-cue-source" | "clause-source-cue"
  | "according-clause" | "clause-according" | "noun-cue" | "standalone" | "reportative" | "headline-colon" | "headline-dash"
  | "passive-subject" | "impersonal" | "reported-on";

/**
 * An example shows what must be found: `[source …] [cue …] [content …]`. A number tells one attribution from another
 * ("[source2 …]"); marks nest; several marks of one label are one discontinuous span. A text without marks must yield nothing.
 * A newline is a paragraph end; a line that opens with "# " is a title.
 */
export type Example = string;

/** What must come of the words in `in` (each alone inside a sentence of the test's own). */
export interface QuantityExample {
  readonly is: { readonly min: number | null; readonly max: number | null; readonly bound: string; readonly unit: string; readonly rate?: string };
  readonly in: readonly string[];
}
export interface DateExample {
  /** ISO date as far as the precision goes: "2024-10-23", "2024-10", "2024". Published on 2024-10-24, a Thursday. */
  readonly is: string;
  readonly in: readonly string[];
}

export interface Pack {
  // identity
  readonly code: string;
  readonly name: string;
  /** The alphabet in lower case with the letters of common loans; any other letter in the pack is a typo. */
  readonly letters: string;
  /** Opening and closing mark, a space between: "” ”", "„ ”", "« »". All pairs seen in print, nested ones too. */
  readonly quotes: readonly string[];
  /** True where a paragraph that opens with a dash is speech ("– Det blir dyrt, säger hon."). */
  readonly dashTurns: boolean;
  /** True where running text prints direct speech without marks and closes it with dash, cue ("Nie wiem - odparł."). */
  readonly unmarkedTurns: boolean;
  /** Abbreviations whose stop ends no sentence, with the stop: "bl.a." "np." "Mr." */
  readonly abbreviations: Words;

  readonly speech: {
    readonly verbs: readonly VerbCue[];
    readonly nouns: readonly NounCue[];
    readonly according: readonly AccordingCue[];
    readonly reportatives: readonly Reportative[];
    /** Words that make a clause conditional: "if", "om", "jeśli", "gdyby", "unless". */
    readonly conditional: Words;
    /** Expressions that say a thing could not be checked: "could not be verified", "har inte kunnat bekräftas". */
    readonly unconfirmed: Words;
    /** Words that weaken what is said: modal verbs of possibility, adverbs of doubt, "is expected to", "in practice". */
    readonly doubt?: Words;
    /** Forms that soften and do much else: "would", the conditional mood; a rendering with one has lost no doubt. "~" before an ending. */
    readonly softeners?: Words;
    /** Complementisers: "that", "att", "at", "że iż". */
    readonly that: Words;
    /** Interrogative complementisers: "whether if how why what who when where". */
    readonly wh: Words;
    /** Infinitive marker: "to", "att", "å"; empty where the infinitive is a form (then `infinitive` of the endings tells). */
    readonly toInfinitive: Words;
    /** The "as" of "described X as Y": "as", "som", "jako". */
    readonly as: Words;
    /** The agent of a passive: "by", "av", "przez". */
    readonly by: Words;
    /** Prepositions before the one told, when that is an outlet or a person: "to" "till" "dla"; "in an interview with" too. */
    readonly toldTo: Words;
    /** Prepositions before a channel: "on" "in" "via" "på" "w". */
    readonly via: Words;
    /** Nouns of channels and occasions: "statement interview post tweet press_conference speech" in all forms. */
    readonly media: Words;
    /** Nouns that stand for an outlet named before: "the newspaper", "tidningen", "byrån", "dziennik", "agencja" in all forms. */
    readonly outletNouns: Words;
    /** Documents that speak: "report indictment poll study document data" in all forms. */
    readonly documents: Words;
    /** Those of them that speak by figures, without a verb: "survey poll"; a phrase with one opens the clause. */
    readonly surveys?: Words;
    /** Whole expressions that stand for the sentence before in a stand-alone attribution: "det" "that" "to" "o tym". */
    readonly standIns: Words;
    /** Verbs by which an outlet carries what others said, all finite forms and participles: "quoted carried", "cytuje przytacza". */
    readonly passes?: Words;
    /** Nouns for what somebody said, which such a verb carries: "words remarks quote", "słowa wypowiedź". */
    readonly utterances?: Words;
    /** Prepositions before what is written about: "about which X wrote", "o czym". */
    readonly about?: Words;
    /** Participles of hearing and reading, before "by" and the outlet that did it itself: "interviewed seen obtained". */
    readonly hears?: Words;
    readonly uses: readonly ConstructionName[];
  };

  /** Closed word classes. They carry the syntax: where a noun phrase ends, where a clause begins. */
  readonly grammar: {
    /** Subject pronouns: "she:f" "he:m" "they:p" "it:n" "we:1p" "I:1" "you:2" "who:r" (relative) "one:i" (indefinite), form:class. */
    readonly pronouns: Words;
    readonly objectPronouns: Words;
    readonly possessives: Words;
    /** Those of them by which a text speaks of its own house: "our". */
    readonly ours?: Words;
    readonly determiners: Words;
    readonly prepositions: Words;
    /** Coordinators: "and or but". */
    readonly coordinators: Words;
    /** Those of them that turn against what stands before: "but". */
    readonly adversatives?: Words;
    /** Conjunctions that open a subordinate clause, complementisers aside: "because while although when". */
    readonly subordinators: Words;
    readonly relatives: Words;
    /** Finite forms of auxiliaries, modals and copulas. */
    readonly auxiliaries: Words;
    /** Their non-finite forms: "have been being had ha varit". */
    readonly auxiliariesNonFinite: Words;
    /** Those of them that make a participle passive: "is was been", "bli blev", "został". */
    readonly passiveAuxiliaries?: Words;
    readonly negations: Words;
    /** Negative pronouns, and forms of them, that are not among the negations: "nobody", "niemandem". They may be subjects, and negate a sentence as well. */
    readonly nobody?: Words;
    /** Finite forms by which a main clause says that it reports what somebody said before: the subjunctive of "sei", "habe" (de). */
    readonly reported?: Words;
    /** Adverbs that may stand between subject and verb, before the clause or behind the cue: "also later however". */
    readonly adverbs: Words;
    /** Words of time that are no source and no addressee: weekdays, "yesterday", "on Monday" without preposition, "igår". */
    readonly timeWords: Words;
    /** Common finite verbs beyond cues and auxiliaries (a few hundred), as far as they are no nouns: they tell a clause from a phrase. */
    readonly verbs: Words;
    /** Endings by which an unknown word of ≥ 5 letters is probably a finite verb / an infinitive / an adjective / an adverb; "" none. */
    readonly endings: { readonly finite: Words; readonly infinitive: Words; readonly adjective: Words; readonly adverb: Words; readonly gerund?: Words; /** Of the participle behind "have". */ readonly participle?: Words };
    /** Inflection that tells a subject, where there is much of it (pl). */
    readonly inflection?: {
      /** Endings of finite verbs by their subject, ending:class, the longest wins: m f n p (plural), 1 (who speaks), x (nobody); any other form: one. */
      readonly verbs: Words;
      /** Endings of nouns and adjectives, ending:classes of the subject that they may be, "!" where nothing else; "-": no subject; "*": an object. */
      readonly nouns: Words;
    };
    /** Where finite verbs come second, so that a fronted phrase inverts subject and verb (sv, nb). */
    readonly verbSecond: boolean;
    /** Where nouns are joined into one word whose last part tells what it is (sv, nb). */
    readonly compounds?: boolean;
    /** Where every noun has a capital, so that a capital makes no name and a verb has none (de). */ readonly nounsCapitalised?: boolean;
    /** Where a clause opened by a conjunction and an infinitive with its marker end with the verb, set off by commas (de). */
    readonly clauseFinal?: boolean;
    /** Where subject pronouns are left out (pl). */
    readonly dropsSubject: boolean;
  };

  readonly names: {
    /** Titles and roles before a name, all forms: "president statsminister Mr dr rzecznik". */
    readonly titles: Words;
    /** Prepositions between a title and the body that it serves, where they may as well stand before the one told: "för" of "chef för". */
    readonly officeOf?: Words;
    /** Lower-case particles inside names: "von de al bin af". */
    readonly particles: Words;
    /** Nouns of people and bodies who speak, unnamed, in all forms, each with its gender where it has one: "spokeswoman:f" "police:p" "experts:p". */
    readonly speakers: Words;
    /** Name endings and what nominative they stand for: "a>" (Putina > Putin), "owi>", "em>", "s>" (Trumps > Trump), "ego>i". Longest first. */
    readonly endings: Words;
    /** Spelling-to-sound rules, applied left to right, for names of other scripts: "sj>sh" "sz>sh" "cz>ch" "w>v" "ij>i" "ł>l". */
    readonly sounds: Words;
    /** Words that make a name an organisation: "ministeriet kommitté bank university partia". */
    readonly organisationWords: Words;
    /** Nouns for news agencies among those for outlets. */
    readonly agencyNouns?: Words;
    /** Nouns that take up a firm or body named before, in the form that stands before a name too: "bolaget" "the company" "spółka". */
    readonly bodyNouns?: Words;
    /** Last words, and tails of compounds, that make a name an outlet: "post herald times", "bladet kuriren", "kurier". */
    readonly outletWords?: Words;
    /** Words that make a name a place: "river lake street region oblast län". */
    readonly placeWords: Words;
    /** Names of countries, regions and bodies beyond CLDR, form=canonical English name: "Vita_huset=White_House". */
    readonly exonyms: Words;
    /** Male and female first names' endings do not tell: a few hundred common first names, name:m or name:f. */
    readonly firstNames: Words;
  };

  readonly quantity: {
    /**
     * The number words with values: "two=2" "tjugo=20" "dwie=2" in all forms; articles too ("a=1" "en=1"); fractions "half=0.5"
     * "thirds=1/3"; "dozen=12"; with ~ where the word itself is vague: "dussintal=~12"; with ? where it counts only before a multiplier
     * ("ett_par=?2": ett par hundra).
     */
    readonly numbers: Words;
    /** Words and abbreviations that multiply: "thousand=1e3" "tys.=1e3" "mn=1e6". */
    readonly multipliers: Words;
    /** Decimal mark and grouping marks: ", ." etc. `group` as a string of characters; spaces of all kinds always group. */
    readonly decimal: string;
    readonly group: string;
    /**
     * Units, form=unit: "kronor=SEK" "procent=percent" "%=percent" "fat=barrel" "km=kilometre". All forms. A form may multiply
     * ("decade=10*year") and bring a rate along ("km/t=kilometre/per-hour"). Hyphenated and joined tails count: "year-old" "årig" "letni".
     */
    readonly units: Words;
    /** Nouns that count people, all plural forms (and singular): "people soldiers miners" -> unit person. */
    readonly persons: Words;
    /** Approximators by bound, before the number: "over" at-least, "up_to" at-most, "about" about. `after` = behind it: "or_more". */
    readonly atLeast: Words; readonly atMost: Words; readonly about: Words;
    readonly atLeastAfter: Words; readonly atMostAfter: Words; readonly aboutAfter: Words;
    /** "between A and B": opening=joining pairs "between=and" "mellan=och"; and bare joiners "to" "till" "do" "–". */
    readonly between: Words; readonly rangeJoiners: Words;
    /** Rates behind the unit: "per_day=per-day" "a_year=per-year" "dziennie=per-day" "om_året=per-year". */
    readonly rates: Words;
    /** Words after which a number is no quantity: "room" "page" "chapter" "nummer". And expressions with numbers that are names. */
    readonly notFigures: Words;
    /** Words and tails before which a number is no quantity: "o'clock", "talet" of "80-talet". */
    readonly notBefore?: Words;
    /** Distributives that make an ordinal a quantity: "var" in "var 37:e minut" (every 37 minutes). */
    readonly each?: Words;
    /** Each nth of a whole, in words: "every_third=3" "varannan=2". Before a unit it measures, before a noun it is the share 1/n. */
    readonly everyNth?: Words;
    /** What turns the sign of the number behind it: "minus". */
    readonly minus?: Words;
    /** Bounds of what measures, never of what counts: "within" two hours is at most two, "within" two parties is two. */
    readonly within?: Words;
    /** Bounds that are "during" before a length of time: "under" fyra år. */
    readonly during?: Words;
    /** Words before and behind a length of time that make a number of its article: "vor" einem Jahr, a year "ago". */
    readonly lapseBefore?: Words; readonly lapseAfter?: Words;
    /**
     * Words that say how many times by themselves: "doubled=2" "halverades=0.5"; of several words the last is only their sign and stays
     * outside ("twice_as=2"). Forms that wish for it only ("to double") are none.
     */
    readonly multiples?: Words;
    /** Words that are a share by themselves: "hälften", "femtedel". */
    readonly shares?: Words;
    /** "first second third …": behind one a fraction is a part ("the second half"); a fraction that is one needs its "of" ("a third of"). */
    readonly ordinals?: Words;
    /** Endings of the words for people and what the pack lists instead: "ene>er" (passasjerene > passasjerer). */
    readonly personEndings?: Words;
    /** Words behind which a bare number is an age: "aged". */
    readonly ages?: Words;
    /**
     * Beginnings of words of movement ("rose from 20 to 30" is no range) and, where the word for "up to" is also "to", words of what
     * may be ("may take to 30"): a number of things is bounded behind the latter, a measure or people unless the former stands there.
     */
    readonly towards?: Words; readonly limits?: Words;
    /** Prepositions between a number and the whole it is of: "five of the victims". */
    readonly partitive?: Words;
    readonly examples: readonly QuantityExample[];
  };

  readonly date: {
    /** Relative day words, form=offset: "yesterday=-1" "today=0" "igår=-1". */
    readonly relativeDays: Words;
    /** Years by their distance from the year of publication: "last_year=-1" "i_fjor=-1" "w_zeszłym_roku=-1". */
    readonly relativeYears?: Words;
    /** Names CLDR lacks, abbreviations and inflections, form=number: months 1–12 "sept.=9" "października=10"; weekdays 1 Monday – 7. */
    readonly months: Words;
    readonly weekdays: Words;
    /** Words beside weekdays that turn them: form=last|next: "last=last" "förra=last" "zeszły=last" "next=next". */
    readonly turns: Words;
    /** Ordinal marks and words between the parts, skipped: "of" "den" "." "th" "r." "roku". */
    readonly fillers: Words;
    readonly examples: readonly DateExample[];
  };

  readonly page: {
    /** Line openers with a colon or alone that label a link to another article: "läs_också" "läs_mer" "read_also" "czytaj_także". */
    readonly related: Words;
    /** Openers of credits "foto" "photo" "fot."; of bylines "text" "by" "av" "autor"; of publication dates "publicerad" "published". */
    readonly credit: Words; readonly byline: Words; readonly published: Words;
    /** Whole lines, case folded, that are never part of an article: "annons" "advertisement" "reklama" "dela" "share". */
    readonly boilerplate: Words;
    /** Expressions that mark a line as notice of the house: "så_här_jobbar" "prenumerera" "all_rights_reserved" "subscribe". */
    readonly notices: Words;
    /** Labels that set a line beside the article where a colon or a bar follows them: "annons", "topics", "redaktor_naczelny". */
    readonly asides?: Words;
    /** Labels over a box of facts where a mark and its heading follow: "fakta", "factbox". */
    readonly boxes?: Words;
    /** Expressions with which a house speaks of itself anywhere in a line: "is_not_responsible_for_the_content_of". */
    readonly house?: Words;
    /** What a page asks of its reader, first or last in a short line, and beginnings of the words for what it asks that of: "share" the "article". */
    readonly acts?: Words; readonly things?: Words;
    /** Beginnings of words for those who answer for a paper, before a colon and a name: "redakt", "editor". */
    readonly roles?: Words;
    /** Lines that close a caption or mark it: "arkivbild" "file_photo". */
    readonly captions: Words;
    /** Flags before a title: "just_nu" "breaking" "pilne". */
    readonly flags: Words;
  };

  readonly stories: {
    readonly stopWords: Words;
    /** The concept lexicon: English concept = forms in this language, `concept=form,form,form`. */
    readonly concepts: Words;
    /**
     * More of it, a form an entry: `concept=form`, and with a star `concept=stem*` for every word that begins so. Where nouns are joined,
     * a form counts inside a compound too.
     */
    readonly stems?: Words;
    /** Everyday words that tie statements of two languages, in the notation of the concepts; "~" stands for any ending: `price=pris~`. */
    readonly common?: Words;
  };

  readonly examples: readonly Example[];

  /** Sentences of ordinary prose, several a line, without speech, figures or dates: no statement and no figure may be found in them. */
  readonly silence: string;
}

/** The Words of a list, braces spelled out, repeats kept: "a b_c d{,e}" -> ["a", "b c", "d", "de"]. */
export function words(list: Words): string[] {
  const found = list.split(/\s+/u).filter(Boolean);
  return list.includes("{") || list.includes("_") ? found.flatMap((word) => spelled(word.replaceAll("_", " "))) : found;
}

function spelled(word: string): string[] {
  const open = word.indexOf("{"), close = word.indexOf("}", open + 1);
  if (open < 0 || close < 0) return [word];
  const tails = spelled(word.slice(close + 1));
  return word.slice(open + 1, close).split(",").flatMap((middle) => tails.map((tail) => word.slice(0, open) + middle + tail));
}

/** The "form=value" pairs of a list, `separator` between form and value: [["two", "2"]]. A form without value has "". */
export function pairs(list: Words, separator = "="): [form: string, value: string][] {
  return words(list).map((word) => {
    const at = word.lastIndexOf(separator);
    return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + separator.length)];
  });
}
