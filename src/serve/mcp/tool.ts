/**
 * A tool as a record: what it is asked, what it answers, what runs. What is the same of all of them is done here once: what is asked is
 * checked against the schema, whatever goes wrong becomes a coded problem with advice, an answer is given as data and as text.
 */
import {
  fromJsonSchema,
  type CallToolResult,
  type JsonSchemaValidator,
  type jsonSchemaValidator,
  type McpServer,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { advise, type ProblemCode } from "../../errors.ts";
import type { Problem } from "../../model.ts";
import type { Archive } from "../../store/store.ts";
import { refusalOf } from "../guard/refusal.ts";
import { wrongOf } from "../hooks/wanted.ts";
import type { Inquiries } from "../inquiries.ts";
import type { Links } from "./parts.ts";
import { prose, type Prose } from "./prose.ts";

/** What tools are handed. */
export interface ToolDesk {
  readonly archive: Archive;
  readonly inquiries: Inquiries;
  readonly links: Links;
  /** Hears of bugs, which whoever asks is told nothing of. */
  readonly bug: (error: unknown) => void;
}

/** What a tool gives: the answer as its schema has it, and the same to be read. */
export interface Given<Answer> {
  readonly answer: Answer;
  readonly prose: Prose;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly run: (asked: Record<string, unknown>, desk: ToolDesk) => Promise<Given<unknown> | Problem>;
}

/** A tool whose answers are checked against its schema when it is compiled. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  one: Omit<Tool, "input" | "output" | "run"> & {
    readonly input: Input;
    readonly output: Output;
    readonly run: (asked: z.output<Input>, desk: ToolDesk) => Promise<Given<z.input<Output>> | Problem>;
  },
): Tool => one as unknown as Tool;

export const problem = (code: ProblemCode, detail: string): Problem => ({ code, span: null, detail });
const isProblem = (found: Given<unknown> | Problem): found is Problem => "code" in found;

/** A problem as a tool says it. */
export function failed({ code, detail }: Pick<Problem, "code" | "detail">): CallToolResult {
  const { what, advice } = advise(code);
  return {
    isError: true,
    content: [{ type: "text", text: `[${code}] ${what} ${advice}${detail ? ` ${String(prose`Particulars: ${detail}`)}` : ""}` }],
    _meta: { "firsthand/problem": { code, what, advice, detail } },
  };
}

/** What went wrong with a question, as a problem; a bug says nothing of itself, and is reported. */
export function problemOf(error: unknown, bug: ToolDesk["bug"]): Problem {
  const refusal = refusalOf(error);
  if (refusal.problem.code === "internal/bug") bug(error);
  return refusal.problem;
}

/** Everything is taken in: what is wrong with a question is said by the tool itself, with a code. */
const lenient: jsonSchemaValidator = {
  getValidator<T>(): JsonSchemaValidator<T> {
    return (data) => ({ valid: true, data: data as T, errorMessage: undefined });
  },
};

async function answer(one: Tool, asked: unknown, desk: ToolDesk): Promise<CallToolResult> {
  const checked = one.input.safeParse(asked ?? {});
  if (!checked.success) return failed(problem("api/request", wrongOf(checked.error)));
  try {
    const found = await one.run(checked.data, desk);
    if (isProblem(found)) return failed(found);
    return { content: [{ type: "text", text: String(found.prose) }], structuredContent: found.answer as Record<string, unknown> };
  } catch (error) {
    return failed(problemOf(error, desk.bug));
  }
}

/** What a tool looks at stays as it is, and nothing leaves the machine. */
const LOOKING = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Schemas as clients are told them, made once: they are the same for every connection. */
const told = new Map<Tool, ReturnType<typeof fromJsonSchema>>();
function inputOf(one: Tool): ReturnType<typeof fromJsonSchema> {
  let made = told.get(one);
  if (!made) told.set(one, (made = fromJsonSchema(z.toJSONSchema(one.input, { io: "input" }) as never, lenient)));
  return made;
}

/** Offers a tool to whoever is connected. */
export function offer(server: McpServer, one: Tool, desk: ToolDesk): void {
  const { name, title, description, output } = one;
  server.registerTool(
    name,
    { title, description, inputSchema: inputOf(one), outputSchema: output, annotations: { title, ...LOOKING } },
    async (asked: unknown) => answer(one, asked, desk),
  );
}
