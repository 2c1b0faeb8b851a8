// What each source still has to delete, and what its exports showed of it. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { DeletionState } from '../../model/purge.ts';
import type { StoredAction } from '../findings/actions.ts';
import type { Store } from '../open.ts';
import { all, iterate, run } from '../statement.ts';

/** What is named to be erased is for the sources to delete by a plan, when they have their lists. */
export function addDeletions(store: Store, planId: string): void {
  run(
    store,
    `insert into deletion (plan_id, source, source_id, person_group, state)
     select ?, source, source_id, person_group, 'pending' from temp.erased order by source, source_id`,
    [planId],
  );
}

/** Records that the sources have to delete by a plan; the connection may not write meanwhile. */
export function recordsToDelete(
  store: Store,
  planId: string,
): Iterable<{ readonly source: string; readonly sourceId: string }> {
  return iterate(store, 'select source, source_id as sourceId from deletion where plan_id = ?', [planId]);
}

/** Counts of a plan per source and state. */
export interface DeletionCount {
  readonly source: string;
  readonly state: DeletionState;
  readonly count: number;
  readonly claimedOn: CivilDate | null;
}

export function deletionCounts(store: Store, planId: string): readonly DeletionCount[] {
  return all(
    store,
    `select source, state, count(*) as count, max(claimed_on) as claimedOn from deletion where plan_id = ?
     group by source, state order by source, state`,
    [planId],
  );
}

/** The lists of a plan are written: from now on the sources are to show it. */
export function claimDeletions(store: Store, planId: string, on: CivilDate): void {
  run(
    store,
    `update deletion set state = 'claimed', claimed_on = ? where plan_id = ? and state = 'pending'`,
    [on, planId],
  );
}

/** Records of a source that it was handed for deletion and that nobody verified yet: they are not planned again. */
export function openDeletions(store: Store): ReadonlySet<string> {
  return new Set(
    all<{ key: string }>(
      store,
      `select source || '/contact/' || source_id as key from deletion where state <> 'verified'`,
    ).map(({ key }) => key),
  );
}

/** What a whole or partial export of contacts showed. */
export interface DeletionSights {
  readonly absent: number;
  readonly notLanded: number;
  readonly reappeared: number;
}

/** Settles the deletions of a source by an export made after its list: still there, or gone, or back. */
export function settleDeletions(
  store: Store,
  {
    source,
    exportedOn,
    isWhole,
    lastId,
  }: {
    readonly source: string;
    readonly exportedOn: CivilDate;
    /** False: a part, or an export that seems cut off; who is not in it need not be gone. */
    readonly isWhole: boolean;
    /** Records above it came with this part; 0 of a whole export. */
    readonly lastId: number;
  },
): DeletionSights {
  const there = `exists (select 1 from contact_record contact join file using (file_id) join snapshot using (snapshot_id)
    where contact.record_id > :lastId and contact.source_id = deletion.source_id and snapshot.source = deletion.source)`;
  const which = `source = :source and claimed_on <= :exportedOn`;
  const values = { source, exportedOn, lastId };
  const reappeared = run(
    store,
    `update deletion set state = 'reappeared', seen_on = :exportedOn where ${which} and state in ('absent', 'verified') and ${there}`,
    values,
  ).changes;
  const notLanded = run(
    store,
    `update deletion set state = 'not_landed', seen_on = :exportedOn where ${which} and state in ('claimed', 'not_landed') and ${there}`,
    values,
  ).changes;
  const absent = isWhole
    ? run(
        store,
        `update deletion set state = 'absent', seen_on = :exportedOn
         where ${which} and state in ('claimed', 'not_landed', 'absent', 'reappeared') and not ${there}`,
        values,
      ).changes
    : 0;
  return { absent, notLanded, reappeared };
}

/** Of these sources, what an export of that day or later no longer showed is verified. Gives the number. */
export function verifyDeletions(
  store: Store,
  {
    planId,
    source,
    notBefore,
  }: { readonly planId: string; readonly source: string; readonly notBefore: CivilDate },
): number {
  return run(
    store,
    `update deletion set state = 'verified'
     where plan_id = :planId and source = :source and state = 'absent' and seen_on > :notBefore`,
    { planId, source, notBefore },
  ).changes;
}

/** Once everything of a plan is verified the store no longer names anybody of it. */
export function forgetDeletions(store: Store, planId: string): void {
  run(store, 'delete from deletion where plan_id = ?', [planId]);
}

/** Records of which no export was seen since the source was handed their list. */
export function unseenDeletions(
  store: Store,
  source: string,
): readonly { readonly planId: string; readonly sourceId: string }[] {
  return all(
    store,
    `select plan_id as planId, source_id as sourceId from deletion where source = ? and state = 'claimed'
     order by plan_id, source_id`,
    [source],
  );
}

/**
 * Records that a source still holds and was to delete, as erasures under way: so nothing weaker happens to them, and their list goes
 * out again. They stand in no table of actions, so their number is 0.
 */
export function awaitedErasures(store: Store, source: string): readonly StoredAction[] {
  const rows = all<{ recordKey: RecordKey }>(
    store,
    `select distinct contacts.record_key as recordKey
     from deletion join contacts on contacts.source = deletion.source and contacts.source_id = deletion.source_id
     where deletion.source = ? and deletion.state <> 'verified' order by contacts.record_key`,
    [source],
  );
  return rows.map(({ recordKey }) => ({
    ...{ actionId: 0, recordKey, kind: 'erase', state: 'handed_over', confidence: 'safe', rule: 'purge' },
    ...{ field: null, fromText: null, toText: null, intoKey: null, acceptedRun: null, handedOverAt: null },
  }));
}

/** True when a source was handed records to delete that nobody verified yet. */
export function hasOpenDeletions(store: Store, source: string): boolean {
  return (
    all(store, `select 1 from deletion where source = ? and claimed_on is not null limit 1`, [source])
      .length > 0
  );
}
