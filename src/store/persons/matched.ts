// What matching made of records, and whether it is of those of now. May not match.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { isMatchedSql, MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { first, run } from '../statement.ts';
import { forgetRenewedFacts } from './renewed-facts.ts';

/** Every record was matched as it is now. Call it when matching is done. */
export function markMatched(store: Store, entity: MatchedEntity): void {
  run(
    store,
    `insert or replace into matched (entity, snapshot_id)
     values (?, (select coalesce(max(snapshot_id), 0) from snapshot))`,
    [entity],
  );
  if (entity === 'contact') forgetRenewedFacts(store);
}

/** False: something was imported since, or nothing was matched ever. */
export function isMatchedNow(store: Store, entity: MatchedEntity): boolean {
  return first(store, `select 1 where ${isMatchedSql(entity)}`) !== null;
}

function isMatchedEntity(entity: Entity): entity is MatchedEntity {
  return entity in MATCHED;
}

/** Removes records, and with each what matching made of it; what it made of the others stays. */
export function removeRecords(
  store: Store,
  entity: Entity,
  which: string,
  values: Readonly<Record<string, number>>,
): void {
  const table = `${entity}_record`;
  if (isMatchedEntity(entity)) {
    const { members, pairs } = MATCHED[entity];
    const ids = `(select record_id from ${table} where ${which})`;
    if (first(store, `select 1 from ${members} limit 1`) !== null)
      run(store, `delete from ${members} where record_id in ${ids}`, values);
    if (first(store, `select 1 from ${pairs} limit 1`) !== null)
      run(store, `delete from ${pairs} where record_a in ${ids} or record_b in ${ids}`, values);
    if (entity === 'contact') run(store, `delete from renewed_fact where record_id in ${ids}`, values);
  }
  run(store, `delete from ${table} where ${which}`, values);
}
