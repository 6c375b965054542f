/** Tools for stories: one told from its origins on, a part at a time, and the list of all. */
import { z } from "zod";
import type { Story, StoryView } from "../../model.ts";
import { given, LONG_TEXT } from "../api/paging.ts";
import { after, day, from, language, limit, name } from "./asking.ts";
import { called, cut, link, LONGEST_ANSWER, more, next, numbered, paged, pageOf, part, quote, span, type Links } from "./parts.ts";
import { bare, joined, prose, type Prose } from "./prose.ts";
import { line, lineLines, lineOf } from "./story-line.ts";
import { problem, tool, type Tool, type ToolDesk } from "./tool.ts";
import { measure } from "./tools-claims.ts";

/** Items of each part in the overview, and of lists within an item. */
const OVERVIEW = 8,
  WITHIN = 12;
const SHARE = LONGEST_ANSWER / 6;
/** Stories that words may mean besides the first, and hits that are looked through for them. */
const OTHERS = 5,
  HITS = 40;

const maybe = z.string().nullable();
const evidence = z.object({ article: z.string(), text: z.string(), cut, link });
const standing = evidence.extend({ statement: z.string(), speaker: maybe });
const portion = <Item extends z.ZodType>(item: Item) =>
  z
    .object({ items: z.array(item), total: z.int(), next })
    .nullable()
    .describe("Null where another part was asked for.");

const member = z.object({
  article: z.string(),
  title: maybe,
  outlet: maybe,
  language: z.string(),
  published: maybe,
  url: maybe,
  because: z.array(z.string()).describe("Why it belongs: names, figures, dates, words that it shares with others."),
  link,
});
const origin = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  articles: z.array(z.string()),
  total: z.int().describe("How many articles lead back to it."),
  evidence: z.array(evidence),
});
const utterance = z.object({
  id: z.string(),
  speaker: z.string(),
  entity: maybe,
  renderings: z.array(evidence.extend({ statement: z.string(), language: z.string(), span: span.nullable() })),
  total: z.int(),
  drift: z.array(z.object({ kind: z.string(), has: evidence, against: evidence })),
});
const series = z.object({
  id: z.string(),
  of: z.string(),
  unit: z.string(),
  rate: maybe,
  points: z.array(evidence.extend({ date: maybe, min: z.number().nullable(), max: z.number().nullable(), bound: z.string(), source: maybe })),
  total: z.int(),
});
const PARTS = ["origins", "articles", "utterances", "facing", "figures", "superseded"] as const;
const whole = z.object({
  story: z.string(),
  title: z.string(),
  link,
  from: maybe,
  to: maybe,
  languages: z.array(z.string()),
  independent: z.int().describe("Origins left when relays, translations, agency copy, reprints and loops are folded."),
  broke: z.object({ article: z.string(), outlet: maybe }).nullable().describe("Who was first with the main claim."),
  circular: z.array(z.array(z.string())).describe("Outlets that credit each other in a circle."),
  origins: portion(origin),
  articles: portion(member),
  utterances: portion(utterance).describe("The same words of the same speaker, in all renderings."),
  facing: portion(z.object({ denied: standing, confirmed: standing })).describe("Denials and confirmations of one claim."),
  figures: portion(series),
  superseded: portion(z.object({ old: evidence, new: evidence, stillCarriedBy: z.array(z.string()) })).describe("What is no longer true."),
  others: z.array(z.object({ story: z.string(), title: maybe, link })).describe("Other stories that the words may mean."),
});
type Whole = z.output<typeof whole>;
type Part = (typeof PARTS)[number];

interface Asked {
  readonly part: Part | null;
  readonly from: number;
  readonly limit: number;
}

/** A story as it is answered: an overview of all parts, or one part further down. */
function wholeOf(story: Story, view: StoryView, asked: Asked, links: Links, others: Whole["others"]): Whole {
  const shown = <From, To>(name: Part, all: readonly From[], made: (one: From) => To) => {
    if (asked.part !== null && asked.part !== name) return null;
    const [start, most, longest] = asked.part === null ? [0, OVERVIEW, SHARE] : [asked.from, asked.limit, LONGEST_ANSWER];
    const some = part(all.slice(start, start + most).map(made), 0, most, longest);
    const end = start + some.items.length;
    return { items: some.items, total: all.length, next: end < all.length ? String(end) : null };
  };
  const proof = ({ article, text }: { readonly article: string; readonly text: string }) => ({
    article,
    ...quote(text),
    link: links.article(article),
  });
  const stands = ({ article, statement }: { readonly article: string; readonly statement: string }) => {
    const said = view.said[`${article} ${statement}`];
    return {
      article,
      statement,
      speaker: said?.speaker ? called(said.speaker) : null,
      ...quote(said?.text ?? ""),
      link: links.article(article, statement),
    };
  };
  return {
    story: story.id,
    title: called(story.title),
    link: links.story(story.id),
    from: story.from,
    to: story.to,
    languages: [...story.languages],
    independent: story.independent,
    broke: story.broke && { article: story.broke.article, outlet: story.broke.outlet },
    circular: story.circular.slice(0, WITHIN).map((way) => way.slice(0, WITHIN).map(called)),
    origins: shown("origins", story.origins, (one) => ({
      id: one.id,
      name: called(one.name),
      kind: one.kind,
      articles: one.articles.slice(0, WITHIN),
      total: one.articles.length,
      evidence: one.evidence
        .filter(({ text }) => text)
        .slice(0, 2)
        .map(proof),
    })),
    articles: shown("articles", story.articles, ({ id, outlet, language: code, published, url, because }) => ({
      article: id,
      title: titleOf(view, id),
      outlet: outlet === null ? null : called(outlet),
      language: code,
      published,
      url,
      because: because.slice(0, WITHIN).map(called),
      link: links.article(id),
    })),
    utterances: shown("utterances", story.utterances, (one) => ({
      id: one.id,
      speaker: called(one.speaker),
      entity: one.entity,
      renderings: one.renderings.slice(0, WITHIN).map((rendering) => ({
        ...proof(rendering),
        link: links.article(rendering.article, rendering.statement),
        statement: rendering.statement,
        language: rendering.language,
        span: rendering.span ? ([rendering.span[0], rendering.span[1]] as [number, number]) : null,
      })),
      total: one.renderings.length,
      drift: one.drift.slice(0, WITHIN).map((drift) => ({ kind: drift.kind, has: proof(drift), against: proof(drift.against) })),
    })),
    facing: shown("facing", story.facing, ({ denied, confirmed }) => ({ denied: stands(denied), confirmed: stands(confirmed) })),
    figures: shown("figures", story.figures, (one) => ({
      id: one.id,
      of: called(one.of),
      unit: one.unit,
      rate: one.rate,
      points: one.points.slice(0, WITHIN).map((point) => ({
        ...proof(point),
        link: links.article(point.article, point.statement ?? undefined),
        date: point.date,
        min: point.min,
        max: point.max,
        bound: point.bound,
        source: point.source === null ? null : called(point.source),
      })),
      total: one.points.length,
    })),
    superseded: shown("superseded", story.superseded, (one) => ({
      old: proof(one.old),
      new: proof(one.new),
      stillCarriedBy: one.still_carried_by.slice(0, WITHIN),
    })),
    others,
  };
}

function titleOf(view: StoryView, article: string): string | null {
  const title = view.articles[article]?.title;
  return title ? called(title) : null;
}

const at = (address: string | null): Prose | null => (address === null ? null : prose` ${bare(address)}`);
const evident = ({ article, text, link: address }: z.output<typeof evidence>): Prose => prose`${text} (article ${bare(article)}${at(address)})`;

/** A heading with its list; nothing where there is nothing, or another part was asked for. */
function section<Item>(
  heading: Prose,
  of: { readonly items: readonly Item[]; readonly total: number; readonly next: string | null } | null,
  name: Part,
  lineOf: (item: Item) => Prose,
): Prose | null {
  if (!of || !of.total) return null;
  const rest = of.next === null ? null : prose`   … of ${of.total}; the next: part ${bare(name)}, after ${bare(of.next)}`;
  return joined([prose`${heading} (${of.total})`, numbered(of.items.map(lineOf), prose`   none further`), rest], "\n");
}

function wholeLines(one: Whole): Prose {
  return joined(
    [
      prose`Story ${bare(one.story)} ${one.title}${at(one.link)}`,
      prose`${bare(one.from ?? "?")} to ${bare(one.to ?? "?")}, in ${joined(one.languages.map(bare), ", ")}. Independent origins: ${one.independent}.${one.independent === 1 && prose` A single source: however many carry it, nobody else confirmed it.`}`,
      one.broke && prose`First with it: ${one.broke.outlet ?? prose`an outlet that is not named`} (article ${bare(one.broke.article)})`,
      ...one.circular.map((way) => prose`In a circle: ${joined(way, " → ")}`),
      section(
        prose`Origins`,
        one.origins,
        "origins",
        (row) =>
          prose`${row.name}, ${bare(row.kind)}: ${row.total} articles (${joined(row.articles.map(bare), ", ")})${row.evidence.map((proof) => prose`\n   ${evident(proof)}`)}`,
      ),
      section(
        prose`Denied and confirmed`,
        one.facing,
        "facing",
        (row) => prose`${row.denied.speaker} denies ${evident(row.denied)}\n   ${row.confirmed.speaker} confirms ${evident(row.confirmed)}`,
      ),
      section(
        prose`The same words in all renderings`,
        one.utterances,
        "utterances",
        (row) =>
          prose`${row.speaker}, ${row.total} renderings:${row.renderings.map((rendering) => prose`\n   ${bare(rendering.language)} ${evident(rendering)}`)}${row.drift.map((drift) => prose`\n   drift, ${bare(drift.kind)}: ${evident(drift.has)} against ${evident(drift.against)}`)}`,
      ),
      section(
        prose`Figures`,
        one.figures,
        "figures",
        (row) =>
          prose`${row.of} in ${row.unit}${row.points.map((point) => prose`\n   ${point.date === null ? prose`no date` : bare(point.date)} ${measure({ ...row, ...point, bound: point.bound as "exact" })}, says ${point.source ?? prose`the article`}: ${evident(point)}`)}`,
      ),
      section(
        prose`No longer true`,
        one.superseded,
        "superseded",
        (row) =>
          prose`was ${evident(row.old)}\n   is ${evident(row.new)}${row.stillCarriedBy.length > 0 && prose`\n   the old is still carried by ${joined(row.stillCarriedBy, ", ")}`}`,
      ),
      section(
        prose`Articles`,
        one.articles,
        "articles",
        (row) =>
          prose`article ${bare(row.article)} ${row.title ?? prose`without a title`}, ${row.outlet ?? prose`outlet unknown`}, ${row.published === null ? prose`no date` : bare(row.published)}, ${bare(row.language)}${at(row.link)}${row.because.length > 0 && prose`\n   because of ${joined(row.because, ", ")}`}`,
      ),
      one.others.length > 0 &&
        prose`The words may also mean: ${joined(
          one.others.map((other) => prose`story ${bare(other.story)} ${other.title}`),
          "; ",
        )}`,
    ],
    "\n",
  );
}

/** The stories that words mean, the best first. */
async function meant(words: string, { archive, links }: ToolDesk): Promise<Whole["others"]> {
  const found = new Map<string, Whole["others"][number]>();
  for (const { article } of await archive.search(words, { limit: HITS }))
    if (article.story && !found.has(article.story))
      found.set(article.story, {
        story: article.story,
        title: article.title === null ? null : called(article.title),
        link: links.story(article.story),
      });
  return [...found.values()].slice(0, 1 + OTHERS);
}

export const storyTools: readonly Tool[] = [
  tool({
    name: "story",
    title: "One story",
    description:
      "Tell one story from its origins on: how many independent origins stand behind it, who denies and confirms, the same words in all renderings with their drift, figures over time, what is no longer true, and its articles. Name it by its id, or by words for the story that they find best. Without `part` the beginning of every part is told; with it, one part further down.",
    input: z.strictObject({
      story: name.optional().describe("The id of a story."),
      words: z.string().min(1).max(LONG_TEXT).optional().describe("Words or names in place of the id."),
      part: z.enum(PARTS).optional(),
      limit,
      after: from,
    }),
    output: whole,
    async run({ story: id, words, part: wanted, limit: most, after: behind = "0" }, desk) {
      if ((id === undefined) === (words === undefined)) return problem("api/request", "give one of story and words");
      const [first, ...others] = words === undefined ? [] : await meant(words, desk);
      const found = id ?? first?.story;
      const told = found === undefined ? null : await desk.inquiries.story(found);
      if (!told) return problem("story/unknown", id ?? words ?? "");
      const answer = wholeOf(told.story, told.view, { part: wanted ?? null, from: Number(behind), limit: most }, desk.links, others);
      return { answer, prose: wholeLines(answer) };
    },
  }),
  tool({
    name: "stories",
    title: "List stories",
    description: "List stories, those with the latest articles first, narrowed by language, outlet, person, place, day or size.",
    input: z.strictObject({
      language: language.optional(),
      outlet: name.optional(),
      person: name.optional().describe("A person or body that it names, in any spelling."),
      place: name.optional(),
      entity: name.optional().describe("Either of them by the id of the entity."),
      from: day.optional(),
      to: day.optional(),
      articles: z.int().min(1).optional().describe("Stories of so many articles and more."),
      limit,
      after,
    }),
    output: pageOf(line),
    async run({ limit: most, after: behind, ...filter }, { archive, links }) {
      const answer = await paged(
        { limit: most, after: behind },
        (paging) => archive.front({ ...given(filter), ...paging }),
        (row) => lineOf(row, links),
      );
      return { answer, prose: joined([numbered(answer.items.map(lineLines), prose`No story is like that.`), more(answer.next)], "\n") };
    },
  }),
];
