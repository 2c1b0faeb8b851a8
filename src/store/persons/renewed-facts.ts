// Which facts of a contact are others since it was matched last, though its row is the same. Of organisations nothing is remembered from one
// matching to the next, so nothing is noted of them. May not know what a fact means.

import type { Store } from '../open.ts';
import { JsonbItem } from '../records/jsonb-items.ts';
import { first, iterateRows, prepared, run } from '../statement.ts';

/** Notes it of the records that are renewed (`temp.renewed`); call it while both rows are there. */
export function noteRenewedFacts(store: Store): void {
  const renewed = iterateRows<readonly [number, Uint8Array, Uint8Array]>(
    store,
    `select old.record_id, old.facts, new.facts
     from temp.renewed
     cross join person_member member on member.record_id = renewed.old_id
     cross join contact_record old on old.record_id = renewed.old_id
     cross join contact_record new on new.record_id = renewed.new_id
     where old.facts <> new.facts`,
  );
  const noted: (readonly [number, number])[] = [];
  for (const [recordId, then, now] of renewed)
    for (const fact of otherFacts(then, now)) noted.push([recordId, fact]);
  const note = prepared(store, 'insert or ignore into renewed_fact (record_id, fact) values (?, ?)');
  for (const [recordId, fact] of noted) note(recordId, fact);
}

/** Facts that are others, by their place among all, each with its contact. */
export interface RenewedFacts {
  readonly recordIds: readonly number[];
  readonly facts: readonly number[];
}

/** Of contacts that were matched and are still there. */
export function renewedFacts(store: Store): RenewedFacts {
  const found = first<Record<keyof RenewedFacts, string>>(
    store,
    `select json_group_array(record_id) as recordIds, json_group_array(fact) as facts
     from renewed_fact join person_member using (record_id)`,
  );
  return {
    recordIds: JSON.parse(found?.recordIds ?? '[]') as number[],
    facts: JSON.parse(found?.facts ?? '[]') as number[],
  };
}

/** Every contact was matched as it is now. */
export function forgetRenewedFacts(store: Store): void {
  run(store, 'delete from renewed_fact');
}

/** Places of the facts that are others; all where one list is longer. */
function* otherFacts(then: Uint8Array, now: Uint8Array): Generator<number> {
  const [was, is] = [new JsonbItem(), new JsonbItem()];
  was.read(then, 0);
  is.read(now, 0);
  let [before, at] = [was.start, is.start];
  for (let fact = 0; before < then.length || at < now.length; fact++) {
    was.read(then, before);
    is.read(now, at);
    if (!isSame(then.subarray(before, was.end), now.subarray(at, is.end))) yield fact;
    [before, at] = [was.end, is.end];
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
