// Findings that somebody tolerates for a time, with a reason. May not judge, and hides nothing by itself.

import type { CivilDate } from '../../model/calendar.ts';
import type { Field } from '../../model/field.ts';
import type { Fingerprint, RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { all, run } from '../statement.ts';

/** A finding that is tolerated up to and on its last day. */
export interface Waiver {
  readonly fingerprint: Fingerprint;
  readonly rule: string;
  readonly recordKey: RecordKey;
  readonly field: Field | null;
  readonly reason: string;
  readonly waivedOn: CivilDate;
  readonly until: CivilDate;
}

/** Waives it, or gives a waived one another reason and end. What was proposed because of it is proposed no more. */
export function addWaiver(store: Store, waiver: Waiver): void {
  run(
    store,
    `insert or replace into waiver (fingerprint, rule, record_key, field, reason, waived_on, until_on)
     values (:fingerprint, :rule, :recordKey, :field, :reason, :waivedOn, :until)`,
    { ...waiver },
  );
  run(store, `delete from action where fingerprint = ? and state = 'proposed'`, [waiver.fingerprint]);
}

/** Ends it; false: it was not waived. */
export function endWaiver(store: Store, fingerprint: Fingerprint): boolean {
  return run(store, 'delete from waiver where fingerprint = ?', [fingerprint]).changes > 0;
}

/** What is waived on a day, the first to end first. */
export function waivers(store: Store, today: CivilDate): readonly Waiver[] {
  return all(
    store,
    `select fingerprint, rule, record_key as recordKey, field, reason, waived_on as waivedOn, until_on as until
     from waiver where until_on >= ? order by until_on, rule, record_key, fingerprint`,
    [today],
  );
}

/** Fingerprints of what is waived on a day. */
export function waivedOn(store: Store, today: CivilDate): ReadonlySet<string> {
  return new Set(waivers(store, today).map(({ fingerprint }) => fingerprint));
}
