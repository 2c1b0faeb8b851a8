// Whom the rows of a list name by their number. May not judge.

import { FACTS } from '../../model/facts.ts';
import { type Entity, isParty } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { first } from '../statement.ts';

/** Rows that are looked at: whose numbers are those of another source shows in the first. */
const LOOKED_AT = 1000;

/** True: rows name a contact by a number and by no address, and none of them is the number of a contact of their source. */
export function namesNobody(
  store: Store,
  { fileId, source, entity }: { readonly fileId: number; readonly source: string; readonly entity: Entity },
): boolean {
  const facts: readonly string[] = FACTS[entity];
  const number = facts.indexOf('contact_id');
  if (isParty(entity) || number < 0) return false;
  const counts = first<{ named: number; found: number | null }>(
    store,
    `select count(*) as named, sum(exists (
       select 1 from contact_record contact join file using (file_id) join snapshot using (snapshot_id)
       where contact.source_id = own.number and snapshot.source = :source and snapshot.is_current = 1)) as found
     from (
       select facts ->> ${number} as number from ${entity}_record
       where file_id = :fileId and number is not null and facts ->> ${facts.indexOf('email_key')} is null
       limit ${LOOKED_AT}) own`,
    { fileId, source },
  );
  return (counts?.named ?? 0) > 0 && counts?.found === 0;
}
