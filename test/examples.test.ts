/** The notation itself: what goes in comes out, and a difference shows. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse, render, signature } from "./examples.ts";

describe("the notation of examples", () => {
  const example = "[source Polisen] [cue uppger] att [content [source2 vittnen] [cue2 sett] [content2 mannen]].";

  it("gives text and marks", () => {
    const { text, marks } = parse(example);
    assert.equal(text, "Polisen uppger att vittnen sett mannen.");
    assert.deepEqual(
      marks.filter((mark) => mark.number === 2).map(({ start, end }) => text.slice(start, end)),
      ["vittnen", "sett", "mannen"],
    );
  });

  it("comes back as it was written", () => assert.equal(render(parse(example)), example));

  it("leaves a bracket of the text alone", () => assert.equal(parse("Hon [sic] kom.").text, "Hon [sic] kom."));

  it("refuses a mark that is not closed", () => assert.throws(() => parse("[source Polisen säger"), /not closed/));

  it("tells attributions apart by their parts and not by their numbers", () => {
    const turned = "[source2 Polisen] [cue2 uppger] att [content2 [source vittnen] [cue sett] [content mannen]].";
    assert.deepEqual(signature(parse(turned)), signature(parse(example)));
    assert.notDeepEqual(signature(parse(example.replaceAll("cue2 ", "cue "))), signature(parse(example)));
  });

  it("overlooks quotation marks at an edge", () =>
    assert.deepEqual(signature(parse("[content ”Nej”], [cue sade] hon.")), signature(parse("”[content Nej]”, [cue sade] hon."))));
});
