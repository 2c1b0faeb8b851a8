// Comparisons of the names of organisations, by record. May not compare by itself.

import type { Column } from '../columns/column.ts';
import type { OrganisationFeatures } from '../features/organisation-features.ts';
import type { WeighedName } from '../features/word-weights.ts';
import { NO_EVIDENCE } from './comparison.ts';

export type OfNames = (one: WeighedName, other: WeighedName) => number;

/** What two names give, by record; {@link NO_EVIDENCE} where one has none. Equal names are asked about as well. */
export function byNames(
  { names }: Pick<OrganisationFeatures, 'names'>,
  { codes }: Column,
  of: OfNames,
): (a: number, b: number) => number {
  return (a, b) => {
    const one = names[codes[a] as number];
    const other = names[codes[b] as number];
    return one === undefined || other === undefined ? NO_EVIDENCE : of(one, other);
  };
}

/** More shared words make no pair of names surer. */
const MOST_BITS = 24;

/** Bits of names as milli-bits in whole bits, so that pairs are of few kinds. */
export function wholeBits(bits: number): number {
  return 1000 * Math.min(MOST_BITS, Math.round(bits));
}
