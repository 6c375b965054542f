/**
 * The archive of a newsroom in domain words: what may be kept, asked and checked, whatever keeps it. One writer at a time and many
 * readers. Every answer is a Promise, so that a database on another machine can stand behind it; what a writer sees while it works on
 * a batch (the Desk) is synchronous, because linking and placing ask it thousands of times an article.
 * Days are whole days since 1970-01-01; null where an article does not say when it was published.
 */
import type { NameChanges, SavedNames } from "../lang/known.ts";
import type { Act, Article, EntityType, Figure, Hedge, Problem, Span, Statement } from "../model.ts";
import type { Arrived, Retold } from "./arrivals.ts";
import type { Hooks, Place } from "./hooks.ts";
import type { Accounts } from "./accounts.ts";
import type { Identity } from "./identity.ts";
import type { FrontFilter, FrontStory, NewTelling, Telling, Untold } from "./tellings.ts";
import type { SeenEntry, Waiting, WatchDesk, WatchedFeed } from "./watched.ts";

/** Something that an article shares with others of its story: a name, a figure, a date, a word; weight says how much it tells. */
export interface Feature {
  readonly key: string;
  readonly weight: number;
  /** As a reader is told: "Maria Ek", "3000 person". */
  readonly label?: string;
}

/** An article that shares features with one that is being placed: which, and the story it stands in. */
export interface Candidate {
  readonly article: string;
  readonly story: string | null;
  readonly day: number | null;
  readonly shared: readonly string[];
}

/** First and last day, both included; null is open. Articles without a day are in every window. */
export interface Window {
  readonly from: number | null;
  readonly to: number | null;
}

/** What placing an article in a story asks and leaves behind; keys are article ids and story ids. */
export interface StoryIndex {
  /**
   * The articles of a window that share features, those that share most weight first. A feature that too many articles of the window
   * have finds none by itself: it tells little, and following it would cost more with every article kept.
   */
  candidates(features: readonly Feature[], window: Window, limit?: number): Candidate[];
  /** Keeps the features of an article, in place of those it had. */
  put(article: string, features: readonly Feature[], day: number | null): void;
  features(article: string): readonly Feature[];
  /** Puts an article into a story, out of the one it stood in; `because` says why. */
  place(article: string, story: string, because: readonly string[]): void;
  storyOf(article: string): string | null;
  /** The articles of a story in the order in which they came. */
  members(story: string): readonly string[];
  /** In how many stories each feature was seen, and how many stories were founded. */
  tally(keys: readonly string[]): { readonly stories: number; readonly counts: readonly number[] };
  /** Counts features as seen in one story more, and the story itself where it is new. */
  count(keys: readonly string[], founded: boolean): void;
}

export type Keeping = "added" | "version" | "known";

/** A version among all of its article: whether it is the newest, and how many there are. */
export interface Standing {
  readonly newest: boolean;
  readonly versions: number;
}

/** One batch of work of the one writer: everything done here is kept together, or nothing is. */
export interface Desk {
  /** False when somebody else has written since this writer's last batch: what it remembers of names is then out of date. */
  readonly current: boolean;
  readonly names: SavedNames;
  readonly stories: StoryIndex;
  /** Feeds and pages that are watched. */
  readonly watch: WatchDesk;
  /** Where this very version stands among those of its article; null where it is not kept. */
  standing(identity: Identity): Standing | null;
  /** Keeps an article; "known" (its id is there, or it is the newest version) changes nothing, "version" keeps the earlier text beside the new one. */
  put(article: Article, identity: Identity): Keeping;
  keepNames(changes: NameChanges): void;
}

export interface ArticleFilter {
  /** Its id, or that of any of its versions. */
  readonly id?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** A story's id. */
  readonly story?: string;
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Those whose newest version came between two places. */
  readonly arrived?: Arrived;
}

export interface StatementFilter {
  /** Any spelling of the speaker's name. */
  readonly speaker?: string;
  /** The entity of the speaker. */
  readonly entity?: string;
  /** Words of the content, or names in any spelling. */
  readonly about?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly act?: Act;
  readonly hedge?: Hedge;
  /** True for statements without a relay between the mouth and the article. */
  readonly firsthand?: boolean;
  /** A story's id. */
  readonly story?: string;
  /** An article's id, or that of any of its versions. */
  readonly article?: string;
  readonly from?: string;
  readonly to?: string;
  /** Those of articles whose newest version came between two places. */
  readonly arrived?: Arrived;
}

export interface FigureFilter {
  /** What is counted, in any of the languages. */
  readonly of?: string;
  readonly unit?: string;
  readonly from?: string;
  readonly to?: string;
  /** Those of articles whose newest version came between two places. */
  readonly arrived?: Arrived;
}

/** Which part of a list is wanted. */
export interface Paging {
  readonly limit?: number;
  /** The cursor of the row behind which it begins. */
  readonly after?: string;
}
/** A row of a list, with the cursor of the page behind it. */
export type Paged<T> = T & { readonly cursor: string };

/** An article as lists show it. */
export interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly path: string | null;
  readonly url: string | null;
  readonly story: string | null;
  /** How many versions are kept, this one counted. */
  readonly versions: number;
  /** When a watched page was found taken down, ISO in UTC; null where it was not. */
  readonly gone: string | null;
}

export interface Said {
  readonly article: Listed;
  readonly statement: Statement;
  /** The words of the content, verbatim; where it is interrupted, joined by " … ". */
  readonly text: string;
}
export interface Counted {
  readonly article: Listed;
  readonly figure: Figure;
  readonly text: string;
}

/** A name of the archive, with the forms in which texts spell it, the most frequent first. */
export interface NameFound {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly articles: number;
  readonly forms: readonly string[];
}

/** An article, or a statement in one, that a search found; `text` is verbatim, `span` where it stands in the article. */
export interface Hit {
  readonly article: Listed;
  readonly statement: string | null;
  readonly text: string;
  readonly span: Span;
}

/** One stretch that differs between two versions; `old` is empty where words were put in, `new` where words were taken out. */
export interface Change {
  readonly old: string;
  readonly new: string;
  readonly oldSpan: Span;
  readonly newSpan: Span;
}

/** A version of an article; `changes` lead from the version before, and are empty for the first. */
export interface Version {
  readonly id: string;
  readonly number: number;
  /** When it was added, an ISO time in UTC. */
  readonly added: string;
  readonly article: Article;
  readonly changes: readonly Change[];
}

export interface Membership {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly because: readonly string[] }[];
}

export interface OutletCount {
  readonly name: string;
  readonly entity: string | null;
  readonly articles: number;
  readonly statements: number;
  /** Statements without a relay between the mouth and the article. */
  readonly firsthand: number;
  /** Whom it relays, the most frequent first. */
  readonly relays: readonly { readonly name: string; readonly statements: number }[];
  /** Who relays it, the most frequent first. */
  readonly relayedBy: readonly { readonly name: string; readonly statements: number }[];
}

export interface Health {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly schema: number;
  readonly bytes: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Bytes by what they are used for, the most first. */
  readonly sizes: readonly (readonly [part: string, bytes: number])[];
}

export interface Archive {
  /**
   * Hands a desk to `work` and keeps what it did, all of it or (where it throws) nothing; waits for another writer to finish.
   * When the Promise resolves, what was added survives the end of the process.
   */
  add<T>(work: (desk: Desk) => T): Promise<T>;
  articles(filter?: ArticleFilter & Paging): Promise<Paged<Listed>[]>;
  /** The article with this id, an earlier version's too; null where there is none. */
  article(id: string): Promise<Article | null>;
  /** All versions of the article with this id, the first one first. */
  versions(id: string): Promise<Version[]>;
  statements(filter?: StatementFilter & Paging): Promise<Paged<Said>[]>;
  /** All articles of a filter, a page at a time, however many; the newest first. What is added meanwhile may or may not be among them. */
  walkArticles(filter?: ArticleFilter): AsyncIterable<Listed>;
  /** All statements of a filter in the same way. */
  walkStatements(filter?: StatementFilter): AsyncIterable<Said>;
  /** The statements that have most of these words or names, in any of the languages, the nearest first. */
  nearest(text: string, limit?: number): Promise<Said[]>;
  figures(filter?: FigureFilter & Paging): Promise<Paged<Counted>[]>;
  /** Who or what may be meant by a name in any spelling, the most frequent first. */
  names(text: string, limit?: number): Promise<NameFound[]>;
  /** Whom or what an entity is; null where there is none of that id. */
  name(entity: string): Promise<NameFound | null>;
  /** Articles with all of these words or names, the best first; where none has all, those that have most. */
  search(text: string, paging?: Paging): Promise<Paged<Hit>[]>;
  stories(limit?: number): Promise<Membership[]>;
  /** A story with its articles in the order in which they came; null where there is none. */
  story(id: string): Promise<Membership | null>;
  /** Stories that are to be told, those that were added to last first: never told, changed since, or told by another program than this one. */
  stale(program: number, limit?: number): Promise<Untold[]>;
  /** How many stories are to be told. */
  untold(program: number): Promise<number>;
  /** Keeps tellings in place of those before, all of them or nothing. One of a story that has changed meanwhile is kept, and stale. */
  tell(tellings: readonly NewTelling[]): Promise<void>;
  /** A story as it was told last, however long ago; null where it never was. */
  telling(story: string): Promise<Telling | null>;
  /** The stories that were told, those with the latest articles first. */
  front(filter?: FrontFilter): Promise<FrontStory[]>;
  /** Those that published articles of the archive, the most first, then those that are only relayed. */
  outlets(): Promise<OutletCount[]>;
  /** The feeds that are watched, in the order in which they were added. */
  feeds(): Promise<WatchedFeed[]>;
  /** The entries of a feed as they were last seen, by their names. */
  seen(feed: string): Promise<ReadonlyMap<string, SeenEntry>>;
  waiting(): Promise<Waiting>;
  /** When the next feed or page is due, hosts that are busy left out; null where nothing ever is. */
  due(busy: readonly string[]): Promise<number | null>;
  /** Those who want to be told of what comes. */
  readonly hooks: Hooks;
  /** Who may come in over the network. */
  readonly accounts: Accounts;
  /** Rises whenever anything was written, by whomever; asking costs next to nothing. Means nothing to another process. */
  revision(): Promise<number>;
  /** The place behind all that has come. */
  head(): Promise<Place>;
  /** Stories told behind a place, in the order in which they were told. */
  retold(after: number, limit: number): Promise<Retold[]>;
  /** The telling with which a story first had so many independent origins; null where it never had. */
  reached(story: string, least: number): Promise<number | null>;
  check(): Promise<Health>;
  /** Writes all that the archive holds now to a new file, while others read and write; sessions stay behind. Throws where the file is there. */
  copy(to: string): Promise<void>;
  close(): Promise<void>;
}
