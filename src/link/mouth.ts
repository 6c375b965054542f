/**
 * Whose words a story rests on: persons and bodies, each with what it says in each article. Those who speak for a body are that body:
 * their office stands in the words that name them. A body that is named by a mere noun ("the ministry", "the hospital") is the one
 * in whose company the noun is met elsewhere in the story. People without a name are no mouths: they belong to the outlet they told.
 */
import type { Act, Article, Span, Statement } from "../model.ts";
import { words, type Pack } from "../lang/pack.ts";
import type { Outlet } from "../lang/known.ts";
import { plain, type Paper, type Papers } from "./paper.ts";
import { skeleton } from "../lang/forms.ts";
import { conceptsOf } from "./concepts.ts";
import { heardBy } from "./heard.ts";
import { voices } from "./voice.ts";
import { once } from "../lang/once.ts";
import { firstToken, same, wordings, type Term, type Wordings } from "./wording.ts";

export interface Mouth { readonly id: string; readonly name: string; readonly entity: string | null; /** The person who speaks for it, or it is. */ readonly voice: string | null; /** The entities that are one mouth. */ readonly entities: ReadonlySet<string> }

/** What one mouth says in one article, and through whom. */
export interface Testimony {
  readonly article: number;
  readonly mouth: Mouth;
  readonly statements: readonly Statement[];
  /** The outlets told, agencies aside; the article's own may be among them. */
  readonly told: ReadonlySet<Paper>;
  /** The outlets and agencies that passed it on to this article. */
  readonly passed: ReadonlySet<Paper>;
  readonly medium: boolean;
  readonly document: boolean;
  /** False where it may have said nothing: what a body plans or reckons with is often the article's own telling. */
  readonly firm: boolean;
  /** Whether it speaks where a press conference is named. */
  readonly conference: boolean;
  /** Its share of the words that the article attributes to anybody. */
  readonly share: number;
}

interface Held { block: number; article: number; statement: Statement; heard: readonly Paper[]; conference: boolean }
interface Unnamed { block: number; heard: readonly Paper[]; conference: boolean; article: number; language: string; statement: Statement; terms: Term[]; nouns: string[] }
interface Draft { name: string; entity: string | null; person: boolean; held: Held[]; /** What else stands in each source that names the person. */ presented: { terms: Term[]; nouns: string[]; capital: Set<Term> }[]; office: Term[]; names: Term[]; words: Set<string>; /** Nouns of bodies, with the article: in a body's name, in what presents a person. */ nouns: Set<string>; around: Map<string, number>; /** Statements by language. */ said: Map<string, number> }

/** Nouns of two languages that sound so much alike are one; consonants that tell an unplaced one from others. */
const LIKE = 0.7, BEGINNING = 4;
const SILENT: ReadonlySet<Act> = new Set(["plan", "estimate", "believe"]);
const BODY: ReadonlySet<string> = new Set(["lede", "paragraph", "caption"]);

export interface Heard {
  readonly said: readonly Testimony[];
  /** The articles whose own outlet was told by somebody who is not named. */
  readonly confided: ReadonlySet<number>;
}

/**
 * The mouths of a story and their testimonies, in the order of the articles.
 *
 *     testimonies(articles, packs, outlets, papers(…)).said[0].mouth.name   // "Maria Ek"
 */
export function testimonies(articles: readonly Article[], packs: readonly Pack[], outlets: readonly Outlet[], papers: Papers): Heard {
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  const cast = voices(articles, packs);
  const speaking = new Set(outlets.filter(({ kind }) => kind === "thinktank" || kind === "government").map(({ name }) => name));
  const drafts = new Map<string, Draft>();
  // the same name is guessed a person in one text, a body in another
  const organisations = new Set(articles.flatMap(({ entities }) => entities.filter(({ type }) => type === "organisation").map(({ id }) => id)));
  const unnamed: Unnamed[] = [];
  const confided = new Set<number>();
  const attributed = articles.map(() => 0);
  articles.forEach((article, i) => {
    const pack = byCode.get(article.language);
    if (!pack) return;
    const read = wordings(article, pack);
    const types = new Map(article.entities.map(({ id, type }) => [id, type]));
    const byId = new Map(article.statements.map((statement) => [statement.id, statement]));
    const conferences = once((block: Article["blocks"][number]) => namesConference(block.span, pack, read));
    const around = new Set(article.statements.flatMap(({ inside, source, cue }) => {
      const outer = inside && source.length && cue.length ? byId.get(inside) : undefined;
      return outer && !outer.source.length && !outer.cue.length ? [outer.id] : [];
    }));
    for (const statement of article.statements) {
      const block = blockAt(article, statement);
      if (!block || !BODY.has(block.kind)) continue;
      // what stands unmarked around somebody's quoted words is theirs
      if (around.has(statement.id)) continue;
      const enclosing = statement.inside ? byId.get(statement.inside) : undefined;
      const outer = enclosing && around.has(enclosing.id) ? undefined : enclosing;
      const voice = cast.of(article, statement);
      const heard = heardBy(statement, pack, read, papers.named[i]!), conference = conferences(block);
      // an outlet that reading did not know for one is no mouth either
      if (!statement.speaker?.entity && (statement.source.some((span) => papers.of(i, null, span)) || namesOutlet(statement, pack, read))) continue;
      if (!voice || outer && (statement.hedge !== "none" || !isOutlet(outer, types))) continue;
      // what another outlet is credited for is no mouth's
      if (!outer && !(isOutlet(statement, types) && voice.loose)) attributed[i]! += sizeOf(statement);
      if (voice.loose && !(voice.entity && speaking.has(voice.name))) {
        const nouns = voice.entity ? [] : bodyNouns(statement, pack, read);
        const terms = read.of(statement.source).terms.filter(({ at }) => nouns.some((noun) => plain(article.text.slice(at, at + 60)).split(/[^\p{L}]/u)[0]!.includes(noun)));
        const own = papers.publisher[i];
        if (own && !voice.entity && (heard.includes(own) || statement.chain.some(({ role, entity, span }) => role === "told" && papers.of(i, entity, span) === own))) confided.add(i);
        if (terms.length) unnamed.push({ block: article.blocks.indexOf(block), heard, conference, article: i, language: article.language, statement, terms, nouns });
        continue;
      }
      let draft = drafts.get(voice.id);
      if (!draft) drafts.set(voice.id, (draft = { name: voice.name, entity: voice.entity, person: /\s/u.test(voice.name) && !organisations.has(voice.id) && types.get(voice.id) === "person", held: [], presented: [], office: [], names: [], words: new Set(), nouns: new Set(), around: new Map(), said: new Map() }));
      draft.held.push({ article: i, statement, heard, conference, block: article.blocks.indexOf(block) });
      draft.said.set(article.language, (draft.said.get(article.language) ?? 0) + 1);
      const said = read.of(statement.source).terms.filter((term) => !term.keys.includes(`n:${statement.speaker?.entity}`));
      draft[draft.person ? "office" : "names"].push(...said);
      const nouns = bodyNouns(statement, pack, read).map((noun) => `${i}:${noun}`);
      if (draft.person && said.length) draft.presented.push({ terms: said, nouns, capital: new Set(said.filter(({ at }) => /^\p{Lu}/u.test(article.text[at]!))) });
      for (const noun of nouns) draft.nouns.add(noun);
      if (!draft.person) draft.names.push(...nameTerms(article, statement, read));
      for (const [from, to] of statement.source) for (const word of plain(article.text.slice(from, to)).split(/[^\p{L}]+/u)) if (word) draft.words.add(word);
      for (const key of new Set(read.of([block.span]).terms.flatMap(({ keys }) => keys))) draft.around.set(key, (draft.around.get(key) ?? 0) + 1);
    }
  });
  for (const draft of drafts.values()) { draft.office = distinct(draft.office); draft.names = distinct(draft.names); }
  const leader = folded(drafts);
  const placed = unnamed.map((one) => nearest(one, drafts, leader));
  for (const [k, { article, statement, terms, nouns, heard, conference, block }] of unnamed.entries()) {
    // the noun of another language means whom its like means elsewhere in the story
    const like = unnamed.findIndex((other, j) => placed[j] !== null && terms.some((term) => other.terms.some((one) => same(term, one) >= LIKE)));
    const key = placed[k] ?? (like >= 0 ? placed[like]! : `b:${terms[0]!.keys.find((one) => one.startsWith("c:")) ?? skeleton(terms[0]!.sound).slice(0, BEGINNING)}`);
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { name: statement.speaker!.name, entity: null, person: false, held: [], presented: [], office: [], names: terms, words: new Set(nouns), nouns: new Set(), around: new Map(), said: new Map() }));
    draft.held.push({ article, statement, heard, conference, block });
    if (!leader.has(key)) leader.set(key, key);
  }
  for (const [key, draft] of drafts) if (key.startsWith("b:")) { const person = beside(draft, drafts); if (person) leader.set(key, leader.get(person)!); }
  return { said: assemble(drafts, leader, attributed, papers), confided };
}

function blockAt(article: Article, { content, cue, source }: Statement) {
  const at = (content[0] ?? cue[0] ?? source[0])?.[0];
  return at === undefined ? undefined : article.blocks.find(({ span }) => span[0] <= at && at < span[1]);
}

const sizeOf = ({ content }: Statement): number => content.reduce((sum, [from, to]) => sum + to - from, 0);
const isOutlet = ({ speaker }: Statement, types: ReadonlyMap<string, string>): boolean => !!speaker?.entity && types.get(speaker.entity) === "outlet";

interface Nouns { /** Each form of a noun by its shortest. */ readonly stems: ReadonlyMap<string, string>; readonly bodies: ReadonlySet<string>; readonly outlets: ReadonlySet<string>; readonly offices: ReadonlySet<string>; readonly prepositions: ReadonlySet<string> }
const nounsOf = once((pack: Pack): Nouns => {
  const set = (list: string) => new Set(words(list).map((entry) => plain(entry.split(":")[0]!)).filter((word) => word.length > 3));
  const prepositions = new Set(words(pack.grammar.prepositions));
  const bodies = set(pack.names.organisationWords);
  const stems = new Map<string, string>();
  for (const form of bodies) for (let size = Math.max(4, form.length - 3); size < form.length; size++) if (bodies.has(form.slice(0, size))) { stems.set(form, form.slice(0, size)); break; }
  return { stems, bodies, outlets: set(pack.speech.outletNouns), offices: set(pack.names.titles), prepositions };
});

/** A noun of a set in this word, in another case form or as the last part of a compound; null where there is none. */
function nounIn(word: string, nouns: ReadonlySet<string>, compounds: boolean): string | null {
  for (let from = 0; from === 0 || compounds && word.length - from > 4; from++) {
    if (from > 0 && from < 3) continue;
    for (let cut = 0; cut <= 2; cut++) if (word.length - from - cut > 3 && nouns.has(word.slice(from, word.length - cut))) return word.slice(from, word.length - cut);
  }
  return null;
}

/** The noun with which a compound opens: "chef" of a "verk", with a letter that joins. */
function firstPart(word: string, nouns: ReadonlySet<string>): string | null {
  for (let end = word.length - 3; end > 3; end--) if (nouns.has(word.slice(0, end)) && word.length - end >= 4) return word.slice(0, end);
  return null;
}

function namesOutlet({ source }: Statement, pack: Pack, { tokens }: Wordings): boolean {
  const { outlets } = nounsOf(pack);
  return source.some(([from, to]) => {
    for (let t = firstToken(tokens, from); t < tokens.count && tokens.start[t]! < to; t++) if (nounIn(plain(tokens.low[t]!), outlets, pack.grammar.compounds === true)) return true;
    return false;
  });
}

/** The concept of an occasion to which all outlets come. */
const CONFERENCE = "press_conference".replace("_", " ");

/** Whether a stretch of an article names a press conference. */
export function namesConference([from, to]: Span, pack: Pack, { tokens }: Pick<Wordings, "tokens">): boolean {
  const concepts = conceptsOf(pack);
  for (let t = firstToken(tokens, from); t < tokens.count && tokens.start[t]! < to; t++) if (concepts.at(tokens, t).includes(CONFERENCE)) return true;
  return false;
}

/** The nouns of a source that stand for a body; nothing where it names people: "people close to the board". */
function bodyNouns(statement: Statement, pack: Pack, { tokens }: Wordings): string[] {
  const nouns = nounsOf(pack), compounds = pack.grammar.compounds === true;
  const found: string[] = [];
  let office = false;
  for (const [from, to] of statement.source)
    for (let t = firstToken(tokens, from), first = t; t < tokens.count && tokens.start[t]! < to; t++) {
      const word = plain(tokens.low[t]!);
      if (t > first && nouns.prepositions.has(tokens.low[t]!) && !office) return found;
      if (nouns.offices.has(word)) office = true;
      const noun = nounIn(word, nouns.bodies, compounds) ?? (compounds ? firstPart(word, nouns.bodies) : null);
      if (noun) found.push(nouns.stems.get(noun) ?? noun);
    }
  return found;
}

function nameTerms(article: Article, statement: Statement, read: Wordings): Term[] {
  const { speaker } = statement;
  return article.mentions.filter(({ entity, span }) => entity === speaker?.entity && statement.source.some(([from, to]) => span[0] >= from && span[1] <= to)).flatMap(({ span }) => read.of([span]).terms);
}

/** Terms without those that are the same thing to whatever they are compared with. */
const distinct = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [`${term.keys.join(" ")}\n${term.sound}`, term])).values()];

/** A body stands in this share of the phrases that present its people; in fewer by chance, or by a misread phrase. */
const PRESENTED = 0.3;

/** Joins persons with the body in whose name they speak, where the story knows one such body. */
function folded(drafts: ReadonlyMap<string, Draft>): Map<string, string> {
  const leader = new Map([...drafts.keys()].map((id) => [id, id]));
  const list = [...drafts];
  for (const [id, draft] of list) {
    if (!draft.person) continue;
    // a name that was not linked sounds like it
    const serves = (body: Draft, capital: ReadonlySet<Term>) => (term: Term) => term.keys.includes(`n:${body.entity}`) || body.names.some((name) => same(term, name) >= (capital.has(term) && name.keys.some((key) => key.startsWith("n:")) ? 0.9 : 1));
    const offices = list.filter(([, body]) => {
      if (body.person) return false;
      const fit = draft.presented.filter(({ terms, nouns, capital }) => terms.some(serves(body, capital)) || nouns.some((noun) => body.nouns.has(noun))).length;
      return fit > 0 && fit >= PRESENTED * draft.presented.length;
    });
    if (offices.length === 1) leader.set(id, offices[0]![0]);
  }
  return leader;
}

/** Less than this share of a mouth's paragraphs that hold the noun is chance. */
const COMPANY = 0.3;

/** The one mouth whose office, name or company holds the noun; else, behind a bare noun ("the company"), the article's only one with an office. */
function nearest({ article, language, terms, nouns }: Unnamed, drafts: ReadonlyMap<string, Draft>, leader: ReadonlyMap<string, string>): string | null {
  const scores = new Map<string, number>();
  const officers = new Set<string>();
  for (const [id, draft] of drafts) {
    const whole = leader.get(id) ?? id;
    if (draft.person && draft.office.some(({ keys }) => keys.some((key) => key.startsWith("n:"))) && draft.held.some((one) => one.article === article)) officers.add(whole);
    let score = nouns.some((noun) => [...draft.words].some((word) => word.startsWith(noun) && word.length - noun.length <= 4)) ? 2 : 0;
    for (const term of terms) {
      if ([...draft.office, ...draft.names].some((other) => same(term, other) >= 0.9)) score += 2;
      const met = Math.max(0, ...term.keys.map((key) => draft.around.get(key) ?? 0)), all = draft.said.get(language) ?? 0;
      if (met && met / all >= COMPANY) score += Math.min(1, met / all);
    }
    if (score) scores.set(whole, Math.max(scores.get(whole) ?? 0, score));
  }
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  if (!sorted.length) return terms.length === 1 && officers.size === 1 ? [...officers][0]! : null;
  return sorted.length === 1 || sorted[0]![1] > sorted[1]![1] ? sorted[0]![0] : null;
}

/** The one person who speaks in all articles where a body without a name does, and most often in the next paragraph: its voice. */
function beside(body: Draft, drafts: ReadonlyMap<string, Draft>): string | null {
  const articles = new Set(body.held.map(({ article }) => article));
  const scores: [id: string, times: number][] = [];
  for (const [id, { person, held }] of drafts) {
    if (!person) continue;
    const at = new Set(held.map(({ article, block }) => `${article}:${block}`)), heardIn = new Set(held.map(({ article }) => article));
    const times = body.held.filter(({ article, block }) => at.has(`${article}:${block}`) || at.has(`${article}:${block + 1}`)).length;
    if (times && [...articles].every((article) => heardIn.has(article))) scores.push([id, times]);
  }
  scores.sort((a, b) => b[1] - a[1]);
  return scores.length && (scores.length === 1 || scores[0]![1] > scores[1]![1]) ? scores[0]![0] : null;
}

function assemble(drafts: ReadonlyMap<string, Draft>, leader: ReadonlyMap<string, string>, attributed: readonly number[], papers: Papers): Testimony[] {
  const groups = new Map<string, Draft[]>();
  for (const [id, draft] of drafts) groups.set(leader.get(id)!, [...(groups.get(leader.get(id)!) ?? []), draft]);
  const made: Testimony[] = [];
  for (const [id, group] of groups) {
    const main = group.toSorted((a, b) => b.held.length - a.held.length)[0]!, voice = group.filter(({ person }) => person).sort((a, b) => b.held.length - a.held.length)[0];
    const entities = new Set(group.flatMap(({ entity, held }) => [entity, ...held.map(({ statement }) => statement.speaker?.entity ?? null)]).filter((one) => one !== null));
    const mouth: Mouth = { id, name: main.name, entity: main.entity, voice: voice?.name ?? null, entities };
    const byArticle = new Map<number, Held[]>();
    for (const one of group.flatMap(({ held }) => held)) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
    for (const [article, held] of byArticle) {
      const statements = held.map(({ statement }) => statement);
      const told = new Set<Paper>(), passed = new Set<Paper>();
      for (const paper of held.flatMap(({ heard }) => heard)) (paper.agency ? passed : told).add(paper);
      for (const { chain } of statements)
        for (const { role, entity, span } of chain) {
          if (role !== "told" && role !== "relay") continue;
          const paper = papers.of(article, entity, span);
          if (!paper) continue;
          if (paper.agency || role === "relay") passed.add(paper); else told.add(paper);
        }
      made.push({
        article, mouth, statements, told, passed,
        medium: statements.some(({ chain }) => chain.some(({ role }) => role === "medium")),
        firm: statements.some(({ act, manner }) => manner !== "indirect" || !SILENT.has(act)),
        conference: held.some(({ conference }) => conference),
        document: statements.some(({ chain }) => chain[0]?.role === "document"),
        share: statements.reduce((sum, statement) => sum + sizeOf(statement), 0) / Math.max(1, attributed[article]!),
      });
    }
  }
  return made.sort((a, b) => a.article - b.article);
}
