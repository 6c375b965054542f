/**
 * Every pack of the list, the same demands: each example found exactly and nothing more, every construction in `uses` shown,
 * no letter that is not of its alphabet, and silence on its own prose and on its neighbours'. A pack has no test file of its own.
 *
 * conformance-known.json lists the examples that do not pass yet. It may only shrink: one that passes must leave it
 * (UPDATE=1 takes it out), one that fails and is not in it is a failure.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, describe, it } from "node:test";
import { explain as explainIn, traceLines } from "../src/explain.ts";
import { packs } from "../src/lang/index.ts";
import { pairs, words, type Pack } from "../src/lang/pack.ts";
import type { Published } from "../src/model.ts";
import { openReader } from "../src/pipeline.ts";
import { marksOf, parse, render, signature } from "./examples.ts";

const listFile = new URL("conformance-known.json", import.meta.url);
const known = new Set(JSON.parse(readFileSync(listFile, "utf8")) as string[]);
const passing = new Set<string>();
const seen = new Set<string>();
const reader = openReader();
const explain = (text: string, pack: Pack, published: Published | null = null) => explainIn(text, pack.code, published, reader);
const PUBLISHED: Published = { date: "2024-10-24", time: null, zone: null, precision: "day", span: null };

/** Runs a check whose failure may be on the list. */
function demand(name: string, check: () => void): void {
  seen.add(name);
  it(name, () => {
    let failure: unknown = null;
    try {
      check();
    } catch (error) {
      failure = error;
    }
    if (!failure) passing.add(name);
    if (!known.has(name)) {
      if (failure) throw failure;
    } else if (!failure && !process.env["UPDATE"]) {
      assert.fail("it passes now: take it out of test/conformance-known.json (UPDATE=1 does)");
    }
  });
}

for (const pack of packs) {
  describe(`${pack.code} attributions`, () => {
    for (const example of pack.examples) demand(`${pack.code}: ${example}`, () => checkExample(pack, example));
  });

  describe(`${pack.code} figures`, () => {
    for (const { is, in: texts } of pack.quantity.examples) {
      for (const text of texts) {
        demand(`${pack.code} figure: ${text} = ${is.bound} ${is.min}–${is.max} ${is.unit}${is.rate ? ` ${is.rate}` : ""}`, () => {
          const found = explain(`${text}.`, pack, PUBLISHED).article.figures.map(({ min, max, bound, unit, rate }) => ({
            min,
            max,
            bound,
            unit,
            ...(rate ? { rate } : {}),
          }));
          assert.deepEqual(found, [{ ...is }]);
        });
      }
    }
  });

  describe(`${pack.code} dates`, () => {
    for (const { is, in: texts } of pack.date.examples) {
      for (const text of texts)
        demand(`${pack.code} date: ${text} = ${is}`, () =>
          assert.deepEqual(
            explain(`${text}.`, pack, PUBLISHED).article.dates.map(({ date }) => date.slice(0, is.length)),
            [is],
          ),
        );
    }
  });

  describe(`${pack.code} as a whole`, () => {
    const rules = new Set(
      pack.examples.flatMap((example) => explain(parse(example).text, pack).article.statements.map((one) => one.rule.replace(/^.*\//u, ""))),
    );
    for (const use of pack.speech.uses) demand(`${pack.code} uses: ${use}`, () => assert.ok(rules.has(use), `no example shows ${use}`));

    it("has an example in which nothing is found", () => assert.ok(pack.examples.some((example) => parse(example).marks.length === 0)));

    it("writes only its own letters", () => assert.deepEqual(foreign(pack), []));

    it("reports what its examples do not show", (t) => {
      const missing = unshown(pack);
      for (const [what, { all, without }] of Object.entries(missing))
        t.diagnostic(
          `${pack.code} ${what}: ${all - without.length} of ${all} shown${without.length ? `, not ${without.slice(0, 8).join(", ")}${without.length > 8 ? " …" : ""}` : ""}`,
        );
    });
  });

  for (const neighbour of packs) {
    describe(`${pack.code} keeps silent on ${neighbour.code} prose`, () => {
      for (const line of neighbour.silence
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)) {
        demand(`${pack.code} silent on ${neighbour.code}: ${line}`, () => {
          const made = explain(line, pack, PUBLISHED);
          assert.equal(render({ text: line, marks: marksOf(made.article.statements) }), line);
          // number words of one language are other words in the next: only its own prose must hold no figure
          if (pack === neighbour)
            assert.deepEqual(
              made.article.figures.map(({ span }) => line.slice(...span)),
              [],
            );
        });
      }
    });
  }
}

function checkExample(pack: Pack, example: string): void {
  const expected = parse(example);
  const made = explain(expected.text, pack, PUBLISHED);
  const found = { text: expected.text, marks: marksOf(made.article.statements) };
  if (signature(found).join("\n") === signature(expected).join("\n")) return;
  assert.fail(`\n  expected  ${example}\n  found     ${render(found)}\n  ${traceLines(made).join("\n  ")}`);
}

/** Strings of a pack that hold a letter beyond its alphabet. Names of other languages and their spelling are left out. */
function foreign(pack: Pack): string[] {
  const own = new Set(`${pack.letters}abcdefghijklmnopqrstuvwxyz`);
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (/^(?:letters|name|names\.(?:sounds|exonyms|endings|firstNames|particles))$/.test(path)) return;
    if (typeof value === "string") {
      const bad = new Set([...value.toLowerCase().normalize().matchAll(/\p{L}/gu)].map((letter) => letter[0]).filter((letter) => !own.has(letter)));
      if (bad.size) found.push(`${path}: ${[...bad].join(" ")} in ${value.slice(0, 60)}`);
    } else if (value !== null && typeof value === "object")
      for (const [key, part] of Object.entries(value)) walk(part, path ? `${path}.${key}` : key);
  };
  walk(pack, "");
  return found;
}

/** Cues, units and approximators of which no example shows any form. */
function unshown(pack: Pack): Record<string, { all: number; without: string[] }> {
  const fold = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, " ")} `;
  const attributed = fold(pack.examples.map((example) => parse(example).text).join(" "));
  const counted = fold(pack.quantity.examples.flatMap((example) => example.in).join(" ")) + attributed;
  const among = (text: string, groups: readonly (readonly string[])[]) => ({
    all: groups.length,
    without: groups.filter((forms) => !forms.some((form) => text.includes(fold(form)))).map((forms) => forms[0] ?? ""),
  });
  const forms = (list: string) => words(list).filter((word) => word !== "/");
  const { speech, quantity } = pack;
  const units = new Map<string, string[]>();
  for (const [form, unit] of pairs(quantity.units)) units.set(unit, [...(units.get(unit) ?? []), form]);
  const approximators = [quantity.atLeast, quantity.atMost, quantity.about, quantity.atLeastAfter, quantity.atMostAfter, quantity.aboutAfter].flatMap(
    words,
  );
  return {
    verbs: among(
      attributed,
      speech.verbs.map((cue) => forms(cue.forms)),
    ),
    nouns: among(
      attributed,
      speech.nouns.map((cue) => forms(cue.forms)),
    ),
    "other cues": among(
      attributed,
      [...speech.according, ...speech.reportatives].map((cue) => forms(cue.forms)),
    ),
    units: among(counted, [...units.values()]),
    approximators: among(
      counted,
      approximators.map((word) => [word]),
    ),
  };
}

after(() => {
  const left = [...known].filter((name) => seen.has(name) && !passing.has(name));
  if (process.env["UPDATE"] && left.length < known.size) writeFileSync(listFile, `${JSON.stringify(left, null, 1)}\n`);
  console.log(`conformance: ${passing.size} of ${seen.size} hold, ${left.length} on the list of those that do not yet`);
});

describe("the list of what does not hold yet", () => {
  it("names only what there is", () =>
    assert.deepEqual(
      [...known].filter((name) => !seen.has(name) && !process.env["UPDATE"]),
      [],
    ));
});
