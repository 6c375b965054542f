/**
 * What an archive keeps of a story besides who is in it: the story as it was told last, what of it is listed and filtered by, and what it
 * said before, so that a page can tell what is new since yesterday. All of it can be made again from the articles. A story that has
 * changed since it was told is stale: its telling stands until there is a newer one.
 */
import type { Story, StoryView } from "../model.ts";

/** A person, place or organisation of a story, and in how many of its articles it is named. */
export interface Named {
  readonly entity: string;
  readonly name: string;
  readonly type: "person" | "place" | "organisation";
  readonly articles: number;
}

/** What is held against a later telling to say what is new. */
export interface StoryState {
  readonly articles: number;
  readonly independent: number;
  /** The names of its origins. */
  readonly origins: readonly string[];
  readonly superseded: readonly { readonly old: string; readonly new: string }[];
  readonly denials: readonly Denial[];
}
/** Somebody denies what somebody else confirms. */
export interface Denial {
  readonly article: string;
  readonly statement: string;
  readonly speaker: string | null;
}

export interface Telling {
  readonly story: Story;
  readonly view: StoryView;
  /** Which articles were told, in the words of which program: another key is another telling. */
  readonly key: string;
  /** When it was told, ISO in UTC. */
  readonly told: string;
}

/** A telling as it is handed in, with what lists and filters need besides the story itself. */
export interface NewTelling extends Telling {
  /** The ids of the articles that were told, as the archive lists them. */
  readonly members: readonly string[];
  /** Which program told it; a telling of another one is stale. */
  readonly program: number;
  /** When its latest article came out, in milliseconds since 1970, no later than it was told; null where no article says when. */
  readonly latest: number | null;
  /** The most frequent first. */
  readonly outlets: readonly string[];
  readonly named: readonly Named[];
  readonly state: StoryState;
}

export interface FrontFilter {
  readonly language?: string;
  /** An outlet as it signs, or in any spelling of its name. */
  readonly outlet?: string;
  /** Any spelling of the name of a person or organisation; of a place. */
  readonly person?: string;
  readonly place?: string;
  /** The entity of either. */
  readonly entity?: string;
  /** ISO days, both included: a story that goes on between them. */
  readonly from?: string;
  readonly to?: string;
  /** Stories of so many articles and more. */
  readonly articles?: number;
  /** What each story said at this time, ISO in UTC, comes with it. */
  readonly since?: string;
  /** The cursor of the story behind which the page begins. */
  readonly after?: string;
  readonly limit?: number;
}

/** A story as the front page lists it. */
export interface FrontStory {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly languages: readonly string[];
  /** The most frequent first. */
  readonly outlets: readonly string[];
  /** Whom and what it names most, the most frequent first. */
  readonly named: readonly Named[];
  readonly circular: readonly (readonly string[])[];
  readonly state: StoryState;
  readonly told: string;
  /** Whether articles have come since it was told. */
  readonly stale: boolean;
  /** What it said at the time that was asked for, or at the last telling before; null where it was not told yet. */
  readonly before: { readonly told: string; readonly state: StoryState } | null;
  /** Where the next page begins. */
  readonly cursor: string;
}

/** A story that is to be told, with its articles in the order in which they came. */
export interface Untold {
  readonly id: string;
  readonly articles: readonly string[];
}
