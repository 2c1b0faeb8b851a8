// Which pairs are looked at, and those of them that are held: keys chosen, blocks numbered, pairs found by all hands. May not train.

import { inOrder } from './blocking/block-layout.ts';
import { type KeyFigures, type Layout, numberBlocks, stretchesOf } from './blocking/blocking.ts';
import type { Bar, FoundPairs, PairSearch } from './blocking/candidates.ts';
import { roomOf } from './blocking/held-pairs.ts';
import { type Candidates, pairJoiner } from './blocking/joined-pairs.ts';
import { NO_SAMPLE, yieldingKeys } from './blocking/key-yield.ts';
import { allOf, type Hands, OWN_HANDS } from './hands.ts';
import type { MatchRun } from './match-run.ts';
import type { MatchPlan } from './plan.ts';
import { type ComparisonWeights, type Model, milliBits } from './weighing/model.ts';
import { weighKinds } from './weighing/scoring.ts';

/** Pieces of the pairs of all blocks: enough for any number of threads to keep pace. */
const PAIR_PIECES = 24;
/** In a large file a piece takes a second at most, so that who wants to stop does not wait. */
const PAIRS_A_PIECE = 500_000;
/** So few pairs are all held. */
const FEW_PAIRS = 2_000_000;
/** Training hardly moves a pair by more than 10 bits, in milli-bits; one that it does move is found again. */
const MOST_MOVED = 10_000;

interface Searched {
  /** Without what lies behind their figures, which is large. */
  readonly keys: readonly KeyFigures[];
  readonly candidates: Candidates;
  /** The candidates with all pairs that weigh more than the floor: where some are not held, blocks are gone over again. */
  readonly findAbove: (model: Model) => Promise<Candidates>;
}

interface Weighing extends Pick<PairSearch, 'alternatives' | 'rough'> {
  /** What a pair has to weigh in the end, in milli-bits. */
  readonly floor: number;
}

export async function findCandidates(
  plan: MatchPlan,
  run: MatchRun,
  { alternatives, rough, floor }: Weighing,
): Promise<Searched> {
  const { fileOf = null, known = null, hands = OWN_HANDS, ended = () => {} } = run;
  const keys = await chosenKeys(plan, rough, hands);
  const blocks = numberBlocks(keys, plan.size);
  ended('blocking');
  const pairs = keys.reduce((sum, one) => sum + one.pairs, 0);
  const stretches = stretchesOf(keys, Math.max(PAIR_PIECES, Math.ceil(pairs / PAIRS_A_PIECE)));
  const bar = pairs > FEW_PAIRS ? firstBar(plan, known, { rough, floor }) : null;
  const room = roomOf(run.freeBytes?.() ?? Number.POSITIVE_INFINITY);
  const look = { blocks, alternatives, rough, fileOf };
  const search: PairSearch = { ...look, stretches, bar, room, isCounted: known === null };
  const joiner = pairJoiner({ keys: keys.length, alternatives });
  await hands.work('pairs', plan, { setup: search, pieces: stretches.length, take: joiner.add });
  const candidates = joiner.joined();
  return {
    keys: keys.map(({ starts: _, records: __, ...figures }) => figures),
    candidates,
    async findAbove(model) {
      const lacking = lackingPieces(candidates, weighKinds(candidates, model), floor);
      if (lacking.length === 0) return candidates;
      const setup: PairSearch = {
        ...{ ...look, stretches: lacking.map(piece => stretches[piece] as (typeof stretches)[number]) },
        ...{ bar: { ...model, floor }, room: null, isCounted: false },
      };
      const take = (found: FoundPairs, at: number): void => joiner.replace(lacking[at] as number, found);
      await hands.work('pairs', plan, { setup, pieces: lacking.length, take });
      return joiner.joined();
    },
  };
}

/**
 * What is held before anything is trained: what may come to weigh more than the floor. In a large file hardly one pair of ten does;
 * all would be most of the memory.
 */
function firstBar(
  { size }: MatchPlan,
  known: Model | null,
  { rough, floor }: { readonly rough: readonly ComparisonWeights[]; readonly floor: number },
): Bar {
  if (known !== null) return { comparisons: rough, priors: known.priors, floor };
  return { comparisons: rough, priors: [milliBits(1 / size)], floor: floor - MOST_MOVED };
}

/** Pieces that do not hold all pairs above the floor; `weights` by kind. */
function lackingPieces({ pairs, kinds }: Candidates, weights: Int32Array, floor: number): readonly number[] {
  const isHeld = weights.every((weight, kind) => weight <= floor || kinds.isHeld[kind] === 1);
  return pairs.flatMap(({ isWhole }, piece) => (isHeld && isWhole ? [] : [piece]));
}

/** The keys that bring something. */
async function chosenKeys(
  plan: MatchPlan,
  rough: readonly ComparisonWeights[],
  hands: Hands,
): Promise<readonly Layout[]> {
  const { keys, size } = plan;
  const setup = { keys: [...keys.keys()], rough };
  const laidOut = await allOf(hands, 'blocks', { plan, setup, pieces: keys.length });
  const samples = new Map(laidOut.map(one => [one.layout, one.sample]));
  const layouts = inOrder([...samples.keys()], size);
  return yieldingKeys(layouts, size, layout => samples.get(layout) ?? NO_SAMPLE);
}
