// Who was erased and came back: noted once. May not recognise anybody.

import type { CivilDate } from '../../model/calendar.ts';
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
}

/** False: it was known already. */
export function noteReappearance(store: Store, one: Reappearance): boolean {
  return (
    run(
      store,
      `insert or ignore into reappearance values (:personGroup, :source, :sourceId, :kinds, :erasedOn, :seenOn, :isNewRelation)`,
      { ...one, isNewRelation: one.isNewRelation ? 1 : 0 },
    ).changes > 0
  );
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
