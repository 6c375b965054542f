/**
 * Damage of every kind done to the fixtures, by a seed, so that a failure can be had again: pieces cut out, said twice, exchanged or
 * broken off, bytes changed, signs of markup put in, and the pieces of one file set into another.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "../bench/texts.ts";
import { root } from "./source.ts";

/** A file to be damaged: its bytes and the name under which it is read. */
export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const INPUTS = /^(?:input|page)\.[a-z]+$/;
/** What is damaged again and again does not grow beyond this, in bytes. */
const LARGEST = 60_000;
/** What parsers stumble over. */
const SIGNS = [
  ..."<>&;\"'=/-!?[]{}(),:\\\0\n\t“”„«»–…\ufeff\u202e\uffff",
  ...'<!-- --> <![CDATA[ ]]> <?xml ?> <!DOCTYPE &a; &#x110000; &#0; &#xD800; &amp;amp; </ /> __proto__ null 1e999 {" ":'.split(" "),
  ..."<script> </script> <style> <svg> <table> <br> <item> </item> <entry> <p/class= <a/href= xmlns:x='y'".split(" "),
  "<!ENTITY a '",
  "\ud800",
  "\u0301".repeat(50),
  "9".repeat(400),
  " ".repeat(300),
].map((sign) => Buffer.from(sign));

/** The inputs of all fixtures, sorted by name. */
export function specimens(): Specimen[] {
  const files = readdirSync(join(root, "fixtures"), { recursive: true, encoding: "utf8" }).filter((name) => INPUTS.test(name.split(/[\\/]/).at(-1)!));
  return files.sort().map((name) => ({ name, bytes: readFileSync(join(root, "fixtures", name)) }));
}

/** Changes `bytes` once; `other` lends a piece. */
function damaged(bytes: Buffer, other: Uint8Array, next: () => number): Buffer {
  const at = Math.floor(next() * (bytes.length + 1));
  const end = Math.min(bytes.length, at + Math.floor(next() ** 3 * 2000));
  const piece = bytes.subarray(at, end),
    head = bytes.subarray(0, at),
    tail = bytes.subarray(end);
  switch (Math.floor(next() * 8)) {
    case 0:
      return Buffer.concat([head, tail]);
    case 1:
      return Buffer.concat([head, ...Array.from({ length: 1 + Math.floor(next() ** 4 * 200) }, () => piece), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([tail, piece, head]);
    case 3:
      return Buffer.from(head);
    case 4: {
      const changed = Buffer.from(bytes);
      for (let i = 0; i < 1 + next() * 8; i++) changed[Math.floor(next() * changed.length)] = Math.floor(next() * 256);
      return changed;
    }
    case 5: {
      const from = Math.floor(next() * other.length);
      return Buffer.concat([head, other.subarray(from, from + Math.floor(next() ** 2 * 3000)), tail]);
    }
    default: {
      const sign = SIGNS[Math.floor(next() * SIGNS.length)]!;
      return Buffer.concat([head, ...Array.from({ length: 1 + Math.floor(next() ** 6 * 300) }, () => sign), bytes.subarray(at)]);
    }
  }
}

/**
 * So many damaged files, one after another.
 *
 *     for (const { name, bytes } of mutants(specimens(), 100, 1)) read(bytes, name);
 */
export function* mutants(files: readonly Specimen[], number: number, seed: number): Generator<Specimen> {
  // the generator takes an even seed for the odd one behind it
  const next = random(seed * 2 + 1);
  for (let i = 0; i < number; i++) {
    const { name, bytes } = files[i % files.length]!;
    let made = Buffer.from(bytes);
    for (let times = 1 + Math.floor(next() ** 2 * 6); times > 0; times--)
      made = damaged(made, files[Math.floor(next() * files.length)]!.bytes, next).subarray(0, LARGEST) as typeof made;
    yield { name, bytes: made };
  }
}
