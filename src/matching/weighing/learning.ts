// What is learned from the pairs of a file: weights to begin with, and a model. May not compare.

import type { KeyFigures } from '../blocking/blocking.ts';
import type { Candidates } from '../blocking/joined-pairs.ts';
import type { MatchPlan } from '../plan.ts';
import { type Alternative, type Chances, type ComparisonWeights, type Model, weigh } from './model.ts';
import { findPrior } from './prior.ts';
import { sumKinds } from './scoring.ts';
import { sessionsOf, train } from './training.ts';

/** The weights to begin with. */
export function weighUsual(
  { comparisons, relations }: MatchPlan,
  random: readonly (readonly number[])[],
): readonly ComparisonWeights[] {
  const same = comparisons.map(one => one.usual);
  // What cannot be one entity tells how many pairs of a relation there are: it stays in until all is counted.
  const plain = comparisons.map(({ never: _, ...one }) => ({ ...one, rarity: null }));
  return weigh(plain, ['strangers', ...relations], {
    same,
    otherwise: [random, ...relations.map(() => same)],
  });
}

interface Training {
  readonly plan: MatchPlan;
  readonly keys: readonly KeyFigures[];
  readonly alternatives: readonly Alternative[];
  readonly random: readonly (readonly number[])[];
}

const TRAINING_ROUNDS = 3;

/** Chances and prior in turn: the prior tells how many true pairs the random ones hold. */
export function trainModel({ plan, keys, alternatives, random }: Training, candidates: Candidates): Model {
  const { comparisons, size } = plan;
  const sessions = sessionsOf(keys, comparisons, candidates);
  let matched: { readonly share: number; readonly same: Chances['same'] } = {
    share: 0,
    same: comparisons.map(one => one.usual),
  };
  for (let round = 1; ; round++) {
    const chances = train(plan, { random, sessions }, matched);
    const weights = weigh(comparisons, alternatives, chances);
    const { priors, share } = findPrior(sumKinds(candidates, weights), candidates.kinds.count, {
      size,
      mostRelated: mostRelated(plan, chances),
    });
    matched = { share, same: chances.same };
    if (round === TRAINING_ROUNDS)
      return { schemaVersion: 1, entity: plan.features.entity, alternatives, priors, comparisons: weights };
  }
}

/** Given names go with surnames, by language and age: of both together there are more than chance has, hardly more than so many times. */
const NAMES_TOGETHER = 4;

/**
 * Strangers of one name are as many as names meet by chance. Told by what else a file holds, somebody who moved and changed
 * employers is one of them: of people who stand there hundreds of times it took in most pairs.
 */
function mostRelated(
  { comparisons, relations }: MatchPlan,
  { otherwise: [strangers = []] }: Chances,
): readonly number[] {
  const met = comparisons.map(({ among: { namesake } }, at) =>
    Array.isArray(namesake)
      ? namesake.reduce((sum, chance, level) => sum + (chance > 0 ? (strangers[at]?.[level] ?? 0) : 0), 0)
      : 1,
  );
  const chance = NAMES_TOGETHER * met.reduce((product, share) => product * share, 1);
  return relations.map(relation => (relation === 'namesake' ? chance : 1));
}
