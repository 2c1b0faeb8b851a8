// Words that a file's own names show to tell branches apart, as a town does. May not weigh.

import type { OrganisationName } from '../../normalising/organisation-name.ts';

/** So many names tell what a word is. */
const ENOUGH_NAMES = 5;
/** Of the names that have it, most end with it; and of these, so many stand beside one without it, or with another in its place. */
const MOSTLY = 0.8;
const OFTEN_BESIDE = 0.5;

/**
 * Words that stand behind names that are whole without them: `Adler Bouw Assen` beside `Adler Bouw` or `Adler Bouw Goes`. What a name
 * of two words ends with is part of it: `Adler Museum`.
 */
export function closingWords(names: readonly OrganisationName[]): ReadonlySet<string> {
  const held = countOf(names.flatMap(({ core }) => [...new Set(core)]));
  const wholes = countOf(names.flatMap(({ core }) => [core.join(' '), ...stemOf(core)]));
  const ended = names.filter(({ core }) => stemOf(core).length > 0);
  const ends = countOf(ended.map(({ core }) => core.at(-1) ?? ''));
  const beside = countOf(
    ended
      .filter(({ core }) => stemOf(core).some(stem => (wholes.get(stem) ?? 0) > 1))
      .map(({ core }) => core.at(-1) ?? ''),
  );
  const isClosing = (word: string, count: number): boolean =>
    count >= Math.max(ENOUGH_NAMES, MOSTLY * (held.get(word) ?? 0)) &&
    (beside.get(word) ?? 0) >= OFTEN_BESIDE * count;
  return new Set([...ends].filter(([word, count]) => isClosing(word, count)).map(([word]) => word));
}

/** The name without its last word, where that leaves two. */
function stemOf(core: readonly string[]): readonly string[] {
  return core.length < 3 ? [] : [core.slice(0, -1).join(' ')];
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
