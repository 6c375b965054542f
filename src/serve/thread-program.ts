/** What every thread beside the server does: take a question, answer it by name, and say what became of it. */
import { parentPort } from "node:worker_threads";
import { ArchiveFailure } from "../store/connection.ts";
import type { Answered, Asked } from "./thread.ts";

/** Answers the questions of the server until the thread is ended. */
export function answer(answers: Readonly<Record<string, (given: never) => Promise<unknown>>>): void {
  parentPort!.on("message", ({ id, question, given }: Asked) => {
    void answers[question]!(given as never)
      .then(
        (found): Answered => ({ id, answer: found }),
        (error: unknown): Answered =>
          error instanceof ArchiveFailure
            ? { id, problem: error.problem }
            : { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      )
      .then((message) => parentPort!.postMessage(message));
  });
}
