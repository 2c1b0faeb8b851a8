// The stages in order: keys → pairs → levels → weights → clusters. May not read a file or a store.

import { inOrder } from './blocking/block-layout.ts';
import { type KeyFigures, type Layout, numberBlocks, stretchesOf } from './blocking/blocking.ts';
import { type Candidates, joinPairs, type PairSearch } from './blocking/candidates.ts';
import { clusterCopies } from './blocking/copies.ts';
import { NO_SAMPLE, yieldingKeys } from './blocking/key-yield.ts';
import type { Patterns } from './comparing/level-patterns.ts';
import { clusterRecords } from './grouping/clustering.ts';
import { type Hands, type KeyChoice, type LaidOut, OWN_HANDS } from './hands.ts';
import { type Method, methodOf, type Near, nearOf } from './memory.ts';
import type { MatchPlan } from './plan.ts';
import { trainModel, weighUsual } from './weighing/learning.ts';
import type { Alternative, ComparisonWeights, Model } from './weighing/model.ts';
import { makeWeigh, NEVER, pairsAbove, type WeighedPairs } from './weighing/scoring.ts';
import { chancesOf } from './weighing/training.ts';

/** The stages of matching, in their order. */
export type MatchStage = 'features' | 'random-pairs' | 'blocking' | 'comparing' | 'training' | 'clustering';

/** What is said of the records beside how they are compared. */
export interface MatchRun {
  /** By record the file it comes from, when records are only linked across files; null: all with all. */
  readonly parts?: Uint8Array | null;
  /** Per record the first of many that hold the very same, itself when there are few. */
  readonly copies?: Int32Array;
  /** True for who keeps what is near for the next matching. */
  readonly isRemembered?: boolean;
  /** Trained on the records when left out or null; its comparisons must fit. */
  readonly known?: Model | null;
  /** Told when a stage has ended. */
  readonly ended?: (stage: MatchStage) => void;
  /** Who does the work; this thread alone when left out. */
  readonly hands?: Hands;
}

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
  /** Per record the lowest record of its cluster. */
  readonly clusters: Int32Array;
}

export async function matchRecords(plan: MatchPlan, run: MatchRun = {}): Promise<Matched> {
  const { parts = null, copies } = run;
  const scored = await scoreRecords(plan, run);
  const weigh = (a: number, b: number): number =>
    parts !== null && parts[a] === parts[b] ? NEVER : scored.weigh(a, b);
  const clusters =
    copies === undefined
      ? clusterRecords(plan.size, scored.edges, weigh)
      : clusterCopies(scored.edges, copies, weigh);
  run.ended?.('clustering');
  return { ...scored, clusters };
}

/** Shares of the random pairs, and pieces of the pairs of all blocks: enough for any number of threads to keep pace. */
const RANDOM_SHARES = 8;
const PAIR_PIECES = 24;
/** In a large file a piece takes a second at most, so that who wants to stop does not wait. */
const PAIRS_A_PIECE = 500_000;

/** All stages but the last; for who has more to say on which records belong together. */
export async function scoreRecords(plan: MatchPlan, run: MatchRun = {}): Promise<Scored> {
  const { known = null, hands = OWN_HANDS, ended = () => {} } = run;
  const alternatives: readonly Alternative[] = known?.alternatives ?? ['strangers', ...plan.relations];
  // Who brings a model trains nothing.
  const random =
    known === null
      ? chancesOf(await hands.work('random', plan, { setup: RANDOM_SHARES, pieces: RANDOM_SHARES }))
      : [];
  ended('random-pairs');
  const rough = known === null ? weighUsual(plan, random) : orderedWeights(plan, known);
  const { keys, candidates } = await findCandidates(plan, run, { alternatives, rough });
  ended('comparing');
  const model =
    known === null
      ? trainModel({ plan, keys, alternatives, random }, candidates)
      : { ...known, comparisons: rough };
  const found = foundOf(plan, candidates, {
    ...{ model, method: methodOf(plan, keys) },
    // Of few records every pair is looked at: nothing is to be known beforehand.
    isRemembered: run.isRemembered === true && keys.every(({ fields }) => fields.length > 0),
  });
  ended('training');
  return { ...found, keys };
}

/** The candidates, weighed. */
export function foundOf(
  { comparisons }: MatchPlan,
  candidates: Candidates,
  { model, method, isRemembered }: Pick<Found, 'model' | 'method'> & { readonly isRemembered: boolean },
): Found {
  const { patterns, compared } = candidates;
  return {
    edges: pairsAbove(0, candidates, model),
    near: isRemembered ? nearOf(pairsAbove(NEAR, candidates, model), patterns) : null,
    ...{ patterns, method, compared, model },
    weigh: makeWeigh(comparisons, model),
  };
}

/** The pairs of the keys that are used. What lies behind the figures of a key is let go, for it is large. */
async function findCandidates(
  plan: MatchPlan,
  { parts = null, known = null, hands = OWN_HANDS, ended = () => {} }: MatchRun,
  { alternatives, rough }: Pick<PairSearch, 'alternatives' | 'rough'>,
): Promise<{ readonly keys: readonly KeyFigures[]; readonly candidates: Candidates }> {
  const layOut: LayOut = choice => hands.work('blocks', plan, { setup: choice, pieces: choice.keys.length });
  const keys = await chosenKeys(plan, rough, layOut);
  const blocks = numberBlocks(keys, plan.size);
  ended('blocking');
  const pairs = keys.reduce((sum, one) => sum + one.pairs, 0);
  const stretches = stretchesOf(keys, Math.max(PAIR_PIECES, Math.ceil(pairs / PAIRS_A_PIECE)));
  const isCounted = known === null;
  const search = { blocks, stretches, alternatives, rough, parts, isCounted };
  const found = await hands.work('pairs', plan, { setup: search, pieces: stretches.length });
  return {
    keys: keys.map(({ starts: _, records: __, ...figures }) => figures),
    candidates: joinPairs(found, search),
  };
}

type LayOut = (choice: KeyChoice) => Promise<readonly LaidOut[]>;

/** The keys that bring something. */
async function chosenKeys(
  { keys, size }: MatchPlan,
  rough: readonly ComparisonWeights[],
  layOut: LayOut,
): Promise<readonly Layout[]> {
  const laidOut = await layOut({ keys: [...keys.keys()], rough });
  const samples = new Map(laidOut.map(one => [one.layout, one.sample]));
  const layouts = inOrder([...samples.keys()], size);
  return yieldingKeys(layouts, size, layout => samples.get(layout) ?? NO_SAMPLE);
}

/** The weights of a model in the order of the comparisons. */
export function orderedWeights({ comparisons }: MatchPlan, known: Model): readonly ComparisonWeights[] {
  return comparisons.map(({ name }) => known.comparisons.find(one => one.name === name) as ComparisonWeights);
}

/** A value that became rarer may lift a pair so far above what it weighed: 6 bits, in milli-bits. */
const NEAR = -6000;
