// Did-you-mean: the one word of a list that was probably meant. The only file of this room that may import fuse.js.

import Fuse from 'fuse.js';

const FUZZY = { includeScore: true, ignoreLocation: true, threshold: 0.6, ignoreDiacritics: true } as const;
/** A shorter word is one typo away from too many others. */
const SHORTEST = 3;
const ONE_TYPO_UNTIL = 5;
const LONGEST = 60;
/** Nothing to decompose: most words, and quicker asked than done. */
const IS_ASCII = /^[ -~]*$/;

/**
 * The candidate that differs by one typo (words up to five letters) or two; null when there is none. A typo is a letter
 * too many, too few, wrong, or two swapped; case and accents do not count. fuse.js ranks, the count of typos refuses
 * what is only alike.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const wanted = comparable(word);
  if (wanted.length > LONGEST) return null;
  const same = candidates.find(candidate => comparable(candidate) === wanted);
  if (same !== undefined) return same;
  if (wanted.length < SHORTEST) return null;
  const limit = wanted.length <= ONE_TYPO_UNTIL ? 1 : 2;
  const near = candidates
    .map(candidate => ({ candidate, typos: typosBetween(wanted, comparable(candidate), limit) }))
    .filter(({ typos }) => typos <= limit);
  const fewest = Math.min(...near.map(({ typos }) => typos));
  const best = near.filter(({ typos }) => typos === fewest).map(({ candidate }) => candidate);
  if (best.length < 2) return best[0] ?? null;
  return new Fuse(best, FUZZY).search(wanted)[0]?.item ?? best[0] ?? null;
}

function comparable(word: string): string {
  if (IS_ASCII.test(word)) return word.trim().toLowerCase();
  return word.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Optimal string alignment; stops counting above the limit. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one small table, filled row by row
function typosBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const before = previous;
    previous = current;
    current = [row];
    let fewest = row;
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = cost > 0 && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const typos = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
        swapped ? (before[column - 2] ?? 0) + 1 : limit + 1,
      );
      current[column] = typos;
      fewest = Math.min(fewest, typos);
    }
    // The row before is at most one below this one, and a swap adds one to it: nothing that follows is within the limit.
    if (fewest > limit) return limit + 1;
  }
  return current[b.length] ?? limit + 1;
}

/** The candidate that reads most like the text, be it longer or shorter; null when none does. For a question, never for a decision. */
export function alike(text: string, candidates: readonly string[]): string | null {
  return new Fuse(candidates, FUZZY).search(text.slice(0, LONGEST))[0]?.item ?? null;
}
