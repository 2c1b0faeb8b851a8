// How many of all pairs are one entity, found by iterating over the candidates; nobody guesses a recall. May not compare.

import { milliBits } from './model.ts';

export interface Prior {
  /** By alternative, strangers first: log2 of the odds of one entity against it, in milli-bits. */
  readonly priors: readonly number[];
  /** The share of all pairs that are one entity. */
  readonly share: number;
}

const ROUNDS = 40;
/** A relation gives at most this many pairs per pair of the same entity, and at least a hundredth: a file may hold none. */
const MOST_RELATED = 4;
const FEWEST_RELATED = 0.01;

/** `sums`: by alternative the sums of all candidates, without priors, in milli-bits. */
export function findPrior(sums: readonly Int32Array[], size: number): Prior {
  const pairs = Math.max((size * (size - 1)) / 2, 1);
  const candidates = sums[0]?.length ?? 0;
  let same = Math.max(1, size / 10);
  let related = sums.slice(1).map(() => same / 10);
  for (let round = 0; round < ROUNDS; round++) {
    const apart = Math.max(pairs - same - related.reduce((sum, one) => sum + one, 0), 1);
    const odds = [apart, ...related].map(count => count / same);
    const shares = new Float64Array(sums.length);
    const totals = new Float64Array(sums.length);
    let nextSame = 0;
    for (let at = 0; at < candidates; at++) {
      let total = 1;
      for (let index = 0; index < sums.length; index++) {
        const share = (odds[index] ?? 0) * 2 ** (-(sums[index]?.[at] ?? 0) / 1000);
        shares[index] = share;
        total += share;
      }
      nextSame += 1 / total;
      for (let index = 0; index < sums.length; index++)
        totals[index] = (totals[index] ?? 0) + (shares[index] ?? 0) / total;
    }
    same = Math.max(nextSame, 0.5);
    const least = same * FEWEST_RELATED;
    const most = same * MOST_RELATED;
    related = related.map((_, index) => Math.min(Math.max(totals[index + 1] ?? 0, least), most));
  }
  const strangers = milliBits(same / Math.max(pairs - same, 1));
  return { priors: [strangers, ...related.map(count => milliBits(same / count))], share: same / pairs };
}
