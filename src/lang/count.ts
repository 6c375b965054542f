/** How much a pack knows, in numbers: for `firsthand languages` and docs/languages.md. */
import { pairs, words, type Pack } from "./pack.ts";

export interface PackCount {
  readonly constructions: number;
  readonly verbs: number;
  readonly nouns: number;
  /** Forms of verbs, nouns and prepositions that attribute. */
  readonly cueForms: number;
  readonly numberWords: number;
  readonly units: number;
  readonly examples: number;
}

/** Counts the words of a pack; forms that stand under two cues count twice. */
export function countPack(pack: Pack): PackCount {
  const forms = (list: string) => words(list).filter((word) => word !== "/").length;
  const { speech, quantity, date, examples } = pack;
  return {
    constructions: speech.uses.length,
    verbs: speech.verbs.length,
    nouns: speech.nouns.length,
    cueForms: [...speech.verbs, ...speech.nouns, ...speech.according].reduce((sum, cue) => sum + forms(cue.forms), 0),
    numberWords: pairs(quantity.numbers).length,
    units: pairs(quantity.units).length,
    examples: examples.length + quantity.examples.reduce((sum, example) => sum + example.in.length, 0) + date.examples.reduce((sum, example) => sum + example.in.length, 0),
  };
}
