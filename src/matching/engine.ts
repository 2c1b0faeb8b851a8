// The stages in order: fields → keys → pairs → levels → weights → clusters. May not read a file or a store.

import { type Blocks, forEachOwnPair, layOutBlocks } from './blocking.ts';
import type { BlockingKey } from './blocking-key.ts';
import { clusterRecords, type Edges } from './clustering.ts';
import type { Codes } from './column.ts';
import type { Comparison } from './comparison.ts';
import { type Model, weigh } from './model.ts';
import { findPrior, type Prior } from './prior.ts';
import { makeScorer, type Scorer } from './scoring.ts';
import { countForTraining, train } from './training.ts';

/** What an entity brings: how its records are compared and blocked. */
export interface MatchPlan {
  readonly entity: string;
  readonly size: number;
  readonly comparisons: readonly Comparison[];
  readonly keys: readonly BlockingKey[];
  /** Splits blocks that are too large. */
  readonly splitter: Codes | null;
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

export function matchRecords(plan: MatchPlan): Matched {
  const { comparisons, size } = plan;
  const blocks = layOutBlocks(plan.keys, size, plan.splitter);
  const counts = countForTraining(comparisons, blocks, size);
  let matched = { share: 0, same: comparisons.map(one => one.usual) };
  let weights = weigh(comparisons, train(comparisons, counts, matched));
  let candidates = sumCandidates(blocks, makeScorer(comparisons, weights, size));
  let prior = findPrior(candidates, size);
  for (let round = 1; round < TRAINING_ROUNDS; round++) {
    const chances = train(comparisons, counts, matched);
    matched = { share: prior.share, same: chances.same };
    weights = weigh(comparisons, train(comparisons, counts, matched));
    candidates = sumCandidates(blocks, makeScorer(comparisons, weights, size));
    prior = findPrior(candidates, size);
  }
  const model: Model = { schemaVersion: 1, entity: plan.entity, prior: prior.prior, homePrior: prior.homePrior, comparisons: weights };
  const edges = edgesOf(candidates, prior);
  const scorer = makeScorer(comparisons, weights, size);
  const clusters = clusterRecords(size, edges, (a, b) =>
    Math.min(scorer.strangers(a, b) + prior.prior, scorer.home() + prior.homePrior),
  );
  return { clusters, edges, blocks, candidates: candidates.a.length, model };
}

interface Candidates extends Edges {
  readonly strangers: Int32Array;
  readonly home: Int32Array;
}

/** Pairs that weigh less than this against strangers are never one entity, whatever the prior. */
const FLOOR = 0;

function sumCandidates(blocks: readonly Blocks[], scorer: Scorer): Candidates {
  const a = growing();
  const b = growing();
  const strangers = growing();
  const home = growing();
  for (let at = 0; at < blocks.length; at++) {
    forEachOwnPair(blocks, at, (one, other) => {
      const sum = scorer.strangers(one, other);
      if (sum <= FLOOR) return;
      a.push(one);
      b.push(other);
      strangers.push(sum);
      home.push(scorer.home());
    });
  }
  return { a: a.done(), b: b.done(), strangers: strangers.done(), home: home.done(), weight: new Int32Array() };
}

function edgesOf(candidates: Candidates, { prior, homePrior }: Prior): Edges {
  const weight = candidates.strangers.map((sum, at) =>
    Math.min(sum + prior, (candidates.home[at] ?? 0) + homePrior),
  );
  const kept = Int32Array.from(weight.keys()).filter(at => (weight[at] ?? 0) > 0);
  return {
    a: kept.map(at => candidates.a[at] ?? 0),
    b: kept.map(at => candidates.b[at] ?? 0),
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
