// How many of all pairs are one entity, found by iterating over the candidates; nobody guesses a recall. May not compare.

import { milliBits } from './model.ts';

export interface Prior {
  /** By alternative, strangers first: log2 of the odds of one entity against it, in milli-bits. */
  readonly priors: readonly number[];
  /** The share of all pairs that are one entity. */
  readonly share: number;
}

const ROUNDS = 40;
/** Further apart makes no difference, and would be more than a number holds. */
const MOST_BITS = 900;
/** A relation gives at most this many pairs per pair of the same entity, and at least a 250th: a file may hold none. */
const MOST_RELATED = 4;
const FEWEST_RELATED = 0.004;

/** `sums`: by alternative the sums of each kind of candidates, without priors, in milli-bits; `counts`: how many there are. */
export function findPrior(sums: readonly Int32Array[], counts: Int32Array, size: number): Prior {
  const pairs = Math.max((size * (size - 1)) / 2, 1);
  const ratios = sums.map(column => Float64Array.from(column, sum => 2 ** Math.min(-sum / 1000, MOST_BITS)));
  let same = Math.max(1, size / 10);
  let related = sums.slice(1).map(() => same / 10);
  for (let round = 0; round < ROUNDS; round++) {
    const apart = Math.max(pairs - same - related.reduce((sum, one) => sum + one, 0), 1);
    const odds = [apart, ...related].map(count => count / same);
    const totals = new Float64Array(sums.length);
    let nextSame = 0;
    counts.forEach((count, kind) => {
      const shares = ratios.map((ratio, index) => (odds[index] ?? 0) * (ratio[kind] ?? 0));
      const each = count / (1 + shares.reduce((sum, share) => sum + share, 0));
      nextSame += each;
      shares.forEach((share, index) => {
        totals[index] = (totals[index] ?? 0) + share * each;
      });
    });
    same = Math.max(nextSame, 0.5);
    const least = same * FEWEST_RELATED;
    const most = same * MOST_RELATED;
    related = related.map((_, index) => Math.min(Math.max(totals[index + 1] ?? 0, least), most));
  }
  const strangers = milliBits(same / Math.max(pairs - same, 1));
  return { priors: [strangers, ...related.map(count => milliBits(same / count))], share: same / pairs };
}
