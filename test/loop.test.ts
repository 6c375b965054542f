/** Claims that come back to the outlet they set out from: over how many outlets, in which order, how often told. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loops } from "../src/link/loop.ts";

describe("loops", () => {
  const go = (text: string) =>
    loops(
      text.split(" ").map((one) => {
        const [publisher, credits = ""] = one.split(":");
        return { publisher: publisher!, credits: [...credits] };
      }),
    );
  it("come back over any number of outlets, told in the order in which the claim went", () =>
    assert.deepEqual(go("A B:A C:B A:C"), [["A", "B", "C", "A"]]));
  it("are told once", () => assert.deepEqual(go("A B:A A:B B:A A:B"), [["A", "B", "A"]]));
  it("set out where the claim did", () => assert.deepEqual(go("A B A:B B:A"), [["B", "A", "B"]]));
  it("are none where two credit a third", () => assert.deepEqual(go("A B:A C:A B:C"), []));
});
