// The stages in order: fields → keys → pairs → levels → weights → clusters. May not read a file or a store.

import { type Blocks, forEachOwnPair, layOutBlocks } from './blocking.ts';
import type { BlockingKey } from './blocking-key.ts';
import { clusterRecords, type Edges } from './clustering.ts';
import type { Codes } from './column.ts';
import type { Comparison, Relation } from './comparison.ts';
import { type Alternative, type Chances, type ComparisonWeights, type Model, weigh } from './model.ts';
import { findPrior } from './prior.ts';
import { makeScorer, type Scorer, weakest } from './scoring.ts';
import { countForTraining, train } from './training.ts';

/** What an entity brings: how its records are compared and blocked. */
export interface MatchPlan {
  readonly entity: string;
  readonly size: number;
  readonly comparisons: readonly Comparison[];
  /** What two records may be besides one entity and strangers. */
  readonly relations: readonly Relation[];
  readonly keys: readonly BlockingKey[];
  /** Splits blocks that are too large. */
  readonly splitter: Codes | null;
  /** By record the file it comes from, when records are only linked across files; null: all with all. */
  readonly parts?: Uint8Array | null;
}

export interface Matched {
  /** Per record the lowest record of its cluster. */
  readonly clusters: Int32Array;
  /** Pairs above zero. */
  readonly edges: Edges;
  readonly blocks: readonly Blocks[];
  readonly candidates: number;
  readonly model: Model;
}

const TRAINING_ROUNDS = 3;

/** Trains on the records unless a model is given, whose comparisons must fit. */
export function matchRecords(plan: MatchPlan, known: Model | null = null): Matched {
  const blocks = layOutBlocks(plan.keys, plan.size, plan.splitter);
  const { model, candidates } = known === null ? trainModel(plan, blocks) : useModel(plan, blocks, known);
  const { comparisons, size, parts = null } = plan;
  const scorer = makeScorer(comparisons, model.comparisons, model.alternatives, size);
  const edges = edgesOf(candidates, model.priors);
  const clusters = clusterRecords(size, edges, (a, b) => {
    if (parts !== null && parts[a] === parts[b]) return NEVER;
    scorer.sum(a, b);
    return weakest(scorer.sums, model.priors);
  });
  return { clusters, edges, blocks, candidates: candidates.a.length, model };
}

/** Outweighs whatever speaks for a pair, in a cluster of any size that is clustered whole. */
const NEVER = -100_000_000;

interface Trained {
  readonly model: Model;
  readonly candidates: Candidates;
}

function useModel(plan: MatchPlan, blocks: readonly Blocks[], known: Model): Trained {
  const comparisons = plan.comparisons.map(
    ({ name }) => known.comparisons.find(one => one.name === name) as ComparisonWeights,
  );
  const scorer = makeScorer(plan.comparisons, comparisons, known.alternatives, plan.size);
  return { model: { ...known, comparisons }, candidates: sumCandidates(blocks, scorer, plan.parts ?? null) };
}

function trainModel(plan: MatchPlan, blocks: readonly Blocks[]): Trained {
  const { comparisons, size } = plan;
  const alternatives: readonly Alternative[] = ['strangers', ...plan.relations];
  const counts = countForTraining(comparisons, blocks, size);
  let matched: { readonly share: number; readonly same: Chances['same'] } = {
    share: 0,
    same: comparisons.map(one => one.usual),
  };
  for (let round = 1; ; round++) {
    const chances = train(plan, counts, matched);
    const weights = weigh(comparisons, chances);
    const scorer = makeScorer(comparisons, weights, alternatives, size);
    const candidates = sumCandidates(blocks, scorer, plan.parts ?? null);
    const { priors, share } = findPrior(candidates.sums, size);
    matched = { share, same: chances.same };
    if (round < TRAINING_ROUNDS) continue;
    const model: Model = {
      schemaVersion: 1,
      entity: plan.entity,
      alternatives,
      priors,
      comparisons: weights,
    };
    return { model, candidates };
  }
}

interface Candidates {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** By alternative. */
  readonly sums: readonly Int32Array[];
}

/** Pairs that weigh less than this against strangers are never one entity, whatever the prior. */
const FLOOR = 0;

function sumCandidates(blocks: readonly Blocks[], scorer: Scorer, parts: Uint8Array | null): Candidates {
  const a = growing();
  const b = growing();
  const sums = Array.from(scorer.sums, () => growing());
  for (let at = 0; at < blocks.length; at++) {
    forEachOwnPair(blocks, at, (one, other) => {
      if (parts !== null && parts[one] === parts[other]) return;
      if (scorer.sum(one, other) <= FLOOR) return;
      a.push(one);
      b.push(other);
      sums.forEach((column, index) => {
        column.push(scorer.sums[index] ?? 0);
      });
    });
  }
  return { a: a.done(), b: b.done(), sums: sums.map(column => column.done()) };
}

/** The candidates that weigh more than nothing. */
function edgesOf({ a, b, sums }: Candidates, priors: readonly number[]): Edges {
  const weight = a.map((_, at) =>
    sums.reduce(
      (least, column, index) => Math.min(least, (column[at] ?? 0) + (priors[index] ?? 0)),
      Number.MAX_SAFE_INTEGER,
    ),
  );
  const kept = Int32Array.from(weight.keys()).filter(at => (weight[at] ?? 0) > 0);
  return {
    a: kept.map(at => a[at] ?? 0),
    b: kept.map(at => b[at] ?? 0),
    weight: kept.map(at => weight[at] ?? 0),
  };
}

function growing(): { readonly push: (value: number) => void; readonly done: () => Int32Array } {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Int32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length),
  };
}
