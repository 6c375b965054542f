/** A request that is not answered: the problem, and the status that says so in HTTP. Thrown by whoever finds it, and drawn in one place. */
import type { Problem } from "../../model.ts";
import type { ProblemCode } from "../../errors.ts";
import { ArchiveFailure } from "../../store/connection.ts";

export type RefusalStatus = 400 | 401 | 403 | 404 | 413 | 414 | 421 | 429 | 500 | 503;

export class Refusal extends Error {
  readonly problem: Problem;
  readonly status: RefusalStatus;
  /** Seconds after which to try again. */
  readonly after: number | null;
  constructor(status: RefusalStatus, code: ProblemCode, detail = "", after: number | null = null) {
    super(`${code} ${detail}`);
    this.problem = { code, span: null, detail };
    this.status = status;
    this.after = after;
  }
}

/** What is tried again after a moment: a disk that is full for now, a queue. */
const AGAIN_SECONDS = 5;

/** Any error as a refusal. A bug says nothing of itself to whoever asks; what it was goes where bugs are reported. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ArchiveFailure) {
    const passing = error.problem.code === "archive/busy" || error.problem.code === "archive/unwritable";
    return new Refusal(passing ? 503 : 500, error.problem.code as ProblemCode, "", passing ? AGAIN_SECONDS : null);
  }
  return new Refusal(500, "internal/bug");
}
