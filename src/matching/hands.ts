// Work that is done in pieces, by one thread or several. What a piece gives is the same wherever it is done, and results stand in the
// order of pieces: so do clusters, to the last bit, whatever the number of threads. May not start a thread.

import { type FoundPairs, findPairs, type PairSearch } from './blocking/candidates.ts';
import { isLikely, type LaidOut, layOutJudged } from './blocking/key-yield.ts';
import { type Features, featureReader } from './features/features.ts';
import type { MatchEntity } from './fields/entity.ts';
import type { RawFields } from './fields/raw-fields.ts';
import type { MatchPlan } from './plan.ts';
import type { ComparisonWeights } from './weighing/model.ts';
import { countRandomPairs } from './weighing/random-pairs.ts';

/** A work is set up once by each thread that takes part, with a plan of its own over the same features. */
export type Work<Setup, Result> = (plan: MatchPlan, setup: Setup) => (piece: number) => Result;

/** Keys to lay out. */
export interface KeyChoice {
  /** Their places among those of the plan. */
  readonly keys: readonly number[];
  /** Weights to begin with; null when nobody asks what a key brings. */
  readonly rough: readonly ComparisonWeights[] | null;
}

export interface Works {
  /** A piece is one of that many shares of the random pairs. */
  readonly random: Work<number, readonly Float64Array[]>;
  /** A piece is one of these keys. */
  readonly blocks: Work<KeyChoice, LaidOut>;
  /** A piece is a stretch of blocks. */
  readonly pairs: Work<PairSearch, FoundPairs>;
}

export const WORKS: Works = {
  random: (plan, shares) => piece => countRandomPairs(plan, { piece, shares }),
  blocks: (plan, { keys, rough }) => {
    const likely = rough && isLikely(plan, rough);
    return piece => layOutJudged(plan, keys[piece] ?? 0, likely);
  },
  pairs: ({ comparisons }, search) => findPairs(comparisons, search),
};

export type SetupOf<Name extends keyof Works> = Parameters<Works[Name]>[1];
export type ResultOf<Name extends keyof Works> = ReturnType<ReturnType<Works[Name]>>;

/** Who does the pieces. Between two of them others have their turn: who wants to stop it, and who shows how far it is. */
export interface Hands {
  readonly readFeatures: (entity: MatchEntity, raw: RawFields) => Promise<Features>;
  /** Hands over what each piece gives, in the order of pieces, as soon as all before it are there; holds none of it longer. */
  readonly work: <Name extends keyof Works>(name: Name, plan: MatchPlan, job: Job<Name>) => Promise<void>;
}

export interface Job<Name extends keyof Works> {
  readonly setup: SetupOf<Name>;
  readonly pieces: number;
  readonly take: (result: ResultOf<Name>, piece: number) => void;
}

/** By piece what it gives. */
export async function allOf<Name extends keyof Works>(
  hands: Hands,
  name: Name,
  { plan, ...job }: Omit<Job<Name>, 'take'> & { readonly plan: MatchPlan },
): Promise<readonly ResultOf<Name>[]> {
  const results: ResultOf<Name>[] = [];
  await hands.work(name, plan, { ...job, take: result => results.push(result) });
  return results;
}

/** This thread alone, without a pause. */
export const OWN_HANDS: Hands = {
  async readFeatures(entity, raw) {
    const { parts, read, join } = featureReader(entity, raw);
    return join(Array.from({ length: parts }, (_, part) => read(part)));
  },
  async work(name, plan, { setup, pieces, take }) {
    const work = WORKS[name](plan, setup as never);
    for (let piece = 0; piece < pieces; piece++) take(work(piece) as never, piece);
  },
};
