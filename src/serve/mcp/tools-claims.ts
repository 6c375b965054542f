/** Tools for claims: where words came from, who said what, which figures are given, what a text says. */
import { z } from "zod";
import { figuresOf, type FigureFound } from "../../inquiry/figures.ts";
import type { Trace, Traced } from "../../inquiry/trace.ts";
import { act, hedge } from "../api/schemas.ts";
import { DEEPEST } from "../api/lists.ts";
import { given, LONG_TEXT } from "../api/paging.ts";
import { contentOf } from "../saying.ts";
import { after, day, from, language, limit, name } from "./asking.ts";
import {
  called,
  cut,
  figure,
  figureOf,
  fitting,
  link,
  LONGEST_ANSWER,
  more,
  next,
  numbered,
  paged,
  pageOf,
  part,
  place,
  placeLine,
  placeOf,
  quote,
  said,
  saidIn,
  saidInOf,
  saidLines,
  saidOf,
  span,
  type Links,
} from "./parts.ts";
import { bare, joined, prose, type Prose } from "./prose.ts";
import { problem, tool, type Tool } from "./tool.ts";

/** A text as the field of the desk takes it. */
const LONGEST_TEXT = 100_000;
/** A trace tells up to three stories; each has its part of the answer. */
const LONGEST_STORY = LONGEST_ANSWER / 4;

const evidence = z.object({ article: z.string(), text: z.string(), cut });
const evidenceOf = ({ article, text }: { readonly article: string; readonly text: string }) => ({ article, ...quote(text) });

const rendering = saidIn.extend({
  span: span.describe("Where the matching words stand, as `text` has them."),
  likeness: z.number().nullable().describe("0 to 1: how surely these are the words asked for; null where the same utterance led here."),
  through: z.array(z.string()).describe("Whom the words passed through before the article, in order."),
});
const traced = z.object({
  story: z.string(),
  title: z.string(),
  link,
  language: z.string().describe("The language in which the question was understood."),
  speaker: z.string().nullable(),
  origins: z.array(z.object({ name: z.string(), kind: z.string() })).describe("The fewest independent origins that account for all renderings."),
  renderings: z.array(rendering).describe("Who carries the words, the earliest first."),
  total: z.int().describe("How many renderings there are; the rest stands in the story."),
  passed: z.array(z.object({ from: z.string(), by: z.string(), articles: z.array(z.string()) })).describe("Who has it from whom."),
  drift: z.array(evidence.extend({ kind: z.string(), against: evidence })).describe("Renderings that differ in what matters."),
});
type TracedStory = z.output<typeof traced>;

const renderingOf = ({ article, statement, text, span: at, likeness, through }: Traced, links: Links): z.output<typeof rendering> => ({
  ...saidOf(article.id, statement, text, links),
  article: placeOf(article, links),
  span: [at[0], at[1]],
  likeness,
  through: through.map(called),
});

function tracedOf({ story, title, language: understood, speaker, origins, renderings, passed, drift }: Trace, links: Links): TracedStory {
  const all = renderings.map((one) => renderingOf(one, links));
  const changes = drift.map(({ kind, against, ...one }) => ({ kind, ...evidenceOf(one), against: evidenceOf(against) }));
  return {
    story,
    title: called(title),
    link: links.story(story),
    language: understood,
    speaker: speaker === null ? null : called(speaker),
    origins: origins.map((one) => ({ name: called(one.name), kind: one.kind })),
    renderings: all.slice(0, fitting(all, LONGEST_STORY)),
    total: all.length,
    passed: passed
      .slice(0, PASSED)
      .map(({ from: by, by: to, articles }) => ({ from: called(by), by: called(to), articles: articles.slice(0, PASSED) })),
    drift: changes.slice(0, fitting(changes, LONGEST_STORY)),
  };
}
/** Passings on that are told of one story, and articles that show one. */
const PASSED = 20;

function storyLines({ story, title, link: at, origins, renderings, total, passed, drift }: TracedStory): Prose {
  const [first] = renderings;
  return joined(
    [
      prose`Story ${bare(story)} ${title}${at !== null && prose` ${bare(at)}`}`,
      prose`Independent origins behind these words: ${origins.length} (${joined(
        origins.map((one) => prose`${one.name}, ${bare(one.kind)}`),
        "; ",
      )})${origins.length === 1 && prose`. A single source: however many carry it, nobody else confirmed it.`}`,
      first && prose`First seen: ${placeLine(first.article)}`,
      prose`Carried by, the earliest first:`,
      numbered(
        renderings.map((one) => saidLines(one, one.article)),
        prose`nobody`,
      ),
      total > renderings.length && prose`${total - renderings.length} renderings more stand in the story: tool story, part utterances.`,
      passed.length > 0 &&
        prose`Who has it from whom: ${joined(
          passed.map((one) => prose`${one.from} → ${one.by}`),
          ", ",
        )}`,
      ...drift.map(
        (one) =>
          prose`Drift (${bare(one.kind)}): article ${bare(one.article)} has ${one.text}, article ${bare(one.against.article)} ${one.against.text}`,
      ),
    ],
    "\n",
  );
}

const ofFigure = figure.extend({
  speaker: z.string().nullable().describe("Who gives the figure; null where the article does."),
  around: z.string().describe("The sentence or so around it, verbatim."),
  article: place,
  link,
});
const foundOf = ({ article, figure: one, text, speaker, statement, around }: FigureFound, links: Links): z.output<typeof ofFigure> => ({
  ...figureOf(one, text),
  speaker: speaker ? called(speaker.name) : null,
  around: quote(around).text,
  article: placeOf(article, links),
  link: links.article(article.id, statement?.id),
});
const figureLines = (
  one: z.output<typeof ofFigure>,
): Prose => prose`${one.text} (${measure(one)}) says ${one.speaker ?? prose`the article`}: ${one.around}
   ${placeLine(one.article)}; article ${bare(one.article.article)} at ${one.span[0]}–${one.span[1]}${one.link !== null && prose` ${bare(one.link)}`}`;

/** A figure with its bound, as numbers. */
export const measure = ({ min, max, bound, unit, rate }: Pick<z.output<typeof figure>, "min" | "max" | "bound" | "unit" | "rate">): Prose =>
  prose`${bare(bound)} ${min ?? prose`open`}${max !== min && prose` to ${max ?? prose`open`}`} ${unit}${rate !== null && prose` ${bare(rate)}`}`;

const read = z.object({
  index: z.int().describe("Which of the articles in the text: 0, 1, 2."),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.string(),
  published: z.string().nullable(),
  statements: z.int(),
  figures: z.int(),
  problems: z.array(z.object({ code: z.string(), detail: z.string() })),
});
/** Articles of one text that are told one by one. */
const MOST_ARTICLES = 50;

export const claimTools: readonly Tool[] = [
  tool({
    name: "trace",
    title: "Trace a claim or quotation",
    description:
      "Find where words came from: who carries them in any language, who had them first, through whom they passed, how many independent origins stand behind them, and where renderings drift apart. Give the claim or quotation itself, in any language.",
    input: z.strictObject({ words: z.string().min(1).max(LONG_TEXT).describe("The claim or quotation, verbatim or in your words.") }),
    output: z.object({ asked: z.string(), items: z.array(traced).describe("Stories that have the words, the surest first; none where nobody has.") }),
    async run({ words }, { inquiries, links }) {
      const items = (await inquiries.trace(words)).map((one) => tracedOf(one, links));
      const none = prose`Nobody in this archive carries these words. That says nothing of whether they are true or were said.`;
      return { answer: { asked: words, items }, prose: items.length ? joined(items.map(storyLines), "\n\n") : none };
    },
  }),
  tool({
    name: "search_statements",
    title: "Search statements",
    description: "List who said what, the newest first, narrowed by speaker, subject, outlet, language, act, doubt, story, article or day.",
    input: z.strictObject({
      speaker: name.optional().describe("Who said it, in any spelling."),
      entity: name.optional().describe("Who said it, by the id of the entity."),
      about: name.optional().describe("Words or names in what was said, in any of the languages."),
      outlet: name.optional().describe("Who published it."),
      language: language.optional(),
      act: act.optional().describe("What saying it does."),
      hedge: hedge.optional().describe("What doubt the article expresses."),
      firsthand: z.boolean().optional().describe("True: without a relay between the mouth and the article."),
      story: name.optional().describe("The id of a story."),
      article: name.optional().describe("The id of an article."),
      from: day.optional(),
      to: day.optional(),
      limit,
      after,
    }),
    output: pageOf(saidIn),
    async run({ limit: most, after: behind, ...filter }, { archive, links }) {
      const answer = await paged(
        { limit: most, after: behind },
        (paging) => archive.statements({ ...given(filter), ...paging }),
        (row) => saidInOf(row, links),
      );
      const list = numbered(
        answer.items.map((one) => saidLines(one, one.article)),
        prose`No statement is like that.`,
      );
      return { answer, prose: joined([list, more(answer.next)], "\n") };
    },
  }),
  tool({
    name: "figures",
    title: "Figures of something",
    description: "List figures of something (soldiers, injured, litres of oil) with bounds, units and who gives them, the newest first.",
    input: z.strictObject({
      of: name.optional().describe("What is counted, in any of the languages."),
      unit: name.optional().describe("A unit such as person, percent, USD, metre, tonne."),
      from: day.optional(),
      to: day.optional(),
      limit,
      after: from,
    }),
    output: pageOf(ofFigure),
    async run({ of, limit: most, after: behind = "0", ...filter }, { archive, links }) {
      const start = Number(behind);
      if (start > DEEPEST) return problem("list/cursor", behind);
      const rows = await figuresOf(archive, of ?? "", { ...given(filter), limit: start + most + 1 });
      const shown = part(
        rows.slice(0, start + most).map((row) => foundOf(row, links)),
        start,
        most,
      );
      const end = start + shown.items.length;
      const answer = { items: shown.items, next: end < rows.length && end <= DEEPEST ? String(end) : null };
      const list = numbered(answer.items.map(figureLines), prose`No figure is like that.`);
      return { answer, prose: joined([list, more(answer.next)], "\n") };
    },
  }),
  tool({
    name: "read_text",
    title: "Read a text",
    description:
      "Read an article or several that you have as text, and tell who said what in it, through whom it came, with what doubt, and its figures. Nothing is kept, and nothing is fetched: give the text itself.",
    input: z.strictObject({ text: z.string().min(1).max(LONGEST_TEXT), limit, after: from }),
    output: z.object({
      articles: z.array(read),
      items: z.array(said.extend({ index: z.int() })).describe("Statements, in the order of the text."),
      total: z.int(),
      figures: z.array(figure.extend({ index: z.int() })),
      next,
    }),
    async run({ text, limit: most, after: behind = "0" }, { inquiries, links: _ }) {
      const articles = await inquiries.read(text);
      // what is not kept has no page
      const nowhere: Links = { story: () => null, article: () => null, name: () => null, outlet: () => null, versions: () => null };
      const statements = articles.flatMap((article, index) => article.statements.map((one) => ({ article, index, one })));
      const {
        items,
        total,
        next: follows,
      } = part(
        statements.map(({ article, index, one }) => ({ ...saidOf(article.id, one, contentOf(article, one), nowhere), index })),
        Number(behind),
        most,
        LONGEST_ANSWER / 2,
      );
      const shown = new Set(items.map(({ index, statement }) => `${index} ${statement}`));
      const all = articles.flatMap((article, index) => article.figures.map((one) => ({ ...figureOf(one, article.text.slice(...one.span)), index })));
      // figures of no statement come with the first part
      const wanted = all.filter(({ index, statement }) => (statement === null ? behind === "0" : shown.has(`${index} ${statement}`)));
      const figures = wanted.slice(0, fitting(wanted, LONGEST_ANSWER / 4));
      const heads = articles.slice(0, MOST_ARTICLES).map((article, index) => ({
        index,
        title: article.title ? called(article.title.text) : null,
        outlet: article.outlet ? called(article.outlet.name) : null,
        language: article.language,
        published: article.published?.date ?? null,
        statements: article.statements.length,
        figures: article.figures.length,
        problems: article.problems.slice(0, MOST_ARTICLES).map(({ code, detail }) => ({ code, detail: called(detail) })),
      }));
      return {
        answer: { articles: heads, items, total, figures, next: follows },
        prose: joined(
          [
            ...heads.map(
              (one) =>
                prose`Article ${one.index}: ${one.title ?? prose`without a title`}, ${bare(one.language)}, ${one.statements} statements, ${one.figures} figures`,
            ),
            numbered(
              items.map((one) => saidLines(one, null)),
              prose`Nobody is said to have said anything in it.`,
            ),
            ...figures.map(
              (one) =>
                prose`Figure ${one.text} (${measure(one)}) at ${one.span[0]}–${one.span[1]}${one.statement !== null && prose` in ${bare(one.statement)}`}`,
            ),
            wanted.length > figures.length && prose`${wanted.length - figures.length} figures more were found.`,
            more(follows),
          ],
          "\n",
        ),
      };
    },
  }),
];
