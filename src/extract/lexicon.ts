/**
 * A pack compiled for one pass over tokens: every word class as a bit, every cue in one trie.
 * The idea: closed classes carry the syntax (where a phrase ends, where a clause begins), valency frames say what a cue takes.
 */
import { pairs, words, type AccordingCue, type NounCue, type Pack, type Reportative, type VerbCue } from "../lang/pack.ts";
import { phrases, type Phrases } from "../text/match.ts";
import { once } from "../lang/once.ts";
import type { Act } from "../model.ts";

/** Word classes as bits of one flag word a token. */
export const F = {
  prep: 1 << 0, det: 1 << 1, coord: 1 << 2, sub: 1 << 3, rel: 1 << 4, subject: 1 << 5, object: 1 << 6, poss: 1 << 7,
  aux: 1 << 8, auxNonFinite: 1 << 9, neg: 1 << 10, adv: 1 << 11, time: 1 << 12, finite: 1 << 13, that: 1 << 14, wh: 1 << 15,
  toInf: 1 << 16, as: 1 << 17, by: 1 << 18, told: 1 << 19, via: 1 << 20, title: 1 << 21, speaker: 1 << 22, media: 1 << 23,
  outletNoun: 1 << 24, document: 1 << 25, standIn: 1 << 26, capital: 1 << 27, guessFinite: 1 << 28, number: 1 << 29, conditional: 1 << 30, adversative: 1 << 31,
} as const;

export type Complement = "quote" | "that" | "wh" | "bare" | "inf" | "np" | "gerund" | "as" | "subj";

/** One way a cue takes its content; `object`: a phrase between cue and content, inside the content or the one told. */
export interface Frame {
  readonly complement: Complement;
  readonly prep: readonly string[] | null;
  readonly object: "content" | "told" | null;
}

export type Slot = 0 | 1 | 2 | 3 | 4;
export const SLOT = { finite: 0, participle: 1, infinitive: 2, passive: 3, ing: 4 } as const;

export interface VerbEntry { readonly type: "verb"; readonly cue: VerbCue; readonly slot: Slot; readonly frames: readonly Frame[]; readonly particles: readonly string[] }
export interface NounEntry { readonly type: "noun"; readonly cue: NounCue; readonly frames: readonly Frame[]; readonly light: ReadonlySet<string> }
export interface AccordingEntry { readonly type: "according"; readonly cue: AccordingCue }
export interface ReportativeEntry { readonly type: "reportative"; readonly cue: Reportative; readonly with: readonly string[] }
export type CueEntry = VerbEntry | NounEntry | AccordingEntry | ReportativeEntry;

export interface Lexicon {
  readonly pack: Pack;
  readonly classes: ReadonlyMap<string, number>;
  /** Closed-class expressions of several words: every token of one gets its bit. */
  readonly multi: Phrases<number>;
  readonly cues: Phrases<CueEntry>;
  readonly pronounClass: ReadonlyMap<string, string>;
  readonly speakerGender: ReadonlyMap<string, string>;
  /** Number words, articles aside. */
  readonly numberWords: ReadonlySet<string>;
  /** Finite forms that stand for reported speech alone. */
  readonly reported: ReadonlySet<string>;
  /** Auxiliaries that make a participle passive. */
  readonly passive: ReadonlySet<string>;
  /** The ending of a possessor's name, by the pack's name endings; "" where case shows otherwise. */
  readonly genitive: string;
  /** Prepositions that tie a title to its body. */
  readonly officeOf: ReadonlySet<string>;
  /** Whether words are joined into compounds, the last part telling the class. */
  readonly compounds: boolean;
  /** Whether every noun has a capital, so that no verb has one inside a sentence. */
  readonly nounsCapitalised: boolean;
  /** Whether the verb ends subordinate clauses and marked infinitives. */
  readonly clauseFinal: boolean;
  /** Flags before a title ("breaking"), lower case. */
  readonly flags: ReadonlySet<string>;
  readonly unconfirmed: Phrases<true>;
  /** Verbs by which an outlet carries others' words, nouns for such words, what stands before the thing written about, participles of hearing and reading. */
  readonly passes: ReadonlySet<string>;
  readonly utterances: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly hears: ReadonlySet<string>;
  /** Documents that speak by figures. */
  readonly surveys: ReadonlySet<string>;
  /** Possessives of the one who writes. */
  readonly ours: ReadonlySet<string>;
  readonly endings: { readonly finite: readonly string[]; readonly infinitive: readonly string[]; readonly adjective: readonly string[]; readonly adverb: readonly string[]; readonly gerund: readonly string[]; readonly participle: readonly string[] };
}

/** The compiled form of a pack's speech and grammar, made once a pack: `lexicon(en).classes.get("of")! & F.prep`. */
export const lexicon: (pack: Pack) => Lexicon = once(compile);

/** Parses one `takes` list: "that obj+inf för:np". Unknown words are bugs of the pack and throw. */
function frames(takes: string, act: Act): Frame[] {
  return words(takes).map((take) => {
    const object = take.startsWith("obj+");
    const rest = object ? take.slice(4) : take;
    const colon = rest.lastIndexOf(":");
    const prep = colon < 0 ? null : rest.slice(0, colon).split(" ");
    const complement = rest.slice(colon + 1).replace("obj+", "") as Complement;
    if (!["quote", "that", "wh", "bare", "inf", "np", "gerund", "as", "subj"].includes(complement)) throw new Error(`unknown frame ${take}`);
    // "asked X that he should": what is asked of X belongs to the content; "told X that": X is only the one told
    const asked = act === "demand" || act === "ask" || act === "accuse" || act === "criticise" || act === "praise";
    const inContent = complement === "inf" || complement === "as" || complement === "gerund" || (complement === "np" && (!prep || asked)) || (complement === "that" && (act === "demand" || act === "ask"));
    return { complement, prep, object: object ? (inContent ? "content" : "told") : null };
  });
}

function compile(pack: Pack): Lexicon {
  const { speech, grammar, names } = pack;
  const classes = new Map<string, number>();
  const several: [string, number][] = [];
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) {
      const low = word.toLowerCase().replaceAll("’", "'");
      if (low.includes(" ")) several.push([low, bit]);
      else classes.set(low, (classes.get(low) ?? 0) | bit);
    }
  };
  const forms = (list: string) => pairs(list, ":").map(([form]) => form);
  const low = (list: string | undefined): ReadonlySet<string> => new Set(words(list ?? "").map((word) => word.toLowerCase()));
  add(words(grammar.prepositions), F.prep);
  add(words(grammar.determiners), F.det);
  add(words(grammar.coordinators), F.coord);
  add(words(grammar.subordinators), F.sub);
  add(words(grammar.relatives), F.rel);
  add(forms(grammar.pronouns), F.subject);
  add(words(grammar.objectPronouns), F.object);
  add(words(grammar.possessives), F.poss);
  add(words(grammar.auxiliaries), F.aux);
  add(words(grammar.auxiliariesNonFinite), F.auxNonFinite);
  add(words(grammar.negations), F.neg);
  add(words(grammar.adverbs), F.adv);
  add(words(grammar.timeWords), F.time);
  add(words(grammar.verbs), F.finite);
  add(words(grammar.adversatives ?? ""), F.adversative);
  add(words(speech.that), F.that);
  add(words(speech.wh), F.wh);
  add(words(speech.toInfinitive), F.toInf);
  add(words(speech.as), F.as);
  add(words(speech.by), F.by);
  add(words(speech.toldTo), F.told);
  add(words(speech.via), F.via);
  add(words(names.titles), F.title);
  add(forms(names.speakers), F.speaker);
  add(words(speech.media), F.media);
  add(words(speech.outletNouns), F.outletNoun);
  add(words(speech.documents), F.document);
  add(words(speech.standIns), F.standIn);
  add(words(speech.conditional), F.conditional);

  const cues: [string, CueEntry][] = [];
  for (const cue of speech.verbs) {
    const taken = frames(cue.takes, cue.act);
    const particles = words(cue.particle ?? "");
    cue.forms.split("/").forEach((slot, i) => {
      for (const form of words(slot)) cues.push([form, { type: "verb", cue, slot: i as Slot, frames: taken, particles }]);
    });
  }
  for (const cue of speech.nouns) {
    const entry: NounEntry = { type: "noun", cue, frames: frames(cue.takes, cue.act), light: new Set(words(cue.light ?? "").map((word) => word.toLowerCase())) };
    for (const form of words(cue.forms)) cues.push([form, entry]);
  }
  for (const cue of speech.according) for (const form of words(cue.forms)) cues.push([form, { type: "according", cue }]);
  for (const cue of speech.reportatives) {
    const entry: ReportativeEntry = { type: "reportative", cue, with: words(cue.with ?? "") };
    for (const form of words(cue.forms)) cues.push([form, entry]);
  }
  return {
    pack, classes,
    multi: phrases(several),
    cues: phrases(cues),
    pronounClass: new Map(pairs(grammar.pronouns, ":")),
    speakerGender: new Map(pairs(names.speakers, ":")),
    numberWords: new Set(pairs(pack.quantity.numbers).flatMap(([form]) => ((classes.get(form) ?? 0) & (F.det | F.object | F.subject) ? [] : [form]))),
    reported: new Set(words(grammar.reported ?? "")),
    passive: new Set(words(grammar.passiveAuxiliaries ?? "")),
    genitive: grammar.verbSecond ? pairs(names.endings, ">").find(([ending, rest]) => rest === "" && /^\p{L}$/u.test(ending))?.[0] ?? "\u0000" : "",
    officeOf: new Set(words(names.officeOf ?? "")),
    compounds: grammar.compounds ?? false,
    nounsCapitalised: grammar.nounsCapitalised ?? false,
    clauseFinal: grammar.clauseFinal ?? false,
    flags: new Set(words(pack.page.flags)),
    passes: low(speech.passes), utterances: low(speech.utterances), about: low(speech.about), hears: low(speech.hears), surveys: low(speech.surveys), ours: low(grammar.ours),
    unconfirmed: phrases(words(speech.unconfirmed).map((expression) => [expression, true as const])),
    endings: {
      finite: words(grammar.endings.finite), infinitive: words(grammar.endings.infinitive), adjective: words(grammar.endings.adjective), adverb: words(grammar.endings.adverb), gerund: words(grammar.endings.gerund ?? ""), participle: words(grammar.endings.participle ?? ""),
    },
  };
}
