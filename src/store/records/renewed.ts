// Records that another of the same id and file takes the place of: what is new is written into the row that is there, which keeps its record
// id. So what rests on that id stays where it is, and a file goes on to stand in as few stretches. May not compare what they hold.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { noteRenewedFacts } from '../persons/renewed-facts.ts';
import { iterateRows, run } from '../statement.ts';
import { isRenewed, leavesFile, type Snapshots } from './followed.ts';
import { stretchesOf, stretchWriter } from './stretches.ts';

/**
 * Finds them, of ids that one record had and one has. From the index of ids alone; call it while both records are there. Where more records
 * changed than were kept, none: to write all of them twice would cost more than it saves.
 */
export function findRenewed(
  store: Store,
  entity: Entity,
  { lastId, kept }: Pick<Snapshots, 'lastId'> & { readonly kept: number },
): void {
  const table = `${entity}_record`;
  const { changes: found } = run(
    store,
    `insert into temp.renewed
     select old.record_id, new.record_id, new.file_id
     from ${table} new cross join ${table} old on old.source_id = new.source_id and old.file_id = new.file_id
     where new.record_id > :lastId and old.record_id <= :lastId and ${leavesFile('old')}
       and new.source_id not in (select source_id from ${table} where is_shared_id = 1)`,
    { lastId },
  );
  if (found > kept) run(store, 'delete from temp.renewed');
}

/** Puts them into their rows; call it when nobody asks for the earlier ones any more. */
export function renewRows(store: Store, entity: Entity): void {
  const table = `${entity}_record`;
  if (entity === 'contact') noteRenewedFacts(store);
  run(
    store,
    `update ${table} set (facts, raw) = (
       select new.facts, new.raw from temp.renewed join ${table} new on new.record_id = renewed.new_id
       where renewed.old_id = ${table}.record_id)
     where record_id in (select old_id from temp.renewed)`,
  );
  run(store, `delete from ${table} where record_id in (select new_id from temp.renewed)`);
  run(store, `delete from temp.leaving where ${isRenewed('leaving')}`);
  const files = iterateRows<readonly [number]>(store, 'select distinct file_id from temp.renewed');
  for (const [fileId] of [...files]) renewStretches(store, fileId);
  run(store, 'delete from temp.renewed');
}

/** A file in which new records stand where they stand from now on. */
function renewStretches(store: Store, fileId: number): void {
  const renewed = iterateRows<readonly [number, number]>(
    store,
    'select new_id, old_id from temp.renewed where file_id = ?',
    [fileId],
  );
  const oldIds = new Map(renewed);
  let lowest = Number.POSITIVE_INFINITY;
  for (const newId of oldIds.keys()) lowest = Math.min(lowest, newId);
  const stretches = stretchesOf(store, fileId);
  run(store, 'delete from stretch where file_id = ?', [fileId]);
  const write = stretchWriter(store, fileId);
  for (const stretch of stretches) {
    const { firstId, position, row, count } = stretch;
    // Most stretches are of records that stayed.
    if (firstId + count <= lowest) {
      write.add(stretch);
      continue;
    }
    for (let at = 0; at < count; ) {
      const isNew = oldIds.has(firstId + at);
      let end = at + 1;
      while (!isNew && end < count && !oldIds.has(firstId + end)) end += 1;
      const id = oldIds.get(firstId + at) ?? firstId + at;
      write.add({ firstId: id, position: position + at, row: row + at, count: end - at });
      at = end;
    }
  }
  write.finish();
}
