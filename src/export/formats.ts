/**
 * The formats of exports by name: what each can be of, how a file of it is called, and what writes it. The command and the pages of the
 * desk read this list; a format is added here and nowhere else.
 */
import { annotations, MEDIA_TYPE as ANNOTATIONS } from "./annotation.ts";
import { MEDIA_TYPE as CSV, type CsvOptions } from "./csv.ts";
import { articleGraphs, MEDIA_TYPE as JSON_LD, storyGraphs } from "./jsonld.ts";
import { articleLines, figureLines, statementLines, storyLines } from "./lines.ts";
import { MEDIA_TYPE as NINJS, ninjs } from "./ninjs.ts";
import { MEDIA_TYPE as PROV, provenances } from "./prov.ts";
import type { Selected, Told } from "./selected.ts";
import { articleTable, figureTable, originTable, statementTable, storyTable } from "./tables.ts";

type Stream<T> = AsyncIterable<T> | Iterable<T>;
type Writer<T> = (stream: Stream<T>, options?: CsvOptions) => AsyncGenerator<string>;

/** What an export is of: things of articles, or of stories. */
export type Part = "statements" | "figures" | "articles";
export type StoryPart = "stories" | "origins";

export interface Format {
  readonly name: string;
  /** The type of one document of it. */
  readonly mediaType: string;
  readonly extension: string;
  /** Whether each article or story is a document of its own, one a line. */
  readonly documents: boolean;
  /** What it can be of articles and of stories; the first is meant where nothing is said. */
  readonly parts: Readonly<Partial<Record<Part, Writer<Selected>>>>;
  readonly storyParts: Readonly<Partial<Record<StoryPart, Writer<Told>>>>;
}

/** The type of several documents, one a line. */
export const LINES = "application/x-ndjson";

export const formats: readonly Format[] = [
  {
    name: "csv",
    mediaType: CSV,
    extension: "csv",
    documents: false,
    parts: { statements: statementTable, figures: figureTable, articles: articleTable },
    storyParts: { stories: storyTable, origins: originTable },
  },
  {
    name: "jsonl",
    mediaType: LINES,
    extension: "jsonl",
    documents: false,
    parts: { articles: articleLines, statements: statementLines, figures: figureLines },
    storyParts: { stories: storyLines },
  },
  { name: "ninjs", mediaType: NINJS, extension: "json", documents: true, parts: { articles: ninjs }, storyParts: {} },
  {
    name: "jsonld",
    mediaType: JSON_LD,
    extension: "jsonld",
    documents: true,
    parts: { articles: articleGraphs },
    storyParts: { stories: storyGraphs },
  },
  { name: "prov", mediaType: PROV, extension: "json", documents: true, parts: {}, storyParts: { stories: provenances } },
  { name: "annotations", mediaType: ANNOTATIONS, extension: "jsonld", documents: true, parts: { articles: annotations }, storyParts: {} },
];

/** The format of a name, or undefined. */
export const formatOf = (name: string): Format | undefined => formats.find((format) => format.name === name);

/** The name of a file of a format: several documents stand one a line. */
export const fileOf = ({ extension, documents }: Format, stem: string, several: boolean): string =>
  `${stem}.${documents && several ? "jsonl" : extension}`;
