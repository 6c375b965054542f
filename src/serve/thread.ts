/**
 * Work beside the server: a thread of its own that answers questions one after the other. What takes too long or too much memory is ended
 * with its thread, and a new one takes up what waits, so that no question harms another; more questions than may wait are refused at once.
 */
import { Worker } from "node:worker_threads";
import { ArchiveFailure } from "../store/connection.ts";
import type { ProblemCode } from "../errors.ts";
import { Refusal } from "./guard/refusal.ts";

export interface ThreadLimits {
  /** Questions that wait, at most. */
  readonly waiting: number;
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
  { waiting, time, memory }: ThreadLimits,
  bug: (error: unknown) => void = () => {},
): Thread {
  const queue: Waiting[] = [];
  const counts = { answered: 0, refused: 0, brokenOff: 0 };
  let worker: Worker | null = null;
  let current: { readonly id: number; readonly asked: Waiting; readonly clock: NodeJS.Timeout } | null = null;
  let last = 0;
  let stopped = false;

  const settle = (how: (asked: Waiting) => void): void => {
    if (!current) return;
    clearTimeout(current.clock);
    const { asked } = current;
    current = null;
    how(asked);
    next();
  };
  const answered = (message: Answered): void => {
    if (message.id !== current?.id) return;
    counts.answered++;
    settle(({ done, failed }) => {
      if ("answer" in message) done(message.answer);
      else if ("problem" in message) failed(new ArchiveFailure(message.problem.code as ProblemCode, message.problem.detail));
      else failed(new Error(message.bug));
    });
  };
  /** The thread is gone, or is to go: what it was asked ends there. */
  const broken = (ended: Worker): void => {
    if (worker !== ended) return;
    worker = null;
    void ended.terminate();
    if (current) counts.brokenOff++;
    settle(({ failed }) => failed(new Refusal(503, "serve/long")));
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
    if (current || stopped) return;
    const asked = queue.shift();
    if (!asked) return;
    const thread = (worker ??= start());
    const id = ++last;
    current = { id, asked, clock: setTimeout(() => broken(thread), time) };
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
    counts: () => ({ waiting: queue.length + (current ? 1 : 0), ...counts }),
    async stop() {
      stopped = true;
      for (const { failed } of queue.splice(0)) failed(new Refusal(503, "serve/busy", "", AGAIN_SECONDS));
      const ended = worker;
      settle(({ failed }) => failed(new Refusal(503, "serve/busy", "", AGAIN_SECONDS)));
      worker = null;
      await ended?.terminate();
    },
  };
}
