// A phonetic key for surnames: what sounds alike in Dutch, and mostly in its neighbours, is written alike. A key, no text.

/** In this order; each makes one spelling of several (the spelling variants of the Meertens family-name database, 2026-11). */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]+/g, ''],
  [/ij|ey|ei|uy|y/g, 'i'],
  [/ou|au/g, 'o'],
  [/ph/g, 'f'],
  [/sch/g, 's'],
  [/ck|kx|q/g, 'k'],
  [/ch|gh/g, 'g'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dt|th|d$|dt$/g, 't'],
  [/z/g, 's'],
  [/v|w/g, 'f'],
  [/(?<=.)[aeiouh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The key of a folded surname: `dijkstra` and `dykstra` → the same; null when nothing is left of it. */
export function phoneticKey(folded: string): string | null {
  let key = folded;
  for (const [pattern, by] of RULES) key = key.replace(pattern, by);
  return key === '' ? null : key;
}
