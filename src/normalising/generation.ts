// Words behind a name that tell generations of one name apart: Sr., Jr., II. May not decide who is who.

import { fold } from './fold.ts';

/** Father 1, son 2, grandson 3: who is the second of his name has a father of it. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['sr', '1'],
  ['snr', '1'],
  ['senior', '1'],
  ['jr', '2'],
  ['jnr', '2'],
  ['junior', '2'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

export function isGeneration(word: string): boolean {
  return GENERATIONS.has(word);
}

/** Words of a folded name without those behind its first that tell a generation: Sr. before a name is a title, Junior alone a name. */
export function withoutGeneration(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => at === 0 || !GENERATIONS.has(word));
}

/** The generation that a name ends in, as a number; null where it tells none. */
export function generationOfName(name: string): string | null {
  const [, ...behind] = fold(name).split(/[\s,]+/);
  const word = behind.findLast(one => GENERATIONS.has(one));
  return GENERATIONS.get(word ?? '') ?? null;
}

/** What a column of suffixes says; academic titles stand there too. */
export function generationOfSuffix(suffix: string): string | null {
  return generationOfName(`name ${suffix}`);
}
