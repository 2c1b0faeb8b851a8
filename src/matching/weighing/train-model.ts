// A model, trained on the pairs of a file. May not compare.

import type { KeyFigures } from '../blocking/blocking.ts';
import type { Candidates } from '../blocking/joined-pairs.ts';
import type { MatchPlan } from '../plan.ts';
import type { Session } from './expectation.ts';
import { levelWeights, type Probabilities } from './level-weights.ts';
import { type Matches, sessionsOf, trainOnce } from './m-probabilities.ts';
import type { Alternative, Chances, Model } from './model.ts';
import { findPrior } from './prior.ts';
import { sumKinds } from './scoring.ts';

interface Training {
  readonly plan: MatchPlan;
  readonly keys: readonly KeyFigures[];
  readonly alternatives: readonly Alternative[];
  readonly random: Chances;
}

const TRAINING_ROUNDS = 3;

/** m and the prior in turn: the prior tells how many true pairs the random ones hold. */
export function trainModel(training: Training, candidates: Candidates): Model {
  const { plan, keys, alternatives } = training;
  const sessions = sessionsOf(keys, plan.comparisons, candidates);
  let trained: Trained = { share: 0, m: plan.comparisons.map(({ usual }) => usual), priors: [], weights: [] };
  for (let round = 0; round < TRAINING_ROUNDS; round++)
    trained = trainRound(training, candidates, { sessions, matches: trained });
  const { priors, weights } = trained;
  return { schemaVersion: 1, entity: plan.features.entity, alternatives, priors, comparisons: weights };
}

interface Trained extends Matches {
  readonly priors: Model['priors'];
  readonly weights: Model['comparisons'];
}

function trainRound(
  { plan, alternatives, random }: Training,
  candidates: Candidates,
  { sessions, matches }: { readonly sessions: readonly Session[]; readonly matches: Matches },
): Trained {
  const probabilities = trainOnce(plan, { random, sessions }, matches);
  const weights = levelWeights(plan.comparisons, alternatives, probabilities);
  const { priors, share } = findPrior(sumKinds(candidates, weights), candidates.kinds.count, {
    size: plan.size,
    mostRelated: mostRelated(plan, probabilities),
  });
  return { share, m: probabilities.m, priors, weights };
}

/** Given names go with surnames, by language and age: of both together there are more than chance has, hardly more than so many times. */
const NAMES_TOGETHER = 4;

/**
 * Strangers of one name are as many as names meet by chance. Told by what else a file holds, somebody who moved and changed
 * employers is one of them: of people who stand there hundreds of times it took in most pairs.
 */
function mostRelated(
  { comparisons, relations }: MatchPlan,
  { u: [strangers = []] }: Probabilities,
): readonly number[] {
  const met = comparisons.map(({ among: { namesake } }, at) =>
    Array.isArray(namesake)
      ? namesake.reduce((sum, chance, level) => sum + (chance > 0 ? (strangers[at]?.[level] ?? 0) : 0), 0)
      : 1,
  );
  const chance = NAMES_TOGETHER * met.reduce((product, share) => product * share, 1);
  return relations.map(relation => (relation === 'namesake' ? chance : 1));
}
