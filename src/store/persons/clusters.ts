// Writes what matching found: pairs, the members of each person or organisation, and how that differs from last time. May
// not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import { MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { first, prepared, run } from '../statement.ts';

/** A pair by record ids; weight in milli-bits; evidence as `comparison:level`, separated by spaces. */
export interface PairRow {
  readonly a: number;
  readonly b: number;
  readonly zone: 'sure' | 'check';
  readonly weight: number;
  readonly evidence: string;
}

/** Replaces all pairs of an entity. */
export function replacePairs(store: Store, entity: MatchedEntity, pairs: Iterable<PairRow>): void {
  const { pairs: table } = MATCHED[entity];
  run(store, `delete from ${table}`);
  const add = prepared(
    store,
    `insert into ${table} (record_a, record_b, zone, weight, evidence) values (?, ?, ?, ?, ?)`,
  );
  for (const { a, b, zone, weight, evidence } of pairs) add(a, b, zone, weight, evidence);
}

/** Replaces all members: every record that is not in `grouped` is a cluster of its own; the others go with their oldest. */
export function replaceMembers(
  store: Store,
  entity: MatchedEntity,
  grouped: Iterable<{ readonly recordId: number; readonly oldest: number }>,
): void {
  const { members, key } = MATCHED[entity];
  run(store, `delete from ${members}`);
  store.connection.exec(
    'create temp table if not exists grouped (record_id integer primary key, oldest integer not null)',
  );
  store.connection.exec('delete from temp.grouped');
  const add = prepared(store, 'insert into temp.grouped (record_id, oldest) values (?, ?)');
  for (const { recordId, oldest } of grouped) add(recordId, oldest);
  run(
    store,
    `insert into ${members} (record_id, ${key})
     select record.record_id, owner_snapshot.source || '/${entity}/' || owner.source_id
     from ${entity}_record record
     join file on file.file_id = record.file_id
     join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1
     left join temp.grouped on grouped.record_id = record.record_id
     join ${entity}_record owner on owner.record_id = coalesce(grouped.oldest, record.record_id)
     join file owner_file on owner_file.file_id = owner.file_id
     join snapshot owner_snapshot on owner_snapshot.snapshot_id = owner_file.snapshot_id
     order by record.record_id`,
  );
}

/** Records that the last matching saw: those of earlier snapshots, and those of the snapshots up to its last. */
const EARLIER = `
  select member.cluster_key as now_key, coalesce(known.cluster_key, member.record_key) as then_key
  from temp.member_now member
  left join known_member known on known.entity = :entity and known.record_key = member.record_key
  where known.cluster_key is not null or member.is_seen = 1`;

/**
 * Logs clusters that merged, split or changed their name since the last matching, and remembers those of now. Nothing is
 * logged the first time.
 */
export function logClusterChanges(store: Store, entity: MatchedEntity, on: CivilDate): void {
  const last = first<{ last: number }>(
    store,
    'select last_snapshot as last from match_model where entity = ?',
    [entity],
  );
  gatherMembers(store, entity, last?.last ?? 0);
  if (last !== null)
    run(
      store,
      `with earlier as materialized (${EARLIER}),
         moved as (select distinct then_key, now_key from earlier where then_key <> now_key)
       insert into cluster_change (entity, kind, cluster_key, from_key, changed_on)
       select :entity,
         case when exists (select 1 from earlier where earlier.then_key = moved.then_key and earlier.now_key <> moved.now_key)
             then 'split'
           when exists (select 1 from earlier where earlier.now_key = moved.now_key and earlier.then_key <> moved.then_key)
             then 'merged'
           else 'renamed' end,
         now_key, then_key, :on
       from moved order by now_key, then_key`,
      { entity, on },
    );
  run(store, 'delete from known_member where entity = ?', [entity]);
  run(
    store,
    `insert or ignore into known_member (entity, record_key, cluster_key)
     select :entity, record_key, cluster_key from temp.member_now
     where cluster_key in (select cluster_key from temp.member_now group by cluster_key having count(*) > 1)`,
    { entity },
  );
  store.connection.exec('drop table temp.member_now');
}

/** Members of clusters of more than one record, of now or of then: what can have changed. */
function gatherMembers(store: Store, entity: MatchedEntity, lastSnapshot: number): void {
  const { members, key } = MATCHED[entity];
  store.connection.exec('drop table if exists temp.member_now');
  store.connection.exec(
    'create temp table member_now (record_key text not null, cluster_key text not null, is_seen integer not null)',
  );
  run(
    store,
    `insert into temp.member_now (record_key, cluster_key, is_seen)
     select snapshot.source || '/${entity}/' || record.source_id, member.${key},
       seen.source_id is not null or snapshot.snapshot_id <= :lastSnapshot
     from ${members} member
     join ${entity}_record record on record.record_id = member.record_id
     join file on file.file_id = record.file_id
     join snapshot on snapshot.snapshot_id = file.snapshot_id
     left join first_seen seen on seen.source = snapshot.source and seen.entity = :entity and seen.source_id = record.source_id
     where member.${key} in (select ${key} from ${members} group by ${key} having count(*) > 1)
       or snapshot.source || '/${entity}/' || record.source_id in (select record_key from known_member where entity = :entity)`,
    { entity, lastSnapshot },
  );
}
