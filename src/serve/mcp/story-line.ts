/** A story in a list of stories, as the tools answer it and as it is read. */
import { z } from "zod";
import type { FrontStory } from "../../store/tellings.ts";
import { called, link, type Links } from "./parts.ts";
import { bare, joined, prose, type Prose } from "./prose.ts";

/** Outlets and names that a story in a list has. */
const WITHIN = 12;

const maybe = z.string().nullable();
const at = (address: string | null): Prose | null => (address === null ? null : prose` ${bare(address)}`);

/** The shape of a story in a list. */
export const line = z.object({
  story: z.string(),
  title: z.string(),
  from: maybe,
  to: maybe,
  languages: z.array(z.string()),
  outlets: z.array(z.string()),
  articles: z.int(),
  independent: z.int(),
  circular: z.boolean().describe("Whether outlets credit each other in a circle."),
  named: z.array(z.object({ entity: z.string(), name: z.string(), type: z.string() })),
  link,
});

/** A story of the front page in that shape. */
export const lineOf = (one: FrontStory, links: Links): z.output<typeof line> => ({
  story: one.id,
  title: called(one.title),
  from: one.from,
  to: one.to,
  languages: [...one.languages],
  outlets: one.outlets.slice(0, WITHIN).map(called),
  articles: one.state.articles,
  independent: one.state.independent,
  circular: one.circular.length > 0,
  named: one.named.slice(0, WITHIN).map(({ entity, name: of, type }) => ({ entity, name: called(of), type })),
  link: links.story(one.id),
});

/** The same as a line to read. */
export const lineLines = (one: z.output<typeof line>): Prose =>
  prose`story ${bare(one.story)} ${one.title}: ${one.articles} articles, ${one.independent} independent origins${one.articles > 1 && one.independent === 1 && prose` (a single source)`}${one.circular && prose`, in a circle`}; ${bare(one.from ?? "?")} to ${bare(one.to ?? "?")}; ${joined(one.languages.map(bare), ", ")}; ${joined(one.outlets, ", ")}${at(one.link)}`;
