/**
 * What stands against what: the denial of a claim and the words that hold it. A verb of denial denies its content; a negated clause
 * denies itself. They face each other where one proposition stands on both sides: the words of the claim, names and the weight of
 * topics aside, must be those of the other side, for the most part; one story's names alone, or one word of its topic, are no claim.
 */
import type { Act, Article, Facing } from "../model.ts";
import { once } from "../lang/once.ts";
import type { Pack } from "../lang/pack.ts";
import type { Segment } from "./affinity.ts";
import { candidates, compared, segmentsOfStory } from "./utterance.ts";
import { voices, type Voice } from "./voice.ts";
import { same, sharedDay, type Term } from "./wording.ts";

/** Up to so many denials times confirmations each is held against each; beyond, those that share a term. */
const MOST_PAIRS = 20_000;

/** What holds nothing to be so: who asks, demands, promises or plans says what is not yet. */
const NO_CLAIMS: ReadonlySet<Act> = new Set(["deny", "ask", "demand", "promise", "threaten", "praise", "plan"]);

/**
 * Denials and confirmations of one claim by different speakers, the nearest pair of each two speakers.
 *
 *     facing(articles, packs)   // [{ denied: { article, statement: "s2" }, confirmed: { article, statement: "s1" } }]
 */
export function facing(articles: readonly Article[], packs: readonly Pack[], said: readonly Segment[] = segmentsOfStory(articles, packs, voices(articles, packs))): Facing[] {
  const segments = compared(said);
  const denials = segments.filter(denies), confirmations = segments.filter(holds);
  const telling = tellingOf(segments), parties = partiesOf(segments);
  const best = new Map<string, { score: number; denied: Segment; confirmed: Segment }>();
  for (const [denied, confirmed] of opposed(segments, denials, confirmations)) {
    if (denied.voice.id === confirmed.voice.id || denied.voice.loose || unknown(confirmed)) continue;
    const score = claimOf(denied, confirmed, telling, parties);
    if (!score) continue;
    const key = `${denied.voice.id} ${confirmed.voice.id}`;
    if (!best.has(key) || best.get(key)!.score < score) best.set(key, { score, denied, confirmed });
  }
  const ref = ({ article, statement }: Segment) => ({ article: article.id, statement: statement.id });
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ denied, confirmed }) => ({ denied: ref(denied), confirmed: ref(confirmed) }));
}

/** Whoever confirms in so many words is another than who denies; of all else that nobody named says, the speaker may be anybody. */
const unknown = ({ voice, statement }: Segment): boolean => voice.loose && (statement.act !== "confirm" || voice.entity !== null);
const asks = ({ article, spans }: Segment): boolean => article.text.slice(...spans.at(-1)!).trimEnd().endsWith("?");
const holds = (segment: Segment): boolean => !NO_CLAIMS.has(segment.statement.act) && !segment.wording.negated && !segment.wording.conditional && !asks(segment);
const denies = (segment: Segment): boolean => deniedBy(segment).length > 0;

/**
 * The claims that a sentence denies, as their terms: the content of a verb of denial, each negated clause of whatever else is said. What
 * is quoted beside a verb of denial holds something of its own, and what a verb of denial negates again is held.
 */
const deniedBy = once((segment: Segment): readonly (readonly Term[])[] => {
  const { statement: { act, manner }, wording: { clauses, denies: no, terms }, affirms } = segment;
  if (affirms || act !== "deny" && NO_CLAIMS.has(act) || asks(segment)) return [];
  const refused = clauses.filter(({ refuses }) => refuses).map((clause) => clause.terms);
  if (act !== "deny" || manner === "direct") return refused;
  return no && !refused.length ? [terms] : [];
});

/** The denials and confirmations that may face each other. */
function* opposed(segments: readonly Segment[], denials: readonly Segment[], confirmations: readonly Segment[]): Generator<readonly [denied: Segment, confirmed: Segment]> {
  if (denials.length * confirmations.length <= MOST_PAIRS) {
    for (const denied of denials) for (const confirmed of confirmations) yield [denied, confirmed];
    return;
  }
  const denying = new Set(denials), confirming = new Set(confirmations);
  for (const pair of candidates(segments)) {
    const a = segments[pair[0]]!, b = segments[pair[1]]!;
    if (denying.has(a) && confirming.has(b)) yield [a, b];
    if (denying.has(b) && confirming.has(a)) yield [b, a];
  }
}

type Telling = (term: Term) => number;
/** Where the names agree, the topic may be the claim itself. */
const evenly: Telling = () => 1;

/** How much a term tells: less the more of a story's sentences hold it. */
function tellingOf(segments: readonly Segment[]): Telling {
  const held = new Map<string, number>();
  for (const { wording } of segments) for (const key of new Set(wording.terms.flatMap(({ keys }) => keys))) held.set(key, (held.get(key) ?? 0) + 1);
  return ({ keys }) => 1 - Math.max(...keys.map((key) => held.get(key) ?? 0)) / (segments.length + 1);
}

const isName = ({ keys }: Term): boolean => keys[0]!.startsWith("n:");
const isDay = ({ keys }: Term): boolean => keys[0]!.startsWith("d:");

/** Two words or more of a claim stand on both sides: at least so much of what is denied, and of what is held. */
const OF_DENIED = 0.5, OF_HELD = 0.25;
/** One word alone: it is nearly all of the clause that holds it, and the sides are named in the other's words. */
const LONE_DENIED = 0.45, LONE_HELD = 0.4;

/** How much of one claim a denial and a confirmation share; 0 where what they share is no claim. */
function claimOf(denied: Segment, confirmed: Segment, telling: Telling, parties: Parties): number {
  // a clause inside the sentence that denies it is no other's words
  if (denied.index === confirmed.index && denied.spans.some(([from, to]) => confirmed.spans.some(([start, end]) => start < to && from < end))) return 0;
  if (sharedDay(denied.wording, confirmed.wording)) return 0;
  const clauses = confirmed.wording.clauses;
  const held = clauses.length > 1 ? [confirmed.wording.terms, ...clauses.map(({ terms }) => terms)] : [confirmed.wording.terms];
  let best = 0;
  for (const claim of deniedBy(denied)) {
    const link = linked(claim, denied, confirmed, parties);
    if (link === "apart") continue;
    for (const terms of held) {
      const { hits, surely, left, right } = overlap(claim, terms, link === "named" ? evenly : telling);
      if (hits > 1 ? left >= OF_DENIED && right >= OF_HELD : surely && link === "named" && left >= LONE_DENIED && right >= LONE_HELD) best = Math.max(best, left + right);
    }
  }
  return best;
}

/** What two lists of terms share, names aside: each term once, and what share of either side's weight that is. */
function overlap(claim: readonly Term[], held: readonly Term[], telling: Telling): { hits: number; surely: boolean; left: number; right: number } {
  const left = claim.filter((term) => !isName(term)), right = held.filter((term) => !isName(term));
  const used = new Set<Term>();
  let hits = 0, surely = false, ofLeft = 0, ofRight = 0;
  for (const term of left) {
    let found: Term | null = null, value = 0;
    for (const other of right) {
      if (used.has(other)) continue;
      const alike = same(term, other);
      if (alike > value) { value = alike; found = other; }
    }
    if (!found) continue;
    used.add(found);
    hits++;
    surely ||= value === 1 && !isDay(term);
    ofLeft += value * telling(term);
    ofRight += value * telling(found);
  }
  const weight = (list: readonly Term[]): number => list.reduce((sum, term) => sum + telling(term), 0);
  return { hits, surely, left: ofLeft / (weight(left) || 1), right: ofRight / (weight(right) || 1) };
}

/** Whether the names of a claim and of what is held are each other's: "named" where one is, "apart" where both name others and none is shared. */
function linked(claim: readonly Term[], denied: Segment, confirmed: Segment, parties: Parties): "named" | "apart" | "open" {
  const ofClaim = claim.filter(isName), ofHeld = confirmed.wording.terms.filter(isName);
  const belongs = (term: Term, voice: Voice): boolean => parties.get(voice.id)?.has(term.keys[0]!) === true || voice.sounds.some((sound) => sound.length >= SHORTEST_NAME && term.sound.includes(sound));
  if (ofClaim.some((term) => belongs(term, confirmed.voice) || ofHeld.some((other) => same(term, other) === 1)) || ofHeld.some((term) => belongs(term, denied.voice))) return "named";
  return ofClaim.length && ofHeld.length ? "apart" : "open";
}
/** Sounds of a name that tell it from others. */
const SHORTEST_NAME = 4;

type Parties = ReadonlyMap<string, ReadonlySet<string>>;

/** By speaker, the names beside which a speaker is introduced: the company of "the company's director, Maria Ek". */
function partiesOf(segments: readonly Segment[]): Parties {
  const made = new Map<string, Set<string>>();
  const seen = new Set<unknown>();
  for (const { article, statement, voice } of segments) {
    if (seen.has(statement)) continue;
    seen.add(statement);
    const of = made.get(voice.id) ?? new Set<string>();
    made.set(voice.id, of);
    for (const { span, entity } of article.mentions) if (statement.source.some(([from, to]) => from <= span[0] && span[1] <= to)) of.add(`n:${entity}`);
  }
  return made;
}
