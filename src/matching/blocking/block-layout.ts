// Lays a blocking key out in blocks: records sorted by what the key looks at, of which equal ones are a block. Exact pair counts before
// anything runs, a cap that fits the pair budget, oversize blocks split. May not compare.

import type { Codes } from '../columns/column.ts';
import { sharedZeros, upTo } from '../columns/ints.ts';
import { runsOf, sortBy } from '../columns/sorting.ts';
import { pairCount } from '../pair-count.ts';
import type { Layout } from './blocking.ts';
import { type BlockingKey, type Entries, entriesOf, type KeyPart } from './blocking-key.ts';
import { withoutSingletons } from './singletons.ts';

/** Candidate pairs per record, over all keys together. */
export const PAIR_BUDGET = 30;
/** A file may make so many in all, however small its budget. */
const FEWEST_PAIRS = 1_000_000;
/** Of a small file, where a third of the pairs of a key look like one entity, it may make so many: other keys make the same, compared once. */
export const MANY_PAIRS = 3_000_000;
/** The ladder of caps: of those under which a key makes no more pairs than it may, the highest is taken. */
const LOWEST_CAP = 5;
const HIGHEST_CAP = 2000;
const CAPS = [LOWEST_CAP, 10, 20, 50, 100, 200, 500, 1000, HIGHEST_CAP];

/** All keys of a file and what splits their oversize blocks. */
export interface KeySet {
  readonly keys: readonly BlockingKey[];
  readonly size: number;
  readonly splitters: readonly KeyPart[];
}

/**
 * The blocks of one key; oversize ones are split by a second part. `share`: how many pairs it may make; unless said, the budget over half of
 * the keys, for the others are so selective that they make hardly any.
 */
export function layOutKey(
  { keys, size, splitters }: KeySet,
  at: number,
  share: number = Math.max(PAIR_BUDGET * size, FEWEST_PAIRS) / Math.max(keys.length / 2, 1),
): Layout {
  const key = keys[at] as BlockingKey;
  const { shared, singletons } = withoutSingletons(entriesOf(key, size));
  const sorted = sortBy(shared.parts);
  const runs = runsOf(sorted, shared.parts);
  const whole: Runs = { sorted, runs, fine: sorted, cuts: runs };
  // Where whole blocks fit, nothing is to be split.
  const splitter = fits(whole, share) ? null : splitterOf(key, splitters);
  const split = splitter === null ? whole : { ...whole, ...splitRuns(shared, splitter.codes()) };
  const pairs = pairsByCap(split);
  const rung = Math.max(
    pairs.findLastIndex(count => count <= share),
    0,
  );
  const cap = CAPS[rung] ?? LOWEST_CAP;
  const isSplit = splitter !== null && hasLongerThan(cap, runs);
  const { standing, ...filled } = fillBlocks(split, cap, shared.records);
  return {
    name: key.name,
    fields: isSplit ? [...key.fields, splitter.field] : key.fields,
    ...filled,
    standing: standing + singletons,
    cap,
    pairs: pairs[rung] ?? 0,
  };
}

/** The keys that are looked at first make fewest pairs a record; in a small file every pair is looked at. */
export function inOrder(laidOut: readonly Layout[], size: number): readonly Layout[] {
  const blocks = laidOut.toSorted((one, other) => density(one) - density(other));
  return isEveryPairLookedAt(size) ? [...blocks, wholeFile(size)] : blocks;
}

function density({ pairs, standing }: Layout): number {
  return pairs / Math.max(standing, 1);
}

/** One block of all records. */
function wholeFile(size: number): Layout {
  return {
    name: 'all',
    fields: [],
    starts: Int32Array.of(0, size),
    records: upTo(size),
    standing: size,
    cap: size,
    pairs: pairCount(size),
    dropped: [],
  };
}

/** Entries of which those of one block stand together: as whole blocks, and these in their parts. */
interface Runs {
  /** Entries of one block in order. */
  readonly sorted: Int32Array;
  /** Where blocks begin, and the end. */
  readonly runs: Int32Array;
  /** The same entries, within a block by part. */
  readonly fine: Int32Array;
  /** Where parts begin, and the end. */
  readonly cuts: Int32Array;
}

function fits(whole: Runs, share: number): boolean {
  return !hasLongerThan(HIGHEST_CAP, whole.runs) && (pairsByCap(whole).at(-1) ?? 0) <= share;
}

function hasLongerThan(most: number, runs: Int32Array): boolean {
  return runs.some((start, run) => (runs[run + 1] ?? start) - start > most);
}

/** The second part of a key: the first that says something else than the key does. */
export function splitterOf(key: BlockingKey, splitters: readonly KeyPart[]): KeyPart | null {
  return splitters.find(({ field }) => !key.fields.includes(field)) ?? null;
}

/** Records without the second part are a part by themselves. */
function splitRuns({ records, parts }: Entries, { codes, size }: Codes): Pick<Runs, 'fine' | 'cuts'> {
  const second = records.map(record => 1 + (codes[record] as number));
  const all = [...parts, { codes: second, size: size + 1 }];
  const fine = sortBy(all);
  return { fine, cuts: runsOf(fine, all) };
}

/** By cap of the ladder the pairs of all blocks of at most that many records, and of such parts of the larger ones. */
function pairsByCap({ runs, cuts }: Runs): Float64Array {
  const pairs = new Float64Array(CAPS.length);
  const add = (count: number, below: number): void => {
    if (count < 2) return;
    for (let rung = 0; rung < CAPS.length; rung++) {
      const cap = CAPS[rung] as number;
      if (cap >= count && cap < below) pairs[rung] = (pairs[rung] as number) + pairCount(count);
    }
  };
  let cut = 0;
  for (let run = 0; run + 1 < runs.length; run++) {
    const end = runs[run + 1] as number;
    const count = end - (runs[run] as number);
    add(count, Number.POSITIVE_INFINITY);
    for (; (cuts[cut] as number) < end; cut++) add((cuts[cut + 1] as number) - (cuts[cut] as number), count);
  }
  return pairs;
}

/** Visits the blocks of at most that many records, and the parts of larger ones, which may be too large still. */
function forEachBlock(
  { sorted, runs, fine, cuts }: Runs,
  cap: number,
  visit: (from: Int32Array, start: number, end: number) => void,
): void {
  let cut = 0;
  for (let run = 0; run + 1 < runs.length; run++) {
    const start = runs[run] as number;
    const end = runs[run + 1] as number;
    const isWhole = end - start <= cap;
    if (isWhole) visit(sorted, start, end);
    for (; (cuts[cut] as number) < end; cut++)
      if (!isWhole) visit(fine, cuts[cut] as number, cuts[cut + 1] as number);
  }
}

type Filled = Pick<Layout, 'starts' | 'records' | 'standing' | 'dropped'>;

/** Blocks of more than one record, numbered one after another: the others make no pair. `ofEntry`: by entry its record. */
function fillBlocks(runs: Runs, cap: number, ofEntry: Int32Array): Filled {
  const dropped: number[] = [];
  let [standing, inBlocks, blocks] = [0, 0, 0];
  forEachBlock(runs, cap, (_, start, end) => {
    const count = end - start;
    if (count > cap) dropped.push(count);
    else standing += count;
    if (count < 2 || count > cap) return;
    inBlocks += count;
    blocks += 1;
  });
  const [starts, records] = [sharedZeros(blocks + 1), sharedZeros(inBlocks)];
  let [block, at] = [0, 0];
  forEachBlock(runs, cap, (from, start, end) => {
    if (end - start < 2 || end - start > cap) return;
    for (let place = start; place < end; place++) records[at++] = ofEntry[from[place] as number] as number;
    starts[++block] = at;
  });
  return { starts, records, standing, dropped: dropped.toSorted((one, other) => other - one) };
}

/** True of so few records that no key is needed. */
export function isEveryPairLookedAt(size: number): boolean {
  return pairCount(size) <= FEWEST_PAIRS;
}
