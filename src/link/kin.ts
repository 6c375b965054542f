/**
 * Mouths that are one though their names do not show it: a body that each language calls by a name of its own and that says the same
 * in all of them, and an officer whose body is named just before him. Bodies of one language, or that speak side by side in one
 * article, are never joined: two authorities may well give one figure.
 */
import type { Article, Statement } from "../model.ts";
import type { Pack } from "../lang/pack.ts";
import { evenly, shared } from "./affinity.ts";
import type { Mouth, Testimony } from "./mouth.ts";
import { wordings, type Wording, type Wordings } from "./wording.ts";

/** Two statements say the same where they have a value in common and this share of the rest, or more than that without one. */
const WITH_VALUE = 0.4, WITHOUT = 0.7;
/** Less than this in common is no content. */
const MASS = 1.9;
/** An officer is met behind his body in so many articles; in fewer it may be chance. */
const MET = 2;

interface Kin { readonly mouths: Mouth[]; readonly articles: Set<number>; readonly languages: Set<string> }

/**
 * The testimonies with such mouths made one.
 *
 *     kindred(said, articles, packs)[0].mouth.name   // "Coast Guard", for what "Küstenwache" says as well
 */
export function kindred(said: readonly Testimony[], articles: readonly Article[], packs: readonly Pack[]): Testimony[] {
  const byMouth = new Map<Mouth, Testimony[]>();
  for (const one of said) { const list = byMouth.get(one.mouth); if (list) list.push(one); else byMouth.set(one.mouth, [one]); }
  const read = reader(articles, packs);
  const kinOf = new Map<Mouth, Kin>();
  for (const [mouth, all] of byMouth) kinOf.set(mouth, { mouths: [mouth], articles: new Set(all.map(({ article }) => article)), languages: new Set(all.map(({ article }) => articles[article]!.language)) });
  const join = (a: Kin, b: Kin): void => {
    a.mouths.push(...b.mouths);
    for (const one of b.articles) a.articles.add(one);
    for (const one of b.languages) a.languages.add(one);
    for (const mouth of b.mouths) kinOf.set(mouth, a);
  };
  const bodies = [...byMouth.keys()].filter(({ voice }) => voice === null);
  const alike: { a: Mouth; b: Mouth; likeness: number }[] = [];
  for (const [i, a] of bodies.entries()) for (const b of bodies.slice(i + 1)) {
    if (!apart(kinOf.get(a)!, kinOf.get(b)!)) continue;
    const likeness = Math.max(...byMouth.get(a)!.flatMap((x) => byMouth.get(b)!.map((y) => sameWords(x, y, read))));
    if (likeness > 0) alike.push({ a, b, likeness });
  }
  for (const { a, b } of alike.sort((x, y) => y.likeness - x.likeness)) if (kinOf.get(a) !== kinOf.get(b) && apart(kinOf.get(a)!, kinOf.get(b)!)) join(kinOf.get(a)!, kinOf.get(b)!);
  for (const [mouth, all] of byMouth) {
    if (mouth.voice === null || mouth.voice !== mouth.name) continue;
    const body = served(mouth, all, byMouth, kinOf, articles, read);
    if (body && body !== kinOf.get(mouth)) join(body, kinOf.get(mouth)!);
  }
  return said.length ? merged(said, kinOf) : [];
}

const apart = (a: Kin, b: Kin): boolean => ![...a.articles].some((one) => b.articles.has(one)) && ![...a.languages].some((one) => b.languages.has(one));

type Reader = (article: number) => Wordings | null;
function reader(articles: readonly Article[], packs: readonly Pack[]): Reader {
  const made = new Map<number, Wordings | null>();
  return (i) => {
    if (!made.has(i)) { const pack = packs.find(({ code }) => code === articles[i]!.language); made.set(i, pack ? wordings(articles[i]!, pack) : null); }
    return made.get(i)!;
  };
}

/** What a statement says, and the values in it. */
interface Content { readonly wording: Wording; readonly values: ReadonlySet<string> }
const contents = new WeakMap<Statement, Content>();
function contentOf(statement: Statement, words: Wordings): Content {
  let made = contents.get(statement);
  if (!made) {
    const wording = words.of(statement.content);
    contents.set(statement, (made = { wording, values: new Set(wording.terms.flatMap(({ keys }) => keys.filter((key) => key.startsWith("q:")))) }));
  }
  return made;
}

/** How much of what two mouths say is the same, 0 where it is not the same. */
function sameWords(x: Testimony, y: Testimony, read: Reader): number {
  const left = read(x.article), right = read(y.article);
  if (!left || !right) return 0;
  let best = 0;
  for (const p of x.statements) for (const q of y.statements) {
    const a = contentOf(p, left), b = contentOf(q, right);
    if (Math.min(evenly(a.wording).total, evenly(b.wording).total) < MASS) continue;
    const common = shared(a.wording, b.wording, evenly);
    if (common.matched < MASS) continue;
    const share = (2 * common.matched) / (common.a + common.b);
    const value = [...a.values].some((key) => b.values.has(key));
    if (share >= (value ? WITH_VALUE : WITHOUT)) best = Math.max(best, share);
  }
  return best;
}

/** The body that stands right before a person in the paragraphs that present him, and in no article speaks but there. */
function served(person: Mouth, said: readonly Testimony[], byMouth: ReadonlyMap<Mouth, readonly Testimony[]>, kinOf: ReadonlyMap<Mouth, Kin>, articles: readonly Article[], read: Reader): Kin | null {
  const times = new Map<Kin, number>();
  let nameless = 0;
  for (const { article: i, statements } of said) {
    const article = articles[i]!;
    const first = statements.filter(({ source, speaker }) => source.length && speaker?.entity).sort((p, q) => p.source[0]![0] - q.source[0]![0])[0];
    const at = first?.source[0]?.[0];
    const block = at === undefined ? undefined : article.blocks.find(({ span }) => span[0] <= at && at < span[1]);
    if (at === undefined || !block) return null;
    let nearest = -1, kin: Kin | null = null;
    for (const [mouth, all] of byMouth) {
      if (mouth.voice !== null || mouth === person) continue;
      const spoken = all.filter(({ article: j }) => j === i).flatMap(({ statements: list }) => list.flatMap(({ source }) => source));
      const named = article.mentions.flatMap(({ span, entity }) => (mouth.entities.has(entity) ? [span] : []));
      for (const [from] of [...spoken, ...named]) if (from >= block.span[0] && from < at && from > nearest) { nearest = from; kin = kinOf.get(mouth)!; }
    }
    // a body without a name in his paragraph has been found to be his
    if (!kin && statements.some(({ speaker, content: [span] }) => !speaker?.entity && span && span[0] >= block.span[0] && span[0] < at)) { nameless++; continue; }
    // who has a body of his own in what presents him serves that one
    if (!kin || read(i)!.of(first!.source).terms.some(({ keys }) => keys.some((key) => key.startsWith("n:") && !person.entities.has(key.slice(2))))) return null;
    times.set(kin, (times.get(kin) ?? 0) + 1);
  }
  const [only, ...more] = [...times];
  return only && !more.length && only[1] + nameless >= MET ? only[0] : null;
}

function merged(said: readonly Testimony[], kinOf: ReadonlyMap<Mouth, Kin>): Testimony[] {
  const made = new Map<Kin, Mouth>();
  const mouthOf = (mouth: Mouth): Mouth => {
    const kin = kinOf.get(mouth)!;
    if (kin.mouths.length === 1) return mouth;
    let one = made.get(kin);
    if (!one) {
      const lead = kin.mouths[0]!;
      made.set(kin, (one = { ...lead, entity: kin.mouths.find(({ entity }) => entity)?.entity ?? null, voice: kin.mouths.find(({ voice }) => voice)?.voice ?? null, entities: new Set(kin.mouths.flatMap(({ entities }) => [...entities])) }));
    }
    return one;
  };
  const rows = new Map<string, Testimony>();
  for (const one of said) {
    const mouth = mouthOf(one.mouth), key = `${one.article} ${mouth.id}`, before = rows.get(key);
    rows.set(key, before ? {
      ...before, statements: [...before.statements, ...one.statements], told: new Set([...before.told, ...one.told]), passed: new Set([...before.passed, ...one.passed]),
      medium: before.medium || one.medium, document: before.document || one.document, firm: before.firm || one.firm, conference: before.conference || one.conference, share: before.share + one.share,
    } : { ...one, mouth });
  }
  return [...rows.values()].sort((a, b) => a.article - b.article);
}
