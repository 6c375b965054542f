/** Tools for what stands where: one article with what was found in it, its versions, a name, the outlets. */
import { z } from "zod";
import { whoIs, type Who } from "../../inquiry/who.ts";
import { contentOf } from "../saying.ts";
import { from, limit, name } from "./asking.ts";
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
import { bare, beginning, joined, lines, prose, type Prose } from "./prose.ts";
import { problem, tool, type Tool } from "./tool.ts";
import { measure } from "./tools-claims.ts";

/** Characters of an article at once: most articles are shorter. */
const SLICE = 12_000;
/** Lists within an item, people whom one name means, differences of one version. */
const WITHIN = 12,
  PEOPLE = 5,
  CHANGES = 40;

const maybe = z.string().nullable();
const times = z.array(z.object({ name: z.string(), statements: z.int() }));
const timesOf = (all: readonly { readonly name: string; readonly statements: number }[]) =>
  all.slice(0, WITHIN).map(({ name: of, statements }) => ({ name: called(of), statements }));
const timesLine = (label: Prose, all: z.output<typeof times>): Prose | null =>
  all.length
    ? prose`   ${label}: ${joined(
        all.map((one) => prose`${one.name} (${one.statements})`),
        ", ",
      )}`
    : null;

/** Where a part of a text ends that begins at `start`: at the end of a paragraph if one is near. */
function endOf(text: string, start: number): number {
  const end = start + beginning(text.slice(start, start + SLICE + 1), SLICE).length;
  if (end >= text.length) return text.length;
  const paragraph = text.lastIndexOf("\n", end);
  return paragraph > start + SLICE / 2 ? paragraph + 1 : end;
}

const who = z.object({
  entity: z.string(),
  name: z.string(),
  type: z.string(),
  articles: z.int(),
  forms: z.array(z.string()).describe("How texts spell the name."),
  languages: z.array(z.object({ language: z.string(), statements: z.int() })),
  told: times.describe("Whom they told."),
  through: times.describe("Who passed their words on."),
  statements: z.array(saidIn).describe("The newest of what they said, the oldest first."),
  more: z.boolean().describe("Whether there are older statements: tool search_statements with this entity."),
  link,
});
function whoOf(one: Who, links: Links): z.output<typeof who> {
  const statements = one.statements.map((row) => saidInOf(row, links)).reverse();
  const shown = statements.slice(0, fitting(statements, LONGEST_ANSWER / PEOPLE)).reverse();
  return {
    entity: one.entity,
    name: called(one.name),
    type: one.type,
    articles: one.articles,
    forms: one.forms.slice(0, WITHIN).map(called),
    languages: Object.entries(one.languages).map(([language, count]) => ({ language, statements: count })),
    told: timesOf(one.told),
    through: timesOf(one.through),
    statements: shown,
    more: one.cut || shown.length < statements.length,
    link: links.name(one.entity),
  };
}
const whoLines = (one: z.output<typeof who>): Prose =>
  joined(
    [
      prose`${one.name}, ${bare(one.type)}, entity ${bare(one.entity)}, in ${one.articles} articles${one.link !== null && prose` ${bare(one.link)}`}`,
      prose`   spelled ${joined(one.forms, ", ")}`,
      timesLine(prose`told`, one.told),
      timesLine(prose`passed on by`, one.through),
      ...one.statements.map((row) => prose`- ${saidLines(row, row.article)}`),
      one.more && prose`There are older statements: search_statements with entity ${bare(one.entity)}.`,
    ],
    "\n",
  );

const outlet = z.object({
  name: z.string(),
  articles: z.int(),
  statements: z.int(),
  firsthand: z.int().describe("Statements without a relay between the mouth and the article."),
  relays: times.describe("Whom it passes on."),
  relayedBy: times.describe("Who passes it on."),
  link,
});

export const articleTools: readonly Tool[] = [
  tool({
    name: "article",
    title: "One article",
    description:
      "Read one article of the archive: its text, and who said what in it, through whom it came, with what doubt, and its figures. A long one comes in parts. The id of an earlier version gives that version.",
    input: z.strictObject({ article: name.describe("The id of the article."), after: from }),
    output: z.object({
      ...place.shape,
      byline: z.array(z.string()),
      agency: maybe,
      versions: z.int(),
      text: z.string().describe("The text, or this part of it, verbatim."),
      span: span.describe("Where `text` stands in the whole."),
      length: z.int().describe("The length of the whole text."),
      statements: z.array(said).describe("Those that begin in this part."),
      figures: z.array(figure),
      left: z.int().describe("Statements and figures of this part that did not fit into the answer."),
      next,
    }),
    async run({ article: id, after: behind = "0" }, { archive, links }) {
      const found = await archive.article(id);
      const [listed] = await archive.articles({ id, limit: 1 });
      if (!found || !listed) return problem("article/unknown", id);
      const start = Math.min(Number(behind), found.text.length);
      const end = endOf(found.text, start);
      const within = (first: number | undefined) => first !== undefined && first >= start && first < end;
      const statements = found.statements
        .filter(({ content }) => within(content[0]?.[0]))
        .map((one) => saidOf(id, one, contentOf(found, one), links));
      const figures = found.figures.filter((one) => within(one.span[0])).map((one) => figureOf(one, found.text.slice(...one.span)));
      const [shownStatements, shownFigures] = [
        statements.slice(0, fitting(statements, LONGEST_ANSWER / 2)),
        figures.slice(0, fitting(figures, LONGEST_ANSWER / 4)),
      ];
      const answer = {
        ...placeOf({ ...listed, id }, links),
        title: found.title ? called(found.title.text) : null,
        byline: found.byline.slice(0, WITHIN).map(called),
        agency: found.agency === null ? null : called(found.agency),
        versions: listed.versions,
        text: found.text.slice(start, end),
        span: [start, end] as [number, number],
        length: found.text.length,
        statements: shownStatements,
        figures: shownFigures,
        left: statements.length - shownStatements.length + figures.length - shownFigures.length,
        next: end < found.text.length ? String(end) : null,
      };
      return {
        answer,
        prose: joined(
          [
            prose`Article ${bare(id)}, ${placeLine(answer)}${answer.url !== null && prose`, from ${answer.url}`}${answer.link !== null && prose` ${bare(answer.link)}`}`,
            answer.story !== null && prose`In story ${bare(answer.story)}; ${answer.versions} versions`,
            prose`Text from ${start} to ${end} of ${answer.length}, a line between marks each:`,
            lines(answer.text),
            prose`Statements:`,
            numbered(
              shownStatements.map((one) => saidLines(one, null)),
              prose`none`,
            ),
            ...shownFigures.map((one) => prose`Figure ${one.text} (${measure(one)}) at ${one.span[0]}–${one.span[1]}`),
            answer.left > 0 && prose`${answer.left} statements and figures more: tool search_statements with this article.`,
            more(answer.next),
          ],
          "\n",
        ),
      };
    },
  }),
  tool({
    name: "versions",
    title: "Versions of an article",
    description: "Show every version of an article that was kept, and what changed from each to the next: what was put in, taken out, replaced.",
    input: z.strictObject({ article: name.describe("The id of the article, or of any of its versions."), limit, after: from }),
    output: z.object({
      items: z.array(
        z.object({
          article: z.string().describe("The id of this version."),
          number: z.int(),
          added: z.string(),
          title: maybe,
          changes: z.array(z.object({ old: z.string(), new: z.string(), cut, oldSpan: span, newSpan: span })),
          total: z.int().describe("How many changes there are."),
          link,
        }),
      ),
      total: z.int(),
      next,
      link,
    }),
    async run({ article: id, limit: most, after: behind = "0" }, { archive, links }) {
      const versions = await archive.versions(id);
      if (!versions.length) return problem("article/unknown", id);
      const items = versions.map((one) => ({
        article: one.id,
        number: one.number,
        added: one.added,
        title: one.article.title ? called(one.article.title.text) : null,
        changes: one.changes.slice(0, CHANGES).map((change) => {
          const [old, now] = [quote(change.old), quote(change.new)];
          return {
            old: old.text,
            new: now.text,
            cut: old.cut || now.cut,
            oldSpan: [change.oldSpan[0], change.oldSpan[1]] as [number, number],
            newSpan: [change.newSpan[0], change.newSpan[1]] as [number, number],
          };
        }),
        total: one.changes.length,
        link: links.article(one.id),
      }));
      const answer = { ...part(items, Number(behind), most), link: links.versions(id) };
      const changed = (one: (typeof items)[number]) =>
        one.changes.map((change) => prose`\n   ${change.old ? change.old : prose`(nothing)`} became ${change.new ? change.new : prose`(nothing)`}`);
      return {
        answer,
        prose: joined(
          [
            ...answer.items.map(
              (one) =>
                prose`Version ${one.number}, added ${bare(one.added)}, article ${bare(one.article)} ${one.title ?? prose`without a title`}${changed(one)}${one.total > one.changes.length && prose`\n   and ${one.total - one.changes.length} changes more`}`,
            ),
            more(answer.next),
          ],
          "\n",
        ),
      };
    },
  }),
  tool({
    name: "who",
    title: "A person or body",
    description:
      "Tell of everybody whom a name may mean, in any spelling: how texts spell it, what they said over time, whom they told, who passed it on.",
    input: z.strictObject({
      name: name.optional().describe("A name in any spelling."),
      entity: name.optional().describe("The id of the entity in its place."),
      limit: limit.describe("Statements of each at most."),
    }),
    output: z.object({ items: z.array(who), total: z.int().describe("How many the name may mean.") }),
    async run({ name: asked, entity, limit: most }, { archive, links }) {
      if ((asked === undefined) === (entity === undefined)) return problem("api/request", "give one of name and entity");
      const one = entity === undefined ? null : await archive.name(entity);
      const found = await archive.names(asked ?? one?.name ?? "");
      const meant = one ? [one] : entity === undefined ? found : [];
      if (!meant.length) return problem("name/unknown", asked ?? entity ?? "");
      const items: z.output<typeof who>[] = [];
      for (const each of meant.slice(0, PEOPLE)) items.push(whoOf(await whoIs(archive, each, found, most), links));
      const others = meant.length - items.length;
      return {
        answer: { items, total: meant.length },
        prose: joined([...items.map(whoLines), others > 0 && prose`The name may mean ${others} more.`], "\n\n"),
      };
    },
  }),
  tool({
    name: "outlets",
    title: "Outlets",
    description: "List the outlets of the archive: whom each passes on, who passes it on, how many of its statements it has first hand.",
    input: z.strictObject({ name: name.optional().describe("A part of its name."), limit, after: from }),
    output: pageOf(outlet).extend({ total: z.int() }),
    async run({ name: asked, limit: most, after: behind = "0" }, { archive, links }) {
      const all = await archive.outlets();
      const wanted = asked === undefined ? all : all.filter((one) => one.name.toLowerCase().includes(asked.toLowerCase()));
      if (asked !== undefined && !wanted.length) return problem("outlet/unknown", asked);
      const items = wanted.map((one) => ({
        name: called(one.name),
        articles: one.articles,
        statements: one.statements,
        firsthand: one.firsthand,
        relays: timesOf(one.relays),
        relayedBy: timesOf(one.relayedBy),
        link: links.outlet(one.name),
      }));
      const answer = part(items, Number(behind), most);
      return {
        answer,
        prose: joined(
          [
            ...answer.items.map((one) =>
              joined(
                [
                  prose`${one.name}: ${one.articles} articles, ${one.statements} statements, ${one.firsthand} of them first hand${one.link !== null && prose` ${one.link}`}`,
                  timesLine(prose`passes on`, one.relays),
                  timesLine(prose`passed on by`, one.relayedBy),
                ],
                "\n",
              ),
            ),
            more(answer.next),
          ],
          "\n",
        ),
      };
    },
  }),
];
