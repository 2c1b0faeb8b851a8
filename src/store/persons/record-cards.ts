// Who a record is and who answers for it, for lists that go to people. Holds values of personal fields. May not judge.

import type { RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { all } from '../statement.ts';

/** What a person needs to recognise a record. Empty texts where the source says nothing. */
export interface RecordCard {
  readonly recordKey: RecordKey;
  readonly name: string;
  readonly owner: string;
}

/** Cards of the records that are in the current snapshots. */
export function recordCards(store: Store, keys: readonly RecordKey[]): ReadonlyMap<RecordKey, RecordCard> {
  const cards = all<RecordCard>(store, CARDS, { keys: JSON.stringify(keys) });
  return new Map(cards.map(card => [card.recordKey, card]));
}

const CARDS = `
with wanted as materialized (select value as key from json_each(:keys))
select record_key as recordKey, coalesce(nullif(formatted_name, ''),
    trim(replace(coalesce(given_name, initials, '') || ' ' || coalesce(name_infix, '') || ' ' || coalesce(family_name, ''), '  ', ' ')))
    as name, coalesce(owner, '') as owner
from contacts where record_key in (select key from wanted)
union all
select record_key, coalesce(organisation_name, ''), coalesce(owner, '')
from organisations where record_key in (select key from wanted)
union all
select record_key, coalesce(deal_name, ''), coalesce(owner, '')
from deals where record_key in (select key from wanted)`;
