/**
 * Work beside the server: a thread of its own that answers questions one after the other, or some by turns. What takes too long or too much memory is ended
 * with its thread, and a new one takes up what waits, so that no question harms another; more questions than may wait are refused at once.
 */
import { Worker } from "node:worker_threads";
import { ArchiveFailure } from "../store/connection.ts";
import type { ProblemCode } from "../errors.ts";
import { Refusal } from "./guard/refusal.ts";

export interface ThreadLimits {
  /** Questions that wait, at most. */
  readonly waiting: number;
  /** Questions that are answered by turns; one where it is left out. */
  readonly atOnce?: number;
  /** Milliseconds for one question. */
  readonly time: number;
  /** Megabytes of memory. */
  readonly memory: number;
}

/** What a thread is sent and what it sends back. */
export interface Asked {
  readonly id: number;
  readonly question: string;
  readonly given: unknown;
}
export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly problem: { readonly code: string; readonly detail: string } }
  | { readonly id: number; readonly bug: string };

export interface Thread {
  /** Resolves to the answer; rejects with a Refusal where it cannot be had. */
  ask(question: string, given: unknown): Promise<unknown>;
  readonly counts: () => { readonly waiting: number; readonly answered: number; readonly refused: number; readonly brokenOff: number };
  stop(): Promise<void>;
}

/** Who finds the queue full is told to come again after so many seconds. */
const AGAIN_SECONDS = 3;

/** A thread that ends as soon as it begins is not to take the machine with it. */
const ANEW_MS = 5_000;

interface Waiting extends Omit<Asked, "id"> {
  readonly done: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Opens a thread that runs a program of this folder.
 *
 *     await openThread(new URL("./inquiry-thread.ts", import.meta.url), () => ({ file }), LIMITS).ask("trace", ["words"])
 */
export function openThread(
  program: URL,
  data: () => unknown,
  { waiting, atOnce = 1, time, memory }: ThreadLimits,
  bug: (error: unknown) => void = () => {},
): Thread {
  const queue: Waiting[] = [];
  const counts = { answered: 0, refused: 0, brokenOff: 0 };
  let worker: Worker | null = null;
  const current = new Map<number, { readonly asked: Waiting; readonly clock: NodeJS.Timeout }>();
  let last = 0;
  let stopped = false;

  const settle = (id: number, how: (asked: Waiting) => void): void => {
    const settled = current.get(id);
    if (!settled) return;
    clearTimeout(settled.clock);
    current.delete(id);
    how(settled.asked);
    next();
  };
  const answered = (message: Answered): void => {
    settle(message.id, ({ done, failed }) => {
      counts.answered++;
      if ("answer" in message) done(message.answer);
      else if ("problem" in message) failed(new ArchiveFailure(message.problem.code as ProblemCode, message.problem.detail));
      else failed(new Error(message.bug));
    });
  };
  const end = (refusal: Refusal): void => {
    // what waited is asked of a new thread meanwhile, and is not meant
    const ended = [...current.keys()];
    for (const id of ended) settle(id, ({ failed }) => failed(refusal));
  };
  /** The thread is gone, or is to go: what it was asked ends there. */
  const broken = (ended: Worker): void => {
    if (worker !== ended) return;
    worker = null;
    void ended.terminate();
    counts.brokenOff += current.size;
    end(new Refusal(503, "serve/long"));
    // some threads have work of their own
    setTimeout(() => void (!stopped && (worker ??= start())), ANEW_MS).unref();
  };
  const start = (): Worker => {
    const made = new Worker(program, { workerData: data(), resourceLimits: { maxOldGenerationSizeMb: memory } });
    made.on("message", answered);
    made.on("error", (error) => {
      bug(error);
      broken(made);
    });
    made.on("exit", () => broken(made));
    return made;
  };
  function next(): void {
    if (current.size >= atOnce || stopped) return;
    const asked = queue.shift();
    if (!asked) return;
    const thread = (worker ??= start());
    const id = ++last;
    current.set(id, { asked, clock: setTimeout(() => broken(thread), time) });
    thread.postMessage({ id, question: asked.question, given: asked.given } satisfies Asked);
  }

  worker = start();
  return {
    ask: (question, given) =>
      new Promise((done, failed) => {
        if (stopped || queue.length >= waiting) {
          counts.refused++;
          failed(new Refusal(503, "serve/busy", "", AGAIN_SECONDS));
          return;
        }
        queue.push({ question, given, done, failed });
        next();
      }),
    counts: () => ({ waiting: queue.length + current.size, ...counts }),
    async stop() {
      stopped = true;
      const refusal = new Refusal(503, "serve/busy", "", AGAIN_SECONDS);
      for (const { failed } of queue.splice(0)) failed(refusal);
      const ended = worker;
      end(refusal);
      worker = null;
      await ended?.terminate();
    },
  };
}
