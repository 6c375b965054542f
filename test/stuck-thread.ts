/** A thread whose questions can be made to spin, to take memory without end, to throw and to end it; for the tests of those who ask it. */
import { answer } from "../src/serve/thread-program.ts";

answer({
  echo: async (given: unknown) => given,
  wait: (ms: number) => new Promise((done) => setTimeout(() => done(ms), ms)),
  spin: async () => {
    for (;;);
  },
  fill: async () => {
    const all: object[] = [];
    // a little at a time: what runs over the limit in one stride ends the process, not the thread alone
    for (;;) {
      all.push({ more: Array.from({ length: 300 }, () => ({})) });
      await new Promise((done) => setImmediate(done));
    }
  },
  fail: async () => Promise.reject(new Error("inside the thread")),
  end: async () => process.exit(3),
});
