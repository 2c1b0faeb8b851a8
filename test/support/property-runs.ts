// One seed and one number of cases for every property test, so that the same commit always gives the same answer. `npm run fuzz`
// and `npm run faults` look further.

import fc from 'fast-check';

/** Cases of a property; a dear one names fewer. FC_RUNS overrules both. */
export function casesOf(usual = 500): number {
  return Number(process.env['FC_RUNS'] ?? usual);
}

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_101), numRuns: casesOf() });
