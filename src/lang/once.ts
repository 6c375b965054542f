/**
 * What is made of a pack (or of anything else that lives as long as the program) once and kept beside it: compiled word lists, sets of
 * forms. It goes when its pack goes, so that tests and tools may make packs of their own.
 */

/**
 * A function that makes its result the first time it is asked for one, and gives the same one ever after.
 *
 *     const prepositionsOf = once((pack: Pack) => new Set(words(pack.grammar.prepositions)));
 */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let kept = made.get(key);
    if (!kept) made.set(key, (kept = { value: make(key) }));
    return kept.value;
  };
}
