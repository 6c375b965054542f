/**
 * What is shown as facing each other, and as drift, over invented stories whose truth is known: nothing wrong, and no less found than
 * was last measured.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { disputes } from "./disputes/index.ts";
import { scored, type Score } from "./disputes/score.ts";

/** Claims and drifts known, and those that are missed today: words of a claim that the two sides put otherwise, another value beside another loss. */
const MISSED = { facing: 4, drift: 1 };

describe("disputes", () => {
  const all = disputes.map((dispute) => ({ name: dispute.name, ...scored(dispute) }));
  for (const kind of ["facing", "drift"] as const) {
    const list = (of: (score: Score) => readonly string[]) => all.flatMap((one) => of(one[kind]).map((text) => `${one.name}: ${text}`));
    it(`${kind}: nothing is shown that is not so`, () =>
      assert.deepEqual(
        list(({ wrong }) => wrong),
        [],
      ));
    it(`${kind}: no more is missed than was`, () => {
      const missed = list((score) => score.missed);
      assert.ok(missed.length <= MISSED[kind], missed.join("\n"));
      assert.ok(all.some((one) => one[kind].right > 0));
    });
  }
});
