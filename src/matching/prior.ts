// How many of all pairs are one entity, found by iterating over the candidates; nobody guesses a recall. May not compare.

import { milliBits } from './model.ts';


/** Sums of the candidates, without priors, in milli-bits. */
export interface CandidateSums {
  readonly strangers: Int32Array;
  readonly home: Int32Array;
}

export interface Prior {
  /** Milli-bits. */
  readonly prior: number;
  readonly homePrior: number;
  /** The share of all pairs that are one entity. */
  readonly share: number;
}

const ROUNDS = 40;
/** One home gives at most this many pairs per pair of the same, and at least a hundredth: a file may hold none. */
const MOST_HOMES = 4;
const FEWEST_HOMES = 0.01;

export function findPrior({ strangers, home }: CandidateSums, size: number): Prior {
  const pairs = Math.max((size * (size - 1)) / 2, 1);
  let same = Math.max(1, size / 10);
  let atHome = same / 4;
  for (let round = 0; round < ROUNDS; round++) {
    const apart = Math.max(pairs - same - atHome, 1);
    let nextSame = 0;
    let nextHome = 0;
    strangers.forEach((sum, at) => {
      const stranger = (apart / same) * 2 ** (-sum / 1000);
      const housemate = (atHome / same) * 2 ** (-(home[at] ?? 0) / 1000);
      const total = 1 + stranger + housemate;
      nextSame += 1 / total;
      nextHome += housemate / total;
    });
    same = Math.max(nextSame, 0.5);
    atHome = Math.min(Math.max(nextHome, same * FEWEST_HOMES), same * MOST_HOMES);
  }
  return {
    prior: milliBits(same / Math.max(pairs - same, 1)),
    homePrior: milliBits(same / atHome),
    share: same / pairs,
  };
}
