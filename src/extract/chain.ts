/**
 * From the mouth to the article: the hops of every statement, each with the words that show it, and the relays with how far they reach.
 * Definitions: a relay sentence covers what it plainly covers; "told" covers that speaker on that occasion; a nested statement
 * inherits its outer speaker and that speaker's hops.
 */
import type { Hedge, Hop, Relay, Span, Statement } from "../model.ts";
import { F } from "./lexicon.ts";
import type { Range } from "./phrase.ts";
import { CREDITED, spanOf, within, type Appearance, type Cast, type Speaker } from "./cast.ts";
import { clauseHops, governed, ownHops } from "./hops.ts";
import { passedHops } from "./passing.ts";
import type { Settled } from "./settle.ts";

/** Acts that nobody need have said. */
const INNER: ReadonlySet<string> = new Set(["plan", "believe", "estimate"]);

/** Paragraphs that count as the lede of an article without sub-headings. */
const LEDE = 4;

export interface Chained { readonly statements: Statement[]; readonly relays: Relay[] }

/** Statements with their chains, and the relays of the article; `house` is its own outlet, which is told much and passes nothing on. */
export function chains(all: readonly Settled[], everyone: readonly (Speaker | null)[], cast: Cast, house: string | null): Chained {
  const { settled, speaking, passed } = collapse(all, everyone);
  const credits = new Set(everyone.flatMap((speaker) => (speaker?.appearance?.outlet ? [speaker.appearance.entity.id] : [])));
  const own = settled.map((one, i) => [...ownHops(one, speaking[i] ?? null, cast, credits), ...passed[i]!]);

  const beside = clauseHops(settled, speaking, own, cast);
  for (const hops of [beside, passedHops(settled, speaking, cast)]) for (const [i, more] of hops) own[i]!.push(...more);
  const sections = sectionsOf(cast);
  const shown = own.flat();
  announced(settled, own, cast);
  spread(settled, speaking, own, cast, sections);
  foretold(settled, speaking, own, cast);
  const relays: Relay[] = [];
  const cover = articleRelay(settled, speaking, own, passed, cast, sections);
  const statements = settled.map((one, i): Statement => {
    const speaker = speaking[i] ?? null;
    const hops: Hop[] = [];
    if (speaker) hops.push({ role: isDocument(one, cast) ? "document" : "speaker", name: speaker.name, entity: speaker.entity, span: one.source[0] ?? null });
    const seen = new Set(hops.map((hop) => hop.entity ?? hop.name));
    if (house) seen.add(house);
    const add = (hop: Hop) => { const key = hop.entity ?? hop.name; if (!seen.has(key)) { seen.add(key); hops.push(hop); } };
    own[i]!.forEach(add);
    for (let o = one.outer, depth = 0; o >= 0 && depth < 8; o = settled[o]!.outer, depth++) {
      const outer = speaking[o];
      if (outer && settled[o]!.source.length + settled[o]!.cue.length > 0 || outer && settled[o]!.draft.speech) add({ role: "relay", name: outer!.name, entity: outer!.entity, span: settled[o]!.source[0] ?? null });
      own[o]!.forEach(add);
    }
    if (cover && covered(i, settled, speaking, cover, own)) { add({ role: "relay", name: cover.hop.name, entity: cover.hop.entity, span: cover.hop.span }); own[cover.index]!.filter((hop) => hop.role === "relay").forEach(add); }
    const { draft: _draft, outer: _outer, ...attribution } = one;
    return { id: `s${i + 1}`, ...attribution, speaker: speaker ? { name: speaker.name, entity: speaker.entity } : null, chain: hops, inside: one.outer >= 0 ? `s${one.outer + 1}` : null };
  });
  const record = (appearance: Appearance, scope: Relay["scope"]) => relays.push({ name: appearance.entity.name, entity: appearance.entity.id, span: spanOf(cast, [appearance.first, appearance.end]), scope });
  const byDraft = new Map(settled.map((one, i) => [one.draft, i]));
  // words that take up an earlier source ("according to the assessment") came the same way
  statements.forEach((statement, i) => {
    const from = speaking[i]?.takenFrom;
    const twin = from === undefined ? undefined : statements[byDraft.get(all[from]!.draft) ?? -1];
    if (!twin || statement.chain.length > 1) return;
    statements[i] = { ...statement, chain: [...statement.chain, ...twin.chain.filter((hop) => (hop.role === "relay" || hop.role === "told") && hop.entity !== statement.speaker?.entity)] };
  });
  for (const hop of shown) if (hop.span && (hop.role === "told" || within(cast, tokenRange(cast, hop.span)).some((inside) => inside.outlet && CREDITED.has(inside.outlet.kind)))) relays.push({ name: hop.name, entity: hop.entity, span: hop.span!, scope: "paragraph" });
  all.forEach((one, i) => {
    const speaker = everyone[i];
    const appearance = speaker?.appearance;
    if (appearance && credited(appearance, one) && one.source.length) record(appearance, cover && settled[cover.index]?.draft === one.draft ? "article" : "paragraph");
    for (const range of [one.draft.told, one.draft.relay]) if (range) for (const inside of within(cast, range)) if (inside.outlet && CREDITED.has(inside.outlet.kind)) record(inside, "paragraph");
  });
  return { statements, relays: [...new Map(relays.filter(({ entity }) => entity === null || entity !== house).toReversed().map((relay) => [relay.span[0], relay])).values()].sort((a, b) => a.span[0] - b.span[0]) };
}

/**
 * "X said A, reports Y" is one statement with a relay: an outlet's parenthesis whose content is wholly another attribution is no
 * statement of its own but a hop of that one.
 */
function collapse(all: readonly Settled[], everyone: readonly (Speaker | null)[]): { settled: Settled[]; speaking: (Speaker | null)[]; passed: Hop[][] } {
  const hops: Hop[][] = all.map(() => []);
  const dropped = new Set<number>();
  const doubts = new Map<number, Hedge>();
  const inners = new Map<number, number[]>();
  all.forEach((one, i) => { if (one.outer >= 0) inners.set(one.outer, [...(inners.get(one.outer) ?? []).slice(0, 8), i]); });
  all.forEach((outer, o) => {
    const appearance = everyone[o]?.appearance;
    if (!appearance?.outlet || !CREDITED.has(appearance.outlet.kind) || !isParenthesis(outer)) return;
    const inner = inners.get(o)?.find((i) => all[i]!.draft.depth === 0 && covers(all[i]!, outer));
    if (inner === undefined) return;
    // what somebody plans or thinks is no words that the outlet passes on: that he does is its report
    if (INNER.has(all[inner]!.act) && all[inner]!.manner === "indirect") return;
    // hearsay of nobody is the outlet's own report, with its doubt
    if (!everyone[inner] && !all[inner]!.source.length) { dropped.add(inner); doubts.set(o, all[inner]!.hedge); return; }
    dropped.add(o);
    hops[inner]!.push(...hops[o]!, { role: "relay", name: everyone[o]!.name, entity: everyone[o]!.entity, span: outer.source[0] ?? null });
  });
  const kept = all.map((_, i) => i).filter((i) => !dropped.has(i));
  const place = new Map(kept.map((i, k) => [i, k]));
  const settled = kept.map((i) => {
    let outer = all[i]!.outer;
    while (outer >= 0 && dropped.has(outer)) outer = all[outer]!.outer;
    const own = all[i]!.hedge === "none" && doubts.has(i) ? { ...all[i]!, hedge: doubts.get(i)! } : all[i]!;
    return outer === own.outer && place.get(outer) === outer ? own : { ...own, outer: outer < 0 ? -1 : place.get(outer)! };
  });
  return { settled, speaking: kept.map((i) => everyone[i] ?? null), passed: kept.map((i) => hops[i]!) };
}

/** Whether an attribution takes up nearly all words of another's content. */
function covers(inner: Settled, outer: Settled): boolean {
  const size = (ranges: readonly Range[]) => ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const [first, last] = [outer.draft.content[0]!, outer.draft.content.at(-1)!];
  const { content, cue, source, told, relay } = inner.draft;
  const behind = [told, relay].filter((range) => range !== null && range[0] >= content.at(-1)![1] && !source.some(([from]) => range[0] <= from && from < range[1]));
  const inside = [...content, ...cue, ...source, ...behind].filter((range) => range !== null).filter(([from, to]) => from >= first[0] && to <= last[1]);
  return size(inside) >= 0.8 * size(outer.draft.content);
}

function credited(appearance: Appearance, one: Settled): boolean {
  if (!appearance.outlet || !CREDITED.has(appearance.outlet.kind)) return false;
  return appearance.outlet.kind !== "thinktank" || one.draft.standalone || one.rule.endsWith("/announced-quote") || one.draft.source.some(([from, to]) => appearance.first >= from && appearance.end <= to);
}

function isDocument(one: Settled, cast: Cast): boolean {
  const [range] = one.draft.source;
  if (!range) return false;
  for (let t = range[0]; t < range[1]; t++) { if (cast.sight.flags[t]! & F.prep) return false; if (cast.sight.flags[t]! & F.document) return true; if (cast.sight.flags[t]! & (F.title | F.speaker)) return false; }
  return false;
}

/** "told" and channels hold for the same speaker's next words on the same occasion. */
function spread(settled: readonly Settled[], speaking: readonly (Speaker | null)[], own: Hop[][], cast: Cast, sections: Sections): void {
  const { tokens, flags } = cast.sight;
  const others = (from: number, to: number, hops: readonly Hop[]) => own.slice(from, to).some((passed) => passed.some((hop) => !hops.some((one) => one.entity === hop.entity)));
  const passed = new Map<string, { hops: Hop[]; block: number; section: number }>();
  const current = new Map<string, { hops: Hop[]; cue: string; section: number; index: number }>();
  settled.forEach((one, i) => {
    const key = speaking[i]?.entity ?? speaking[i]?.name;
    if (!key || one.outer >= 0) return;
    const cue = one.draft.cue[0] ? tokens.low[one.draft.cue[0][0]]! : "";
    const heard = own[i]!.filter((hop) => hop.role === "told" || hop.role === "medium");
    // what came through others when it was told comes through them while it is told on
    const hops = heard.length ? [...heard, ...own[i]!.filter((hop) => hop.role === "relay")] : heard;
    const tail = !hops.length && one.draft.depth === 0 ? own[i]!.filter((hop) => hop.role === "relay") : [];
    if (tail.length) { passed.set(key, { hops: tail, block: one.draft.block, section: sections(one.draft.content[0]![0]) }); current.delete(key); return; }
    const carried = passed.get(key);
    if (carried && !own[i]!.length && one.draft.block - carried.block <= 1 && sections(one.draft.content[0]![0]) === carried.section) { own[i] = carried.hops.map((hop) => ({ ...hop })); passed.set(key, { ...carried, block: one.draft.block }); return; }
    if (hops.length) { current.set(key, { hops, cue, section: sections(one.draft.content[0]![0]), index: i }); return; }
    if (own[i]!.length) { current.delete(key); return; }
    const held = current.get(key);
    if (!held) return;
    // behind a sub-heading the same occasion goes on unless another outlet has come in between
    if (sections(one.draft.content[0]![0]) !== held.section && others(held.index, i, held.hops)) { current.delete(key); return; }
    // a sentence that opens with a time is another occasion
    const [first] = tokens.sentences[tokens.sentence[one.draft.unit[0]]!]!;
    for (let t = first; t < Math.min(first + 3, tokens.count); t++) if (flags[t]! & F.time) { current.delete(key); return; }
    const told = held.hops.some((hop) => hop.role === "told");
    if (told || !one.draft.cue.length || (cue === held.cue && one.manner !== "indirect")) own[i] = held.hops.map((hop) => ({ ...hop }));
    else current.delete(key);
  });
}

/**
 * The sentence before a quotation tells where it was said: "When X reaches her by phone she says otherwise:", "The answer came in X's
 * morning show." Outlets there, behind a preposition of channel or before a colon, heard or carried the words.
 */
function announced(settled: readonly Settled[], own: Hop[][], cast: Cast): void {
  const { tokens } = cast.sight;
  const sentenceOf = (t: number) => tokens.sentence[t]!;
  const speaking = new Set(settled.flatMap((one) => [...one.draft.cue, ...one.draft.content].map(([from]) => sentenceOf(from))));
  settled.forEach((one, i) => {
    const first = one.draft.content[0]![0], sentence = sentenceOf(first) - 1;
    if (one.outer >= 0 || one.manner === "indirect" || own[i]!.length || sentence < 0 || speaking.has(sentence) || sentenceOf(one.draft.cue[0]?.[0] ?? first) < sentenceOf(first)) return;
    const range = tokens.sentences[sentence]! as Range;
    const kind = tokens.blocks[tokens.block[range[0]]!]?.kind;
    if (kind !== "paragraph" && kind !== "lede" || tokens.block[first]! - tokens.block[range[0]]! > 1) return;
    const colon = tokens.low[range[1] - 1] === ":";
    for (const appearance of within(cast, range)) {
      if (!appearance.outlet || !CREDITED.has(appearance.outlet.kind) && appearance.outlet.kind !== "platform" || appearance.outlet.kind === "thinktank") continue;
      const role = governed(appearance, cast) ?? (colon ? "told" : null);
      if (role === "told" || role === "medium") own[i]!.push({ role: appearance.outlet.kind === "platform" ? "medium" : "told", name: appearance.entity.name, entity: appearance.entity.id, span: spanOf(cast, [appearance.first, appearance.end]) });
    }
  });
}

/** What a title or lede says of somebody was told to whom the same speaker's first words behind it were told. */
function foretold(settled: readonly Settled[], speaking: readonly (Speaker | null)[], own: Hop[][], cast: Cast): void {
  const { tokens } = cast.sight;
  const paragraphs = tokens.blocks.flatMap(({ kind }, b) => (kind === "paragraph" || kind === "lede" ? [b] : []));
  const edge = paragraphs[1] ?? Infinity;
  /** Speaker -> their first words behind the lede. */
  const behind = new Map<string, number>();
  for (const [j, { outer, draft }] of settled.entries()) {
    const key = speaking[j]?.entity;
    if (key && outer < 0 && draft.block >= edge && !behind.has(key)) behind.set(key, j);
  }
  settled.forEach((one, i) => {
    const key = speaking[i]?.entity;
    if (!key || one.outer >= 0 || own[i]!.length || one.draft.block >= edge) return;
    const next = behind.get(key);
    const told = next === undefined ? [] : own[next]!.filter((hop) => hop.role === "told" || hop.role === "medium");
    own[i]!.push(...told.map((hop) => ({ ...hop })));
  });
}

/** The number of the section in which a token stands; the first is 0. */
type Sections = (token: number) => number;

/** Sections between sub-headings; without any, every paragraph behind the lede counts as one. */
function sectionsOf(cast: Cast): Sections {
  const { tokens } = cast.sight;
  const { blocks } = tokens;
  const section: number[] = [];
  let now = 0, paragraphs = 0;
  const headings = blocks.some((block) => block.kind === "heading");
  for (const block of blocks) {
    if (block.kind === "heading") now++;
    else if (!headings && (block.kind === "paragraph" || block.kind === "lede") && ++paragraphs > LEDE) now++;
    section.push(now);
  }
  return (token) => (tokens.block[token]! >= 0 ? section[tokens.block[token]!]! : 0);
}

interface Cover { readonly index: number; readonly hop: Hop; readonly ends: number; readonly sections: Sections }

/** The tokens of a span that begins and ends with tokens. */
function tokenRange(cast: Cast, [start, end]: Span): Range {
  const { tokens } = cast.sight;
  let low = 0, high = tokens.count;
  while (low < high) { const middle = (low + high) >> 1; if (tokens.start[middle]! < start) low = middle + 1; else high = middle; }
  let to = low;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  return [low, to];
}

/** The relay of the lede that covers the article, and the first section in which another outlet speaks. */
function articleRelay(settled: readonly Settled[], speaking: readonly (Speaker | null)[], own: readonly Hop[][], passed: readonly Hop[][], cast: Cast, sections: Sections): Cover | null {
  const carrier = (i: number): Appearance | null => {
    const { relay, standalone } = settled[i]!.draft;
    return (relay && standalone ? within(cast, relay).find(({ outlet }) => outlet) : speaking[i]?.appearance) ?? null;
  };
  const index = settled.findIndex((one, i) => {
    const outlet = carrier(i)?.outlet;
    if (!outlet || !CREDITED.has(outlet.kind) || one.draft.depth) return false;
    if (sections(one.draft.cue[0]?.[0] ?? one.draft.content[0]![0]) !== 0 || cast.sight.tokens.blocks[one.draft.block]?.kind === "title") return false;
    return one.draft.standalone || isParenthesis(one) && lastOfLede(one, cast, sections);
  });
  if (index < 0 || !hasMouth(index, settled, speaking, cast)) return null;
  const { entity } = carrier(index)!;
  const speaker = { name: entity.name, entity: entity.id };
  let ends = Infinity;
  settled.forEach((one, i) => {
    if (i === index) return;
    const section = sections(one.draft.cue[0]?.[0] ?? one.draft.content[0]![0]);
    if (section === 0) return;
    const outlet = speaking[i]?.appearance;
    const other = outlet?.outlet && CREDITED.has(outlet.outlet.kind) && outlet.entity.id !== speaker.entity && (one.draft.standalone || isParenthesis(one) && !one.rule.endsWith("/clause-according"));
    const told = own[i]!.some((hop) => hop.role === "told" && hop.entity !== speaker.entity);
    // another outlet's parenthesis that was folded into what it reports
    const folded = passed[i]!.some((hop) => hop.role === "relay" && hop.entity !== speaker.entity);
    if (other || told || folded) ends = Math.min(ends, section);
  });
  return { index, hop: { role: "relay", name: speaker.name, entity: speaker.entity, span: settled[index]!.draft.relay ? spanOf(cast, settled[index]!.draft.relay) : settled[index]!.source[0] ?? null }, ends, sections };
}

/** Whether what the relay passes on is somebody's: a statement inside it, a person or body named in it who speaks in the article. */
function hasMouth(index: number, settled: readonly Settled[], speaking: readonly (Speaker | null)[], cast: Cast): boolean {
  if (settled.some((one, i) => one.outer === index && speaking[i])) return true;
  const speakers = new Set(speaking.flatMap((speaker, i) => (speaker?.entity && i !== index ? [speaker.entity] : [])));
  return settled[index]!.draft.content.some((range) => within(cast, range).some((appearance) => speakers.has(appearance.entity.id)));
}

const isParenthesis = (one: Settled): boolean => /\/(?:clause-cue-source|clause-source-cue|clause-according)$/u.test(one.rule);

function lastOfLede(one: Settled, cast: Cast, sections: Sections): boolean {
  const { tokens } = cast.sight;
  for (let t = one.draft.unit[1]; t < tokens.count; t++) {
    const kind = tokens.blocks[tokens.block[t]!]?.kind;
    if (kind === "heading" || sections(t) > 0) return true;
    if (kind === "paragraph" || kind === "lede") return false;
  }
  return true;
}

function covered(i: number, settled: readonly Settled[], speaking: readonly (Speaker | null)[], cover: Cover, own: readonly Hop[][]): boolean {
  const one = settled[i]!;
  if (i === cover.index || speaking[i]?.entity === cover.hop.entity && cover.hop.entity !== null) return false;
  if (own[i]!.some((hop) => hop.role === "told" && hop.entity !== cover.hop.entity)) return false;
  // what another outlet says is not the covering one's; agencies and institutes are passed on
  const outlet = speaking[i]?.appearance?.outlet;
  if (outlet && CREDITED.has(outlet.kind) && outlet.kind !== "thinktank" && outlet.kind !== "agency") return false;
  return cover.sections(one.draft.cue[0]?.[0] ?? one.draft.content[0]![0]) < cover.ends;
}
