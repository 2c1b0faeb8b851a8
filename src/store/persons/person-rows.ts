// Everything the sources hold of one person, as raw records: the contacts, and the rows of lists that are about them. What a purge
// would take of this person is what these are (erase-naming.ts). May not decode.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { ABOUT, type ErasedContact, forgetNamed, nameErased } from '../purge/erase-naming.ts';
import { rowOf } from '../schema/schema.ts';
import { all } from '../statement.ts';

/** A record as it came. */
export interface PersonRow {
  readonly entity: Entity;
  readonly source: string;
  readonly sourceId: string;
  readonly fileId: number;
  readonly raw: Uint8Array;
}

/** Contacts first, the oldest first; then the lists, each in the order of its file. Records of legal persons are left out. */
export function personRows(store: Store, personKey: string): readonly PersonRow[] {
  const contacts = all<PersonRow & ErasedContact>(store, CONTACTS, [personKey]);
  nameErased(store, contacts);
  const about = ABOUT.flatMap(entity => all<PersonRow>(store, aboutRows(entity)));
  forgetNamed(store);
  return [...contacts, ...about];
}

const CONTACTS = `
select 'contact' as entity, snapshot.source, contact.source_id as sourceId, contact.file_id as fileId,
  record.raw, contact.record_id as recordId
from person_member member
join contact on contact.record_id = member.record_id
join contact_record record on record.record_id = contact.record_id
join file on file.file_id = contact.file_id
join snapshot on snapshot.snapshot_id = file.snapshot_id
where member.person_key = ? and contact.is_legal_person is not 1
order by contact.file_id, contact.source_id, contact.record_id`;

const aboutRows = (entity: (typeof ABOUT)[number]): string => `
select '${entity}' as entity, named.source, named.source_id as sourceId, record.file_id as fileId, record.raw
from temp.erased_row named
join ${entity}_record record on record.record_id = named.record_id
where named.entity = '${entity}'
order by record.file_id, ${rowOf('record')}`;
