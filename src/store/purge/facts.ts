// What the guards look at: how the lists of the sources compare with the snapshots before them. May not judge.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import { FACTS } from '../../model/facts.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { isMatchedNow } from '../persons/matched.ts';
import { all, first } from '../statement.ts';

/** A column of a file, as far as a guard asks. */
export interface SeenColumn {
  readonly header: string;
  readonly field: string | null;
  readonly filled: number;
}

/** A snapshot, current or before. */
export interface SeenSnapshot {
  readonly snapshotId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly exportedAt: Instant;
  readonly isPartial: boolean;
  readonly isCurrent: boolean;
  readonly repeatedOn: CivilDate | null;
  /** Rows read, rejected ones included. */
  readonly rows: number;
  readonly gone: number;
  /** Of these what the source was asked to merge away, make inactive or delete. */
  readonly goneAsked: number;
  /** Records that a purge took while it was the current one. */
  readonly erased: number;
  readonly columns: readonly SeenColumn[];
}

/** All snapshots, the latest of each list first. */
export function seenSnapshots(store: Store): readonly SeenSnapshot[] {
  type Row = Omit<SeenSnapshot, 'isPartial' | 'isCurrent' | 'columns'> & {
    isPartial: number;
    isCurrent: number;
    columns: string;
  };
  return all<Row>(
    store,
    `select snapshot_id as snapshotId, source, entity, exported_at as exportedAt, is_partial as isPartial,
       is_current as isCurrent, repeated_on as repeatedOn, gone, gone_asked as goneAsked, sum(read_count) as rows,
       sum(erased_count) as erased,
       json_group_array(json(columns)) as columns
     from snapshot join file using (snapshot_id)
     group by snapshot_id order by source, entity, snapshot_id desc`,
  ).map(row => ({
    ...row,
    isPartial: row.isPartial === 1,
    isCurrent: row.isCurrent === 1,
    columns: (JSON.parse(row.columns) as SeenColumn[][]).flat(),
  }));
}

/** Contacts of a source with a date that could not be read. */
export function unreadableContacts(store: Store, source: string): number {
  return (
    first<{ count: number }>(
      store,
      `select count(*) as count from contact_record join file using (file_id) join snapshot using (snapshot_id)
       where source = ? and is_current = 1 and facts ->> ${FACTS.contact.indexOf('unreadable_dates')} is not null`,
      [source],
    )?.count ?? 0
  );
}

/** Day of the last finished run before this one; null: there was none. */
export function runBefore(store: Store, runId: number): CivilDate | null {
  return (
    first<{ today: CivilDate }>(
      store,
      'select today from run where run_id < ? and finished_at is not null order by run_id desc limit 1',
      [runId],
    )?.today ?? null
  );
}

/** People deleted by the plans that were carried out, the latest first. */
export function deletedBefore(store: Store): readonly number[] {
  return all<{ people: number }>(
    store,
    `select erased_people as people from purge_plan where erased_people is not null order by applied_on desc, plan_id`,
  ).map(({ people }) => people);
}

/** Rules that crashed when they last ran, since all were last run: a check of another rule alone does not clear them. */
export function crashedRules(store: Store): readonly string[] {
  return all<{ rule: string }>(
    store,
    `with own as (select rule, max(run_id) as run_id from rule_run group by rule),
       whole as (select max(run_id) as run_id from (select run_id from rule_run group by run_id having count(*) > 1))
     select rule from rule_run join own using (rule, run_id)
     where status = 'crashed' and run_id >= coalesce((select run_id from whole), 0) order by rule`,
  ).map(({ rule }) => rule);
}

/** Notes that the files of a snapshot were offered once more. */
export function noteRepeated(
  store: Store,
  { source, entity, on }: { readonly source: string; readonly entity: Entity; readonly on: CivilDate },
): void {
  store.connection
    .prepare('update snapshot set repeated_on = ? where source = ? and entity = ? and is_current = 1')
    .run(on, source, entity);
}

/** True when every contact belongs to a person: nothing came in since the last matching, and nobody was erased. */
export function isMatched(store: Store): boolean {
  if (!isMatchedNow(store, 'contact')) return false;
  const count = (table: string): number =>
    first<{ count: number }>(store, `select count(*) as count from ${table}`)?.count ?? 0;
  return count('contact_record') === count('person_member');
}
