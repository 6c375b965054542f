/** Options that narrow a list, checked: a wrong value is said with those there are, before the archive is opened. */
import type { Act, Hedge, Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { packs } from "../lang/index.ts";
import type { Surroundings } from "./commands.ts";
import { problemLine } from "./read.ts";

/** So many rows a person is shown at once, and so many lines of JSON are printed, where --limit does not say otherwise. */
const SHOWN = 50,
  PRINTED = 10_000;

const ACTS = {
  say: 1,
  deny: 1,
  confirm: 1,
  accuse: 1,
  warn: 1,
  promise: 1,
  threaten: 1,
  demand: 1,
  plan: 1,
  estimate: 1,
  believe: 1,
  ask: 1,
  correct: 1,
  praise: 1,
  criticise: 1,
} satisfies Record<Act, 1>;
const HEDGES = { none: 1, alleged: 1, conditional: 1, unconfirmed: 1 } satisfies Record<Hedge, 1>;

export interface Filters {
  readonly act?: Act;
  readonly hedge?: Hedge;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

type Given = Readonly<Record<string, unknown>>;

/** The text of an option, or undefined where it was not given. */
export const textOf = (options: Given, name: string): string | undefined => (typeof options[name] === "string" ? options[name] : undefined);

/** The filters that the options give; null where one of them is wrong, which is then said on standard error. */
export function filtersOf(options: Given, name: string, { err }: Surroundings): Filters | null {
  const problems: Problem[] = [];
  const wrong = (code: ProblemCode, option: string, value: string, choices: readonly string[] = []): void => {
    const detail = `--${option} ${value}${choices.length ? `; there are ${choices.join(", ")}` : ""}`;
    problems.push({ code, span: null, detail });
  };
  const choice = <T extends string>(option: string, choices: Readonly<Record<T, 1>>): T | undefined => {
    const value = textOf(options, option);
    if (value === undefined) return undefined;
    if (Object.hasOwn(choices, value)) return value as T;
    wrong("filter/value", option, value, Object.keys(choices));
    return undefined;
  };
  const day = (option: string): string | undefined => {
    const value = textOf(options, option);
    if (value !== undefined && !isDay(value)) wrong("filter/date", option, value);
    return value;
  };
  const act = choice("act", ACTS),
    hedge = choice("hedge", HEDGES);
  const language = textOf(options, "language");
  if (language !== undefined && !packs.some(({ code }) => code === language)) wrong("language/unknown", "language", language);
  const from = day("since"),
    to = day("until");
  const asked = textOf(options, "limit");
  if (asked !== undefined && !/^[1-9]\d{0,8}$/u.test(asked)) wrong("filter/value", "limit", asked, ["whole numbers above 0"]);
  for (const problem of problems) err(problemLine(problem, name));
  if (problems.length) return null;
  return {
    ...(act && { act }),
    ...(hedge && { hedge }),
    ...(language && { language }),
    ...(from && { from }),
    ...(to && { to }),
    limit: asked ? Number(asked) : options["json"] === true ? PRINTED : SHOWN,
  };
}

/** Whether a text is a day of the calendar, as ISO writes it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Prints a list, or one line of JSON for each of it; where more was found than the limit, that is said. */
export async function printed<T>(
  found: readonly T[],
  limit: number,
  { json, file, none }: { readonly json: boolean; readonly file: string; readonly none: string },
  { out, err }: Surroundings,
  lines: (found: readonly T[]) => readonly string[],
): Promise<void> {
  const shown = found.slice(0, limit);
  if (json) for (const one of shown) await out(`${JSON.stringify(one)}\n`);
  else await out(shown.length ? `${lines(shown).join("\n")}\n` : `${none}\n`);
  if (found.length > limit) err(problemLine({ code: "list/cut", span: null, detail: `${limit} are shown` }, file));
}
