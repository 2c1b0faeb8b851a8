// The stages in order: keys → pairs → levels → weights → clusters. May not read a file or a store.

import type { KeyFigures } from './blocking/blocking.ts';
import type { Candidates } from './blocking/joined-pairs.ts';
import { findCandidates } from './candidate-search.ts';
import type { Patterns } from './comparing/level-patterns.ts';
import { clusterRecords } from './grouping/clustering.ts';
import { clusterCopies } from './grouping/copies.ts';
import { allOf, OWN_HANDS } from './hands.ts';
import type { MatchRun } from './match-run.ts';
import { type Method, methodOf, type Near, nearOf } from './memory.ts';
import { type MatchPlan, planAgain } from './plan.ts';
import { roughWeights } from './weighing/level-weights.ts';
import type { Alternative, Chances, ComparisonWeights, Model } from './weighing/model.ts';
import { randomChances } from './weighing/random-pairs.ts';
import { makeWeigh, NEVER, pairsAbove, type WeighedPairs, weighKinds } from './weighing/scoring.ts';
import { trainModel } from './weighing/train-model.ts';

/** Records compared and weighed, not yet clustered. */
export interface Found {
  /** Pairs above zero. */
  readonly edges: WeighedPairs;
  readonly patterns: Patterns;
  /** These pairs, and those a little below: what the next matching has to look at again; null where nothing is to be remembered. */
  readonly near: Near | null;
  readonly method: Method;
  /** Pairs that were compared. */
  readonly compared: number;
  readonly model: Model;
  /** The weight of any pair in milli-bits. */
  readonly weigh: (a: number, b: number) => number;
}

export interface Scored extends Found {
  /** The keys that were used, in order. */
  readonly keys: readonly KeyFigures[];
}

export interface Matched extends Scored {
  /** By which records were compared in the end. */
  readonly plan: MatchPlan;
  /** Per record the lowest record of its cluster. */
  readonly clusters: Int32Array;
}

/** What is found changes little after so many rounds. */
const MOST_ROUNDS = 4;

/** All stages; again where names are all there is and what was found tells more of how rare their words are. */
export async function matchRecords(plan: MatchPlan, run: MatchRun = {}): Promise<Matched> {
  let matched = await matchOnce(plan, run);
  for (let round = 2; round <= MOST_ROUNDS; round++) {
    const again = planAgain(matched.plan, matched.clusters);
    if (again === null) break;
    matched = await matchOnce(again, run);
  }
  return matched;
}

async function matchOnce(plan: MatchPlan, run: MatchRun): Promise<Matched> {
  const { fileOf = null, copies } = run;
  const scored = await scoreRecords(plan, run);
  const weigh = (a: number, b: number): number =>
    fileOf !== null && fileOf[a] === fileOf[b] ? NEVER : scored.weigh(a, b);
  const clusters =
    copies === undefined
      ? clusterRecords(plan.size, scored.edges, weigh, plan.mostLoose)
      : clusterCopies(scored.edges, copies, weigh, plan.mostLoose);
  run.ended?.('clustering');
  return { ...scored, plan, clusters };
}

/** Shares of the random pairs: enough for any number of threads to keep pace. */
const RANDOM_SHARES = 8;

/** What is known before pairs are looked for. */
interface Beginning {
  readonly alternatives: readonly Alternative[];
  readonly random: Chances;
  readonly rough: readonly ComparisonWeights[];
}

/** All stages but the last; for who has more to say on which records belong together. */
export async function scoreRecords(plan: MatchPlan, run: MatchRun = {}): Promise<Scored> {
  const { known = null, hands = OWN_HANDS, ended = () => {} } = run;
  const alternatives: readonly Alternative[] = known?.alternatives ?? ['strangers', ...plan.relations];
  // Who brings a model trains nothing.
  const random =
    known === null
      ? randomChances(await allOf(hands, 'random', { plan, setup: RANDOM_SHARES, pieces: RANDOM_SHARES }))
      : [];
  ended('random-pairs');
  const rough = known === null ? roughWeights(plan, random) : orderedWeights(plan, known);
  const scored = await compareAndTrain(plan, run, { alternatives, random, rough });
  // Not before: blocks and candidates are let go by now.
  ended('training');
  return scored;
}

async function compareAndTrain(
  plan: MatchPlan,
  run: MatchRun,
  { random, rough, alternatives }: Beginning,
): Promise<Scored> {
  const floor = run.isRemembered === true ? NEAR : 0;
  const { keys, candidates, findAbove } = await findCandidates(plan, run, { alternatives, rough, floor });
  run.ended?.('comparing');
  const model =
    run.known == null
      ? trainModel({ plan, keys, alternatives, random }, candidates)
      : { ...run.known, comparisons: rough };
  const found = foundOf(plan, await findAbove(model), {
    ...{ model, method: methodOf(plan, keys) },
    // Of few records every pair is looked at: nothing is to be known beforehand.
    isRemembered: run.isRemembered === true && keys.every(({ fields }) => fields.length > 0),
  });
  return { ...found, keys };
}

/** The candidates, weighed. */
function foundOf(
  { comparisons }: MatchPlan,
  candidates: Candidates,
  { model, method, isRemembered }: Pick<Found, 'model' | 'method'> & { readonly isRemembered: boolean },
): Found {
  const { patterns, compared } = candidates;
  const weights = weighKinds(candidates, model);
  return {
    edges: pairsAbove(0, candidates, weights),
    near: isRemembered ? nearOf(pairsAbove(NEAR, candidates, weights), patterns) : null,
    ...{ patterns, method, compared, model },
    weigh: makeWeigh(comparisons, model),
  };
}

/** The weights of a model in the order of the comparisons. */
export function orderedWeights({ comparisons }: MatchPlan, known: Model): readonly ComparisonWeights[] {
  return comparisons.map(({ name }) => known.comparisons.find(one => one.name === name) as ComparisonWeights);
}

/** A value that became rarer may lift a pair so far above what it weighed: 6 bits, in milli-bits. */
export const NEAR = -6000;
