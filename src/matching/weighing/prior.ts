// How many of all pairs are one entity, found by iterating over the candidates; nobody guesses a recall. May not compare.

import { pairCount } from '../pair-count.ts';
import { milliBits } from './model.ts';

export interface Prior {
  /** By alternative, strangers first: log2 of the odds of one entity against it, in milli-bits. */
  readonly priors: readonly number[];
  /** The share of all pairs that are one entity. */
  readonly share: number;
}

const ROUNDS = 40;
/** To begin with, a pair of one entity for ten records, and a pair of each relation for ten of these. */
const FIRST_RATIO = 10;
/** Further apart makes no difference, and would be more than a number holds. */
const MOST_BITS = 900;
/** A relation gives at most this many pairs per pair of the same entity, and at least a 250th: a file may hold none. */
const MOST_RELATED = 4;
const FEWEST_RELATED = 0.004;

/** All pairs there are of a file. */
interface AllPairs {
  /** Records. */
  readonly size: number;
  /** By relation the share of pairs it has at the most. */
  readonly mostRelated: readonly number[];
}

/** `sums`: by alternative the sums of each kind of candidates, without priors, in milli-bits; `counts`: how many there are. */
export function findPrior(
  sums: readonly Int32Array[],
  counts: Int32Array,
  { size, mostRelated }: AllPairs,
): Prior {
  const pairs = Math.max(pairCount(size), 1);
  const ratios = sums.map(ratiosOf);
  let same = Math.max(1, size / FIRST_RATIO);
  let related = sums.slice(1).map(() => same / FIRST_RATIO);
  const shares = new Float64Array(sums.length);
  for (let round = 0; round < ROUNDS; round++) {
    const apart = Math.max(pairs - same - related.reduce((sum, one) => sum + one, 0), 1);
    const odds = [apart, ...related].map(count => count / same);
    const totals = new Float64Array(sums.length);
    let nextSame = 0;
    // Over millions of kinds, many times: nothing is made inside.
    for (let kind = 0; kind < counts.length; kind++) {
      let all = 1;
      for (let index = 0; index < shares.length; index++) {
        const share = (odds[index] as number) * ((ratios[index] as Float64Array)[kind] as number);
        shares[index] = share;
        all += share;
      }
      const each = (counts[kind] as number) / all;
      nextSame += each;
      for (let index = 0; index < shares.length; index++)
        totals[index] = (totals[index] as number) + (shares[index] as number) * each;
    }
    same = Math.max(nextSame, 0.5);
    const least = same * FEWEST_RELATED;
    const most = same * MOST_RELATED;
    related = related.map((_, index) =>
      Math.max(least, Math.min(totals[index + 1] ?? 0, most, pairs * (mostRelated[index] ?? 1))),
    );
  }
  const strangers = milliBits(same / Math.max(pairs - same, 1));
  return { priors: [strangers, ...related.map(count => milliBits(same / count))], share: same / pairs };
}

/** What the sums say as odds against one entity. */
function ratiosOf(sums: Int32Array): Float64Array {
  const ratios = new Float64Array(sums.length);
  for (let kind = 0; kind < sums.length; kind++)
    ratios[kind] = 2 ** Math.min(-(sums[kind] as number) / 1000, MOST_BITS);
  return ratios;
}
