/** The worst texts that can be thought of are read in reasonable time. How time grows with size is measured by `npm run bench`. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { worst, worstInputs } from "../bench/texts.ts";
import { openReader } from "../src/pipeline.ts";

/** A third of a second is normal for the slowest, read three ways; a machine under load may take ten times as long. */
const MOST_MS = 4000;

describe("10 kB of", () => {
  const reader = openReader();
  for (const [name, make] of Object.entries(worst)) {
    it(name, () => {
      const inputs = worstInputs(make(10_000));
      const begun = performance.now();
      for (const { path, bytes } of inputs) reader.read(bytes, { path, url: null });
      const took = performance.now() - begun;
      assert.ok(took < MOST_MS, `${took.toFixed(0)} ms`);
    });
  }
});
