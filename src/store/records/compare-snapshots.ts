// How the records of a snapshot differ from those of the one before it: counted, nothing written.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { first } from '../statement.ts';
import { isLeaving, isNew, isOld, type Snapshots } from './followed.ts';

/** How a snapshot differs from the one before it. */
export interface SnapshotChange {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  /** Of these what the source was asked to merge away, make inactive or delete. */
  readonly goneAsked: number;
}

/** `kept`: how many are as they were. */
export function compareSnapshots(
  store: Store,
  { source, entity }: { readonly source: string; readonly entity: Entity },
  { kept, ...range }: Snapshots & { readonly kept: number },
): SnapshotChange {
  const counts = first<{ total: number; known: number; unchanged: number }>(
    store,
    `with compared as (
         select max(old.record_id is not null) as is_known, max(coalesce(old.raw = new.raw, 0)) as is_same
         from ${entity}_record new
         left join ${entity}_record old on old.source_id = new.source_id and ${isOld('old')}
         where new.record_id > :lastId group by new.record_id)
     select count(*) as total, coalesce(sum(is_known), 0) as known, coalesce(sum(is_same), 0) as unchanged
     from compared`,
    range,
  ) ?? { total: 0, known: 0, unchanged: 0 };
  const gone = first<{ count: number; asked: number }>(
    store,
    `select count(*) as count, count(*) filter (where exists (
         select 1 from action where record_key = :list || old.source_id and kind <> 'correct'
           and state in ('handed_over', 'not_landed', 'landed'))) as asked
     from ${entity}_record old
     where ${isLeaving('old')}
       and not exists (select 1 from ${entity}_record new where new.source_id = old.source_id and ${isNew('new')})`,
    { snapshotId: range.snapshotId, before: range.before, list: `${source}/${entity}/` },
  );
  const { total, known, unchanged } = counts;
  return {
    added: total - known,
    changed: known - unchanged,
    unchanged: unchanged + kept,
    gone: gone?.count ?? 0,
    goneAsked: gone?.asked ?? 0,
  };
}
