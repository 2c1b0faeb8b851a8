// Who was erased and came back: noted once. May not recognise anybody.

import type { CivilDate } from '../../model/calendar.ts';
import type { ErasedFor } from '../../model/purge.ts';
import type { Store } from '../open.ts';
import { all, run } from '../statement.ts';

/** Somebody who was erased and came back. */
export interface Reappearance {
  readonly personGroup: Uint8Array;
  readonly source: string;
  readonly sourceId: string;
  /** What recognised them, separated by spaces. */
  readonly kinds: string;
  readonly erasedOn: CivilDate;
  readonly seenOn: CivilDate;
  /** A signal after the deletion: a new relation. */
  readonly isNewRelation: boolean;
  readonly erasedFor: ErasedFor;
}

/** False: it was known already. */
export function noteReappearance(store: Store, one: Reappearance): boolean {
  return (
    run(
      store,
      `insert or ignore into reappearance
         (person_group, source, source_id, kinds, erased_on, seen_on, is_new_relation, erased_for)
       values (:personGroup, :source, :sourceId, :kinds, :erasedOn, :seenOn, :isNewRelation, :erasedFor)`,
      { ...one, isNewRelation: one.isNewRelation ? 1 : 0 },
    ).changes > 0
  );
}

/** Ends the quarantine of a record. Gives whose it is; empty: it is in none. */
export function releaseFromQuarantine(
  store: Store,
  { source, sourceId }: { readonly source: string; readonly sourceId: string },
  release: { readonly on: CivilDate; readonly by: string; readonly reason: string },
): readonly Uint8Array[] {
  return all<{ personGroup: Uint8Array }>(
    store,
    `update reappearance set released_on = :on, released_by = :by, release_reason = :reason
     where source = :source and source_id = :sourceId and erased_for = 'erasure' and released_on is null
     returning person_group as personGroup`,
    { source, sourceId, ...release },
  ).map(({ personGroup }) => personGroup);
}

/** Records of a source that still are to be deleted there: to see them again is no return. */
export function stillToDelete(store: Store): ReadonlySet<string> {
  return new Set(
    all<{ key: string }>(
      store,
      `select source || '/' || source_id as key from deletion where state in ('pending', 'claimed', 'not_landed')`,
    ).map(({ key }) => key),
  );
}
