// How the records of a snapshot differ from those of the one before it: counted, nothing written.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { first } from '../statement.ts';
import { comesBack, isLeaving, isOld, oneOldOf, type Snapshots } from './followed.ts';

/** How a snapshot differs from the one before it. */
export interface SnapshotChange {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  /** Of these what the source was asked to merge away, make inactive or delete. */
  readonly goneAsked: number;
}

/** A line that ends in another way holds the same: the last one of a file, all of one that went through another program. */
function isSame(one: string, other: string): string {
  const withoutEnd = (record: string): string => `rtrim(${record}.raw, char(13, 10))`;
  return `(${one}.raw = ${other}.raw or ${withoutEnd(one)} = ${withoutEnd(other)})`;
}

/** `kept`: how many are as they were. */
export function compareSnapshots(
  store: Store,
  { source, entity }: { readonly source: string; readonly entity: Entity },
  { kept, ...range }: Snapshots & { readonly kept: number },
): SnapshotChange {
  const counts = first<{ total: number; known: number; unchanged: number }>(
    store,
    `select count(*) as total, count(old.record_id) as known, count(*) filter (where ${isSame('old', 'new')}
         or old.is_shared_id = 1 and (new.source_id, new.raw) in (
           select source_id, raw from ${entity}_record same where is_shared_id = 1 and ${isOld('same')})) as unchanged
     from ${entity}_record new
     left join ${entity}_record old on old.record_id = ${oneOldOf(entity, 'new')}
     where new.record_id > :lastId`,
    range,
  ) ?? { total: 0, known: 0, unchanged: 0 };
  const gone = first<{ count: number; asked: number }>(
    store,
    `select count(*) as count, count(*) filter (where exists (
         select 1 from action where record_key = :list || old.source_id and kind <> 'correct'
           and state in ('handed_over', 'not_landed', 'landed'))) as asked
     from ${entity}_record old
     where ${isLeaving('old')} and not ${comesBack(entity, 'old')}`,
    { ...range, list: `${source}/${entity}/` },
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
