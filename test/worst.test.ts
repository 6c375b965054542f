/** The worst texts that can be thought of are read in reasonable time. How time grows with size is measured by `npm run bench`. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { worst } from "../bench/texts.ts";
import { openReader } from "../src/pipeline.ts";

/** A quarter of a second is normal for the slowest; a machine under load may take ten times as long. */
const MOST_MS = 3000;

describe("50 kB of", () => {
  const reader = openReader();
  for (const [name, make] of Object.entries(worst)) {
    it(name, () => {
      const bytes = new TextEncoder().encode(make(50_000));
      const begun = performance.now();
      reader.read(bytes, { path: "worst.txt", url: null });
      const took = performance.now() - begun;
      assert.ok(took < MOST_MS, `${took.toFixed(0)} ms`);
    });
  }
});
