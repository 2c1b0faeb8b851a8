// What is read of those who are named to be erased, and of what stays, before they go. Erases nothing.

import type { Store } from '../open.ts';
import { all, iterate, iterateValues } from '../statement.ts';
import { ABOUT, type About } from './erase-naming.ts';

/** The raw bytes of all that was named. */
export function* erasedRaw(store: Store): Iterable<Uint8Array> {
  yield* iterateValues<Uint8Array>(
    store,
    'select raw from temp.erased join contact_record using (record_id)',
  );
  for (const entity of ABOUT)
    yield* iterateValues<Uint8Array>(
      store,
      `select raw from temp.erased_row named join ${entity}_record using (record_id) where named.entity = '${entity}'`,
    );
}

/** The raw bytes of rows that stay, of lists of which some row goes: a short row may stand within a longer one. */
export function* rawThatStays(store: Store): Iterable<Uint8Array> {
  const entities = all<{ entity: About }>(store, 'select distinct entity from temp.erased_row');
  for (const { entity } of entities)
    yield* iterateValues<Uint8Array>(
      store,
      `select raw from ${entity}_record
       where record_id not in (select record_id from temp.erased_row where entity = '${entity}')`,
    );
}

/** Addresses in rows that stay and are no contacts: organisations, and what names somebody else by it. */
export function* emailsThatStay(store: Store): Iterable<string> {
  yield* iterateValues<string>(store, 'select lower(email) from organisation where email is not null');
  for (const entity of ABOUT)
    yield* iterateValues<string>(
      store,
      `select email_key from ${entity} where email_key is not null
         and record_id not in (select record_id from temp.erased_row where entity = '${entity}')`,
    );
}

/** A deal or activity of somebody who goes, as far as management information asks. */
export interface ErasedBusiness {
  readonly type: string;
  readonly organisation: string | null;
  readonly happenedOn: string | null;
  readonly isWon: number | null;
  readonly isOpen: number | null;
  readonly amount: string | null;
}

/** Deals and activities about those named, before they go. */
export function businessOf(store: Store): IterableIterator<ErasedBusiness> {
  return iterate(
    store,
    `select 'deal' as type, deal.organisation_name as organisation, coalesce(deal.closed_on, deal.created_on) as happenedOn,
       deal.is_won as isWon, deal.is_open as isOpen, deal.amount
     from temp.erased_row named join deal on named.entity = 'deal' and deal.record_id = named.record_id
     union all
     select activity.type, contact.organisation_name, activity.occurred_on, null, activity.is_open, null
     from temp.erased_row named join activity on named.entity = 'activity' and activity.record_id = named.record_id
     join temp.erased on erased.source = named.source and erased.source_id = activity.contact_id
     join contact on contact.record_id = erased.record_id`,
  );
}
