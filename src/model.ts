/**
 * Every type that flows through the program; no code, no imports.
 * A Span is [start, end) in UTF-16 units of the article's own text, and `text.slice(start, end)` is the evidence.
 */
export type Span = readonly [start: number, end: number];

export type BlockKind =
  | "title" | "lede" | "heading" | "paragraph" | "caption" | "dateline" | "byline" | "credit" | "related" | "boilerplate";

/** A stretch of lines of one kind; blocks are in order, do not overlap, and cover every line that is not blank. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Set only where the block is in another language than its article. */
  readonly language?: string;
}

/** An expected failure as a value: what happened (`code`, see errors.ts), where, and the particulars. */
export interface Problem {
  readonly code: string;
  readonly span: Span | null;
  readonly detail: string;
}

/** Where bytes came from. `index` counts the articles of one input: 0, 1, 2. */
export interface Origin {
  readonly path: string | null;
  readonly index: number;
  readonly url: string | null;
  readonly format: "text" | "jsonl" | "page" | "feed" | "export" | "wire";
  /** The name that a feed or an agency gave the article, where it has one. */
  readonly guid?: string;
  /** The address that a page says is its own, where that is another than `url`. */
  readonly canonical?: string;
}

export type Precision = "year" | "month" | "day" | "minute";

/** When an article was published; span null where metadata said it and not the text. */
export interface Published {
  readonly date: string;
  readonly time: string | null;
  readonly zone: string | null;
  readonly precision: Precision;
  readonly span: Span | null;
}

/** What reading yields, before anything is extracted. */
export interface Copy {
  readonly id: string;
  readonly origin: Origin;
  readonly outletName: string | null;
  readonly language: string;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly published: Published | null;
  readonly byline: readonly string[];
  readonly credits: readonly string[];
  readonly agency: string | null;
  /** What the page says that the article is about; left out where it says nothing. */
  readonly topics?: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

export type Manner = "direct" | "indirect" | "mixed";
export type Act =
  | "say" | "deny" | "confirm" | "accuse" | "warn" | "promise" | "threaten" | "demand" | "plan" | "estimate" | "believe"
  | "ask" | "correct" | "praise" | "criticise";
export type Hedge = "none" | "alleged" | "conditional" | "unconfirmed";
export type Role = "speaker" | "document" | "medium" | "told" | "relay";

/** Source, cue and content as found in the text, before anybody is resolved. `rule` names the construction. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly manner: Manner;
  readonly act: Act;
  readonly hedge: Hedge;
  readonly rule: string;
  readonly confidence: number;
}

/** A named person, organisation, place or outlet, whatever its spelling; `entity` is null where nobody is named. */
export interface Party { readonly name: string; readonly entity: string | null }

export interface Hop extends Party {
  readonly role: Role;
  readonly span: Span | null;
}

/** An attribution with its speaker resolved and its chain, from the mouth to the article. */
export interface Statement extends Attribution {
  readonly id: string;
  readonly speaker: Party | null;
  readonly chain: readonly Hop[];
  readonly inside: string | null;
}

export interface Relay extends Party {
  readonly span: Span;
  readonly scope: "sentence" | "paragraph" | "article";
}

export type Bound = "exact" | "at-least" | "at-most" | "about" | "range";

/** A value with its bound and unit. The open side of a bound is null; exact and about have min = max. */
export interface Quantity {
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** "person", "percent", "USD", "metre", "tonne", "barrel", "year" …; "item" for whatever else is counted. */
  readonly unit: string;
  readonly rate: string | null;
  readonly of: { readonly span: Span; readonly text: string } | null;
}

export interface Figure extends Quantity { readonly statement: string | null }

export interface ArticleDate {
  readonly span: Span;
  readonly date: string;
  readonly precision: Precision;
  readonly stated: readonly DatePart[];
  readonly implied: readonly DatePart[];
}
export type DatePart = "year" | "month" | "day" | "weekday" | "time";

export type EntityType = "person" | "organisation" | "place" | "outlet";

/** A name as it stands in the text, before it is linked. `type` is a guess, null where nothing tells. */
export interface NameMention { readonly span: Span; readonly type: EntityType | null }

export interface Mention { readonly span: Span; readonly entity: string }
export interface Entity { readonly id: string; readonly name: string; readonly type: EntityType }

/** An entity as an archive keeps it between runs: how each word of its name may sound, and in which languages its full name was seen. */
export interface SavedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType | null;
  readonly known: boolean;
  readonly parts: readonly (readonly string[])[];
  readonly spelled: readonly string[];
}

/** The whole of what is known of one article: what `firsthand read --json` prints, a line each. */
export interface Article extends Omit<Copy, "outletName"> {
  readonly schema: "firsthand/article@1";
  readonly outlet: Party | null;
  readonly relays: readonly Relay[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly ArticleDate[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

export type OriginKind = "interview" | "post" | "document" | "agency" | "own-reporting" | "press-conference" | "statement";
export type DriftKind = "lost-hedge" | "changed-number" | "lost-negation" | "omission" | "indirect-as-direct" | "changed-name";

/** Words of an article, verbatim, by its id. */
export interface Evidence { readonly article: string; readonly text: string; readonly span?: Span }

/** Where what an article tells came into the open, and the articles that lead back there; `evidence` explains each fold. */
export interface StoryOrigin {
  readonly id: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Rendering extends Evidence { readonly statement: string; readonly language: string }
export interface Drift extends Evidence { readonly kind: DriftKind; readonly against: Evidence }

/** The same speaker's same words on the same occasion, in however many articles. */
export interface Utterance {
  readonly id: string;
  readonly speaker: string;
  readonly entity: string | null;
  readonly renderings: readonly Rendering[];
  readonly drift: readonly Drift[];
}

export interface SeriesPoint extends Evidence {
  readonly statement: string | null;
  readonly date: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly source: string | null;
}
/** The same quantity across articles, by source and date. */
export interface FigureSeries { readonly id: string; readonly of: string; readonly unit: string; readonly rate: string | null; readonly points: readonly SeriesPoint[] }

/** A later version that takes the place of an earlier one, and who still carries the earlier. */
export interface Superseded { readonly old: Evidence; readonly new: Evidence; readonly still_carried_by: readonly string[] }
/** A denial and a confirmation of one claim. */
export interface Facing {
  readonly denied: { readonly article: string; readonly statement: string };
  readonly confirmed: { readonly article: string; readonly statement: string };
}

export interface StoryArticle {
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: string | null;
  /** Why it belongs: shared names, figures, dates, words. */
  readonly because: readonly string[];
}

/** One concrete event and its direct unfolding: what `firsthand stories --json` prints, a line each. */
export interface Story {
  readonly schema: "firsthand/story@1";
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly languages: readonly string[];
  readonly articles: readonly StoryArticle[];
  readonly broke: { readonly article: string; readonly outlet: string | null } | null;
  readonly origins: readonly StoryOrigin[];
  readonly independent: number;
  readonly circular: readonly (readonly string[])[];
  readonly utterances: readonly Utterance[];
  readonly figures: readonly FigureSeries[];
  readonly superseded: readonly Superseded[];
  readonly facing: readonly Facing[];
}

/** A node of an origin map: an origin, a party that was told or passed on, or an article; `origin` is the one it first stands under. */
export interface MapNode {
  readonly id: string;
  readonly kind: "origin" | "party" | "article";
  readonly name: string;
  /** Of an origin its kind; of a party what it did. */
  readonly role: OriginKind | "told" | "relay" | "medium" | null;
  readonly origin: string;
  readonly entity: string | null;
  readonly article: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

/** `to` has it from `from`, shown by words where there are any; `loop` where it is part of a circle of outlets. */
export interface MapStep { readonly from: string; readonly to: string; readonly evidence: Evidence | null; readonly loop: boolean }

/** The ways of a story from its origins to its articles, as a graph. */
export interface OriginMap { readonly nodes: readonly MapNode[]; readonly steps: readonly MapStep[] }

/** What is shown of a story besides the story itself, so that none of its articles need be opened: keys are ids of articles, and "article statement". */
export interface StoryView {
  readonly map: OriginMap;
  readonly articles: Readonly<Record<string, { readonly title: string | null; readonly time: string | null }>>;
  readonly said: Readonly<Record<string, { readonly speaker: string | null; readonly text: string }>>;
}
