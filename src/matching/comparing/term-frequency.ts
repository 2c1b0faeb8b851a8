// Term frequency: what it adds that two records agree on a value that few hold, or takes where many do. May not compare.

import { addCodes, type Column, countKnown } from '../columns/column.ts';
import type { Rarity, RatedValues } from './comparison.ts';

/** Rarity of a column whose level 1 means equal codes; where names are exchanged, that of the more usual of the two. */
export function rarityOf(column: Column, share = 1): Rarity {
  const { codes } = column;
  const { weigh, values } = weighHolders(column, { share });
  const weight = (a: number, b: number): number => {
    const [one, other] = [codes[a] ?? -1, codes[b] ?? -1];
    return one === other ? weigh(one) : Math.min(weigh(one), weigh(other));
  };
  return { upTo: 1, weight, replaces: 0, values };
}

interface Holders {
  /** The columns over whose dictionary holders are counted; the column itself when left out. */
  readonly columns?: readonly Column[];
  /** 1, or ½ for names of places. */
  readonly share?: number;
}

/** What agreement on values adds. */
export interface Holding {
  /** In milli-bits, by code. */
  readonly weigh: (code: number) => number;
  readonly values: RatedValues;
}

/** `column` tells how often two random records agree. */
export function weighHolders(column: Column, { columns = [column], share = 1 }: Holders = {}): Holding {
  const counts = new Int32Array(column.values.size);
  for (const one of columns) addCodes(one, counts);
  const { most, pairs } = sizesOf(counts);
  const known = countKnown(column.codes);
  const scale = { expected: known === 0 ? 1 : pairs / (known * known), size: column.codes.length, share };
  // Holders repeat, and most codes are never asked for.
  const weights = Int32Array.from({ length: Math.min(most + 1, MOST_LISTED) }, (_, holders) =>
    weightOf(holders, scale),
  );
  const weigh = (code: number): number => {
    const holders = counts[code] ?? 0;
    return weights[holders] ?? weightOf(holders, scale);
  };
  return {
    weigh,
    values: { columns: columns.map(({ codes }) => codes), weights: () => weightsOf(counts, weigh) },
  };
}

function weightsOf(counts: Int32Array, weigh: (code: number) => number): Int16Array {
  const weights = new Int16Array(counts.length);
  for (let code = 0; code < weights.length; code++) weights[code] = weigh(code);
  return weights;
}

/** More holders are weighed when they are asked for. */
const MOST_LISTED = 2 ** 16;

/** The most holders of a code, and the pairs of records that agree, each with itself too. */
function sizesOf(counts: Int32Array): { readonly most: number; readonly pairs: number } {
  let [most, pairs] = [0, 0];
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count > most) most = count;
    pairs += count * count;
  }
  return { most, pairs };
}

interface Scale {
  /** P(two random records agree). */
  readonly expected: number;
  /** Records. */
  readonly size: number;
  readonly share: number;
}

/** In whole bits, so that it is a bucket of frequencies that counts (a power of two each), between these. */
const MOST_BITS = 6;
const LEAST_BITS = -8;

function weightOf(holders: number, { expected, size, share }: Scale): number {
  if (holders === 0) return 0;
  const bits = Math.round(Math.log2((expected * size) / holders));
  return Math.round(Math.max(LEAST_BITS, Math.min(MOST_BITS, bits)) * 1000 * share);
}
