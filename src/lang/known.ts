/**
 * The shape of names known beforehand: what the tables of src/data hold, and what the compiled whole answers.
 * Forms in tables are written as in print; "sv:Aten" holds in Swedish only, "~Time" is an ordinary word besides,
 * "(M)" counts between brackets only.
 */
import type { EntityType, SavedEntity } from "../model.ts";
import type { Tokens } from "../text/segment.ts";
import type { Pack } from "./pack.ts";

export interface NameRow {
  /** Canonical English name. */
  readonly name: string;
  readonly forms: readonly string[];
}

export type OutletKind = "agency" | "newspaper" | "broadcaster" | "online" | "magazine" | "platform" | "thinktank" | "analyst" | "government";

/** A medium, agency or institute that news credits for what it reports. */
export interface Outlet extends NameRow {
  readonly domain: string | null;
  /** ISO 3166 code; "" where it has no one home. */
  readonly country: string;
  readonly languages: readonly string[];
  readonly kind: OutletKind;
  readonly owner: string | null;
}

export interface Place extends NameRow { readonly country: string; readonly kind: string }
/** `kind` "body" is the common name of a body that every state has: its country stands beside it in the text. */
export interface Organisation extends NameRow { readonly country: string; readonly kind: string }
export interface Person extends NameRow { readonly country: string }
/** Stems of the adjectives and demonyms of a country, any tail of up to four letters behind them. */
export interface Demonym { readonly country: string; readonly stems: readonly string[] }

export interface KnownData {
  readonly outlets: readonly Outlet[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly demonyms: readonly Demonym[];
  /** Lower case: abbreviations that name nobody, words in which names of organisations are foreign to the text. */
  readonly common: { readonly abbreviations: ReadonlySet<string>; readonly organisationWords: ReadonlySet<string>; readonly links: ReadonlySet<string> };
}

export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly outlet: Outlet | null;
  /** True for a common body named without its country. */
  readonly body: boolean;
}

export interface KnownMatch {
  /** The token behind the name's last. */
  readonly end: number;
  readonly name: KnownName;
  /** True where the form is an ordinary word besides, or a mere surname. */
  readonly loose: boolean;
  /** True where the form stands in the text in another case than the nominative. */
  readonly inflected: boolean;
}

export interface Known {
  /** The longest known name that begins at token i, in any case form of the pack's language; null where none does. */
  longest(tokens: Tokens, i: number, pack: Pack): KnownMatch | null;
  /** The known name that is exactly this string. */
  find(form: string, pack: Pack): KnownName | null;
  /** The country whose adjective or demonym this word is, by its English name; null for any other word. */
  demonym(low: string): string | null;
  /** Whether a word is a first name in any of the packs. */
  isFirstName(low: string): boolean;
  /** Whether an abbreviation names nobody ("TV"). */
  isCommon(low: string): boolean;
  /** Whether a word makes a name an organisation in whatever language ("university"). */
  isOrganisationWord(low: string): boolean;
  /** Whether a word ties such a name together ("of"). */
  isLink(low: string): boolean;
}

/** The names of earlier runs, as a registry of entities asks for them so that ids stay. */
export interface SavedNames {
  entity(id: string): SavedEntity | null;
  /** The ids filed under a key of the registry, in the order of filing. */
  filed(key: string): readonly string[];
}
/** What a registry has learnt since it was last asked. */
export interface NameChanges {
  readonly entities: readonly SavedEntity[];
  readonly filed: readonly (readonly [key: string, entity: string])[];
}
