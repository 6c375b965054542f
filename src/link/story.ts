/**
 * Puts an arriving article into a story. Its neighbours are found through what they share with it; their stories are compared with it
 * by their cores (what most of a story's articles have) or a good part of them, never by one article alone, so that no chain of likenesses joins two events.
 * It joins the story that it is likest to, or founds one; one that is nearly like enough waits in a story of its own, and is taken in
 * when the other story has grown to meet it. A story that grows is looked over, and who no longer fits its core leaves it.
 */
import { createHash } from "node:crypto";
import { coreOf, likeness, profileOf, sharedBy, type Gap, type Profile, type Weighted } from "./likeness.ts";
import type { Signature } from "./signature.ts";

/** What placing asks of whatever keeps articles and stories; see StoryIndex in src/store/store.ts. */
export interface Shelf {
  candidates(features: readonly Weighted[], window: { readonly from: number | null; readonly to: number | null }, limit?: number): readonly Neighbour[];
  put(article: string, features: readonly Weighted[], day: number | null): void;
  features(article: string): readonly Weighted[];
  place(article: string, story: string, because: readonly string[]): void;
  storyOf(article: string): string | null;
  members(story: string): readonly string[];
  /** In how many stories each feature was seen, and how many stories were founded. */
  tally(keys: readonly string[]): { readonly stories: number; readonly counts: readonly number[] };
  /** Counts features as seen in one story more, and the story itself where it is new. */
  count(keys: readonly string[], founded: boolean): void;
}

export interface Neighbour {
  readonly article: string;
  readonly story: string | null;
  readonly day: number | null;
}

export interface Placing {
  readonly story: string;
  /** joined a story that was there, founded one, or waits in one of its own near another. */
  readonly how: "joined" | "founded" | "waits";
  /** Keys of the features that it shares with the story's core. */
  readonly because: readonly string[];
}

/**
 * Log odds above which an article joins, and above which two stories are one. A core is likelier to be met than one article, so both lie
 * above zero. Of 0, 1, 2, 3 and 1 to 5 these two did best on the texts named in likeness.ts, in given and in random orders.
 */
const JOINS = 2, MERGES = 3;
/** Below these odds an article leaves a story, and from them on it is near enough to be asked again. */
const LEAVES = -3, NEAR = -4;
/**
 * What is nearly like a core may be like a quarter of the story's articles, never fewer than two, so that one alone joins nobody. Of an
 * invented newsroom's 17 articles on one event it brings in two more, and changes nothing elsewhere.
 */
const NEARLY = -6, PART = 4, LEAST_PART = 2, PART_OF = 3;
/**
 * A feature seen in more stories than RARE tells less, down to nothing where it is in all of them. So many stories are thought of as seen
 * before the first, so that a young archive takes nothing for common. Squared, this keeps 840 undated English texts on one election year
 * from running together: the largest group falls from 511 to 16 articles, and no joining elsewhere changes; unsquared 100, with RARE 10
 * 40, with 5 some true joins are lost.
 */
const RARE = 7, STORIES_BEFORE = 50;
/** Days to either side in which a story's next or last article is looked for. */
const WINDOW = 10;
/** Neighbours asked for, the features that lead to them, the stories compared. */
const NEIGHBOURS = 24, LEADS = 12, STORIES = 8;
/** A story's core is made of its first articles and its latest. */
const FIRST = 8, LATEST = 16;
/** A story is looked over when it has grown to each of these sizes. */
const LOOKED_OVER: ReadonlySet<number> = new Set([3, 5, 8, 12, 18, 26]);
const REASONS = 8;
/** Cores remembered: some days of news. */
const CORES = 2000;
/** The day of an article, kept among its features without weight. */
const DAY = "d:";

interface Near extends Group {
  readonly story: string;
  readonly odds: number;
}

/** The id of the story that an article founds. */
const storyId = (article: string): string => `st_${createHash("sha256").update(article).digest("hex").slice(0, 10)}`;

/**
 * Places an article and keeps its signature; one that is placed again (a new version) may change its story.
 *
 *     place(shelf, signature(article, pack)).how   // "joined"
 */
export function place(shelf: Shelf, { article, day, features: signed }: Signature): Placing {
  const features = discounted(shelf, signed);
  shelf.put(article, day === null ? features : [...features, { key: `${DAY}${day}`, weight: 0 }], day);
  const { profile } = memberOf(shelf, article);
  const near = nearStories(shelf, article, day, features, profile);
  const best = near[0];
  if (best && best.odds >= JOINS) {
    const because = sharedBy(profile, best.core).slice(0, REASONS);
    shelf.place(article, best.story, because);
    const fresh = features.filter(({ key }) => !best.core.kinds.some((vector) => vector.has(key)));
    shelf.count(fresh.map(({ key }) => key), false);
    const story = merge(shelf, best.story, near.slice(1));
    lookOver(shelf, story);
    return { story: shelf.storyOf(article) ?? story, how: "joined", because };
  }
  const story = free(shelf, article);
  shelf.place(article, story, []);
  shelf.count(features.map(({ key }) => key), true);
  return { story, how: best && best.odds >= NEAR ? "waits" : "founded", because: [] };
}

/** The features with what each still tells in an archive that has seen them in so many stories. */
function discounted<T extends Weighted>(shelf: Shelf, features: readonly T[]): T[] {
  const { stories, counts } = shelf.tally(features.map(({ key }) => key));
  const all = stories + STORIES_BEFORE;
  return features.map((feature, i) => {
    const left = Math.log(all / Math.min(all, Math.max(RARE, counts[i]!))) / Math.log(all / RARE);
    return { ...feature, weight: feature.weight * left * left };
  });
}

/** An article's own story id, unless others are in it still. */
function free(shelf: Shelf, article: string): string {
  for (let n = 0; ; n++) {
    const id = storyId(n ? `${article} ${n}` : article);
    if (shelf.members(id).every((member) => member === article)) return id;
  }
}

/** The stories of an article's neighbours in time, the likest first. */
function nearStories(shelf: Shelf, article: string, day: number | null, features: readonly Weighted[], profile: Profile): Near[] {
  const window = { from: day === null ? null : day - WINDOW, to: day === null ? null : day + WINDOW };
  const leads = features.toSorted((a, b) => b.weight - a.weight).slice(0, LEADS);
  const stories = new Set<string>();
  for (const neighbour of shelf.candidates(leads, window, NEIGHBOURS)) {
    if (neighbour.article === article || neighbour.story === null) continue;
    stories.add(neighbour.story);
    if (stories.size >= STORIES) break;
  }
  return [...stories]
    .flatMap((story): Near[] => {
      const found = coreWithout(shelf, story, article);
      if (!found) return [];
      const gap = gapOf(day === null ? [] : [day], found.days);
      return inWindow(gap) ? [{ ...found, story, odds: oddsOf(profile, found, gap) }] : [];
    })
    .sort((a, b) => b.odds - a.odds);
}

/** The days between the nearest of two stories' articles, as far as they have any. */
function gapOf(a: readonly number[], b: readonly number[]): Gap {
  if (!a.length || !b.length) return a.length || b.length ? "unknown" : null;
  let gap: number | null = null;
  for (const x of a) for (const y of b) if (gap === null || Math.abs(x - y) < gap) gap = Math.abs(x - y);
  return gap;
}

const inWindow = (gap: Gap): boolean => typeof gap !== "number" || gap <= WINDOW;

interface Member { readonly profile: Profile; readonly day: number | null }

/** Each article's profile is made once for as long as its features are in memory. */
const made = new WeakMap<readonly Weighted[], Member>();

function memberOf(shelf: Shelf, article: string): Member {
  const features = shelf.features(article);
  let member = made.get(features);
  if (!member) {
    const day = features.find(({ key }) => key.startsWith(DAY))?.key.slice(DAY.length);
    made.set(features, (member = { profile: profileOf(features), day: day === undefined ? null : Number(day) }));
  }
  return member;
}

/** A story's core, the profiles that it is made of, and the days of its articles, as far as they are known. */
interface Group { readonly core: Profile; readonly profiles: readonly Profile[]; readonly days: readonly number[] }

/** How well an article fits a story: its core, or a good part of its articles, as where a large story has come to several matters. */
function oddsOf(profile: Profile, { core, profiles }: Group, gap: Gap): number {
  const odds = likeness(profile, core, gap);
  if (odds >= JOINS || odds < NEARLY || profiles.length < PART_OF) return odds;
  const part = profiles.map((other) => likeness(profile, other, gap)).sort((a, b) => b - a).slice(0, Math.max(LEAST_PART, Math.ceil(profiles.length / PART)));
  return Math.max(odds, part.reduce((sum, one) => sum + one, 0) / part.length);
}

/** The cores of each shelf's stories as they were last asked for. */
const cores = new WeakMap<Shelf, Map<string, Group>>();

/** The core of a story, and its days, as it is without one of its articles; null where nothing is left. */
function coreWithout(shelf: Shelf, story: string, article: string | null): Group | null {
  const all = shelf.members(story);
  // one more than is chosen at either end, so that a story of any size costs the same
  const ends = all.length > FIRST + LATEST + 2 ? [...all.slice(0, FIRST + 1), ...all.slice(-LATEST - 1)] : all;
  const others = ends.filter((member) => member !== article);
  const chosen = (others.length > FIRST + LATEST ? [...others.slice(0, FIRST), ...others.slice(-LATEST)] : others).map((member) => memberOf(shelf, member));
  if (!chosen.length) return null;
  const profiles = chosen.map(({ profile }) => profile);
  let kept = cores.get(shelf);
  if (!kept) cores.set(shelf, (kept = new Map()));
  const before = kept.get(story);
  if (before?.profiles.length === profiles.length && before.profiles.every((profile, i) => profile === profiles[i])) return before;
  const made = { core: coreOf(profiles), profiles, days: chosen.flatMap(({ day }) => day ?? []) };
  if (kept.size >= CORES) kept.clear();
  kept.set(story, made);
  return made;
}

/** Takes stories that have become like this one into the older of the two, core against core; hands back where all now are. */
function merge(shelf: Shelf, story: string, others: readonly Near[]): string {
  let into = story;
  for (const other of others) {
    if (other.odds < NEAR) break;
    const own = coreWithout(shelf, into, null);
    const gap = gapOf(own?.days ?? [], other.days);
    if (!own || !inWindow(gap) || likeness(own.core, other.core, gap) < MERGES) continue;
    const because = sharedBy(own.core, other.core).slice(0, REASONS);
    const [larger, smaller] = shelf.members(other.story).length > shelf.members(into).length ? [other.story, into] : [into, other.story];
    for (const member of shelf.members(smaller)) shelf.place(member, larger, because);
    into = larger;
  }
  return into;
}

/** Lets go who no longer fits a story that has grown; each founds a story of its own, where later ones may find it. */
function lookOver(shelf: Shelf, story: string): void {
  const members = shelf.members(story);
  if (!LOOKED_OVER.has(members.length)) return;
  for (const member of members) {
    const others = coreWithout(shelf, story, member);
    if (others && oddsOf(memberOf(shelf, member).profile, others, null) < LEAVES) shelf.place(member, free(shelf, member), []);
  }
}
