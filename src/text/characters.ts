/**
 * What kind of character a UTF-16 unit is, in one table look-up: the kinds that Unicode gives, made once when the program starts.
 * Halves of characters beyond the first plane are of no kind here; who needs them asks Unicode for the whole character.
 */

/** The kinds are bits: a unit has one of the first four or none; capitals and small letters are letters besides. */
export const Is = { letter: 1, mark: 2, digit: 4, space: 8, capital: 16, small: 32 } as const;

const UNITS = 0x10000;

/**
 * The kinds of every UTF-16 unit, as bits of `Is`.
 *
 *     (KINDS["é".charCodeAt(0)]! & Is.letter) !== 0
 */
export const KINDS = new Uint8Array(UNITS);

// a pattern finds runs of a kind in all units at once far faster than it tests them one by one
const all = Array.from({ length: UNITS >> 10 }, (_, i) => String.fromCharCode(...Array.from({ length: 1024 }, (_, j) => ((i << 10) + j >= 0xd800 && (i << 10) + j < 0xe000 ? 0 : (i << 10) + j)))).join("");
for (const [runs, kind] of [[/\p{L}+/gu, Is.letter], [/\p{M}+/gu, Is.mark], [/\p{N}+/gu, Is.digit], [/\s+/gu, Is.space], [/\p{Lu}+/gu, Is.capital], [/\p{Ll}+/gu, Is.small]] as const) {
  for (const run of all.matchAll(runs)) for (let i = run.index; i < run.index + run[0].length; i++) KINDS[i]! |= kind;
}
