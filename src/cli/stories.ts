/** `firsthand stories` and `firsthand story`: what an archive holds, by event; each story as it was told when it was added to, or put together anew. */
import type { Article, Story } from "../model.ts";
import { wholeOf } from "../inquiry/tell.ts";
import { openThreads } from "../pipeline.ts";
import type { Archive, Membership } from "../store/store.ts";
import { withArchive } from "./archive.ts";
import type { Surroundings } from "./commands.ts";
import { problemLine } from "./read.ts";
import { visible } from "../show/marks.ts";
import { wrap, type Terminal } from "./terminal.ts";

/** So many stories a person is shown at once; JSON holds all. */
const SHOWN = 50;
const ALL = Number.MAX_SAFE_INTEGER;

/** Runs `stories`; with --json one story a line, all of them. */
export function stories(_: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive) => {
    const { out, terminal } = surroundings;
    const json = options["json"] === true;
    const found = await archive.stories(json ? ALL : SHOWN);
    const threads = options["threads"] === true ? await threadsOf(archive) : new Map<string, string>();
    for (const [i, membership] of found.entries()) {
      const story = await storyOf(archive, membership);
      const thread = threads.get(story.id) ?? null;
      await out(
        json
          ? `${JSON.stringify(options["threads"] === true ? { ...story, thread } : story)}\n`
          : `${listed(story, i + 1, thread, terminal).join("\n")}\n`,
      );
    }
    if (!json && !found.length) await out("No stories yet: add articles first.\n");
    return 0;
  });
}

/** Runs `story`; the exit code is 1 where there is none of that id or number. */
export function story(given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings): Promise<number> {
  return withArchive(options, surroundings, true, async (archive, file) => {
    const { out, err, terminal } = surroundings;
    const wanted = given[0] ?? "";
    const numbered = /^\d+$/u.test(wanted);
    const found = await archive.stories(numbered ? Math.min(Number(wanted), ALL) : ALL);
    const membership = numbered ? found[Number(wanted) - 1] : found.find(({ id }) => id === wanted);
    if (!membership) {
      err(problemLine({ code: "story/unknown", span: null, detail: wanted }, file));
      return 1;
    }
    const whole = await storyOf(archive, membership);
    await out(options["json"] === true ? `${JSON.stringify(whole)}\n` : `${told(whole, terminal).join("\n")}\n`);
    return 0;
  });
}

async function membersOf(archive: Archive, { articles }: Membership): Promise<Article[]> {
  const members: Article[] = [];
  for (const member of articles) {
    const article = await archive.article(member.id);
    if (article) members.push(article);
  }
  return members;
}

const storyOf = (archive: Archive, { id, articles }: Membership): Promise<Story> => wholeOf(archive, { id, articles: articles.map((one) => one.id) });

/** The thread of each story that has one; the archive lists its stories with the latest first. */
async function threadsOf(archive: Archive): Promise<Map<string, string>> {
  const threads = openThreads();
  for (const membership of (await archive.stories(ALL)).toReversed()) threads.add(membership.id, await membersOf(archive, membership));
  return new Map(threads.all().flatMap(({ id, stories: ids }) => ids.map((story): [string, string] => [story, id])));
}

const several = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;
const daysOf = ({ from, to }: Story): string => (from === null ? "" : from === to ? from : `${from} – ${to}`);

function listed(one: Story, number: number, thread: string | null, terminal: Terminal): string[] {
  const { articles, independent, languages } = one;
  const facts = [
    daysOf(one),
    several(articles.length, "article"),
    languages.join(" "),
    articles.length > 1 ? `${independent} independent` : "",
    one.id,
    thread ? `thread ${thread}` : "",
  ];
  return [
    ...wrap(
      [
        { text: `${number}  `, style: [] },
        { text: visible(one.title || "Without a title"), style: ["bold"] },
      ],
      terminal,
      "   ",
    ),
    ...wrap([{ text: `   ${facts.filter(Boolean).join(" · ")}`, style: "dim" }], terminal, "   "),
  ];
}

function told(one: Story, terminal: Terminal): string[] {
  const { paint } = terminal;
  const lines = [
    ...wrap([{ text: visible(one.title || "Without a title"), style: ["bold"] }], terminal, ""),
    paint("dim", [daysOf(one), one.id].filter(Boolean).join(" · ")),
    "",
  ];
  const nameOf = new Map(one.articles.map(({ id, outlet, path }) => [id, outlet ?? path ?? id]));
  for (const { published, outlet, path, language, because, id } of one.articles) {
    lines.push(...wrap([{ text: [published ?? "no date", outlet ?? path ?? id, language].join(" · "), style: [] }], terminal, ""));
    if (because.length) lines.push(...wrap([{ text: `  because: ${visible(because.join("; "))}`, style: "dim" }], terminal, "    "));
  }
  if (one.articles.length > 1) lines.push("", `${several(one.independent, "independent origin")}, first: ${one.broke?.outlet ?? "not known"}`);
  for (const origin of one.origins)
    lines.push(
      ...wrap([{ text: `  ${visible(origin.name)}: ${origin.articles.map((id) => nameOf.get(id) ?? id).join(", ")}`, style: [] }], terminal, "    "),
    );
  for (const loop of one.circular) lines.push(`  in a circle: ${loop.join(" → ")}`);
  for (const utterance of one.utterances.filter(({ renderings }) => renderings.length > 1)) {
    lines.push("", paint("bold", visible(utterance.speaker)));
    for (const { article, text } of utterance.renderings)
      lines.push(...wrap([{ text: `  ${nameOf.get(article) ?? article}: “${visible(text)}”`, style: [] }], terminal, "    "));
    for (const { kind, text, against } of utterance.drift)
      lines.push(...wrap([{ text: `  ${kind}: “${visible(text)}” beside “${visible(against.text)}”`, style: "dim" }], terminal, "    "));
  }
  for (const { of, points } of one.figures.filter((series) => series.points.length > 1)) {
    lines.push("", paint("bold", visible(of)));
    for (const { date, text, source, article } of points)
      lines.push(
        ...wrap(
          [{ text: `  ${[date ?? "no date", visible(text), visible(source ?? nameOf.get(article) ?? "")].join(" · ")}`, style: [] }],
          terminal,
          "    ",
        ),
      );
  }
  return lines;
}
