// The one place where a person is erased: everything the store holds of some contacts goes, inside one transaction of the
// caller. May not decide whom: that is the plan's. (Design retention.md, section 6, "Erasing means".)

import { ABOUT } from './erase-naming.ts';
import type { Store } from './open.ts';
import { forgetSearch } from './search.ts';
import { all, first, run } from './statement.ts';

/** What went, in rows. */
export interface ErasedRows {
  readonly contacts: number;
  /** Activities, deals, consents, label lists, suppressions. */
  readonly about: number;
  /** Rejected rows that name one of them. */
  readonly rejected: number;
}

/** Erases those that were named. */
export function eraseNamed(store: Store): ErasedRows {
  for (const table of ['hold', 'request'] as const) run(store, moveToOther(table));
  forgetSearch(store);
  const rejected = eraseRejected(store);
  // Each row that goes is looked for among those that refer to it; without this the pairs are read for each.
  store.connection.exec('create index pair_other on pair (record_b)');
  for (const statement of ERASE) run(store, statement);
  for (const [entity, named] of [['contact', 'erased'], ...ABOUT.map(name => [name, 'erased_row'])] as const)
    run(store, countErased(entity, named));
  let about = 0;
  for (const entity of ABOUT) {
    about += run(
      store,
      `delete from ${entity}_record where record_id in (select record_id from temp.erased_row where entity = '${entity}')`,
    ).changes;
  }
  const contacts = run(
    store,
    'delete from contact_record where record_id in (select record_id from temp.erased)',
  ).changes;
  store.connection.exec(`drop index pair_other;
    drop table temp.erased; drop table temp.erased_row; drop table temp.erased_key; drop table temp.erased_email`);
  return { contacts, about, rejected };
}

/** Each file notes how many of its records went, so that what was read still adds up. */
function countErased(entity: string, named: string): string {
  const own = named === 'erased' ? '' : `and named.entity = '${entity}'`;
  return `
update file set erased_count = erased_count + gone.count
from (select record.file_id, count(*) as count from temp.${named} named
  join ${entity}_record record on record.record_id = named.record_id ${own} group by record.file_id) gone
where gone.file_id = file.file_id`;
}

/** A hold or request is about the whole person: it goes on from a record that stays. */
function moveToOther(table: 'hold' | 'request'): string {
  const others = `from contacts
  where contacts.person_key = (select person_key from contacts own where own.record_key = ${table}.record_key)
    and contacts.record_key not in (select key from temp.erased_key)`;
  return `
update ${table} set record_key = (select contacts.record_key ${others} order by contacts.record_key limit 1)
where record_key in (select key from temp.erased_key) and exists (select 1 ${others})`;
}

const BY_KEY = 'in (select key from temp.erased_key)';
const BY_ID = '(select source, source_id from temp.erased)';
const PERSONS = `(select person_key from person_member where record_id in (select record_id from temp.erased))`;
const RECORDS = '(select record_id from temp.erased)';

/** In this order: what rests on others first. A person of whom something stays is matched and judged anew. */
const ERASE: readonly string[] = [
  `delete from waiver where record_key ${BY_KEY}`,
  `delete from finding where record_key ${BY_KEY}`,
  `delete from finding where related <> '[]' and exists (
     select 1 from json_each(finding.related) item
     where item.value ${BY_KEY})`,
  `delete from action where record_key ${BY_KEY} or into_key ${BY_KEY}`,
  `delete from first_seen where (source, source_id) in ${BY_ID} and entity = 'contact'`,
  `delete from first_seen where (entity, source, source_id) in (select entity, source, source_id from temp.erased_row)`,
  `delete from noticed where (source, source_id) in ${BY_ID}`,
  `delete from label_attestation where (source, source_id) in ${BY_ID}`,
  `delete from hold where record_key ${BY_KEY}`,
  `delete from request where record_key ${BY_KEY}`,
  `delete from judgement where entity = 'contact' and ((source_a, id_a) in ${BY_ID} or (source_b, id_b) in ${BY_ID})`,
  `delete from known_member where record_key ${BY_KEY} or cluster_key ${BY_KEY}`,
  `delete from cluster_change where cluster_key ${BY_KEY} or from_key ${BY_KEY}`,
  `delete from reappearance where (source, source_id) in ${BY_ID}`,
  `delete from label_assessment where record_id in ${RECORDS}`,
  `delete from assessment_scope where person_key in ${PERSONS}`,
  `delete from assessment where person_key in ${PERSONS}`,
  `delete from pair where record_a in ${RECORDS} or record_b in ${RECORDS}`,
  `delete from person_member where person_key in ${PERSONS}`,
];

/** Rejected rows are kept as bytes: those that hold the id or the address of somebody who goes, go as well. */
function eraseRejected(store: Store): number {
  if (first(store, 'select 1 from other_piece where reason is not null limit 1') === null) return 0;
  const named = new Set([
    ...all<{ id: string }>(store, 'select source_id as id from temp.erased').map(({ id }) => id),
    ...all<{ id: string }>(store, 'select email_key as id from temp.erased_email').map(({ id }) => id),
  ]);
  const rows = all<{ fileId: number; position: number; raw: Uint8Array }>(
    store,
    'select file_id as fileId, position, raw from other_piece where reason is not null',
  );
  const erase = store.connection.prepare('delete from other_piece where file_id = ? and position = ?');
  let count = 0;
  for (const { fileId, position, raw } of rows) {
    const cells = Buffer.from(raw)
      .toString('latin1')
      .split(/[,;|\t"\r\n]/);
    if (!cells.some(cell => named.has(cell.trim()) || named.has(cell.trim().toLowerCase()))) continue;
    count += erase.run(fileId, position).changes;
  }
  return count;
}
