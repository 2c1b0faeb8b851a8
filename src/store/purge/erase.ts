// The one place where a person is erased: everything the store holds of some contacts goes, inside one transaction of the
// caller. May not decide whom: that is the plan's. (Design retention.md, section 6, "Erasing means".)

import { moveProtections } from '../law/protections.ts';
import type { Store } from '../open.ts';
import { forgetSearch } from '../persons/search.ts';
import { all, first, run } from '../statement.ts';
import { ABOUT, forgetNamed } from './erase-naming.ts';

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
  moveProtections(store, { goes: `$own ${BY_KEY}`, others: STAYS });
  forgetSearch(store);
  const rejected = eraseRejected(store);
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
  forgetNamed(store);
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

const BY_KEY = 'in (select key from temp.erased_key)';
/** The other records of a person, as far as they stay. */
const STAYS = `select contacts.record_key as key from contacts
  where contacts.person_key = (select person_key from contacts own where own.record_key = $own)
    and contacts.record_key not in (select key from temp.erased_key)`;
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
  'delete from match_memory',
  `delete from renewed_fact where record_id in ${RECORDS}`,
  `delete from cluster_change where cluster_key ${BY_KEY} or from_key ${BY_KEY}`,
  `delete from reappearance where (source, source_id) in ${BY_ID}`,
  `delete from label_assessment where record_id in ${RECORDS}`,
  `delete from assessment where person_key in ${PERSONS}`,
  ...[
    ['assessment_kind', 'kind_id', 'assessment'],
    ['assessment_reasons', 'reasons_id', 'assessment'],
    ['assessment_scope', 'scopes_id', 'assessment'],
    ['label_kind', 'kind_id', 'label_assessment'],
  ].map(
    ([shared, id, by]) =>
      `delete from ${shared} where ${id} not in (select ${id} from ${by} where ${id} is not null)`,
  ),
  `delete from refusal where person_key in ${PERSONS}`,
  `delete from pair where record_a in ${RECORDS} or record_b in ${RECORDS}`,
  `delete from person_member where person_key in ${PERSONS}`,
];

interface RejectRow {
  readonly fileId: number;
  readonly position: number;
  readonly source: string;
  readonly entity: string;
  /** JSON of the columns of its file. */
  readonly columns: string;
  readonly raw: Uint8Array;
}

/**
 * Rejected rows are kept as bytes. Those go that name somebody who goes: by the address anywhere, or by the id in the column of
 * ids; a number elsewhere may be anything.
 */
function eraseRejected(store: Store): number {
  if (first(store, 'select 1 from other_piece where reason is not null limit 1') === null) return 0;
  const keysOf = (sql: string): ReadonlySet<string> =>
    new Set(all<{ key: string }>(store, sql).map(({ key }) => key));
  const ids = keysOf("select source || '/' || source_id as key from temp.erased");
  const emails = keysOf("select source || '/' || email_key as key from temp.erased_email");
  const rows = all<RejectRow>(
    store,
    `select other_piece.file_id as fileId, position, source, entity, columns, raw
     from other_piece join file using (file_id) join snapshot using (snapshot_id) where reason is not null`,
  );
  const erase = store.connection.prepare('delete from other_piece where file_id = ? and position = ?');
  let count = 0;
  for (const { fileId, position, raw, ...row } of rows) {
    const cells = cellsOf(raw);
    const id = cells[idColumn(row)] ?? '';
    const isTheirs =
      ids.has(`${row.source}/${id}`) ||
      cells.some(cell => [row.source, '*'].some(source => emails.has(`${source}/${cell.toLowerCase()}`)));
    if (isTheirs) count += erase.run(fileId, position).changes;
  }
  return count;
}

/** A damaged row has no certain cells: signs that may stand between them are taken as such. */
function cellsOf(raw: Uint8Array): readonly string[] {
  return Buffer.from(raw)
    .toString('utf8')
    .split(/[,;|\t\r\n]/)
    .map(cell => cell.trim().replace(/^["'](.*)["']$/, '$1'));
}

/** Of a contact its own id, of all else that of its contact; -1: there is no such column. */
function idColumn({ entity, columns }: Pick<RejectRow, 'entity' | 'columns'>): number {
  const wanted = entity === 'contact' ? 'source_id' : 'contact_id';
  return (JSON.parse(columns) as readonly { field: string | null }[]).findIndex(
    ({ field }) => field === wanted,
  );
}
