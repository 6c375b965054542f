/** What introduces attributed words: verbs, nouns, "according to", hearsay; the notation of word lists and of what a cue takes. */
import type { Act, Hedge } from "../model.ts";

/**
 * Words separated by single spaces or newlines; `_` stands for a space inside an expression ("according_to"). Lower case unless a
 * capital belongs to the word; matching folds case. Endings may be gathered in braces: "warn{,s,ed}" are warn, warns and warned.
 */
export type Words = string;

/**
 * The forms of a verb in five slots separated by " / ", each a Words list, later slots may be empty or left out:
 * finite (present, past, all persons) / participle or supine (after "have") / infinitive / passive and impersonal
 * (finite -s passives, Polish -no -to, "is said") / present and adverbial participles ("saying", "sägande", "mówiąc").
 */
export type Forms = string;

/**
 * What a cue takes as its content, Words of:
 *   quote     may stand beside a direct quotation or in a parenthesis ("…", said X; …, X said, …)
 *   that      a that-clause            wh    an interrogative clause (whether, if, how, why)
 *   bare      a clause without "that"  inf   an infinitive ("promised to leave", "lovar att gå", "lover å gå", "obiecał wyjść")
 *   np        its direct object is the content ("confirmed the attack")
 *   obj+inf   object and infinitive together are the content ("urged X to do Y"; Polish "wezwał X, by …": obj+that)
 *   obj+as    object and "as"-phrase together ("described X as Y")
 *   obj+np    object and its complement together ("called X a liar", "deemed it illegal")
 *   obj+that, obj+bare, obj+wh, obj+quote   the object is the one told and no part of the content ("told X that …")
 *   P:np P:that P:inf P:wh   the same behind the preposition P, which then belongs to the cue: "om:np" "för:that" "of:np"
 *   obj+P:inf obj+P:np   an object before the preposition, all of it content where it asks or charges ("anklager X for å", "accuse X of …")
 *   subj      the passive's subject and its complement are the content ("X is said to have left")
 *   gerund    a gerund ("denied doing it")
 */
export type Takes = Words;

export interface VerbCue {
  readonly forms: Forms;
  readonly act: Act;
  readonly takes: Takes;
  /** Set where the verb itself keeps the article at a distance ("claims" does not; "is alleged to" does). */
  readonly hedge?: Hedge;
  /** A particle that may stand apart from the verb, after the source or an adverb: "ut", "up", "się" (Words: alternatives). */
  readonly particle?: Words;
  /** True for verbs that so often mean something else that only a person, organisation or document as source makes them a cue. */
  readonly weak?: true;
}

/** Nouns that introduce content: "reports that", "uppgifter om att", "the claim that", "X's warning of …". */
export interface NounCue {
  /** All inflected forms, definite ones and plurals included. */
  readonly forms: Words;
  readonly act: Act;
  /** Words of: that, inf, wh, P:np, P:that, P:inf, P:wh, as above. */
  readonly takes: Takes;
  readonly hedge?: Hedge;
  /** Verbs that make of it one cue: "give" in "give notice that", in all finite and participle forms. */
  readonly light?: Words;
}

/**
 * Words that stand for no one verb: "according to", "enligt"; the source follows (or stands before, where `after` is set). `cites`: behind
 * an outlet they name whom it cites ("reports X, citing Y"), so that what follows passes nothing on.
 */
export interface AccordingCue { readonly forms: Words; readonly act: Act; readonly hedge?: Hedge; readonly after?: true; readonly cites?: true; /** Only behind a mark that closes what it attributes: "„…“, so X.". */ readonly closes?: true }

/** A marker of hearsay. `verb`: a modal whose clause is the content ("ska ha" + participle: `with`); otherwise an adverb or phrase. */
export interface Reportative {
  readonly forms: Words;
  readonly hedge: Hedge;
  /** Forms that must follow the modal, at once or after its subject or an adverb: "ha" of "ska … ha". */
  readonly with?: Words;
}
