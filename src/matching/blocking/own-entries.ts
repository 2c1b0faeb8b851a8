// What stands in the blocks of some records only, found by looking through all columns of a key once. May not compare.

import type { Codes } from '../columns/column.ts';
import { placesWhere } from '../columns/places.ts';
import { type Tuples, tuplesOf } from '../columns/tuples.ts';
import type { BlockingKey } from './blocking-key.ts';
import { GroupTable } from './group-table.ts';

/** Records that are new, and by record 1 for one of them. */
export interface NewRecords {
  readonly fresh: Int32Array;
  readonly isNew: Uint8Array;
}

/** Entries of a key that hold what a new record holds: the record, and the number of what it holds. */
export interface OwnEntries {
  readonly records: Int32Array;
  readonly groups: Int32Array;
  /** By number its entries. */
  readonly counts: Int32Array;
}

/** What stands in the blocks of new records. A record with the same value in two columns stands in its block once. */
export function ownEntries(columns: ReturnType<BlockingKey['columns']>, { fresh }: NewRecords): OwnEntries {
  const table = new GroupTable(fresh.length * columns.length);
  const tuples = columns.map(parts => tuplesOf(parts).map(ownMemory) as unknown as Tuples);
  for (const tuple of tuples) addTuples(table, tuple, fresh);
  const list = entryList(table.count);
  tuples.forEach((tuple, column) => {
    // Of a key of several columns the value is the first of the tuple.
    const [[values], ...earlier] = tuples.slice(0, column + 1).reverse() as [Tuples, ...Tuples[]];
    const addFirst: EntryList['add'] = (record, group) => {
      if (earlier.every(([codes]) => codes[record] !== values[record])) list.add(record, group);
    };
    table.forEachIn(tuple, column === 0 ? list.add : addFirst);
  });
  return list.done();
}

/** A copy where threads share it: V8 reads its own memory faster, and each column is read whole. */
function ownMemory(codes: Int32Array): Int32Array {
  return codes.buffer instanceof SharedArrayBuffer ? codes.slice() : codes;
}

function addTuples(table: GroupTable, [first, second, third]: Tuples, records: Int32Array): void {
  for (let at = 0; at < records.length; at++) {
    const record = records[at] as number;
    const [one, two, three] = [first[record] as number, second[record] as number, third[record] as number];
    if ((one | two | three) >= 0) table.add(one, two, three);
  }
}

/** What stands in the parts of new records of blocks above the cap. Records without the second part are a part by themselves. */
export function ownParts(
  { records, groups, counts }: OwnEntries,
  cap: number,
  { codes }: Codes,
  { isNew }: NewRecords,
): OwnEntries {
  const large = placesWhere(records.length, at => (counts[groups[at] as number] as number) > cap);
  const standing = large.map(at => records[at] as number);
  const group = large.map(at => groups[at] as number);
  const part = standing.map(record => 1 + (codes[record] as number));
  const own = placesWhere(large.length, place => isNew[standing[place] as number] === 1);
  const table = new GroupTable(own.length);
  const parts: Tuples = [group, part, part];
  addTuples(table, parts, own);
  const list = entryList(table.count);
  table.forEachIn(parts, (place, number) => list.add(standing[place] as number, number));
  return list.done();
}

interface EntryList {
  readonly add: (record: number, group: number) => void;
  readonly done: () => OwnEntries;
}

const FIRST_ENTRIES = 65_536;

/** Takes entries of so many groups. Mostly they are few: room for all would be collected more often than it is used. */
function entryList(groupCount: number): EntryList {
  let [records, groups] = [new Int32Array(FIRST_ENTRIES), new Int32Array(FIRST_ENTRIES)];
  const counts = new Int32Array(groupCount);
  let size = 0;
  return {
    add(record, group) {
      if (size === records.length) [records, groups] = [doubled(records), doubled(groups)];
      records[size] = record;
      groups[size++] = group;
      counts[group] = (counts[group] as number) + 1;
    },
    done: () => ({ records: records.subarray(0, size), groups: groups.subarray(0, size), counts }),
  };
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * values.length);
  longer.set(values);
  return longer;
}
