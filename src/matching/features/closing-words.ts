// Words that a file's own names show to tell branches apart, as a town does. May not weigh.

import type { OrganisationName } from '../../normalising/organisation-name.ts';

/** So many names tell what a word is. */
const ENOUGH_NAMES = 5;
/** Of the names that have it, most end with it; and of these, so many stand beside one without it, or with another in its place. */
const MOSTLY = 0.8;
const OFTEN_BESIDE = 0.5;

/** A town has so many words at most: Alphen aan den Rijn. */
export const MOST_CLOSING = 4;

/**
 * Words that stand behind names that are whole without them: `Adler Bouw Assen` beside `Adler Bouw` or `Adler Bouw Goes`; several with spaces
 * between. What a name of two words ends with is part of it: `Adler Museum`.
 */
export function closingWords(names: readonly OrganisationName[]): ReadonlySet<string> {
  const held = countOf(names.flatMap(({ core }) => [...new Set(core)]));
  const stems = Array.from({ length: MOST_CLOSING }, (_, at) => names.flatMap(one => stemOf(one, at + 1)));
  const wholes = countOf([
    ...names.map(({ core }) => core.join(' ')),
    ...stems.flat().map(({ stem }) => stem),
  ]);
  const closing = new Set<string>();
  for (const ended of stems) {
    const ends = countOf(ended.map(({ end }) => end));
    const beside = countOf(ended.filter(({ stem }) => (wholes.get(stem) ?? 0) > 1).map(({ end }) => end));
    for (const [end, count] of ends) {
      const words = end.split(' ');
      const most = Math.min(...words.map(word => held.get(word) ?? 0));
      const isNew = words.every((_, at) => !closing.has(words.slice(at + 1).join(' ')));
      if (
        isNew &&
        count >= Math.max(ENOUGH_NAMES, MOSTLY * most) &&
        (beside.get(end) ?? 0) >= OFTEN_BESIDE * count
      )
        closing.add(end);
    }
  }
  return closing;
}

/** The name without so many last words, where that leaves two. */
function stemOf(
  { core }: OrganisationName,
  words: number,
): readonly { readonly stem: string; readonly end: string }[] {
  const rest = core.length - words;
  return rest < 2 ? [] : [{ stem: core.slice(0, rest).join(' '), end: core.slice(rest).join(' ') }];
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A town in a name, of so many words at most, tells branches apart. */
export function withTowns(
  name: OrganisationName,
  towns: ReadonlySet<string>,
  most: number,
): OrganisationName {
  const { core } = name;
  const found = core.flatMap((_, at) => (at === 0 ? [] : townAt(core.slice(at, at + most), towns)));
  if (found.length === 0) return name;
  return { ...name, branch: [...new Set([...name.branch, ...found])].toSorted() };
}

/** The words of the longest town that these begin with. */
function townAt(words: readonly string[], towns: ReadonlySet<string>): readonly string[] {
  for (let length = words.length; length > 0; length--) {
    const town = words.slice(0, length);
    if (towns.has(town.join(' '))) return town;
  }
  return [];
}
