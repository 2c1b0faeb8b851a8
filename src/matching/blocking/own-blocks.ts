// The blocks of some records only, under keys and caps that are known: who is looked at when little is new. May not compare.

import { growing } from '../columns/ints.ts';
import { sortBy } from '../columns/sorting.ts';
import { splitterOf } from './block-layout.ts';
import type { BlockingKey, KeyPart } from './blocking-key.ts';
import { type NewRecords, type OwnEntries, ownEntries, ownParts } from './own-entries.ts';

/** A key, and the most records a block of it may hold. */
export interface CappedKey {
  readonly key: BlockingKey;
  readonly cap: number;
}

/** Takes blocks in which a new record stands. */
type TakeBlock = (records: Int32Array) => void;

/** Visits every pair of which a record at least is new and that shares a block, once, lower record first. */
export function forEachNewPair(
  keys: readonly CappedKey[],
  splitters: readonly KeyPart[],
  { size, fresh }: { readonly size: number; readonly fresh: Int32Array },
  visit: (a: number, b: number) => void,
): void {
  const [starts, members] = [growing(), growing()];
  const [record, block] = [growing(), growing()];
  let [count, filled] = [0, 0];
  const isNew = new Uint8Array(size);
  for (const record of fresh) isNew[record] = 1;
  const newRecords = { fresh, isNew };
  for (const one of keys)
    forEachOwnBlock(one, splitterOf(one.key, splitters), newRecords, records => {
      starts.push(filled);
      filled += records.length;
      for (const member of records) {
        members.push(member);
        if (isNew[member] === 0) continue;
        record.push(member);
        block.push(count);
      }
      count += 1;
    });
  starts.push(filled);
  const blocks = { starts: starts.done(), members: members.done() };
  visitPairs(blocks, { record: record.done(), block: block.done() }, isNew, visit);
}

/** In block b stand `members[starts[b]]` up to `members[starts[b + 1]]`. */
interface OwnBlocks {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** New records and the blocks in which they stand. */
interface Standings {
  readonly record: Int32Array;
  readonly block: Int32Array;
}

function visitPairs(
  { starts, members }: OwnBlocks,
  standings: Standings,
  isNew: Uint8Array,
  visit: (a: number, b: number) => void,
): void {
  const seen = new Int32Array(isNew.length).fill(-1);
  for (const place of sortBy([{ codes: standings.record, size: isNew.length }])) {
    const record = standings.record[place] as number;
    const block = standings.block[place] as number;
    seen[record] = record;
    const end = starts[block + 1] as number;
    for (let at = starts[block] as number; at < end; at++) {
      const other = members[at] as number;
      if (seen[other] === record) continue;
      seen[other] = record;
      // Of two that are new, the lower meets the other.
      if (isNew[other] === 0 || other > record) visit(Math.min(record, other), Math.max(record, other));
    }
  }
}

/** Whole blocks, and of those above the cap the parts in which a new record stands. */
function forEachOwnBlock(
  { key, cap }: CappedKey,
  splitter: KeyPart | null,
  newRecords: NewRecords,
  take: TakeBlock,
): void {
  const entries = ownEntries(key.columns(), newRecords);
  takeUpTo(cap, entries, take);
  if (splitter === null || !entries.counts.some(count => count > cap)) return;
  takeUpTo(cap, ownParts(entries, cap, splitter.codes(), newRecords), take);
}

/** Hands out the groups of two entries up to so many. */
function takeUpTo(cap: number, { records, groups, counts }: OwnEntries, take: TakeBlock): void {
  const starts = new Int32Array(counts.length + 1);
  const isMeant = (group: number): boolean =>
    (counts[group] as number) > 1 && (counts[group] as number) <= cap;
  for (let group = 0; group < counts.length; group++)
    starts[group + 1] = (starts[group] as number) + (isMeant(group) ? (counts[group] as number) : 0);
  const ordered = new Int32Array(starts[counts.length] as number);
  const next = starts.slice();
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as number;
    if (!isMeant(group)) continue;
    const place = next[group] as number;
    ordered[place] = records[at] as number;
    next[group] = place + 1;
  }
  for (let group = 0; group < counts.length; group++)
    if (isMeant(group)) take(ordered.subarray(starts[group], starts[group + 1]));
}
