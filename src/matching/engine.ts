// The stages in order: keys → pairs → levels → weights → clusters. May not read a file or a store.

import { layOutBlocks } from './block-layout.ts';
import type { Blocks } from './blocking.ts';
import type { BlockingKey, KeyPart } from './blocking-key.ts';
import { type Candidates, collectCandidates } from './candidates.ts';
import { clusterRecords, type Edges } from './clustering.ts';
import type { Comparison, Relation } from './comparison.ts';
import { clusterCopies } from './copies.ts';
import { yieldingBlocks } from './key-yield.ts';
import { blockingOf, type Pairs, type Recalled } from './memory.ts';
import {
  type Alternative,
  type Chances,
  type ComparisonWeights,
  type Model,
  milliBits,
  weigh,
} from './model.ts';
import { findPrior } from './prior.ts';
import { makeWeigh, NEVER, pairsAbove, sumKinds, sumLevels } from './scoring.ts';
import { countRandomPairs, sessionsOf, train } from './training.ts';

/** The stages of matching, in their order. */
export type MatchStage = 'features' | 'random-pairs' | 'blocking' | 'comparing' | 'training' | 'clustering';

/** What an entity brings: how its records are compared and blocked. */
export interface MatchPlan {
  readonly entity: string;
  readonly size: number;
  readonly comparisons: readonly Comparison[];
  /** What two records may be besides one entity and strangers. */
  readonly relations: readonly Relation[];
  readonly keys: readonly BlockingKey[];
  /** Split blocks that are too large; the first that the key does not hold already. */
  readonly splitters: readonly KeyPart[];
  /** By record the file it comes from, when records are only linked across files; null: all with all. */
  readonly parts?: Uint8Array | null;
  /** Per record the first of many that hold the very same, itself when there are few. */
  readonly copies?: Int32Array;
  /** What is known of the last matching, with the model of that time only; left out by who remembers nothing. */
  readonly recalled?: Recalled | null;
  /** Told when a stage has ended. */
  readonly ended?: (stage: MatchStage) => void;
}

/** Records compared and weighed, not yet clustered. */
export interface Scored {
  /** Pairs above zero. */
  readonly edges: Edges;
  /** These, and for who remembers those a little below: what the next matching has to look at again. */
  readonly near: Pairs;
  readonly blocks: readonly Blocks[];
  /** Pairs that were compared. */
  readonly compared: number;
  readonly model: Model;
  /** The weight of any pair in milli-bits. */
  readonly weigh: (a: number, b: number) => number;
}

export interface Matched extends Scored {
  /** Per record the lowest record of its cluster. */
  readonly clusters: Int32Array;
}

/** Trains on the records unless a model is given, whose comparisons must fit. */
export function matchRecords(plan: MatchPlan, known: Model | null = null): Matched {
  const { size, parts = null, copies } = plan;
  const scored = scoreRecords(plan, known);
  const weigh = (a: number, b: number): number =>
    parts !== null && parts[a] === parts[b] ? NEVER : scored.weigh(a, b);
  const clusters =
    copies === undefined
      ? clusterRecords(size, scored.edges, weigh)
      : clusterCopies(scored.edges, copies, weigh);
  plan.ended?.('clustering');
  return { ...scored, clusters };
}

/** All stages but the last; for who has more to say on which records belong together. */
export function scoreRecords(plan: MatchPlan, known: Model | null = null): Scored {
  const { comparisons, size, parts = null, ended = () => {} } = plan;
  const alternatives: readonly Alternative[] = known?.alternatives ?? ['strangers', ...plan.relations];
  // Who brings a model trains nothing.
  const random = known === null ? countRandomPairs(comparisons, size) : [];
  ended('random-pairs');
  const first = known === null ? weighUsual(plan, random) : ordered(plan, known);
  const roughly = (levels: Uint8Array): number => sumLevels(levels, first, 0);
  const laidOut = layOutBlocks(plan.keys, size, plan.splitters);
  const { blocks, recalled } = blocksToLookAt(laidOut, known === null ? null : (plan.recalled ?? null), () =>
    yieldingBlocks(laidOut, likely(plan, roughly)),
  );
  ended('blocking');
  const source = { blocks, comparisons, alternatives, parts, isCounted: known === null, recalled };
  const candidates = collectCandidates(source, roughly);
  ended('comparing');
  const model =
    known === null
      ? trainModel({ plan, blocks, alternatives, random }, candidates)
      : { ...known, comparisons: first };
  const edges = pairsAbove(0, candidates, model);
  const near = plan.recalled === undefined ? edges : pairsAbove(NEAR, candidates, model);
  ended('training');
  const { compared } = candidates;
  return { edges, near, blocks, compared, model, weigh: makeWeigh(comparisons, model) };
}

/** The keys of last time where they are still laid out as then; else what is remembered says nothing. */
function blocksToLookAt(
  laidOut: readonly Blocks[],
  recalled: Recalled | null,
  choose: () => readonly Blocks[],
): { readonly blocks: readonly Blocks[]; readonly recalled: Recalled | null } {
  if (recalled !== null) {
    const wanted = new Set(recalled.blocking.split(' '));
    const same = laidOut.filter(one => wanted.has(blockingOf([one])));
    if (same.length === wanted.size) return { blocks: same, recalled };
  }
  return { blocks: choose(), recalled: null };
}

/** Tells whether a pair may be one entity, before anything is trained. */
function likely(
  { comparisons, size }: MatchPlan,
  roughly: (levels: Uint8Array) => number,
): (a: number, b: number) => boolean {
  const levels = new Uint8Array(comparisons.length);
  const least = -milliBits(1 / size);
  return (a, b) => {
    for (let at = 0; at < levels.length; at++) levels[at] = comparisons[at]?.compare(a, b) ?? 0;
    return roughly(levels) > least;
  };
}

/** The weights to begin with. */
function weighUsual(
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

/** The weights of a model in the order of the comparisons. */
function ordered({ comparisons }: MatchPlan, known: Model): readonly ComparisonWeights[] {
  return comparisons.map(({ name }) => known.comparisons.find(one => one.name === name) as ComparisonWeights);
}

interface Training {
  readonly plan: MatchPlan;
  readonly blocks: readonly Blocks[];
  readonly alternatives: readonly Alternative[];
  readonly random: readonly (readonly number[])[];
}

const TRAINING_ROUNDS = 3;

/** Chances and prior in turn: the prior tells how many true pairs the random ones hold. */
function trainModel({ plan, blocks, alternatives, random }: Training, candidates: Candidates): Model {
  const { comparisons, size, entity } = plan;
  const sessions = sessionsOf(blocks, comparisons, candidates);
  let matched: { readonly share: number; readonly same: Chances['same'] } = {
    share: 0,
    same: comparisons.map(one => one.usual),
  };
  for (let round = 1; ; round++) {
    const chances = train(plan, { random, sessions }, matched);
    const weights = weigh(comparisons, alternatives, chances);
    const { priors, share } = findPrior(sumKinds(candidates, weights), candidates.kinds.count, size);
    matched = { share, same: chances.same };
    if (round === TRAINING_ROUNDS)
      return { schemaVersion: 1, entity, alternatives, priors, comparisons: weights };
  }
}

/** A value that became rarer may lift a pair so far above what it weighed: 6 bits, in milli-bits. */
const NEAR = -6000;
