// A count as a report for others may show it. May not know what it counts.

/** Counts from one up to this are shown as "fewer than". */
export const THRESHOLD = 5;

/**
 * The count itself (0, or at least {@link THRESHOLD}); `few`: from one up to the threshold; `nearly`: all of the whole beside it but a
 * few; `withheld`: not shown, because a few could be computed from it.
 */
export type Figure = number | 'few' | 'nearly' | 'withheld';

/** The least it can be: what may be ranked or drawn by. */
export function leastOf(figure: Figure): number {
  if (typeof figure === 'number') return figure;
  return figure === 'few' ? 1 : THRESHOLD;
}
